// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ModelListQuery, type OneModelQuery } from '#libs/api-client';

export type Model = ModelListQuery['models']['nodes'][number];
export type ModelDetail = OneModelQuery['model'];

export const modelListDocument = graphql(`
  query ModelList($minPosition: String) {
    models(minPosition: $minPosition) {
      nodes {
        modelId
        name
        origin
        questions
        measures
        active
        activeSince
        importedOn
      }
    }
  }
`);

export const oneModelDocument = graphql(`
  query OneModel($id: String!, $minPosition: String) {
    model(id: $id, minPosition: $minPosition) {
      modelId
      name
      version
      description
      origin
      maxPoints {
        rounded
      }
      questions {
        no
        area
        text
        measures {
          id
          text
          canDerive
          carriedBy
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

export const levelByDocument = graphql(`
  query LevelBy($model: String!, $minPosition: String) {
    now: maturity(minPosition: $minPosition) {
      modelName
      level
      levelDerivedOnly
    }
    then: maturity(model: $model, minPosition: $minPosition) {
      level
      levelDerivedOnly
      areas {
        code
        level
      }
    }
  }
`);

export const activateModelDocument = graphql(`
  mutation ActivateModel($input: ActivateModelInput!) {
    result: activateModel(input: $input) {
      position
    }
  }
`);

export const mapBoxesDocument = graphql(`
  mutation MapBoxes($input: MapBoxesInput!) {
    result: mapBoxes(input: $input) {
      position
    }
  }
`);
