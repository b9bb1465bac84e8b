// SPDX-License-Identifier: EUPL-1.2
import { cliPage } from './cli.js';
import { coveragePage } from './coverage.js';
import { eventsPage } from './events.js';
import { graphqlPage } from './graphql.js';
import { modelPage } from './model.js';
import { permissionsPage } from './permissions.js';
import { rejectionCodesPage } from './rejection-codes.js';

/** Where the pages lie, from the root of the checkout. */
export const GENERATED = 'docs/reference/generated';

/** The generated reference: file name → text. Depends on the code and committed files alone. */
export const pages = (): Record<string, string> => ({
  'cli.md': cliPage(),
  'events.md': eventsPage(),
  'evidence-coverage.md': coveragePage(),
  'graphql.md': graphqlPage(),
  'model-infosakkollen-2023.md': modelPage(),
  'permissions.md': permissionsPage(),
  'rejection-codes.md': rejectionCodesPage(),
});
