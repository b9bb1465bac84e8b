// SPDX-License-Identifier: EUPL-1.2
import type { ClassificationAspect } from '#libs/api-client';
import { type Answers, because } from './answers.js';
import { useHarmTexts } from './harm-texts.js';
import { useClassTexts } from './texts.js';

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The reason that follows from the answers, as sentences. */
export function useFollows(): (answers: Answers, aspect: ClassificationAspect) => string {
  const t = useClassTexts();
  const words = useHarmTexts();
  return (answers, aspect) => {
    const causes = because(answers, aspect);
    if (causes.length === 0) return t('reasonNone');
    const parts = causes.map(({ harm, level }) =>
      t('reasonOf', { degree: t(`degree${level as 1 | 2 | 3}`), harm: words(`${harm}In`) }),
    );
    return `${begun(parts.join(', '))}.`;
  };
}
