// SPDX-License-Identifier: EUPL-1.2
import { type EventDeclaration, eventTypes } from '#libs/kernel';
import { fieldsOf, type Schema } from './fields.js';
import { byName, code, groupedBy, page, table } from './markdown.js';
import { declarations, isThere } from './repository.js';

const INTRO = `Every event type that may stand in the log, with the data that its declaration takes. Data with anything else in it is refused at
write. Around the data every event has an envelope: \`eventId\`, \`organisationId\`, \`streamId\`, \`version\`, \`type\`, \`schemaVersion\`,
\`occurredAt\` (when it was true), \`recordedAt\` (when it became known here), and who did it by which command.

Marks: **person** is the id of a person, whose name and address stand in a table that can be erased. **free text** is words that
somebody wrote and that may hold personal data. A type that **withdraws** makes the events in \`withdrawnEventIds\` void for evidence from its recorded time on.`;

/** One section per event type, by the lib that declares it. */
export function eventsPage(): string {
  const sources = declarations();
  const all = [...eventTypes().values()].sort((a, b) => byName(a.type, b.type));
  const byLib = groupedBy(all, ({ type }) => sources.get(type)?.split('/')[1] ?? 'elsewhere');
  const index = byLib.map(([lib, types]) => `- **${lib}**: ${types.map(({ type }) => link(type)).join(', ')}`);
  return page('Events', INTRO, [
    index.join('\n'),
    ...byLib.flatMap(([lib, types]) => [`## ${lib}`, ...types.map((type) => section(type, sources.get(type.type)))]),
  ]);
}

const link = (type: string): string => `[${type}](#${type.toLowerCase()})`;

function section({ type, description, schema, schemaVersion, withdraws }: EventDeclaration, source?: string): string {
  const golden = `test/golden/${type}.json`;
  const facts = [
    withdraws ? '**Withdraws.**' : '',
    `Schema version ${schemaVersion}.`,
    source ? `Declared in [${source}](../../../${source}).` : '',
    isThere(golden) ? `[Example](../../../${golden}).` : '',
  ];
  const rows = fieldsOf(schema as Schema).map(({ path, required, type: of, mark }) => [
    code(path),
    of,
    required ? 'yes' : '',
    mark,
  ]);
  const fields = rows.length > 0 ? table(['Field', 'Type', 'Always', 'Mark'], rows) : 'No data.';
  return [`### ${type}`, description, fields, facts.filter(Boolean).join(' ')].join('\n\n');
}
