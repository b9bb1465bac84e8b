// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { parse } from 'csv-parse/sync';
import {
  type Answer,
  type AnswersResult,
  compile,
  evaluateAnswers,
  infosakkollen2023,
  type OwnFigures,
  prepareOwnModel,
} from '#libs/assessment';
import { fromDayNumber, Rejection, stockholmDay, toDayNumber } from '#libs/kernel';
import { phrasebook } from '#libs/installation';
import { CliError, EXIT } from '../support/exit.js';
import { dayOption, modelNamed, readJson } from '../support/files.js';
import type { Io } from '../support/io.js';

interface EvaluateOptions {
  model?: string;
  answers?: string;
  workbook?: string;
  mapping?: string;
  at?: string;
}

/** With `file`: what the workbook itself says, to compare with. */
type WorkbookResult = AnswersResult & { file: OwnFigures };

/** `trappan evaluate`: level, points and gaps of plain answers or of an own workbook. Needs no database. */
export function evaluate(program: Command, io: () => Io): void {
  program
    .command('evaluate')
    .description('Level, points and gaps of answers in a file; needs neither database nor server. Prints JSON.')
    .option('-m, --model <id>', 'shipped model, or a package file ending in .json', infosakkollen2023.id)
    .option('-a, --answers <file>', 'CSV with the columns measureId,answer (yes or no; a missing row is unanswered)')
    .addOption(new Option('-w, --workbook <file>', 'an own workbook (.xlsx, .csv) instead').conflicts('answers'))
    .option('--mapping <file>', 'mapping of the workbook’s columns, JSON; guessed when absent')
    .option('--at <date>', 'the day, YYYY-MM-DD (default: today)')
    .action(async (options: EvaluateOptions) => {
      const at = options.at === undefined ? today() : dayOption(options.at);
      const evaluated = options.workbook
        ? await ofWorkbook(options.workbook, options, at, io())
        : ofAnswers(options, at, io().language);
      io().result(JSON.stringify(evaluated, null, 2), evaluated);
    });
}

const today = (): string => fromDayNumber(stockholmDay(new Date(Date.now()).toISOString()));

function ofAnswers({ model = '', answers }: EvaluateOptions, at: string, language: Io['language']): AnswersResult {
  if (!answers) throw new CliError('cli.nothing-to-evaluate', 'Name a file with --answers or --workbook.');
  try {
    return evaluateAnswers(compile(modelNamed(model)), readAnswers(answers), toDayNumber(at));
  } catch (error) {
    throw error instanceof Rejection ? badInput(error, language) : error;
  }
}

/** What is wrong with the file is a wrong call here, not a refused change. */
const badInput = ({ code, params }: Rejection, language: Io['language']): CliError =>
  new CliError(code, phrasebook().phrase({ code, params }, language), EXIT.usage);

function readAnswers(path: string): Answer[] {
  const [header = [], ...rows] = parsedRows(path);
  const [id, said] = [header.indexOf('measureId'), header.indexOf('answer')];
  if (id < 0 || said < 0) {
    throw new CliError('cli.answers-columns', `${path} needs the columns measureId and answer in its first row.`);
  }
  return rows.map((row) => ({ measureId: row[id]!, answer: row[said]!.toLowerCase() }));
}

/** All rows; each as long as the first. */
function parsedRows(path: string): string[][] {
  const options = { bom: true, trim: true, skip_empty_lines: true, delimiter: [',', ';', '\t'] };
  try {
    return parse(readFileSync(path), options);
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('CSV_')) {
      throw new CliError('cli.no-csv', `${path} cannot be read as CSV: ${(error as Error).message}`);
    }
    throw error;
  }
}

async function ofWorkbook(path: string, options: EvaluateOptions, at: string, io: Io): Promise<WorkbookResult> {
  const mapping = options.mapping === undefined ? undefined : readJson(options.mapping);
  const bytes = readFileSync(path);
  const naming = { modelId: 'own', closedOn: at, shipped: infosakkollen2023 };
  const prepared = await prepareOwnModel(bytes, basename(path), mapping, naming).catch((error: unknown) => {
    throw error instanceof Rejection ? badInput(error, io.language) : error;
  });
  const { own, problems } = prepared;
  if (problems.length > 0 || !own?.model) {
    io.note(problems.map((problem) => inPlace(problem, io.language)).join('\n'));
    throw new CliError('cli.workbook-problems', `${path}: ${problems.length} problems; nothing was evaluated.`);
  }
  if (prepared.guessed) io.note(`Mapping guessed from the headers:\n${JSON.stringify(prepared.mapping)}`);
  return { ...evaluateAnswers(compile(own.model), own.answers, toDayNumber(at)), file: own.own };
}

const inPlace = (
  problem: { sheet?: string; row?: number; column?: string; code: string; text: { sv: string; en: string } },
  language: 'sv' | 'en',
): string =>
  `${[problem.sheet, problem.row && `row ${problem.row}`, problem.column].filter(Boolean).join(', ')}  ${problem.code}  ${problem.text[language]}`;
