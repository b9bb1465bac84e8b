// SPDX-License-Identifier: EUPL-1.2
import { type CommandMeta, fromDayNumber, type Recorded, reject, stockholmDay, type Withdrawable } from '#libs/kernel';
import type { IncidentEvent } from './events.js';
import type { Category, Cause, Kind, Ongoing, Severity, Status, Step, Track, Urgency } from './words.js';

/** A judgement on a track: it is a decision once a second person has agreed. */
export interface Verdict {
  track: Track;
  significant: boolean;
  identifiedAt: string;
  proposedBy: string;
  secondBy: string | null;
}

/** A statutory deadline. Only a recorded report, never the passing of time, meets it. */
export interface Clock {
  track: Track;
  step: Step;
  dueAt: string;
  rule: string;
  sentAt: string | null;
  reference: string | null;
}

/** An incident as the decisions and the register see it: plain data. */
export interface KnownIncident {
  incidentId: string;
  unitIds: string[];
  kind: Kind;
  category: Category;
  title: string;
  ongoing: Ongoing;
  reportedBy: string | null;
  anonymous: boolean;
  /** Whether whoever reported can be told what was found. */
  reachable: boolean;
  reportedAt: string;
  reportedOn: string;
  status: Status;
  severity: Severity | null;
  urgency: Urgency | null;
  rejectedOn: string | null;
  assetIds: string[];
  riskIds: string[];
  measureIds: string[];
  verdicts: Verdict[];
  clocks: Clock[];
  over: boolean;
  investigatedOn: string | null;
  cause: Cause | null;
  cost: number | null;
  lessonIds: string[];
  toldReporter: boolean | null;
  toldUnits: boolean | null;
  closedOn: string | null;
}

export type Incident = KnownIncident | undefined;
export type IncidentState = Withdrawable<Incident, IncidentEvent>;

export const noIncident: Incident = undefined;

/** What folding needs of a recorded event. */
export type IncidentEntry = Pick<Recorded<IncidentEvent>, 'type' | 'data' | 'occurredAt'>;

/** The day in Stockholm on which something happened. */
export const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** The incident in work; refuses `incident.unknown`, `incident.rejected` and `incident.closed`. */
export function openIncident({ current }: IncidentState): KnownIncident {
  if (!current) reject('incident.unknown');
  if (current.status === 'rejected') reject('incident.rejected', { title: current.title });
  if (current.status === 'closed') reject('incident.closed', { title: current.title });
  return current;
}

/** What every event repeats of its incident. */
export const subjectOf = ({ incidentId, unitIds }: KnownIncident) => ({ incidentId, unitIds });

/** Nothing, when the last standing event of its kind says the same of the same day: telling twice changes nothing. */
export function unlessSaid<Event extends IncidentEvent>(
  { events, withdrawn }: IncidentState,
  event: Event,
  { occurredOn }: CommandMeta,
): Event[] {
  const last = events.findLast(({ type, eventId }) => type === event.type && !withdrawn.has(eventId));
  const same =
    last && dayOf(last) === occurredOn && JSON.stringify(sorted(last.data)) === JSON.stringify(sorted(event.data));
  return same ? [] : [event];
}

const sorted = (data: object): unknown =>
  Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
