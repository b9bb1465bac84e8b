// SPDX-License-Identifier: EUPL-1.2
import type { CompiledArea, CompiledMeasure } from '../compile/compile.js';

/** What is met in an area at a moment, kept ready for its level: a measure comes or goes in a few additions. */
export class Tally {
  units = 0n;
  private readonly perQuestion = new Map<number, number>();
  /** Per level rule: points so far, and questions still without a measure. */
  private readonly points: bigint[];
  private readonly lacking: number[];

  constructor(private readonly area: CompiledArea) {
    this.points = area.levels.map(() => 0n);
    this.lacking = area.levels.map(
      ({ upToSection }) => area.questions.filter(({ section }) => section <= upToSection).length,
    );
  }

  change({ question, units }: CompiledMeasure, sign: 1 | -1): void {
    const signed = sign > 0 ? units : -units;
    const before = this.perQuestion.get(question.no) ?? 0;
    const after = before + sign;
    this.perQuestion.set(question.no, after);
    this.units += signed;
    this.area.levels.forEach(({ upToSection }, i) => {
      if (question.section > upToSection) return;
      this.points[i]! += signed;
      if (before === 0 || after === 0) this.lacking[i]! -= sign;
    });
  }

  /** Level n needs level n−1, a measure on each question, and the share of their points. */
  get level(): number {
    let reached = 0;
    for (const [i, { level, need }] of this.area.levels.entries()) {
      if (this.lacking[i]! > 0 || this.points[i]! < need) break;
      reached = level;
    }
    return reached;
  }
}
