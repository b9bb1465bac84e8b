// SPDX-License-Identifier: EUPL-1.2
import { Accounts, Memberships, Sessions } from '#libs/platform';
import { type Asker, askerAt, sessionCookie, testApi, type TestApi } from '../support/api.js';

const OLD = 'korrekt häst batteri';
const NEW = 'en annan lång mening';
const RENEW = 'mutation ($input: RenewPasswordInput!) { renewPassword(input: $input) { login link expiresAt } }';
const LOG = '{ eventLog(types: ["PersonPasswordRenewed"], first: 50) { nodes { subjectId actorId label data } } }';

interface Made {
  renewPassword: { login: string; link: string; expiresAt: string };
}
interface Log {
  eventLog: { nodes: { subjectId: string; actorId: string; label: string; data: object }[] };
}
interface Somebody {
  personId: string;
  accountId: string;
  login: string;
  session: Asker;
}

describe('a new password by the administrator of an organisation', () => {
  let api: TestApi;
  let accounts: Accounts;
  let memberships: Memberships;
  let count = 0;
  beforeAll(async () => {
    api = await testApi();
    accounts = api.installation.app.get(Accounts);
    memberships = api.installation.app.get(Memberships);
  }, 60_000);
  afterAll(() => api.close());

  const tokenIn = (link: string): string => new URL(link).searchParams.get('token')!;
  const renew = (personId: string, asker = api.as('administrator')) =>
    asker.query<Made>(RENEW, { input: { personId } }, { 'accept-language': 'sv' });
  const logged = async (personId: string) =>
    (await api.as('auditor').query<Log>(LOG)).data!.eventLog.nodes.filter(({ subjectId }) => subjectId === personId);
  const addPerson = async (): Promise<string> => {
    const add = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }';
    const input = { name: `Glömsk Persson ${count}` };
    return (await api.as('administrator').query<{ addPerson: { id: string } }>(add, { input })).data!.addPerson.id;
  };

  /** A person with an account in use and an open session. */
  const somebody = async (installationAdmin = false): Promise<Somebody> => {
    count += 1;
    const login = `glomsk${count}@example.se`;
    const personId = await addPerson();
    const { accountId, token } = await accounts.invite({ login, name: 'Glömsk', installationAdmin });
    await accounts.acceptInvitation(token, OLD);
    const { organisationId } = api.own;
    await memberships.grant(accountId, { organisationId, personId, synthetic: false });
    const secret = await api.installation.app.get(Sessions).open(accountId);
    return { personId, accountId, login, session: askerAt(api.url, { cookie: sessionCookie(api.url, secret) }) };
  };
  const isUntouched = async ({ login, session, personId, accountId }: Somebody): Promise<void> => {
    expect(await accounts.signIn(login, OLD, '::1')).toBe(accountId);
    expect((await session.query('{ me { login } }')).errors).toEqual([]);
    expect(await logged(personId)).toEqual([]);
    expect(await api.owner(`SELECT FROM platform.one_time_token WHERE account_id = '${accountId}'`)).toEqual([]);
  };

  it('ends the old one and every session at once, and is chosen by a link that works once, for a day', async () => {
    const { personId, login, accountId, session } = await somebody();
    const signInLink = await accounts.newToken(accountId, 'signIn');
    const { link, ...made } = (await renew(personId)).data!.renewPassword;
    expect(made.login).toBe(login);
    expect(Math.abs(Date.parse(made.expiresAt) - Date.now() - 86_400_000)).toBeLessThan(60_000);
    expect((await session.query('{ me { login } }')).code).toBe('platform.not-signed-in');
    const refused = expect.objectContaining({ code: 'platform.sign-in-refused' });
    await expect(accounts.signIn(login, OLD, '::1')).rejects.toEqual(refused);
    const dead = expect.objectContaining({ code: 'platform.link-not-valid' });
    await expect(accounts.signInByLink(signInLink)).rejects.toEqual(dead);
    expect(await accounts.acceptInvitation(tokenIn(link), NEW)).toBe(accountId);
    await expect(accounts.acceptInvitation(tokenIn(link), OLD)).rejects.toEqual(dead);
    expect(await accounts.signIn(login, NEW, '::1')).toBe(accountId);
  });

  it('stands in the log with who made the link, and nothing to sign in with', async () => {
    const { personId } = await somebody();
    await renew(personId);
    expect(await logged(personId)).toEqual([
      {
        ...{ subjectId: personId, actorId: api.own.persons.administrator, data: { personId } },
        label: expect.any(String) as string,
      },
    ]);
  });

  it('is not to be had for somebody without an account in use, nor for oneself', async () => {
    const personId = await addPerson();
    expect((await renew(personId)).code).toBe('platform.account-not-active');
    await accounts.invite(
      { login: 'annu-inte', name: 'Ännu Inte' },
      { organisationId: api.own.organisationId, personId, synthetic: false },
    );
    expect((await renew(personId)).code).toBe('platform.account-not-active');
    expect((await renew(api.own.persons.administrator)).code).toBe('platform.own-password');
    expect(await logged(personId)).toEqual([]);
  });

  it('is not to be had by another organisation’s administrator, who learns nothing', async () => {
    const person = await somebody();
    const theirs = await renew(person.personId, api.as('administrator', api.other));
    const nobodys = await renew(crypto.randomUUID(), api.as('administrator', api.other));
    expect([theirs.code, theirs.errors[0]!.message]).toEqual([
      'platform.account-not-active',
      nobodys.errors[0]!.message,
    ]);
    await isUntouched(person);
  });

  it('cannot take over an account that works in another organisation too: the installation gives it', async () => {
    const person = await somebody();
    const elsewhere = { organisationId: api.other.organisationId, personId: crypto.randomUUID(), synthetic: false };
    await memberships.grant(person.accountId, elsewhere);
    for (const [asker, personId] of [
      [api.as('administrator'), person.personId],
      [api.as('administrator', api.other), elsewhere.personId],
    ] as const) {
      const { code, errors } = await renew(personId, asker);
      expect(code).toBe('platform.password-by-installation');
      expect(errors[0]!.message).toContain(`trappan -- password ${person.login}`);
    }
    await isUntouched(person);
  });

  it('cannot take over an account that runs the installation', async () => {
    const person = await somebody(true);
    expect((await renew(person.personId)).code).toBe('platform.password-by-installation');
    await isUntouched(person);
  });

  it('leaves no link that works where the account becomes another organisation’s in the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { personId, accountId } = await somebody();
      const elsewhere = { organisationId: api.other.organisationId, personId: crypto.randomUUID(), synthetic: false };
      const [made] = await Promise.all([renew(personId), memberships.grant(accountId, elsewhere)]);
      const { link } = made.data?.renewPassword ?? {};
      expect(link === undefined || (await accounts.invited(tokenIn(link))) === undefined).toBe(true);
    }
  });
});
