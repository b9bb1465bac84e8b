// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { riskDecider } from './decider.js';
import {
  RiskAssessed,
  RiskClosed,
  RiskEntriesWithdrawn,
  RiskFollowedUp,
  RiskIdentified,
  RiskOwnerAssigned,
  RiskTreatmentProposed,
} from './events.js';
import { likelihoodLevel } from './scales.js';

const riskId = id(50);
const unitIds = [id(10)];
const found = { riskId, unitIds, title: 'Obehöriga läser journaler', ownerId: id(20) };
const judgement = {
  phase: 'before' as const,
  consequences: { personalIntegrity: 3, trust: 2 },
  likelihood: { earliest: '2026-06-01', likeliest: '2027-01-01', latest: '2030-01-01', frequencyPerYear: 0.5 },
  certainty: 'medium' as const,
};
const judged = {
  ...judgement,
  riskId,
  unitIds,
  reassessment: false,
  consequence: 3,
  likelihoodLevel: 4,
  likelihoodTable: '2026-1',
};
const unknown = given(riskDecider);
const identified = given(riskDecider, RiskIdentified(found));
const assessed = given(riskDecider, RiskIdentified(found), RiskAssessed(judged));
const closed = given(
  riskDecider,
  RiskIdentified(found),
  RiskClosed({ riskId, unitIds, reason: 'Systemet är avvecklat' }),
);

describe('identifying a risk', () => {
  it('records it', () => unknown.when('IdentifyRisk', found).then(RiskIdentified(found)));
  it('is refused for an id that is taken', () =>
    identified.when('IdentifyRisk', found).thenRejects('risk.exists', { title: found.title }));
  it('stays quiet for the system: a reaction must not be stuck', () =>
    identified.when('IdentifyRisk', found, on('2026-04-01', { system: 'reaction' })).thenNothing());
});

describe('assessing a risk', () => {
  it('lets the highest degree of harm and the expected frequency give its size', () =>
    identified.when('AssessRisk', judgement).then(RiskAssessed(judged)));
  it('again is a reassessment, before or after measures', () =>
    assessed
      .when('AssessRisk', { ...judgement, phase: 'after', consequences: { trust: 1 } })
      .then(
        RiskAssessed({ ...judged, phase: 'after', consequences: { trust: 1 }, consequence: 1, reassessment: true }),
      ));
  it('takes a degree of zero, but not no degree at all', () => {
    const harmless = { ...judgement, consequences: { economy: 0 } };
    identified
      .when('AssessRisk', harmless)
      .then(RiskAssessed({ ...judged, consequences: { economy: 0 }, consequence: 0 }));
    identified.when('AssessRisk', { ...judgement, consequences: {} }).thenRejects('risk.no-consequence');
  });
  it('wants earliest, likeliest and latest in order, those that are given', () => {
    const likelihood = { earliest: '2027-01-01', latest: '2026-01-01', frequencyPerYear: 1 };
    identified.when('AssessRisk', { ...judgement, likelihood }).thenRejects('risk.likelihood-order');
  });
  it('refuses an unknown or closed risk', () => {
    unknown.when('AssessRisk', judgement).thenRejects('risk.unknown');
    closed.when('AssessRisk', judgement).thenRejects('risk.closed', { title: found.title });
  });
  it.each([
    [0, 1],
    [0.0199, 1],
    [0.02, 2],
    [0.1, 3],
    [0.5, 4],
    [1.99, 4],
    [2, 5],
    [365, 5],
  ])('%f times a year is level %i', (frequency, level) => expect(likelihoodLevel(frequency)).toBe(level));
});

describe('giving a risk an owner', () => {
  const handed = { ownerId: id(22), reason: 'Ny chef' };
  it('hands it over to somebody else', () =>
    identified.when('AssignRiskOwner', handed).then(RiskOwnerAssigned({ ...handed, riskId, unitIds })));
  it('stays quiet when it is theirs already', () =>
    identified.when('AssignRiskOwner', { ownerId: found.ownerId }).thenNothing());
  it('refuses an unknown or closed risk', () => {
    unknown.when('AssignRiskOwner', handed).thenRejects('risk.unknown');
    closed.when('AssignRiskOwner', handed).thenRejects('risk.closed', { title: found.title });
  });
});

describe('proposing a treatment', () => {
  const proposal = { treatment: 'mitigate' as const, proposal: 'Inför tvåfaktor', proposedBy: id(21) };
  it('records who proposed what', () =>
    assessed.when('ProposeRiskTreatment', proposal).then(RiskTreatmentProposed({ ...proposal, riskId, unitIds })));
  it('needs a judgement first', () =>
    identified.when('ProposeRiskTreatment', proposal).thenRejects('risk.not-assessed'));
  it('again is another proposal', () =>
    given(
      riskDecider,
      RiskIdentified(found),
      RiskAssessed(judged),
      RiskTreatmentProposed({ ...proposal, riskId, unitIds }),
    )
      .when('ProposeRiskTreatment', proposal)
      .then(RiskTreatmentProposed({ ...proposal, riskId, unitIds })));
});

describe('following a risk up', () => {
  const note = { status: 'better' as const, nextOn: '2026-09-01', followedUpBy: id(20) };
  it('records how it has moved', () =>
    identified.when('FollowUpRisk', note).then(RiskFollowedUp({ ...note, riskId, unitIds })));
  it('again is another follow-up', () =>
    given(riskDecider, RiskIdentified(found), RiskFollowedUp({ ...note, riskId, unitIds }))
      .when('FollowUpRisk', note)
      .then(RiskFollowedUp({ ...note, riskId, unitIds })));
  it('looks ahead: the next day is after this one', () =>
    identified
      .when('FollowUpRisk', note, on('2026-09-01'))
      .thenRejects('risk.review-not-ahead', { reviewOn: '2026-09-01' }));
  it('refuses a closed risk', () => closed.when('FollowUpRisk', note).thenRejects('risk.closed'));
});

describe('closing a risk', () => {
  const reason = 'Systemet är avvecklat';
  it('records why it no longer exists', () =>
    identified.when('CloseRisk', { reason }).then(RiskClosed({ riskId, unitIds, reason })));
  it('stays quiet when it is closed', () => closed.when('CloseRisk', { reason }).thenNothing());
  it('refuses an unknown risk', () => unknown.when('CloseRisk', { reason }).thenRejects('risk.unknown'));
});

describe('withdrawing entries', () => {
  const reason = 'Fel risk';
  const entry = (n: number) => id(1000 + n);
  const withdrawn = (...eventIds: string[]) => ({ riskId, withdrawnEventIds: eventIds, reason });
  const owner = { ownerId: found.ownerId };
  const size = { consequence: 3, likelihoodLevel: 4, assessedOn: '2026-03-01' };

  it('takes back the judgement and says what stands', () =>
    assessed
      .when('WithdrawRiskEntries', { eventIds: [entry(2)], reason })
      .then(RiskEntriesWithdrawn({ ...withdrawn(entry(2)), standing: { status: 'identified', owner } })));
  it('brings back the judgement before the one that is withdrawn', () =>
    given(
      riskDecider,
      RiskIdentified(found),
      RiskAssessed(judged),
      RiskAssessed({ ...judged, consequence: 4, phase: 'after' }),
    )
      .when('WithdrawRiskEntries', { eventIds: [entry(3)], reason })
      .then(
        RiskEntriesWithdrawn({
          ...withdrawn(entry(3)),
          standing: { status: 'assessed', ...size, before: size, owner },
        }),
      ));
  it('gives the risk back to the owner before', () =>
    given(riskDecider, RiskIdentified(found), RiskOwnerAssigned({ riskId, unitIds, ownerId: id(22) }))
      .when('WithdrawRiskEntries', { eventIds: [entry(2)], reason })
      .then(RiskEntriesWithdrawn({ ...withdrawn(entry(2)), standing: { status: 'identified', owner } })));
  it('opens a closed risk again', () =>
    closed
      .when('WithdrawRiskEntries', { eventIds: [entry(2)], reason })
      .then(RiskEntriesWithdrawn({ ...withdrawn(entry(2)), standing: { status: 'identified', owner } })));
  it('stays quiet when they are withdrawn already', () =>
    given(
      riskDecider,
      RiskIdentified(found),
      RiskAssessed(judged),
      RiskEntriesWithdrawn({ ...withdrawn(entry(2)), standing: { status: 'identified' } }),
    )
      .when('WithdrawRiskEntries', { eventIds: [entry(2)], reason })
      .thenNothing());
  it('never takes back the first entry, nor entries of something else', () => {
    assessed
      .when('WithdrawRiskEntries', { eventIds: [entry(1)], reason })
      .thenRejects('platform.cannot-withdraw-first');
    assessed.when('WithdrawRiskEntries', { eventIds: [id(77)], reason }).thenRejects('platform.nothing-to-withdraw');
  });
  it('refuses an unknown risk', () =>
    unknown.when('WithdrawRiskEntries', { eventIds: [entry(1)], reason }).thenRejects('risk.unknown'));
});
