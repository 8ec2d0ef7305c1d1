import { createPart } from '../ui/part.ts';

/** The rules that judge an invite and its circumstances, with the renderer that tells how large the mail becomes. */
export const sendRules = createPart(async () => (await import('./judge-send.ts')).judgeSend);
