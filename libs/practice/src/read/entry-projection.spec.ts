// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { type Recorded, Rejection } from '#libs/kernel';
import { id, log, on, recorded, rowsOf } from '#libs/kernel/testing';
import { practiceDecider, type PracticeCommands } from '../domain/practice/decider.js';
import {
  CentralPartDeclared,
  type PracticeEvent,
  WayOfWorkingEnded,
  WayOfWorkingEntriesWithdrawn,
  WayOfWorkingEstablished,
  WayOfWorkingTakenUp,
} from '../domain/practice/events.js';
import { entryProjection } from './entry-projection.js';

const by = id(20);
const wayOfWorking = 'risk' as const;
const first: Parameters<typeof log>[0] = ['2026-01-01', WayOfWorkingTakenUp({ wayOfWorking, by })];
const rows = (...later: Parameters<typeof log>) => rowsOf(entryProjection, log(first, ...later));
const decided = WayOfWorkingEstablished({
  ...{ wayOfWorking, attribute: 'decided', document: 'KS 2026/12', validUntil: '2028-01-02', by },
});
const shown = {
  ...{ entryId: 'risk:decided', wayOfWorking, kind: 'attribute', element: 'decided', document: 'KS 2026/12' },
  ...{ note: null, byId: by, establishedOn: '2026-01-02', validUntil: '2028-01-02', endedOn: null, endReason: null },
  ...{ eventId: id(1002), version: 2 },
};

describe('what a way of working has in place', () => {
  it('is nothing before something is said', () => expect(rows()).toEqual([]));
  it('shows an attribute and a central part', () => {
    const part = { wayOfWorking, modelMeasureId: '36.8', note: 'Varje halvår', validUntil: '2027-01-01', by };
    const [one, other] = rows(['2026-01-02', decided], ['2026-01-03', CentralPartDeclared(part)]);
    expect(one).toEqual(shown);
    expect(other).toMatchObject({ entryId: 'risk:36.8', kind: 'centralPart', note: 'Varje halvår', document: null });
  });
  it('shows that it has ended, and why; confirmed anew it stands again', () => {
    const ended = WayOfWorkingEnded({ wayOfWorking, attribute: 'decided', reason: 'Upphävt', by });
    expect(rows(['2026-01-02', decided], ['2026-05-01', ended])).toEqual([
      { ...shown, endedOn: '2026-05-01', endReason: 'Upphävt', version: 3 },
    ]);
    const again = rows(['2026-01-02', decided], ['2026-05-01', ended], ['2026-06-01', decided]);
    expect(again).toMatchObject([{ establishedOn: '2026-06-01', endedOn: null, eventId: id(1004) }]);
  });
  it('shows nothing of what was withdrawn', () => {
    const withdrawn = {
      wayOfWorking,
      withdrawnEventIds: [id(1002)],
      reason: 'Fel',
      concerned: ['decided'],
      standing: [],
    };
    expect(rows(['2026-01-02', decided], ['2026-01-03', WayOfWorkingEntriesWithdrawn(withdrawn)])).toEqual([]);
  });
});

type Wish = { [N in keyof PracticeCommands]: [N, PracticeCommands[N]] }[keyof PracticeCommands];
const attributes = fc.constantFrom('decided' as const, 'roles' as const);
const parts = fc.constantFrom('36.1', '36.8');
const wishes = fc.oneof(
  attributes.map((attribute): Wish => ['EstablishWayOfWorking', { wayOfWorking, attribute, document: 'KS 1', by }]),
  attributes.map((attribute): Wish => ['EndWayOfWorking', { attribute, reason: 'x', by }]),
  parts.map((modelMeasureId): Wish => ['DeclareCentralPart', { wayOfWorking, modelMeasureId, note: 'Ja', by }]),
  parts.map((modelMeasureId): Wish => ['EndCentralPart', { modelMeasureId, reason: 'x', by }]),
  fc
    .array(fc.integer({ min: 2, max: 20 }), { minLength: 1, maxLength: 3 })
    .map((ns): Wish => ['WithdrawWayOfWorkingEntries', { eventIds: ns.map((n) => id(1000 + n)), reason: 'x' }]),
);

/** Carries wishes out one after the other, a day each; those that are refused leave nothing. */
function play(script: Wish[]): Recorded<PracticeEvent>[] {
  const events: Recorded<PracticeEvent>[] = [];
  script.forEach(([name, data], i) => {
    const state = events.reduce(practiceDecider.evolve, practiceDecider.initial);
    const meta = on(`2026-01-${String(i + 1).padStart(2, '0')}`);
    try {
      const made = practiceDecider.commands[name](data as never, state, meta);
      made.forEach((event) => events.push(recorded(event, events.length + 1, meta)));
    } catch (error) {
      expect(error).toBeInstanceOf(Rejection);
    }
  });
  return events;
}

it('shows a way of working as the rules see it, whatever was done and withdrawn', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 25 }), (script) => {
      const events = play(script);
      const { current } = events.reduce(practiceDecider.evolve, practiceDecider.initial);
      const entries = current.status === 'none' ? [] : Object.values(current.entries);
      const shownRows = rowsOf(entryProjection, events as never).map(
        ({ element, endedOn, establishedOn, eventId }) => ({
          ...{ element, endedOn, establishedOn, eventId },
        }),
      );
      const expected = entries.map(({ element, endedOn = null, establishedOn, eventId }) => ({
        ...{ element, endedOn, establishedOn, eventId },
      }));
      const byElement = (a: { element: string }, b: { element: string }) => a.element.localeCompare(b.element);
      expect(shownRows.sort(byElement)).toEqual(expected.sort(byElement));
    }),
    { numRuns: 300, verbose: 1 },
  );
});
