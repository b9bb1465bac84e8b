// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Files, Me, type Member, Reads, ReadSession } from '#libs/platform';
import { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import { AssetImport } from './asset-import.js';

@Resolver()
export class ImportAssets {
  constructor(
    private readonly assets: AssetImport,
    private readonly files: Files,
  ) {}

  @Mutation(() => ImportRegisterResult, {
    description:
      'Imports assets from a file; levels in it become proposed classifications. Units go by name or path, owners by name; both must be there. Nothing is written while there are problems.',
  })
  @Allow('administrator', 'ciso', 'riskOwner')
  async importAssets(
    @Args('input') input: ImportRegisterInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<ImportRegisterResult> {
    return this.assets.import(me, input, await this.files.read(me.organisationId, input.fileId), reads);
  }
}
