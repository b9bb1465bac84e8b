// SPDX-License-Identifier: EUPL-1.2
import { type Rejection } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import type { Commands, Member, ReadSession } from '#libs/platform';
import { AssessRisk, type AssessRiskInput } from './assess-risk.js';
import { IdentifyRisk, type IdentifyRiskInput } from './identify-risk.js';
import { RecordRiskDecision, type RecordRiskDecisionInput } from './record-risk-decision.js';

const me = { organisationId: id(1), personId: id(20), roles: ['riskOwner'] } as unknown as Member;

/** Collects what a mutation would send, instead of sending it. */
function outbox() {
  const sent: Record<string, unknown>[] = [];
  const send = (_: Member, __: unknown, { name, streamId, data }: Record<string, unknown>) => {
    sent.push({ name, streamId, data });
    return Promise.resolve({});
  };
  return { sent, commands: { send } as unknown as Commands };
}

/** Read models that answer each statement by its name. */
const reads = (rows: Record<string, unknown[]>) =>
  ({
    rows: (name: string) => Promise.resolve(rows[name] ?? []),
    one: (name: string) => Promise.resolve(rows[name]?.[0]),
  }) as unknown as ReadSession;

const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: Rejection) => error.code,
  );

describe('identifying a risk', () => {
  const input = { riskId: id(50), title: 'Avbrott', analysisId: id(40) } as IdentifyRiskInput;
  const analysis = { analysisId: id(40), title: 'Nytt system', unitIds: [id(10)], status: 'open' };

  it('concerns the units of its analysis when none are named', async () => {
    const { sent, commands } = outbox();
    await new IdentifyRisk(commands).identifyRisk(input, me, reads({ 'risk.analysis': [analysis] }));
    expect(sent).toMatchObject([{ name: 'IdentifyRisk', streamId: id(50), data: { unitIds: [id(10)] } }]);
  });

  it.each([
    ['unknown', [], 'risk.analysis-unknown'],
    ['finished', [{ ...analysis, status: 'closed' }], 'risk.analysis-closed'],
    ['withdrawn', [{ ...analysis, status: 'withdrawn' }], 'risk.analysis-withdrawn'],
  ])('is refused in an analysis that is %s', async (_, rows, code) => {
    const identify = new IdentifyRisk(outbox().commands).identifyRisk(input, me, reads({ 'risk.analysis': rows }));
    expect(await codeOf(identify)).toBe(code);
  });

  it('needs a business unit, of its own or of an analysis', async () => {
    const alone = { ...input, analysisId: undefined } as IdentifyRiskInput;
    expect(await codeOf(new IdentifyRisk(outbox().commands).identifyRisk(alone, me, reads({})))).toBe('risk.no-unit');
  });
});

describe('assessing a risk', () => {
  const input = {
    riskId: id(50),
    phase: 'before',
    consequences: [
      { harm: 'trust', degree: 2 },
      { harm: 'economy', degree: 1 },
    ],
    likelihood: { earliest: null, frequencyPerYear: 1 },
    certainty: 'low',
    assumptions: null,
  } as unknown as AssessRiskInput;

  it('hands on degrees by type of harm, and nothing for what was left out', async () => {
    const { sent, commands } = outbox();
    await new AssessRisk(commands).assessRisk(input, me);
    expect(sent[0]!.data).toEqual({
      phase: 'before',
      consequences: { trust: 2, economy: 1 },
      likelihood: { frequencyPerYear: 1 },
      certainty: 'low',
    });
  });

  it('takes each type of harm once', async () => {
    const twice = { ...input, consequences: [...input.consequences, { harm: 'trust', degree: 3 }] } as AssessRiskInput;
    const assess = async () => new AssessRisk(outbox().commands).assessRisk(twice, me);
    expect(await codeOf(assess())).toBe('risk.harm-twice');
  });
});

describe('deciding on a risk', () => {
  const input = { riskId: id(50), choice: 'accept', rationale: 'Liten' } as unknown as RecordRiskDecisionInput;
  const risk = { unitIds: [id(10)], consequence: 2, likelihoodLevel: 3 };

  it('looks the mandate up for the size and the units of the risk', async () => {
    const { sent, commands } = outbox();
    const cover = { mandateId: id(30), personId: me.personId, unitId: id(10), distance: 0 };
    const rows = reads({ 'risk.one': [risk], 'organisation.mandates': [cover] });
    await new RecordRiskDecision(commands).recordRiskDecision(input, me, rows);
    expect(sent[0]!.data).toMatchObject({
      decidedBy: me.personId,
      mandate: { withinMandate: true, mandateId: id(30), consequence: 2, likelihoodLevel: 3 },
    });
  });

  it('refuses a risk that is unknown or not judged', async () => {
    const decide = (rows: unknown[]) =>
      codeOf(new RecordRiskDecision(outbox().commands).recordRiskDecision(input, me, reads({ 'risk.one': rows })));
    expect(await decide([])).toBe('risk.unknown');
    expect(await decide([{ ...risk, consequence: null }])).toBe('risk.not-assessed');
  });
});
