// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, toDayNumber } from '#libs/kernel';
import type { Fact } from '../fact.js';
import type { AssessmentModel } from '../model.js';
import { Dice } from './dice.js';

const DAY_MS = 86_400_000;
const UNITS = 40;
const YEARS = 4;
const LAST = toDayNumber('2026-11-01');
const HARMS = ['economy', 'trust', 'lifeAndHealth', 'legal', 'serviceDelivery', 'staff'];

type Draft = [type: string, data: Record<string, unknown>];

/**
 * The log of a large organisation, for measuring: its units on the first day, then risks and security measures through
 * their lives, analyses and attestations over four years, in the order in which they were recorded. The same for the same
 * count.
 */
export function workload(count: number, model: AssessmentModel): Fact[] {
  const dice = new Dice(count);
  const unit = () => `unit-${dice.int(1, UNITS)}`;
  const drafts: Draft[] = Array.from({ length: Math.min(UNITS, count) }, (_, i) => addUnit(i + 1));
  for (let no = 1; drafts.length < count; no++) drafts.push(...story(dice, no, unit(), model));
  return drafts.slice(0, count).map(([type, data], i) => recorded(type, data, i, count));
}

function recorded(type: string, data: Record<string, unknown>, i: number, count: number): Fact {
  const from = (LAST - YEARS * 365) * DAY_MS;
  const later = i < UNITS ? i : (i / count) * YEARS * 365 * DAY_MS;
  const occurredAt = Math.floor(from + later);
  const day = Math.floor(occurredAt / DAY_MS);
  const dated = type === 'MeasureAttested' ? { ...data, from: fromDayNumber(day) } : data;
  return { id: `fact-${i}`, type, day, occurredAt, order: i + 1, knownAt: occurredAt, data: dated };
}

const addUnit = (no: number): Draft => [
  'BusinessUnitAdded',
  { unitId: `unit-${no}`, parentId: no > 4 ? `unit-${(no % 4) + 1}` : null, countsInCoverage: null },
];

function story(dice: Dice, no: number, unitId: string, model: AssessmentModel): Draft[] {
  if (no % 60 === 0) return [attestation(dice, model)];
  if (no % 10 === 0) return analysis(no, unitId);
  return no % 2 === 0 ? riskLife(dice, no, unitId) : measureLife(dice, no, unitId);
}

const attestation = (dice: Dice, { id, questions }: AssessmentModel): Draft => [
  'MeasureAttested',
  { modelId: id, measureId: dice.pick(dice.pick(questions).measures).id },
];

const analysis = (no: number, unitId: string): Draft[] => [
  ['RiskAnalysisOpened', { analysisId: `analysis-${no}`, unitIds: [unitId], title: 'Analysis', leaderId: 'p' }],
  ['RiskAnalysisClosed', { analysisId: `analysis-${no}`, unitIds: [unitId] }],
];

function riskLife(dice: Dice, no: number, unitId: string): Draft[] {
  const frame = { riskId: `risk-${no}`, unitIds: [unitId] };
  const assessed = (phase: string): Draft => [
    'RiskAssessed',
    {
      ...frame,
      phase,
      reassessment: phase === 'after',
      consequences: { [dice.pick(HARMS)]: dice.int(0, 4), [dice.pick(HARMS)]: dice.int(0, 4) },
      consequence: dice.int(0, 4),
      likelihood: { frequencyPerYear: dice.next(), likeliest: dice.maybe(0.3, () => '2026-01-01') },
      likelihoodLevel: dice.int(1, 5),
      certainty: dice.pick(['low', 'medium', 'high']),
    },
  ];
  return [
    ['RiskIdentified', { ...frame, title: 'Risk', threat: true, ownerId: 'p' }],
    assessed('before'),
    ['RiskTreatmentProposed', { ...frame, treatment: 'mitigate', proposedBy: 'p' }],
    [
      'RiskDecisionRecorded',
      { ...frame, choice: dice.pick(['mitigate', 'accept', 'avoid']), basis: {}, reviewOn: true },
    ],
    assessed('after'),
    ['RiskFollowedUp', { ...frame, status: 'better', nextOn: '2026-01-01' }],
    ...(dice.chance(0.3) ? [['RiskClosed', frame] satisfies Draft] : []),
  ];
}

function measureLife(dice: Dice, no: number, unitId: string): Draft[] {
  const modelMeasureId = dice.maybe(0.5, () => `6.${dice.int(1, 28)}`);
  const frame = { measureId: `measure-${no}`, unitIds: [unitId], modelMeasureId };
  return [
    ['SecurityMeasureProposed', { ...frame, title: 'Measure', riskId: `risk-${no}` }],
    ['SecurityMeasureDecided', { ...frame, introduce: dice.chance(0.8), riskId: `risk-${no}`, reason: true }],
    ['SecurityMeasureResourced', { ...frame, hours: 40, responsibleId: 'p' }],
    ['SecurityMeasureIntroduced', frame],
    ['SecurityMeasureEvaluated', { ...frame, fit: true, sufficient: dice.chance(0.8) }],
    ...(dice.chance(0.15) ? [['SecurityMeasureStopped', frame] satisfies Draft] : []),
  ];
}
