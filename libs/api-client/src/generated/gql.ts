/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Find($search: String!) {\n    risks(search: $search, first: 6) {\n      nodes {\n        riskId\n        title\n      }\n    }\n    securityMeasures(search: $search, first: 6) {\n      nodes {\n        measureId\n        title\n      }\n    }\n    maturity {\n      modelId\n    }\n  }\n": typeof types.FindDocument,
    "\n  query Model($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      description\n      areas {\n        code\n        name\n      }\n      questions {\n        no\n        text\n        area\n        measures {\n          id\n          text\n          effortHours\n          canDerive\n          points {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n": typeof types.ModelDocument,
    "\n  subscription LevelChanged {\n    maturityChanged {\n      level\n      levelBefore\n      points {\n        rounded\n      }\n      pointsBefore {\n        rounded\n      }\n      reason {\n        what\n        personName\n      }\n    }\n  }\n": typeof types.LevelChangedDocument,
    "\n  query Me {\n    me {\n      login\n      name\n      actAs\n      roles\n      installationAdmin\n      organisation {\n        organisationId\n        personId\n        name\n        synthetic\n      }\n      organisations {\n        organisationId\n        name\n        synthetic\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query UnitNames($minPosition: String) {\n    businessUnits(first: 200, minPosition: $minPosition) {\n      nodes {\n        unitId\n        name\n        parentId\n        closedOn\n      }\n    }\n  }\n": typeof types.UnitNamesDocument,
    "\n  query PersonNames($minPosition: String) {\n    persons(first: 200, withErased: true, minPosition: $minPosition) {\n      nodes {\n        personId\n        name\n        roles\n        erased\n      }\n    }\n  }\n": typeof types.PersonNamesDocument,
    "\n  query Risks(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskStatus\n    $unitId: UUID\n    $ownerId: UUID\n    $due: Boolean\n    $minPosition: String\n  ) {\n    risks(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      ownerId: $ownerId\n      due: $due\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n        stale\n      }\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n        assessedOn\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n": typeof types.RisksDocument,
    "\n  query Risk($id: UUID!, $minPosition: String) {\n    risk(id: $id, minPosition: $minPosition) {\n      riskId\n      title\n      unitIds\n      ownerId\n      status\n      consequence\n      likelihoodLevel\n      size\n      sizeBefore\n      sizeAfter\n      choice\n      assessedOn\n      decidedOn\n      reviewOn\n      nextFollowUpOn\n      followedUpOn\n      followUpStatus\n      waitsForId\n      threat\n      vulnerability\n      existingProtection\n      assets\n      version\n      assessments {\n        eventId\n        on\n        phase\n        consequences {\n          harm\n          degree\n        }\n        consequence\n        likelihoodLevel\n        frequencyPerYear\n        certainty\n        assumptions\n      }\n      proposals {\n        eventId\n        on\n        choice\n        rationale\n        measureTitle\n        byId\n      }\n      proposalsUpward {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n      }\n      decisions {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n        asLeadership\n        escalated\n      }\n      followUps {\n        eventId\n        on\n        status\n        note\n        byId\n      }\n    }\n    securityMeasures(riskId: $id, first: 50, minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        status\n        dueOn\n      }\n    }\n  }\n": typeof types.RiskDocument,
    "\n  query RiskScales {\n    riskScales {\n      harmTypes\n      maxConsequence\n      likelihoodLevels {\n        level\n        fromPerYear\n        belowPerYear\n      }\n    }\n  }\n": typeof types.RiskScalesDocument,
    "\n  query LevelNow($minPosition: String) {\n    maturity(minPosition: $minPosition) {\n      level\n      areas {\n        code\n        level\n      }\n    }\n  }\n": typeof types.LevelNowDocument,
    "\n  mutation IdentifyRisk($input: IdentifyRiskInput!) {\n    result: identifyRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.IdentifyRiskDocument,
    "\n  mutation AssessRisk($input: AssessRiskInput!) {\n    result: assessRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.AssessRiskDocument,
    "\n  mutation ProposeRiskTreatment($input: ProposeRiskTreatmentInput!) {\n    result: proposeRiskTreatment(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.ProposeRiskTreatmentDocument,
    "\n  mutation RecordRiskDecision($input: RecordRiskDecisionInput!) {\n    result: recordRiskDecision(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.RecordRiskDecisionDocument,
    "\n  mutation FollowUpRisk($input: FollowUpRiskInput!) {\n    result: followUpRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.FollowUpRiskDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    result: closeRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.CloseRiskDocument,
    "\n  mutation WithdrawRiskEntries($input: WithdrawRiskEntriesInput!) {\n    result: withdrawRiskEntries(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.WithdrawRiskEntriesDocument,
};
const documents: Documents = {
    "\n  query Find($search: String!) {\n    risks(search: $search, first: 6) {\n      nodes {\n        riskId\n        title\n      }\n    }\n    securityMeasures(search: $search, first: 6) {\n      nodes {\n        measureId\n        title\n      }\n    }\n    maturity {\n      modelId\n    }\n  }\n": types.FindDocument,
    "\n  query Model($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      description\n      areas {\n        code\n        name\n      }\n      questions {\n        no\n        text\n        area\n        measures {\n          id\n          text\n          effortHours\n          canDerive\n          points {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n": types.ModelDocument,
    "\n  subscription LevelChanged {\n    maturityChanged {\n      level\n      levelBefore\n      points {\n        rounded\n      }\n      pointsBefore {\n        rounded\n      }\n      reason {\n        what\n        personName\n      }\n    }\n  }\n": types.LevelChangedDocument,
    "\n  query Me {\n    me {\n      login\n      name\n      actAs\n      roles\n      installationAdmin\n      organisation {\n        organisationId\n        personId\n        name\n        synthetic\n      }\n      organisations {\n        organisationId\n        name\n        synthetic\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query UnitNames($minPosition: String) {\n    businessUnits(first: 200, minPosition: $minPosition) {\n      nodes {\n        unitId\n        name\n        parentId\n        closedOn\n      }\n    }\n  }\n": types.UnitNamesDocument,
    "\n  query PersonNames($minPosition: String) {\n    persons(first: 200, withErased: true, minPosition: $minPosition) {\n      nodes {\n        personId\n        name\n        roles\n        erased\n      }\n    }\n  }\n": types.PersonNamesDocument,
    "\n  query Risks(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskStatus\n    $unitId: UUID\n    $ownerId: UUID\n    $due: Boolean\n    $minPosition: String\n  ) {\n    risks(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      ownerId: $ownerId\n      due: $due\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n        stale\n      }\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n        assessedOn\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n": types.RisksDocument,
    "\n  query Risk($id: UUID!, $minPosition: String) {\n    risk(id: $id, minPosition: $minPosition) {\n      riskId\n      title\n      unitIds\n      ownerId\n      status\n      consequence\n      likelihoodLevel\n      size\n      sizeBefore\n      sizeAfter\n      choice\n      assessedOn\n      decidedOn\n      reviewOn\n      nextFollowUpOn\n      followedUpOn\n      followUpStatus\n      waitsForId\n      threat\n      vulnerability\n      existingProtection\n      assets\n      version\n      assessments {\n        eventId\n        on\n        phase\n        consequences {\n          harm\n          degree\n        }\n        consequence\n        likelihoodLevel\n        frequencyPerYear\n        certainty\n        assumptions\n      }\n      proposals {\n        eventId\n        on\n        choice\n        rationale\n        measureTitle\n        byId\n      }\n      proposalsUpward {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n      }\n      decisions {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n        asLeadership\n        escalated\n      }\n      followUps {\n        eventId\n        on\n        status\n        note\n        byId\n      }\n    }\n    securityMeasures(riskId: $id, first: 50, minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        status\n        dueOn\n      }\n    }\n  }\n": types.RiskDocument,
    "\n  query RiskScales {\n    riskScales {\n      harmTypes\n      maxConsequence\n      likelihoodLevels {\n        level\n        fromPerYear\n        belowPerYear\n      }\n    }\n  }\n": types.RiskScalesDocument,
    "\n  query LevelNow($minPosition: String) {\n    maturity(minPosition: $minPosition) {\n      level\n      areas {\n        code\n        level\n      }\n    }\n  }\n": types.LevelNowDocument,
    "\n  mutation IdentifyRisk($input: IdentifyRiskInput!) {\n    result: identifyRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.IdentifyRiskDocument,
    "\n  mutation AssessRisk($input: AssessRiskInput!) {\n    result: assessRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.AssessRiskDocument,
    "\n  mutation ProposeRiskTreatment($input: ProposeRiskTreatmentInput!) {\n    result: proposeRiskTreatment(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.ProposeRiskTreatmentDocument,
    "\n  mutation RecordRiskDecision($input: RecordRiskDecisionInput!) {\n    result: recordRiskDecision(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.RecordRiskDecisionDocument,
    "\n  mutation FollowUpRisk($input: FollowUpRiskInput!) {\n    result: followUpRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.FollowUpRiskDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    result: closeRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.CloseRiskDocument,
    "\n  mutation WithdrawRiskEntries($input: WithdrawRiskEntriesInput!) {\n    result: withdrawRiskEntries(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.WithdrawRiskEntriesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Find($search: String!) {\n    risks(search: $search, first: 6) {\n      nodes {\n        riskId\n        title\n      }\n    }\n    securityMeasures(search: $search, first: 6) {\n      nodes {\n        measureId\n        title\n      }\n    }\n    maturity {\n      modelId\n    }\n  }\n"): typeof import('./graphql').FindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Model($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      description\n      areas {\n        code\n        name\n      }\n      questions {\n        no\n        text\n        area\n        measures {\n          id\n          text\n          effortHours\n          canDerive\n          points {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LevelChanged {\n    maturityChanged {\n      level\n      levelBefore\n      points {\n        rounded\n      }\n      pointsBefore {\n        rounded\n      }\n      reason {\n        what\n        personName\n      }\n    }\n  }\n"): typeof import('./graphql').LevelChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      login\n      name\n      actAs\n      roles\n      installationAdmin\n      organisation {\n        organisationId\n        personId\n        name\n        synthetic\n      }\n      organisations {\n        organisationId\n        name\n        synthetic\n      }\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitNames($minPosition: String) {\n    businessUnits(first: 200, minPosition: $minPosition) {\n      nodes {\n        unitId\n        name\n        parentId\n        closedOn\n      }\n    }\n  }\n"): typeof import('./graphql').UnitNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonNames($minPosition: String) {\n    persons(first: 200, withErased: true, minPosition: $minPosition) {\n      nodes {\n        personId\n        name\n        roles\n        erased\n      }\n    }\n  }\n"): typeof import('./graphql').PersonNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Risks(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskStatus\n    $unitId: UUID\n    $ownerId: UUID\n    $due: Boolean\n    $minPosition: String\n  ) {\n    risks(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      ownerId: $ownerId\n      due: $due\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n        stale\n      }\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n        assessedOn\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n"): typeof import('./graphql').RisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Risk($id: UUID!, $minPosition: String) {\n    risk(id: $id, minPosition: $minPosition) {\n      riskId\n      title\n      unitIds\n      ownerId\n      status\n      consequence\n      likelihoodLevel\n      size\n      sizeBefore\n      sizeAfter\n      choice\n      assessedOn\n      decidedOn\n      reviewOn\n      nextFollowUpOn\n      followedUpOn\n      followUpStatus\n      waitsForId\n      threat\n      vulnerability\n      existingProtection\n      assets\n      version\n      assessments {\n        eventId\n        on\n        phase\n        consequences {\n          harm\n          degree\n        }\n        consequence\n        likelihoodLevel\n        frequencyPerYear\n        certainty\n        assumptions\n      }\n      proposals {\n        eventId\n        on\n        choice\n        rationale\n        measureTitle\n        byId\n      }\n      proposalsUpward {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n      }\n      decisions {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n        asLeadership\n        escalated\n      }\n      followUps {\n        eventId\n        on\n        status\n        note\n        byId\n      }\n    }\n    securityMeasures(riskId: $id, first: 50, minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        status\n        dueOn\n      }\n    }\n  }\n"): typeof import('./graphql').RiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskScales {\n    riskScales {\n      harmTypes\n      maxConsequence\n      likelihoodLevels {\n        level\n        fromPerYear\n        belowPerYear\n      }\n    }\n  }\n"): typeof import('./graphql').RiskScalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LevelNow($minPosition: String) {\n    maturity(minPosition: $minPosition) {\n      level\n      areas {\n        code\n        level\n      }\n    }\n  }\n"): typeof import('./graphql').LevelNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IdentifyRisk($input: IdentifyRiskInput!) {\n    result: identifyRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql').IdentifyRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessRisk($input: AssessRiskInput!) {\n    result: assessRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql').AssessRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRiskTreatment($input: ProposeRiskTreatmentInput!) {\n    result: proposeRiskTreatment(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql').ProposeRiskTreatmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRiskDecision($input: RecordRiskDecisionInput!) {\n    result: recordRiskDecision(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql').RecordRiskDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUpRisk($input: FollowUpRiskInput!) {\n    result: followUpRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql').FollowUpRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    result: closeRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql').CloseRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRiskEntries($input: WithdrawRiskEntriesInput!) {\n    result: withdrawRiskEntries(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql').WithdrawRiskEntriesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
