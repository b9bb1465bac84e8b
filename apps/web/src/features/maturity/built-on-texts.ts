// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of the page on what the figure is built on. */
export const useBuiltOnTexts = defineTexts('built-on', {
  title: { sv: 'Vad siffran bygger på', en: 'What this figure is built on' },
  over: { sv: 'Läget', en: 'Overview' },
  figure: {
    sv: 'Nivå {{level}} bygger på {{met}} uppfyllda åtgärder av {{of}}',
    en: 'Level {{level}} is built on {{met}} measures met of {{of}}',
  },
  figureHelp: {
    sv: 'Nivån räknas om ur händelserna varje gång något händer. Ingen skriver in den.',
    en: 'The level is worked out from the events each time something happens. Nobody enters it.',
  },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  day: { sv: 'Dag', en: 'Day' },
  dayEnd: { sv: '{{day}}, dagens slut', en: '{{day}}, the end of the day' },
  event: { sv: 'Sista händelse som räknas', en: 'Last event that counts' },
  known: { sv: 'Känt', en: 'Known' },
  knownAll: { sv: 'Allt som är registrerat i dag', en: 'All that is recorded today' },
  knownThen: { sv: 'Bara det som var registrerat den dagen', en: 'Only what had been recorded by that day' },
  model: { sv: 'Modell', en: 'Model' },
  version: { sv: 'Version', en: 'Version' },
  origin: { sv: 'Ursprung', en: 'Origin' },
  shipped: { sv: 'Följer med produkten', en: 'Comes with the product' },
  own: { sv: 'Er egen, inläst ur en arbetsbok', en: 'Your own, imported from a workbook' },

  evidenceFinding: {
    sv: '{{share}} % av de uppfyllda åtgärderna vilar på registrerat arbete',
    en: '{{share}}% of the measures met rest on recorded work',
  },
  evidenceNone: { sv: 'Ingen åtgärd är uppfylld än', en: 'No measure is met yet' },
  evidenceHelp: {
    sv: 'Registrerat arbete väger tyngst: det kan ingen intyga fram. Välj en åtgärd för att se varför den räknas.',
    en: 'Recorded work weighs most: nobody can attest it into being. Choose a measure to see why it counts.',
  },
  kind: { sv: 'Slag av bevis', en: 'Kind of evidence' },
  count: { sv: 'Antal', en: 'Count' },
  share: { sv: 'Andel', en: 'Share' },
  meaning: { sv: 'Vad det betyder', en: 'What it means' },
  derived: { sv: 'Registrerat arbete', en: 'Recorded work' },
  derivedHelp: {
    sv: 'Händelser i systemet uppfyller åtgärdens regel.',
    en: 'Events in the system fulfil the rule of the measure.',
  },
  attested: { sv: 'Intygat', en: 'Attested' },
  attestedHelp: {
    sv: 'En namngiven person har intygat med en fil eller en länk.',
    en: 'A named person has attested with a file or a link.',
  },
  reported: { sv: 'Inläst svar', en: 'Imported answer' },
  reportedHelp: { sv: 'Ett svar ur en arbetsbok som ni har läst in.', en: 'An answer from a workbook you imported.' },
  notMet: { sv: 'Inte uppfylld', en: 'Not met' },
  notMetHelp: { sv: 'Inget bevis räknas den här dagen.', en: 'No evidence counts on this day.' },
  measuresOf: { sv: '{{kind}}: åtgärderna', en: '{{kind}}: the measures' },

  sureFinding: {
    sv: '{{share}} % av reglerna är antaganden i det här projektet',
    en: '{{share}}% of the rules are assumptions of this project',
  },
  sureHelp: {
    sv: 'Utgivaren har inte publicerat hur varje åtgärd ska bevisas. Därför står det för varje regel varifrån den kommer.',
    en: 'The publisher has not published how each measure is to be evidenced. That is why each rule says where it comes from.',
  },
  grade: { sv: 'Källa', en: 'Source' },
  texts: { sv: 'Åtgärdernas ord', en: 'Words of the measures' },
  rules: { sv: 'Regler för bevis', en: 'Rules for evidence' },
  deciding: { sv: 'Regler som avgjorde i dag', en: 'Rules that decided' },
  official: { sv: 'Officiell, från utgivaren', en: 'Official, from the publisher' },
  reportedGrade: { sv: 'Återgiven i utgivarens rapport', en: 'Told in the publisher’s report' },
  assumed: { sv: 'Antagen av projektet', en: 'Assumed by the project' },
  countShare: { sv: '{{n}} ({{share}} %)', en: '{{n}} ({{share}}%)' },
  toModel: { sv: 'Hela modellen', en: 'The whole model' },
});
