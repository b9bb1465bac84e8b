// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { type Recorded, Rejection } from '#libs/kernel';
import { id, on, recorded, rowsOf } from '#libs/kernel/testing';
import { type RiskCommands, riskDecider } from '../domain/risk/decider.js';
import type { RiskEvent } from '../domain/risk/events.js';
import { riskProjection } from './risk-projection.js';

/** A wish of somebody: a command's name and its data. */
type Wish = { [N in keyof RiskCommands]: [N, RiskCommands[N]] }[keyof RiskCommands];
const by = id(20);
const found: Wish = ['IdentifyRisk', { riskId: id(50), unitIds: [id(10)], title: 'Avbrott' }];
const degree = fc.integer({ min: 0, max: 4 });
const wishes = fc.oneof(
  fc.tuple(fc.constantFrom('before' as const, 'after' as const), degree).map(([phase, trust]): Wish => {
    const judgement = {
      phase,
      consequences: { trust },
      likelihood: { frequencyPerYear: 1 },
      certainty: 'low' as const,
    };
    return ['AssessRisk', judgement];
  }),
  fc.constant<Wish>(['ProposeRiskTreatment', { treatment: 'avoid', proposal: 'x', proposedBy: by }]),
  fc
    .tuple(fc.boolean(), degree, fc.constantFrom(undefined, '2030-01-01'))
    .map(([able, consequence, reviewOn]): Wish => {
      const mandate = { withinMandate: able, asLeadership: false, upwardTo: id(22), consequence, likelihoodLevel: 4 };
      return ['RecordRiskDecision', { choice: 'accept', rationale: 'x', reviewOn, decidedBy: by, mandate }];
    }),
  fc.constantFrom(id(22), id(23)).map((ownerId): Wish => ['AssignRiskOwner', { ownerId }]),
  fc.constant<Wish>(['FollowUpRisk', { status: 'better', nextOn: '2031-01-01', followedUpBy: by }]),
  fc.constant<Wish>(['CallForReassessment', { measureId: id(60) }]),
  fc.constant<Wish>(['CloseRisk', { reason: 'x' }]),
  fc.integer({ min: 2, max: 20 }).map((n): Wish => ['WithdrawRiskEntries', { eventIds: [id(1000 + n)], reason: 'x' }]),
);

/** Carries wishes out one after the other, a day each; those that are refused leave nothing. */
function play(script: Wish[]): Recorded<RiskEvent>[] {
  const events: Recorded<RiskEvent>[] = [];
  script.forEach(([name, data], i) => {
    const state = events.reduce(riskDecider.evolve, riskDecider.initial);
    const meta = on(`2026-01-${String(i + 1).padStart(2, '0')}`);
    try {
      const made = riskDecider.commands[name](data as never, state, meta);
      made.forEach((event) => events.push(recorded(event, events.length + 1, meta)));
    } catch (error) {
      expect(error).toBeInstanceOf(Rejection);
    }
  });
  return events;
}

/** A register shows null for what is not there; the phase of a judgement is no column. */
const shown = ({ phase: _, ...fields }: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]));

const size = (judged?: { consequence: number; likelihoodLevel: number }): number | null =>
  judged ? judged.consequence * judged.likelihoodLevel : null;

it('the register shows a risk as the rules see it, whatever was done and withdrawn', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 25 }), (script) => {
      const events = play([found, ...script]);
      const risk = events.reduce(riskDecider.evolve, riskDecider.initial).current;
      if (risk.status === 'none') throw new Error('the risk is gone');
      const [row] = rowsOf(riskProjection, events as never);
      const { assessment, before, after, decision, followUp, waiting } = risk;
      const { riskId, unitIds, title, status, ownerId } = risk;
      expect(row).toEqual({
        ...shown({ riskId, unitIds, title, status, analysisId: undefined, ownerId }),
        ...shown({ consequence: undefined, likelihoodLevel: undefined, assessedOn: undefined }),
        ...shown({ choice: undefined, decidedOn: undefined, reviewOn: undefined }),
        ...shown({ followedUpOn: undefined, followUpStatus: undefined, nextFollowUpOn: undefined }),
        ...shown({ ...assessment, phase: undefined }),
        ...shown({ ...decision }),
        ...shown({ ...followUp }),
        size: size(assessment) ?? 0,
        sizeBefore: size(before),
        sizeAfter: size(after),
        ...shown({ consequenceBefore: before?.consequence, likelihoodBefore: before?.likelihoodLevel }),
        ...shown({ consequenceAfter: after?.consequence, likelihoodAfter: after?.likelihoodLevel }),
        waitsForId: waiting?.toPersonId ?? null,
        reassessOn: risk.reassessOn ?? null,
        version: events.length,
      });
    }),
    { numRuns: 500, verbose: 1 },
  );
});
