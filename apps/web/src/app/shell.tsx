// SPDX-License-Identifier: EUPL-1.2
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { Stairs } from '../ui/icon.js';
import { AccountMenu } from './account-menu.js';
import { useMe } from './me.js';
import { Notices } from './notices.js';
import './shell.css';
import { useShellTexts } from './shell-texts.js';
import { Loading } from './states.js';
import { TimeBar } from './time-bar.js';

/** The frame of every page: where one can go, in which organisation, at which moment. */
export function Shell(): ReactNode {
  const t = useShellTexts();
  const me = useMe();
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="top no-print">
        <Link to="/" className="brand">
          <Stairs />
          Trappan
        </Link>
        <span className="where">{me.organisation?.name}</span>
        <TimeBar />
        <AccountMenu me={me} />
      </header>
      <nav className="rail no-print" aria-label={t('main')}>
        <Link to="/laget">{t('overview')}</Link>
      </nav>
      <main id="main" tabIndex={-1}>
        <Notices synthetic={me.organisation?.synthetic ?? false} />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
