// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { graphql } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { everyPage } from '../../app/every-page.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';

const unitsDocument = graphql(`
  query UnitNames($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {
    businessUnits(first: 200, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        unitId
        name
        parentId
        closedOn
      }
    }
  }
`);

const personsDocument = graphql(`
  query PersonNames($after: String, $minPosition: String) {
    persons(first: 200, withErased: true, after: $after, minPosition: $minPosition) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        personId
        name
        roles
        erased
      }
    }
  }
`);

const unitsQuery = (args: { at?: string | undefined; knownAt?: string | undefined }) => ({
  queryKey: ['unit-names', args],
  queryFn: () =>
    everyPage(
      async (after) => (await ask(unitsDocument, { ...args, after, minPosition: latestPosition() })).businessUnits,
    ),
  staleTime: 60_000,
});

/** Names of business units at the chosen moment: by id, and those that are open as choices. What had no name yet has that of now. */
export function useUnits() {
  const { args } = useMoment();
  const now = useSuspenseQuery(unitsQuery({ at: undefined, knownAt: undefined })).data;
  const units = useSuspenseQuery(unitsQuery(args)).data;
  const names = new Map([...now, ...units].map(({ unitId, name }) => [unitId, name]));
  const parents = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]));
  return {
    units,
    parents,
    name: (unitId: string): string => names.get(unitId) ?? unitId.slice(0, 8),
    choices: units.filter(({ closedOn }) => !closedOn).map(({ unitId, name }): [string, string] => [unitId, name]),
  };
}

/** The units of the chosen moment for what must stand without them: undefined while they are read, or when they could not be. */
export const useUnitsIfThere = () => useQuery(unitsQuery(useMoment().args)).data;

/** Names of persons: by id, and those that are there as choices. */
export function usePersons() {
  const { data: persons } = useSuspenseQuery({
    queryKey: ['person-names'],
    queryFn: () =>
      everyPage(async (after) => (await ask(personsDocument, { after, minPosition: latestPosition() })).persons),
    staleTime: 60_000,
  });
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  return {
    name: (personId: string | null | undefined): string =>
      personId ? (names.get(personId) ?? personId.slice(0, 8)) : '–',
    choices: persons.filter(({ erased }) => !erased).map(({ personId, name }): [string, string] => [personId, name]),
  };
}

/** The first two names, and how many more there are. */
export const shortList = (names: string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ');
