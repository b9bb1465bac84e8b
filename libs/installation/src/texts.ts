// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#libs/platform';

type Words = Readonly<Record<Language, string>>;

/** What the doctor can find: how bad it is, in words, and what to do where it is not well. */
interface Outcome {
  state: 'ok' | 'warning' | 'error';
  found: Words;
  remedy?: Words;
}

const MIGRATE: Words = { sv: 'Kör trappan migrate.', en: 'Run trappan migrate.' };

export const doctorOutcomes = {
  'doctor.node-fits': {
    state: 'ok',
    found: { sv: 'Node {{version}} på {{platform}} {{arch}}', en: 'Node {{version}} on {{platform}} {{arch}}' },
  },
  'doctor.node-old': {
    state: 'error',
    found: { sv: 'Node {{version}} på {{platform}} {{arch}}', en: 'Node {{version}} on {{platform}} {{arch}}' },
    remedy: { sv: 'Använd Node 20.19 eller senare.', en: 'Use Node 20.19 or later.' },
  },
  'doctor.directory-fits': {
    state: 'ok',
    found: { sv: '{{dataDir}}, {{free}} MB ledigt', en: '{{dataDir}}, {{free}} MB free' },
  },
  'doctor.directory-full': {
    state: 'warning',
    found: { sv: '{{dataDir}}, {{free}} MB ledigt', en: '{{dataDir}}, {{free}} MB free' },
    remedy: { sv: 'Frigör utrymme innan det tar slut.', en: 'Free some space before it runs out.' },
  },
  'doctor.directory-closed': {
    state: 'error',
    found: { sv: 'det går inte att läsa och skriva: {{problem}}', en: '{{problem}}' },
    remedy: {
      sv: 'Starta som mappens ägare, eller ange en annan i TRAPPAN_DATA.',
      en: 'Start as its owner, or set TRAPPAN_DATA.',
    },
  },
  'doctor.key-closed': { state: 'ok', found: { sv: 'rättigheter {{mode}}', en: 'mode {{mode}}' } },
  'doctor.key-open': {
    state: 'error',
    found: { sv: 'rättigheter {{mode}}: andra kan läsa den', en: 'mode {{mode}}' },
    remedy: { sv: 'chmod 600 {{file}}', en: 'chmod 600 {{file}}' },
  },
  'doctor.server-ready': {
    state: 'ok',
    found: { sv: '{{address}} svarar {{status}}', en: '{{address}} answers {{status}}' },
  },
  'doctor.server-not-ready': {
    state: 'error',
    found: { sv: '{{address}} svarar {{status}}', en: '{{address}} answers {{status}}' },
    remedy: { sv: 'Se serverns logg.', en: 'See the server’s log.' },
  },
  'doctor.server-absent': {
    state: 'warning',
    found: { sv: 'ingen server är igång', en: 'no server runs' },
    remedy: { sv: 'Starta den med npm start.', en: 'Start it with npm start.' },
  },
  'doctor.database-fits': { state: 'ok', found: { sv: 'PostgreSQL {{version}}', en: 'PostgreSQL {{version}}' } },
  'doctor.database-old': {
    state: 'error',
    found: { sv: 'PostgreSQL {{version}}', en: 'PostgreSQL {{version}}' },
    remedy: { sv: 'Använd PostgreSQL {{oldest}} eller senare.', en: 'Use PostgreSQL {{oldest}} or later.' },
  },
  'doctor.clocks-together': {
    state: 'ok',
    found: {
      sv: 'programmets och databasens klockor skiljer sig {{seconds, number}} s',
      en: 'the clocks of program and database are {{seconds, number}} s apart',
    },
  },
  'doctor.clocks-apart': {
    state: 'error',
    found: {
      sv: 'programmets och databasens klockor skiljer sig {{seconds, number}} s',
      en: 'the clocks of program and database are {{seconds, number}} s apart',
    },
    remedy: { sv: 'Ställ båda klockorna efter samma tidstjänst.', en: 'Set both clocks by the same time service.' },
  },
  'doctor.tables-there': { state: 'ok', found: { sv: 'tabellerna finns', en: 'the tables are there' } },
  'doctor.tables-missing': {
    state: 'error',
    found: { sv: 'tabellerna saknas', en: 'the tables are missing' },
    remedy: MIGRATE,
  },
  'doctor.roles-held': {
    state: 'ok',
    found: {
      sv: 'ingen av rollerna kommer förbi radskyddet',
      en: 'neither role is free of row-level security',
    },
  },
  'doctor.roles-free': {
    state: 'error',
    found: { sv: '{{roles}} kan läsa alla organisationer', en: '{{roles}} can read every organisation' },
    remedy: {
      sv: 'ALTER ROLE {{roles}} NOSUPERUSER NOBYPASSRLS;',
      en: 'ALTER ROLE {{roles}} NOSUPERUSER NOBYPASSRLS;',
    },
  },
  'doctor.wall-up': {
    state: 'ok',
    found: {
      sv: 'på, och tvingande, i varje tabell med en organisations rader',
      en: 'on and forced on every table with an organisation’s rows',
    },
  },
  'doctor.wall-down': {
    state: 'error',
    found: { sv: 'av i {{tables}}', en: 'off on {{tables}}' },
    remedy: {
      sv: 'ALTER TABLE … ENABLE ROW LEVEL SECURITY; ALTER TABLE … FORCE ROW LEVEL SECURITY;',
      en: 'ALTER TABLE … ENABLE ROW LEVEL SECURITY; ALTER TABLE … FORCE ROW LEVEL SECURITY;',
    },
  },
  'doctor.transactions-none': {
    state: 'ok',
    found: { sv: 'ingen skrivande transaktion är öppen', en: 'no writing transaction is open' },
  },
  'doctor.transactions-short': {
    state: 'ok',
    found: {
      sv: 'den äldsta skrivande transaktionen är {{seconds}} s gammal',
      en: 'the oldest writing transaction is {{seconds}} s old',
    },
  },
  'doctor.transactions-long': {
    state: 'warning',
    found: {
      sv: 'den äldsta skrivande transaktionen är {{seconds}} s gammal',
      en: 'the oldest writing transaction is {{seconds}} s old',
    },
    remedy: {
      sv: 'Läsmodellerna väntar på den. Se pg_stat_activity och avsluta den.',
      en: 'Read models wait for it. See pg_stat_activity and end it.',
    },
  },
  'doctor.read-models-current': {
    state: 'ok',
    found: {
      sv: '{{models}} läsmodeller, som mest {{lag}} händelser efter',
      en: '{{models}} read models, at most {{lag}} events behind',
    },
  },
  'doctor.read-models-behind': {
    state: 'warning',
    found: {
      sv: '{{models}} läsmodeller, som mest {{lag}} händelser efter',
      en: '{{models}} read models, at most {{lag}} events behind',
    },
    remedy: { sv: 'Starta Trappan; den kommer ifatt av sig själv.', en: 'Start Trappan; it catches up by itself.' },
  },
  'doctor.read-models-faulty': {
    state: 'error',
    found: { sv: '{{faults}}', en: '{{faults}}' },
    remedy: {
      sv: 'Rätta det som sägs där; läsmodellen tas upp igen av sig själv, annars trappan rebuild.',
      en: 'Put right what is said there; the read model is taken up again by itself, or trappan rebuild.',
    },
  },
  'doctor.read-models-waiting': {
    state: 'error',
    found: { sv: 'organisationer väntar: {{waiting}}', en: '{{waiting}}' },
    remedy: {
      sv: 'Uppgradera, och kör sedan trappan resume <läsmodell> <organisation>.',
      en: 'Upgrade, then trappan resume <projection> <organisation>.',
    },
  },
  'doctor.read-models-unreadable': {
    state: 'error',
    found: { sv: 'läsmodellernas läge gick inte att läsa: {{problem}}', en: '{{problem}}' },
    remedy: MIGRATE,
  },
  'doctor.not-examined': {
    state: 'error',
    found: { sv: 'det gick inte att undersöka: {{problem}}', en: '{{problem}}' },
    remedy: { sv: 'Se databasens logg.', en: 'See the database’s log.' },
  },
} satisfies Readonly<Record<string, Outcome>>;
