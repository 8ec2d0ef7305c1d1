import { snippetsInText } from '../grammar/snippets-in-run.ts';
import { createSnippetTable } from '../grammar/snippet-table.ts';
import { defaultSnippets } from './default-snippets.ts';
import type { InviteContent } from './types.ts';

/** An invite as it is written, snippets in brackets. */
interface InviteText {
  subject: string;
  preheader: string;
  before: string[];
  button: string;
  after: string;
}

const english: InviteText = {
  subject: 'Your [Business Name] patient portal is ready',
  preheader: 'Activate it with your personal link. It takes about two minutes.',
  before: [
    'Hi [Patient First Name|there],',
    'Your patient portal at [Business Name] is ready. Use it to see your appointments, complete paperwork before you visit, and keep your details up to date.',
  ],
  button: 'Activate my portal',
  after:
    'This link is for you alone and works until [Link Expiry Date]. Questions? Call us on [Business Phone|our usual number].',
};

const spanish: InviteText = {
  subject: 'Su portal del paciente de [Business Name] está listo',
  preheader: 'Actívelo con su enlace personal. Solo lleva unos dos minutos.',
  before: [
    'Hola, [Patient First Name|buenos días]:',
    'Su portal del paciente en [Business Name] está listo. Úselo para ver sus citas, rellenar los formularios antes de su visita y mantener sus datos al día.',
  ],
  button: 'Activar mi portal',
  after:
    'Este enlace es solo para usted y funciona hasta el [Link Expiry Date]. ¿Tiene preguntas? Llámenos al [Business Phone|número de siempre].',
};

const german: InviteText = {
  subject: 'Ihr Patientenportal bei [Business Name] ist bereit',
  preheader: 'Aktivieren Sie es mit Ihrem persönlichen Link. Das dauert etwa zwei Minuten.',
  before: [
    'Guten Tag [Patient Full Name|],',
    'Ihr Patientenportal bei [Business Name] ist bereit. Dort sehen Sie Ihre Termine, füllen Formulare vor dem Besuch aus und halten Ihre Angaben aktuell.',
  ],
  button: 'Mein Portal aktivieren',
  after:
    'Dieser Link ist nur für Sie und gilt bis zum [Link Expiry Date]. Fragen? Rufen Sie uns an: [Business Phone|unter der bekannten Nummer].',
};

const arabic: InviteText = {
  subject: 'بوابتك للمرضى لدى [Business Name] جاهزة',
  preheader: 'فعّلها عبر رابطك الشخصي. لا يستغرق ذلك سوى دقيقتين تقريبًا.',
  before: [
    'مرحبًا [Patient First Name|بك]،',
    'بوابتك للمرضى لدى [Business Name] جاهزة. استخدمها للاطلاع على مواعيدك وتعبئة النماذج قبل زيارتك وتحديث بياناتك.',
  ],
  button: 'تفعيل بوابتي',
  after: 'هذا الرابط لك وحدك ويعمل حتى [Link Expiry Date]. هل لديك أسئلة؟ اتصل بنا على [Business Phone|رقمنا المعتاد].',
};

const byLanguage = new Map([
  ['en', english],
  ['es', spanish],
  ['de', german],
  ['ar', arabic],
]);

/** The invite a practice starts with, in the language of `locale` (BCP 47), else in English. A new copy each time. */
export function defaultInvite(locale: string): InviteContent {
  const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const { subject, preheader, before, button, after } = byLanguage.get(language) ?? english;
  const table = createSnippetTable(defaultSnippets);
  const paragraph = (text: string) => ({ type: 'paragraph' as const, children: snippetsInText(text, table) });
  return {
    version: 1,
    subject: snippetsInText(subject, table),
    preheader: snippetsInText(preheader, table),
    body: [
      ...before.map(paragraph),
      { type: 'button', label: snippetsInText(button, table), href: { snippet: 'activation_link' } },
      paragraph(after),
    ],
  };
}
