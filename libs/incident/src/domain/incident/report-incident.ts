// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type IncidentEvent, IncidentReported } from './events.js';
import type { IncidentState } from './incident.js';

export type ReportIncident = DataOf<typeof IncidentReported>;

/** A report that a phone sends twice is one report. Whoever wants to be unknown is not named by the event either. */
export const reportIncident: Decide<IncidentState, ReportIncident, IncidentEvent> = (data, { current }) => {
  const reported = IncidentReported({ ...data, reportedBy: data.anonymous ? null : data.reportedBy });
  if (!current) return [reported];
  const same = current.title === data.title && current.category === data.category;
  return same ? [] : reject('incident.exists');
};
