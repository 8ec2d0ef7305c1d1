import type { PatientWords } from './patient-words.ts';

export const german: PatientWords = {
  language: 'de',
  direction: 'ltr',
  error: 'Fehler:',
  birthDate: 'Geburtsdatum',
  birthDateWhy: 'Daran erkennen wir, dass Sie es sind.',
  wrong: 'Das stimmt nicht mit den Angaben der Praxis überein. Bitte prüfen Sie es und versuchen Sie es noch einmal.',
  noDay: 'Geben Sie Ihr Geburtsdatum ein, zum Beispiel 31.03.1984.',
  noCode: 'Geben Sie die sechs Ziffern aus der E-Mail ein.',
  activate: {
    title: 'Patientenportal aktivieren',
    body: 'Sehen Sie Ihre Termine, füllen Sie Formulare vor dem Besuch aus und halten Sie Ihre Angaben aktuell.',
    button: 'Mein Portal aktivieren',
    notForYou: 'Nicht für Sie?',
    declineLink: 'Diese Einladungen ablehnen',
  },
  decline: {
    title: 'Patientenportal ablehnen',
    body: 'Dann erhalten Sie von dieser Praxis keine Einladungen zum Portal mehr. Termine und alles andere bleiben, wie sie sind.',
    button: 'Ablehnen',
  },
  declinedBefore: {
    title: 'Sie haben das Patientenportal abgelehnt',
    body: 'Sie erhalten keine Einladungen mehr von uns. Wenn Sie es sich anders überlegt haben, können Sie wieder eingeladen werden.',
    button: 'Ich möchte wieder eingeladen werden',
  },
  code: {
    label: 'Code',
    sent: 'Wir haben einen Code an die E-Mail-Adresse geschickt, die die Praxis von Ihnen hat. Er gilt 15 Minuten.',
    again: 'Neuen Code senden',
    why: 'Damit wir sicher sind, dass Sie es sind, senden wir einen Code an die E-Mail-Adresse, die die Praxis von Ihnen hat.',
    send: 'Code per E-Mail senden',
  },
  register: {
    title: 'Registrierung abschließen',
    body: 'Ihre E-Mail-Adresse ist bestätigt. Noch eine Angabe, dann sind Sie fertig.',
    button: 'Abschließen',
  },
  activated: {
    title: 'Ihr Patientenportal ist aktiv',
    body: 'Vielen Dank. Ab jetzt können Sie sich jederzeit anmelden.',
    signIn: 'Zum Portal',
    close: 'Sie können diese Seite schließen.',
  },
  newLink: {
    title: 'Dieser Link gilt nicht mehr',
    body: 'Ein Link gilt einmal und nur für begrenzte Zeit, und eine neuere E-Mail ersetzt ihn. Wir können einen neuen an die E-Mail-Adresse senden, die die Praxis von Ihnen hat.',
    address: 'E-Mail-Adresse',
    button: 'Neuen Link senden',
    already: 'Schon aktiviert? Dann melden Sie sich wie gewohnt an; Sie brauchen keinen Link.',
  },
  newLinkRequested: {
    title: 'Sehen Sie in Ihre E-Mails',
    body: 'Wenn ein Portal auf Sie wartet, ist ein neuer Link an die E-Mail-Adresse unterwegs, die die Praxis von Ihnen hat. Das kann einige Minuten dauern.',
    nothing: 'Nichts angekommen? Sehen Sie im Spam-Ordner nach oder rufen Sie die Praxis an.',
  },
  tomorrow: {
    title: 'Bitte versuchen Sie es morgen wieder',
    body: 'Zu viele Antworten haben nicht gestimmt. Zum Schutz Ihrer Daten ist für heute Schluss.',
    next: 'Versuchen Sie es morgen wieder oder rufen Sie die Praxis an.',
  },
  declined: {
    title: 'Sie haben abgelehnt',
    body: 'Sie erhalten keine Einladungen mehr. Wenn Sie es sich anders überlegen, öffnen Sie denselben Link noch einmal oder rufen Sie die Praxis an.',
  },
  undone: {
    title: 'Sie können wieder eingeladen werden',
    body: 'Die Praxis kann Ihnen wieder eine Einladung senden.',
  },
  optedOut: {
    title: 'Sie erhalten keine Einladungen mehr',
    body: 'Wenn Sie es sich anders überlegen, rufen Sie die Praxis an.',
  },
  forStaff: {
    title: 'Vielen Dank',
    body: 'Ihre E-Mail-Adresse ist bestätigt. Die Praxis schließt Ihre Registrierung ab und meldet sich, falls etwas fehlt.',
  },
  example: {
    title: 'Hier aktivieren Patienten ihr Portal',
    body: 'Sie haben den Link einer Vorschau oder eines Tests geöffnet, der niemandem gehört. In einer echten Einladung bestätigt der Patient hier sein Geburtsdatum, und das Portal ist aktiv.',
  },
  missing: {
    title: 'Hier ist nichts',
    body: 'Prüfen Sie die Adresse oder öffnen Sie den Link in Ihrer E-Mail noch einmal.',
  },
  registrationOver: {
    title: 'Dieser Link gilt nicht mehr',
    body: 'Er gilt einmal und einen Tag lang. Registrieren Sie sich noch einmal auf der Buchungsseite, dann senden wir einen neuen.',
  },
  trouble: {
    title: 'Bitte versuchen Sie es gleich noch einmal',
    body: 'Wir erreichen unsere Unterlagen gerade nicht. Ihr Link ist nicht verbraucht.',
  },
  codeMail: {
    subject: 'Ihr Code für {name}',
    enter: 'Geben Sie diesen Code auf der Seite ein, von der Sie kommen. Er gilt 15 Minuten.',
    otherwise: 'Sie haben nichts angefordert? Dann löschen Sie diese E-Mail; ohne den Code geschieht nichts.',
  },
  proofMail: {
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse für {name}',
    who: 'Jemand, hoffentlich Sie, hat sich mit dieser E-Mail-Adresse bei {name} registriert.',
    confirm:
      'Bestätigen Sie sie, um abzuschließen. Der Link gilt einen Tag. Wenn Sie es nicht waren, löschen Sie diese E-Mail; dann geschieht nichts.',
    button: 'Bestätigen und abschließen',
  },
};
