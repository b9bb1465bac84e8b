// SPDX-License-Identifier: EUPL-1.2
import { ClassificationCommand, classificationStream } from '#libs/classification';
import { AssetCommand, type AssetKind, UnitInventoryCommand, unitInventoryStream } from '#libs/inventory';
import { addMonths, type DayNumber, fromDayNumber } from '#libs/kernel';
import { type Levels, shared, type UnitAssets, unitAssets } from '../data/assets.js';
import type { PersonKey } from '../data/people.js';
import type { UnitKey } from '../data/units.js';
import { ids } from '../ids.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';
import { between, pick } from './pick.js';

const FIRST = 610;
const APART = 29;
const VALID_MONTHS = 24;
const REVIEW_MONTHS = 12;
const BECAUSE = [
  'Se verksamhetens genomgång av vad som händer om det går fel.',
  'Bedömt tillsammans med dem som använder uppgifterna.',
  'Följer vad lagen kräver av uppgifterna.',
];

interface Entry {
  name: string;
  kind: AssetKind;
  unit: UnitKey;
  owner: PersonKey;
  supplier?: string;
}

/** Unit by unit, about one a month: the register is filled, the inventory completed, the information classified. */
export function inventoryScript(calendar: Calendar): Action[] {
  const known = Object.entries(unitAssets) as [UnitKey, UnitAssets][];
  const units = known.flatMap(([unit, assets], i) => ofUnit(calendar, FIRST - i * APART, unit, assets));
  const common = shared.map(([name, kind, supplier], i) =>
    register(calendar.ago(FIRST + 20 - i), { name, kind, supplier, unit: 'it', owner: 'itchef' }),
  );
  return [...common, ...units];
}

const assetId = ({ unit, name }: Pick<Entry, 'unit' | 'name'>): string => ids.asset(`${unit}:${name}`);

function register(day: DayNumber, { name, kind, unit, owner, supplier }: Entry): Action {
  const id = assetId({ unit, name });
  const data = { assetId: id, kind, name, ownerId: ids.person(owner), unitIds: [ids.unit(unit)], supplier };
  return action({ day, by: owner }, AssetCommand, { name: 'RegisterAsset', streamId: id, data });
}

function ofUnit(calendar: Calendar, ago: number, unit: UnitKey, assets: UnitAssets): Action[] {
  const { owner, system, supplier, information, paper } = assets;
  const day = calendar.ago(ago);
  const entries: Entry[] = [
    { name: system, kind: 'system', unit, owner, supplier },
    { name: `${system}, testmiljö`, kind: 'system', unit, owner, supplier },
    { name: `Datorer och telefoner: ${system.toLowerCase()}`, kind: 'network', unit, owner },
    { name: `Underlag till ${system.toLowerCase()}`, kind: 'information', unit, owner },
    { name: `Rapporter ur ${system.toLowerCase()}`, kind: 'information', unit, owner },
    { name: paper, kind: 'paper', unit, owner },
    ...information.map(([name]): Entry => ({ name, kind: 'information', unit, owner })),
  ];
  const links = information.map(([name]) => linked(day, unit, owner, system, name));
  const classes = information.flatMap(([name, levels], i) =>
    classified(calendar, ago - between(`${unit}${name}`, 10, 40) - i, { unit, owner, name, levels }),
  );
  return [
    ...entries.map((entry) => register(day, entry)),
    ...links,
    ...completed(calendar.ago(ago - 5), unit, owner),
    ...classes,
  ];
}

function linked(day: DayNumber, unit: UnitKey, owner: PersonKey, from: string, to: string): Action {
  const streamId = assetId({ unit, name: from });
  const data = { toAssetId: assetId({ unit, name: to }), relation: 'carries' as const };
  return action({ day, by: owner }, AssetCommand, { name: 'LinkAssets', streamId, data });
}

function completed(day: DayNumber, unit: UnitKey, owner: PersonKey): Action[] {
  const kinds = [
    ['information', 5],
    ['systems', 2],
    ['networks', 1],
    ['paper', 1],
  ] as const;
  const unitId = ids.unit(unit);
  const done = kinds.slice(0, between(unit, 2, 4));
  return done.map(([kind, assetCount]) =>
    action({ day, by: owner }, UnitInventoryCommand, {
      name: 'CompleteInventory',
      streamId: unitInventoryStream(unitId),
      data: { unitId, kind, assetCount, completedBy: ids.person(owner) },
    }),
  );
}

/** One in six still waits for its owner. */
function classified(
  calendar: Calendar,
  ago: number,
  { unit, owner, name, levels }: { unit: UnitKey; owner: PersonKey; name: string; levels: Levels },
): Action[] {
  const day = calendar.ago(ago);
  const id = assetId({ unit, name });
  const streamId = classificationStream(id);
  const [confidentiality, integrity, availability, traceability] = levels;
  const reason = pick(name, BECAUSE);
  const reasons = { confidentiality: reason, integrity: reason, availability: reason, traceability: reason };
  const personId = ids.person(owner);
  const proposal = {
    ...{ assetId: id, unitIds: [ids.unit(unit)], reasons, proposedBy: personId },
    levels: { confidentiality, integrity, availability, traceability },
    scope: `${name} så som de används i det dagliga arbetet.`,
  };
  const proposed = action({ day, by: owner }, ClassificationCommand, {
    name: 'ProposeClassification',
    streamId,
    data: proposal,
  });
  if (between(`${name} väntar`, 1, 6) === 1) return [proposed];
  const later = calendar.ago(ago - 7);
  const after = (months: number): string => fromDayNumber(addMonths(later, months));
  const approval = {
    ...{ approvedBy: personId, ownerId: personId, unitIds: [ids.unit(unit)] },
    ...{ validUntil: after(VALID_MONTHS), reviewOn: after(REVIEW_MONTHS) },
  };
  const approved = action({ day: later, by: owner }, ClassificationCommand, {
    name: 'ApproveClassification',
    streamId,
    data: approval,
  });
  return [proposed, approved];
}
