// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, fromDayNumber, stockholmDay } from '#libs/kernel';
import type { BoxesMapped, ModelActivated, OwnModelImported } from '../../domain/model-choice/events.js';
import type { ChoiceRow } from './choice.js';
import { type FactRow, type Numbered, toRow, withdrawnBy } from './facts.js';
import type { Needs } from './needs.js';
import type { ModelRow } from './store.js';

/** What some events mean for the level: new facts, facts made void, models and choices of model. */
export interface News {
  /** What counts: events that a rule can look at, withdrawals and choices. */
  facts: FactRow[];
  withdrawn: { eventId: string; knownAt: number }[];
  choices: ChoiceRow[];
  models: ModelRow[];
}

export function newsOf(events: readonly Numbered[], needs: Needs): News {
  const news: News = { facts: [], withdrawn: [], choices: [], models: [] };
  for (const numbered of events) {
    const { event, knownAt } = numbered;
    const choice = choiceRow(numbered);
    const withdrawn = withdrawnBy(event);
    if (needs.has(event.type) || choice || withdrawn.length > 0) news.facts.push(toRow(numbered, needs));
    if (choice) news.choices.push(choice);
    for (const eventId of withdrawn) news.withdrawn.push({ eventId, knownAt });
    if (event.type === 'OwnModelImported') news.models.push(modelRow(numbered));
  }
  return news;
}

function modelRow({ event, knownAt, orderNo }: Numbered): ModelRow {
  const { modelId, model, mapping, importedBy } = event.data as DataOf<typeof OwnModelImported>;
  const importedOn = fromDayNumber(stockholmDay(event.occurredAt));
  return { modelId, model, mapping, importedOn, importedById: importedBy, knownAt, orderNo };
}

function choiceRow({ event, knownAt, orderNo }: Numbered): ChoiceRow | undefined {
  if (event.type === 'ModelActivated') {
    const { modelId, from } = event.data as DataOf<typeof ModelActivated>;
    return { orderNo, knownAt, modelId, from, toModelId: null, boxes: null };
  }
  if (event.type !== 'BoxesMapped') return undefined;
  const { modelId, toModelId, boxes } = event.data as DataOf<typeof BoxesMapped>;
  const table = Object.fromEntries(boxes.map(({ measureId, carriedBy }) => [measureId, carriedBy]));
  return { orderNo, knownAt, modelId, from: null, toModelId, boxes: table };
}
