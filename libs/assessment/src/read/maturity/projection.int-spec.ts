// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '#libs/kernel';
import { type Act, acts, entryOf, ownModelImported } from '../../testing/history.js';
import { maturityDatabase, type MaturityDatabase, type TestOrganisation } from '../../testing/maturity-database.js';
import { maturityOf } from '../maturity-now.js';

jest.setTimeout(120_000);

let db: MaturityDatabase;
beforeAll(async () => (db = await maturityDatabase()));
afterAll(() => db.close());

const DAYS = ['2023-02-01', '2024-03-01', '2025-06-15', '2026-11-24'];
const minute = (n: number): string => new Date(Date.parse('2026-01-01T00:00:00Z') + n * 60_000).toISOString();

/** What is answered for some days by the model in force and by each of the two, as known at a time. */
async function answers(org: TestOrganisation, knownAt?: string): Promise<object[]> {
  const all: object[] = [];
  for (const at of DAYS)
    for (const model of [undefined, 'infosakkollen-2023', 'own-2026']) {
      const maturity = await org.read((reads) => maturityOf(reads, org.me, { at, knownAt, model }));
      all.push({ ...maturity, knownAt: null });
    }
  return all;
}

/** Records the acts group by group; after each, what is answered then. */
async function play(groups: Act[][]): Promise<{ org: TestOrganisation; then: Map<string, object[]> }> {
  const org = await db.organisation();
  const then = new Map<string, object[]>();
  await org.record({ event: ownModelImported(), on: '2023-01-01', recordedAt: minute(0) });
  const ids: string[] = [];
  let i = 0;
  for (const [g, group] of groups.entries()) {
    const entries = group.flatMap((act) => entryOf(act, (i += 1), ids, minute(g + 1)) ?? []);
    if (entries.length > 0) ids.push(...(await org.record(...entries)));
    then.set(minute(g + 1), await answers(org));
  }
  return { org, then };
}

describe('whatever is recorded', () => {
  const runs = process.env.TRAPPAN_DEEP ? 60 : 10;

  it('what was answered then is answered when one asks what was known then', () =>
    fc.assert(
      fc.asyncProperty(acts, async (groups) => {
        const { org, then } = await play(groups);
        for (const [knownAt, expected] of then) expect(await answers(org, knownAt)).toEqual(expected);
      }),
      { numRuns: runs, endOnFailure: true },
    ));

  it('gives the same read model when it is built again from the log', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (groups) => void (await play(groups))),
      { numRuns: runs, endOnFailure: true },
    );
    const live = await db.fingerprints();
    await db.rebuilt();
    expect(await db.fingerprints()).toEqual(live);
    expect(live.join()).toMatch(/: [1-9]\d* rows/);
  });
});

describe('the model in force', () => {
  const act = (kind: Act['kind'], n: number, on: string): Act => ({
    kind,
    n,
    day: toDayNumber(on) - toDayNumber('2023-01-01'),
  });
  const level = (org: TestOrganisation, at: string) =>
    org.read(async (reads) => {
      const { modelId, points } = await maturityOf(reads, org.me, { at });
      return [modelId, points.exact];
    });

  it('leaves the days before its choice to the model they had', async () => {
    const { org } = await play([
      [act('reported', 0, '2024-05-01'), act('reported', 6, '2024-05-01')],
      [act('activated', 1, '2024-06-01')],
    ]);
    const before = fromDayNumber(toDayNumber('2024-06-01') - 1);
    expect(await level(org, before)).toEqual(['infosakkollen-2023', expect.stringMatching(/^[1-9]/)]);
    expect(await level(org, '2024-06-01')).toEqual(['own-2026', '5/2']);
  });

  it('lets recorded work carry a box once it is mapped', async () => {
    const { org } = await play([[act('decision', 1, '2025-05-01')], [act('activated', 1, '2025-01-01')]]);
    expect(await level(org, '2025-06-15')).toEqual(['own-2026', '0/1']);
    await org.record(entryOf(act('mapped', 1, '2025-06-01'), 99, [], minute(9))!);
    expect(await level(org, '2025-06-15')).toEqual(['own-2026', '5/2']);
  });
});
