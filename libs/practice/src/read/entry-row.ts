// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, Uuid } from '#libs/platform';
import type { Entry } from '../domain/practice/practice.js';
import type { WayOfWorking } from '../domain/practice/ways.js';
import { WayOfWorkingEntryKindEnum, WayOfWorkingEnum } from './enums.js';

@ObjectType({ description: 'What a way of working has in place: an attribute, or a central part of the model.' })
export class WayOfWorkingEntry {
  @Field(() => String, { description: 'Its id: the way of working and the element.' })
  entryId: string;

  @Field(() => WayOfWorkingEnum, { description: 'Which of the seven ways of working.' })
  wayOfWorking: WayOfWorking;

  @Field(() => WayOfWorkingEntryKindEnum, { description: 'Whether it is an attribute or a central part.' })
  kind: Entry['kind'];

  @Field(() => String, {
    description: '`decided`, `roles`, `commonModel` or `guidance`; or the number of the central part in the model.',
  })
  element: string;

  @Field(() => String, { nullable: true, description: 'Where it is written: a decision, a guideline, a link.' })
  document: string | null;

  @Field(() => String, { nullable: true, description: 'What is in place, in the organisation’s own words.' })
  note: string | null;

  @Field(() => Uuid, { description: 'Who recorded it last.' })
  byId: string;

  @Field(() => Day, { description: 'Since when, as it was last confirmed.' })
  establishedOn: string;

  @Field(() => Day, {
    description: 'The day by which it must have been confirmed again; from then on it no longer holds.',
  })
  validUntil: string;

  @Field(() => Day, { nullable: true, description: 'When it ended, where it has.' })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason: string | null;

  @Field(() => Uuid, { description: 'The event that established it last, to withdraw where it was a mistake.' })
  eventId: string;

  @Field(() => Int, { description: 'Version of the way of working’s stream when this changed last.' })
  version: number;
}
