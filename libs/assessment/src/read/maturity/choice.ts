// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, toDayNumber } from '#libs/kernel';

/** What an organisation is measured by until it chooses. */
export const DEFAULT_MODEL = 'infosakkollen-2023';

/** The day before all days: a segment or step that begins there has always been. */
export const ALWAYS: DayNumber = -1_000_000;

/** A choice that was made: a model taken into use from a day, or a model's table of boxes. */
export interface ChoiceRow {
  orderNo: number;
  knownAt: number;
  modelId: string;
  /** Set for an activation. */
  from: string | null;
  /** Set for a table of boxes: own measure → shipped measure. */
  toModelId: string | null;
  boxes: Record<string, string> | null;
}

/** A model and the first day it is in force; it ends where the next begins. */
export interface Segment {
  modelId: string;
  from: DayNumber;
}

export interface Boxes {
  toModelId: string;
  boxes: Record<string, string>;
}

export interface Choice {
  segments: readonly Segment[];
  boxes: ReadonlyMap<string, Boxes>;
}

/** Which model is in force when, and what carries its boxes, from the choices known at a time (in log order). */
export function choiceFrom(rows: readonly ChoiceRow[], knownAt = Infinity): Choice {
  let segments: Segment[] = [{ modelId: DEFAULT_MODEL, from: ALWAYS }];
  const boxes = new Map<string, Boxes>();
  for (const row of rows) {
    if (row.knownAt > knownAt) continue;
    if (row.from !== null) segments = taken(segments, { modelId: row.modelId, from: toDayNumber(row.from) });
    if (row.boxes !== null) boxes.set(row.modelId, { toModelId: row.toModelId ?? DEFAULT_MODEL, boxes: row.boxes });
  }
  return { segments, boxes };
}

function taken(segments: Segment[], next: Segment): Segment[] {
  const before = segments.filter((segment) => segment.from < next.from);
  return before.at(-1)?.modelId === next.modelId ? before : [...before, next];
}

/** The model in force on a day. */
export const modelOn = (choice: Choice, day: DayNumber): string =>
  choice.segments.findLast((segment) => segment.from <= day)?.modelId ?? DEFAULT_MODEL;

/** All models that are in force on some day. */
export const modelsOf = (choice: Choice): string[] => [...new Set(choice.segments.map((segment) => segment.modelId))];
