// SPDX-License-Identifier: EUPL-1.2
import { type Answers, answersFrom, because, departs, HARMS, levelOf, proposalOf } from './answers.js';

const no: Answers = Object.fromEntries(HARMS.map((harm) => [harm, 'no']));
const some: Answers = {
  ...no,
  ...{ economy: 'yes', 'economy-integrity': '1', 'economy-confidentiality': '0' },
  ...{ personalIntegrity: 'yes', 'personalIntegrity-confidentiality': '3', 'personalIntegrity-integrity': '2' },
};
const follows = (answers: Answers, aspect: Parameters<typeof because>[1]): string =>
  because(answers, aspect)
    .map(({ harm, level }) => `${harm} ${level}`)
    .join(', ') || 'inget';

describe('the levels', () => {
  it('are the worst harm of each aspect', () =>
    expect(proposalOf('a', some, follows)).toMatchObject({
      levels: { confidentiality: 3, integrity: 2, availability: 0, traceability: 0 },
      reasons: { confidentiality: 'personalIntegrity 3', integrity: 'personalIntegrity 2, economy 1' },
      overrides: [],
    }));
  it('go back to what follows when a yes becomes a no', () =>
    expect(levelOf({ ...some, personalIntegrity: 'no' }, 'confidentiality')).toBe(0));
  it('may be chosen otherwise, with the reason for it', () => {
    const chosen = { ...some, 'level-confidentiality': '1', 'instead-confidentiality': ' Bara namn ' };
    expect(departs(chosen, 'confidentiality')).toBe(true);
    expect(proposalOf('a', chosen, follows)).toMatchObject({
      levels: { confidentiality: 1 },
      overrides: [{ aspect: 'confidentiality', reason: 'Bara namn' }],
    });
  });
  it('do not depart when the answers come to give what was chosen', () =>
    expect(departs({ ...some, 'level-confidentiality': '3' }, 'confidentiality')).toBe(false));
});

describe('what is sent', () => {
  it('holds every answer, a no too', () => {
    const { harms } = proposalOf('a', some, follows);
    expect(harms).toHaveLength(28);
    expect(harms).toContainEqual({ harm: 'trust', aspect: 'integrity', level: 0 });
  });
  it('is what is filled in again next time', () => {
    const chosen = { ...some, 'level-integrity': '3', 'instead-integrity': 'Mer', 'why-availability': 'Kan vänta' };
    const { overrides, ...sent } = proposalOf('a', chosen, follows);
    const again = answersFrom({ ...sent, harms: sent.harms as never, overrides } as never, follows);
    expect(proposalOf('a', again, follows)).toEqual({ ...sent, overrides });
    expect(again['why-confidentiality']).toBeUndefined();
    expect(again['why-availability']).toBe('Kan vänta');
  });
  it('of an older judgement without answers asks them all', () =>
    expect(
      answersFrom(
        {
          ...{ levels: { confidentiality: 1, integrity: 1, availability: 1, traceability: 1 }, scope: 'Journaler' },
          reasons: { confidentiality: 'a', integrity: 'b', availability: 'c', traceability: 'd' },
        },
        follows,
      ),
    ).toEqual({ scope: 'Journaler', gathering: '', law: '' }));
});
