/** A brokerage's own code of a unit, as somebody wrote it. Offsets are into the text it was found in. */
export interface CodeSpan {
  /** As it was written: "lc-304". */
  said: string
  /** Without case and joints, for comparing: "lc304". */
  plain: string
  start: number
  end: number
  /** A word before it says that it is a code: "code LC-304", "كود ٣٠٤", "#304". */
  named: boolean
}

/** Letters and a number, as codes are printed; one digit alone after letters is Arabizi ("tagamo3"). */
const PRINTED = /(?<![\p{L}\p{N}])[a-z]{1,6}(?:[_#/-][a-z]?\d{1,8}|\s?\d{2,8})[a-z]?(?![\p{L}\p{N}])/giu
/** After a word for it a bare number is a code too. */
const BARE = /(?<![\p{L}\p{N}])(?=[a-z\d_/-]{0,14}\d)[a-z\d][a-z\d_/-]{1,14}(?![\p{L}\p{N}])/giu
const WORD_BEFORE =
  /(?:(?<!\p{L})(?:code|ref|reference|id|listing|unit|property|ب?كود|الكود|رقم|اعلان|الاعلان|ilan|kod|kodu|код|лот|объект)(?:\s+(?:no|number|nr|num|رقم))?|#)[\s:#.()-]{0,3}$/u
const MOST = 5

/** Codes in a normalised text, in its order. "Under 70" has the shape of one; whether it is one only the inventory can tell. */
export function codesIn(text: string): CodeSpan[] {
  if (!/\d/.test(text)) return []
  const found: CodeSpan[] = []
  for (const [shape, mustBeNamed] of [
    [PRINTED, false],
    [BARE, true],
  ] as const) {
    for (const { 0: said, index: start } of text.matchAll(shape)) {
      const end = start + said.length
      const named = WORD_BEFORE.test(text.slice(Math.max(0, start - 24), start)) && /\d\d/.test(said)
      if ((named || !mustBeNamed) && !found.some(other => other.start < end && start < other.end))
        found.push({ said, plain: plainCode(said), start, end, named })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

export const plainCode = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '')

/** How the codes of a text may stand in an inventory; nothing when it names none. Spaces alone join too many words to numbers to be looked up. */
export function spellingsOfCodes(text: string): string[] {
  const codes = codesIn(text).filter(({ said, named }) => named || !/\s/.test(said))
  return codes.slice(0, MOST).flatMap(({ said, plain }) => {
    const [, letters = '', rest = plain] = /^([a-z]+)(\d.*)$/.exec(plain) ?? []
    const joined = letters ? ['-', '', ' ', '_', '/'].map(joint => letters + joint + rest) : [plain]
    const written = [said, ...joined]
    return [...new Set(written.flatMap(one => [one, one.toUpperCase(), one.charAt(0).toUpperCase() + one.slice(1)]))]
  })
}
