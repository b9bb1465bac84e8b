// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server, type Socket } from 'node:net';
import { MailWishes, ReadSession } from '#libs/platform';
import { PostOffice } from '#libs/worklist';
import { testApi, type TestApi } from '../support/api.js';
import { fillOrganisation } from '../support/fill.js';

/** A small mail server: takes every letter, or refuses all while `refuses` is set. */
async function mailServer() {
  const letters: { to: string; text: string }[] = [];
  const state = { refuses: false };
  const talk = (socket: Socket): void => {
    let to = '';
    let text: string | undefined;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    say('220 test');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      for (const line of chunk.split('\r\n').slice(0, -1)) {
        if (text !== undefined && line !== '.') text += `${line}\n`;
        else if (line === '.') {
          letters.push({ to, text: text! });
          text = undefined;
          say('250 taken');
        } else if (/^(EHLO|HELO)/.test(line)) say('250 test');
        else if (line.startsWith('MAIL') && state.refuses) say('451 not now');
        else if (line.startsWith('RCPT')) {
          to = /<(.*)>/.exec(line)![1]!;
          say('250 ok');
        } else if (line === 'DATA') {
          text = '';
          say('354 go on');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else say('250 ok');
      }
    });
    socket.on('error', () => undefined);
  };
  const server: Server = createServer(talk);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return { letters, state, smtpUrl: `smtp://127.0.0.1:${port}`, close: () => server.close() };
}

/** Titles of everything in the organisation: what must never stand in a mail or a calendar. */
const WORDS = 'hemligrisk';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const { unitId } = await fillOrganisation(api, api.own, WORDS, 2);
  const found = { title: WORDS, unitIds: [unitId], ownerId: api.own.persons.ciso };
  const input = { ...found, commandId: '0f8fad5b-d9cb-469f-a165-70867728950e' };
  await api.as('ciso').query('mutation ($input: IdentifyRiskInput!) { identifyRisk(input: $input) { id } }', { input });
  await api.settled();
}, 60_000);
afterAll(() => api.close());

describe('the calendar by a secret link', () => {
  const make = async (role: 'ciso' | 'riskOwner' | 'staff'): Promise<string> => {
    const { data } = await api
      .as(role)
      .query<{ makeCalendarLink: { url: string } }>('mutation { makeCalendarLink { url createdAt expiresAt } }');
    return new URL(data!.makeCalendarLink.url).pathname;
  };

  it('shows without a session how much there is to do when, and nothing of what it is about', async () => {
    const answer = await api.nobody.fetch(await make('ciso'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/calendar/);
    const text = await answer.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR/);
    expect(text).toMatch(/SUMMARY:.+ \(\d+\)/);
    expect(text).not.toContain(WORDS);
    expect(text).not.toContain(api.own.persons.ciso);
  });

  it('is kept as a hash only', async () => {
    const secret = /calendar\/(.+)\.ics/.exec(await make('riskOwner'))![1]!;
    const rows = await api.owner('SELECT * FROM platform.calendar_link', [], api.own.organisationId);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('opens nothing any more when it has been replaced, revoked, has expired, or its person is no longer there', async () => {
    const first = await make('staff');
    const second = await make('staff');
    expect((await api.nobody.fetch(first)).status).toBe(404);
    expect((await api.nobody.fetch(second)).status).toBe(200);
    await api.as('staff').query('mutation { revokeCalendarLink }');
    expect((await api.nobody.fetch(second)).status).toBe(404);
    const third = await make('staff');
    const { organisationId, persons } = api.own;
    const expire = `UPDATE platform.calendar_link SET expires_at = clock_timestamp() - interval '1 second' WHERE person_id = $1`;
    await api.owner(expire, [persons.staff], organisationId);
    expect((await api.nobody.fetch(third)).status).toBe(404);
    const { data } = await api.as('staff').query<{ calendarLink: null }>('{ calendarLink { expiresAt } }');
    expect(data!.calendarLink).toBeNull();
    const fourth = await make('staff');
    await api.owner('DELETE FROM platform.membership WHERE person_id = $1', [persons.staff], organisationId);
    expect((await api.nobody.fetch(fourth)).status).toBe(404);
  });

  it('answers a link that was guessed as it answers any address that there is not', async () => {
    const guessed = await (await api.nobody.fetch(`/calendar/${'A'.repeat(43)}.ics`)).text();
    const wrong = await (await api.nobody.fetch('/calendar/%00.ics')).text();
    const nowhere = await (await api.nobody.fetch('/calendar/')).text();
    expect(guessed).toBe(nowhere);
    expect(wrong).toBe(nowhere);
  });

  it('is read so often and no more', async () => {
    const path = await make('ciso');
    const statuses = [];
    for (let i = 0; i < 32; i += 1) statuses.push((await api.nobody.fetch(path)).status);
    expect(statuses.slice(0, 25).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('reminders by mail', () => {
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let office: PostOffice;
  let another: PostOffice;
  const failed: unknown[] = [];
  /** A Wednesday and a Thursday at nine, ahead of all that has been sent. */
  const wednesday = '2033-11-23T08:00:00.000Z';
  const thursday = '2033-11-24T08:00:00.000Z';

  beforeAll(async () => {
    mail = await mailServer();
    const { app, platform } = api.installation;
    const open = (): PostOffice =>
      new PostOffice(
        { smtpUrl: mail.smtpUrl, from: 'trappan@example.se' },
        {
          wishes: app.get(MailWishes),
          lookup: platform.lookup,
          openReads: (organisationId) => new ReadSession(platform.database.readPool, organisationId),
          url: () => 'https://trappan.example.se',
          failed: (_, error) => failed.push(error),
        },
      );
    [office, another] = [open(), open()];
    const { organisationId, persons } = api.own;
    const address = `INSERT INTO platform.person VALUES ($1, $2, 'Cia', 'cia@example.se')
      ON CONFLICT (organisation_id, person_id) DO UPDATE SET email = excluded.email`;
    await api.owner(address, [organisationId, persons.ciso], organisationId);
  });
  afterAll(async () => {
    await Promise.all([office.stop(), another.stop()]);
    mail.close();
  });

  const wish = (daily: boolean, weekly: boolean) =>
    api.as('ciso').query(`mutation { setMailWish(daily: ${daily}, weekly: ${weekly}) { daily weekly } }`);

  it('are sent to nobody who has not asked for them', async () => {
    expect(await office.sendNow(wednesday)).toBe(0);
    const { data } = await api.as('ciso').query<{ mailWish: object }>('{ mailWish { daily weekly } }');
    expect(data!.mailWish).toEqual({ daily: false, weekly: false });
  });

  it('go once a day and once a week, with numbers and links and no more, however often and by however many they are sent', async () => {
    await wish(true, true);
    const sent = await Promise.all([office.sendNow(wednesday), another.sendNow(wednesday)]);
    expect(sent.reduce((a, b) => a + b)).toBe(2);
    expect(await office.sendNow(wednesday)).toBe(0);
    expect(await office.sendNow(thursday)).toBe(1);
    expect(mail.letters.map(({ to }) => to)).toEqual(Array(3).fill('cia@example.se'));
    const texts = mail.letters.map(({ text }) => text).join('\n');
    expect(texts).toContain('https://trappan.example.se/att-gora');
    expect(texts).not.toContain(WORDS);
    expect(failed).toEqual([]);
  });

  it('are tried again when the mail server did not take them', async () => {
    mail.letters.length = 0;
    mail.state.refuses = true;
    expect(await office.sendNow('2033-11-25T08:00:00.000Z')).toBe(0);
    expect(failed).toHaveLength(1);
    mail.state.refuses = false;
    expect(await office.sendNow('2033-11-25T08:10:00.000Z')).toBe(1);
    expect(mail.letters).toHaveLength(1);
  });

  it('need an address, and end with it', async () => {
    const { errors } = await api.as('auditor').query('mutation { setMailWish(daily: true, weekly: false) { daily } }');
    const { organisationId, persons } = api.own;
    const known = await api.owner(
      'SELECT email FROM platform.person WHERE person_id = $1 AND email IS NOT NULL',
      [persons.auditor],
      organisationId,
    );
    if (known.length === 0) expect(errors[0]!.extensions.code).toBe('platform.no-address');
    await api.owner('DELETE FROM platform.person WHERE person_id = $1', [persons.ciso], organisationId);
    expect(await office.sendNow('2033-11-28T08:00:00.000Z')).toBe(0);
    expect(
      await api.owner('SELECT FROM platform.mail_wish WHERE person_id = $1', [persons.ciso], organisationId),
    ).toEqual([]);
  });
});
