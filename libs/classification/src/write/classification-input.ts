// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int } from '@nestjs/graphql';
import type { Aspect, ClassifiedHarm } from '../domain/events.js';
import { AspectEnum, ClassifiedHarmEnum } from '../read/enums.js';

@InputType({ description: 'A level per aspect, 0–3. A 4 stops, and nothing is recorded.' })
export class ClassificationLevelsInput {
  @Field(() => Int, { description: 'Harm when it reaches somebody who must not have it.' })
  confidentiality: number;

  @Field(() => Int, { description: 'Harm when it is wrong or altered.' })
  integrity: number;

  @Field(() => Int, { description: 'Harm when it is out of reach.' })
  availability: number;

  @Field(() => Int, { description: 'Harm when nobody can tell who read or changed it.' })
  traceability: number;
}

@InputType({ description: 'The reason per aspect.' })
export class ClassificationReasonsInput {
  @Field(() => String, { description: 'Why this confidentiality.' })
  confidentiality: string;

  @Field(() => String, { description: 'Why this integrity.' })
  integrity: string;

  @Field(() => String, { description: 'Why this availability.' })
  availability: string;

  @Field(() => String, { description: 'Why this traceability.' })
  traceability: string;
}

@InputType({ description: 'An answer to a guided question: how much harm of a type follows in an aspect.' })
export class ClassifiedHarmInput {
  @Field(() => AspectEnum, { description: 'When which aspect fails.' })
  aspect: Aspect;

  @Field(() => ClassifiedHarmEnum, { description: 'What comes to harm.' })
  harm: ClassifiedHarm;

  @Field(() => Int, { description: '0 none to 3 serious.' })
  level: number;
}

@InputType({ description: 'Why a level is another than the answers give.' })
export class ClassificationOverrideInput {
  @Field(() => AspectEnum, { description: 'Which aspect.' })
  aspect: Aspect;

  @Field(() => String, { description: 'Why what the answers give does not hold.' })
  reason: string;
}
