// SPDX-License-Identifier: EUPL-1.2
import {
  HeadCountCommand,
  MandateCommand,
  OrganisationCommand,
  PersonCommand,
  RolesCommand,
  streams,
  UnitTreeCommand,
} from '#libs/organisation';
import { personData, personKeys } from '../data/people.js';
import { unitData, type UnitKey, unitKeys } from '../data/units.js';
import { DEMO_NAME, DEMO_ORGANISATION, ids } from '../ids.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';
import { demoMandates } from './mandates.js';

const HEADS_COUNTED = [913, 550, 185] as const;
const organisationId = DEMO_ORGANISATION;

/** Must be first in the log: only a synthetic organisation takes given recorded times. */
export const registration = (calendar: Calendar): Action =>
  action({ day: calendar.start, by: 'system' }, OrganisationCommand, {
    name: 'RegisterOrganisation',
    streamId: streams.organisation(organisationId),
    data: { organisationId, name: DEMO_NAME, actorGroup: 'municipality', synthetic: true },
  });

export function organisationScript(calendar: Calendar): Action[] {
  return [...unitTree(calendar), ...headCounts(calendar), ...staff(calendar), ...mandates(calendar)];
}

function unitTree(calendar: Calendar): Action[] {
  const streamId = streams.unitTree(organisationId);
  const added = unitKeys.map((key) => {
    const { name, parent, kind, formerly } = unitData(key);
    const parentId = parent ? ids.unit(parent) : null;
    return { unitId: ids.unit(key), name: formerly?.name ?? name, parentId, kind, countsInCoverage: null };
  });
  const whole = action({ day: calendar.start, by: 'du' }, UnitTreeCommand, {
    name: 'ImportBusinessUnits',
    streamId,
    data: { units: added },
  });
  const renamed = unitKeys.flatMap((key) => {
    const { name, formerly } = unitData(key);
    if (!formerly) return [];
    const data = { unitId: ids.unit(key), name };
    const when = { day: calendar.ago(formerly.ago), by: 'ciso' } as const;
    return [action(when, UnitTreeCommand, { name: 'RenameBusinessUnit', streamId, data })];
  });
  return [whole, ...renamed];
}

const headCounts = (calendar: Calendar): Action[] =>
  unitKeys.flatMap((key: UnitKey) =>
    HEADS_COUNTED.map((ago, i) => {
      const unitId = ids.unit(key);
      return action({ day: calendar.ago(ago), by: 'hrchef' }, HeadCountCommand, {
        name: 'RecordHeadCount',
        streamId: streams.headCount(organisationId, unitId),
        data: { unitId, headCount: unitData(key).heads[i]! },
      });
    }),
  );

function staff(calendar: Calendar): Action[] {
  const when = { day: calendar.start, by: 'system' } as const;
  return personKeys.flatMap((key) => {
    const personId = ids.person(key);
    const added = action(when, PersonCommand, { name: 'AddPerson', streamId: personId, data: { personId } });
    const roles = personData(key).roles.map((role) =>
      action(when, RolesCommand, {
        name: 'AssignRole',
        streamId: streams.roles(organisationId),
        data: { personId, role },
      }),
    );
    return [added, ...roles];
  });
}

function mandates(calendar: Calendar): Action[] {
  return demoMandates.flatMap(({ mandateId, personId, unitId, maxConsequence, maxLikelihood, from, until }) => {
    const data = { mandateId, personId, unitId, maxConsequence, maxLikelihood };
    const granted = action({ day: calendar.ago(from), by: 'kd' }, MandateCommand, {
      name: 'GrantMandate',
      streamId: mandateId,
      data,
    });
    if (until === undefined) return [granted];
    const when = { day: calendar.ago(until), by: 'kd' } as const;
    const revoked = action(when, MandateCommand, { name: 'RevokeMandate', streamId: mandateId, data: { mandateId } });
    return [granted, revoked];
  });
}
