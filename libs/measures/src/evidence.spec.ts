// SPDX-License-Identifier: EUPL-1.2
import { compile, evaluate, infosakkollen2023 as model } from '#libs/assessment';
import { LessonRecorded } from '#libs/incident';
import { stockholmDay, toDayNumber } from '#libs/kernel';
import { id, log, on, recorded } from '#libs/kernel/testing';
import { measureDecider } from './domain/measure/decider.js';
import type { ProposeSecurityMeasure } from './domain/measure/propose-measure.js';
import { proposeWhenLearnt } from './react/propose-when-learnt.js';

/* What a measure that came of an incident earns in the shipped model, and until when. */

const compiled = compile(model);
const { commands, evolve, initial } = measureDecider;

const lesson = { incidentId: id(70), unitIds: [id(10)], lessonId: id(80), title: 'Skaffa reservdrift' };
const [wish] = proposeWhenLearnt.react(
  log(['2026-03-01', LessonRecorded({ ...lesson, proposes: 'measure', recordedBy: id(20) })])[0] as never,
);
const asked = wish!.data as ProposeSecurityMeasure;

/** A measure that was proposed and then decided on. */
function decided(proposal: ProposeSecurityMeasure, introduce: boolean) {
  const proposed = commands.ProposeSecurityMeasure(proposal, initial, on('2026-03-01'));
  const state = proposed.reduce((s, event) => evolve(s, recorded(event, 1, on('2026-03-01'))), initial);
  const decision = { introduce, reason: 'Det får inte hända igen', decidedBy: id(21) };
  return [...proposed, ...commands.DecideSecurityMeasure(decision, state, on('2026-03-05'))];
}

function held(day: string, events: ReturnType<typeof decided>): string[] {
  const facts = events.map(({ type, data }, i) => {
    const { occurredAt } = on(type === 'SecurityMeasureDecided' ? '2026-03-05' : '2026-03-01');
    const known = { occurredAt: Date.parse(occurredAt), knownAt: Date.parse(occurredAt), order: i + 1 };
    return { ...known, id: `f${i}`, type, day: stockholmDay(occurredAt), data: { ...data } };
  });
  const at = toDayNumber(day);
  return [...evaluate(compiled, facts).measures].flatMap(([measureId, { pieces }]) =>
    pieces.some(({ from, to }) => from <= at && at < to) ? [measureId] : [],
  );
}

describe('deciding on a measure so that an incident does not happen again (21.5)', () => {
  it('is earned by a decision to introduce what a lesson asked for, for two years', () => {
    expect(held('2026-03-04', decided(asked, true))).toEqual([]);
    expect(held('2026-03-05', decided(asked, true))).toEqual(['21.5']);
    expect(held('2028-03-04', decided(asked, true))).toEqual(['21.5']);
    expect(held('2028-03-05', decided(asked, true))).toEqual([]);
  });
  it('is not earned by declining it, nor by a measure that no incident led to', () => {
    expect(held('2026-03-05', decided(asked, false))).toEqual([]);
    expect(held('2026-03-05', decided({ ...asked, incidentId: undefined }, true))).toEqual([]);
  });
});
