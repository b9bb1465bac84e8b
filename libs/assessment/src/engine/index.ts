// SPDX-License-Identifier: EUPL-1.2
export { type Answer, type AnswersResult, evaluateAnswers, type GapJson } from './ask/evaluate-answers.js';
export { type CarriedPiece, carriersOf, explain, type Explanation } from './ask/explain.js';
export { gapsFor } from './ask/gaps.js';
export {
  type Carried,
  compile,
  type CompiledArea,
  type CompiledMeasure,
  type CompiledModel,
} from './compile/compile.js';
export { acceptsAttestation, canDerive, factTypesOf } from './compile/rule-parts.js';
export * from './evaluate.js';
export * from './evaluation.js';
export * from './fact.js';
export * from './figures.js';
export { Fraction } from './fraction.js';
export { evaluationOf } from './levels/held-evaluation.js';
export { compareResultFigures, type ResultFigure, resultFigureOf } from './levels/result-figure.js';
export type { Finding } from './lint/finding.js';
export { lintModel } from './lint/lint-model.js';
export * from './model.js';
export * from './rule.js';
