// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { riskDecider } from './decider.js';
import {
  RiskAssessed,
  RiskClosed,
  RiskDecisionProposedUpward,
  RiskDecisionRecorded,
  RiskIdentified,
  type RiskEvent,
} from './events.js';

const riskId = id(50);
const unitIds = [id(10)];
const title = 'Obehöriga läser journaler';
const identified = RiskIdentified({ riskId, unitIds, title });
const assessed = RiskAssessed({
  riskId,
  unitIds,
  phase: 'before',
  reassessment: false,
  consequences: { trust: 3 },
  consequence: 3,
  likelihood: { frequencyPerYear: 0.5 },
  likelihoodLevel: 4,
  likelihoodTable: '2026-1',
  certainty: 'high',
});
const within = { withinMandate: true, mandateId: id(30), asLeadership: false, consequence: 3, likelihoodLevel: 4 };
const above = { withinMandate: false, asLeadership: false, upwardTo: id(22), consequence: 3, likelihoodLevel: 4 };
const wish = {
  choice: 'mitigate' as const,
  rationale: 'Kostnaden är rimlig',
  conditions: 'Budgeten står kvar',
  reviewOn: '2027-03-01',
  measureTitle: 'Tvåfaktor',
  decidedBy: id(20),
};
const { decidedBy, ...wished } = wish;
const judged = { consequence: 3, likelihoodLevel: 4, phase: 'before' as const, assessedOn: '2026-03-01' };
const basis = { ...judged, withinMandate: true, mandateId: id(30), asLeadership: false };
const decided = RiskDecisionRecorded({ ...wished, riskId, unitIds, title, decidedBy, escalated: false, basis });
const upward = RiskDecisionProposedUpward({
  ...wished,
  riskId,
  unitIds,
  proposedBy: decidedBy,
  toPersonId: id(22),
  basis: { ...judged, withinMandate: false, asLeadership: false },
});
const risk = (...later: RiskEvent[]) => given(riskDecider, identified, assessed, ...later);

describe('deciding on a risk', () => {
  it('within the mandate records the decision with the basis it rested on', () =>
    risk()
      .when('RecordRiskDecision', { ...wish, mandate: within })
      .then(decided));
  it('above the mandate becomes a proposal to the nearest who has it', () =>
    risk()
      .when('RecordRiskDecision', { ...wish, mandate: above })
      .then(upward));
  it('above every mandate becomes a proposal to the leadership', () =>
    risk()
      .when('RecordRiskDecision', { ...wish, mandate: { ...above, upwardTo: undefined } })
      .then(RiskDecisionProposedUpward({ ...upward.data, toPersonId: undefined })));
  it('that was proposed from below says so', () =>
    risk(upward)
      .when('RecordRiskDecision', { ...wish, decidedBy: id(22), mandate: within })
      .then(RiskDecisionRecorded({ ...decided.data, decidedBy: id(22), escalated: true })));
  it('as the leadership needs no mandate', () => {
    const mandate = { ...within, mandateId: undefined, asLeadership: true };
    risk()
      .when('RecordRiskDecision', { ...wish, mandate })
      .then(RiskDecisionRecorded({ ...decided.data, basis: { ...basis, mandateId: undefined, asLeadership: true } }));
  });
  it.each(['accept', 'transfer', 'avoid'] as const)('may be to %s it', (choice) =>
    risk()
      .when('RecordRiskDecision', { ...wish, choice, mandate: within })
      .then(RiskDecisionRecorded({ ...decided.data, choice })),
  );
  it('again is another decision: a decision ages', () =>
    risk(decided)
      .when('RecordRiskDecision', { ...wish, mandate: within })
      .then(decided));

  it('needs a judgement first', () =>
    given(riskDecider, identified)
      .when('RecordRiskDecision', { ...wish, mandate: within })
      .thenRejects('risk.not-assessed'));
  it('is refused when the risk was judged anew since the mandate was looked up', () =>
    risk()
      .when('RecordRiskDecision', { ...wish, mandate: { ...within, consequence: 2 } })
      .thenRejects('risk.judged-anew'));
  it('wants a review day that lies ahead', () =>
    risk()
      .when('RecordRiskDecision', { ...wish, mandate: within }, on('2027-03-01'))
      .thenRejects('risk.review-not-ahead', { reviewOn: '2027-03-01' }));
  it('refuses an unknown or closed risk', () => {
    given(riskDecider)
      .when('RecordRiskDecision', { ...wish, mandate: within })
      .thenRejects('risk.unknown');
    risk(RiskClosed({ riskId, unitIds, reason: 'Borta' }))
      .when('RecordRiskDecision', { ...wish, mandate: within })
      .thenRejects('risk.closed');
  });
});
