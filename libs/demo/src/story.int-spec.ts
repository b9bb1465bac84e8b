// SPDX-License-Identifier: EUPL-1.2
import { compile, evaluate, infosakkollen2023 as model, type Step } from '#libs/assessment';
import { type Installation, migrate, openInstallation } from '#libs/installation';
import { toDayNumber } from '#libs/kernel';
import { openLog } from '#libs/platform';
import { testDatabase } from '../../../test/support/postgres.js';
import { deleteDemo, loadDemo } from './index.js';
import { factsOf, recordedEvents } from './testing/recorded.js';

/* The story holds on whatever day the demo is loaded: at month ends, in leap years, on every day of the week. */

const template = { name: 'installation', prepare: (ownerUrl: string) => migrate(ownerUrl) };
const DAYS = ['2024-03-14', '2025-03-31', '2026-01-04', '2026-07-15'];

let database: { ownerUrl: string; drop(): Promise<void> };
let installation: Installation;
beforeAll(async () => {
  database = await testDatabase(template);
  const { ownerUrl } = database;
  installation = await openInstallation({ ownerUrl, roles: new Set(), log: openLog('error') });
  installation.platform.freshness.waitFor = () => Promise.resolve(false);
});
afterAll(async () => {
  await installation?.close();
  await database?.drop();
});

const areaLevels = ({ areas }: Step) => Object.values(areas).map(({ level }) => level);

it.each(DAYS)(
  'loaded on %s: level 2, then 1 when the last decision becomes two years old',
  async (today) => {
    const { fellOn } = await loadDemo(installation, { today });
    const evaluation = evaluate(compile(model), factsOf(await recordedEvents(installation)));
    await deleteDemo(installation);
    const [now, fall] = [toDayNumber(today), toDayNumber(fellOn)];
    expect(now - fall).toBeGreaterThanOrEqual(11);
    expect(now - fall).toBeLessThanOrEqual(18);
    const [before, after] = [evaluation.at(fall - 1), evaluation.at(fall)];
    expect([before.level, after.level, evaluation.at(now).level]).toEqual([2, 1, 1]);
    expect(after.lost.length).toBeGreaterThan(4);
    expect(after.lost.filter((id) => !id.startsWith('23.'))).toEqual([]);
    expect(areaLevels(before).every((level) => level >= 2)).toBe(true);
    expect(areaLevels(after).filter((level) => level < 2)).toEqual([1]);
    for (let day = now - 420; day < fall; day += 1) expect([day, evaluation.at(day).level]).toEqual([day, 2]);
    const learnt = after.gained.concat(after.lost).filter((id) => /^(21|38)\./.test(id));
    expect(learnt).toEqual([]);
    const kinds = ['21.1', '21.2', '21.3', '21.4', '21.5', '21.6', '21.8', '21.9', '38.2', '38.9'].map((id) => {
      const { pieces } = evaluation.measures.get(id)!;
      return [id, pieces.find(({ from, to }) => from <= now && now < to)?.kind];
    });
    expect(kinds.filter(([, kind]) => kind !== 'derived')).toEqual([]);
    const ahead = evaluation.steps.filter(({ from }) => from > now && from <= now + 366);
    expect(ahead.map(({ level }) => level)).toContain(0);
    expect(ahead.some(({ lost }) => lost.includes('22.1'))).toBe(true);
  },
  30_000,
);
