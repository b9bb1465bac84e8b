// SPDX-License-Identifier: EUPL-1.2
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { ensureRoles, eventStoreMigrations } from '#libs/event-store';
import { databaseUrls, rolePassword } from '../database/urls.js';
import { platformMigrations } from '../migrations.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { Accounts } from './accounts.js';
import { Memberships } from './memberships.js';
import { Sessions } from './sessions.js';

const ORGANISATION = '11111111-1111-4111-8111-111111111111';
const DEMO = '22222222-2222-4222-8222-222222222222';
const PERSON = '33333333-3333-4333-8333-333333333333';
const refusal = (code: string) => expect.objectContaining({ code });

describe('accounts and sessions', () => {
  let database: TestDatabase;
  let pool: Pool;
  let owner: Pool;
  let accounts: Accounts;
  let sessions: Sessions;
  let memberships: Memberships;

  beforeAll(async () => {
    database = await testDatabase();
    const { ownerUrl } = database;
    await ensureRoles(ownerUrl, {
      trappan_app: rolePassword(ownerUrl, 'trappan_app'),
      trappan_reader: rolePassword(ownerUrl, 'trappan_reader'),
    });
    const migrations = [...eventStoreMigrations, ...platformMigrations];
    const source = await new DataSource({ type: 'postgres', url: ownerUrl, migrations }).initialize();
    await source.runMigrations();
    await source.destroy();
    pool = new Pool({ connectionString: databaseUrls(ownerUrl).app, max: 4 });
    owner = new Pool({ connectionString: ownerUrl, max: 1 });
    sessions = new Sessions(pool);
    accounts = new Accounts(pool, sessions);
    memberships = new Memberships(pool);
  });

  afterAll(async () => {
    await pool.end();
    await owner.end();
    await database.drop();
  });

  beforeEach(() => owner.query('TRUNCATE platform.account, platform.sign_in_attempt CASCADE'));

  const withPassword = async (login: string, password = 'korrekt häst batteri'): Promise<string> => {
    const { token } = await accounts.invite({ login, name: 'Åsa Öberg' });
    return accounts.acceptInvitation(token, password);
  };

  describe('the first account', () => {
    it('is made once, with a random password of which only an argon2id hash is kept', async () => {
      const first = (await accounts.makeFirst())!;
      expect(first.login).toBe('admin');
      expect(first.password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
      expect(await accounts.makeFirst()).toBeUndefined();
      const stored = JSON.stringify((await owner.query('SELECT * FROM platform.account')).rows);
      expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
      expect(stored).not.toContain(first.password);
      expect(await accounts.signIn('Admin ', first.password, '::1')).toBe(first.accountId);
    });

    it('is made once also when two processes start at the same time', async () => {
      const made = await Promise.all([accounts.makeFirst(), accounts.makeFirst(), accounts.makeFirst()]);
      expect(made.filter((account) => account !== undefined)).toHaveLength(1);
    });

    it('signs in by its link once; the link is kept as a hash and ends after a day', async () => {
      const first = (await accounts.makeFirst())!;
      const stored = JSON.stringify((await owner.query('SELECT * FROM platform.one_time_token')).rows);
      expect(stored).not.toContain(first.token);
      expect(await accounts.signInByLink(first.token)).toBe(first.accountId);
      await expect(accounts.signInByLink(first.token)).rejects.toEqual(refusal('platform.link-not-valid'));
      const late = await accounts.newToken(first.accountId, 'signIn');
      await owner.query(`UPDATE platform.one_time_token SET expires_at = expires_at - interval '25 hours'`);
      await expect(accounts.signInByLink(late)).rejects.toEqual(refusal('platform.link-not-valid'));
    });
  });

  describe('an invitation', () => {
    it('lets the person set a password, once', async () => {
      const { token, accountId } = await accounts.invite({ login: 'asa@exempelby.se', name: 'Åsa' });
      expect((await accounts.invited(token))?.login).toBe('asa@exempelby.se');
      expect(await accounts.acceptInvitation(token, 'korrekt häst batteri')).toBe(accountId);
      await expect(accounts.acceptInvitation(token, 'en annan lång mening')).rejects.toEqual(
        refusal('platform.link-not-valid'),
      );
      expect(await accounts.signIn('asa@exempelby.se', 'korrekt häst batteri', '::1')).toBe(accountId);
    });

    it.each([
      ['kort', 'platform.password-too-short'],
      ['x'.repeat(201), 'platform.password-too-long'],
      ['aaaaaaaaaaaaaaaa', 'platform.password-too-simple'],
      ['inloggad-kerstin-1', 'platform.password-too-simple'],
    ])('refuses the password %s with %s, and stays usable', async (password, code) => {
      const { token } = await accounts.invite({ login: 'kerstin', name: 'Kerstin' });
      await expect(accounts.acceptInvitation(token, password)).rejects.toEqual(refusal(code));
      expect(await accounts.invited(token)).toBeDefined();
    });

    it('cannot sign in by itself, and a sign-in link cannot set a password', async () => {
      const { token, accountId } = await accounts.invite({ login: 'kerstin', name: 'Kerstin' });
      await expect(accounts.signInByLink(token)).rejects.toEqual(refusal('platform.link-not-valid'));
      const link = await accounts.newToken(accountId, 'signIn');
      await expect(accounts.acceptInvitation(link, 'korrekt häst batteri')).rejects.toEqual(
        refusal('platform.link-not-valid'),
      );
    });

    it('is refused for a login that is taken or cannot be typed', async () => {
      await withPassword('kerstin');
      await expect(accounts.invite({ login: 'Kerstin', name: 'K' })).rejects.toEqual(refusal('platform.login-taken'));
      await expect(accounts.invite({ login: 'å ä', name: 'K' })).rejects.toEqual(refusal('platform.login-not-fit'));
    });
  });

  describe('invitations by organisations at the same time', () => {
    const uuid = (): string => crypto.randomUUID();
    const invite = (login: string, member = { organisationId: uuid(), personId: uuid() }) =>
      accounts.invite({ login, name: 'Åsa' }, { ...member, synthetic: false });
    const outcomes = async (invitations: Promise<unknown>[]): Promise<string[]> =>
      (await Promise.allSettled(invitations))
        .map((each) => (each.status === 'fulfilled' ? 'invited' : (each.reason as { code: string }).code))
        .sort();

    it('to one new login give it to one of them; the others leave no trace', async () => {
      for (let round = 0; round < 12; round += 1) {
        const login = `ny${round}@exempelby.se`;
        const taken = 'platform.login-taken';
        expect(await outcomes([1, 2, 3, 4].map(() => invite(login)))).toEqual(['invited', taken, taken, taken]);
        expect(await memberships.of((await accounts.find(login))!.accountId)).toHaveLength(1);
      }
    });

    it('of one person under two logins make one account', async () => {
      for (let round = 0; round < 12; round += 1) {
        const person = { organisationId: uuid(), personId: uuid() };
        const both = await outcomes(['a', 'b'].map((letter) => invite(`${letter}${round}@exempelby.se`, person)));
        expect(both).toEqual(['invited', 'platform.person-has-account']);
        expect(await memberships.accountsIn(person.organisationId)).toHaveLength(1);
      }
      expect(await accounts.list()).toHaveLength(12);
    });

    it('to the same person by the same login leave one link that works', async () => {
      const person = { organisationId: uuid(), personId: uuid() };
      const links = await Promise.all([1, 2, 3].map(() => invite('asa@exempelby.se', person)));
      const known = await Promise.all(links.map(({ token }) => accounts.invited(token)));
      expect(known.filter((account) => account !== undefined)).toHaveLength(1);
    });
  });

  describe('a sign-in by password', () => {
    it('is refused in the same words for a wrong password, an unknown login and an unused invitation', async () => {
      await withPassword('kerstin');
      await accounts.invite({ login: 'nils', name: 'Nils' });
      for (const login of ['kerstin', 'ingen', 'nils']) {
        await expect(accounts.signIn(login, 'fel fel fel fel', '::1')).rejects.toEqual(
          refusal('platform.sign-in-refused'),
        );
      }
    });

    it('is limited to ten tries a quarter per login and address, also at the same time, and the right one gives them back', async () => {
      await withPassword('kerstin');
      for (let i = 0; i < 9; i += 1) await accounts.signIn('kerstin', 'fel', '10.0.0.1').catch(() => undefined);
      await accounts.signIn('kerstin', 'korrekt häst batteri', '10.0.0.1');
      const tries = Array.from({ length: 14 }, () => accounts.signIn('kerstin', 'fel', '10.0.0.1'));
      const codes = (await Promise.allSettled(tries)).map((r) => (r as PromiseRejectedResult).reason.code as string);
      expect(codes.filter((code) => code === 'platform.sign-in-refused')).toHaveLength(10);
      expect(codes.filter((code) => code === 'platform.too-many-attempts')).toHaveLength(4);
      await expect(accounts.signIn('kerstin', 'korrekt häst batteri', '10.0.0.1')).rejects.toEqual(
        refusal('platform.too-many-attempts'),
      );
    });

    it('at another address is not locked out by it, nor is another login at the same address', async () => {
      const nils = await withPassword('nils');
      const kerstin = await withPassword('kerstin');
      for (let i = 0; i < 12; i += 1) await accounts.signIn('kerstin', 'fel', '10.0.0.2').catch(() => undefined);
      expect(await accounts.signIn('kerstin', 'korrekt häst batteri', '10.0.0.3')).toBe(kerstin);
      expect(await accounts.signIn('nils', 'korrekt häst batteri', '10.0.0.2')).toBe(nils);
    });

    it('keeps working for the last administrator, whose account cannot be closed', async () => {
      await accounts.makeFirst();
      await withPassword('kerstin');
      await expect(accounts.close('admin')).rejects.toEqual(refusal('platform.last-administrator'));
      await accounts.invite({ login: 'nils', name: 'Nils', installationAdmin: true });
      await expect(accounts.close('admin')).rejects.toEqual(refusal('platform.last-administrator'));
      const { token } = await accounts.invite({ login: 'nils', name: 'Nils', installationAdmin: true });
      await accounts.acceptInvitation(token, 'korrekt häst batteri');
      await accounts.close('admin');
      await expect(accounts.close('nils')).rejects.toEqual(refusal('platform.last-administrator'));
    });

    it('does not work with a closed account', async () => {
      await withPassword('kerstin');
      await accounts.close('kerstin');
      await expect(accounts.signIn('kerstin', 'korrekt häst batteri', '::1')).rejects.toEqual(
        refusal('platform.sign-in-refused'),
      );
      await expect(accounts.close('kerstin')).rejects.toEqual(refusal('platform.account-unknown'));
    });
  });

  describe('a session', () => {
    it('is a secret of which only the hash is kept, new at each sign-in', async () => {
      const accountId = await withPassword('kerstin');
      const [one, two] = [await sessions.open(accountId), await sessions.open(accountId)];
      expect(one).not.toBe(two);
      expect((await sessions.find(one))?.login).toBe('kerstin');
      const stored = JSON.stringify((await owner.query('SELECT * FROM platform.session')).rows);
      expect(stored).not.toContain(one);
      expect(await sessions.find('something-else')).toBeUndefined();
    });

    it.each([
      ['two hours unused', `seen_at = seen_at - interval '121 minutes'`],
      ['twelve hours open', `created_at = created_at - interval '721 minutes'`],
    ])('ends after %s', async (_, change) => {
      const session = await sessions.open(await withPassword('kerstin'));
      await owner.query(`UPDATE platform.session SET ${change}`);
      expect(await sessions.find(session)).toBeUndefined();
    });

    it('is kept alive by use', async () => {
      const session = await sessions.open(await withPassword('kerstin'));
      for (let i = 0; i < 3; i += 1) {
        await owner.query(`UPDATE platform.session SET seen_at = seen_at - interval '100 minutes'`);
        expect(await sessions.find(session)).toBeDefined();
      }
    });

    it('ends with sign-out, with a new password, and with the account; who listens is told', async () => {
      const accountId = await withPassword('kerstin');
      const told: string[] = [];
      const open = async (name: string): Promise<string> => {
        const session = await sessions.open(accountId);
        sessions.onEnd(session, () => told.push(name));
        return session;
      };
      const first = await open('sign-out');
      await sessions.close(first);
      const second = await open('password');
      await accounts.changePassword('kerstin', 'korrekt häst batteri', 'en annan lång mening', '::1');
      const third = await open('reset');
      await accounts.resetPassword('kerstin');
      const fourth = await open('closed');
      await accounts.close('kerstin');
      expect(told).toEqual(['sign-out', 'password', 'reset', 'closed']);
      for (const session of [first, second, third, fourth]) expect(await sessions.find(session)).toBeUndefined();
    });
  });

  describe('organisations of an account', () => {
    const member = async (synthetic = false): Promise<[accountId: string, session: string]> => {
      const accountId = await withPassword('kerstin');
      const organisationId = synthetic ? DEMO : ORGANISATION;
      await memberships.grant(accountId, { organisationId, personId: PERSON, synthetic });
      return [accountId, await sessions.open(accountId)];
    };

    it('one is chosen from the start, others on wish; only where the account is a member', async () => {
      const [accountId, session] = await member();
      expect(await sessions.find(session)).toMatchObject({ organisationId: ORGANISATION, personId: PERSON });
      await expect(sessions.chooseOrganisation(session, accountId, DEMO)).rejects.toEqual(
        refusal('platform.not-a-member'),
      );
      await memberships.grant(accountId, { organisationId: DEMO, personId: PERSON, synthetic: true });
      await sessions.chooseOrganisation(session, accountId, DEMO);
      expect(await sessions.find(session)).toMatchObject({ organisationId: DEMO, synthetic: true });
    });

    it('a role can be tried in the demo, and only there', async () => {
      const [accountId, session] = await member();
      await expect(sessions.actAs(session, accountId, 'ciso')).rejects.toEqual(refusal('platform.own-roles-only'));
      await memberships.grant(accountId, { organisationId: DEMO, personId: PERSON, synthetic: true });
      await sessions.chooseOrganisation(session, accountId, DEMO);
      await sessions.actAs(session, accountId, 'auditor');
      expect((await sessions.find(session))?.actAs).toBe('auditor');
      await sessions.chooseOrganisation(session, accountId, ORGANISATION);
      expect((await sessions.find(session))?.actAs).toBeUndefined();
    });

    it('a membership that is taken away is gone at the next request', async () => {
      const [accountId, session] = await member();
      await memberships.revoke(accountId, ORGANISATION);
      expect(await sessions.find(session)).toMatchObject({ organisationId: undefined, personId: undefined });
    });

    it('a link to choose a password, given by one of them, ends when another one takes the account in', async () => {
      const asa = { organisationId: ORGANISATION, personId: PERSON, synthetic: false };
      const { accountId, token } = await accounts.invite({ login: 'asa', name: 'Åsa' }, asa);
      await memberships.grant(accountId, asa);
      expect(await accounts.invited(token)).toBeDefined();
      await memberships.grant(accountId, { organisationId: DEMO, personId: PERSON, synthetic: true });
      expect(await accounts.invited(token)).toBeUndefined();
    });

    it('a person has one account', async () => {
      await member();
      const other = await withPassword('nils');
      const wish = memberships.grant(other, { organisationId: ORGANISATION, personId: PERSON, synthetic: false });
      await expect(wish).rejects.toEqual(refusal('platform.person-has-account'));
    });

    it('memberships of others are not readable: without an account or organisation set there are no rows', async () => {
      await member();
      expect((await pool.query('SELECT * FROM platform.membership')).rows).toEqual([]);
      expect((await pool.query('SELECT * FROM platform.memberships_of($1)', [PERSON])).rows).toEqual([]);
    });
  });
});
