// Words of health in the languages that ship. A mail's subject is no place for them: 45 CFR 164.312, GDPR article 9.
const WORDS = [
  // English
  'diagnos(?:is|es|ed|tic)|(?:test|lab|blood|biopsy|scan|x-ray) results?|results? (?:is|are) (?:in|ready|back)|prescriptions?',
  'medications?|medicines?|symptoms?|cancers?|tumou?rs?|oncology|chemo(?:therapy)?|hiv|aids|std|sti|hepatitis|herpes|diabet(?:es|ic)',
  'pregnan(?:t|cy)|abortion|fertility|ivf|miscarriage|depression|anxiety|psychiatr(?:y|ic|ist)|mental health|therapy|rehab',
  'surger(?:y|ies)|surgical|biopsy|botox|fillers?|liposuction|allerg(?:y|ies)|disease|illness|infection|treatment plans?|disorder',
  // Spanish
  'diagnóstico|resultados? de|receta|medicamentos?|síntomas?|cáncer|embaraz(?:o|ada)|cirugía|enfermedad|terapia|alergias?|vih',
  // German
  'diagnose|befunde?|laborwerte|rezepte?|medikamente?|symptome?|krebs|schwanger(?:schaft)?|operation|krankheit|therapie|allergien?',
  // Arabic
  'تشخيص|التشخيص|نتائج الفحص|نتائج التحاليل|وصفة طبية|سرطان|السرطان|جراحة|الجراحة|مرض|المرض|حامل|الحمل',
].join('|');
const SENSITIVE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'iu');

/** The first word of a text that speaks of somebody's health. */
export function sensitiveWord(text: string): string | undefined {
  return SENSITIVE.exec(text.normalize('NFC'))?.[0];
}
