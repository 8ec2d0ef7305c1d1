// Words of health in the languages that ship, without accents. A mail's subject is no place for them: 45 CFR 164.312, GDPR
// article 9. What also means something else is in only where its neighbours say which. `*` stands for more letters, up to 30:
// without an end, a text that is one long word would take for ever.
const IN_MANY = [
  'diagnos*|s[iy]mptom*|diabet*|asthma*|hiv|vih|hepatitis|herpes|*tumou?r*|on[ck]olog*|ch?emother*|alzheimer*|parkinson*|epilep*|autis*|psychi[as]*|psycholog*|psychother*|depress?i*|all?ergi*|infe[ck][ct]i*',
];
const ENGLISH = [
  '(?:test|lab|blood|biopsy|scan|x-?ray) (?:results?|reports?|work)|results? (?:is|are) (?:in|ready|back|here|available)|prescri(?:bed|ptions?)|medications?|medicines?|treatments?',
  'surger(?:y|ies)|surgical|biops(?:y|ies)|therap(?:y|ies)|rehab|cancers?|covid*|vaccin*|dementia|blood pressure|heart (?:attack|disease|failure)|obes(?:e|ity)|weight loss|pregnan*|abortions?',
  '(?:in)?fertility|miscarriages?|contracepti*|menopaus*|anxiety|bipolar|mental (?:health|illness)|addictions?|botox|(?:dermal|lip) fillers?|liposuction|allergy|allergies|diseases?|illness|disorders?',
];
const SPANISH = [
  'resultados? (?:de (?:(?:su|sus|tu|tus|la|las|el|los) )?(?:analisis|pruebas?|exame*|laboratorio|biopsia|sangre)|medicos?|clinicos?)|analisis de sangre|recetas?|medicamentos?|medicacion|sintomas?',
  'tratamientos?(?! de (?:(?:sus|tus|los) )?datos)|cirugias?|terapias?|quimioterapia|vacuna*|sida|asma|cancer*|embaraz*|abortos?|fertilidad|enfermedad*|ansiedad|psiquiatr*|psicolog*|adiccion*',
];
const GERMAN = [
  'befund(?:e|es|s|bericht*)?|labor(?:wert|ergebnis|befund)*|*testergebnis*|untersuchungsergebnis*|blut(?:werte?n?|bild|tests?|druck*|probe*|hochdruck)|rezepte?[ns]?|medikament*|arznei*|behandlung*',
  '*therapien?|operationen|operationstermin*|(?:ihre|deine) operation|impf*|*krebs*|schwanger*|abtreibung*|fehlgeburt*|krankheit*|*erkrankung*|angststorung*|suchtberatung|demenz|schlaganfall',
];
// After the article and prepositions that are written in one with the word; hamza on a letter counts as an accent.
const ARABIC = [
  '(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?(?:تشخيص|سرطان|ورم|اورام|ايدز|سكري|اكتياب|اجهاض|امراض|مرض|جراحة|جراحية|ادوية|دواء|علاج|اعراض|حساسية|تطعيم|لقاح|ادمان|كيماوي)(?:ك|كم|ات|ه|ها)?',
  '(?:ال|لل)حمل|حملك|(?:ال|لل)حوامل|وصفة طبية|وصفتك الطبية|(?:ال)?صحة النفسية|(?:ال)?طب(?:يب)? (?:ال)?نفسي',
  'نتايج (?:ال)?(?:فحص|فحوصات|فحوص|تحليل|تحاليل|مختبر|اشعة)(?:ك|كم)?|نتيجة (?:ال)?(?:فحص|تحليل)(?:ك|كم)?',
];
const LIST = [...IN_MANY, ...ENGLISH, ...SPANISH, ...GERMAN, ...ARABIC].join('|').replaceAll('*', '\\p{L}{0,30}');
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
