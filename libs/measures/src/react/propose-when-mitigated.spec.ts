// SPDX-License-Identifier: EUPL-1.2
import { id, log } from '#libs/kernel/testing';
import { RiskDecisionRecorded } from '#libs/risk';
import { MeasureCommand } from '../measures.commands.js';
import { measureIdFor, proposeWhenMitigated } from './propose-when-mitigated.js';

const decision = {
  riskId: id(50),
  unitIds: [id(10)],
  title: 'Obehöriga läser journaler',
  choice: 'mitigate' as const,
  rationale: 'Rimligt',
  decidedBy: id(20),
  escalated: false,
  basis: {
    consequence: 3,
    likelihoodLevel: 4,
    phase: 'before' as const,
    assessedOn: '2026-03-01',
    withinMandate: true,
    asLeadership: false,
  },
};
type Decision = Parameters<typeof RiskDecisionRecorded>[0];
const commandsFor = (data: Decision) =>
  proposeWhenMitigated.react(log(['2026-03-01', RiskDecisionRecorded(data)])[0] as never);

describe('a decision to mitigate a risk', () => {
  it('proposes the measure that it names, for the risk and its units', () => {
    const measureId = measureIdFor(id(50), 'Tvåfaktor');
    expect(commandsFor({ ...decision, measureTitle: 'Tvåfaktor' })).toEqual([
      {
        message: MeasureCommand,
        name: 'ProposeSecurityMeasure',
        streamId: measureId,
        data: { measureId, title: 'Tvåfaktor', unitIds: [id(10)], riskId: id(50), proposedBy: id(20) },
      },
    ]);
  });
  it('proposes a measure named after the risk when it names none', () =>
    expect(commandsFor(decision)[0]!.data).toMatchObject({ title: decision.title }));
  it('again proposes the same measure, not another', () => {
    const [first] = commandsFor({ ...decision, measureTitle: 'Tvåfaktor' });
    const [again] = commandsFor({ ...decision, rationale: 'Fortfarande', measureTitle: ' tvåfaktor' });
    expect(again!.streamId).toBe(first!.streamId);
    expect(commandsFor({ ...decision, riskId: id(51), measureTitle: 'Tvåfaktor' })[0]!.streamId).not.toBe(
      first!.streamId,
    );
  });
});

it.each(['accept', 'transfer', 'avoid'] as const)('a decision to %s a risk proposes nothing', (choice) =>
  expect(commandsFor({ ...decision, choice })).toEqual([]),
);
