// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { graphql } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';

const unitsDocument = graphql(`
  query UnitNames($at: Day, $knownAt: Instant, $minPosition: String) {
    businessUnits(first: 200, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
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
  query PersonNames($minPosition: String) {
    persons(first: 200, withErased: true, minPosition: $minPosition) {
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
  queryFn: () => ask(unitsDocument, { ...args, minPosition: latestPosition() }),
  staleTime: 60_000,
});

/** Names of business units at the chosen moment: by id, and those that are open as choices. What had no name yet has that of now. */
export function useUnits() {
  const { args } = useMoment();
  const now = useSuspenseQuery(unitsQuery({ at: undefined, knownAt: undefined })).data.businessUnits.nodes;
  const units = useSuspenseQuery(unitsQuery(args)).data.businessUnits.nodes;
  const names = new Map([...now, ...units].map(({ unitId, name }) => [unitId, name]));
  const parents = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]));
  return {
    units,
    parents,
    name: (unitId: string): string => names.get(unitId) ?? unitId.slice(0, 8),
    choices: units.filter(({ closedOn }) => !closedOn).map(({ unitId, name }): [string, string] => [unitId, name]),
  };
}

/** Names of persons: by id, and those that are there as choices. */
export function usePersons() {
  const { data } = useSuspenseQuery({
    queryKey: ['person-names'],
    queryFn: () => ask(personsDocument, { minPosition: latestPosition() }),
    staleTime: 60_000,
  });
  const persons = data.persons.nodes;
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  return {
    name: (personId: string | null | undefined): string =>
      personId ? (names.get(personId) ?? personId.slice(0, 8)) : '–',
    choices: persons.filter(({ erased }) => !erased).map(({ personId, name }): [string, string] => [personId, name]),
  };
}
