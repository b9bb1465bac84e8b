// SPDX-License-Identifier: EUPL-1.2
import { dirname, join, normalize } from 'node:path';
import { exists, files, read } from './support/repo.js';

/** In two parts, so that no tool takes this line for one. */
const LICENCE = ['SPDX-License-Identifier', 'EUPL-1.2'].join(': ');

const all = files();
const sources = all.filter((path) => /\.(ts|tsx|mjs|cjs|js|sh|css)$/.test(path) || path === '.ci/run');
const texts = all.filter((path) => !/\.(xlsx|png|jpg|ico|woff2)$/.test(path) && path !== 'package-lock.json');
const tests = all.filter((path) => /spec\.tsx?$/.test(path));

describe('the repository', () => {
  it('says the licence in the first lines of every source', () => {
    const silent = sources.filter((path) => !read(path).split('\n').slice(0, 3).join('\n').includes(LICENCE));
    expect(silent).toEqual([]);
  });

  it('names no folder of the machine that it was written on', () => {
    const machine = /(?<![\w.:/~-])\/(?:work|root|home|Users)\/[\w.]/;
    expect(texts.filter((path) => machine.test(read(path)))).toEqual([]);
  });

  it('runs every test it has: none focused, skipped or left for later', () => {
    const notAll = /\b(?:(?:describe|it|test)\.(?:only|skip|todo|failing)|fdescribe|fit|xit|xtest|xdescribe)\b\s*[(.`]/;
    expect(tests.filter((path) => notAll.test(read(path)))).toEqual([]);
  });

  it('has what a public code base should have', () => {
    const wanted = [
      'LICENSE',
      'LICENSES/EUPL-1.2.txt',
      'REUSE.toml',
      'publiccode.yml',
      'SECURITY.md',
      'CONTRIBUTING.md',
    ];
    expect(wanted.filter((path) => !exists(path))).toEqual([]);
    expect(read('CHANGELOG.md')).toMatch(/^## (?:Unreleased|\d+\.\d+\.\d+)$/m);
  });

  it('leads to files that exist, wherever a document links to one', () => {
    const broken = all
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => [...read(path).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link]) => [path, link] as const))
      .filter(([path, link]) => !exists(normalize(join(dirname(path), link))))
      .map(([path, link]) => `${path} → ${link}`);
    expect(broken).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');
  const commands = [...readme.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block]) => block.trim().split('\n'));

  it('has exactly two commands, and one question to paste', () => {
    expect(commands.filter((command) => !command.startsWith('npm run -s trappan -- query'))).toEqual([
      'npm start',
      'npm test',
    ]);
  });

  it('asks the question that a start prints', () => {
    const [, printed] = /FIRST_QUERY = [`"'](.*)[`"'];/.exec(read('apps/api/src/first-query.ts')) ?? [];
    expect(commands).toContain(printed);
  });
});

describe('the guide for running it', () => {
  it('explains every variable that the program reads', () => {
    const read_ = new Set(read('libs/platform/src/env.ts').match(/(?<=env\.)[A-Z_]+/g));
    const explained = read('docs/guides/run-it-for-real.md').match(/(?<=^\| `)[A-Z_]+(?=`)/gm);
    expect(explained?.sort()).toEqual([...read_].sort());
  });

  it('lists every reason not to start', () => {
    const said = (text: string) => [...new Set(text.match(/start\.[a-z]+(?:-[a-z]+)*(?=['`])/g))].sort();
    const sourcesOfReasons = sources.filter((path) => path.startsWith('infra/') && !path.includes('spec'));
    const reasons = said(sourcesOfReasons.map((path) => read(path)).join('\n'));
    expect(said(read('docs/guides/run-it-for-real.md'))).toEqual([...reasons, 'start.environment'].sort());
  });
});
