// SPDX-License-Identifier: EUPL-1.2
import type { Command } from 'commander';
import { Accounts, Address } from '#libs/platform';
import type { Installation } from '#libs/installation';
import { withInstallation } from '../support/installation.js';
import { type Io, table } from '../support/io.js';

/** `trappan account …` and `trappan password`: who may sign in. */
export function accounts(program: Command, io: () => Io): void {
  const account = program.command('account').description('Accounts of the installation: who may sign in.');
  account
    .command('list')
    .description('List the accounts.')
    .action(() => withInstallation((installation) => list(installation, io())));
  account
    .command('add')
    .description('Make a named account and print its invitation link; the same login again gives a new link.')
    .argument('<login>', 'what the person signs in with, for instance an e-mail address')
    .requiredOption('-n, --name <name>', 'the person’s name')
    .option('--administrator', 'may register organisations and invite accounts', false)
    .action((login: string, options: { name: string; administrator: boolean }) =>
      withInstallation(async ({ app }) => {
        const invited = await app
          .get(Accounts)
          .invite({ login, name: options.name, installationAdmin: options.administrator });
        const link = app.get(Address).invitation(invited.token);
        io().result(`Invitation link for ${invited.login}, valid for seven days:\n${link}`, { ...invited, link });
      }),
    );
  account
    .command('close')
    .description('Close an account: nobody can sign in with it any more, and its sessions end.')
    .argument('<login>')
    .action((login: string) =>
      withInstallation(async ({ app }) => {
        await app.get(Accounts).close(login);
        io().result(`The account ${login} is closed.`, { login, closed: true });
      }),
    );
  program
    .command('password')
    .description('Give an account a new random password and a one-time sign-in link; all its sessions end.')
    .argument('[login]', 'whose password', 'admin')
    .action((login: string) => withInstallation((installation) => newPassword(installation, login, io())));
}

async function list({ app }: Installation, io: Io): Promise<void> {
  const rows = await app.get(Accounts).list();
  io.result(table(rows as never, ['login', 'name', 'installationAdmin', 'hasPassword', 'signedInAt']), rows);
}

async function newPassword({ app }: Installation, login: string, io: Io): Promise<void> {
  const { token, password, ...account } = await app.get(Accounts).resetPassword(login);
  const link = app.get(Address).signInLink(token);
  const text = `New password for ${account.login}: ${password}\nOne-time sign-in link, valid for a day:\n${link}`;
  io.result(text, { login: account.login, password, link });
}
