// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  compile,
  type Evaluation,
  evaluate,
  explain,
  type Explanation,
  type Fact,
  LiveEvaluation,
  type Rule,
} from './index.js';
import { fact, modelOf, unit } from './testing/build.js';
import { Dice } from './testing/dice.js';
import { randomHistory } from './testing/random-history.js';
import { randomModel } from './testing/random-model.js';

const seed = Number(process.env.TRAPPAN_SEED ?? Math.floor(Math.random() * 2 ** 31));
const RUNS = process.env.TRAPPAN_DEEP === undefined ? 400 : 5_000;

/** A random model and a random log, from one number that a failure prints. */
function prove(statement: (dice: Dice, facts: Fact[], compiled: ReturnType<typeof compile>) => void): void {
  const property = fc.property(fc.integer(), (from) => {
    const dice = new Dice(from);
    const model = randomModel(dice);
    statement(dice, randomHistory(dice, model), compile(model));
  });
  fc.assert(property, { seed, numRuns: RUNS });
}

const unwithdrawn = (facts: readonly Fact[]): Fact[] => facts.map((fact) => ({ ...fact, withdrawnAt: undefined }));
const text = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (part === Infinity ? 'ever' : part instanceof Set ? [...part] : part));
const all = ({ measures, steps }: Evaluation) => text([[...measures.values()], steps]);

/** Why each measure holds or not, on some of the days on which something changes. */
const why = (evaluation: Evaluation) =>
  text(
    evaluation.steps
      .slice(1, 5)
      .flatMap(({ from }) => [...evaluation.measures.keys()].map((id) => sorted(explain(evaluation, id, from)))),
  );
const sorted = (why: Explanation): unknown => ({
  ...why,
  coverage: why.coverage && { ...why.coverage, missing: [...why.coverage.missing].sort() },
  parts: why.parts.map(sorted),
});

describe('an evaluation that goes on', () => {
  beforeAll(() => void process.stdout.write(`live evaluation: ${RUNS} runs each, TRAPPAN_SEED=${seed}\n`));

  it('equals one from scratch after every fact and every withdrawal', () =>
    prove((dice, log, compiled) => {
      const live = new LiveEvaluation(compiled);
      const known = new Set<Fact>();
      for (const fact of dice.shuffled(unwithdrawn(log))) {
        live.add([fact]);
        known.add(fact);
        if (dice.chance(0.25)) {
          const gone = dice.pick([...known]);
          live.withdraw([gone.id]);
          known.delete(gone);
        }
        if (dice.chance(0.3)) expect(all(live.result())).toBe(all(evaluate(compiled, [...known])));
      }
      const [went, scratch] = [live.result(), evaluate(compiled, [...known])];
      expect(all(went)).toBe(all(scratch));
      expect(why(went)).toBe(why(scratch));
    }));

  it('says which measures have other days than before, and no others', () =>
    prove((dice, log, compiled) => {
      const live = new LiveEvaluation(compiled);
      let before = live.result();
      for (const fact of unwithdrawn(log)) {
        const touched = dice.chance(0.8) ? live.add([fact]) : live.withdraw([dice.pick(log).id]);
        const after = live.result();
        const changed = [...after.measures.values()].filter(
          ({ id, pieces }) => JSON.stringify(pieces) !== JSON.stringify(before.measures.get(id)!.pieces),
        );
        expect(touched).toEqual(changed.map(({ id }) => id));
        before = after;
      }
    }));

  it('takes a withdrawal that comes before the fact', () =>
    prove((dice, log, compiled) => {
      const live = new LiveEvaluation(compiled);
      const facts = unwithdrawn(log);
      const gone = dice.pick(facts);
      live.withdraw([gone.id]);
      live.add(facts);
      expect(all(live.result())).toBe(
        all(
          evaluate(
            compiled,
            facts.filter((fact) => fact !== gone),
          ),
        ),
      );
    }));

  it('knows what a succession carries over, whenever it hears of the work', () => {
    const share: Rule = {
      kind: 'coverage',
      of: { kind: 'units' },
      step: 'all',
      member: 'units',
      rule: { kind: 'event', on: 'Done' },
    };
    const live = new LiveEvaluation(compile(modelOf(share)));
    live.add([unit('top'), unit('a', '2020-01-01', 'top'), unit('new')]);
    live.add([fact('BusinessUnitClosed', '2025-01-10', { unitId: 'a' })]);
    live.add([fact('BusinessUnitClosed', '2025-01-10', { unitId: 'top' })]);
    live.add([fact('BusinessUnitSucceeded', '2025-01-10', { from: 'a', to: 'new' })]);
    expect(live.add([fact('Done', '2025-01-10', { units: ['top'] })])).toEqual([]);
    expect(live.add([fact('Done', '2025-01-09', { units: ['top'] })])).toEqual(['1.1']);
  });

  it('is not changed by what comes after', () =>
    prove((dice, log, compiled) => {
      const live = new LiveEvaluation(compiled);
      const half = dice.int(0, log.length);
      live.add(log.slice(0, half));
      const kept = live.result();
      live.add(log.slice(half));
      expect(all(kept)).toBe(all(evaluate(compiled, log.slice(0, half))));
    }));
});

describe('a log', () => {
  it('gives the same in whatever order it arrives, and when parts of it arrive twice', () =>
    prove((dice, log, compiled) => {
      const facts = unwithdrawn(log);
      const whole = all(evaluate(compiled, facts));
      expect(all(evaluate(compiled, dice.shuffled(facts)))).toBe(whole);
      const live = new LiveEvaluation(compiled);
      live.add(dice.shuffled(facts).slice(0, 5));
      live.add(dice.shuffled(facts));
      expect(all(live.result())).toBe(whole);
    }));

  it('known up to a time gives what its recorded prefix gave', () =>
    prove((dice, log, compiled) => {
      const { knownAt } = dice.pick(log);
      const prefix = log
        .filter((fact) => fact.knownAt <= knownAt)
        .filter(({ withdrawnAt }) => withdrawnAt === undefined || withdrawnAt > knownAt);
      expect(all(evaluate(compiled, log, { knownAt }))).toBe(all(evaluate(compiled, unwithdrawn(prefix))));
    }));

  it('with a fact withdrawn gives what it gives without it, from then on and not before', () =>
    prove((dice, log, compiled) => {
      const facts = unwithdrawn(log);
      const at = dice.int(0, facts.length - 1);
      const when = dice.pick(facts.slice(at)).knownAt;
      const withdrawn = facts.map((fact, i) => (i === at ? { ...fact, withdrawnAt: when } : fact));
      const without = facts.filter((_, i) => i !== at);
      expect(all(evaluate(compiled, withdrawn))).toBe(all(evaluate(compiled, without)));
      expect(all(evaluate(compiled, withdrawn, { knownAt: when }))).toBe(
        all(evaluate(compiled, without, { knownAt: when })),
      );
      expect(all(evaluate(compiled, withdrawn, { knownAt: when - 1 }))).toBe(
        all(evaluate(compiled, facts, { knownAt: when - 1 })),
      );
    }));
});
