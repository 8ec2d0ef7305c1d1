import { describe, expect, it } from 'vitest';
import { defaultInvite } from '../content/default-invite.ts';
import { processorTime } from '../content/testing/processor-time.ts';
import { sensitiveWord } from './sensitive-word.ts';

describe('a word of health', () => {
  it.each([
    ['Your test results are ready', 'test results'],
    ['Your results are in', 'results are in'],
    ['HIV clinic reminder', 'HIV'],
    ['About AIDS', 'AIDS'],
    ['Your prescription and your portal', 'prescription'],
    ['After your surgery', 'surgery'],
    ['Depression support', 'Depression'],
    ['Your pregnancy portal', 'pregnancy'],
    ['Botox follow-up', 'Botox'],
    ['Sus resultados de análisis', 'resultados de análisis'],
    ['Su diagnóstico está listo', 'diagnóstico'],
    ['Su diagnostico esta listo', 'diagnostico'],
    ['Cáncer de mama', 'Cáncer'],
    ['Seguimiento de su embarazo', 'embarazo'],
    ['Su tratamiento continúa', 'tratamiento'],
    ['Prueba de VIH', 'VIH'],
    ['Ihre Laborergebnisse', 'Laborergebnisse'],
    ['Brustkrebsvorsorge', 'Brustkrebsvorsorge'],
    ['Ihr Rezept liegt bereit', 'Rezept'],
    ['Ihre Operation am Montag', 'Ihre Operation'],
    ['Physiotherapie ab Montag', 'Physiotherapie'],
    ['Befund und Behandlung', 'Befund'],
    ['In der Schwangerschaft', 'Schwangerschaft'],
    ['نتائج التحاليل جاهزة', 'نتائج التحاليل'],
    ['نتائج فحوصاتك', 'نتائج فحوصات'],
    ['عن تشخيصك', 'تشخيصك'],
    ['مرض السُّكَّري', 'مرض'],
    ['متابعة الحمل', 'الحمل'],
    ['علاج الاكتئاب', 'علاج'],
    ['وصفة طبية جديدة', 'وصفة طبية'],
    ['للسرطان', 'للسرطان'],
  ])('is found in %s', (text, word) => {
    expect(sensitiveWord(text)?.startsWith(word.slice(0, 4))).toBe(true);
    expect(text).toContain(sensitiveWord(text));
  });

  it.each([
    'Your Lumen patient portal is ready',
    'Your health portal: appointments, forms and messages',
    'Our new portal is in operation',
    'A guide that aids you',
    'A therapist-free portal',
    'Results-driven? Not us.',
    'Book your next visit in two minutes',
    'Su portal del paciente está listo',
    'Tratamiento de datos personales',
    'Resultados de la encuesta',
    'Ihr Patientenportal an der Rezeption',
    'In 2 Std. erledigt',
    'Wer sucht, der findet: Ihre Praxis',
    'Ihr Termin, Ihre Formulare, Ihre Angaben',
    'بوابة المرضى جاهزة',
    'بوابة المريض من عيادة لومن',
    'حمّل التطبيق',
    'إلى حامل البطاقة',
    'فعّلها بنفسك',
  ])('is not seen in %s', (text) => {
    expect(sensitiveWord(text)).toBeUndefined();
  });

  it.each(['en', 'es', 'de', 'ar'])('stands nowhere in the default invite, its body included (%s)', (locale) => {
    const words = JSON.stringify(defaultInvite(locale));
    expect(sensitiveWord(words)).toBeUndefined();
  });

  it('is looked for in linear time', () => {
    for (const piece of ['krebs', 'results ', 'a', 'é', 'نتائج '])
      expect(processorTime(() => sensitiveWord(piece.repeat(50_000) + '1'))).toBeLessThan(1_000);
  });
});
