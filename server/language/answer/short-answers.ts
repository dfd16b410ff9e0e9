import { fold } from '../text/normalise.ts'

const YES =
  /^(?:yes|yeah|yep|yup|sure|ok|okay|please|yes please|of course|go ahead|do|please do|go on|اه|ايوه|ايوا|اه ياريت|ياريت|نعم|تمام|ماشي|اوكي|طبعا|اكيد|لو سمحت|اه لو سمحت|ah|aywa|aiwa|ayowa|tamam|mashy|mashi|yareet|akid|akeed|tab3an|evet|olur|tamam|tabii|lutfen|evet lutfen|да|давайте|хорошо|конечно|да пожалуйста|пожалуйста|ок)$/
const NO =
  /^(?:no|nope|nah|no thanks|no thank you|not now|later|لا|لا شكرا|لا مش دلوقتي|مش دلوقتي|بعدين|la|la2|laa|la2 shokran|mesh delwa2ty|ba3den|hayir|yok|istemiyorum|hayir tesekkurler|simdi degil|нет|нет спасибо|не надо|не сейчас|потом)$/

/** Short answers are whole messages of a few words, bare of signs. */
function bare(message: string): string | null {
  if (message.length > 60) return null
  return fold(message)
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export function isYes(message: string): boolean {
  if (/^\s*(?:👍|✅|👌)/u.test(message)) return true
  const text = bare(message)
  return text !== null && YES.test(text)
}

export function isNo(message: string): boolean {
  const text = bare(message)
  return text !== null && NO.test(text)
}
