// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { ModelMeasure, ModelQuestion, Text } from '../../engine/model.js';
import publisher from '../testing/publisher-wordings.json' with { type: 'json' };
import typical from '../testing/typical-answers.json' with { type: 'json' };
import { infosakkollen2023 as model } from './index.js';

const LANGUAGES = ['sv', 'en'] as const;
const measures = model.questions.flatMap((question) => question.measures);
const measure = (id: string): ModelMeasure => measures.find((one) => one.id === id)!;
const question = (no: number): ModelQuestion => model.questions.find((one) => one.no === no)!;

const COVERAGE = [3, 16, 17, 18, 19, 20, 22, 25, 26, 27];
const WAYS_OF_WORKING = [4, 5, 7, 8, 9, 10, 11];
const AREA_SIZES = { LED: 52, ANA: 49, SAK: 48, INC: 41, KUL: 40, MED: 35, UPF: 25, INV: 21, KLA: 21, UPH: 16 };

describe('the frame of the package', () => {
  it('has ten areas, four sections, forty questions, 348 measures and 200 points', () => {
    expect(model.areas).toHaveLength(10);
    expect(model.sections.map(({ no }) => no)).toEqual([1, 2, 3, 4]);
    expect(model.questions.map(({ no }) => no)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(measures).toHaveLength(348);
    expect(model.questions.reduce((sum, { points }) => sum + Number(points), 0)).toBe(200);
  });

  it('gives each question the section, area and size that the typical answers count with', () => {
    const shape = model.questions.map(({ no, section, area, measures }) => ({
      no,
      section,
      area,
      measures: measures.length,
    }));
    expect(shape).toEqual(typical.questions);
  });

  it.each(Object.entries(AREA_SIZES))('has in %s %i measures', (code, size) => {
    const own = model.questions.filter(({ area }) => area === code);
    expect(own.reduce((sum, { measures }) => sum + measures.length, 0)).toBe(size);
  });

  it('gives every area a question of section one, so that the lowest area level is the rule of the fifteen questions', () => {
    const first = model.questions.filter(({ section }) => section === 1);
    expect(new Set(first.map(({ area }) => area)).size).toBe(10);
    expect(first).toHaveLength(15);
  });

  it('splits five points of each question evenly', () => {
    expect(new Set(model.questions.map(({ points, split }) => `${points} ${split}`))).toEqual(new Set(['5 even']));
    expect(measures.filter(({ points }) => points !== undefined)).toEqual([]);
  });

  it('names each measure by its question and place', () => {
    for (const { no, measures } of model.questions)
      expect(measures.map(({ id }) => id)).toEqual(measures.map((_, i) => `${no}.${i + 1}`));
  });

  it('asks for the shares 1/2, 4/5 and 7/8 of the points up to the section', () => {
    expect(model.levels.area.map(({ level, upToSection, share }) => [level, upToSection, share])).toEqual([
      [1, 1, undefined],
      [2, 2, typical.areaShares['2']],
      [3, 3, typical.areaShares['3']],
      [4, 4, typical.areaShares['4']],
    ]);
  });
});

describe('where it is known from', () => {
  const provenances = [
    model.provenance,
    ...model.areas.map((area) => area.provenance),
    ...model.sections.map((section) => section.provenance),
    ...model.questions.flatMap((one) => Object.values(one.provenance)),
    ...measures.flatMap((one) => Object.values(one.provenance)),
    ...model.levels.area.map((rule) => rule.provenance),
    model.levels.overall.provenance,
    model.levels.resultFigure.provenance,
  ];

  it('is said of every element: a section of the report, or a named assumption', () => {
    for (const { grade, source } of provenances)
      expect(source).toMatch(grade === 'reported' ? /^MSB2333 \d(\.\d+){1,2}$/ : /^A[1-8]: .{20}/);
  });

  it('never claims that an element is the publisher’s own', () => {
    expect(provenances.filter(({ grade }) => grade === 'official')).toEqual([]);
  });

  it('knows the topic of the seventeen questions that the report mentions by number, and of no other', () => {
    const known = model.questions.filter(({ provenance }) => provenance.text.grade === 'reported').map(({ no }) => no);
    expect(known).toEqual([14, 15, 17, 18, 23, 24, 26, 27, 30, 31, 33, 34, 35, 36, 37, 39, 40]);
  });

  it('holds only the rule of level 1 for known', () => {
    expect(model.levels.area.map(({ provenance }) => provenance.grade)).toEqual([
      'reported',
      'assumed',
      'assumed',
      'assumed',
    ]);
  });

  it('holds every evidence rule for assumed', () => {
    expect(measures.filter(({ provenance }) => provenance.evidence.grade !== 'assumed')).toEqual([]);
  });

  it.each([5, 8, 9, 30, 31, 37])('knows from the report what all measures of question %i are about', (no) => {
    expect(question(no).measures.filter(({ provenance }) => provenance.text.grade !== 'reported')).toEqual([]);
  });
});

describe('the texts', () => {
  const bare = (text: string) => text.toLowerCase().replace(/[\d%]/g, '').replace(/\s+/g, ' ').trim();

  it.each(LANGUAGES)('are in %s between 12 and 140 characters, one line, without a full stop', (language) => {
    for (const { text } of measures) expect(text[language]).toMatch(/^\p{Lu}[^\n]{10,138}[^.\s]$/u);
  });

  it.each(LANGUAGES)('are in %s all different, also without digits and per cent signs', (language) => {
    expect(new Set(measures.map(({ text }) => bare(text[language]))).size).toBe(348);
    expect(new Set(model.questions.map(({ text }) => bare(text[language]))).size).toBe(40);
  });

  it.each(LANGUAGES)('ask in %s with a question mark', (language) => {
    for (const { text } of model.questions) expect(text[language]).toMatch(/^\p{Lu}.{20,130}\?$/u);
  });

  it('are not the same in the two languages', () => {
    expect(measures.filter(({ text }) => text.sv === text.en)).toEqual([]);
  });

  it('word the ways of working each in their own way', () => {
    const own = WAYS_OF_WORKING.flatMap((no) => question(no).measures);
    expect(own.map(({ kind }) => kind)).toEqual(Array(35).fill('wayOfWorking'));
  });

  it('are none of the publisher’s wordings, and share no five words in a row with them', () => {
    const hash = (words: string[]) => createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
    const known = new Set([...publisher.wordings, ...publisher.runs]);
    const texts: Text[] = [...model.questions, ...measures].map(({ text }) => text);
    const shared = texts.filter(({ sv }) => {
      const words = sv.toLowerCase().match(/[a-zåäöé]+/g)!;
      const runs = words.map((_, i) => words.slice(i, i + publisher.words)).filter((run) => run.length === 5);
      return [words, ...runs].some((run) => known.has(hash(run)));
    });
    expect(shared).toEqual([]);
  });
});

describe('effort and method', () => {
  it('gives each measure hours of work, and no step of a share for nothing', () => {
    for (const { effortHours } of measures) expect(effortHours).toBeGreaterThanOrEqual(2);
    for (const { effortHours } of measures) expect(effortHours).toBeLessThanOrEqual(200);
  });

  it('marks the steps of shares as coverage', () => {
    const kinds = model.questions.filter(({ measures }) => measures.some(({ kind }) => kind === 'coverage'));
    expect(kinds.map(({ no }) => no)).toEqual(COVERAGE);
  });
});

describe('evidence', () => {
  const kinds = (id: string) => {
    const { evidence } = measure(id);
    return evidence.kind === 'any' ? evidence.rules.map(({ kind }) => kind) : [];
  };

  it('always takes an answer of a round, as the last resort', () => {
    for (const { id } of measures) expect(kinds(id).at(-1)).toBe('reported');
  });

  it('takes a person’s word everywhere but for central parts that recorded work must show in use', () => {
    const withoutWord = measures.filter(({ id }) => !kinds(id).includes('attested'));
    expect([...new Set(withoutWord.map(({ id }) => id.split('.')[0]))]).toEqual([
      '32',
      '33',
      '34',
      '35',
      '36',
      '37',
      '38',
    ]);
    for (const { id, evidence } of withoutWord) {
      expect(kinds(id)).toEqual(['all', 'reported']);
      const [both] = evidence.kind === 'any' ? evidence.rules : [];
      const [said, done] = both?.kind === 'all' ? both.rules.map(({ kind }) => kind) : [];
      expect(said).toBe('any');
      expect(['all', 'any', 'event']).toContain(done);
    }
  });

  it.each([
    [6, 28],
    [20, 4],
    [21, 8],
    [23, 8],
    [24, 5],
    [25, 4],
    [26, 4],
  ])('lets recorded work alone carry measures of question %i: %i of them', (no, count) => {
    const carried = question(no).measures.filter(({ id }) => !['attested', 'reported'].includes(kinds(id)[0]!));
    expect(carried).toHaveLength(count);
  });
});
