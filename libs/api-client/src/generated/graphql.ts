/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How sure those who judged were. */
export type Certainty =
  | 'high'
  | 'low'
  | 'medium';

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
  /** The risk. */
  riskId: string;
};

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
  /** The risk. */
  riskId: string;
  /** How it has moved since it was last looked at. */
  status: RiskFollowUp;
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

/** Proposed; declined or decided; with resources; introduced in part of its units or in all; stopped. */
export type SecurityMeasureStatus =
  | 'decided'
  | 'declined'
  | 'introduced'
  | 'introducedInPart'
  | 'proposed'
  | 'resourced'
  | 'stopped';

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
  /** The risk. */
  riskId: string;
};

export type FindQueryVariables = Exact<{
  search: string;
}>;


export type FindQuery = { risks: { nodes: Array<{ riskId: string, title: string }> }, securityMeasures: { nodes: Array<{ measureId: string, title: string }> }, maturity: { modelId: string } };

export type ModelQueryVariables = Exact<{
  id: string;
}>;


export type ModelQuery = { model: { modelId: string, name: string, description: string, areas: Array<{ code: string, name: string }>, questions: Array<{ no: number, text: string, area: string, measures: Array<{ id: string, text: string, effortHours: number, canDerive: boolean, points: { exact: string, rounded: number } }> }> } };

export type LevelChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LevelChangedSubscription = { maturityChanged: { level: number, levelBefore: number, points: { rounded: number }, pointsBefore: { rounded: number }, reason: { what: string, personName: string | null } | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { login: string, name: string, actAs: Role | null, roles: Array<Role>, installationAdmin: boolean, organisation: { organisationId: string, personId: string, name: string, synthetic: boolean } | null, organisations: Array<{ organisationId: string, name: string, synthetic: boolean }> } };

export type UnitNamesQueryVariables = Exact<{
  minPosition?: string | null | undefined;
}>;


export type UnitNamesQuery = { businessUnits: { nodes: Array<{ unitId: string, name: string, parentId: string | null, closedOn: string | null }> } };

export type PersonNamesQueryVariables = Exact<{
  minPosition?: string | null | undefined;
}>;


export type PersonNamesQuery = { persons: { nodes: Array<{ personId: string, name: string, roles: Array<Role>, erased: boolean }> } };

export type RisksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort: string;
  descending: boolean;
  status?: RiskStatus | null | undefined;
  unitId?: string | null | undefined;
  ownerId?: string | null | undefined;
  due?: boolean | null | undefined;
  minPosition?: string | null | undefined;
}>;


export type RisksQuery = { risks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, stale: boolean }, nodes: Array<{ riskId: string, title: string, unitIds: Array<string>, ownerId: string | null, status: RiskStatus, consequence: number | null, likelihoodLevel: number | null, size: number, sizeBefore: number | null, sizeAfter: number | null, choice: RiskTreatment | null, assessedOn: string | null, reviewOn: string | null, nextFollowUpOn: string | null, waitsForId: string | null }> } };

export type RiskQueryVariables = Exact<{
  id: string;
  minPosition?: string | null | undefined;
}>;


export type RiskQuery = { risk: { riskId: string, title: string, unitIds: Array<string>, ownerId: string | null, status: RiskStatus, consequence: number | null, likelihoodLevel: number | null, size: number, sizeBefore: number | null, sizeAfter: number | null, choice: RiskTreatment | null, assessedOn: string | null, decidedOn: string | null, reviewOn: string | null, nextFollowUpOn: string | null, followedUpOn: string | null, followUpStatus: RiskFollowUp | null, waitsForId: string | null, threat: string | null, vulnerability: string | null, existingProtection: string | null, assets: Array<string>, version: number, assessments: Array<{ eventId: string, on: string, phase: AssessmentPhase, consequence: number, likelihoodLevel: number, frequencyPerYear: number, certainty: Certainty, assumptions: string | null, consequences: Array<{ harm: HarmType, degree: number }> }>, proposals: Array<{ eventId: string, on: string, choice: RiskTreatment, rationale: string, measureTitle: string | null, byId: string }>, proposalsUpward: Array<{ eventId: string, on: string, choice: RiskTreatment, rationale: string, conditions: string | null, reviewOn: string | null, measureTitle: string | null, byId: string }>, decisions: Array<{ eventId: string, on: string, choice: RiskTreatment, rationale: string, conditions: string | null, reviewOn: string | null, measureTitle: string | null, byId: string, asLeadership: boolean | null, escalated: boolean | null }>, followUps: Array<{ eventId: string, on: string, status: RiskFollowUp, note: string | null, byId: string }> } | null, securityMeasures: { nodes: Array<{ measureId: string, title: string, status: SecurityMeasureStatus, dueOn: string | null }> } };

export type RiskScalesQueryVariables = Exact<{ [key: string]: never; }>;


export type RiskScalesQuery = { riskScales: { harmTypes: Array<HarmType>, maxConsequence: number, likelihoodLevels: Array<{ level: number, fromPerYear: number, belowPerYear: number | null }> } };

export type LevelNowQueryVariables = Exact<{
  minPosition?: string | null | undefined;
}>;


export type LevelNowQuery = { maturity: { level: number, areas: Array<{ code: string, level: number }> } };

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

export const FindDocument = {"__meta__":{"hash":"eea8488b733296909d85ad81932a3d470463730f1eae0ea8727613da65d021e9"}} as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const ModelDocument = {"__meta__":{"hash":"c43d05de35773325e24a25e42d2b4ae3ab19409da9043b51602113cbffb53481"}} as unknown as TypedDocumentString<ModelQuery, ModelQueryVariables>;
export const LevelChangedDocument = {"__meta__":{"hash":"724481547d45a2af082ea9cbb59602decc5f45cfdef5409a0eb2b29e577a89ba"}} as unknown as TypedDocumentString<LevelChangedSubscription, LevelChangedSubscriptionVariables>;
export const MeDocument = {"__meta__":{"hash":"e37d38c521f0c25f81f6ed791a1d2da4134ee08d9c62cf5b0a4d69f1b464b9d0"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const UnitNamesDocument = {"__meta__":{"hash":"5ad7f4d2785af11a7d7334e3c77e7e1adff2f7908c53f6d046d8c39855416026"}} as unknown as TypedDocumentString<UnitNamesQuery, UnitNamesQueryVariables>;
export const PersonNamesDocument = {"__meta__":{"hash":"6a49f91d8f4e2392d6957e649ece01035284bc51254707b98f8056b0353e13c7"}} as unknown as TypedDocumentString<PersonNamesQuery, PersonNamesQueryVariables>;
export const RisksDocument = {"__meta__":{"hash":"05d3af1d1a60a95a711a1bcef076c26705325aa6707353872f1c79c288ef6cd6"}} as unknown as TypedDocumentString<RisksQuery, RisksQueryVariables>;
export const RiskDocument = {"__meta__":{"hash":"0fcd30751f0b543afd0f8b00d94bc2551845c0a2915e1e9b9ec921ff95da9212"}} as unknown as TypedDocumentString<RiskQuery, RiskQueryVariables>;
export const RiskScalesDocument = {"__meta__":{"hash":"889f31b8320a8663edfaea4b284acd3d2771887735c01eb5bca0ce432338a91e"}} as unknown as TypedDocumentString<RiskScalesQuery, RiskScalesQueryVariables>;
export const LevelNowDocument = {"__meta__":{"hash":"92f5515f812be361f8c689a7a0f00a0a54fb76d01f298a1be1b33fc9bcaf737e"}} as unknown as TypedDocumentString<LevelNowQuery, LevelNowQueryVariables>;
export const IdentifyRiskDocument = {"__meta__":{"hash":"21fe943e428c28867dd2a2bf311b6fbccce143d3bbeebafbb7a93fd4752d881c"}} as unknown as TypedDocumentString<IdentifyRiskMutation, IdentifyRiskMutationVariables>;
export const AssessRiskDocument = {"__meta__":{"hash":"748756259f2daaa8ba97fd9e8c830f41069ca3b70113c284a46e0cb1431b0675"}} as unknown as TypedDocumentString<AssessRiskMutation, AssessRiskMutationVariables>;
export const ProposeRiskTreatmentDocument = {"__meta__":{"hash":"d15490029c992fa5710e554963bfe4c85a53cb9f85605c8e7264b64504f86c3f"}} as unknown as TypedDocumentString<ProposeRiskTreatmentMutation, ProposeRiskTreatmentMutationVariables>;
export const RecordRiskDecisionDocument = {"__meta__":{"hash":"37e9041644dcc73d38c253d5ab648f3fc4a1fdfe55398c48adc469a52d63a125"}} as unknown as TypedDocumentString<RecordRiskDecisionMutation, RecordRiskDecisionMutationVariables>;
export const FollowUpRiskDocument = {"__meta__":{"hash":"ec90fc1f34201f641b9b73f5267465fb881ac64defb4d807ce95629d209fe9fb"}} as unknown as TypedDocumentString<FollowUpRiskMutation, FollowUpRiskMutationVariables>;
export const CloseRiskDocument = {"__meta__":{"hash":"34f349eaec2435bc29085ff845e2817459ed74b687a5b3e0d62a81e991f4bcee"}} as unknown as TypedDocumentString<CloseRiskMutation, CloseRiskMutationVariables>;
export const WithdrawRiskEntriesDocument = {"__meta__":{"hash":"f77507612bb9ff2c007e53012895de2949f9db560b6fe1b9c69421e9d13fe157"}} as unknown as TypedDocumentString<WithdrawRiskEntriesMutation, WithdrawRiskEntriesMutationVariables>;