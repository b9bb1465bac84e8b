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
  'platform.not-synthetic': {
    sv: 'Bara en påhittad demoorganisation kan tas bort. Organisationen {{organisationId}} är ingen sådan.',
    en: 'Only a synthetic demo organisation can be deleted. The organisation {{organisationId}} is none.',
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
  'platform.known-in-future': {
    sv: 'Det går inte att veta vad som är känt {{knownAt}}: det är inte dit ännu. Ange en tidpunkt som har varit, eller utelämna den.',
    en: 'What is known at {{knownAt}} cannot be said: it is still ahead. Give a time that has been, or leave it out.',
  },
  'platform.day-in-future': {
    sv: 'Vad registren säger den {{at}} vet ingen ännu. Ange en dag som har varit, eller utelämna den.',
    en: 'What the registers say on {{at}} nobody knows yet. Give a day that has been, or leave it out.',
  },
  'platform.busy': {
    sv: 'Det är många som väntar just nu. Försök igen om {{seconds}} sekunder; inget har sparats.',
    en: 'Many are waiting right now. Try again in {{seconds}} seconds; nothing was saved.',
  },
  'platform.own-exports': {
    sv: 'Du hämtar redan en fil ur ett register. Vänta tills den är klar, eller avbryt den, och försök igen.',
    en: 'You are already fetching a file of a register. Wait until it is done, or cancel it, and try again.',
  },
  'platform.too-large-query': {
    sv: 'Frågan är för stor ({{problem}}). Dela upp den.',
    en: 'The query is too large ({{problem}}). Split it.',
  },
  'platform.bad-filter': {
    sv: 'Urvalet {{filter}} är för långt eller går inte att läsa. Korta det och försök igen.',
    en: 'The filter {{filter}} is too long or cannot be read. Shorten it and try again.',
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
  'platform.read-models-behind': {
    sv: 'Läsmodellerna hinner inte med just nu, så beslutet kan inte vila på allt som är registrerat. Försök igen om en stund; inget har sparats.',
    en: 'The read models are behind right now, so the decision could not rest on all that is recorded. Try again in a moment; nothing was saved.',
  },
  'platform.introspection-off': {
    sv: 'Schemat går bara att fråga efter i lokalt läge. Det finns i dokumentationen.',
    en: 'The schema can only be asked for in local mode. You find it in the documentation.',
  },
  'platform.document-not-allowed': {
    sv: 'Här tas bara frågor emot som finns i installationens lista. Fria frågor går att ställa i lokalt läge.',
    en: 'Only queries on the installation’s list are taken here. Queries of your own can be sent in local mode.',
  },
  'platform.post-only': {
    sv: 'Frågor skickas med POST och innehållstypen application/json.',
    en: 'Queries are sent by POST with the content type application/json.',
  },
  'platform.cross-site': {
    sv: 'Anropet kommer från en annan webbplats och tas inte emot. Öppna sidan på installationens egen adress.',
    en: 'The request comes from another site and is not taken. Open the page at the installation’s own address.',
  },
  'platform.subscriptions-only': {
    sv: 'Den här anslutningen tar bara emot prenumerationer. Skicka frågor och ändringar med POST.',
    en: 'This connection takes subscriptions only. Send queries and mutations by POST.',
  },
  'platform.bad-request': {
    sv: 'Anropet går inte att läsa: {{problem}}',
    en: 'The request cannot be read: {{problem}}',
  },
  'platform.request-too-large': {
    sv: 'Anropet är större än {{megabytes}} MB.',
    en: 'The request is larger than {{megabytes}} MB.',
  },
  'platform.not-found': {
    sv: 'Här finns ingenting. Kontrollera adressen.',
    en: 'There is nothing here. Check the address.',
  },
  'platform.file-missing': {
    sv: 'Skicka en fil i formulärfältet ”file”.',
    en: 'Send a file in the form field “file”.',
  },
  'platform.sign-in-refused': {
    sv: 'Namnet och lösenordet hör inte ihop. Kontrollera båda och försök igen.',
    en: 'The name and the password do not belong together. Check both and try again.',
  },
  'platform.no-address': {
    sv: 'Det finns ingen e-postadress till dig. Be administratören lägga in den under Inställningar › Personer.',
    en: 'There is no e-mail address of yours. Ask the administrator to enter it under Settings › People.',
  },
  'platform.too-many-attempts': {
    sv: 'Det har varit många försök. Vänta {{minutes}} minuter och försök igen.',
    en: 'There have been many attempts. Wait {{minutes}} minutes and try again.',
  },
  'platform.link-not-valid': {
    sv: 'Länken är redan använd eller för gammal. Har du redan valt ett lösenord: logga in med det. Annars: be administratören som gav dig länken om en ny.',
    en: 'The link has been used or is too old. If you have chosen a password already, sign in with it. If not, ask the administrator who gave you the link for a new one.',
  },
  'platform.password-too-short': {
    sv: 'Lösenordet måste ha minst {{least}} tecken. Flera ord i rad fungerar bra.',
    en: 'The password needs at least {{least}} characters. Several words in a row work well.',
  },
  'platform.password-too-long': {
    sv: 'Lösenordet får ha högst {{most}} tecken.',
    en: 'The password may have at most {{most}} characters.',
  },
  'platform.password-too-simple': {
    sv: 'Lösenordet är för lätt att gissa: använd fler olika tecken och inte ditt inloggningsnamn.',
    en: 'The password is too easy to guess: use more different characters, and not your sign-in name.',
  },
  'platform.passwords-differ': {
    sv: 'De två lösenorden är inte lika. Skriv samma lösenord i båda fälten.',
    en: 'The two passwords are not the same. Write the same password in both fields.',
  },
  'platform.login-not-fit': {
    sv: 'Inloggningsnamnet ”{{login}}” går inte att använda: 2–100 tecken av a–z, 0–9 och . _ @ + -, och ett namn på personen.',
    en: 'The sign-in name “{{login}}” cannot be used: 2–100 characters of a–z, 0–9 and . _ @ + -, and a name of the person.',
  },
  'platform.login-taken': {
    sv: 'Det finns redan ett konto med inloggningsnamnet ”{{login}}”.',
    en: 'There is already an account with the sign-in name “{{login}}”.',
  },
  'platform.last-administrator': {
    sv: '”{{login}}” är det sista kontot som får sköta installationen och kan inte stängas. Bjud in en till först.',
    en: '“{{login}}” is the last account that may run the installation and cannot be closed. Invite another one first.',
  },
  'platform.account-unknown': {
    sv: 'Det finns inget konto med inloggningsnamnet ”{{login}}”.',
    en: 'There is no account with the sign-in name “{{login}}”.',
  },
  'platform.not-a-member': {
    sv: 'Du är inte med i den organisationen. Be dess administratör om en inbjudan.',
    en: 'You are not in that organisation. Ask its administrator for an invitation.',
  },
  'platform.own-roles-only': {
    sv: 'Det går bara att prova roller som finns, och bara i demoorganisationen.',
    en: 'Only roles that there are can be tried, and in the demo organisation only.',
  },
  'platform.session-needed': {
    sv: 'Det går bara i en inloggning. Med nyckelfilen anges organisationen i huvudet x-trappan-organisation.',
    en: 'This needs a signed-in session. With the key file, name the organisation in the header x-trappan-organisation.',
  },
  'platform.own-account': {
    sv: 'Det är ditt eget konto. Be en annan administratör avsluta det, så att ni inte låser er ute.',
    en: 'This is your own account. Ask another administrator to end it, so that you do not lock yourselves out.',
  },
  'platform.own-password': {
    sv: 'Det är ditt eget konto. Byt lösenord på sidan för ditt konto; har du glömt det ger en annan administratör dig en länk.',
    en: 'This is your own account. Change the password on the page of your account; if you have forgotten it, another administrator gives you a link.',
  },
  'platform.account-not-active': {
    sv: 'Personen har inget konto som är i bruk. Bjud in personen, eller gör en ny inbjudan om den förra inte användes.',
    en: 'The person has no account that is in use. Invite them, or make a new invitation if the last one was not used.',
  },
  'platform.password-by-installation': {
    sv: 'Kontot ”{{login}}” gäller också utanför er organisation. Be den som driver installationen om ett nytt lösenord: npm run -s trappan -- password {{login}}',
    en: 'The account “{{login}}” holds outside your organisation too. Ask whoever runs the installation for a new password: npm run -s trappan -- password {{login}}',
  },
  'platform.person-has-account': {
    sv: 'Personen har redan kontot ”{{login}}” i organisationen. Avsluta det först om personen ska ha ett annat inloggningsnamn.',
    en: 'The person has the account “{{login}}” in the organisation already. End it first if they are to have another sign-in name.',
  },
  'platform.person-unknown': {
    sv: 'Personen finns inte i er organisation.',
    en: 'There is no such person in your organisation.',
  },
  'platform.name-not-fit': {
    sv: 'Ett namn har 1–200 tecken.',
    en: 'A name has 1–200 characters.',
  },
  'platform.email-not-fit': {
    sv: '”{{email}}” är ingen e-postadress.',
    en: '“{{email}}” is no e-mail address.',
  },
};
