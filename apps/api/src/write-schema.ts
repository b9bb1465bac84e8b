// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { schemaText } from './schema-text.js';

/** `npm run schema`: writes the schema that is committed. Needs no database. */
schemaText()
  .then((text) => writeFile('apps/api/schema.graphql', text))
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
