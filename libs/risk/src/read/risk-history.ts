// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, fromDayNumber, stockholmDay } from '#libs/kernel';
import type * as events from '../domain/risk/events.js';
import type { Risk } from './risk-row.js';
import { harmDegrees, type RiskDetails, type RiskTreatmentEntry } from './risk-details.js';

/** One event of a risk's stream, as a statement reads it. */
export interface RiskHistory {
  eventId: string;
  type: string;
  data: unknown;
  occurredAt: Date | string;
}

type Details = Omit<RiskDetails, keyof Risk>;

/** What has been said of a risk and still stands, out of its events in order; pure. */
export function detailsOf(history: readonly RiskHistory[]): Details {
  const withdrawn = new Set(
    history
      .filter(({ type }) => type === 'RiskEntriesWithdrawn')
      .flatMap(({ data }) => (data as DataOf<typeof events.RiskEntriesWithdrawn>).withdrawnEventIds),
  );
  const standing = history.filter(({ eventId }) => !withdrawn.has(eventId));
  const entries = <Data, Entry>(type: string, toEntry: (data: Data) => Entry) =>
    standing
      .filter((event) => event.type === type)
      .map((event) => ({ eventId: event.eventId, on: dayOf(event), ...toEntry(event.data as Data) }));
  const identified = standing.find(({ type }) => type === 'RiskIdentified')?.data as
    DataOf<typeof events.RiskIdentified> | undefined;
  return {
    threat: identified?.threat,
    vulnerability: identified?.vulnerability,
    existingProtection: identified?.existingProtection,
    assets: identified?.assets ?? [],
    assessments: entries('RiskAssessed', toAssessment),
    proposals: entries('RiskTreatmentProposed', toProposal),
    proposalsUpward: entries('RiskDecisionProposedUpward', toProposalUpward),
    decisions: entries('RiskDecisionRecorded', toDecision),
    followUps: entries(
      'RiskFollowedUp',
      ({ status, note, followedUpBy: byId }: DataOf<typeof events.RiskFollowedUp>) => ({
        status,
        note,
        byId,
      }),
    ),
  };
}

const dayOf = ({ occurredAt }: RiskHistory): string =>
  fromDayNumber(stockholmDay(typeof occurredAt === 'string' ? occurredAt : occurredAt.toISOString()));

type Wish = Omit<RiskTreatmentEntry, 'eventId' | 'on'>;

const toAssessment = ({ likelihood, consequences, ...judged }: DataOf<typeof events.RiskAssessed>) => ({
  ...likelihood,
  ...judged,
  consequences: harmDegrees(consequences),
});

const toProposal = (data: DataOf<typeof events.RiskTreatmentProposed>): Wish => {
  const { treatment: choice, proposal: rationale, measureTitle, proposedBy: byId } = data;
  return { choice, rationale, measureTitle, byId };
};

const toProposalUpward = (data: DataOf<typeof events.RiskDecisionProposedUpward>): Wish => {
  const { choice, rationale, conditions, reviewOn, measureTitle, proposedBy: byId } = data;
  return { choice, rationale, conditions, reviewOn, measureTitle, byId };
};

const toDecision = (data: DataOf<typeof events.RiskDecisionRecorded>): Wish => {
  const { choice, rationale, conditions, reviewOn, measureTitle, decidedBy: byId, escalated, basis } = data;
  const { mandateId, asLeadership } = basis;
  return { choice, rationale, conditions, reviewOn, measureTitle, byId, escalated, mandateId, asLeadership };
};
