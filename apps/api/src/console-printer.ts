// SPDX-License-Identifier: EUPL-1.2
import type { FirstStart } from '#libs/installation';
import type { Address } from '#libs/platform';
import { FIRST_QUERY } from './first-query.js';

const toTerminal = (text: string): void => void process.stdout.write(text);

/** One line on what is being done. */
export const printLine = (text: string, print = toTerminal): void => print(`${text}\n`);

/**
 * What whoever started it needs to know. The password and the link are shown here and nowhere else. `query`: whether
 * documents of one's own are taken, so that there is a first one to try.
 */
export function printWelcome(
  address: Address,
  { credentials, token }: FirstStart,
  query: boolean,
  print = toTerminal,
): void {
  const lines = [
    '',
    `  Trappan ${address.url}`,
    '',
    ...(token ? ['  Logga in med engångslänk / one-time sign-in link:', `  ${address.signInLink(token)}`, ''] : []),
    ...(credentials
      ? [
          `  Konto / account: ${credentials.login}   Lösenord / password: ${credentials.password}`,
          '  (visas bara nu / shown only now)',
          '',
        ]
      : ['  Glömt lösenordet? / forgotten the password?  npm run -s trappan -- password', '']),
    ...(query ? ['  En första fråga / a first query:', `  ${FIRST_QUERY}`, ''] : []),
    '  Avsluta / stop: Ctrl-C',
    '',
  ];
  print(`${lines.join('\n')}\n`);
}
