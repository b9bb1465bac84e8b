// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type DayNumber, fromDayNumber } from '#libs/kernel';
import { RiskAnalysisCommand, RiskCommand } from '#libs/risk';
import type { PersonKey } from '../data/people.js';
import type { AnalysisData, RiskData } from '../data/risk-data.js';
import { ids } from '../ids.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';
import { decision, raised } from './decisions.js';
import { analyses, type DemoRisk, demoRisks, STEPS } from './demo-risks.js';
import { risksFromLessons } from './lessons.js';
import { between } from './pick.js';

/** Times a year that give likelihood 1–5. */
const TIMES_A_YEAR = [0.01, 0.05, 0.2, 1, 4];
const METHOD = 'Kommunens metod för riskanalys, version 2';

export function riskScript(calendar: Calendar): Action[] {
  const opened = Object.entries(analyses).map(([key, data]) => opening(calendar, key, data));
  const lives = [...demoRisks, ...risksFromLessons(calendar)].flatMap((risk) => life(calendar, risk));
  const closed = Object.entries(analyses).flatMap(([key, data]) => closing(calendar, key, data));
  return [...opened, ...lives, ...closed];
}

function opening(calendar: Calendar, key: string, analysis: AnalysisData): Action {
  const { title, units, leader, assets, procurement, opened } = analysis;
  const analysisId = ids.analysis(key);
  return action({ day: calendar.ago(opened), by: leader }, RiskAnalysisCommand, {
    name: 'OpenRiskAnalysis',
    streamId: analysisId,
    data: {
      analysisId,
      title,
      unitIds: units.map(ids.unit),
      assets: [...assets],
      procurement,
      method: METHOD,
      leaderId: ids.person(leader),
    },
  });
}

function closing(calendar: Calendar, key: string, { leader, opened, summary }: AnalysisData): Action[] {
  if (!summary) return [];
  const when = { day: calendar.ago(opened - STEPS.closed), by: leader };
  const streamId = ids.analysis(key);
  return [action(when, RiskAnalysisCommand, { name: 'CloseRiskAnalysis', streamId, data: { summary } })];
}

function life(calendar: Calendar, risk: DemoRisk): Action[] {
  const { opened, owner, after, harm, likelihood } = risk;
  const first = calendar.ago(opened - STEPS.judged);
  return [
    found(calendar, risk),
    judged({ day: first, by: owner }, risk, { phase: 'before', harm, likelihood }),
    ...proposal(calendar, risk),
    ...(after ? [judged({ day: calendar.ago(after.ago), by: owner }, risk, { phase: 'after', ...after })] : []),
    ...raised(calendar, risk),
    ...decision(calendar, risk),
    ...followUps(calendar, risk),
    ...end(calendar, risk),
  ];
}

function found(calendar: Calendar, risk: DemoRisk): Action {
  const { riskId, analysisId, units, title, threat, weakness, protection, owner, opened } = risk;
  return action({ day: calendar.ago(opened - STEPS.found), by: owner }, RiskCommand, {
    name: 'IdentifyRisk',
    streamId: riskId,
    data: {
      riskId,
      analysisId,
      unitIds: units.map(ids.unit),
      title,
      threat,
      vulnerability: weakness,
      existingProtection: protection,
      ownerId: ids.person(owner),
    },
  });
}

interface Judgement {
  phase: 'before' | 'after';
  harm: RiskData['harm'];
  likelihood: number;
}

function judged(when: { day: DayNumber; by: PersonKey }, risk: DemoRisk, { phase, harm, likelihood }: Judgement) {
  const frequencyPerYear = TIMES_A_YEAR[likelihood - 1]!;
  const { certainty = 'medium', assumptions } = risk;
  return action(when, RiskCommand, {
    name: 'AssessRisk',
    streamId: risk.riskId,
    data: {
      phase,
      consequences: harm,
      likelihood: { ...span(when.day, risk.key), frequencyPerYear },
      certainty,
      assumptions,
    },
  });
}

/** Every third risk also got days: the earliest, the likeliest and the latest. */
function span(day: DayNumber, key: string): { earliest?: string; likeliest?: string; latest?: string } {
  if (between(key, 0, 2) > 0) return {};
  const [earliest, likeliest, latest] = [30, 300, 1200].map((days) => fromDayNumber(day + days));
  return { earliest, likeliest, latest };
}

function proposal(calendar: Calendar, risk: DemoRisk): Action[] {
  const { riskId, owner, opened } = risk;
  if (!risk.proposal) return [];
  const { treatment, text, measure } = risk.proposal;
  return [
    action({ day: calendar.ago(opened - STEPS.proposed), by: owner }, RiskCommand, {
      name: 'ProposeRiskTreatment',
      streamId: riskId,
      data: {
        treatment,
        proposal: text,
        measureTitle: measure ?? risk.decision?.measure,
        proposedBy: ids.person(owner),
      },
    }),
  ];
}

const followUps = (calendar: Calendar, { riskId, owner, followUps: all = [] }: DemoRisk): Action[] =>
  all.map(({ ago, status, note, nextMonths }) => {
    const day = calendar.ago(ago);
    const nextOn = nextMonths === undefined ? undefined : fromDayNumber(addMonths(day, nextMonths));
    const data = { status, note, nextOn, followedUpBy: ids.person(owner) };
    return action({ day, by: owner }, RiskCommand, { name: 'FollowUpRisk', streamId: riskId, data });
  });

function end(calendar: Calendar, { riskId, owner, closed }: DemoRisk): Action[] {
  if (!closed) return [];
  const when = { day: calendar.ago(closed.ago), by: owner };
  return [action(when, RiskCommand, { name: 'CloseRisk', streamId: riskId, data: { reason: closed.reason } })];
}
