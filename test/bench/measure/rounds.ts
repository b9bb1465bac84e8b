// SPDX-License-Identifier: EUPL-1.2

/** Carries out one round of a variant and answers its figure. */
export type Variant = () => Promise<number> | number;

/** Rounds of all variants by turns (A B A B …), after one of each that does not count. */
export async function byTurns<Name extends string>(
  rounds: number,
  variants: Record<Name, Variant>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(variants) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const figure = await variants[name]();
      if (round > 0) figures[name].push(figure);
    }
  }
  return figures;
}

/** How often per second `workers` who each do one thing after the other get it done. */
export async function rate(workers: number, ms: number, once: (worker: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  let done = 0;
  const work = async (worker: number): Promise<void> => {
    while (performance.now() - begun < ms) {
      await once(worker);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  return (done * 1000) / (performance.now() - begun);
}

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The same for what is too short to be timed once: how long it takes on average over some time. */
export async function timedOften(work: () => unknown, ms: number): Promise<number> {
  let times = 0;
  const begun = performance.now();
  do {
    await work();
    times += 1;
  } while (performance.now() - begun < ms);
  return (performance.now() - begun) / times;
}
