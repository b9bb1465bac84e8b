// SPDX-License-Identifier: EUPL-1.2
import { id, log, rowsOf } from '#libs/kernel/testing';
import { RiskAnalysisClosed, RiskAnalysisOpened, RiskAnalysisWithdrawn } from '../domain/analysis/analysis.js';
import {
  RiskAssessed,
  RiskClosed,
  RiskDecisionProposedUpward,
  RiskDecisionRecorded,
  RiskEntriesWithdrawn,
  RiskFollowedUp,
  RiskIdentified,
  RiskOwnerAssigned,
  RiskTreatmentProposed,
} from '../domain/risk/events.js';
import { riskAnalysesProjection } from './risk-analyses.js';
import { detailsOf } from './risk-history.js';
import { riskProjection } from './risk-projection.js';
import { riskScales } from './risk-scales.js';

const riskId = id(50);
const unitIds = [id(10)];
const identified = RiskIdentified({ riskId, unitIds, title: 'Avbrott', threat: 'Brand', analysisId: id(40) });
const judge = (phase: 'before' | 'after', consequence: number) =>
  RiskAssessed({
    riskId,
    unitIds,
    phase,
    reassessment: false,
    consequences: { serviceDelivery: consequence, trust: 1 },
    consequence,
    likelihood: { frequencyPerYear: 0.1 },
    likelihoodLevel: 3,
    likelihoodTable: '2026-1',
    certainty: 'low',
  });
const basis = {
  consequence: 4,
  likelihoodLevel: 3,
  phase: 'before' as const,
  assessedOn: '2026-02-01',
  withinMandate: true,
  mandateId: id(30),
  asLeadership: false,
};
const wish = { riskId, unitIds, choice: 'mitigate' as const, rationale: 'Rimligt', reviewOn: '2027-01-01', basis };
const decided = RiskDecisionRecorded({ ...wish, title: 'Avbrott', decidedBy: id(20), escalated: false });
const upward = RiskDecisionProposedUpward({ ...wish, proposedBy: id(20), toPersonId: id(22) });
const proposed = RiskTreatmentProposed({
  riskId,
  unitIds,
  treatment: 'mitigate',
  proposal: 'Reservkraft',
  proposedBy: id(21),
});
const followedUp = RiskFollowedUp({
  riskId,
  unitIds,
  status: 'worse',
  nextOn: '2026-08-01',
  note: 'Två avbrott',
  followedUpBy: id(20),
});
const first: Parameters<typeof log>[0] = ['2026-01-01', identified];
const rows = (...later: Parameters<typeof log>) => rowsOf(riskProjection, log(first, ...later));
const blank = {
  ...{ riskId, analysisId: id(40), title: 'Avbrott', unitIds, ownerId: null, status: 'identified', version: 1 },
  ...{ consequence: null, likelihoodLevel: null, size: 0, sizeBefore: null, sizeAfter: null, assessedOn: null },
  ...{ consequenceBefore: null, likelihoodBefore: null, consequenceAfter: null, likelihoodAfter: null },
  ...{ choice: null, decidedOn: null, reviewOn: null, waitsForId: null },
  ...{ followedUpOn: null, followUpStatus: null, nextFollowUpOn: null, reassessOn: null },
};
const before = { sizeBefore: 12, consequenceBefore: 4, likelihoodBefore: 3 };
const judged = { consequence: 4, likelihoodLevel: 3, size: 12, ...before, assessedOn: '2026-02-01' };

describe('the risk register', () => {
  it('shows a risk that was found', () => expect(rows()).toEqual([blank]));
  it('shows its size by the latest judgement, and what measures change', () =>
    expect(rows(['2026-02-01', judge('before', 4)], ['2026-03-01', judge('after', 1)])).toEqual([
      {
        ...{ ...blank, ...judged, status: 'assessed', consequence: 1, size: 3 },
        ...{ sizeAfter: 3, consequenceAfter: 1, likelihoodAfter: 3, assessedOn: '2026-03-01', version: 3 },
      },
    ]));
  it('shows a proposal, and whom a wished decision waits for', () => {
    const [row] = rows(['2026-02-01', judge('before', 4)], ['2026-02-02', proposed]);
    expect(row).toMatchObject({ status: 'treatmentProposed' });
    const [waiting] = rows(['2026-02-01', judge('before', 4)], ['2026-02-02', upward]);
    expect(waiting).toEqual({ ...blank, ...judged, status: 'proposedUpward', waitsForId: id(22), version: 3 });
  });
  it('shows the decision that stands and its review day', () =>
    expect(rows(['2026-02-01', judge('before', 4)], ['2026-02-02', upward], ['2026-02-03', decided])).toEqual([
      {
        ...{ ...blank, ...judged, status: 'decided', choice: 'mitigate' },
        ...{ decidedOn: '2026-02-03', reviewOn: '2027-01-01', version: 4 },
      },
    ]));
  it('keeps the decision when the risk is judged anew', () =>
    expect(rows(['2026-02-02', decided], ['2026-03-01', judge('after', 2)])[0]).toMatchObject({
      status: 'decided',
      size: 6,
    }));
  it('shows how it has moved, and when it closed', () =>
    expect(rows(['2026-02-01', followedUp], ['2026-03-01', RiskClosed({ riskId, unitIds, reason: 'Borta' })])).toEqual([
      {
        ...{ ...blank, status: 'closed', followedUpOn: '2026-02-01', followUpStatus: 'worse' },
        ...{ nextFollowUpOn: '2026-08-01', version: 3 },
      },
    ]));
  it('shows what stands after a withdrawal, and nothing of what was withdrawn', () => {
    const size = { consequence: 4, likelihoodLevel: 3, assessedOn: '2026-02-01' };
    const standing = {
      ...{
        status: 'proposedUpward' as const,
        ...size,
        before: size,
        waiting: { choice: 'accept' as const, toPersonId: id(22) },
      },
      ...{ followedUpOn: '2026-01-02', followUpStatus: 'better' as const },
    };
    const withdrawal = RiskEntriesWithdrawn({ riskId, withdrawnEventIds: [id(1003)], reason: 'Fel', standing });
    expect(rows(['2026-02-01', judge('before', 4)], ['2026-02-02', decided], ['2026-02-03', withdrawal])).toEqual([
      {
        ...{ ...blank, ...judged, status: 'proposedUpward', waitsForId: id(22), followedUpOn: '2026-01-02' },
        ...{ followUpStatus: 'better', version: 4 },
      },
    ]);
  });
  it('shows who owns the risk, also after a withdrawal of the time before owners could be changed', () => {
    const given = RiskOwnerAssigned({ riskId, unitIds, ownerId: id(22) });
    const withdrawal = (standing: object) =>
      RiskEntriesWithdrawn({ riskId, withdrawnEventIds: [id(1002)], reason: 'Fel', standing: standing as never });
    const [old, back] = [{ status: 'identified' }, { status: 'identified', owner: {} }].map(withdrawal);
    expect(rows(['2026-02-01', given])[0]).toMatchObject({ ownerId: id(22) });
    expect(rows(['2026-02-01', given], ['2026-02-02', old!])[0]).toMatchObject({ ownerId: id(22) });
    expect(rows(['2026-02-01', given], ['2026-02-02', back!])[0]).toMatchObject({ ownerId: null });
  });
  it('makes no row for a risk that was never found', () =>
    expect(rowsOf(riskProjection, log(['2026-02-01', judge('before', 4)]))).toEqual([]));
});

describe('what was said of a risk', () => {
  const history = log(
    first,
    ['2026-02-01', judge('before', 4)],
    ['2026-02-02', proposed],
    ['2026-02-03', upward],
    ['2026-02-04', decided],
    ['2026-03-01', followedUp],
  );

  it('is told in the words of its events, with who and when', () =>
    expect(detailsOf(history)).toMatchObject({
      threat: 'Brand',
      assets: [],
      assessments: [
        {
          on: '2026-02-01',
          consequences: [
            { harm: 'trust', degree: 1 },
            { harm: 'serviceDelivery', degree: 4 },
          ],
          frequencyPerYear: 0.1,
        },
      ],
      proposals: [{ choice: 'mitigate', rationale: 'Reservkraft', byId: id(21) }],
      proposalsUpward: [{ byId: id(20), reviewOn: '2027-01-01' }],
      decisions: [{ eventId: id(1005), on: '2026-02-04', mandateId: id(30), escalated: false }],
      followUps: [{ status: 'worse', note: 'Två avbrott', byId: id(20) }],
    }));
  it('leaves out what was withdrawn', () => {
    const standing = { status: 'assessed' as const };
    const withdrawal = RiskEntriesWithdrawn({ riskId, withdrawnEventIds: [id(1005)], reason: 'Fel', standing });
    const later = log(...history.map(() => first), ['2026-03-02', withdrawal]).slice(-1);
    expect(detailsOf([...history, ...later]).decisions).toEqual([]);
  });
});

describe('the register of risk analyses', () => {
  const opened = RiskAnalysisOpened({ analysisId: id(40), title: 'Nytt system', unitIds });
  const row = {
    ...{ analysisId: id(40), title: 'Nytt system', unitIds, assets: [], procurement: null, method: null },
    ...{ leaderId: null, status: 'open', openedOn: '2026-01-01', closedOn: null, riskCount: 0, version: 1 },
  };
  const analyses = (...later: Parameters<typeof log>) =>
    rowsOf(riskAnalysesProjection, log(['2026-01-01', opened], ...later));

  it('shows an analysis and counts the risks found in it', () =>
    expect(analyses(['2026-01-02', identified], ['2026-01-02', identified])).toEqual([{ ...row, riskCount: 2 }]));
  it('counts no risk that was found outside any analysis', () =>
    expect(analyses(['2026-01-02', RiskIdentified({ riskId, unitIds, title: 'Fri' })])).toEqual([row]));
  it('shows when it was finished', () =>
    expect(analyses(['2026-02-01', RiskAnalysisClosed({ analysisId: id(40), unitIds })])).toEqual([
      { ...row, status: 'closed', closedOn: '2026-02-01', version: 2 },
    ]));
  it('shows that it was withdrawn', () => {
    const withdrawn = RiskAnalysisWithdrawn({ analysisId: id(40), withdrawnEventIds: [id(1001)], reason: 'Dubblett' });
    expect(analyses(['2026-02-01', withdrawn])).toEqual([{ ...row, status: 'withdrawn', version: 2 }]);
  });
});

it('tells the scales without a gap between the levels of likelihood', () => {
  const { likelihoodLevels, harmTypes } = riskScales();
  expect(harmTypes).toHaveLength(12);
  expect(likelihoodLevels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  likelihoodLevels
    .slice(1)
    .forEach(({ fromPerYear }, i) => expect(likelihoodLevels[i]!.belowPerYear).toBe(fromPerYear));
  expect(likelihoodLevels.at(-1)!.belowPerYear).toBe(null);
});
