// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumOf, Json, Uuid } from '#libs/platform';
import { type Grade, GradeEnum, Points } from './evidence.js';

export const OriginEnum = enumOf(
  'ModelOrigin',
  ['shipped', 'own'],
  'shipped: comes with the product. own: imported from a workbook of the organisation’s own.',
);
export const MeasureKindEnum = enumOf(
  'ModelMeasureKind',
  ['wayOfWorking', 'centralPart', 'coverage', 'activity', 'protection', 'governance'],
  'What kind of thing ticks the box.',
);
export const MethodStepEnum = enumOf(
  'MethodStep',
  ['identify', 'design', 'use', 'followUp'],
  'Step of the method support that a measure belongs to.',
);

@ObjectType({ description: 'A model that the organisation can be measured by.' })
export class ModelSummary {
  @Field(() => String, { description: 'Its id.' })
  modelId: string;

  @Field(() => String, { description: 'Its name in the caller’s language.' })
  name: string;

  @Field(() => OriginEnum, { description: 'Where it comes from.' })
  origin: 'shipped' | 'own';

  @Field(() => Int, { description: 'How many questions it has.' })
  questions: number;

  @Field(() => Int, { description: 'How many measures it has.' })
  measures: number;

  @Field(() => Boolean, { description: 'True for the model that is in force today.' })
  active: boolean;

  @Field(() => Day, { nullable: true, description: 'Since when it is in force; null: it is not, or it always was.' })
  activeSince: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it was imported; null for a shipped one.' })
  importedOn: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The person who imported it.' })
  importedById: string | null;
}

@ObjectType({ description: 'How sure an element of a model is, and where it comes from.' })
export class Source {
  @Field(() => GradeEnum, { description: 'How sure it is.' })
  grade: Grade;

  @Field(() => String, { description: 'Where it comes from.' })
  source: string;
}

@ObjectType({ description: 'A measure of a model: a box that evidence ticks.' })
export class ModelMeasureDetail {
  @Field(() => String, { description: 'Its id, stable within the model.' })
  id: string;

  @Field(() => String, { description: 'What an organisation does, in the caller’s language.' })
  text: string;

  @Field(() => MeasureKindEnum, { description: 'What kind of thing it is.' })
  kind: string;

  @Field(() => Points, { description: 'Points that it gives.' })
  points: Points;

  @Field(() => Float, { description: 'Default effort to get there, in hours.' })
  effortHours: number;

  @Field(() => MethodStepEnum, { description: 'Step of the method support.' })
  methodStep: string;

  @Field(() => [String], {
    description: 'What satisfies it, as sentences, the outermost first; indented by what stands under what.',
  })
  rule: string[];

  @Field(() => Boolean, { description: 'True when recorded work can carry it.' })
  canDerive: boolean;

  @Field(() => Boolean, { description: 'True when a person may attest it.' })
  acceptsAttestation: boolean;

  @Field(() => String, { nullable: true, description: 'The shipped measure whose rule carries this box; null: none.' })
  carriedBy: string | null;

  @Field(() => Source, { description: 'How sure the wording is.' })
  textSource: Source;

  @Field(() => Source, { description: 'How sure the rule is.' })
  evidenceSource: Source;
}

@ObjectType({ description: 'A question of a model.' })
export class ModelQuestionDetail {
  @Field(() => Int, { description: 'Its number.' })
  no: number;

  @Field(() => Int, { description: 'Its section.' })
  section: number;

  @Field(() => String, { description: 'Code of its work area.' })
  area: string;

  @Field(() => String, { description: 'The question, in the caller’s language.' })
  text: string;

  @Field(() => Points, { description: 'Points of the whole question.' })
  points: Points;

  @Field(() => [ModelMeasureDetail], { description: 'Its measures, in order.' })
  measures: ModelMeasureDetail[];
}

@ObjectType({ description: 'A work area or section of a model.' })
export class ModelPart {
  @Field(() => String, { description: 'Code of the area, or number of the section.' })
  code: string;

  @Field(() => String, { description: 'Name in the caller’s language.' })
  name: string;

  @Field(() => Source, { description: 'How sure it is.' })
  source: Source;
}

@ObjectType({ description: 'A whole model with its questions and measures.' })
export class ModelDetail {
  @Field(() => String, { description: 'Its id.' })
  modelId: string;

  @Field(() => String, { description: 'Its version.' })
  version: string;

  @Field(() => String, { description: 'Its name in the caller’s language.' })
  name: string;

  @Field(() => String, { description: 'What it is, in the caller’s language.' })
  description: string;

  @Field(() => OriginEnum, { description: 'Where it comes from.' })
  origin: 'shipped' | 'own';

  @Field(() => Points, { description: 'Points there are.' })
  maxPoints: Points;

  @Field(() => [ModelPart], { description: 'Its work areas.' })
  areas: ModelPart[];

  @Field(() => [ModelPart], { description: 'Its sections.' })
  sections: ModelPart[];

  @Field(() => [ModelQuestionDetail], { description: 'Its questions, in order.' })
  questions: ModelQuestionDetail[];

  @Field(() => Json, { description: 'The rules for levels and result figure, as the model package has them.' })
  levels: unknown;

  @Field(() => Json, {
    nullable: true,
    description: 'How the columns of the workbook were read; null for a shipped model.',
  })
  mapping: unknown;
}
