import { PortalAccessError } from '@patient-portal-access/core';

export interface ServerEvent {
  event: string;
  data: string;
}

/** No honest event is larger. */
const MOST_CHARACTERS = 1_048_576;

/**
 * The events of a `text/event-stream` body (WHATWG HTML, 9.2.6). Throws `unavailable` when the line breaks, when nothing
 * comes for `silenceMs`, or when an event does not end. Lets go of the body when the loop is left.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  silenceMs: number,
): AsyncGenerator<ServerEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await orSilence(reader.read(), silenceMs);
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      if (rest.length > MOST_CHARACTERS) throw broken('an event does not end');
      const events = rest.split(/\r\n\r\n|\n\n|\r\r/);
      rest = events.pop() ?? '';
      for (const text of events) {
        const event = parseEvent(text);
        if (event) yield event;
      }
    }
  } catch (error) {
    throw error instanceof PortalAccessError ? error : broken('the line broke', error);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

const broken = (how: string, cause?: unknown) =>
  new PortalAccessError(
    'unavailable',
    `Progress cannot be followed: ${how}. The campaign itself goes on.`,
    {},
    { cause },
  );

/** Undefined for a comment: it only says that the line is alive. */
function parseEvent(text: string): ServerEvent | undefined {
  const fields = text.split(/\r\n|\n|\r/).map((line) => /^([^:]*)(?:: ?(.*))?$/.exec(line));
  const all = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []));
  const data = all('data');
  return data.length === 0 ? undefined : { event: all('event').at(-1) ?? 'message', data: data.join('\n') };
}

function orSilence<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(broken('the server fell silent')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
