// SPDX-License-Identifier: EUPL-1.2
export * from './access/allow.js';
export * from './access/role.js';
export * from './access/viewer.js';
export * from './commands/command-input.js';
export * from './commands/commands.js';
export * from './commands/handle.js';
export * from './commands/stream-command.js';
export * from './context.js';
export * from './enum-of.js';
export * from './env.js';
export * from './reads/connection.js';
export * from './reads/read-session.js';
export * from './scalars.js';
export * from './errors/format-error.js';
export * from './errors/phrase.js';
export * from './graphql/limits.js';
export * from './graphql/operation-plugin.js';
