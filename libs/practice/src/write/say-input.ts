// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from '@nestjs/graphql';
import { Day, RehearsableInput } from '#libs/platform';
import type { WayOfWorking } from '../domain/practice/ways.js';
import { WayOfWorkingEnum } from '../read/enums.js';

/** What is recorded about a way of working. */
@InputType({ isAbstract: true })
export abstract class AboutWayOfWorkingInput extends RehearsableInput {
  @Field(() => WayOfWorkingEnum, { description: 'Which of the seven ways of working.' })
  wayOfWorking: WayOfWorking;
}

/** What somebody who asks for proof is shown. */
@InputType({ isAbstract: true })
export abstract class InPlaceInput extends AboutWayOfWorkingInput {
  @Field(() => String, { nullable: true, description: 'Where it is written: a decision, a guideline, a link.' })
  document?: string;

  @Field(() => String, { nullable: true, description: 'What is in place, in your own words.' })
  note?: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The day by which it must be confirmed again; two years on where it is left out, three at most.',
  })
  validUntil?: string;
}
