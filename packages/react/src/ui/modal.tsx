import * as Dialog from '@radix-ui/react-dialog';
import { createContext, type ReactNode, type RefObject, useCallback, useContext, useEffect, useRef } from 'react';
import { focused, focusPlace, type FocusPlace } from '../provider/keep-focus.ts';
import { Layer, useLayerContainer, useRootElement } from '../provider/root.tsx';
import { ScrollingBody } from './scrolling-body.tsx';
import { trapTab } from './trap-tab.ts';

export interface ModalFrameProps {
  open: boolean;
  onClose: () => void;
  /** An `alertdialog` asks for a decision: a click beside it does not close it. */
  role?: 'dialog' | 'alertdialog';
  size?: 'small' | 'large';
  /** Names this dialog for styles and slots. */
  slot: string;
  /** One `ModalInside`; another one may take its place while the dialog is open. */
  children: ReactNode;
}

export interface ModalInsideProps {
  title: ReactNode;
  description?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  /** Along the lower edge. */
  footer?: ReactNode;
  /** What has the focus first; the first control without it. */
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

type FirstFocus = RefObject<HTMLElement | null> | undefined;

/** Tells the frame what has the focus first in what now stands in it. */
const FirstFocusContext = createContext<(first: FirstFocus) => void>(() => {});

export function Modal({ title, description, actions, footer, initialFocus, children, ...frame }: ModalProps) {
  return (
    <ModalFrame {...frame}>
      <ModalInside {...{ title, description, actions, footer, children }} {...(initialFocus && { initialFocus })} />
    </ModalFrame>
  );
}

export type ModalProps = Omit<ModalFrameProps, 'children'> & ModalInsideProps;

/** A dialog in the screen's own clothes. Focus returns to where it was. */
export function ModalFrame({ open, onClose, role = 'dialog', size = 'small', slot, children }: ModalFrameProps) {
  const container = useLayerContainer();
  const root = useRootElement();
  const before = useRef<FocusPlace>(undefined);
  const first = useRef<FirstFocus>(undefined);
  const taken = useRef(false);
  const arrive = useCallback((next: FirstFocus) => {
    first.current = next;
    if (taken.current) next?.current?.focus();
  }, []);
  const keepOpen = role === 'alertdialog' ? (event: Event) => event.preventDefault() : undefined;
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal container={open ? container() : null}>
        {/* Presence hands this element a ref; the layer keeps its own. */}
        <div>
          <Layer>
            <Dialog.Overlay data-slot="overlay">
              <Dialog.Content
                role={role}
                aria-modal
                data-slot="dialog"
                data-dialog={slot}
                data-size={size}
                onKeyDown={trapTab}
                {...(keepOpen && { onInteractOutside: keepOpen })}
                onOpenAutoFocus={(event) => {
                  const opener = event.target instanceof Node ? focused(event.target) : null;
                  const page = root();
                  before.current = opener && page ? focusPlace(opener, page) : undefined;
                  taken.current = true;
                  if (!first.current?.current) return;
                  event.preventDefault();
                  first.current.current.focus();
                }}
                onCloseAutoFocus={(event) => {
                  event.preventDefault();
                  taken.current = false;
                  before.current?.focus();
                }}
              >
                <FirstFocusContext.Provider value={arrive}>{children}</FirstFocusContext.Provider>
              </Dialog.Content>
            </Dialog.Overlay>
          </Layer>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What stands in a dialog. Where it takes the place of another, the focus goes where it would have gone at first. */
export function ModalInside({ title, description, actions, footer, initialFocus, children }: ModalInsideProps) {
  const arrive = useContext(FirstFocusContext);
  useEffect(() => arrive(initialFocus), [arrive, initialFocus]);
  return (
    <>
      <header data-slot="dialog-head">
        <div>
          <Dialog.Title data-slot="dialog-title">{title}</Dialog.Title>
          {description && <Dialog.Description data-slot="dialog-description">{description}</Dialog.Description>}
        </div>
        {actions}
      </header>
      {children && <ScrollingBody>{children}</ScrollingBody>}
      {footer && <footer data-slot="dialog-foot">{footer}</footer>}
    </>
  );
}
