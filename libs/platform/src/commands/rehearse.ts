// SPDX-License-Identifier: EUPL-1.2
import { CLOCK_TOLERANCE_MS } from '#libs/event-store';
import { type AppendRequest, type AppendResult, checkEvent, type EventStore, reject } from '#libs/kernel';

/** Refuses what the log would refuse to record, and records nothing. */
export async function rehearse(
  store: EventStore,
  { organisationId, commandId, commandHash, occurredAt, streams }: AppendRequest,
): Promise<AppendResult> {
  const first = await store.findResult(organisationId, commandId, commandHash);
  if (first) return first;
  if (Date.parse(occurredAt) > Date.now() + CLOCK_TOLERANCE_MS) reject('platform.occurred-in-future', { occurredAt });
  for (const { events } of streams) events.forEach(checkEvent);
  return { position: { epoch: 0, tx: '0', position: '0' }, streams: [], eventIds: [], repeated: false };
}
