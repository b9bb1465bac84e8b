// SPDX-License-Identifier: EUPL-1.2
import type { RecordedEvent } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { Rows } from '#libs/platform';
import { followClass } from './follow-class.js';

const event = (data: object) => ({ type: 'ClassificationApproved', data }) as unknown as RecordedEvent<string, never>;
const levels = { confidentiality: 2, integrity: 0, availability: 1, traceability: 0 };
const own = (assetId: string) => ({ rootId: assetId, assetId, name: 'Journal', referred: false, ...levels });

/** Read models with these answers; remembers what was asked. */
function readModels(answers: Record<string, unknown[]>) {
  const asked: Record<string, unknown[]> = {};
  const rows = (name: string, _: string, values: unknown[]) => {
    asked[name] = values;
    return Promise.resolve(answers[name] ?? []);
  };
  return { asked, reads: { rows } as unknown as Rows };
}

describe('following a class', () => {
  it('looks for the procurements of the asset and of all that inherit from it', async () => {
    const { asked, reads } = readModels({
      'classification.heirs': [{ assetId: id(70) }, { assetId: id(71) }],
      'procurement.followers': [{ procurementId: id(60), assetIds: [id(71)] }],
      'classification.sources': [own(id(71))],
    });
    const found = await followClass.look!(reads, event({ assetId: id(70), toAssetId: id(72) }));
    expect(asked['classification.heirs']).toEqual([[id(70), id(72)]]);
    expect(asked['procurement.followers']).toEqual([[id(70), id(71)]]);
    expect(followClass.react(event({}), found)).toEqual([
      expect.objectContaining({
        ...{ name: 'FollowClass', streamId: id(60) },
        data: expect.objectContaining({ assetIds: [id(71)], class: levels }) as object,
      }),
    ]);
  });
  it('asks no further when no procurement follows it, and wants nothing', async () => {
    const { asked, reads } = readModels({});
    const found = await followClass.look!(reads, event({ assetId: id(70) }));
    expect(Object.keys(asked)).toEqual(['classification.heirs', 'procurement.followers']);
    expect(followClass.react(event({}), found)).toEqual([]);
  });
  it('leaves a procurement as it is when nothing that it is about has a class', () => {
    const assets = new Map([[id(71), { levels: null, inherited: [], carriesReferred: false }]]);
    expect(followClass.react(event({}), [{ procurementId: id(60), assets }])).toEqual([]);
  });
});
