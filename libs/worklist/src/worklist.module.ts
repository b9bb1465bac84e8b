// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { Tasks } from './read/tasks.js';
import { CalendarLinkOperations } from './write/calendar-link.js';
import { MailWishOperations } from './write/mail-wish.js';

@Module({ providers: [Tasks, CalendarLinkOperations, MailWishOperations] })
export class WorklistModule {}
