// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { Commands, Member, ReadSession } from '#libs/platform';
import { PerformFollowUp } from './perform-follow-up.js';
import { PlanFollowUp } from './plan-follow-up.js';
import { RecordFinding, type RecordFindingInput } from './record-finding.js';
import { ReportFollowUps } from './report-follow-ups.js';

const me = { organisationId: id(1), personId: id(20), roles: ['ciso'] } as unknown as Member;

/** What a mutation sends when the read models answer so, or what it is refused with. */
async function trying(
  rows: Record<string, unknown>,
  call: (commands: Commands, reads: ReadSession) => Promise<unknown>,
): Promise<{ sent: Record<string, unknown>[]; code: string | undefined }> {
  const sent: Record<string, unknown>[] = [];
  const send = (_: Member, __: unknown, command: { data: Record<string, unknown> }) => {
    sent.push(command.data);
    return Promise.resolve({});
  };
  const known = { unitIds: [id(10), id(11)], closed: [], personIds: [id(20), id(21)] };
  const answers: Record<string, unknown> = { 'organisation.references': known, ...rows };
  const reads = { one: (name: string) => Promise.resolve(answers[name]) } as unknown as ReadSession;
  const code = await call({ send } as unknown as Commands, reads).then(
    () => undefined,
    (error: Rejection) => error.code,
  );
  return { sent, code };
}

describe('performing a follow-up', () => {
  const plan = { unitIds: [id(10)], rule: 'FREQ=MONTHLY;INTERVAL=6', firstOn: '2026-01-15', dueOn: '2026-01-15' };
  const perform = (row: object | undefined, occurredAt: string) => {
    const input = { followUpId: id(70), result: 'good' as const, summary: 'Ja', occurredAt };
    return trying({ 'followup.one': row }, (commands, reads) =>
      new PerformFollowUp(commands).performFollowUp(input, me, reads),
    );
  };
  it('is where it was planned, unless other units are named, and due again by its rule', async () => {
    const { sent } = await perform(plan, '2026-01-20T12:00:00.000Z');
    expect(sent).toMatchObject([{ unitIds: [id(10)], nextOn: '2026-07-15' }]);
  });
  it('early is for the day that was coming, late skips the days that were missed', async () => {
    expect((await perform(plan, '2026-01-02T12:00:00.000Z')).sent[0]).toMatchObject({ nextOn: '2026-07-15' });
    expect((await perform(plan, '2027-02-01T12:00:00.000Z')).sent[0]).toMatchObject({ nextOn: '2027-07-15' });
  });
  it('that is done once is not due again', async () =>
    expect((await perform({ ...plan, rule: null }, '2026-01-20T12:00:00.000Z')).sent[0]!['nextOn']).toBe(undefined));
  it('that is unknown, or of another organisation, is refused', async () =>
    expect((await perform(undefined, '2026-01-20T12:00:00.000Z')).code).toBe('followup.unknown'));
});

describe('planning a follow-up', () => {
  const plan = (over: object) => {
    const input = { title: 'Skolan', target: { kind: 'unit' as const, id: id(10) }, dueOn: '2027-01-01', ...over };
    return trying({}, (commands, reads) => new PlanFollowUp(commands).planFollowUp(input, me, reads));
  };
  it('is mine to see to where nobody else is named', async () =>
    expect((await plan({})).sent).toMatchObject([{ responsibleId: id(20), plannedBy: id(20), unitIds: [] }]));
  it('refuses a rule that cannot be read, and a unit that is unknown', async () => {
    expect((await plan({ rule: 'ibland' })).code).toBe('followup.rule-unreadable');
    expect((await plan({ target: { kind: 'unit', id: id(99) } })).code).toBe('organisation.unit-unknown');
  });
});

describe('recording a finding', () => {
  const found = { findingId: id(80), title: 'Ingen genomgång', text: 'På två år', unitIds: [id(10)], ownerId: id(21) };
  const record = (over: Partial<RecordFindingInput>) =>
    trying({}, (commands, reads) =>
      new RecordFinding(commands).recordFinding(
        { ...found, severity: 'minor', dueOn: '2027-01-01', ...over },
        me,
        reads,
      ),
    );
  it('proposes a measure, called as the finding or otherwise', async () => {
    const [data] = (await record({})).sent;
    expect(data).toMatchObject({ measureTitle: 'Ingen genomgång' });
    expect(data!['measureId']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await record({ measureTitle: 'Gå igenom' })).sent[0]).toMatchObject({ measureTitle: 'Gå igenom' });
  });
  it('that is an observation, or says so, proposes none', async () => {
    expect((await record({ severity: 'observation' })).sent[0]!['measureId']).toBe(undefined);
    expect((await record({ proposeMeasure: false })).sent[0]!['measureId']).toBe(undefined);
  });
});

describe('reporting follow-ups', () => {
  const report = (n: number) => {
    const input = { followUpIds: [id(70), id(71)], recipient: 'Kommunledningen', summary: 'Bra' };
    return trying({ 'followup.performed': { n } }, (commands, reads) =>
      new ReportFollowUps(commands).reportFollowUps(input, me, reads),
    );
  };
  it('takes those that were performed', async () => expect((await report(2)).sent).toHaveLength(1));
  it('refuses others', async () => expect((await report(1)).code).toBe('followup.not-performed'));
});
