// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';

export const importWorkbookDocument = graphql(`
  mutation ImportWorkbook($input: ImportWorkbookInput!) {
    importWorkbook(input: $input) {
      modelId
      roundId
      result {
        position
      }
      preview {
        fileName
        guessed
        mapping
        notes
        counts {
          questions
          measures
          areas
          yes
          no
          unanswered
        }
        problems {
          code
          sheet
          row
          column
          text
        }
        rows {
          sheet
          row
          question
          measureId
          text
          points
          answer
        }
        comparison {
          same
          level {
            file
            ours
            same
            because
          }
          points {
            file
            ours
            same
            because
          }
          areas {
            code
            name
            file
            ours
            same
            because
          }
        }
      }
    }
  }
`);

export const importUnitsDocument = graphql(`
  mutation ImportBusinessUnits($input: ImportRegisterInput!) {
    imported: importBusinessUnits(input: $input) {
      ...ImportedRegister
    }
  }

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
`);

export const importRisksDocument = graphql(`
  mutation ImportRisks($input: ImportRegisterInput!) {
    imported: importRisks(input: $input) {
      ...ImportedRegister
    }
  }
`);

export const importAssetsDocument = graphql(`
  mutation ImportAssets($input: ImportRegisterInput!) {
    imported: importAssets(input: $input) {
      ...ImportedRegister
    }
  }
`);

export const importIncidentsDocument = graphql(`
  mutation ImportIncidents($input: ImportRegisterInput!) {
    imported: importIncidents(input: $input) {
      ...ImportedRegister
    }
  }
`);

export const importProcurementsDocument = graphql(`
  mutation ImportProcurements($input: ImportRegisterInput!) {
    imported: importProcurements(input: $input) {
      ...ImportedRegister
    }
  }
`);

export const importFollowUpsDocument = graphql(`
  mutation ImportFollowUps($input: ImportRegisterInput!) {
    imported: importFollowUps(input: $input) {
      ...ImportedRegister
    }
  }
`);

export const importPracticesDocument = graphql(`
  mutation ImportPractices($input: ImportRegisterInput!) {
    imported: importPractices(input: $input) {
      ...ImportedRegister
    }
  }
`);
