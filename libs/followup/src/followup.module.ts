// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { FindingHandler, FollowUpHandler, FollowUpReportHandler } from './followup.commands.js';
import { Findings } from './read/findings.js';
import { FollowUpReports } from './read/follow-up-reports.js';
import { FollowUps } from './read/follow-ups.js';
import { PerformedFollowUps } from './read/performed-follow-ups.js';
import { AnswerFinding } from './write/answer-finding.js';
import { CloseFinding } from './write/close-finding.js';
import { PerformFollowUp } from './write/perform-follow-up.js';
import { PlanFollowUp } from './write/plan-follow-up.js';
import { RecordFinding } from './write/record-finding.js';
import { ReplanFollowUp } from './write/replan-follow-up.js';
import { ReportFollowUps } from './write/report-follow-ups.js';
import { StopFollowUp } from './write/stop-follow-up.js';
import { VerifyFinding } from './write/verify-finding.js';
import { WithdrawFollowUpEntries } from './write/withdraw-follow-up-entries.js';
import { WithdrawFollowUpReport } from './write/withdraw-follow-up-report.js';

const handlers = [FollowUpHandler, FindingHandler, FollowUpReportHandler];
const queries = [FollowUps, PerformedFollowUps, Findings, FollowUpReports];
const mutations = [
  PlanFollowUp,
  ReplanFollowUp,
  PerformFollowUp,
  StopFollowUp,
  WithdrawFollowUpEntries,
  RecordFinding,
  AnswerFinding,
  VerifyFinding,
  CloseFinding,
  ReportFollowUps,
  WithdrawFollowUpReport,
];

@Module({ providers: [...handlers, ...queries, ...mutations] })
export class FollowupModule {}
