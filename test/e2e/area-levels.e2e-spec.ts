// SPDX-License-Identifier: EUPL-1.2
import { addMonths, fromDayNumber, toDayNumber } from '#libs/kernel';
import { type Asker, type TestApi, testApi } from '../support/api.js';
import { must, type Sent } from '../support/send.js';

jest.setTimeout(120_000);

interface Why {
  met: boolean;
  kind: string | null;
  evidence: { eventId: string; type: string }[];
  intervals: { from: string; to: string | null }[];
}
interface Areas {
  maturity: { areas: { code: string; level: number; levelDerivedOnly: number }[] };
}
type Work = (when: object) => Promise<Sent>;

const AREAS = ['INV', 'KLA', 'ANA', 'SAK', 'INC', 'UPH'];
const today = toDayNumber(new Date().toISOString().slice(0, 10));
/** The work is spread over a year, so that it grows old piece by piece. */
const dayOf = (piece: number): string => fromDayNumber(addMonths(today, piece - 12));
const twoYearsOn = (day: string): string => fromDayNumber(addMonths(toDayNumber(day), 24));
const dayBefore = (day: string): string => fromDayNumber(toDayNumber(day) - 1);

let api: TestApi;
let unitId: string;
beforeAll(async () => {
  api = await testApi();
  const when = { occurredAt: `${dayOf(0)}T08:00:00.000Z`, lateReason: 'Förs in i efterhand' };
  unitId = (await must(api.as('administrator'), 'addBusinessUnit', { name: 'Förvaltningen', ...when })).id;
  await api.settled();
});
afterAll(() => api.close());

const inPlace =
  (wayOfWorking: string): Work =>
  (when) =>
    must(api.as('ciso'), 'establishWayOfWorking', {
      wayOfWorking,
      attribute: 'decided',
      document: 'KS 2025/1',
      ...when,
    });
const protection: Work = async (when) => {
  const ciso: Asker = api.as('ciso');
  const proposed = { title: 'Säkerhetskopiering', unitIds: [unitId], modelMeasureId: '6.7', ...when };
  const { id: measureId } = await must(ciso, 'proposeSecurityMeasure', proposed);
  await must(ciso, 'decideSecurityMeasure', { measureId, introduce: true, reason: 'Behövs', ...when });
  await api.settled();
  return must(ciso, 'introduceSecurityMeasure', { measureId, ...when });
};
const inventory: Work = (when) =>
  must(api.as('ciso'), 'completeInventory', { unitId, kind: 'paper', none: true, ...when });

/** One piece of work per question of section 1: its area, the measure that it earns, and the event that does it. */
const PIECES: [area: string, measureId: string, type: string, work: Work][] = [
  ['INV', '3.13', 'InventoryCompleted', inventory],
  ['INV', '11.1', 'WayOfWorkingEstablished', inPlace('monitoring')],
  ['KLA', '4.1', 'WayOfWorkingEstablished', inPlace('classification')],
  ['ANA', '5.1', 'WayOfWorkingEstablished', inPlace('risk')],
  ['SAK', '6.7', 'SecurityMeasureIntroduced', protection],
  ['INC', '7.1', 'WayOfWorkingEstablished', inPlace('incident')],
  ['INC', '8.1', 'WayOfWorkingEstablished', inPlace('continuity')],
  ['UPH', '9.1', 'WayOfWorkingEstablished', inPlace('procurement')],
];

async function ask<Data>(document: string, variables: object): Promise<Data> {
  const answer = await api.as('ciso').query<Data>(document, { ...variables });
  expect(answer.errors).toEqual([]);
  return answer.data!;
}

/** The areas that stand at level 1, by recorded work alone as by everything. */
async function reached(at: string): Promise<string[]> {
  const document = 'query($at: Day) { maturity(at: $at) { areas { code level levelDerivedOnly } } }';
  const { areas } = (await ask<Areas>(document, { at })).maturity;
  for (const { level, levelDerivedOnly } of areas) expect(levelDerivedOnly).toBe(level);
  return AREAS.filter((code) => areas.find((area) => area.code === code)!.level === 1);
}

const why = async (id: string, at: string): Promise<Why> =>
  (
    await ask<{ measure: Why }>(
      'query($id: String!, $at: Day) { measure(id: $id, at: $at) { met kind evidence { eventId type } intervals { from to } } }',
      { id, at },
    )
  ).measure;

it('six areas reach level 1 by commands alone, each for its own work, and two years without work take them down', async () => {
  expect(await reached(dayOf(12))).toEqual([]);
  const whole = (pieces: typeof PIECES) =>
    AREAS.filter((area) => PIECES.every((piece) => piece[0] !== area || pieces.includes(piece)));
  for (const [n, [, measureId, type, work]] of PIECES.entries()) {
    const day = dayOf(n + 1);
    const { eventIds } = await work({ occurredAt: `${day}T08:00:00.000Z`, lateReason: 'Förs in i efterhand' });
    await api.settled();
    expect(await reached(day)).toEqual(whole(PIECES.slice(0, n + 1)));
    const { met, kind, evidence, intervals } = await why(measureId, day);
    expect([measureId, met, kind]).toEqual([measureId, true, 'derived']);
    expect(evidence).toContainEqual({ eventId: eventIds.at(-1), type });
    expect(intervals[0]).toMatchObject({ from: day, to: twoYearsOn(day) });
  }
  for (const [n, [, measureId]] of PIECES.entries()) {
    const end = twoYearsOn(dayOf(n + 1));
    expect(await reached(dayBefore(end))).toEqual(whole(PIECES.slice(n)));
    expect(await reached(end)).toEqual(whole(PIECES.slice(n + 1)));
    expect((await why(measureId, end)).met).toBe(false);
  }
});
