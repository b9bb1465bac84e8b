// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { given, id, log, on } from '#libs/kernel/testing';
import { ContractSigned } from '#libs/procurement';
import { followUpDecider } from '../domain/follow-up/decider.js';
import { FollowUpPlanned } from '../domain/follow-up/events.js';
import { FollowUpCommand } from '../followup.commands.js';
import { followUpIdFor, planWhenContracted } from './plan-when-contracted.js';

const signer = id(20);
const contract = { procurementId: id(30), unitIds: [id(10)], supplier: 'Nordvård AB', agreed: [] };
type Contract = DataOf<typeof ContractSigned>;
const commandsFor = (terms: Partial<Contract>, actor: object = { personId: signer }) => {
  const [event] = log(['2026-03-01', ContractSigned({ ...contract, ...terms })]);
  return planWhenContracted.react({ ...event!, metadata: { ...event!.metadata, actor } } as never);
};
const planned = (dueOn: string) => ({
  ...{ followUpId: followUpIdFor(id(30), 'Nordvård AB', dueOn), title: 'Nordvård AB', unitIds: [id(10)], dueOn },
  ...{ target: { kind: 'supplier' as const, name: 'Nordvård AB' }, responsibleId: signer, plannedBy: signer },
});
const command = (dueOn: string) => {
  const data = planned(dueOn);
  return { message: FollowUpCommand, name: 'PlanFollowUp', streamId: data.followUpId, data };
};

describe('a signed contract', () => {
  it('has its supplier’s follow-up planned for the day that it names, by whoever signed it', () =>
    expect(commandsFor({ followUpOn: '2026-09-01' })).toEqual([command('2026-09-01')]));
  it('has it planned for the day of signing where the day named had passed', () => {
    expect(commandsFor({ followUpOn: '2025-12-31' })).toEqual([command('2026-03-01')]);
    expect(commandsFor({ followUpOn: '2026-03-01' })).toEqual([command('2026-03-01')]);
  });
  it('plans the same follow-up however often it is delivered, and another where another day is agreed', () => {
    const [first] = commandsFor({ followUpOn: '2026-09-01' });
    expect(commandsFor({ followUpOn: '2026-09-01', supplier: ' nordvård ab' })[0]!.streamId).toBe(first!.streamId);
    expect(commandsFor({ followUpOn: '2026-10-01' })[0]!.streamId).not.toBe(first!.streamId);
  });
  it('that names no day, or that nobody signed, plans nothing', () => {
    expect(commandsFor({})).toEqual([]);
    expect(commandsFor({ followUpOn: '2026-09-01' }, { system: 'import' })).toEqual([]);
  });
});

describe('what a signed contract plans', () => {
  const system = { system: planWhenContracted.name };
  it.each(['2025-12-31', '2026-09-01'])('is never refused, also where %s was named', (followUpOn) => {
    const { data } = commandsFor({ followUpOn })[0]!;
    given(followUpDecider)
      .when('PlanFollowUp', data as never, on('2026-03-01', system))
      .then(FollowUpPlanned(data as never));
  });
  it('is not planned again, whatever has become of it', () => {
    const data = planned('2026-09-01');
    given(followUpDecider, FollowUpPlanned({ ...data, title: 'Omdöpt' }))
      .when('PlanFollowUp', data, on('2026-03-01', system))
      .thenNothing();
  });
});
