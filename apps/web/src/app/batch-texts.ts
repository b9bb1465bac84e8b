// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from './texts.js';

/** Words of a change of several rows. */
export const useBatchTexts = defineTexts('batch', {
  chosen: { sv: '{{n}} valda', en: '{{n}} chosen' },
  none: { sv: 'Välj inga', en: 'Choose none' },
  close: { sv: 'Stäng', en: 'Close' },
  preview: { sv: 'Förhandsgranska', en: 'Preview' },
  previewOf: {
    sv: '{{ok}} ändras, {{refused}} nekas. Inget är sparat än.',
    en: '{{ok}} are changed, {{refused}} refused. Nothing has been saved yet.',
  },
  doneOf: { sv: '{{ok}} ändrades, {{refused}} nekades.', en: '{{ok}} were changed, {{refused}} refused.' },
  carryOut: { sv: 'Ändra {{n}}', en: 'Change {{n}}' },
  back: { sv: 'Tillbaka', en: 'Back' },
  undo: { sv: 'Ångra', en: 'Undo' },
  undone: { sv: '{{n}} ändringar är ångrade.', en: '{{n}} changes have been undone.' },
  notUndone: { sv: 'Det gick inte att ångra: {{why}}', en: 'It could not be undone: {{why}}' },
  undoReason: { sv: 'Ångrat direkt efter en ändring av flera.', en: 'Undone right after a change of several.' },
  needed: { sv: 'Fyll i detta.', en: 'Fill this in.' },
  object: { sv: 'Vad', en: 'What' },
  change: { sv: 'Ändring', en: 'Change' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  will: { sv: 'Ändras', en: 'Is changed' },
  same: { sv: 'Redan så', en: 'Already so' },
  did: { sv: 'Ändrad', en: 'Changed' },
  refused: { sv: 'Nekas', en: 'Refused' },
  trouble: {
    sv: 'Det gick inte att nå servern. Försök igen; inget görs två gånger.',
    en: 'The server could not be reached. Try again; nothing is done twice.',
  },
});
