// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Facts } from '../../ui/facts.js';
import { usePersons } from '../organisation/names.js';
import type { Classified } from './documents.js';
import { useAssetTexts } from './texts.js';
import { ASPECTS } from './words.js';

type Class = NonNullable<Classified>;

/** The class that holds with why, what it inherits and from where, and what waits for the owner. */
export function AssetClass({ classified }: { classified: Class }): ReactNode {
  const t = useAssetTexts();
  const persons = usePersons();
  const { inherited, carriesReferred, proposedLevels, proposedOn, proposedById } = classified;
  const holds = typeof classified.confidentiality === 'number';
  const by = (day: string | null | undefined, id: string | null | undefined) =>
    day ? t('by', { day, name: persons.name(id) }) : undefined;
  return (
    <section>
      <h2>{t('class')}</h2>
      {holds ? <Facts items={levelsWithReasons(classified, t)} /> : <p>{t('notYet')}</p>}
      {inherited.length > 0 ? (
        <ul>
          {inherited.map(({ aspect, level, name }) => (
            <li key={aspect}>{t('inherited', { aspect: t(aspect), level, name })}</li>
          ))}
        </ul>
      ) : null}
      {carriesReferred ? <p>{t('carriesReferred')}</p> : null}
      <Facts
        items={[
          [t('approvedBy'), by(classified.approvedOn, classified.approvedById)],
          [t('validUntil'), classified.validUntil],
          [t('reviewOn'), classified.reviewOn],
        ]}
      />
      {proposedLevels ? (
        <>
          <h3>{t('waits')}</h3>
          <Facts
            items={[
              ...ASPECTS.map((aspect): [string, ReactNode] => [
                t(aspect),
                withReason(proposedLevels[aspect], classified.proposals.at(-1)?.reasons?.[aspect]),
              ]),
              [t('proposedBy'), by(proposedOn, proposedById)],
            ]}
          />
        </>
      ) : null}
    </section>
  );
}

const withReason = (level: number | null | undefined, reason: string | undefined): string =>
  reason ? `${level ?? '–'}: ${reason}` : String(level ?? '–');

/** An inherited level has its reason where it comes from. */
function levelsWithReasons(classified: Class, t: ReturnType<typeof useAssetTexts>): [string, ReactNode][] {
  const reasons = classified.approvals.at(-1)?.reasons;
  const inherits = (aspect: string): boolean => classified.inherited.some((one) => one.aspect === aspect);
  return ASPECTS.map((aspect) => [
    t(aspect),
    withReason(classified[aspect], inherits(aspect) ? undefined : reasons?.[aspect]),
  ]);
}
