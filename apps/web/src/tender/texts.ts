// SPDX-License-Identifier: EUPL-1.2

export type Language = 'sv' | 'en';
export const ANSWERS = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];
export const ASPECTS = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
export type Aspect = (typeof ASPECTS)[number];

const sv = {
  title: 'Svara på säkerhetskrav',
  language: 'English',
  loading: 'Hämtar kraven …',
  from: (supplier: string, organisation: string) => `${supplier} svarar till ${organisation}.`,
  until: (day: string) => `Sista dag att svara eller ändra: ${day}.`,
  kept: 'Svaren sparas i den här webbläsaren medan ni skriver. De går i väg först när ni skickar dem, och ingen annan leverantör ser dem.',
  answeredOn: (day: string) => `Ni skickade svar den ${day}. Ändra och skicka igen, så gäller de nya.`,
  aspect: {
    confidentiality: 'Rätt personer kan läsa',
    integrity: 'Uppgifterna är riktiga',
    availability: 'Det fungerar när det behövs',
    traceability: 'Det går att följa vem som gjort vad',
  } satisfies Record<Aspect, string>,
  force: { must: 'Skall', should: 'Bör' },
  proof: (proof: string) => `Visas genom: ${proof}`,
  source: (source: string) => `Källa: ${source}`,
  answer: { yes: 'Ja', partly: 'Delvis', no: 'Nej' } satisfies Record<Answer, string>,
  note: 'Hur, och vad visar det? (frivilligt)',
  progress: (n: number, of: number) => `${n} av ${of} krav har svar`,
  missing: (n: number) => (n === 1 ? '1 krav saknar svar' : `${n} krav saknar svar`),
  choose: 'Välj ja, delvis eller nej',
  send: 'Skicka svaren',
  sending: 'Skickar …',
  received: 'Tack! Svaren är mottagna',
  receivedText: (organisation: string, day: string) =>
    `${organisation} ser dem nu. Ni kan ändra dem till och med ${day} med samma länk.`,
  show: 'Visa svaren',
  again: 'Försök igen',
  problem: {
    notValid: 'Länken gäller inte, eller inte längre. Be den som gav er den om en ny.',
    offline: 'Det gick inte att nå servern. Det ni skrivit finns kvar: försök igen.',
    tooMany: 'Just nu skickas för många svar. Det ni skrivit finns kvar: försök igen om en kvart.',
    refused: 'Svaren kunde inte tas emot: kraven kan ha ändrats. Det ni skrivit finns kvar. Läs in sidan på nytt.',
  },
};

const en: typeof sv = {
  title: 'Answer security requirements',
  language: 'Svenska',
  loading: 'Getting the requirements …',
  from: (supplier, organisation) => `${supplier} answers to ${organisation}.`,
  until: (day) => `Last day to answer or change: ${day}.`,
  kept: 'Answers are kept in this browser while you write. They leave it only when you send them, and no other supplier sees them.',
  answeredOn: (day) => `You sent answers on ${day}. Change them and send again: the new ones take their place.`,
  aspect: {
    confidentiality: 'The right people can read',
    integrity: 'What is kept is right',
    availability: 'It works when it is needed',
    traceability: 'It can be seen who did what',
  },
  force: { must: 'Must', should: 'Should' },
  proof: (proof) => `Shown by: ${proof}`,
  source: (source) => `Source: ${source}`,
  answer: { yes: 'Yes', partly: 'In part', no: 'No' },
  note: 'How, and what shows it? (optional)',
  progress: (n, of) => `${n} of ${of} requirements have an answer`,
  missing: (n) => (n === 1 ? '1 requirement has no answer' : `${n} requirements have no answer`),
  choose: 'Choose yes, in part or no',
  send: 'Send the answers',
  sending: 'Sending …',
  received: 'Thank you! The answers have been received',
  receivedText: (organisation, day) =>
    `${organisation} sees them now. You can change them until ${day} by the same link.`,
  show: 'Show the answers',
  again: 'Try again',
  problem: {
    notValid: 'The link does not work, or no longer. Ask whoever gave it to you for a new one.',
    offline: 'The server could not be reached. What you have written is still here: try again.',
    tooMany:
      'Too many answers are being sent right now. What you have written is still here: try again in a quarter of an hour.',
    refused:
      'The answers could not be received: the requirements may have changed. What you have written is still here. Load the page again.',
  },
};

export const texts: Readonly<Record<Language, typeof sv>> = { sv, en };
export type Texts = typeof sv;
