// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { CompiledModel } from '../compile/compile.js';
import type { EvidenceCounts, GradeCounts, Interval, Step } from '../evaluation.js';
import { Fraction } from '../fraction.js';
import type { AreaStep } from './area-steps.js';

/** The steps of the whole, from those of its areas: a new one begins where an area's does. */
export function stepsOf(compiled: CompiledModel, areas: readonly (readonly AreaStep[])[]): Step[] {
  const steps: Step[] = [];
  const at = areas.map(() => 0);
  for (let from: DayNumber = -Infinity; from < Infinity;) {
    const to = Math.min(...areas.map((own, i) => own[at[i]! + 1]?.from ?? Infinity));
    const now = areas.map((own, i) => own[at[i]!]!);
    steps.push(stepOf(compiled, now, { from, to }));
    areas.forEach((own, i) => {
      if (own[at[i]! + 1]?.from === to) at[i]!++;
    });
    from = to;
  }
  return steps;
}

/** The step in which each area is as given. The overall level is the lowest area level. */
export function stepOf({ areas, model, scale }: CompiledModel, now: readonly AreaStep[], { from, to }: Interval): Step {
  const states = now.map(({ state }) => state);
  const began = now.filter((step) => step.from === from);
  return {
    from,
    to,
    level: Math.min(...states.map(({ level }) => level)),
    levelDerivedOnly: Math.min(...states.map(({ levelDerivedOnly }) => levelDerivedOnly)),
    points: Fraction.of(
      now.reduce((sum, { units }) => sum + units, 0n),
      scale,
    ),
    pointsDerivedOnly: Fraction.of(
      now.reduce((sum, { unitsDerived }) => sum + unitsDerived, 0n),
      scale,
    ),
    areas: Object.fromEntries(areas.map(({ code }, i) => [code, states[i]!])),
    counts: states.map(({ counts }) => counts).reduce(addCounts),
    deciding: now.map(({ grades }) => grades).reduce(addGrades, levelGrades(model)),
    gained: began.flatMap(({ gained }) => gained.map(({ id }) => id)),
    lost: began.flatMap(({ lost }) => lost.map(({ id }) => id)),
  };
}

function levelGrades({ levels }: CompiledModel['model']): GradeCounts {
  const grades: GradeCounts = { official: 0, reported: 0, assumed: 0 };
  for (const { provenance } of [...levels.area, levels.overall]) grades[provenance.grade]++;
  return grades;
}

const addGrades = (a: GradeCounts, b: GradeCounts): GradeCounts => ({
  official: a.official + b.official,
  reported: a.reported + b.reported,
  assumed: a.assumed + b.assumed,
});

const addCounts = (a: EvidenceCounts, b: EvidenceCounts): EvidenceCounts => ({
  derived: a.derived + b.derived,
  attested: a.attested + b.attested,
  reported: a.reported + b.reported,
  met: a.met + b.met,
  of: a.of + b.of,
});
