// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { type Recorded, Rejection } from '#libs/kernel';
import { id, log, on, recorded, rowsOf } from '#libs/kernel/testing';
import { FindingAnswered, FindingClosed, FindingRecorded, FindingVerified } from '../domain/finding/events.js';
import { type FollowUpCommands, followUpDecider } from '../domain/follow-up/decider.js';
import {
  FollowUpEntriesWithdrawn,
  type FollowUpEvent,
  FollowUpPerformed,
  FollowUpPlanned,
  FollowUpReplanned,
  FollowUpStopped,
} from '../domain/follow-up/events.js';
import { FollowUpReported, FollowUpReportWithdrawn } from '../domain/report/report.js';
import { findingProjection } from './finding-projection.js';
import { followUpProjection } from './follow-up-projection.js';
import { reportProjection } from './follow-up-reports.js';
import { performedProjection } from './performed-projection.js';

const target = { kind: 'wayOfWorking' as const, wayOfWorking: 'risk' as const };
const subject = { followUpId: id(70), title: 'Riskarbetet', target };
const plan = { ...subject, unitIds: [id(10)], dueOn: '2026-06-01', rule: 'FREQ=YEARLY', plannedBy: id(20) };
const first: Parameters<typeof log>[0] = ['2026-01-01', FollowUpPlanned(plan)];
const result = {
  unitIds: [id(11)],
  topics: ['14.5'],
  result: 'partly' as const,
  summary: 'Två av tre',
  performedBy: id(21),
};
const performed = FollowUpPerformed({ ...subject, ...result, nextOn: '2027-06-01' });
const shown = {
  ...{ followUpId: id(70), title: 'Riskarbetet', targetKind: 'wayOfWorking', wayOfWorking: 'risk', targetId: null },
  ...{ targetName: null, unitIds: [id(10)], status: 'planned', dueOn: '2026-06-01', firstOn: '2026-06-01' },
  ...{ rule: 'FREQ=YEARLY', responsibleId: null, plannedOn: '2026-01-01', lastPerformedOn: null, lastResult: null },
  ...{ times: 0, stoppedOn: null, version: 1 },
};
const done = {
  ...shown,
  dueOn: '2027-06-01',
  lastPerformedOn: '2026-05-20',
  lastResult: 'partly',
  times: 1,
  version: 2,
};
const plans = (...later: Parameters<typeof log>) => rowsOf(followUpProjection, log(first, ...later));

describe('the register of follow-ups', () => {
  it('shows what is planned', () => expect(plans()).toEqual([shown]));
  it('shows what the last time showed, and when it is due again', () =>
    expect(plans(['2026-05-20', performed])).toEqual([done]));
  it('shows that what is done once is done', () => {
    const once = FollowUpPerformed({ ...subject, ...result });
    expect(plans(['2026-05-20', once])).toEqual([{ ...done, status: 'performed', dueOn: null }]);
  });
  it('shows another plan, and that it was stopped', () => {
    const other = { dueOn: '2026-09-01', responsibleId: id(21), reason: 'Semestrar' };
    const [row] = plans(['2026-05-01', FollowUpReplanned({ ...subject, ...other })]);
    expect(row).toMatchObject({ dueOn: '2026-09-01', firstOn: '2026-09-01', rule: null, responsibleId: id(21) });
    const stopped = FollowUpStopped({ ...subject, reason: 'x' });
    expect(plans(['2026-05-01', stopped])[0]).toMatchObject({
      status: 'stopped',
      dueOn: null,
      stoppedOn: '2026-05-01',
    });
  });
});

describe('the register of what was performed', () => {
  const rows = (...events: Parameters<typeof log>) => rowsOf(performedProjection, log(first, ...events));
  it('says who looked at what, when, and what it showed', () =>
    expect(rows(['2026-05-20', performed])).toEqual([
      {
        ...{ eventId: id(1002), followUpId: id(70), title: 'Riskarbetet', targetKind: 'wayOfWorking' },
        ...{ wayOfWorking: 'risk', targetId: null, targetName: null, unitIds: [id(11)], topics: ['14.5'] },
        ...{ performedOn: '2026-05-20', result: 'partly', summary: 'Två av tre', performedById: id(21) },
      },
    ]));
  it('keeps each time, and nothing of what was withdrawn', () => {
    const again = ['2027-05-20', performed] as const;
    expect(rows(['2026-05-20', performed], [...again])).toHaveLength(2);
    const standing = { status: 'planned' as const, dueOn: '2026-06-01', firstOn: '2026-06-01', times: 1 };
    const withdrawn = FollowUpEntriesWithdrawn({
      ...{ ...subject, withdrawnEventIds: [id(1002)], reason: 'Fel', standing },
    });
    expect(rows(['2026-05-20', performed], [...again], ['2027-06-01', withdrawn])).toMatchObject([
      { eventId: id(1003), performedOn: '2027-05-20' },
    ]);
  });
});

describe('the register of findings', () => {
  const who = {
    ...{ findingId: id(80), title: 'Ingen genomgång', unitIds: [id(10)], severity: 'major' as const, ownerId: id(21) },
  };
  const found = FindingRecorded({
    ...who,
    text: 'På två år',
    dueOn: '2026-09-01',
    measureId: id(60),
    recordedBy: id(20),
  });
  const answered = FindingAnswered({ ...who, answer: 'Gjort', answeredBy: id(21) });
  const verified = (enough: boolean) => FindingVerified({ ...who, enough, verifiedBy: id(20) });
  const rows = (...events: Parameters<typeof log>) => rowsOf(findingProjection, log(['2026-03-01', found], ...events));
  it('shows what was found and who sees to it', () =>
    expect(rows()).toMatchObject([
      { status: 'open', ownerId: id(21), foundOn: '2026-03-01', measureId: id(60), answer: null },
    ]));
  it('shows the answer, the check and the end', () => {
    expect(rows(['2026-04-01', answered])).toMatchObject([
      { status: 'answered', answeredById: id(21), answer: 'Gjort' },
    ]);
    expect(rows(['2026-04-01', answered], ['2026-05-01', verified(false)])[0]).toMatchObject({
      status: 'open',
      enough: false,
    });
    const closed = FindingClosed({ ...who, outcome: 'remedied', closedBy: id(20) });
    const all = rows(['2026-04-01', answered], ['2026-05-01', verified(true)], ['2026-06-01', closed]);
    expect(all).toMatchObject([
      { status: 'closed', outcome: 'remedied', verifiedOn: '2026-05-01', closedOn: '2026-06-01' },
    ]);
  });
});

it('the register of reports shows those that stand', () => {
  const report = FollowUpReported({
    ...{ reportId: id(90), followUpIds: [id(70)], to: 'Nämnden', on: '2026-02-20', summary: 'Bra', reportedBy: id(20) },
  });
  expect(rowsOf(reportProjection, log(['2026-02-21', report]))).toMatchObject([
    { recipient: 'Nämnden', reportedOn: '2026-02-20', proposals: null, reportedById: id(20) },
  ]);
  const withdrawn = { reportId: id(90), followUpIds: [id(70)], withdrawnEventIds: [id(1001)], reason: 'Fel' };
  const both = log(['2026-02-21', report], ['2026-03-01', FollowUpReportWithdrawn(withdrawn)]);
  expect(rowsOf(reportProjection, both)).toEqual([]);
});

type Wish = { [N in keyof FollowUpCommands]: [N, FollowUpCommands[N]] }[keyof FollowUpCommands];
const wishes = fc.oneof(
  fc.constant<Wish>(['PlanFollowUp', plan]),
  fc
    .constantFrom('2026-07-01', '2026-08-01')
    .map((dueOn): Wish => ['ReplanFollowUp', { dueOn, rule: undefined, reason: 'x' }]),
  fc.constantFrom(undefined, '2027-01-01').map((nextOn): Wish => ['PerformFollowUp', { ...result, nextOn }]),
  fc.constant<Wish>(['StopFollowUp', { reason: 'x' }]),
  fc
    .integer({ min: 2, max: 15 })
    .map((n): Wish => ['WithdrawFollowUpEntries', { eventIds: [id(1000 + n)], reason: 'x' }]),
);

/** Carries wishes out one after the other, a day each; those that are refused leave nothing. */
function play(script: Wish[]): Recorded<FollowUpEvent>[] {
  const events: Recorded<FollowUpEvent>[] = [];
  script.forEach(([name, data], i) => {
    const state = events.reduce(followUpDecider.evolve, followUpDecider.initial);
    const meta = on(`2026-01-${String(i + 1).padStart(2, '0')}`);
    try {
      const made = followUpDecider.commands[name](data as never, state, meta);
      made.forEach((event) => events.push(recorded(event, events.length + 1, meta)));
    } catch (error) {
      expect(error).toBeInstanceOf(Rejection);
    }
  });
  return events;
}

it('a follow-up is shown as the rules see it, whatever was done and withdrawn', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 20 }), (script) => {
      const events = play(script);
      const state = events.reduce(followUpDecider.evolve, followUpDecider.initial).current;
      const [row] = rowsOf(followUpProjection, events as never);
      if (state.status === 'none') return expect(row).toBe(undefined);
      const { status, dueOn = null, firstOn, rule = null, times, last, stoppedOn = null } = state;
      expect(row).toMatchObject({
        status,
        dueOn,
        firstOn,
        rule,
        times,
        stoppedOn,
        lastPerformedOn: last?.performedOn ?? null,
      });
      expect(rowsOf(performedProjection, events as never)).toHaveLength(times);
    }),
    { numRuns: 300, verbose: 1 },
  );
});
