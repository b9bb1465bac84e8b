// SPDX-License-Identifier: EUPL-1.2
import type { NewEvent } from '#libs/kernel';
import { id, log, rowsOf } from '#libs/kernel/testing';
import {
  SecurityMeasureDecided,
  SecurityMeasureEvaluated,
  SecurityMeasureIntroduced,
  SecurityMeasureProposed,
  SecurityMeasureResourced,
  SecurityMeasureStopped,
} from '../domain/measure/events.js';
import { measureProjection } from './measure-projection.js';
import { measureTasks } from './tasks.js';

const subject = { measureId: id(60), unitIds: [id(10), id(11)] };
const proposed = SecurityMeasureProposed({ ...subject, title: 'Tvåfaktor', proposedBy: id(20) });
const decided = SecurityMeasureDecided({ ...subject, introduce: true, reason: 'Ja', decidedBy: id(20) });
const resourced = SecurityMeasureResourced({ ...subject, responsibleId: id(21), dueOn: '2026-06-30' });
const introduced = SecurityMeasureIntroduced(subject);

const after = (...entries: [string, NewEvent][]) =>
  rowsOf(measureProjection, log(...entries))
    .flatMap((row) => measureTasks.tasks(row as never))
    .map(({ kind, dueOn, personId }) => [kind, dueOn, personId]);
const begun: [string, NewEvent][] = [
  ['2026-03-01', proposed],
  ['2026-03-02', decided],
];

describe('what is to be done about a security measure', () => {
  it('before it has a day: nothing', () => expect(after(...begun)).toEqual([]));
  it('with a day: it is introduced by then, by whoever is responsible', () =>
    expect(after(...begun, ['2026-03-03', resourced])).toEqual([['measureIntroduce', '2026-06-30', id(21)]]));
  it('introduced in part of its units: both the rest, and an evaluation within a year', () =>
    expect(
      after(
        ...begun,
        ['2026-03-03', resourced],
        ['2026-05-01', SecurityMeasureIntroduced({ ...subject, unitIds: [id(10)] })],
      ),
    ).toEqual([
      ['measureIntroduce', '2026-06-30', id(21)],
      ['measureEvaluate', '2027-05-01', id(21)],
    ]));
  it('evaluated: it is evaluated again a year later', () => {
    const judged = SecurityMeasureEvaluated({ ...subject, fit: true, sufficient: true, evaluatedBy: id(20) });
    expect(after(...begun, ['2026-05-01', introduced], ['2026-09-01', judged])).toEqual([
      ['measureEvaluate', '2027-09-01', null],
    ]);
  });
  it('stopped: nothing', () =>
    expect(
      after(
        ...begun,
        ['2026-05-01', introduced],
        ['2026-06-01', SecurityMeasureStopped({ ...subject, reason: 'Slut' })],
      ),
    ).toEqual([]));
});
