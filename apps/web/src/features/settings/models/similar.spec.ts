// SPDX-License-Identifier: EUPL-1.2
import { finder } from './similar.js';

const among = [
  { id: '1', text: 'Vi har en beslutad policy för informationssäkerhet' },
  { id: '2', text: 'Risker analyseras innan ett system tas i drift' },
  { id: '3', text: 'Säkerhetskopior återläses på prov' },
];
const find = finder(among);

describe('texts that are alike', () => {
  it('have the same words, whatever their endings', () => {
    const [first] = find('Policyn för informationssäkerheten är beslutad', 3);
    expect(first?.of.id).toBe('1');
    expect(first?.share).toBeGreaterThan(0.5);
    expect(find('Vi analyserar risken före drift av systemet', 1)[0]?.of.id).toBe('2');
  });

  it('are not those that share only small words, and nothing is better than a bad guess', () => {
    expect(find('Vi har en och det som är på', 3)).toEqual([]);
    expect(find('Brandlarmet testas', 3)).toEqual([]);
  });
});
