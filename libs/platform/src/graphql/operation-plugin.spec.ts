// SPDX-License-Identifier: EUPL-1.2
import { type OperationDefinitionNode, parse } from 'graphql';
import { askedMoments } from './operation-plugin.js';

const operation = (text: string): OperationDefinitionNode => parse(text).definitions[0] as OperationDefinitionNode;

const askedPosition = (document: OperationDefinitionNode, variables: Record<string, unknown>) =>
  askedMoments(document, variables).minPosition;

describe('the position that an operation asks for', () => {
  it('is none where no field asks', () => {
    expect(askedPosition(operation('{ risks { totalCount } }'), {})).toBeUndefined();
  });

  it('is the furthest of all fields, written out or as a variable', () => {
    const text =
      'query ($p: String) { a(minPosition: "1.20.5") { x } b(minPosition: $p) { x } c(minPosition: null) { x } }';
    expect(askedPosition(operation(text), { p: '1.9.700' })).toEqual({ epoch: 1, tx: '20', position: '5' });
    expect(askedPosition(operation(text), { p: '2.9.700' })).toEqual({ epoch: 2, tx: '9', position: '700' });
    expect(askedPosition(operation(text), {})).toEqual({ epoch: 1, tx: '20', position: '5' });
  });

  it('is refused with platform.bad-position when it is none of ours', () => {
    expect(() => askedPosition(operation('{ a(minPosition: "yesterday") }'), {})).toThrow('platform.bad-position');
  });
});

describe('the knowledge that an operation asks for', () => {
  const asked = (text: string, variables = {}) => askedMoments(operation(text), variables).knownAt;

  it('is the latest of all fields', () => {
    const text = 'query ($k: Instant) { a(knownAt: "2026-01-01T00:00:00Z") { x } b(knownAt: $k) { x } }';
    expect(asked(text, { k: '2026-01-02T00:00:00+01:00' })).toBe('2026-01-02T00:00:00+01:00');
    expect(asked(text, { k: '2025-01-02T00:00:00Z' })).toBe('2026-01-01T00:00:00Z');
    expect(asked('{ risks { totalCount } }')).toBeUndefined();
  });

  it('is left to its scalar where it is no instant', () => {
    expect(asked('{ a(knownAt: "yesterday") { x } }')).toBeUndefined();
  });
});
