// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';

export const ANALYSIS_STATUSES = ['open', 'closed', 'withdrawn'] as const;

export const RiskAnalysisOpened = defineEvent(
  'RiskAnalysisOpened',
  'A risk analysis was opened for units, assets by name or a procurement.',
  t.object({
    analysisId: t.id(),
    title: t.text(200),
    unitIds: t.array(t.id(), { minItems: 1, maxItems: 500 }),
    assets: t.optional(t.array(t.text(200), { maxItems: 100 })),
    procurement: t.optional(t.text(200)),
    method: t.optional(t.text(200)),
    leaderId: t.optional(t.person()),
  }),
);

export const RiskAnalysisClosed = defineEvent(
  'RiskAnalysisClosed',
  'A risk analysis was finished.',
  t.object({ analysisId: t.id(), unitIds: t.array(t.id()), summary: t.optional(t.freeText()) }),
);

export const RiskAnalysisWithdrawn = defineEvent(
  'RiskAnalysisWithdrawn',
  'A risk analysis was opened by mistake and is void.',
  t.object({ analysisId: t.id(), withdrawnEventIds: t.array(t.id(), { minItems: 1 }), reason: t.freeText() }),
  { withdraws: true },
);

export type RiskAnalysisEvent =
  EventOf<typeof RiskAnalysisOpened> | EventOf<typeof RiskAnalysisClosed> | EventOf<typeof RiskAnalysisWithdrawn>;

export type RiskAnalysis =
  | { status: 'none' }
  | {
      status: (typeof ANALYSIS_STATUSES)[number];
      analysisId: string;
      unitIds: string[];
      title: string;
      eventIds: string[];
    };

export interface RiskAnalysisCommands {
  OpenRiskAnalysis: DataOf<typeof RiskAnalysisOpened>;
  CloseRiskAnalysis: { summary?: string };
  WithdrawRiskAnalysis: { reason: string };
}

const openRiskAnalysis: Decide<RiskAnalysis, RiskAnalysisCommands['OpenRiskAnalysis'], RiskAnalysisEvent> = (
  data,
  state,
) => (state.status === 'none' ? [RiskAnalysisOpened(data)] : reject('risk.analysis-exists', { title: state.title }));

const closeRiskAnalysis: Decide<RiskAnalysis, { summary?: string }, RiskAnalysisEvent> = ({ summary }, state) => {
  const { status, analysisId, unitIds } = standing(state);
  return status === 'closed' ? [] : [RiskAnalysisClosed({ analysisId, unitIds, summary })];
};

const withdrawRiskAnalysis: Decide<RiskAnalysis, { reason: string }, RiskAnalysisEvent> = ({ reason }, state) => {
  if (state.status === 'withdrawn') return [];
  const { analysisId, eventIds } = standing(state);
  return [RiskAnalysisWithdrawn({ analysisId, withdrawnEventIds: eventIds, reason })];
};

function standing(state: RiskAnalysis) {
  if (state.status === 'none') reject('risk.analysis-unknown');
  if (state.status === 'withdrawn') reject('risk.analysis-withdrawn', { title: state.title });
  return state;
}

/** The rules of a risk analysis: the frame in which risks are found. */
export const riskAnalysisDecider: Decider<RiskAnalysis, RiskAnalysisCommands, RiskAnalysisEvent> = {
  streamType: 'riskAnalysis',
  initial: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'RiskAnalysisOpened') return { ...event.data, status: 'open', eventIds: [event.eventId] };
    if (state.status === 'none') return state;
    const status = event.type === 'RiskAnalysisClosed' ? 'closed' : 'withdrawn';
    return { ...state, status, eventIds: [...state.eventIds, event.eventId] };
  },
  commands: {
    OpenRiskAnalysis: openRiskAnalysis,
    CloseRiskAnalysis: closeRiskAnalysis,
    WithdrawRiskAnalysis: withdrawRiskAnalysis,
  },
};
