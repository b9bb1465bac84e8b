// SPDX-License-Identifier: EUPL-1.2
import base from '../../jest.config.mjs';

/** The flows in a browser: one server for all of them, one file after the other. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser-spec.ts'],
  globalSetup: '<rootDir>/test/browser/support/server.ts',
  globalTeardown: '<rootDir>/test/browser/support/stop.ts',
  maxWorkers: 1,
  testTimeout: 60_000,
};
