// SPDX-License-Identifier: EUPL-1.2
import type { DataOf, Recorded } from '#libs/kernel';
import type { IncidentEvent, SignificanceProposed } from './events.js';
import type { KnownIncident, Verdict } from './incident.js';

type Judged = Omit<DataOf<typeof SignificanceProposed>, 'proposedBy'>;

/** A new judgement takes the place of the track's earlier one; what has been sent stands. */
export function judgedAs(
  incident: KnownIncident,
  judged: Judged,
  proposedBy: string,
  secondBy: string | null,
): KnownIncident {
  const { track, significant, identifiedAt } = judged;
  const verdict: Verdict = { track, significant, identifiedAt, proposedBy, secondBy };
  const sent = incident.clocks.filter((clock) => clock.track === track && clock.sentAt !== null);
  const started = judged.clocks
    .filter(({ step }) => !sent.some((clock) => clock.step === step))
    .map((clock) => ({ track, ...clock, sentAt: null, reference: null }));
  const waiting = incident.clocks.filter(
    (clock) => clock.track === track && clock.sentAt === null && clock.step === 'finalReport' && significant,
  );
  return {
    ...incident,
    verdicts: [...incident.verdicts.filter((other) => other.track !== track), verdict],
    clocks: [...incident.clocks.filter((clock) => clock.track !== track), ...sent, ...started, ...waiting],
  };
}

/** A report meets its clock and may start another one. */
export function withNotification(
  incident: KnownIncident,
  { data }: Extract<Recorded<IncidentEvent>, { type: 'NotificationRecorded' }>,
): KnownIncident {
  const { track, step, sentAt, reference } = data;
  const clocks = incident.clocks.map((clock) =>
    clock.track === track && clock.step === step ? { ...clock, sentAt, reference } : clock,
  );
  const started = data.clocks.map((clock) => ({ track, ...clock, sentAt: null, reference: null }));
  return { ...incident, clocks: [...clocks, ...started] };
}
