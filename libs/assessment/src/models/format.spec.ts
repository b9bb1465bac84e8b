// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasModelShape, modelPackageSchema, shapeProblems } from './format.js';
import { infosakkollen2023 } from './index.js';

const FILE = join(import.meta.dirname, '../../model-format/assessment-model.schema.json');
const copy = () => structuredClone(infosakkollen2023) as unknown as Record<string, unknown>;

describe('the format of a model package', () => {
  it('is published as JSON Schema (TRAPPAN_UPDATE=1 writes the file anew)', () => {
    const published = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Model package of Trappan, format 1',
      description:
        'Areas, sections, questions, measures with evidence rules, level rules; each with where it is known from.',
      ...modelPackageSchema,
    };
    const json = `${JSON.stringify(published, null, 2)}\n`;
    if (process.env.TRAPPAN_UPDATE === '1') writeFileSync(FILE, json);
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(json));
  });

  it('fits the shipped package', () => {
    expect(shapeProblems(infosakkollen2023)).toEqual([]);
    expect(hasModelShape(JSON.parse(JSON.stringify(infosakkollen2023)))).toBe(true);
  });

  it('names the place of what it does not know', () => {
    expect(shapeProblems({ ...copy(), extra: 1 })).toContainEqual({ path: '/extra', message: 'Unexpected property' });
    const { levels: _, ...without } = copy();
    expect(shapeProblems(without).map(({ path }) => path)).toContain('/levels');
  });

  it.each([null, 1, 'model', [], {}, { format: 2 }])('refuses %j', (value) => {
    expect(hasModelShape(value)).toBe(false);
    expect(shapeProblems(value).length).toBeGreaterThan(0);
  });

  it('refuses a kind of rule that the language lacks, and points that are not exact', () => {
    const model = structuredClone(infosakkollen2023);
    const [first, second] = model.questions;
    Object.assign(first!.measures[0]!.evidence, { kind: 'most' });
    second!.points = '5e0';
    expect(shapeProblems(model).map(({ path }) => path)).toEqual([
      '/questions/0/measures/0/evidence',
      '/questions/1/points',
    ]);
  });
});
