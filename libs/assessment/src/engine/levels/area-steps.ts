// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { CompiledArea, CompiledMeasure } from '../compile/compile.js';
import { flipsBy } from '../days/day-set.js';
import type { AreaState, GradeCounts } from '../evaluation.js';
import { HELD, type Held } from '../evidence/node.js';
import { Fraction } from '../fraction.js';
import { Tally } from './tally.js';

/** An area from a day on, until the next step of the area. */
export interface AreaStep {
  from: DayNumber;
  state: AreaState;
  /** The points over the model's scale: with everything, and by recorded work alone. */
  units: bigint;
  unitsDerived: bigint;
  /** Evidence rules of the measures met, by grade. */
  grades: GradeCounts;
  gained: readonly CompiledMeasure[];
  lost: readonly CompiledMeasure[];
}

interface Flip {
  day: DayNumber;
  measure: CompiledMeasure;
  which: (typeof HELD)[number];
  sign: 1 | -1;
}

/** The level and points of one area over all time, by the days of the model's measures. */
export function areaSteps(area: CompiledArea, scale: bigint, held: readonly Held[]): AreaStep[] {
  const sweep = new Sweep(area, scale);
  const steps: AreaStep[] = [sweep.step(-Infinity, [])];
  const flips = flipsOf(area, held);
  for (let i = 0; i < flips.length;) {
    const { day } = flips[i]!;
    const first = i;
    while (i < flips.length && flips[i]!.day === day) i++;
    steps.push(sweep.step(day, flips.slice(first, i)));
  }
  return steps;
}

/** The one step of an area that holds on a day, and when the next begins, without working out the others. */
export function areaStepOn(area: CompiledArea, scale: bigint, held: readonly Held[], day: DayNumber) {
  const before: Flip[] = [];
  const last: Flip[] = [];
  let from = -Infinity;
  let to = Infinity;
  for (const measure of area.measures) {
    for (const which of HELD) {
      const days = held[measure.index]![which];
      const flips = flipsBy(days, day);
      to = Math.min(to, days[flips] ?? Infinity);
      if (flips === 0) continue;
      const flip: Flip = { day: days[flips - 1]!, measure, which, sign: flips & 1 ? 1 : -1 };
      from = Math.max(from, flip.day);
      last.push(flip);
    }
  }
  for (const { day: on, measure, which, sign } of last) {
    if (on === from ? sign < 0 : sign > 0) before.push({ day: on, measure, which, sign: 1 });
  }
  const sweep = new Sweep(area, scale);
  sweep.step(-Infinity, before);
  return { step: sweep.step(from, from === -Infinity ? [] : last.filter((flip) => flip.day === from)), to };
}

function flipsOf(area: CompiledArea, held: readonly Held[]): Flip[] {
  const flips: Flip[] = [];
  for (const measure of area.measures) {
    for (const which of HELD) {
      const days = held[measure.index]![which];
      for (let i = 0; i < days.length; i++) flips.push({ day: days[i]!, measure, which, sign: i & 1 ? -1 : 1 });
    }
  }
  return flips.sort((a, b) => a.day - b.day);
}

/** Goes through an area's days, flip by flip. */
class Sweep {
  private readonly all: Tally;
  private readonly derived: Tally;
  private readonly held = { derived: 0, attested: 0, all: 0 };
  private readonly grades: GradeCounts = { official: 0, reported: 0, assumed: 0 };

  constructor(
    private readonly area: CompiledArea,
    private readonly scale: bigint,
  ) {
    this.all = new Tally(area);
    this.derived = new Tally(area);
  }

  step(from: DayNumber, flips: readonly Flip[]): AreaStep {
    const gained: CompiledMeasure[] = [];
    const lost: CompiledMeasure[] = [];
    for (const { measure, which, sign } of flips) {
      this.held[which] += sign;
      if (which === 'derived') this.derived.change(measure, sign);
      if (which !== 'all') continue;
      this.all.change(measure, sign);
      this.grades[measure.grade] += sign;
      (sign > 0 ? gained : lost).push(measure);
    }
    const { units } = this.all;
    const unitsDerived = this.derived.units;
    return { from, state: this.state(), units, unitsDerived, grades: { ...this.grades }, gained, lost };
  }

  private state(): AreaState {
    const { derived, attested, all } = this.held;
    const counts = { derived, attested: attested - derived, reported: all - attested };
    return {
      level: this.all.level,
      levelDerivedOnly: this.derived.level,
      points: Fraction.of(this.all.units, this.scale),
      pointsDerivedOnly: Fraction.of(this.derived.units, this.scale),
      counts: { ...counts, met: all, of: this.area.measures.length },
    };
  }
}
