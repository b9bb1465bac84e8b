// SPDX-License-Identifier: EUPL-1.2
import type { CompiledArea, CompiledLevel, CompiledMeasure } from '../compile/compile.js';

type Met = (measure: CompiledMeasure) => boolean;

/**
 * Measures that together bring an area to the last of these levels, with little effort: for each question without one
 * the cheapest, then the most points per hour until every share is reached, then what turned out to be needless is left
 * out. The same question gives the same answer; it is small, not proved smallest.
 */
export function cheapestClosing(area: CompiledArea, levels: readonly CompiledLevel[], met: Met): CompiledMeasure[] {
  const choice = new Choice(area, levels, met);
  choice.startQuestions();
  for (const level of levels) choice.fill(level);
  choice.prune();
  return area.measures.filter((measure) => choice.has(measure));
}

class Choice {
  private readonly chosen = new Set<CompiledMeasure>();

  constructor(
    private readonly area: CompiledArea,
    private readonly levels: readonly CompiledLevel[],
    private readonly met: Met,
  ) {}

  has = (measure: CompiledMeasure): boolean => this.chosen.has(measure);

  startQuestions(): void {
    const upTo = this.levels.at(-1)?.upToSection ?? 0;
    for (const { section, measures } of this.area.questions) {
      if (section > upTo || measures.some((measure) => this.done(measure))) continue;
      const open = measures.filter((measure) => this.isOpen(measure));
      const first = best(open, (a, b) => a.effortHours - b.effortHours || byUnits(a, b));
      if (first) this.chosen.add(first);
    }
  }

  fill(level: CompiledLevel): void {
    while (this.points(level) < level.need) {
      const open = this.area.measures.filter(
        (measure) => measure.question.section <= level.upToSection && measure.units > 0n && this.isOpen(measure),
      );
      const next = best(open, (a, b) => hoursPerUnit(a) - hoursPerUnit(b) || byUnits(a, b));
      if (!next) return;
      this.chosen.add(next);
    }
  }

  prune(): void {
    const dearest = [...this.chosen].sort((a, b) => b.effortHours - a.effortHours || b.index - a.index);
    for (const measure of dearest) {
      this.chosen.delete(measure);
      if (!this.suffices()) this.chosen.add(measure);
    }
  }

  private suffices(): boolean {
    const upTo = this.levels.at(-1)?.upToSection ?? 0;
    return (
      this.levels.every((level) => this.points(level) >= level.need) &&
      this.area.questions.every(({ section, measures }) => section > upTo || measures.some((m) => this.done(m))) &&
      [...this.chosen].every((measure) => measure.after.every((earlier) => this.done(earlier)))
    );
  }

  private points({ upToSection }: CompiledLevel): bigint {
    let units = 0n;
    for (const measure of this.area.measures)
      if (measure.question.section <= upToSection && this.done(measure)) units += measure.units;
    return units;
  }

  private done = (measure: CompiledMeasure): boolean => this.chosen.has(measure) || this.met(measure);

  /** A step of a share comes after the steps below it. */
  private isOpen(measure: CompiledMeasure): boolean {
    return !this.done(measure) && measure.after.every((earlier) => this.done(earlier));
  }
}

const hoursPerUnit = ({ effortHours, units }: CompiledMeasure): number => effortHours / Number(units);
const byUnits = (a: CompiledMeasure, b: CompiledMeasure): number =>
  a.units > b.units ? -1 : a.units < b.units ? 1 : 0;

/** The least of a list; the first of equals. */
function best<T>(list: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  return list.reduce<T | undefined>((least, item) => (least && compare(least, item) <= 0 ? least : item), undefined);
}
