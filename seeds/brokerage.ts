import type { z } from 'zod'
import type { Handset } from '#contracts/emulator'
import { ListingInput } from '#contracts/listing'
import type { AssistantSettingsInput } from '#contracts/settings'
import type { Language, Preferences } from '#contracts/understanding'

/** A brokerage we invented, whole: what a first start puts on the shelves so that a newcomer can talk to it at once. */
export interface DemoBrokerage {
  key: 'cairo' | 'kyrenia'
  organization: { name: string; nameAr: string; market: 'egypt' | 'north_cyprus'; timeZone: string; currency: 'EGP' | 'GBP' }
  /** The business number the phones on the screen write to. */
  business: { provider: Handset['provider']; name: string; phone: string; phoneNumberId: string; wabaId: string }
  members: DemoMember[]
  listings: ListingInput[]
  settings: AssistantSettingsInput
  guides: DemoGuide[]
  conversations: DemoConversation[]
  handsets: DemoHandset[]
}

/** A document of the brokerage, as its file would hold it. */
export interface DemoGuide {
  fileName: string
  text: string
}

export interface DemoMember {
  email: string
  password: string
  fullName: string
  role: 'admin' | 'member'
  locale: 'ar' | 'en' | 'tr'
}

export type DemoHandset = Omit<Handset, 'online' | 'business' | 'provider'> & {
  /** Codes of the listings this handset's person owns; empty for customers. */
  owns: string[]
}

export interface DemoConversation {
  contact: { name: string; phone: string | null; bsuid: string; username: string | null; role: 'customer' | 'owner' }
  channel: 'whatsapp'
  language: Language
  state: 'ACTIVE' | 'WAITING_MEMBER' | 'IDLE' | 'CLOSED'
  mode: 'assistant' | 'member'
  /** E-mail of the member who has it, when a member has it. */
  assignee: string | null
  escalation: string | null
  preferences: Preferences
  messages: DemoMessage[]
}

export interface DemoMessage {
  direction: 'inbound' | 'outbound'
  author: 'contact' | 'assistant' | 'member'
  text: string
  minutesAgo: number
  /** Codes of the listings a reply showed. */
  listings?: string[]
  state?: 'sent' | 'delivered' | 'read' | 'failed'
}

/** One password for every demo sign-in; the demo only listens on this machine. */
export const demoPassword = 'simsar-demo'

/** A listing as a brokerage would type it. Checked as it is read, so that a slip of the pen stops the demo and not a customer. */
export const listing = (words: z.input<typeof ListingInput>): ListingInput => ListingInput.parse(words)

/** A share down and the rest in equal months: the months are computed, so that the plan always reaches the price. */
export function plan(price: number, downPaymentPercent: number, years: number) {
  const downPayment = Math.round((price * downPaymentPercent) / 100)
  // A plan without a down payment says so in its percentage; the contract takes no amount of nothing.
  return {
    downPaymentPercent,
    downPayment: downPayment || null,
    years,
    monthlyInstallment: Math.round((price - downPayment) / (years * 12)),
  }
}

/** Names of a listing's drawn pictures: outside, living room, floor plan. */
export const pictures = (externalId: string) => [1, 2, 3].map(number => `${externalId}-${number}.jpg`)
