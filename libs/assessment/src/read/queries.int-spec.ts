// SPDX-License-Identifier: EUPL-1.2
import { addMonths, fromDayNumber, toDayNumber } from '#libs/kernel';
import { Changes, type Member } from '#libs/platform';
import { readWorkbook } from '#libs/spreadsheet';
import { infosakkollen2023 } from '../models/index.js';
import { type Act, entryOf, ownModelImported } from '../testing/history.js';
import { maturityDatabase, type MaturityDatabase, type TestOrganisation } from '../testing/maturity-database.js';
import { carriedByObject } from './carried-by-object.js';
import { exportGaps, exportTemplate, exportWorkbook } from './exports/exports.js';
import { gapsOf } from './gaps.js';
import { today } from './known/evaluated.js';
import { MaturityChanged, type MaturityChange } from './maturity-changed.js';
import { maturityOf } from './maturity-now.js';
import { whyOf } from './measure.js';
import { Models } from './models.js';
import { timelineOf } from './timeline.js';

jest.setTimeout(60_000);

let db: MaturityDatabase;
let org: TestOrganisation;
let n = 0;

/** Records acts on days; answers the events’ ids. */
const record = (...acts: [kind: Act['kind'], n: number, on: string][]): Promise<string[]> =>
  org.record(
    ...acts.map(([kind, which, on]) => {
      const day = toDayNumber(on) - toDayNumber('2023-01-01');
      return { ...entryOf({ kind, n: which, day }, (n += 1), [], '')!, recordedAt: undefined, stream: `s${n}` };
    }),
  );

beforeAll(async () => (db = await maturityDatabase()));
beforeEach(async () => (org = await db.organisation()));
afterAll(() => db.close());

describe('maturity', () => {
  it('takes two statements, however much is known', async () => {
    const statements = () =>
      org.read(async (reads) => {
        await maturityOf(reads, org.me, {});
        return reads.statements;
      });
    const few = await statements();
    await record(
      ...Array.from({ length: 40 }, (_, i) => ['reported', i % 4, '2025-01-01'] as [Act['kind'], number, string]),
    );
    expect([few, await statements()]).toEqual([3, 2]);
  });

  it('says where each figure comes from, and why recorded work alone gives no level', async () => {
    await record(['reported', 0, '2025-01-01'], ['decision', 1, '2025-02-01'], ['attested', 0, '2025-03-01']);
    const maturity = await org.read((reads) => maturityOf(reads, org.me, { at: '2025-06-01' }));
    expect(maturity.evidence).toMatchObject({ derived: 2, attested: 1, reported: 12, met: 15, of: 348 });
    expect(maturity.provenance.sentence).toMatch(/^bygger på .*antagna; 12 av 15 svar importerade$/);
    expect(maturity.levelDerivedOnlyWhy).toContain('Nivå 0 ur enbart registrerat arbete');
    expect(maturity.resultFigure).toHaveLength(1 + 10 + 1 + 10);
    expect(maturity.maxPoints.exact).toBe('200/1');
  });

  it('can be asked by a model that is not in force', async () => {
    await org.record({ event: ownModelImported(), on: '2025-01-01' });
    await record(['reported', 6, '2025-01-01']);
    const maturity = await org.read((reads) => maturityOf(reads, org.me, { at: '2025-06-01', model: 'own-2026' }));
    expect(maturity).toMatchObject({ modelId: 'own-2026', level: 1, points: { exact: '5/2' } });
    const asked = org.read((reads) => maturityOf(reads, org.me, { model: 'nobody-has-it' }));
    await expect(asked).rejects.toMatchObject({ code: 'assessment.model-unknown' });
  });

  it('keeps its last state and says that it is incomplete when an event cannot be folded', async () => {
    await record(['attested', 0, '2025-03-01'], ['activated', 1, '2025-06-01'], ['attested', 1, '2025-07-01']);
    const maturity = await org.read((reads) => maturityOf(reads, org.me, { at: '2025-08-01' }));
    expect(maturity).toMatchObject({ modelId: 'infosakkollen-2023', evidence: { met: 1 } });
    expect(maturity.incomplete).toEqual({
      position: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      reason: expect.stringContaining('assessment.model-unknown') as string,
    });
  });
});

describe('the level over time', () => {
  it('shows evidence coming and going, also ahead', async () => {
    await record(['attested', 0, '2025-03-01']);
    const timeline = await org.read((reads) =>
      timelineOf(reads, org.me, { from: toDayNumber('2025-01-01'), to: toDayNumber('2027-01-01') }),
    );
    expect(timeline.steps.map(({ from, to, gained, lost }) => ({ from, to, gained, lost }))).toEqual([
      { from: null, to: '2025-03-01', gained: [], lost: [] },
      { from: '2025-03-01', to: '2026-03-01', gained: ['1.1'], lost: [] },
      { from: '2026-03-01', to: null, gained: [], lost: ['1.1'] },
    ]);
  });

  it('goes over from one model to the next on its day', async () => {
    await org.record({ event: ownModelImported(), on: '2025-01-01' });
    await record(['activated', 1, '2025-06-01']);
    const { steps } = await org.read((reads) =>
      timelineOf(reads, org.me, { from: toDayNumber('2025-01-01'), to: toDayNumber('2025-12-31') }),
    );
    expect(steps.map(({ from, to, modelId }) => [from, to, modelId])).toEqual([
      [null, '2025-06-01', 'infosakkollen-2023'],
      ['2025-06-01', null, 'own-2026'],
    ]);
  });
});

describe('gaps', () => {
  it('names what is missing and what would close it', async () => {
    const gaps = await org.read((reads) => gapsOf(reads, org.me, { target: { level: 1, area: 'UPH' } }));
    expect(gaps).toMatchObject({ reached: false, areas: [{ code: 'UPH', name: 'Upphandling', level: 0, target: 1 }] });
    expect(gaps.areas[0]!.questions).toMatchObject([{ no: 9, why: 'noMeasure', met: 0, of: 5 }]);
    expect(gaps.areas[0]!.close).toHaveLength(1);
    expect(gaps.effortHours).toBeGreaterThan(0);
  });

  it.each([
    [{ level: 5 }, 'assessment.level-unknown'],
    [{ level: 2, area: 'XYZ' }, 'assessment.area-unknown'],
  ])('refuses the target %j', async (target, code) => {
    const asked = org.read((reads) => gapsOf(reads, org.me, { target }));
    await expect(asked).rejects.toMatchObject({ code });
  });
});

describe('why', () => {
  it('opens into the rule, the days and the events', async () => {
    const [, decision] = await record(['unit', 1, '2025-01-01'], ['decision', 1, '2025-02-01']);
    const why = await org.read((reads) => whyOf(reads, org.me, { id: '23.1', at: '2025-06-01' }));
    expect(why).toMatchObject({ met: true, kind: 'derived', canDerive: true, acceptsAttestation: true });
    expect(why.rule.map(({ depth, holds }) => [depth, holds])).toEqual([
      [0, true],
      [1, true],
      [1, false],
      [1, false],
    ]);
    expect(why.rule[1]).toMatchObject({ words: 'Ett riskbeslut de senaste 24 månaderna', eventIds: [decision] });
    expect(why.intervals).toEqual([{ from: '2025-02-01', to: '2027-02-01', kind: 'derived', eventIds: [decision] }]);
    expect(why.evidence).toMatchObject([
      { eventId: decision, type: 'RiskDecisionRecorded', what: 'Ett riskbeslut', on: '2025-02-01' },
    ]);
  });

  it('is found from the object as well: what a decision counts for, until it is withdrawn or has ended', async () => {
    const [, decision] = await record(['unit', 1, '2025-01-01'], ['decision', 1, '2025-02-01']);
    const why = await org.read((reads) => whyOf(reads, org.me, { id: '23.1', at: '2025-06-01' }));
    const { streamId: stream } = why.evidence[0]!;
    const counts = async (at: string) =>
      (await org.read((reads) => carriedByObject(reads, org.me, { stream, at }))).map(({ measureId }) => measureId);
    expect(await counts('2025-06-01')).toContain('23.1');
    expect(await counts('2025-01-31')).toEqual([]);
    expect(await counts('2027-06-01')).not.toContain('23.1');
    const { event } = entryOf({ kind: 'withdrawn', n: 0, day: 0 }, 901, [decision!], '')!;
    await org.record({ event, on: '2025-06-01' });
    expect(await counts('2025-06-01')).toEqual([]);
  });

  it('follows what is recorded and what is withdrawn', async () => {
    const why = () => org.read((reads) => whyOf(reads, org.me, { id: '23.1', at: '2025-06-01' }));
    const [first] = await record(['decision', 1, '2025-02-01']);
    expect((await why()).met).toBe(true);
    await org.record({
      event: entryOf({ kind: 'withdrawn', n: 0, day: 0 }, 900, [first!], '')!.event,
      on: '2025-06-01',
    });
    expect(await why()).toMatchObject({ met: false, intervals: [], evidence: [] });
    const [second] = await record(['decision', 2, '2025-03-01']);
    expect((await why()).evidence.map(({ eventId }) => eventId)).toEqual([second]);
  });

  it('gives the numbers of a share and who is missing', async () => {
    await record(
      ['unit', 0, '2025-01-01'],
      ['unit', 1, '2025-01-01'],
      ['unit', 2, '2025-01-01'],
      ['analysis', 1, '2025-02-01'],
    );
    const why = await org.read((reads) => whyOf(reads, org.me, { id: '20.3', at: '2025-06-01' }));
    const share = why.rule.find(({ of }) => of !== null);
    expect(share).toMatchObject({ have: 1, of: 3, holds: false });
    expect(share!.missing).toHaveLength(2);
  });

  it('is refused for a measure that the model does not have', async () => {
    const asked = org.read((reads) => whyOf(reads, org.me, { id: '99.1' }));
    await expect(asked).rejects.toMatchObject({ code: 'assessment.measure-unknown' });
  });
});

describe('models', () => {
  it('are the shipped ones and the own ones, with the one in force', async () => {
    await org.record({ event: ownModelImported(), on: '2025-01-01' });
    await record(['activated', 1, '2025-06-01'], ['mapped', 1, '2025-07-01']);
    const { nodes } = await org.read((reads) => new Models().models({}, org.me, reads));
    expect(nodes).toMatchObject([
      { modelId: 'infosakkollen-2023', origin: 'shipped', questions: 40, measures: 348, active: false },
      { modelId: 'own-2026', origin: 'own', questions: 1, measures: 1, active: true, activeSince: '2025-06-01' },
    ]);
    const own = await org.read((reads) => new Models().model('own-2026', {}, org.me, reads));
    expect(own.questions[0]!.measures).toMatchObject([{ id: '1.1', carriedBy: '23.1', canDerive: true }]);
    const shipped = await org.read((reads) => new Models().model('infosakkollen-2023', {}, org.me, reads));
    expect(shipped.questions.flatMap(({ measures }) => measures)).toHaveLength(348);
  });
});

describe('a subscriber', () => {
  it('hears of the level only when it or the points have changed, and by what', async () => {
    const changes = new Changes();
    const ended = new AbortController();
    const me = { ...org.me, ended: ended.signal } as Member;
    const heard: MaturityChange[] = [];
    const listening = (async () => {
      for await (const { maturityChanged } of new MaturityChanged(changes).maturityChanged(me, org.open))
        heard.push(maturityChanged);
    })();
    const day = fromDayNumber(today());
    const settle = async () => {
      changes.moved([org.organisationId]);
      await new Promise((resolve) => setTimeout(resolve, 800));
    };
    await settle();
    await record(['unit', 1, day]);
    await settle();
    const [decision] = await record(['decision', 1, day]);
    await settle();
    ended.abort();
    await listening;
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      levelBefore: 0,
      level: 0,
      gained: ['23.1', '23.3'],
      lost: [],
      reason: { eventId: decision },
    });
    expect(heard[0]!.points.exact).not.toBe(heard[0]!.pointsBefore.exact);
  });
});

describe('exports', () => {
  it('are workbooks that can be read again', async () => {
    await record(
      ['decision', 1, fromDayNumber(addMonths(today(), -2))],
      ['reported', 0, fromDayNumber(addMonths(today(), -3))],
    );
    const gaps = await org.read((reads) => exportGaps(reads, org.me, { target: { level: 1 } }));
    const filled = await org.read((reads) => exportWorkbook(reads, org.me));
    const empty = await exportTemplate('sv');
    for (const { bytes, name } of [gaps, filled, empty])
      expect((await readWorkbook(bytes, name)).sheets.length).toBeGreaterThan(0);
    expect(gaps.name).toMatch(/^luckor-1-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const rows = (await readWorkbook(filled.bytes, filled.name)).sheets[0]!.rows;
    expect(rows.length).toBeGreaterThan(infosakkollen2023.questions.length);
  });

  it('are refused for a model that was imported without the looks of its workbook', async () => {
    await org.record({ event: ownModelImported(), on: '2025-01-01' });
    const asked = org.read((reads) => exportWorkbook(reads, org.me, { model: 'own-2026' }));
    await expect(asked).rejects.toMatchObject({ code: 'assessment.layout-unknown' });
  });
});
