// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import { Address, type Commands, type Member, type ReadSession } from '#libs/platform';
import { ProposeSignificance } from './decide-significance.js';
import { InvestigateIncident } from './investigate-incident.js';
import { RecordNotification } from './record-notification.js';
import { ReportIncident, type ReportIncidentInput } from './report-incident.js';
import { MakeIncidentReportLink } from './report-links.js';
import { LinkIncident } from './triage-incident.js';

const me = { organisationId: id(1), personId: id(20), roles: ['staff'] } as unknown as Member;
const references = { unitIds: [id(10)], closed: [], personIds: [] };
const position = { epoch: 1, tx: '1', position: '1' };

interface Sent {
  name: string;
  streamId: string;
  data: Record<string, unknown>;
  actor: object;
}

/** Carries nothing out; remembers what would have been, by whom. */
function recorder() {
  const sent: Sent[] = [];
  const send = ({ personId }: Member, _: unknown, { name, streamId, data }: Sent) => {
    sent.push({ name, streamId, data, actor: { personId } });
    return Promise.resolve({ repeated: false, position: 'p' });
  };
  const carryOut = ({ actor }: Sent, _: unknown, { name, streamId, data }: Sent) => {
    sent.push({ name, streamId, data, actor });
    return Promise.resolve({ streams: [{ streamId, version: 1 }], position, eventIds: [], repeated: false });
  };
  return { sent, commands: { send, carryOut } as unknown as Commands };
}
const reading = (rows: Record<string, unknown>) =>
  ({
    one: (name: string) => Promise.resolve(rows[name]),
    rows: (name: string) => Promise.resolve(rows[name]),
  }) as unknown as ReadSession;
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: Rejection) => error.code,
  );

describe('reporting from the app', () => {
  const input = {
    incidentId: id(70),
    kind: 'incident',
    category: 'lost',
    title: 'Tappad dator',
    ongoing: 'no',
    unitIds: [id(10)],
  } as ReportIncidentInput;
  const report = async (more: Partial<ReportIncidentInput>) => {
    const { sent, commands } = recorder();
    await new ReportIncident(commands).reportIncident(
      { ...input, ...more },
      me,
      reading({ 'organisation.references': references }),
    );
    return sent;
  };
  it('names whoever reports', async () =>
    expect(await report({})).toMatchObject([
      { data: { reportedBy: id(20), anonymous: false }, actor: { personId: id(20) } },
    ]));
  it('names nobody when that is wished, neither in the event nor beside it', async () => {
    const sent = await report({ anonymous: true });
    expect(sent).toMatchObject([
      { data: { reportedBy: null, anonymous: true }, actor: { system: 'incident.anonymous-report' } },
    ]);
    expect(JSON.stringify(sent)).not.toContain(id(20));
  });
  it('in a unit that is unknown is refused', async () => {
    const reads = reading({ 'organisation.references': { ...references, unitIds: [] } });
    expect(await refusal(new ReportIncident(recorder().commands).reportIncident(input, me, reads))).toBe(
      'organisation.unit-unknown',
    );
  });
});

describe('the clocks', () => {
  it('are reckoned from when it was identified, and only where it is to be reported', async () => {
    const { sent, commands } = recorder();
    const input = { incidentId: id(70), track: 'imy', reason: 'x', identifiedAt: '2026-11-02T08:00:00.000Z' } as const;
    await new ProposeSignificance(commands).proposeSignificance({ ...input, significant: true }, me);
    await new ProposeSignificance(commands).proposeSignificance({ ...input, significant: false }, me);
    expect(sent.map(({ data }) => data['clocks'])).toEqual([
      [{ step: 'notification', dueAt: '2026-11-05T08:00:00.000Z', rule: 'imy.notification@2018-05-25' }],
      [],
    ]);
  });
  it('of the final report are reckoned from the notification that was sent', async () => {
    const { sent, commands } = recorder();
    const input = { incidentId: id(70), track: 'csl', reference: 'C', sentAt: '2026-01-31T10:00:00.000Z' } as const;
    await new RecordNotification(commands).recordNotification({ ...input, step: 'notification' }, me);
    await new RecordNotification(commands).recordNotification({ ...input, step: 'earlyWarning' }, me);
    expect(sent.map(({ data }) => data['clocks'])).toMatchObject([[{ dueAt: '2026-02-28T10:00:00.000Z' }], []]);
  });
});

describe('what an incident has to do with', () => {
  const links = { incidentId: id(70), assetIds: [], riskIds: [id(50)], measureIds: [] };
  it('is known in the organisation, as what it is said to be', async () => {
    const { sent, commands } = recorder();
    const known = [{ id: id(50), type: 'RiskIdentified' }];
    await new LinkIncident(commands).linkIncident(links, me, reading({ 'incident.known-objects': known }));
    expect(sent).toHaveLength(1);
    const other = [{ id: id(50), type: 'SecurityMeasureProposed' }];
    const linking = new LinkIncident(commands).linkIncident(links, me, reading({ 'incident.known-objects': other }));
    expect(await refusal(linking)).toBe('incident.object-unknown');
  });
  it('holds for incidents with the same cause as well', async () => {
    const input = { incidentId: id(70), rootCause: 'x', cause: 'mistake' as const, relatedIncidentIds: [id(71)] };
    const work = new InvestigateIncident(recorder().commands).investigateIncident(
      input,
      me,
      reading({ 'incident.known-objects': [] }),
    );
    expect(await refusal(work)).toBe('incident.object-unknown');
  });
});

describe('a link for reporting', () => {
  const make = (days?: number) => {
    const { sent, commands } = recorder();
    const mutation = new MakeIncidentReportLink(commands, new Address('https://trappan.example'));
    const input = { unitId: id(10), label: 'Anslag', days };
    const made = mutation.makeIncidentReportLink(input, me, reading({ 'organisation.references': references }));
    return { sent, made };
  };
  it('is told once, and its secret is kept nowhere', async () => {
    const { sent, made } = make(30);
    const { link } = await made;
    const token = link!.split('/').at(-1)!;
    expect(link).toMatch(/^https:\/\/trappan\.example\/anmal\/[\w-]{54}$/);
    expect(JSON.stringify(sent)).not.toContain(token);
  });
  it('works for a day at least and 400 at most', async () => {
    expect(await refusal(make(0).made)).toBe('incident.link-days');
    expect(await refusal(make(401).made)).toBe('incident.link-days');
    expect(await refusal(make(400).made)).toBeUndefined();
  });
});
