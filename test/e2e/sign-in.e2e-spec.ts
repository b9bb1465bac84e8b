// SPDX-License-Identifier: EUPL-1.2
import request from 'supertest';
import { Accounts, Sessions } from '#libs/platform';
import { type Asker, askerAt, sessionCookie, testApi, type TestApi } from '../support/api.js';

const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('signing in', () => {
  let api: TestApi;
  let accounts: Accounts;
  const PASSWORD = 'korrekt häst batteri';

  beforeAll(async () => {
    api = await testApi();
    accounts = api.installation.app.get(Accounts);
  });
  afterAll(() => api.close());

  const person = async (login: string): Promise<string> => {
    const { token } = await accounts.invite({ login, name: `Åsa <${login}>` });
    return accounts.acceptInvitation(token, PASSWORD);
  };
  const with_ = (cookie: string): Asker => askerAt(api.url, { cookie });
  const signIn = async (
    login: string,
    password = PASSWORD,
    headers: Record<string, string> = {},
  ): Promise<Response> => {
    const sent = form({ login, password });
    return api.nobody.fetch('/sign-in', { ...sent, headers: { ...(sent.headers as object), ...headers } });
  };

  it('leads whoever is not signed in to a page in their language, without scripts', async () => {
    const start = await api.nobody.fetch('/');
    expect([start.status, start.headers.get('location')]).toEqual([303, '/sign-in']);
    const sv = await (await api.nobody.fetch('/sign-in')).text();
    const en = await (await api.nobody.fetch('/sign-in', { headers: { 'accept-language': 'en' } })).text();
    expect(sv).toContain('<html lang="sv">');
    expect(sv).toContain('Inloggningsnamn');
    expect(en).toContain('<html lang="en">');
    expect(en).toContain('Sign-in name');
    expect(sv + en).not.toMatch(/<script|style=|onclick/i);
  });

  it('answers with strict headers on every page', async () => {
    const { headers } = await api.nobody.fetch('/sign-in');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('by password opens a session in a cookie that scripts and other sites cannot use', async () => {
    await person('kerstin');
    const response = await signIn('kerstin');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(response.headers.get('set-cookie')).toMatch(/^trappan-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const page = await (await with_(cookieOf(response)).fetch('/')).text();
    expect(page).toContain('Åsa &lt;kerstin&gt;');
    expect((await with_(cookieOf(response)).query('{ me { login } }')).data).toEqual({ me: { login: 'kerstin' } });
  });

  it('leaves the session in another installation on the same host alone: its cookie has another name', async () => {
    await person('neighbour');
    const port = Number(new URL(api.url).port);
    const theirs = sessionCookie(`http://127.0.0.1:${port - 1}`, 'B'.repeat(43));
    const response = await signIn('neighbour', PASSWORD, { cookie: theirs });
    const mine = cookieOf(response);
    expect(mine.split('=')[0]).toBe(`trappan-${port}`);
    expect((await with_(`${theirs}; ${mine}`).query('{ me { login } }')).data).toEqual({ me: { login: 'neighbour' } });
    expect((await with_(theirs).query('{ me { login } }')).status).toBe(401);
  });

  it('gives a new secret at each sign-in and ends the session that was open', async () => {
    await person('rotation');
    const first = cookieOf(await signIn('rotation'));
    const second = cookieOf(await signIn('rotation', PASSWORD, { cookie: first }));
    expect(second).not.toBe(first);
    expect((await with_(first).query('{ me { login } }')).code).toBe('platform.not-signed-in');
    expect((await with_(second).query('{ me { login } }')).errors).toEqual([]);
  });

  it('takes no secret that the server did not give', async () => {
    const fixed = sessionCookie(api.url, 'A'.repeat(43));
    expect((await with_(fixed).query('{ me { login } }')).status).toBe(401);
    await person('fixed');
    expect(cookieOf(await signIn('fixed', PASSWORD, { cookie: fixed }))).not.toBe(fixed);
  });

  it('is refused in the same words for a wrong password and for nobody, and keeps the name in the form', async () => {
    await person('wrong');
    const pages = await Promise.all(['wrong', 'nosuch'].map((login) => signIn(login, 'fel')));
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(pages.map((page) => page.status)).toEqual([401, 401]);
    expect(texts[0]).toContain('role="alert"');
    expect(texts[0]).toContain('value="wrong"');
    expect(texts[0]!.replaceAll('wrong', 'x')).toBe(texts[1]!.replaceAll('nosuch', 'x'));
  });

  it('is limited: after ten wrong tries the right password waits, with 429 and Retry-After', async () => {
    await person('guessed');
    for (let i = 0; i < 10; i += 1) await signIn('guessed', `fel ${i}`);
    const response = await signIn('guessed');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '900']);
    expect(await response.text()).toContain('Vänta 15 minuter');
  });

  it('by a one-time link works once, and not by only opening the page', async () => {
    const accountId = await person('linked');
    const token = await accounts.newToken(accountId, 'signIn');
    for (let i = 0; i < 2; i += 1) expect((await api.nobody.fetch(`/sign-in/link?token=${token}`)).status).toBe(200);
    expect(cookieOf(await api.nobody.fetch('/sign-in/link', form({ token })))).toMatch(/^trappan-\d+=/);
    const again = await api.nobody.fetch('/sign-in/link', form({ token }));
    expect([again.status, cookieOf(again)]).toEqual([400, '']);
    expect(await again.text()).toContain('redan använd');
  });

  describe('an invitation', () => {
    it('is given by the administrator for a person of the organisation, and leads to the start page', async () => {
      const invite = `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { login link } }`;
      const { personId } = { personId: '99999999-0000-4000-8000-000000000001' };
      const add = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { position } }`;
      const input = { personId, name: 'Ny Medarbetare' };
      expect((await api.as('administrator').query(add, { input })).errors).toEqual([]);
      const answer = await api
        .as('administrator')
        .query<{ inviteAccount: { link: string } }>(invite, { input: { login: 'ny', personId } });
      expect(answer.errors).toEqual([]);
      const link = new URL(answer.data!.inviteAccount.link);
      expect(link.origin).toBe(api.url);
      const token = link.searchParams.get('token')!;
      expect(await (await api.nobody.fetch(link.pathname + link.search)).text()).toContain('<strong>ny</strong>');
      const refused = [
        ['kort', 'kort', 'minst 12 tecken'],
        // platform.passwords-differ, in words
        [PASSWORD, `${PASSWORD}!`, 'De två lösenorden är inte lika'],
      ];
      for (const [password, repeated, text] of refused) {
        const page = await api.nobody.fetch('/invitation', form({ token, password: password!, repeated: repeated! }));
        expect([page.status, (await page.text()).includes(text!)]).toEqual([400, true]);
      }
      const done = await api.nobody.fetch('/invitation', form({ token, password: PASSWORD, repeated: PASSWORD }));
      expect(done.status).toBe(303);
      const me = await with_(cookieOf(done)).query('{ me { name organisation { name } roles } }');
      expect(me.data).toEqual({ me: { name: 'Ny Medarbetare', organisation: { name: 'Egna kommunen' }, roles: [] } });
      expect((await with_(cookieOf(done)).query('{ risks { totalCount } }')).code).toBe('platform.not-permitted');
    });

    it('cannot take over an account that has to do with another organisation', async () => {
      const invite = `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { link } }`;
      const { persons } = api.own;
      const theirs = `ciso-${api.other.organisationId}`;
      for (const login of [theirs, 'admin']) {
        const answer = await api.as('administrator').query(invite, { input: { login, personId: persons.staff } });
        expect(answer.code).toBe('platform.login-taken');
      }
      const stranger = await api
        .as('administrator')
        .query(invite, { input: { login: 'x1', personId: api.other.persons.staff } });
      expect(stranger.code).toBe('platform.person-unknown');
    });
  });

  it('speaks the language that is chosen, keeps it, and does not lose the link on the way', async () => {
    const english = await api.nobody.fetch('/invitation?token=abc&language=en');
    const page = await english.text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('The link no longer works');
    expect(page).toContain('/invitation?token=abc&amp;language=sv');
    const cookie = cookieOf(english);
    expect(cookie).toBe('trappan-language=en');
    expect(await (await with_(cookie).fetch('/sign-in')).text()).toContain('Sign-in name');
    expect(await (await with_('trappan-language=<script>').fetch('/sign-in')).text()).toContain('Inloggningsnamn');
  });

  it('by a link that is used up says so before a button is pressed', async () => {
    const page = await api.nobody.fetch('/sign-in/link?token=never');
    expect([page.status, (await page.text()).includes('redan använd')]).toEqual([400, true]);
  });

  it('out everywhere ends every session of the account', async () => {
    await person('everywhere');
    const [mine, other] = [cookieOf(await signIn('everywhere')), cookieOf(await signIn('everywhere'))];
    await with_(mine).fetch('/sign-out', form({ everywhere: 'yes' }));
    for (const cookie of [mine, other])
      expect((await with_(cookie).query('{ me { login } }')).code).toBe('platform.not-signed-in');
  });

  it('out ends the session on the server', async () => {
    await person('leaving');
    const cookie = cookieOf(await signIn('leaving'));
    const out = await with_(cookie).fetch('/sign-out', form({}));
    expect(out.headers.get('set-cookie')).toMatch(/^trappan-\d+=; .*Max-Age=0/);
    expect((await with_(cookie).query('{ me { login } }')).code).toBe('platform.not-signed-in');
  });

  it('stays for this session when the password is changed, and ends for all others', async () => {
    await person('changing');
    const [mine, others] = [cookieOf(await signIn('changing')), cookieOf(await signIn('changing'))];
    const wrong = await with_(mine).fetch(
      '/password',
      form({ present: 'fel', password: 'en annan mening', repeated: 'en annan mening' }),
    );
    expect(wrong.status).toBe(401);
    const changed = await with_(mine).fetch(
      '/password',
      form({ present: PASSWORD, password: 'en annan mening', repeated: 'en annan mening' }),
    );
    expect(await changed.text()).toContain('Lösenordet är bytt');
    for (const cookie of [mine, others]) expect((await with_(cookie).query('{ me { login } }')).status).toBe(401);
    expect((await with_(cookieOf(changed)).query('{ me { login } }')).status).toBe(200);
  });

  describe('requests from other sites', () => {
    it.each([
      ['a form of another site', { origin: 'https://evil.example' }],
      ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
      ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
      ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
      ['a plain form without any sign of where it is from', {}],
    ])('are refused: %s', async (_, headers: Record<string, string>) => {
      for (const path of ['/sign-in', '/organisation', '/session/role']) {
        const { status, text } = await request(api.url)
          .post(path)
          .type('form')
          .set(headers)
          .send({ login: 'admin', password: 'x' });
        expect(status).toBe(403);
        expect(text).toContain(path === '/session/role' ? 'platform.cross-site' : 'från en annan webbplats');
      }
    });

    it('are refused when a foreign name points to this machine', async () => {
      const { status } = await request(api.url).get('/sign-in').set('host', 'evil.example');
      expect(status).toBe(403);
    });
  });

  it('chooses among the account’s organisations, by mutation, REST and form; never another', async () => {
    const { administrator, own, other } = api;
    const choose = 'mutation ($id: UUID!) { chooseOrganisation(organisationId: $id) { organisation { name } } }';
    const chosen = await administrator.query(choose, { id: own.organisationId });
    expect(chosen.data).toEqual({ chooseOrganisation: { organisation: { name: own.name } } });
    expect((await administrator.query(choose, { id: other.organisationId })).code).toBe('platform.not-a-member');
    const rest = (organisationId: string): Promise<Response> =>
      administrator.fetch('/session/organisation', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ organisationId }),
      });
    expect((await rest(own.organisationId)).status).toBe(200);
    expect((await rest(other.organisationId)).status).toBe(403);
    expect((await administrator.fetch('/organisation', form({ organisationId: own.organisationId }))).status).toBe(303);
    expect((await administrator.fetch('/organisation', form({ organisationId: other.organisationId }))).status).toBe(
      403,
    );
  });

  describe('the key file', () => {
    it('lets the local shell act as the administrator, in an organisation named by header or the first', async () => {
      const key = (headers: Record<string, string> = {}) =>
        askerAt(api.url, { authorization: `Bearer ${api.key}`, ...headers });
      const me = '{ me { login organisation { name } } }';
      expect((await key().query(me)).data).toEqual({ me: { login: 'admin', organisation: { name: api.own.name } } });
      const named = { 'x-trappan-organisation': api.own.organisationId };
      expect((await key(named).query('{ risks { totalCount } }')).errors).toEqual([]);
      const theirs = { 'x-trappan-organisation': api.other.organisationId };
      expect((await key(theirs).query('{ risks { totalCount } }')).code).toBe('platform.no-organisation');
      expect((await askerAt(api.url, { authorization: 'Bearer wrong' }).query(me)).status).toBe(401);
      const choose = `mutation { chooseOrganisation(organisationId: "${api.own.organisationId}") { name } }`;
      expect((await key().query(choose)).code).toBe('platform.session-needed');
    });

    it('lets nobody go on with all rights who asked for a role that is not there to try', async () => {
      for (const role of ['king', 'auditor']) {
        const asker = askerAt(api.url, { authorization: `Bearer ${api.key}`, 'x-trappan-role': role });
        const answer = await asker.query('{ me { roles } }');
        expect([answer.code, answer.data]).toEqual(['platform.own-roles-only', undefined]);
      }
    });
  });

  it('writes no secret into the log', async () => {
    const lines: string[] = [];
    const other = await testApi({ log: { write: (line) => void lines.push(line) } });
    const made = await other.installation.app.get(Accounts).resetPassword('admin');
    const sent = form({ login: 'admin', password: made.password });
    const cookie = cookieOf(await other.nobody.fetch('/sign-in', sent));
    await other.nobody.fetch(`/sign-in/link?token=${made.token}`);
    await askerAt(other.url, { cookie }).query('{ me { login } }');
    await other.close();
    expect(lines.length).toBeGreaterThan(3);
    for (const secret of [made.password, made.token, cookie.split('=')[1]!])
      expect(lines.join('')).not.toContain(secret);
  });

  it('ends sessions of a membership’s organisation at the next request when it is taken away', async () => {
    const sessions = api.installation.app.get(Sessions);
    const accountId = await person('removed');
    const cookie = sessionCookie(api.url, await sessions.open(accountId));
    expect((await with_(cookie).query('{ risks { totalCount } }')).code).toBe('platform.no-organisation');
  });
});
