// SPDX-License-Identifier: EUPL-1.2
import { compile, evaluate, type Fact, infosakkollen2023 as model } from '#libs/assessment';
import { type Recorded, stockholmDay, toDayNumber } from '#libs/kernel';
import { id, on, recorded } from '#libs/kernel/testing';
import { clocksFrom } from './content/clock-rules.js';
import { type IncidentCommands, incidentDecider } from './domain/incident/decider.js';
import type { IncidentEvent } from './domain/incident/events.js';

/* What the commands earn in the shipped model, for what, and until when. */

const compiled = compile(model);
type Deed = { [N in keyof IncidentCommands]: [day: string, N, IncidentCommands[N]] }[keyof IncidentCommands];
type Known = Pick<Fact, 'type' | 'day' | 'data'>;

/** Carries the commands out for one incident and gives what then stands in the log. */
function done(...deeds: Deed[]): Known[] {
  const events: Recorded<IncidentEvent>[] = [];
  for (const [day, name, data] of deeds) {
    const state = events.reduce(incidentDecider.evolve, incidentDecider.initial);
    const made = incidentDecider.commands[name](data as never, state, on(day));
    made.forEach((event) => events.push(recorded(event, events.length + 1, on(day))));
  }
  const gone = events.flatMap((event) => ('withdrawnEventIds' in event.data ? event.data.withdrawnEventIds : []));
  return events
    .filter(({ eventId }) => !gone.includes(eventId))
    .map(({ type, occurredAt, data }) => ({ type, day: stockholmDay(occurredAt), data: { ...data } }));
}

function held(day: string, ...facts: Known[]): string[] {
  const at = toDayNumber(day);
  const whole = facts.map((fact, i) => {
    const occurredAt = fact.day * 86_400_000 + 43_200_000;
    return { ...fact, id: `f${i}`, occurredAt, order: i + 1, knownAt: occurredAt };
  });
  return [...evaluate(compiled, whole).measures].flatMap(([measureId, { pieces }]) =>
    pieces.some(({ from, to }) => from <= at && at < to) ? [measureId] : [],
  );
}

const report = (n: number): IncidentCommands['ReportIncident'] => ({
  ...{ incidentId: id(n), unitIds: [id(10)], kind: 'incident', category: 'outage', title: 'Journalsystemet nere' },
  ...{ ongoing: 'yes', channel: 'app', reportedBy: id(20), anonymous: false },
});
const triage = { kind: 'incident', severity: 'serious', urgency: 'immediate', triagedBy: id(21) } as const;
const finding = { rootCause: 'Ingen reservdrift', cause: 'systemFault' as const, relatedIncidentIds: [] };
const closing = { toldReporter: true, toldUnits: true, closedBy: id(21) };
const lesson = { lessonId: id(80), title: 'Skaffa reservdrift', proposes: 'measure', recordedBy: id(21) } as const;

const begun = (n: number, severity: 'low' | 'serious' | 'critical' = 'serious'): Deed[] => [
  ['2026-03-01', 'ReportIncident', report(n)],
  ['2026-03-02', 'TriageIncident', { ...triage, severity }],
];
const investigated = (over: Partial<IncidentCommands['InvestigateIncident']> = {}): Deed => [
  '2026-03-08',
  'InvestigateIncident',
  { ...finding, ...over, investigatedBy: id(21) },
];
const learnt = (over: Partial<IncidentCommands['RecordLesson']> = {}): Deed => [
  '2026-03-09',
  'RecordLesson',
  { ...lesson, ...over },
];
const closed = (over: Partial<IncidentCommands['CloseIncident']> = {}): Deed => [
  '2026-04-20',
  'CloseIncident',
  { ...closing, ...over },
];
const did = (action: IncidentCommands['RecordIncidentAction']['action'], day = '2026-03-05'): Deed => [
  day,
  'RecordIncidentAction',
  { action, note: 'Gjort', takenBy: id(21) },
];
const whole = (n: number): Deed[] => [...begun(n), investigated(), learnt(), closed()];

describe('going through every serious incident (21.1)', () => {
  it('is earned when all that were closed have been investigated, for two years from the last', () => {
    const facts = done(...whole(60));
    expect(held('2026-04-19', ...facts)).not.toContain('21.1');
    expect(held('2026-04-20', ...facts)).toContain('21.1');
    expect(held('2028-04-19', ...facts)).toContain('21.1');
    expect(held('2028-04-20', ...facts)).not.toContain('21.1');
  });
  it('is not lost by saying that another one is over, before there has been time to investigate it', () =>
    expect(held('2026-04-21', ...done(...whole(60)), ...done(...begun(61), did('restored')))).toContain('21.1'));
  it('is not earned by incidents that are not serious', () =>
    expect(held('2026-04-20', ...done(...begun(60, 'low'), investigated(), learnt(), closed()))).not.toContain('21.1'));
  it('is lost when the investigation of one that was closed is withdrawn, whatever was done with the others', () => {
    const withdrawn: Deed = ['2026-05-01', 'WithdrawIncidentEntries', { eventIds: [id(1003)], reason: 'Fel incident' }];
    const facts = [...done(...whole(60)), ...done(...whole(61), withdrawn)];
    expect(held('2026-05-01', ...facts)).not.toContain('21.1');
    expect(held('2026-05-01', ...done(...whole(60)), ...done(...whole(61)))).toContain('21.1');
  });
});

describe('what an investigation finds (question 21)', () => {
  const found = (over: Partial<IncidentCommands['InvestigateIncident']>, day = '2026-03-08') =>
    held(day, ...done(...begun(60), investigated(over)));
  it.each([
    [{}, ['21.2']],
    [{ harm: 'Fyra timmar på papper' }, ['21.2']],
    [{ harm: 'Fyra timmar på papper', cost: 0 }, ['21.2', '21.3']],
    [{ detection: 'Larmet kom efter en timme' }, ['21.2', '21.4']],
    [{ relatedIncidentIds: [id(61)] }, ['21.2', '21.8']],
    [{ cause: 'unknown' as const }, []],
  ])('%j earns %j for two years', (over, expected) => {
    expect(found(over)).toEqual(expected);
    expect(found(over, '2028-03-07')).toEqual(expected);
    expect(found(over, '2028-03-08')).toEqual([]);
  });
});

describe('what comes of an incident (question 21)', () => {
  it('a lesson that asks for a risk updates the analyses (21.6), one that asks for something else does not', () => {
    const facts = (proposes: 'risk' | 'measure' | 'none') => done(...begun(60), learnt({ proposes }));
    expect(held('2026-03-09', ...facts('risk'))).toEqual(['21.6']);
    expect(held('2028-03-09', ...facts('risk'))).toEqual([]);
    expect(held('2026-03-09', ...facts('measure'), ...facts('none'))).toEqual([]);
  });
  it('both whoever reported and the units are told (21.9)', () => {
    const told = (over: Partial<typeof closing>) => held('2026-04-20', ...done(...begun(60, 'low'), closed(over)));
    expect(told({})).toEqual(['21.9']);
    expect(told({ toldReporter: false })).toEqual([]);
    expect(told({ toldUnits: false })).toEqual([]);
    expect(held('2028-04-20', ...done(...begun(60, 'low'), closed()))).toEqual([]);
  });
});

describe('the central parts (question 38)', () => {
  const declared = model.questions
    .find(({ no }) => no === 38)!
    .measures.filter(({ methodStep }) => methodStep !== 'design')
    .map(({ id: modelMeasureId }) => ({
      type: 'CentralPartDeclared',
      day: toDayNumber('2026-01-01'),
      data: { wayOfWorking: 'incident', modelMeasureId },
    }));
  const parts = (day: string, ...facts: Known[]) => held(day, ...facts).filter((part) => part.startsWith('38.'));
  const identifiedAt = '2026-03-02T08:00:00.000Z';
  const judged = { track: 'imy', significant: true, reason: 'Röjda uppgifter', identifiedAt } as const;
  const sent = (day: string): Deed[] => [
    [
      '2026-03-02',
      'ProposeSignificance',
      { ...judged, clocks: clocksFrom('imy', 'identified', identifiedAt), proposedBy: id(21) },
    ],
    ['2026-03-03', 'DecideSignificance', { track: 'imy', significant: true, secondBy: id(22) }],
    [
      day,
      'RecordNotification',
      {
        track: 'imy',
        step: 'notification',
        reference: 'D-1',
        sentAt: `${day}T09:00:00.000Z`,
        clocks: [],
        sentBy: id(21),
      },
    ],
  ];
  const deeds: Deed[] = [
    ...begun(60),
    ...sent('2026-03-04'),
    did('tracesSecured', '2026-03-05'),
    did('peopleInformed', '2026-03-06'),
    did('crisisManagementCalled', '2026-03-07'),
    investigated(),
    learnt(),
    ['2026-03-19', 'CloseIncident', closing],
  ];

  it.each([
    ['38.2', '2026-03-01'],
    ['38.3', '2026-03-02'],
    ['38.5', '2026-03-05'],
    ['38.6', '2026-03-04'],
    ['38.7', '2026-03-06'],
    ['38.8', '2026-03-07'],
    ['38.10', '2026-03-19'],
  ])('%s is in use from the day it was done, for two years', (part, day) => {
    const facts = [...declared, ...done(...deeds)];
    const before = (year: string) => (day === '2026-03-01' ? `${year}-02-28` : `${year}${day.slice(4, 8)}${pad(day)}`);
    expect(parts(before('2026'), ...facts)).not.toContain(part);
    expect(parts(day, ...facts)).toContain(part);
    expect(parts(before('2028'), ...facts)).toContain(part);
    expect(parts(`2028${day.slice(4)}`, ...facts)).not.toContain(part);
  });
  it('38.9 needs the cause and a lesson that leads somewhere', () => {
    const of = (...found: Deed[]) => parts('2026-03-09', ...declared, ...done(...begun(60), ...found));
    expect(of(investigated(), learnt())).toContain('38.9');
    expect(of(investigated())).not.toContain('38.9');
    expect(of(learnt())).not.toContain('38.9');
    expect(of(investigated(), learnt({ proposes: 'none' }))).not.toContain('38.9');
    expect(of(investigated({ cause: 'unknown' }), learnt())).not.toContain('38.9');
    expect(parts('2028-03-08', ...declared, ...done(...deeds))).not.toContain('38.9');
  });
  it('38.6 takes no report that came too late', () =>
    expect(parts('2026-03-06', ...declared, ...done(...begun(60), ...sent('2026-03-06')))).not.toContain('38.6'));
  it('count together with a declared part only', () => expect(parts('2026-03-19', ...done(...deeds))).toEqual([]));
  it('are not in use by being declared', () => expect(parts('2026-03-19', ...declared)).toEqual([]));
});

/** The day before, within its month. */
const pad = (day: string): string => String(Number(day.slice(8)) - 1).padStart(2, '0');
