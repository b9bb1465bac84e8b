// SPDX-License-Identifier: EUPL-1.2
import type { RowHandler, RowProjection } from '#libs/event-store';
import { assetProjection } from '#libs/inventory';
import { type OpenTask, type Role, taskSource } from '#libs/platform';
import { classificationProjection, type ClassificationRow } from './classification-projection.js';

/** An asset and its class beside each other: a task names the asset and is asked of its owner. */
interface AssetWork extends Record<string, unknown> {
  assetId: string;
  asset: { assetId: string; name: string; ownerId: string | null; unitIds: string[]; retiredOn: string | null } | null;
  classified: ClassificationRow | null;
}

const [assets, classes] = [assetProjection as RowProjection, classificationProjection as RowProjection];
const types = [...new Set([...Object.keys(assets.on), ...Object.keys(classes.on)])];

/** Each half is folded as its own read model folds it. */
const handlerFor = (type: string): RowHandler<AssetWork> => {
  const [ofAsset, ofClass] = [assets.on[type], classes.on[type]];
  return {
    keys: (event) => [...(ofAsset?.keys(event) ?? []), ...(ofClass?.keys(event) ?? [])],
    fold: (row, event, key) => {
      const [asset, classified] = [row?.asset ?? null, row?.classified ?? null];
      return {
        assetId: key[0] as string,
        asset: ofAsset ? ((ofAsset.fold(asset ?? undefined, event, key) ?? null) as AssetWork['asset']) : asset,
        classified: ofClass
          ? ((ofClass.fold((classified ?? undefined) as never, event, key) ?? null) as ClassificationRow | null)
          : classified,
      };
    },
  };
};

const rows: RowProjection<AssetWork> = {
  kind: 'rows',
  name: 'classification-work',
  version: assets.version + classes.version,
  table: {
    name: 'classification_work',
    columns: { assetId: 'uuid', asset: 'jsonb', classified: 'jsonb' },
    key: ['assetId'],
    indexes: [],
  },
  on: Object.fromEntries(types.map((type) => [type, handlerFor(type)])),
};

const MAY: Role[] = ['riskOwner', 'ciso', 'leadership', 'procurementOfficer', 'staff'];

/** What is to be done about the class of an asset. */
export const classificationTasks = taskSource<AssetWork>({
  name: 'classification',
  version: 1,
  rows: rows as RowProjection,
  kinds: {
    classApprove: {
      name: { sv: 'Klassning att godkänna', en: 'Classification to approve' },
      why: { sv: 'Ett förslag väntar på ägaren.', en: 'A proposal waits for the owner.' },
      act: { sv: 'Godkänn eller avböj', en: 'Approve or decline' },
    },
    classDeclined: {
      name: { sv: 'Avböjd klassning', en: 'Declined classification' },
      why: {
        sv: 'Ägaren avböjde ditt förslag och skrev varför.',
        en: 'The owner declined your proposal and wrote why.',
      },
      act: { sv: 'Läs och klassa om', en: 'Read, and classify anew' },
    },
    classReview: {
      name: { sv: 'Klass att se över', en: 'Class to review' },
      why: {
        sv: 'Dagen för översyn av klassen är denna. Har den gått ut: klassa om.',
        en: 'This is the day for reviewing the class. If it has expired: classify anew.',
      },
      act: { sv: 'Se över klassen', en: 'Review the class' },
      ahead: 0,
    },
  },
  tasks: ({ asset, classified }) => {
    if (!asset || !classified || asset.retiredOn || classified.referredOn) return [];
    const { name: title, unitIds, ownerId } = asset;
    const task = { title, unitIds, may: MAY, path: `/arbete/tillgangar/${asset.assetId}` };
    const owners = { ...task, personId: ownerId, forRoles: ownerId ? [] : (['ciso'] as Role[]) };
    return [...waiting(classified, task, owners), ...due(classified, owners)];
  },
});

type Asked = Omit<OpenTask, 'kind'>;

function waiting({ proposedOn, declinedOn, declinedForId }: ClassificationRow, task: Asked, owners: Asked): OpenTask[] {
  if (proposedOn) return [{ ...owners, kind: 'classApprove' }];
  return declinedOn ? [{ ...task, kind: 'classDeclined', personId: declinedForId }] : [];
}

/** What is proposed anew needs no review of what it takes the place of. */
const due = ({ proposedOn, reviewOn }: ClassificationRow, owners: Asked): OpenTask[] =>
  reviewOn && !proposedOn ? [{ ...owners, kind: 'classReview', dueOn: reviewOn }] : [];
