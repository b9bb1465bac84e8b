// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel } from '../model.js';
import type { Report } from './finding.js';

/** Ids are unique; areas, sections and questions refer to each other. */
export function lintStructure(model: AssessmentModel, report: Report): void {
  const { areas, sections, questions } = model;
  unique(
    areas,
    ({ code }) => code,
    (i) => `/areas/${i}/code`,
    report,
  );
  unique(
    sections,
    ({ no }) => no,
    (i) => `/sections/${i}/no`,
    report,
  );
  unique(
    questions,
    ({ no }) => no,
    (i) => `/questions/${i}/no`,
    report,
  );
  const places = questions.flatMap(({ measures }, q) =>
    measures.map(({ id }, m) => ({ id, path: `/questions/${q}/measures/${m}/id` })),
  );
  unique(
    places,
    ({ id }) => id,
    (i) => places[i]!.path,
    report,
  );
  lintReferences(model, report);
}

function lintReferences({ areas, sections, questions }: AssessmentModel, report: Report): void {
  const first = Math.min(...sections.map(({ no }) => no));
  questions.forEach(({ area, section, measures }, q) => {
    if (!areas.some(({ code }) => code === area))
      report(`/questions/${q}/area`, 'unknown-area', `There is no area "${area}".`);
    if (!sections.some(({ no }) => no === section))
      report(`/questions/${q}/section`, 'unknown-section', `There is no section ${section}.`);
    if (measures.length === 0)
      report(`/questions/${q}/measures`, 'question-without-measures', 'A question needs at least one measure.');
  });
  areas.forEach(({ code }, i) => {
    const own = questions.filter(({ area }) => area === code);
    if (own.length === 0) report(`/areas/${i}`, 'area-without-questions', `No question belongs to "${code}".`);
    else if (!own.some(({ section }) => section === first))
      report(`/areas/${i}`, 'area-without-first-section', `"${code}" has no question in the first section.`);
  });
}

function unique<T>(
  items: readonly T[],
  idOf: (item: T) => string | number,
  pathOf: (index: number) => string,
  report: Report,
): void {
  const seen = new Set<string | number>();
  items.forEach((item, i) => {
    const id = idOf(item);
    if (seen.has(id)) report(pathOf(i), 'duplicate-id', `"${id}" stands twice.`);
    seen.add(id);
  });
}
