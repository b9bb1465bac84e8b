// SPDX-License-Identifier: EUPL-1.2
import type { NewEvent } from '#libs/kernel';
import { id, log, rowsOf } from '#libs/kernel/testing';
import {
  RiskAssessed,
  RiskClosed,
  RiskDecisionProposedUpward,
  RiskDecisionRecorded,
  RiskFollowedUp,
  RiskIdentified,
  RiskReassessmentDue,
} from '../domain/risk/events.js';
import { riskProjection } from './risk-projection.js';
import { riskTasks } from './tasks.js';

const riskId = id(50);
const unitIds = [id(10)];
const identified = RiskIdentified({ riskId, unitIds, title: 'Avbrott', ownerId: id(20) });
const judged = RiskAssessed({
  ...{ riskId, unitIds, phase: 'before', reassessment: false, consequences: { trust: 3 }, consequence: 3 },
  ...{ likelihood: { frequencyPerYear: 0.1 }, likelihoodLevel: 3, likelihoodTable: '2026-1', certainty: 'low' },
});
const basis = {
  ...{ consequence: 3, likelihoodLevel: 3, phase: 'before' as const, assessedOn: '2026-02-01' },
  ...{ withinMandate: true, asLeadership: false },
};
const wish = { riskId, unitIds, choice: 'accept' as const, rationale: 'Rimligt', reviewOn: '2027-01-01', basis };
const decided = RiskDecisionRecorded({ ...wish, title: 'Avbrott', decidedBy: id(20), escalated: false });
const followedUp = RiskFollowedUp({ riskId, unitIds, status: 'worse', nextOn: '2026-08-01', followedUpBy: id(20) });
const called = RiskReassessmentDue({ riskId, unitIds, measureId: id(60), dueOn: '2026-04-01' });

const after = (...events: NewEvent[]) => {
  const days = events.map((event): [string, NewEvent] => ['2026-03-01', event]);
  return rowsOf(riskProjection, log(...days)).flatMap((row) => riskTasks.tasks(row as never));
};

describe('what is to be done about a risk', () => {
  it('when it has been found: it is judged, by its owner or whoever has a mandate there', () =>
    expect(after(identified)).toMatchObject([
      { kind: 'riskAssess', title: 'Avbrott', unitIds, personId: id(20), path: `/arbete/risker/${riskId}` },
    ]));
  it('when it has been judged: it is decided on, within a mandate of its size', () =>
    expect(after(identified, judged)).toMatchObject([
      { kind: 'riskDecide', size: 9, mandate: { consequence: 3, likelihoodLevel: 3 } },
    ]));
  it('when it was proposed upward: the named person decides, and nobody else', () => {
    const upward = RiskDecisionProposedUpward({ ...wish, proposedBy: id(20), toPersonId: id(22) });
    expect(after(identified, judged, upward)).toMatchObject([{ kind: 'riskDecide', personId: id(22), forRoles: [] }]);
    expect(after(identified, judged, upward)[0]!.mandate).toBeUndefined();
  });
  it('when it was proposed upward to nobody by name: the leadership decides', () =>
    expect(after(identified, judged, RiskDecisionProposedUpward({ ...wish, proposedBy: id(20) }))).toMatchObject([
      { kind: 'riskDecide', personId: null, forRoles: ['leadership'] },
    ]));
  it('when it has been decided on: it is reviewed on the day of the decision, or of the follow-up where that is earlier', () => {
    expect(after(identified, judged, decided)).toMatchObject([{ kind: 'riskReview', dueOn: '2027-01-01' }]);
    expect(after(identified, judged, decided, followedUp)).toMatchObject([{ kind: 'riskReview', dueOn: '2026-08-01' }]);
  });
  it('when a measure has been introduced: it is judged anew, and no more once it has been', () => {
    const open = after(identified, judged, decided, called).map(({ kind, dueOn }) => [kind, dueOn]);
    expect(open).toContainEqual(['riskReassess', '2026-04-01']);
    const done = after(identified, judged, decided, called, judged).map(({ kind }) => kind);
    expect(done).toEqual(['riskReview']);
  });
  it('when it is closed: nothing', () =>
    expect(after(identified, judged, called, RiskClosed({ riskId, unitIds, reason: 'Borta' }))).toEqual([]));
});
