// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, type Recorded, reject, stockholmDay, type Withdrawable } from '#libs/kernel';
import type { FOLLOW_UPS, RISK_STATUSES, RiskEvent, Treatment } from './events.js';

export interface Assessment {
  phase: 'before' | 'after';
  consequence: number;
  likelihoodLevel: number;
  assessedOn: string;
}

export interface Decision {
  choice: Treatment;
  decidedOn: string;
  reviewOn?: string;
}

export interface FollowUp {
  followedUpOn: string;
  followUpStatus: (typeof FOLLOW_UPS)[number];
  nextFollowUpOn?: string;
}

/** A risk as the decisions see it. */
export type Risk =
  | { status: 'none' }
  | {
      status: (typeof RISK_STATUSES)[number];
      riskId: string;
      unitIds: string[];
      title: string;
      ownerId?: string;
      /** The latest judgement: what decisions rest on. */
      assessment?: Assessment;
      /** The latest judgement without, and with, measures in place. */
      before?: Assessment;
      after?: Assessment;
      /** A wished decision that waits for somebody with the mandate. */
      waiting?: { choice: Treatment; toPersonId?: string };
      decision?: Decision;
      followUp?: FollowUp;
      /** By when what remains after an introduced measure is to be judged. */
      reassessOn?: string;
    };

export type KnownRisk = Exclude<Risk, { status: 'none' }>;
export type RiskState = Withdrawable<Risk, RiskEvent>;

export const noRisk: Risk = { status: 'none' };

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Folds one event into a risk. */
export function evolveRisk(risk: Risk, event: Recorded<RiskEvent>): Risk {
  if (event.type === 'RiskIdentified') {
    const { riskId, unitIds, title, ownerId } = event.data;
    return { status: 'identified', riskId, unitIds, title, ownerId };
  }
  if (risk.status === 'none') return risk;
  switch (event.type) {
    case 'RiskOwnerAssigned':
      return { ...risk, ownerId: event.data.ownerId };
    case 'RiskAssessed': {
      const { phase, consequence, likelihoodLevel } = event.data;
      const assessment = { phase, consequence, likelihoodLevel, assessedOn: dayOf(event) };
      return {
        ...risk,
        assessment,
        [phase]: assessment,
        reassessOn: undefined,
        status: risk.status === 'identified' ? 'assessed' : risk.status,
      };
    }
    case 'RiskTreatmentProposed':
      return { ...risk, status: risk.status === 'proposedUpward' ? risk.status : 'treatmentProposed' };
    case 'RiskDecisionProposedUpward': {
      const { choice, toPersonId } = event.data;
      return { ...risk, status: 'proposedUpward', waiting: { choice, toPersonId } };
    }
    case 'RiskDecisionRecorded': {
      const { choice, reviewOn } = event.data;
      return {
        ...risk,
        status: 'decided',
        waiting: undefined,
        decision: { choice, reviewOn, decidedOn: dayOf(event) },
      };
    }
    case 'RiskReassessmentDue':
      return { ...risk, reassessOn: event.data.dueOn };
    case 'RiskFollowedUp': {
      const { status: followUpStatus, nextOn: nextFollowUpOn } = event.data;
      return { ...risk, followUp: { followedUpOn: dayOf(event), followUpStatus, nextFollowUpOn } };
    }
    case 'RiskClosed':
      return { ...risk, status: 'closed' };
    case 'RiskEntriesWithdrawn':
      return risk;
  }
}

/** The risk that is still open to work on; refuses `risk.unknown` and `risk.closed`. */
export function openRisk(state: RiskState): KnownRisk {
  const risk = state.current;
  if (risk.status === 'none') reject('risk.unknown');
  if (risk.status === 'closed') reject('risk.closed', { title: risk.title });
  return risk;
}
