// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Files, Me, type Member, Reads, ReadSession } from '#libs/platform';
import { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import { RiskImport } from './risk-import.js';

@Resolver()
export class ImportRisks {
  constructor(
    private readonly risks: RiskImport,
    private readonly files: Files,
  ) {}

  @Mutation(() => ImportRegisterResult, {
    description:
      'Imports risks with their judgements from a file. Units go by name or path and must be there. Nothing is written while there are problems.',
  })
  @Allow('administrator', 'ciso', 'riskOwner')
  async importRisks(
    @Args('input') input: ImportRegisterInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<ImportRegisterResult> {
    return this.risks.import(me, input, await this.files.read(me.organisationId, input.fileId), reads);
  }
}
