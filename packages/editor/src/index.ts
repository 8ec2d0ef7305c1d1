export { InviteEditor, type InviteEditorProps } from './invite-editor.tsx';
export { editorLabels, type EditorLabels } from './labels.ts';
export type { MailPractice } from './parts/paper.tsx';
