/** The fields of a form that was posted; the first of each name. */
export type Form = Readonly<Record<string, string>>;

const MOST_BYTES = 16_384;

/** Reads a small urlencoded form. Anything else, or more, is an empty one. */
export async function readForm(request: Request): Promise<Form> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded') && !type.startsWith('multipart/form-data')) return {};
  const bytes = await readAtMost(request, MOST_BYTES);
  if (!bytes) return {};
  if (type.startsWith('multipart/')) return fieldsOf(await parseMultipart(bytes, type));
  return fieldsOf(new URLSearchParams(new TextDecoder().decode(bytes)));
}

async function readAtMost(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Mail programs may send the one-click opt-out so (RFC 8058, section 3.2). */
const parseMultipart = (bytes: Uint8Array<ArrayBuffer>, type: string) =>
  new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => new FormData());

function fieldsOf(entries: Iterable<[string, FormDataEntryValue]>): Form {
  const fields = new Map<string, string>();
  for (const [name, value] of entries) if (typeof value === 'string' && !fields.has(name)) fields.set(name, value);
  return Object.fromEntries(fields);
}
