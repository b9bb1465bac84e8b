// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'incident.unknown': {
    sv: 'Incidenten finns inte i er organisation. Kontrollera id:t eller sök i registret.',
    en: 'There is no such incident in your organisation. Check the id or look in the register.',
  },
  'incident.exists': {
    sv: 'Det finns redan en anmälan med detta id. Välj ett nytt id.',
    en: 'There is already a report with this id. Choose another id.',
  },
  'incident.rejected': {
    sv: '”{{title}}” är avvisad. Ta tillbaka avvisningen om det var en incident.',
    en: '“{{title}}” has been rejected. Withdraw the rejection if it was an incident.',
  },
  'incident.closed': {
    sv: '”{{title}}” är avslutad. Ta tillbaka avslutet om mer ska göras.',
    en: '“{{title}}” has been closed. Withdraw the closing if more is to be done.',
  },
  'incident.in-work': {
    sv: '”{{title}}” är utredd eller ska anmälas till en myndighet. Avsluta den i stället för att avvisa den.',
    en: '“{{title}}” has been investigated or is to be reported to an authority. Close it instead of rejecting it.',
  },
  'incident.identified-later': {
    sv: 'Incidenten kan inte ha identifierats efter bedömningen ({{identifiedAt}}). Välj en tidigare tid.',
    en: 'The incident cannot have been identified after the judgement ({{identifiedAt}}). Choose an earlier time.',
  },
  'incident.already-notified': {
    sv: 'En rapport har redan skickats till myndigheten, så incidenten kan inte bedömas som att den inte ska anmälas.',
    en: 'A report has already been sent to the authority, so the incident cannot be judged as not to be reported.',
  },
  'incident.nothing-proposed': {
    sv: 'Ingen har bedömt om incidenten ska anmälas. En första person bedömer, en andra beslutar.',
    en: 'Nobody has judged whether the incident is to be reported. A first person judges, a second one decides.',
  },
  'incident.judged-anew': {
    sv: 'Bedömningen har ändrats sedan du såg den. Läs den på nytt innan du beslutar.',
    en: 'The judgement has changed since you saw it. Read it again before you decide.',
  },
  'incident.same-person': {
    sv: 'Du har gjort bedömningen själv. En annan person måste besluta, också om incidenten inte ska anmälas.',
    en: 'You made the judgement yourself. Another person must decide, also where the incident is not to be reported.',
  },
  'incident.not-decided': {
    sv: 'Två personer har inte beslutat att incidenten ska anmälas här. Besluta först.',
    en: 'Two persons have not decided that the incident is to be reported here. Decide first.',
  },
  'incident.no-such-step': {
    sv: 'Den rapporten är inte aktuell för incidenten. Slutrapporten följer på anmälan.',
    en: 'That report is not due for the incident. The final report follows the notification.',
  },
  'incident.sent-later': {
    sv: 'Rapporten kan inte ha skickats efter att det registrerades ({{sentAt}}). Välj en tidigare tid.',
    en: 'The report cannot have been sent after it was recorded ({{sentAt}}). Choose an earlier time.',
  },
  'incident.sent-before-identified': {
    sv: 'Rapporten kan inte ha skickats innan incidenten identifierades ({{identifiedAt}}).',
    en: 'The report cannot have been sent before the incident was identified ({{identifiedAt}}).',
  },
  'incident.already-sent': {
    sv: 'Rapporten är redan registrerad med referensen {{reference}}. Ta tillbaka den uppgiften om den är fel.',
    en: 'The report has been recorded already with the reference {{reference}}. Withdraw that entry if it is wrong.',
  },
  'incident.not-triaged': {
    sv: 'Anmälan är inte sorterad. Ange först hur allvarlig och brådskande den är.',
    en: 'The report has not been sorted. Say first how serious and how urgent it is.',
  },
  'incident.related-to-itself': {
    sv: 'En incident kan inte ha samma orsak som sig själv. Välj andra incidenter.',
    en: 'An incident cannot share a cause with itself. Choose other incidents.',
  },
  'incident.not-investigated': {
    sv: 'En allvarlig incident ska utredas innan den avslutas. Registrera vad som orsakade den.',
    en: 'A serious incident must be investigated before it is closed. Record what caused it.',
  },
  'incident.no-lesson': {
    sv: 'En allvarlig incident ska ge minst en lärdom innan den avslutas. Registrera den.',
    en: 'A serious incident must give at least one lesson before it is closed. Record it.',
  },
  'incident.waits-for-second': {
    sv: 'En bedömning av anmälningsplikten väntar på en andra person. Låt någon annan besluta först.',
    en: 'A judgement on the duty to report waits for a second person. Let somebody else decide first.',
  },
  'incident.notifications-left': {
    sv: 'Det finns rapporter till myndigheter som inte är registrerade som skickade. Skicka dem först.',
    en: 'There are reports to authorities that have not been recorded as sent. Send them first.',
  },
  'incident.reporter-unknown': {
    sv: 'Anmälaren är okänd och har inte lämnat någon kontaktväg, så den kan inte ha fått veta något.',
    en: 'Whoever reported is unknown and has left no way to be reached, so they cannot have been told.',
  },
  'incident.object-unknown': {
    sv: 'Det som incidenten kopplas till finns inte i er organisation ({{id}}). Välj ur registren.',
    en: 'What the incident is linked to does not exist in your organisation ({{id}}). Choose from the registers.',
  },
  'incident.no-such-year': {
    sv: '{{year}} är inget kalenderår. Välj ett år.',
    en: '{{year}} is no calendar year. Choose a year.',
  },
  'incident.link-exists': {
    sv: 'Det finns redan en anmälningslänk med detta id. Välj ett nytt id.',
    en: 'There is already a report link with this id. Choose another id.',
  },
  'incident.link-over-already': {
    sv: 'Länken skulle sluta gälla innan den skapas ({{validUntil}}). Välj en längre tid.',
    en: 'The link would expire before it is made ({{validUntil}}). Choose a longer time.',
  },
  'incident.link-unknown': {
    sv: 'Anmälningslänken finns inte i er organisation. Kontrollera id:t.',
    en: 'There is no such report link in your organisation. Check the id.',
  },
  'incident.link-days': {
    sv: 'En anmälningslänk gäller 1–{{most}} dagar. Välj ett antal däremellan.',
    en: 'A report link works for 1–{{most}} days. Choose a number in between.',
  },
  'incident.link-not-valid': {
    sv: 'Länken gäller inte. Be den som gav dig den om en ny.',
    en: 'The link does not work. Ask whoever gave it to you for a new one.',
  },
};
