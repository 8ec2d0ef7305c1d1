/** The words of the mail that are the renderer's own. `{name}` is the practice. */
export interface InviteWords {
  rawLink: string;
  reason: string;
  declineQuestion: string;
  declineLink: string;
  /** Where there is no address to decline at. */
  declineOtherwise: string;
}

const words = {
  en: {
    rawLink: 'Button not working? Copy this address into your browser:',
    reason: 'You get this message because {name} set up a patient portal for you.',
    declineQuestion: 'Not expecting this?',
    declineLink: 'Decline the invitation',
    declineOtherwise: 'If you do not want these invitations, please tell {name}.',
  },
  es: {
    rawLink: '¿No funciona el botón? Copie esta dirección en su navegador:',
    reason: 'Recibe este mensaje porque {name} ha preparado un portal del paciente para usted.',
    declineQuestion: '¿No esperaba este mensaje?',
    declineLink: 'Rechazar la invitación',
    declineOtherwise: 'Si no desea recibir estas invitaciones, comuníquelo a {name}.',
  },
  de: {
    rawLink: 'Die Schaltfläche funktioniert nicht? Kopieren Sie diese Adresse in Ihren Browser:',
    reason: 'Sie erhalten diese Nachricht, weil {name} ein Patientenportal für Sie eingerichtet hat.',
    declineQuestion: 'Sie haben das nicht erwartet?',
    declineLink: 'Einladung ablehnen',
    declineOtherwise: 'Wenn Sie solche Einladungen nicht möchten, sagen Sie {name} bitte Bescheid.',
  },
  ar: {
    rawLink: 'الزر لا يعمل؟ انسخ هذا العنوان إلى متصفحك:',
    reason: 'وصلتك هذه الرسالة لأن بوابة للمرضى أُعدّت لك لدى {name}.',
    declineQuestion: 'لم تكن تتوقع هذه الرسالة؟',
    declineLink: 'رفض الدعوة',
    declineOtherwise: 'إذا كنت لا ترغب في هذه الدعوات فيرجى إبلاغ {name}.',
  },
} satisfies Record<string, InviteWords>;

/** The renderer's words in the language of a locale, else in English. */
export function inviteWords(locale: string): InviteWords {
  const byLanguage = new Map<string, InviteWords>(Object.entries(words));
  return byLanguage.get(locale.split(/[-_]/)[0]?.toLowerCase() ?? '') ?? words.en;
}
