// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { validate } from 'uuid';
import { toDayNumber } from '#libs/kernel';
import { type AssessmentModel, lintModel, shapeProblems, shippedModels } from '#libs/assessment';
import { CliError, EXIT } from './exit.js';

/** A JSON file; refuses with where it is not JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CliError('cli.no-json', `${path} is no JSON: ${error.message}`);
    throw error;
  }
}

/** A finding about a model package: its place, a code and what is the matter. */
export interface ModelFinding {
  path: string;
  code: string;
  message: string;
  severity: 'error' | 'warning';
}

/** All that is the matter with a model package: its shape first, and if that holds, its rules. */
export function findingsIn(model: unknown): ModelFinding[] {
  const shape = shapeProblems(model).map(({ path, message }) => ({
    path,
    code: 'model.shape',
    message,
    severity: 'error' as const,
  }));
  return shape.length > 0 ? shape : lintModel(model as AssessmentModel);
}

/** A shipped model by its id, or one in a file. Refuses an id that nobody knows and a package with errors. */
export function modelNamed(name: string): AssessmentModel {
  const shipped = shippedModels[name];
  if (shipped) return shipped;
  if (!name.endsWith('.json')) {
    throw new CliError(
      'cli.model-unknown',
      `No model is called "${name}". There are: ${Object.keys(shippedModels).join(', ')}.`,
    );
  }
  const model = readJson(name);
  const errors = findingsIn(model).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return model as AssessmentModel;
  const first = errors.slice(0, 10).map(({ path, code, message }) => `${path || '/'}  ${code}  ${message}`);
  throw new CliError('cli.model-broken', `${name} has ${errors.length} errors:\n${first.join('\n')}`, EXIT.usage);
}

/** `--command-id`, for scripts that may have to try again. */
export const commandIdOption = (): Option =>
  new Option('--command-id <uuid>', 'idempotence key: the same id and content again changes nothing').argParser(
    (text) => {
      if (!validate(text)) throw new InvalidArgumentError('It must be a UUID.');
      return text;
    },
  );

/** A calendar day given as an option. */
export function dayOption(text: string): string {
  try {
    toDayNumber(text);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  } catch {
    // falls through to the refusal
  }
  throw new CliError('cli.no-day', `"${text}" is no day. Write it as YYYY-MM-DD.`);
}
