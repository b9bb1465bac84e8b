// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel } from '../engine/model.js';
import { infosakkollen2023 } from './infosakkollen-2023/index.js';

export { infosakkollen2023 };
export { hasModelShape, modelPackageSchema, type ShapeProblem, shapeProblems } from './format.js';
export { type Assumption, assumptions } from './infosakkollen-2023/provenance.js';
export { type RuleReference, ruleReferences } from './rule-references.js';

/** The packages that come with the product, by id. */
export const shippedModels: Readonly<Record<string, AssessmentModel>> = { [infosakkollen2023.id]: infosakkollen2023 };
