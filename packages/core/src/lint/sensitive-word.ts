// Words of health in the languages that ship, without accents. A mail's subject is no place for them: 45 CFR 164.312, GDPR
// article 9. What also means something else is in only where its neighbours say which. `*` stands for more letters, up to 30:
// without an end, a text that is one long word would take for ever.
const ENGLISH = [
  '(?:test|lab|laboratory|blood|biopsy|scan|screening|x-?ray|mri|pathology) (?:results?|reports?|work)|results? (?:is|are) (?:in|ready|back|here|available)',
  'prescri(?:bed|ptions?)|medications?|medicines?|symptoms?|treatments?|surger(?:y|ies)|surgical|biops(?:y|ies)|therap(?:y|ies)|counsell?ing|rehab*',
  'oncolog*|cancers?|cancerous|tumou?rs?|chemo*|hiv|hepatitis|herpes|syphilis|gonorrh*|chlamydia|covid*|infections?|infectious|vaccin*|immuni[sz]ations?',
  'diabet*|asthma*|epilep*|dementia|alzheimer*|parkinson*|autis*|cholesterol|blood pressure|hypertension|heart (?:attack|disease|failure)|obes(?:e|ity)|weight loss',
  'pregnan*|abortions?|(?:in)?fertility|infertile|miscarriages?|contracepti*|menopaus*|erectile|urolog*|gyn(?:a)?ecolog*|mammogra*|colonoscop*|pap smears?|ultrasounds?',
  'depress(?:ion|ive)|anxiety|psychiatr*|psycholog*|psychother*|psychos[ie]s|schizo*|bipolar|mental health|mental illness|addictions?|botox|(?:dermal|lip) fillers?|liposuction',
  'allerg(?:y|ies|ic)|diseases?|illness(?:es)?|disorders?|dialysis|transplants?',
];
const SPANISH = [
  'resultados? (?:de (?:(?:su|sus|tu|tus|la|las|el|los) )?(?:analisis|pruebas?|exame*|laboratorio|biopsia|sangre|ecografia|radiografia|analitica)|medicos?|clinicos?)|analisis de sangre',
  'recetas?|medicamentos?|medicacion|sintomas?|tratamientos?(?! de (?:(?:sus|tus|los) )?datos)|cirugias?|terapias?|quimioterapia|vacuna*|infeccion*|vih|sida|asma',
  'cancer*|tumor*|embaraz*|abortos?|fertilidad|enfermedad*|alergi*|depresion*|ansiedad|psiquiatr*|psicolog*|adiccion*|hipertension|infarto|ictus|trastornos?',
];
const GERMAN = [
  'diagnos*|befund(?:e|es|s|bericht*)?|labor(?:wert|ergebnis|befund)*|*testergebnis*|untersuchungsergebnis*|blut(?:werte?n?|bild|test|tests|druck*|probe*|hochdruck)',
  'rezepte?s?|rezepten|medikament*|arznei*|symptom*|behandlung*|*therapien?|operationen|operationstermin*|(?:ihre|deine) operation|op-termin*|impf*|infektion*',
  '*krebs*|*tumor|*tumore?n?|schwanger*|abtreibung*|fehlgeburt*|krankheit*|*erkrankung*|allergi*|depression*|depressiv*|angststorung*|psychisch*|suchtberatung|demenz|schlaganfall|herzinfarkt',
];
// After the article and prepositions that are written in one with the word; hamza on a letter counts as an accent.
const ARABIC = [
  '(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?(?:تشخيص|سرطان|ورم|اورام|ايدز|سكري|اكتياب|اجهاض|امراض|مرض|جراحة|جراحية|ادوية|دواء|علاج|اعراض|حساسية|تطعيم|لقاح|ادمان|كيماوي)(?:ك|كم|ات|ه|ها)?',
  '(?:ال|لل)حمل|حملك|(?:ال|لل)حوامل|وصفة طبية|وصفتك الطبية|(?:ال)?صحة النفسية|(?:ال)?طب(?:يب)? (?:ال)?نفسي',
  'نتايج (?:ال)?(?:فحص|فحوصات|فحوص|تحليل|تحاليل|مختبر|اشعة)(?:ك|كم)?|نتيجة (?:ال)?(?:فحص|تحليل)(?:ك|كم)?',
];
const LIST = [...ENGLISH, ...SPANISH, ...GERMAN, ...ARABIC].join('|').replaceAll('*', '\\p{L}{0,30}');
const SENSITIVE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LIST})(?![\\p{L}\\p{N}])`, 'iu');
// In small letters these are other words: "aids" helps, and "Std." is an hour in German.
const IN_CAPITALS = /(?<![\p{L}\p{N}])(?:AIDS|STDs?|STIs?|IVF|ADHD|PTSD)(?![\p{L}\p{N}])/u;

/** The first word of a text that speaks of somebody's health, as it is written there. */
export function sensitiveWord(text: string): string | undefined {
  const { folded, starts } = foldAccents(text);
  const found = SENSITIVE.exec(folded) ?? IN_CAPITALS.exec(folded);
  return found ? text.slice(starts[found.index], starts[found.index + found[0].length]) : undefined;
}

/** The text without accents, and where in it each code unit that is left came from. */
function foldAccents(text: string): { folded: string; starts: number[] } {
  const letters: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const letter = character.normalize('NFD').replace(/\p{Mn}/gu, '');
    letters.push(letter);
    for (let unit = 0; unit < letter.length; unit++) starts.push(at);
    at += character.length;
  }
  return { folded: letters.join(''), starts: [...starts, text.length] };
}
