// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type IncidentEvent, SignificanceDecided, SignificanceProposed } from './events.js';
import { type IncidentState, openIncident, subjectOf, unlessSaid } from './incident.js';

/** `clocks` are reckoned before the decision, by the content that is valid when the incident was identified. */
export type ProposeSignificance = Omit<DataOf<typeof SignificanceProposed>, 'incidentId' | 'unitIds'>;

export const proposeSignificance: Decide<IncidentState, ProposeSignificance, IncidentEvent> = (data, state, meta) => {
  const incident = openIncident(state);
  const { track, significant, identifiedAt } = data;
  if (identifiedAt > meta.occurredAt) reject('incident.identified-later', { identifiedAt });
  const sent = incident.clocks.some((clock) => clock.track === track && clock.sentAt !== null);
  if (sent && !significant) reject('incident.already-notified');
  const clocks = significant ? data.clocks : [];
  return unlessSaid(state, SignificanceProposed({ ...data, clocks, ...subjectOf(incident) }), meta);
};

export type DecideSignificance = Pick<DataOf<typeof SignificanceDecided>, 'track' | 'significant' | 'secondBy'>;

/** Two different persons, whichever way it goes: not to report is decided with the same care as to report. */
export const decideSignificance: Decide<IncidentState, DecideSignificance, IncidentEvent> = (data, state) => {
  const incident = openIncident(state);
  const { track, significant, secondBy } = data;
  const verdict = incident.verdicts.find((one) => one.track === track) ?? reject('incident.nothing-proposed');
  if (verdict.significant !== significant) reject('incident.judged-anew');
  if (verdict.secondBy !== null) return [];
  if (verdict.proposedBy === secondBy) reject('incident.same-person');
  const proposal = lastProposal(state, track);
  const { reason, identifiedAt, clocks, proposedBy: decidedBy } = proposal;
  const judged = { track, significant, reason, identifiedAt, clocks };
  return [SignificanceDecided({ ...subjectOf(incident), ...judged, decidedBy, secondBy })];
};

function lastProposal({ events, withdrawn }: IncidentState, track: string): DataOf<typeof SignificanceProposed> {
  const proposals = events.flatMap((event) =>
    event.type === 'SignificanceProposed' && !withdrawn.has(event.eventId) ? [event.data] : [],
  );
  return proposals.findLast((proposal) => proposal.track === track)!;
}
