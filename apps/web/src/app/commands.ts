// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import { hasRole, useMe } from './me.js';
import { setTheme } from './preferences.js';
import { useShellTexts } from './shell-texts.js';
import { language, setLanguage } from './texts.js';
import { useMoment } from './time.js';

export interface Command {
  id: string;
  title: string;
  run: () => void;
}

/** What can be done from anywhere, for who may do it now. */
export function useCommands(open: { map: () => void; time: () => void }): Command[] {
  const t = useShellTexts();
  const me = useMe();
  const navigate = useNavigate();
  const { isNow, choose } = useMoment();
  const records = isNow && !(me.roles.length === 1 && hasRole(me, 'auditor'));
  const other = language() === 'sv' ? 'en' : 'sv';
  return [
    ...(records
      ? [
          {
            id: 'do-risk',
            title: t('doRisk'),
            run: () => void navigate({ to: '/arbete/risker', search: { gor: 'risk' } as never }),
          },
        ]
      : []),
    { id: 'do-time', title: t('keyTime'), run: open.time },
    ...(isNow ? [] : [{ id: 'do-now', title: t('backToNow'), run: () => choose({}) }]),
    { id: 'do-print', title: t('doPrint'), run: () => setTimeout(() => print(), 300) },
    { id: 'do-keys', title: t('keyMap'), run: open.map },
    {
      id: 'do-language',
      title: other === 'en' ? 'Switch to English' : 'Byt till svenska',
      run: () => setLanguage(other),
    },
    ...(['light', 'dark', 'contrast', 'system'] as const).map((look) => ({
      id: `do-${look}`,
      title: `${t('theme')}: ${t(look)}`,
      run: () => setTheme(look),
    })),
  ];
}
