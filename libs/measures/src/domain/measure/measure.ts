// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, type Recorded, reject, stockholmDay, type Withdrawable } from '#libs/kernel';
import type { MEASURE_STATUSES, MeasureEvent } from './events.js';

export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

export interface Resources {
  hours?: number;
  budget?: number;
  responsibleId?: string;
  dueOn?: string;
}

/** A security measure as the decisions see it. */
export type Measure =
  | { status: 'none' }
  | {
      status: MeasureStatus;
      measureId: string;
      title: string;
      proposedOn: string;
      unitIds: string[];
      riskId?: string;
      incidentId?: string;
      modelMeasureId?: string;
      decision?: { introduce: boolean; reason: string; decidedOn: string };
      resources?: Resources;
      introducedUnitIds: string[];
      introducedOn?: string;
      evaluation?: { fit: boolean; sufficient: boolean; evaluatedOn: string };
      stoppedOn?: string;
    };

export type KnownMeasure = Exclude<Measure, { status: 'none' }>;
export type MeasureState = Withdrawable<Measure, MeasureEvent>;

export const noMeasure: Measure = { status: 'none' };

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Folds one event into a measure. */
export function evolveMeasure(measure: Measure, event: Recorded<MeasureEvent>): Measure {
  if (event.type === 'SecurityMeasureProposed') {
    const { measureId, title, unitIds, riskId, incidentId, modelMeasureId } = event.data;
    const named = { measureId, title, unitIds, riskId, incidentId, modelMeasureId, proposedOn: dayOf(event) };
    return { ...named, status: 'proposed', introducedUnitIds: [] };
  }
  if (measure.status === 'none') return measure;
  const known = { ...measure, modelMeasureId: event.data.modelMeasureId ?? measure.modelMeasureId };
  switch (event.type) {
    case 'SecurityMeasureDecided': {
      const { introduce, reason } = event.data;
      const decision = { introduce, reason, decidedOn: dayOf(event) };
      return withStatus({ ...known, decision });
    }
    case 'SecurityMeasureResourced': {
      const { hours, budget, responsibleId, dueOn } = event.data;
      return withStatus({ ...known, resources: { hours, budget, responsibleId, dueOn } });
    }
    case 'SecurityMeasureIntroduced': {
      const introducedUnitIds = [...new Set([...known.introducedUnitIds, ...event.data.unitIds])];
      return withStatus({ ...known, introducedUnitIds, introducedOn: dayOf(event) });
    }
    case 'SecurityMeasureEvaluated': {
      const { fit, sufficient } = event.data;
      return { ...known, evaluation: { fit, sufficient, evaluatedOn: dayOf(event) } };
    }
    case 'SecurityMeasureStopped':
      return { ...known, status: 'stopped', stoppedOn: dayOf(event) };
    case 'SecurityMeasureEntriesWithdrawn':
      return measure;
  }
}

const withStatus = (measure: KnownMeasure): KnownMeasure => ({
  ...measure,
  status: statusOf({
    ...measure,
    introduce: measure.decision?.introduce ?? null,
    resourced: measure.resources !== undefined,
  }),
});

/** Where a measure in work stands, from what has happened with it. */
export function statusOf(measure: {
  unitIds: readonly string[];
  introducedUnitIds: readonly string[];
  introduce: boolean | null;
  resourced: boolean;
}): MeasureStatus {
  const { unitIds, introducedUnitIds, introduce, resourced } = measure;
  if (unitIds.every((unitId) => introducedUnitIds.includes(unitId))) return 'introduced';
  if (introducedUnitIds.length > 0) return 'introducedInPart';
  if (introduce === null) return 'proposed';
  if (!introduce) return 'declined';
  return resourced ? 'resourced' : 'decided';
}

/** The measure in work; refuses `measures.unknown` and `measures.stopped`. */
export function standingMeasure(state: MeasureState): KnownMeasure {
  const measure = state.current;
  if (measure.status === 'none') reject('measures.unknown');
  if (measure.status === 'stopped') reject('measures.stopped', { title: measure.title });
  return measure;
}

/** What every event repeats of its measure. */
export const subjectOf = ({ measureId, unitIds, riskId, incidentId, modelMeasureId }: KnownMeasure) => ({
  measureId,
  unitIds,
  riskId,
  incidentId,
  modelMeasureId,
});
