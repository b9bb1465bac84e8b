// SPDX-License-Identifier: EUPL-1.2
import type { ClassificationAspect, ClassifiedHarm, ProposeClassificationInput } from '#libs/api-client';

export const ASPECTS: readonly ClassificationAspect[] = [
  'confidentiality',
  'integrity',
  'availability',
  'traceability',
];
export const HARMS: readonly ClassifiedHarm[] = [
  ...(['lifeAndHealth', 'personalIntegrity', 'serviceDelivery'] as const),
  ...(['economy', 'legal', 'trust', 'society'] as const),
];

/**
 * What is filled in, under flat names: `economy` is no or yes, `economy-integrity` how much. `level-integrity` and
 * `why-integrity` are there only where somebody chose or wrote something else than what follows from the answers.
 */
export type Answers = Record<string, string | undefined>;

export interface Harm {
  aspect: ClassificationAspect;
  harm: ClassifiedHarm;
  level: number;
}

/** What was judged before, as it is filled in again. */
export interface Judged {
  reasons?: Record<ClassificationAspect, string> | null;
  harms?: readonly Harm[] | null;
  overrides?: readonly { aspect: ClassificationAspect; reason: string }[] | null;
  levels: Record<ClassificationAspect, number>;
  scope?: string | null;
  gathering?: string | null;
  law?: string | null;
}

/** Every answer in order; those that have not been given are left out. */
export const harmsOf = (answers: Answers): Harm[] =>
  HARMS.filter((harm) => answers[harm]).flatMap((harm) =>
    ASPECTS.map((aspect) => ({
      ...{ aspect, harm },
      level: answers[harm] === 'yes' ? Number(answers[`${harm}-${aspect}`] ?? 0) : 0,
    })),
  );

/** What the answers say of an aspect: the harms that give something, the worst first. */
export const because = (answers: Answers, aspect: ClassificationAspect): Harm[] =>
  harmsOf(answers)
    .filter((harm) => harm.aspect === aspect && harm.level > 0)
    .sort((one, other) => other.level - one.level);

export const suggested = (answers: Answers, aspect: ClassificationAspect): number =>
  because(answers, aspect)[0]?.level ?? 0;

export const levelOf = (answers: Answers, aspect: ClassificationAspect): number =>
  Number(answers[`level-${aspect}`] ?? suggested(answers, aspect));

/** Somebody has chosen another level than the answers give. */
export const departs = (answers: Answers, aspect: ClassificationAspect): boolean =>
  levelOf(answers, aspect) !== suggested(answers, aspect);

export const allAnswered = (answers: Answers): boolean => HARMS.every((harm) => answers[harm]);

type ReasonFor = (answers: Answers, aspect: ClassificationAspect) => string;

/** The reason of an aspect: what somebody wrote, or the sentence that follows from the answers. */
export const reasonOf = (answers: Answers, aspect: ClassificationAspect, follows: ReasonFor): string =>
  answers[`why-${aspect}`] ?? follows(answers, aspect);

const each = <V>(value: (aspect: ClassificationAspect) => V) => ({
  confidentiality: value('confidentiality'),
  integrity: value('integrity'),
  availability: value('availability'),
  traceability: value('traceability'),
});

const said = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** The answers as the command wants them. */
export const proposalOf = (
  assetId: string,
  answers: Answers,
  follows: ReasonFor,
): Omit<ProposeClassificationInput, 'commandId'> => ({
  assetId,
  levels: each((aspect) => levelOf(answers, aspect)),
  reasons: each((aspect) => reasonOf(answers, aspect, follows).trim()),
  harms: harmsOf(answers),
  overrides: ASPECTS.filter((aspect) => departs(answers, aspect)).map((aspect) => ({
    ...{ aspect, reason: answers[`instead-${aspect}`]?.trim() ?? '' },
  })),
  scope: said(answers['scope']),
  gathering: said(answers['gathering']),
  law: said(answers['law']),
});

/** The form filled in with what was judged last; a reason that only followed from the answers follows again. */
export function answersFrom(last: Judged | undefined, follows: ReasonFor): Answers {
  const { scope, gathering, law, harms } = last ?? {};
  const answers: Answers = { scope: scope ?? '', gathering: gathering ?? '', law: law ?? '' };
  for (const { aspect, harm, level } of harms ?? []) {
    answers[`${harm}-${aspect}`] = String(level);
    if (level > 0) answers[harm] = 'yes';
    else answers[harm] ??= 'no';
  }
  return last && allAnswered(answers) ? { ...answers, ...chosenIn(last, answers, follows) } : answers;
}

/** What somebody chose or wrote otherwise than these answers give. */
function chosenIn({ levels, overrides, reasons }: Judged, answers: Answers, follows: ReasonFor): Answers {
  const chosen: Answers = {};
  for (const aspect of ASPECTS) {
    if (levels[aspect] !== suggested(answers, aspect)) chosen[`level-${aspect}`] = String(levels[aspect]);
    const instead = overrides?.find((one) => one.aspect === aspect);
    if (instead) chosen[`instead-${aspect}`] = instead.reason;
    if (reasons && reasons[aspect] !== follows(answers, aspect)) chosen[`why-${aspect}`] = reasons[aspect];
  }
  return chosen;
}
