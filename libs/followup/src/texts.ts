// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'followup.unknown': {
    sv: 'Uppföljningen finns inte i er organisation. Kontrollera id:t eller sök bland uppföljningarna.',
    en: 'There is no such follow-up in your organisation. Check the id or look among the follow-ups.',
  },
  'followup.exists': {
    sv: 'Det finns redan en uppföljning med detta id: ”{{title}}”. Välj ett nytt id.',
    en: 'There is already a follow-up with this id: “{{title}}”. Choose another id.',
  },
  'followup.stopped': {
    sv: 'Uppföljningen ”{{title}}” är avslutad. Planera en ny.',
    en: 'The follow-up “{{title}}” has been stopped. Plan a new one.',
  },
  'followup.target-incomplete': {
    sv: 'Ange vad som ska följas upp: arbetssättet, verksamheten, eller ett namn.',
    en: 'Say what is to be followed up: the way of working, the business unit, or a name.',
  },
  'followup.due-day-passed': {
    sv: 'Dagen {{dueOn}} har redan passerat när det planeras. Välj en senare dag.',
    en: 'The day {{dueOn}} has passed when it is planned. Choose a later day.',
  },
  'followup.rule-unreadable': {
    sv: '”{{rule}}” går inte att läsa som en upprepning. Välj till exempel FREQ=MONTHLY;INTERVAL=6 eller FREQ=YEARLY.',
    en: '“{{rule}}” cannot be read as a recurrence. Choose, for instance, FREQ=MONTHLY;INTERVAL=6 or FREQ=YEARLY.',
  },
  'followup.performed': {
    sv: '”{{title}}” är redan gjord. Planera om den till en ny dag, eller planera en ny uppföljning.',
    en: '“{{title}}” has been performed already. Plan it anew for another day, or plan a new follow-up.',
  },
  'followup.no-unit': {
    sv: 'Ange minst en verksamhet där ni följde upp ”{{title}}”.',
    en: 'Name at least one business unit where you followed up “{{title}}”.',
  },
  'followup.no-topic': {
    sv: 'Ange vilka resultat ni följde upp i ”{{title}}”.',
    en: 'Say which results you followed up in “{{title}}”.',
  },
  'followup.next-day-passed': {
    sv: 'Nästa uppföljning, {{nextOn}}, måste ligga framåt. Planera om den först.',
    en: 'The next follow-up, {{nextOn}}, has to lie ahead. Plan it anew first.',
  },
  'followup.finding-unknown': {
    sv: 'Iakttagelsen finns inte i er organisation. Kontrollera id:t eller sök bland iakttagelserna.',
    en: 'There is no such finding in your organisation. Check the id or look among the findings.',
  },
  'followup.finding-exists': {
    sv: 'Det finns redan en iakttagelse med detta id: ”{{title}}”. Välj ett nytt id.',
    en: 'There is already a finding with this id: “{{title}}”. Choose another id.',
  },
  'followup.finding-closed': {
    sv: 'Iakttagelsen ”{{title}}” är stängd. Skriv en ny om bristen finns kvar.',
    en: 'The finding “{{title}}” has been closed. Record a new one if it remains.',
  },
  'followup.finding-not-answered': {
    sv: '”{{title}}” är inte besvarad sedan den senast bedömdes. Svara först.',
    en: '“{{title}}” has not been answered since it was last checked. Answer it first.',
  },
  'followup.finding-not-verified': {
    sv: 'Ingen har kontrollerat att det som gjorts åt ”{{title}}” räcker. Kontrollera först, eller stäng den med ett skäl.',
    en: 'Nobody has checked that what was done about “{{title}}” is enough. Check first, or close it with a reason.',
  },
  'followup.reason-missing': {
    sv: 'Ange varför ”{{title}}” stängs utan att vara åtgärdad.',
    en: 'Say why “{{title}}” is closed without being remedied.',
  },
  'followup.report-unknown': {
    sv: 'Rapporten finns inte i er organisation. Kontrollera id:t.',
    en: 'There is no such report in your organisation. Check the id.',
  },
  'followup.report-exists': {
    sv: 'Det finns redan en rapport med detta id. Välj ett nytt id.',
    en: 'There is already a report with this id. Choose another id.',
  },
  'followup.report-ahead': {
    sv: 'Dagen {{on}} har inte varit ännu. Ange när rapporten lämnades.',
    en: 'The day {{on}} has not come yet. Say when the report was given.',
  },
  'followup.not-performed': {
    sv: 'Bara gjorda uppföljningar kan rapporteras. Välj bland dem som är gjorda.',
    en: 'Only follow-ups that were performed can be reported. Choose among those.',
  },
};
