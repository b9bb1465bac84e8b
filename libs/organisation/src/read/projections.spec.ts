// SPDX-License-Identifier: EUPL-1.2
import { id, log, rowsOf } from '#libs/kernel/testing';
import { HeadCountRecorded } from '../domain/head-count/head-count.js';
import { MandateGranted, MandateRevoked } from '../domain/mandate/mandate.js';
import { OrganisationRegistered, OrganisationRenamed } from '../domain/organisation/organisation.js';
import { PersonAdded, PersonErased, PersonRenamed } from '../domain/person/person.js';
import { RoleAssigned, RoleRevoked } from '../domain/roles/roles.js';
import {
  BusinessUnitAdded,
  BusinessUnitClosed,
  BusinessUnitCoverageSet,
  BusinessUnitMoved,
  BusinessUnitRenamed,
  BusinessUnitSucceeded,
} from '../domain/unit-tree/events.js';
import { businessUnitsProjection } from './business-units.js';
import { headCountsProjection } from './head-counts.js';
import { mandatesProjection } from './mandates.js';
import { organisationProjection } from './organisation.js';
import { personsProjection } from './persons.js';

const care = { unitId: id(10), name: 'Omsorg', parentId: null, kind: 'förvaltning', countsInCoverage: null };
const school = { unitId: id(11), name: 'Skola', parentId: null, countsInCoverage: true };

describe('business units', () => {
  const row = {
    ...care,
    addedOn: '2026-01-01',
    closedOn: null,
    succeededBy: [],
    streamId: id(2),
    headCount: null,
    headCountOn: null,
  };
  const rows = (...later: Parameters<typeof log>) =>
    rowsOf(businessUnitsProjection, log(['2026-01-01', BusinessUnitAdded(care)], ...later));

  it('stand in the list from the day they were added', () => expect(rows()).toEqual([row]));
  it('without a word for their kind have none', () =>
    expect(rowsOf(businessUnitsProjection, log(['2026-01-01', BusinessUnitAdded(school)]))[0]!.kind).toBe(null));
  it('take another name, place and way of counting', () =>
    expect(
      rows(
        ['2026-02-01', BusinessUnitRenamed({ unitId: id(10), name: 'Vård' })],
        ['2026-02-02', BusinessUnitMoved({ unitId: id(10), parentId: id(11) })],
        ['2026-02-03', BusinessUnitCoverageSet({ unitId: id(10), countsInCoverage: false })],
      ),
    ).toEqual([{ ...row, name: 'Vård', parentId: id(11), countsInCoverage: false }]));
  it('are kept when they close, with where their work went on', () =>
    expect(
      rows(
        ['2026-02-01', BusinessUnitClosed({ unitId: id(10) })],
        ['2026-02-01', BusinessUnitSucceeded({ from: id(10), to: id(11) })],
        ['2026-02-01', BusinessUnitSucceeded({ from: id(10), to: id(12) })],
      ),
    ).toEqual([{ ...row, closedOn: '2026-02-01', succeededBy: [id(11), id(12)] }]));
  it('show the head count of the latest day, in whatever order counts arrive', () =>
    expect(
      rows(
        ['2026-03-01', HeadCountRecorded({ unitId: id(10), headCount: 12 })],
        ['2026-02-01', HeadCountRecorded({ unitId: id(10), headCount: 9 })],
      ),
    ).toEqual([{ ...row, headCount: 12, headCountOn: '2026-03-01' }]));
  it('that were never added change nothing', () =>
    expect(rowsOf(businessUnitsProjection, log(['2026-02-01', BusinessUnitClosed({ unitId: id(99) })]))).toEqual([]));
});

describe('head counts', () => {
  const counted = (day: string, unitId: string, headCount: number) =>
    [day, HeadCountRecorded({ unitId, headCount })] as [string, ReturnType<typeof HeadCountRecorded>];
  it('are kept per unit and day; a later count of the same day replaces the earlier', () =>
    expect(
      rowsOf(
        headCountsProjection,
        log(
          counted('2026-01-01', id(10), 10),
          counted('2026-01-01', id(11), 20),
          counted('2026-02-01', id(10), 11),
          counted('2026-01-01', id(10), 12),
        ),
      ),
    ).toEqual([
      { unitId: id(10), day: '2026-01-01', headCount: 12 },
      { unitId: id(11), day: '2026-01-01', headCount: 20 },
      { unitId: id(10), day: '2026-02-01', headCount: 11 },
    ]));
});

describe('persons', () => {
  const personId = id(20);
  const rows = (...later: Parameters<typeof log>) =>
    rowsOf(personsProjection, log(['2026-01-01', PersonAdded({ personId })], ...later));
  const row = { personId, roles: [], addedOn: '2026-01-01', erased: false, version: 1 };

  it('are listed by their bare id', () => expect(rows()).toEqual([row]));
  it('have the roles that were assigned and not revoked', () =>
    expect(
      rows(
        ['2026-01-02', RoleAssigned({ personId, role: 'ciso' })],
        ['2026-01-02', RoleAssigned({ personId, role: 'staff' })],
        ['2026-01-03', RoleRevoked({ personId, role: 'ciso' })],
      ),
    ).toEqual([{ ...row, roles: ['staff'] }]));
  it('keep their row when renamed or erased, since events point at them', () =>
    expect(rows(['2026-01-02', PersonRenamed({ personId })], ['2026-01-03', PersonErased({ personId })])).toEqual([
      { ...row, erased: true, version: 3 },
    ]));
});

describe('mandates', () => {
  const mandate = { mandateId: id(30), personId: id(20), unitId: null, maxConsequence: 2, maxLikelihood: 3 };
  const { mandateId, personId, unitId } = mandate;
  it('are kept with the days on which they hold', () =>
    expect(
      rowsOf(
        mandatesProjection,
        log(['2026-01-01', MandateGranted(mandate)], ['2026-02-01', MandateRevoked({ mandateId, personId, unitId })]),
      ),
    ).toEqual([{ ...mandate, grantedOn: '2026-01-01', revokedOn: '2026-02-01', version: 2 }]));
});

describe('the organisation', () => {
  // Its row is kept under the organisation of the event, which the log gives.
  const organisationId = id(1);
  it('has its latest name', () =>
    expect(
      rowsOf(
        organisationProjection,
        log(
          [
            '2026-01-01',
            OrganisationRegistered({ organisationId, name: 'By', actorGroup: 'municipality', synthetic: true }),
          ],
          ['2026-02-01', OrganisationRenamed({ organisationId, name: 'Stad' })],
        ),
      ),
    ).toEqual([
      {
        organisationId,
        name: 'Stad',
        actorGroup: 'municipality',
        synthetic: true,
        registeredAt: '2026-01-01T12:00:00.000Z',
        version: 2,
      },
    ]));
});
