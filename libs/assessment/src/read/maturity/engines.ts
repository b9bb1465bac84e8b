// SPDX-License-Identifier: EUPL-1.2
import { type Fact, LiveEvaluation } from '../../engine/index.js';
import { type Choice, choiceFrom, type ChoiceRow, modelsOf } from './choice.js';
import { compiledFor } from './compiled.js';
import { type Head, toFact } from './facts.js';
import type { News } from './news.js';
import type { Store } from './store.js';

/** Where an organisation stands in the engine: one live evaluation per model in force, and the head it belongs to. */
export interface Engines {
  head: Head;
  choices: ChoiceRow[];
  live: Map<string, { live: LiveEvaluation; boxes: string }>;
  facts: number;
}

/** Which models have other timelines than before. */
export type Changed = ReadonlySet<string>;

const boxesOf = (choice: Choice, modelId: string): string => JSON.stringify(choice.boxes.get(modelId) ?? null);

/** Brings the engines to the news. What is new has been stored already, so an engine that must be made anew finds it there. */
export async function advance(engines: Engines | undefined, news: News, store: Store): Promise<[Engines, Changed]> {
  if (!engines) return fresh(store);
  const changed = new Set<string>();
  const facts = news.facts.map(toFact);
  const void_ = news.withdrawn.map(({ eventId }) => eventId);
  for (const [modelId, { live }] of engines.live) {
    const touched = [...live.add(facts), ...(void_.length > 0 ? live.withdraw(void_) : [])];
    if (touched.length > 0) changed.add(modelId);
  }
  const next = { ...engines, choices: [...engines.choices, ...news.choices], facts: engines.facts + facts.length };
  if (news.choices.length > 0) for (const modelId of await choose(next, store)) changed.add(modelId);
  return [next, changed];
}

async function fresh(store: Store): Promise<[Engines, Changed]> {
  const engines: Engines = { head: await store.head(), choices: await store.choices(), live: new Map(), facts: 0 };
  return [engines, new Set(await choose(engines, store))];
}

/** Makes the engines fit the choices: one per model in force, with its present boxes. Answers which were made anew. */
async function choose(engines: Engines, store: Store): Promise<string[]> {
  const choice = choiceFrom(engines.choices);
  const wanted = modelsOf(choice);
  for (const modelId of engines.live.keys()) if (!wanted.includes(modelId)) engines.live.delete(modelId);
  const anew = wanted.filter((modelId) => engines.live.get(modelId)?.boxes !== boxesOf(choice, modelId));
  if (anew.length === 0) return [];
  const facts: Fact[] = await store.facts();
  for (const modelId of anew) {
    const live = new LiveEvaluation(compiledFor(modelId, await store.ownModel(modelId), choice.boxes));
    live.add(facts);
    engines.live.set(modelId, { live, boxes: boxesOf(choice, modelId) });
  }
  engines.facts = facts.length;
  return anew;
}
