// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.js';
import './dialog.css';
import { useFocusBack } from './focus-back.js';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  closeLabel: string;
  /** `side`: a drawer at the edge of the window. */
  at?: 'middle' | 'side';
  children: ReactNode;
}

/** A dialog over the page: Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, closeLabel, at = 'middle', children }: Props): ReactNode {
  useFocusBack(isOpen);
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={`modal ${at}`}>
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" onPress={onClose}>
              {closeLabel}
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
