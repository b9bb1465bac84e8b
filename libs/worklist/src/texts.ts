// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'worklist.unknown-kind': {
    sv: 'Det finns ingen sorts uppgift som heter ”{{kind}}”. Frågan taskKinds visar vilka som finns.',
    en: 'There is no kind of task called “{{kind}}”. The query taskKinds shows those there are.',
  },
};
