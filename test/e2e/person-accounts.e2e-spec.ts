// SPDX-License-Identifier: EUPL-1.2
import { Accounts, Sessions } from '#libs/platform';
import { askerAt, sessionCookie, testApi, type TestApi } from '../support/api.js';

const PASSWORD = 'korrekt häst batteri';
const INVITE = 'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { login link expiresAt } }';
const END = 'mutation ($input: EndAccountInput!) { endPersonAccount(input: $input) }';
const ACCOUNTS = '{ personAccounts { personId login state expiresAt } }';

interface Listed {
  personAccounts: { personId: string; login: string; state: string; expiresAt: string | null }[];
}

describe('the accounts of an organisation’s persons', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  }, 60_000);
  afterAll(() => api.close());

  const accounts = (): Accounts => api.installation.app.get(Accounts);
  const addPerson = async (name: string): Promise<string> => {
    const add = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }';
    const answer = await api.as('administrator').query<{ addPerson: { id: string } }>(add, { input: { name } });
    await api.settled();
    return answer.data!.addPerson.id;
  };
  const invite = (login: string, personId: string) =>
    api
      .as('administrator')
      .query<{ inviteAccount: { link: string; expiresAt: string } }>(INVITE, { input: { login, personId } });
  const accountOf = async (personId: string) =>
    (await api.as('administrator').query<Listed>(ACCOUNTS)).data!.personAccounts.find((a) => a.personId === personId);
  const tokenIn = (link: string): string => new URL(link).searchParams.get('token')!;

  it('are seen with how far they have come, and nobody of another organisation', async () => {
    const personId = await addPerson('Ines Inbjuden');
    const { data } = await invite('ines', personId);
    const { link, expiresAt } = data!.inviteAccount;
    expect(await accountOf(personId)).toEqual({ personId, login: 'ines', state: 'invited', expiresAt });
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    await accounts().acceptInvitation(tokenIn(link), PASSWORD);
    expect(await accountOf(personId)).toEqual({ personId, login: 'ines', state: 'active', expiresAt: null });
    const { text } = await api.as('administrator').query(ACCOUNTS);
    expect(text).not.toContain(api.other.organisationId);
  });

  it('are invited anew with a new link; the old one no longer works, and says what to do', async () => {
    const personId = await addPerson('Åsa Igen');
    const first = await invite('asa-igen', personId);
    const second = await invite('asa-igen', personId);
    const old = new URL(first.data!.inviteAccount.link);
    const page = await api.nobody.fetch(old.pathname + old.search);
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('be administratören');
    const { pathname, search } = new URL(second.data!.inviteAccount.link);
    expect(await (await api.nobody.fetch(pathname + search)).text()).toContain('asa-igen');
    await api.owner(`UPDATE platform.one_time_token SET expires_at = now() - interval '1 second'`);
    expect((await accountOf(personId))?.state).toBe('expired');
  });

  it('have one link that works, however many invitations are made at the same time', async () => {
    const personId = await addPerson('Sam Tidig');
    for (let round = 0; round < 4; round += 1) {
      const made = await Promise.all(Array.from({ length: 12 }, () => invite('sam-tidig', personId)));
      expect(made.map(({ code }) => code)).toEqual(made.map(() => undefined));
      const known = await Promise.all(made.map(({ data }) => accounts().invited(tokenIn(data!.inviteAccount.link))));
      expect(known.filter(Boolean)).toHaveLength(1);
    }
  });

  it('get no link to choose a password anew while the first is being chosen', async () => {
    const personId = await addPerson('Val Valsson');
    const { data } = await invite('val', personId);
    const [, ...again] = await Promise.all([
      accounts()
        .acceptInvitation(tokenIn(data!.inviteAccount.link), PASSWORD)
        .catch(() => undefined),
      ...Array.from({ length: 8 }, () => invite('val', personId)),
    ]);
    const links = again.flatMap((answer) => answer.data?.inviteAccount.link ?? []);
    const known = await Promise.all(links.map((link) => accounts().invited(tokenIn(link))));
    const { hasPassword } = (await accounts().find('val'))!;
    expect(known.filter(Boolean)).toHaveLength(hasPassword ? 0 : 1);
  });

  it('are one a person, and one person an account', async () => {
    const [one, another] = [await addPerson('Ett Ett'), await addPerson('Två Två')];
    expect((await invite('ett', one)).errors).toEqual([]);
    expect((await invite('ett', another)).code).toBe('platform.login-taken');
    const twice = await invite('ett-till', one);
    expect([twice.code, twice.errors[0]?.extensions.params]).toEqual(['platform.person-has-account', { login: 'ett' }]);
    expect(await accounts().find('ett-till')).toBeUndefined();
  });

  it('end at once, with their sessions, and the sign-in name is free again', async () => {
    const personId = await addPerson('Slut Slutsson');
    const { data } = await invite('slut', personId);
    const accountId = await accounts().acceptInvitation(tokenIn(data!.inviteAccount.link), PASSWORD);
    const session = await api.installation.app.get(Sessions).open(accountId);
    const asker = askerAt(api.url, { cookie: sessionCookie(api.url, session) });
    expect((await asker.query('{ me { login } }')).errors).toEqual([]);
    expect((await api.as('administrator').query(END, { input: { personId } })).data).toEqual({
      endPersonAccount: true,
    });
    expect((await asker.query('{ me { login } }')).code).toBe('platform.not-signed-in');
    expect(await accountOf(personId)).toBeUndefined();
    expect((await api.as('administrator').query(END, { input: { personId } })).data).toEqual({
      endPersonAccount: false,
    });
    expect((await invite('slut', personId)).errors).toEqual([]);
  });

  it('cannot be ended by their owner, nor by another organisation’s administrator', async () => {
    const own = await api.as('administrator').query(END, { input: { personId: api.own.persons.administrator } });
    expect(own.code).toBe('platform.own-account');
    const strangers = await api.as('administrator').query(END, { input: { personId: api.other.persons.staff } });
    expect(strangers.data).toEqual({ endPersonAccount: false });
    expect((await api.as('staff', api.other).query('{ risks { totalCount } }')).errors).toEqual([]);
  });

  it('of an account that works elsewhere too end here only', async () => {
    const { app } = api.installation;
    const personId = await addPerson('Båda Ställena');
    const { data } = await invite('bada', personId);
    const accountId = await accounts().acceptInvitation(tokenIn(data!.inviteAccount.link), PASSWORD);
    const { Memberships } = await import('#libs/platform');
    const { organisationId } = api.other;
    await app.get(Memberships).grant(accountId, { organisationId, personId: crypto.randomUUID(), synthetic: false });
    await api.as('administrator').query(END, { input: { personId } });
    expect((await accounts().find('bada'))?.accountId).toBe(accountId);
    expect(await app.get(Memberships).of(accountId)).toHaveLength(1);
  });

  it('go with the person who is erased: neither name nor sign-in name is left', async () => {
    const personId = await addPerson('Radera Raderasson');
    const { data } = await invite('radera@example.se', personId);
    await accounts().acceptInvitation(tokenIn(data!.inviteAccount.link), PASSWORD);
    const erase = 'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { id } }';
    expect((await api.as('administrator').query(erase, { input: { personId } })).errors).toEqual([]);
    expect(await accounts().find('radera@example.se')).toBeUndefined();
    const rows = await api.owner(`SELECT name FROM platform.account WHERE name LIKE 'Radera%'`);
    expect(rows).toEqual([]);
  });
});

describe('the sessions of an account', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  }, 60_000);
  afterAll(() => api.close());

  it('are listed with the own one marked, and all others can be ended', async () => {
    const { app } = api.installation;
    const { token } = await app.get(Accounts).invite({ login: 'flera', name: 'Flera Fönster' });
    const accountId = await app.get(Accounts).acceptInvitation(token, PASSWORD);
    const [mine, other] = [await app.get(Sessions).open(accountId), await app.get(Sessions).open(accountId)].map(
      (secret) => askerAt(api.url, { cookie: sessionCookie(api.url, secret) }),
    ) as [ReturnType<typeof askerAt>, ReturnType<typeof askerAt>];
    const listed = await mine.query<{ mySessions: { current: boolean }[] }>(
      '{ mySessions { openedAt seenAt current } }',
    );
    expect(listed.data!.mySessions.map(({ current }) => current).sort()).toEqual([false, true]);
    expect((await mine.query('mutation { endOtherSessions }')).data).toEqual({ endOtherSessions: 1 });
    expect((await other.query('{ me { login } }')).code).toBe('platform.not-signed-in');
    expect((await mine.query('{ me { login } }')).errors).toEqual([]);
  });
});
