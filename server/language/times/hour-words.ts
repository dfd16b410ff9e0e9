import { fold } from '../text/normalise.ts'

/** Hours said as words, with the endings they take where a time is told: "beşte", "шестого", "szóstej", "السادسة". */
const hours = new Map<string, number>()
const HOURS = `
1 واحده الواحده wa7da wahda el wa7da one birde bire biri час первого pierwszej pierwsza eins
2 اتنين الثانيه التانيه etnein etnen itnein two ikide ikiye ikiyi два второго drugiej druga zwei двух двум
3 تلاته التالته الثالثه talata three ucte uce ucu три третьего trzeciej trzecia drei трех трем
4 اربعه الرابعه arba3a four dortte dorde dordu четыре четвертого czwartej czwarta vier четырех четырем
5 خمسه الخامسه 5amsa khamsa five beste bese besi пять пятого piatej piata funf пяти الخمسه
6 سته السادسه setta sitta six altida altiya altiyi alti шесть шестого szostej szosta sechs шести السته
7 سبعه السابعه sab3a seven yedide yediye yediyi семь седьмого siodmej siodma sieben семи السبعه
8 تمانيه التامنه الثامنه tamanya eight sekizde sekize sekizi восемь восьмого osmej osma acht восьми التمانيه التمنيه
9 تسعه التاسعه tes3a nine dokuzda dokuza dokuzu девять девятого dziewiatej dziewiata neun девяти التسعه
10 عشره العاشره 3ashara 3ashra ten onda ona onu on десять десятого dziesiatej dziesiata zehn десяти العشره
11 حداشر احداشر 7edashar eleven onbirde onbir одиннадцать одиннадцатого jedenastej jedenasta elf одиннадцати الحداشر
12 اتناشر اطناشر etnashar twelve onikide oniki двенадцать двенадцатого dwunastej dwunasta zwolf двенадцати الاتناشر
`
for (const row of HOURS.trim().split('\n')) {
  const [hour, ...words] = row.split(' ')
  for (const word of words) if (word.length > 1 && word !== 'el' && word !== 'час') hours.set(fold(word), Number(hour))
}

export const hourWord = (word: string): number | undefined => hours.get(word)

/** Minutes added to or taken from the hour, said after "و" or "الا". MSA carries the article: "والنصف". */
const MINUTES = new Map<string, number>()
const minutes = (value: number, words: string) => {
  for (const word of words.split(' ')) MINUTES.set(fold(word), value)
}
minutes(30, 'نص نصف النصف النص nos noss nus nosf half yarim половина половине пол halb wpol')
minutes(15, 'ربع الربع ربعا rob3 rub3 robe3 quarter ceyrek четверть четверти viertel kwadrans')
minutes(20, 'تلت التلت ثلث الثلث ثلثا telt tilt tult tolt 3eshreen عشرين')
minutes(5, 'خمسه خمس 5amsa khamsa خمسة')
minutes(10, 'عشره عشر 3ashara 3ashra')

export const minutesWord = (word: string): number | undefined => MINUTES.get(word)
