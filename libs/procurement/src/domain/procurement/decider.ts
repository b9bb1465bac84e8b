// SPDX-License-Identifier: EUPL-1.2
import { type Decider, evolveWithdrawable, nothingWithdrawn } from '#libs/kernel';
import * as contract from './contract.js';
import type { Procurement } from './snapshot.js';
import * as edit from './edit-list.js';
import * as end from './end.js';
import { ProcurementEntriesWithdrawn, type ProcurementEvent } from './events.js';
import { evolveProcurement } from './evolve.js';
import * as generate from './generate-list.js';
import { type FollowClass, followClass, type LinkProcurement, linkProcurement } from './link.js';
import type { ProcurementState } from './procurement.js';
import { type StartProcurement, startProcurement } from './start.js';
import * as link from './tender-link.js';
import * as tenders from './tenders.js';

export interface ProcurementCommands {
  StartProcurement: StartProcurement;
  LinkProcurement: LinkProcurement;
  FollowClass: FollowClass;
  GenerateRequirementList: generate.GenerateRequirementList;
  KeepRequirementList: generate.KeepRequirementList;
  AddRequirement: edit.AddRequirement;
  ChangeRequirement: edit.ChangeRequirement;
  RemoveRequirement: edit.RemoveRequirement;
  IntroduceOwnRequirements: edit.IntroduceOwnRequirements;
  AttachRequirementList: tenders.AttachRequirementList;
  InviteTenderer: link.InviteTenderer;
  RevokeTenderLink: link.RevokeTenderLink;
  AnswerByLink: link.AnswerByLink;
  ReceiveTender: tenders.ReceiveTender;
  AnswerTender: tenders.AnswerTender;
  SignContract: contract.SignContract;
  FollowUpSupplier: contract.FollowUpSupplier;
  EvaluateRequirements: contract.EvaluateRequirements;
  CloseProcurement: end.CloseProcurement;
  CancelProcurement: end.CancelProcurement;
  WithdrawProcurementEntries: end.WithdrawProcurementEntries;
}

const initial: Procurement | undefined = undefined;

export const procurementDecider: Decider<ProcurementState, ProcurementCommands, ProcurementEvent> = {
  streamType: 'procurement',
  initial: nothingWithdrawn<Procurement | undefined>(initial),
  evolve: evolveWithdrawable<Procurement | undefined, ProcurementEvent>(
    initial,
    ProcurementEntriesWithdrawn.type,
    evolveProcurement,
  ),
  commands: {
    StartProcurement: startProcurement,
    LinkProcurement: linkProcurement,
    FollowClass: followClass,
    GenerateRequirementList: generate.generateRequirementList,
    KeepRequirementList: generate.keepRequirementList,
    AddRequirement: edit.addRequirement,
    ChangeRequirement: edit.changeRequirement,
    RemoveRequirement: edit.removeRequirement,
    IntroduceOwnRequirements: edit.introduceOwnRequirements,
    AttachRequirementList: tenders.attachRequirementList,
    InviteTenderer: link.inviteTenderer,
    RevokeTenderLink: link.revokeTenderLink,
    AnswerByLink: link.answerByLink,
    ReceiveTender: tenders.receiveTender,
    AnswerTender: tenders.answerTender,
    SignContract: contract.signContract,
    FollowUpSupplier: contract.followUpSupplier,
    EvaluateRequirements: contract.evaluateRequirements,
    CloseProcurement: end.closeProcurement,
    CancelProcurement: end.cancelProcurement,
    WithdrawProcurementEntries: end.withdrawProcurementEntries,
  },
};
