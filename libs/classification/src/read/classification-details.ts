// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { assetProjection } from '#libs/inventory';
import { type DataOf, fromDayNumber, stockholmDay } from '#libs/kernel';
import { Allow, askedDay, Day, EVERYBODY, MomentArgs, OWN_ROWS, Reads, ReadSession, Uuid } from '#libs/platform';
import type * as events from '../domain/events.js';
import { classificationProjection } from './classification-projection.js';
import { ClassificationLevels, ClassifiedAsset } from './classified-asset.js';
import { classifiedAsset } from './classifications.js';
import { AspectEnum, ClassifiedHarmEnum } from './enums.js';

/* What was said is read out of the events themselves: no second copy of free text. */

@ObjectType({ description: 'Why a level was chosen, per aspect.' })
export class ClassificationReasons {
  @Field(() => String, { description: 'Why this confidentiality.' })
  confidentiality: string;

  @Field(() => String, { description: 'Why this integrity.' })
  integrity: string;

  @Field(() => String, { description: 'Why this availability.' })
  availability: string;

  @Field(() => String, { description: 'Why this traceability.' })
  traceability: string;
}

@ObjectType({ description: 'An answer to a guided question: how much harm of a type follows in an aspect.' })
export class ClassificationHarm {
  @Field(() => AspectEnum, { description: 'When which aspect fails.' })
  aspect: events.Aspect;

  @Field(() => ClassifiedHarmEnum, { description: 'What comes to harm.' })
  harm: events.ClassifiedHarm;

  @Field(() => Int, { description: '0 none to 3 serious.' })
  level: number;
}

@ObjectType({ description: 'A level that is another than the answers gave, and why.' })
export class ClassificationOverride {
  @Field(() => AspectEnum, { description: 'Which aspect.' })
  aspect: events.Aspect;

  @Field(() => Int, { description: 'The level that the answers gave.' })
  suggested: number;

  @Field(() => String, { description: 'Why it does not hold.' })
  reason: string;
}

@ObjectType({ description: 'A proposal that the owner did not approve.' })
export class DeclinedClassification {
  @Field(() => Uuid, { description: 'The event; it can be withdrawn by this id.' })
  eventId: string;

  @Field(() => Day, { description: 'The day it happened.' })
  on: string;

  @Field(() => Uuid, { description: 'Who declined it.' })
  byId: string;

  @Field(() => ClassificationLevels, { description: 'The levels that were declined.' })
  levels: events.Levels;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@ObjectType({ description: 'A judgement that was proposed, approved or looked at again.' })
export class ClassificationEntry {
  @Field(() => Uuid, { description: 'The event; it can be withdrawn by this id.' })
  eventId: string;

  @Field(() => Day, { description: 'The day it happened.' })
  on: string;

  @Field(() => Uuid, { description: 'Who proposed, approved or looked at it.' })
  byId: string;

  @Field(() => ClassificationLevels, { description: 'The level per aspect.' })
  levels: events.Levels;

  @Field(() => ClassificationReasons, { nullable: true, description: 'The reason per aspect.' })
  reasons?: Record<events.Aspect, string>;

  @Field(() => [ClassificationHarm], { nullable: true, description: 'The answers to the guided questions.' })
  harms?: ClassificationHarm[];

  @Field(() => [ClassificationOverride], {
    nullable: true,
    description: 'Levels that are others than the answers gave.',
  })
  overrides?: ClassificationOverride[];

  @Field(() => String, { nullable: true, description: 'What was classified and what it is used for.' })
  scope?: string;

  @Field(() => String, { nullable: true, description: 'Whether the need grows where much is gathered.' })
  gathering?: string;

  @Field(() => String, { nullable: true, description: 'What laws, agreements and rules on personal data demand.' })
  law?: string;

  @Field(() => String, { nullable: true, description: 'What was seen at the review.' })
  note?: string;

  @Field(() => Day, { nullable: true, description: 'The first day on which it holds no longer.' })
  validUntil?: string;
}

@ObjectType({ description: 'The classification of an asset, with what has been said; withdrawn entries are left out.' })
export class ClassificationDetails extends ClassifiedAsset {
  @Field(() => [ClassificationEntry], { description: 'Proposals, in the order they were recorded.' })
  proposals: ClassificationEntry[];

  @Field(() => [ClassificationEntry], { description: 'Approvals; the last one holds.' })
  approvals: ClassificationEntry[];

  @Field(() => [DeclinedClassification], { description: 'What the owner did not approve.' })
  declines: DeclinedClassification[];

  @Field(() => [ClassificationEntry], { description: 'Reviews.' })
  reviews: ClassificationEntry[];
}

interface History {
  eventId: string;
  type: string;
  data: unknown;
  occurredAt: Date | string;
}

const HISTORY = `SELECT event_id AS "eventId", type, data, occurred_at AS "occurredAt" FROM es.events
  WHERE ${OWN_ROWS} AND stream_id = $1 ORDER BY version LIMIT 1000`;

/** What has been said of a classification and still stands, out of its events in order; pure. */
export function entriesOf(history: readonly History[]) {
  const withdrawn = new Set(
    history
      .filter(({ type }) => type === 'ClassificationEntriesWithdrawn')
      .flatMap(({ data }) => (data as DataOf<typeof events.ClassificationEntriesWithdrawn>).withdrawnEventIds),
  );
  const entries = <Data, Entry>(type: string, toEntry: (data: Data) => Entry) =>
    history
      .filter((event) => event.type === type && !withdrawn.has(event.eventId))
      .map((event) => ({ eventId: event.eventId, on: dayOf(event), ...toEntry(event.data as Data) }));
  return {
    proposals: entries('ClassificationProposed', (data: events.Proposed) => ({
      ...{ byId: data.proposedBy, ...judgedIn(data) },
    })),
    approvals: entries('ClassificationApproved', (data: events.Approved) => ({
      ...{ byId: data.approvedBy, ...judgedIn(data), validUntil: data.validUntil },
    })),
    declines: entries('ClassificationDeclined', ({ declinedBy: byId, levels, reason }: events.Declined) => ({
      ...{ byId, levels, reason },
    })),
    reviews: entries('ClassificationReviewed', (data: DataOf<typeof events.ClassificationReviewed>) => {
      const { reviewedBy: byId, levels, note, validUntil } = data;
      return { byId, levels, note, validUntil };
    }),
  };
}

const judgedIn = ({ levels, reasons, harms, overrides, scope, gathering, law }: events.Proposed | events.Approved) => ({
  ...{ levels, reasons, harms, overrides, scope, gathering, law },
});

const dayOf = ({ occurredAt }: History): string =>
  fromDayNumber(stockholmDay(typeof occurredAt === 'string' ? occurredAt : occurredAt.toISOString()));

@Resolver()
export class ClassificationOf {
  @Query(() => ClassificationDetails, {
    nullable: true,
    description: 'The classification of one asset in use; null when there is no such asset in the organisation.',
  })
  @Allow(...EVERYBODY)
  async classification(
    @Args('assetId', { type: () => Uuid, description: 'The asset.' }) assetId: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<ClassificationDetails | null> {
    const then = reads.at(args, classificationProjection, assetProjection);
    const asset = await classifiedAsset(then, assetId, askedDay(args));
    if (!asset) return null;
    const { streamId } = asset;
    const history = streamId ? await then.rows<History>('classification.history', HISTORY, [streamId]) : [];
    return { ...asset, ...entriesOf(history) };
  }
}
