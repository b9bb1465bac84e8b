// SPDX-License-Identifier: EUPL-1.2
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** invited: the link has not been used. expired: it was not used in time. active: the person has chosen a password. */
export type AccountState =
  | 'active'
  | 'expired'
  | 'invited';

/** Takes a model into use. */
export type ActivateModelInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** From which day; today when left out. Not ahead, and not before the last change of model. */
  from?: string | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The model: a shipped one or one of the organisation’s own. */
  modelId: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
};

/** The kind of organisation: municipality, region, government agency, or another entity under the NIS directive. */
export type ActorGroup =
  | 'agency'
  | 'municipality'
  | 'nisEntity'
  | 'region';

/** A business unit to put into the tree. */
export type AddBusinessUnitInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Whether it counts in shares of units; left out: when it is a leaf. */
  countsInCoverage?: boolean | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Your own word for what it is: department, school, ward. */
  kind?: string | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Its name, at most 200 characters. */
  name: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The unit above; left out: at the top. */
  parentId?: string | null | undefined;
  /** Its id, if you want to choose it. */
  unitId?: string | null | undefined;
};

/** A person to add to the organisation. */
export type AddPersonInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Their e-mail address. */
  email?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Their name, at most 200 characters. */
  name: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Their id, if you want to choose it. */
  personId?: string | null | undefined;
};

/** A requirement of one’s own. */
export type AddRequirementInput = {
  /** What it protects. */
  aspect: RequirementAspect;
  /** Who does it. */
  by: RequirementDoer;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Must or should. */
  force: RequirementForce;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** From which level of class, 1–3. */
  level?: number;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** What shows that it is met. */
  proof?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Its id, if you want to choose it. */
  requirementId?: string | null | undefined;
  /** Where it comes from. */
  source?: string | null | undefined;
  /** What is required. */
  text: string;
};

/** What is set aside for a security measure that is to be introduced. */
export type AllocateMeasureResourcesInput = {
  /** Money, in whole Swedish kronor. */
  budget?: number | null | undefined;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** When it is to be in use. */
  dueOn?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Working hours. */
  hours?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The security measure. */
  measureId: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The person who sees to it that it is introduced. */
  responsibleId?: string | null | undefined;
};

/** What has been done about a finding. */
export type AnswerFindingInput = {
  /** What has been done. */
  answer: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The finding. */
  findingId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** The answers of a tender; they take the place of those before. */
export type AnswerTenderInput = {
  /** One answer per requirement. */
  answers: Array<TenderAnswerInput>;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The tender. */
  tenderId: string;
};

/** The owner’s approval of a classification. */
export type ApproveClassificationInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** When it is to be looked at; left out: in a year. */
  reviewOn?: string | null | undefined;
  /** The first day on which it holds no longer; left out: in two years, which is the most. */
  validUntil?: string | null | undefined;
};

/** A judgement of a risk. */
export type AssessRiskInput = {
  /** What the judgement takes for granted. */
  assumptions?: string | null | undefined;
  /** How sure those who judged were. */
  certainty: Certainty;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Consequence by type of harm, each type once; the highest degree counts. */
  consequences: Array<HarmDegreeInput>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Likelihood. */
  likelihood: LikelihoodInput;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Judged as it is (before), or with measures in place (after). */
  phase: AssessmentPhase;
  /** The risk. */
  riskId: string;
};

/** Judged as it is (before), or with measures in place (after). */
export type AssessmentPhase =
  | 'after'
  | 'before';

/** Information, an archive on paper, an information system, a network or a supplier’s service. */
export type AssetKind =
  | 'information'
  | 'network'
  | 'paper'
  | 'service'
  | 'system';

/** It carries the other (a system its information), or it depends on the other (a system on its network). */
export type AssetRelation =
  | 'carries'
  | 'dependsOn';

/** Who owns a risk from now on. */
export type AssignRiskOwnerInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person who owns it from now on. */
  ownerId: string;
  /** Why it is given to somebody. */
  reason?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The risk. */
  riskId: string;
};

/** A list that goes out. */
export type AttachRequirementListInput = {
  /** The last day for tenders. */
  answersBy?: string | null | undefined;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** A person’s word, with evidence, that a measure holds. */
export type AttestMeasureInput = {
  /** Id of the new attestation; made up when left out. */
  attestationId?: string | null | undefined;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Files attached as evidence, uploaded before. */
  fileIds?: Array<string> | null | undefined;
  /** The first day it holds; the day of the attestation when left out. */
  from?: string | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Links to evidence: web addresses. */
  links?: Array<string> | null | undefined;
  /** The measure that is vouched for. */
  measureId: string;
  /** The model that the measure belongs to; the one in force when left out. */
  modelId?: string | null | undefined;
  /** Vouches that there was nothing to cover in the period (no procurement, no unit). */
  none?: boolean | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** What is vouched for, in the person’s own words. */
  statement: string;
  /** The first day it no longer holds, at most 24 months on; 12 months, or what the rule says, when left out. */
  to?: string | null | undefined;
};

/** A box of an own model and the shipped measure whose evidence rule carries it. */
export type BoxInput = {
  /** The measure of the shipped model that carries it. */
  carriedBy: string;
  /** The box: a measure of the own model. */
  measureId: string;
};

/** A procurement that comes to nothing. */
export type CancelProcurementInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** Why. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** How sure those who judged were. */
export type Certainty =
  | 'high'
  | 'low'
  | 'medium';

/** What kind of organisation it is. */
export type ChangeActorGroupInput = {
  /** The kind that it is. */
  actorGroup: ActorGroup;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
};

/** What is said of an asset from now on; what is left out stays as it is. */
export type ChangeAssetInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** What it holds, what it is used for; blank: nothing is said. */
  description?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What it is called, at most 200 characters. */
  name?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person who owns it. */
  ownerId?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Who supplies it, where somebody outside does; blank: nobody. */
  supplier?: string | null | undefined;
  /** The business units it belongs to. */
  unitIds?: Array<string> | null | undefined;
};

/** event: recorded events did it. expired: evidence reached its end. model: another model was in force. known: only what was known differs. */
export type ChangeReason =
  | 'event'
  | 'expired'
  | 'known'
  | 'model';

/** A requirement in other words. What is left out stays. */
export type ChangeRequirementInput = {
  /** Who does it. */
  by?: RequirementDoer | null | undefined;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Must or should. */
  force?: RequirementForce | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** What shows that it is met. */
  proof?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The requirement. */
  requirementId: string;
  /** What is required. */
  text?: string | null | undefined;
};

/** Confidentiality, integrity, availability, traceability. */
export type ClassificationAspect =
  | 'availability'
  | 'confidentiality'
  | 'integrity'
  | 'traceability';

/** A level per aspect, 0–3. A 4 stops, and nothing is recorded. */
export type ClassificationLevelsInput = {
  /** Harm when it is out of reach. */
  availability: number;
  /** Harm when it reaches somebody who must not have it. */
  confidentiality: number;
  /** Harm when it is wrong or altered. */
  integrity: number;
  /** Harm when nobody can tell who read or changed it. */
  traceability: number;
};

/** Why a level is another than the answers give. */
export type ClassificationOverrideInput = {
  /** Which aspect. */
  aspect: ClassificationAspect;
  /** Why what the answers give does not hold. */
  reason: string;
};

/** The reason per aspect. */
export type ClassificationReasonsInput = {
  /** Why this availability. */
  availability: string;
  /** Why this confidentiality. */
  confidentiality: string;
  /** Why this integrity. */
  integrity: string;
  /** Why this traceability. */
  traceability: string;
};

/** Not classified; waits for the owner; in force; to be looked at; expired; referred to security protection. */
export type ClassificationStatus =
  | 'approved'
  | 'expired'
  | 'none'
  | 'proposed'
  | 'referred'
  | 'reviewDue';

/** What may come to harm. */
export type ClassifiedHarm =
  | 'economy'
  | 'legal'
  | 'lifeAndHealth'
  | 'personalIntegrity'
  | 'serviceDelivery'
  | 'society'
  | 'trust';

/** An answer to a guided question: how much harm of a type follows in an aspect. */
export type ClassifiedHarmInput = {
  /** When which aspect fails. */
  aspect: ClassificationAspect;
  /** What comes to harm. */
  harm: ClassifiedHarm;
  /** 0 none to 3 serious. */
  level: number;
};

/** A business unit that ceases to exist. */
export type CloseBusinessUnitInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The units where its work goes on; they take over its evidence. */
  succeededBy?: Array<string> | null | undefined;
  /** The business unit. */
  unitId: string;
};

/** A finding that needs nothing more. */
export type CloseFindingInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The finding. */
  findingId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** How it ended; remedied only after it was found to be enough. */
  outcome: FindingOutcome;
  /** Why, where it was not remedied. */
  reason?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** An incident that is done with. */
export type CloseIncidentInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What they were told. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Whether whoever reported has been told what was found. */
  toldReporter: boolean;
  /** Whether the units concerned have been told. */
  toldUnits: boolean;
};

/** A procurement whose contract is over. */
export type CloseProcurementInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** Why, where that is not clear. */
  reason?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** A risk analysis that is finished. */
export type CloseRiskAnalysisInput = {
  /** The risk analysis. */
  analysisId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** What it came to. */
  summary?: string | null | undefined;
};

/** A risk that no longer exists. */
export type CloseRiskInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why it no longer exists. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The risk. */
  riskId: string;
};

/** An inventory that is complete. */
export type CompleteInventoryInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** What was inventoried. */
  kind: InventoryKind;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** True: there is nothing of the kind. Needed where the register holds nothing of it. */
  none?: boolean | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The business unit. */
  unitId: string;
};

/** A decision to introduce a security measure, or not to. */
export type DecideSecurityMeasureInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** True: introduce it. False: do not. */
  introduce: boolean;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The security measure. */
  measureId: string;
  /** Which basic measure of question 6 it is, `6.1` to `6.28`. */
  modelMeasureId?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why: what a reader in two years needs to know. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** A second person’s agreement. */
export type DecideSignificanceInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** What you agree to, as you see it: to be reported, or not. */
  significant: boolean;
  /** By which duty. */
  track: ReportingTrack;
};

/** A central part of the model that belongs to the way of working. */
export type DeclareCentralPartInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Where it is written: a decision, a guideline, a link. */
  document?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Number of the central part in the model, such as `36.8`. */
  modelMeasureId: string;
  /** What is in place, in your own words. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The day by which it must be confirmed again; two years on where it is left out, three at most. */
  validUntil?: string | null | undefined;
  /** Which of the seven ways of working. */
  wayOfWorking: WayOfWorking;
};

/** The owner’s no to a classification that waits. */
export type DeclineClassificationInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why, for the one who proposed it. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** Whose account is to end. */
export type EndAccountInput = {
  /** The person of the organisation. */
  personId: string;
};

/** A central part that no longer belongs to the way of working. */
export type EndCentralPartInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Number of the central part in the model, such as `36.8`. */
  modelMeasureId: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Which of the seven ways of working. */
  wayOfWorking: WayOfWorking;
};

/** Something that a way of working no longer has. */
export type EndWayOfWorkingInput = {
  /** Which of its attributes. */
  attribute: WayOfWorkingAttribute;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Which of the seven ways of working. */
  wayOfWorking: WayOfWorking;
};

/** A person whose name and address are to be erased for good. */
export type ErasePersonInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person. */
  personId: string;
};

/** Something that a way of working has in place. */
export type EstablishWayOfWorkingInput = {
  /** Which of its attributes. */
  attribute: WayOfWorkingAttribute;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Where it is written: a decision, a guideline, a link. */
  document?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What is in place, in your own words. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The day by which it must be confirmed again; two years on where it is left out, three at most. */
  validUntil?: string | null | undefined;
  /** Which of the seven ways of working. */
  wayOfWorking: WayOfWorking;
};

/** A judgement of the requirements. */
export type EvaluateRequirementsInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Were they the right ones? */
  fit: boolean;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What to do otherwise next time. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Were they enough? */
  sufficient: boolean;
};

/** A judgement of a security measure that is in use. */
export type EvaluateSecurityMeasureInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Is it fit for its purpose? */
  fit: boolean;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The security measure. */
  measureId: string;
  /** What the judgement rests on. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Is it sufficient? */
  sufficient: boolean;
};

/** derived: follows from recorded work. attested: a person vouches. reported: a yes in an imported round. */
export type EvidenceKind =
  | 'attested'
  | 'derived'
  | 'reported';

/** Whether it is well. */
export type ExaminedState =
  | 'error'
  | 'ok'
  | 'warning';

/** Remedied; accepted as it is; a mistake. */
export type FindingOutcome =
  | 'accepted'
  | 'mistaken'
  | 'remedied';

/** An observation; a minor shortcoming; a major one. */
export type FindingSeverity =
  | 'major'
  | 'minor'
  | 'observation';

/** Open; answered; found to be enough; closed. */
export type FindingStatus =
  | 'answered'
  | 'closed'
  | 'open'
  | 'verified';

/** Works as intended; works in part; does not work. */
export type FollowUpResult =
  | 'good'
  | 'partly'
  | 'poor';

/** How a risk has moved. */
export type FollowUpRiskInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it is to be followed up next; a day ahead. */
  nextOn?: string | null | undefined;
  /** What was seen. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The risk. */
  riskId: string;
  /** How it has moved since it was last looked at. */
  status: RiskFollowUp;
};

/** Planned for a day; performed, with nothing left to do; stopped. */
export type FollowUpStatus =
  | 'performed'
  | 'planned'
  | 'stopped';

/** A follow-up of a supplier. */
export type FollowUpSupplierInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** What was found, per requirement. */
  outcomes: Array<SupplierOutcomeInput>;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** What is followed up. */
export type FollowUpTargetInput = {
  /** Which object of Trappan, where it is one; needed for a unit. */
  id?: string | null | undefined;
  /** What kind of thing. */
  kind: FollowUpTargetKind;
  /** What it is called, where it is no object of Trappan. */
  name?: string | null | undefined;
  /** Which way of working, where it is one. */
  wayOfWorking?: WayOfWorking | null | undefined;
};

/** A way of working, a guideline, a measure, a risk, a supplier, a business unit, or results of the work. */
export type FollowUpTargetKind =
  | 'guideline'
  | 'measure'
  | 'result'
  | 'risk'
  | 'supplier'
  | 'unit'
  | 'wayOfWorking';

/** noMeasure: no measure of the question is met, which alone holds the level down. points: the share of points is what is missing. */
export type GapReason =
  | 'noMeasure'
  | 'points';

/** A list of requirements to be made. */
export type GenerateRequirementListInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** In which language; left out: Swedish. */
  language?: RequirementLanguage | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** How sure an element of a model is: from the publisher, from its report, or assumed here. */
export type Grade =
  | 'assumed'
  | 'official'
  | 'reported';

/** Up to which size a person may decide on risks, and where. */
export type GrantMandateInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Its id, if you want to choose it. */
  mandateId?: string | null | undefined;
  /** Highest degree of harm, 0–4, that may be decided on. */
  maxConsequence: number;
  /** Highest level of likelihood, 1–5, that may be decided on. */
  maxLikelihood: number;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person who gets it. */
  personId: string;
  /** The unit, with all below it; left out: the whole organisation. */
  unitId?: string | null | undefined;
};

/** A degree of harm of one type. */
export type HarmDegreeInput = {
  /** 0 none, 1 slight, 2 considerable, 3 serious, 4 exceptionally serious. */
  degree: number;
  /** What may be harmed. */
  harm: HarmType;
};

/** What may be harmed. Each type has a degree of its own. */
export type HarmType =
  | 'criticalServices'
  | 'democracy'
  | 'economy'
  | 'environment'
  | 'informationLoss'
  | 'legal'
  | 'lifeAndHealth'
  | 'personalIntegrity'
  | 'serviceDelivery'
  | 'staff'
  | 'thirdParty'
  | 'trust';

/** A risk that was found. */
export type IdentifyRiskInput = {
  /** The open risk analysis that found it. */
  analysisId?: string | null | undefined;
  /** The assets concerned, by name. */
  assets?: Array<string> | null | undefined;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The protection there is already. */
  existingProtection?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person who owns it. */
  ownerId?: string | null | undefined;
  /** Its id, if you want to choose it. */
  riskId?: string | null | undefined;
  /** The threat. */
  threat?: string | null | undefined;
  /** What may happen, in a line of at most 200 characters. */
  title: string;
  /** The business units it concerns; left out: those of the analysis. */
  unitIds?: Array<string> | null | undefined;
  /** The weakness that it meets. */
  vulnerability?: string | null | undefined;
};

/** A file with rows of a register, uploaded before. */
export type ImportRegisterInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The day of rows that name none; today when left out. */
  day?: string | null | undefined;
  /** True to read only: every problem is listed, nothing is written. */
  dryRun?: boolean | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The file (.xlsx or .csv), uploaded before. */
  fileId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** How its columns are read, as JSON (see `mapping` of the answer); guessed from the headers when left out. */
  mapping?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
};

/** An own workbook, structure and answers together. */
export type ImportWorkbookInput = {
  /** True to take the model into use at once. */
  activate?: boolean | null | undefined;
  /** From which day it is taken into use; when left out, the closing day or the last change of model, whichever is later. */
  activateFrom?: string | null | undefined;
  /** The day the round closed: answers without a day are of this day. */
  closedOn: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** True to read and compare only: nothing is written. */
  dryRun?: boolean | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The workbook, uploaded before. */
  fileId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** How its columns are read, as JSON (see `preview.mapping`); guessed from the headers when left out. */
  mapping?: string | null | undefined;
  /** Id of the new model; made up when left out. */
  modelId?: string | null | undefined;
  /** Name of the new model; the file’s when left out. */
  name?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Id of the new round; made up when left out. */
  roundId?: string | null | undefined;
};

/** What was done while the incident was handled. */
export type IncidentActionKind =
  | 'contained'
  | 'crisisManagementCalled'
  | 'note'
  | 'peopleInformed'
  | 'restored'
  | 'tracesSecured';

/** What whoever reported took it for. */
export type IncidentCategory =
  | 'intruder'
  | 'lost'
  | 'message'
  | 'other'
  | 'outage'
  | 'wrongReceiver';

/** What kind of cause it had. */
export type IncidentCause =
  | 'attack'
  | 'mistake'
  | 'natural'
  | 'supplier'
  | 'systemFault'
  | 'unknown';

/** An incident, or a nonconformity: a departure from what was decided. */
export type IncidentKind =
  | 'incident'
  | 'nonconformity';

/** Whether it was going on when it was reported. */
export type IncidentOngoing =
  | 'no'
  | 'unknown'
  | 'yes';

/** How serious; from serious on it is investigated. */
export type IncidentSeverity =
  | 'critical'
  | 'low'
  | 'moderate'
  | 'serious';

/** Where the handling stands. */
export type IncidentStatus =
  | 'closed'
  | 'investigated'
  | 'rejected'
  | 'reported'
  | 'triaged';

/** How soon it must be dealt with. */
export type IncidentUrgency =
  | 'high'
  | 'immediate'
  | 'low'
  | 'normal';

/** Own work that is in place. */
export type IntroduceOwnRequirementsInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The requirements. */
  requirementIds: Array<string>;
};

/** Where a security measure is in use from now on. */
export type IntroduceSecurityMeasureInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The security measure. */
  measureId: string;
  /** Which basic measure of question 6 it is, `6.1` to `6.28`. */
  modelMeasureId?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The business units; left out: all of the measure that lack it. */
  unitIds?: Array<string> | null | undefined;
};

/** What is inventoried, each kind by itself. */
export type InventoryKind =
  | 'information'
  | 'networks'
  | 'paper'
  | 'systems';

/** What an investigation found. */
export type InvestigateIncidentInput = {
  /** What kind of cause. */
  cause: IncidentCause;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** What it cost, in whole Swedish kronor. */
  cost?: number | null | undefined;
  /** How quickly and how well it was noticed and dealt with. */
  detection?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** What harm it did. */
  harm?: string | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Other incidents with the same cause. */
  relatedIncidentIds?: Array<string> | null | undefined;
  /** The cause beneath. */
  rootCause: string;
  /** What set it off. */
  trigger?: string | null | undefined;
};

/** Whom to invite. */
export type InviteAccountInput = {
  /** The name to sign in with, an e-mail address for instance. */
  login: string;
  /** The person of the organisation that the account will be. */
  personId: string;
};

/** A supplier that is to answer the requirements by a link. */
export type InviteTendererInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The last day of the link, at most 90 days ahead. */
  linkUntil: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** The supplier, at most 200 characters. */
  supplier: string;
  /** Its tender, for a new link; left out: a new tender. */
  tenderId?: string | null | undefined;
};

/** A list that is kept in spite of a new class. */
export type KeepRequirementListInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** Why it still fits. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** What a lesson leads to. */
export type LessonProposes =
  | 'measure'
  | 'none'
  | 'risk'
  | 'routine';

/** When, and how often, a risk is expected to occur. */
export type LikelihoodInput = {
  /** The earliest day it may happen. */
  earliest?: string | null | undefined;
  /** Expected times a year: 0.1 is every tenth year. Gives the level, 1–5. */
  frequencyPerYear: number;
  /** The latest day. */
  latest?: string | null | undefined;
  /** The likeliest day. */
  likeliest?: string | null | undefined;
};

/** Two assets that belong together. */
export type LinkAssetsInput = {
  /** The asset that carries or depends. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Whether it carries the other or depends on it. */
  relation: AssetRelation;
  /** The other asset. */
  toAssetId: string;
};

/** What an incident has to do with: all of it, anew. */
export type LinkIncidentInput = {
  /** Assets. */
  assetIds: Array<string>;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Security measures. */
  measureIds: Array<string>;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Risks. */
  riskIds: Array<string>;
};

/** What a procurement is about: information and systems, risks, and the class. */
export type LinkProcurementInput = {
  /** The information and systems that it is about, at most 100. */
  assetIds?: Array<string> | null | undefined;
  /** The class, given by hand: at least one aspect above 0. Left out: it follows from the assets, now and when theirs changes. */
  class?: ProcurementClassInput | null | undefined;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** Why this class. */
  reason?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The risks that it is about. */
  riskIds?: Array<string> | null | undefined;
};

/** What an incident can have to do with. */
export type LinkedKind =
  | 'asset'
  | 'incident'
  | 'measure'
  | 'risk';

/** A link for reporting without an account. */
export type MakeIncidentReportLinkInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** For how many days it works, 1–400; left out: 180. */
  days?: number | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Where it is to hang, at most 100 characters. */
  label: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Its id, if you want to choose it. */
  linkId?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The business unit that its reports concern. */
  unitId: string;
};

/** The whole table that ties boxes of an own model to measures of a shipped one. */
export type MapBoxesInput = {
  /** All boxes that are tied. Boxes that are not named are no longer tied. */
  boxes: Array<BoxInput>;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The own model. */
  modelId: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The shipped model; the product’s own when left out. */
  toModelId?: string | null | undefined;
};

/** shipped: comes with the product. own: imported from a workbook of the organisation’s own. */
export type ModelOrigin =
  | 'own'
  | 'shipped';

/** Another place in the tree for a business unit. */
export type MoveBusinessUnitInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The unit that it is put under; left out: at the top. */
  parentId?: string | null | undefined;
  /** The business unit. */
  unitId: string;
};

/** A risk analysis that begins. */
export type OpenRiskAnalysisInput = {
  /** Its id, if you want to choose it. */
  analysisId?: string | null | undefined;
  /** The assets it is done for, by name. */
  assets?: Array<string> | null | undefined;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The person who leads it; left out: you. */
  leaderId?: string | null | undefined;
  /** The method used. */
  method?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement it is done for. */
  procurement?: string | null | undefined;
  /** What it is about, at most 200 characters. */
  title: string;
  /** The business units it is done for, at least one. */
  unitIds: Array<string>;
};

/** What a follow-up has shown. */
export type PerformFollowUpInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The follow-up. */
  followUpId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** What it showed. */
  result: FollowUpResult;
  /** What was seen. */
  summary: string;
  /** Which results of the work it looked at: measures of question 14, `14.1` to `14.13`. */
  topics?: Array<string> | null | undefined;
  /** Where it was looked at; left out: the units of the plan. */
  unitIds?: Array<string> | null | undefined;
};

/** A follow-up that is planned, once or recurring. */
export type PlanFollowUpInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** When it is due, the first time. */
  dueOn: string;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Its id, if you want to choose it. */
  followUpId?: string | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person who sees to it; you, where it is left out. */
  responsibleId?: string | null | undefined;
  /** How it recurs, as an RRULE: `FREQ=MONTHLY;INTERVAL=6`, `FREQ=YEARLY`; left out: once. */
  rule?: string | null | undefined;
  /** What is followed up. */
  target: FollowUpTargetInput;
  /** What it is called, at most 200 characters. */
  title: string;
  /** The business units where it is planned to look. */
  unitIds?: Array<string> | null | undefined;
};

/** The class of what is procured, per aspect: 0 none to 3 serious. */
export type ProcurementClassInput = {
  /** Availability, 0–3. */
  availability: number;
  /** Confidentiality, 0–3. */
  confidentiality: number;
  /** Integrity, 0–3. */
  integrity: number;
  /** Traceability, 0–3. */
  traceability: number;
};

/** Whether the class was given by hand or comes from the classification of what is procured. */
export type ProcurementClassSource =
  | 'classification'
  | 'entered';

/** Need; class given; list made, sent out, answered; contract signed, followed up, evaluated; over or called off. */
export type ProcurementStatus =
  | 'answered'
  | 'attached'
  | 'cancelled'
  | 'classified'
  | 'closed'
  | 'contracted'
  | 'evaluated'
  | 'followedUp'
  | 'listed'
  | 'started';

/** The nine steps of a procurement. */
export type ProcurementStep =
  | 'annex'
  | 'answers'
  | 'class'
  | 'contract'
  | 'followUp'
  | 'list'
  | 'need'
  | 'review'
  | 'risks';

/** A judgement of what harm follows when an asset fails. */
export type ProposeClassificationInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Whether the need grows where much is gathered. */
  gathering?: string | null | undefined;
  /** Answers to the guided questions. A level below them needs a reason of its own in `overrides`. */
  harms?: Array<ClassifiedHarmInput> | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What laws, agreements and the rules on personal data demand. */
  law?: string | null | undefined;
  /** The level per aspect. */
  levels: ClassificationLevelsInput;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Where a level is another than the answers give: why. */
  overrides?: Array<ClassificationOverrideInput> | null | undefined;
  /** The reason per aspect. */
  reasons: ClassificationReasonsInput;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** What is classified and what it is used for. */
  scope?: string | null | undefined;
};

/** A proposal on how to treat a risk. */
export type ProposeRiskTreatmentInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** With `mitigate`: the name of the security measure meant. */
  measureTitle?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** What is proposed, and why. */
  proposal: string;
  /** The risk. */
  riskId: string;
  /** What should happen with the risk. */
  treatment: RiskTreatment;
};

/** A security measure that somebody proposes. */
export type ProposeSecurityMeasureInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** What it consists of. */
  description?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Its id, if you want to choose it. */
  measureId?: string | null | undefined;
  /** Which basic measure of question 6 it is, `6.1` to `6.28`. */
  modelMeasureId?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The risk it is proposed from. */
  riskId?: string | null | undefined;
  /** What it is, at most 200 characters. */
  title: string;
  /** The business units it concerns; left out: those of the risk. */
  unitIds?: Array<string> | null | undefined;
};

/** One person’s judgement on whether an incident is to be reported. */
export type ProposeSignificanceInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** When it became clear what it is: the time limits run from here. */
  identifiedAt: string;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why, also where it is not to be reported. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** To be reported (significant), or not. */
  significant: boolean;
  /** By which duty. */
  track: ReportingTrack;
};

/** A tender that came in. */
export type ReceiveTenderInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The supplier, at most 200 characters. */
  supplier: string;
  /** Its id, if you want to choose it. */
  tenderId?: string | null | undefined;
};

/** Something that falls short. */
export type RecordFindingInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** When it is to be remedied. */
  dueOn: string;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Its id, if you want to choose it. */
  findingId?: string | null | undefined;
  /** The follow-up in which it was found. */
  followUpId?: string | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What the proposed measure is called; left out: as the finding. */
  measureTitle?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person who sees to it. */
  ownerId: string;
  /** Whether a security measure is proposed because of it; left out: unless it is an observation. */
  proposeMeasure?: boolean | null | undefined;
  /** How serious it is. */
  severity: FindingSeverity;
  /** What was found. */
  text: string;
  /** What falls short, in at most 200 characters. */
  title: string;
  /** The business units it concerns. */
  unitIds: Array<string>;
};

/** How many people work in a business unit. */
export type RecordHeadCountInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** People, 0–1,000,000, on the day of `occurredAt` (today when left out). */
  headCount: number;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The business unit. */
  unitId: string;
};

/** Something that was done while an incident was handled. */
export type RecordIncidentActionInput = {
  /** What kind of thing; `restored` says that the incident is over. */
  action: IncidentActionKind;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What was done. */
  note: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** Something learnt. */
export type RecordLessonInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Its id, if you want to choose it. */
  lessonId?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** What it leads to: a measure or a risk is proposed by itself. */
  proposes: LessonProposes;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** More about it. */
  text?: string | null | undefined;
  /** In a line of at most 200 characters; what it leads to is called so. */
  title: string;
};

/** A report that was sent to an authority. */
export type RecordNotificationInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The reference that the authority gave, at most 100 characters. */
  reference: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** When it was sent. */
  sentAt: string;
  /** Which report. */
  step: ReportingStep;
  /** By which duty. */
  track: ReportingTrack;
};

/** A risk owner’s decision on a risk. */
export type RecordRiskDecisionInput = {
  /** What is to happen with the risk. */
  choice: RiskTreatment;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** What must hold for the decision to stand. */
  conditions?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** With `mitigate`: the name of the security measure to propose. */
  measureTitle?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why: what a reader in two years needs to know. */
  rationale: string;
  /** When the decision is to be looked at again; a day ahead. */
  reviewOn?: string | null | undefined;
  /** The risk. */
  riskId: string;
};

/** An asset that may touch the security of the nation. */
export type ReferClassificationInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** Information, paper, a system, a network or a supplier’s service. */
export type RegisterAssetInput = {
  /** Its id, if you want to choose it. */
  assetId?: string | null | undefined;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** What it holds, what it is used for. */
  description?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** What kind of thing it is. */
  kind: AssetKind;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What it is called, at most 200 characters. */
  name: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person who owns it. */
  ownerId?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Who supplies it, where somebody outside does. */
  supplier?: string | null | undefined;
  /** The business units it belongs to. */
  unitIds: Array<string>;
};

/** A report that is no incident. */
export type RejectIncidentInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why: what whoever reported may read. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** A requirement to be taken off. */
export type RemoveRequirementInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** Why it is not needed. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The requirement. */
  requirementId: string;
};

/** Another name for a business unit. */
export type RenameBusinessUnitInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Its new name, at most 200 characters. */
  name: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The business unit. */
  unitId: string;
};

/** Another name for the organisation. */
export type RenameOrganisationInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Its new name, at most 200 characters. */
  name: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
};

/** Another name or address for a person; an address left out is removed. */
export type RenamePersonInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Their e-mail address. */
  email?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Their name, at most 200 characters. */
  name: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person. */
  personId: string;
};

/** Who is to choose a new password. */
export type RenewPasswordInput = {
  /** The person of the organisation. */
  personId: string;
};

/** An inventory that is to be done again. */
export type ReopenInventoryInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** What was inventoried. */
  kind: InventoryKind;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The business unit. */
  unitId: string;
};

/** Another day, interval or person for a planned follow-up. */
export type ReplanFollowUpInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** When it is due. */
  dueOn: string;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The follow-up. */
  followUpId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The person who sees to it. */
  responsibleId?: string | null | undefined;
  /** How it recurs from that day on, as an RRULE; left out: once. */
  rule?: string | null | undefined;
};

/** A report to management on what follow-ups have shown. */
export type ReportFollowUpsInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The follow-ups that it sums up; each has been performed. */
  followUpIds: Array<string>;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** What was proposed. */
  proposals?: string | null | undefined;
  /** Who received it: a body or a function, at most 200 characters. */
  recipient: string;
  /** Its id, if you want to choose it. */
  reportId?: string | null | undefined;
  /** When; today, where it is left out. */
  reportedOn?: string | null | undefined;
  /** What it said. */
  summary: string;
};

/** Something that happened. */
export type ReportIncidentInput = {
  /** True: nothing that is kept says that it was you. */
  anonymous?: boolean | null | undefined;
  /** What it seems to be. */
  category: IncidentCategory;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** More about it. Leave out what tells of private persons. */
  description?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Its id, if you want to choose it. */
  incidentId?: string | null | undefined;
  /** Incident or nonconformity; can be changed when it is sorted. */
  kind: IncidentKind;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Whether it is going on now. */
  ongoing: IncidentOngoing;
  /** Where. */
  place?: string | null | undefined;
  /** What happened, in a line of at most 200 characters. */
  title: string;
  /** The business units it concerns. */
  unitIds: Array<string>;
};

/** Early warning, notification, final report. */
export type ReportingStep =
  | 'earlyWarning'
  | 'finalReport'
  | 'notification';

/** A duty to report: cybersecurity act, state agencies, personal data. */
export type ReportingTrack =
  | 'csl'
  | 'imy'
  | 'state';

/** What a requirement protects: that only the right people can read, that it is right, that it is there, that it can be traced. */
export type RequirementAspect =
  | 'availability'
  | 'confidentiality'
  | 'integrity'
  | 'traceability';

/** Who does it: the organisation itself, the supplier or both. */
export type RequirementDoer =
  | 'both'
  | 'own'
  | 'supplier';

/** A must, or what is wished for. */
export type RequirementForce =
  | 'must'
  | 'should';

/** The language of a list. */
export type RequirementLanguage =
  | 'en'
  | 'sv';

/** From the catalogue as it is, from it in other words, or one’s own. */
export type RequirementOrigin =
  | 'catalogue'
  | 'changed'
  | 'own';

/** An asset that is no longer in use. */
export type RetireAssetInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** A review of a classification. */
export type ReviewClassificationInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What was seen. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** When it is to be looked at; left out: in a year. */
  reviewOn?: string | null | undefined;
  /** The first day on which it holds no longer; left out: in two years, which is the most. */
  validUntil?: string | null | undefined;
};

/** A link that is to work no longer. */
export type RevokeIncidentReportLinkInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The link. */
  linkId: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
};

/** A mandate that is to end. */
export type RevokeMandateInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The mandate. */
  mandateId: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
};

/** A supplier’s link that is to work no longer. */
export type RevokeTenderLinkInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The tender whose link it is. */
  tenderId: string;
};

/** Where a risk analysis stands. */
export type RiskAnalysisStatus =
  | 'closed'
  | 'open'
  | 'withdrawn';

/** How a risk has moved since it was last looked at. */
export type RiskFollowUp =
  | 'better'
  | 'unchanged'
  | 'worse';

/** Where a risk stands. */
export type RiskStatus =
  | 'assessed'
  | 'closed'
  | 'decided'
  | 'identified'
  | 'proposedUpward'
  | 'treatmentProposed';

/** Reduce, accept, transfer or avoid a risk. */
export type RiskTreatment =
  | 'accept'
  | 'avoid'
  | 'mitigate'
  | 'transfer';

/** A role in an organisation. */
export type Role =
  | 'administrator'
  | 'auditor'
  | 'ciso'
  | 'leadership'
  | 'procurementOfficer'
  | 'riskOwner'
  | 'staff';

/** A person and a role. */
export type RoleInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The role. */
  role: Role;
};

/** Proposed; declined or decided; with resources; introduced in part of its units or in all; stopped. */
export type SecurityMeasureStatus =
  | 'decided'
  | 'declined'
  | 'introduced'
  | 'introducedInPart'
  | 'proposed'
  | 'resourced'
  | 'stopped';

/** Whether a business unit counts in shares of units. */
export type SetBusinessUnitCoverageInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** True or false by your decision; left out: counts when it is a leaf. */
  countsInCoverage?: boolean | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The business unit. */
  unitId: string;
};

/** A contract that was signed. */
export type SignContractInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** When the supplier is to be followed up. */
  followUpOn?: string | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The requirements that were agreed; left out: all that the supplier was asked. */
  requirementIds?: Array<string> | null | undefined;
  /** Who it is with; a named tender says that better. */
  supplier: string;
  /** The tender that it follows from. */
  tenderId?: string | null | undefined;
  /** When it ends. */
  validUntil?: string | null | undefined;
};

/** A need of something from outside. */
export type StartProcurementInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What is procured, at most 200 characters. */
  name: string;
  /** What is needed, and why. */
  need?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Its id, if you want to choose it. */
  procurementId?: string | null | undefined;
  /** The person who runs it; left out: you. */
  responsibleId?: string | null | undefined;
  /** The business units that need it. */
  unitIds: Array<string>;
  /** When it is wanted. */
  wantedOn?: string | null | undefined;
};

/** A follow-up that will not be performed any more. */
export type StopFollowUpInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The follow-up. */
  followUpId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** A security measure that is no longer used or not to be introduced after all. */
export type StopSecurityMeasureInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The security measure. */
  measureId: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** What kind of object an event is about. */
export type SubjectKind =
  | 'analysis'
  | 'asset'
  | 'attestation'
  | 'finding'
  | 'followUp'
  | 'followUpReport'
  | 'incident'
  | 'mandate'
  | 'model'
  | 'monitoringSource'
  | 'observation'
  | 'organisation'
  | 'person'
  | 'procurement'
  | 'risk'
  | 'round'
  | 'securityMeasure'
  | 'unit'
  | 'wayOfWorking';

/** Where the work of a business unit went on. */
export type SucceedBusinessUnitInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The unit whose work went on elsewhere. */
  from: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The unit that took over, with the evidence. */
  to: string;
};

/** Whether an agreed requirement is met. */
export type SupplierOutcome =
  | 'met'
  | 'notMet'
  | 'partly';

/** What was found of one agreed requirement. */
export type SupplierOutcomeInput = {
  /** Met, in part or not. */
  met: SupplierOutcome;
  /** What was seen. */
  note?: string | null | undefined;
  /** The requirement. */
  requirementId: string;
};

/** What a supplier answers to one requirement. */
export type TenderAnswerInput = {
  /** Yes, in part or no. */
  answer: TenderAnswerKind;
  /** How, and what shows it. */
  note?: string | null | undefined;
  /** The requirement. */
  requirementId: string;
};

/** What a supplier answers to a requirement. */
export type TenderAnswerKind =
  | 'no'
  | 'partly'
  | 'yes';

/** How a report is sorted. */
export type TriageIncidentInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Incident or nonconformity. */
  kind: IncidentKind;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** Why it is sorted so. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** How serious. */
  severity: IncidentSeverity;
  /** The business units it concerns; left out: as reported. */
  unitIds?: Array<string> | null | undefined;
  /** How urgent. */
  urgency: IncidentUrgency;
};

/** Two assets that no longer belong together. */
export type UnlinkAssetsInput = {
  /** The asset that carries or depends. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Whether it carries the other or depends on it. */
  relation: AssetRelation;
  /** The other asset. */
  toAssetId: string;
};

/** What is being done. */
export type UpkeepWorkKind =
  | 'backup'
  | 'demoDelete'
  | 'demoLoad';

/** How it goes. */
export type UpkeepWorkState =
  | 'done'
  | 'failed'
  | 'running';

/** A check of what was done about a finding. */
export type VerifyFindingInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Is it enough? Where it is not, the finding is open again. */
  enough: boolean;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The finding. */
  findingId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** What was seen. */
  note?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** Classifying information; handling risks; incidents; continuity; procurement; training; monitoring the world around. */
export type WayOfWorking =
  | 'classification'
  | 'continuity'
  | 'incident'
  | 'monitoring'
  | 'procurement'
  | 'risk'
  | 'training';

/** Decided on; its roles are appointed; a common model; guidance for those who do it. (Followed up is the fifth.) */
export type WayOfWorkingAttribute =
  | 'commonModel'
  | 'decided'
  | 'guidance'
  | 'roles';

/** One of the attributes, or a central part of the model. */
export type WayOfWorkingEntryKind =
  | 'attribute'
  | 'centralPart';

/** Entries about an asset that were wrong. */
export type WithdrawAssetEntriesInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that registered the asset. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** Makes an attestation void. */
export type WithdrawAttestationInput = {
  /** The attestation. */
  attestationId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why: what a reader in two years needs to know. */
  reason: string;
};

/** Entries about a classification that were wrong. */
export type WithdrawClassificationEntriesInput = {
  /** The asset. */
  assetId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that began the classification. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** Entries about a follow-up that were wrong. */
export type WithdrawFollowUpEntriesInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that planned it. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The follow-up. */
  followUpId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** A report that was recorded by mistake. */
export type WithdrawFollowUpReportInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why it was wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The report. */
  reportId: string;
};

/** Entries about an incident that were wrong. */
export type WithdrawIncidentEntriesInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that created the incident. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** The incident. */
  incidentId: string;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** Entries about an inventory that were wrong. */
export type WithdrawInventoryEntriesInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that began the inventory. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The business unit. */
  unitId: string;
};

/** Entries about a procurement that were wrong. */
export type WithdrawProcurementEntriesInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that began it. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** The procurement. */
  procurementId: string;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** A risk analysis that was opened by mistake. */
export type WithdrawRiskAnalysisInput = {
  /** The risk analysis. */
  analysisId: string;
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why it is void. */
  reason: string;
};

/** Entries about a risk that were wrong. */
export type WithdrawRiskEntriesInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that created the risk. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** The risk. */
  riskId: string;
};

/** Entries about a security measure that were wrong. */
export type WithdrawSecurityMeasureEntriesInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that created the measure. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** The security measure. */
  measureId: string;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
};

/** Entries about a way of working that were wrong. */
export type WithdrawWayOfWorkingEntriesInput = {
  /** Idempotence key. The same id with the same content gives the first result again; with other content it is refused. */
  commandId?: string | null | undefined;
  /** The events to make void, at most 50; not the one that took it up. */
  eventIds: Array<string>;
  /** Refuse if the object has another version than this. */
  expectedVersion?: number | null | undefined;
  /** Why it is recorded more than 30 days afterwards. */
  lateReason?: string | null | undefined;
  /** When it was true, if not now. Never in the future; more than 30 days back needs `lateReason`. */
  occurredAt?: string | null | undefined;
  /** Why they were wrong. */
  reason: string;
  /** True: decide and refuse as ever, but record nothing. For a preview. */
  rehearse?: boolean | null | undefined;
  /** Which of the seven ways of working. */
  wayOfWorking: WayOfWorking;
};

export type FindQueryVariables = Exact<{
  search: string;
}>;


export type FindQuery = { risks: { nodes: Array<{ title: string, id: string }> }, securityMeasures: { nodes: Array<{ title: string, id: string }> }, riskAnalyses: { nodes: Array<{ title: string, id: string }> }, assets: { nodes: Array<{ id: string, title: string }> }, procurements: { nodes: Array<{ id: string, title: string }> }, incidents: { nodes: Array<{ title: string, id: string }> }, followUps: { nodes: Array<{ title: string, id: string }> }, findings: { nodes: Array<{ title: string, id: string }> }, businessUnits: { nodes: Array<{ id: string, title: string }> }, persons: { nodes: Array<{ id: string, title: string }> }, maturity: { modelId: string } };

export type QuestionsQueryVariables = Exact<{
  id: string;
}>;


export type QuestionsQuery = { model: { questions: Array<{ no: number, text: string, measures: Array<{ id: string }> }> } };

export type LevelNowQueryVariables = Exact<{
  minPosition?: string | null | undefined;
}>;


export type LevelNowQuery = { maturity: { level: number, points: { rounded: number }, areas: Array<{ code: string, level: number }> } };

export type LevelChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LevelChangedSubscription = { maturityChanged: { level: number, levelBefore: number, points: { rounded: number }, pointsBefore: { rounded: number }, reason: { what: string, personName: string | null } | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { login: string, name: string, actAs: Role | null, roles: Array<Role>, installationAdmin: boolean, organisation: { organisationId: string, personId: string, name: string, synthetic: boolean } | null, organisations: Array<{ organisationId: string, name: string, synthetic: boolean }> } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ openedAt: string, seenAt: string, current: boolean }> };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type RemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type RemindersQuery = { calendarLink: { expiresAt: string } | null, mailWish: { daily: boolean, weekly: boolean } };

export type MakeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarLinkMutation = { makeCalendarLink: { url: string } };

export type RevokeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarLinkMutation = { revokeCalendarLink: boolean };

export type SetMailWishMutationVariables = Exact<{
  daily: boolean;
  weekly: boolean;
}>;


export type SetMailWishMutation = { setMailWish: { daily: boolean, weekly: boolean } };

export type RiskAnalysesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: RiskAnalysisStatus | null | undefined;
  unitId?: string | null | undefined;
  leaderId?: string | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type RiskAnalysesQuery = { riskAnalyses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ analysisId: string, title: string, unitIds: Array<string>, assets: Array<string>, procurement: string | null, leaderId: string | null, status: RiskAnalysisStatus, openedOn: string, riskCount: number }> } };

export type RiskAnalysisQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type RiskAnalysisQuery = { riskAnalysis: { analysisId: string, title: string, unitIds: Array<string>, assets: Array<string>, procurement: string | null, method: string | null, leaderId: string | null, status: RiskAnalysisStatus, openedOn: string, closedOn: string | null, riskCount: number } | null, risks: { totalCount: number, nodes: Array<{ riskId: string, title: string, unitIds: Array<string>, ownerId: string | null, status: RiskStatus, consequence: number | null, likelihoodLevel: number | null, size: number, sizeBefore: number | null, sizeAfter: number | null, choice: RiskTreatment | null }> } };

export type OpenRiskAnalysisMutationVariables = Exact<{
  input: OpenRiskAnalysisInput;
}>;


export type OpenRiskAnalysisMutation = { result: { id: string, position: string } };

export type CloseRiskAnalysisMutationVariables = Exact<{
  input: CloseRiskAnalysisInput;
}>;


export type CloseRiskAnalysisMutation = { result: { id: string, position: string } };

export type WithdrawRiskAnalysisMutationVariables = Exact<{
  input: WithdrawRiskAnalysisInput;
}>;


export type WithdrawRiskAnalysisMutation = { result: { id: string, position: string } };

export type ClassificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: ClassificationStatus | null | undefined;
  valid?: boolean | null | undefined;
  kind?: AssetKind | null | undefined;
  ownerId?: string | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type ClassificationsQuery = { classifications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ assetId: string, name: string, kind: AssetKind, status: ClassificationStatus, confidentiality: number | null, integrity: number | null, availability: number | null, traceability: number | null, inheritedFrom: Array<string>, ownerId: string | null, unitIds: Array<string>, validUntil: string | null }> } };

export type AssetQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type AssetQuery = { asset: { assetId: string, name: string, kind: AssetKind, description: string | null, ownerId: string | null, unitIds: Array<string>, supplier: string | null, registeredOn: string, retiredOn: string | null, carried: Array<{ assetId: string, name: string, kind: AssetKind }>, carriedBy: Array<{ assetId: string, name: string, kind: AssetKind }>, needs: Array<{ assetId: string, name: string, kind: AssetKind }>, neededBy: Array<{ assetId: string, name: string, kind: AssetKind }> } | null, classification: { status: ClassificationStatus, confidentiality: number | null, integrity: number | null, availability: number | null, traceability: number | null, carriesReferred: boolean, proposedOn: string | null, proposedById: string | null, approvedOn: string | null, approvedById: string | null, validUntil: string | null, reviewOn: string | null, reviewedOn: string | null, declinedOn: string | null, declinedById: string | null, streamId: string | null, inherited: Array<{ aspect: ClassificationAspect, level: number, assetId: string, name: string }>, proposedLevels: { confidentiality: number, integrity: number, availability: number, traceability: number } | null, proposals: Array<{ eventId: string, scope: string | null, gathering: string | null, law: string | null, reasons: { confidentiality: string, integrity: string, availability: string, traceability: string } | null, overrides: Array<{ aspect: ClassificationAspect, suggested: number, reason: string }> | null }>, approvals: Array<{ eventId: string, scope: string | null, gathering: string | null, law: string | null, reasons: { confidentiality: string, integrity: string, availability: string, traceability: string } | null, overrides: Array<{ aspect: ClassificationAspect, suggested: number, reason: string }> | null }>, declines: Array<{ eventId: string, reason: string }>, reviews: Array<{ eventId: string, on: string, byId: string, note: string | null }> } | null };

export type RegisterAssetMutationVariables = Exact<{
  input: RegisterAssetInput;
}>;


export type RegisterAssetMutation = { result: { id: string, position: string } };

export type FindAssetsQueryVariables = Exact<{
  search: string;
  minPosition?: string | null | undefined;
}>;


export type FindAssetsQuery = { assets: { nodes: Array<{ assetId: string, name: string, kind: AssetKind }> } };

export type ChangeAssetMutationVariables = Exact<{
  input: ChangeAssetInput;
}>;


export type ChangeAssetMutation = { result: { id: string, position: string } };

export type LinkAssetsMutationVariables = Exact<{
  input: LinkAssetsInput;
}>;


export type LinkAssetsMutation = { result: { id: string, position: string } };

export type UnlinkAssetsMutationVariables = Exact<{
  input: UnlinkAssetsInput;
}>;


export type UnlinkAssetsMutation = { result: { id: string, position: string } };

export type RetireAssetMutationVariables = Exact<{
  input: RetireAssetInput;
}>;


export type RetireAssetMutation = { result: { id: string, position: string } };

export type WithdrawAssetEntriesMutationVariables = Exact<{
  input: WithdrawAssetEntriesInput;
}>;


export type WithdrawAssetEntriesMutation = { result: { id: string, position: string } };

export type GuidedClassQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type GuidedClassQuery = { classification: { name: string, status: ClassificationStatus, inherited: Array<{ aspect: ClassificationAspect, level: number, name: string }>, proposals: Array<{ scope: string | null, gathering: string | null, law: string | null, levels: { confidentiality: number, integrity: number, availability: number, traceability: number }, reasons: { confidentiality: string, integrity: string, availability: string, traceability: string } | null, harms: Array<{ aspect: ClassificationAspect, harm: ClassifiedHarm, level: number }> | null, overrides: Array<{ aspect: ClassificationAspect, suggested: number, reason: string }> | null }>, approvals: Array<{ scope: string | null, gathering: string | null, law: string | null, levels: { confidentiality: number, integrity: number, availability: number, traceability: number }, reasons: { confidentiality: string, integrity: string, availability: string, traceability: string } | null, harms: Array<{ aspect: ClassificationAspect, harm: ClassifiedHarm, level: number }> | null, overrides: Array<{ aspect: ClassificationAspect, suggested: number, reason: string }> | null }> } | null };

export type JudgedClassFragment = { scope: string | null, gathering: string | null, law: string | null, levels: { confidentiality: number, integrity: number, availability: number, traceability: number }, reasons: { confidentiality: string, integrity: string, availability: string, traceability: string } | null, harms: Array<{ aspect: ClassificationAspect, harm: ClassifiedHarm, level: number }> | null, overrides: Array<{ aspect: ClassificationAspect, suggested: number, reason: string }> | null };

export type ProposeClassificationMutationVariables = Exact<{
  input: ProposeClassificationInput;
}>;


export type ProposeClassificationMutation = { result: { id: string, position: string } };

export type ReferClassificationMutationVariables = Exact<{
  input: ReferClassificationInput;
}>;


export type ReferClassificationMutation = { result: { id: string, position: string } };

export type ApproveClassificationMutationVariables = Exact<{
  input: ApproveClassificationInput;
}>;


export type ApproveClassificationMutation = { result: { id: string, position: string } };

export type DeclineClassificationMutationVariables = Exact<{
  input: DeclineClassificationInput;
}>;


export type DeclineClassificationMutation = { result: { id: string, position: string } };

export type ReviewClassificationMutationVariables = Exact<{
  input: ReviewClassificationInput;
}>;


export type ReviewClassificationMutation = { result: { id: string, position: string } };

export type WithdrawClassificationEntriesMutationVariables = Exact<{
  input: WithdrawClassificationEntriesInput;
}>;


export type WithdrawClassificationEntriesMutation = { result: { id: string, position: string } };

export type ClassCoverageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  underUnitId?: string | null | undefined;
  covered?: boolean | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type ClassCoverageQuery = { classificationCoverage: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ unitId: string, name: string, parentId: string | null, assets: number, valid: number, classified: number, proposed: number, due: number, expired: number, highest: number | null }> } };

export type ClassCoverageTotalQueryVariables = Exact<{
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type ClassCoverageTotalQuery = { assets: { totalCount: number }, valid: { totalCount: number } };

export type EventLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  types?: Array<string> | string | null | undefined;
  stream?: string | null | undefined;
  event?: string | null | undefined;
  person?: string | null | undefined;
  system?: string | null | undefined;
  unit?: string | null | undefined;
  occurredFrom?: string | null | undefined;
  occurredTo?: string | null | undefined;
  recordedFrom?: string | null | undefined;
  recordedTo?: string | null | undefined;
  search?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type EventLogQuery = { eventLog: { endCursor: string | null, hasNextPage: boolean, searchedTo: string | null, nodes: Array<{ eventId: string, streamId: string, version: number, type: string, label: string, title: string, subjectKind: SubjectKind | null, subjectId: string, subjectTitle: string | null, occurredAt: string, recordedAt: string, actorId: string | null, actorName: string | null, actorSystem: string | null, commandId: string, correlationId: string, causationId: string | null, lateReason: string | null, position: string, withdrawn: boolean, data: unknown }> } };

export type EventLabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type EventLabelsQuery = { eventLabels: Array<{ type: string, label: string }> };

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  knownFrom?: string | null | undefined;
  knownTo?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { stale: boolean, then: { at: string, modelId: string, level: number, levelDerivedOnly: number, asOfEvent: string, points: { exact: string, rounded: number } }, now: { at: string, knownAt: string | null, modelId: string, level: number, levelDerivedOnly: number, asOfEvent: string, points: { exact: string, rounded: number } }, areas: Array<{ code: string, name: string, levelThen: number | null, levelNow: number | null, pointsThen: { rounded: number } | null, pointsNow: { rounded: number } | null }>, measures: Array<{ measureId: string, questionNo: number, text: string, gained: boolean, kind: EvidenceKind | null, because: ChangeReason, expiredOn: string | null, events: Array<{ eventId: string, streamId: string, what: string, on: string, personName: string | null, withdrawn: boolean }> }>, questions: Array<{ no: number, text: string, pointsThen: { rounded: number }, pointsNow: { rounded: number } }>, counts: Array<{ type: string, count: number }>, incomplete: { position: string, reason: string } | null } };

export type ClosedRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClosedRoundsQuery = { rounds: { nodes: Array<{ closedOn: string }> } };

export type FollowUpsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: FollowUpStatus | null | undefined;
  targetKind?: FollowUpTargetKind | null | undefined;
  underUnitId?: string | null | undefined;
  responsibleId?: string | null | undefined;
  overdue?: boolean | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type FollowUpsQuery = { followUps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ followUpId: string, title: string, targetKind: FollowUpTargetKind, wayOfWorking: WayOfWorking | null, targetName: string | null, unitIds: Array<string>, status: FollowUpStatus, dueOn: string | null, rule: string | null, responsibleId: string | null, lastPerformedOn: string | null, lastResult: FollowUpResult | null, times: number }> } };

export type FollowUpPageQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type FollowUpPageQuery = { followUp: { followUpId: string, title: string, targetKind: FollowUpTargetKind, wayOfWorking: WayOfWorking | null, targetId: string | null, targetName: string | null, unitIds: Array<string>, status: FollowUpStatus, dueOn: string | null, rule: string | null, responsibleId: string | null, plannedOn: string, lastPerformedOn: string | null, lastResult: FollowUpResult | null, times: number, stoppedOn: string | null } | null, performedFollowUps: { nodes: Array<{ eventId: string, performedOn: string, performedById: string, unitIds: Array<string>, topics: Array<string>, result: FollowUpResult, summary: string }> } };

export type FindingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: FindingStatus | null | undefined;
  severity?: FindingSeverity | null | undefined;
  ownerId?: string | null | undefined;
  followUpId?: string | null | undefined;
  underUnitId?: string | null | undefined;
  overdue?: boolean | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ findingId: string, title: string, text: string, severity: FindingSeverity, status: FindingStatus, ownerId: string, dueOn: string, unitIds: Array<string>, followUpId: string | null, measureId: string | null, answer: string | null, answeredOn: string | null, enough: boolean | null, outcome: FindingOutcome | null }> } };

export type FollowUpReportsQueryVariables = Exact<{
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type FollowUpReportsQuery = { followUpReports: { nodes: Array<{ reportId: string, followUpIds: Array<string>, recipient: string, reportedOn: string, reportedById: string, summary: string, proposals: string | null }> } };

export type PlanFollowUpMutationVariables = Exact<{
  input: PlanFollowUpInput;
}>;


export type PlanFollowUpMutation = { result: { id: string, position: string } };

export type ReplanFollowUpMutationVariables = Exact<{
  input: ReplanFollowUpInput;
}>;


export type ReplanFollowUpMutation = { result: { id: string, position: string } };

export type PerformFollowUpMutationVariables = Exact<{
  input: PerformFollowUpInput;
}>;


export type PerformFollowUpMutation = { result: { id: string, position: string } };

export type StopFollowUpMutationVariables = Exact<{
  input: StopFollowUpInput;
}>;


export type StopFollowUpMutation = { result: { id: string, position: string } };

export type WithdrawFollowUpEntriesMutationVariables = Exact<{
  input: WithdrawFollowUpEntriesInput;
}>;


export type WithdrawFollowUpEntriesMutation = { result: { id: string, position: string } };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { result: { id: string, position: string } };

export type AnswerFindingMutationVariables = Exact<{
  input: AnswerFindingInput;
}>;


export type AnswerFindingMutation = { result: { id: string, position: string } };

export type VerifyFindingMutationVariables = Exact<{
  input: VerifyFindingInput;
}>;


export type VerifyFindingMutation = { result: { id: string, position: string } };

export type CloseFindingMutationVariables = Exact<{
  input: CloseFindingInput;
}>;


export type CloseFindingMutation = { result: { id: string, position: string } };

export type ReportFollowUpsMutationVariables = Exact<{
  input: ReportFollowUpsInput;
}>;


export type ReportFollowUpsMutation = { result: { id: string, position: string } };

export type WithdrawFollowUpReportMutationVariables = Exact<{
  input: WithdrawFollowUpReportInput;
}>;


export type WithdrawFollowUpReportMutation = { result: { id: string, position: string } };

export type ImportWorkbookMutationVariables = Exact<{
  input: ImportWorkbookInput;
}>;


export type ImportWorkbookMutation = { importWorkbook: { modelId: string, roundId: string, result: { position: string } | null, preview: { fileName: string, guessed: boolean, mapping: unknown, notes: Array<string>, counts: { questions: number, measures: number, areas: number, yes: number, no: number, unanswered: number } | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }>, rows: Array<{ sheet: string, row: number, question: number, measureId: string, text: string, points: string, answer: string }>, comparison: { same: boolean | null, level: { file: string | null, ours: string, same: boolean | null, because: Array<string> }, points: { file: string | null, ours: string, same: boolean | null, because: Array<string> }, areas: Array<{ code: string, name: string, file: string | null, ours: string, same: boolean | null, because: Array<string> }> } | null } } };

export type ImportBusinessUnitsMutationVariables = Exact<{
  input: ImportRegisterInput;
}>;


export type ImportBusinessUnitsMutation = { imported: { fresh: number, known: number, details: number, mapping: unknown, position: string | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }> } };

export type ImportedRegisterFragment = { fresh: number, known: number, details: number, mapping: unknown, position: string | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }> };

export type ImportRisksMutationVariables = Exact<{
  input: ImportRegisterInput;
}>;


export type ImportRisksMutation = { imported: { fresh: number, known: number, details: number, mapping: unknown, position: string | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }> } };

export type ImportAssetsMutationVariables = Exact<{
  input: ImportRegisterInput;
}>;


export type ImportAssetsMutation = { imported: { fresh: number, known: number, details: number, mapping: unknown, position: string | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }> } };

export type ImportIncidentsMutationVariables = Exact<{
  input: ImportRegisterInput;
}>;


export type ImportIncidentsMutation = { imported: { fresh: number, known: number, details: number, mapping: unknown, position: string | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }> } };

export type ImportProcurementsMutationVariables = Exact<{
  input: ImportRegisterInput;
}>;


export type ImportProcurementsMutation = { imported: { fresh: number, known: number, details: number, mapping: unknown, position: string | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }> } };

export type ImportFollowUpsMutationVariables = Exact<{
  input: ImportRegisterInput;
}>;


export type ImportFollowUpsMutation = { imported: { fresh: number, known: number, details: number, mapping: unknown, position: string | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }> } };

export type ImportPracticesMutationVariables = Exact<{
  input: ImportRegisterInput;
}>;


export type ImportPracticesMutation = { imported: { fresh: number, known: number, details: number, mapping: unknown, position: string | null, problems: Array<{ code: string, sheet: string | null, row: number | null, column: string | null, text: string }> } };

export type IncidentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: IncidentStatus | null | undefined;
  kind?: IncidentKind | null | undefined;
  open?: boolean | null | undefined;
  clocksRunning?: boolean | null | undefined;
  waitsForSecond?: boolean | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type IncidentsQuery = { incidents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ incidentId: string, title: string, kind: IncidentKind, status: IncidentStatus, severity: IncidentSeverity | null, unitIds: Array<string>, reportedOn: string, nextDueAt: string | null, waitsForSecond: boolean }> } };

export type IncidentQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type IncidentQuery = { incident: { incidentId: string, title: string, kind: IncidentKind, category: IncidentCategory, status: IncidentStatus, severity: IncidentSeverity | null, urgency: IncidentUrgency | null, unitIds: Array<string>, reportedBy: string | null, anonymous: boolean, reachable: boolean, reportedAt: string, over: boolean, waitsForSecond: boolean, assetIds: Array<string>, riskIds: Array<string>, measureIds: Array<string>, description: string | null, place: string | null, contact: string | null, linked: Array<{ id: string, kind: LinkedKind, title: string }>, verdicts: Array<{ track: ReportingTrack, significant: boolean, identifiedAt: string, proposedBy: string, secondBy: string | null }>, clocks: Array<{ track: ReportingTrack, step: ReportingStep, dueAt: string, rule: string, sentAt: string | null, reference: string | null }>, investigation: { trigger: string | null, rootCause: string, cause: IncidentCause, harm: string | null, cost: number | null, detection: string | null, relatedIncidentIds: Array<string> } | null, lessons: Array<{ lessonId: string, title: string, text: string | null, proposes: LessonProposes, ledToId: string | null }>, timeline: Array<{ eventId: string, type: string, at: string, byId: string | null, text: string | null, detail: string | null, track: ReportingTrack | null, yes: boolean | null }> } | null, reportingDuties: Array<{ track: ReportingTrack, criteria: Array<string>, clocks: Array<{ id: string, source: string, url: string | null, validFrom: string, verified: boolean }> }> };

export type IncidentFormQueryVariables = Exact<{
  id: string;
  track: ReportingTrack;
  step: ReportingStep;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type IncidentFormQuery = { incidentForm: Array<{ key: string, label: string, value: string | null }> };

export type ReportIncidentMutationVariables = Exact<{
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { result: { id: string, position: string } };

export type TriageIncidentMutationVariables = Exact<{
  input: TriageIncidentInput;
}>;


export type TriageIncidentMutation = { result: { id: string, position: string } };

export type RejectIncidentMutationVariables = Exact<{
  input: RejectIncidentInput;
}>;


export type RejectIncidentMutation = { result: { id: string, position: string } };

export type ProposeSignificanceMutationVariables = Exact<{
  input: ProposeSignificanceInput;
}>;


export type ProposeSignificanceMutation = { result: { id: string, position: string } };

export type DecideSignificanceMutationVariables = Exact<{
  input: DecideSignificanceInput;
}>;


export type DecideSignificanceMutation = { result: { id: string, position: string } };

export type RecordNotificationMutationVariables = Exact<{
  input: RecordNotificationInput;
}>;


export type RecordNotificationMutation = { result: { id: string, position: string } };

export type RecordIncidentActionMutationVariables = Exact<{
  input: RecordIncidentActionInput;
}>;


export type RecordIncidentActionMutation = { result: { id: string, position: string } };

export type InvestigateIncidentMutationVariables = Exact<{
  input: InvestigateIncidentInput;
}>;


export type InvestigateIncidentMutation = { result: { id: string, position: string } };

export type RecordLessonMutationVariables = Exact<{
  input: RecordLessonInput;
}>;


export type RecordLessonMutation = { result: { id: string, position: string } };

export type CloseIncidentMutationVariables = Exact<{
  input: CloseIncidentInput;
}>;


export type CloseIncidentMutation = { result: { id: string, position: string } };

export type LinkIncidentMutationVariables = Exact<{
  input: LinkIncidentInput;
}>;


export type LinkIncidentMutation = { result: { id: string, position: string } };

export type LinkableQueryVariables = Exact<{
  search: string;
  minPosition?: string | null | undefined;
}>;


export type LinkableQuery = { assets: { nodes: Array<{ id: string, title: string }> }, risks: { nodes: Array<{ title: string, id: string }> }, securityMeasures: { nodes: Array<{ title: string, id: string }> } };

export type SimilarIncidentsQueryVariables = Exact<{
  search: string;
  minPosition?: string | null | undefined;
}>;


export type SimilarIncidentsQuery = { incidents: { nodes: Array<{ title: string, id: string }> } };

export type IncidentReportLinksQueryVariables = Exact<{
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type IncidentReportLinksQuery = { incidentReportLinks: Array<{ linkId: string, unitId: string, label: string, validUntil: string, revoked: boolean }> };

export type MakeIncidentReportLinkMutationVariables = Exact<{
  input: MakeIncidentReportLinkInput;
}>;


export type MakeIncidentReportLinkMutation = { result: { linkId: string, link: string | null, validUntil: string, position: string } };

export type RevokeIncidentReportLinkMutationVariables = Exact<{
  input: RevokeIncidentReportLinkInput;
}>;


export type RevokeIncidentReportLinkMutation = { result: { id: string, position: string } };

export type WithdrawIncidentEntriesMutationVariables = Exact<{
  input: WithdrawIncidentEntriesInput;
}>;


export type WithdrawIncidentEntriesMutation = { result: { id: string, position: string } };

export type UnitInventoriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  complete?: boolean | null | undefined;
  due?: boolean | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type UnitInventoriesQuery = { unitInventories: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ unitId: string, name: string, counts: boolean, kinds: Array<{ kind: InventoryKind, assets: number, completedOn: string | null, countsOn: string | null, throughUnitId: string | null, countsUntil: string | null }> }> } };

export type InventorySharesQueryVariables = Exact<{
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type InventorySharesQuery = { inventoryShares: Array<{ kind: InventoryKind, units: number, complete: number, due: number }> };

export type UnitInventoryQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type UnitInventoryQuery = { unitInventories: { nodes: Array<{ unitId: string, name: string, counts: boolean, inventoryStreamId: string | null, kinds: Array<{ kind: InventoryKind, assets: number, completedOn: string | null, countsOn: string | null, throughUnitId: string | null, countsUntil: string | null }> }> }, information: { totalCount: number, nodes: Array<{ assetId: string, name: string, ownerId: string | null }> }, systems: { totalCount: number, nodes: Array<{ assetId: string, name: string, ownerId: string | null }> }, services: { totalCount: number, nodes: Array<{ assetId: string, name: string, ownerId: string | null }> }, networks: { totalCount: number, nodes: Array<{ assetId: string, name: string, ownerId: string | null }> }, paper: { totalCount: number, nodes: Array<{ assetId: string, name: string, ownerId: string | null }> } };

export type HeldAssetsFragment = { totalCount: number, nodes: Array<{ assetId: string, name: string, ownerId: string | null }> };

export type CompleteInventoryMutationVariables = Exact<{
  input: CompleteInventoryInput;
}>;


export type CompleteInventoryMutation = { result: { id: string, position: string } };

export type ReopenInventoryMutationVariables = Exact<{
  input: ReopenInventoryInput;
}>;


export type ReopenInventoryMutation = { result: { id: string, position: string } };

export type WithdrawInventoryEntriesMutationVariables = Exact<{
  input: WithdrawInventoryEntriesInput;
}>;


export type WithdrawInventoryEntriesMutation = { result: { id: string, position: string } };

export type MaturityQueryVariables = Exact<{
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type MaturityQuery = { maturity: { modelId: string, modelName: string, at: string, knownAt: string | null, level: number, levelDerivedOnly: number, levelDerivedOnlyWhy: string, since: string | null, until: string | null, asOfEvent: string, stale: boolean, incomplete: { position: string, reason: string } | null, points: { exact: string, rounded: number }, maxPoints: { exact: string, rounded: number }, evidence: { met: number, of: number, derived: number, attested: number, reported: number }, provenance: { official: number, reported: number, assumed: number, sentence: string }, areas: Array<{ code: string, name: string, level: number, levelDerivedOnly: number, points: { exact: string, rounded: number }, maxPoints: { exact: string, rounded: number } }>, measures: Array<{ measureId: string, kind: EvidenceKind | null, until: string | null }> } };

export type ModelQueryVariables = Exact<{
  id: string;
}>;


export type ModelQuery = { model: { modelId: string, name: string, levels: unknown, areas: Array<{ code: string, name: string }>, sections: Array<{ code: string, name: string }>, questions: Array<{ no: number, text: string, area: string, section: number, measures: Array<{ id: string, text: string, effortHours: number, canDerive: boolean, points: { exact: string, rounded: number } }> }> } };

export type ModelSourcesQueryVariables = Exact<{
  id: string;
}>;


export type ModelSourcesQuery = { model: { modelId: string, name: string, version: string, origin: ModelOrigin, questions: Array<{ measures: Array<{ textSource: { grade: Grade }, evidenceSource: { grade: Grade } }> }> } };

export type GapsQueryVariables = Exact<{
  level: number;
  area?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type GapsQuery = { gaps: { modelId: string, at: string, reached: boolean, effortHours: number, stale: boolean, areas: Array<{ code: string, name: string, level: number, target: number, effortHours: number, questions: Array<{ no: number, text: string, met: number, of: number, why: GapReason }>, close: Array<{ measureId: string, question: number, text: string, effortHours: number, points: { exact: string, rounded: number } }>, shares: Array<{ level: number, missing: { exact: string, rounded: number } }> }> } };

export type LevelTimelineQueryVariables = Exact<{
  from: string;
  to: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type LevelTimelineQuery = { timeline: { steps: Array<{ from: string | null, to: string | null, level: number, levelDerivedOnly: number, gained: Array<string>, lost: Array<string>, points: { rounded: number }, areas: Array<{ code: string, level: number }> }> } };

export type ForecastQueryVariables = Exact<{
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ForecastQuery = { forecast: { steps: Array<{ from: string | null, to: string | null, level: number, levelDerivedOnly: number, lost: Array<string>, points: { rounded: number }, areas: Array<{ code: string, level: number }> }> } };

export type LargestRisksQueryVariables = Exact<{
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type LargestRisksQuery = { risks: { totalCount: number, nodes: Array<{ riskId: string, title: string, size: number, consequence: number | null, likelihoodLevel: number | null, unitIds: Array<string>, status: RiskStatus, reviewOn: string | null }> }, waiting: { totalCount: number, nodes: Array<{ riskId: string, title: string, size: number, reviewOn: string | null }> }, mandates: { nodes: Array<{ personId: string, unitId: string | null, maxConsequence: number, maxLikelihood: number }> }, persons: { nodes: Array<{ personId: string }> } };

export type MeasureWhyQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type MeasureWhyQuery = { measure: { measureId: string, modelId: string, at: string, text: string, area: string, question: string, questionNo: number, met: boolean, kind: EvidenceKind | null, acceptsAttestation: boolean, canDerive: boolean, stale: boolean, points: { exact: string, rounded: number }, rule: Array<{ depth: number, words: string, holds: boolean, have: number | null, need: number | null, of: number | null, missing: Array<string> }>, intervals: Array<{ from: string | null, to: string | null, kind: EvidenceKind }>, evidence: Array<{ eventId: string, on: string, what: string, personName: string | null, lateReason: string | null, streamId: string, version: number, type: string, withdrawn: boolean }>, textSource: { grade: Grade, source: string }, evidenceSource: { grade: Grade, source: string } } };

export type MeasureAttestationsQueryVariables = Exact<{
  measureId: string;
  modelId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type MeasureAttestationsQuery = { attestations: { nodes: Array<{ attestationId: string, attestedById: string, attestedOn: string, from: string, to: string | null, none: boolean, fileIds: Array<string> }> } };

export type AttestMeasureMutationVariables = Exact<{
  input: AttestMeasureInput;
}>;


export type AttestMeasureMutation = { result: { id: string, position: string } };

export type WithdrawAttestationMutationVariables = Exact<{
  input: WithdrawAttestationInput;
}>;


export type WithdrawAttestationMutation = { result: { id: string, position: string } };

export type SecurityMeasuresQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: SecurityMeasureStatus | null | undefined;
  unitId?: string | null | undefined;
  responsibleId?: string | null | undefined;
  overdue?: boolean | null | undefined;
  evaluated?: boolean | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type SecurityMeasuresQuery = { securityMeasures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ measureId: string, title: string, status: SecurityMeasureStatus, unitIds: Array<string>, introducedUnitIds: Array<string>, responsibleId: string | null, dueOn: string | null, hours: number | null, budget: number | null, proposedOn: string, introducedOn: string | null, evaluatedOn: string | null }> } };

export type MeasureStepsQueryVariables = Exact<{
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type MeasureStepsQuery = { late: { totalCount: number }, proposed: { totalCount: number }, decided: { totalCount: number }, resourced: { totalCount: number }, introducedInPart: { totalCount: number }, introduced: { totalCount: number }, evaluated: { totalCount: number } };

export type SecurityMeasureQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type SecurityMeasureQuery = { securityMeasure: { measureId: string, title: string, status: SecurityMeasureStatus, unitIds: Array<string>, introducedUnitIds: Array<string>, riskId: string | null, modelMeasureId: string | null, proposedOn: string, introduce: boolean | null, decidedOn: string | null, hours: number | null, budget: number | null, responsibleId: string | null, dueOn: string | null, introducedOn: string | null, fit: boolean | null, sufficient: boolean | null, evaluatedOn: string | null, stoppedOn: string | null } | null, events: Array<{ eventId: string, type: string, occurredAt: string, recordedAt: string, data: unknown }> };

export type ProposeSecurityMeasureMutationVariables = Exact<{
  input: ProposeSecurityMeasureInput;
}>;


export type ProposeSecurityMeasureMutation = { result: { id: string, position: string } };

export type DecideSecurityMeasureMutationVariables = Exact<{
  input: DecideSecurityMeasureInput;
}>;


export type DecideSecurityMeasureMutation = { result: { id: string, position: string } };

export type AllocateMeasureResourcesMutationVariables = Exact<{
  input: AllocateMeasureResourcesInput;
}>;


export type AllocateMeasureResourcesMutation = { result: { id: string, position: string } };

export type IntroduceSecurityMeasureMutationVariables = Exact<{
  input: IntroduceSecurityMeasureInput;
}>;


export type IntroduceSecurityMeasureMutation = { result: { id: string, position: string } };

export type EvaluateSecurityMeasureMutationVariables = Exact<{
  input: EvaluateSecurityMeasureInput;
}>;


export type EvaluateSecurityMeasureMutation = { result: { id: string, position: string } };

export type StopSecurityMeasureMutationVariables = Exact<{
  input: StopSecurityMeasureInput;
}>;


export type StopSecurityMeasureMutation = { result: { id: string, position: string } };

export type WithdrawSecurityMeasureEntriesMutationVariables = Exact<{
  input: WithdrawSecurityMeasureEntriesInput;
}>;


export type WithdrawSecurityMeasureEntriesMutation = { result: { id: string, position: string } };

export type CarriedByQueryVariables = Exact<{
  stream: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type CarriedByQuery = { carriedBy: Array<{ measureId: string, text: string, kind: EvidenceKind }> };

export type UnitNamesQueryVariables = Exact<{
  after?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type UnitNamesQuery = { businessUnits: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ unitId: string, name: string, parentId: string | null, closedOn: string | null }> } };

export type PersonNamesQueryVariables = Exact<{
  after?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type PersonNamesQuery = { persons: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ personId: string, name: string, roles: Array<Role>, erased: boolean }> } };

export type PracticesQueryVariables = Exact<{
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type PracticesQuery = { wayOfWorkingEntries: { nodes: Array<{ entryId: string, wayOfWorking: WayOfWorking, kind: WayOfWorkingEntryKind, element: string, document: string | null, note: string | null, byId: string, establishedOn: string, validUntil: string, endedOn: string | null, endReason: string | null, eventId: string }> }, performedFollowUps: { nodes: Array<{ eventId: string, followUpId: string, wayOfWorking: WayOfWorking | null, performedOn: string, performedById: string, result: FollowUpResult }> } };

export type EstablishWayOfWorkingMutationVariables = Exact<{
  input: EstablishWayOfWorkingInput;
}>;


export type EstablishWayOfWorkingMutation = { result: { id: string, position: string } };

export type DeclareCentralPartMutationVariables = Exact<{
  input: DeclareCentralPartInput;
}>;


export type DeclareCentralPartMutation = { result: { id: string, position: string } };

export type EndWayOfWorkingMutationVariables = Exact<{
  input: EndWayOfWorkingInput;
}>;


export type EndWayOfWorkingMutation = { result: { id: string, position: string } };

export type EndCentralPartMutationVariables = Exact<{
  input: EndCentralPartInput;
}>;


export type EndCentralPartMutation = { result: { id: string, position: string } };

export type WithdrawWayOfWorkingEntriesMutationVariables = Exact<{
  input: WithdrawWayOfWorkingEntriesInput;
}>;


export type WithdrawWayOfWorkingEntriesMutation = { result: { id: string, position: string } };

export type ProcurementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: ProcurementStatus | null | undefined;
  unitId?: string | null | undefined;
  underUnitId?: string | null | undefined;
  responsibleId?: string | null | undefined;
  open?: boolean | null | undefined;
  toReview?: boolean | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type ProcurementsQuery = { procurements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ procurementId: string, name: string, status: ProcurementStatus, step: number, unitIds: Array<string>, responsibleId: string, requirementCount: number, answeredCount: number, toReview: boolean, startedOn: string, wantedOn: string | null, answersBy: string | null, supplier: string | null, followUpOn: string | null }> } };

export type ProcurementQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type ProcurementQuery = { procurement: { procurementId: string, name: string, status: ProcurementStatus, step: number, stepsDone: Array<ProcurementStep>, unitIds: Array<string>, responsibleId: string, need: string | null, startedOn: string, wantedOn: string | null, classSource: ProcurementClassSource | null, classReason: string | null, classedOn: string | null, assetIds: Array<string>, riskIds: Array<string>, catalogueVersion: string | null, attachedOn: string | null, answersBy: string | null, endedOn: string | null, endReason: string | null, class: { confidentiality: number, integrity: number, availability: number, traceability: number } | null, requirements: Array<{ requirementId: string, origin: RequirementOrigin, aspect: RequirementAspect, level: number, by: RequirementDoer, force: RequirementForce, text: string, proof: string | null, source: string | null, introduced: boolean, agreed: boolean, outcome: SupplierOutcome | null, followedUpOn: string | null, outcomeNote: string | null }>, removed: Array<{ requirementId: string, text: string, reason: string }>, review: { since: string, added: Array<{ requirementId: string, text: string }>, dropped: Array<{ requirementId: string, text: string }> } | null, tenders: Array<{ tenderId: string, supplier: string, linkUntil: string | null, receivedOn: string | null, answeredOn: string | null, answers: Array<{ requirementId: string, answer: TenderAnswerKind, note: string | null }> }>, contract: { supplier: string, signedOn: string, validUntil: string | null, followUpOn: string | null } | null, evaluation: { fit: boolean, sufficient: boolean, note: string | null, on: string } | null } | null, events: Array<{ eventId: string, type: string, occurredAt: string, data: unknown }> };

export type RisksToLinkQueryVariables = Exact<{
  underUnitId?: string | null | undefined;
}>;


export type RisksToLinkQuery = { risks: { nodes: Array<{ riskId: string, title: string }> } };

export type StartProcurementMutationVariables = Exact<{
  input: StartProcurementInput;
}>;


export type StartProcurementMutation = { result: { id: string, position: string } };

export type LinkProcurementMutationVariables = Exact<{
  input: LinkProcurementInput;
}>;


export type LinkProcurementMutation = { result: { id: string, position: string } };

export type GenerateRequirementListMutationVariables = Exact<{
  input: GenerateRequirementListInput;
}>;


export type GenerateRequirementListMutation = { result: { id: string, position: string } };

export type KeepRequirementListMutationVariables = Exact<{
  input: KeepRequirementListInput;
}>;


export type KeepRequirementListMutation = { result: { id: string, position: string } };

export type AddRequirementMutationVariables = Exact<{
  input: AddRequirementInput;
}>;


export type AddRequirementMutation = { result: { id: string, position: string } };

export type ChangeRequirementMutationVariables = Exact<{
  input: ChangeRequirementInput;
}>;


export type ChangeRequirementMutation = { result: { id: string, position: string } };

export type RemoveRequirementMutationVariables = Exact<{
  input: RemoveRequirementInput;
}>;


export type RemoveRequirementMutation = { result: { id: string, position: string } };

export type IntroduceOwnRequirementsMutationVariables = Exact<{
  input: IntroduceOwnRequirementsInput;
}>;


export type IntroduceOwnRequirementsMutation = { result: { id: string, position: string } };

export type AttachRequirementListMutationVariables = Exact<{
  input: AttachRequirementListInput;
}>;


export type AttachRequirementListMutation = { result: { id: string, position: string } };

export type InviteTendererMutationVariables = Exact<{
  input: InviteTendererInput;
}>;


export type InviteTendererMutation = { result: { tenderId: string, link: string | null, position: string } };

export type RevokeTenderLinkMutationVariables = Exact<{
  input: RevokeTenderLinkInput;
}>;


export type RevokeTenderLinkMutation = { result: { id: string, position: string } };

export type ReceiveTenderMutationVariables = Exact<{
  input: ReceiveTenderInput;
}>;


export type ReceiveTenderMutation = { result: { id: string, position: string } };

export type AnswerTenderMutationVariables = Exact<{
  input: AnswerTenderInput;
}>;


export type AnswerTenderMutation = { result: { id: string, position: string } };

export type SignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type SignContractMutation = { result: { id: string, position: string } };

export type FollowUpSupplierMutationVariables = Exact<{
  input: FollowUpSupplierInput;
}>;


export type FollowUpSupplierMutation = { result: { id: string, position: string } };

export type EvaluateRequirementsMutationVariables = Exact<{
  input: EvaluateRequirementsInput;
}>;


export type EvaluateRequirementsMutation = { result: { id: string, position: string } };

export type CloseProcurementMutationVariables = Exact<{
  input: CloseProcurementInput;
}>;


export type CloseProcurementMutation = { result: { id: string, position: string } };

export type CancelProcurementMutationVariables = Exact<{
  input: CancelProcurementInput;
}>;


export type CancelProcurementMutation = { result: { id: string, position: string } };

export type WithdrawProcurementEntriesMutationVariables = Exact<{
  input: WithdrawProcurementEntriesInput;
}>;


export type WithdrawProcurementEntriesMutation = { result: { id: string, position: string } };

export type ProcurementClassQueryVariables = Exact<{
  assetIds: Array<string> | string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type ProcurementClassQuery = { procurementClass: { class: { confidentiality: number, integrity: number, availability: number, traceability: number } | null, reasons: Array<{ aspect: RequirementAspect, level: number, assetId: string, name: string, from: string | null }>, assets: Array<{ assetId: string, name: string }> } };

export type RisksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: RiskStatus | null | undefined;
  unitId?: string | null | undefined;
  ownerId?: string | null | undefined;
  analysisId?: string | null | undefined;
  due?: boolean | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type RisksQuery = { risks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, stale: boolean }, nodes: Array<{ riskId: string, title: string, unitIds: Array<string>, ownerId: string | null, status: RiskStatus, consequence: number | null, likelihoodLevel: number | null, size: number, sizeBefore: number | null, sizeAfter: number | null, consequenceBefore: number | null, likelihoodBefore: number | null, consequenceAfter: number | null, likelihoodAfter: number | null, choice: RiskTreatment | null, assessedOn: string | null, reviewOn: string | null, nextFollowUpOn: string | null, waitsForId: string | null }> } };

export type RiskQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type RiskQuery = { risk: { riskId: string, analysisId: string | null, title: string, unitIds: Array<string>, ownerId: string | null, status: RiskStatus, consequence: number | null, likelihoodLevel: number | null, size: number, sizeBefore: number | null, sizeAfter: number | null, choice: RiskTreatment | null, assessedOn: string | null, decidedOn: string | null, reviewOn: string | null, nextFollowUpOn: string | null, followedUpOn: string | null, followUpStatus: RiskFollowUp | null, waitsForId: string | null, threat: string | null, vulnerability: string | null, existingProtection: string | null, assets: Array<string>, version: number, assessments: Array<{ eventId: string, on: string, phase: AssessmentPhase, consequence: number, likelihoodLevel: number, frequencyPerYear: number, earliest: string | null, likeliest: string | null, latest: string | null, certainty: Certainty, assumptions: string | null, consequences: Array<{ harm: HarmType, degree: number }> }>, proposals: Array<{ eventId: string, on: string, choice: RiskTreatment, rationale: string, measureTitle: string | null, byId: string }>, proposalsUpward: Array<{ eventId: string, on: string, choice: RiskTreatment, rationale: string, conditions: string | null, reviewOn: string | null, measureTitle: string | null, byId: string }>, decisions: Array<{ eventId: string, on: string, choice: RiskTreatment, rationale: string, conditions: string | null, reviewOn: string | null, measureTitle: string | null, byId: string, asLeadership: boolean | null, escalated: boolean | null }>, followUps: Array<{ eventId: string, on: string, status: RiskFollowUp, note: string | null, byId: string }> } | null, securityMeasures: { nodes: Array<{ measureId: string, title: string, status: SecurityMeasureStatus, dueOn: string | null }> } };

export type RiskScalesQueryVariables = Exact<{ [key: string]: never; }>;


export type RiskScalesQuery = { riskScales: { harmTypes: Array<HarmType>, maxConsequence: number, likelihoodLevels: Array<{ level: number, fromPerYear: number, belowPerYear: number | null }> } };

export type IdentifyRiskMutationVariables = Exact<{
  input: IdentifyRiskInput;
}>;


export type IdentifyRiskMutation = { result: { id: string, position: string, eventIds: Array<string> } };

export type AssessRiskMutationVariables = Exact<{
  input: AssessRiskInput;
}>;


export type AssessRiskMutation = { result: { id: string, position: string, eventIds: Array<string> } };

export type ProposeRiskTreatmentMutationVariables = Exact<{
  input: ProposeRiskTreatmentInput;
}>;


export type ProposeRiskTreatmentMutation = { result: { id: string, position: string, eventIds: Array<string> } };

export type RecordRiskDecisionMutationVariables = Exact<{
  input: RecordRiskDecisionInput;
}>;


export type RecordRiskDecisionMutation = { result: { id: string, position: string, eventIds: Array<string> } };

export type FollowUpRiskMutationVariables = Exact<{
  input: FollowUpRiskInput;
}>;


export type FollowUpRiskMutation = { result: { id: string, position: string, eventIds: Array<string> } };

export type CloseRiskMutationVariables = Exact<{
  input: CloseRiskInput;
}>;


export type CloseRiskMutation = { result: { id: string, position: string, eventIds: Array<string> } };

export type WithdrawRiskEntriesMutationVariables = Exact<{
  input: WithdrawRiskEntriesInput;
}>;


export type WithdrawRiskEntriesMutation = { result: { id: string, position: string, eventIds: Array<string> } };

export type AssignRiskOwnerMutationVariables = Exact<{
  input: AssignRiskOwnerInput;
}>;


export type AssignRiskOwnerMutation = { result: { id: string, position: string, eventIds: Array<string> } };

export type DecisionMandateQueryVariables = Exact<{
  unitIds: Array<string> | string;
  consequence: number;
  likelihoodLevel: number;
  minPosition?: string | null | undefined;
}>;


export type DecisionMandateQuery = { decisionMandate: { withinMandate: boolean, asLeadership: boolean, upwardToId: string | null } };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { version: string, nodeVersion: string, databaseVersion: string, embedded: boolean, databaseBytes: number, dataDir: string, freeBytes: number, backupsDir: string, accounts: number, demoLoaded: boolean, readModels: Array<{ name: string, version: number, lag: number, fault: string | null, waiting: Array<{ organisationId: string, reason: string, since: string }> }>, backups: Array<{ name: string, createdAt: string, organisations: number, rows: number, bytes: number }>, work: { kind: UpkeepWorkKind, state: UpkeepWorkState, startedAt: string, endedAt: string | null, done: number, total: number, outcome: string | null, problem: string | null } | null } };

export type ExaminationQueryVariables = Exact<{ [key: string]: never; }>;


export type ExaminationQuery = { examination: Array<{ check: string, state: ExaminedState, found: string, remedy: string | null }> };

export type MakeBackupMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeBackupMutation = { makeBackup: { state: UpkeepWorkState } };

export type LoadDemoMutationVariables = Exact<{ [key: string]: never; }>;


export type LoadDemoMutation = { loadDemo: { state: UpkeepWorkState } };

export type DeleteDemoMutationVariables = Exact<{
  name: string;
}>;


export type DeleteDemoMutation = { deleteDemo: { state: UpkeepWorkState } };

export type ResumeReadModelMutationVariables = Exact<{
  readModel: string;
  organisationId: string;
}>;


export type ResumeReadModelMutation = { resumeReadModel: { resumed: boolean, reason: string | null } };

export type MandateRegisterQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort?: string | null | undefined;
  descending: boolean;
  personId?: string | null | undefined;
  inForce?: boolean | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type MandateRegisterQuery = { mandates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ mandateId: string, personId: string, unitId: string | null, maxConsequence: number, maxLikelihood: number, grantedOn: string, revokedOn: string | null }> } };

export type ModelListQueryVariables = Exact<{
  minPosition?: string | null | undefined;
}>;


export type ModelListQuery = { models: { nodes: Array<{ modelId: string, name: string, origin: ModelOrigin, questions: number, measures: number, active: boolean, activeSince: string | null, importedOn: string | null }> } };

export type OneModelQueryVariables = Exact<{
  id: string;
  minPosition?: string | null | undefined;
}>;


export type OneModelQuery = { model: { modelId: string, name: string, version: string, description: string, origin: ModelOrigin, maxPoints: { rounded: number }, questions: Array<{ no: number, area: string, text: string, measures: Array<{ id: string, text: string, canDerive: boolean, carriedBy: string | null, textSource: { grade: Grade }, evidenceSource: { grade: Grade } }> }> } };

export type LevelByQueryVariables = Exact<{
  model: string;
  minPosition?: string | null | undefined;
}>;


export type LevelByQuery = { now: { modelName: string, level: number, levelDerivedOnly: number }, then: { level: number, levelDerivedOnly: number, areas: Array<{ code: string, level: number }> } };

export type ActivateModelMutationVariables = Exact<{
  input: ActivateModelInput;
}>;


export type ActivateModelMutation = { result: { position: string } };

export type MapBoxesMutationVariables = Exact<{
  input: MapBoxesInput;
}>;


export type MapBoxesMutation = { result: { position: string } };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: Role | null | undefined;
  first: number;
  after?: string | null | undefined;
  descending: boolean;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type PeopleQuery = { persons: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ personId: string, name: string, email: string | null, roles: Array<Role>, addedOn: string }> } };

export type PersonAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonAccountsQuery = { personAccounts: Array<{ personId: string, login: string, state: AccountState, expiresAt: string | null }> };

export type MandatesInForceQueryVariables = Exact<{
  after?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type MandatesInForceQuery = { mandates: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ mandateId: string, personId: string, unitId: string | null, maxConsequence: number, maxLikelihood: number }> } };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { result: { id: string, position: string } };

export type RenamePersonMutationVariables = Exact<{
  input: RenamePersonInput;
}>;


export type RenamePersonMutation = { result: { position: string } };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { result: { position: string } };

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { inviteAccount: { login: string, link: string, expiresAt: string } };

export type RenewPasswordMutationVariables = Exact<{
  input: RenewPasswordInput;
}>;


export type RenewPasswordMutation = { renewPassword: { login: string, link: string, expiresAt: string } };

export type EndPersonAccountMutationVariables = Exact<{
  input: EndAccountInput;
}>;


export type EndPersonAccountMutation = { endPersonAccount: boolean };

export type AssignRoleMutationVariables = Exact<{
  input: RoleInput;
}>;


export type AssignRoleMutation = { result: { position: string } };

export type RevokeRoleMutationVariables = Exact<{
  input: RoleInput;
}>;


export type RevokeRoleMutation = { result: { position: string } };

export type GrantMandateMutationVariables = Exact<{
  input: GrantMandateInput;
}>;


export type GrantMandateMutation = { result: { position: string } };

export type RevokeMandateMutationVariables = Exact<{
  input: RevokeMandateInput;
}>;


export type RevokeMandateMutation = { result: { position: string } };

export type UnitTreeQueryVariables = Exact<{
  after?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type UnitTreeQuery = { businessUnits: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ unitId: string, name: string, parentId: string | null, kind: string | null, countsInCoverage: boolean | null, addedOn: string, closedOn: string | null, succeededBy: Array<string>, headCount: number | null, headCountOn: string | null }> } };

export type UnitListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort?: string | null | undefined;
  descending: boolean;
  active?: boolean | null | undefined;
  parentId?: string | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type UnitListQuery = { businessUnits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ unitId: string, name: string, parentId: string | null, kind: string | null, countsInCoverage: boolean | null, addedOn: string, closedOn: string | null, succeededBy: Array<string>, headCount: number | null, headCountOn: string | null }> } };

export type HeadCountsQueryVariables = Exact<{
  unitId: string;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type HeadCountsQuery = { headCounts: Array<{ day: string, headCount: number }> };

export type AddBusinessUnitMutationVariables = Exact<{
  input: AddBusinessUnitInput;
}>;


export type AddBusinessUnitMutation = { result: { id: string, position: string } };

export type RenameBusinessUnitMutationVariables = Exact<{
  input: RenameBusinessUnitInput;
}>;


export type RenameBusinessUnitMutation = { result: { position: string } };

export type MoveBusinessUnitMutationVariables = Exact<{
  input: MoveBusinessUnitInput;
}>;


export type MoveBusinessUnitMutation = { result: { position: string } };

export type CloseBusinessUnitMutationVariables = Exact<{
  input: CloseBusinessUnitInput;
}>;


export type CloseBusinessUnitMutation = { result: { position: string } };

export type SucceedBusinessUnitMutationVariables = Exact<{
  input: SucceedBusinessUnitInput;
}>;


export type SucceedBusinessUnitMutation = { result: { position: string } };

export type SetBusinessUnitCoverageMutationVariables = Exact<{
  input: SetBusinessUnitCoverageInput;
}>;


export type SetBusinessUnitCoverageMutation = { result: { position: string } };

export type RecordHeadCountMutationVariables = Exact<{
  input: RecordHeadCountInput;
}>;


export type RecordHeadCountMutation = { result: { position: string } };

export type OrganisationContentQueryVariables = Exact<{
  minPosition?: string | null | undefined;
}>;


export type OrganisationContentQuery = { businessUnits: { totalCount: number }, risks: { totalCount: number }, rounds: { totalCount: number }, attestations: { totalCount: number } };

export type AboutOrganisationQueryVariables = Exact<{
  minPosition?: string | null | undefined;
}>;


export type AboutOrganisationQuery = { organisation: { name: string, actorGroup: ActorGroup, version: number } | null };

export type RenameOrganisationMutationVariables = Exact<{
  input: RenameOrganisationInput;
}>;


export type RenameOrganisationMutation = { result: { position: string } };

export type ChangeActorGroupMutationVariables = Exact<{
  input: ChangeActorGroupInput;
}>;


export type ChangeActorGroupMutation = { result: { position: string } };

export type TaskListQueryVariables = Exact<{
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type TaskListQuery = { tasks: { totalCount: number, nodes: Array<{ taskId: string, kind: string, name: string, title: string, why: string, act: string, path: string, unitIds: Array<string>, personId: string | null, mine: boolean, dueOn: string | null, overdue: boolean, size: number }> } };

export type TaskYearQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  forMe?: boolean | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type TaskYearQuery = { taskCounts: Array<{ kind: string, name: string, month: string | null, count: number, overdue: number }> };

export type TaskRegisterQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort?: string | null | undefined;
  descending?: boolean | null | undefined;
  kinds?: Array<string> | string | null | undefined;
  forMe?: boolean | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  underUnitId?: string | null | undefined;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type TaskRegisterQuery = { taskKinds: Array<{ kind: string, name: string }>, tasks: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ taskId: string, kind: string, name: string, title: string, path: string, unitIds: Array<string>, personId: string | null, dueOn: string | null, overdue: boolean, size: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const JudgedClassFragmentDoc = new TypedDocumentString(`
    fragment JudgedClass on ClassificationEntry {
  levels {
    confidentiality
    integrity
    availability
    traceability
  }
  reasons {
    confidentiality
    integrity
    availability
    traceability
  }
  harms {
    aspect
    harm
    level
  }
  overrides {
    aspect
    suggested
    reason
  }
  scope
  gathering
  law
}
    `, {"fragmentName":"JudgedClass"}) as unknown as TypedDocumentString<JudgedClassFragment, unknown>;
export const ImportedRegisterFragmentDoc = new TypedDocumentString(`
    fragment ImportedRegister on ImportRegisterResult {
  fresh
  known
  details
  mapping
  position
  problems {
    code
    sheet
    row
    column
    text
  }
}
    `, {"fragmentName":"ImportedRegister"}) as unknown as TypedDocumentString<ImportedRegisterFragment, unknown>;
export const HeldAssetsFragmentDoc = new TypedDocumentString(`
    fragment HeldAssets on AssetConnection {
  totalCount
  nodes {
    assetId
    name
    ownerId
  }
}
    `, {"fragmentName":"HeldAssets"}) as unknown as TypedDocumentString<HeldAssetsFragment, unknown>;
export const FindDocument = {"__meta__":{"hash":"a782485204832ef30f36f2345783be7a4ca1515312a0882e74fd0b97ff865cec"}} as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const QuestionsDocument = {"__meta__":{"hash":"d64fb306433ac011bfbf9deacde12a8e5c3f533119e41ee378334a4af9a000ee"}} as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const LevelNowDocument = {"__meta__":{"hash":"8064f27d548cc47fbad2667d9c63b6571d65fe76d8821724df9f6d66ae8090b7"}} as unknown as TypedDocumentString<LevelNowQuery, LevelNowQueryVariables>;
export const LevelChangedDocument = {"__meta__":{"hash":"724481547d45a2af082ea9cbb59602decc5f45cfdef5409a0eb2b29e577a89ba"}} as unknown as TypedDocumentString<LevelChangedSubscription, LevelChangedSubscriptionVariables>;
export const MeDocument = {"__meta__":{"hash":"e37d38c521f0c25f81f6ed791a1d2da4134ee08d9c62cf5b0a4d69f1b464b9d0"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MySessionsDocument = {"__meta__":{"hash":"78d2465668c3d8cf729656141bc5eafc61b59e5451496ebdc8eca1f435c8985f"}} as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndOtherSessionsDocument = {"__meta__":{"hash":"67b9d217f1a7046b0e8a24ba56df4486ddbbf515af38fc1152d732ee649f5b66"}} as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const RemindersDocument = {"__meta__":{"hash":"5b5097ef965c088b4859241d1eab827737fe403ec5b65e70033bde1b4c7e58ac"}} as unknown as TypedDocumentString<RemindersQuery, RemindersQueryVariables>;
export const MakeCalendarLinkDocument = {"__meta__":{"hash":"1f17947267e65d5f6fbcea1b2b00ba2d1e1bcfed23ac9a2000a14168cc750b3b"}} as unknown as TypedDocumentString<MakeCalendarLinkMutation, MakeCalendarLinkMutationVariables>;
export const RevokeCalendarLinkDocument = {"__meta__":{"hash":"3977fd9b8cbcf43045fc0af3b525d5afa54f32c93326b81fa996fc57fd187171"}} as unknown as TypedDocumentString<RevokeCalendarLinkMutation, RevokeCalendarLinkMutationVariables>;
export const SetMailWishDocument = {"__meta__":{"hash":"960577bda7eb16dc73e7e0cd5a08fba4fb40ff5109b5ae52dfeffb5d606b02a9"}} as unknown as TypedDocumentString<SetMailWishMutation, SetMailWishMutationVariables>;
export const RiskAnalysesDocument = {"__meta__":{"hash":"deb257798b8990ad5b294564d6ee0a817b4af90374decce9558510dd2f83c7e6"}} as unknown as TypedDocumentString<RiskAnalysesQuery, RiskAnalysesQueryVariables>;
export const RiskAnalysisDocument = {"__meta__":{"hash":"32792b5ceb3d36002523e6245df9d4ca34b793b19c0b916753879df1ab14310c"}} as unknown as TypedDocumentString<RiskAnalysisQuery, RiskAnalysisQueryVariables>;
export const OpenRiskAnalysisDocument = {"__meta__":{"hash":"90516838d808a7459c3cbb729795c808e8f89b3557fdffd94f3b407ab3366fd9"}} as unknown as TypedDocumentString<OpenRiskAnalysisMutation, OpenRiskAnalysisMutationVariables>;
export const CloseRiskAnalysisDocument = {"__meta__":{"hash":"90348b108f8559ca5decdc24e0b7c92b379724f2537afffc38e547ff26a76c4b"}} as unknown as TypedDocumentString<CloseRiskAnalysisMutation, CloseRiskAnalysisMutationVariables>;
export const WithdrawRiskAnalysisDocument = {"__meta__":{"hash":"1ba5ba33d6978a8463793c19f3a1a243567928199e01294672c764c404b5a3a9"}} as unknown as TypedDocumentString<WithdrawRiskAnalysisMutation, WithdrawRiskAnalysisMutationVariables>;
export const ClassificationsDocument = {"__meta__":{"hash":"12641cf2bdb473b941b1b2b2895a5dcf9e127e5acb9be80e69ec962efb1caaf3"}} as unknown as TypedDocumentString<ClassificationsQuery, ClassificationsQueryVariables>;
export const AssetDocument = {"__meta__":{"hash":"f2aaca1d16faafc5d667327f9ed358311bc611070adcc6d8cf3155aa6ddcf143"}} as unknown as TypedDocumentString<AssetQuery, AssetQueryVariables>;
export const RegisterAssetDocument = {"__meta__":{"hash":"e0f9e2f6897f986948bb657d7aa791b914448d0e6eba134bcc7040510219018a"}} as unknown as TypedDocumentString<RegisterAssetMutation, RegisterAssetMutationVariables>;
export const FindAssetsDocument = {"__meta__":{"hash":"f8b5f636d05f277c4291fbede00a1ec24e9da91687dbeaafa7cb348b7528df07"}} as unknown as TypedDocumentString<FindAssetsQuery, FindAssetsQueryVariables>;
export const ChangeAssetDocument = {"__meta__":{"hash":"57bb3ccebab9b35ac04ee801a1287f7e764a0286dd5005d3cd5788ef89936904"}} as unknown as TypedDocumentString<ChangeAssetMutation, ChangeAssetMutationVariables>;
export const LinkAssetsDocument = {"__meta__":{"hash":"64f35423d472da4784a2c33f263186b4247a20ef8ba4e1f3e7d86a8d655de098"}} as unknown as TypedDocumentString<LinkAssetsMutation, LinkAssetsMutationVariables>;
export const UnlinkAssetsDocument = {"__meta__":{"hash":"ce3424ee1b82651dedc4db17b3cb6a5e6f5a3f831bcd5a1e6d38884a906e8a84"}} as unknown as TypedDocumentString<UnlinkAssetsMutation, UnlinkAssetsMutationVariables>;
export const RetireAssetDocument = {"__meta__":{"hash":"ac4e0699e2a2c25e8f3500fb1d4717e18818624ec9ec55df0ec9b83e83314dd2"}} as unknown as TypedDocumentString<RetireAssetMutation, RetireAssetMutationVariables>;
export const WithdrawAssetEntriesDocument = {"__meta__":{"hash":"d550bc9cb7e925952236b0ae3be0e3ab8836cb086426c07b6dd491b79c742f3a"}} as unknown as TypedDocumentString<WithdrawAssetEntriesMutation, WithdrawAssetEntriesMutationVariables>;
export const GuidedClassDocument = {"__meta__":{"hash":"c9e74c9ed94b8ee38f64ecc073f910f060040b03b4a2fb4784919730e6583a35"}} as unknown as TypedDocumentString<GuidedClassQuery, GuidedClassQueryVariables>;
export const ProposeClassificationDocument = {"__meta__":{"hash":"1713071b72ef53f5c665962de9ec28aea1cb5d5822847721420c7ac91ef992f5"}} as unknown as TypedDocumentString<ProposeClassificationMutation, ProposeClassificationMutationVariables>;
export const ReferClassificationDocument = {"__meta__":{"hash":"b90d38daea5df455d95399e4bc187229b6ee213220ec4da0b6707eedd50c3a23"}} as unknown as TypedDocumentString<ReferClassificationMutation, ReferClassificationMutationVariables>;
export const ApproveClassificationDocument = {"__meta__":{"hash":"173f9453d3c1c12c66588c122f52b1e78a4a533cfc61b96d004b12269584ac67"}} as unknown as TypedDocumentString<ApproveClassificationMutation, ApproveClassificationMutationVariables>;
export const DeclineClassificationDocument = {"__meta__":{"hash":"ecacacb6a88ba93ca373a4f0517e5707b5427f3891d321b102a5b5270bdd5909"}} as unknown as TypedDocumentString<DeclineClassificationMutation, DeclineClassificationMutationVariables>;
export const ReviewClassificationDocument = {"__meta__":{"hash":"ff127989a4f58a1c5137d28a586af8a0459bb8e78400510e994c4764ec071629"}} as unknown as TypedDocumentString<ReviewClassificationMutation, ReviewClassificationMutationVariables>;
export const WithdrawClassificationEntriesDocument = {"__meta__":{"hash":"099dbee7719892f40eb79ef92f20447a81f4de16411907bde4e48c12c354ab7f"}} as unknown as TypedDocumentString<WithdrawClassificationEntriesMutation, WithdrawClassificationEntriesMutationVariables>;
export const ClassCoverageDocument = {"__meta__":{"hash":"452ecfdedd50a69514b720a4ea2e037067ed8edfa9acb55ad3a7f3215ddf5886"}} as unknown as TypedDocumentString<ClassCoverageQuery, ClassCoverageQueryVariables>;
export const ClassCoverageTotalDocument = {"__meta__":{"hash":"c43c35571195ddadc08eb6fdac7fce3594fdba39d83c926aae71530960f493ed"}} as unknown as TypedDocumentString<ClassCoverageTotalQuery, ClassCoverageTotalQueryVariables>;
export const EventLogDocument = {"__meta__":{"hash":"52001699be16f5bdb6108f83ae27abe9385bca7ce201f73dbc9f29c578608198"}} as unknown as TypedDocumentString<EventLogQuery, EventLogQueryVariables>;
export const EventLabelsDocument = {"__meta__":{"hash":"3d0687c2f347b3ce6c196bcfed933ebade625a8bfc1fe64a081a1939d6f36622"}} as unknown as TypedDocumentString<EventLabelsQuery, EventLabelsQueryVariables>;
export const ChangesDocument = {"__meta__":{"hash":"39e3b9dcb6167125ef4edc68a2304497db10abd6cec19114329f739ee432756e"}} as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ClosedRoundsDocument = {"__meta__":{"hash":"79b79a09a1a46fdd3afe29d1971cec580ffa471042acd906ff970268671ac2b9"}} as unknown as TypedDocumentString<ClosedRoundsQuery, ClosedRoundsQueryVariables>;
export const FollowUpsDocument = {"__meta__":{"hash":"342e57249602183010a1860e57bf993b020d6c4230f231894e0f92ebdfa20617"}} as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const FollowUpPageDocument = {"__meta__":{"hash":"e3fd1566f6ec35f34d5ef37f14338f82c2ef52224faaa28019349da8456f4bd4"}} as unknown as TypedDocumentString<FollowUpPageQuery, FollowUpPageQueryVariables>;
export const FindingsDocument = {"__meta__":{"hash":"bdaa2bfe41900d4f0f650cb9b57c40b1c2c2aa56f8ad117a93822b5f1881e57b"}} as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FollowUpReportsDocument = {"__meta__":{"hash":"8910cef6e1282bf88110142340f51fb3b387c0848ccf40910a39df5fd9083d72"}} as unknown as TypedDocumentString<FollowUpReportsQuery, FollowUpReportsQueryVariables>;
export const PlanFollowUpDocument = {"__meta__":{"hash":"75d1ba71edb8d83b601a5c8985dfa52ba1de11b4369831dad181ec61abf95a2f"}} as unknown as TypedDocumentString<PlanFollowUpMutation, PlanFollowUpMutationVariables>;
export const ReplanFollowUpDocument = {"__meta__":{"hash":"794e65fadfb6b4031ff0d11b223cb716d0bf5633b30f86d283791ec3148a7902"}} as unknown as TypedDocumentString<ReplanFollowUpMutation, ReplanFollowUpMutationVariables>;
export const PerformFollowUpDocument = {"__meta__":{"hash":"e9056d909c444f876c1ae465781215c3f614ed08d5229948127ccbebb35c6300"}} as unknown as TypedDocumentString<PerformFollowUpMutation, PerformFollowUpMutationVariables>;
export const StopFollowUpDocument = {"__meta__":{"hash":"60f09c5028b81648d33a7ec23561b397bc23d34e2769ff0cc792daae94de09b4"}} as unknown as TypedDocumentString<StopFollowUpMutation, StopFollowUpMutationVariables>;
export const WithdrawFollowUpEntriesDocument = {"__meta__":{"hash":"f16a0480cc07360306ce74ec1fc0cf72d18223002d44b64f3165289dad04ac64"}} as unknown as TypedDocumentString<WithdrawFollowUpEntriesMutation, WithdrawFollowUpEntriesMutationVariables>;
export const RecordFindingDocument = {"__meta__":{"hash":"ab3545aedc018e191b92aff5a669e55209aa26d49c2ddcdeb34ba95859ae3cfe"}} as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const AnswerFindingDocument = {"__meta__":{"hash":"68f5fd602c081644ad02a2f2d2b486e5fcaac6bb9a2cfa1b7b419790bc41fad8"}} as unknown as TypedDocumentString<AnswerFindingMutation, AnswerFindingMutationVariables>;
export const VerifyFindingDocument = {"__meta__":{"hash":"db9b4f785d0e7f11a92116c079982709d4f65399b3f9575bd1327aa3d1e1857f"}} as unknown as TypedDocumentString<VerifyFindingMutation, VerifyFindingMutationVariables>;
export const CloseFindingDocument = {"__meta__":{"hash":"307eea76a5072480ad71a125a719c5280ce700eafe67d2d01540d4c2615c27e4"}} as unknown as TypedDocumentString<CloseFindingMutation, CloseFindingMutationVariables>;
export const ReportFollowUpsDocument = {"__meta__":{"hash":"8bc0a9dbff2cd882824807162c50b23d6dcec8d1d6cc1f164083e93b30f1b375"}} as unknown as TypedDocumentString<ReportFollowUpsMutation, ReportFollowUpsMutationVariables>;
export const WithdrawFollowUpReportDocument = {"__meta__":{"hash":"2caafc55960b58b30bb30dbadff5d9d79ec82f1c17f52e4ee1d2160f25ce0721"}} as unknown as TypedDocumentString<WithdrawFollowUpReportMutation, WithdrawFollowUpReportMutationVariables>;
export const ImportWorkbookDocument = {"__meta__":{"hash":"82df2c03abb9920f50a95ff95addecb1edc81e7b6c9335f48b12f4b34a892f15"}} as unknown as TypedDocumentString<ImportWorkbookMutation, ImportWorkbookMutationVariables>;
export const ImportBusinessUnitsDocument = {"__meta__":{"hash":"682896eadb822bd1f5b79cc4f106c50ec6fbc013d7f1554504ee1c92c692f159"}} as unknown as TypedDocumentString<ImportBusinessUnitsMutation, ImportBusinessUnitsMutationVariables>;
export const ImportRisksDocument = {"__meta__":{"hash":"60cb0aff1147fd5fa0458aed3d73801364355446a1869e935dd5e99b25c9d610"}} as unknown as TypedDocumentString<ImportRisksMutation, ImportRisksMutationVariables>;
export const ImportAssetsDocument = {"__meta__":{"hash":"2e7959d7aae6e361080f6e7c6e8d151bd34376ec4ac717fb2426758853c67b25"}} as unknown as TypedDocumentString<ImportAssetsMutation, ImportAssetsMutationVariables>;
export const ImportIncidentsDocument = {"__meta__":{"hash":"a32a01d2d9e767315bd187802ae38bbc7c3c4d1f450ef4b2bc7e42c1bd5bad48"}} as unknown as TypedDocumentString<ImportIncidentsMutation, ImportIncidentsMutationVariables>;
export const ImportProcurementsDocument = {"__meta__":{"hash":"cb7d0ad820fc1487d99b51d8c890c0a1648c55aee393352515ff5a785f3064a1"}} as unknown as TypedDocumentString<ImportProcurementsMutation, ImportProcurementsMutationVariables>;
export const ImportFollowUpsDocument = {"__meta__":{"hash":"e8584ee7087b9cc414a04b149f91e8a0d89a73b5ce18d2d16a76090c069dff20"}} as unknown as TypedDocumentString<ImportFollowUpsMutation, ImportFollowUpsMutationVariables>;
export const ImportPracticesDocument = {"__meta__":{"hash":"7b98295b0b65ac2e23827cfe873402b6e4f4bce8791d41b03fac6894798fc7df"}} as unknown as TypedDocumentString<ImportPracticesMutation, ImportPracticesMutationVariables>;
export const IncidentsDocument = {"__meta__":{"hash":"d770664cf7084cf88281ab77629b9e3c72fab80dc06cf5624a01c38be00d283c"}} as unknown as TypedDocumentString<IncidentsQuery, IncidentsQueryVariables>;
export const IncidentDocument = {"__meta__":{"hash":"2d37b1765a42ba6cffba71bea3d9cbd6c6ecc2396fa9157befdb6d1d63b97b53"}} as unknown as TypedDocumentString<IncidentQuery, IncidentQueryVariables>;
export const IncidentFormDocument = {"__meta__":{"hash":"0a2644970b9dfc24cde699fddb99768aac4f1e41c5a672ad4cb149be8ac4dbef"}} as unknown as TypedDocumentString<IncidentFormQuery, IncidentFormQueryVariables>;
export const ReportIncidentDocument = {"__meta__":{"hash":"7c5cfd0feefe60bae04e40e9d306c7daae93a8ed52e44c568d6d5ebd0cdc648f"}} as unknown as TypedDocumentString<ReportIncidentMutation, ReportIncidentMutationVariables>;
export const TriageIncidentDocument = {"__meta__":{"hash":"7c2f01777201065d086317f7773bc96500448074030963dbcf20853d585a91d5"}} as unknown as TypedDocumentString<TriageIncidentMutation, TriageIncidentMutationVariables>;
export const RejectIncidentDocument = {"__meta__":{"hash":"02a2d692f06fe096fbfaeb363d9e296dd76c860d5ba26c60db41be5560962b16"}} as unknown as TypedDocumentString<RejectIncidentMutation, RejectIncidentMutationVariables>;
export const ProposeSignificanceDocument = {"__meta__":{"hash":"8eb84a9541e0a98012b78871ea80259826d2683d76fa3035ecb52646b267a38a"}} as unknown as TypedDocumentString<ProposeSignificanceMutation, ProposeSignificanceMutationVariables>;
export const DecideSignificanceDocument = {"__meta__":{"hash":"2ebb09aaf20d0b03ddd640055a9ab9e10f7a46ca33f12dfeee6532f8f4fcc5df"}} as unknown as TypedDocumentString<DecideSignificanceMutation, DecideSignificanceMutationVariables>;
export const RecordNotificationDocument = {"__meta__":{"hash":"5ecf52d1c68bb2d2aa9cfbe2f33d5b5f3c315748a4e1f83690cb41ae71e81b07"}} as unknown as TypedDocumentString<RecordNotificationMutation, RecordNotificationMutationVariables>;
export const RecordIncidentActionDocument = {"__meta__":{"hash":"1d70a1c67b3344dd42ada9fd18edbc6e847e630de1eb029aa65181242df67599"}} as unknown as TypedDocumentString<RecordIncidentActionMutation, RecordIncidentActionMutationVariables>;
export const InvestigateIncidentDocument = {"__meta__":{"hash":"e8841f2f1afe96e3f6c6784ab0e6175e9381b18ba0a60091e231982d44eec589"}} as unknown as TypedDocumentString<InvestigateIncidentMutation, InvestigateIncidentMutationVariables>;
export const RecordLessonDocument = {"__meta__":{"hash":"e79fefdadf411aa4555cbc4d9c473c3a7419fda241e488e4c4babfb70ef76c90"}} as unknown as TypedDocumentString<RecordLessonMutation, RecordLessonMutationVariables>;
export const CloseIncidentDocument = {"__meta__":{"hash":"28bba08f212d7b104b1f836c0863281958439ae8bfbc62527a0cf0cecb5cf32f"}} as unknown as TypedDocumentString<CloseIncidentMutation, CloseIncidentMutationVariables>;
export const LinkIncidentDocument = {"__meta__":{"hash":"e2179a3ceb4690136e39804bced92d585d735418fff72f9e59a97abb88996fe2"}} as unknown as TypedDocumentString<LinkIncidentMutation, LinkIncidentMutationVariables>;
export const LinkableDocument = {"__meta__":{"hash":"e46692f86913b4cb94672b5fad20e5f9b715c855e541fdde4d3744473448a35a"}} as unknown as TypedDocumentString<LinkableQuery, LinkableQueryVariables>;
export const SimilarIncidentsDocument = {"__meta__":{"hash":"19dd8c9d5d9f0259c62b4a31a79fc708d466744acb4ca47ae2e323708c839c45"}} as unknown as TypedDocumentString<SimilarIncidentsQuery, SimilarIncidentsQueryVariables>;
export const IncidentReportLinksDocument = {"__meta__":{"hash":"ee5e80ee3acf4d297f001cd7ecc4bdc8c05749cfcfde1bd6c61e5c2f91079cd1"}} as unknown as TypedDocumentString<IncidentReportLinksQuery, IncidentReportLinksQueryVariables>;
export const MakeIncidentReportLinkDocument = {"__meta__":{"hash":"32231fc5d7bdfe99a84c2b197ba19afa07060eaa32f6f69c7062b9d4f11e43b3"}} as unknown as TypedDocumentString<MakeIncidentReportLinkMutation, MakeIncidentReportLinkMutationVariables>;
export const RevokeIncidentReportLinkDocument = {"__meta__":{"hash":"96b98e49b09d9c6e7faca337dc47eefc59600c962846db62fb65b1837e03ed2f"}} as unknown as TypedDocumentString<RevokeIncidentReportLinkMutation, RevokeIncidentReportLinkMutationVariables>;
export const WithdrawIncidentEntriesDocument = {"__meta__":{"hash":"f1848522c8a05d83e9cdedb767fa0f2f8731053ec883d39788bf00e3edeedc6e"}} as unknown as TypedDocumentString<WithdrawIncidentEntriesMutation, WithdrawIncidentEntriesMutationVariables>;
export const UnitInventoriesDocument = {"__meta__":{"hash":"b5903b5ac7d3e10bde718a33aeab49cc3a56d61d06d646d9586c5fa791c69183"}} as unknown as TypedDocumentString<UnitInventoriesQuery, UnitInventoriesQueryVariables>;
export const InventorySharesDocument = {"__meta__":{"hash":"ef7027fa4e143fbc175eea0ba1ad05187bc919e9da5fc0d455c822260cc4d3b1"}} as unknown as TypedDocumentString<InventorySharesQuery, InventorySharesQueryVariables>;
export const UnitInventoryDocument = {"__meta__":{"hash":"0fe8050f8c1767710a75c7543ca0bb7c0a0e00d18e820813b28088b04de9dcc7"}} as unknown as TypedDocumentString<UnitInventoryQuery, UnitInventoryQueryVariables>;
export const CompleteInventoryDocument = {"__meta__":{"hash":"d52247920883fc2e9e28742173173887576cd636e8a8c871675e70e915677c1d"}} as unknown as TypedDocumentString<CompleteInventoryMutation, CompleteInventoryMutationVariables>;
export const ReopenInventoryDocument = {"__meta__":{"hash":"3135b9d10acf0f8cb6b8f4c00c5dffe5f9af7f9e0df6b1f0f9fa2c1f30c1eab3"}} as unknown as TypedDocumentString<ReopenInventoryMutation, ReopenInventoryMutationVariables>;
export const WithdrawInventoryEntriesDocument = {"__meta__":{"hash":"20e5a2f43f870caea506c0acf70b67cf54204c8695ac4a3c1e29a78f6d959192"}} as unknown as TypedDocumentString<WithdrawInventoryEntriesMutation, WithdrawInventoryEntriesMutationVariables>;
export const MaturityDocument = {"__meta__":{"hash":"07543f386edd0a074443b325dc81f085efcdef268c531bbf833ec76e6e98adb9"}} as unknown as TypedDocumentString<MaturityQuery, MaturityQueryVariables>;
export const ModelDocument = {"__meta__":{"hash":"e5896b731ab1217b7b40cdbb1dc310bd4e99ff4dcfe71423eb28553b3801caf6"}} as unknown as TypedDocumentString<ModelQuery, ModelQueryVariables>;
export const ModelSourcesDocument = {"__meta__":{"hash":"974a0eabcea1b7b47269f54347cae6e9fa82946448d74369da3553f7ab1b983d"}} as unknown as TypedDocumentString<ModelSourcesQuery, ModelSourcesQueryVariables>;
export const GapsDocument = {"__meta__":{"hash":"89b0fc03baff865d1e3dc1578aac16c717d24ac2cd3c6ad11ab8e858e26954b3"}} as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const LevelTimelineDocument = {"__meta__":{"hash":"2ff31a2bc3b13f304a87713e319c0df8b7a0f89a16f5838d21b8eaf4f5f6ebea"}} as unknown as TypedDocumentString<LevelTimelineQuery, LevelTimelineQueryVariables>;
export const ForecastDocument = {"__meta__":{"hash":"add5967708bc48a75d38a9d26e2de08aa5e55bbd9587d11c1a50f7ca4edcf1c3"}} as unknown as TypedDocumentString<ForecastQuery, ForecastQueryVariables>;
export const LargestRisksDocument = {"__meta__":{"hash":"ddce1c03b2b6f3cd67fbde68a597bf34e0ca78c1c74dc9db58676f0b0226b38a"}} as unknown as TypedDocumentString<LargestRisksQuery, LargestRisksQueryVariables>;
export const MeasureWhyDocument = {"__meta__":{"hash":"e1de74b505a00ceb77fbf6888b123cccf3c5a931ebaf1ecf2d0a83dabdcb9200"}} as unknown as TypedDocumentString<MeasureWhyQuery, MeasureWhyQueryVariables>;
export const MeasureAttestationsDocument = {"__meta__":{"hash":"cbd0ccc720af550261f2470b0067368c6e6ef7d9cd15298db2c26b1f4b08546a"}} as unknown as TypedDocumentString<MeasureAttestationsQuery, MeasureAttestationsQueryVariables>;
export const AttestMeasureDocument = {"__meta__":{"hash":"c3618c7e75c8c77f2961c4c5dbe16d3b3b538e0e91a49ccbb668929e470d901e"}} as unknown as TypedDocumentString<AttestMeasureMutation, AttestMeasureMutationVariables>;
export const WithdrawAttestationDocument = {"__meta__":{"hash":"9f98ed48766fc1924fe90a2d5338eb7093c51235b5b215d5f4b7b3ba4e25bdcf"}} as unknown as TypedDocumentString<WithdrawAttestationMutation, WithdrawAttestationMutationVariables>;
export const SecurityMeasuresDocument = {"__meta__":{"hash":"d7edf39ad7b16335184b588841070beec3f484f2fa3fe9f80dbee4ba3881056b"}} as unknown as TypedDocumentString<SecurityMeasuresQuery, SecurityMeasuresQueryVariables>;
export const MeasureStepsDocument = {"__meta__":{"hash":"383ce678313d06ffee7f96ca15ebc6a2d005d6fb38f5e993eb608b39a36b5622"}} as unknown as TypedDocumentString<MeasureStepsQuery, MeasureStepsQueryVariables>;
export const SecurityMeasureDocument = {"__meta__":{"hash":"efb50264218dd0ab3baf59919b0a5223951c8ecefe70ddf6626fecaeb843c5c8"}} as unknown as TypedDocumentString<SecurityMeasureQuery, SecurityMeasureQueryVariables>;
export const ProposeSecurityMeasureDocument = {"__meta__":{"hash":"2455fa2cc020a6288b85acc99740cd4518791e1d2f1c8941685724bc77c06acc"}} as unknown as TypedDocumentString<ProposeSecurityMeasureMutation, ProposeSecurityMeasureMutationVariables>;
export const DecideSecurityMeasureDocument = {"__meta__":{"hash":"9678c3d14dabbf4504b4457235ca81b2dd0a57238cdca6ccbe9e4d599d5d179a"}} as unknown as TypedDocumentString<DecideSecurityMeasureMutation, DecideSecurityMeasureMutationVariables>;
export const AllocateMeasureResourcesDocument = {"__meta__":{"hash":"f95cedf38079f133690280e74c5c9dcd0e3d039b9c6314555c9ace09d85490d1"}} as unknown as TypedDocumentString<AllocateMeasureResourcesMutation, AllocateMeasureResourcesMutationVariables>;
export const IntroduceSecurityMeasureDocument = {"__meta__":{"hash":"4b48826293ff3e1cf02f5ee8e3fe10a3a6f0c116e1d036c4416e60215719dc1a"}} as unknown as TypedDocumentString<IntroduceSecurityMeasureMutation, IntroduceSecurityMeasureMutationVariables>;
export const EvaluateSecurityMeasureDocument = {"__meta__":{"hash":"31afae4a288460c6a4227dba56b9e8743f522b65615e575a262455d149b01be0"}} as unknown as TypedDocumentString<EvaluateSecurityMeasureMutation, EvaluateSecurityMeasureMutationVariables>;
export const StopSecurityMeasureDocument = {"__meta__":{"hash":"6e231814e19779572627f1c115245a1c8a4b6cecbc6d5e05cb1794aa15bb7319"}} as unknown as TypedDocumentString<StopSecurityMeasureMutation, StopSecurityMeasureMutationVariables>;
export const WithdrawSecurityMeasureEntriesDocument = {"__meta__":{"hash":"32ff50cf0c95a87106b2c2ed9bfeb3964eee1d4aca00c83c844f48957e0c60e5"}} as unknown as TypedDocumentString<WithdrawSecurityMeasureEntriesMutation, WithdrawSecurityMeasureEntriesMutationVariables>;
export const CarriedByDocument = {"__meta__":{"hash":"14e530053c1627c88ba433d46d86511da3c029c727c9d7332b772c6c176e2125"}} as unknown as TypedDocumentString<CarriedByQuery, CarriedByQueryVariables>;
export const UnitNamesDocument = {"__meta__":{"hash":"d205b414a0025dc08f96e05c5f05023d778a94ec8dbae83b57d8585441e8b131"}} as unknown as TypedDocumentString<UnitNamesQuery, UnitNamesQueryVariables>;
export const PersonNamesDocument = {"__meta__":{"hash":"28928f3f1c08303c5a37ba205e55f6422732b49fec0ac66469e4671a7674ad03"}} as unknown as TypedDocumentString<PersonNamesQuery, PersonNamesQueryVariables>;
export const PracticesDocument = {"__meta__":{"hash":"ec99f3d699aaf258a58fbf1828a2e0adcb54a98f0f0595addfba0d017e3e1403"}} as unknown as TypedDocumentString<PracticesQuery, PracticesQueryVariables>;
export const EstablishWayOfWorkingDocument = {"__meta__":{"hash":"b4571b74c7838851f3b39edb17c5fd644bb8f9a867eeeaddf68bd731734a0952"}} as unknown as TypedDocumentString<EstablishWayOfWorkingMutation, EstablishWayOfWorkingMutationVariables>;
export const DeclareCentralPartDocument = {"__meta__":{"hash":"199bab7b6039ba7bdefb2b805eba85fe0201a7e0503b852394a9037ecfc25d2f"}} as unknown as TypedDocumentString<DeclareCentralPartMutation, DeclareCentralPartMutationVariables>;
export const EndWayOfWorkingDocument = {"__meta__":{"hash":"8472f4cb3d7e3fcf1bb807bcb689197bf11fc33da4855f99935ac7eac5358b45"}} as unknown as TypedDocumentString<EndWayOfWorkingMutation, EndWayOfWorkingMutationVariables>;
export const EndCentralPartDocument = {"__meta__":{"hash":"f2827b329eb8f60c1c5d026ca8e12bc08f5b05af64780fc68f473cfd04a3402d"}} as unknown as TypedDocumentString<EndCentralPartMutation, EndCentralPartMutationVariables>;
export const WithdrawWayOfWorkingEntriesDocument = {"__meta__":{"hash":"909135ba1d8bd789c8bd7b3d4d37efa21daf2a8f099db36b49220a1c2466247b"}} as unknown as TypedDocumentString<WithdrawWayOfWorkingEntriesMutation, WithdrawWayOfWorkingEntriesMutationVariables>;
export const ProcurementsDocument = {"__meta__":{"hash":"ec06fec7bed61356fd762b6d2293521b1cafd0c341dde09150fae11d6629da8b"}} as unknown as TypedDocumentString<ProcurementsQuery, ProcurementsQueryVariables>;
export const ProcurementDocument = {"__meta__":{"hash":"fa992ab4eb2f56e4774fba89251d4bd1c1a9aedfecdbc35df45ce336f3fa5989"}} as unknown as TypedDocumentString<ProcurementQuery, ProcurementQueryVariables>;
export const RisksToLinkDocument = {"__meta__":{"hash":"d4718871f030ec1bc076bcc2e63dae0c54f93637181187154cc220e91e4b00d8"}} as unknown as TypedDocumentString<RisksToLinkQuery, RisksToLinkQueryVariables>;
export const StartProcurementDocument = {"__meta__":{"hash":"958526d163e4d9f98d216c4440b8bb62245230a5afaf6cae9286e5d5c41bfc43"}} as unknown as TypedDocumentString<StartProcurementMutation, StartProcurementMutationVariables>;
export const LinkProcurementDocument = {"__meta__":{"hash":"5d1e36feca2ab2c87d14750a3c3bda40308b370debe7ac6ab6b6494591ebd48c"}} as unknown as TypedDocumentString<LinkProcurementMutation, LinkProcurementMutationVariables>;
export const GenerateRequirementListDocument = {"__meta__":{"hash":"59f34ab4e86c23a06a20d93f46f8c856c6f785285c1360473faeb716473c6f1a"}} as unknown as TypedDocumentString<GenerateRequirementListMutation, GenerateRequirementListMutationVariables>;
export const KeepRequirementListDocument = {"__meta__":{"hash":"8eee958356d36d1c6bb55eb9b37cebf73a69961f7b3f9dac28bab91e9fa83b60"}} as unknown as TypedDocumentString<KeepRequirementListMutation, KeepRequirementListMutationVariables>;
export const AddRequirementDocument = {"__meta__":{"hash":"ab13c2ca9018ac02fd7e87a723a27e1084153bbcb9a38061325304de3fb71a43"}} as unknown as TypedDocumentString<AddRequirementMutation, AddRequirementMutationVariables>;
export const ChangeRequirementDocument = {"__meta__":{"hash":"2d5fb994e4c39188b278c42025861ee25ad986c9ea839ebd186154ed09ef1aa7"}} as unknown as TypedDocumentString<ChangeRequirementMutation, ChangeRequirementMutationVariables>;
export const RemoveRequirementDocument = {"__meta__":{"hash":"843a3c3017afafe10c3a54c98a5486f3157cd2d5f8c49751afc8dca56edf9c1f"}} as unknown as TypedDocumentString<RemoveRequirementMutation, RemoveRequirementMutationVariables>;
export const IntroduceOwnRequirementsDocument = {"__meta__":{"hash":"735a3415c19f3cf0bfbdc61eca71ccb2a3393cfde882d0a0d408e22968462524"}} as unknown as TypedDocumentString<IntroduceOwnRequirementsMutation, IntroduceOwnRequirementsMutationVariables>;
export const AttachRequirementListDocument = {"__meta__":{"hash":"c420ad45ab6e2f1aab0480df23d2b59906ab7d53811eb7406259f72924d69836"}} as unknown as TypedDocumentString<AttachRequirementListMutation, AttachRequirementListMutationVariables>;
export const InviteTendererDocument = {"__meta__":{"hash":"8773aaedf48a745cb65b6d5a87ef17507f58083c8680fabc0a089786d7b59fae"}} as unknown as TypedDocumentString<InviteTendererMutation, InviteTendererMutationVariables>;
export const RevokeTenderLinkDocument = {"__meta__":{"hash":"c5f2fd8973524de4ae3376ddf8352fb113d4efa4f556ae629f85658d14264911"}} as unknown as TypedDocumentString<RevokeTenderLinkMutation, RevokeTenderLinkMutationVariables>;
export const ReceiveTenderDocument = {"__meta__":{"hash":"6d3a084f9b35aff3763f21bcb9c8fe66154110b1aa898a391e3c1bdcb16fe81d"}} as unknown as TypedDocumentString<ReceiveTenderMutation, ReceiveTenderMutationVariables>;
export const AnswerTenderDocument = {"__meta__":{"hash":"c6d633cd1a42e869460729048dbbad8f2c9635443f9a1b5f5b849e048f49a5b7"}} as unknown as TypedDocumentString<AnswerTenderMutation, AnswerTenderMutationVariables>;
export const SignContractDocument = {"__meta__":{"hash":"ac456ddf708d4c4b0e319d65a504b9016b33e8d0ffb0b6a8c00886418e9b3fe1"}} as unknown as TypedDocumentString<SignContractMutation, SignContractMutationVariables>;
export const FollowUpSupplierDocument = {"__meta__":{"hash":"bf59d3a192a65bcdad3a54044606bdef889967e3e42e9bee8d993ddca71e1d2d"}} as unknown as TypedDocumentString<FollowUpSupplierMutation, FollowUpSupplierMutationVariables>;
export const EvaluateRequirementsDocument = {"__meta__":{"hash":"25331001350aa60e3e48a65a25d11649ad6ea592af6b60478b0d186124b39d7f"}} as unknown as TypedDocumentString<EvaluateRequirementsMutation, EvaluateRequirementsMutationVariables>;
export const CloseProcurementDocument = {"__meta__":{"hash":"5216a889485eae4bf69ab834b0fdfd1c149a4ccfac7b5bb7587bc0d534dc46ae"}} as unknown as TypedDocumentString<CloseProcurementMutation, CloseProcurementMutationVariables>;
export const CancelProcurementDocument = {"__meta__":{"hash":"4e7dcc0e95d83fb19f904c2239ac175567dd1a3731debeee25598e8467debeed"}} as unknown as TypedDocumentString<CancelProcurementMutation, CancelProcurementMutationVariables>;
export const WithdrawProcurementEntriesDocument = {"__meta__":{"hash":"0fe78a103b756c12562f83e6c641f459ea359123169240ecf353b773f2c2d783"}} as unknown as TypedDocumentString<WithdrawProcurementEntriesMutation, WithdrawProcurementEntriesMutationVariables>;
export const ProcurementClassDocument = {"__meta__":{"hash":"56ba12350bc2b093c80af5d8927ca7185fe65f12e3e1e61ab1f2a58b3522fded"}} as unknown as TypedDocumentString<ProcurementClassQuery, ProcurementClassQueryVariables>;
export const RisksDocument = {"__meta__":{"hash":"14cafde6245c35b33da3769ee5d61870a6e0bb81c5ce2795ad67d9bf6d2207ef"}} as unknown as TypedDocumentString<RisksQuery, RisksQueryVariables>;
export const RiskDocument = {"__meta__":{"hash":"8d42ba5816ead72d7a532c27111dcff624e0bed94ddddb1e7f6406f764401a46"}} as unknown as TypedDocumentString<RiskQuery, RiskQueryVariables>;
export const RiskScalesDocument = {"__meta__":{"hash":"889f31b8320a8663edfaea4b284acd3d2771887735c01eb5bca0ce432338a91e"}} as unknown as TypedDocumentString<RiskScalesQuery, RiskScalesQueryVariables>;
export const IdentifyRiskDocument = {"__meta__":{"hash":"21fe943e428c28867dd2a2bf311b6fbccce143d3bbeebafbb7a93fd4752d881c"}} as unknown as TypedDocumentString<IdentifyRiskMutation, IdentifyRiskMutationVariables>;
export const AssessRiskDocument = {"__meta__":{"hash":"748756259f2daaa8ba97fd9e8c830f41069ca3b70113c284a46e0cb1431b0675"}} as unknown as TypedDocumentString<AssessRiskMutation, AssessRiskMutationVariables>;
export const ProposeRiskTreatmentDocument = {"__meta__":{"hash":"d15490029c992fa5710e554963bfe4c85a53cb9f85605c8e7264b64504f86c3f"}} as unknown as TypedDocumentString<ProposeRiskTreatmentMutation, ProposeRiskTreatmentMutationVariables>;
export const RecordRiskDecisionDocument = {"__meta__":{"hash":"37e9041644dcc73d38c253d5ab648f3fc4a1fdfe55398c48adc469a52d63a125"}} as unknown as TypedDocumentString<RecordRiskDecisionMutation, RecordRiskDecisionMutationVariables>;
export const FollowUpRiskDocument = {"__meta__":{"hash":"ec90fc1f34201f641b9b73f5267465fb881ac64defb4d807ce95629d209fe9fb"}} as unknown as TypedDocumentString<FollowUpRiskMutation, FollowUpRiskMutationVariables>;
export const CloseRiskDocument = {"__meta__":{"hash":"34f349eaec2435bc29085ff845e2817459ed74b687a5b3e0d62a81e991f4bcee"}} as unknown as TypedDocumentString<CloseRiskMutation, CloseRiskMutationVariables>;
export const WithdrawRiskEntriesDocument = {"__meta__":{"hash":"f77507612bb9ff2c007e53012895de2949f9db560b6fe1b9c69421e9d13fe157"}} as unknown as TypedDocumentString<WithdrawRiskEntriesMutation, WithdrawRiskEntriesMutationVariables>;
export const AssignRiskOwnerDocument = {"__meta__":{"hash":"5c9ad8501dbdd20052feb2e2e25291b0b5b1abe0c225bfbcaaa5206cadd606b6"}} as unknown as TypedDocumentString<AssignRiskOwnerMutation, AssignRiskOwnerMutationVariables>;
export const DecisionMandateDocument = {"__meta__":{"hash":"2dec42169c377a670887f5c6cc312aabe67addaacb0dc9b0f7c8a628d7382ee4"}} as unknown as TypedDocumentString<DecisionMandateQuery, DecisionMandateQueryVariables>;
export const InstallationDocument = {"__meta__":{"hash":"14b19043f10104dea0e0a690bd659cc2540ca96e8ced577b9d7a609e17b29845"}} as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const ExaminationDocument = {"__meta__":{"hash":"5c80b7c8146ecfe7334d6295d368ff336166a12d259e788ed8ed9fca4e1e3ef4"}} as unknown as TypedDocumentString<ExaminationQuery, ExaminationQueryVariables>;
export const MakeBackupDocument = {"__meta__":{"hash":"c97f45e00e7d233de8795bda0cedd0c291e304b0cb711e1624f11e09622030d3"}} as unknown as TypedDocumentString<MakeBackupMutation, MakeBackupMutationVariables>;
export const LoadDemoDocument = {"__meta__":{"hash":"ea40aa02004668e68be63cb41280efd934818377dc88b303c7dc984b74364a75"}} as unknown as TypedDocumentString<LoadDemoMutation, LoadDemoMutationVariables>;
export const DeleteDemoDocument = {"__meta__":{"hash":"3683c2dd7b4e370ae548a82df9d3f94f8faa6ceedbe3b2a32a0917c9894fd856"}} as unknown as TypedDocumentString<DeleteDemoMutation, DeleteDemoMutationVariables>;
export const ResumeReadModelDocument = {"__meta__":{"hash":"6f536944ba56ebaeb8fcd75d5ebe3495ac634bc8e5ee7e9e8dbc74cc5ff27798"}} as unknown as TypedDocumentString<ResumeReadModelMutation, ResumeReadModelMutationVariables>;
export const MandateRegisterDocument = {"__meta__":{"hash":"095baa4a9964c450c42625617474d6838cf4588d39cb9842950d91b0c08d1110"}} as unknown as TypedDocumentString<MandateRegisterQuery, MandateRegisterQueryVariables>;
export const ModelListDocument = {"__meta__":{"hash":"6965c130c1ca8c592b7c8ad0ebfe3e1c0bcea85ee36ae167940b4bf742205f18"}} as unknown as TypedDocumentString<ModelListQuery, ModelListQueryVariables>;
export const OneModelDocument = {"__meta__":{"hash":"a4df579743b327a3d5a4af414e497c03d21f865cd3d5228c8fcdfe08a7de0294"}} as unknown as TypedDocumentString<OneModelQuery, OneModelQueryVariables>;
export const LevelByDocument = {"__meta__":{"hash":"5161f0c6c663513d8ac7523f6fe4847ee58ac73faec9c5df5a18ed04de8d5687"}} as unknown as TypedDocumentString<LevelByQuery, LevelByQueryVariables>;
export const ActivateModelDocument = {"__meta__":{"hash":"4d8c450fef492f82aee2253e76ac5b53beea868213c435750cc5b0c62a400e0c"}} as unknown as TypedDocumentString<ActivateModelMutation, ActivateModelMutationVariables>;
export const MapBoxesDocument = {"__meta__":{"hash":"2db5a387ef2216e04f1b1f6c58e1c7110dd15251329d67913805c659081bc956"}} as unknown as TypedDocumentString<MapBoxesMutation, MapBoxesMutationVariables>;
export const PeopleDocument = {"__meta__":{"hash":"8b24808f7e52f09752934d5008392bc564aaeece26ddead319a8592d2c640afb"}} as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonAccountsDocument = {"__meta__":{"hash":"e993da6e5917af2ab8bdab384d0e8fec75c12af05963cf8173bde6d8b4b52581"}} as unknown as TypedDocumentString<PersonAccountsQuery, PersonAccountsQueryVariables>;
export const MandatesInForceDocument = {"__meta__":{"hash":"6234868bc9b0d5be6193516fa7790453e97ced898a32e8bcd1e44acaec19bd3d"}} as unknown as TypedDocumentString<MandatesInForceQuery, MandatesInForceQueryVariables>;
export const AddPersonDocument = {"__meta__":{"hash":"42527426532318b7b00d33dce1e4b572cdbd0aa529557719e4671ff7f41816f7"}} as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const RenamePersonDocument = {"__meta__":{"hash":"a4bd2085b0e3ff0c9ffa365ac52fedd05d9df04c366b5838a927a9341dce7db6"}} as unknown as TypedDocumentString<RenamePersonMutation, RenamePersonMutationVariables>;
export const ErasePersonDocument = {"__meta__":{"hash":"1a873d45e324b503b1c421df46be1b103636d65f634580b7d1404396dff22e2d"}} as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const InviteAccountDocument = {"__meta__":{"hash":"b77227453af5e1cb9eec6b2ffa6f839f1c96f0793e51f7baddb186c4437bd93b"}} as unknown as TypedDocumentString<InviteAccountMutation, InviteAccountMutationVariables>;
export const RenewPasswordDocument = {"__meta__":{"hash":"f3b3b7c2b0f6871c20f47d5a23e0ca83d6f4f3e78e99e902187cfd8fada93a91"}} as unknown as TypedDocumentString<RenewPasswordMutation, RenewPasswordMutationVariables>;
export const EndPersonAccountDocument = {"__meta__":{"hash":"cb7732cf5b526f7d255f19d99fbd9b7e3fa4402a072370d15291724a204fc096"}} as unknown as TypedDocumentString<EndPersonAccountMutation, EndPersonAccountMutationVariables>;
export const AssignRoleDocument = {"__meta__":{"hash":"bbf279a95e5d3e85cb300e78517db77b0714a518b840c315e922a0c3c204ee0a"}} as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const RevokeRoleDocument = {"__meta__":{"hash":"05830eb52daa3868831b09ce67d95b5823fa21449e5262947fe8d922876e5468"}} as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const GrantMandateDocument = {"__meta__":{"hash":"2cc65c1c5d9de4093d7cc18d0e6fc03d4ae6cb043c74bf4a52fcbc1e242d2c96"}} as unknown as TypedDocumentString<GrantMandateMutation, GrantMandateMutationVariables>;
export const RevokeMandateDocument = {"__meta__":{"hash":"e46eba5a4cb47e413e951c6b9cf4841534e4057d44e8c70377a8f1ed791d1e17"}} as unknown as TypedDocumentString<RevokeMandateMutation, RevokeMandateMutationVariables>;
export const UnitTreeDocument = {"__meta__":{"hash":"5d6a6dc1468b33b524ff27ea8cb12cf0ec587e8fdcc04d5209101fc9f0639d37"}} as unknown as TypedDocumentString<UnitTreeQuery, UnitTreeQueryVariables>;
export const UnitListDocument = {"__meta__":{"hash":"46e5234e4ba0bd7622f7ce894780aead91fefa0d9fea30572551f0a1b6a24e51"}} as unknown as TypedDocumentString<UnitListQuery, UnitListQueryVariables>;
export const HeadCountsDocument = {"__meta__":{"hash":"579166f0e1a51c0fb03057b2a9882501be565ce995e736a9e5cac2ded3d0b2eb"}} as unknown as TypedDocumentString<HeadCountsQuery, HeadCountsQueryVariables>;
export const AddBusinessUnitDocument = {"__meta__":{"hash":"e42bbb638ec87dff4be35a2afbb926692f8275d71c29192e7c75a169b7907cdb"}} as unknown as TypedDocumentString<AddBusinessUnitMutation, AddBusinessUnitMutationVariables>;
export const RenameBusinessUnitDocument = {"__meta__":{"hash":"eec47876610c68866485404c1708ae24c9580aba7b5eb1bace17e79bd0f7f089"}} as unknown as TypedDocumentString<RenameBusinessUnitMutation, RenameBusinessUnitMutationVariables>;
export const MoveBusinessUnitDocument = {"__meta__":{"hash":"66465eaab95117e274e55c76c1b18ef7d77135b123676e04fe28316f51180692"}} as unknown as TypedDocumentString<MoveBusinessUnitMutation, MoveBusinessUnitMutationVariables>;
export const CloseBusinessUnitDocument = {"__meta__":{"hash":"f717d8d7c2ab461aa3d1a206d11677ca88b73ce7b622426f0609f911c2d8f0a9"}} as unknown as TypedDocumentString<CloseBusinessUnitMutation, CloseBusinessUnitMutationVariables>;
export const SucceedBusinessUnitDocument = {"__meta__":{"hash":"c733265b5c2228198b7f7bf9ce72ed20a065b856fb2a0a77a44d2f9701af724f"}} as unknown as TypedDocumentString<SucceedBusinessUnitMutation, SucceedBusinessUnitMutationVariables>;
export const SetBusinessUnitCoverageDocument = {"__meta__":{"hash":"35c9a3703fa83d0ff4cb14189ca298faaf82430f4e868e822e2a44b6519f1c1d"}} as unknown as TypedDocumentString<SetBusinessUnitCoverageMutation, SetBusinessUnitCoverageMutationVariables>;
export const RecordHeadCountDocument = {"__meta__":{"hash":"0c444f7281917c3d3a2fd13e326fe113420b0e34ccc47be858509de30376809e"}} as unknown as TypedDocumentString<RecordHeadCountMutation, RecordHeadCountMutationVariables>;
export const OrganisationContentDocument = {"__meta__":{"hash":"e53f0adeb7dd43ce1a63a3e8fc9c1056c4ebc82d35e7840dc04ff3f8c6a98526"}} as unknown as TypedDocumentString<OrganisationContentQuery, OrganisationContentQueryVariables>;
export const AboutOrganisationDocument = {"__meta__":{"hash":"f52f9199c91bd8742f12711b0cba0b0d05e3fe38de469f2b814cdb3584a4f151"}} as unknown as TypedDocumentString<AboutOrganisationQuery, AboutOrganisationQueryVariables>;
export const RenameOrganisationDocument = {"__meta__":{"hash":"53fc6e45b98e20c259f9854b47cfec5ff0e3cf57de5a08f451e0af04ec7fea62"}} as unknown as TypedDocumentString<RenameOrganisationMutation, RenameOrganisationMutationVariables>;
export const ChangeActorGroupDocument = {"__meta__":{"hash":"0b1c27932f47ed370fd24b814ff9be02b4126868ba312c80e319918fba341ee3"}} as unknown as TypedDocumentString<ChangeActorGroupMutation, ChangeActorGroupMutationVariables>;
export const TaskListDocument = {"__meta__":{"hash":"0626fa9c10b9a6bf67f453a3e987c5bc97a6a097051c4c9e3cc2ab8a4f5f751c"}} as unknown as TypedDocumentString<TaskListQuery, TaskListQueryVariables>;
export const TaskYearDocument = {"__meta__":{"hash":"ff25f227e068b1a4d71327913c0e59c7c9c5ffad2ef467bf2ee97a093ac4c69d"}} as unknown as TypedDocumentString<TaskYearQuery, TaskYearQueryVariables>;
export const TaskRegisterDocument = {"__meta__":{"hash":"6f6bb005475f1bb1d09cd46384f41e55b067f7702f490cf645d2511c25e2a0bf"}} as unknown as TypedDocumentString<TaskRegisterQuery, TaskRegisterQueryVariables>;