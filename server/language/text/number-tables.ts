import { fold } from './normalise.ts'

/** What a word can do inside a number. */
export type NumberWord =
  /** Adds its value: "seven", "عشرين", "تلتميه". */
  | { role: 'small'; value: number; shy?: boolean }
  /** Multiplies the small number before it by a hundred, or is a hundred: "hundred", "yüz". */
  | { role: 'hundred' }
  /** "مليون"; with `count` a dual: "مليونين". A `timid` scale needs a number before it ("tys", "bin", "ملايين"). */
  | { role: 'scale'; scale: number; count?: number; timid?: boolean }
  /** "نص", "half": before a scale ("نص مليون"), or after "and" ("مليون ونص"). */
  | { role: 'fraction'; value: number }
  /** "buçuk", which needs no "and". */
  | { role: 'and-half' }

export const table = new Map<string, NumberWord>()

function put(words: string, entry: NumberWord) {
  for (const word of words.split(/\s+/)) table.set(fold(word), entry)
}

/** One value a line, then the words for it. A shy word counts only where its neighbours say so. */
function small(rows: string, shy = false) {
  for (const row of rows.trim().split('\n')) {
    const [value, ...words] = row.trim().split(/\s+/)
    put(words.join(' '), shy ? { role: 'small', value: Number(value), shy } : { role: 'small', value: Number(value) })
  }
}

// Arabic: Egyptian, Levantine and standard spellings.
small(`
  0 صفر
  1 واحد واحده وحده
  2 اتنين تنين اثنين اثنان اثنتين اتنان
  3 تلاته تلات تلت ثلاثه ثلاث تلاتة
  4 اربعه اربع أربعة
  5 خمسه خمس
  6 سته ست
  7 سبعه سبع
  8 تمانيه تمنيه تمانى تمن تمان ثمانيه ثماني ثمان
  9 تسعه تسع
  10 عشره عشر
  11 حداشر احداشر احدعشر
  12 اتناشر اطناشر اثناعشر
  13 تلتاشر تلاتاشر ثلاثتاشر
  14 اربعتاشر
  15 خمستاشر خمسطاشر
  16 ستاشر سطاشر
  17 سبعتاشر
  18 تمنتاشر تمانتاشر
  19 تسعتاشر
  20 عشرين عشرون
  30 تلاتين ثلاثين ثلاثون
  40 اربعين اربعون
  50 خمسين خمسون
  60 ستين ستون
  70 سبعين سبعون
  80 تمانين ثمانين ثمانون
  90 تسعين تسعون
  100 ميه مية مائه مئه ميت
  200 ميتين مئتين مائتين مئتان مائتان مئتي مائتي مئتا مائتا
  300 تلتميه تلتميت تلتمايه ثلاثمائه ثلاثميه ثلاثمئه تلاتميه
  400 ربعميه ربعميت ربعمايه اربعمائه اربعميه اربعمئه
  500 خمسميه خمسميت خمسمايه خمسمائه خمسمئه
  600 ستميه ستميت ستمايه ستمائه ستمئه
  700 سبعميه سبعميت سبعمايه سبعمائه سبعمئه
  800 تمنميه تمنميت تمنمايه تمانميه ثمانمائه ثمانميه ثمانمئه
  900 تسعميه تسعميت تسعمايه تسعمائه تسعمئه
`)
// "Sturdy" as well, so it counts only before what is counted.
small('200 متين', true)
put('الف ألف ألفا', { role: 'scale', scale: 1e3 })
put('الفين ألفين الفان', { role: 'scale', scale: 1e3, count: 2 })
put('الاف آلاف تلاف', { role: 'scale', scale: 1e3, timid: true })
put('مليون مليونا ميليون ملين ملييون', { role: 'scale', scale: 1e6 })
put('مليونين مليونان', { role: 'scale', scale: 1e6, count: 2 })
put('ملايين مليونات', { role: 'scale', scale: 1e6, timid: true })
put('مليار', { role: 'scale', scale: 1e9 })
put('مليارين', { role: 'scale', scale: 1e9, count: 2 })
put('نص نصف', { role: 'fraction', value: 0.5 })
put('ربع', { role: 'fraction', value: 0.25 })

// Arabizi.
small(`
  1 wa7ed wahed wa7da wahda wa7d
  2 etnein etnen itnen itnein etneen 2etnen 2etnein 2tnen etnin tnen tnein
  3 talata tlata talat tlat talta tlt thalatha talateh
  4 arba3a arb3a arba3 arba3t arbaa arbaa3 rba3a
  5 5amsa 5amas 5ams khamsa khamas khams 5msa kamsa 5amast
  6 setta sitta setet sitt sett
  7 sab3a sab3 saba3 sabaa sb3a
  8 tamanya tamania tmanya taman tmn tamanyt tamanet thmanya
  9 tes3a tis3a tesa3 tisa3 tes3 tesaa ts3a
  10 3ashara 3ashra 3ashar 3shra 3ashrt ashara 3ashret
  11 7edashar 7edasher 7idashar 7adashar
  12 etnashar etnasher itnashar 2etnashar
  13 talatashar taltashar tlatashar
  14 arba3tashar arb3atashar
  15 5amastashar 5amstashar khamastashar
  16 settashar sitashar setashar
  17 saba3tashar sab3atashar
  18 tamantashar tamntashar
  19 tesa3tashar tis3atashar
  20 3eshreen 3eshrin 3ishreen 3shreen 3ashreen
  30 talateen talatin tlateen
  40 arba3een arb3een arba3in
  50 5amseen 5amsin khamseen khamsin
  60 setteen sitteen settin
  70 sab3een sab3in
  80 tamaneen tamanin
  90 tes3een tis3een tes3in
  100 meya miya miyya meyya mya meyet miyet meyt miyt
  200 meteen miteen metein mitein meten miten
  300 toltomeya toltomeyet toltomiya tultumeya toltomia talatomeya tlotomeya toltemeya
  400 rob3omeya rob3omeyet rob3omiya rub3umeya rob3emeya
  500 5omsomeya 5omsomeyet khomsomeya 5omsomiya khomsomiya 5omsemeya khumsumeya
  600 sottomeya sotomeya sottomeyet sottomiya settomeya
  700 sob3omeya sob3omeyet sob3omiya sub3umeya
  800 tomnomeya tomnomeyet tomnomiya tumnumeya
  900 tos3omeya tos3omeyet tos3omiya tus3umeya
`)
put('alf', { role: 'scale', scale: 1e3 })
put('alfein alfen alfeen', { role: 'scale', scale: 1e3, count: 2 })
put('elf alaf talaf tlaf aalaf 2alaf', { role: 'scale', scale: 1e3, timid: true })
put('melyon melion milion mlyon malyon milyoon melyoon mlyoun melyoun malion mellion milyoun melyun', { role: 'scale', scale: 1e6 })
put('melyonen melyonein milyonen milyonein melionen mlyonen mlyonein melyoneen', { role: 'scale', scale: 1e6, count: 2 })
put('malayeen malayin', { role: 'scale', scale: 1e6, timid: true })
put('nos noss nuss nus nos2 nosf', { role: 'fraction', value: 0.5 })
put('rob3 rub3 robe3', { role: 'fraction', value: 0.25 })

// English. "one" points as often as it counts, so it is shy: the reader looks at what stands beside it.
small(`
  0 zero
  2 two
  3 three
  4 four
  5 five
  6 six
  7 seven
  8 eight
  9 nine
  10 ten
  11 eleven
  12 twelve
  13 thirteen
  14 fourteen
  15 fifteen
  16 sixteen
  17 seventeen
  18 eighteen
  19 nineteen
  20 twenty
  30 thirty
  40 forty fourty
  50 fifty
  60 sixty
  70 seventy
  80 eighty
  90 ninety
`)
small(
  `
  1 one ein eine einer einem einen bir
`,
  true,
)
put('hundred hundreds', { role: 'hundred' })
put('thousand grand', { role: 'scale', scale: 1e3 })
put('thousands k', { role: 'scale', scale: 1e3, timid: true })
put('million milllion millon', { role: 'scale', scale: 1e6 })
put('millions mn mil mill mio mln', { role: 'scale', scale: 1e6, timid: true })
put('billion', { role: 'scale', scale: 1e9 })
put('bn bln', { role: 'scale', scale: 1e9, timid: true })
put('half halbe halben halb yarim pol пол', { role: 'fraction', value: 0.5 })
put('quarter ceyrek viertel cwierc четверть', { role: 'fraction', value: 0.25 })

// Turkish. "on" (ten), "elli" (fifty) and "alti" (six, also "under") are words of other languages too.
small(`
  2 iki
  3 uc
  4 dort
  5 bes
  7 yedi
  8 sekiz
  9 dokuz
  20 yirmi
  30 otuz
  40 kirk
  60 altmis
  70 yetmis
  80 seksen
  90 doksan
`)
small(
  `
  6 alti
  10 on
  50 elli
`,
  true,
)
put('yuz', { role: 'hundred' })
put('bin bine binden binlik bini', { role: 'scale', scale: 1e3, timid: true })
put('milyon milyona milyondan milyonluk milyonu milyonun', { role: 'scale', scale: 1e6 })
put('milyar', { role: 'scale', scale: 1e9 })
put('bucuk', { role: 'and-half' })

// Russian.
small(`
  1 один одна одно одной одного
  2 два две двух двумя
  3 три трех тремя
  4 четыре четырех четырьмя
  5 пять пяти
  6 шесть шести
  7 семь семи
  8 восемь восьми
  9 девять девяти
  10 десять десяти
  11 одиннадцать
  12 двенадцать двенадцати
  13 тринадцать
  14 четырнадцать
  15 пятнадцать пятнадцати
  16 шестнадцать
  17 семнадцать
  18 восемнадцать
  19 девятнадцать
  20 двадцать двадцати
  30 тридцать тридцати
  40 сорок сорока
  50 пятьдесят пятидесяти
  60 шестьдесят шестидесяти
  70 семьдесят семидесяти
  80 восемьдесят восьмидесяти
  90 девяносто девяноста
  100 сто ста
  200 двести двухсот
  300 триста трехсот
  400 четыреста
  500 пятьсот пятисот
  600 шестьсот
  700 семьсот
  800 восемьсот
  900 девятьсот
  1.5 полтора полторы полутора
`)
put('тысяча тысячу', { role: 'scale', scale: 1e3 })
put('тысяч тысячи тыс тыщ к', { role: 'scale', scale: 1e3, timid: true })
put('миллион миллиона', { role: 'scale', scale: 1e6 })
put('миллионов миллионы млн', { role: 'scale', scale: 1e6, timid: true })
put('полмиллиона', { role: 'scale', scale: 1e6, count: 0.5 })

// Polish.
small(`
  1 jeden jedna jedno jednego
  2 dwa dwie dwoch
  3 trzy trzech
  4 cztery czterech
  5 piec pieciu
  6 szesc szesciu
  7 siedem siedmiu
  8 osiem osmiu
  9 dziewiec dziewieciu
  10 dziesiec dziesieciu
  11 jedenascie
  12 dwanascie
  15 pietnascie
  20 dwadziescia
  30 trzydziesci
  40 czterdziesci
  50 piecdziesiat
  60 szescdziesiat
  70 siedemdziesiat
  80 osiemdziesiat
  90 dziewiecdziesiat
  100 sto stu
  200 dwiescie
  300 trzysta
  400 czterysta
  500 piecset
  600 szescset
  700 siedemset
  800 osiemset
  900 dziewiecset
  1.5 poltora poltorej
`)
put('tysiac tysiaca', { role: 'scale', scale: 1e3 })
put('tysiace tysiecy tys', { role: 'scale', scale: 1e3, timid: true })
put('miliona milionow miliony', { role: 'scale', scale: 1e6 })

// German.
put('tausend', { role: 'scale', scale: 1e3 })
put('hundert', { role: 'hundred' })
put('millionen mio.', { role: 'scale', scale: 1e6, timid: true })
put('anderthalb', { role: 'small', value: 1.5 })
