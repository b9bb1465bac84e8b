// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel, Provenance } from '../../engine/index.js';
import type { BuildContext, BuiltQuestion } from './context.js';
import { sectionsOf } from './sections.js';

/** The model of a file: official in texts, areas and points; the level rules are the shipped ones, assumed. */
export function modelOf(built: readonly BuiltQuestion[], context: BuildContext, version: string): AssessmentModel {
  const { shipped, fileName } = context;
  const assumed: Provenance = { grade: 'assumed', source: shipped.id };
  const questions = built.map(({ question }) => question).sort((a, b) => a.no - b.no);
  const sections = sectionsOf(
    new Set([...questions.map(({ section }) => section), ...shipped.levels.area.map((rule) => rule.upToSection)]),
    questions.some(({ provenance }) => provenance.section.grade === 'assumed'),
    fileName,
  );
  return {
    format: 1,
    id: context.modelId,
    version: version,
    name: context.name,
    description: {
      sv: `Ur filen ${fileName}. Nivåreglerna är de antagna i ${shipped.name.sv}.`,
      en: `From the file ${fileName}. The level rules are the assumed ones of ${shipped.name.en}.`,
    },
    provenance: { grade: 'official', source: fileName },
    areas: context.areas.areas.filter(({ code }) => questions.some(({ area }) => area === code)),
    sections,
    questions,
    levels: {
      area: shipped.levels.area.map((rule) => ({ ...rule, provenance: assumed })),
      overall: { ...shipped.levels.overall, provenance: assumed },
      resultFigure: { ...shipped.levels.resultFigure, provenance: assumed },
    },
  };
}
