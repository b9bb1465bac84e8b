// SPDX-License-Identifier: EUPL-1.2
import type { BatchProjection, ProjectionSql } from '#libs/event-store';
import type { RecordedEvent } from '#libs/kernel';
import { shippedModels } from '../../models/index.js';
import { EngineCache } from './cache.js';
import { choiceFrom, modelsOf } from './choice.js';
import { advance, type Changed, type Engines } from './engines.js';
import { type Head, number, type Numbered } from './facts.js';
import { needsOf } from './needs.js';
import { type News, newsOf } from './news.js';
import { storedPieces } from './pieces.js';
import { Store } from './store.js';
import * as declared from './tables.js';

const needs = needsOf(Object.values(shippedModels));

/**
 * From the whole log of an organisation to when each measure of its models holds. Every event gets its dense number;
 * those that a rule can look at are kept as facts, and only the measures that they touch are worked out again.
 */
export const maturityProjection: BatchProjection = {
  kind: 'batch',
  name: 'maturity',
  version: 6,
  tables: [declared.facts, declared.heads, declared.models, declared.choices, declared.timelines],
  types: 'all',
  async apply(organisationId: string, events: RecordedEvent[], sql: ProjectionSql): Promise<void> {
    const tables = new Store(sql, organisationId);
    const before = await tables.head();
    const numbered = number(before, events);
    const news = newsOf(numbered, needs);
    const head = headAfter(before, numbered, news);
    const cache = EngineCache.in(sql.memory);
    const known = cache.take(organisationId, before);
    await keep(tables, news);
    if (head.factNo === before.factNo) {
      if (known) cache.put(organisationId, { ...known, head });
    } else {
      const [engines, changed] = await advance(known, news, tables);
      await saveTimelines(tables, engines, changed, known === undefined || news.choices.length > 0);
      cache.put(organisationId, { ...engines, head });
    }
    await tables.saveHead(head);
  },
};

function headAfter(before: Head, numbered: readonly Numbered[], { facts }: News): Head {
  const { event, orderNo, knownAt } = numbered.at(-1)!;
  return { orderNo, knownAt, eventId: event.eventId, factNo: facts.at(-1)?.orderNo ?? before.factNo };
}

async function keep(tables: Store, { facts, withdrawn, choices, models }: News): Promise<void> {
  if (facts.length > 0) await tables.addFacts(facts);
  if (withdrawn.length > 0) await tables.withdraw(withdrawn);
  if (choices.length > 0) await tables.addChoices(choices);
  for (const model of models) await tables.addModel(model);
}

async function saveTimelines(tables: Store, engines: Engines, changed: Changed, chosen: boolean): Promise<void> {
  for (const modelId of changed) {
    const { measures } = engines.live.get(modelId)!.live.result();
    await tables.saveTimeline(modelId, storedPieces(measures.values()));
  }
  if (chosen) await tables.keepTimelines(modelsOf(choiceFrom(engines.choices)));
}
