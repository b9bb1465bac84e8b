// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { riskDecider } from '../domain/risk/decider.js';
import { RiskAssessed, RiskClosed, RiskIdentified, RiskReassessmentDue } from '../domain/risk/events.js';
import { RiskCommand } from '../risk.commands.js';
import { reassessWhenIntroduced } from './reassess-when-introduced.js';

const riskId = id(50);
const unitIds = [id(10)];
const measureId = id(60);
const introduced = (data: object) => reassessWhenIntroduced.react({ type: 'SecurityMeasureIntroduced', data } as never);
const identified = RiskIdentified({ riskId, unitIds, title: 'Avbrott' });
const judged = RiskAssessed({
  ...{ riskId, unitIds, phase: 'before', reassessment: false, consequences: { trust: 3 }, consequence: 3 },
  ...{ likelihood: { frequencyPerYear: 0.1 }, likelihoodLevel: 3, likelihoodTable: '2026-1', certainty: 'low' },
});
const due = RiskReassessmentDue({ riskId, unitIds, measureId, dueOn: '2026-05-10' });

describe('an introduced measure', () => {
  it('calls for a new judgement of the risk it is against', () =>
    expect(introduced({ measureId, unitIds, riskId })).toEqual([
      { message: RiskCommand, name: 'CallForReassessment', streamId: riskId, data: { measureId } },
    ]));
  it('that is against no risk calls for nothing', () => expect(introduced({ measureId, unitIds })).toEqual([]));
});

describe('the call for a new judgement', () => {
  it('is due a month after the measure', () =>
    given(riskDecider, identified, judged).when('CallForReassessment', { measureId }, on('2026-04-10')).then(due));
  it('is not repeated while it stands, and comes again for a measure after the judgement', () => {
    given(riskDecider, identified, judged, due).when('CallForReassessment', { measureId }).thenNothing();
    given(riskDecider, identified, judged, due, judged)
      .when('CallForReassessment', { measureId }, on('2026-04-10'))
      .then(due);
  });
  it('leaves a risk that was never judged, or is closed, as it is', () => {
    given(riskDecider, identified).when('CallForReassessment', { measureId }).thenNothing();
    given(riskDecider, identified, judged, RiskClosed({ riskId, unitIds, reason: 'Borta' }))
      .when('CallForReassessment', { measureId })
      .thenNothing();
  });
  it('about a risk that is not there is refused', () =>
    given(riskDecider).when('CallForReassessment', { measureId }).thenRejects('risk.unknown'));
});
