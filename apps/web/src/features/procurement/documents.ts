// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';

export const procurementsDocument = graphql(`
  query Procurements(
    $first: Int!
    $after: String
    $search: String
    $sort: String!
    $descending: Boolean!
    $status: ProcurementStatus
    $unitId: UUID
    $underUnitId: UUID
    $responsibleId: UUID
    $open: Boolean
    $toReview: Boolean
    $at: Day
    $knownAt: Instant
    $minPosition: String
  ) {
    procurements(
      first: $first
      after: $after
      search: $search
      sort: $sort
      descending: $descending
      status: $status
      unitId: $unitId
      underUnitId: $underUnitId
      responsibleId: $responsibleId
      open: $open
      toReview: $toReview
      at: $at
      knownAt: $knownAt
      minPosition: $minPosition
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        procurementId
        name
        status
        step
        unitIds
        responsibleId
        requirementCount
        answeredCount
        toReview
        startedOn
        wantedOn
        answersBy
        supplier
        followUpOn
      }
    }
  }
`);

export const procurementDocument = graphql(`
  query Procurement($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    procurement(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      procurementId
      name
      status
      step
      stepsDone
      unitIds
      responsibleId
      need
      startedOn
      wantedOn
      class {
        confidentiality
        integrity
        availability
        traceability
      }
      classSource
      classReason
      classedOn
      assetIds
      riskIds
      catalogueVersion
      requirements {
        requirementId
        origin
        aspect
        level
        by
        force
        text
        proof
        source
        introduced
        agreed
        outcome
        followedUpOn
        outcomeNote
      }
      removed {
        requirementId
        text
        reason
      }
      review {
        since
        added {
          requirementId
          text
        }
        dropped {
          requirementId
          text
        }
      }
      attachedOn
      answersBy
      tenders {
        tenderId
        supplier
        linkUntil
        receivedOn
        answeredOn
        answers {
          requirementId
          answer
          note
        }
      }
      contract {
        supplier
        signedOn
        validUntil
        followUpOn
      }
      evaluation {
        fit
        sufficient
        note
        on
      }
      endedOn
      endReason
    }
    events(stream: $id, first: 200, minPosition: $minPosition) {
      eventId
      type
      occurredAt
      data
    }
  }
`);

export const risksToLinkDocument = graphql(`
  query RisksToLink($underUnitId: UUID) {
    risks(first: 50, sort: "title", underUnitId: $underUnitId) {
      nodes {
        riskId
        title
      }
    }
  }
`);

export const startDocument = graphql(`
  mutation StartProcurement($input: StartProcurementInput!) {
    result: startProcurement(input: $input) {
      id
      position
    }
  }
`);

export const linkDocument = graphql(`
  mutation LinkProcurement($input: LinkProcurementInput!) {
    result: linkProcurement(input: $input) {
      id
      position
    }
  }
`);

export const generateDocument = graphql(`
  mutation GenerateRequirementList($input: GenerateRequirementListInput!) {
    result: generateRequirementList(input: $input) {
      id
      position
    }
  }
`);

export const keepDocument = graphql(`
  mutation KeepRequirementList($input: KeepRequirementListInput!) {
    result: keepRequirementList(input: $input) {
      id
      position
    }
  }
`);

export const addDocument = graphql(`
  mutation AddRequirement($input: AddRequirementInput!) {
    result: addRequirement(input: $input) {
      id
      position
    }
  }
`);

export const changeDocument = graphql(`
  mutation ChangeRequirement($input: ChangeRequirementInput!) {
    result: changeRequirement(input: $input) {
      id
      position
    }
  }
`);

export const removeDocument = graphql(`
  mutation RemoveRequirement($input: RemoveRequirementInput!) {
    result: removeRequirement(input: $input) {
      id
      position
    }
  }
`);

export const introduceDocument = graphql(`
  mutation IntroduceOwnRequirements($input: IntroduceOwnRequirementsInput!) {
    result: introduceOwnRequirements(input: $input) {
      id
      position
    }
  }
`);

export const attachDocument = graphql(`
  mutation AttachRequirementList($input: AttachRequirementListInput!) {
    result: attachRequirementList(input: $input) {
      id
      position
    }
  }
`);

export const inviteDocument = graphql(`
  mutation InviteTenderer($input: InviteTendererInput!) {
    result: inviteTenderer(input: $input) {
      tenderId
      link
      position
    }
  }
`);

export const revokeDocument = graphql(`
  mutation RevokeTenderLink($input: RevokeTenderLinkInput!) {
    result: revokeTenderLink(input: $input) {
      id
      position
    }
  }
`);

export const receiveDocument = graphql(`
  mutation ReceiveTender($input: ReceiveTenderInput!) {
    result: receiveTender(input: $input) {
      id
      position
    }
  }
`);

export const answerDocument = graphql(`
  mutation AnswerTender($input: AnswerTenderInput!) {
    result: answerTender(input: $input) {
      id
      position
    }
  }
`);

export const signDocument = graphql(`
  mutation SignContract($input: SignContractInput!) {
    result: signContract(input: $input) {
      id
      position
    }
  }
`);

export const followUpDocument = graphql(`
  mutation FollowUpSupplier($input: FollowUpSupplierInput!) {
    result: followUpSupplier(input: $input) {
      id
      position
    }
  }
`);

export const evaluateDocument = graphql(`
  mutation EvaluateRequirements($input: EvaluateRequirementsInput!) {
    result: evaluateRequirements(input: $input) {
      id
      position
    }
  }
`);

export const closeDocument = graphql(`
  mutation CloseProcurement($input: CloseProcurementInput!) {
    result: closeProcurement(input: $input) {
      id
      position
    }
  }
`);

export const cancelDocument = graphql(`
  mutation CancelProcurement($input: CancelProcurementInput!) {
    result: cancelProcurement(input: $input) {
      id
      position
    }
  }
`);

export const withdrawDocument = graphql(`
  mutation WithdrawProcurementEntries($input: WithdrawProcurementEntriesInput!) {
    result: withdrawProcurementEntries(input: $input) {
      id
      position
    }
  }
`);

export const procurementClassDocument = graphql(`
  query ProcurementClass($assetIds: [UUID!]!, $at: Day, $knownAt: Instant, $minPosition: String) {
    procurementClass(assetIds: $assetIds, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      class {
        confidentiality
        integrity
        availability
        traceability
      }
      reasons {
        aspect
        level
        assetId
        name
        from
      }
      assets {
        assetId
        name
      }
    }
  }
`);
