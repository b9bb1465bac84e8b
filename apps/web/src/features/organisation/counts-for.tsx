// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '#libs/api-client';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { defineTexts, language } from '../../app/texts.js';
import { useMoment } from '../../app/time.js';

const useTexts = defineTexts('counts-for', {
  title: { sv: 'Räknas i nivån', en: 'Counts in the level' },
  none: {
    sv: 'Inget av det som är registrerat här bär just nu en åtgärd i modellen.',
    en: 'Nothing recorded here carries a measure of the model at the moment.',
  },
  some_one: {
    sv: 'Det som är registrerat här bär en åtgärd i modellen:',
    en: 'What is recorded here carries a measure:',
  },
  some_other: {
    sv: 'Det som är registrerat här är med och bär {{n}} åtgärder i modellen:',
    en: 'What is recorded here helps to carry {{n}} measures of the model:',
  },
  all: { sv: 'Visa alla {{n}}', en: 'Show all {{n}}' },
});

const carriedByDocument = graphql(`
  query CarriedBy($stream: UUID!, $at: Day, $knownAt: Instant, $minPosition: String) {
    carriedBy(stream: $stream, at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      measureId
      text
      kind
    }
  }
`);

const SHOWN = 6;

/** The measures of the model that an object counts for; each leads to its why. */
export function CountsFor({ stream }: { stream: string }): ReactNode {
  const t = useTexts();
  const { args } = useMoment();
  const { data } = useSuspenseQuery({
    queryKey: ['carried-by', stream, args, language()],
    queryFn: () => ask(carriedByDocument, { stream, ...args, minPosition: latestPosition() }),
  });
  const measures = data.carriedBy;
  const n = measures.length;
  return (
    <>
      <h3>{t('title')}</h3>
      <p>{n === 0 ? t('none') : t(n === 1 ? 'some_one' : 'some_other', { n })}</p>
      <Measures measures={measures.slice(0, SHOWN)} />
      {n > SHOWN ? (
        <details>
          <summary>{t('all', { n })}</summary>
          <Measures measures={measures.slice(SHOWN)} />
        </details>
      ) : null}
    </>
  );
}

const Measures = ({ measures }: { measures: readonly { measureId: string; text: string }[] }): ReactNode => (
  <ul className="entries">
    {measures.map(({ measureId, text }) => (
      <li key={measureId}>
        <Link to={`/uppfoljning/modellen/${measureId}` as string}>
          {measureId} {text}
        </Link>
      </li>
    ))}
  </ul>
);
