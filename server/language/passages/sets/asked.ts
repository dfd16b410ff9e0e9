/**
 * A house with invented papers and what its customers ask. Each statement has a key, so that a question can say which
 * of them answer it; `nothing` says that none does and that none may be quoted.
 */
export interface AskedSet {
  market: 'egypt' | 'north_cyprus'
  guides: AskedGuide[]
  faqs: { key: string; question: string; answer: string }[]
  questions: Asked[]
}

export interface AskedGuide {
  title: string
  /** Headings and the statements below each, by key. */
  chapters: Record<string, Record<string, string>>
}

/** The keys that answer it with spaces between, or `nothing`; then what is said. `shown` has a listing in view. */
export type Asked = [keys: string, say: string, view?: 'shown']
