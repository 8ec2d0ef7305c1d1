import { useCallback, useEffect, useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { buildMail, type MailLook } from './build-mail.ts';

export type { MailLook } from './build-mail.ts';

/** Gives the frame's document standards mode; what it shows is built in it. */
const EMPTY = '<!doctype html><title></title>';

/** A rendered mail in a frame that runs no script, sends no form and leads nowhere. */
export function MailFrame({ html, look }: { html: string; look: MailLook }) {
  const { labels } = usePortalAccess();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = useState(0);
  const fit = useCallback(() => {
    const body = frame.current?.contentDocument?.body;
    if (frame.current && body) frame.current.style.height = `${Math.ceil(body.scrollHeight)}px`;
  }, []);
  useEffect(() => {
    const inside = frame.current?.contentDocument;
    if (loads === 0 || !inside) return undefined;
    buildMail(inside, html, look);
    fit();
    const size = new ResizeObserver(fit);
    size.observe(inside.body);
    return () => size.disconnect();
  }, [html, look, loads, fit]);
  return (
    <iframe
      ref={frame}
      data-slot="mail-frame"
      data-look={look}
      title={labels.preview.frame}
      sandbox="allow-same-origin"
      srcDoc={EMPTY}
      onLoad={() => setLoads((count) => count + 1)}
    />
  );
}
