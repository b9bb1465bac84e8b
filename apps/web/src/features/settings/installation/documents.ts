// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ExaminationQuery, type InstallationQuery } from '#libs/api-client';

export type Installation = InstallationQuery['installation'];
export type Work = NonNullable<Installation['work']>;
export type Examined = ExaminationQuery['examination'][number];

export const installationDocument = graphql(`
  query Installation {
    installation {
      version
      nodeVersion
      databaseVersion
      embedded
      databaseBytes
      dataDir
      freeBytes
      backupsDir
      accounts
      demoLoaded
      readModels {
        name
        version
        lag
        fault
        waiting {
          organisationId
          reason
          since
        }
      }
      backups {
        name
        createdAt
        organisations
        rows
        bytes
      }
      work {
        kind
        state
        startedAt
        endedAt
        done
        total
        outcome
        problem
      }
    }
  }
`);

export const examinationDocument = graphql(`
  query Examination {
    examination {
      check
      state
      found
      remedy
    }
  }
`);

export const makeBackupDocument = graphql(`
  mutation MakeBackup {
    makeBackup {
      state
    }
  }
`);

export const loadDemoDocument = graphql(`
  mutation LoadDemo {
    loadDemo {
      state
    }
  }
`);

export const deleteDemoDocument = graphql(`
  mutation DeleteDemo($name: String!) {
    deleteDemo(name: $name) {
      state
    }
  }
`);

export const resumeDocument = graphql(`
  mutation ResumeReadModel($readModel: String!, $organisationId: UUID!) {
    resumeReadModel(readModel: $readModel, organisationId: $organisationId) {
      resumed
      reason
    }
  }
`);
