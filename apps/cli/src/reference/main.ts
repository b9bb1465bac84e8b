// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED, pages } from './pages.js';

/* `npm run reference`: writes what docs/reference/generated/ holds. Needs no database. */

mkdirSync(GENERATED, { recursive: true });
for (const [name, text] of Object.entries(pages())) writeFileSync(join(GENERATED, name), text);
