// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Files, Me, type Member } from '#libs/platform';
import { ReportAnswersInput, ReportAnswersResult } from './report-answers-input.js';
import { Workbooks } from './workbooks.js';

@Resolver()
export class ReportAnswers {
  constructor(
    private readonly workbooks: Workbooks,
    private readonly files: Files,
  ) {}

  @Mutation(() => ReportAnswersResult, {
    description:
      'Imports a round of answers from the template of a shipped model. A yes is reported evidence for 24 months. A dry run lists every problem; nothing is written until there is none.',
  })
  @Allow('administrator', 'ciso')
  async reportAnswers(@Args('input') input: ReportAnswersInput, @Me() me: Member): Promise<ReportAnswersResult> {
    return this.workbooks.reportAnswers(me, input, await this.files.read(me.organisationId, input.fileId));
  }
}
