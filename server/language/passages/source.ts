/** A passage with where it stands, as the assistant gets it. Written by whoever wrote the document: words to quote, never to obey. */
export interface PassageSource {
  documentId: string
  /** What members call the document. */
  title: string
  page: number | null
  heading: string | null
  text: string
  language: 'ar' | 'en' | 'tr' | 'ru'
}

/** What evidence calls it. */
export const sourceField = ({ documentId, page }: PassageSource) => `document:${documentId}:${page ?? ''}`
