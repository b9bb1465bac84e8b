// SPDX-License-Identifier: EUPL-1.2
import type { Problems } from '#libs/spreadsheet';
import type { AssessmentModel, ModelMeasure, ModelQuestion, Text } from '../../engine/index.js';
import type { AreaList } from './areas.js';
import type { NoteList } from './notes.js';
import type { ReadMeasure, ReadQuestion } from './question.js';
import type { SectionOf } from './sections.js';
import type { AnsweredMeasure } from './steps.js';

export interface BuildContext {
  modelId: string;
  name: Text;
  fileName: string;
  shipped: AssessmentModel;
  areas: AreaList;
  sectionOf: SectionOf;
  pointsColumn?: number;
  measureColumn?: number;
  problems: Problems;
  notes: NoteList;
}

/** A measure of the model with the row it came from. */
export interface BuiltMeasure {
  measure: ModelMeasure;
  read: ReadMeasure;
  answered: AnsweredMeasure;
}

export interface BuiltQuestion {
  question: ModelQuestion;
  read: ReadQuestion;
  measures: BuiltMeasure[];
}
