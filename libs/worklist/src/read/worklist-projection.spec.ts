// SPDX-License-Identifier: EUPL-1.2
import { eventTypes, type NewEvent } from '#libs/kernel';
import { id, log, rowsOf } from '#libs/kernel/testing';
import { taskKinds, sources } from './sources.js';
import { stored, worklistOf, worklistProjection } from './worklist-projection.js';

const riskId = id(50);
const unitIds = [id(10)];
const event = (type: string, data: object): NewEvent => ({ type, schemaVersion: 1, data });
const identified = event('RiskIdentified', { riskId, unitIds, title: 'Avbrott', ownerId: id(20) });
const closed = event('RiskClosed', { riskId, unitIds, reason: 'Borta' });
const subject = { measureId: id(60), unitIds };

describe('the worklist', () => {
  it('holds what the rows of each context give to do, with every task’s place in time', () => {
    const rows = rowsOf(
      worklistProjection,
      log(
        ['2026-03-01', identified],
        ['2026-03-01', event('SecurityMeasureProposed', { ...subject, title: 'Tvåfaktor', proposedBy: id(20) })],
        [
          '2026-03-02',
          event('SecurityMeasureDecided', { ...subject, introduce: true, reason: 'Ja', decidedBy: id(20) }),
        ],
        ['2026-03-03', event('SecurityMeasureResourced', { ...subject, dueOn: '2026-06-30' })],
      ),
    );
    expect(rows.map(({ source, object }) => [source, object])).toEqual([
      ['risk', riskId],
      ['measures', id(60)],
    ]);
    expect(rows.flatMap(({ tasks }) => tasks)).toMatchObject([
      { taskId: `riskAssess.${riskId}`, personId: id(20), dueOn: null, startsOn: null },
      { taskId: `measureIntroduce.${id(60)}`, dueOn: '2026-06-30', startsOn: '2026-06-16' },
    ]);
  });

  it('holds nothing to do of what is done', () =>
    expect(rowsOf(worklistProjection, log(['2026-03-01', identified], ['2026-03-02', closed]))[0]!.tasks).toEqual([]));

  it('is built anew when a source or its read model is raised', () => {
    const [first, ...rest] = sources;
    const raised = worklistOf([{ ...first!, version: first!.version + 1 }, ...rest]);
    expect(raised.version).toBe(worklistProjection.version + 1);
  });

  it('puts a clock’s moment on its day in Stockholm', () => {
    const clock = {
      kind: 'clock',
      part: 'early',
      title: 'Anmäl',
      may: [],
      path: '/',
      dueAt: '2026-03-28T23:30:00.000Z',
    };
    const words = { sv: '', en: '' };
    expect(stored(clock, id(7), { clock: { name: words, why: words, act: words } })).toMatchObject({
      ...{ taskId: `clock.${id(7)}.early`, dueOn: '2026-03-29', dueAt: '2026-03-28T23:30:00.000Z' },
    });
  });
});

describe('the sources', () => {
  it('have names of their own, and kinds of their own', () => {
    const names = sources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const kinds = sources.flatMap((source) => Object.keys(source.kinds));
    expect(new Set(kinds).size).toBe(kinds.length);
  });
  it.each([...taskKinds])('say of %s what it is, why and what to do, in both languages', (_, { name, why, act }) =>
    expect([name, why, act].flatMap(({ sv, en }) => [sv, en]).filter((text) => !text.trim())).toEqual([]),
  );
  it('fold events that are declared', () => {
    const folded = Object.keys(worklistProjection.on);
    expect(folded.filter((type) => !eventTypes().has(type))).toEqual([]);
  });
});
