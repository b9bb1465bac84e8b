// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { Commands, Member, ReadSession } from '#libs/platform';
import { ProposeSecurityMeasure, type ProposeSecurityMeasureInput } from './propose-security-measure.js';

const me = { organisationId: id(1), personId: id(20), roles: ['staff'] } as unknown as Member;

describe('proposing a security measure', () => {
  const propose = async (input: Partial<ProposeSecurityMeasureInput>, rows: Record<string, unknown>) => {
    const sent: Record<string, unknown>[] = [];
    const send = (_: Member, __: unknown, { name, streamId, data }: Record<string, unknown>) => {
      sent.push({ name, streamId, data });
      return Promise.resolve({});
    };
    const reads = { one: (name: string) => Promise.resolve(rows[name]) } as unknown as ReadSession;
    const mutation = new ProposeSecurityMeasure({ send } as unknown as Commands);
    const code = await mutation.proposeSecurityMeasure(input as ProposeSecurityMeasureInput, me, reads).then(
      () => undefined,
      (error: Rejection) => error.code,
    );
    return { sent, code };
  };
  const input = { measureId: id(60), title: 'Tvåfaktor' };

  it('from a risk concerns the units of the risk', async () => {
    const { sent } = await propose({ ...input, riskId: id(50) }, { 'risk.one': { unitIds: [id(10)] } });
    expect(sent).toEqual([
      {
        name: 'ProposeSecurityMeasure',
        streamId: id(60),
        data: { measureId: id(60), title: 'Tvåfaktor', unitIds: [id(10)], riskId: id(50), proposedBy: id(20) },
      },
    ]);
  });
  it('from a risk that is unknown, or of another organisation, is refused', async () =>
    expect((await propose({ ...input, riskId: id(50) }, {})).code).toBe('risk.unknown'));
  it('freely needs a business unit', async () => expect((await propose(input, {})).code).toBe('measures.no-unit'));
  it('in a unit that is unknown is refused', async () => {
    const found = { unitIds: [], closed: [], personIds: [] };
    const { code } = await propose({ ...input, unitIds: [id(99)] }, { 'organisation.references': found });
    expect(code).toBe('organisation.unit-unknown');
  });
});
