// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { ProcurementHandler } from './procurement.commands.js';
import { ProcurementClassQuery } from './read/procurement-class.js';
import { Procurements } from './read/procurements.js';
import { Contracts } from './write/contract.js';
import { EditRequirements } from './write/edit-requirements.js';
import { EndProcurement } from './write/end-procurement.js';
import { LinkProcurement } from './write/link-procurement.js';
import { RequirementLists } from './write/requirement-list.js';
import { StartProcurement } from './write/start-procurement.js';
import { TenderLinks } from './write/tender-links.js';
import { Tenders } from './write/tenders.js';

const mutations = [
  StartProcurement,
  LinkProcurement,
  RequirementLists,
  EditRequirements,
  TenderLinks,
  Tenders,
  Contracts,
  EndProcurement,
];

@Module({ providers: [ProcurementHandler, Procurements, ProcurementClassQuery, ...mutations] })
export class ProcurementModule {}
