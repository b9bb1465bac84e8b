// SPDX-License-Identifier: EUPL-1.2
import { type RecordedEvent, stockholmDay, toDayNumber } from '#libs/kernel';
import { mandateFor, membershipIn } from '#libs/organisation';
import { ReadSession } from '#libs/platform';
import { type Asker, askerAt, testApi, type TestApi } from '../../../test/support/api.js';
import {
  deleteDemo,
  DEMO_ORGANISATION,
  demoUnfinished,
  FIRST_DECISION_RISK,
  type LoadedDemo,
  loadDemo,
} from './index.js';
import { Calendar, instant } from './script/calendar.js';
import { registration } from './script/organisation.js';
import { riskScript } from './script/risks.js';
import { earlierEnd } from './script/script.js';
import { recordedEvents } from './testing/recorded.js';

let api: TestApi;
let demo: LoadedDemo;
let seconds: number;
beforeAll(async () => {
  api = await testApi();
  const started = performance.now();
  demo = await loadDemo(api.installation);
  seconds = (performance.now() - started) / 1000;
}, 60_000);
afterAll(() => api?.close());

/** The first account in the demo, with the key file, as the README's commands send their requests. */
const visitor = (role?: string): Asker =>
  askerAt(api.url, { authorization: `Bearer ${api.key}`, ...(role ? { 'x-trappan-role': role } : {}) });

const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

interface Seen {
  maturity: { level: number; levelDerivedOnly: number; stale: boolean; areas: { code: string; level: number }[] };
}
const seen = async (who: Asker, position?: string): Promise<Seen['maturity']> => {
  const query = `query ($p: String) { maturity(minPosition: $p) { level levelDerivedOnly stale areas { code level } } }`;
  return (await who.query<Seen>(query, { p: position })).data!.maturity;
};
const decide = async (who: Asker, choice: string): Promise<{ position: string; eventIds: string[] }> => {
  const input = { riskId: FIRST_DECISION_RISK, choice, rationale: 'Skärmen låses efter en minut.' };
  const mutation =
    'mutation ($input: RecordRiskDecisionInput!) { recordRiskDecision(input: $input) { position eventIds } }';
  const { data, errors } = await who.query<{ recordRiskDecision: { position: string; eventIds: string[] } }>(mutation, {
    input,
  });
  expect(errors).toEqual([]);
  return data!.recordRiskDecision;
};
const count = (events: RecordedEvent[], type: string): number => events.filter((event) => event.type === type).length;

interface IncidentSeen {
  incidentId: string;
  status: string;
  reportedOn: string;
  clocks: { track: string; step: string; dueAt: string; sentAt: string | null }[];
}
const incidents = async (): Promise<IncidentSeen[]> => {
  const query =
    '{ incidents(first: 100, sort: "nextDueAt") { nodes { incidentId status reportedOn clocks { track step dueAt sentAt } } } }';
  return (await visitor().query<{ incidents: { nodes: IncidentSeen[] } }>(query)).data!.incidents.nodes;
};

describe('what somebody who opens the demo meets', () => {
  it('is there within fifteen seconds, read models too', () => {
    expect(demo).toMatchObject({ loaded: true, caughtUp: true });
    expect(seconds).toBeLessThan(15);
  });

  it('is a made-up municipality that says so, in which the first account may try every role', async () => {
    const query = '{ me { organisation { name synthetic roles } } }';
    const { data } = await visitor().query<{ me: { organisation: object } }>(query);
    expect(data!.me.organisation).toMatchObject({ name: 'Exempelby kommun (påhittad)', synthetic: true });
    expect(data!.me.organisation).toMatchObject({ roles: expect.arrayContaining(['staff', 'auditor', 'leadership']) });
  });

  it('has 20 units, 40 people, 62 risks, 85 measures and a round from a workbook', async () => {
    const events = await recordedEvents(api.installation);
    expect(count(events, 'BusinessUnitAdded')).toBe(20);
    expect(count(events, 'PersonAdded')).toBe(40);
    expect(count(events, 'RiskIdentified')).toBe(62);
    expect(count(events, 'SecurityMeasureProposed')).toBe(85);
    expect(count(events, 'AnswersReported')).toBe(1);
    expect(count(events, 'MeasureAttested')).toBeGreaterThan(40);
  });

  it('was level 2 until a named day, and lost all of question 23 on it', async () => {
    const query = `query ($from: Day!, $to: Day!) { timeline(from: $from, to: $to) { steps { from level lost areas { code level } } } }`;
    const { data } = await visitor().query<{ timeline: { steps: { from: string; level: number; lost: string[] }[] } }>(
      query,
      { from: shift(demo.fellOn, -1), to: demo.fellOn },
    );
    const [before, fall] = data!.timeline.steps;
    expect([before!.level, fall!.level, fall!.from]).toEqual([2, 1, demo.fellOn]);
    expect(fall!.lost).toEqual(['23.1', '23.2', '23.3', '23.4', '23.5', '23.6', '23.7', '23.8']);
  });

  it('falls further within the year if nothing is done', async () => {
    const query = '{ forecast(months: 12) { steps { level lost } } }';
    const { data } = await visitor().query<{ forecast: { steps: { level: number; lost: string[] }[] } }>(query);
    const { steps } = data!.forecast;
    expect(steps[0]!.level).toBe(1);
    expect(steps.map(({ level }) => level)).toContain(0);
    expect(steps.find(({ lost }) => lost.includes('22.1'))).toBeDefined();
  });
});

describe('its incidents', () => {
  const about = (events: RecordedEvent[], type: string) =>
    events.filter((event) => event.type === type) as (RecordedEvent & { data: Record<string, string[]> })[];

  it('are 25, one of which has deadlines of the law running, in the first hours of its load too', async () => {
    const known = await incidents();
    expect(known).toHaveLength(25);
    const left = known
      .map(({ clocks }) => clocks.filter(({ sentAt }) => sentAt === null))
      .filter(({ length }) => length);
    expect(left).toHaveLength(1);
    const yesterday = shift(demo.today, -1);
    const steps = left[0]!.map(({ track, step }) => `${track} ${step}`).sort();
    expect(steps).toEqual([
      ...(yesterday < '2026-01-15' ? [] : ['csl earlyWarning', 'csl notification']),
      'imy notification',
    ]);
    for (const { dueAt } of left[0]!) expect(stockholmDay(dueAt)).toBeGreaterThanOrEqual(toDayNumber(demo.today));
  });

  it('stand with the nearest deadline first, then what is in work, then the rest, latest first', async () => {
    const [first, ...others] = await incidents();
    expect(first!.clocks.some(({ sentAt }) => sentAt === null)).toBe(true);
    const places = others.map(
      ({ status, reportedOn }) => `${/closed|rejected/.test(status) ? 'a' : 'b'} ${reportedOn}`,
    );
    expect(places).toEqual([...places].sort().reverse());
  });

  it('were reported in time, but for one that waited for the second person', async () => {
    const sent = about(await recordedEvents(api.installation), 'NotificationRecorded');
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(sent.filter(({ data }) => !data['onTime'])).toHaveLength(1);
  });

  it('are as many without their cause as the finding of the follow-up says', async () => {
    const events = await recordedEvents(api.installation);
    const [finding] = about(events, 'FindingRecorded').filter(({ data }) => `${data['text']}`.includes('sju av elva'));
    const { unitIds } = about(events, 'FollowUpPlanned').find(
      ({ data }) => data['followUpId'] === finding!.data['followUpId'],
    )!.data;
    const before = events.filter(({ occurredAt }) => occurredAt < finding!.occurredAt);
    const closed = about(before, 'IncidentClosed').filter(({ data }) =>
      data['unitIds']!.some((id) => unitIds!.includes(id)),
    );
    const investigated = about(before, 'IncidentInvestigated').map(({ streamId }) => streamId);
    expect(closed).toHaveLength(11);
    expect(closed.filter(({ streamId }) => !investigated.includes(streamId))).toHaveLength(7);
  });

  it('have to do with what there was by then', async () => {
    const events = await recordedEvents(api.installation);
    const linked = about(events, 'IncidentLinked').flatMap(({ data, occurredAt }) =>
      ['assetIds', 'riskIds', 'measureIds'].flatMap((of) => data[of]!.map((id) => ({ id, occurredAt }))),
    );
    const related = about(events, 'IncidentInvestigated').flatMap(({ data, occurredAt }) =>
      data['relatedIncidentIds']!.map((id) => ({ id, occurredAt })),
    );
    expect(linked.length).toBeGreaterThan(10);
    expect(related.length).toBeGreaterThan(3);
    const first = new Map(events.toReversed().map(({ streamId, occurredAt }) => [streamId, occurredAt]));
    for (const { id, occurredAt } of [...linked, ...related]) expect(first.get(id)! < occurredAt).toBe(true);
  });

  it('led to measures and risks, none of them by a reaction that answers in its own time', async () => {
    const events = await recordedEvents(api.installation);
    const lessons = about(events, 'LessonRecorded').map(({ data }) => `${data['proposes']}`);
    expect(lessons.filter((leadsTo) => leadsTo === 'measure')).toHaveLength(5);
    expect(lessons.filter((leadsTo) => leadsTo === 'risk')).toHaveLength(2);
    const reacted = events.filter(
      ({ metadata }) => 'system' in metadata.actor && /learnt/.test(`${metadata.actor.system}`),
    );
    expect(reacted).toEqual([]);
  });
});

describe('one decision on a risk that waits', () => {
  it.each([
    ['mitigate', 'riskOwner'],
    ['accept', 'leadership'],
    ['mitigate', 'all roles'],
    ['accept', 'all roles'],
  ])('to %s it, as %s, raises the level from 1 to 2', async (choice, role) => {
    expect((await seen(visitor())).level).toBe(1);
    const { position, eventIds } = await decide(visitor(role === 'all roles' ? undefined : role), choice);
    expect(await seen(visitor(), position)).toMatchObject({ level: 2, stale: false });
    const input = { riskId: FIRST_DECISION_RISK, eventIds, reason: 'Provet är över.' };
    const undo = 'mutation ($input: WithdrawRiskEntriesInput!) { withdrawRiskEntries(input: $input) { position } }';
    await visitor().query(undo, { input });
    await api.settled();
  });
});

describe('the history', () => {
  it('was known when it was recorded: times never go back along the log', async () => {
    const events = (await recordedEvents(api.installation)).filter(({ metadata }) => metadata.actor);
    const loaded = events.filter(({ recordedAt }) => recordedAt.slice(0, 10) <= shift(demo.today, -1));
    const times = loaded.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([...times].sort());
    expect(loaded.every(({ occurredAt, recordedAt }) => occurredAt <= recordedAt)).toBe(true);
    expect(loaded.length).toBeGreaterThan(700);
    expect(Date.parse(times.at(-1)!) - Date.parse(times[0]!)).toBeGreaterThan(900 * 86_400_000);
  });

  it('has one entry that was recorded two months late, with its reason', async () => {
    const late = (await recordedEvents(api.installation)).filter(({ metadata }) => metadata.lateReason);
    expect(late).toHaveLength(1);
  });
});

describe('every decision', () => {
  it('rests on the mandate that the product itself finds for its person, day and size', async () => {
    const events = await recordedEvents(api.installation);
    const decisions = events.filter(({ type }) => /^RiskDecision/.test(type)) as unknown as Decision[];
    const reads = new ReadSession(api.installation.database.readPool, DEMO_ORGANISATION);
    try {
      for (const { data, occurredAt } of decisions) {
        const { unitIds, basis, toPersonId: upwardTo } = data;
        const personId = data.decidedBy ?? data.proposedBy!;
        const { roles } = (await membershipIn(reads, personId))!;
        const found = await mandateFor(reads, { personId, roles }, { unitIds, ...basis }, occurredAt);
        const { withinMandate, mandateId, asLeadership, consequence, likelihoodLevel } = basis;
        const recorded = { withinMandate, mandateId, asLeadership, upwardTo, consequence, likelihoodLevel };
        expect(found).toEqual(recorded);
      }
    } finally {
      await reads.end();
    }
    expect(decisions.length).toBeGreaterThan(30);
  });
});

interface Decision {
  occurredAt: string;
  data: {
    unitIds: string[];
    decidedBy?: string;
    proposedBy?: string;
    toPersonId?: string;
    basis: {
      withinMandate: boolean;
      mandateId?: string;
      asLeadership: boolean;
      consequence: number;
      likelihoodLevel: number;
    };
  };
}

describe('loading again', () => {
  it('changes nothing', async () => {
    const before = await recordedEvents(api.installation);
    expect(await loadDemo(api.installation)).toMatchObject({ loaded: false, commands: 0, today: demo.today });
    expect(await recordedEvents(api.installation)).toEqual(before);
  });

  it('goes on where an interrupted load ended, gives the same as a load in one go', async () => {
    const today = shift(demo.today, -2);
    await deleteDemo(api.installation);
    await loadDemo(api.installation, { today });
    const whole = (await recordedEvents(api.installation)).filter(written).map(content);
    await deleteDemo(api.installation);
    for (const last of [300, 600]) {
      const onProgress = (done: number): void => {
        if (done > last) throw new Error('power cut');
      };
      await expect(loadDemo(api.installation, { today, onProgress })).rejects.toThrow('power cut');
    }
    expect(await demoUnfinished(api.installation)).toBe(true);
    expect(await loadDemo(api.installation)).toMatchObject({ loaded: true, today });
    expect(await demoUnfinished(api.installation)).toBe(false);
    expect((await recordedEvents(api.installation)).filter(written).map(content).sort()).toEqual(whole.sort());
  }, 60_000);
});

/** Reactions answer in their own time, so what they record stands elsewhere in each load. */
const written = ({ metadata }: RecordedEvent): boolean => metadata.causationId === undefined;

/**
 * All of an event but what is random: ids of events and of stored files, the hash of the workbook's bytes, and its
 * number in a stream that a reaction may write to in between.
 */
function content({ streamId, type, data, occurredAt, recordedAt, metadata }: RecordedEvent): string {
  const { actor, commandId } = metadata;
  const random = new Set(['fileId', 'withdrawnEventIds', ...(type === 'AnswersReported' ? ['sha256'] : [])]);
  const plain = JSON.stringify(data, (key, value: unknown) => (random.has(key) ? undefined : value));
  return JSON.stringify([streamId, type, plain, occurredAt, recordedAt, actor, commandId]);
}

describe('the demo of an earlier version', () => {
  it('is whole without what has been added since, and stays as it was', async () => {
    const calendar = new Calendar(toDayNumber(demo.today));
    await deleteDemo(api.installation);
    const { last } = earlierEnd(calendar);
    const script = [
      registration(calendar),
      ...riskScript(calendar).filter(({ streamId }) => streamId === last.streamId),
    ];
    const recordedAt = new Date(Date.now()).toISOString();
    for (const { commandId, day, carryOut } of script) {
      const sender = { organisationId: DEMO_ORGANISATION, actor: { system: 'demo' }, commandId, recordedAt };
      await carryOut(api.installation.commands, { ...sender, occurredAt: instant(day, 480) });
    }
    expect(await demoUnfinished(api.installation)).toBe(false);
    const before = await recordedEvents(api.installation);
    expect(await loadDemo(api.installation)).toMatchObject({ loaded: false, commands: 0 });
    expect(await recordedEvents(api.installation)).toEqual(before);
    await deleteDemo(api.installation);
  });
});

describe('deleting', () => {
  it('removes every row of the demo from every table, and no other', async () => {
    await loadDemo(api.installation);
    const before = await rowsOf(api.own.organisationId);
    expect(Object.keys(await rowsOf(DEMO_ORGANISATION)).length).toBeGreaterThan(10);
    const deleted = await deleteDemo(api.installation);
    expect(deleted).toMatchObject({ 'platform.membership': 1, 'platform.person': 40 });
    expect(await rowsOf(DEMO_ORGANISATION)).toEqual({});
    expect(await rowsOf(api.own.organisationId)).toEqual(before);
    expect(await deleteDemo(api.installation)).toEqual({});
    expect(await demoUnfinished(api.installation)).toBe(false);
  }, 60_000);
});

/** How many rows an organisation has, by table; counted as the owner with that organisation set. */
async function rowsOf(organisationId: string): Promise<Record<string, number>> {
  const tables = await api.owner(
    `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables as { name: string }[]) {
    const sql = `SELECT count(*)::int AS n FROM ${name} WHERE organisation_id = $1`;
    const [row] = await api.owner(sql, [organisationId], organisationId);
    if (row!['n']) found[name] = row!['n'] as number;
  }
  return found;
}
