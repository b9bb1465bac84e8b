// SPDX-License-Identifier: EUPL-1.2
import type { FirstStart } from '#libs/installation';
import type { Address } from '#libs/platform';

/** A question whose answer shows that everything works; pasteable into the terminal. */
export const FIRST_QUERY = `npm run -s trappan -- query '{ me { name organisation { name } roles } }'`;

const toTerminal = (text: string): void => void process.stdout.write(text);

/** What whoever started it needs to know. The password and the link are shown here and nowhere else. */
export function printWelcome(address: Address, { credentials, token }: FirstStart, print = toTerminal): void {
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
    '  En första fråga / a first query:',
    `  ${FIRST_QUERY}`,
    '',
    '  Avsluta / stop: Ctrl-C',
    '',
  ];
  print(`${lines.join('\n')}\n`);
}
