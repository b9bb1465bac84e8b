// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of the help. */
export const useHelpTexts = defineTexts('help', {
  help: { sv: 'Hjälp', en: 'Help' },
  lead: {
    sv: 'En kort guide för varje roll. Din egen står först.',
    en: 'A short guide for each role, yours first. The guides are in Swedish.',
  },
  own: { sv: 'Din roll', en: 'Your role' },
  others: { sv: 'Andra roller', en: 'Other roles' },
  inSwedish: { sv: 'Guiderna är på svenska.', en: 'The guides are in Swedish.' },
  allGuides: { sv: 'Alla guider', en: 'All guides' },
  noGuide: { sv: 'Guiden finns inte', en: 'There is no such guide' },
  alsoTitle: { sv: 'Mer hjälp', en: 'More help' },
  keys: {
    sv: 'Tryck ? för alla tangenter och Ctrl/⌘ K för att söka och gå till en sida.',
    en: 'Press ? for all keys, and Ctrl/⌘ K to search and go to a page.',
  },
  builtOn: { sv: 'Vad siffran bygger på', en: 'What this figure is built on' },
  ledning: { sv: 'Ledning: förstå läget och besluta', en: 'Leadership: understand the state and decide' },
  ciso: { sv: 'Informationssäkerhetssamordnare: höja nivån', en: 'CISO: raise the level' },
  riskagare: { sv: 'Riskägare: bedöma och besluta', en: 'Risk owner: judge and decide' },
  upphandlare: { sv: 'Upphandlare: risker i en upphandling', en: 'Procurement officer: risks of a procurement' },
  medarbetare: { sv: 'Medarbetare: se och hitta', en: 'Staff: see and find' },
  granskare: { sv: 'Granskare: kontrollera siffrorna', en: 'Auditor: check the figures' },
  administrator: { sv: 'Administratör: sätta upp och sköta', en: 'Administrator: set up and look after' },
});
