// SPDX-License-Identifier: EUPL-1.2
import type { DataOf, Decide } from '#libs/kernel';
import { CentralPartEnded, type PracticeEvent, WayOfWorkingEnded } from './events.js';
import { knownEntry, knownPractice, type PracticeState } from './practice.js';

export type EndWayOfWorking = Omit<DataOf<typeof WayOfWorkingEnded>, 'wayOfWorking'>;
export type EndCentralPart = Omit<DataOf<typeof CentralPartEnded>, 'wayOfWorking'>;

export const endWayOfWorking: Decide<PracticeState, EndWayOfWorking, PracticeEvent> = (data, state) => {
  const practice = knownPractice(state);
  const { endedOn } = knownEntry(practice, data.attribute);
  return endedOn ? [] : [WayOfWorkingEnded({ wayOfWorking: practice.wayOfWorking, ...data })];
};

export const endCentralPart: Decide<PracticeState, EndCentralPart, PracticeEvent> = (data, state) => {
  const practice = knownPractice(state);
  const { endedOn } = knownEntry(practice, data.modelMeasureId);
  return endedOn ? [] : [CentralPartEnded({ wayOfWorking: practice.wayOfWorking, ...data })];
};
