// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { headCountDecider, HeadCountRecorded } from './head-count.js';

const twelve = { unitId: id(10), headCount: 12 };

describe('recording a head count', () => {
  it('records it for the day', () =>
    given(headCountDecider).when('RecordHeadCount', twelve).then(HeadCountRecorded(twelve)));
  it('stays quiet when the day has that count', () =>
    given(headCountDecider, HeadCountRecorded(twelve)).when('RecordHeadCount', twelve, on('2026-03-01')).thenNothing());
  it('corrects the count of a day, and repeats it for another day', () => {
    const counted = given(headCountDecider, HeadCountRecorded(twelve));
    const eleven = { ...twelve, headCount: 11 };
    counted.when('RecordHeadCount', eleven, on('2026-03-01')).then(HeadCountRecorded(eleven));
    counted.when('RecordHeadCount', twelve, on('2026-04-01')).then(HeadCountRecorded(twelve));
  });
});
