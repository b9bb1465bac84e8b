// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type AssetKind, AssetKindEnum } from '#libs/inventory';
import { Day, Uuid } from '#libs/platform';
import type { Aspect } from '../domain/events.js';
import { AspectEnum, type ClassificationStatus, ClassificationStatusEnum } from './enums.js';

@ObjectType({ description: 'A level per aspect, 0 none to 3 severe.' })
export class ClassificationLevels {
  @Field(() => Int, { description: 'Harm when it reaches somebody who must not have it.' })
  confidentiality: number;

  @Field(() => Int, { description: 'Harm when it is wrong or altered.' })
  integrity: number;

  @Field(() => Int, { description: 'Harm when it is out of reach.' })
  availability: number;

  @Field(() => Int, { description: 'Harm when nobody can tell who read or changed it.' })
  traceability: number;
}

@ObjectType({ description: 'An aspect that is higher because of something that is carried, and because of what.' })
export class InheritedLevel {
  @Field(() => AspectEnum, { description: 'Which aspect.' })
  aspect: Aspect;

  @Field(() => Int, { description: 'The level, 0–3.' })
  level: number;

  @Field(() => Uuid, { description: 'The asset it comes from.' })
  assetId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'An asset with its classification.' })
export class ClassifiedAsset {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => AssetKindEnum, { description: 'What kind of thing it is.' })
  kind: AssetKind;

  @Field(() => Uuid, { nullable: true, description: 'Its owner, who approves.' })
  ownerId: string | null;

  @Field(() => [Uuid], { description: 'The business units it belongs to.' })
  unitIds: string[];

  @Field(() => ClassificationStatusEnum, { description: 'Where its classification stands on the day asked for.' })
  status: ClassificationStatus;

  @Field(() => Int, { nullable: true, description: 'What holds: confidentiality, its own or inherited.' })
  confidentiality: number | null;

  @Field(() => Int, { nullable: true, description: 'What holds: integrity, its own or inherited.' })
  integrity: number | null;

  @Field(() => Int, { nullable: true, description: 'What holds: availability, its own or inherited.' })
  availability: number | null;

  @Field(() => Int, { nullable: true, description: 'What holds: traceability, its own or inherited.' })
  traceability: number | null;

  @Field(() => [InheritedLevel], { description: 'What it inherits, and from where.' })
  inherited: InheritedLevel[];

  @Field(() => [String], { description: 'The names of the assets it inherits from.' })
  inheritedFrom: string[];

  @Field(() => Boolean, { description: 'True when it carries something that was referred to security protection.' })
  carriesReferred: boolean;

  @Field(() => ClassificationLevels, { nullable: true, description: 'Its own approved class, in force or expired.' })
  own: ClassificationLevels | null;

  @Field(() => ClassificationLevels, { nullable: true, description: 'What waits for the owner.' })
  proposedLevels: ClassificationLevels | null;

  @Field(() => Day, { nullable: true, description: 'When that was proposed.' })
  proposedOn: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Who proposed it.' })
  proposedById: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'When the owner last declined a proposal; null once there is a new one.',
  })
  declinedOn: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Who declined it.' })
  declinedById: string | null;

  @Field(() => Day, { nullable: true, description: 'When its own class was approved.' })
  approvedOn: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Who approved it.' })
  approvedById: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which its own class holds no longer.' })
  validUntil: string | null;

  @Field(() => Day, { nullable: true, description: 'When it is to be looked at.' })
  reviewOn: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was last looked at.' })
  reviewedOn: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Where its history stands; null: nothing has been said yet.' })
  streamId: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of that stream.' })
  version: number | null;
}
