import { type Count, plural } from '../../format/format.ts';
import type { Labels } from '../labels.ts';

type Sending = Pick<Labels, 'send' | 'confirm' | 'progress'>;

const people = (n: Count) => `${n.text} ${plural(n, { one: 'Person', other: 'Personen' })}`;
const invites = (n: Count) => `${n.text} ${plural(n, { one: 'Einladung', other: 'Einladungen' })}`;

/** Verschicken, von der Prüfliste bis zum Ergebnis. */
export const germanSending: Sending = {
  send: {
    region: 'Einladungen senden',
    title: 'Inaktive einladen',
    checklist: 'Vor dem Senden',
    done: 'Erledigt',
    toDo: 'Zu tun',
    look: 'Bitte ansehen',
    activate: 'Jetzt aktivieren',
    activationOn: 'Aktivierungs-E-Mail ist eingeschaltet',
    activationOff: 'Aktivierungs-E-Mail ist ausgeschaltet.',
    turnOn: 'Einschalten',
    logoSet: 'Praxislogo ist hinterlegt',
    logoMissing: 'Noch kein Praxislogo.',
    addLogo: 'Praxislogo hinzufügen',
    unsaved: 'E-Mail hat nicht gespeicherte Änderungen.',
    saveNow: 'Jetzt speichern',
    emailReady: 'E-Mail ist bereit',
    edit: 'Bearbeiten',
    someoneInactive: (n) =>
      `${people(n)} ${plural(n, { one: 'kann eingeladen werden', other: 'können eingeladen werden' })}`,
    nobodyInactive: 'Niemand ist inaktiv: Es gibt niemanden einzuladen.',
    nobodyReachable:
      'Gerade kann niemand eingeladen werden: Die inaktiven Personen haben keine gültige Adresse oder wurden kürzlich eingeladen.',
    running: 'Einladungen werden gerade verschickt.',
    coverage: (present, of, label, missing, fallback) =>
      `${present.text} von ${of.text} haben ${label}; ${missing.text} bekommen „${fallback}“`,
    blocked: (reason) => `Noch nicht möglich: ${reason}`,
    lastSent: (ago) => `Zuletzt gesendet ${ago}.`,
    neverSent: 'Es wurden noch keine Einladungen verschickt.',
    habit: 'Einmal im Monat ist ein guter Rhythmus.',
    nextReminder: (day) => `Die nächste Erinnerung geht am ${day} hinaus.`,
  },
  confirm: {
    title: 'Einladungen senden',
    counting: 'Es wird gezählt, wer diese E-Mail bekommt',
    recipients: (n) => [
      n.text,
      plural(n, { one: ' Person bekommt jetzt diese E-Mail.', other: ' Personen bekommen jetzt diese E-Mail.' }),
    ],
    nobody: 'Niemand würde diese E-Mail jetzt bekommen.',
    inactive: 'Inaktive',
    excluded: {
      no_email: 'Keine E-Mail-Adresse',
      invalid_email: 'Adresse ungültig',
      bounced: 'Adresse unzustellbar',
      opted_out: 'Abgemeldet',
      declined: 'Portal abgelehnt',
      recently_invited: 'Vor Kurzem eingeladen',
      invite_limit: 'Oft genug eingeladen',
      minor: 'Minderjährig, ausgelassen',
      deceased: 'Verstorben',
      shared_address_limit: 'Adresse wird von zu vielen geteilt',
      not_chosen: 'Nicht ausgewählt',
      other: 'Andere Gründe',
    },
    from: (name, email) => `von ${name}, ${email}`,
    send: (n) => `An ${people(n)} senden`,
    phrase: 'SENDEN',
    typePhrase: (phrase) => `Zur Bestätigung ${phrase} eingeben`,
    fewer: (n) =>
      `${people(n)} ${plural(n, { one: 'hat', other: 'haben' })} inzwischen aktiviert. Nichts wurde gesendet.`,
    changed: (before, after) =>
      `Die Liste hat sich inzwischen geändert, von ${before.text} auf ${after.text}. Nichts wurde gesendet.`,
    renewed: 'Die Liste wurde neu erstellt. Nichts wurde gesendet. Bitte bestätigen Sie noch einmal.',
    templateChanged:
      'Die E-Mail wurde inzwischen geändert. Nichts wurde gesendet. Sehen Sie sie noch einmal an, bevor Sie bestätigen.',
    vetoed: 'Ihr System hat den Versand nicht erlaubt. Nichts wurde gesendet.',
    offline: 'Sie sind offline. Nichts wurde gesendet, und nichts wird später von selbst gesendet.',
    inDoubt:
      'Es kam keine Antwort, der Versand kann also begonnen haben. Drücken Sie noch einmal: Niemand bekommt zwei E-Mails.',
    alreadyStarted: 'Dieser Versand wurde schon begonnen.',
    failed: (why) => `Nichts wurde gesendet. ${why}`,
    planFailed: (why) => `Es konnte nicht gezählt werden. ${why}`,
  },
  progress: {
    region: 'Versand',
    waiting: (seconds) => `Versand in ${seconds.text} ${plural(seconds, { one: 'Sekunde', other: 'Sekunden' })}`,
    patients: people,
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht. Keine Einladung wurde gesendet.',
    sending: 'Einladungen werden gesendet',
    timeLeft: {
      soon: 'noch weniger als eine Minute',
      minutes: (n) => `noch etwa ${n.text} Min.`,
      hours: (n) => `noch etwa ${n.text} Std.`,
    },
    sent: (n) => [n.text, ' gesendet'],
    refused: (n) => [n.text, ' abgelehnt'],
    toGo: (n) => [n.text, ' offen'],
    inDoubt: (n) => [n.text, ' ungewiss'],
    skipped: (n) => [n.text, ' übersprungen'],
    pause: 'Pause',
    resume: 'Fortsetzen',
    stop: 'Versand beenden',
    stopTitle: 'Versand beenden?',
    stopDescription: (n) =>
      `${people(n)} ${plural(n, { one: 'bekommt', other: 'bekommen' })} keine E-Mail. Was hinausgegangen ist, kann nicht zurückgeholt werden.`,
    keepSending: 'Weiter senden',
    paused: 'Versand angehalten',
    pausedBecause: {
      person: 'Jemand hat auf Pause gedrückt. Niemand wurde übersprungen, und niemand bekommt zwei E-Mails.',
      activation_email_disabled:
        'Die Aktivierungs-E-Mail wurde ausgeschaltet. Niemand wurde übersprungen, und niemand bekommt zwei E-Mails.',
      refusals: 'Zu viele Adressen wurden abgelehnt. Niemand sonst bekommt eine E-Mail, bis Sie fortsetzen.',
      sender:
        'Der Mailserver hat unsere Anmeldung abgelehnt. Niemand wurde übersprungen, und niemand bekommt zwei E-Mails.',
    },
    thenResume: {
      person: '',
      activation_email_disabled: 'Schalten Sie die Aktivierungs-E-Mail ein und setzen Sie dann fort.',
      refusals: 'Prüfen Sie die Adressen und setzen Sie dann fort.',
      sender: 'Prüfen Sie die Mail-Einstellungen und setzen Sie dann fort.',
    },
    waitingPatients: (n) => `${people(n)} ${plural(n, { one: 'wartet', other: 'warten' })}.`,
    completed: (n) => `${invites(n)} gesendet`,
    completedOf: (sent, total) => `${sent.text} von ${invites(total)} gesendet`,
    cancelled: (sent, total) => `Beendet: ${sent.text} von ${invites(total)} gesendet`,
    failureReasons: {
      '5.1.1': 'Adresse gibt es nicht',
      '5.1.10': 'Adresse gibt es nicht',
      '5.2.2': 'Postfach ist voll',
      '5.7.1': 'Vom Mailserver abgelehnt',
      activated_meanwhile: 'Inzwischen beigetreten',
    },
    otherReason: (code) => `Abgelehnt (${code})`,
    doubt: 'Vielleicht hinausgegangen, vielleicht nicht',
    show: 'Anzeigen',
    retry: 'Noch einmal versuchen',
    decide: 'Entscheiden',
    decideTitle: 'Diese sind vielleicht hinausgegangen, vielleicht nicht',
    decideDescription: (n) =>
      `Die Verbindung brach ab, während ${invites(n)} übergeben ${plural(n, { one: 'wurde', other: 'wurden' })}. Erneutes Senden kann manche doppelt erreichen.`,
    resend: 'Erneut senden',
    leaveThem: 'So lassen',
    download: 'Liste herunterladen',
    recipientsTitle: 'Nicht gesendet',
    startedStatus: (n) => `Einladungen an ${people(n)} werden gesendet`,
    quarterStatus: (share) => `${share} der Einladungen gesendet`,
    failed: (why) => `Das hat nicht geklappt. ${why}`,
    lost: 'Die Verbindung zum Fortschritt ist abgebrochen. Der Versand läuft weiter; neuer Versuch folgt.',
  },
};
