/** By the first letter that has a direction, as a browser's `dir="auto"` decides; undefined where there is none. */
export function isRightToLeft(text: string): boolean | undefined {
  const first = /\p{L}/u.exec(text)?.[0]
  return first === undefined ? undefined : rightward.test(first)
}

/** Whether any letter of the text runs this way. */
export const hasDirection = (text: string, rightToLeft: boolean): boolean => (rightToLeft ? rightward : leftward).test(text)

const rightward = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const leftward = /[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]]/v

const digits = '[\\d٠-٩]'
/** A plus, or groups of digits kept apart by spaces or dashes, of seven digits or more; and dates as computers write them. */
const figure = new RegExp(`\\+?${digits}(?:[ ()-]{0,2}${digits}){6,}`, 'g')

/**
 * Keeps phone numbers and dates in their order within right-to-left words, and on one line. Marks and no-break spaces
 * rather than an isolate, which would not outlive the end of a line.
 */
export function guardFigures(text: string): string {
  return text.replaceAll(figure, found => (/[+ ()-]/.test(found) ? `\u200e${found.replaceAll(' ', '\u00a0')}\u200e` : found))
}
