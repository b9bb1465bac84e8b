// SPDX-License-Identifier: EUPL-1.2
import type { Fact } from '#libs/assessment';
import type { Installation } from '#libs/installation';
import { type RecordedEvent, stockholmDay } from '#libs/kernel';
import { DEMO_ORGANISATION } from '../ids.js';

const SETTLE_MS = 20_000;

/**
 * Everything that the demo has recorded, in log order. Whoever reads the log sees nothing that was written after a
 * transaction began that is still open, also one of another database of the server: so until those of now have ended.
 */
export async function recordedEvents({ platform }: Installation): Promise<RecordedEvent[]> {
  if (!(await platform.freshness.settled(SETTLE_MS))) throw new Error('a transaction holds up the readers of the log');
  const events: RecordedEvent[] = [];
  for await (const page of platform.store.readAll(undefined, { organisationId: DEMO_ORGANISATION })) {
    events.push(...page);
  }
  return events;
}

/** Recorded events as the engine takes them; what was withdrawn is left out. */
export function factsOf(events: readonly RecordedEvent[]): Fact[] {
  const withdrawn = new Set(
    events.flatMap(({ data }) => (data as { withdrawnEventIds?: string[] }).withdrawnEventIds ?? []),
  );
  return events
    .filter(({ eventId }) => !withdrawn.has(eventId))
    .map(({ eventId: id, type, occurredAt, recordedAt, data }, i) => ({
      id,
      type,
      day: stockholmDay(occurredAt),
      occurredAt: Date.parse(occurredAt),
      order: i + 1,
      knownAt: Date.parse(recordedAt),
      data: data as Record<string, unknown>,
    }));
}
