// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { RiskAssessed, type RiskEvent } from './events.js';
import { openRisk, type RiskState } from './risk.js';
import { highestConsequence, LIKELIHOOD_TABLE, likelihoodLevel } from './scales.js';

type Assessed = DataOf<typeof RiskAssessed>;
export type AssessRisk = Pick<Assessed, 'phase' | 'consequences' | 'likelihood' | 'certainty' | 'assumptions'>;

/** Judging again is allowed as often as wished: a reassessment after introduced measures is one of the central parts. */
export const assessRisk: Decide<RiskState, AssessRisk, RiskEvent> = (data, state) => {
  const { riskId, unitIds, assessment } = openRisk(state);
  if (Object.values(data.consequences).every((degree) => degree === undefined)) reject('risk.no-consequence');
  checkOrder(data.likelihood);
  return [
    RiskAssessed({
      ...data,
      riskId,
      unitIds,
      reassessment: assessment !== undefined,
      consequence: highestConsequence(data.consequences),
      likelihoodLevel: likelihoodLevel(data.likelihood.frequencyPerYear),
      likelihoodTable: LIKELIHOOD_TABLE.version,
    }),
  ];
};

/** Earliest ≤ likeliest ≤ latest, where they are given. */
function checkOrder({ earliest, likeliest, latest }: Assessed['likelihood']): void {
  const days = [earliest, likeliest, latest].filter((day) => day !== undefined);
  if (days.some((day, i) => i > 0 && day < days[i - 1]!)) reject('risk.likelihood-order');
}
