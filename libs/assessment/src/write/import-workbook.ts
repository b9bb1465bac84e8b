// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Files, Me, type Member } from '#libs/platform';
import { ImportWorkbookInput, ImportWorkbookResult } from './import-workbook-input.js';
import { Workbooks } from './workbooks.js';

@Resolver()
export class ImportWorkbook {
  constructor(
    private readonly workbooks: Workbooks,
    private readonly files: Files,
  ) {}

  @Mutation(() => ImportWorkbookResult, {
    description:
      'Imports an own workbook: its structure becomes a model of the organisation’s own, its answers a round. A dry run lists every problem; nothing is written until there is none.',
  })
  @Allow('administrator', 'ciso')
  async importWorkbook(@Args('input') input: ImportWorkbookInput, @Me() me: Member): Promise<ImportWorkbookResult> {
    return this.workbooks.importOwn(me, input, await this.files.read(me.organisationId, input.fileId));
  }
}
