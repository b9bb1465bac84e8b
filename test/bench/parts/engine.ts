// SPDX-License-Identifier: EUPL-1.2
import { compile, evaluate, infosakkollen2023, LiveEvaluation } from '#libs/assessment';
import { workload } from '../../../libs/assessment/src/engine/testing/workload.js';
import type { Figure } from '../measure/figure.js';
import { byTurns, timed, timedOften } from '../measure/rounds.js';
import { median, quantile, slope } from '../measure/statistics.js';

export interface EngineScale {
  sizes: readonly number[];
  rounds: number;
  /** A small log is worked through again and again for so long. */
  roundMs: number;
  /** Facts that are there when one more comes, and how many come. */
  known: number;
  added: number;
}

/** The shipped model over a made-up log of a large organisation: from scratch, and one fact at a time. */
export async function engine({ sizes, rounds, roundMs, known, added }: EngineScale): Promise<Figure[]> {
  const compiled = compile(infosakkollen2023);
  const logs = sizes.map((size) => workload(size, infosakkollen2023));
  const today = logs.at(-1)!.at(-1)!.day;
  const times = await byTurns(
    rounds,
    Object.fromEntries(
      logs.map((facts) => [facts.length, () => timedOften(() => evaluate(compiled, facts).at(today).level, roundMs)]),
    ),
  );
  const medians = sizes.map((size) => [size, median(times[size]!)] as const);
  const scratch = medians.map(([size, ms]): Figure => ({
    part: 'engine',
    what: `engine from scratch, ${size} facts`,
    measured: (size * 1000) / ms,
    best: (size * 1000) / Math.min(...times[size]!),
    unit: 'facts/s',
    goal: { atLeast: 200_000 },
    detail: `${ms.toFixed(1)} ms`,
  }));
  return [...scratch, slopeOf(medians), ...(await perFact(compiled, known, added))];
}

const slopeOf = (medians: readonly (readonly [number, number])[]): Figure => ({
  part: 'engine',
  what: 'engine, growth of time with facts (1: in proportion)',
  measured: slope(medians),
  unit: '',
  goal: { atMost: 1.1 },
});

async function perFact(compiled: ReturnType<typeof compile>, known: number, added: number): Promise<Figure[]> {
  const facts = workload(known + added, infosakkollen2023);
  const live = new LiveEvaluation(compiled);
  live.add(facts.slice(0, known));
  const day = facts.at(-1)!.day;
  let level = live.result().at(day).level;
  const times: number[] = [];
  for (const fact of facts.slice(known)) {
    times.push(
      await timed(() => {
        live.add([fact]);
        level = live.result().at(day).level;
      }),
    );
  }
  return [
    {
      part: 'engine',
      what: `engine, one more fact at ${known}, until the level is there`,
      measured: median(times),
      best: Math.min(...times),
      unit: 'ms',
      goal: { atMost: 1 },
      detail: `p99 ${quantile(times, 0.99).toFixed(2)} ms over ${added} facts; level ${level}`,
    },
  ];
}
