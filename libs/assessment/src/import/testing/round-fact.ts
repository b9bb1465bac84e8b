// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import type { Fact } from '../../engine/index.js';
import type { ReadAnswer } from '../own/answers.js';

/** A round of answers as the engine sees it. */
export function roundFact(modelId: string, answers: readonly ReadAnswer[], day = '2025-09-30'): Fact {
  return {
    id: `round of ${modelId}`,
    type: 'AnswersReported',
    day: toDayNumber(day),
    occurredAt: 0,
    order: 1,
    knownAt: 0,
    data: { modelId, answers },
  };
}
