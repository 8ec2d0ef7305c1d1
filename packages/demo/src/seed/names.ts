/** A name as its bearer writes it, and as an address spells it. */
export interface SeedName {
  written: string;
  latin: string;
}

interface Names {
  first: SeedName[];
  last: SeedName[];
}

/** `Zoë:zoe` is a name with its spelling in an address; `Emma` alone is both. */
function names(first: string, last: string): Names {
  const parse = (list: string) =>
    list.split(' ').map((entry) => {
      const [written = '', latin = written.toLowerCase()] = entry.split(':');
      return { written: written.replaceAll('_', ' '), latin: latin.replace(/[^a-z]/g, '') };
    });
  return { first: parse(first), last: parse(last) };
}

/** First and last names that go together. The earlier a list stands, the more patients it names. */
export const nameLists: Names[] = [
  names(
    'Olivia Emma Charlotte Amelia Sophia Isabella Ava Mia Evelyn Luna Harper Camila Sofia Scarlett Eleanor Noah Liam James Theodore Henry Oliver Lucas William Jack Benjamin Levi Ezra Daniel Samuel Grace Ruth Walter Frances Dorothy Harold Joan Keith Amina Malik Imani Darnell',
    "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Hall Young King Wright Hill Green Adams Baker Nelson Carter Okafor O'Brien:obrien Fitzgerald MacLeod Washington Whitaker St._John:stjohn",
  ),
  names(
    'María:maria José:jose Lucía:lucia Andrés:andres Inés:ines Joaquín:joaquin Sofía:sofia Ramón:ramon Valentina Mateo Itzel Ángel:angel Begoña:begona',
    'García:garcia Rodríguez:rodriguez Martínez:martinez Hernández:hernandez López:lopez Peña:pena Núñez:nunez Ibáñez:ibanez Zúñiga:zuniga Castro de_la_Cruz:delacruz',
  ),
  names(
    'Jürgen:juergen Käthe:kaethe Søren:soren Åsa:asa François:francois Zoë:zoe Chloé:chloe Łukasz:lukasz Małgorzata:malgorzata Jiří:jiri Đorđe:dorde Siân:sian Çağla:cagla Ştefan:stefan Þóra:thora',
    'Müller:mueller Weiß:weiss Ångström:angstrom Lefèvre:lefevre Wójcik:wojcik Dvořák:dvorak Şahin:sahin Ionescu van_der_Berg:vanderberg Jónsdóttir:jonsdottir Grünewald:gruenewald Bjørnstad:bjornstad',
  ),
  names(
    '明:ming 秀英:xiuying 伟:wei 芳:fang 欣怡:xinyi 子轩:zixuan',
    '王:wang 李:li 张:zhang 陈:chen 欧阳:ouyang 林:lin',
  ),
  names(
    'Anh Linh Đức:duc Hương:huong Thảo:thao Tuấn:tuan Ngọc:ngoc',
    'Nguyễn:nguyen Trần:tran Lê:le Phạm:pham Đặng:dang Võ:vo',
  ),
  names(
    'محمد:mohammed فاطمة:fatima أحمد:ahmed ليلى:layla يوسف:yousef نور:nour',
    'الخطيب:alkhatib حداد:haddad منصور:mansour عبد_الله:abdullah النجار:alnajjar',
  ),
  names(
    'Дмитрий:dmitri Ольга:olga Наталья:natalya Сергей:sergei Оксана:oksana',
    'Иванов:ivanov Петренко:petrenko Кузнецова:kuznetsova Шевченко:shevchenko',
  ),
  names('आरव:aarav प्रिया:priya अनन्या:ananya विवेक:vivek दीपिका:deepika', 'शर्मा:sharma पटेल:patel सिंह:singh अय्यर:iyer'),
  names('陽子:yoko 健太:kenta さくら:sakura 大輔:daisuke', '佐藤:sato 鈴木:suzuki 高橋:takahashi 渡辺:watanabe'),
  names('지우:jiwoo 서연:seoyeon 민준:minjun 하은:haeun', '김:kim 이:lee 박:park 최:choi'),
  names('דוד:david שרה:sarah נועה:noa יעל:yael', 'כהן:cohen לוי:levy מזרחי:mizrahi פרידמן:friedman'),
  names('Ελένη:eleni Γιώργος:giorgos Κατερίνα:katerina', 'Παπαδόπουλος:papadopoulos Νικολάου:nikolaou'),
  names('ሰላም:selam ዳዊት:dawit ማህሌት:mahlet', 'ተስፋዬ:tesfaye በቀለ:bekele'),
  names('สมชาย:somchai มาลี:malee', 'ศรีสุข:srisuk แก้วมณี:kaewmanee'),
  names('தமிழ்:tamil கவிதா:kavitha', 'முருகன்:murugan இராஜன்:rajan'),
];

/** Names that programs tend to trip over. */
export const awkwardNames: { first: SeedName; last: SeedName }[] = [
  { first: { written: 'Jennifer', latin: 'jennifer' }, last: { written: 'Null', latin: 'null' } },
  { first: { written: 'X', latin: 'x' }, last: { written: 'O', latin: 'o' } },
  {
    first: { written: 'Maximiliana-Charlotte Henriette', latin: 'maxi' },
    last: { written: 'Freifrau von Hohenlohe-Schillingsfürst', latin: 'hohenlohe' },
  },
  { first: { written: 'Robert "Bobby"', latin: 'bobby' }, last: { written: "D'Angelo & Söhne", latin: 'dangelo' } },
  { first: { written: 'Wolfe+585', latin: 'wolfe' }, last: { written: 'Hubert Blaine', latin: 'hubert' } },
];
