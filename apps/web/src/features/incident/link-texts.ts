// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of what an incident hangs together with, and of taking entries back. */
export const useLinkTexts = defineTexts('incidentLinks', {
  links: { sv: 'Hör ihop med', en: 'Has to do with' },
  noLinks: {
    sv: 'Inga tillgångar, risker eller åtgärder är kopplade än.',
    en: 'No assets, risks or measures are linked yet.',
  },
  link: { sv: 'Koppla', en: 'Link' },
  linkTitle: { sv: 'Koppla till tillgångar, risker och åtgärder', en: 'Link to assets, risks and measures' },
  find: { sv: 'Sök tillgång, risk eller åtgärd', en: 'Search for an asset, a risk or a measure' },
  findIncidents: { sv: 'Andra incidenter med samma orsak', en: 'Other incidents with the same cause' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  asset: { sv: 'Tillgång', en: 'Asset' },
  risk: { sv: 'Risk', en: 'Risk' },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  incident: { sv: 'Incident', en: 'Incident' },
  assets: { sv: 'Tillgångar', en: 'Assets' },
  risks: { sv: 'Risker', en: 'Risks' },
  measures: { sv: 'Åtgärder', en: 'Measures' },
  sameCause: { sv: 'Samma orsak', en: 'Same cause' },
  withdraw: { sv: 'Ta tillbaka', en: 'Withdraw' },
  withdrawTitle: { sv: 'Ta tillbaka: {{what}}', en: 'Withdraw: {{what}}' },
  whyWrong: { sv: 'Varför var uppgiften fel?', en: 'Why was the entry wrong?' },
  withdrawHelp: {
    sv: 'Uppgiften räknas inte längre, men syns i historiken. Registrera sedan det rätta.',
    en: 'The entry no longer counts, but stays in the history. Then record what is right.',
  },
  needText: { sv: 'Skriv något här.', en: 'Write something here.' },
  timeline: { sv: 'Tidslinje', en: 'Timeline' },
  history: { sv: 'Historik', en: 'History' },
  historyHelp: {
    sv: 'Varje händelse som den är inspelad, även det som har tagits tillbaka.',
    en: 'Every event as it was recorded, also what has been withdrawn.',
  },
  ledTo: { sv: 'Ledde till', en: 'Led to' },
});
