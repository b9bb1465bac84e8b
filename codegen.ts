// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const FOLDER = 'libs/api-client/src/generated/';

const LICENCE = `// SPDX-${'License'}-Identifier: EUPL-1.2\n`;

/** Every source names its licence; and the documents that an api takes outside local mode are those of the web. */
function finish(): void {
  for (const name of ['gql.ts', 'graphql.ts', 'index.ts']) {
    const text = readFileSync(FOLDER + name, 'utf8');
    if (!text.startsWith(LICENCE)) writeFileSync(FOLDER + name, LICENCE + text);
  }
  copyFileSync(`${FOLDER}persisted-documents.json`, 'apps/api/src/persisted-documents.json');
}

/** Types and documents of the web's operations, from the committed schema; one the schema does not have fails. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: 'apps/web/src/**/*.{ts,tsx}',
  ignoreNoDocuments: true,
  hooks: { afterAllFileWrite: finish },
  generates: {
    [FOLDER]: {
      preset: 'client',
      presetConfig: {
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashAlgorithm: (text) => createHash('sha256').update(text).digest('hex'),
        },
        fragmentMasking: false,
      },
      config: {
        documentMode: 'string',
        emitLegacyCommonJSImports: false,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { UUID: 'string', Day: 'string', Instant: 'string', JSON: 'unknown' },
      },
    },
  },
};
export default config;
