// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '#libs/platform';
import { ASPECTS, DOERS, FORCES, LIST_LANGUAGES } from '../domain/procurement/catalogue/entry.js';
import { ANSWERS, CLASS_SOURCES, ORIGINS, OUTCOMES } from '../domain/procurement/data.js';
import { STEPS } from './steps.js';

export const AspectEnum = enumOf(
  'RequirementAspect',
  ASPECTS,
  'What a requirement protects: that only the right people can read, that it is right, that it is there, that it can be traced.',
);
export const DoerEnum = enumOf('RequirementDoer', DOERS, 'Who does it: the organisation itself, the supplier or both.');
export const ForceEnum = enumOf('RequirementForce', FORCES, 'A must, or what is wished for.');
export const OriginEnum = enumOf(
  'RequirementOrigin',
  ORIGINS,
  'From the catalogue as it is, from it in other words, or one’s own.',
);
export const AnswerEnum = enumOf('TenderAnswerKind', ANSWERS, 'What a supplier answers to a requirement.');
export const OutcomeEnum = enumOf('SupplierOutcome', OUTCOMES, 'Whether an agreed requirement is met.');
export const ListLanguageEnum = enumOf('RequirementLanguage', LIST_LANGUAGES, 'The language of a list.');
export const ClassSourceEnum = enumOf(
  'ProcurementClassSource',
  CLASS_SOURCES,
  'Whether the class was given by hand or comes from the classification of what is procured.',
);
export const StepEnum = enumOf('ProcurementStep', STEPS, 'The nine steps of a procurement.');
