// SPDX-License-Identifier: EUPL-1.2
import type { ProcurementQuery, ProcurementStatus } from '#libs/api-client';
import type { Tone } from '../../ui/chip.js';

export type Procurement = NonNullable<ProcurementQuery['procurement']>;
export type Requirement = Procurement['requirements'][number];

const TONES: Record<ProcurementStatus, Tone> = {
  started: 'warn',
  classified: 'warn',
  listed: 'info',
  attached: 'info',
  answered: 'info',
  contracted: 'info',
  followedUp: 'info',
  evaluated: 'good',
  closed: 'neutral',
  cancelled: 'neutral',
};

export const STATUSES = Object.keys(TONES) as ProcurementStatus[];
export const toneOf = (status: ProcurementStatus): Tone => TONES[status];

export const ASPECTS = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
export const STEPS = [
  ['need', 'stepNeed'],
  ['class', 'stepClass'],
  ['risks', 'stepRisks'],
  ['list', 'stepList'],
  ['review', 'stepReview'],
  ['annex', 'stepAnnex'],
  ['answers', 'stepAnswers'],
  ['contract', 'stepContract'],
  ['followUp', 'stepFollowUp'],
] as const;

export const isOver = ({ status }: { status: ProcurementStatus }): boolean =>
  status === 'closed' || status === 'cancelled';

/** What a supplier is asked. */
export const asked = ({ requirements }: Procurement): Requirement[] => requirements.filter(({ by }) => by !== 'own');

/** What a tender answers to a requirement. */
export const answerIn = ({ answers }: Procurement['tenders'][number], requirementId: string) =>
  answers.find((one) => one.requirementId === requirementId);

/** `K2 R1 T1 S0`. */
export const classText = (levels: NonNullable<Procurement['class']>): string =>
  `K${levels.confidentiality} R${levels.integrity} T${levels.availability} S${levels.traceability}`;
