// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumOf, Instant, Uuid } from '#libs/platform';
import type { Clock, KnownIncident, Verdict } from '../domain/incident/incident.js';
import * as words from '../domain/incident/words.js';

export const IncidentKindEnum = enumOf(
  'IncidentKind',
  words.KINDS,
  'An incident, or a nonconformity: a departure from what was decided.',
);
export const IncidentCategoryEnum = enumOf('IncidentCategory', words.CATEGORIES, 'What whoever reported took it for.');
export const OngoingEnum = enumOf('IncidentOngoing', words.ONGOING, 'Whether it was going on when it was reported.');
export const IncidentStatusEnum = enumOf('IncidentStatus', words.STATUSES, 'Where the handling stands.');
export const SeverityEnum = enumOf(
  'IncidentSeverity',
  words.SEVERITIES,
  'How serious; from serious on it is investigated.',
);
export const UrgencyEnum = enumOf('IncidentUrgency', words.URGENCIES, 'How soon it must be dealt with.');
export const TrackEnum = enumOf(
  'ReportingTrack',
  words.TRACKS,
  'A duty to report: cybersecurity act, state agencies, personal data.',
);
export const StepEnum = enumOf('ReportingStep', words.STEPS, 'Early warning, notification, final report.');
export const ActionEnum = enumOf('IncidentActionKind', words.ACTIONS, 'What was done while the incident was handled.');
export const CauseEnum = enumOf('IncidentCause', words.CAUSES, 'What kind of cause it had.');
export const ProposesEnum = enumOf('LessonProposes', words.PROPOSES, 'What a lesson leads to.');

@ObjectType({
  description: 'A judgement on whether an incident is to be reported; a decision once a second person has agreed.',
})
export class IncidentVerdict implements Verdict {
  @Field(() => TrackEnum, { description: 'By which duty.' })
  track: words.Track;

  @Field(() => Boolean, { description: 'To be reported, or not.' })
  significant: boolean;

  @Field(() => Instant, { description: 'When it became clear; the clocks run from here.' })
  identifiedAt: string;

  @Field(() => Uuid, { description: 'Who judged first.' })
  proposedBy: string;

  @Field(() => Uuid, { nullable: true, description: 'The second person, who agreed; null while it waits.' })
  secondBy: string | null;
}

@ObjectType({ description: 'A statutory deadline of an incident.' })
export class IncidentClock implements Clock {
  @Field(() => TrackEnum, { description: 'By which duty.' })
  track: words.Track;

  @Field(() => StepEnum, { description: 'Which report is due.' })
  step: words.Step;

  @Field(() => Instant, { description: 'When it is due, to the second.' })
  dueAt: string;

  @Field(() => String, { description: 'The rule it was reckoned by, with the day from which that rule holds.' })
  rule: string;

  @Field(() => Instant, { nullable: true, description: 'When the report was sent, as recorded; null: not yet.' })
  sentAt: string | null;

  @Field(() => String, { nullable: true, description: 'The authority’s reference.' })
  reference: string | null;
}

@ObjectType({ description: 'An incident or a nonconformity as the register shows it.' })
export class Incident implements KnownIncident {
  @Field(() => Uuid, { description: 'Its id.' })
  incidentId: string;

  @Field(() => [Uuid], { description: 'The business units it concerns.' })
  unitIds: string[];

  @Field(() => IncidentKindEnum, { description: 'Incident or nonconformity.' })
  kind: words.Kind;

  @Field(() => IncidentCategoryEnum, { description: 'What whoever reported took it for.' })
  category: words.Category;

  @Field(() => String, { description: 'What happened, in a line.' })
  title: string;

  @Field(() => OngoingEnum, { description: 'Whether it was going on when it was reported.' })
  ongoing: words.Ongoing;

  @Field(() => Uuid, {
    nullable: true,
    description: 'Who reported it; null when that is not known or not to be known.',
  })
  reportedBy: string | null;

  @Field(() => Boolean, { description: 'Whether whoever reported wants to be unknown.' })
  anonymous: boolean;

  @Field(() => Boolean, { description: 'Whether whoever reported can be told what was found.' })
  reachable: boolean;

  @Field(() => Instant, { description: 'When it was reported.' })
  reportedAt: string;

  @Field(() => Day, { description: 'The day on which it was reported.' })
  reportedOn: string;

  @Field(() => IncidentStatusEnum, { description: 'Where it stands.' })
  status: words.Status;

  @Field(() => SeverityEnum, { nullable: true, description: 'How serious it is; null until it has been sorted.' })
  severity: words.Severity | null;

  @Field(() => UrgencyEnum, { nullable: true, description: 'How urgent it is.' })
  urgency: words.Urgency | null;

  @Field(() => Day, { nullable: true, description: 'When it was found to be no incident.' })
  rejectedOn: string | null;

  @Field(() => [Uuid], { description: 'Assets it has to do with.' })
  assetIds: string[];

  @Field(() => [Uuid], { description: 'Risks it has to do with.' })
  riskIds: string[];

  @Field(() => [Uuid], { description: 'Security measures it has to do with.' })
  measureIds: string[];

  @Field(() => [IncidentVerdict], { description: 'Judgements on reporting, one per duty.' })
  verdicts: IncidentVerdict[];

  @Field(() => [IncidentClock], { description: 'Statutory deadlines, met and running.' })
  clocks: IncidentClock[];

  @Field(() => Boolean, { description: 'Whether the incident itself is over.' })
  over: boolean;

  @Field(() => Day, { nullable: true, description: 'When it was last investigated.' })
  investigatedOn: string | null;

  @Field(() => CauseEnum, { nullable: true, description: 'What kind of cause it had.' })
  cause: words.Cause | null;

  @Field(() => Float, { nullable: true, description: 'What it cost, in whole Swedish kronor.' })
  cost: number | null;

  @Field(() => [Uuid], { description: 'What was learnt: ids of the lessons.' })
  lessonIds: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether whoever reported was told what was found.' })
  toldReporter: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the units concerned were told.' })
  toldUnits: boolean | null;

  @Field(() => Day, { nullable: true, description: 'When it was closed.' })
  closedOn: string | null;

  @Field(() => Instant, { nullable: true, description: 'The next statutory deadline that no report has met.' })
  nextDueAt: string | null;

  @Field(() => Boolean, { description: 'Whether a judgement waits for a second person.' })
  waitsForSecond: boolean;

  @Field(() => Int, { description: 'Version of the incident’s stream.' })
  version: number;
}
