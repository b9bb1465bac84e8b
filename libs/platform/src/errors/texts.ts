// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

/** Refusals that no context owns. */
export const platformTexts: RejectionTexts = {
  'platform.not-signed-in': {
    sv: 'Du är inte inloggad, eller så har inloggningen gått ut. Logga in och försök igen; inget har sparats.',
    en: 'You are not signed in, or the session has expired. Sign in and try again; nothing was saved.',
  },
  'platform.no-organisation': {
    sv: 'Välj en organisation först.',
    en: 'Choose an organisation first.',
  },
  'platform.not-permitted': {
    sv: 'Din roll får inte göra detta. Det kräver: {{needed}}. Be er administratör om rollen.',
    en: 'Your role may not do this. It takes: {{needed}}. Ask your administrator for the role.',
  },
  'platform.version-conflict': {
    sv: 'Någon annan hann före: objektet {{streamId}} har version {{actual}}, inte {{expected}}. Läs om och gör om ändringen.',
    en: 'Somebody was faster: object {{streamId}} has version {{actual}}, not {{expected}}. Reload and make the change again.',
  },
  'platform.command-id-reused': {
    sv: 'Detta commandId har redan använts för något annat. Använd ett nytt id för en ny ändring.',
    en: 'This commandId has been used for something else. Use a new id for a new change.',
  },
  'platform.occurred-in-future': {
    sv: 'Tidpunkten {{occurredAt}} ligger i framtiden. Ange när det hände, eller utelämna tidpunkten för nu.',
    en: 'The time {{occurredAt}} is in the future. Say when it happened, or leave the time out for now.',
  },
  'platform.occurred-too-long-ago': {
    sv: 'Tidpunkten {{occurredAt}} ligger mer än hundra år tillbaka. Kontrollera året.',
    en: 'The time {{occurredAt}} is more than a hundred years back. Check the year.',
  },
  'platform.late-reason-needed': {
    sv: 'Det hände för {{days}} dagar sedan. Efter {{limit}} dagar behövs ett skäl i lateReason.',
    en: 'It happened {{days}} days ago. After {{limit}} days a reason is needed in lateReason.',
  },
  'platform.recorded-time-given': {
    sv: 'Bara en påhittad demoorganisation får ange när något registrerades.',
    en: 'Only a synthetic demo organisation may say when something was recorded.',
  },
  'platform.reserved': {
    sv: '”{{key}}” är redan upptaget i er organisation.',
    en: '“{{key}}” is already taken in your organisation.',
  },
  'platform.undeclared-event': {
    sv: 'Händelsetypen {{type}} är inte deklarerad.',
    en: 'The event type {{type}} is not declared.',
  },
  'platform.invalid-event': {
    sv: 'Uppgiften {{path}} går inte att spara: {{problem}}. Rätta den och försök igen.',
    en: 'The value at {{path}} cannot be saved: {{problem}}. Correct it and try again.',
  },
  'platform.nothing-to-withdraw': {
    sv: 'Händelsen {{eventId}} hör inte till detta objekt, så den kan inte tas tillbaka här.',
    en: 'The event {{eventId}} does not belong to this object, so it cannot be withdrawn here.',
  },
  'platform.cannot-withdraw-first': {
    sv: 'Händelsen {{eventId}} skapade objektet och kan inte tas tillbaka. Avsluta objektet i stället.',
    en: 'The event {{eventId}} created the object and cannot be withdrawn. Close the object instead.',
  },
  'platform.file-empty': {
    sv: 'Filen ”{{name}}” är tom.',
    en: 'The file “{{name}}” is empty.',
  },
  'platform.file-too-large': {
    sv: 'Filen ”{{name}}” är större än {{megabytes}} MB. Dela upp den eller länka till den i stället.',
    en: 'The file “{{name}}” is larger than {{megabytes}} MB. Split it, or link to it instead.',
  },
  'platform.file-unknown': {
    sv: 'Filen finns inte i er organisation.',
    en: 'There is no such file in your organisation.',
  },
  'platform.page-size': {
    sv: 'En sida har 1–200 rader, inte {{first}}.',
    en: 'A page has 1–200 rows, not {{first}}.',
  },
  'platform.unknown-sort': {
    sv: 'Det går inte att sortera på ”{{sort}}”.',
    en: 'It is not possible to sort by “{{sort}}”.',
  },
  'platform.bad-cursor': {
    sv: 'Sidmarkören går inte att läsa. Börja om från första sidan.',
    en: 'The page cursor cannot be read. Start again from the first page.',
  },
  'platform.bad-position': {
    sv: 'Positionen ”{{position}}” går inte att läsa. Använd den som en ändring svarade med.',
    en: 'The position “{{position}}” cannot be read. Use the one that a mutation answered with.',
  },
  'platform.busy': {
    sv: 'Det är många som väntar just nu. Försök igen om {{seconds}} sekunder; inget har sparats.',
    en: 'Many are waiting right now. Try again in {{seconds}} seconds; nothing was saved.',
  },
  'platform.too-large-query': {
    sv: 'Frågan är för stor ({{problem}}). Dela upp den.',
    en: 'The query is too large ({{problem}}). Split it.',
  },
  'platform.bad-query': {
    sv: 'Frågan går inte att läsa: {{problem}}',
    en: 'The query cannot be read: {{problem}}',
  },
  'platform.database-away': {
    sv: 'Databasen svarar inte. Försök igen om en stund med samma commandId; en ändring görs aldrig två gånger.',
    en: 'The database does not answer. Try again in a moment with the same commandId; a change is never made twice.',
  },
  'platform.failure': {
    sv: 'Något gick fel hos oss. Försök igen; felet är loggat med referens {{reference}}.',
    en: 'Something went wrong on our side. Try again; the fault is logged with reference {{reference}}.',
  },
};
