// SPDX-License-Identifier: EUPL-1.2
import type { Command } from 'commander';
import type { AssessmentModel } from '#libs/assessment';
import { CliError, EXIT } from '../support/exit.js';
import { findingsIn, modelNamed, readJson } from '../support/files.js';
import { type Io, table } from '../support/io.js';

/** `trappan model show|lint`: a model package in full, and what is the matter with one. Needs no database. */
export function model(program: Command, io: () => Io): void {
  const command = program.command('model').description('Assessment models: show a package, check a package.');
  command
    .command('show')
    .description('Show a model: areas, questions, measures with their evidence rules, level rules.')
    .argument('<id>', 'id of a shipped model, or a file ending in .json')
    .action((id: string) => {
      const shown = modelNamed(id);
      io().result(inWords(shown, io().language), shown);
    });
  command
    .command('lint')
    .description('Check a model package against the format and all its invariants.')
    .argument('<file>', 'the package, a JSON file')
    .action((file: string) => {
      const findings = findingsIn(readJson(file));
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      const rows = findings.map(({ path, ...finding }) => ({ path: path || '/', ...finding }));
      const text = findings.length > 0 ? table(rows, ['severity', 'path', 'code', 'message']) : `${file}: no findings`;
      io().result(text, { file, errors, warnings: findings.length - errors, findings });
      if (errors > 0) throw new CliError('', '', EXIT.refused);
    });
}

function inWords(shown: AssessmentModel, language: 'sv' | 'en'): string {
  const measures = shown.questions.reduce((sum, question) => sum + question.measures.length, 0);
  const head = `${shown.name[language]} (${shown.id} ${shown.version}): ${shown.questions.length} questions, ${measures} measures`;
  const questions = shown.questions.map((question) => {
    const title = `\n${question.no}. ${question.text[language]}  [${question.area}, section ${question.section}, ${question.points} p, ${question.provenance.text.grade}]`;
    const boxes = question.measures.map(
      ({ id, text, effortHours, provenance }) =>
        `  ${id.padEnd(6)} ${text[language]}  (${effortHours} h, rule ${provenance.evidence.grade})`,
    );
    return [title, ...boxes].join('\n');
  });
  const levels = shown.levels.area.map(
    ({ level, upToSection, share, provenance }) =>
      `  level ${level}: a measure on each question of sections 1–${upToSection}${share ? `, ${share} of their points` : ''} (${provenance.grade})`,
  );
  return [
    head,
    ...questions,
    `\nAn area reaches\n${levels.join('\n')}\nThe overall level is the lowest area level.`,
  ].join('\n');
}
