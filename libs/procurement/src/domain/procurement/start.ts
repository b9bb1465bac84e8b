// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type ProcurementEvent, ProcurementStarted } from './events.js';
import { type ProcurementState, sameName } from './procurement.js';

export type StartProcurement = DataOf<typeof ProcurementStarted>;

export const startProcurement: Decide<ProcurementState, StartProcurement, ProcurementEvent> = (data, { current }) => {
  if (current && sameName(current.name, data.name)) return [];
  return current ? reject('procurement.exists', { name: current.name }) : [ProcurementStarted(data)];
};
