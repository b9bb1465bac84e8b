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
    importBusinessUnits(input: $input) {
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
  }
`);

export const importRisksDocument = graphql(`
  mutation ImportRisks($input: ImportRegisterInput!) {
    importRisks(input: $input) {
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
  }
`);
