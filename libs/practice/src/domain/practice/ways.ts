// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';

/** The seven ways of working of the model: questions 4, 5, 7–11. */
export const WAYS_OF_WORKING = [
  'classification',
  'risk',
  'incident',
  'continuity',
  'procurement',
  'training',
  'monitoring',
] as const;
export type WayOfWorking = (typeof WAYS_OF_WORKING)[number];

/** What makes a way of working established, besides that it is followed up. */
export const ATTRIBUTES = ['decided', 'roles', 'commonModel', 'guidance'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

const numbered = (question: number, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${question}.${from + i}`);

/** The central parts of the shipped model, by the way of working that they are parts of. */
export const CENTRAL_PARTS: Readonly<Record<WayOfWorking, readonly string[]>> = {
  classification: numbered(32, 1, 12),
  risk: [...numbered(33, 1, 14), ...numbered(34, 1, 12), ...numbered(35, 1, 5), ...numbered(36, 1, 9)],
  incident: numbered(38, 1, 10),
  continuity: numbered(38, 11, 18),
  procurement: numbered(37, 1, 6),
  training: [],
  monitoring: [],
};

/** Refuses `practice.no-central-part`. */
export function checkCentralPart(wayOfWorking: WayOfWorking, modelMeasureId: string): void {
  if (!CENTRAL_PARTS[wayOfWorking].includes(modelMeasureId)) reject('practice.no-central-part', { modelMeasureId });
}
