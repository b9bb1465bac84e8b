// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { membershipIn } from '#libs/organisation';
import { type Language, type Member, type Moment, OWN_ROWS, type ReadSession } from '#libs/platform';
import { evaluate, type Evaluation, gapsFor, knownFacts } from '../../engine/index.js';
import {
  fillWorkbook,
  gapWorkbook,
  type OwnFigures,
  type SheetLayout,
  risksTemplate,
  shippedTemplate,
  type TemplateAnswers,
  unitsTemplate,
  type WorkName,
  workTemplate,
} from '../../import/index.js';
import { checkTarget, type GapsAsked } from '../gaps.js';
import { evaluated, known, type Known } from '../known/evaluated.js';
import { factsOf } from '../known/facts.js';
import { lexicon } from '../known/lexicon.js';
import { dayText } from '../known/shown.js';
import { DEFAULT_MODEL } from '../maturity/choice.js';
import { shippedModel } from '../maturity/compiled.js';
import { answersOn } from './answers-now.js';

/** Who an export is for. */
export type Reader = Pick<Member, 'organisationId' | 'personId' | 'language'>;

/** A file to hand out. */
export interface ExportedFile {
  name: string;
  contentType: string;
  bytes: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (name: string, bytes: Buffer): ExportedFile => ({ name: `${name}.xlsx`, contentType: XLSX, bytes });

/** The gap list as a workbook: what stands between the organisation and a target. */
export async function exportGaps(
  reads: ReadSession,
  me: Reader,
  { target, ...moment }: GapsAsked,
): Promise<ExportedFile> {
  const asked = await known(reads, me, moment);
  checkTarget(asked, target);
  const { compiled, day } = asked;
  const { level, area } = target;
  const gaps = gapsFor(compiled, await evaluated(reads, asked), day, { level, ...(area ? { area } : {}) });
  const on = dayText(day)!;
  const bytes = await gapWorkbook({
    ...(await organisationOf(reads, me)),
    model: compiled.model,
    gaps,
    target: targetInWords(asked, target, me.language),
    at: on,
    language: me.language,
  });
  const name = me.language === 'sv' ? 'luckor' : 'gaps';
  return file(`${name}-${area ? `${area}-` : ''}${level}-${on}`, bytes);
}

/** A model’s workbook with the answers of a day: an own one in its own shape, a shipped one as its template. */
export async function exportWorkbook(
  reads: ReadSession,
  me: Reader,
  { model, ...moment }: Moment & { model?: string } = {},
): Promise<ExportedFile> {
  const asked = await known(reads, me, { ...moment, model });
  const { compiled, day, modelId, asKnownAt } = asked;
  const facts = knownFacts(await factsOf(reads, me.organisationId, asked), asKnownAt);
  const evaluation = evaluate(compiled, facts, { knownAt: asKnownAt });
  const answers = answersOn(compiled, evaluation, facts, day, me.language);
  const name = `${modelId}-${dayText(day)}`;
  const { synthetic } = await organisationOf(reads, me);
  const remark = synthetic ? SYNTHETIC[me.language] : undefined;
  if (shippedModel(modelId)) {
    const filled: TemplateAnswers = new Map(
      [...answers].flatMap(([id, { answer, day: since, evidence }]) =>
        answer === 'unanswered' ? [] : [[id, { answer, day: since, note: evidence?.join('; ') }] as const],
      ),
    );
    return file(name, await shippedTemplate(compiled.model, me.language, filled, remark?.text));
  }
  const layout = await layoutOf(reads, modelId);
  return file(name, await fillWorkbook({ layout, answers, figures: figuresOf(asked, evaluation), remark }));
}

const SYNTHETIC = {
  sv: { sheet: 'Påhittad', text: 'Påhittad organisation: demonstrationsdata.' },
  en: { sheet: 'Made up', text: 'Made-up organisation: demonstration data.' },
};

/** An empty template of a shipped model, to answer in. */
export async function exportTemplate(language: Language, modelId = DEFAULT_MODEL): Promise<ExportedFile> {
  const model = shippedModel(modelId) ?? reject('assessment.model-unknown', { modelId });
  return file(modelId, await shippedTemplate(model, language));
}

const work = (of: WorkName, sv: string, en: string) => ({
  ...{ sv, en },
  make: (language: Language) => workTemplate(of, language),
});

const TEMPLATES = {
  units: { sv: 'verksamheter', en: 'units', make: unitsTemplate },
  risks: { sv: 'risker', en: 'risks', make: risksTemplate },
  assets: work('assets', 'tillgangar', 'assets'),
  incidents: work('incidents', 'incidenter', 'incidents'),
  procurements: work('procurements', 'upphandlingar', 'procurements'),
  followUps: work('followUps', 'uppfoljningar', 'follow-ups'),
  practices: work('practices', 'arbetssatt', 'ways-of-working'),
};

export type RegisterTemplate = keyof typeof TEMPLATES;

/** What an empty table to fill in may be for, beside the answers of a model. */
export const REGISTER_TEMPLATES = Object.keys(TEMPLATES) as readonly RegisterTemplate[];

/** An empty table of a register to fill in and import. */
export async function exportRegisterTemplate(of: RegisterTemplate, language: Language): Promise<ExportedFile> {
  return file(TEMPLATES[of][language], await TEMPLATES[of].make(language));
}

async function organisationOf(
  reads: ReadSession,
  { personId }: Reader,
): Promise<{ organisation: string; synthetic: boolean }> {
  const found = await membershipIn(reads, personId);
  return { organisation: found?.organisationName ?? '', synthetic: found?.synthetic ?? false };
}

function targetInWords({ compiled }: Known, { level, area }: GapsAsked['target'], language: Language): string {
  const words = `${language === 'sv' ? 'nivå' : 'level'} ${level}`;
  return area ? `${lexicon(compiled.model, language).area(area)} ${words}` : words;
}

const LAYOUT = `SELECT mapping->'layout' AS layout FROM rm.maturity_model WHERE "modelId" = $1 AND ${OWN_ROWS}`;

async function layoutOf(reads: ReadSession, modelId: string): Promise<SheetLayout[]> {
  const row = await reads.one<{ layout: SheetLayout[] | null }>('maturity.layout', LAYOUT, [modelId]);
  return row?.layout ?? reject('assessment.layout-unknown', { modelId });
}

function figuresOf({ day }: Known, evaluation: Evaluation): OwnFigures {
  const { level, points, areas } = evaluation.at(day);
  return {
    level,
    points: points.ratio,
    areas: Object.fromEntries(Object.entries(areas).map(([code, area]) => [code, area.level])),
  };
}
