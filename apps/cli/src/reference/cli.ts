// SPDX-License-Identifier: EUPL-1.2
import type { Argument, Command, Option } from 'commander';
import { makeProgram } from '../program.js';
import { processIo } from '../support/io.js';
import { code, page, table } from './markdown.js';

const INTRO = `Every command, with its arguments and options, as \`--help\` knows them. How to call them, exit codes and codes of refusal stand in
[Command line](../cli.md).`;

interface Named {
  name: string;
  command: Command;
}

/** A section per command that does something, in the order of the help. */
export function cliPage(): string {
  const program = makeProgram(() => processIo(false, 'sv'));
  const everywhere = ['## For every command', options(program.options)];
  return page('Commands of the command line', INTRO, [...everywhere, ...leaves(program, 'trappan').map(section)]);
}

function leaves(parent: Command, path: string): Named[] {
  return parent.commands.flatMap((command) => {
    const name = `${path} ${command.name()}`;
    return command.commands.length > 0 ? leaves(command, name) : [{ name, command }];
  });
}

function section({ name, command }: Named): string {
  const taken = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  const usage = [name, ...(command.options.length > 0 ? ['[options]'] : []), ...taken].join(' ');
  const parts = [
    `## ${name}`,
    command.description(),
    code(usage),
    command.registeredArguments.some(({ description }) => description) ? arguments_(command.registeredArguments) : '',
    command.options.length > 0 ? options(command.options) : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}

const arguments_ = (all: readonly Argument[]): string =>
  table(
    ['Argument', 'What'],
    all.map((argument) => [code(argument.name()), withDefault(argument.description, argument.defaultValue)]),
  );

const options = (all: readonly Option[]): string =>
  table(
    ['Option', 'What'],
    all.map(({ flags, description, argChoices, mandatory, defaultValue }) => {
      const choices = argChoices ? `; one of ${argChoices.map(code).join(', ')}` : '';
      return [code(flags), `${withDefault(description, defaultValue)}${choices}${mandatory ? '; needed' : ''}`];
    }),
  );

const withDefault = (description: string, value: unknown): string =>
  value === undefined || value === false ? description : `${description} (else \`${String(value)}\`)`;
