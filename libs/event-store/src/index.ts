// SPDX-License-Identifier: EUPL-1.2
export { AppendSignal } from './log/append-signal.js';
export { rowTypes } from './log/event-row.js';
export { InMemoryEventStore } from './log/in-memory-event-store.js';
export type { Log } from './log/logger.js';
export { PostgresEventStore } from './log/postgres-event-store.js';
export { logHead, readLog, readPage } from './log/read-log.js';
export type * from './projections/projection.js';
export { eventStoreMigrations } from './schema/migration.js';
export { ensureRoles, type Role, ROLES } from './schema/roles.js';
