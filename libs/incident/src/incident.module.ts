// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { IncidentHandler, ReportLinkHandler } from './incident.commands.js';
import { ReportingDuties } from './read/clock-rules.js';
import { IncidentForm } from './read/incident-form.js';
import { IncidentStatisticsQuery } from './read/incident-statistics.js';
import { Incidents } from './read/incidents.js';
import { IncidentReportLinks } from './read/report-links.js';
import { CloseIncident, WithdrawIncidentEntries } from './write/close-incident.js';
import { DecideSignificance, ProposeSignificance } from './write/decide-significance.js';
import { InvestigateIncident, RecordIncidentAction, RecordLesson } from './write/investigate-incident.js';
import { RecordNotification } from './write/record-notification.js';
import { ReportIncident } from './write/report-incident.js';
import { MakeIncidentReportLink, RevokeIncidentReportLink } from './write/report-links.js';
import { LinkIncident, RejectIncident, TriageIncident } from './write/triage-incident.js';

const queries = [Incidents, IncidentForm, IncidentStatisticsQuery, IncidentReportLinks, ReportingDuties];
const mutations = [
  ...[ReportIncident, TriageIncident, RejectIncident, LinkIncident],
  ...[ProposeSignificance, DecideSignificance, RecordNotification],
  ...[RecordIncidentAction, InvestigateIncident, RecordLesson, CloseIncident, WithdrawIncidentEntries],
  ...[MakeIncidentReportLink, RevokeIncidentReportLink],
];

@Module({ providers: [IncidentHandler, ReportLinkHandler, ...queries, ...mutations] })
export class IncidentModule {}
