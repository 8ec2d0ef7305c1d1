/** A state that designers sign off: the whole page in it, and the parts where it shows most. Values are story ids. */
export interface State {
  page: string;
  parts: string[];
}

/** Every state that the screen can be in. */
export const states: Record<string, State> = {
  typical: {
    page: 'page-whole-page--typical',
    parts: ['parts-stats--typical', 'parts-send-panel--ready', 'parts-invite-email--typical'],
  },
  loading: {
    page: 'page-whole-page--loading',
    parts: [
      'parts-stats--loading',
      'parts-activation-email--loading',
      'parts-send-panel--loading',
      'parts-past-sends--loading',
      'parts-patients--loading',
      'parts-invite-email--loading',
      'parts-invite-email--editor-loading',
      'parts-confirm-send--counting',
    ],
  },
  empty: {
    page: 'page-whole-page--empty',
    parts: ['parts-stats--no-patients', 'parts-patients--no-patients', 'parts-past-sends--nothing-sent-yet'],
  },
  'everyone active': {
    page: 'page-whole-page--everyone-active',
    parts: [
      'parts-stats--everyone-active',
      'parts-send-panel--everyone-active',
      'parts-confirm-send--nobody-to-invite',
    ],
  },
  'first run (default template, no logo)': {
    page: 'page-whole-page--first-run',
    parts: ['parts-past-sends--nothing-sent-yet'],
  },
  'activation off': {
    page: 'page-whole-page--activation-off',
    parts: ['parts-activation-email--off', 'parts-send-panel--activation-off'],
  },
  'no logo': {
    page: 'page-whole-page--no-logo',
    parts: ['parts-send-panel--no-logo', 'parts-invite-email--no-logo'],
  },
  'unsaved changes': {
    page: 'page-while-writing--unsaved-changes',
    parts: ['parts-invite-email--unsaved-changes', 'page-while-writing--leaving-asks'],
  },
  saving: { page: 'page-while-writing--saving', parts: ['parts-invite-email--saving'] },
  saved: { page: 'page-while-writing--saved', parts: ['parts-invite-email--saved'] },
  'save failed': {
    page: 'page-while-writing--save-failed',
    parts: ['parts-invite-email--save-failed', 'parts-invite-email--signed-out'],
  },
  conflict: { page: 'page-while-writing--conflict', parts: ['parts-invite-email--two-people-one-text'] },
  'misspelled snippet': {
    page: 'page-whole-page--misspelled-snippet',
    parts: ['parts-invite-email--misspelled-snippet', 'parts-send-panel--misspelled-snippet'],
  },
  'missing activation link': {
    page: 'page-whole-page--missing-activation-link',
    parts: ['parts-invite-email--missing-activation-link', 'parts-send-panel--missing-activation-link'],
  },
  'read only, with why': {
    page: 'page-whole-page--read-only',
    parts: ['parts-activation-email--read-only', 'parts-invite-email--read-only', 'parts-send-panel--read-only'],
  },
  sending: {
    page: 'page-whole-page--sending',
    parts: [
      'parts-progress--undo-window',
      'parts-progress--sending',
      'parts-activation-email--during-send',
      'parts-send-panel--while-sending',
    ],
  },
  paused: {
    page: 'page-whole-page--paused',
    parts: ['parts-progress--paused', 'parts-progress--paused-by-itself', 'page-whole-page--paused-by-sender'],
  },
  finished: { page: 'page-whole-page--finished', parts: ['parts-progress--finished'] },
  'finished with failures': {
    page: 'page-whole-page--finished-with-failures',
    parts: ['parts-progress--finished-with-failures', 'parts-progress--who-was-refused'],
  },
  'doubtful mails': {
    page: 'page-whole-page--doubtful',
    parts: ['parts-progress--doubtful-mails', 'parts-progress--decide-on-doubt'],
  },
  offline: { page: 'page-whole-page--offline', parts: ['parts-stats--offline'] },
  'backend down': {
    page: 'page-whole-page--backend-down',
    parts: [
      'parts-stats--backend-down',
      'parts-past-sends--backend-down',
      'parts-invite-email--backend-down',
      'parts-email-preview--not-rendered',
      'parts-confirm-send--count-failed',
      'parts-activation-email--refused-and-rolled-back',
      'parts-activation-email--backend-down',
      'parts-send-panel--backend-down',
      'parts-patients--backend-down',
    ],
  },
  slow: { page: 'page-whole-page--slow', parts: ['parts-stats--slow'] },
  'very large numbers': {
    page: 'page-whole-page--very-large',
    parts: ['parts-stats--very-large-numbers', 'parts-confirm-send--very-large-numbers'],
  },
  'long names': { page: 'page-whole-page--long-names', parts: ['parts-invite-email--long-words'] },
  'right to left': {
    page: 'page-whole-page--right-to-left',
    parts: [
      'parts-stats--right-to-left',
      'parts-invite-email--right-to-left',
      'parts-progress--right-to-left',
      'parts-past-sends--right-to-left',
      'parts-patients--right-to-left',
      'parts-confirm-send--right-to-left',
    ],
  },
  'German-length words': { page: 'page-whole-page--german', parts: ['page-looks--german-narrow'] },
  dark: {
    page: 'page-looks--dark',
    parts: [
      'parts-stats--dark',
      'parts-activation-email--dark',
      'parts-invite-email--dark',
      'parts-progress--dark',
      'parts-confirm-send--dark',
      'parts-email-preview--dark',
    ],
  },
  'forced colours': { page: 'page-looks--forced-colours', parts: [] },
  '360 px': {
    page: 'page-looks--at-360-pixels',
    parts: ['parts-stats--narrow', 'parts-patients--narrow', 'parts-invite-email--narrow'],
  },
  '400 % zoom': { page: 'page-looks--at-400-percent-zoom', parts: [] },
  'two themes of other people’s products': {
    page: 'page-looks--in-a-dense-dark-admin',
    parts: ['page-looks--in-a-warm-medspa'],
  },
};
