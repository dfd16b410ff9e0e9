/** Replies as a model might write them about the invented listings: whose facts are given, the text, and what in it is not so (null: all is), and what the customer had written. */
export type Authored = [listings: string, text: string, wrong: string | null, asked?: string]
