// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { MeasureWhyQuery } from '#libs/api-client';
import { Chip } from '../../ui/chip.js';
import { useTexts } from './texts.js';

export type Why = MeasureWhyQuery['measure'];
type Line = Why['rule'][number];

/** A rule in words, part by part, each with whether it holds on the day. */
export function RuleLines({ lines }: { lines: readonly Line[] }): ReactNode {
  const t = useTexts();
  return (
    <ul className="rule-lines">
      {lines.map((line, at) => (
        <li key={at} className={`in-${Math.min(line.depth, 3)}`}>
          <Chip tone={line.holds ? 'good' : 'neutral'}>{t(line.holds ? 'holds' : 'holdsNot')}</Chip>
          <span>{line.words}</span>
          <Counts line={line} />
        </li>
      ))}
    </ul>
  );
}

function Counts({ line: { have, need, of, missing } }: { line: Line }): ReactNode {
  const t = useTexts();
  return (
    <>
      {have != null && need != null ? <small>{t('haveNeed', { have, need })}</small> : null}
      {have != null && need == null && of != null ? <small>{t('haveOf', { have, of })}</small> : null}
      {missing.length > 0 ? <small>{t('missing', { list: missing.join(', ') })}</small> : null}
    </>
  );
}
