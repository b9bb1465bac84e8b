// SPDX-License-Identifier: EUPL-1.2
import { type OperationDefinitionNode, parse } from 'graphql';
import { askedPosition } from './operation-plugin.js';

const operation = (text: string): OperationDefinitionNode => parse(text).definitions[0] as OperationDefinitionNode;

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
