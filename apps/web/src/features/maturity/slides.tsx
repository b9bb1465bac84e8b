// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { FiguresPer } from '../../app/figures-per.js';
import { useMe } from '../../app/me.js';
import { Loading } from '../../app/states.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Areas } from './areas.js';
import { Change } from './change.js';
import { maturityQuery, modelQuery } from './documents.js';
import { Evidence } from './evidence.js';
import { NothingDone } from './nothing-done.js';
import './overview.css';
import { LargestRisks, WaitingDecisions } from './risks-now.js';
import './slides.css';
import { Staircase } from './staircase.js';
import { useSlideTexts } from './slide-texts.js';
import { Trend } from './trend.js';

const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);
const SWIPE = 60;

/** Läget for a room: one finding at a time, over the whole window; printed, one page each. */
export function Page(): ReactNode {
  const t = useSlideTexts();
  const me = useMe();
  const slides = useSlides();
  const { data: maturity } = useSuspenseQuery(maturityQuery(useMoment().args));
  const address = useSearch({ strict: false }) as { bild?: unknown };
  const navigate = useNavigate();
  const at = Math.min(Math.max(Math.trunc(Number(address.bild)) || 1, 1), slides.length);
  const show = (bild: number): void => {
    if (bild < 1 || bild > slides.length) return;
    void navigate({ to: '.', replace: true, search: (old: Record<string, unknown>) => ({ ...old, bild }) } as never);
  };
  const leave = (): void =>
    void navigate({
      to: '/laget',
      search: (old: Record<string, unknown>) => ({ ...old, bild: undefined }),
    } as never);
  useEffect(() => {
    document.title = `${t('title')} – Trappan`;
  }, [t]);
  const keys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const wish = FORWARD.has(event.key)
      ? at + 1
      : BACK.has(event.key)
        ? at - 1
        : event.key === 'Home'
          ? 1
          : event.key === 'End'
            ? slides.length
            : undefined;
    if (wish === undefined) return;
    event.preventDefault();
    show(wish);
  };
  const swipe = useSwipe((steps) => show(at + steps));
  return (
    <ModalOverlay className="slides-overlay" isOpen onOpenChange={(open) => !open && leave()}>
      <Modal className="slides-modal">
        <Dialog className="slides" aria-label={t('title')}>
          <h1 className="visually-hidden">{t('title')}</h1>
          <div className="slides-keys" onKeyDown={keys} {...swipe}>
            {slides.map((slide, index) => (
              <Slide key={slide.id} isShown={index + 1 === at}>
                {slide.content}
                <footer>
                  <strong>{me.organisation?.name}</strong>
                  <FiguresPer {...maturity} />
                  <span>{t('place', { at: index + 1, of: slides.length })}</span>
                </footer>
              </Slide>
            ))}
            <div className="slides-tools no-print">
              <Button onPress={() => show(at - 1)} isDisabled={at === 1} aria-keyshortcuts="ArrowLeft">
                {t('previous')}
              </Button>
              <Button kind="primary" onPress={() => show(at + 1)} isDisabled={at === slides.length}>
                {t('next')}
              </Button>
              <span className="slides-hint">{t('hint')}</span>
              <Button kind="quiet" onPress={() => print()}>
                {t('print')}
              </Button>
              <Button kind="quiet" onPress={leave} aria-keyshortcuts="Escape">
                {t('leave')}
              </Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** One finding. The others stay laid out, unseen, so that all can be printed; the one shown has the focus. */
function Slide({ isShown, children }: { isShown: boolean; children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) box.current?.focus({ preventScroll: true });
  }, [isShown]);
  return (
    <div ref={box} className={isShown ? 'slide shown' : 'slide'} tabIndex={-1} inert={!isShown}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </div>
  );
}

function useSlides(): { id: string; content: ReactNode }[] {
  const { args } = useMoment();
  const { data: maturity } = useSuspenseQuery(maturityQuery(args));
  const { data: model } = useSuspenseQuery(modelQuery(maturity.modelId));
  return [
    { id: 'level', content: <Staircase maturity={maturity} args={args} /> },
    { id: 'change', content: <Change maturity={maturity} model={model} args={args} /> },
    { id: 'areas', content: <Areas maturity={maturity} model={model} /> },
    { id: 'trend', content: <Trend maturity={maturity} args={args} /> },
    { id: 'nothing', content: <NothingDone maturity={maturity} args={args} /> },
    { id: 'risks', content: <LargestRisks args={args} /> },
    { id: 'decisions', content: <WaitingDecisions args={args} /> },
    { id: 'evidence', content: <Evidence maturity={maturity} /> },
  ];
}

/** A finger drawn sideways over the picture turns it. */
function useSwipe(turn: (steps: 1 | -1) => void) {
  const from = useRef<{ x: number; y: number }>(undefined);
  return {
    onTouchStart: ({ touches }: React.TouchEvent) => {
      const finger = touches.length === 1 ? touches.item(0) : null;
      from.current = finger ? { x: finger.clientX, y: finger.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: React.TouchEvent) => {
      const finger = changedTouches.item(0);
      if (!from.current || !finger) return;
      const [x, y] = [finger.clientX - from.current.x, finger.clientY - from.current.y];
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1);
      from.current = undefined;
    },
  };
}
