// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

const { jsc } = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const compile = (parser) => [
  '@swc/jest',
  { swcrc: false, jsc: { ...jsc, parser }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
];
const esmPackages =
  '@nestjs|file-type|load-esm|@apollo|graphql-ws|@as-integrations|@tokenizer|strtok3|token-types|uint8array-extras|iterare|uid|@borewit|fast-check|pure-rand|uuid|temporal-polyfill|temporal-utils|i18next|graphql-scalars|marked';

/** Our code and the ESM packages are compiled to CommonJS, so that no experimental flag is needed on any Node version. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { exportConditions: ['source', 'require', 'node', 'node-addons', 'default'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/infra', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^#libs/kernel/testing$': '<rootDir>/libs/kernel/src/testing/index.ts',
    '^#libs/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^#infra/([^/]+)$': '<rootDir>/infra/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.trappan/'],
  transform: {
    '^.+\\.ts$': compile({ syntax: 'typescript', decorators: true }),
    '^.+\\.m?js$': compile({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages})/)`],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 20_000,
};
