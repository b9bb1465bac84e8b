// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { followUpDecider } from './decider.js';
import {
  FollowUpEntriesWithdrawn,
  type FollowUpEvent,
  FollowUpPerformed,
  FollowUpPlanned,
  FollowUpReplanned,
  FollowUpStopped,
} from './events.js';

const target = { kind: 'wayOfWorking' as const, wayOfWorking: 'risk' as const };
const subject = { followUpId: id(70), title: 'Riskarbetet', target };
const plan = { ...subject, unitIds: [id(10)], dueOn: '2026-06-01', responsibleId: id(21), plannedBy: id(20) };
const once = FollowUpPlanned(plan);
const yearly = FollowUpPlanned({ ...plan, rule: 'FREQ=YEARLY' });
const result = {
  unitIds: [id(10)],
  topics: ['14.5'],
  result: 'partly' as const,
  summary: 'Två av tre',
  performedBy: id(21),
};
const performed = FollowUpPerformed({ ...subject, ...result });
const performedAgain = FollowUpPerformed({ ...subject, ...result, nextOn: '2027-06-01' });
const stopped = FollowUpStopped({ ...subject, reason: 'Ersatt' });
const followUp = (...history: FollowUpEvent[]) => given(followUpDecider, ...history);

describe('planning a follow-up', () => {
  it('is once or recurring', () => {
    followUp().when('PlanFollowUp', plan).then(once);
    followUp()
      .when('PlanFollowUp', { ...plan, rule: 'FREQ=YEARLY' })
      .then(yearly);
  });
  it('stays quiet when it is planned already', () => followUp(once).when('PlanFollowUp', plan).thenNothing());
  it('refuses an id that another follow-up has', () =>
    followUp(once)
      .when('PlanFollowUp', { ...plan, title: 'Annat' })
      .thenRejects('followup.exists', { title: 'Riskarbetet' }));
  it('stays quiet for the system, whatever has become of the plan: a reaction must not be stuck', () =>
    followUp(once)
      .when('PlanFollowUp', { ...plan, title: 'Annat' }, on('2026-03-01', { system: 'reaction' }))
      .thenNothing());
  it('wants a day that has not passed', () =>
    followUp()
      .when('PlanFollowUp', plan, on('2026-06-02'))
      .thenRejects('followup.due-day-passed', { dueOn: '2026-06-01' }));
  it.each([
    [{ kind: 'wayOfWorking', name: 'Risk' }],
    [{ kind: 'unit', name: 'Skolan' }],
    [{ kind: 'guideline' }],
    [{ kind: 'supplier' }],
    [{ kind: 'result' }],
    [{ kind: 'guideline', name: 'Policyn', wayOfWorking: 'risk' }],
  ] as const)('refuses what cannot be told apart: %j', (incomplete) =>
    followUp()
      .when('PlanFollowUp', { ...plan, target: incomplete })
      .thenRejects('followup.target-incomplete', { kind: incomplete.kind }),
  );
});

describe('planning a follow-up anew', () => {
  const later = { dueOn: '2026-09-01', rule: 'FREQ=YEARLY', responsibleId: id(21), reason: 'Semestrar' };
  it('gives it another day, interval or person', () =>
    followUp(once)
      .when('ReplanFollowUp', later)
      .then(FollowUpReplanned({ ...subject, ...later })));
  it('takes up again what was done once', () =>
    followUp(once, performed)
      .when('ReplanFollowUp', later)
      .then(FollowUpReplanned({ ...subject, ...later })));
  it('stays quiet when nothing changes', () =>
    followUp(once)
      .when('ReplanFollowUp', { ...later, dueOn: '2026-06-01', rule: undefined })
      .thenNothing());
  it('refuses what is unknown or stopped, and a day that has passed', () => {
    followUp().when('ReplanFollowUp', later).thenRejects('followup.unknown');
    followUp(once, stopped).when('ReplanFollowUp', later).thenRejects('followup.stopped');
    followUp(once).when('ReplanFollowUp', later, on('2026-09-02')).thenRejects('followup.due-day-passed');
  });
});

describe('performing a follow-up', () => {
  it('records who found what, where', () => followUp(once).when('PerformFollowUp', result).then(performed));
  it('of one that recurs says when it is due again', () =>
    followUp(yearly)
      .when('PerformFollowUp', { ...result, nextOn: '2027-06-01' })
      .then(performedAgain));
  it('stays quiet when the same was found that day', () => {
    followUp(once, performed).when('PerformFollowUp', result).thenNothing();
    followUp(yearly, performedAgain)
      .when('PerformFollowUp', { ...result, nextOn: '2027-06-01' })
      .thenNothing();
  });
  it('once is once', () =>
    followUp(once, performed)
      .when('PerformFollowUp', result, on('2026-04-01'))
      .thenRejects('followup.performed', { title: 'Riskarbetet' }));
  it('of a way of working names the units where it was looked at', () =>
    followUp(once)
      .when('PerformFollowUp', { ...result, unitIds: [] })
      .thenRejects('followup.no-unit'));
  it('of results says which', () =>
    followUp(FollowUpPlanned({ ...plan, target: { kind: 'result', name: 'Årets resultat' } }))
      .when('PerformFollowUp', { ...result, topics: [] })
      .thenRejects('followup.no-topic'));
  it('wants a next day that lies ahead', () =>
    followUp(yearly)
      .when('PerformFollowUp', { ...result, nextOn: '2026-03-01' })
      .thenRejects('followup.next-day-passed', { nextOn: '2026-03-01' }));
  it('refuses what is unknown or stopped', () => {
    followUp().when('PerformFollowUp', result).thenRejects('followup.unknown');
    followUp(once, stopped).when('PerformFollowUp', result).thenRejects('followup.stopped', { title: 'Riskarbetet' });
  });
});

describe('stopping a follow-up', () => {
  it('says why', () => followUp(once).when('StopFollowUp', { reason: 'Ersatt' }).then(stopped));
  it('stays quiet when it is stopped', () =>
    followUp(once, stopped).when('StopFollowUp', { reason: 'Ersatt' }).thenNothing());
  it('refuses what is unknown', () =>
    followUp().when('StopFollowUp', { reason: 'Ersatt' }).thenRejects('followup.unknown'));
});

describe('withdrawing entries', () => {
  const withdraw = (n: number) => ({ eventIds: [id(1000 + n)], reason: 'Fel uppföljning' });
  const standing = {
    status: 'planned' as const,
    dueOn: '2026-06-01',
    firstOn: '2026-06-01',
    responsibleId: id(21),
    times: 0,
  };
  const withdrawal = FollowUpEntriesWithdrawn({
    ...{ ...subject, withdrawnEventIds: [id(1002)], reason: 'Fel uppföljning', standing },
  });
  it('takes back what was performed, so that it is due again', () =>
    followUp(once, performed).when('WithdrawFollowUpEntries', withdraw(2)).then(withdrawal));
  it('stays quiet when they are withdrawn already', () =>
    followUp(once, performed, withdrawal).when('WithdrawFollowUpEntries', withdraw(2)).thenNothing());
  it('refuses what is unknown, and the first entry', () => {
    followUp().when('WithdrawFollowUpEntries', withdraw(1)).thenRejects('followup.unknown');
    followUp(once).when('WithdrawFollowUpEntries', withdraw(1)).thenRejects('platform.cannot-withdraw-first');
  });
});
