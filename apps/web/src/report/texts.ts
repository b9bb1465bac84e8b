// SPDX-License-Identifier: EUPL-1.2

export type Language = 'sv' | 'en';
export const CATEGORIES = ['message', 'lost', 'wrongReceiver', 'outage', 'intruder', 'other'] as const;
export const ONGOING = ['yes', 'no', 'unknown'] as const;
export type Category = (typeof CATEGORIES)[number];
export type Ongoing = (typeof ONGOING)[number];

const sv = {
  title: 'Anmäl incident',
  step: (n: number) => `Steg ${n} av 3`,
  language: 'English',
  whatHappened: 'Vad har hänt?',
  category: {
    message: 'Konstigt mejl eller länk',
    lost: 'Tappat eller stulet',
    wrongReceiver: 'Fel person såg eller fick',
    outage: 'Systemet fungerar inte',
    intruder: 'Obehörig person eller plats',
    other: 'Annat eller vet inte',
  } satisfies Record<Category, string>,
  tell: 'Berätta kort',
  sentence: 'Vad hände?',
  sentenceHelp: 'En mening räcker. Skriv inga personnummer.',
  more: 'Mer, om du vill',
  ongoingQuestion: 'Pågår det nu?',
  ongoing: { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' } satisfies Record<Ongoing, string>,
  nonconformity: 'Ingen skada skedde, men en rutin följdes inte (avvikelse)',
  where: 'Var, och hur når vi dig?',
  place: 'Var hände det?',
  placeHelp: 'Rum, hus, system. Får vara tomt.',
  contact: 'Hur når vi dig?',
  contactHelp: 'Telefon eller e-post. Lämna tomt för att vara anonym.',
  check: 'Kontrollera',
  next: 'Nästa',
  back: 'Tillbaka',
  send: 'Skicka anmälan',
  sending: 'Skickar …',
  needsSentence: 'Skriv en mening om vad som hände.',
  received: 'Tack! Anmälan är mottagen',
  receivedText: 'Den som tar hand om incidenter ser den nu. Du kan stänga sidan.',
  kept: 'Anmälan är sparad i din telefon',
  keptText:
    'Du är inte uppkopplad. Anmälan skickas av sig själv när du är det, om du öppnar den här sidan igen eller låter den vara öppen.',
  again: 'Anmäl något mer',
  waiting: (n: number) => (n === 1 ? '1 anmälan väntar på att skickas.' : `${n} anmälningar väntar på att skickas.`),
  notValid: 'Länken gäller inte. Be den som gav dig den om en ny.',
  notValidKept: 'Det du har skrivit finns kvar på den här sidan, så att du kan kopiera det.',
  tooMany: 'Just nu skickas väldigt många anmälningar. Din är sparad och skickas igen om en stund.',
  refused: 'Anmälan kunde inte tas emot. Gå tillbaka och kontrollera det du skrev.',
  urgent: 'Är någon i fara? Ring 112.',
};

const en: typeof sv = {
  title: 'Report an incident',
  step: (n) => `Step ${n} of 3`,
  language: 'Svenska',
  whatHappened: 'What happened?',
  category: {
    message: 'Strange message or link',
    lost: 'Lost or stolen',
    wrongReceiver: 'The wrong person saw or got it',
    outage: 'The system does not work',
    intruder: 'Unauthorised person or place',
    other: 'Something else, or do not know',
  },
  tell: 'Tell us briefly',
  sentence: 'What happened?',
  sentenceHelp: 'One sentence is enough. Leave out personal identity numbers.',
  more: 'More, if you like',
  ongoingQuestion: 'Is it going on now?',
  ongoing: { yes: 'Yes', no: 'No', unknown: 'Do not know' },
  nonconformity: 'No harm was done, but a routine was not followed (nonconformity)',
  where: 'Where, and how do we reach you?',
  place: 'Where did it happen?',
  placeHelp: 'Room, building, system. May be left empty.',
  contact: 'How do we reach you?',
  contactHelp: 'Telephone or e-mail. Leave it empty to be anonymous.',
  check: 'Check',
  next: 'Next',
  back: 'Back',
  send: 'Send the report',
  sending: 'Sending …',
  needsSentence: 'Write a sentence about what happened.',
  received: 'Thank you! The report has been received',
  receivedText: 'Whoever deals with incidents sees it now. You may close the page.',
  kept: 'The report is kept in your phone',
  keptText:
    'You are not connected. The report is sent by itself once you are, if you open this page again or leave it open.',
  again: 'Report something else',
  waiting: (n) => (n === 1 ? '1 report waits to be sent.' : `${n} reports wait to be sent.`),
  notValid: 'The link does not work. Ask whoever gave it to you for a new one.',
  notValidKept: 'What you have written is still on this page, so that you can copy it.',
  tooMany: 'Very many reports are being sent right now. Yours is kept and is sent again in a while.',
  refused: 'The report could not be received. Go back and check what you wrote.',
  urgent: 'Is anybody in danger? Call 112.',
};

export const texts: Readonly<Record<Language, typeof sv>> = { sv, en };
export type Texts = typeof sv;
