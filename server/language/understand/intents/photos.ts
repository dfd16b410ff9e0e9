import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'

/** Photos as they are typed: "soar", "sowr", "sowwar", "suwar", "pix", "fotograf". */
const photos =
  /(?:^|[^\p{L}\p{N}])(?:el |il |al |l)?(?:elsowar|soar|sowr|sow+ar|so+wer|sew+ar|siw+ar|suw+ar|sw[aou]r|swr|sor|so+ra?h?|sowra|swra|sowarha|sewarha|swarha|sowaraha|sowarhom|pics?|pix|photos?|fotos?|foto\p{L}*|resi?m\p{L}*|gorsel\p{L}*|و?(?:ال)?صور(?:ه|ها|هم|هالي|ني)?|فوتو|фот\p{L}+|снимк\p{L}*|картинк\p{L}*)(?=$|[^\p{L}\p{N}])/u

/** Asks to see photos, however they are spelled, in few words. */
export const asksPhotos = ({ text, tokens }: Pick<Reading, 'text' | 'tokens'>): boolean =>
  tokens.filter(token => token.script !== 'other').length <= 5 && photos.test(text)

/** "momken soar?" beside homes in view asks for their photos. */
export const asksPhotosOfShown = (reading: Reading): boolean =>
  Boolean(reading.context.shown?.length || reading.context.focus) && asksPhotos(reading) && !has(reading, 'say:complaint', 'ask:outOfScope')
