// SPDX-License-Identifier: EUPL-1.2
/* eslint-disable */
import * as types from './graphql.js';



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
    "\n  query Questions($id: String!) {\n    model(id: $id) {\n      questions {\n        no\n        text\n        measures {\n          id\n        }\n      }\n    }\n  }\n": typeof types.QuestionsDocument,
    "\n  subscription LevelChanged {\n    maturityChanged {\n      level\n      levelBefore\n      points {\n        rounded\n      }\n      pointsBefore {\n        rounded\n      }\n      reason {\n        what\n        personName\n      }\n    }\n  }\n": typeof types.LevelChangedDocument,
    "\n  query Me {\n    me {\n      login\n      name\n      actAs\n      roles\n      installationAdmin\n      organisation {\n        organisationId\n        personId\n        name\n        synthetic\n      }\n      organisations {\n        organisationId\n        name\n        synthetic\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query MySessions {\n    mySessions {\n      openedAt\n      seenAt\n      current\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query RiskAnalyses(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskAnalysisStatus\n    $unitId: UUID\n    $leaderId: UUID\n    $at: Day\n    $knownAt: Instant\n    $minPosition: String\n  ) {\n    riskAnalyses(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      leaderId: $leaderId\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        analysisId\n        title\n        unitIds\n        assets\n        procurement\n        leaderId\n        status\n        openedOn\n        riskCount\n      }\n    }\n  }\n": typeof types.RiskAnalysesDocument,
    "\n  query RiskAnalysis($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    riskAnalysis(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      analysisId\n      title\n      unitIds\n      assets\n      procurement\n      method\n      leaderId\n      status\n      openedOn\n      closedOn\n      riskCount\n    }\n    risks(\n      analysisId: $id\n      first: 200\n      sort: \"size\"\n      descending: true\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n      }\n    }\n  }\n": typeof types.RiskAnalysisDocument,
    "\n  mutation OpenRiskAnalysis($input: OpenRiskAnalysisInput!) {\n    result: openRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.OpenRiskAnalysisDocument,
    "\n  mutation CloseRiskAnalysis($input: CloseRiskAnalysisInput!) {\n    result: closeRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.CloseRiskAnalysisDocument,
    "\n  mutation WithdrawRiskAnalysis($input: WithdrawRiskAnalysisInput!) {\n    result: withdrawRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.WithdrawRiskAnalysisDocument,
    "\n  mutation ImportWorkbook($input: ImportWorkbookInput!) {\n    importWorkbook(input: $input) {\n      modelId\n      roundId\n      result {\n        position\n      }\n      preview {\n        fileName\n        guessed\n        mapping\n        notes\n        counts {\n          questions\n          measures\n          areas\n          yes\n          no\n          unanswered\n        }\n        problems {\n          code\n          sheet\n          row\n          column\n          text\n        }\n        rows {\n          sheet\n          row\n          question\n          measureId\n          text\n          points\n          answer\n        }\n        comparison {\n          same\n          level {\n            file\n            ours\n            same\n            because\n          }\n          points {\n            file\n            ours\n            same\n            because\n          }\n          areas {\n            code\n            name\n            file\n            ours\n            same\n            because\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImportWorkbookDocument,
    "\n  mutation ImportBusinessUnits($input: ImportRegisterInput!) {\n    importBusinessUnits(input: $input) {\n      fresh\n      known\n      details\n      mapping\n      position\n      problems {\n        code\n        sheet\n        row\n        column\n        text\n      }\n    }\n  }\n": typeof types.ImportBusinessUnitsDocument,
    "\n  mutation ImportRisks($input: ImportRegisterInput!) {\n    importRisks(input: $input) {\n      fresh\n      known\n      details\n      mapping\n      position\n      problems {\n        code\n        sheet\n        row\n        column\n        text\n      }\n    }\n  }\n": typeof types.ImportRisksDocument,
    "\n  query Maturity($at: Day, $knownAt: Instant) {\n    maturity(at: $at, knownAt: $knownAt) {\n      modelId\n      modelName\n      at\n      knownAt\n      level\n      levelDerivedOnly\n      levelDerivedOnlyWhy\n      since\n      until\n      asOfEvent\n      stale\n      incomplete {\n        position\n        reason\n      }\n      points {\n        exact\n        rounded\n      }\n      maxPoints {\n        exact\n        rounded\n      }\n      evidence {\n        met\n        of\n        derived\n        attested\n        reported\n      }\n      provenance {\n        official\n        reported\n        assumed\n        sentence\n      }\n      areas {\n        code\n        name\n        level\n        levelDerivedOnly\n        points {\n          exact\n          rounded\n        }\n        maxPoints {\n          exact\n          rounded\n        }\n      }\n      measures {\n        measureId\n        kind\n        until\n      }\n    }\n  }\n": typeof types.MaturityDocument,
    "\n  query Model($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      levels\n      areas {\n        code\n        name\n      }\n      sections {\n        code\n        name\n      }\n      questions {\n        no\n        text\n        area\n        section\n        measures {\n          id\n          text\n          effortHours\n          canDerive\n          points {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n": typeof types.ModelDocument,
    "\n  query ModelSources($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      version\n      origin\n      questions {\n        measures {\n          textSource {\n            grade\n          }\n          evidenceSource {\n            grade\n          }\n        }\n      }\n    }\n  }\n": typeof types.ModelSourcesDocument,
    "\n  query Gaps($level: Int!, $area: String, $at: Day, $knownAt: Instant) {\n    gaps(target: { level: $level, area: $area }, at: $at, knownAt: $knownAt) {\n      modelId\n      at\n      reached\n      effortHours\n      stale\n      areas {\n        code\n        name\n        level\n        target\n        effortHours\n        questions {\n          no\n          text\n          met\n          of\n          why\n        }\n        close {\n          measureId\n          question\n          text\n          effortHours\n          points {\n            exact\n            rounded\n          }\n        }\n        shares {\n          level\n          missing {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n": typeof types.GapsDocument,
    "\n  query LevelTimeline($from: Day!, $to: Day!, $at: Day, $knownAt: Instant) {\n    timeline(from: $from, to: $to, at: $at, knownAt: $knownAt) {\n      steps {\n        from\n        to\n        level\n        levelDerivedOnly\n        gained\n        lost\n        points {\n          rounded\n        }\n        areas {\n          code\n          level\n        }\n      }\n    }\n  }\n": typeof types.LevelTimelineDocument,
    "\n  query Forecast($at: Day, $knownAt: Instant) {\n    forecast(months: 24, at: $at, knownAt: $knownAt) {\n      steps {\n        from\n        to\n        level\n        levelDerivedOnly\n        lost\n        points {\n          rounded\n        }\n        areas {\n          code\n          level\n        }\n      }\n    }\n  }\n": typeof types.ForecastDocument,
    "\n  query LargestRisks($at: Day, $knownAt: Instant) {\n    risks(first: 200, sort: \"size\", descending: true, at: $at, knownAt: $knownAt) {\n      totalCount\n      nodes {\n        riskId\n        title\n        size\n        consequence\n        likelihoodLevel\n        unitIds\n        status\n        reviewOn\n      }\n    }\n    waiting: risks(first: 5, sort: \"size\", descending: true, status: proposedUpward, at: $at, knownAt: $knownAt) {\n      totalCount\n      nodes {\n        riskId\n        title\n        size\n        reviewOn\n      }\n    }\n    mandates(first: 200, inForce: true, at: $at, knownAt: $knownAt) {\n      nodes {\n        personId\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n    persons(first: 200, role: leadership, at: $at, knownAt: $knownAt) {\n      nodes {\n        personId\n      }\n    }\n  }\n": typeof types.LargestRisksDocument,
    "\n  query MeasureWhy($id: String!, $at: Day, $knownAt: Instant) {\n    measure(id: $id, at: $at, knownAt: $knownAt) {\n      measureId\n      modelId\n      at\n      text\n      area\n      question\n      questionNo\n      met\n      kind\n      acceptsAttestation\n      canDerive\n      stale\n      points {\n        exact\n        rounded\n      }\n      rule {\n        depth\n        words\n        holds\n        have\n        need\n        of\n        missing\n      }\n      intervals {\n        from\n        to\n        kind\n      }\n      evidence {\n        eventId\n        on\n        what\n        personName\n        lateReason\n        streamId\n        version\n        type\n        withdrawn\n      }\n      textSource {\n        grade\n        source\n      }\n      evidenceSource {\n        grade\n        source\n      }\n    }\n  }\n": typeof types.MeasureWhyDocument,
    "\n  query MeasureAttestations($measureId: String!, $modelId: String, $at: Day, $knownAt: Instant) {\n    attestations(\n      at: $at\n      knownAt: $knownAt\n      measureId: $measureId\n      modelId: $modelId\n      withdrawn: false\n      first: 20\n      sort: \"attestedOn\"\n      descending: true\n    ) {\n      nodes {\n        attestationId\n        attestedById\n        attestedOn\n        from\n        to\n        none\n        fileIds\n      }\n    }\n  }\n": typeof types.MeasureAttestationsDocument,
    "\n  mutation AttestMeasure($input: AttestMeasureInput!) {\n    result: attestMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.AttestMeasureDocument,
    "\n  mutation WithdrawAttestation($input: WithdrawAttestationInput!) {\n    result: withdrawAttestation(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.WithdrawAttestationDocument,
    "\n  query SecurityMeasures(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: SecurityMeasureStatus\n    $unitId: UUID\n    $responsibleId: UUID\n    $overdue: Boolean\n    $minPosition: String\n  ) {\n    securityMeasures(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      responsibleId: $responsibleId\n      overdue: $overdue\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        measureId\n        title\n        status\n        unitIds\n        introducedUnitIds\n        responsibleId\n        dueOn\n        proposedOn\n        evaluatedOn\n      }\n    }\n  }\n": typeof types.SecurityMeasuresDocument,
    "\n  query SecurityMeasure($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    securityMeasure(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      measureId\n      title\n      status\n      unitIds\n      introducedUnitIds\n      riskId\n      modelMeasureId\n      proposedOn\n      introduce\n      decidedOn\n      hours\n      budget\n      responsibleId\n      dueOn\n      introducedOn\n      fit\n      sufficient\n      evaluatedOn\n      stoppedOn\n    }\n    events(stream: $id, first: 200, minPosition: $minPosition) {\n      eventId\n      type\n      occurredAt\n      recordedAt\n      data\n    }\n  }\n": typeof types.SecurityMeasureDocument,
    "\n  mutation ProposeSecurityMeasure($input: ProposeSecurityMeasureInput!) {\n    result: proposeSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.ProposeSecurityMeasureDocument,
    "\n  mutation DecideSecurityMeasure($input: DecideSecurityMeasureInput!) {\n    result: decideSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.DecideSecurityMeasureDocument,
    "\n  mutation AllocateMeasureResources($input: AllocateMeasureResourcesInput!) {\n    result: allocateMeasureResources(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.AllocateMeasureResourcesDocument,
    "\n  mutation IntroduceSecurityMeasure($input: IntroduceSecurityMeasureInput!) {\n    result: introduceSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.IntroduceSecurityMeasureDocument,
    "\n  mutation EvaluateSecurityMeasure($input: EvaluateSecurityMeasureInput!) {\n    result: evaluateSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.EvaluateSecurityMeasureDocument,
    "\n  mutation StopSecurityMeasure($input: StopSecurityMeasureInput!) {\n    result: stopSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.StopSecurityMeasureDocument,
    "\n  mutation WithdrawSecurityMeasureEntries($input: WithdrawSecurityMeasureEntriesInput!) {\n    result: withdrawSecurityMeasureEntries(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.WithdrawSecurityMeasureEntriesDocument,
    "\n  query History($stream: UUID!, $minPosition: String) {\n    events(stream: $stream, first: 200, minPosition: $minPosition) {\n      eventId\n      type\n      version\n      position\n      occurredAt\n      recordedAt\n      actorId\n      actorSystem\n      lateReason\n      data\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  query LevelNow($minPosition: String) {\n    maturity(minPosition: $minPosition) {\n      level\n      areas {\n        code\n        level\n      }\n    }\n  }\n": typeof types.LevelNowDocument,
    "\n  query UnitNames($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    businessUnits(first: 200, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        unitId\n        name\n        parentId\n        closedOn\n      }\n    }\n  }\n": typeof types.UnitNamesDocument,
    "\n  query PersonNames($after: String, $minPosition: String) {\n    persons(first: 200, withErased: true, after: $after, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        personId\n        name\n        roles\n        erased\n      }\n    }\n  }\n": typeof types.PersonNamesDocument,
    "\n  query Risks(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskStatus\n    $unitId: UUID\n    $ownerId: UUID\n    $analysisId: UUID\n    $due: Boolean\n    $minPosition: String\n  ) {\n    risks(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      ownerId: $ownerId\n      analysisId: $analysisId\n      due: $due\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n        stale\n      }\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n        assessedOn\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n": typeof types.RisksDocument,
    "\n  query Risk($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    risk(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      riskId\n      analysisId\n      title\n      unitIds\n      ownerId\n      status\n      consequence\n      likelihoodLevel\n      size\n      sizeBefore\n      sizeAfter\n      choice\n      assessedOn\n      decidedOn\n      reviewOn\n      nextFollowUpOn\n      followedUpOn\n      followUpStatus\n      waitsForId\n      threat\n      vulnerability\n      existingProtection\n      assets\n      version\n      assessments {\n        eventId\n        on\n        phase\n        consequences {\n          harm\n          degree\n        }\n        consequence\n        likelihoodLevel\n        frequencyPerYear\n        earliest\n        likeliest\n        latest\n        certainty\n        assumptions\n      }\n      proposals {\n        eventId\n        on\n        choice\n        rationale\n        measureTitle\n        byId\n      }\n      proposalsUpward {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n      }\n      decisions {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n        asLeadership\n        escalated\n      }\n      followUps {\n        eventId\n        on\n        status\n        note\n        byId\n      }\n    }\n    securityMeasures(riskId: $id, first: 50, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        status\n        dueOn\n      }\n    }\n  }\n": typeof types.RiskDocument,
    "\n  query RiskScales {\n    riskScales {\n      harmTypes\n      maxConsequence\n      likelihoodLevels {\n        level\n        fromPerYear\n        belowPerYear\n      }\n    }\n  }\n": typeof types.RiskScalesDocument,
    "\n  mutation IdentifyRisk($input: IdentifyRiskInput!) {\n    result: identifyRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.IdentifyRiskDocument,
    "\n  mutation AssessRisk($input: AssessRiskInput!) {\n    result: assessRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.AssessRiskDocument,
    "\n  mutation ProposeRiskTreatment($input: ProposeRiskTreatmentInput!) {\n    result: proposeRiskTreatment(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.ProposeRiskTreatmentDocument,
    "\n  mutation RecordRiskDecision($input: RecordRiskDecisionInput!) {\n    result: recordRiskDecision(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.RecordRiskDecisionDocument,
    "\n  mutation FollowUpRisk($input: FollowUpRiskInput!) {\n    result: followUpRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.FollowUpRiskDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    result: closeRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.CloseRiskDocument,
    "\n  mutation WithdrawRiskEntries($input: WithdrawRiskEntriesInput!) {\n    result: withdrawRiskEntries(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.WithdrawRiskEntriesDocument,
    "\n  mutation AssignRiskOwner($input: AssignRiskOwnerInput!) {\n    result: assignRiskOwner(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": typeof types.AssignRiskOwnerDocument,
    "\n  query MyMandates($personId: UUID!, $minPosition: String) {\n    mandates(personId: $personId, inForce: true, first: 100, minPosition: $minPosition) {\n      nodes {\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n  }\n": typeof types.MyMandatesDocument,
    "\n  query DecisionMandate($unitIds: [UUID!]!, $consequence: Int!, $likelihoodLevel: Int!, $minPosition: String) {\n    decisionMandate(\n      unitIds: $unitIds\n      consequence: $consequence\n      likelihoodLevel: $likelihoodLevel\n      minPosition: $minPosition\n    ) {\n      withinMandate\n      asLeadership\n      upwardToId\n    }\n  }\n": typeof types.DecisionMandateDocument,
    "\n  query Installation {\n    installation {\n      version\n      nodeVersion\n      databaseVersion\n      embedded\n      databaseBytes\n      dataDir\n      freeBytes\n      backupsDir\n      accounts\n      demoLoaded\n      readModels {\n        name\n        version\n        lag\n        fault\n        waiting {\n          organisationId\n          reason\n          since\n        }\n      }\n      backups {\n        name\n        createdAt\n        organisations\n        rows\n        bytes\n      }\n      work {\n        kind\n        state\n        startedAt\n        endedAt\n        done\n        total\n        outcome\n        problem\n      }\n    }\n  }\n": typeof types.InstallationDocument,
    "\n  query Examination {\n    examination {\n      check\n      state\n      found\n      remedy\n    }\n  }\n": typeof types.ExaminationDocument,
    "\n  mutation MakeBackup {\n    makeBackup {\n      state\n    }\n  }\n": typeof types.MakeBackupDocument,
    "\n  mutation LoadDemo {\n    loadDemo {\n      state\n    }\n  }\n": typeof types.LoadDemoDocument,
    "\n  mutation DeleteDemo($name: String!) {\n    deleteDemo(name: $name) {\n      state\n    }\n  }\n": typeof types.DeleteDemoDocument,
    "\n  mutation ResumeReadModel($readModel: String!, $organisationId: UUID!) {\n    resumeReadModel(readModel: $readModel, organisationId: $organisationId) {\n      resumed\n      reason\n    }\n  }\n": typeof types.ResumeReadModelDocument,
    "\n  query ModelList($minPosition: String) {\n    models(minPosition: $minPosition) {\n      nodes {\n        modelId\n        name\n        origin\n        questions\n        measures\n        active\n        activeSince\n        importedOn\n      }\n    }\n  }\n": typeof types.ModelListDocument,
    "\n  query OneModel($id: String!, $minPosition: String) {\n    model(id: $id, minPosition: $minPosition) {\n      modelId\n      name\n      version\n      description\n      origin\n      maxPoints {\n        rounded\n      }\n      questions {\n        no\n        area\n        text\n        measures {\n          id\n          text\n          canDerive\n          carriedBy\n          textSource {\n            grade\n          }\n          evidenceSource {\n            grade\n          }\n        }\n      }\n    }\n  }\n": typeof types.OneModelDocument,
    "\n  query LevelBy($model: String!, $minPosition: String) {\n    now: maturity(minPosition: $minPosition) {\n      modelName\n      level\n      levelDerivedOnly\n    }\n    then: maturity(model: $model, minPosition: $minPosition) {\n      level\n      levelDerivedOnly\n      areas {\n        code\n        level\n      }\n    }\n  }\n": typeof types.LevelByDocument,
    "\n  mutation ActivateModel($input: ActivateModelInput!) {\n    result: activateModel(input: $input) {\n      position\n    }\n  }\n": typeof types.ActivateModelDocument,
    "\n  mutation MapBoxes($input: MapBoxesInput!) {\n    result: mapBoxes(input: $input) {\n      position\n    }\n  }\n": typeof types.MapBoxesDocument,
    "\n  query People(\n    $search: String\n    $role: Role\n    $after: String\n    $descending: Boolean!\n    $at: Day\n    $knownAt: Instant\n    $minPosition: String\n  ) {\n    persons(\n      first: 25\n      search: $search\n      role: $role\n      after: $after\n      descending: $descending\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        personId\n        name\n        email\n        roles\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query PersonAccounts {\n    personAccounts {\n      personId\n      login\n      state\n      expiresAt\n    }\n  }\n": typeof types.PersonAccountsDocument,
    "\n  query MandatesInForce($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    mandates(first: 200, inForce: true, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        mandateId\n        personId\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n  }\n": typeof types.MandatesInForceDocument,
    "\n  mutation AddPerson($input: AddPersonInput!) {\n    result: addPerson(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.AddPersonDocument,
    "\n  mutation RenamePerson($input: RenamePersonInput!) {\n    result: renamePerson(input: $input) {\n      position\n    }\n  }\n": typeof types.RenamePersonDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    result: erasePerson(input: $input) {\n      position\n    }\n  }\n": typeof types.ErasePersonDocument,
    "\n  mutation InviteAccount($input: InviteAccountInput!) {\n    inviteAccount(input: $input) {\n      login\n      link\n      expiresAt\n    }\n  }\n": typeof types.InviteAccountDocument,
    "\n  mutation EndPersonAccount($input: EndAccountInput!) {\n    endPersonAccount(input: $input)\n  }\n": typeof types.EndPersonAccountDocument,
    "\n  mutation AssignRole($input: RoleInput!) {\n    result: assignRole(input: $input) {\n      position\n    }\n  }\n": typeof types.AssignRoleDocument,
    "\n  mutation RevokeRole($input: RoleInput!) {\n    result: revokeRole(input: $input) {\n      position\n    }\n  }\n": typeof types.RevokeRoleDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    result: grantMandate(input: $input) {\n      position\n    }\n  }\n": typeof types.GrantMandateDocument,
    "\n  mutation RevokeMandate($input: RevokeMandateInput!) {\n    result: revokeMandate(input: $input) {\n      position\n    }\n  }\n": typeof types.RevokeMandateDocument,
    "\n  query UnitTree($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    businessUnits(first: 200, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        unitId\n        name\n        parentId\n        kind\n        countsInCoverage\n        addedOn\n        closedOn\n        succeededBy\n        headCount\n        headCountOn\n      }\n    }\n  }\n": typeof types.UnitTreeDocument,
    "\n  query HeadCounts($unitId: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    headCounts(unitId: $unitId, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      day\n      headCount\n    }\n  }\n": typeof types.HeadCountsDocument,
    "\n  mutation AddBusinessUnit($input: AddBusinessUnitInput!) {\n    result: addBusinessUnit(input: $input) {\n      id\n      position\n    }\n  }\n": typeof types.AddBusinessUnitDocument,
    "\n  mutation RenameBusinessUnit($input: RenameBusinessUnitInput!) {\n    result: renameBusinessUnit(input: $input) {\n      position\n    }\n  }\n": typeof types.RenameBusinessUnitDocument,
    "\n  mutation MoveBusinessUnit($input: MoveBusinessUnitInput!) {\n    result: moveBusinessUnit(input: $input) {\n      position\n    }\n  }\n": typeof types.MoveBusinessUnitDocument,
    "\n  mutation CloseBusinessUnit($input: CloseBusinessUnitInput!) {\n    result: closeBusinessUnit(input: $input) {\n      position\n    }\n  }\n": typeof types.CloseBusinessUnitDocument,
    "\n  mutation SucceedBusinessUnit($input: SucceedBusinessUnitInput!) {\n    result: succeedBusinessUnit(input: $input) {\n      position\n    }\n  }\n": typeof types.SucceedBusinessUnitDocument,
    "\n  mutation SetBusinessUnitCoverage($input: SetBusinessUnitCoverageInput!) {\n    result: setBusinessUnitCoverage(input: $input) {\n      position\n    }\n  }\n": typeof types.SetBusinessUnitCoverageDocument,
    "\n  mutation RecordHeadCount($input: RecordHeadCountInput!) {\n    result: recordHeadCount(input: $input) {\n      position\n    }\n  }\n": typeof types.RecordHeadCountDocument,
    "\n  query OrganisationContent($minPosition: String) {\n    businessUnits(first: 1, minPosition: $minPosition) {\n      totalCount\n    }\n    risks(first: 1) {\n      totalCount\n    }\n    rounds(first: 1) {\n      totalCount\n    }\n    attestations(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.OrganisationContentDocument,
    "\n  query AboutOrganisation($minPosition: String) {\n    organisation(minPosition: $minPosition) {\n      name\n      actorGroup\n      version\n    }\n  }\n": typeof types.AboutOrganisationDocument,
    "\n  mutation RenameOrganisation($input: RenameOrganisationInput!) {\n    result: renameOrganisation(input: $input) {\n      position\n    }\n  }\n": typeof types.RenameOrganisationDocument,
    "\n  mutation ChangeActorGroup($input: ChangeActorGroupInput!) {\n    result: changeActorGroup(input: $input) {\n      position\n    }\n  }\n": typeof types.ChangeActorGroupDocument,
    "\n  query TaskRisks($status: RiskStatus, $due: Boolean, $minPosition: String) {\n    risks(status: $status, due: $due, sort: \"size\", descending: true, first: 100, minPosition: $minPosition) {\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n": typeof types.TaskRisksDocument,
    "\n  query TaskMeasures($minPosition: String) {\n    securityMeasures(overdue: true, first: 100, sort: \"title\", minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        dueOn\n        responsibleId\n      }\n    }\n  }\n": typeof types.TaskMeasuresDocument,
    "\n  query TaskEvidence($minPosition: String) {\n    forecast(months: 3, minPosition: $minPosition) {\n      steps {\n        from\n        level\n        lost\n      }\n    }\n  }\n": typeof types.TaskEvidenceDocument,
};
const documents: Documents = {
    "\n  query Find($search: String!) {\n    risks(search: $search, first: 6) {\n      nodes {\n        riskId\n        title\n      }\n    }\n    securityMeasures(search: $search, first: 6) {\n      nodes {\n        measureId\n        title\n      }\n    }\n    maturity {\n      modelId\n    }\n  }\n": types.FindDocument,
    "\n  query Questions($id: String!) {\n    model(id: $id) {\n      questions {\n        no\n        text\n        measures {\n          id\n        }\n      }\n    }\n  }\n": types.QuestionsDocument,
    "\n  subscription LevelChanged {\n    maturityChanged {\n      level\n      levelBefore\n      points {\n        rounded\n      }\n      pointsBefore {\n        rounded\n      }\n      reason {\n        what\n        personName\n      }\n    }\n  }\n": types.LevelChangedDocument,
    "\n  query Me {\n    me {\n      login\n      name\n      actAs\n      roles\n      installationAdmin\n      organisation {\n        organisationId\n        personId\n        name\n        synthetic\n      }\n      organisations {\n        organisationId\n        name\n        synthetic\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query MySessions {\n    mySessions {\n      openedAt\n      seenAt\n      current\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  query RiskAnalyses(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskAnalysisStatus\n    $unitId: UUID\n    $leaderId: UUID\n    $at: Day\n    $knownAt: Instant\n    $minPosition: String\n  ) {\n    riskAnalyses(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      leaderId: $leaderId\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        analysisId\n        title\n        unitIds\n        assets\n        procurement\n        leaderId\n        status\n        openedOn\n        riskCount\n      }\n    }\n  }\n": types.RiskAnalysesDocument,
    "\n  query RiskAnalysis($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    riskAnalysis(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      analysisId\n      title\n      unitIds\n      assets\n      procurement\n      method\n      leaderId\n      status\n      openedOn\n      closedOn\n      riskCount\n    }\n    risks(\n      analysisId: $id\n      first: 200\n      sort: \"size\"\n      descending: true\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n      }\n    }\n  }\n": types.RiskAnalysisDocument,
    "\n  mutation OpenRiskAnalysis($input: OpenRiskAnalysisInput!) {\n    result: openRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n": types.OpenRiskAnalysisDocument,
    "\n  mutation CloseRiskAnalysis($input: CloseRiskAnalysisInput!) {\n    result: closeRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n": types.CloseRiskAnalysisDocument,
    "\n  mutation WithdrawRiskAnalysis($input: WithdrawRiskAnalysisInput!) {\n    result: withdrawRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n": types.WithdrawRiskAnalysisDocument,
    "\n  mutation ImportWorkbook($input: ImportWorkbookInput!) {\n    importWorkbook(input: $input) {\n      modelId\n      roundId\n      result {\n        position\n      }\n      preview {\n        fileName\n        guessed\n        mapping\n        notes\n        counts {\n          questions\n          measures\n          areas\n          yes\n          no\n          unanswered\n        }\n        problems {\n          code\n          sheet\n          row\n          column\n          text\n        }\n        rows {\n          sheet\n          row\n          question\n          measureId\n          text\n          points\n          answer\n        }\n        comparison {\n          same\n          level {\n            file\n            ours\n            same\n            because\n          }\n          points {\n            file\n            ours\n            same\n            because\n          }\n          areas {\n            code\n            name\n            file\n            ours\n            same\n            because\n          }\n        }\n      }\n    }\n  }\n": types.ImportWorkbookDocument,
    "\n  mutation ImportBusinessUnits($input: ImportRegisterInput!) {\n    importBusinessUnits(input: $input) {\n      fresh\n      known\n      details\n      mapping\n      position\n      problems {\n        code\n        sheet\n        row\n        column\n        text\n      }\n    }\n  }\n": types.ImportBusinessUnitsDocument,
    "\n  mutation ImportRisks($input: ImportRegisterInput!) {\n    importRisks(input: $input) {\n      fresh\n      known\n      details\n      mapping\n      position\n      problems {\n        code\n        sheet\n        row\n        column\n        text\n      }\n    }\n  }\n": types.ImportRisksDocument,
    "\n  query Maturity($at: Day, $knownAt: Instant) {\n    maturity(at: $at, knownAt: $knownAt) {\n      modelId\n      modelName\n      at\n      knownAt\n      level\n      levelDerivedOnly\n      levelDerivedOnlyWhy\n      since\n      until\n      asOfEvent\n      stale\n      incomplete {\n        position\n        reason\n      }\n      points {\n        exact\n        rounded\n      }\n      maxPoints {\n        exact\n        rounded\n      }\n      evidence {\n        met\n        of\n        derived\n        attested\n        reported\n      }\n      provenance {\n        official\n        reported\n        assumed\n        sentence\n      }\n      areas {\n        code\n        name\n        level\n        levelDerivedOnly\n        points {\n          exact\n          rounded\n        }\n        maxPoints {\n          exact\n          rounded\n        }\n      }\n      measures {\n        measureId\n        kind\n        until\n      }\n    }\n  }\n": types.MaturityDocument,
    "\n  query Model($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      levels\n      areas {\n        code\n        name\n      }\n      sections {\n        code\n        name\n      }\n      questions {\n        no\n        text\n        area\n        section\n        measures {\n          id\n          text\n          effortHours\n          canDerive\n          points {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n": types.ModelDocument,
    "\n  query ModelSources($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      version\n      origin\n      questions {\n        measures {\n          textSource {\n            grade\n          }\n          evidenceSource {\n            grade\n          }\n        }\n      }\n    }\n  }\n": types.ModelSourcesDocument,
    "\n  query Gaps($level: Int!, $area: String, $at: Day, $knownAt: Instant) {\n    gaps(target: { level: $level, area: $area }, at: $at, knownAt: $knownAt) {\n      modelId\n      at\n      reached\n      effortHours\n      stale\n      areas {\n        code\n        name\n        level\n        target\n        effortHours\n        questions {\n          no\n          text\n          met\n          of\n          why\n        }\n        close {\n          measureId\n          question\n          text\n          effortHours\n          points {\n            exact\n            rounded\n          }\n        }\n        shares {\n          level\n          missing {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n": types.GapsDocument,
    "\n  query LevelTimeline($from: Day!, $to: Day!, $at: Day, $knownAt: Instant) {\n    timeline(from: $from, to: $to, at: $at, knownAt: $knownAt) {\n      steps {\n        from\n        to\n        level\n        levelDerivedOnly\n        gained\n        lost\n        points {\n          rounded\n        }\n        areas {\n          code\n          level\n        }\n      }\n    }\n  }\n": types.LevelTimelineDocument,
    "\n  query Forecast($at: Day, $knownAt: Instant) {\n    forecast(months: 24, at: $at, knownAt: $knownAt) {\n      steps {\n        from\n        to\n        level\n        levelDerivedOnly\n        lost\n        points {\n          rounded\n        }\n        areas {\n          code\n          level\n        }\n      }\n    }\n  }\n": types.ForecastDocument,
    "\n  query LargestRisks($at: Day, $knownAt: Instant) {\n    risks(first: 200, sort: \"size\", descending: true, at: $at, knownAt: $knownAt) {\n      totalCount\n      nodes {\n        riskId\n        title\n        size\n        consequence\n        likelihoodLevel\n        unitIds\n        status\n        reviewOn\n      }\n    }\n    waiting: risks(first: 5, sort: \"size\", descending: true, status: proposedUpward, at: $at, knownAt: $knownAt) {\n      totalCount\n      nodes {\n        riskId\n        title\n        size\n        reviewOn\n      }\n    }\n    mandates(first: 200, inForce: true, at: $at, knownAt: $knownAt) {\n      nodes {\n        personId\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n    persons(first: 200, role: leadership, at: $at, knownAt: $knownAt) {\n      nodes {\n        personId\n      }\n    }\n  }\n": types.LargestRisksDocument,
    "\n  query MeasureWhy($id: String!, $at: Day, $knownAt: Instant) {\n    measure(id: $id, at: $at, knownAt: $knownAt) {\n      measureId\n      modelId\n      at\n      text\n      area\n      question\n      questionNo\n      met\n      kind\n      acceptsAttestation\n      canDerive\n      stale\n      points {\n        exact\n        rounded\n      }\n      rule {\n        depth\n        words\n        holds\n        have\n        need\n        of\n        missing\n      }\n      intervals {\n        from\n        to\n        kind\n      }\n      evidence {\n        eventId\n        on\n        what\n        personName\n        lateReason\n        streamId\n        version\n        type\n        withdrawn\n      }\n      textSource {\n        grade\n        source\n      }\n      evidenceSource {\n        grade\n        source\n      }\n    }\n  }\n": types.MeasureWhyDocument,
    "\n  query MeasureAttestations($measureId: String!, $modelId: String, $at: Day, $knownAt: Instant) {\n    attestations(\n      at: $at\n      knownAt: $knownAt\n      measureId: $measureId\n      modelId: $modelId\n      withdrawn: false\n      first: 20\n      sort: \"attestedOn\"\n      descending: true\n    ) {\n      nodes {\n        attestationId\n        attestedById\n        attestedOn\n        from\n        to\n        none\n        fileIds\n      }\n    }\n  }\n": types.MeasureAttestationsDocument,
    "\n  mutation AttestMeasure($input: AttestMeasureInput!) {\n    result: attestMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": types.AttestMeasureDocument,
    "\n  mutation WithdrawAttestation($input: WithdrawAttestationInput!) {\n    result: withdrawAttestation(input: $input) {\n      id\n      position\n    }\n  }\n": types.WithdrawAttestationDocument,
    "\n  query SecurityMeasures(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: SecurityMeasureStatus\n    $unitId: UUID\n    $responsibleId: UUID\n    $overdue: Boolean\n    $minPosition: String\n  ) {\n    securityMeasures(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      responsibleId: $responsibleId\n      overdue: $overdue\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        measureId\n        title\n        status\n        unitIds\n        introducedUnitIds\n        responsibleId\n        dueOn\n        proposedOn\n        evaluatedOn\n      }\n    }\n  }\n": types.SecurityMeasuresDocument,
    "\n  query SecurityMeasure($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    securityMeasure(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      measureId\n      title\n      status\n      unitIds\n      introducedUnitIds\n      riskId\n      modelMeasureId\n      proposedOn\n      introduce\n      decidedOn\n      hours\n      budget\n      responsibleId\n      dueOn\n      introducedOn\n      fit\n      sufficient\n      evaluatedOn\n      stoppedOn\n    }\n    events(stream: $id, first: 200, minPosition: $minPosition) {\n      eventId\n      type\n      occurredAt\n      recordedAt\n      data\n    }\n  }\n": types.SecurityMeasureDocument,
    "\n  mutation ProposeSecurityMeasure($input: ProposeSecurityMeasureInput!) {\n    result: proposeSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": types.ProposeSecurityMeasureDocument,
    "\n  mutation DecideSecurityMeasure($input: DecideSecurityMeasureInput!) {\n    result: decideSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": types.DecideSecurityMeasureDocument,
    "\n  mutation AllocateMeasureResources($input: AllocateMeasureResourcesInput!) {\n    result: allocateMeasureResources(input: $input) {\n      id\n      position\n    }\n  }\n": types.AllocateMeasureResourcesDocument,
    "\n  mutation IntroduceSecurityMeasure($input: IntroduceSecurityMeasureInput!) {\n    result: introduceSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": types.IntroduceSecurityMeasureDocument,
    "\n  mutation EvaluateSecurityMeasure($input: EvaluateSecurityMeasureInput!) {\n    result: evaluateSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": types.EvaluateSecurityMeasureDocument,
    "\n  mutation StopSecurityMeasure($input: StopSecurityMeasureInput!) {\n    result: stopSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n": types.StopSecurityMeasureDocument,
    "\n  mutation WithdrawSecurityMeasureEntries($input: WithdrawSecurityMeasureEntriesInput!) {\n    result: withdrawSecurityMeasureEntries(input: $input) {\n      id\n      position\n    }\n  }\n": types.WithdrawSecurityMeasureEntriesDocument,
    "\n  query History($stream: UUID!, $minPosition: String) {\n    events(stream: $stream, first: 200, minPosition: $minPosition) {\n      eventId\n      type\n      version\n      position\n      occurredAt\n      recordedAt\n      actorId\n      actorSystem\n      lateReason\n      data\n    }\n  }\n": types.HistoryDocument,
    "\n  query LevelNow($minPosition: String) {\n    maturity(minPosition: $minPosition) {\n      level\n      areas {\n        code\n        level\n      }\n    }\n  }\n": types.LevelNowDocument,
    "\n  query UnitNames($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    businessUnits(first: 200, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        unitId\n        name\n        parentId\n        closedOn\n      }\n    }\n  }\n": types.UnitNamesDocument,
    "\n  query PersonNames($after: String, $minPosition: String) {\n    persons(first: 200, withErased: true, after: $after, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        personId\n        name\n        roles\n        erased\n      }\n    }\n  }\n": types.PersonNamesDocument,
    "\n  query Risks(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskStatus\n    $unitId: UUID\n    $ownerId: UUID\n    $analysisId: UUID\n    $due: Boolean\n    $minPosition: String\n  ) {\n    risks(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      ownerId: $ownerId\n      analysisId: $analysisId\n      due: $due\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n        stale\n      }\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n        assessedOn\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n": types.RisksDocument,
    "\n  query Risk($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    risk(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      riskId\n      analysisId\n      title\n      unitIds\n      ownerId\n      status\n      consequence\n      likelihoodLevel\n      size\n      sizeBefore\n      sizeAfter\n      choice\n      assessedOn\n      decidedOn\n      reviewOn\n      nextFollowUpOn\n      followedUpOn\n      followUpStatus\n      waitsForId\n      threat\n      vulnerability\n      existingProtection\n      assets\n      version\n      assessments {\n        eventId\n        on\n        phase\n        consequences {\n          harm\n          degree\n        }\n        consequence\n        likelihoodLevel\n        frequencyPerYear\n        earliest\n        likeliest\n        latest\n        certainty\n        assumptions\n      }\n      proposals {\n        eventId\n        on\n        choice\n        rationale\n        measureTitle\n        byId\n      }\n      proposalsUpward {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n      }\n      decisions {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n        asLeadership\n        escalated\n      }\n      followUps {\n        eventId\n        on\n        status\n        note\n        byId\n      }\n    }\n    securityMeasures(riskId: $id, first: 50, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        status\n        dueOn\n      }\n    }\n  }\n": types.RiskDocument,
    "\n  query RiskScales {\n    riskScales {\n      harmTypes\n      maxConsequence\n      likelihoodLevels {\n        level\n        fromPerYear\n        belowPerYear\n      }\n    }\n  }\n": types.RiskScalesDocument,
    "\n  mutation IdentifyRisk($input: IdentifyRiskInput!) {\n    result: identifyRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.IdentifyRiskDocument,
    "\n  mutation AssessRisk($input: AssessRiskInput!) {\n    result: assessRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.AssessRiskDocument,
    "\n  mutation ProposeRiskTreatment($input: ProposeRiskTreatmentInput!) {\n    result: proposeRiskTreatment(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.ProposeRiskTreatmentDocument,
    "\n  mutation RecordRiskDecision($input: RecordRiskDecisionInput!) {\n    result: recordRiskDecision(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.RecordRiskDecisionDocument,
    "\n  mutation FollowUpRisk($input: FollowUpRiskInput!) {\n    result: followUpRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.FollowUpRiskDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    result: closeRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.CloseRiskDocument,
    "\n  mutation WithdrawRiskEntries($input: WithdrawRiskEntriesInput!) {\n    result: withdrawRiskEntries(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.WithdrawRiskEntriesDocument,
    "\n  mutation AssignRiskOwner($input: AssignRiskOwnerInput!) {\n    result: assignRiskOwner(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n": types.AssignRiskOwnerDocument,
    "\n  query MyMandates($personId: UUID!, $minPosition: String) {\n    mandates(personId: $personId, inForce: true, first: 100, minPosition: $minPosition) {\n      nodes {\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n  }\n": types.MyMandatesDocument,
    "\n  query DecisionMandate($unitIds: [UUID!]!, $consequence: Int!, $likelihoodLevel: Int!, $minPosition: String) {\n    decisionMandate(\n      unitIds: $unitIds\n      consequence: $consequence\n      likelihoodLevel: $likelihoodLevel\n      minPosition: $minPosition\n    ) {\n      withinMandate\n      asLeadership\n      upwardToId\n    }\n  }\n": types.DecisionMandateDocument,
    "\n  query Installation {\n    installation {\n      version\n      nodeVersion\n      databaseVersion\n      embedded\n      databaseBytes\n      dataDir\n      freeBytes\n      backupsDir\n      accounts\n      demoLoaded\n      readModels {\n        name\n        version\n        lag\n        fault\n        waiting {\n          organisationId\n          reason\n          since\n        }\n      }\n      backups {\n        name\n        createdAt\n        organisations\n        rows\n        bytes\n      }\n      work {\n        kind\n        state\n        startedAt\n        endedAt\n        done\n        total\n        outcome\n        problem\n      }\n    }\n  }\n": types.InstallationDocument,
    "\n  query Examination {\n    examination {\n      check\n      state\n      found\n      remedy\n    }\n  }\n": types.ExaminationDocument,
    "\n  mutation MakeBackup {\n    makeBackup {\n      state\n    }\n  }\n": types.MakeBackupDocument,
    "\n  mutation LoadDemo {\n    loadDemo {\n      state\n    }\n  }\n": types.LoadDemoDocument,
    "\n  mutation DeleteDemo($name: String!) {\n    deleteDemo(name: $name) {\n      state\n    }\n  }\n": types.DeleteDemoDocument,
    "\n  mutation ResumeReadModel($readModel: String!, $organisationId: UUID!) {\n    resumeReadModel(readModel: $readModel, organisationId: $organisationId) {\n      resumed\n      reason\n    }\n  }\n": types.ResumeReadModelDocument,
    "\n  query ModelList($minPosition: String) {\n    models(minPosition: $minPosition) {\n      nodes {\n        modelId\n        name\n        origin\n        questions\n        measures\n        active\n        activeSince\n        importedOn\n      }\n    }\n  }\n": types.ModelListDocument,
    "\n  query OneModel($id: String!, $minPosition: String) {\n    model(id: $id, minPosition: $minPosition) {\n      modelId\n      name\n      version\n      description\n      origin\n      maxPoints {\n        rounded\n      }\n      questions {\n        no\n        area\n        text\n        measures {\n          id\n          text\n          canDerive\n          carriedBy\n          textSource {\n            grade\n          }\n          evidenceSource {\n            grade\n          }\n        }\n      }\n    }\n  }\n": types.OneModelDocument,
    "\n  query LevelBy($model: String!, $minPosition: String) {\n    now: maturity(minPosition: $minPosition) {\n      modelName\n      level\n      levelDerivedOnly\n    }\n    then: maturity(model: $model, minPosition: $minPosition) {\n      level\n      levelDerivedOnly\n      areas {\n        code\n        level\n      }\n    }\n  }\n": types.LevelByDocument,
    "\n  mutation ActivateModel($input: ActivateModelInput!) {\n    result: activateModel(input: $input) {\n      position\n    }\n  }\n": types.ActivateModelDocument,
    "\n  mutation MapBoxes($input: MapBoxesInput!) {\n    result: mapBoxes(input: $input) {\n      position\n    }\n  }\n": types.MapBoxesDocument,
    "\n  query People(\n    $search: String\n    $role: Role\n    $after: String\n    $descending: Boolean!\n    $at: Day\n    $knownAt: Instant\n    $minPosition: String\n  ) {\n    persons(\n      first: 25\n      search: $search\n      role: $role\n      after: $after\n      descending: $descending\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        personId\n        name\n        email\n        roles\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query PersonAccounts {\n    personAccounts {\n      personId\n      login\n      state\n      expiresAt\n    }\n  }\n": types.PersonAccountsDocument,
    "\n  query MandatesInForce($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    mandates(first: 200, inForce: true, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        mandateId\n        personId\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n  }\n": types.MandatesInForceDocument,
    "\n  mutation AddPerson($input: AddPersonInput!) {\n    result: addPerson(input: $input) {\n      id\n      position\n    }\n  }\n": types.AddPersonDocument,
    "\n  mutation RenamePerson($input: RenamePersonInput!) {\n    result: renamePerson(input: $input) {\n      position\n    }\n  }\n": types.RenamePersonDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    result: erasePerson(input: $input) {\n      position\n    }\n  }\n": types.ErasePersonDocument,
    "\n  mutation InviteAccount($input: InviteAccountInput!) {\n    inviteAccount(input: $input) {\n      login\n      link\n      expiresAt\n    }\n  }\n": types.InviteAccountDocument,
    "\n  mutation EndPersonAccount($input: EndAccountInput!) {\n    endPersonAccount(input: $input)\n  }\n": types.EndPersonAccountDocument,
    "\n  mutation AssignRole($input: RoleInput!) {\n    result: assignRole(input: $input) {\n      position\n    }\n  }\n": types.AssignRoleDocument,
    "\n  mutation RevokeRole($input: RoleInput!) {\n    result: revokeRole(input: $input) {\n      position\n    }\n  }\n": types.RevokeRoleDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    result: grantMandate(input: $input) {\n      position\n    }\n  }\n": types.GrantMandateDocument,
    "\n  mutation RevokeMandate($input: RevokeMandateInput!) {\n    result: revokeMandate(input: $input) {\n      position\n    }\n  }\n": types.RevokeMandateDocument,
    "\n  query UnitTree($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    businessUnits(first: 200, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        unitId\n        name\n        parentId\n        kind\n        countsInCoverage\n        addedOn\n        closedOn\n        succeededBy\n        headCount\n        headCountOn\n      }\n    }\n  }\n": types.UnitTreeDocument,
    "\n  query HeadCounts($unitId: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    headCounts(unitId: $unitId, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      day\n      headCount\n    }\n  }\n": types.HeadCountsDocument,
    "\n  mutation AddBusinessUnit($input: AddBusinessUnitInput!) {\n    result: addBusinessUnit(input: $input) {\n      id\n      position\n    }\n  }\n": types.AddBusinessUnitDocument,
    "\n  mutation RenameBusinessUnit($input: RenameBusinessUnitInput!) {\n    result: renameBusinessUnit(input: $input) {\n      position\n    }\n  }\n": types.RenameBusinessUnitDocument,
    "\n  mutation MoveBusinessUnit($input: MoveBusinessUnitInput!) {\n    result: moveBusinessUnit(input: $input) {\n      position\n    }\n  }\n": types.MoveBusinessUnitDocument,
    "\n  mutation CloseBusinessUnit($input: CloseBusinessUnitInput!) {\n    result: closeBusinessUnit(input: $input) {\n      position\n    }\n  }\n": types.CloseBusinessUnitDocument,
    "\n  mutation SucceedBusinessUnit($input: SucceedBusinessUnitInput!) {\n    result: succeedBusinessUnit(input: $input) {\n      position\n    }\n  }\n": types.SucceedBusinessUnitDocument,
    "\n  mutation SetBusinessUnitCoverage($input: SetBusinessUnitCoverageInput!) {\n    result: setBusinessUnitCoverage(input: $input) {\n      position\n    }\n  }\n": types.SetBusinessUnitCoverageDocument,
    "\n  mutation RecordHeadCount($input: RecordHeadCountInput!) {\n    result: recordHeadCount(input: $input) {\n      position\n    }\n  }\n": types.RecordHeadCountDocument,
    "\n  query OrganisationContent($minPosition: String) {\n    businessUnits(first: 1, minPosition: $minPosition) {\n      totalCount\n    }\n    risks(first: 1) {\n      totalCount\n    }\n    rounds(first: 1) {\n      totalCount\n    }\n    attestations(first: 1) {\n      totalCount\n    }\n  }\n": types.OrganisationContentDocument,
    "\n  query AboutOrganisation($minPosition: String) {\n    organisation(minPosition: $minPosition) {\n      name\n      actorGroup\n      version\n    }\n  }\n": types.AboutOrganisationDocument,
    "\n  mutation RenameOrganisation($input: RenameOrganisationInput!) {\n    result: renameOrganisation(input: $input) {\n      position\n    }\n  }\n": types.RenameOrganisationDocument,
    "\n  mutation ChangeActorGroup($input: ChangeActorGroupInput!) {\n    result: changeActorGroup(input: $input) {\n      position\n    }\n  }\n": types.ChangeActorGroupDocument,
    "\n  query TaskRisks($status: RiskStatus, $due: Boolean, $minPosition: String) {\n    risks(status: $status, due: $due, sort: \"size\", descending: true, first: 100, minPosition: $minPosition) {\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n": types.TaskRisksDocument,
    "\n  query TaskMeasures($minPosition: String) {\n    securityMeasures(overdue: true, first: 100, sort: \"title\", minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        dueOn\n        responsibleId\n      }\n    }\n  }\n": types.TaskMeasuresDocument,
    "\n  query TaskEvidence($minPosition: String) {\n    forecast(months: 3, minPosition: $minPosition) {\n      steps {\n        from\n        level\n        lost\n      }\n    }\n  }\n": types.TaskEvidenceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Find($search: String!) {\n    risks(search: $search, first: 6) {\n      nodes {\n        riskId\n        title\n      }\n    }\n    securityMeasures(search: $search, first: 6) {\n      nodes {\n        measureId\n        title\n      }\n    }\n    maturity {\n      modelId\n    }\n  }\n"): typeof import('./graphql.js').FindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Questions($id: String!) {\n    model(id: $id) {\n      questions {\n        no\n        text\n        measures {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').QuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LevelChanged {\n    maturityChanged {\n      level\n      levelBefore\n      points {\n        rounded\n      }\n      pointsBefore {\n        rounded\n      }\n      reason {\n        what\n        personName\n      }\n    }\n  }\n"): typeof import('./graphql.js').LevelChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      login\n      name\n      actAs\n      roles\n      installationAdmin\n      organisation {\n        organisationId\n        personId\n        name\n        synthetic\n      }\n      organisations {\n        organisationId\n        name\n        synthetic\n      }\n    }\n  }\n"): typeof import('./graphql.js').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      openedAt\n      seenAt\n      current\n    }\n  }\n"): typeof import('./graphql.js').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"): typeof import('./graphql.js').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskAnalyses(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskAnalysisStatus\n    $unitId: UUID\n    $leaderId: UUID\n    $at: Day\n    $knownAt: Instant\n    $minPosition: String\n  ) {\n    riskAnalyses(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      leaderId: $leaderId\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        analysisId\n        title\n        unitIds\n        assets\n        procurement\n        leaderId\n        status\n        openedOn\n        riskCount\n      }\n    }\n  }\n"): typeof import('./graphql.js').RiskAnalysesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskAnalysis($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    riskAnalysis(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      analysisId\n      title\n      unitIds\n      assets\n      procurement\n      method\n      leaderId\n      status\n      openedOn\n      closedOn\n      riskCount\n    }\n    risks(\n      analysisId: $id\n      first: 200\n      sort: \"size\"\n      descending: true\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n      }\n    }\n  }\n"): typeof import('./graphql.js').RiskAnalysisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRiskAnalysis($input: OpenRiskAnalysisInput!) {\n    result: openRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').OpenRiskAnalysisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRiskAnalysis($input: CloseRiskAnalysisInput!) {\n    result: closeRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').CloseRiskAnalysisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRiskAnalysis($input: WithdrawRiskAnalysisInput!) {\n    result: withdrawRiskAnalysis(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').WithdrawRiskAnalysisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportWorkbook($input: ImportWorkbookInput!) {\n    importWorkbook(input: $input) {\n      modelId\n      roundId\n      result {\n        position\n      }\n      preview {\n        fileName\n        guessed\n        mapping\n        notes\n        counts {\n          questions\n          measures\n          areas\n          yes\n          no\n          unanswered\n        }\n        problems {\n          code\n          sheet\n          row\n          column\n          text\n        }\n        rows {\n          sheet\n          row\n          question\n          measureId\n          text\n          points\n          answer\n        }\n        comparison {\n          same\n          level {\n            file\n            ours\n            same\n            because\n          }\n          points {\n            file\n            ours\n            same\n            because\n          }\n          areas {\n            code\n            name\n            file\n            ours\n            same\n            because\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportWorkbookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportBusinessUnits($input: ImportRegisterInput!) {\n    importBusinessUnits(input: $input) {\n      fresh\n      known\n      details\n      mapping\n      position\n      problems {\n        code\n        sheet\n        row\n        column\n        text\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportBusinessUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportRisks($input: ImportRegisterInput!) {\n    importRisks(input: $input) {\n      fresh\n      known\n      details\n      mapping\n      position\n      problems {\n        code\n        sheet\n        row\n        column\n        text\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportRisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Maturity($at: Day, $knownAt: Instant) {\n    maturity(at: $at, knownAt: $knownAt) {\n      modelId\n      modelName\n      at\n      knownAt\n      level\n      levelDerivedOnly\n      levelDerivedOnlyWhy\n      since\n      until\n      asOfEvent\n      stale\n      incomplete {\n        position\n        reason\n      }\n      points {\n        exact\n        rounded\n      }\n      maxPoints {\n        exact\n        rounded\n      }\n      evidence {\n        met\n        of\n        derived\n        attested\n        reported\n      }\n      provenance {\n        official\n        reported\n        assumed\n        sentence\n      }\n      areas {\n        code\n        name\n        level\n        levelDerivedOnly\n        points {\n          exact\n          rounded\n        }\n        maxPoints {\n          exact\n          rounded\n        }\n      }\n      measures {\n        measureId\n        kind\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.js').MaturityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Model($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      levels\n      areas {\n        code\n        name\n      }\n      sections {\n        code\n        name\n      }\n      questions {\n        no\n        text\n        area\n        section\n        measures {\n          id\n          text\n          effortHours\n          canDerive\n          points {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModelSources($id: String!) {\n    model(id: $id) {\n      modelId\n      name\n      version\n      origin\n      questions {\n        measures {\n          textSource {\n            grade\n          }\n          evidenceSource {\n            grade\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ModelSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Gaps($level: Int!, $area: String, $at: Day, $knownAt: Instant) {\n    gaps(target: { level: $level, area: $area }, at: $at, knownAt: $knownAt) {\n      modelId\n      at\n      reached\n      effortHours\n      stale\n      areas {\n        code\n        name\n        level\n        target\n        effortHours\n        questions {\n          no\n          text\n          met\n          of\n          why\n        }\n        close {\n          measureId\n          question\n          text\n          effortHours\n          points {\n            exact\n            rounded\n          }\n        }\n        shares {\n          level\n          missing {\n            exact\n            rounded\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').GapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LevelTimeline($from: Day!, $to: Day!, $at: Day, $knownAt: Instant) {\n    timeline(from: $from, to: $to, at: $at, knownAt: $knownAt) {\n      steps {\n        from\n        to\n        level\n        levelDerivedOnly\n        gained\n        lost\n        points {\n          rounded\n        }\n        areas {\n          code\n          level\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').LevelTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Forecast($at: Day, $knownAt: Instant) {\n    forecast(months: 24, at: $at, knownAt: $knownAt) {\n      steps {\n        from\n        to\n        level\n        levelDerivedOnly\n        lost\n        points {\n          rounded\n        }\n        areas {\n          code\n          level\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ForecastDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LargestRisks($at: Day, $knownAt: Instant) {\n    risks(first: 200, sort: \"size\", descending: true, at: $at, knownAt: $knownAt) {\n      totalCount\n      nodes {\n        riskId\n        title\n        size\n        consequence\n        likelihoodLevel\n        unitIds\n        status\n        reviewOn\n      }\n    }\n    waiting: risks(first: 5, sort: \"size\", descending: true, status: proposedUpward, at: $at, knownAt: $knownAt) {\n      totalCount\n      nodes {\n        riskId\n        title\n        size\n        reviewOn\n      }\n    }\n    mandates(first: 200, inForce: true, at: $at, knownAt: $knownAt) {\n      nodes {\n        personId\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n    persons(first: 200, role: leadership, at: $at, knownAt: $knownAt) {\n      nodes {\n        personId\n      }\n    }\n  }\n"): typeof import('./graphql.js').LargestRisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureWhy($id: String!, $at: Day, $knownAt: Instant) {\n    measure(id: $id, at: $at, knownAt: $knownAt) {\n      measureId\n      modelId\n      at\n      text\n      area\n      question\n      questionNo\n      met\n      kind\n      acceptsAttestation\n      canDerive\n      stale\n      points {\n        exact\n        rounded\n      }\n      rule {\n        depth\n        words\n        holds\n        have\n        need\n        of\n        missing\n      }\n      intervals {\n        from\n        to\n        kind\n      }\n      evidence {\n        eventId\n        on\n        what\n        personName\n        lateReason\n        streamId\n        version\n        type\n        withdrawn\n      }\n      textSource {\n        grade\n        source\n      }\n      evidenceSource {\n        grade\n        source\n      }\n    }\n  }\n"): typeof import('./graphql.js').MeasureWhyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureAttestations($measureId: String!, $modelId: String, $at: Day, $knownAt: Instant) {\n    attestations(\n      at: $at\n      knownAt: $knownAt\n      measureId: $measureId\n      modelId: $modelId\n      withdrawn: false\n      first: 20\n      sort: \"attestedOn\"\n      descending: true\n    ) {\n      nodes {\n        attestationId\n        attestedById\n        attestedOn\n        from\n        to\n        none\n        fileIds\n      }\n    }\n  }\n"): typeof import('./graphql.js').MeasureAttestationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttestMeasure($input: AttestMeasureInput!) {\n    result: attestMeasure(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').AttestMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAttestation($input: WithdrawAttestationInput!) {\n    result: withdrawAttestation(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').WithdrawAttestationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecurityMeasures(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: SecurityMeasureStatus\n    $unitId: UUID\n    $responsibleId: UUID\n    $overdue: Boolean\n    $minPosition: String\n  ) {\n    securityMeasures(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      responsibleId: $responsibleId\n      overdue: $overdue\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        measureId\n        title\n        status\n        unitIds\n        introducedUnitIds\n        responsibleId\n        dueOn\n        proposedOn\n        evaluatedOn\n      }\n    }\n  }\n"): typeof import('./graphql.js').SecurityMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecurityMeasure($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    securityMeasure(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      measureId\n      title\n      status\n      unitIds\n      introducedUnitIds\n      riskId\n      modelMeasureId\n      proposedOn\n      introduce\n      decidedOn\n      hours\n      budget\n      responsibleId\n      dueOn\n      introducedOn\n      fit\n      sufficient\n      evaluatedOn\n      stoppedOn\n    }\n    events(stream: $id, first: 200, minPosition: $minPosition) {\n      eventId\n      type\n      occurredAt\n      recordedAt\n      data\n    }\n  }\n"): typeof import('./graphql.js').SecurityMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSecurityMeasure($input: ProposeSecurityMeasureInput!) {\n    result: proposeSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').ProposeSecurityMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideSecurityMeasure($input: DecideSecurityMeasureInput!) {\n    result: decideSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').DecideSecurityMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllocateMeasureResources($input: AllocateMeasureResourcesInput!) {\n    result: allocateMeasureResources(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').AllocateMeasureResourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntroduceSecurityMeasure($input: IntroduceSecurityMeasureInput!) {\n    result: introduceSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').IntroduceSecurityMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EvaluateSecurityMeasure($input: EvaluateSecurityMeasureInput!) {\n    result: evaluateSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').EvaluateSecurityMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopSecurityMeasure($input: StopSecurityMeasureInput!) {\n    result: stopSecurityMeasure(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').StopSecurityMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSecurityMeasureEntries($input: WithdrawSecurityMeasureEntriesInput!) {\n    result: withdrawSecurityMeasureEntries(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').WithdrawSecurityMeasureEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($stream: UUID!, $minPosition: String) {\n    events(stream: $stream, first: 200, minPosition: $minPosition) {\n      eventId\n      type\n      version\n      position\n      occurredAt\n      recordedAt\n      actorId\n      actorSystem\n      lateReason\n      data\n    }\n  }\n"): typeof import('./graphql.js').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LevelNow($minPosition: String) {\n    maturity(minPosition: $minPosition) {\n      level\n      areas {\n        code\n        level\n      }\n    }\n  }\n"): typeof import('./graphql.js').LevelNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitNames($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    businessUnits(first: 200, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        unitId\n        name\n        parentId\n        closedOn\n      }\n    }\n  }\n"): typeof import('./graphql.js').UnitNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonNames($after: String, $minPosition: String) {\n    persons(first: 200, withErased: true, after: $after, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        personId\n        name\n        roles\n        erased\n      }\n    }\n  }\n"): typeof import('./graphql.js').PersonNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Risks(\n    $first: Int!\n    $after: String\n    $search: String\n    $sort: String!\n    $descending: Boolean!\n    $status: RiskStatus\n    $unitId: UUID\n    $ownerId: UUID\n    $analysisId: UUID\n    $due: Boolean\n    $minPosition: String\n  ) {\n    risks(\n      first: $first\n      after: $after\n      search: $search\n      sort: $sort\n      descending: $descending\n      status: $status\n      unitId: $unitId\n      ownerId: $ownerId\n      analysisId: $analysisId\n      due: $due\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n        stale\n      }\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        sizeBefore\n        sizeAfter\n        choice\n        assessedOn\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n"): typeof import('./graphql.js').RisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Risk($id: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    risk(id: $id, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      riskId\n      analysisId\n      title\n      unitIds\n      ownerId\n      status\n      consequence\n      likelihoodLevel\n      size\n      sizeBefore\n      sizeAfter\n      choice\n      assessedOn\n      decidedOn\n      reviewOn\n      nextFollowUpOn\n      followedUpOn\n      followUpStatus\n      waitsForId\n      threat\n      vulnerability\n      existingProtection\n      assets\n      version\n      assessments {\n        eventId\n        on\n        phase\n        consequences {\n          harm\n          degree\n        }\n        consequence\n        likelihoodLevel\n        frequencyPerYear\n        earliest\n        likeliest\n        latest\n        certainty\n        assumptions\n      }\n      proposals {\n        eventId\n        on\n        choice\n        rationale\n        measureTitle\n        byId\n      }\n      proposalsUpward {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n      }\n      decisions {\n        eventId\n        on\n        choice\n        rationale\n        conditions\n        reviewOn\n        measureTitle\n        byId\n        asLeadership\n        escalated\n      }\n      followUps {\n        eventId\n        on\n        status\n        note\n        byId\n      }\n    }\n    securityMeasures(riskId: $id, first: 50, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        status\n        dueOn\n      }\n    }\n  }\n"): typeof import('./graphql.js').RiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskScales {\n    riskScales {\n      harmTypes\n      maxConsequence\n      likelihoodLevels {\n        level\n        fromPerYear\n        belowPerYear\n      }\n    }\n  }\n"): typeof import('./graphql.js').RiskScalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IdentifyRisk($input: IdentifyRiskInput!) {\n    result: identifyRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql.js').IdentifyRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessRisk($input: AssessRiskInput!) {\n    result: assessRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql.js').AssessRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRiskTreatment($input: ProposeRiskTreatmentInput!) {\n    result: proposeRiskTreatment(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql.js').ProposeRiskTreatmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRiskDecision($input: RecordRiskDecisionInput!) {\n    result: recordRiskDecision(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql.js').RecordRiskDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUpRisk($input: FollowUpRiskInput!) {\n    result: followUpRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql.js').FollowUpRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    result: closeRisk(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql.js').CloseRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRiskEntries($input: WithdrawRiskEntriesInput!) {\n    result: withdrawRiskEntries(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql.js').WithdrawRiskEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRiskOwner($input: AssignRiskOwnerInput!) {\n    result: assignRiskOwner(input: $input) {\n      id\n      position\n      eventIds\n    }\n  }\n"): typeof import('./graphql.js').AssignRiskOwnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMandates($personId: UUID!, $minPosition: String) {\n    mandates(personId: $personId, inForce: true, first: 100, minPosition: $minPosition) {\n      nodes {\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n  }\n"): typeof import('./graphql.js').MyMandatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionMandate($unitIds: [UUID!]!, $consequence: Int!, $likelihoodLevel: Int!, $minPosition: String) {\n    decisionMandate(\n      unitIds: $unitIds\n      consequence: $consequence\n      likelihoodLevel: $likelihoodLevel\n      minPosition: $minPosition\n    ) {\n      withinMandate\n      asLeadership\n      upwardToId\n    }\n  }\n"): typeof import('./graphql.js').DecisionMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Installation {\n    installation {\n      version\n      nodeVersion\n      databaseVersion\n      embedded\n      databaseBytes\n      dataDir\n      freeBytes\n      backupsDir\n      accounts\n      demoLoaded\n      readModels {\n        name\n        version\n        lag\n        fault\n        waiting {\n          organisationId\n          reason\n          since\n        }\n      }\n      backups {\n        name\n        createdAt\n        organisations\n        rows\n        bytes\n      }\n      work {\n        kind\n        state\n        startedAt\n        endedAt\n        done\n        total\n        outcome\n        problem\n      }\n    }\n  }\n"): typeof import('./graphql.js').InstallationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Examination {\n    examination {\n      check\n      state\n      found\n      remedy\n    }\n  }\n"): typeof import('./graphql.js').ExaminationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeBackup {\n    makeBackup {\n      state\n    }\n  }\n"): typeof import('./graphql.js').MakeBackupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoadDemo {\n    loadDemo {\n      state\n    }\n  }\n"): typeof import('./graphql.js').LoadDemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDemo($name: String!) {\n    deleteDemo(name: $name) {\n      state\n    }\n  }\n"): typeof import('./graphql.js').DeleteDemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeReadModel($readModel: String!, $organisationId: UUID!) {\n    resumeReadModel(readModel: $readModel, organisationId: $organisationId) {\n      resumed\n      reason\n    }\n  }\n"): typeof import('./graphql.js').ResumeReadModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModelList($minPosition: String) {\n    models(minPosition: $minPosition) {\n      nodes {\n        modelId\n        name\n        origin\n        questions\n        measures\n        active\n        activeSince\n        importedOn\n      }\n    }\n  }\n"): typeof import('./graphql.js').ModelListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneModel($id: String!, $minPosition: String) {\n    model(id: $id, minPosition: $minPosition) {\n      modelId\n      name\n      version\n      description\n      origin\n      maxPoints {\n        rounded\n      }\n      questions {\n        no\n        area\n        text\n        measures {\n          id\n          text\n          canDerive\n          carriedBy\n          textSource {\n            grade\n          }\n          evidenceSource {\n            grade\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OneModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LevelBy($model: String!, $minPosition: String) {\n    now: maturity(minPosition: $minPosition) {\n      modelName\n      level\n      levelDerivedOnly\n    }\n    then: maturity(model: $model, minPosition: $minPosition) {\n      level\n      levelDerivedOnly\n      areas {\n        code\n        level\n      }\n    }\n  }\n"): typeof import('./graphql.js').LevelByDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateModel($input: ActivateModelInput!) {\n    result: activateModel(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').ActivateModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapBoxes($input: MapBoxesInput!) {\n    result: mapBoxes(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').MapBoxesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People(\n    $search: String\n    $role: Role\n    $after: String\n    $descending: Boolean!\n    $at: Day\n    $knownAt: Instant\n    $minPosition: String\n  ) {\n    persons(\n      first: 25\n      search: $search\n      role: $role\n      after: $after\n      descending: $descending\n      at: $at\n      knownAt: $knownAt\n      minPosition: $minPosition\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        personId\n        name\n        email\n        roles\n      }\n    }\n  }\n"): typeof import('./graphql.js').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonAccounts {\n    personAccounts {\n      personId\n      login\n      state\n      expiresAt\n    }\n  }\n"): typeof import('./graphql.js').PersonAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MandatesInForce($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    mandates(first: 200, inForce: true, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        mandateId\n        personId\n        unitId\n        maxConsequence\n        maxLikelihood\n      }\n    }\n  }\n"): typeof import('./graphql.js').MandatesInForceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPerson($input: AddPersonInput!) {\n    result: addPerson(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').AddPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenamePerson($input: RenamePersonInput!) {\n    result: renamePerson(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').RenamePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    result: erasePerson(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').ErasePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAccount($input: InviteAccountInput!) {\n    inviteAccount(input: $input) {\n      login\n      link\n      expiresAt\n    }\n  }\n"): typeof import('./graphql.js').InviteAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPersonAccount($input: EndAccountInput!) {\n    endPersonAccount(input: $input)\n  }\n"): typeof import('./graphql.js').EndPersonAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRole($input: RoleInput!) {\n    result: assignRole(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').AssignRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeRole($input: RoleInput!) {\n    result: revokeRole(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').RevokeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    result: grantMandate(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').GrantMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeMandate($input: RevokeMandateInput!) {\n    result: revokeMandate(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').RevokeMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitTree($after: String, $at: Day, $knownAt: Instant, $minPosition: String) {\n    businessUnits(first: 200, after: $after, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        unitId\n        name\n        parentId\n        kind\n        countsInCoverage\n        addedOn\n        closedOn\n        succeededBy\n        headCount\n        headCountOn\n      }\n    }\n  }\n"): typeof import('./graphql.js').UnitTreeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeadCounts($unitId: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {\n    headCounts(unitId: $unitId, at: $at, knownAt: $knownAt, minPosition: $minPosition) {\n      day\n      headCount\n    }\n  }\n"): typeof import('./graphql.js').HeadCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBusinessUnit($input: AddBusinessUnitInput!) {\n    result: addBusinessUnit(input: $input) {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql.js').AddBusinessUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameBusinessUnit($input: RenameBusinessUnitInput!) {\n    result: renameBusinessUnit(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').RenameBusinessUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveBusinessUnit($input: MoveBusinessUnitInput!) {\n    result: moveBusinessUnit(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').MoveBusinessUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseBusinessUnit($input: CloseBusinessUnitInput!) {\n    result: closeBusinessUnit(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').CloseBusinessUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SucceedBusinessUnit($input: SucceedBusinessUnitInput!) {\n    result: succeedBusinessUnit(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').SucceedBusinessUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBusinessUnitCoverage($input: SetBusinessUnitCoverageInput!) {\n    result: setBusinessUnitCoverage(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').SetBusinessUnitCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHeadCount($input: RecordHeadCountInput!) {\n    result: recordHeadCount(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').RecordHeadCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationContent($minPosition: String) {\n    businessUnits(first: 1, minPosition: $minPosition) {\n      totalCount\n    }\n    risks(first: 1) {\n      totalCount\n    }\n    rounds(first: 1) {\n      totalCount\n    }\n    attestations(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql.js').OrganisationContentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AboutOrganisation($minPosition: String) {\n    organisation(minPosition: $minPosition) {\n      name\n      actorGroup\n      version\n    }\n  }\n"): typeof import('./graphql.js').AboutOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameOrganisation($input: RenameOrganisationInput!) {\n    result: renameOrganisation(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').RenameOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeActorGroup($input: ChangeActorGroupInput!) {\n    result: changeActorGroup(input: $input) {\n      position\n    }\n  }\n"): typeof import('./graphql.js').ChangeActorGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskRisks($status: RiskStatus, $due: Boolean, $minPosition: String) {\n    risks(status: $status, due: $due, sort: \"size\", descending: true, first: 100, minPosition: $minPosition) {\n      nodes {\n        riskId\n        title\n        unitIds\n        ownerId\n        status\n        consequence\n        likelihoodLevel\n        size\n        reviewOn\n        nextFollowUpOn\n        waitsForId\n      }\n    }\n  }\n"): typeof import('./graphql.js').TaskRisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskMeasures($minPosition: String) {\n    securityMeasures(overdue: true, first: 100, sort: \"title\", minPosition: $minPosition) {\n      nodes {\n        measureId\n        title\n        dueOn\n        responsibleId\n      }\n    }\n  }\n"): typeof import('./graphql.js').TaskMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskEvidence($minPosition: String) {\n    forecast(months: 3, minPosition: $minPosition) {\n      steps {\n        from\n        level\n        lost\n      }\n    }\n  }\n"): typeof import('./graphql.js').TaskEvidenceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
