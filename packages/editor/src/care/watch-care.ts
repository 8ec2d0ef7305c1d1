import { snippetsUsed, type Snippet } from '@patient-portal-access/core';
import { CLICK_COMMAND, COMMAND_PRIORITY_LOW, mergeRegister, type LexicalEditor } from 'lexical';
import { createCalm } from '../session/calm.ts';
import type { FieldName } from '../session/field-editor.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { isSame } from '../session/is-same.ts';
import { createStore, type Store } from '../session/store.ts';
import { $findProblems, $isAtCaret, type CareProblem, type Problem } from './find-problems.ts';
import { createHighlights } from './highlights.ts';
import { createQuietVoice } from './quiet-voice.ts';
import { sayMissing } from './say-missing.ts';
import { whereIs, type LastSeen } from './repair.ts';

/** What the writer should look at. */
export interface CareFindings {
  problems: readonly CareProblem[];
  /** Snippets that the invite cannot do without, and has not. */
  missing: readonly Snippet[];
}

export interface Care {
  readonly findings: Store<CareFindings>;
  /** Where a required snippet stood before it went missing. */
  lastSeen: (id: string) => LastSeen | undefined;
  /** Begins to look; returns how to stop. */
  watch: () => () => void;
}

const CALM_MS = 300;
const FIELDS = ['subject', 'preheader', 'body'] as const satisfies FieldName[];

/** Looks for misspelled brackets and a lost activation link while nobody types; a key press pays for a look at the clock only. */
export function createCare(session: InviteSession): Care {
  const { fields, settings, content, announcement, overlay } = session;
  const findings = createStore<CareFindings>({ problems: [], missing: [] });
  const highlights = createHighlights(fields);
  const voice = createQuietVoice(announcement);
  let isTyping = false;
  const lastSeen = new Map<string, LastSeen | undefined>();

  const problemsOf = (field: FieldName): CareProblem[] => {
    const editor = fields[field];
    const isBeingWritten = (problem: Problem) => isTyping && isFocused(editor) && $isAtCaret(problem);
    return editor.read('latest', () =>
      $findProblems(settings.get().table)
        .filter((problem) => !isBeingWritten(problem))
        .map((problem) => ({ ...problem, field })),
    );
  };
  const look = () => {
    const { labels, readOnly, table } = settings.get();
    const invite = content.read();
    const used = snippetsUsed(invite);
    const required = table.snippets.filter((snippet) => snippet.required);
    for (const { id } of required) if (used.has(id)) lastSeen.set(id, whereIs(invite, id));
    const problems = readOnly ? [] : FIELDS.flatMap(problemsOf);
    const missing = readOnly ? [] : required.filter(({ id }) => !used.has(id));
    highlights.show(problems);
    const before = findings.get();
    if (isSame(before, { problems, missing })) return;
    findings.set({ problems, missing });
    const lost = missing.find(({ id }) => !before.missing.some((snippet) => snippet.id === id));
    if (lost) voice.say(sayMissing(lost, settings.get()));
    else voice.say(problems.length > before.problems.length ? labels.problemsFound(problems.length) : undefined);
  };

  return {
    findings,
    lastSeen: (id) => lastSeen.get(id),
    watch() {
      const calm = createCalm(CALM_MS, look);
      calm.stir();
      const openAt = ({ clientX, clientY }: MouseEvent) => {
        const problem = highlights.at(clientX, clientY);
        if (problem) overlay.set({ kind: 'problem', problem });
        return false;
      };
      return mergeRegister(
        calm.cancel,
        () => highlights.show([]),
        voice.listen(),
        settings.subscribe(calm.stir),
        ...Object.values(fields).flatMap((editor) => [
          editor.registerUpdateListener(({ dirtyLeaves }) => {
            isTyping = dirtyLeaves.size > 0;
            calm.stir();
          }),
          editor.registerCommand(CLICK_COMMAND, openAt, COMMAND_PRIORITY_LOW),
        ]),
      );
    },
  };
}

function isFocused(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  return root !== null && root.contains(root.ownerDocument.activeElement);
}
