// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import { AttestationCommand, infosakkollen2023, RoundCommand } from '#libs/assessment';
import type { Installation } from '#libs/installation';
import { MeasureCommand } from '#libs/measures';
import { streams, UnitTreeCommand } from '#libs/organisation';
import type { Sender } from '#libs/platform';
import { RiskAnalysisCommand, RiskCommand } from '#libs/risk';

const AT_ONCE = 8;
/** Of a frequency of once in two years. */
const LIKELIHOOD_LEVEL = 4;
const UNITS = 20;
const YESTERDAY_MS = 86_400_000;

/** Ids of what was written, by its number. */
export interface Filled {
  /** How many risks there are, and how many measures. */
  times: number;
  riskId(no: number): string;
  unitId(no: number): string;
  personId: string;
}

/**
 * Fills an organisation by the product's own commands: units, `times` risks through their lives with a security measure
 * each, attestations and a round of reported answers.
 */
export async function fill(
  { commands }: Installation,
  organisationId: string,
  personId: string,
  times: number,
): Promise<Filled> {
  const id = (name: string): string => v5(name, organisationId);
  const occurredAt = new Date(Date.now() - YESTERDAY_MS).toISOString();
  const by: Sender = { organisationId, actor: { personId }, occurredAt };
  const filled: Filled = {
    times,
    personId,
    riskId: (no) => id(`risk ${no}`),
    unitId: (no) => id(`unit ${no % UNITS}`),
  };
  for (let no = 0; no < UNITS; no += 1) {
    await commands.carryOut(by, UnitTreeCommand, {
      name: 'AddBusinessUnit',
      streamId: streams.unitTree(organisationId),
      data: {
        unitId: filled.unitId(no),
        name: `Enhet ${no}`,
        parentId: no ? filled.unitId(0) : null,
        countsInCoverage: null,
      },
    });
  }
  await inTurns(times, async (no) => {
    await riskLife(commands, by, filled, no);
    await measureLife(commands, by, filled, no, id(`measure ${no}`));
  });
  await vouched(commands, by, personId, id, occurredAt.slice(0, 10));
  return filled;
}

type Commands = Installation['commands'];

async function riskLife(commands: Commands, by: Sender, { riskId, unitId, personId }: Filled, no: number) {
  const analysisId = v5(`analysis ${no}`, by.organisationId);
  const unitIds = [unitId(no)];
  const data = { analysisId, title: `Analys ${no}`, unitIds, leaderId: personId };
  await commands.carryOut(by, RiskAnalysisCommand, { name: 'OpenRiskAnalysis', streamId: analysisId, data });
  const streamId = riskId(no);
  const found = { riskId: streamId, analysisId, unitIds, title: `Obehöriga läser journaler ${no}`, ownerId: personId };
  await commands.carryOut(by, RiskCommand, {
    name: 'IdentifyRisk',
    streamId,
    data: { ...found, threat: 'Lånade inloggningar', vulnerability: 'Gemensamma konton' },
  });
  await assess(commands, by, streamId, no % 5);
  await commands.carryOut(by, RiskCommand, {
    name: 'ProposeRiskTreatment',
    streamId,
    data: { treatment: 'accept', proposal: 'Inför personliga tjänstekort', proposedBy: personId },
  });
  await decide(commands, by, streamId, personId, no % 5);
  await followUp(commands, by, streamId, personId);
}

const TRUST = 3;

const assess = (commands: Commands, by: Sender, riskId: string, degree: number) =>
  commands.carryOut(by, RiskCommand, {
    name: 'AssessRisk',
    streamId: riskId,
    data: {
      phase: 'before',
      consequences: { trust: TRUST, personalIntegrity: degree },
      likelihood: { frequencyPerYear: 0.5 },
      certainty: 'medium',
    },
  });

const decide = (commands: Commands, by: Sender, riskId: string, personId: string, degree: number) =>
  commands.carryOut(by, RiskCommand, {
    name: 'RecordRiskDecision',
    streamId: riskId,
    data: {
      choice: 'accept',
      rationale: 'Kostnaden är rimlig mot skadan',
      decidedBy: personId,
      mandate: {
        withinMandate: true,
        asLeadership: true,
        consequence: Math.max(TRUST, degree),
        likelihoodLevel: LIKELIHOOD_LEVEL,
      },
    },
  });

const followUp = (commands: Commands, by: Sender, riskId: string, personId: string) =>
  commands.carryOut(by, RiskCommand, {
    name: 'FollowUpRisk',
    streamId: riskId,
    data: { status: 'better', followedUpBy: personId },
  });

/** Goes on with the work on the risks, one command each time: judged anew, decided on anew, followed up. */
export function goOn({ commands }: Installation, organisationId: string, filled: Filled, no: number) {
  const { personId, times, riskId } = filled;
  const by: Sender = { organisationId, actor: { personId } };
  const risk = Math.floor(no / 3) % times;
  if (no % 3 === 0) return assess(commands, by, riskId(risk), risk % 5);
  if (no % 3 === 1) return decide(commands, by, riskId(risk), personId, risk % 5);
  return followUp(commands, by, riskId(risk), personId);
}

async function measureLife(commands: Commands, by: Sender, filled: Filled, no: number, measureId: string) {
  const { personId, unitId, riskId } = filled;
  const streamId = measureId;
  const unitIds = [unitId(no)];
  const modelMeasureId = `6.${(no % 28) + 1}`;
  await commands.carryOut(by, MeasureCommand, {
    name: 'ProposeSecurityMeasure',
    streamId,
    data: { measureId, title: `Tjänstekort ${no}`, unitIds, riskId: riskId(no), modelMeasureId, proposedBy: personId },
  });
  const decision = { introduce: true, reason: 'Risken är för stor', decidedBy: personId };
  await commands.carryOut(by, MeasureCommand, { name: 'DecideSecurityMeasure', streamId, data: decision });
  const resources = { hours: 40, budget: 10_000, responsibleId: personId };
  await commands.carryOut(by, MeasureCommand, { name: 'AllocateMeasureResources', streamId, data: resources });
  await commands.carryOut(by, MeasureCommand, { name: 'IntroduceSecurityMeasure', streamId, data: { unitIds } });
  const judged = { fit: true, sufficient: no % 3 > 0, evaluatedBy: personId };
  await commands.carryOut(by, MeasureCommand, { name: 'EvaluateSecurityMeasure', streamId, data: judged });
}

const ATTESTED = 40;

async function vouched(
  commands: Commands,
  by: Sender,
  personId: string,
  id: (name: string) => string,
  day: string,
): Promise<void> {
  const modelId = infosakkollen2023.id;
  const measureIds = infosakkollen2023.questions.flatMap(({ measures }) => measures.map((measure) => measure.id));
  await inTurns(ATTESTED, async (no) => {
    const attestationId = id(`attestation ${no}`);
    const evidence = { statement: 'Policyn är antagen', links: ['https://example.se/policy'] };
    const measureId = measureIds[no * 7]!;
    await commands.carryOut(by, AttestationCommand, {
      name: 'AttestMeasure',
      streamId: attestationId,
      data: { attestationId, modelId, measureId, from: day, ...evidence, attestedBy: personId, accepts: true },
    });
  });
  const answers = measureIds.map((measureId, no) => ({
    measureId,
    answer: no % 3 ? ('yes' as const) : ('no' as const),
    day,
  }));
  const roundId = id('round');
  const file = { fileName: 'omgång.xlsx', sha256: 'c'.repeat(64), reportedBy: personId };
  const data = { roundId, modelId, closedOn: day, answers, ...file };
  await commands.carryOut(by, RoundCommand, { name: 'ReportAnswers', streamId: roundId, data });
}

/** Several at once, as several people work. */
async function inTurns(times: number, work: (no: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
