// SPDX-License-Identifier: EUPL-1.2
import { Accounts1764000001000 } from './accounts/migration.js';
import { Files1764000000000 } from './files/migration.js';
import { Persons1764000002000 } from './persons/migration.js';
import { Reminders1764000006000 } from './reminders/migration.js';

/** The platform's own tables, in order; they run after those of the log. */
export const platformMigrations = [
  Files1764000000000,
  Accounts1764000001000,
  Persons1764000002000,
  Reminders1764000006000,
];
