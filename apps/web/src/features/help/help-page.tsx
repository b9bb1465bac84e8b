// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../app/me.js';
import { PageHeader } from '../../ui/page-header.js';
import { guidesFor } from './guides.js';
import './help.css';
import { useHelpTexts } from './texts.js';

/** The guides: one for each role, one's own first. */
export function Page(): ReactNode {
  const t = useHelpTexts();
  const guides = guidesFor(useMe());
  const list = (own: boolean): ReactNode => (
    <ul className="guide-list">
      {guides
        .filter((guide) => guide.own === own)
        .map(({ name }) => (
          <li key={name}>
            <Link to={`/hjalp/${name}` as string}>{t(name)}</Link>
          </li>
        ))}
    </ul>
  );
  return (
    <>
      <PageHeader title={t('help')} lead={t('lead')} />
      <div className="help">
        {guides.some(({ own }) => own) ? (
          <section aria-labelledby="own">
            <h2 id="own">{t('own')}</h2>
            {list(true)}
          </section>
        ) : null}
        {guides.some(({ own }) => !own) ? (
          <section aria-labelledby="others">
            <h2 id="others">{t('others')}</h2>
            {list(false)}
          </section>
        ) : null}
        <section aria-labelledby="also">
          <h2 id="also">{t('alsoTitle')}</h2>
          <p>{t('keys')}</p>
          <p>
            <Link to={'/laget/underlag' as string}>{t('builtOn')}</Link>
          </p>
        </section>
      </div>
    </>
  );
}
