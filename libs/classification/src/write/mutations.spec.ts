// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { Commands, Member, ReadSession } from '#libs/platform';
import { classificationStream } from '../classification.commands.js';
import { ApproveClassification } from './approve-classification.js';

const me = { organisationId: id(1), personId: id(20), roles: ['riskOwner'] } as unknown as Member;

describe('approving a classification', () => {
  const approve = async (asset: object | undefined) => {
    const sent: Record<string, unknown>[] = [];
    const send = (_: Member, __: unknown, { name, streamId, data }: Record<string, unknown>) => {
      sent.push({ name, streamId, data });
      return Promise.resolve({});
    };
    const reads = { one: () => Promise.resolve(asset) } as unknown as ReadSession;
    const mutation = new ApproveClassification({ send } as unknown as Commands);
    const code = await mutation.approveClassification({ assetId: id(70) }, me, reads).then(
      () => undefined,
      (error: Rejection) => error.code,
    );
    return { sent, code };
  };

  it('hands over who owns the asset now, and its units', async () => {
    const { sent } = await approve({ assetId: id(70), ownerId: id(22), unitIds: [id(10)], retiredOn: null });
    expect(sent).toEqual([
      {
        ...{ name: 'ApproveClassification', streamId: classificationStream(id(70)) },
        data: { unitIds: [id(10)], ownerId: id(22), approvedBy: id(20), validUntil: undefined, reviewOn: undefined },
      },
    ]);
  });
  it('is refused for an asset that is unknown or out of use', async () => {
    expect((await approve(undefined)).code).toBe('inventory.asset-unknown');
    expect((await approve({ name: 'Arkiv', retiredOn: '2026-01-01' })).code).toBe('classification.asset-retired');
  });
});
