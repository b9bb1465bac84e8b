// SPDX-License-Identifier: EUPL-1.2
import { infosakkollen2023 } from '../models/index.js';
import { compile, evaluate, LiveEvaluation } from './index.js';
import { workload } from './testing/workload.js';

const compiled = compile(infosakkollen2023);
const facts = workload(4_000, infosakkollen2023);
const text = (value: unknown) => JSON.stringify(value);

describe('the shipped model on the log of a large organisation', () => {
  const whole = evaluate(compiled, facts);

  it('is met by recorded work in many measures', () => {
    const derived = [...whole.measures.values()].filter(({ pieces }) => pieces.some(({ kind }) => kind === 'derived'));
    expect(derived.length).toBeGreaterThan(40);
  });

  it('gives the same fact by fact as at once', () => {
    const live = new LiveEvaluation(compiled);
    live.add(facts.slice(0, 3_000));
    for (const fact of facts.slice(3_000)) live.add([fact]);
    expect(text(live.result().steps)).toBe(text(whole.steps));
    live.withdraw(facts.slice(2_000).map(({ id }) => id));
    expect(text(live.result().steps)).toBe(text(evaluate(compiled, facts.slice(0, 2_000)).steps));
  });

  it('a fact changes no measure that does not listen to its type', () => {
    const live = new LiveEvaluation(compiled);
    for (const fact of facts.slice(0, 1_500)) {
      const listeners = compiled.listeners.get(fact.type) ?? [];
      expect(live.add([fact]).filter((id) => !listeners.includes(id))).toEqual([]);
    }
  });
});
