import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'

/** What was asked for and did not come. */
const asInVain =
  /\b(?:when|after|although|though|and) (?:i|we) (?:asked|said|wanted|told|requested)\b|\b(?:i|we) (?:asked|told you|said|wanted) .{0,40}\b(?:you|got|sent|sends?|keep)\b|\bas (?:usual|always)\b|كالعاده|زي كل مره|(?:وانا|واحنا) (?:طالب|طالبه|قايل|قايله|عايز|عاوز)|مع اني (?:طلبت|قلت|قولت)|\b(?:zay kol mara|ka?l3ada|(?:wana|w ana) (?:taleb|2ayel|ayel|3ayez)|ma3 (?:en+y|en+i) (?:talabt|2olt|olt))\b/
/** Who did not do his part. Of oneself it is no complaint. */
const letDown =
  /(?<!\b(?:i|we|i'?ve|we'?ve|nearly|almost) )\b(?:forgot|overslept|fell asleep|didn'?t (?:bother|come|call|show))\b|(?:^|\s)و?(?:نسي|نسيتو\S*|نسيني|نسيوني|نام|نايم|نمتوا|مجاش|مردش)(?:\s|$)|\b(?:nes[ey]+|nesy[oe]\w*|nesee?to\w*|nam|nayem|magash|maradsh)\b/

/** "Lovely, yet another flat when I asked for a villa", "جميل، فيلا تاني وانا طالب شقة": a word of delight, then what came instead. */
const delight =
  /^(?:oh |ah |wow |well )*(?:great|lovely|nice|brilliant|perfect|wonderful|amazing|fantastic|excellent|super)\b.{0,12}\b(?:another|the wrong|wrong|the same|even more)\b[^?]{0,60}\b(?:when|after|though|although) (?:i|we) (?:asked|said|wanted|told|requested)\b|^(?:حلو|جميل|ممتاز|عظيم|هايل|تمام|كويس)(?: اوي| جدا| خالص)?[,،.!]? [^?؟]{0,30}(?:تاني|برضه|برضو|كمان) (?:وانا|واحنا|مع اني) (?:طالب|طلبت|قايل|قلت|عايز)|^(?:7elw|gameel|momtaz|3azeem|tamam|kwayes)(?: awy| gedan)?[,.!]? [^?]{0,30}(?:tany|bardo|brdo|kaman) (?:wana|w ana|ma3 eny) (?:taleb|talabt|2ayel|ayel|2olt|3ayez)/

/** "Oh great, another villa when I asked for a studio", "wow, five stars, the agent forgot the visit": praise for what went wrong. */
export const isSarcastic = (reading: Reading) =>
  delight.test(reading.text) || (has(reading, 'say:praise') && (asInVain.test(reading.text) || letDown.test(reading.text)))

/** "بقالكم شهر بتطولوا": how long somebody has kept him waiting. */
export const keepsWaiting =
  /(?:^|\s)بقالكو?ا?م? (?!كام|كم)\S+ .*(?:مفيش|مافيش|لسه|محدش|طول|اجل|اخر|وعد)|\bba2al+k[ou]m?\w* (?!kam)\S+ .*(?:ma?fi+sh|mafee?sh|les+a|ma7ad\w*|taww?el|ta2gel|2agel|2a5ar|wa3d)/

/** "A waste of my time", "wrong again", unless a visit or a home is asked for beside it. */
export const isInVain = (reading: Reading) =>
  /\b(?:waste of|wasting|wasted) (?:all )?(?:my|our) (?:\w+ )?time\b|\bwrong(?:,)? again\b|\bnothing (?:is happening|ever happens)\b|(?:مفيش|مافيش) حاجه بت(?:حصل|تحرك|تعمل)|\bma?fi+sh 7aga bte?(?:7sal|t7ar+ak)\b/.test(
    reading.text,
  ) && !has(reading, 'ask:search', 'ask:view', 'ask:book')
