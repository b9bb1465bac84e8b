// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { CompiledModel } from '../compile/compile.js';
import { NEVER } from '../days/day-set.js';
import type { Evaluation, MeasureTimeline, Step } from '../evaluation.js';
import type { Engine } from '../evidence/engine.js';
import type { Held } from '../evidence/node.js';
import { areaStepOn, areaSteps } from './area-steps.js';
import { heldFrom, piecesOf } from './pieces.js';
import { stepOf, stepsOf } from './steps.js';

/** An evaluation from the days of each measure. */
export class HeldEvaluation implements Evaluation {
  private timelines: ReadonlyMap<string, MeasureTimeline> | undefined;
  private allSteps: readonly Step[] | undefined;

  constructor(
    readonly compiled: CompiledModel,
    readonly held: readonly Held[],
    /** For `explain`, which asks for rules and facts; absent where only the days were kept. */
    readonly engine?: Engine,
  ) {}

  get measures(): ReadonlyMap<string, MeasureTimeline> {
    return (this.timelines ??= new Map(
      this.compiled.measures.map(({ id, index }) => [id, { id, pieces: piecesOf(this.held[index]!) }]),
    ));
  }

  get steps(): readonly Step[] {
    const { areas, scale } = this.compiled;
    return (this.allSteps ??= stepsOf(
      this.compiled,
      areas.map((area) => areaSteps(area, scale, this.held)),
    ));
  }

  at(day: DayNumber): Step {
    const { areas, scale } = this.compiled;
    const now = areas.map((area) => areaStepOn(area, scale, this.held, day));
    const from = Math.max(...now.map(({ step }) => step.from));
    const to = Math.min(...now.map((own) => own.to));
    return stepOf(
      this.compiled,
      now.map(({ step }) => step),
      { from, to },
    );
  }
}

/** An evaluation from timelines that were kept, without facts. A measure without a timeline never holds. */
export function evaluationOf(compiled: CompiledModel, timelines: Iterable<MeasureTimeline>): Evaluation {
  const held: Held[] = compiled.measures.map(() => ({ derived: NEVER, attested: NEVER, all: NEVER }));
  for (const { id, pieces } of timelines) {
    const measure = compiled.byId.get(id);
    if (measure) held[measure.index] = heldFrom(pieces);
  }
  return new HeldEvaluation(compiled, held);
}
