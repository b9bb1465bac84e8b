// SPDX-License-Identifier: EUPL-1.2
import { given, id } from '#libs/kernel/testing';
import { RiskAnalysisClosed, riskAnalysisDecider, RiskAnalysisOpened, RiskAnalysisWithdrawn } from './analysis.js';

const analysis = {
  analysisId: id(40),
  title: 'Nytt journalsystem',
  unitIds: [id(10)],
  assets: ['Journaler'],
  procurement: 'Upphandling 12',
  leaderId: id(20),
};
const closing = { analysisId: id(40), unitIds: [id(10)], summary: 'Tre risker' };
const reason = 'Dubblett';
const none = given(riskAnalysisDecider);
const open = given(riskAnalysisDecider, RiskAnalysisOpened(analysis));
const closed = given(riskAnalysisDecider, RiskAnalysisOpened(analysis), RiskAnalysisClosed(closing));
const withdrawal = RiskAnalysisWithdrawn({ analysisId: id(40), withdrawnEventIds: [id(1001)], reason });
const withdrawn = given(riskAnalysisDecider, RiskAnalysisOpened(analysis), withdrawal);

describe('opening a risk analysis', () => {
  it('names its units, assets and procurement', () =>
    none.when('OpenRiskAnalysis', analysis).then(RiskAnalysisOpened(analysis)));
  it('is refused for an id that is taken', () =>
    open.when('OpenRiskAnalysis', analysis).thenRejects('risk.analysis-exists', { title: analysis.title }));
});

describe('closing a risk analysis', () => {
  it('records what it came to, for its units', () =>
    open.when('CloseRiskAnalysis', { summary: 'Tre risker' }).then(RiskAnalysisClosed(closing)));
  it('stays quiet when it is closed', () => closed.when('CloseRiskAnalysis', {}).thenNothing());
  it('refuses an unknown or withdrawn analysis', () => {
    none.when('CloseRiskAnalysis', {}).thenRejects('risk.analysis-unknown');
    withdrawn.when('CloseRiskAnalysis', {}).thenRejects('risk.analysis-withdrawn', { title: analysis.title });
  });
});

describe('withdrawing a risk analysis', () => {
  it('makes all its events void', () => {
    open.when('WithdrawRiskAnalysis', { reason }).then(withdrawal);
    closed
      .when('WithdrawRiskAnalysis', { reason })
      .then(RiskAnalysisWithdrawn({ analysisId: id(40), withdrawnEventIds: [id(1001), id(1002)], reason }));
  });
  it('stays quiet when it is withdrawn', () => withdrawn.when('WithdrawRiskAnalysis', { reason }).thenNothing());
  it('refuses an unknown analysis', () =>
    none.when('WithdrawRiskAnalysis', { reason }).thenRejects('risk.analysis-unknown'));
});
