// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, Changes, EVERYBODY, Me, type Member, OpenReads, type ReadSession } from '#libs/platform';
import { evaluated, known } from './known/evaluated.js';
import { eventsBetween } from './known/evidence-events.js';
import { shown } from './maturity-now.js';
import { Points } from './types/evidence.js';
import { Maturity } from './types/maturity.js';
import { EvidenceEvent } from './types/why.js';

@ObjectType({ description: 'The level or the points of today have changed.' })
export class MaturityChange {
  @Field(() => Int, { description: 'Overall level before.' })
  levelBefore: number;

  @Field(() => Int, { description: 'Overall level now.' })
  level: number;

  @Field(() => Points, { description: 'Points before.' })
  pointsBefore: Points;

  @Field(() => Points, { description: 'Points now.' })
  points: Points;

  @Field(() => [String], { description: 'Measures that are met now and were not before.' })
  gained: string[];

  @Field(() => [String], { description: 'Measures that were met before and are not now.' })
  lost: string[];

  @Field(() => EvidenceEvent, {
    nullable: true,
    description: 'The last event that counted; null when only the day changed.',
  })
  reason: EvidenceEvent | null;

  @Field(() => [EvidenceEvent], { description: 'All events that counted since, the newest first; at most 20.' })
  events: EvidenceEvent[];

  @Field(() => Maturity, { description: 'The whole picture now.' })
  maturity: Maturity;
}

/** Today as it was last looked at. */
export interface Picture {
  maturity: Maturity;
  met: ReadonlySet<string>;
  factNo: number;
}

@Resolver()
export class MaturityChanged {
  constructor(private readonly changes: Changes) {}

  @Subscription(() => MaturityChange, {
    description: 'Sends the level when it or the points have changed, with what was gained or lost and by which event.',
  })
  @Allow(...EVERYBODY)
  async *maturityChanged(
    @Me() me: Member,
    @OpenReads() openReads: () => ReadSession,
  ): AsyncIterable<{ maturityChanged: MaturityChange }> {
    const moves = this.changes.changed(me)[Symbol.asyncIterator]();
    try {
      let next = moves.next();
      let before = await look(me, openReads, picture);
      while (!(await next).done) {
        next = moves.next();
        const last = before;
        const [after, change] = await look(me, openReads, async (reads) => {
          const now = await picture(reads, me);
          return [now, await changeBetween(reads, last, now, me)] as const;
        });
        before = after;
        if (change) yield { maturityChanged: change };
      }
    } finally {
      await moves.return?.();
    }
  }
}

async function look<T>(
  me: Member,
  openReads: () => ReadSession,
  work: (reads: ReadSession, me: Member) => Promise<T>,
): Promise<T> {
  const reads = openReads();
  try {
    return await work(reads, me);
  } finally {
    await reads.end();
  }
}

async function picture(reads: ReadSession, me: Member): Promise<Picture> {
  const asked = await known(reads, me, {});
  const evaluation = await evaluated(reads, asked);
  const met = new Set<string>();
  for (const { id, pieces } of evaluation.measures.values())
    if (pieces.some(({ from, to }) => from <= asked.day && asked.day < to)) met.add(id);
  return { maturity: shown(asked, evaluation, me, null, reads.stale), met, factNo: asked.factNo };
}

/** What changed between two looks; undefined when neither level nor points did. */
export async function changeBetween(
  reads: ReadSession,
  before: Picture,
  after: Picture,
  { language }: Pick<Member, 'language'>,
): Promise<MaturityChange | undefined> {
  const { level, points, modelId } = after.maturity;
  const was = before.maturity;
  if (level === was.level && points.exact === was.points.exact && modelId === was.modelId) return undefined;
  const events = await eventsBetween(reads, before.factNo, after.factNo, language);
  return {
    levelBefore: was.level,
    level,
    pointsBefore: was.points,
    points,
    gained: [...after.met].filter((id) => !before.met.has(id)),
    lost: [...before.met].filter((id) => !after.met.has(id)),
    reason: events[0] ?? null,
    events,
    maturity: after.maturity,
  };
}
