// SPDX-License-Identifier: EUPL-1.2
import { decidedAnalyses } from '../data/analyses-decided.js';
import { waitingAnalyses } from '../data/analyses-waiting.js';
import type { AnalysisData, RiskData } from '../data/risk-data.js';
import type { UnitKey } from '../data/units.js';
import { ids } from '../ids.js';

export const analyses: Record<string, AnalysisData> = { ...decidedAnalyses, ...waitingAnalyses };

/** Days after its analysis was opened at which a risk is found, judged and given a proposal. */
export const STEPS = { found: 7, judged: 14, proposed: 18, closed: 24 };

export interface DemoRisk extends RiskData {
  key: string;
  riskId: string;
  units: readonly UnitKey[];
  opened: number;
  /** Absent: it came out of an incident. */
  analysisId?: string;
}

export const demoRisks: readonly DemoRisk[] = Object.entries(analyses).flatMap(([analysis, { units, opened, risks }]) =>
  Object.entries(risks).map(([key, risk]) => ({
    ...risk,
    key,
    riskId: ids.risk(key),
    units: risk.units ?? units,
    opened,
    analysisId: ids.analysis(analysis),
  })),
);
