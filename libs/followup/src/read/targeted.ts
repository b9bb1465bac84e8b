// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from '@nestjs/graphql';
import { Uuid } from '#libs/platform';
import { WayOfWorkingEnum } from '#libs/practice';
import type { Target } from '../domain/follow-up/follow-up.js';
import { FollowUpTargetKindEnum } from './enums.js';

/** What is followed up. */
@ObjectType({ isAbstract: true })
export abstract class Targeted {
  @Field(() => Uuid, { description: 'The follow-up.' })
  followUpId: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => FollowUpTargetKindEnum, { description: 'What kind of thing is followed up.' })
  targetKind: Target['kind'];

  @Field(() => WayOfWorkingEnum, { nullable: true, description: 'Which way of working, where it is one.' })
  wayOfWorking: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Which object of Trappan, where it is one.' })
  targetId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the followed up is called, where it is no object of Trappan.',
  })
  targetName: string | null;
}

/** A target as the columns of a row. */
export const columnsOf = ({ kind, wayOfWorking, id, name }: Target) => ({
  targetKind: kind,
  wayOfWorking: wayOfWorking ?? null,
  targetId: id ?? null,
  targetName: name ?? null,
});

export const TARGET_COLUMNS = {
  title: 'text',
  targetKind: 'text',
  wayOfWorking: 'text',
  targetId: 'uuid',
  targetName: 'text',
} as const;
