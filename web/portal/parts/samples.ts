import type { Conversation, ConversationSummary, MessageView } from '#contracts/conversation'
import type { Listing } from '#contracts/listing'

/** Invented things to show parts with. Times are fixed, so that two photographs of the page are equal. */
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const at = (minute: number) => new Date(Date.UTC(2026, 2, 3, 10, minute)).toISOString()

export const sampleTurnId = id(900)

const drawn = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#cfe3e8"/><rect y="220" width="400" height="80" fill="#b9c9a2"/><path d="M90 220V120l80-50 80 50v100Z" fill="#f6f3ec"/><rect x="250" y="90" width="90" height="130" fill="#e9dfcf"/></svg>')}`

const message = (number: number, over: Partial<MessageView>): MessageView => ({
  id: id(number),
  seq: number,
  direction: 'inbound',
  author: 'contact',
  memberName: null,
  kind: 'text',
  text: null,
  media: [],
  payload: {},
  state: 'received',
  failure: null,
  providerId: `sample.${number}`,
  replyTo: null,
  evidence: [],
  listingIds: [],
  turnId: null,
  edited: false,
  deleted: false,
  createdAt: at(number),
  ...over,
})

const answer = 'عندي شقة ٣ غرف في سكاي كورت، 149 م²، بسعر 6,570,000 جنيه.'
const fact = (claim: string, field: string, value: string | number) => ({
  claim,
  kind: 'fact',
  listingId: id(50),
  field,
  value,
  start: answer.indexOf(claim),
  end: answer.indexOf(claim) + claim.length,
})

export const sampleMessages: MessageView[] = [
  message(1, { text: 'عايز شقة ٣ أوض في التجمع تحت ٧ مليون' }),
  message(2, {
    direction: 'outbound',
    author: 'assistant',
    text: answer,
    state: 'read',
    turnId: sampleTurnId,
    kind: 'buttons',
    payload: {
      buttons: [
        { id: 'a', title: 'خطط السداد' },
        { id: 'b', title: 'احجز معاينة' },
      ],
    },
    evidence: [
      fact('سكاي كورت', 'projectNameAr', 'سكاي كورت'),
      fact('149 م²', 'specifications.area', 149),
      fact('6,570,000 جنيه', 'pricing.basePrice', 6_570_000),
    ],
    listingIds: [id(50)],
  }),
  message(3, { kind: 'reaction', payload: { messageId: id(2), emoji: '👍' } }),
  message(4, { text: 'what is the payment plan?', replyTo: id(2), edited: true }),
  message(5, {
    direction: 'outbound',
    author: 'member',
    memberName: 'Mona Said',
    text: '10% down, the rest over 8 years. https://example.com/plan',
    state: 'delivered',
  }),
  message(6, {
    direction: 'outbound',
    author: 'member',
    memberName: 'Mona Said',
    text: 'Shall we meet tomorrow?',
    state: 'failed',
    failure: { code: 'window-closed', providerCode: '131047', detail: null, retryable: true },
  }),
  message(7, { kind: 'location', payload: { latitude: 30.0262, longitude: 31.4913, name: 'التجمع الخامس', address: null } }),
  message(8, { kind: 'audio', media: [{ kind: 'audio', url: null, mimeType: null, fileName: null, caption: null, state: 'failed' }] }),
  message(9, { text: 'x', deleted: true }),
]

export const sampleListings: Conversation['listings'] = [
  {
    id: id(50),
    title: '3-bedroom apartment in Sky Court',
    titleAr: 'شقة ٣ غرف في سكاي كورت',
    status: 'available',
    price: 6_570_000,
    currency: 'EGP',
    image: drawn,
  },
]

export const sampleSummary: ConversationSummary = {
  id: id(70),
  channel: 'whatsapp',
  connectionId: id(71),
  state: 'WAITING_MEMBER',
  mode: 'assistant',
  assignee: { id: id(72), name: 'Mona Said' },
  escalation: 'asked-for-human',
  window: { open: true, expiresAt: null },
  contact: { id: id(73), name: 'أحمد فتحي', phone: '+201001112233', username: null },
  language: 'ar',
  lastMessage: { text: 'ممكن أكلم حد من الفريق؟', kind: 'text', direction: 'inbound', state: 'received', at: at(30) },
  unread: 3,
  awaitsApproval: false,
  updatedAt: at(30),
}

export const sampleListing: Listing = {
  id: id(50),
  externalId: 'NG-101',
  status: 'available',
  purpose: 'sale',
  propertyType: 'apartment',
  title: '3-bedroom apartment in Hyde Park',
  titleAr: 'شقة ٣ غرف في سكاي كورت',
  location: { district: 'New Cairo', city: 'Cairo' },
  pricing: { basePrice: 6_570_000, currency: 'EGP' },
  specifications: { area: 149, bedrooms: 3, bathrooms: 2 },
  amenities: [],
  paymentPlans: [{ downPaymentPercent: 10, years: 8 }],
  nearby: [],
  images: [drawn],
  documents: [],
  version: 1,
  warnings: [],
  createdAt: at(0),
  updatedAt: at(0),
}
