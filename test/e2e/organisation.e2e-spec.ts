// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import type { Role } from '#libs/platform';
import { type TestApi, testApi } from '../support/api.js';
import { must, send } from '../support/send.js';

jest.setTimeout(60_000);

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const nodes = async <Row>(query: string, position?: string, role: Role = 'staff'): Promise<Row[]> => {
  const document = `query($p: String) { rows: ${query.replace('(', '(minPosition: $p, ')} }`;
  const answer = await api.as(role).query<{ rows: { nodes: Row[] } }>(document, { p: position });
  expect(answer.errors).toEqual([]);
  return answer.data!.rows.nodes;
};

describe('the tree of business units', () => {
  const unit = { top: v7(), ward: v7(), clinic: v7() };
  const ask = (position: string) =>
    nodes<{ unitId: string }>(
      'businessUnits(first: 50) { nodes { unitId name parentId closedOn succeededBy headCount } }',
      position,
    );

  it('is built, moved, renamed, counted and closed', async () => {
    const ciso = api.as('ciso');
    await must(ciso, 'addBusinessUnit', { unitId: unit.top, name: 'Omsorg', kind: 'förvaltning' });
    await must(ciso, 'addBusinessUnit', { unitId: unit.ward, name: 'Boendet', parentId: unit.top });
    await must(ciso, 'addBusinessUnit', { unitId: unit.clinic, name: 'Mottagningen', parentId: null });
    await must(ciso, 'moveBusinessUnit', { unitId: unit.clinic, parentId: unit.top });
    await must(ciso, 'renameBusinessUnit', { unitId: unit.top, name: 'Vård och omsorg' });
    await must(ciso, 'setBusinessUnitCoverage', { unitId: unit.top, countsInCoverage: true });
    await must(ciso, 'recordHeadCount', { unitId: unit.ward, headCount: 30 });
    const closed = await must(ciso, 'closeBusinessUnit', { unitId: unit.clinic, succeededBy: [unit.ward] });
    expect(closed.id).toBe(unit.clinic);
    const rows = await ask(closed.position);
    expect(rows).toEqual([
      expect.objectContaining({ unitId: unit.ward, parentId: unit.top, headCount: 30, closedOn: null }),
      expect.objectContaining({ unitId: unit.clinic, parentId: unit.top, succeededBy: [unit.ward] }),
      expect.objectContaining({ unitId: unit.top, name: 'Vård och omsorg', parentId: null }),
    ]);
    const late = await send(ciso, 'recordHeadCount', { unitId: unit.clinic, headCount: 1 });
    expect(late.code).toBe('organisation.unit-closed');
  });

  it('keeps its rules also when two write at once: one of them gets the name', async () => {
    const add = () => send(api.as('ciso'), 'addBusinessUnit', { name: 'Skola' });
    const answers = await Promise.all([add(), add(), add(), add()]);
    const codes = answers.map(({ code }) => code);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'organisation.unit-name-taken')).toHaveLength(3);
  });

  it('filters: top, children, active, words', async () => {
    await api.settled();
    expect(await nodes('businessUnits(top: true) { nodes { name } }')).toEqual([
      { name: 'Skola' },
      { name: 'Vård och omsorg' },
    ]);
    expect(await nodes(`businessUnits(parentId: "${unit.top}", active: true) { nodes { name } }`)).toEqual([
      { name: 'Boendet' },
    ]);
    expect(await nodes('businessUnits(search: "FÖRVALT") { nodes { name } }')).toEqual([{ name: 'Vård och omsorg' }]);
  });

  it('has a history of head counts', async () => {
    const { position } = await must(api.as('administrator'), 'recordHeadCount', {
      ...{ unitId: unit.ward, headCount: 28, occurredAt: '2026-01-15T10:00:00Z', lateReason: 'Fördes in i efterhand' },
    });
    const answer = await api
      .as('staff')
      .query('query($u: UUID!, $p: String) { headCounts(unitId: $u, minPosition: $p) { day headCount } }', {
        ...{ u: unit.ward, p: position },
      });
    expect(answer.data).toEqual({
      headCounts: [
        { day: expect.stringMatching(/^20/), headCount: 30 },
        { day: '2026-01-15', headCount: 28 },
      ],
    });
  });
});

describe('persons', () => {
  const persons = (filter: string, position?: string) =>
    nodes<{ personId: string; name: string; email: string | null; roles: string[]; erased: boolean }>(
      `persons(${filter}) { nodes { personId name email roles erased } }`,
      position,
      'administrator',
    );
  const inDatabase = async (words: string): Promise<string[]> => {
    const tables = await api.owner(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('es', 'rm', 'platform')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await api.owner(
        `SELECT 1 FROM ${name} t WHERE t::text ILIKE $1 LIMIT 1`,
        [`%${words}%`],
        api.own.organisationId,
      );
      if (rows.length > 0) found.push(String(name));
    }
    return found;
  };

  it('are added by name, renamed, given roles and erased; of an erased name nothing is left', async () => {
    const administrator = api.as('administrator');
    const added = await must(administrator, 'addPerson', { name: 'Zarah Zetterkvist', email: 'zz@exempelby.example' });
    const personId = added.id;
    const assigned = await must(administrator, 'assignRole', { personId, role: 'riskOwner' });
    expect(await persons('search: "zetter"', assigned.position)).toEqual([
      { personId, name: 'Zarah Zetterkvist', email: 'zz@exempelby.example', roles: ['riskOwner'], erased: false },
    ]);
    expect(await inDatabase('Zetterkvist')).toEqual(['platform.person']);
    const renamed = await must(administrator, 'renamePerson', { personId, name: 'Zarah Zetterqvist' });
    expect(await persons('search: "zetterq"', renamed.position)).toMatchObject([{ personId, email: null }]);

    expect((await send(administrator, 'erasePerson', { personId })).code).toBe('organisation.person-in-office');
    await must(administrator, 'revokeRole', { personId, role: 'riskOwner' });
    const { position } = await must(administrator, 'erasePerson', { personId });
    expect(await inDatabase('Zetter')).toEqual([]);
    expect(await persons('search: "zetter"', position)).toEqual([]);
    expect((await persons('withErased: true, first: 200', position)).find((row) => row.personId === personId)).toEqual({
      ...{ personId, name: '', email: null, roles: [], erased: true },
    });
    const again = await send(administrator, 'addPerson', { personId, name: 'Zarah Zetterkvist' });
    expect(again.code).toBe('organisation.person-erased');
    expect(await inDatabase('Zetter')).toEqual([]);
  });

  it('have a name that no hash in the log is made of: a retry with another one is the same command', async () => {
    const input = { commandId: v7(), name: 'Ett Namn' };
    const { id } = await must(api.as('administrator'), 'addPerson', input);
    const retried = await must(api.as('administrator'), 'addPerson', { ...input, name: 'Något annat' });
    expect(retried).toMatchObject({ id, repeated: true });
  });

  it('that are added by a retry keep the name they got since', async () => {
    const administrator = api.as('administrator');
    const input = { commandId: v7(), name: 'Första Namnet' };
    const { id } = await must(administrator, 'addPerson', input);
    const rename = { commandId: v7(), personId: id, name: 'Andra Namnet' };
    await must(administrator, 'renamePerson', rename);
    const last = await must(administrator, 'renamePerson', { personId: id, name: 'Tredje Namnet' });
    expect(await must(administrator, 'addPerson', input)).toMatchObject({ id, repeated: true });
    expect(await must(administrator, 'renamePerson', rename)).toMatchObject({ id, repeated: true });
    expect(await persons('search: "namnet"', last.position)).toMatchObject([{ name: 'Tredje Namnet' }]);
  });

  it('are refused a name that does not fit, and nothing is recorded', async () => {
    const before = await api.owner('SELECT count(*) FROM es.events', [], api.own.organisationId);
    const { riskOwner: personId } = api.own.persons;
    expect((await send(api.as('administrator'), 'addPerson', { name: '  ' })).code).toBe('platform.name-not-fit');
    const rename = await send(api.as('administrator'), 'renamePerson', { personId, name: 'Ny', email: 'ingen' });
    expect(rename.code).toBe('platform.email-not-fit');
    expect(await api.owner('SELECT count(*) FROM es.events', [], api.own.organisationId)).toEqual(before);
  });

  it('of another organisation are unknown', async () => {
    const personId = api.other.persons.staff;
    const administrator = api.as('administrator');
    expect((await send(administrator, 'assignRole', { personId, role: 'ciso' })).code).toBe(
      'organisation.person-unknown',
    );
    expect((await send(administrator, 'renamePerson', { personId, name: 'x' })).code).toBe(
      'organisation.person-unknown',
    );
    expect((await send(administrator, 'erasePerson', { personId })).code).toBe('organisation.person-unknown');
  });

  it('never lose the last administrator', async () => {
    const administrators = await persons('role: administrator');
    for (const { personId } of administrators.slice(1)) {
      await must(api.as('administrator'), 'revokeRole', { personId, role: 'administrator' });
    }
    const [last] = administrators;
    const code = (
      await send(api.as('administrator'), 'revokeRole', { personId: last!.personId, role: 'administrator' })
    ).code;
    expect(['organisation.last-administrator', 'platform.not-permitted']).toContain(code);
    await api.settled();
    expect(await persons('role: administrator')).toHaveLength(1);
  });
});

describe('mandates', () => {
  it('are granted, listed and revoked', async () => {
    const leadership = api.as('leadership');
    const { riskOwner: personId } = api.own.persons;
    const granted = await must(leadership, 'grantMandate', { personId, maxConsequence: 2, maxLikelihood: 3 });
    const ask = (position: string) =>
      nodes(`mandates(inForce: true, personId: "${personId}") { nodes { mandateId unitId maxConsequence } }`, position);
    expect(await ask(granted.position)).toEqual([{ mandateId: granted.id, unitId: null, maxConsequence: 2 }]);
    const revoked = await must(leadership, 'revokeMandate', { mandateId: granted.id });
    expect(await ask(revoked.position)).toEqual([]);
  });
  it('are found by the words of who holds them and where, and by a unit above, also on an earlier day', async () => {
    const admin = api.as('administrator');
    const top = await must(admin, 'addBusinessUnit', { name: 'Mandatförvaltningen' });
    const below = await must(admin, 'addBusinessUnit', { name: 'Mandatenheten', parentId: top.id });
    const holder = await must(admin, 'addPerson', { name: 'Beslutsam Persson' });
    const { id, position } = await must(api.as('leadership'), 'grantMandate', {
      ...{ personId: holder.id, unitId: below.id, maxConsequence: 1, maxLikelihood: 2 },
    });
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
    for (const filter of ['search: "beslutsam"', 'search: "datenhet"', `underUnitId: "${top.id}"`])
      for (const moment of ['', `, at: "${today}", knownAt: "${new Date().toISOString()}"`])
        expect(
          await nodes(`mandates(${filter}${moment}, sort: "personName") { nodes { mandateId } }`, position),
        ).toEqual([{ mandateId: id }]);
    const units = await nodes(
      `businessUnits(underUnitId: "${top.id}", sort: "headCount") { nodes { name } }`,
      position,
    );
    expect(units).toEqual(expect.arrayContaining([{ name: 'Mandatenheten' }, { name: 'Mandatförvaltningen' }]));
    expect(units).toHaveLength(2);
  });

  it.each([
    [{ maxConsequence: 5, maxLikelihood: 3 }, 'platform.invalid-event'],
    [{ maxConsequence: 2, maxLikelihood: 0 }, 'platform.invalid-event'],
    [{ maxConsequence: 2, maxLikelihood: 3, unitId: v7() }, 'organisation.unit-unknown'],
    [{ maxConsequence: 2, maxLikelihood: 3, personId: v7() }, 'organisation.person-unknown'],
  ])('refuse %j', async (input, code) => {
    const answer = await send(api.as('leadership'), 'grantMandate', { personId: api.own.persons.staff, ...input });
    expect(answer.code).toBe(code);
  });
});

describe('registering an organisation', () => {
  const input = { commandId: v7(), name: 'Nya Regionen', actorGroup: 'region', myName: 'Rut Region' };
  it('makes the caller its first person, administrator and CISO, once', async () => {
    const first = await must(api.administrator, 'registerOrganisation', input);
    const again = await must(api.administrator, 'registerOrganisation', input);
    expect(again).toMatchObject({ id: first.id, repeated: true });
    await api.settled();
    const mine = await api.administrator.query<{
      me: { organisations: { organisationId: string; roles: string[] }[] };
    }>('{ me { organisations { organisationId name roles } } }');
    const there = mine.data!.me.organisations.filter(({ organisationId }) => organisationId === first.id);
    expect(there).toEqual([expect.objectContaining({ name: 'Nya Regionen', roles: ['administrator', 'ciso'] })]);
  });
  it('of one that exists never makes anybody its administrator', async () => {
    const taken = {
      organisationId: api.other.organisationId,
      name: api.other.name,
      actorGroup: 'municipality',
      myName: 'Inkräktare',
    };
    expect((await send(api.administrator, 'registerOrganisation', taken)).code).toBe('organisation.exists');
    const rows = await api.owner(
      'SELECT name FROM platform.person WHERE name = $1',
      ['Inkräktare'],
      api.other.organisationId,
    );
    expect(rows).toEqual([]);
  });
  it('is for administrators of the installation', async () =>
    expect(
      (await send(api.as('administrator'), 'registerOrganisation', { ...input, commandId: v7() })).code,
    ).toBeDefined());
  it('gives it a name that can be changed', async () => {
    const { position } = await must(api.as('administrator'), 'renameOrganisation', { name: 'Egna staden' });
    const answer = await api
      .as('staff')
      .query('query($p: String) { organisation(minPosition: $p) { name actorGroup synthetic } }', { p: position });
    expect(answer.data).toEqual({
      organisation: { name: 'Egna staden', actorGroup: 'municipality', synthetic: false },
    });
  });
});
