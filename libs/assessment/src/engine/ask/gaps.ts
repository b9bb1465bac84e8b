// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type {
  CompiledArea,
  CompiledLevel,
  CompiledMeasure,
  CompiledModel,
  CompiledQuestion,
} from '../compile/compile.js';
import type { Closing, Evaluation, Expiring, Gap, Piece, QuestionGap, ShareGap, Target } from '../evaluation.js';
import { Fraction } from '../fraction.js';
import { cheapestClosing } from './cheapest.js';

/**
 * What stands between the organisation and a level at the end of a day: of every area below it, or of the one named.
 * Empty when the target is reached. A target above the highest level means the highest.
 */
export function gapsFor(compiled: CompiledModel, evaluation: Evaluation, day: DayNumber, target: Target): Gap[] {
  const areas = compiled.areas.filter(({ code }) => target.area === undefined || code === target.area);
  const states = evaluation.at(day).areas;
  return areas.flatMap((area) => {
    const { level } = states[area.code]!;
    if (level >= Math.min(target.level, area.levels.length)) return [];
    return [new AreaOnDay(area, compiled.scale, evaluation, day).gap(level, target.level)];
  });
}

class AreaOnDay {
  private readonly met = new Map<CompiledMeasure, Piece>();

  constructor(
    private readonly area: CompiledArea,
    private readonly scale: bigint,
    private readonly evaluation: Evaluation,
    private readonly day: DayNumber,
  ) {
    for (const measure of area.measures) {
      const pieces = evaluation.measures.get(measure.id)?.pieces ?? [];
      const now = pieces.find(({ from, to }) => from <= day && day < to);
      if (now) this.met.set(measure, now);
    }
  }

  gap(level: number, target: number): Gap {
    const levels = this.area.levels.filter((rule) => rule.level <= target);
    const upTo = levels.at(-1)!.upToSection;
    const missing = levels.filter((rule) => this.points(rule) < rule.need);
    const close = cheapestClosing(this.area, levels, (measure) => this.met.has(measure)).map(closing);
    return {
      area: this.area.code,
      level,
      target: levels.at(-1)!.level,
      questions: this.questions(upTo, missing.at(-1)?.upToSection ?? 0),
      shares: missing.map((rule) => this.share(rule)),
      close,
      effortHours: close.reduce((hours, { effortHours }) => hours + effortHours, 0),
      expiring: this.expiring(upTo),
    };
  }

  private points({ upToSection }: CompiledLevel): bigint {
    let units = 0n;
    for (const { question, units: own } of this.met.keys()) if (question.section <= upToSection) units += own;
    return units;
  }

  private share(rule: CompiledLevel): ShareGap {
    const have = this.points(rule);
    const points = (units: bigint) => Fraction.of(units, this.scale);
    return {
      level: rule.level,
      have: points(have),
      need: rule.needPoints,
      missing: rule.needPoints.minus(points(have)),
    };
  }

  private questions(upTo: number, pointsUpTo: number): QuestionGap[] {
    return this.area.questions.flatMap((question) => {
      const unmet = question.measures.filter((measure) => !this.met.has(measure));
      const why = this.why(question, unmet.length, upTo, pointsUpTo);
      if (!why) return [];
      const of = question.measures.length;
      return [{ no: question.no, why, met: of - unmet.length, of, unmet: unmet.map(closing) }];
    });
  }

  private why(question: CompiledQuestion, unmet: number, upTo: number, pointsUpTo: number) {
    if (question.section <= upTo && unmet === question.measures.length) return 'noMeasure';
    return question.section <= pointsUpTo && unmet > 0 ? 'points' : undefined;
  }

  /** When what is met now ends by itself, whatever the kind of evidence until then. */
  private expiring(upTo: number): Expiring[] {
    const ends = [...this.met].flatMap(([{ id, question }, { kind }]) => {
      const on = endOf(this.evaluation.measures.get(id)!.pieces, this.day);
      return question.section <= upTo && on < Infinity ? [{ measureId: id, on, kind }] : [];
    });
    return ends.sort((a, b) => a.on - b.on);
  }
}

function endOf(pieces: readonly Piece[], day: DayNumber): DayNumber {
  let end = day;
  for (const { from, to } of pieces) if (from <= end && end < to) end = to;
  return end;
}

const closing = ({ id, question, points, effortHours }: CompiledMeasure): Closing => ({
  measureId: id,
  question: question.no,
  points,
  effortHours,
});
