// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { Tasks } from './read/tasks.js';

@Module({ providers: [Tasks] })
export class WorklistModule {}
