import type { PortalBackend } from '../portal-backend.ts';

const ORIGIN = 'https://portal.lumen.example';

export interface Visited {
  status: number;
  headers: Headers;
  title: string;
  text: string;
}

/** A browser without scripts: follows nothing, sends forms. */
export function visitor(backend: PortalBackend) {
  const visit = async (request: Request): Promise<Visited> => {
    const response = await backend.activationHandler(request);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      title: /<h1>([^<]*)<\/h1>/.exec(text)?.[1] ?? '',
      text,
    };
  };
  return {
    get: (url: string, headers: Record<string, string> = {}) => visit(new Request(new URL(url, ORIGIN), { headers })),
    head: (url: string) => visit(new Request(new URL(url, ORIGIN), { method: 'HEAD' })),
    post: (url: string, fields: Record<string, string> = {}) =>
      visit(new Request(new URL(url, ORIGIN), { method: 'POST', body: new URLSearchParams(fields) })),
  };
}
