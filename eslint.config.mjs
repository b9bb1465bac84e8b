// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/* One setting for all: inline disables have no effect. A rule that hurts is changed here, with a reason, or the file is split. */

const specs = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', '**/*.browser-spec.ts'];
const testCode = [...specs, 'test/**', '**/testing/**', '**/test/**'];
const texts = ['**/texts.ts', '**/*-texts.ts', '**/texts/**', '**/data/**', 'apps/web/**/documents.ts'];
const shared = ['kernel', 'event-store', 'messaging', 'platform', 'spreadsheet', 'api-client'];
const composing = ['installation', 'demo'];
const contexts = `libs/!(${[...shared, ...composing].join('|')})`;
const pure = ['libs/*/src/domain/**/*.ts', 'libs/kernel/src/**/*.ts', 'libs/assessment/src/engine/**/*.ts'];

const lines = (max) => ({ 'max-lines': ['error', { max }] });
const refuse = (selector, message) => ({ selector, message });

const environment = [
  "MemberExpression[object.name='process'][property.name='env']",
  "VariableDeclarator[init.name='process'] Property[key.name='env']",
  "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']",
].map((selector) => refuse(selector, 'Only libs/platform/src/env.ts reads the environment; take it from there.'));

const clock = 'A pure function is given the time as data.';
const impure = [
  refuse("MemberExpression[object.name='Date'][property.name='now']", clock),
  refuse("NewExpression[callee.name='Date'][arguments.length=0]", clock),
  refuse("CallExpression[callee.name='Date']", clock),
  refuse("MemberExpression[property.name='Now'][object.name='Temporal']", clock),
  refuse("MemberExpression[object.name='performance']", clock),
  refuse("MemberExpression[object.name='Math'][property.name='random']", 'A pure function throws no dice.'),
  refuse(
    "MemberExpression[property.name='randomUUID'], ImportSpecifier[imported.name='randomUUID']",
    'Ids are given as data.',
  ),
  refuse('AwaitExpression, :function[async=true], ForOfStatement[await=true]', 'The domain waits for nothing.'),
];

const database = {
  group: ['pg', 'pg-*', 'typeorm', 'typeorm/*', '@nestjs/typeorm'],
  message:
    'Reads go through ReadSession and writes through Commands; only event-store, platform and infra know the database.',
};
const handles = {
  name: '#libs/platform',
  importNames: ['DATABASE', 'openDatabase', 'databaseUrls', 'rolePassword'],
  message: 'A context reads through ReadSession: one transaction, one wall.',
};

const rules = {
  ...lines(200),
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 15],
  'max-depth': ['error', 4],
  'max-params': ['error', 6],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-param-reassign': 'error',
  'no-restricted-syntax': ['error', ...environment],
  'prefer-const': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '.trappan/',
      'coverage/',
      'tmp/',
      'docs/reference/generated/',
      'libs/api-client/src/generated/',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['codegen.ts', 'apps/web/vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules,
  },
  { files: ['libs/event-store/**/*.ts', 'infra/**/*.ts'], rules: lines(250) },
  // Markup takes a line for each attribute.
  {
    files: ['apps/web/**/*.tsx'],
    rules: {
      ...lines(250),
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
    },
  },
  // Prettier gives every argument of a field decorator a line of its own: a described field takes three to six.
  { files: ['libs/*/src/{domain,write,react}/**/*.ts'], rules: lines(120) },
  { files: ['libs/*/src/read/**/*.ts'], rules: lines(250) },
  { files: ['libs/*/src/domain/**/events.ts'], rules: lines(200) },
  {
    files: [`${contexts}/src/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { paths: [handles], patterns: [database] }] },
  },
  {
    files: ['apps/**/*.ts', 'libs/{kernel,spreadsheet,messaging}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [database] }] },
  },
  { files: pure, rules: { 'no-restricted-syntax': ['error', ...environment, ...impure] } },
  { files: ['libs/platform/src/env.ts', 'infra/**'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['infra/**', 'apps/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: testCode,
    rules: {
      ...lines(400),
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: texts, rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [tseslint.configs.recommended],
    rules: { ...lines(200), eqeqeq: 'error', 'prefer-const': 'error', '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['infra/**/*.mjs'], rules: lines(250) },
);
