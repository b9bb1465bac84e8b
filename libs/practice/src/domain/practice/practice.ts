// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, type Recorded, reject, stockholmDay, type Withdrawable } from '#libs/kernel';
import type { ENTRY_KINDS, PracticeEvent } from './events.js';
import type { WayOfWorking } from './ways.js';

/** An attribute or a central part of a way of working, as it was last recorded. */
export interface Entry {
  /** The attribute's name, or the central part's number in the model. */
  element: string;
  kind: (typeof ENTRY_KINDS)[number];
  document?: string;
  note?: string;
  validUntil: string;
  by: string;
  establishedOn: string;
  eventId: string;
  endedOn?: string;
  endReason?: string;
}

/** A way of working as the decisions see it. */
export type Practice =
  { status: 'none' } | { status: 'takenUp'; wayOfWorking: WayOfWorking; entries: Readonly<Record<string, Entry>> };

export type KnownPractice = Exclude<Practice, { status: 'none' }>;
export type PracticeState = Withdrawable<Practice, PracticeEvent>;

export const noPractice: Practice = { status: 'none' };

/** Which attribute or central part an event is about. */
export const elementOf = (data: { attribute: string } | { modelMeasureId: string }): string =>
  'attribute' in data ? data.attribute : data.modelMeasureId;

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Folds one event into a way of working. */
export function evolvePractice(practice: Practice, event: Recorded<PracticeEvent>): Practice {
  if (event.type === 'WayOfWorkingTakenUp') {
    return { status: 'takenUp', wayOfWorking: event.data.wayOfWorking, entries: {} };
  }
  if (practice.status === 'none' || event.type === 'WayOfWorkingEntriesWithdrawn') return practice;
  const element = elementOf(event.data);
  const change = (entry: Entry): Practice => ({ ...practice, entries: { ...practice.entries, [element]: entry } });
  switch (event.type) {
    case 'WayOfWorkingEstablished':
    case 'CentralPartDeclared': {
      const { document, note, validUntil, by } = event.data;
      const kind = event.type === 'CentralPartDeclared' ? 'centralPart' : 'attribute';
      return change({
        element,
        kind,
        document,
        note,
        validUntil,
        by,
        establishedOn: dayOf(event),
        eventId: event.eventId,
      });
    }
    case 'WayOfWorkingEnded':
    case 'CentralPartEnded': {
      const entry = practice.entries[element];
      return entry ? change({ ...entry, endedOn: dayOf(event), endReason: event.data.reason }) : practice;
    }
  }
}

/** The way of working that has been taken up; refuses `practice.unknown`. */
export function knownPractice({ current }: PracticeState): KnownPractice {
  if (current.status === 'none') reject('practice.unknown');
  return current;
}

/** The entry of an attribute or a central part; refuses `practice.not-established`. */
export function knownEntry(practice: KnownPractice, element: string): Entry {
  const entry = practice.entries[element];
  if (!entry) reject('practice.not-established', { element });
  return entry;
}
