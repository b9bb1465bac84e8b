// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of the presentation. */
export const useSlideTexts = defineTexts('slides', {
  title: { sv: 'Läget, föredragning', en: 'Overview, presentation' },
  place: { sv: 'Bild {{at}} av {{of}}', en: 'Slide {{at}} of {{of}}' },
  previous: { sv: 'Föregående', en: 'Previous' },
  next: { sv: 'Nästa', en: 'Next' },
  leave: { sv: 'Avsluta', en: 'End' },
  print: { sv: 'Skriv ut', en: 'Print' },
  hint: { sv: 'Piltangenter byter bild, Esc avslutar.', en: 'Arrow keys change slide, Esc ends.' },
});
