// SPDX-License-Identifier: EUPL-1.2
import ts from 'typescript';
import { files, read } from './support/repo.js';

/* The words of the web application: each in both languages, and each that is asked for is there. */

const sources = files()
  .filter((path) => /^apps\/web\/src\/.*\.tsx?$/.test(path))
  .map((path) =>
    ts.createSourceFile(
      path,
      read(path),
      ts.ScriptTarget.Latest,
      true,
      path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

const nameOf = (node: ts.Node): string => node.getText().replace(/^['"]|['"]$/g, '');

interface Words {
  file: string;
  /** The hook that gives them. */
  hook: string;
  name: string;
  keys: Map<string, Map<string, string>>;
}

/** Every `const useX = defineTexts(name, { key: { sv, en } })`. */
function wordsIn(source: ts.SourceFile): Words[] {
  const found: Words[] = [];
  walk(source, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer)) return;
    const { expression, arguments: given } = node.initializer;
    if (expression.getText() !== 'defineTexts' || !given[1] || !ts.isObjectLiteralExpression(given[1])) return;
    const keys = given[1].properties.filter(ts.isPropertyAssignment).map((property) => {
      const texts = ts.isObjectLiteralExpression(property.initializer) ? property.initializer.properties : [];
      return [
        nameOf(property.name),
        new Map(
          [...texts].filter(ts.isPropertyAssignment).map((text) => [nameOf(text.name), nameOf(text.initializer)]),
        ),
      ] as const;
    });
    found.push({ file: source.fileName, hook: nameOf(node.name), name: nameOf(given[0]!), keys: new Map(keys) });
  });
  return found;
}

const all = sources.flatMap(wordsIn);

/** Every `t('key')` whose `t` comes from such a hook, by where it stands. */
function asked(source: ts.SourceFile): { key: string; words: Words }[] {
  const hooks = new Map<string, Words>();
  walk(source, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer)) return;
    const hook = node.initializer.expression.getText();
    const words = all.find((one) => one.hook === hook && (one.file === source.fileName || hook !== 'useTexts'));
    if (words) hooks.set(nameOf(node.name), words);
  });
  const keys: { key: string; words: Words }[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node)) return;
    const words = hooks.get(node.expression.getText());
    const key = node.arguments[0];
    if (words && key && ts.isStringLiteral(key)) keys.push({ key: key.text, words });
  });
  return keys;
}

describe('the words of the web', () => {
  it('are found', () => expect(all.reduce((sum, { keys }) => sum + keys.size, 0)).toBeGreaterThan(300));

  it('stand under a name of their own', () => {
    expect(all.length).toBe(new Set(all.map(({ name }) => name)).size);
  });

  it('exist in Swedish and in English', () => {
    const missing = all.flatMap(({ file, keys }) =>
      [...keys]
        .filter(([, texts]) => !texts.get('sv')?.trim() || !texts.get('en')?.trim())
        .map(([key]) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('ask for the same things to be filled in, in both languages', () => {
    const places = (text = ''): string => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');
    const unlike = all.flatMap(({ file, keys }) =>
      [...keys]
        .filter(
          ([, texts]) =>
            new Set(places(texts.get('sv')).split(' ')).size !== new Set(places(texts.get('en')).split(' ')).size,
        )
        .map(([key]) => `${file}: ${key}`),
    );
    expect(unlike).toEqual([]);
  });

  it('are there wherever they are asked for', () => {
    const wanted = sources.flatMap((source) => asked(source).map((one) => ({ ...one, from: source.fileName })));
    expect(wanted.length).toBeGreaterThan(300);
    expect(wanted.filter(({ key, words }) => !words.keys.has(key)).map(({ from, key }) => `${from}: ${key}`)).toEqual(
      [],
    );
  });
});
