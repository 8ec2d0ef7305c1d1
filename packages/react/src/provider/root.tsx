import { createContext, type ReactNode, type RefObject, useCallback, useContext, useEffect, useRef } from 'react';
import { appearanceAttributes, appearanceStyle } from './appearance.ts';
import { holdEnter } from './hold-enter.ts';
import { keepFocus } from './keep-focus.ts';
import { usePortalAccess } from './portal-access-context.ts';
import { useClientLayoutEffect } from './use-client-layout-effect.ts';

const RootContext = createContext<RefObject<HTMLElement | null> | undefined>(undefined);

/** The element that carries the tokens. Inside another one it adds nothing, so that each part also stands alone. */
export function Root({ children }: { children: ReactNode }) {
  const outer = useContext(RootContext);
  return outer ? children : <OuterRoot>{children}</OuterRoot>;
}

function OuterRoot({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const tokens = useTokens(root);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  useEffect(() => (root.current ? holdEnter(root.current) : undefined), []);
  return (
    <RootContext.Provider value={root}>
      <div ref={root} data-slot="root" {...tokens}>
        {children}
      </div>
    </RootContext.Provider>
  );
}

/** Around what is drawn at the end of the page: the same tokens and the same font as the screen itself. */
export function Layer({ children }: { children: ReactNode }) {
  const layer = useRef<HTMLDivElement>(null);
  const root = useContext(RootContext);
  const tokens = useTokens(layer);
  useEffect(() => (layer.current ? holdEnter(layer.current) : undefined), []);
  useClientLayoutEffect(() => {
    if (layer.current && root?.current) layer.current.style.fontFamily = getComputedStyle(root.current).fontFamily;
  }, [root]);
  return (
    <div ref={layer} data-slot="layer" {...tokens}>
      {children}
    </div>
  );
}

/** The element that carries the tokens, once it is there. */
export function useRootElement(): () => HTMLElement | null {
  const root = useContext(RootContext);
  return useCallback(() => root?.current ?? null, [root]);
}

/** Where a dialog goes: the end of the page, or what alone is on top (a host's native dialog) or styled (a shadow root). */
export function useLayerContainer(): () => Element | DocumentFragment | null {
  const root = useContext(RootContext);
  return useCallback(() => {
    const element = root?.current;
    if (!element) return null;
    const top = element.closest('dialog') ?? element.getRootNode();
    return top instanceof Element || top instanceof ShadowRoot ? top : element.ownerDocument.body;
  }, [root]);
}

/**
 * A strict Content-Security-Policy forbids style attributes in the server's HTML, so a host with a nonce gets its
 * variables through the CSSOM instead.
 */
function useTokens(element: RefObject<HTMLElement | null>) {
  const { appearance, dir, format, nonce } = usePortalAccess();
  const strict = nonce !== undefined;
  useClientLayoutEffect(() => {
    const style = element.current?.style;
    if (!strict || !style) return undefined;
    const variables = Object.entries(appearance.variables ?? {});
    for (const [name, value] of variables) style.setProperty(name, value);
    return () => variables.forEach(([name]) => style.removeProperty(name));
  }, [element, appearance, strict]);
  return {
    'data-portal-access': '',
    ...appearanceAttributes(appearance),
    dir,
    lang: format.locale,
    ...(!strict && appearance.variables && { style: appearanceStyle(appearance) }),
  };
}
