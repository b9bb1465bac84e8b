// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { AnswersReported, AnswersWithdrawn, type ReportAnswers, roundDecider } from './round.js';

const round: ReportAnswers = {
  roundId: id(10),
  modelId: 'infosakkollen-2023',
  closedOn: '2026-02-28',
  answers: [
    { measureId: '1.1', answer: 'yes', day: '2026-02-28' },
    { measureId: '1.2', answer: 'no', day: '2026-02-27', note: 'Planned' },
  ],
  own: { level: 1, points: '101/2', areas: { LED: 1 } },
  fileName: 'round.xlsx',
  sha256: 'b'.repeat(64),
  reportedBy: id(20),
};
const reported = AnswersReported(round);
const withdrawn = AnswersWithdrawn({ roundId: id(10), withdrawnEventIds: [id(1001)], reason: 'Wrong year' });

describe('reporting the answers of a round', () => {
  const nothing = given(roundDecider);

  it('records every answer with its day, and what the file itself says', () =>
    nothing.when('ReportAnswers', round).then(reported));

  it('is refused where an answer is dated after today', () =>
    nothing
      .when('ReportAnswers', { ...round, closedOn: '2026-02-27' }, on('2026-02-27'))
      .thenRejects('assessment.answer-in-future', { measureId: '1.1', day: '2026-02-28' }));

  it('is refused while the round is still open', () =>
    nothing.when('ReportAnswers', { ...round, closedOn: '2026-03-02' }).thenRejects('assessment.round-not-closed'));

  it('is refused where a measure is answered twice', () =>
    nothing
      .when('ReportAnswers', { ...round, answers: [...round.answers, round.answers[0]!] })
      .thenRejects('assessment.answered-twice', { measureId: '1.1' }));

  it('is refused under an id that is taken', () =>
    given(roundDecider, reported).when('ReportAnswers', round).thenRejects('assessment.round-exists'));
});

describe('withdrawing a round', () => {
  it('makes all its answers void, with a reason', () =>
    given(roundDecider, reported).when('WithdrawAnswers', { reason: 'Wrong year' }).then(withdrawn));

  it('stays quiet when repeated', () =>
    given(roundDecider, reported, withdrawn).when('WithdrawAnswers', { reason: 'Again' }).thenNothing());

  it('is refused when there is none', () =>
    given(roundDecider).when('WithdrawAnswers', { reason: 'Wrong' }).thenRejects('assessment.round-unknown'));
});
