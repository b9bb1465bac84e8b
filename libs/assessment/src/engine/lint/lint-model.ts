// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel, Provenance } from '../model.js';
import { LINT_CODES } from './codes.js';
import type { Finding, Report } from './finding.js';
import { lintLevels } from './lint-levels.js';
import { lintPoints } from './lint-points.js';
import { lintRule } from './lint-rule.js';
import { lintStructure } from './lint-structure.js';
import { lintTexts } from './lint-texts.js';

/**
 * Everything that is wrong with a model package of the right shape, in the order of its parts. A package that ships has
 * no findings at all; a model read from an organisation's own workbook may have warnings.
 */
export function lintModel(model: AssessmentModel): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (path, code, message) => findings.push({ path, code, message, severity: LINT_CODES[code] });
  lintStructure(model, report);
  lintPoints(model, report);
  lintLevels(model, report);
  lintProvenance(model, report);
  model.questions.forEach(({ measures }, q) =>
    measures.forEach((measure, m) => lintRule(measure, `/questions/${q}/measures/${m}`, report)),
  );
  lintTexts(model, report);
  return findings;
}

function lintProvenance(model: AssessmentModel, report: Report): void {
  const check = (path: string, provenance: Provenance | undefined) => {
    if (!provenance?.source?.trim()) report(path, 'provenance-without-source', 'Does not say where it is known from.');
  };
  const { levels } = model;
  check('/provenance', model.provenance);
  model.areas.forEach((area, i) => check(`/areas/${i}/provenance`, area.provenance));
  model.sections.forEach((section, i) => check(`/sections/${i}/provenance`, section.provenance));
  levels.area.forEach((rule, i) => check(`/levels/area/${i}/provenance`, rule.provenance));
  check('/levels/overall/provenance', levels.overall.provenance);
  check('/levels/resultFigure/provenance', levels.resultFigure.provenance);
  model.questions.forEach(({ provenance, measures }, q) => {
    for (const part of ['text', 'section', 'area', 'points'] as const)
      check(`/questions/${q}/provenance/${part}`, provenance[part]);
    measures.forEach((measure, m) => {
      for (const part of ['text', 'evidence'] as const)
        check(`/questions/${q}/measures/${m}/provenance/${part}`, measure.provenance[part]);
    });
  });
}
