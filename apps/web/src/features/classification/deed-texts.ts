// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of what is done with a class: approve, decline, look at again, withdraw. */
export const useDeedTexts = defineTexts('classification-deeds', {
  classify: { sv: 'Klassa', en: 'Classify' },
  classifyAgain: { sv: 'Klassa om', en: 'Classify anew' },
  refer: { sv: 'Hänvisa till säkerhetsskyddet', en: 'Refer to security protection' },
  referHelp: {
    sv: 'Att tillgången är hänvisad antecknas, och ingenting om vad den innehåller. Den klassas inte här, och en klass som gällde slutar gälla.',
    en: 'That it was referred is recorded, and nothing of what it holds. It is not classified here, and a class that held holds no more.',
  },
  approve: { sv: 'Godkänn', en: 'Approve' },
  approveTitle: { sv: 'Godkänn klassningen', en: 'Approve the classification' },
  approveHelp: {
    sv: 'Klassen gäller från i dag, högst i två år. Säg när den ska ses över.',
    en: 'The class holds from today, for two years at most. Say when it is to be looked at.',
  },
  reviewOn: { sv: 'Ses över', en: 'Review on' },
  validUntil: { sv: 'Gäller till', en: 'Valid until' },
  decline: { sv: 'Avböj', en: 'Decline' },
  declineTitle: { sv: 'Avböj klassningen', en: 'Decline the classification' },
  declineHelp: {
    sv: 'Förslaget försvinner, och en klass som redan gäller fortsätter att gälla. Den som föreslog får veta varför.',
    en: 'The proposal goes away, and a class in force stays in force. Whoever proposed it is told why.',
  },
  declineWhy: { sv: 'Vad behöver ändras?', en: 'What needs to change?' },
  needWhy: { sv: 'Skriv vad som behöver ändras.', en: 'Write what needs to change.' },
  review: { sv: 'Se över klassen', en: 'Review the class' },
  reviewHelp: {
    sv: 'Har uppgifterna, användningen eller kraven ändrats? Stämmer allt gäller klassen vidare, högst i två år. Annars: klassa om.',
    en: 'Have the information, its use or the demands changed? If all is right the class goes on, for two years at most. Otherwise classify anew.',
  },
  reviewNote: { sv: 'Vad såg du?', en: 'What did you see?' },
  reviewed: { sv: 'Översedd', en: 'Reviewed' },
  declinedBy: {
    sv: '{{name}} avböjde förslaget {{day}}: {{reason}} Klassa om med det i åtanke.',
    en: '{{name}} declined the proposal on {{day}}: {{reason}} Classify anew with that in mind.',
  },
  isExpired: {
    sv: 'Klassen gick ut {{day}} och räknas inte längre. Klassa om.',
    en: 'The class expired on {{day}} and counts no longer. Classify anew.',
  },
  isDue: { sv: 'Klassen skulle ses över {{day}}.', en: 'The class was to be reviewed on {{day}}.' },
  answersGave: { sv: '(Svaren gav {{suggested}}: {{reason}})', en: '(The answers gave {{suggested}}: {{reason}})' },
  withdraw: { sv: 'Återta', en: 'Withdraw' },
  withdrawOf: { sv: 'Återta: {{what}}', en: 'Withdraw: {{what}}' },
  whyWrong: { sv: 'Vad var fel?', en: 'What was wrong?' },
  withdrawHelp: {
    sv: 'Händelsen finns kvar i loggen men räknas inte. Det som stod före den gäller igen.',
    en: 'The event stays in the log but does not count. What stood before it holds again.',
  },
  needReason: { sv: 'Skriv vad som var fel.', en: 'Write what was wrong.' },
  scope: { sv: 'Vad som är klassat', en: 'What is classified' },
  gathering: { sv: 'Samlat på ett ställe', en: 'Gathered in one place' },
  law: { sv: 'Lagar och avtal', en: 'Laws and agreements' },
});

export type DeedText = ReturnType<typeof useDeedTexts>;
