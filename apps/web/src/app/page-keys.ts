// SPDX-License-Identifier: EUPL-1.2
import type { useShellTexts } from './shell-texts.js';

type Word = Parameters<ReturnType<typeof useShellTexts>>[0];

interface PageKeys {
  page: Word;
  keys: [keys: string[], does: Word][];
}

/** The single letters of pages, as the key map shows them; a spec compares them with what the pages listen for. */
export const PAGE_KEYS: PageKeys[] = [
  {
    page: 'keysList',
    keys: [
      [['j', 'k'], 'keyNext'],
      [['Enter'], 'keyOpen'],
      [['e'], 'keyDo'],
      [['s'], 'keySnooze'],
    ],
  },
  {
    page: 'keysCard',
    keys: [
      [['j'], 'keyRight'],
      [['c'], 'keyChanged'],
      [['1', '2', '3', '4'], 'keyChoose'],
    ],
  },
  {
    page: 'keysAnalysis',
    keys: [
      [['n'], 'keyNewRisk'],
      [['b'], 'keyJudge'],
    ],
  },
];
