import { clean } from '../claims/clean.ts'
import { understand } from '../understand/index.ts'

/** Words that speak to the assistant and not to the reader of a guide. */
const ORDERS =
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instruction|previous|prompt|rule|above)|\b(?:system|assistant|developer)\s*(?:prompt|message|:)|\b(?:as an ai|you are (?:now )?an? (?:ai|assistant|chatbot)|tell (?:the|every) (?:customer|user|client)|say that (?:unit|the unit|the price))|تجاهل.{0,40}(?:التعليمات|الاوامر|ما سبق|السابق)|انت (?:الان )?(?:مساعد|بوت)|قل (?:للعميل|ان)|önceki talimat|talimatları (?:unut|yok say)|игнорируй|забудь.{0,30}инструкц/iu
/** "Unit A-101", "الوحدة ن٢٠٣", "D-201": a sentence about one unit belongs to its listing. "A flat 10% fee" is about none. */
const UNIT =
  /\b(?:unit|flat|apartment|villa|chalet|studio|listing)\s+(?:no\.?\s*|number\s+)?[a-z]{0,4}[-\s]?\d{1,5}\b(?![\d.,]*\s*%)|(?:الوحدة|وحدة|الشقة|شقة|الفيلا|فيلا|الشاليه|شاليه)\s+(?:رقم\s*)?\p{L}{0,2}[-\s]?[\d٠-٩]{1,5}(?!\s*[%٪])|(?:daire|villa)\s+(?:no:?\s*)?[a-z]?[-\s]?\d{1,5}\b(?![\d.,]*\s*%)|(?:квартира|вилла)\s+(?:№\s*)?\d{1,5}/iu
const CODE = /(?<![\w-])[A-Z]{1,5}-?\d{2,5}(?![\w-])/u
/** A price that is being asked for something: a listing's business, whatever a brochure says. Fees, taxes and rates are not meant. */
const OFFER =
  /\b(?:prices?\s+(?:start|begin|from|is|are|of)|priced at|starting (?:from|price|at)|for only|down ?payment of|per month over|monthly instal?lments? of)\b|(?:الاسعار|الأسعار|السعر|سعر الوحدة|سعر الشقة|اسعار|أسعار|بسعر)\s*(?:تبدأ|تبدا|يبدأ|يبدا|من|هو|:|[\d٠-٩])|(?:المقدم|مقدم|القسط الشهري|قسط شهري)\s*(?:من|:|[\d٠-٩])|fiyat(?:lar)?[ıi]?\s*(?:\S+\s+)?(?:başlayan|itibaren)|цены? (?:от|начина)/iu

const nothing = { listings: [], faqs: [], organizationName: '', customerSaid: [], now: '2026-01-01T00:00:00Z', timeZone: 'UTC' }

/**
 * Whether a sentence of a document may be said to a customer at all. What gives orders to the assistant is left unsaid, and so is what
 * sells: units and their prices are told from listings only.
 */
export function isSayable(sentence: string): boolean {
  if ([ORDERS, UNIT, CODE, OFFER].some(pattern => pattern.test(sentence))) return false
  // addresses, numbers and links in a document may be anybody's
  if (clean(sentence, nothing).removed.length > 0) return false
  return !understand(sentence.slice(0, 600), { now: nothing.now, timeZone: nothing.timeZone }).injection
}
