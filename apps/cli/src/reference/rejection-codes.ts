// SPDX-License-Identifier: EUPL-1.2
import { allContexts, backupTexts } from '#libs/installation';
import type { RejectionTexts } from '#libs/kernel';
import { platformTexts } from '#libs/platform';
import { byName, code, groupedBy, page, table } from './markdown.js';

const INTRO = `What Trappan answers when it refuses. The code stands in \`extensions.code\` of a GraphQL error, in \`code\` of a plain HTTP answer, and in
parentheses under a message of the command line; it stays the same whatever the text says. The text comes in Swedish, or in English where
\`Accept-Language\` or \`--language en\` asks for it. \`{{name}}\` is filled in. The reasons why \`npm start\` breaks off (\`start.…\`) stand in
[Run it for real](../../guides/run-it-for-real.md), those of the command line alone (\`cli.…\`) in [Command line](../cli.md).`;

interface Row {
  code: string;
  lib: string;
  sv: string;
  en: string;
}

const rowsOf = (texts: RejectionTexts, lib: string): Row[] =>
  Object.entries(texts).map(([name, { sv, en }]) => ({ code: name, lib, sv, en }));

/** Which lib a code of a context comes from: what the spreadsheet lib refuses is said by the context that uses it. */
const libOf = (name: string, context: string): string => (name.startsWith('spreadsheet.') ? 'spreadsheet' : context);

/** Every code with its texts, by the first part of the code. */
export function rejectionCodesPage(): string {
  const rows = [
    ...rowsOf(platformTexts, 'platform'),
    ...rowsOf(backupTexts, 'installation'),
    ...allContexts.flatMap(({ name, texts }) =>
      rowsOf(texts, name).map((row) => ({ ...row, lib: libOf(row.code, name) })),
    ),
  ].sort((a, b) => byName(a.code, b.code));
  const groups = groupedBy(rows, (row) => row.code.split('.')[0]!);
  return page('Rejection codes', INTRO, [
    `${rows.length} codes: ${groups.map(([prefix, of]) => `[${prefix}](#${prefix}) ${of.length}`).join(', ')}.`,
    ...groups.flatMap(([prefix, of]) => {
      const libs = [...new Set(of.map(({ lib }) => code(`libs/${lib}`)))].join(', ');
      const lines = of.map(({ code: name, sv, en }) => [code(name), sv, en]);
      return [`## ${prefix}`, `From ${libs}.`, table(['Code', 'Svenska', 'English'], lines)];
    }),
  ]);
}
