// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import { v7 } from 'uuid';
import WebSocket from 'ws';
import { infosakkollen2023, isTemplate, shippedTemplate, type TemplateAnswers } from '#libs/assessment';
import { readWorkbook } from '#libs/spreadsheet';
import { type Asker, type TestApi, testApi, type TestOrganisation } from '../support/api.js';
import { must, send } from '../support/send.js';

jest.setTimeout(120_000);

let api: TestApi;
let ciso: Asker;
beforeAll(async () => {
  api = await testApi();
  ciso = api.as('ciso');
});
afterAll(() => api.close());

async function upload(name: string, bytes: Uint8Array, organisation?: TestOrganisation): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await api.as('ciso', organisation).fetch('/files', { method: 'POST', body: form });
  return ((await response.json()) as { fileId: string }).fileId;
}

const levels = async (
  minPosition?: string,
): Promise<{ points: { exact: string }; evidence: Record<string, number> }> => {
  const document = `query($minPosition: String) { maturity(minPosition: $minPosition) {
    level points { exact } evidence { derived attested reported met } } }`;
  const answer = await ciso.query<{ maturity: never }>(document, { minPosition });
  expect(answer.errors).toEqual([]);
  return answer.data!.maturity;
};

const refused = async (asker: Asker, mutation: string, input: object): Promise<string | undefined> =>
  (await send(asker, mutation, input)).code;

describe('an attestation', () => {
  const statement = { measureId: '1.1', statement: 'Policyn är antagen', links: ['https://example.se/policy'] };

  it('counts from its day, with its evidence, until it is withdrawn', async () => {
    const fileId = await upload('policy.pdf', Buffer.from('%PDF policy'));
    const attested = await must(ciso, 'attestMeasure', { ...statement, fileIds: [fileId] });
    expect(await levels(attested.position)).toMatchObject({ points: { exact: '5/14' }, evidence: { attested: 1 } });
    const register = await ciso.query<{ attestations: { nodes: object[] } }>(
      '{ attestations { nodes { attestationId measureId fileIds withdrawn attestedById } } }',
    );
    expect(register.data!.attestations.nodes).toMatchObject([
      { attestationId: attested.id, fileIds: [fileId], withdrawn: false, attestedById: api.own.persons.ciso },
    ]);
    const input = { attestationId: attested.id, reason: 'Fel policy' };
    const withdrawn = await must(ciso, 'withdrawAttestation', input);
    expect(await levels(withdrawn.position)).toMatchObject({ points: { exact: '0/1' }, evidence: { met: 0 } });
  });

  it('is the same one when it is sent again', async () => {
    const commandId = v7();
    const first = await must(ciso, 'attestMeasure', { ...statement, commandId });
    const again = await must(ciso, 'attestMeasure', { ...statement, commandId });
    expect(again).toEqual({ ...first, repeated: true });
    await must(ciso, 'withdrawAttestation', { attestationId: first.id, reason: 'Bara ett försök' });
  });

  it('is refused for an unknown measure, without evidence, and with a file of others', async () => {
    expect(await refused(ciso, 'attestMeasure', { ...statement, measureId: '99.9' })).toBe(
      'assessment.measure-unknown',
    );
    expect(await refused(ciso, 'attestMeasure', { ...statement, modelId: 'nobody' })).toBe('assessment.model-unknown');
    const foreign = await upload('policy.pdf', Buffer.from('%PDF other'), api.other);
    const withForeign = { ...statement, fileIds: [foreign] };
    expect(await refused(ciso, 'attestMeasure', withForeign)).toBe('platform.file-unknown');
    expect(await refused(ciso, 'attestMeasure', { ...statement, links: [] })).toBe('assessment.evidence-missing');
    expect(await refused(ciso, 'attestMeasure', { ...statement, from: '2999-01-01' })).toBe(
      'assessment.attested-ahead',
    );
  });
});

const IMPORT = `mutation($input: ImportWorkbookInput!) { importWorkbook(input: $input) {
  modelId roundId result { version repeated } preview { mapping counts { measures } problems { code sheet row text } notes } } }`;
interface Imported {
  importWorkbook: {
    modelId: string;
    roundId: string;
    result: { version: number; repeated: boolean } | null;
    preview: {
      mapping: object;
      counts: { measures: number };
      problems: { code: string; text: string }[];
      notes: string[];
    };
  };
}
const importing = (input: object) => ciso.query<Imported>(IMPORT, { input: { closedOn: '2025-09-30', ...input } });

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('an own workbook', () => {
  const workbook = readFileSync('docs/examples/region-exempel.csv');

  it('is imported once, whatever is sent again', async () => {
    const input = { fileId: await upload('region.csv', workbook), commandId: v7(), modelId: 'region-2025' };
    const first = await importing(input);
    expect(first.errors).toEqual([]);
    expect(first.data!.importWorkbook).toMatchObject({
      modelId: 'region-2025',
      result: { version: 1, repeated: false },
    });
    const again = (await importing(input)).data!.importWorkbook;
    expect(again).toMatchObject({ roundId: first.data!.importWorkbook.roundId, result: { repeated: true } });
    const model = await ciso.query(
      '{ model(id: "region-2025") { origin mapping questions { no measures { id text } } } }',
    );
    expect(model.errors).toEqual([]);
    expect((await importing({ ...input, commandId: v7() })).code).toBe('assessment.model-exists');
    expect((await importing({ ...input, modelId: 'infosakkollen-2023' })).code).toBe('assessment.model-name-reserved');
  });

  it('is read by a mapping that the dry run has shown', async () => {
    const fileId = await upload('region.csv', workbook);
    const { mapping } = (await importing({ fileId, dryRun: true })).data!.importWorkbook.preview;
    const tried = await importing({ fileId, dryRun: true, mapping: JSON.stringify(mapping) });
    expect(tried.data!.importWorkbook).toMatchObject({ result: null, preview: { problems: [] } });
    expect((await importing({ fileId, mapping: '{' })).code).toBe('assessment.mapping-not-json');
  });

  it('is told that the same was imported before, as what and when, in the dry run and in the result; a retry is not', async () => {
    const fileId = await upload('region.csv', workbook);
    const input = { fileId, commandId: v7(), modelId: 'region-igen' };
    const notesOf = async (more: object): Promise<string[]> =>
      (await importing({ ...input, ...more })).data!.importWorkbook.preview.notes;
    const said = expect.stringMatching(
      new RegExp(`lästes in \\d{4}-\\d\\d-\\d\\d som modellen ”.+” \\(region-2025\\)`),
    ) as string;
    expect(await notesOf({ dryRun: true })).toContainEqual(said);
    expect(await notesOf({})).toContainEqual(said);
    const retried = await notesOf({});
    expect(retried.filter((note) => note.includes('region-igen'))).toEqual([]);
  });

  it('is told in the dry run all that would hinder it beside the file itself, and what it says holds', async () => {
    const fileId = await upload('region.csv', workbook);
    const ahead = dayIn(2);
    const occurredAt = new Date(Date.now() - 40 * 86_400_000).toISOString();
    const cases: [object, string[], string][] = [
      [{ closedOn: ahead }, ['assessment.round-not-closed'], 'assessment.round-not-closed'],
      [
        { closedOn: ahead, modelId: 'region-2025' },
        ['assessment.model-exists', 'assessment.round-not-closed'],
        'assessment.model-exists',
      ],
      [{ activate: true, activateFrom: ahead }, ['assessment.activation-ahead'], 'assessment.activation-ahead'],
      [{ occurredAt }, ['platform.late-reason-needed'], 'platform.late-reason-needed'],
      [{ occurredAt: `${ahead}T12:00:00Z` }, ['platform.occurred-in-future'], 'platform.occurred-in-future'],
      [{ modelId: 'm'.repeat(200) }, ['platform.invalid-event'], 'platform.invalid-event'],
    ];
    for (const [input, codes, code] of cases) {
      const tried = await importing({ fileId, ...input, dryRun: true });
      expect(tried.errors).toEqual([]);
      const { preview, result } = tried.data!.importWorkbook;
      expect([result, preview.problems.map((problem) => problem.code)]).toEqual([null, codes]);
      for (const { text } of preview.problems) expect(text).toMatch(/^[A-ZÅÄÖ].{20,}\.$/);
      expect((await importing({ fileId, ...input })).code).toBe(code);
    }
    const late = { fileId, occurredAt, lateReason: 'Låg i en pärm.', dryRun: true };
    expect((await importing(late)).data!.importWorkbook.preview.problems).toEqual([]);
  });

  it('is told of a hindrance also while the file has problems of its own', async () => {
    const fileId = await upload('tom.csv', Buffer.from('Fråga nr;Åtgärd;Svar\n1;Policy;Kanske\n'));
    const tried = await importing({ fileId, closedOn: dayIn(2), modelId: 'region-2025', dryRun: true });
    expect(tried.data!.importWorkbook.preview.problems.map(({ code }) => code)).toEqual([
      'import.answer-unclear',
      'assessment.model-exists',
      'assessment.round-not-closed',
    ]);
  });

  it('writes nothing while anything is wrong with it, and says all that is', async () => {
    const lines = workbook.toString('latin1').split('\r\n').join('\n').split('\n');
    const broken = lines.map((line) => line.replace(';Ja;2025-02-10;', ';Kanske;2025-13-40;')).join('\n');
    const fileId = await upload('trasig.csv', Buffer.from(broken, 'latin1'));
    const { problems } = (await importing({ fileId, dryRun: true })).data!.importWorkbook.preview;
    expect(problems.length).toBeGreaterThanOrEqual(2);
    const { version } = (await must(ciso, 'activateModel', { modelId: 'infosakkollen-2023' })) as { version: number };
    const answer = await importing({ fileId });
    expect(answer.code).toBe('assessment.workbook-problems');
    expect(answer.errors[0]!.message).toContain(`har ${problems.length} fel`);
    const after = await must(ciso, 'activateModel', { modelId: 'infosakkollen-2023' });
    expect(after.version).toBe(version);
  });

  it('is refused when it is no workbook at all', async () => {
    const fileId = await upload('gammal.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    expect((await importing({ fileId })).code).toMatch(/^spreadsheet\./);
    expect((await importing({ fileId: v7() })).code).toBe('platform.file-unknown');
  });
});

describe('the template of the shipped model', () => {
  const REPORT = `mutation($input: ReportAnswersInput!) { reportAnswers(input: $input) {
    roundId result { position } counts { yes no unanswered } problems { code text } comparison { points { ours } } } }`;
  interface Reported {
    reportAnswers: { roundId: string; result: { position: string } | null; problems: object[] };
  }
  const reporting = (input: object) => ciso.query<Reported>(REPORT, { input: { closedOn: '2026-01-31', ...input } });
  const filled = async (answers: TemplateAnswers): Promise<string> =>
    upload('omgång.xlsx', await shippedTemplate(infosakkollen2023, 'sv', answers));

  it('gives reported evidence of shipped measures, until the round is withdrawn', async () => {
    const fileId = await filled(
      new Map([
        ['1.1', { answer: 'yes' }],
        ['1.2', { answer: 'no' }],
      ]),
    );
    const tried = await reporting({ fileId, dryRun: true });
    expect(tried.data!.reportAnswers).toMatchObject({
      ...{ result: null, problems: [], counts: { yes: 1, no: 1, unanswered: 346 } },
      comparison: { points: { ours: expect.any(String) as string } },
    });
    const { roundId, result } = (await reporting({ fileId })).data!.reportAnswers;
    expect(await levels(result!.position)).toMatchObject({ evidence: { reported: 1, met: 1 } });
    const withdrawn = await must(ciso, 'withdrawAnswers', { roundId, reason: 'Fel år' });
    expect(await levels(withdrawn.position)).toMatchObject({ evidence: { met: 0 } });
  });

  it('is told in the dry run what would hinder it beside the file itself', async () => {
    const fileId = await filled(new Map([['1.1', { answer: 'yes' }]]));
    const occurredAt = new Date(Date.now() - 40 * 86_400_000).toISOString();
    const cases: [object, string][] = [
      [{ closedOn: dayIn(2) }, 'assessment.round-not-closed'],
      [{ closedOn: '2026-01-01', occurredAt }, 'platform.late-reason-needed'],
    ];
    for (const [input, code] of cases) {
      const { problems, result } = (await reporting({ fileId, ...input, dryRun: true })).data!.reportAnswers;
      expect([result, problems]).toEqual([null, [expect.objectContaining({ code })]]);
      expect((await reporting({ fileId, ...input })).code).toBe(code);
    }
    const empty = await reporting({ fileId: await filled(new Map()), dryRun: true });
    expect(empty.data!.reportAnswers.problems).toEqual([expect.objectContaining({ code: 'platform.invalid-event' })]);
  });

  it('is not taken for another workbook', async () => {
    const fileId = await upload('region.csv', readFileSync('docs/examples/region-exempel.csv'));
    expect((await reporting({ fileId })).code).toBe('assessment.workbook-problems');
    expect((await reporting({ fileId, modelId: 'region-2025' })).code).toBe('assessment.model-unknown');
  });
});

describe('exports', () => {
  const fetched = async (path: string, language = 'sv') => {
    const response = await api.as('auditor').fetch(path, { headers: { 'accept-language': language } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const read = async (path: string) => {
    const { status, bytes } = await fetched(path);
    expect(status).toBe(200);
    return readWorkbook(bytes, 'export.xlsx');
  };

  it('give the gap list, the template and the imported workbook filled in again, in its own shape', async () => {
    const gaps = await read('/export/gaps.xlsx?level=1&area=UPH');
    expect(gaps.sheets.map(({ name }) => name)).toContain('Det som saknas');
    const template = await read('/export/template.xlsx');
    expect(isTemplate(template)).toBe(true);
    const own = await read('/export/workbook.xlsx?model=region-2025&at=2025-09-30');
    const texts = own.sheets[0]!.rows.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));
    for (const text of ['Fråga nr', 'Policy antagen av regionfullmäktige', 'Arbetssätt för säkra inköp'])
      expect(texts).toContain(text);
  });

  it('are downloads with a name', async () => {
    const { headers } = await fetched('/export/gaps.xlsx?level=2&at=2026-01-01', 'en');
    expect(headers.get('content-disposition')).toContain('gaps-2-2026-01-01.xlsx');
  });

  it.each([
    ['/export/gaps.xlsx', 'platform.bad-query'],
    ['/export/gaps.xlsx?level=2&at=2026-02-30', 'platform.bad-query'],
    ['/export/gaps.xlsx?level=2&level=3', 'platform.bad-query'],
    ['/export/gaps.xlsx?level=9', 'assessment.level-unknown'],
    ['/export/gaps.xlsx?level=1&area=X', 'assessment.area-unknown'],
    ['/export/workbook.xlsx?model=x', 'assessment.model-unknown'],
    ['/export/template.xlsx?model=region-2025', 'assessment.model-unknown'],
    ['/export/template.xlsx?of=everything', 'platform.bad-query'],
  ])('%s is refused', async (path, code) => {
    const { status, bytes } = await fetched(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(bytes.toString()).toContain(code);
  });
});

describe('boxes and models', () => {
  it.each([
    [
      'mapBoxes',
      { modelId: 'region-2025', boxes: [{ measureId: '99', carriedBy: '23.1' }] },
      'assessment.measure-unknown',
    ],
    ['mapBoxes', { modelId: 'region-2025', toModelId: 'x', boxes: [] }, 'assessment.model-unknown'],
    ['mapBoxes', { modelId: 'nobody', boxes: [] }, 'assessment.model-unknown'],
    ['activateModel', { modelId: 'nobody' }, 'assessment.model-unknown'],
    ['activateModel', { modelId: 'region-2025', from: '2999-01-01' }, 'assessment.activation-ahead'],
    ['withdrawAttestation', { attestationId: v7(), reason: 'x' }, 'assessment.attestation-unknown'],
    ['withdrawAnswers', { roundId: v7(), reason: 'x' }, 'assessment.round-unknown'],
  ])('%s %j is refused', async (mutation, input, code) => expect(await refused(ciso, mutation, input)).toBe(code));

  it.each([
    ['timeline(from: "2026-02-01", to: "2026-01-01") { stale }', 'assessment.period-reversed'],
    ['forecast(months: 0) { stale }', 'assessment.months-out-of-range'],
    ['gaps(target: { level: 9 }) { reached }', 'assessment.level-unknown'],
    ['gaps(target: { level: 1, area: "X" }) { reached }', 'assessment.area-unknown'],
    ['measure(id: "99.9") { met }', 'assessment.measure-unknown'],
    ['model(id: "x") { version }', 'assessment.model-unknown'],
    ['maturity(model: "x") { level }', 'assessment.model-unknown'],
    [`roundComparison(roundId: "${v7()}") { closedOn }`, 'assessment.round-unknown'],
  ])('%s is refused', async (field, code) => expect((await ciso.query(`{ ${field} }`)).code).toBe(code));
});

describe('a subscriber to the level', () => {
  const DOCUMENT = `subscription { maturityChanged { levelBefore level pointsBefore { exact } points { exact } gained lost
    reason { type personName } maturity { evidence { met } } } }`;

  /** Listens as a role; the answers so far, and what ends it. */
  function listen(role: 'auditor', organisation?: TestOrganisation) {
    const { headers } = api.as(role, organisation);
    const url = `${api.url.replace('http', 'ws')}/graphql`;
    const webSocketImpl = class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { ...headers, origin: api.url } });
      }
    };
    const client = createClient({ url, webSocketImpl, retryAttempts: 0 });
    const heard: Record<string, unknown>[] = [];
    const sink = {
      next: (message: { data?: unknown }) => void heard.push(message.data as never),
      error: () => undefined,
      complete: () => undefined,
    };
    client.subscribe({ query: DOCUMENT }, sink);
    return { heard, close: () => client.dispose() };
  }

  it('hears what was gained and by whom, of the own organisation only, and nothing that changes no figure', async () => {
    const own = listen('auditor');
    const other = listen('auditor', api.other);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await must(api.as('administrator'), 'addBusinessUnit', { name: 'Biblioteket' });
    await must(ciso, 'attestMeasure', { measureId: '2.1', statement: 'Rollen finns', links: ['https://example.se'] });
    await api.settled();
    for (let left = 50; left > 0 && own.heard.length === 0; left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(own.heard).toHaveLength(1);
    expect(own.heard[0]).toMatchObject({
      maturityChanged: {
        ...{
          levelBefore: 0,
          level: 0,
          gained: ['2.1'],
          lost: [],
          pointsBefore: { exact: '0/1' },
          points: { exact: '5/16' },
        },
        reason: { type: 'MeasureAttested', personName: 'Egna kommunen ciso' },
      },
    });
    expect(other.heard).toEqual([]);
    await Promise.all([own.close(), other.close()]);
  });
});
