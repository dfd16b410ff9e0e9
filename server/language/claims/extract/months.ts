const spelled: [number, string][] = [
  [1, 'january jan يناير yanayer ocak'],
  [2, 'february feb فبراير febrayer fobrayer subat'],
  [3, 'march مارس mares mart'],
  [4, 'april apr ابريل abril ebreel nisan'],
  [5, 'may مايو mayo mayis'],
  [6, 'june jun يونيو يونيه younyo yonyo haziran'],
  [7, 'july jul يوليو يوليه yolyo youlyo temmuz'],
  [8, 'august aug اغسطس aghostos agustus agustos'],
  [9, 'september sep sept سبتمبر sebtamber sebtember eylul'],
  [10, 'october oct اكتوبر oktober oktobar ekim'],
  [11, 'november nov نوفمبر novamber nofamber kasim'],
  [12, 'december dec ديسمبر desamber disamber aralik'],
]
const exact = new Map(spelled.flatMap(([month, names]) => names.split(' ').map(name => [name, month] as const)))
const stems: [string, number][] = [
  ['январ', 1], ['феврал', 2], ['март', 3], ['апрел', 4], ['май', 5], ['мая', 5], ['мае', 5], ['июн', 6], ['июл', 7], ['август', 8], ['сентябр', 9],
  ['октябр', 10], ['ноябр', 11], ['декабр', 12], ['haziran', 6], ['temmuz', 7], ['agustos', 8], ['eylul', 9], ['kasim', 11], ['aralik', 12], ['aralig', 12],
  ['subat', 2], ['nisan', 4], ['mayis', 5], ['mart', 3], ['ekim', 10], ['ocak', 1], ['ocag', 1],
] // biome-ignore format: a table reads better in rows
const LONGEST_ENDING = 4

/** The month a folded word names, in any of our languages, with the prefixes and endings of each. */
export function monthOf(word: string): number | null {
  const known = exact.get(word) ?? exact.get(word.replace(/^[وفبل]+(?=..)/, ''))
  if (known) return known
  for (const [stem, month] of stems) if (word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING) return month
  return null
}

const parts: [RegExp, [number, number]][] = [
  [/^(?:end|late|اخر|اواخر|نهايه|akher|a5er|sonu|sonunda|sonuna|конец|конца|конце|концу)$/, [10, 12]],
  [/^(?:mid|middle|منتصف|نص|نصف|وسط|montasaf|nos|ortasi|ortasinda|ortalarinda|середин[аеуы])$/, [5, 8]],
  [/^(?:early|beginning|start|اول|اوايل|بدايه|awel|bedayet|basi|basinda|baslarinda|начал[оаеу])$/, [1, 4]],
  [/^(?:spring|[وفب]?(?:ال)?ربيع|rabee3|ilkbahar\p{L}*|bahar\p{L}*|весн\p{L}*)$/u, [3, 5]],
  [/^(?:summer|[وفب]?(?:ال)?صيف|seif|sayf|yaz\p{L}*|летом|лету|лето)$/u, [6, 8]],
  [/^(?:autumn|fall|[وفب]?(?:ال)?خريف|khareef|sonbahar\p{L}*|осен\p{L}*)$/u, [9, 11]],
  [/^(?:winter|[وفب]?(?:ال)?شتا|sheta|kis|kisin|зим\p{L}*)$/u, [12, 14]],
]

/** The months of a year a word before it narrows it to: "end of 2027". */
export function partOfYear(word: string): [number, number] | null {
  return parts.find(([pattern]) => pattern.test(word))?.[1] ?? null
}
