// SPDX-License-Identifier: EUPL-1.2
import { graphql, type MaturityQuery, type ModelQuery } from '#libs/api-client';
import { ask } from '../../app/request.js';

const maturityDocument = graphql(`
  query Maturity($at: Day, $knownAt: Instant) {
    maturity(at: $at, knownAt: $knownAt) {
      modelId
      modelName
      at
      knownAt
      level
      levelDerivedOnly
      levelDerivedOnlyWhy
      since
      until
      asOfEvent
      stale
      incomplete {
        position
        reason
      }
      points {
        exact
        rounded
      }
      maxPoints {
        exact
        rounded
      }
      evidence {
        met
        of
        derived
        attested
        reported
      }
      provenance {
        official
        reported
        assumed
        sentence
      }
      areas {
        code
        name
        level
        levelDerivedOnly
        points {
          exact
          rounded
        }
        maxPoints {
          exact
          rounded
        }
      }
      measures {
        measureId
        kind
        until
      }
    }
  }
`);

const modelDocument = graphql(`
  query Model($id: String!) {
    model(id: $id) {
      modelId
      name
      levels
      areas {
        code
        name
      }
      sections {
        code
        name
      }
      questions {
        no
        text
        area
        section
        measures {
          id
          text
          effortHours
          canDerive
          points {
            exact
            rounded
          }
        }
      }
    }
  }
`);

const modelSourcesDocument = graphql(`
  query ModelSources($id: String!) {
    model(id: $id) {
      modelId
      name
      version
      origin
      questions {
        measures {
          textSource {
            grade
          }
          evidenceSource {
            grade
          }
        }
      }
    }
  }
`);

const gapsDocument = graphql(`
  query Gaps($level: Int!, $area: String, $at: Day, $knownAt: Instant) {
    gaps(target: { level: $level, area: $area }, at: $at, knownAt: $knownAt) {
      modelId
      at
      reached
      effortHours
      stale
      areas {
        code
        name
        level
        target
        effortHours
        questions {
          no
          text
          met
          of
          why
        }
        close {
          measureId
          question
          text
          effortHours
          points {
            exact
            rounded
          }
        }
        shares {
          level
          missing {
            exact
            rounded
          }
        }
      }
    }
  }
`);

const timelineDocument = graphql(`
  query LevelTimeline($from: Day!, $to: Day!, $at: Day, $knownAt: Instant) {
    timeline(from: $from, to: $to, at: $at, knownAt: $knownAt) {
      steps {
        from
        to
        level
        levelDerivedOnly
        gained
        lost
        points {
          rounded
        }
        areas {
          code
          level
        }
      }
    }
  }
`);

const forecastDocument = graphql(`
  query Forecast($at: Day, $knownAt: Instant) {
    forecast(months: 24, at: $at, knownAt: $knownAt) {
      steps {
        from
        to
        level
        levelDerivedOnly
        lost
        points {
          rounded
        }
        areas {
          code
          level
        }
      }
    }
  }
`);

const largestDocument = graphql(`
  query LargestRisks($underUnitId: UUID, $at: Day, $knownAt: Instant) {
    risks(first: 200, sort: "size", descending: true, underUnitId: $underUnitId, at: $at, knownAt: $knownAt) {
      totalCount
      nodes {
        riskId
        title
        size
        consequence
        likelihoodLevel
        unitIds
        status
        reviewOn
      }
    }
    waiting: risks(
      first: 5
      sort: "size"
      descending: true
      status: proposedUpward
      underUnitId: $underUnitId
      at: $at
      knownAt: $knownAt
    ) {
      totalCount
      nodes {
        riskId
        title
        size
        reviewOn
      }
    }
    mandates(first: 200, inForce: true, at: $at, knownAt: $knownAt) {
      nodes {
        personId
        unitId
        maxConsequence
        maxLikelihood
      }
    }
    persons(first: 200, role: leadership, at: $at, knownAt: $knownAt) {
      nodes {
        personId
      }
    }
  }
`);

const whyDocument = graphql(`
  query MeasureWhy($id: String!, $at: Day, $knownAt: Instant) {
    measure(id: $id, at: $at, knownAt: $knownAt) {
      measureId
      modelId
      at
      text
      area
      question
      questionNo
      met
      kind
      acceptsAttestation
      canDerive
      stale
      points {
        exact
        rounded
      }
      rule {
        depth
        words
        holds
        have
        need
        of
        missing
      }
      intervals {
        from
        to
        kind
      }
      evidence {
        eventId
        on
        what
        personName
        lateReason
        streamId
        version
        type
        withdrawn
      }
      textSource {
        grade
        source
      }
      evidenceSource {
        grade
        source
      }
    }
  }
`);

const attestationsDocument = graphql(`
  query MeasureAttestations($measureId: String!, $modelId: String, $at: Day, $knownAt: Instant) {
    attestations(
      at: $at
      knownAt: $knownAt
      measureId: $measureId
      modelId: $modelId
      withdrawn: false
      first: 20
      sort: "attestedOn"
      descending: true
    ) {
      nodes {
        attestationId
        attestedById
        attestedOn
        from
        to
        none
        fileIds
      }
    }
  }
`);

export const attestDocument = graphql(`
  mutation AttestMeasure($input: AttestMeasureInput!) {
    result: attestMeasure(input: $input) {
      id
      position
    }
  }
`);

export const withdrawDocument = graphql(`
  mutation WithdrawAttestation($input: WithdrawAttestationInput!) {
    result: withdrawAttestation(input: $input) {
      id
      position
    }
  }
`);

export interface Args {
  at?: string | undefined;
  knownAt?: string | undefined;
}

export type Maturity = MaturityQuery['maturity'];
export type Model = ModelQuery['model'];

export const maturityQuery = (args: Args) => ({
  queryKey: ['maturity', args],
  queryFn: async () => (await ask(maturityDocument, args)).maturity,
});

/** A model with all its questions: under its id it never changes, but its words follow the language. */
export const modelQuery = (id: string) => ({
  queryKey: ['model', id],
  queryFn: async () => (await ask(modelDocument, { id })).model,
  staleTime: 3_600_000,
});

/** What a model is, and how sure the words and the rules of its measures are. */
export const modelSourcesQuery = (id: string) => ({
  queryKey: ['model-sources', id],
  queryFn: async () => {
    const { model } = await ask(modelSourcesDocument, { id });
    const measures = model.questions.flatMap((question) => question.measures);
    return {
      ...model,
      texts: measures.map(({ textSource }) => textSource.grade),
      rules: measures.map(({ evidenceSource }) => evidenceSource.grade),
    };
  },
  staleTime: 3_600_000,
});

export const gapsQuery = (target: Args & { level: number; area?: string | undefined }) => ({
  queryKey: ['gaps', target],
  queryFn: async () => (await ask(gapsDocument, target)).gaps,
});

export const timelineQuery = (range: Args & { from: string; to: string }) => ({
  queryKey: ['timeline', range],
  queryFn: async () => (await ask(timelineDocument, range)).timeline.steps,
});

export const forecastQuery = (args: Args) => ({
  queryKey: ['forecast', args],
  queryFn: async () => (await ask(forecastDocument, args)).forecast.steps,
});

export const largestQuery = (args: Args & { underUnitId?: string | undefined }) => ({
  queryKey: ['risks', 'largest', args],
  queryFn: () => ask(largestDocument, args),
});

export const whyQuery = (args: Args & { id: string }) => ({
  queryKey: ['measure', args],
  queryFn: async () => (await ask(whyDocument, args)).measure,
});

export const attestationsQuery = (args: Args & { measureId: string; modelId: string }) => ({
  queryKey: ['attestations', args],
  queryFn: async () => (await ask(attestationsDocument, args)).attestations.nodes,
});
