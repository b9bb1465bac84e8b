// SPDX-License-Identifier: EUPL-1.2
import {
  type DataOf,
  type Decide,
  type Decider,
  defineEvent,
  type EventOf,
  fromDayNumber,
  stockholmDay,
  t,
} from '#libs/kernel';

export const HeadCountRecorded = defineEvent(
  'HeadCountRecorded',
  'It was recorded how many people work in a business unit on the day it happened.',
  t.object({ unitId: t.id(), headCount: t.integer(0, 1_000_000) }),
);

export type HeadCountEvent = EventOf<typeof HeadCountRecorded>;
export type RecordHeadCount = DataOf<typeof HeadCountRecorded>;

/** Head count per day. */
export type HeadCounts = Readonly<Record<string, number>>;

export interface HeadCountCommands {
  RecordHeadCount: RecordHeadCount;
}

const recordHeadCount: Decide<HeadCounts, RecordHeadCount, HeadCountEvent> = (data, counts, meta) =>
  counts[meta.occurredOn] === data.headCount ? [] : [HeadCountRecorded(data)];

/** The rules of one unit’s head counts. A later count for the same day replaces the earlier. */
export const headCountDecider: Decider<HeadCounts, HeadCountCommands, HeadCountEvent> = {
  streamType: 'headCount',
  initial: {},
  evolve: (counts, { data, occurredAt }) => ({ ...counts, [fromDayNumber(stockholmDay(occurredAt))]: data.headCount }),
  commands: { RecordHeadCount: recordHeadCount },
};
