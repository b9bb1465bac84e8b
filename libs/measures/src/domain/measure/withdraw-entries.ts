// SPDX-License-Identifier: EUPL-1.2
import { afterWithdrawing, type Decide, reject } from '#libs/kernel';
import { type MeasureEvent, SecurityMeasureEntriesWithdrawn } from './events.js';
import { evolveMeasure, type KnownMeasure, type MeasureState, noMeasure, subjectOf } from './measure.js';

export interface WithdrawSecurityMeasureEntries {
  eventIds: string[];
  reason: string;
}

export const withdrawSecurityMeasureEntries: Decide<MeasureState, WithdrawSecurityMeasureEntries, MeasureEvent> = (
  { eventIds, reason },
  state,
) => {
  if (state.current.status === 'none') reject('measures.unknown');
  const rules = { initial: noMeasure, withdrawal: SecurityMeasureEntriesWithdrawn.type, evolve: evolveMeasure };
  const measure = afterWithdrawing(state, eventIds, rules);
  if (!measure || measure.status === 'none') return [];
  const withdrawal = { withdrawnEventIds: eventIds, reason, standing: standingOf(measure) };
  return [SecurityMeasureEntriesWithdrawn({ ...subjectOf(measure), ...withdrawal })];
};

/** What a reader of this one event needs to show the measure as it stands now. */
const standingOf = ({ status, decision, resources, introducedUnitIds, ...measure }: KnownMeasure) => ({
  title: measure.title,
  proposedOn: measure.proposedOn,
  status,
  introduce: decision?.introduce,
  decidedOn: decision?.decidedOn,
  ...resources,
  introducedUnitIds,
  introducedOn: measure.introducedOn,
  ...measure.evaluation,
  stoppedOn: measure.stoppedOn,
});
