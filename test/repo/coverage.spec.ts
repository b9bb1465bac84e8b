// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { buildSchema } from 'graphql';
import { infosakkollen2023 } from '#libs/assessment';
import { makeProgram } from '../../apps/cli/src/program.js';
import { processIo } from '../../apps/cli/src/support/io.js';
import { exists, read } from './support/repo.js';

/* The list of what the field asks for is whole, and names nothing that is not there. */

const FUNCTIONS = 246;
const rows = [...read('docs/reference/coverage.md').matchAll(/^\| +(\d+) \| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(
  ([, no, name, by]) => ({ no: Number(no), name: name!, by: by! }),
);
const references = rows.flatMap(({ no, by }) =>
  [...by.matchAll(/`(\w+) ([^`]+)`/g)].map(([, kind, name]) => ({ no, kind: kind!, name: name! })),
);
const schema = buildSchema(read('apps/api/schema.graphql'));
const routes = new Set([...read('apps/web/src/app/router.tsx').matchAll(/page\('([^']+)'/g)].map(([, path]) => path));
const commands = new Set(makeProgram(() => processIo(false, 'sv')).commands.map((command) => command.name()));
const questions = new Set(infosakkollen2023.questions.map(({ no }) => String(no)));

const is: Record<string, (name: string) => boolean> = {
  query: (name) => name in schema.getQueryType()!.getFields(),
  mutation: (name) => name in schema.getMutationType()!.getFields(),
  subscription: (name) => name in schema.getSubscriptionType()!.getFields(),
  screen: (path) => routes.has(path),
  cli: (name) => commands.has(name),
  doc: (path) => exists(path),
  question: (no) => questions.has(no),
};

describe('the coverage list', () => {
  it('has every number once, in order', () =>
    expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: FUNCTIONS }, (_, i) => i + 1)));

  it('names each function in words of its own', () =>
    expect(new Set(rows.map(({ name }) => name)).size).toBe(FUNCTIONS));

  it('says of each what delivers it, or "not yet"', () =>
    expect(rows.filter(({ no, by }) => by !== 'not yet' && !references.some((one) => one.no === no))).toEqual([]));

  it.each(references)('$no: $kind $name is there', ({ kind, name }) => {
    expect(is[kind]?.(name)).toBe(true);
  });
});
