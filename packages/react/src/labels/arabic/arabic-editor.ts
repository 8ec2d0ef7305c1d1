import type { EditorLabels } from '@patient-portal-access/editor';

const list = /* @__PURE__ */ new Intl.ListFormat('ar', { type: 'disjunction' });
const rules = /* @__PURE__ */ new Intl.PluralRules('ar');

/** A count and its noun, each in the form that Arabic asks for. */
function counted(count: number, [one, two, few, many]: readonly [string, string, string, string]): string {
  const form = rules.select(count);
  if (form === 'one') return one;
  if (form === 'two') return two;
  return `${count} ${form === 'few' ? few : many}`;
}

/** محرر الدعوة. */
export const arabicEditor: EditorLabels = {
  editor: 'رسالة الدعوة',
  from: 'من',
  subject: 'الموضوع',
  preheader: 'نص المعاينة',
  preheaderHint: 'يظهر بجانب الموضوع في صندوق الوارد',
  lengthOf: (count, shown) =>
    `${counted(count, ['حرف واحد', 'حرفان', 'أحرف', 'حرفًا'])}. يعرض صندوق الوارد نحو أول ${shown}.`,
  content: 'محتوى الرسالة',
  formatting: 'التنسيق',
  undo: 'تراجع',
  redo: 'إعادة',
  bold: 'عريض',
  italic: 'مائل',
  underline: 'تحته خط',
  strike: 'يتوسطه خط',
  heading: 'عنوان',
  headingLevel: (level) => `عنوان ${level}`,
  plainText: 'نص عادي',
  quote: 'اقتباس',
  bulletedList: 'قائمة نقطية',
  numberedList: 'قائمة مرقمة',
  link: 'رابط',
  button: 'زر',
  divider: 'فاصل',
  alignment: 'محاذاة',
  alignStart: 'محاذاة إلى البداية',
  alignCenter: 'توسيط',
  alignEnd: 'محاذاة إلى النهاية',
  clearFormatting: 'إزالة التنسيق',
  moreTools: 'المزيد من التنسيق',
  insertSnippet: 'إدراج حقل',
  searchSnippets: 'ابحث في الحقول',
  snippets: 'الحقول',
  noSnippets: (query) => `لا يوجد حقل باسم «${query}».`,
  snippetsFound: (count) =>
    `${counted(count, ['حقل واحد', 'حقلان', 'حقول', 'حقلًا'])}. اختر بالسهمين لأعلى ولأسفل، وأدرج بمفتاح الإدخال.`,
  inserted: (snippet) => `أُدرج [${snippet}].`,
  removed: (snippet) => `أُزيل [${snippet}].`,
  removedMany: (count) => `أُزيل ${counted(count, ['حقل واحد', 'حقلان', 'حقول', 'حقلًا'])}.`,
  selected: (snippet) => `حُدد [${snippet}]. مفتاح الإدخال للخيارات، ومفتاح الحذف للإزالة.`,
  keptAsText: 'بقي نصًا.',
  sample: (value) => `مثال: ${value}`,
  missingFor: (missing, total) => `تنقص هذه القيمة ${missing} من أصل ${total} من المرضى.`,
  fallback: 'إن لم توجد، اكتب',
  fallbackPlaceholder: 'لا شيء',
  removeSnippet: 'إزالة الحقل',
  damaged: (id) => `لا يوجد حقل «${id}». لن يرى المرضى شيئًا هنا. أزله أو أدرج حقلًا آخر.`,
  linkTo: 'يقود إلى',
  linkAddress: 'العنوان',
  linkText: 'النص',
  linkInvalid: 'اكتب عنوان موقع أو بريدًا إلكترونيًا أو رقم هاتف، مثل https://example.com.',
  linkApply: 'تطبيق',
  linkRemove: 'إزالة الرابط',
  webAddress: 'عنوان موقع',
  cancel: 'إلغاء',
  close: 'إغلاق',
  misspelled: (written) => `سيقرأ المرضى «${written}».`,
  didYouMean: 'هل تقصد',
  unclosed: (written) => `«${written}» ليس حقلًا كاملًا: ينقصه قوس.`,
  unknown: (written) => `سيقرأ المرضى «${written}». لا يوجد حقل بهذا الاسم.`,
  useIt: 'استخدمه',
  useSnippet: (snippet) => `استخدم [${snippet}]`,
  keepAsText: 'أبقه نصًا',
  repaired: (snippet) => `استُبدل به [${snippet}].`,
  problemsFound: (count) =>
    count === 1
      ? 'ما بين قوسين ليس حقلًا في موضع واحد. انظر أسفل النص.'
      : `ما بين أقواس ليس حقلًا في ${counted(count, ['موضع واحد', 'موضعين', 'مواضع', 'موضعًا'])}. انظر أسفل النص.`,
  linkMissing: 'ليس لدى المرضى رابط للتفعيل.',
  snippetMissing: (snippet) => `يجب أن تحتوي الرسالة على [${snippet}].`,
  putBack: 'أعده',
  putBackDone: (snippet) => `عاد [${snippet}].`,
  activateButton: 'تفعيل بوابتي',
  pasted: 'تم اللصق.',
  pastedWithout: (dropped) => `تم اللصق من دون ${dropped}.`,
  droppedParts: {
    image: 'صور',
    table: 'جداول',
    colour: 'ألوان',
    font: 'خطوط',
    link: 'روابط غير آمنة',
    form: 'حقول نماذج',
    embed: 'صفحات مضمنة',
    media: 'فيديو أو صوت',
  },
  list: (names) => list.format(names),
  undoPaste: 'تراجع عن اللصق',
  pasteTooLarge: 'هذا النص أطول من أن تتسع له دعوة. لم يُلصق شيء.',
  addLogo: 'أضف شعار عيادتك',
  reasonFor: (practice) => `تصلك هذه الرسالة لأن ${practice} أنشأت لك بوابة مريض. لم تتوقعها؟`,
  decline: 'رفض الدعوة',
};
