// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../app/texts.js';

export const useFormTexts = defineTexts('form', {
  wrong: { sv: 'Det går inte att spara än', en: 'This cannot be saved yet' },
  optional: { sv: '(valfritt)', en: '(optional)' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  needed: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  choose: { sv: 'Välj ett svar.', en: 'Choose an answer.' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  none: { sv: 'Välj …', en: 'Choose …' },
  pickHint: { sv: 'Skriv några bokstäver', en: 'Write a few letters' },
  pickNone: { sv: 'Inget med det namnet.', en: 'Nothing by that name.' },
  pickRemove: { sv: 'Ta bort', en: 'Remove' },
  pickAway: { sv: 'Ta bort {{name}}', en: 'Remove {{name}}' },
});
