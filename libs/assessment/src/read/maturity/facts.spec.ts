// SPDX-License-Identifier: EUPL-1.2
import { type NewEvent, type RecordedEvent, toDayNumber } from '#libs/kernel';
import { id, on, recorded } from '#libs/kernel/testing';
import type { AssessmentModel } from '../../engine/model.js';
import { EMPTY_HEAD, number, toRow } from './facts.js';
import { needsOf } from './needs.js';
import { newsOf } from './news.js';

const model = {
  questions: [
    {
      measures: [
        {
          evidence: {
            kind: 'any',
            rules: [
              {
                kind: 'event',
                on: 'RiskDecisionRecorded',
                where: [
                  { path: 'choice', op: 'eq', value: 'accept' },
                  { path: 'basis.mandateId', op: 'exists' },
                  { path: 'conditions', op: 'exists' },
                ],
                until: [{ on: 'RiskClosed', same: 'riskId' }],
              },
            ],
          },
        },
      ],
    },
  ],
} as unknown as AssessmentModel;
const needs = needsOf([model]);

const event = (type: string, data: object, recordedAt = '2026-03-01T12:00:00.000Z', n = 1): RecordedEvent =>
  ({
    ...recorded({ type, schemaVersion: 1, data } as NewEvent, n, on('2026-02-28')),
    recordedAt,
  }) as RecordedEvent;

describe('what is kept of an event', () => {
  const keep = (type: string, data: object) => toRow(number(EMPTY_HEAD, [event(type, data)])[0]!, needs).data;

  it('is what a rule may look at, never the rest', () =>
    expect(
      keep('RiskDecisionRecorded', {
        riskId: id(7),
        choice: 'accept',
        rationale: 'Anna said so',
        basis: { mandateId: id(8) },
      }),
    ).toEqual({ riskId: id(7), choice: 'accept', basis: { mandateId: id(8) } }));

  it('is a mere yes where a rule only asks for words to be there', () => {
    expect(keep('RiskDecisionRecorded', { conditions: 'As long as Anna is there' })).toEqual({ conditions: true });
    expect(keep('RiskDecisionRecorded', { conditions: '' })).toEqual({});
  });

  it('takes answers without their notes', () =>
    expect(
      keep('AnswersReported', {
        modelId: 'm',
        fileName: 'Annas fil.xlsx',
        answers: [{ measureId: '1.1', answer: 'yes', day: '2026-02-01', note: 'Anna knows' }],
      }),
    ).toEqual({ modelId: 'm', answers: [{ measureId: '1.1', answer: 'yes', day: '2026-02-01' }] }));
});

describe('the organisation’s own numbering', () => {
  it('counts every event, and lets recorded times only rise', () => {
    const times = ['2026-03-01T12:00:00.000Z', '2026-03-01T11:59:59.000Z', '2026-03-01T12:00:01.000Z'];
    const events = times.map((time, i) => event('PersonAdded', {}, time, i + 1));
    const numbered = number({ ...EMPTY_HEAD, orderNo: 4 }, events);
    expect(numbered.map(({ orderNo }) => orderNo)).toEqual([5, 6, 7]);
    expect(numbered.map(({ knownAt }) => knownAt - Date.parse(times[0]!))).toEqual([0, 0, 1000]);
  });

  it('dates a fact by the day in Stockholm', () => {
    const late = { ...event('RiskClosed', { riskId: id(7) }), occurredAt: '2026-06-30T22:30:00.000Z' };
    expect(toRow(number(EMPTY_HEAD, [late])[0]!, needs).day).toBe(toDayNumber('2026-07-01'));
  });
});

describe('news', () => {
  it('are facts, withdrawals, models and choices, with the moment they became known', () => {
    const events = [
      event('RiskDecisionRecorded', { riskId: id(7) }),
      event('RiskEntriesWithdrawn', { riskId: id(7), withdrawnEventIds: [id(1001)] }, '2026-03-02T12:00:00.000Z', 2),
      event('ModelActivated', { modelId: 'own', from: '2026-02-01' }, '2026-03-03T12:00:00.000Z', 3),
      event('PersonAdded', { personId: id(9) }, '2026-03-04T12:00:00.000Z', 4),
    ];
    const news = newsOf(number(EMPTY_HEAD, events), needs);
    expect(news.facts.map(({ type }) => type)).toEqual([
      'RiskDecisionRecorded',
      'RiskEntriesWithdrawn',
      'ModelActivated',
    ]);
    expect(news.withdrawn).toEqual([{ eventId: id(1001), knownAt: Date.parse('2026-03-02T12:00:00Z') }]);
    expect(news.choices).toMatchObject([{ modelId: 'own', from: '2026-02-01', orderNo: 3, boxes: null }]);
    expect(news.models).toEqual([]);
  });
});
