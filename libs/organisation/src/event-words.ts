// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, type Language, own, OWN_ROWS, saying, type Text } from '#libs/platform';
import type { HeadCountRecorded } from './domain/head-count/head-count.js';
import type * as mandate from './domain/mandate/mandate.js';
import type * as organisation from './domain/organisation/organisation.js';
import type * as person from './domain/person/person.js';
import type { ASSIGNABLE_ROLES, RoleAssigned, RoleRevoked } from './domain/roles/roles.js';
import type * as unit from './domain/unit-tree/events.js';

const ROLES: Record<(typeof ASSIGNABLE_ROLES)[number], Text> = {
  administrator: { sv: 'administratör', en: 'administrator' },
  ciso: { sv: 'informationssäkerhetsansvarig', en: 'CISO' },
  leadership: { sv: 'ledning', en: 'leadership' },
  riskOwner: { sv: 'riskägare', en: 'risk owner' },
  procurementOfficer: { sv: 'upphandlare', en: 'procurement officer' },
  staff: { sv: 'medarbetare', en: 'staff' },
  auditor: { sv: 'granskare', en: 'auditor' },
};

const GROUPS: Record<(typeof organisation.ACTOR_GROUPS)[number], Text> = {
  municipality: { sv: 'kommun', en: 'municipality' },
  region: { sv: 'region', en: 'region' },
  agency: { sv: 'myndighet', en: 'agency' },
  nisEntity: { sv: 'NIS-entitet', en: 'NIS entity' },
};

type Granted = DataOf<typeof mandate.MandateGranted>;

const upTo = ({ maxConsequence, maxLikelihood }: Granted, language: Language): string =>
  language === 'sv'
    ? `upp till konsekvens ${maxConsequence} och sannolikhet ${maxLikelihood}`
    : `up to consequence ${maxConsequence} and likelihood ${maxLikelihood}`;

/** What the events of the organisation, its units and its persons are called, and what each says. */
export const eventTexts: EventTexts = {
  OrganisationRegistered: saying<DataOf<typeof organisation.OrganisationRegistered>>(
    { sv: 'Organisationen lades upp', en: 'Organisation registered' },
    ['organisation', 'organisationId'],
    ({ name }) => name,
  ),
  OrganisationRenamed: saying<DataOf<typeof organisation.OrganisationRenamed>>(
    { sv: 'Organisationen bytte namn', en: 'Organisation renamed' },
    ['organisation', 'organisationId'],
    ({ name }) => name,
  ),
  OrganisationActorGroupChanged: saying<DataOf<typeof organisation.OrganisationActorGroupChanged>>(
    { sv: 'Organisationen bytte aktörsgrupp', en: 'Actor group changed' },
    ['organisation', 'organisationId'],
    ({ actorGroup }, _, language) => GROUPS[actorGroup][language],
  ),
  BusinessUnitAdded: saying<DataOf<typeof unit.BusinessUnitAdded>>(
    { sv: 'Verksamhet upplagd', en: 'Business unit added' },
    ['unit', 'unitId'],
    ({ name }) => name,
  ),
  BusinessUnitRenamed: saying<DataOf<typeof unit.BusinessUnitRenamed>>(
    { sv: 'Verksamhet bytte namn', en: 'Business unit renamed' },
    ['unit', 'unitId'],
    ({ name }) => name,
  ),
  BusinessUnitMoved: saying<DataOf<typeof unit.BusinessUnitMoved>>(
    { sv: 'Verksamhet flyttad', en: 'Business unit moved' },
    ['unit', 'unitId'],
    ({ parentId }, names, language) =>
      parentId
        ? `${{ sv: 'under', en: 'under' }[language]} ${names.unit(parentId)}`
        : { sv: 'överst', en: 'to the top' }[language],
  ),
  BusinessUnitClosed: saying<DataOf<typeof unit.BusinessUnitClosed>>(
    { sv: 'Verksamhet avslutad', en: 'Business unit closed' },
    ['unit', 'unitId'],
  ),
  BusinessUnitSucceeded: saying<DataOf<typeof unit.BusinessUnitSucceeded>>(
    { sv: 'Verksamhet gick upp i en annan', en: 'Business unit succeeded' },
    ['unit', 'from'],
    ({ to }, names) => names.unit(to),
  ),
  BusinessUnitCoverageSet: saying<DataOf<typeof unit.BusinessUnitCoverageSet>>(
    { sv: 'Verksamhetens andel i nivån bestämd', en: 'Business unit’s part in shares settled' },
    ['unit', 'unitId'],
    ({ countsInCoverage: counts }, _, language) =>
      counts === null
        ? { sv: 'räknas när den inte har någon under sig', en: 'counts when nothing is below it' }[language]
        : counts
          ? { sv: 'räknas', en: 'counts' }[language]
          : { sv: 'räknas inte', en: 'does not count' }[language],
  ),
  HeadCountRecorded: saying<DataOf<typeof HeadCountRecorded>>(
    { sv: 'Antal anställda', en: 'Head count' },
    ['unit', 'unitId'],
    ({ headCount }) => String(headCount),
  ),
  PersonAdded: saying<DataOf<typeof person.PersonAdded>>(
    { sv: 'Person upplagd', en: 'Person added' },
    ['person', 'personId'],
    ({ personId }, names) => names.person(personId),
  ),
  PersonRenamed: saying<DataOf<typeof person.PersonRenamed>>(
    { sv: 'Persons namn eller adress ändrat', en: 'Person’s name or address changed' },
    ['person', 'personId'],
    ({ personId }, names) => names.person(personId),
  ),
  PersonPasswordRenewed: saying<DataOf<typeof person.PersonPasswordRenewed>>(
    { sv: 'Länk till nytt lösenord skapad', en: 'Link to a new password made' },
    ['person', 'personId'],
    ({ personId }, names) => names.person(personId),
  ),
  PersonErased: saying<DataOf<typeof person.PersonErased>>(
    { sv: 'Persons namn och adress raderade', en: 'Person’s name and address erased' },
    ['person', 'personId'],
  ),
  RoleAssigned: saying<DataOf<typeof RoleAssigned>>(
    { sv: 'Roll tilldelad', en: 'Role assigned' },
    ['person', 'personId'],
    ({ role, personId }, names, language) => `${ROLES[role][language]}, ${names.person(personId)}`,
  ),
  RoleRevoked: saying<DataOf<typeof RoleRevoked>>(
    { sv: 'Roll fråntagen', en: 'Role revoked' },
    ['person', 'personId'],
    ({ role, personId }, names, language) => `${ROLES[role][language]}, ${names.person(personId)}`,
  ),
  MandateGranted: saying<Granted>(
    { sv: 'Mandat tilldelat', en: 'Mandate granted' },
    ['mandate', 'mandateId'],
    (data, names, language) => `${names.person(data.personId)}, ${names.unit(data.unitId)}, ${upTo(data, language)}`,
  ),
  MandateRevoked: saying<DataOf<typeof mandate.MandateRevoked>>(
    { sv: 'Mandat återkallat', en: 'Mandate revoked' },
    ['mandate', 'mandateId'],
    ({ personId, unitId }, names) => `${names.person(personId)}, ${names.unit(unitId)}`,
  ),
};

/** Names of units by id, as they are now. */
export const UNIT_NAMES = `SELECT "unitId" AS id, name FROM rm.business_unit WHERE ${OWN_ROWS} AND "unitId" = ANY($1::uuid[])`;

/** A unit and all that are below it, closed ones too. */
export const UNITS_BELOW = `WITH RECURSIVE below AS (
    SELECT u."unitId" FROM rm.business_unit u WHERE ${own('u')} AND u."unitId" = $1::uuid
    UNION SELECT c."unitId" FROM rm.business_unit c JOIN below b ON c."parentId" = b."unitId" WHERE ${own('c')})
  SELECT "unitId" AS id FROM below`;
