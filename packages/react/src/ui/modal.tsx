import * as Dialog from '@radix-ui/react-dialog';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Layer, useLayerContainer } from '../provider/root.tsx';
import { trapTab } from './trap-tab.ts';

export interface ModalProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** An `alertdialog` asks for a decision: a click beside it does not close it. */
  role?: 'dialog' | 'alertdialog';
  size?: 'small' | 'large';
  /** Beside the title. */
  actions?: ReactNode;
  /** Along the lower edge. */
  footer?: ReactNode;
  /** What has the focus first; the first control without it. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Names this dialog for styles and slots. */
  slot: string;
  children?: ReactNode;
}

/** A dialog in the screen's own clothes. Focus returns to where it was. */
export function Modal(props: ModalProps) {
  const { open, onClose, title, description, role = 'dialog', size = 'small', initialFocus, slot } = props;
  const container = useLayerContainer();
  const before = useRef<Element | null>(null);
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
                  before.current = activeElementOf(event.target);
                  if (!initialFocus?.current) return;
                  event.preventDefault();
                  initialFocus.current.focus();
                }}
                onCloseAutoFocus={(event) => {
                  event.preventDefault();
                  if (before.current instanceof HTMLElement) before.current.focus();
                }}
              >
                <header data-slot="dialog-head">
                  <div>
                    <Dialog.Title data-slot="dialog-title">{title}</Dialog.Title>
                    {description && (
                      <Dialog.Description data-slot="dialog-description">{description}</Dialog.Description>
                    )}
                  </div>
                  {props.actions}
                </header>
                {props.children && <div data-slot="dialog-body">{props.children}</div>}
                {props.footer && <footer data-slot="dialog-foot">{props.footer}</footer>}
              </Dialog.Content>
            </Dialog.Overlay>
          </Layer>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function activeElementOf(target: EventTarget | null): Element | null {
  const root = target instanceof Node ? target.getRootNode() : document;
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}
