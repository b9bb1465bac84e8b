// SPDX-License-Identifier: EUPL-1.2

/** A question whose answer shows what it is all about; pasteable into the terminal. */
export const FIRST_QUERY = `npm run -s trappan -- query '{ maturity { level since until areas { code level } } }'`;
