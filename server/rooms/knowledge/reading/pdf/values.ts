/** The eight kinds of a PDF's values (ISO 32000-1, 7.3), and the operators of a page's content. */
export interface Name {
  kind: 'name'
  name: string
}
export interface Ref {
  kind: 'ref'
  id: number
}
/** Bytes, one per character. */
export interface Text {
  kind: 'text'
  bytes: string
}
export interface Dict {
  kind: 'dict'
  entries: Map<string, Value>
}
/** `from`, `to`: where its raw bytes stand. */
export interface Stream {
  kind: 'stream'
  dict: Dict
  bytes: Buffer
}
export interface Operator {
  kind: 'operator'
  name: string
}
export type Value = number | boolean | null | Name | Ref | Text | Value[] | Dict | Stream | Operator

const is =
  <K extends string>(kind: K) =>
  (value: Value | undefined): value is Extract<Value, { kind: K }> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && value.kind === kind

export const isName = is('name')
export const isRef = is('ref')
export const isText = is('text')
export const isDict = is('dict')
export const isStream = is('stream')
export const isOperator = is('operator')
