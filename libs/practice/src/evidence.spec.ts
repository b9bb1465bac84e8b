// SPDX-License-Identifier: EUPL-1.2
import { compile, evaluate, type Fact, infosakkollen2023 as model } from '#libs/assessment';
import { type Recorded, stockholmDay, toDayNumber } from '#libs/kernel';
import { id, on, recorded } from '#libs/kernel/testing';
import { type PracticeCommands, practiceDecider } from './domain/practice/decider.js';
import type { PracticeEvent } from './domain/practice/events.js';
import { ATTRIBUTES, CENTRAL_PARTS, WAYS_OF_WORKING, type WayOfWorking } from './domain/practice/ways.js';

/* What the commands earn in the shipped model, for what, and until when. */

const compiled = compile(model);
const by = id(20);
const QUESTIONS: Record<WayOfWorking, number> = {
  ...{ classification: 4, risk: 5, incident: 7, continuity: 8, procurement: 9, training: 10, monitoring: 11 },
};

type Deed = { [N in keyof PracticeCommands]: [day: string, N, PracticeCommands[N]] }[keyof PracticeCommands];

/** Carries the commands out for one way of working and gives what the log then holds. */
function done(...deeds: Deed[]): Recorded<PracticeEvent>[] {
  const events: Recorded<PracticeEvent>[] = [];
  for (const [day, name, data] of deeds) {
    const state = events.reduce(practiceDecider.evolve, practiceDecider.initial);
    const made = practiceDecider.commands[name](data as never, state, on(day));
    made.forEach((event) => events.push(recorded(event, events.length + 1, on(day))));
  }
  return events;
}

function factsOf(events: readonly Recorded<PracticeEvent>[], ...others: Pick<Fact, 'type' | 'day' | 'data'>[]): Fact[] {
  const gone = events.flatMap((event) => ('withdrawnEventIds' in event.data ? event.data.withdrawnEventIds : []));
  const standing = events
    .filter(({ eventId }) => !gone.includes(eventId))
    .map(({ type, occurredAt, data }) => ({ type, day: stockholmDay(occurredAt), data: { ...data } }));
  return [...standing, ...others].map((fact, i) => {
    const occurredAt = fact.day * 86_400_000 + 43_200_000;
    return { ...fact, id: `f${i}`, occurredAt, order: i + 1, knownAt: occurredAt };
  });
}

function held(day: string, facts: Fact[]): [id: string, kind: string][] {
  const at = toDayNumber(day);
  return [...evaluate(compiled, facts).measures].flatMap(([measureId, { pieces }]) =>
    pieces.filter(({ from, to }) => from <= at && at < to).map(({ kind }): [string, string] => [measureId, kind]),
  );
}

describe.each(WAYS_OF_WORKING)('the way of working %s', (wayOfWorking) => {
  const no = QUESTIONS[wayOfWorking];
  it.each(ATTRIBUTES.map((attribute, i) => [attribute, `${no}.${i + 1}`] as const))(
    'that has %s earns %s and nothing else, until the day of confirmation',
    (attribute, box) => {
      const document = 'Riktlinje, KS 2026/12';
      const facts = factsOf(done(['2026-03-01', 'EstablishWayOfWorking', { wayOfWorking, attribute, document, by }]));
      expect(held('2026-02-28', facts)).toEqual([]);
      expect(held('2026-03-01', facts)).toEqual([[box, 'derived']]);
      expect(held('2028-02-29', facts)).toEqual([[box, 'derived']]);
      expect(held('2028-03-01', facts)).toEqual([]);
    },
  );
});

describe('what has been earned', () => {
  const establish = (day: string, validUntil?: string): Deed => [
    day,
    'EstablishWayOfWorking',
    { wayOfWorking: 'risk', attribute: 'decided', document: 'KS 2026/12', validUntil, by },
  ];
  it('goes on without a gap when it is confirmed, and is cut where the new day is earlier', () => {
    const longer = factsOf(done(establish('2026-03-01'), establish('2027-12-01')));
    for (const day of ['2027-11-30', '2027-12-01', '2029-11-30']) expect(held(day, longer)).toHaveLength(1);
    expect(held('2029-12-01', longer)).toEqual([]);
    const shorter = factsOf(done(establish('2026-03-01'), establish('2026-04-01', '2026-06-01')));
    expect(held('2026-05-31', shorter)).toHaveLength(1);
    expect(held('2026-06-01', shorter)).toEqual([]);
  });
  it('ends with the attribute, and with no other', () => {
    const end = (attribute: 'decided' | 'roles'): Deed => [
      '2026-05-01',
      'EndWayOfWorking',
      { attribute, reason: 'x', by },
    ];
    expect(held('2026-05-01', factsOf(done(establish('2026-03-01'), end('decided'))))).toEqual([]);
    const roles: Deed = [
      '2026-03-01',
      'EstablishWayOfWorking',
      { wayOfWorking: 'risk', attribute: 'roles', note: 'Riskägare beslutar', by },
    ];
    const facts = factsOf(done(establish('2026-03-01'), roles, end('roles')));
    expect(held('2026-05-01', facts)).toEqual([['5.1', 'derived']]);
  });
  it('never was, when it is withdrawn', () => {
    const withdraw: Deed = ['2026-05-01', 'WithdrawWayOfWorkingEntries', { eventIds: [id(1002)], reason: 'Fel' }];
    expect(held('2026-04-01', factsOf(done(establish('2026-03-01'), withdraw)))).toEqual([]);
  });
});

describe('a declared central part', () => {
  const declare = (modelMeasureId: string, wayOfWorking: WayOfWorking, document?: string): Deed => [
    '2026-03-01',
    'DeclareCentralPart',
    { wayOfWorking, modelMeasureId, note: 'Står i metoden', document, by },
  ];
  const followedUp = {
    type: 'RiskFollowedUp',
    day: toDayNumber('2026-04-01'),
    data: { riskId: 'r1', nextOn: '2026-10-01' },
  };

  it('together with work that shows it in use is earned by work alone, as long as both hold', () => {
    const declared = done(declare('36.8', 'risk'));
    expect(held('2026-04-01', factsOf(declared))).toEqual([]);
    expect(held('2026-04-01', factsOf([], followedUp))).toEqual([]);
    const both = factsOf(declared, followedUp);
    expect(held('2026-03-31', both)).toEqual([]);
    expect(held('2026-04-01', both)).toEqual([['36.8', 'derived']]);
    expect(held('2028-02-29', both)).toEqual([['36.8', 'derived']]);
    expect(held('2028-03-01', both)).toEqual([]);
  });
  it('keeps the kind attested where a person vouches instead', () => {
    const from = '2026-03-01';
    const data = { modelId: model.id, measureId: '36.8', from };
    const vouched = { type: 'MeasureAttested', day: toDayNumber(from), data };
    expect(held('2026-04-01', factsOf([], vouched, followedUp))).toEqual([['36.8', 'attested']]);
  });
  it('that is something to decide is earned with the document that says so', () => {
    expect(held('2026-03-01', factsOf(done(declare('38.14', 'continuity'))))).toEqual([]);
    const decided = factsOf(done(declare('38.14', 'continuity', 'Återställningsordning, KS 2026/30')));
    expect(held('2026-03-01', decided)).toEqual([['38.14', 'derived']]);
    expect(held('2028-03-01', decided)).toEqual([]);
  });
  it('ends when it is ended', () => {
    const end: Deed = ['2026-06-01', 'EndCentralPart', { modelMeasureId: '36.8', reason: 'x', by }];
    expect(held('2026-06-01', factsOf(done(declare('36.8', 'risk'), end), followedUp))).toEqual([]);
  });
});

it('the central parts are those of the model, each in one way of working', () => {
  const parts = Object.values(CENTRAL_PARTS).flat();
  const ofModel = model.questions.flatMap(({ measures }) =>
    measures.filter(({ kind }) => kind === 'centralPart').map((measure) => measure.id),
  );
  expect([...parts].sort()).toEqual(ofModel.sort());
});
