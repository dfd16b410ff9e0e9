/** What a provider's own books would show, kept apart from the system under test: what it took to deliver, and what it offered by webhook. */
export interface Accepted {
  id: string
  at: string
  phoneNumberId: string
  handsetId: string | null
  to: string
  reference: string | null
  type: string
  text: string | null
  replyTo: string | null
  /** Whether the sender ever got the answer. */
  answer: 'given' | 'lost' | 'never'
}

export interface Offered {
  /** Of the message, or of the message a receipt is about. */
  id: string
  kind: 'message' | 'receipt' | 'news'
  status: string | null
  phoneNumberId: string
  handsetId: string | null
  offeredAt: string
  /** First 2xx. */
  acknowledgedAt: string | null
  attempts: number
}

export interface LedgerBook {
  accepted: Accepted[]
  offered: Offered[]
  reads: { id: string; at: string; typing: boolean }[]
  /** Sends refused, by error code or status. */
  refused: Record<string, number>
}

export interface Ledger {
  book: LedgerBook
  refuse(code: string): void
}

export function makeLedger(): Ledger {
  const book: LedgerBook = { accepted: [], offered: [], reads: [], refused: {} }
  return {
    book,
    refuse(code) {
      book.refused[code] = (book.refused[code] ?? 0) + 1
    },
  }
}
