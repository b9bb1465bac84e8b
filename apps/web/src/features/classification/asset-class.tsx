// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { ClassificationAspect } from '#libs/api-client';
import { Facts } from '../../ui/facts.js';
import type { Classified } from '../assets/documents.js';
import { type AssetText, useAssetTexts } from '../assets/texts.js';
import { usePersons } from '../organisation/names.js';
import { ASPECTS } from './answers.js';
import { type DeedText, useDeedTexts } from './deed-texts.js';

type Class = NonNullable<Classified>;
type Entry = Class['approvals'][number];
type Fact = [string, ReactNode];

/** The class that holds with why, what it inherits and from where, how long it holds, and what waits for the owner. */
export function AssetClass({ classified }: { classified: Class }): ReactNode {
  const t = useAssetTexts();
  const d = useDeedTexts();
  const by = useBy();
  const { inherited, carriesReferred, approvals, reviewedOn } = classified;
  const holds = typeof classified.confidentiality === 'number';
  const review = reviewedOn ? classified.reviews.at(-1) : undefined;
  const approval = classified.approvedOn ? approvals.at(-1) : undefined;
  return (
    <section>
      <h2>{t('class')}</h2>
      <Standing classified={classified} />
      {holds ? <Facts items={levelsOf(classified, approval, t, d)} /> : <p>{t('notYet')}</p>}
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
          [d('reviewed'), review && by(review.on, review.byId)],
          [d('reviewNote'), review?.note],
          [t('reviewOn'), classified.reviewOn],
          [t('validUntil'), classified.validUntil],
          ...background(approval, d),
        ]}
      />
      <Waiting classified={classified} />
    </section>
  );
}

function useBy() {
  const t = useAssetTexts();
  const persons = usePersons();
  return (day: string | null | undefined, id: string | null | undefined) =>
    day ? t('by', { day, name: persons.name(id) }) : undefined;
}

/** What must be done, said outright: declined, expired, due. */
function Standing({ classified }: { classified: Class }): ReactNode {
  const d = useDeedTexts();
  const persons = usePersons();
  const { status, validUntil: day, declinedOn, declinedById } = classified;
  const reason = classified.declines.at(-1)?.reason;
  return (
    <>
      {declinedOn ? (
        <p className="aside">{d('declinedBy', { day: declinedOn, name: persons.name(declinedById), reason })}</p>
      ) : null}
      {status === 'expired' ? <p className="aside">{d('isExpired', { day })}</p> : null}
      {status === 'reviewDue' ? <p className="aside">{d('isDue', { day: classified.reviewOn })}</p> : null}
    </>
  );
}

function Waiting({ classified }: { classified: Class }): ReactNode {
  const t = useAssetTexts();
  const d = useDeedTexts();
  const by = useBy();
  const { proposedLevels, proposedOn, proposedById } = classified;
  const proposal = classified.proposals.at(-1);
  if (!proposedLevels) return null;
  return (
    <>
      <h3>{t('waits')}</h3>
      <Facts
        items={[
          ...ASPECTS.map((aspect): Fact => [t(aspect), withReason(proposedLevels[aspect], proposal, aspect, d)]),
          [t('proposedBy'), by(proposedOn, proposedById)],
          ...background(proposal, d),
        ]}
      />
    </>
  );
}

const background = (entry: Entry | undefined, d: DeedText): Fact[] => [
  [d('scope'), entry?.scope],
  [d('gathering'), entry?.gathering],
  [d('law'), entry?.law],
];

/** "3: the reason", and what the answers gave where that was something else. */
function withReason(
  level: number | null | undefined,
  entry: Entry | undefined,
  aspect: ClassificationAspect,
  d: DeedText,
) {
  const reason = entry?.reasons?.[aspect];
  const other = entry?.overrides?.find((one) => one.aspect === aspect);
  return [`${level ?? '–'}${reason ? `: ${reason}` : ''}`, ...(other ? [d('answersGave', other)] : [])].join(' ');
}

/** An inherited level has its reason where it comes from. */
function levelsOf(classified: Class, approval: Entry | undefined, t: AssetText, d: DeedText): Fact[] {
  const inherits = (aspect: string): boolean => classified.inherited.some((one) => one.aspect === aspect);
  return ASPECTS.map((aspect) => [
    t(aspect),
    withReason(classified[aspect], inherits(aspect) ? undefined : approval, aspect, d),
  ]);
}
