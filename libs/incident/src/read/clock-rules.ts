// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Day, EVERYBODY, Me, type Member } from '#libs/platform';
import { CLOCK_RULES } from '../content/clock-rules.js';
import { CRITERIA } from '../content/criteria.js';
import { type Step, type Track, TRACKS } from '../domain/incident/words.js';
import { StepEnum, TrackEnum } from './incident-row.js';

@ObjectType({ description: 'A time limit that a law sets: content of the product, with its source and validity.' })
export class StatutoryClock {
  @Field(() => String, { description: 'Its id, as clocks of incidents name it before the `@`.' })
  id: string;

  @Field(() => StepEnum, { description: 'Which report is due.' })
  step: Step;

  @Field(() => String, { description: 'What starts it: `identified`, or the `notification` before it.' })
  after: string;

  @Field(() => Int, { nullable: true, description: 'In hours.' })
  hours: number | null;

  @Field(() => Int, { nullable: true, description: 'In calendar months, by the clock in Stockholm.' })
  months: number | null;

  @Field(() => Day, { description: 'The first day on which it holds.' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer holds; null: it holds.' })
  validTo: string | null;

  @Field(() => String, { description: 'Where it stands.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'An address where it can be read.' })
  url: string | null;

  @Field(() => Boolean, { description: 'False: taken from a secondary source; check the regulation itself.' })
  verified: boolean;
}

@ObjectType({ description: 'A duty to report, with its time limits and with questions that help to judge.' })
export class ReportingDuty {
  @Field(() => TrackEnum, { description: 'Which duty.' })
  track: Track;

  @Field(() => [StatutoryClock], { description: 'Its time limits.' })
  clocks: StatutoryClock[];

  @Field(() => [String], { description: 'Questions for those who judge. They decide nothing.' })
  criteria: string[];
}

@Resolver()
export class ReportingDuties {
  @Query(() => [ReportingDuty], { description: 'The duties to report incidents, and the time limits of each.' })
  @Allow(...EVERYBODY)
  reportingDuties(@Me() { language }: Member): ReportingDuty[] {
    return TRACKS.map((track) => ({
      track,
      criteria: CRITERIA[track].map((text) => text[language]),
      clocks: CLOCK_RULES.filter((rule) => rule.track === track).map(
        ({ span, source, validTo = null, url = null, ...rule }) => ({
          ...rule,
          validTo,
          url,
          source: source[language],
          hours: 'hours' in span ? span.hours : null,
          months: 'months' in span ? span.months : null,
        }),
      ),
    }));
  }
}
