import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'

/** Times of a drive that no figure of minutes says, longest first. */
const SPELLED: [RegExp, number][] = [
  [/^(?:an |one )?hour and a half$|^ساعه ونص$|^ساعه ونصف$|^sa3a w? ?nos+$|^bir bucuk saat$|^полтора часа$/, 90],
  [/^three quarters of an hour$|^ساعه الا ربع$|^sa3a ella rob3$|^saat ceyrek$|^три четверти часа$/, 45],
  [/^half an hour$|^half hour$|^a half hour$|^نص ساعه$|^نصف ساعه$|^nos+ sa3a$|^yarim saat\p{L}*$|^полчаса$|^пол часа$/u, 30],
  [/^third of an hour$|^تلت ساعه$|^ثلث ساعه$|^telt sa3a$/, 20],
  [/^quarter of an hour$|^quarter hour$|^ربع ساعه$|^rob3 sa3a$|^ceyrek saat\p{L}*$|^четверт\p{L}* часа$/u, 15],
  [/^an hour$|^one hour$|^ساعه$|^sa3a$|^bir saat\p{L}*$|^час$/u, 60],
  [/^two hours$|^ساعتين$|^sa3te?i?n$|^iki saat\p{L}*$|^два часа$/u, 120],
]
const LONGEST = 5
const DRIVE =
  /^(?:car|drive|driving|away|from|بالعربيه|بالسياره|سواقه|بعيد\p{L}*|علي|بينها|بينه|men|3arabeya|3arabya|arabaya|araba\p{L}*|uzak\p{L}*|mesafe\p{L}*|машин\p{L}*|езды|до)$/u
const SAID_OF_TIME =
  /^(?:within|in|wait|back|answer|reply|call|message|ago|خلال|بعد|كمان|هرد|هكلم|khelal|ba3d|kaman|icinde|sonra|через|течение)$/

/** "Half an hour by car from the airport": minutes said in words, where a way is spoken of and not a wait. */
export function hoursIn({ tokens }: Reading, sentence: Sentence): Claim[] {
  const claims: Claim[] = []
  for (let from = sentence.from; from < sentence.to; from++) {
    if (!/^(?:an?|one|two|three|half|third|quarter|hour|نص|نصف|تلت|ثلث|ربع|ساعه|ساعتين|nos+|telt|rob3|sa3a|sa3te?i?n|yarim|ceyrek|bir|iki|saat|пол\p{L}*|три|четверт\p{L}*|час|два)$/u.test(tokens[from]!.text)) continue // biome-ignore format: a list
    const found = spelledAt(from)
    if (!found) continue
    const near = tokens.slice(Math.max(sentence.from, from - 3), from).map(({ text }) => text)
    const isWay =
      sentence.names.some(name => name.kind === 'landmark') ||
      sentence.places.length > 0 ||
      tokens.slice(found.to, Math.min(sentence.to, found.to + 4)).some(({ text }) => DRIVE.test(text))
    if (isWay && !near.some(text => SAID_OF_TIME.test(text)))
      claims.push({ kind: 'minutes', value: found.minutes, walking: false, approx: isAbout(near), from, to: found.to })
    from = found.to - 1
  }
  return claims

  function spelledAt(from: number): { minutes: number; to: number } | undefined {
    for (let to = Math.min(sentence.to, from + LONGEST); to > from; to--) {
      const words = tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ')
      const minutes = SPELLED.find(([pattern]) => pattern.test(words))?.[1]
      if (minutes) return { minutes, to }
    }
    return undefined
  }
}

const isAbout = (before: string[]) =>
  before.some(text => /^(?:about|around|roughly|some|nearly|حوالي|تقريبا|7awaly|ta2reeban|yaklasik|около|примерно)$/.test(text))
