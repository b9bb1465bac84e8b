// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import { compile, evaluate, type Fact } from '../../engine/index.js';
import { factsOf } from '../testing/facts.js';
import { infosakkollen2023 as model } from './index.js';

const compiled = compile(model);
type Entry = [day: string, type: string, data: Record<string, unknown>];

/** The boxes of a question that hold on a day. */
function boxes(no: number, day: string, facts: Fact[]): string[] {
  const { measures } = evaluate(compiled, facts);
  const at = toDayNumber(day);
  const ids = model.questions.find((one) => one.no === no)!.measures.map(({ id }) => id);
  return ids.filter((id) => measures.get(id)!.pieces.some(({ from, to }) => from <= at && at < to));
}

const unit = (unitId: string, parentId: string | null = null): Entry => [
  '2025-01-01',
  'BusinessUnitAdded',
  { unitId, parentId, countsInCoverage: null },
];
const tree = [unit('top'), unit('a', 'top'), unit('b', 'top'), unit('c', 'top'), unit('d', 'top')];

describe('inventories (question 3)', () => {
  const completed = (unitId: string, kind: string, day = '2026-02-01'): Entry => [
    day,
    'InventoryCompleted',
    { unitIds: [unitId], kind, assetCount: 3, completedBy: 'p1' },
  ];
  const of = (...entries: Entry[]) => boxes(3, '2026-03-01', factsOf(...tree, ...entries));

  it.each([
    ['information', ['3.1', '3.2']],
    ['systems', ['3.5', '3.6']],
    ['networks', ['3.9', '3.10']],
    ['paper', ['3.13', '3.14']],
  ])('%s of one unit in four is the second step of its own kind', (kind, expected) =>
    expect(of(completed('a', kind))).toEqual(expected),
  );
  it('of a department counts for all its units', () =>
    expect(of(completed('top', 'paper'))).toEqual(['3.13', '3.14', '3.15', '3.16']));
  it('lasts two years to the day', () => {
    const facts = factsOf(...tree, completed('a', 'systems', '2024-03-01'));
    expect(boxes(3, '2026-02-28', facts)).toEqual(['3.5', '3.6']);
    expect(boxes(3, '2026-03-01', facts)).toEqual([]);
  });
  it('ends when it is reopened, for its unit and its kind alone', () => {
    const reopened = (unitId: string, kind: string): Entry => [
      '2026-02-15',
      'InventoryReopened',
      { unitIds: [unitId], kind, reason: 'Mer', reopenedBy: 'p1' },
    ];
    expect(of(completed('a', 'systems'), reopened('a', 'systems'))).toEqual([]);
    expect(of(completed('a', 'systems'), reopened('a', 'paper'))).toEqual(['3.5', '3.6']);
    expect(of(completed('a', 'systems'), reopened('b', 'systems'))).toEqual(['3.5', '3.6']);
  });
});

describe('monitoring (question 11)', () => {
  const source = { sourceId: 's1', name: 'Varningar', topics: ['threats'] };
  it('is earned by a source with somebody who watches it, until it is removed', () => {
    const added: Entry = ['2026-02-01', 'MonitoringSourceAdded', { ...source, responsibleId: 'p1' }];
    expect(boxes(11, '2026-02-01', factsOf(added))).toEqual(['11.2']);
    const removed: Entry = ['2026-03-01', 'MonitoringSourceRemoved', { sourceId: 's1', reason: 'Nedlagd' }];
    expect(boxes(11, '2026-03-01', factsOf(added, removed))).toEqual([]);
  });
  it('is earned by saying how what matters is passed on', () => {
    const added: Entry = ['2026-02-01', 'MonitoringSourceAdded', { ...source, responsibleId: null, handOn: 'Ring' }];
    expect(boxes(11, '2026-02-01', factsOf(added))).toEqual(['11.4']);
  });
  it('is earned by judging an observation on the common scales', () => {
    const judged = { observationId: 'o1', relevance: 0, urgency: 'none', assessment: 'Rör oss inte', assessedBy: 'p1' };
    expect(boxes(11, '2026-02-01', factsOf(['2026-02-01', 'ObservationAssessed', judged]))).toEqual(['11.3']);
  });
});

const approved = (data: Record<string, unknown> = {}, day = '2026-02-01'): Entry => [
  day,
  'ClassificationApproved',
  {
    ...{ assetId: 'x', unitIds: ['a'], levels: { confidentiality: 0, integrity: 1, availability: 2, traceability: 3 } },
    ...{ reasons: { confidentiality: 'a', integrity: 'b', availability: 'c', traceability: 'd' } },
    ...{ proposedBy: 'p1', approvedBy: 'p2', validUntil: '2027-02-01', reviewOn: '2026-08-01' },
    ...data,
  },
];

describe('classification (question 19)', () => {
  const of = (day: string, ...entries: Entry[]) => boxes(19, day, factsOf(...tree, ...entries));
  const expected = ['19.1', '19.2'];

  it('is earned by an approved class, and not by a proposal', () => {
    expect(of('2026-02-01', approved())).toEqual(expected);
    expect(of('2026-02-01', ['2026-02-01', 'ClassificationProposed', approved()[2]])).toEqual([]);
  });
  it('expires when the class does, and a review gives it more time', () => {
    expect(of('2027-01-31', approved())).toEqual(expected);
    expect(of('2027-02-01', approved())).toEqual([]);
    const reviewed: Entry = [
      '2026-12-01',
      'ClassificationReviewed',
      { assetId: 'x', unitIds: ['a'], validUntil: '2028-06-01' },
    ];
    expect(of('2027-02-01', approved(), reviewed)).toEqual(expected);
    expect(of('2028-06-01', approved(), reviewed)).toEqual([]);
  });
  it('ends when the asset is referred to security protection', () => {
    const referred: Entry = ['2026-03-01', 'ClassificationReferred', { assetId: 'x', unitIds: ['a'] }];
    expect(of('2026-03-01', approved(), referred)).toEqual([]);
  });
});

describe('central parts of classification (question 32)', () => {
  const declared = (id: string): Entry => [
    '2026-01-01',
    'CentralPartDeclared',
    { wayOfWorking: 'classification', modelMeasureId: id, by: 'p1', validUntil: '2027-12-31' },
  ];
  const all = model.questions.find(({ no }) => no === 32)!.measures.map(({ id }) => declared(id));
  const used = (...entries: Entry[]) =>
    boxes(32, '2026-03-01', factsOf(...all, ...entries)).filter((id) => id !== '32.11');
  const always = ['32.2', '32.3', '32.4', '32.5', '32.7', '32.9'];

  it('need both that they are declared and that they are done', () => {
    expect(used()).toEqual([]);
    expect(boxes(32, '2026-03-01', factsOf(approved()))).toEqual([]);
    expect(used(approved())).toEqual(always);
  });
  it.each([
    [{ scope: 'Journaler' }, '32.1'],
    [{ gathering: 'Många på ett ställe' }, '32.6'],
    [{ law: 'Patientdatalagen' }, '32.8'],
    [{ previous: { confidentiality: 1, integrity: 1, availability: 1, traceability: 1 } }, '32.12'],
  ])('%j shows %s', (data, id) => expect(used(approved(data))).toEqual(expect.arrayContaining([...always, id])));
  it('are carried over to systems by links', () => {
    const link = { assetId: 'y', unitIds: ['a'], toAssetId: 'x', relation: 'carries' };
    expect(used(['2026-02-01', 'AssetLinked', link])).toEqual(['32.10']);
  });
});
