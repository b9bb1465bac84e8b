// SPDX-License-Identifier: EUPL-1.2
import { files, read } from './support/repo.js';

/* Whatever is changed in the web application says what it did to the level, or stands here with why it cannot do anything to it. */

const NOT_OF_THE_LEVEL: Record<string, string> = {
  endOthersDocument: 'sessions are no events of an organisation',
  makeDocument: 'a link to the calendar is no event of an organisation',
  revokeDocument: 'a link to the calendar is no event of an organisation',
  wishDocument: 'letters to oneself are no events of an organisation',
  inviteDocument: 'an account is no event of an organisation',
  endAccountDocument: 'an account is no event of an organisation',
  renewPasswordDocument: 'an account is no event of an organisation',
  makeBackupDocument: 'work of the installation',
  loadDemoDocument: 'work of the installation; the organisation is another one',
  deleteDemoDocument: 'work of the installation; the organisation is another one',
  resumeDocument: 'a read model goes on; no event is written',
};
/** Reads a file and writes it; wrapped once for all kinds of files. */
const IMPORT = 'apps/web/src/features/import/send.ts';
/** Where something is sent to the server other than by a command: what is asked, batches, files, and the session. */
const SENDERS = [
  'apps/web/src/app/me.ts',
  'apps/web/src/app/request.ts',
  'apps/web/src/app/send-batch.ts',
  'apps/web/src/features/import/send.ts',
  'apps/web/src/features/maturity/attest.tsx',
];

const sources = files()
  .filter((path) => /^apps\/web\/src\/(app|features|ui)\/.+(?<!\.spec)\.tsx?$/.test(path))
  .map((path) => ({ path, text: read(path) }));
const mutations = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/const (\w+) = graphql\(`\s*mutation /g)].map(([, name]) => ({ path, name: name! })),
);

/** Places where a document is used: what is neither its definition nor a name in an import. */
const usesOf = (name: string, of: string) =>
  sources
    .filter(({ path, text }) => path === of || text.includes(`/documents.js'`))
    .flatMap(({ path, text }) =>
      [...text.replaceAll(/import[^;]*;/g, '').matchAll(new RegExp(`([\\w.(]*)\\b${name}\\b(?! =)`, 'g'))].map(
        ([, before]) => ({ path, before: before! }),
      ),
    );
const isCommand = (before: string): boolean => /^useCommand\((\w+\.)?$/.test(before);

describe('a change made in the web application', () => {
  it('is found', () => expect(mutations.length).toBeGreaterThan(60));

  it.each(mutations)('$name goes through the one place that says what became of the level', ({ name, path }) => {
    if (NOT_OF_THE_LEVEL[name]) return;
    const past = usesOf(name, path).filter((use) => !isCommand(use.before) && use.path !== IMPORT);
    expect(past).toEqual([]);
  });

  it('is not told by a list that has grown old', () => {
    const known = mutations.map(({ name }) => name);
    expect(Object.keys(NOT_OF_THE_LEVEL).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('shows what became of the level itself, where nothing is said for it', () => {
    const silent = sources
      .filter(({ text }) => text.includes('says: false'))
      .filter(({ text }) => !/\bchange\b/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['sendBatch(', ['apps/web/src/app/batch.tsx', 'apps/web/src/app/send-batch.ts']],
    ['fetch(', SENDERS],
  ])('is not sent past it: %s stands only where it is known', (call, known) => {
    const found = sources.filter(({ text }) => text.includes(call)).map(({ path }) => path);
    expect(found).toEqual(known);
  });

  it('of a file is looked at before and after', () => expect(read(IMPORT)).toMatch(/withLevelChange\(\s*wish/));

  it('of several rows is looked at before and after, and so is its undoing; the rehearsal writes nothing', () => {
    const batch = read('apps/web/src/app/batch.tsx');
    expect(batch).toMatch(/withLevelChange\(\s*sent\[0\]!,\s*send/);
    expect(batch.split('sendBatch(')).toHaveLength(3);
    expect(batch.split('await sendAndLook(')).toHaveLength(3);
  });
});
