// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../ui/button.js';
import { frameTop } from './frame-top.js';
import { useShellTexts } from './shell-texts.js';
import { movedBy, today, useMoment } from './time.js';

interface Props {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The moment that everything on screen is for; the address carries it. */
export function TimeBar({ isOpen, onOpenChange }: Props): ReactNode {
  const t = useShellTexts();
  const { per, visste, isNow, choose } = useMoment();
  const step = (change: { days?: number; months?: number }): void => {
    const day = movedBy(per ?? today(), change);
    choose(day < today() ? { per: day, visste } : {});
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button kind="plain" aria-label={`${t('moment')}: ${isNow ? t('now') : t('then', { day: per })}`}>
        {isNow ? t('now') : t('then', { day: per })}
      </Button>
      <Popover className="popover" placement="bottom end" UNSTABLE_portalContainer={frameTop()}>
        <Dialog className="time-dialog" aria-label={t('moment')}>
          <label htmlFor="per">{t('moment')}</label>
          <input
            id="per"
            type="date"
            max={today()}
            value={per ?? ''}
            onChange={(event) => choose({ per: event.target.value || undefined, visste })}
          />
          <div className="time-steps">
            <Button onPress={() => step({ months: -1 })}>{t('minusMonth')}</Button>
            <Button onPress={() => step({ days: -1 })}>{t('minusDay')}</Button>
            <Button isDisabled={isNow} onPress={() => step({ days: 1 })}>
              {t('plusDay')}
            </Button>
            <Button isDisabled={isNow} onPress={() => step({ months: 1 })}>
              {t('plusMonth')}
            </Button>
          </div>
          <fieldset disabled={isNow}>
            <legend className="visually-hidden">{t('moment')}</legend>
            {([false, true] as const).map((known) => (
              <label key={String(known)} className="choice">
                <input
                  type="radio"
                  name="visste"
                  checked={Boolean(visste) === known}
                  onChange={() => choose({ per, visste: known || undefined })}
                />
                <span>
                  <strong>{t(known ? 'knewThen' : 'heldThen')}</strong>
                  <small>{t(known ? 'knewThenHelp' : 'heldThenHelp')}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <Button onPress={() => choose({})}>{t('backToNow')}</Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
