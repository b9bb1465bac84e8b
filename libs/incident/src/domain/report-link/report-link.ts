// SPDX-License-Identifier: EUPL-1.2
import {
  type DataOf,
  type Decide,
  type Decider,
  defineEvent,
  type EventOf,
  type Recorded,
  reject,
  t,
} from '#libs/kernel';

export const IncidentReportLinkMade = defineEvent(
  'IncidentReportLinkMade',
  'A link was made by which anybody may report an incident in a business unit, without an account, for a time.',
  t.object({
    linkId: t.id(),
    unitId: t.id(),
    /** Where it hangs: “the poster in the staff room”. */
    label: t.text(100),
    /** The link's secret itself is kept nowhere. */
    tokenHash: t.text(64),
    validUntil: t.instant(),
    madeBy: t.person(),
  }),
);

export const IncidentReportLinkRevoked = defineEvent(
  'IncidentReportLinkRevoked',
  'A link for reporting incidents was made to work no longer.',
  t.object({ linkId: t.id(), unitId: t.id(), revokedBy: t.person() }),
);

export type ReportLinkEvent = EventOf<typeof IncidentReportLinkMade> | EventOf<typeof IncidentReportLinkRevoked>;

export interface ReportLinkState {
  made?: DataOf<typeof IncidentReportLinkMade>;
  revoked: boolean;
}

export type MakeIncidentReportLink = DataOf<typeof IncidentReportLinkMade>;
export interface RevokeIncidentReportLink {
  revokedBy: string;
}

export interface ReportLinkCommands {
  MakeIncidentReportLink: MakeIncidentReportLink;
  RevokeIncidentReportLink: RevokeIncidentReportLink;
}

const make: Decide<ReportLinkState, MakeIncidentReportLink, ReportLinkEvent> = (data, { made }, { occurredAt }) => {
  if (made) return made.tokenHash === data.tokenHash ? [] : reject('incident.link-exists');
  if (data.validUntil <= occurredAt) reject('incident.link-over-already', { validUntil: data.validUntil });
  return [IncidentReportLinkMade(data)];
};

const revoke: Decide<ReportLinkState, RevokeIncidentReportLink, ReportLinkEvent> = ({ revokedBy }, state) => {
  const { linkId, unitId } = state.made ?? reject('incident.link-unknown');
  return state.revoked ? [] : [IncidentReportLinkRevoked({ linkId, unitId, revokedBy })];
};

const evolve = (state: ReportLinkState, event: Recorded<ReportLinkEvent>): ReportLinkState =>
  event.type === 'IncidentReportLinkMade' ? { made: event.data, revoked: false } : { ...state, revoked: true };

export const reportLinkDecider: Decider<ReportLinkState, ReportLinkCommands, ReportLinkEvent> = {
  streamType: 'incidentReportLink',
  initial: { revoked: false },
  evolve,
  commands: { MakeIncidentReportLink: make, RevokeIncidentReportLink: revoke },
};
