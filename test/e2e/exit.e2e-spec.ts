// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { type Asker, type TestApi, testApi } from '../support/api.js';
import { must, type Sent } from '../support/send.js';

jest.setTimeout(120_000);

/* The spine in one piece: from an own workbook and a recorded decision to the live level. What the file says (level 0,
 * 16 points, area levels 2, 2, 0) is worked out by hand in docs/examples. */
const FILE = 'docs/examples/region-exempel.csv';
const CLOSED = '2025-09-30';
const LATER = '2025-11-01';
const DECIDED = { occurredAt: '2025-10-15T08:00:00.000Z', lateReason: 'Protokollet kom nu' };

interface Figures {
  modelId: string;
  level: number;
  points: { exact: string };
  areas: { name: string; level: number }[];
  stale: boolean;
  incomplete: unknown;
}

let api: TestApi;
let ciso: Asker;
beforeAll(async () => {
  api = await testApi();
  ciso = api.as('ciso');
});
afterAll(() => api.close());

async function ask<Data>(document: string, variables: object = {}): Promise<Data> {
  const answer = await ciso.query<Data>(document, { ...variables });
  expect(answer.errors).toEqual([]);
  return answer.data!;
}

async function maturity(args: { at: string; knownAt?: string; minPosition?: string }): Promise<Figures> {
  const document = `query($at: Day, $knownAt: Instant, $minPosition: String) {
    maturity(at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      modelId level points { exact } areas { name level } stale incomplete { reason } } }`;
  return (await ask<{ maturity: Figures }>(document, args)).maturity;
}

const levels = ({ areas }: Figures) => Object.fromEntries(areas.map(({ name, level }) => [name, level]));

async function upload(): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(readFileSync(FILE))]), 'region-exempel.csv');
  const response = await ciso.fetch('/files', { method: 'POST', body: form });
  expect(response.status).toBe(200);
  return ((await response.json()) as { fileId: string }).fileId;
}

interface Imported {
  result: Sent | null;
  modelId: string;
  roundId: string;
  preview: { problems: { text: string }[]; guessed: boolean; comparison: { same: boolean } };
}

async function importWorkbook(fileId: string, dryRun: boolean): Promise<Imported> {
  const document = `mutation($input: ImportWorkbookInput!) { importWorkbook(input: $input) {
    modelId roundId result { id version position eventIds repeated }
    preview { guessed problems { text } comparison { same } } } }`;
  const input = { fileId, closedOn: CLOSED, activate: true, dryRun };
  return (await ask<{ importWorkbook: Imported }>(document, { input })).importWorkbook;
}

/** A risk judged and decided on within a mandate, all of it dated to the day of the decision. */
async function decideOnRisk(): Promise<{ riskId: string; decision: Sent }> {
  const owner = api.as('riskOwner');
  const unit = await must(api.as('administrator'), 'addBusinessUnit', { name: 'Folktandvården', ...DECIDED });
  const reach = { personId: api.own.persons.riskOwner, maxConsequence: 4, maxLikelihood: 5 };
  await must(api.as('leadership'), 'grantMandate', { ...reach, ...DECIDED });
  const { id: riskId } = await must(owner, 'identifyRisk', { title: 'Avbrott', unitIds: [unit.id], ...DECIDED });
  const consequences = [{ harm: 'trust', degree: 2 }];
  const likelihood = { frequencyPerYear: 0.5 };
  const judgement = { riskId, phase: 'before', consequences, likelihood, certainty: 'medium', ...DECIDED };
  await must(owner, 'assessRisk', judgement);
  const choice = { riskId, choice: 'accept', rationale: 'Liten', ...DECIDED };
  return { riskId, decision: await must(owner, 'recordRiskDecision', choice) };
}

it('a workbook, a mapped box and a risk decision give the live level, why, and the past', async () => {
  const fileId = await upload();

  const tried = await importWorkbook(fileId, true);
  expect(tried).toMatchObject({ result: null, preview: { guessed: true, problems: [], comparison: { same: true } } });
  expect((await maturity({ at: CLOSED })).modelId).toBe('infosakkollen-2023');

  const { result, modelId, roundId } = await importWorkbook(fileId, false);
  const imported = await maturity({ at: CLOSED, minPosition: result!.position });
  expect(imported).toMatchObject({ modelId, level: 0, points: { exact: '16/1' }, stale: false, incomplete: null });
  expect(levels(imported)).toEqual({ Styrning: 2, 'Säkra inköp': 2, 'Öva och lära': 0 });
  const { roundComparison } = await ask<{ roundComparison: { comparison: { same: boolean; points: object } } }>(
    `query($roundId: UUID!) { roundComparison(roundId: $roundId) { comparison { same points { file ours same } } } }`,
    { roundId },
  );
  expect(roundComparison.comparison).toMatchObject({ same: true, points: { file: '16', ours: '16', same: true } });

  const mapped = await must(ciso, 'mapBoxes', { modelId, boxes: [{ measureId: '3.3', carriedBy: '23.1' }] });
  const before = await maturity({ at: LATER, minPosition: mapped.position });
  expect(before).toMatchObject({ level: 0, points: { exact: '16/1' } });

  const { riskId, decision } = await decideOnRisk();
  const after = await maturity({ at: LATER, minPosition: decision.position });
  expect(after).toMatchObject({ level: 1, points: { exact: '69/4' }, stale: false });
  expect(levels(after)).toEqual({ Styrning: 2, 'Säkra inköp': 2, 'Öva och lära': 1 });

  const { measure } = await ask<{ measure: Record<string, unknown> }>(
    `query($at: Day) { measure(id: "3.3", at: $at) { met kind evidence { eventId streamId type personId personName on } } }`,
    { at: LATER },
  );
  const { riskOwner: personId } = api.own.persons;
  const evidence = { type: 'RiskDecisionRecorded', streamId: riskId, eventId: decision.eventIds[0], on: '2025-10-15' };
  const person = { personId, personName: 'Egna kommunen riskOwner' };
  expect(measure).toMatchObject({ met: true, kind: 'derived', evidence: [{ ...evidence, ...person }] });

  const { events } = await ask<{ events: { eventId: string; recordedAt: string }[] }>(
    `query($stream: UUID!) { events(stream: $stream) { eventId recordedAt } }`,
    { stream: riskId },
  );
  const recordedAt = events.find(({ eventId }) => eventId === decision.eventIds[0])!.recordedAt;
  const knownAt = new Date(Date.parse(recordedAt) - 1).toISOString();
  expect(await maturity({ at: LATER, knownAt })).toMatchObject({ level: 0, points: { exact: '16/1' } });
  expect(await maturity({ at: LATER, knownAt: recordedAt })).toMatchObject({ level: 1, points: { exact: '69/4' } });
});
