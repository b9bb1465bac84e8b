// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '#libs/platform';
import type { Step, Track } from '../domain/incident/words.js';

/** What the recorded incident can fill in. */
export const SOURCES = [
  'organisation',
  'title',
  'description',
  'kind',
  'severity',
  'identifiedAt',
  'reportedAt',
  'ongoing',
  'units',
  'reason',
  'trigger',
  'rootCause',
  'harm',
  'cost',
  'actions',
  'lessons',
  'reference',
] as const;
export type Source = (typeof SOURCES)[number];

/** A field that a report asks for, in the words of the law, and what fills it in; without a source it is written by hand. */
export interface FormField {
  key: string;
  label: Text;
  source?: Source;
}

const field = (key: string, sv: string, en: string, source?: Source): FormField => ({ key, label: { sv, en }, source });

const who = field('organisation', 'Organisation', 'Organisation', 'organisation');
const title = field('title', 'Vad har hänt, i korthet', 'What happened, in brief', 'title');
const description = field('description', 'Beskrivning', 'Description', 'description');
const identified = field(
  'identifiedAt',
  'När incidenten identifierades',
  'When the incident was identified',
  'identifiedAt',
);
const units = field('units', 'Berörda verksamheter', 'Units affected', 'units');
const ongoing = field('ongoing', 'Pågår incidenten?', 'Is it still going on?', 'ongoing');
const severity = field('severity', 'Första bedömning av allvar', 'First judgement of severity', 'severity');
const harm = field('harm', 'Konsekvenser', 'Consequences', 'harm');
const actions = field('actions', 'Åtgärder hittills', 'Measures so far', 'actions');
const reference = field('reference', 'Referens från tidigare anmälan', 'Reference of the earlier report', 'reference');
const crossBorder = field('crossBorder', 'Påverkan i andra länder', 'Effects in other countries');
const contact = field('contact', 'Kontaktperson', 'Contact person');

const warning = [
  who,
  title,
  identified,
  ongoing,
  units,
  field('malicious', 'Misstänks ett olagligt eller uppsåtligt angrepp?', 'Is an unlawful or malicious act suspected?'),
  crossBorder,
  contact,
];
const notification = [
  reference,
  who,
  title,
  description,
  identified,
  units,
  severity,
  harm,
  field('indicators', 'Tekniska spår (angreppsindikatorer)', 'Indicators of compromise'),
  actions,
  contact,
];
const final = [
  reference,
  who,
  description,
  field('rootCause', 'Grundorsak eller typ av hot', 'Root cause or type of threat', 'rootCause'),
  field('trigger', 'Vad som utlöste incidenten', 'What triggered the incident', 'trigger'),
  harm,
  field('cost', 'Kostnad i kronor', 'Cost in kronor', 'cost'),
  actions,
  field('lessons', 'Åtgärder för att det inte ska hända igen', 'Measures so that it does not happen again', 'lessons'),
  crossBorder,
];
const personalData = [
  who,
  identified,
  title,
  field('description', 'Personuppgiftsincidentens art', 'Nature of the personal data breach', 'description'),
  field('categories', 'Kategorier av registrerade och av uppgifter', 'Categories of data subjects and of records'),
  field('howMany', 'Ungefärligt antal registrerade', 'Approximate number of data subjects'),
  field('dpo', 'Dataskyddsombudets kontaktuppgifter', 'Contact details of the data protection officer'),
  field('harm', 'Sannolika konsekvenser', 'Likely consequences', 'harm'),
  field('actions', 'Åtgärder som vidtagits eller föreslås', 'Measures taken or proposed', 'actions'),
  field('late', 'Skäl till dröjsmål, om mer än 72 timmar', 'Reasons for the delay, if more than 72 hours'),
];

const AUTHORITY: Readonly<Record<Step, readonly FormField[]>> = {
  earlyWarning: warning,
  notification,
  finalReport: final,
};

/** The fields of a report, in order. */
export const formFields = (track: Track, step: Step): readonly FormField[] =>
  track === 'imy' ? personalData : AUTHORITY[step];
