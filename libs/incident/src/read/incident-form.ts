// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Temporal } from 'temporal-polyfill';
import { reject, ZONE } from '#libs/kernel';
import {
  Allow,
  type Language,
  Me,
  type Member,
  MomentArgs,
  OWN_ROWS,
  own,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { formFields, type Source } from '../content/forms.js';
import type { Step, Track } from '../domain/incident/words.js';
import type { IncidentDetails } from './incident-details.js';
import { StepEnum, TrackEnum } from './incident-row.js';
import { oneIncident } from './incidents.js';
import { WORDS } from './registers.js';

@ObjectType({ description: 'A field of a report to an authority.' })
export class ReportField {
  @Field(() => String, { description: 'Its key, the same in both languages.' })
  key: string;

  @Field(() => String, { description: 'What it asks for.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'What the incident’s records say; null: write it by hand.' })
  value: string | null;
}

const NAMES = `SELECT name AS organisation, (SELECT string_agg(u.name, ', ' ORDER BY u.name) FROM rm.business_unit u
  WHERE ${own('u')} AND u."unitId" = ANY($1::uuid[])) AS units FROM rm.organisation WHERE ${OWN_ROWS}`;

@Resolver()
export class IncidentForm {
  @Query(() => [ReportField], {
    description: 'A report to an authority field by field, filled in from what is recorded, for copying into its form.',
  })
  @Allow('ciso', 'leadership', 'riskOwner')
  async incidentForm(
    @Args('id', { type: () => Uuid, description: 'The incident.' }) id: string,
    @Args('track', { type: () => TrackEnum, description: 'By which duty.' }) track: Track,
    @Args('step', { type: () => StepEnum, description: 'Which report.' }) step: Step,
    @Args() args: MomentArgs,
    @Me() { language }: Member,
    @Reads() reads: ReadSession,
  ): Promise<ReportField[]> {
    const incident = (await oneIncident(reads, id, args)) ?? reject('incident.unknown');
    const names = await reads.one<Names>('incident.form-names', NAMES, [incident.unitIds]);
    return filledIn(incident, {
      track,
      step,
      language,
      organisation: names?.organisation ?? '',
      units: names?.units ?? '',
    });
  }
}

interface Names {
  organisation: string;
  units: string | null;
}

interface Asked {
  track: Track;
  step: Step;
  language: Language;
  organisation: string;
  units: string;
}

/** The fields of a report with what the incident says; pure. */
export function filledIn(incident: IncidentDetails, asked: Asked): ReportField[] {
  const { track, step, language } = asked;
  return formFields(track, step).map(({ key, label, source }) => {
    const value = source === undefined ? '' : (valueOf(source, incident, asked) ?? '');
    return { key, label: label[language], value: value === '' ? null : value };
  });
}

function valueOf(source: Source, incident: IncidentDetails, asked: Asked): string | null | undefined {
  const { track, language, organisation, units } = asked;
  const verdict = incident.verdicts.find((one) => one.track === track);
  const { investigation } = incident;
  const lines = (types: string, keep: (detail: string | null) => boolean): string =>
    incident.timeline
      .filter(({ type, detail }) => type === types && keep(detail))
      .map(({ at, text }) => `${inStockholm(at)} ${text ?? ''}`)
      .join('\n');
  const values: Record<Source, () => string | null | undefined> = {
    organisation: () => organisation,
    units: () => units,
    title: () => incident.title,
    description: () => incident.description ?? incident.title,
    kind: () => WORDS.kind[incident.kind][language],
    severity: () => incident.severity && WORDS.severity[incident.severity][language],
    identifiedAt: () => verdict && inStockholm(verdict.identifiedAt),
    reportedAt: () => inStockholm(incident.reportedAt),
    ongoing: () => WORDS.yesNo[incident.over ? 'no' : 'yes'][language],
    reason: () => lines('SignificanceProposed', () => true),
    trigger: () => investigation?.trigger,
    rootCause: () => investigation?.rootCause,
    harm: () => investigation?.harm,
    cost: () => investigation?.cost?.toString(),
    actions: () => lines('IncidentActionRecorded', (detail) => detail !== 'note'),
    lessons: () => incident.lessons.map(({ title }) => title).join('\n'),
    reference: () =>
      incident.clocks
        .filter((c) => c.track === track && c.reference)
        .map((c) => c.reference)
        .join(', '),
  };
  return values[source]();
}

/** `2026-03-29 03:30`, by the clock in Stockholm. */
const inStockholm = (instant: string): string =>
  Temporal.Instant.from(new Date(instant).toISOString())
    .toZonedDateTimeISO(ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');
