import type { Intent, ReplyLanguage } from '#contracts/understanding'
import { understand } from '#language'
import type { TurnContext, Understanding } from '#language/types'
import type { Said } from '../turn/hear.ts'

/** What a burst of messages says, read as one. */
export interface Meaning {
  text: string
  understanding: Understanding
  context: TurnContext
  /** Messages nobody can read yet (a voice note, a file): said honestly. */
  unheard: string[]
}

const media = new Set(['audio', 'image', 'video', 'document', 'sticker'])

/** The words of a burst, as one text. */
export const textOf = ({ undecided }: Pick<Said, 'undecided'>) =>
  undecided
    .map(message => message.text?.trim())
    .filter(Boolean)
    .join('\n')
    .slice(0, 4000)

/** `propertyIds`: the brokerage's codes that are named in it. */
export function meaningOf(said: Said, now: Date, propertyIds: string[] = []): Meaning {
  const { conversation, undecided, organization } = said
  const context: TurnContext = {
    now: now.toISOString(),
    timeZone: organization.time_zone,
    market: organization.market as 'egypt' | 'north_cyprus',
    projects: said.projects,
    propertyIds,
    shown: conversation.shown,
    focus: conversation.focus,
    seen: conversation.seen,
    preferences: conversation.preferences as TurnContext['preferences'] & object,
    ...lastWords(said),
    ...(conversation.last_intent ? { lastIntent: conversation.last_intent as Intent } : {}),
    ...(conversation.asked ? { asked: conversation.asked } : {}),
    ...(conversation.viewing ? { viewing: conversation.viewing as TurnContext['viewing'] & object } : {}),
  }
  const text = textOf(said)
  const pressed = undecided.map(message => pressedButton(message.kind, message.payload)).findLast(Boolean)
  const unheard = undecided.filter(message => media.has(message.kind) && !message.text?.trim()).map(message => message.kind)
  if (pressed) return { text, unheard, ...meaningOfButton(pressed, text, context) }
  return { text, unheard, context, understanding: understand(text, context) }
}

function lastWords({ past }: Said) {
  const customer = past.findLast(message => message.direction === 'inbound')?.text
  const ours = past.findLast(message => message.direction === 'outbound')?.text
  return { ...(customer ? { lastCustomer: customer } : {}), ...(ours ? { lastAssistant: ours } : {}) }
}

function pressedButton(kind: string, payload: unknown): string | undefined {
  if (kind !== 'button-reply' && kind !== 'list-reply') return undefined
  const { id } = payload as { id?: unknown }
  return typeof id === 'string' && /^(viewing|photos|plan|human|more)(:[0-9a-f-]{36})?$/.test(id) ? id : undefined
}

const intents: Record<string, Intent> = {
  viewing: 'SCHEDULE_VIEWING',
  photos: 'PROPERTY_INQUIRY',
  plan: 'PAYMENT_PLANS',
  human: 'AGENT_REQUEST',
  more: 'PROPERTY_INQUIRY',
}
/** What a button means in words, for the parts of the engine that read words. */
const spoken: Record<string, Record<'ar' | 'en', string>> = {
  viewing: { en: 'I want to book a viewing for it', ar: 'عايز أحجز معاينة للوحدة دي' },
  photos: { en: 'send me its photos', ar: 'ابعتلي صور الوحدة دي' },
  plan: { en: 'what is its payment plan?', ar: 'ايه نظام التقسيط للوحدة دي؟' },
  human: { en: 'I want to talk to a person', ar: 'عايز أكلم موظف' },
  more: { en: 'show me more options', ar: 'وريني اختيارات تانية' },
}

/** A pressed button of ours says exactly one thing about exactly one listing. */
function meaningOfButton(id: string, title: string, context: TurnContext) {
  const [what = '', listingId] = id.split(':')
  const language = /[\u0600-\u06ff]/.test(title) ? 'ar' : 'en'
  const focused: TurnContext = listingId ? { ...context, shown: [listingId], focus: listingId } : context
  const read = understand(spoken[what]?.[language] ?? title, focused)
  const understanding: Understanding = {
    ...read,
    language,
    intents: [intents[what] ?? 'GENERAL_QUESTION'],
    slots: listingId ? { ref: ['1'] } : {},
    confidence: 1,
    escalate: what === 'human',
    escalationReason: what === 'human' ? 'asked-for-human' : null,
  }
  return { understanding, context: focused }
}

/** The language an answer is written in: the writer's, as far as the brokerage answers in it. Arabizi is answered in Arabic script. */
export function replyLanguageOf(said: Said, understanding: Understanding): ReplyLanguage {
  const offered = said.settings.languages
  const of = (language: string): ReplyLanguage | undefined =>
    language === 'ar' || language === 'arabizi' || language === 'mixed'
      ? 'ar'
      : language === 'en' || language === 'tr' || language === 'ru'
        ? language
        : undefined
  const home: ReplyLanguage = said.organization.market === 'egypt' ? 'ar' : 'en'
  const wanted = of(understanding.language) ?? of(said.conversation.language) ?? (understanding.language === 'und' ? home : 'en')
  return offered.includes(wanted) ? wanted : (offered[0] ?? home)
}
