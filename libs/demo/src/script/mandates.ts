// SPDX-License-Identifier: EUPL-1.2
import type { DecisionSize, MandateBasis } from '#libs/organisation';
import { type PersonKey, personData, personKeys } from '../data/people.js';
import { unitData, type UnitKey } from '../data/units.js';
import { ids } from '../ids.js';

export interface DemoMandate {
  mandateId: string;
  person: PersonKey;
  personId: string;
  unit: UnitKey | 'all';
  unitId: string | null;
  maxConsequence: number;
  maxLikelihood: number;
  /** Days before the load from which, and until which, it holds. */
  from: number;
  until?: number;
}

const GRANTED = 912;
/** The it manager began with a smaller mandate. */
const REPLACED: { person: PersonKey; maxConsequence: number; until: number } = {
  person: 'itchef',
  maxConsequence: 2,
  until: 880,
};

export const demoMandates: readonly DemoMandate[] = personKeys.flatMap((person) => {
  const { mandate } = personData(person);
  if (!mandate) return [];
  const [unit, maxConsequence, maxLikelihood] = mandate;
  const unitId = unit === 'all' ? null : ids.unit(unit);
  const common = { person, personId: ids.person(person), unit, unitId, maxLikelihood };
  const standing = { ...common, mandateId: ids.mandate(person), maxConsequence, from: GRANTED };
  if (person !== REPLACED.person) return [standing];
  const { until } = REPLACED;
  const earlier = { ...common, mandateId: ids.mandate(`${person}:1`), maxConsequence: REPLACED.maxConsequence };
  return [
    { ...earlier, from: GRANTED, until },
    { ...standing, from: until },
  ];
});

const current = demoMandates.filter(({ until }) => until === undefined);

/** What the demo's mandates say of one person and one decision; the same answer as the product's own look-up gives. */
export function basisFor(
  person: PersonKey,
  units: readonly UnitKey[],
  size: Pick<DecisionSize, 'consequence' | 'likelihoodLevel'>,
): MandateBasis {
  const able = current.filter(
    (mandate) => mandate.maxConsequence >= size.consequence && mandate.maxLikelihood >= size.likelihoodLevel,
  );
  const covers = ({ unit }: DemoMandate): boolean => units.every((key) => distance(unit, key) !== undefined);
  const own = able.find((mandate) => mandate.person === person && covers(mandate));
  if (own) return { ...size, withinMandate: true, mandateId: own.mandateId, asLeadership: false };
  if (personData(person).roles.includes('leadership')) return { ...size, withinMandate: true, asLeadership: true };
  const far = ({ unit }: DemoMandate): number => Math.max(...units.map((key) => distance(unit, key)!));
  const [nearest] = able.filter(covers).sort((a, b) => far(a) - far(b) || (a.mandateId < b.mandateId ? -1 : 1));
  return { ...size, withinMandate: false, asLeadership: false, upwardTo: nearest?.personId };
}

const WHOLE = 1000;

/** How many steps above a unit another one lies; undefined where it does not. */
function distance(above: UnitKey | 'all', unit: UnitKey): number | undefined {
  if (above === 'all') return WHOLE;
  let steps = 0;
  for (let key: UnitKey | undefined = unit; key; key = unitData(key).parent as UnitKey | undefined) {
    if (key === above) return steps;
    steps += 1;
  }
  return undefined;
}
