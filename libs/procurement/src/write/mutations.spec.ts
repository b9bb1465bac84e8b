// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { Commands, Member, ReadSession } from '#libs/platform';
import { low } from '../testing/examples.js';
import { LinkProcurement } from './link-procurement.js';
import { StartProcurement, type StartProcurementInput } from './start-procurement.js';

const me = { organisationId: id(1), personId: id(20), roles: ['procurementOfficer'] } as unknown as Member;

function tried(rows: Record<string, unknown>) {
  const sent: Record<string, unknown>[] = [];
  const send = (_: Member, __: unknown, { name, streamId, data }: Record<string, unknown>) => {
    sent.push({ name, streamId, data });
    return Promise.resolve({});
  };
  const answer = (name: string) => Promise.resolve(rows[name]);
  const reads = { one: answer, rows: answer } as unknown as ReadSession;
  const code = (wish: Promise<unknown>): Promise<string | undefined> =>
    wish.then(
      () => undefined,
      (error: Rejection) => error.code,
    );
  return { sent, commands: { send } as unknown as Commands, reads, code };
}

describe('taking up a need', () => {
  const found = { unitIds: [id(10)], closed: [], personIds: [id(20)] };
  const input = { procurementId: id(60), name: 'Journalsystem', unitIds: [id(10)] } as StartProcurementInput;

  it('makes whoever does it responsible, where nobody else is named', async () => {
    const { commands, reads, sent } = tried({ 'organisation.references': found });
    await new StartProcurement(commands).startProcurement(input, me, reads);
    expect(sent[0]!.data).toMatchObject({ responsibleId: id(20), unitIds: [id(10)] });
  });
  it('for a unit that is unknown, or of another organisation, is refused', async () => {
    const { commands, reads, code } = tried({ 'organisation.references': { ...found, unitIds: [] } });
    expect(await code(new StartProcurement(commands).startProcurement(input, me, reads))).toBe(
      'organisation.unit-unknown',
    );
  });
});

describe('giving the class', () => {
  const input = { procurementId: id(60), class: low, riskIds: [id(50)] };

  it('with a risk of the register goes through', async () => {
    const { commands, reads, sent } = tried({ 'risk.titles': [{ riskId: id(50) }] });
    await new LinkProcurement(commands).linkProcurement(input, me, reads);
    expect(sent[0]).toMatchObject({ name: 'LinkProcurement', streamId: id(60), data: { riskIds: [id(50)] } });
  });
  it('left out follows from the assets, and says why', async () => {
    const levels = { confidentiality: 2, integrity: 0, availability: 0, traceability: 0 };
    const { commands, reads, sent } = tried({
      'inventory.assets-known': { count: 1 },
      'classification.sources': [{ rootId: id(70), assetId: id(71), name: 'Journal', referred: false, ...levels }],
    });
    const wish = { procurementId: id(60), assetIds: [id(70), id(70)] };
    await new LinkProcurement(commands).linkProcurement(wish, me, reads);
    expect(sent[0]!.data).toEqual({
      ...{ assetIds: [id(70)], riskIds: [], reason: undefined, class: levels, classSource: 'classification' },
      classFrom: [{ aspect: 'confidentiality', level: 2, assetId: id(70), sourceId: id(71) }],
    });
  });
  it('left out is refused where no asset has one, and an asset that is unknown always', async () => {
    const link = (rows: Record<string, unknown>, assetIds: string[]) => {
      const { commands, reads, code } = tried(rows);
      return code(new LinkProcurement(commands).linkProcurement({ procurementId: id(60), assetIds }, me, reads));
    };
    const known = { 'inventory.assets-known': { count: 1 }, 'classification.sources': [] };
    expect(await link(known, [])).toBe('procurement.class-missing');
    expect(await link(known, [id(70)])).toBe('procurement.class-missing');
    expect(await link(known, [id(70), id(71)])).toBe('inventory.asset-unknown');
  });
  it('with a risk that is unknown, or of another organisation, is refused', async () => {
    const { commands, reads, code, sent } = tried({ 'risk.titles': [] });
    const wish = new LinkProcurement(commands).linkProcurement(input, me, reads);
    expect([await code(wish), sent]).toEqual(['procurement.risk-unknown', []]);
  });
});
