// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import type { Command } from 'commander';
import { buildSchema, parse, validate } from 'graphql';
import { FIRST_DECISION_RISK } from '#libs/demo';
import { makeProgram } from '../../apps/cli/src/program.js';
import { processIo } from '../../apps/cli/src/support/io.js';
import { exists, files, read } from './support/repo.js';

/* What a reader pastes has to work: documents fit the schema, commands and options exist, so do files and names. */

const documents = files().filter(
  (path) =>
    (/^docs\/.*\.md$/.test(path) && !path.startsWith('docs/reference/generated/')) ||
    ['README.md', 'CONTRIBUTING.md'].includes(path),
);
const blocksIn = (text: string): string[] => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!);
const schema = buildSchema(read('apps/api/schema.graphql'));

const queries = documents.flatMap((path) =>
  blocksIn(read(path)).flatMap((block) =>
    [...block.matchAll(/trappan -- query [^']*'([^']+)'/g)].map(([, query]) => ({
      path,
      query: query!,
      short: query!.replace(/\s+/g, ' ').slice(0, 60),
    })),
  ),
);
const calls = documents.flatMap((path) =>
  blocksIn(read(path)).flatMap((block) =>
    [...block.replace(/'[^']*'/g, "''").matchAll(/(?:trappan -- |cli\/src\/main\.js )(.+)/g)].map(([, call]) => ({
      path,
      call: call!.replace(/ *[|#)].*$/, ''),
    })),
  ),
);

/** The command that the words of a call lead to, and what is left of them. */
function find(words: string[], command: Command): { command: Command; rest: string[] } {
  const [first, ...rest] = words;
  const inner = command.commands.find((candidate) => candidate.name() === first);
  return inner ? find(rest, inner) : { command, rest: words };
}

describe('what the documents let a reader paste', () => {
  it('is there to be looked at', () => {
    expect(queries.length).toBeGreaterThan(30);
    expect(calls.length).toBeGreaterThan(queries.length);
  });

  it.each(queries)('in $path fits the schema: $short', ({ query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it.each(calls)('in $path is a command with options that there are: $call', ({ call }) => {
    const program = makeProgram(() => processIo(false, 'sv'));
    const words = call.split(/\s+/);
    const { command, rest } = find(words, program);
    if (!words[0]!.startsWith('--')) expect(command).not.toBe(program);
    const known = [...program.options, ...command.options].flatMap(({ short, long }) => [short, long]);
    const used = rest.filter((word) => /^--?[a-z]/.test(word));
    expect(used.filter((option) => !known.includes(option) && option !== '--help')).toEqual([]);
  });

  it('is the same in both languages of the first hour', () => {
    expect(blocksIn(read('docs/guides/forsta-timmen.md'))).toEqual(blocksIn(read('docs/guides/your-first-hour.md')));
  });

  it('decides on the risk that the demo leaves undecided for it', () => {
    const named = read('docs/guides/your-first-hour.md').match(/\b99bed351-[0-9a-f-]+/g);
    expect([...new Set(named)]).toEqual([FIRST_DECISION_RISK]);
  });
});

const PATH = /`((?:apps|docs|infra|libs|test)\/[\w./-]+)`/g;
const NAME = /`(?:@|\.\.\.)?([a-zA-Z][a-z]+(?:[A-Z][a-z]+)+)(?:\([^`]*\))?`/g;

describe('what the documents name', () => {
  it('as a file or a folder is there', () => {
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(PATH)].map(([, name]) => ({ path, name: name! })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !exists(name))).toEqual([]);
  });

  it('as a name in code occurs in the code', () => {
    const code = files()
      .filter((path) => /^(apps|infra|libs)\/.*\.(ts|json)$/.test(path) && !/\.spec\.ts$|\/testing\//.test(path))
      .concat(files().filter((path) => /^libs\/kernel\/src\/testing\//.test(path)))
      .map(read)
      .join('\n');
    const words = new Set(code.match(/\w+/g));
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(NAME)].map(([, name]) => ({ path, name: name! })),
    );
    expect(named.filter(({ name }) => !words.has(name))).toEqual([]);
  });

  it('as codes of the command line are those that there are', () => {
    const codes = (text: string): string[] => [...new Set(text.match(/cli\.(?!md)[a-z]+(?:-[a-z]+)*(?=['`])/g))].sort();
    const sources = files().filter(
      (path) => /^apps\/cli\/src\/(?!reference\/).*\.ts$/.test(path) && !path.includes('.spec.'),
    );
    expect(codes(read('docs/reference/cli.md'))).toEqual(codes(sources.map(read).join('\n')));
  });
});
