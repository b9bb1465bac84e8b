// SPDX-License-Identifier: EUPL-1.2
import { compile, evaluate, type Fact, infosakkollen2023 as model } from '#libs/assessment';
import { type Recorded, stockholmDay, toDayNumber } from '#libs/kernel';
import { id, on, recorded } from '#libs/kernel/testing';
import { type ProcurementCommands, procurementDecider } from './domain/procurement/decider.js';
import type { ProcurementEvent } from './domain/procurement/events.js';
import { link, start } from './testing/examples.js';

/* What the commands earn in the shipped model, for what, and until when. */

const compiled = compile(model);
type Deed = { [N in keyof ProcurementCommands]: [day: string, N, ProcurementCommands[N]] }[keyof ProcurementCommands];

/** Carries the commands out for one procurement and gives what then stands in the log. */
function done(...deeds: Deed[]): Pick<Fact, 'type' | 'day' | 'data'>[] {
  const events: Recorded<ProcurementEvent>[] = [];
  for (const [day, name, data] of deeds) {
    const state = events.reduce(procurementDecider.evolve, procurementDecider.initial);
    const made = procurementDecider.commands[name](data as never, state, on(day));
    made.forEach((event) => events.push(recorded(event, events.length + 1, on(day))));
  }
  const gone = events.flatMap((event) => ('withdrawnEventIds' in event.data ? event.data.withdrawnEventIds : []));
  return events
    .filter(({ eventId, type }) => !gone.includes(eventId) && type !== 'ProcurementEntriesWithdrawn')
    .map(({ type, occurredAt, data }) => ({ type, day: stockholmDay(occurredAt), data: { ...data } }));
}

function held(day: string, ...facts: Pick<Fact, 'type' | 'day' | 'data'>[]): string[] {
  const at = toDayNumber(day);
  const whole = facts.map((fact, i) => {
    const occurredAt = fact.day * 86_400_000 + 43_200_000;
    return { ...fact, id: `f${i}`, occurredAt, order: i + 1, knownAt: occurredAt };
  });
  return [...evaluate(compiled, whole).measures].flatMap(([measureId, { pieces }]) =>
    pieces.some(({ from, to }) => from <= at && at < to) ? [measureId] : [],
  );
}

const declared = ['1', '2', '3', '4', '5', '6'].map((part) => ({
  type: 'CentralPartDeclared',
  day: toDayNumber('2026-01-01'),
  data: { wayOfWorking: 'procurement', modelMeasureId: `37.${part}` },
}));
const signed = (n: number, list: boolean): Deed[] => [
  ['2026-03-01', 'StartProcurement', { ...start, procurementId: id(n) }],
  ...(list
    ? ([
        ['2026-03-02', 'LinkProcurement', link],
        ['2026-03-03', 'GenerateRequirementList', { language: 'sv' }],
        ['2026-03-04', 'AttachRequirementList', {}],
      ] satisfies Deed[])
    : []),
  ['2026-05-01', 'SignContract', { supplier: 'Exempelsystem AB' }],
];

describe('security in procurements (question 22)', () => {
  it('counts contracts with agreed requirements among those signed within two years', () => {
    expect(held('2026-05-01', ...done(...signed(60, true)))).toEqual(['22.1', '22.2', '22.3', '22.4', '22.5']);
    const half = [...done(...signed(60, true)), ...done(...signed(61, false))];
    expect(held('2026-05-01', ...half)).toEqual(['22.1', '22.2', '22.3']);
    expect(held('2026-05-01', ...done(...signed(61, false)))).toEqual([]);
  });
  it('needs the contract: a list alone protects nobody', () =>
    expect(held('2026-04-30', ...done(...signed(60, true)))).toEqual([]));
  it('ends two years after the contract', () => {
    const facts = done(...signed(60, true));
    expect(held('2028-04-30', ...facts)).toContain('22.1');
    expect(held('2028-05-01', ...facts)).toEqual([]);
  });
  it('ends with the contract where that is withdrawn', () => {
    const withdrawn = done(...signed(60, true), [
      '2026-06-01',
      'WithdrawProcurementEntries',
      { eventIds: [id(1005)], reason: 'Fel upphandling' },
    ]);
    expect(held('2026-06-01', ...withdrawn)).toEqual([]);
  });
});

describe('the central parts (question 37)', () => {
  const deeds: Deed[] = [
    ['2026-03-01', 'StartProcurement', start],
    ['2026-03-02', 'LinkProcurement', link],
    ['2026-03-03', 'GenerateRequirementList', { language: 'sv' }],
    ['2026-03-04', 'IntroduceOwnRequirements', { requirementIds: ['K1.6'] }],
    ['2026-03-05', 'AttachRequirementList', {}],
    ['2026-03-06', 'SignContract', { supplier: 'Exempelsystem AB' }],
    ['2026-03-07', 'FollowUpSupplier', { outcomes: [{ requirementId: 'K1.1', met: 'notMet' }], followedUpBy: id(20) }],
    ['2026-03-08', 'EvaluateRequirements', { fit: true, sufficient: false, evaluatedBy: id(20) }],
  ];
  it.each([
    ['37.1', '2026-03-02'],
    ['37.2', '2026-03-03'],
    ['37.3', '2026-03-04'],
    ['37.4', '2026-03-06'],
    ['37.5', '2026-03-07'],
    ['37.6', '2026-03-08'],
  ])('%s is in use from the day it was done, for two years', (part, day) => {
    const facts = [...declared, ...done(...deeds)];
    const dayBefore = `${day.slice(0, 9)}${Number(day[9]) - 1}`;
    expect(held(dayBefore, ...facts)).not.toContain(part);
    expect(held(day, ...facts)).toContain(part);
    expect(held(`2028${dayBefore.slice(4)}`, ...facts)).toContain(part);
    expect(held(`2028${day.slice(4)}`, ...facts)).not.toContain(part);
  });
  it('count together with a declared part only', () =>
    expect(held('2026-03-08', ...done(...deeds)).filter((part) => part.startsWith('37.'))).toEqual([]));
  it('need the risks as well as the class', () => {
    const facts = [...declared, ...done(deeds[0]!, ['2026-03-02', 'LinkProcurement', { ...link, riskIds: [] }])];
    expect(held('2026-03-02', ...facts)).toEqual([]);
  });
});
