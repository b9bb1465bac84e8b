// SPDX-License-Identifier: EUPL-1.2
import {
  addMonths,
  type CommandMeta,
  type DataOf,
  type Decide,
  fromDayNumber,
  reject,
  toDayNumber,
} from '#libs/kernel';
import { CentralPartDeclared, type PracticeEvent, WayOfWorkingEstablished, WayOfWorkingTakenUp } from './events.js';
import type { PracticeState } from './practice.js';
import { checkCentralPart } from './ways.js';

/** Without a day of its own, a decision has to be confirmed after two years. */
const USUAL_MONTHS = 24;
const LONGEST_MONTHS = 36;

type Open<Data> = Omit<Data, 'validUntil'> & { validUntil?: string };
export type EstablishWayOfWorking = Open<DataOf<typeof WayOfWorkingEstablished>>;
export type DeclareCentralPart = Open<DataOf<typeof CentralPartDeclared>>;

/** Again on another day it is confirmed, and holds until its new day. */
export const establishWayOfWorking: Decide<PracticeState, EstablishWayOfWorking, PracticeEvent> = (
  data,
  state,
  meta,
) => {
  const { attribute, document, note } = data;
  if (attribute === 'decided' && document === undefined) reject('practice.decision-missing');
  if (document === undefined && note === undefined) reject('practice.nothing-shown');
  const validUntil = validity(data.validUntil, meta);
  if (standsAlike(state, attribute, { ...data, validUntil }, meta)) return [];
  return [...opening(data, state), WayOfWorkingEstablished({ ...data, validUntil })];
};

/** Again on another day it is confirmed, and holds until its new day. */
export const declareCentralPart: Decide<PracticeState, DeclareCentralPart, PracticeEvent> = (data, state, meta) => {
  const { wayOfWorking, modelMeasureId, document, note } = data;
  checkCentralPart(wayOfWorking, modelMeasureId);
  if (document === undefined && note === undefined) reject('practice.nothing-shown');
  const validUntil = validity(data.validUntil, meta);
  if (standsAlike(state, modelMeasureId, { ...data, validUntil }, meta)) return [];
  return [...opening(data, state), CentralPartDeclared({ ...data, validUntil })];
};

/** Refuses `practice.validity-passed` and `practice.validity-too-long`. */
function validity(wished: string | undefined, { occurredOn }: CommandMeta): string {
  const after = (months: number): string => fromDayNumber(addMonths(toDayNumber(occurredOn), months));
  const validUntil = wished ?? after(USUAL_MONTHS);
  if (validUntil <= occurredOn) reject('practice.validity-passed', { validUntil });
  if (validUntil > after(LONGEST_MONTHS)) reject('practice.validity-too-long', { months: LONGEST_MONTHS });
  return validUntil;
}

interface Said {
  document?: string;
  note?: string;
  validUntil: string;
}

function standsAlike({ current }: PracticeState, element: string, said: Said, { occurredOn }: CommandMeta): boolean {
  const entry = current.status === 'none' ? undefined : current.entries[element];
  if (!entry || entry.endedOn !== undefined || entry.establishedOn !== occurredOn) return false;
  return entry.document === said.document && entry.note === said.note && entry.validUntil === said.validUntil;
}

const opening = ({ wayOfWorking, by }: Pick<EstablishWayOfWorking, 'wayOfWorking' | 'by'>, state: PracticeState) =>
  state.current.status === 'none' ? [WayOfWorkingTakenUp({ wayOfWorking, by })] : [];
