// SPDX-License-Identifier: EUPL-1.2
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { UnitFilter, UnitNotice } from '../features/organisation/unit-filter.js';
import { Button } from '../ui/button.js';
import { Stairs } from '../ui/icon.js';
import { Told } from '../ui/tell.js';
import { AccountMenu } from './account-menu.js';
import { useLive } from './live.js';
import { useMe } from './me.js';
import { Notices } from './notices.js';
import { Rail } from './rail.js';
import './shell.css';
import { useShellTexts } from './shell-texts.js';
import { useShortcuts } from './shortcuts.js';
import { Loading } from './states.js';
import { useMoment } from './time.js';
import { TimeBar } from './time-bar.js';

// Loaded when it is first opened: the first page should not wait for it.
const Palette = lazy(() => import('./palette.js').then((loaded) => ({ default: loaded.Palette })));
const KeyMap = lazy(() => import('./key-map.js').then((loaded) => ({ default: loaded.KeyMap })));

type Layer = 'palette' | 'map' | 'time' | undefined;

/** The frame of every page: where one can go, in which organisation, at which moment. */
export function Shell(): ReactNode {
  const t = useShellTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const [layer, setLayer] = useState<Layer>();
  const open = useMemo(
    () => ({ palette: () => setLayer('palette'), map: () => setLayer('map'), time: () => setLayer('time') }),
    [],
  );
  const close = (): void => setLayer(undefined);
  useShortcuts(open);
  useLive(`${me.organisation?.organisationId} ${me.actAs}`);
  return (
    <div className={isNow ? 'shell' : 'shell in-past'}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="top no-print">
        <Link to="/" className="brand">
          <Stairs />
          Trappan
        </Link>
        <span className="where">
          <span className="where-name">{me.organisation?.name}</span>
          {me.organisation ? <UnitFilter /> : null}
        </span>
        <Button kind="quiet" aria-keyshortcuts="Control+K" onPress={open.palette}>
          {t('palette')} <kbd className="wide-only">Ctrl K</kbd>
        </Button>
        <Link to={'/hjalp' as string} className="button quiet">
          {t('help')}
        </Link>
        <TimeBar isOpen={layer === 'time'} onOpenChange={(wish) => setLayer(wish ? 'time' : undefined)} />
        <AccountMenu me={me} onKeys={open.map} />
      </header>
      <Rail me={me} />
      <main id="main" tabIndex={-1}>
        <Notices synthetic={me.organisation?.synthetic ?? false} />
        {me.organisation ? <UnitNotice /> : null}
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Told closeLabel={t('close')} />
      <Suspense fallback={null}>
        {layer === 'palette' ? <Palette isOpen onClose={close} open={open} /> : null}
        {layer === 'map' ? <KeyMap isOpen onClose={close} /> : null}
      </Suspense>
    </div>
  );
}
