// SPDX-License-Identifier: EUPL-1.2
/** Merges say what they merge, not what they change. */
const isMerge = (message) => /^merge\b/i.test(message);
/** In history with a header of 133 characters. */
const isKnown = (message) =>
  message.startsWith('fix(infra): npm killed takes the server with it; no first query is shown');

export default {
  extends: ['@commitlint/config-conventional'],
  ignores: [isMerge, isKnown],
  rules: {
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
    // The subject says what; 120 is the width of everything else here.
    'header-max-length': [2, 'always', 120],
    // A subject may begin with a name that is written with capitals: README, GraphQL, PostgreSQL.
    'subject-case': [0],
  },
};
