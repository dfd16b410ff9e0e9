/** A paragraph, an item of a list, or a heading, as its document has it. */
export interface Block {
  text: string
  isHeading: boolean
}

/** One page of a document. Files that do not know their pages have one, without a number. */
export interface PageText {
  page: number | null
  blocks: Block[]
}
