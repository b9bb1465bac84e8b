// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Role } from '#libs/api-client';
import { Button } from '../ui/button.js';
import { type Me, useActAs, useChooseOrganisation } from './me.js';
import { setTheme, type Theme, theme } from './preferences.js';
import { frameTop } from './frame-top.js';
import { useShellTexts } from './shell-texts.js';
import { type Language, language, setLanguage } from './texts.js';

const ROLES: Role[] = ['administrator', 'ciso', 'leadership', 'riskOwner', 'procurementOfficer', 'staff', 'auditor'];
const THEMES: Theme[] = ['system', 'light', 'dark', 'contrast'];

/** Organisation, tried role, language, appearance, sign-out. */
export function AccountMenu({ me, onKeys }: { me: Me; onKeys: () => void }): ReactNode {
  const t = useShellTexts();
  const chooseOrganisation = useChooseOrganisation();
  const actAs = useActAs();
  const [look, setLook] = useState(theme());
  const dress = (wish: Theme): void => {
    setTheme(wish);
    setLook(wish);
  };
  return (
    <DialogTrigger>
      <Button aria-label={`${t('account')}: ${me.name}`}>{me.name}</Button>
      <Popover className="popover" placement="bottom end" UNSTABLE_portalContainer={frameTop()}>
        <Dialog className="account-dialog" aria-label={t('account')}>
          <Choice
            label={t('organisation')}
            value={me.organisation?.organisationId ?? ''}
            options={me.organisations.map(({ organisationId, name }) => [organisationId, name])}
            onChange={(id) => chooseOrganisation.mutate(id)}
          />
          {me.organisation?.synthetic ? (
            <Choice
              label={t('roleTried')}
              value={me.actAs ?? ''}
              options={[['', t('allRoles')], ...ROLES.map((role): [string, string] => [role, t(role)])]}
              onChange={(role) => actAs.mutate((role || null) as Role | null)}
            />
          ) : null}
          <Choice
            label={t('language')}
            value={language()}
            options={[
              ['sv', 'Svenska'],
              ['en', 'English'],
            ]}
            onChange={(wish) => setLanguage(wish as Language)}
          />
          <Choice
            label={t('theme')}
            value={look}
            options={THEMES.map((wish) => [wish, t(wish)])}
            onChange={(wish) => dress(wish as Theme)}
          />
          <Link to="/konto" className="button quiet">
            {t('myAccount')}
          </Link>
          <Button kind="quiet" onPress={onKeys}>
            {t('keys')} <kbd>?</kbd>
          </Button>
          <form method="post" action="/sign-out">
            <button className="button quiet" type="submit">
              {t('signOut')}
            </button>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choice(props: {
  label: string;
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
