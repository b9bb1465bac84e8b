// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { type TestApi, testApi } from '../support/api.js';
import { must } from '../support/send.js';

jest.setTimeout(60_000);

let api: TestApi;
const unit = { top: v7(), middle: v7(), ward: v7(), school: v7() };
beforeAll(async () => {
  api = await testApi();
  const add = (unitId: string, name: string, parentId?: string) =>
    must(api.as('ciso'), 'addBusinessUnit', { unitId, name, parentId });
  await add(unit.top, 'Omsorg');
  await add(unit.middle, 'Boenden', unit.top);
  await add(unit.ward, 'Ekbacken', unit.middle);
  await add(unit.school, 'Skola');
});
afterAll(() => api.close());

const grant = (role: 'ciso' | 'riskOwner' | 'staff' | 'auditor', unitId: string | null, size: [number, number]) =>
  must(api.as('leadership'), 'grantMandate', {
    ...{ personId: api.own.persons[role], unitId, maxConsequence: size[0], maxLikelihood: size[1] },
  });
const revoke = (...mandates: { id: string }[]) =>
  Promise.all(mandates.map(({ id }) => must(api.as('leadership'), 'revokeMandate', { mandateId: id })));

/** A risk of consequence 2 and likelihood 4, and what the risk owner's decision on it became. */
async function decideOn(
  unitIds: string[],
  occurredAt?: string,
): Promise<{ status: string; waitsForId: string | null }> {
  const owner = api.as('riskOwner');
  const { id: riskId } = await must(owner, 'identifyRisk', { title: 'Avbrott', unitIds, occurredAt });
  await must(owner, 'assessRisk', {
    ...{ riskId, phase: 'before', certainty: 'low', consequences: [{ harm: 'trust', degree: 2 }], occurredAt },
    likelihood: { frequencyPerYear: 1 },
  });
  const decision = { riskId, choice: 'accept', rationale: 'Liten', occurredAt };
  const { position } = await must(owner, 'recordRiskDecision', decision);
  const answer = await api
    .as('auditor')
    .query<{ risk: { status: string; waitsForId: string | null } }>(
      'query($id: UUID!, $p: String) { risk(id: $id, minPosition: $p) { status waitsForId } }',
      { id: riskId, p: position },
    );
  return answer.data!.risk;
}

const decided = { status: 'decided', waitsForId: null };
const upTo = (waitsForId: string | null) => ({ status: 'proposedUpward', waitsForId });

describe('a mandate', () => {
  it('holds at its unit and for all below it, not beside it or above it', async () => {
    const mandate = await grant('riskOwner', unit.middle, [2, 4]);
    expect(await decideOn([unit.middle])).toEqual(decided);
    expect(await decideOn([unit.ward])).toEqual(decided);
    expect(await decideOn([unit.top])).toEqual(upTo(null));
    expect(await decideOn([unit.ward, unit.school])).toEqual(upTo(null));
    await revoke(mandate);
    expect(await decideOn([unit.ward])).toEqual(upTo(null));
  });

  it('must reach both the consequence and the likelihood', async () => {
    const [low, rare] = [await grant('riskOwner', unit.ward, [1, 5]), await grant('riskOwner', unit.ward, [4, 3])];
    expect(await decideOn([unit.ward])).toEqual(upTo(null));
    await revoke(low, rare);
  });

  it('that is missing sends the decision to the nearest above, by the tree and not by when it was granted', async () => {
    const { ciso, staff, auditor } = api.own.persons;
    const everywhere = await grant('auditor', null, [4, 5]);
    expect(await decideOn([unit.ward])).toEqual(upTo(auditor));
    const top = await grant('ciso', unit.top, [4, 5]);
    expect(await decideOn([unit.ward])).toEqual(upTo(ciso));
    const near = await grant('staff', unit.middle, [2, 4]);
    expect(await decideOn([unit.ward])).toEqual(upTo(staff));
    expect(await decideOn([unit.ward, unit.top])).toEqual(upTo(ciso));
    expect(await decideOn([unit.ward, unit.school])).toEqual(upTo(auditor));
    await revoke(everywhere, top, near);
  });

  it('follows the tree when a unit is moved', async () => {
    const mandate = await grant('riskOwner', unit.top, [2, 4]);
    await must(api.as('ciso'), 'moveBusinessUnit', { unitId: unit.middle, parentId: unit.school });
    expect(await decideOn([unit.ward])).toEqual(upTo(null));
    await must(api.as('ciso'), 'moveBusinessUnit', { unitId: unit.middle, parentId: unit.top });
    expect(await decideOn([unit.ward])).toEqual(decided);
    await revoke(mandate);
  });

  it('counts from the day it was granted to the day it was revoked, by the day of the decision', async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
    const mandate = await must(api.as('leadership'), 'grantMandate', {
      ...{ personId: api.own.persons.riskOwner, unitId: unit.ward, maxConsequence: 2, maxLikelihood: 4 },
      occurredAt: day(20),
    });
    await must(api.as('leadership'), 'revokeMandate', { mandateId: mandate.id, occurredAt: day(10) });
    expect(await decideOn([unit.ward], day(15))).toEqual(decided);
    expect(await decideOn([unit.ward], day(21))).toEqual(upTo(null));
    expect(await decideOn([unit.ward], day(9))).toEqual(upTo(null));
  });
});
