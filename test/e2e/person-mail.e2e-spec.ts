// SPDX-License-Identifier: EUPL-1.2
import { Persons, type Role, ROLES } from '#libs/platform';
import { answerOf, type TestApi, testApi } from '../support/api.js';

const READERS: readonly Role[] = ['administrator', 'ciso'];
const OTHERS = ROLES.filter((role) => !READERS.includes(role));
const addressOf = (role: Role): string => `adress-${role.toLowerCase()}@exempelby.example`;

interface Listed {
  persons: { totalCount: number; nodes: { personId: string; name: string; email: string | null }[] };
}

describe('the e-mail addresses of an organisation’s persons', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
    const { organisationId, persons } = api.own;
    const known = ROLES.map((role) => ({ personId: persons[role], name: `Namn ${role}`, email: addressOf(role) }));
    await api.installation.app.get(Persons).save(organisationId, ...known);
  }, 60_000);
  afterAll(() => api.close());

  const asked = async (role: Role, args = ''): Promise<Listed['persons']> => {
    const { data } = await api
      .as(role)
      .query<Listed>(`{ persons(first: 200${args}) { totalCount nodes { personId name email } } }`);
    return data!.persons;
  };
  const mails = async (role: Role, args?: string) =>
    (await asked(role, args)).nodes.flatMap(({ email }) => email ?? []).sort();
  const file = (role: Role, query: string) => api.as(role).fetch(`/export/register/persons.csv${query}`);

  it.each(READERS)('are all read by %s, and found by search', async (role) => {
    expect(await mails(role)).toEqual(ROLES.map(addressOf).sort());
    expect((await asked(role, ', search: "adress-staff"')).totalCount).toBe(1);
    const text = await (await file(role, '')).text();
    expect(text).toContain('E-post');
    expect(text).toContain(addressOf('staff'));
    expect(await (await file(role, '?columns=email')).text()).toContain(addressOf('staff'));
  });

  it.each(OTHERS)('are not read by %s, except one’s own, with the names of all', async (role) => {
    const today = new Date().toISOString();
    for (const args of ['', ', descending: true', `, knownAt: "${today}"`, ', withErased: true'])
      expect(await mails(role, args)).toEqual([addressOf(role)]);
    expect((await asked(role)).nodes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(ROLES.map((r) => `Namn ${r}`)),
    );
  });

  it.each(OTHERS)('are not found out by %s with a search', async (role) => {
    for (const words of ['adress-ciso', '@exempelby', 'exempelby.example'])
      expect((await asked(role, `, search: "${words}"`)).totalCount).toBe(0);
    expect(await (await file(role, '?columns=name&search=adress-ciso')).text()).not.toContain('Namn ');
  });

  it.each(OTHERS)('are in no file that %s takes out', async (role) => {
    const whole = await (await file(role, '')).text();
    expect(whole).toContain('Namn ciso');
    expect(whole).not.toMatch(/E-post|@/);
    for (const columns of ['email', 'name,email']) {
      const { status, code, text } = await answerOf(await file(role, `?columns=${columns}`));
      expect([status, code]).toEqual([403, 'platform.not-permitted']);
      expect(text).not.toContain('@');
    }
  });
});
