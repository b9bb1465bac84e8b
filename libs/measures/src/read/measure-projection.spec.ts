// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { type Recorded, Rejection } from '#libs/kernel';
import { id, log, on, recorded, rowsOf } from '#libs/kernel/testing';
import { measureDecider, type MeasureCommands } from '../domain/measure/decider.js';
import {
  type MeasureEvent,
  SecurityMeasureDecided,
  SecurityMeasureEvaluated,
  SecurityMeasureIntroduced,
  SecurityMeasureProposed,
  SecurityMeasureResourced,
  SecurityMeasureStopped,
} from '../domain/measure/events.js';
import type { KnownMeasure } from '../domain/measure/measure.js';
import { measureProjection } from './measure-projection.js';

const subject = { measureId: id(60), unitIds: [id(10), id(11)], riskId: id(50) };
const first: Parameters<typeof log>[0] = [
  '2026-01-01',
  SecurityMeasureProposed({ ...subject, title: 'Tvåfaktor', proposedBy: id(20) }),
];
const decide = (introduce: boolean) =>
  SecurityMeasureDecided({ ...subject, introduce, reason: 'Rimligt', decidedBy: id(20), modelMeasureId: '6.4' });
const introducedIn = (...unitIds: string[]) => SecurityMeasureIntroduced({ ...subject, unitIds });
const rows = (...later: Parameters<typeof log>) => rowsOf(measureProjection, log(first, ...later));
const blank = {
  ...{ ...subject, title: 'Tvåfaktor', modelMeasureId: null, status: 'proposed', proposedOn: '2026-01-01' },
  ...{ introduce: null, decidedOn: null, hours: null, budget: null, responsibleId: null, dueOn: null },
  ...{ introducedUnitIds: [], introducedOn: null, fit: null, sufficient: null, evaluatedOn: null },
  ...{ stoppedOn: null, version: 1 },
};
const decided = { ...blank, status: 'decided', introduce: true, decidedOn: '2026-02-01', modelMeasureId: '6.4' };

describe('the register of security measures', () => {
  it('shows what was proposed', () => expect(rows()).toEqual([blank]));
  it('shows what was decided, and which basic measure it is', () => {
    expect(rows(['2026-02-01', decide(true)])).toEqual([{ ...decided, version: 2 }]);
    expect(rows(['2026-02-01', decide(false)])[0]).toMatchObject({ status: 'declined', introduce: false });
  });
  it('shows all that was allocated last, and nothing of the allocation before', () => {
    const more = SecurityMeasureResourced({ ...subject, hours: 40, dueOn: '2026-06-01' });
    const less = SecurityMeasureResourced({ ...subject, responsibleId: id(22) });
    expect(rows(['2026-02-01', decide(true)], ['2026-02-02', more], ['2026-02-03', less])).toEqual([
      { ...decided, status: 'resourced', responsibleId: id(22), version: 4 },
    ]);
  });
  it('shows where it is in use: in part, then everywhere', () => {
    const [part] = rows(['2026-02-01', decide(true)], ['2026-03-01', introducedIn(id(11))]);
    expect(part).toMatchObject({ status: 'introducedInPart', introducedUnitIds: [id(11)] });
    const all = rows(
      ['2026-02-01', decide(true)],
      ['2026-03-01', introducedIn(id(11))],
      ['2026-04-01', introducedIn(id(10))],
    );
    expect(all).toMatchObject([
      { status: 'introduced', introducedUnitIds: [id(11), id(10)], introducedOn: '2026-04-01' },
    ]);
  });
  it('shows the last evaluation, and that it was stopped', () => {
    const evaluated = SecurityMeasureEvaluated({ ...subject, fit: true, sufficient: false, evaluatedBy: id(20) });
    const stopped = SecurityMeasureStopped({ ...subject, reason: 'Ersatt' });
    expect(rows(['2026-05-01', evaluated], ['2026-06-01', stopped])[0]).toMatchObject({
      ...{ fit: true, sufficient: false, evaluatedOn: '2026-05-01' },
      ...{ status: 'stopped', stoppedOn: '2026-06-01', version: 3 },
    });
  });
  it('begins again when it is proposed anew', () =>
    expect(rows(['2026-02-01', decide(false)], ['2026-07-01', first[1]])).toEqual([
      { ...blank, proposedOn: '2026-07-01', version: 3 },
    ]));
});

/** A wish of somebody: a command's name and its data. */
type Wish = { [N in keyof MeasureCommands]: [N, MeasureCommands[N]] }[keyof MeasureCommands];
const by = id(20);
const wishes = fc.oneof(
  fc
    .constantFrom<string[][]>([id(10)], [id(10), id(11)])
    .map((unitIds): Wish => [
      'ProposeSecurityMeasure',
      { ...subject, unitIds, title: `I ${unitIds.length}`, proposedBy: by },
    ]),
  fc
    .tuple(fc.boolean(), fc.constantFrom(undefined, '6.1', '6.2'))
    .map(([introduce, modelMeasureId]): Wish => [
      'DecideSecurityMeasure',
      { introduce, reason: 'x', decidedBy: by, modelMeasureId },
    ]),
  fc.integer({ min: 1, max: 3 }).map((hours): Wish => ['AllocateMeasureResources', { hours }]),
  fc
    .constantFrom<(string[] | undefined)[]>([id(10)], [id(11)], undefined)
    .map((unitIds): Wish => ['IntroduceSecurityMeasure', { unitIds }]),
  fc.boolean().map((fit): Wish => ['EvaluateSecurityMeasure', { fit, sufficient: true, evaluatedBy: by }]),
  fc.constant<Wish>(['StopSecurityMeasure', { reason: 'x' }]),
  fc
    .integer({ min: 2, max: 20 })
    .map((n): Wish => ['WithdrawSecurityMeasureEntries', { eventIds: [id(1000 + n)], reason: 'x' }]),
);

/** Carries wishes out one after the other, a day each; those that are refused leave nothing. */
function play(script: Wish[]): Recorded<MeasureEvent>[] {
  const events: Recorded<MeasureEvent>[] = [];
  script.forEach(([name, data], i) => {
    const state = events.reduce(measureDecider.evolve, measureDecider.initial);
    const meta = on(`2026-01-${String(i + 1).padStart(2, '0')}`);
    try {
      const made = measureDecider.commands[name](data as never, state, meta);
      made.forEach((event) => events.push(recorded(event, events.length + 1, meta)));
    } catch (error) {
      expect(error).toBeInstanceOf(Rejection);
    }
  });
  return events;
}

it('shows a measure as the rules see it, whatever was done and withdrawn', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 25 }), (script) => {
      const events = play(script);
      const state = events.reduce(measureDecider.evolve, measureDecider.initial).current;
      const [row] = rowsOf(measureProjection, events as never);
      if (state.status === 'none') return expect(row).toBe(undefined);
      const { decision, resources, evaluation, introducedUnitIds, stoppedOn, modelMeasureId }: KnownMeasure = state;
      expect(row).toMatchObject({
        ...{ title: state.title, unitIds: state.unitIds, proposedOn: state.proposedOn },
        ...{ status: state.status, introducedUnitIds, stoppedOn: stoppedOn ?? null },
        ...{ introduce: decision?.introduce ?? null, decidedOn: decision?.decidedOn ?? null },
        ...{
          hours: resources?.hours ?? null,
          evaluatedOn: evaluation?.evaluatedOn ?? null,
          fit: evaluation?.fit ?? null,
        },
        modelMeasureId: modelMeasureId ?? null,
      });
    }),
    { numRuns: 500, verbose: 1 },
  );
});
