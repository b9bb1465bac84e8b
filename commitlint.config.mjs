// SPDX-License-Identifier: EUPL-1.2
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
    // The subject says what; 120 is the width of everything else here.
    'header-max-length': [2, 'always', 120],
    // A subject may begin with a name that is written with capitals: README, GraphQL, PostgreSQL.
    'subject-case': [0],
  },
};
