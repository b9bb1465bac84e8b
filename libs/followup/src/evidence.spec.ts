// SPDX-License-Identifier: EUPL-1.2
import { compile, evaluate, type Fact, infosakkollen2023 as model } from '#libs/assessment';
import { type NewEvent, stockholmDay, toDayNumber } from '#libs/kernel';
import { id, on, recorded } from '#libs/kernel/testing';
import { WAYS_OF_WORKING as WAYS_OF_PRACTICE } from '#libs/practice';
import { followUpDecider } from './domain/follow-up/decider.js';
import { TOPICS, WAYS_OF_WORKING } from './domain/follow-up/events.js';
import type { Target } from './domain/follow-up/follow-up.js';
import { followUpReportDecider } from './domain/report/report.js';

/* What follow-ups earn in the shipped model, for what, and until when. */

const compiled = compile(model);
const FIFTH = {
  classification: '4.5',
  risk: '5.5',
  incident: '7.5',
  continuity: '8.5',
  procurement: '9.5',
  training: '10.5',
  monitoring: '11.5',
};

/** A follow-up that was planned and performed by commands. */
function performed(target: Target, topics: string[] = []): NewEvent[] {
  const { commands, evolve, initial } = followUpDecider;
  const plan = {
    followUpId: id(70),
    title: 'Uppföljning',
    target,
    unitIds: [id(10)],
    dueOn: '2026-03-01',
    plannedBy: id(20),
  };
  const planned = commands.PlanFollowUp(plan, initial, on('2026-02-01'));
  const state = planned.reduce((s, event) => evolve(s, recorded(event, 1, on('2026-02-01'))), initial);
  const what = { unitIds: [id(10)], topics, result: 'poor' as const, summary: 'Sällan', performedBy: id(20) };
  return [...planned, ...commands.PerformFollowUp(what, state, on('2026-03-01'))];
}

const facts = (day: string, events: readonly NewEvent[]): Fact[] =>
  events.map(({ type, data }, i) => {
    const occurredAt = Date.parse(on(day).occurredAt);
    const known = { occurredAt, order: i + 1, knownAt: occurredAt };
    return { ...known, id: `f${i}`, type, day: stockholmDay(on(day).occurredAt), data: data as Fact['data'] };
  });

function held(day: string, all: Fact[]): [id: string, kind: string][] {
  const at = toDayNumber(day);
  return [...evaluate(compiled, all).measures].flatMap(([measureId, { pieces }]) =>
    pieces.filter(({ from, to }) => from <= at && at < to).map(({ kind }): [string, string] => [measureId, kind]),
  );
}

describe.each(WAYS_OF_WORKING.map((wayOfWorking, i) => [wayOfWorking, `28.${i + 1}`] as const))(
  'following up the way of working %s',
  (wayOfWorking, box) => {
    const all = facts('2026-03-01', performed({ kind: 'wayOfWorking', wayOfWorking }));
    const both = [
      [FIFTH[wayOfWorking], 'derived'],
      [box, 'derived'],
    ];
    it('earns that it is followed up and its part of question 28, whatever it showed, for two years', () => {
      expect(held('2026-02-28', all)).toEqual([]);
      expect(held('2026-03-01', all)).toEqual(both);
      expect(held('2028-02-29', all)).toEqual(both);
      expect(held('2028-03-01', all)).toEqual([]);
    });
  },
);

describe('following up results (question 14)', () => {
  it.each(TOPICS)('%s is earned by a follow-up that looked at it', (topic) => {
    const all = facts('2026-03-01', performed({ kind: 'result', name: 'Årets resultat' }, [topic]));
    expect(held('2026-03-01', all)).toEqual([[topic, 'derived']]);
    expect(held('2028-03-01', all)).toEqual([]);
  });
  it('planning alone earns nothing, nor does following up anything else', () => {
    const [planned] = performed({ kind: 'wayOfWorking', wayOfWorking: 'risk' });
    expect(held('2026-03-01', facts('2026-03-01', [planned!]))).toEqual([]);
    expect(held('2026-03-01', facts('2026-03-01', performed({ kind: 'supplier', name: 'Molnet AB' })))).toEqual([]);
  });
  it('14.14 is earned by a report to management with proposals', () => {
    const report = {
      reportId: id(90),
      followUpIds: [id(70)],
      to: 'Nämnden',
      on: '2026-03-01',
      summary: 'Bra',
      reportedBy: id(20),
    };
    const { commands, initial } = followUpReportDecider;
    const reported = (over: object) =>
      facts('2026-03-01', commands.ReportFollowUps({ ...report, ...over }, initial, on('2026-03-01')));
    expect(held('2026-03-01', reported({ proposals: 'Utbilda fler' }))).toEqual([['14.14', 'derived']]);
    expect(held('2028-03-01', reported({ proposals: 'Utbilda fler' }))).toEqual([]);
    expect(held('2026-03-01', reported({}))).toEqual([]);
  });
});

it('the ways of working are those that are established', () => expect(WAYS_OF_WORKING).toEqual(WAYS_OF_PRACTICE));
