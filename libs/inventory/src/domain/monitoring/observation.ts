// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, fromDayNumber, reject, stockholmDay } from '#libs/kernel';
import {
  ObservationAssessed,
  type ObservationEvent,
  ObservationHandedOn,
  ObservationRecorded,
  type ObservationStatus,
  ObservationWithdrawn,
} from './observation-events.js';

type Assessed = Omit<DataOf<typeof ObservationAssessed>, 'observationId'>;

export type Observation =
  | { status: 'none' }
  | {
      status: ObservationStatus;
      observationId: string;
      title: string;
      eventIds: string[];
      assessed?: Assessed & { on: string };
      handedTo: string[];
    };

export interface ObservationCommands {
  RecordObservation: DataOf<typeof ObservationRecorded>;
  AssessObservation: Assessed;
  HandOnObservation: Pick<DataOf<typeof ObservationHandedOn>, 'toPersonId' | 'note' | 'handedOnBy'>;
  WithdrawObservation: { reason: string };
}

type Decision<Name extends keyof ObservationCommands> = Decide<
  Observation,
  ObservationCommands[Name],
  ObservationEvent
>;

const recordObservation: Decision<'RecordObservation'> = (data, observation) => {
  if (observation.status === 'none') return [ObservationRecorded(data)];
  const { status, title } = observation;
  return status !== 'withdrawn' && title === data.title ? [] : reject('inventory.observation-exists', { title });
};

const assessObservation: Decision<'AssessObservation'> = (data, observation, meta) => {
  const { observationId, assessed } = standing(observation);
  const { relevance, urgency, assessment } = data;
  const same = assessed?.relevance === relevance && assessed.urgency === urgency && assessed.assessment === assessment;
  return same && assessed.on === meta.occurredOn ? [] : [ObservationAssessed({ observationId, ...data })];
};

const handOnObservation: Decision<'HandOnObservation'> = (data, observation) => {
  const { observationId, title, assessed, handedTo } = standing(observation);
  if (!assessed) reject('inventory.not-assessed', { title });
  if (handedTo.includes(data.toPersonId)) return [];
  return [ObservationHandedOn({ observationId, unitIds: assessed.unitIds, ...data })];
};

const withdrawObservation: Decision<'WithdrawObservation'> = ({ reason }, observation) => {
  if (observation.status === 'withdrawn') return [];
  const { observationId, eventIds: withdrawnEventIds } = standing(observation);
  return [ObservationWithdrawn({ observationId, withdrawnEventIds, reason })];
};

function standing(observation: Observation) {
  if (observation.status === 'none') reject('inventory.observation-unknown');
  if (observation.status === 'withdrawn') reject('inventory.observation-withdrawn', { title: observation.title });
  return observation;
}

/** The rules of an observation: seen, judged by common scales, passed on. */
export const observationDecider: Decider<Observation, ObservationCommands, ObservationEvent> = {
  streamType: 'observation',
  initial: { status: 'none' },
  evolve(observation, event) {
    if (event.type === 'ObservationRecorded') {
      const { observationId, title } = event.data;
      return { status: 'recorded', observationId, title, eventIds: [event.eventId], handedTo: [] };
    }
    if (observation.status === 'none') return observation;
    const known = { ...observation, eventIds: [...observation.eventIds, event.eventId] };
    switch (event.type) {
      case 'ObservationAssessed': {
        const { observationId: _, ...assessed } = event.data;
        const status = known.status === 'handedOn' ? 'handedOn' : 'assessed';
        return { ...known, status, assessed: { ...assessed, on: fromDayNumber(stockholmDay(event.occurredAt)) } };
      }
      case 'ObservationHandedOn':
        return { ...known, status: 'handedOn', handedTo: [...known.handedTo, event.data.toPersonId] };
      case 'ObservationWithdrawn':
        return { ...known, status: 'withdrawn' };
    }
  },
  commands: {
    RecordObservation: recordObservation,
    AssessObservation: assessObservation,
    HandOnObservation: handOnObservation,
    WithdrawObservation: withdrawObservation,
  },
};
