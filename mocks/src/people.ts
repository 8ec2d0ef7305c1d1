/** First and last names that go together, as their bearers write them. */
const NAMES: readonly { first: readonly string[]; last: readonly string[] }[] = [
  {
    first: ['Amina', 'Grace', 'Walter', 'Ruth', 'Keith', 'Dorothy', 'Imani', 'Liam', 'Charlotte', 'Theodore', 'Joan'],
    last: ['Okafor', 'Whitaker', 'O’Brien', 'Fitzgerald', 'Clark', 'Young', 'Baker', 'Washington', 'Hill', 'Nelson'],
  },
  {
    first: ['María', 'José', 'Lucía', 'Andrés', 'Begoña', 'Itzel', 'Ángel'],
    last: ['García', 'Núñez', 'Ibáñez', 'Zúñiga', 'de la Cruz', 'Peña'],
  },
  {
    first: ['Jürgen', 'Søren', 'Zoë', 'Łukasz', 'Małgorzata', 'Jiří', 'Þóra', 'Çağla'],
    last: ['Müller', 'Lefèvre', 'Wójcik', 'Dvořák', 'van der Berg', 'Grünewald', 'Şahin'],
  },
  { first: ['明', '秀英', '欣怡', '子轩'], last: ['王', '欧阳', '陈'] },
  { first: ['Linh', 'Đức', 'Hương', 'Ngọc'], last: ['Nguyễn', 'Trần', 'Đặng'] },
  { first: ['محمد', 'فاطمة', 'ليلى', 'يوسف'], last: ['الخطيب', 'حداد', 'عبد الله'] },
  { first: ['Ольга', 'Дмитрий', 'Оксана'], last: ['Шевченко', 'Петренко'] },
  { first: ['आरव', 'प्रिया', 'दीपिका'], last: ['शर्मा', 'पटेल'] },
  { first: ['陽子', 'さくら', '健太'], last: ['佐藤', '渡辺'] },
  { first: ['נועה', 'דוד'], last: ['כהן', 'מזרחי'] },
];

/** The n-th person of an endless list that is the same on every machine. */
export function personName(n: number): { firstName: string; lastName: string } {
  // Two of three come from the first lists, as in a practice on the east coast.
  const list = NAMES[n % 3 === 2 ? 2 + (Math.floor(n / 3) % (NAMES.length - 2)) : n % 2];
  const at = Math.floor(n / 2);
  const pick = (names: readonly string[] = [], step: number) => names[(at * step + n) % names.length] ?? '';
  return { firstName: pick(list?.first, 7), lastName: pick(list?.last, 3) };
}
