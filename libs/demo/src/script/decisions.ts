// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type DayNumber, fromDayNumber } from '#libs/kernel';
import { RiskCommand } from '#libs/risk';
import type { RiskData } from '../data/risk-data.js';
import { ids } from '../ids.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';
import type { DemoRisk } from './demo-risks.js';
import { basisFor } from './mandates.js';

/** The judgement that a decision rests on: the latest one on its day. */
function size(calendar: Calendar, risk: DemoRisk, day: DayNumber): { consequence: number; likelihoodLevel: number } {
  const { after } = risk;
  const { harm, likelihood } = after && calendar.ago(after.ago) <= day ? after : risk;
  return { consequence: Math.max(...Object.values(harm)), likelihoodLevel: likelihood };
}

export function raised(calendar: Calendar, risk: DemoRisk): Action[] {
  const wish = risk.raised;
  if (!wish) return [];
  const day = calendar.ago(wish.ago);
  return [recordDecision(calendar, risk, { ...wish, day, measure: risk.proposal?.measure ?? risk.decision?.measure })];
}

export function decision(calendar: Calendar, risk: DemoRisk): Action[] {
  const { decision: made } = risk;
  return made ? [recordDecision(calendar, risk, { ...made, day: calendar.meeting(made.meeting) })] : [];
}

type Wish = Pick<
  NonNullable<RiskData['decision']>,
  'choice' | 'by' | 'why' | 'conditions' | 'reviewMonths' | 'measure'
>;

function recordDecision(calendar: Calendar, risk: DemoRisk, wish: Wish & { day: DayNumber }): Action {
  const { day, by, choice, why, conditions, reviewMonths, measure } = wish;
  return action({ day, by }, RiskCommand, {
    name: 'RecordRiskDecision',
    streamId: risk.riskId,
    data: {
      choice,
      rationale: why,
      conditions,
      reviewOn: reviewMonths === undefined ? undefined : fromDayNumber(addMonths(day, reviewMonths)),
      measureTitle: choice === 'mitigate' ? measure : undefined,
      decidedBy: ids.person(by),
      mandate: basisFor(by, risk.units, size(calendar, risk, day)),
    },
  });
}
