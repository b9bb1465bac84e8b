// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type IncidentEvent, NotificationRecorded } from './events.js';
import { type IncidentState, openIncident, subjectOf } from './incident.js';

/** `clocks` are those that this report starts, reckoned before the decision. */
export type RecordNotification = Omit<
  DataOf<typeof NotificationRecorded>,
  'incidentId' | 'unitIds' | 'dueAt' | 'onTime'
>;

/** A deadline is met by a report that was sent by then, to the second, and by nothing else. */
export const recordNotification: Decide<IncidentState, RecordNotification, IncidentEvent> = (data, state, meta) => {
  const incident = openIncident(state);
  const { track, step, sentAt, reference } = data;
  const verdict = incident.verdicts.find((one) => one.track === track && one.significant && one.secondBy !== null);
  if (!verdict) reject('incident.not-decided');
  const clock = incident.clocks.find((one) => one.track === track && one.step === step);
  if (!clock) reject('incident.no-such-step');
  if (sentAt > meta.occurredAt) reject('incident.sent-later', { sentAt });
  if (sentAt < verdict.identifiedAt) reject('incident.sent-before-identified', { identifiedAt: verdict.identifiedAt });
  if (clock.sentAt !== null) {
    const same = clock.sentAt === sentAt && clock.reference === reference;
    return same ? [] : reject('incident.already-sent', { reference: clock.reference });
  }
  const { dueAt } = clock;
  const clocks = data.clocks.filter((one) => !incident.clocks.some((c) => c.track === track && c.step === one.step));
  return [NotificationRecorded({ ...data, clocks, ...subjectOf(incident), dueAt, onTime: sentAt <= dueAt })];
};
