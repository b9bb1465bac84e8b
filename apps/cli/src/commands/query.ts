// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { ROLES } from '#libs/platform';
import type { Io } from '../support/io.js';
import { CliError, EXIT } from '../support/exit.js';
import { runningServer } from '../support/server.js';

interface QueryOptions {
  variables?: string;
  organisation?: string;
  role?: string;
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** `trappan query '<GraphQL>'`: sends one document to the running server, signed in by the key file of the data directory. */
export function query(program: Command, io: () => Io): void {
  program
    .command('query')
    .description('Send a GraphQL document to the running server, signed in by the key file of the data directory.')
    .argument('<document>', 'the query or mutation; - reads it from standard input')
    .option('-v, --variables <json>', 'variables as JSON')
    .option('-o, --organisation <id>', 'organisation to ask for (default: the demo, else the only one)')
    .addOption(new Option('-r, --role <role>', 'act in this role (demo organisation only)').choices(ROLES))
    .action(async (document: string, options: QueryOptions) => {
      const text = document === '-' ? readFileSync(0, 'utf8') : document;
      const answer = await send(text, options, io().language);
      const printed = JSON.stringify(answer, null, 2);
      io().result(printed, answer);
      if (answer.errors) throw new CliError('', '', EXIT.refused);
    });
}

async function send(text: string, options: QueryOptions, language: string): Promise<Answer> {
  const { address, key } = runningServer();
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'accept-language': language,
    authorization: `Bearer ${key}`,
    'x-trappan': 'cli',
  };
  if (options.organisation) headers['x-trappan-organisation'] = options.organisation;
  if (options.role) headers['x-trappan-role'] = options.role;
  const body = JSON.stringify({ query: text, variables: variables(options.variables) });
  const response = await fetch(new URL('/graphql', address), { method: 'POST', headers, body }).catch(
    (error: Error) => {
      throw new CliError(
        'cli.away',
        `No server answers at ${address} (${error.message}). Start it with npm start.`,
        EXIT.away,
      );
    },
  );
  const answer = await response.text();
  try {
    return JSON.parse(answer) as Answer;
  } catch {
    throw new CliError(
      'cli.no-answer',
      `The server answered ${response.status} without JSON: ${answer.slice(0, 200)}`,
      EXIT.away,
    );
  }
}

function variables(text: string | undefined): object | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw new CliError('cli.variables', `--variables is no JSON: ${(error as Error).message}`);
  }
}
