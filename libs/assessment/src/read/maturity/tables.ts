// SPDX-License-Identifier: EUPL-1.2
import type { TableDeclaration } from '#libs/event-store';

/** Every event that a rule can look at, in the organisation's own numbering; enough to derive any level anew. */
export const facts: TableDeclaration = {
  name: 'maturity_fact',
  columns: {
    orderNo: 'integer',
    eventId: 'uuid',
    streamId: 'uuid',
    version: 'integer',
    type: 'text',
    occurredAt: 'bigint',
    day: 'integer',
    knownAt: 'bigint',
    withdrawnAt: 'bigint',
    data: 'jsonb',
  },
  key: ['orderNo'],
  indexes: [['eventId']],
};

/** How far the organisation's log has been read. One row. */
export const heads: TableDeclaration = {
  name: 'maturity_head',
  columns: { head: 'text', orderNo: 'integer', knownAt: 'bigint', eventId: 'text', factNo: 'integer' },
  key: ['head'],
};

/** Models of the organisation's own. */
export const models: TableDeclaration = {
  name: 'maturity_model',
  columns: {
    modelId: 'text',
    model: 'jsonb',
    mapping: 'jsonb',
    importedOn: 'date',
    importedById: 'uuid',
    knownAt: 'bigint',
    orderNo: 'integer',
  },
  key: ['modelId'],
};

/** Which model was taken into use from when, and what carries the boxes of own models, in log order. */
export const choices: TableDeclaration = {
  name: 'maturity_choice',
  columns: {
    orderNo: 'integer',
    knownAt: 'bigint',
    modelId: 'text',
    from: 'date',
    toModelId: 'text',
    boxes: 'jsonb',
  },
  key: ['orderNo'],
};

/**
 * Per model in force: when each of its measures holds, and by which kind of evidence. One row per model; a day’s level,
 * the steps and the gaps follow from it without looking at a single fact.
 */
export const timelines: TableDeclaration = {
  name: 'maturity_timeline',
  columns: { modelId: 'text', pieces: 'jsonb' },
  key: ['modelId'],
};
