// SPDX-License-Identifier: EUPL-1.2
import { FindingCommand, FollowUpCommand, FollowUpReportCommand, nextDue } from '#libs/followup';
import { fromDayNumber } from '#libs/kernel';
import {
  type FindingData,
  type FollowUpData,
  followUpReports,
  followUps,
  type ReportData,
} from '../data/follow-ups.js';
import { ids } from '../ids.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';

export const followUpScript = (calendar: Calendar): Action[] => [
  ...followUps.flatMap((data) => [
    ...course(calendar, data),
    ...(data.findings ?? []).flatMap((one) => found(calendar, data, one)),
  ]),
  ...followUpReports.map((data) => reported(calendar, data)),
];

function course(calendar: Calendar, data: FollowUpData): Action[] {
  const { title, way, target: named, by, units, rule } = data;
  const followUpId = ids.followUp(title);
  const unitIds = units.map(ids.unit);
  const first = fromDayNumber(calendar.ago(data.due));
  const target = way ? { kind: 'wayOfWorking' as const, wayOfWorking: way } : named!;
  const person = ids.person(by);
  const planned = action({ day: calendar.ago(data.planned), by }, FollowUpCommand, {
    name: 'PlanFollowUp',
    streamId: followUpId,
    data: { followUpId, title, target, unitIds, dueOn: first, rule, responsibleId: person, plannedBy: person },
  });
  let due = first;
  const times = data.times.map(({ ago, result, summary, topics = [] }) => {
    const day = calendar.ago(ago);
    const on = fromDayNumber(day);
    const nextOn = rule && nextDue(rule, first, due > on ? due : on);
    due = nextOn ?? due;
    return action({ day, by }, FollowUpCommand, {
      name: 'PerformFollowUp',
      streamId: followUpId,
      data: { unitIds, topics, result, summary, performedBy: person, nextOn },
    });
  });
  return [planned, ...times];
}

function found(calendar: Calendar, { title: source, by }: FollowUpData, data: FindingData): Action[] {
  const { title, text, severity, owner, units, ago, within, answered, verified, closed } = data;
  const findingId = ids.finding(title);
  const day = calendar.ago(ago);
  const me = ids.person(by);
  const whole = {
    ...{ findingId, title, followUpId: ids.followUp(source), unitIds: units.map(ids.unit), severity },
    ...{ ownerId: ids.person(owner), text, dueOn: fromDayNumber(day + within), recordedBy: me },
  };
  const command = { streamId: findingId };
  return [
    action({ day, by }, FindingCommand, { ...command, name: 'RecordFinding', data: whole }),
    ...(answered
      ? [
          action({ day: calendar.ago(answered.ago), by: owner }, FindingCommand, {
            ...command,
            name: 'AnswerFinding',
            data: { answer: answered.text, answeredBy: ids.person(owner) },
          }),
        ]
      : []),
    ...(verified === undefined
      ? []
      : [
          action({ day: calendar.ago(verified), by }, FindingCommand, {
            ...command,
            name: 'VerifyFinding',
            data: { enough: true, verifiedBy: me },
          }),
        ]),
    ...(closed === undefined
      ? []
      : [
          action({ day: calendar.ago(closed), by }, FindingCommand, {
            ...command,
            name: 'CloseFinding',
            data: { outcome: 'remedied', closedBy: me },
          }),
        ]),
  ];
}

function reported(calendar: Calendar, { key, ago, to, titles, summary, proposals }: ReportData): Action {
  const reportId = ids.followUpReport(key);
  const day = calendar.ago(ago);
  return action({ day, by: 'ciso' }, FollowUpReportCommand, {
    name: 'ReportFollowUps',
    streamId: reportId,
    data: {
      ...{ reportId, followUpIds: titles.map(ids.followUp), to, on: fromDayNumber(day), summary, proposals },
      reportedBy: ids.person('ciso'),
    },
  });
}
