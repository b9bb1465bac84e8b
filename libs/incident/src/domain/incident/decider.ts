// SPDX-License-Identifier: EUPL-1.2
import { type Decider, evolveWithdrawable, nothingWithdrawn } from '#libs/kernel';
import {
  type CloseIncident,
  closeIncident,
  type WithdrawIncidentEntries,
  withdrawIncidentEntries,
} from './close-incident.js';
import {
  type DecideSignificance,
  decideSignificance,
  type ProposeSignificance,
  proposeSignificance,
} from './decide-significance.js';
import { IncidentEntriesWithdrawn, type IncidentEvent } from './events.js';
import { evolveIncident } from './evolve-incident.js';
import { type IncidentState, noIncident } from './incident.js';
import {
  type InvestigateIncident,
  investigateIncident,
  type RecordIncidentAction,
  recordIncidentAction,
  type RecordLesson,
  recordLesson,
} from './investigate-incident.js';
import { type RecordNotification, recordNotification } from './record-notification.js';
import { type ReportIncident, reportIncident } from './report-incident.js';
import {
  type LinkIncident,
  linkIncident,
  type RejectIncident,
  rejectIncident,
  type TriageIncident,
  triageIncident,
} from './triage-incident.js';

export interface IncidentCommands {
  ReportIncident: ReportIncident;
  TriageIncident: TriageIncident;
  RejectIncident: RejectIncident;
  LinkIncident: LinkIncident;
  ProposeSignificance: ProposeSignificance;
  DecideSignificance: DecideSignificance;
  RecordNotification: RecordNotification;
  RecordIncidentAction: RecordIncidentAction;
  InvestigateIncident: InvestigateIncident;
  RecordLesson: RecordLesson;
  CloseIncident: CloseIncident;
  WithdrawIncidentEntries: WithdrawIncidentEntries;
}

export const incidentDecider: Decider<IncidentState, IncidentCommands, IncidentEvent> = {
  streamType: 'incident',
  initial: nothingWithdrawn(noIncident),
  evolve: evolveWithdrawable(noIncident, IncidentEntriesWithdrawn.type, evolveIncident),
  commands: {
    ReportIncident: reportIncident,
    TriageIncident: triageIncident,
    RejectIncident: rejectIncident,
    LinkIncident: linkIncident,
    ProposeSignificance: proposeSignificance,
    DecideSignificance: decideSignificance,
    RecordNotification: recordNotification,
    RecordIncidentAction: recordIncidentAction,
    InvestigateIncident: investigateIncident,
    RecordLesson: recordLesson,
    CloseIncident: closeIncident,
    WithdrawIncidentEntries: withdrawIncidentEntries,
  },
};
