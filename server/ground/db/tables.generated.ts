// Written by scripts/generate-tables.ts from server/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Json = ColumnType<unknown, string, string>
type OptionalJson = ColumnType<unknown, string | undefined, string>
type Time = ColumnType<Date, Date | string, Date | string>

export interface AssistantSettings {
  org_id: Generated<string>
  settings: Json
  api_key_sealed: Buffer | null
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface AuditEntries {
  org_id: Generated<string>
  id: GeneratedAlways<number>
  at: ColumnType<Date, Date | string | undefined, Date | string>
  actor_kind: string
  actor_id: string | null
  action: string
  subject: string | null
  detail: OptionalJson
}

export interface Connections {
  org_id: Generated<string>
  id: Generated<string>
  provider: string
  channel: string
  name: string
  key: string
  account_ids: Generated<string[]>
  settings_sealed: Buffer
  status: Generated<string>
  status_reason: string | null
  last_event_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface Consents {
  org_id: Generated<string>
  id: GeneratedAlways<number>
  contact_id: string
  channel: string
  purpose: string
  state: string
  source: string
  message_id: string | null
  at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface Contacts {
  org_id: Generated<string>
  id: Generated<string>
  name: string | null
  phone: string | null
  username: string | null
  opted_out_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface Conversations {
  org_id: Generated<string>
  id: Generated<string>
  connection_id: string
  contact_id: string
  channel: string
  state: Generated<string>
  mode: Generated<string>
  epoch: Generated<number>
  assignee_id: string | null
  escalation: string | null
  language: Generated<string>
  window_expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  preferences: OptionalJson
  preference_sources: OptionalJson
  shown: Generated<string[]>
  seen: Generated<string[]>
  focus: string | null
  asked: string | null
  viewing: ColumnType<unknown, string | null | undefined, string | null>
  greeted: Generated<boolean>
  last_intent: string | null
  last_seq: number | null
  last_inbound_seq: number | null
  last_inbound_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  rhythm_ms: number | null
  unread: Generated<number>
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  has_window: Generated<boolean>
}

export interface Deliveries {
  org_id: Generated<string>
  id: GeneratedAlways<number>
  connection_id: string
  digest: Buffer
  raw: Buffer
  headers: Json
  trace: string
  received_at: ColumnType<Date, Date | string | undefined, Date | string>
  unpacked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  attempts: Generated<number>
}

export interface DeliveryCounts {
  org_id: Generated<string>
  connection_id: string
  hour: Time
  refused: Generated<number>
  received: Generated<number>
}

export interface Documents {
  org_id: Generated<string>
  id: Generated<string>
  title: string
  file_name: string
  file_key: string
  kind: string | null
  bytes: number
  content_hash: Buffer
  state: Generated<string>
  reason: string | null
  reading: string | null
  pages: Generated<number>
  pages_done: Generated<number>
  textless: Generated<number>
  passages: Generated<number>
  member_id: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  read_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface EarlyReceipts {
  org_id: Generated<string>
  id: GeneratedAlways<number>
  connection_id: string
  provider_id: string
  receipt: Json
  at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface IdempotencyKeys {
  org_id: Generated<string>
  member_id: string
  key: string
  request_hash: Buffer
  status: number
  answer: ColumnType<unknown, string | null | undefined, string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface Identities {
  org_id: Generated<string>
  connection_id: string
  external_id: string
  kind: string
  contact_id: string
  rank: Generated<number>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface ImportRows {
  org_id: Generated<string>
  import_id: string
  sheet: Generated<string>
  row: number
  change: string
  listing_id: string | null
  title: Generated<string>
  before: ColumnType<unknown, string | null | undefined, string | null>
  fields: OptionalJson
  errors: OptionalJson
}

export interface Imports {
  org_id: Generated<string>
  id: Generated<string>
  file_name: string
  file_key: string
  dry_run: boolean
  state: Generated<string>
  reason: string | null
  columns: OptionalJson
  position: Generated<number>
  total: Generated<number>
  done: Generated<number>
  created: Generated<number>
  updated: Generated<number>
  unchanged: Generated<number>
  rejected: Generated<number>
  member_id: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  finished_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface Jobs {
  org_id: Generated<string>
  id: GeneratedAlways<number>
  kind: string
  key: string
  payload: OptionalJson
  trace: string | null
  single: Generated<boolean>
  run_at: Time
  state: Generated<string>
  attempts: Generated<number>
  fence: Generated<number>
  lease_until: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  error: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface ListingShelves {
  org_id: Generated<string>
  place: string
  property_type: string
  purpose: string
}

export interface Listings {
  org_id: Generated<string>
  id: Generated<string>
  external_id: string | null
  identity: string | null
  status: string
  purpose: string
  property_type: string
  title: string | null
  title_ar: string | null
  project_slug: string | null
  project_name: string | null
  project_name_ar: string | null
  developer_name: string | null
  developer_name_ar: string | null
  city: string | null
  district: string | null
  address: string | null
  latitude: number | null
  longitude: number | null
  place: Generated<string>
  price_minor: number | null
  currency: string
  period: string | null
  price_per_meter_minor: number | null
  cash_discount_percent: number | null
  maintenance_percent: number | null
  area: number | null
  garden_area: number | null
  bedrooms: number | null
  bathrooms: number | null
  floors: number | null
  floor: number | null
  finishing: string | null
  furnished: boolean | null
  amenities: Generated<string[]>
  mortgage: boolean | null
  ready_to_move: boolean | null
  delivery_date: string | null
  min_term_months: number | null
  deposit_months: number | null
  nearby: OptionalJson
  description: string | null
  images: Generated<string[]>
  documents: Generated<string[]>
  video_url: string | null
  tour_url: string | null
  warnings: Generated<string[]>
  search: Generated<string>
  embedding: Buffer | null
  import_id: string | null
  content_hash: Buffer
  version: Generated<number>
  deleted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface LiveEvents {
  org_id: Generated<string>
  tx: Generated<string>
  id: GeneratedAlways<number>
  event: string
  body: Json
  at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface LooseFiles {
  org_id: Generated<string>
  file_key: string
  since: Time
}

export interface Media {
  org_id: Generated<string>
  id: Generated<string>
  message_id: string
  position: number
  kind: string
  provider_media_id: string | null
  url: string | null
  mime_type: string | null
  file_name: string | null
  caption: string | null
  sha256: string | null
  state: Generated<string>
  file_key: string | null
}

export interface MediaReadings {
  org_id: Generated<string>
  digest: Buffer
  reading: Json
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface Members {
  org_id: Generated<string>
  id: Generated<string>
  email: string
  password_hash: string | null
  full_name: string
  role: string
  locale: Generated<string>
  disabled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface Messages {
  org_id: Generated<string>
  id: Generated<string>
  conversation_id: string
  connection_id: string
  seq: GeneratedAlways<number>
  direction: string
  author: string
  member_id: string | null
  kind: string
  text: string | null
  payload: OptionalJson
  content: ColumnType<unknown, string | null | undefined, string | null>
  state: string
  failure: ColumnType<unknown, string | null | undefined, string | null>
  provider_id: string | null
  reply_to: string | null
  evidence: OptionalJson
  listing_ids: Generated<string[]>
  turn_id: string | null
  decision: string | null
  trace: string | null
  attempts: Generated<number>
  sending_since: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  provider_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  edited_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  deleted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  transcript: ColumnType<unknown, string | null | undefined, string | null>
  released: number | null
}

export interface ModelAnswers {
  org_id: Generated<string>
  key: Buffer
  draft: Json
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  used_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface ModelDays {
  org_id: Generated<string>
  day: string
  turns: Generated<number>
  tokens: Generated<number>
  cost_micros: Generated<number>
  spent_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface ModelSpend {
  org_id: Generated<string>
  day: string
  engine: string
  model: string
  turns: Generated<number>
  failed: Generated<number>
  reused: Generated<number>
  input_tokens: Generated<number>
  output_tokens: Generated<number>
  cached_tokens: Generated<number>
  cost_micros: Generated<number>
  estimated: Generated<number>
  unpriced: Generated<number>
}

export interface Organizations {
  id: Generated<string>
  name: string
  name_ar: string | null
  market: Generated<string>
  time_zone: Generated<string>
  currency: Generated<string>
  demo: Generated<boolean>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface OutboxMails {
  org_id: Generated<string>
  id: Generated<string>
  recipient: string
  subject: string
  body: string
  state: Generated<string>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface PassageWords {
  org_id: Generated<string>
  word: string
  document_id: string
  position: number
}

export interface Passages {
  org_id: Generated<string>
  document_id: string
  position: number
  page: number | null
  heading: string | null
  text: string
  language: string
}

export interface PaymentPlans {
  org_id: Generated<string>
  listing_id: string
  position: number
  name: string | null
  down_payment_percent: number | null
  down_payment_minor: number | null
  years: number | null
  monthly_minor: number | null
  description: string | null
}

export interface Pictures {
  org_id: Generated<string>
  id: Generated<string>
  file_key: string | null
  mime_type: string
  recipe: ColumnType<unknown, string | null | undefined, string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface Projects {
  org_id: Generated<string>
  slug: string
  name: string
  name_ar: string | null
  developer_name: string | null
  developer_name_ar: string | null
}

export interface Proposals {
  org_id: Generated<string>
  id: Generated<string>
  conversation_id: string
  turn_id: string
  epoch: number
  because: string
  decision: string
  text: string
  evidence: OptionalJson
  presented: Json
  remembers: Json
  basis: Json
  state: Generated<string>
  decided_by: string | null
  decided_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface QuarantinedItems {
  org_id: Generated<string>
  id: GeneratedAlways<number>
  connection_id: string
  delivery_id: number
  position: number
  reason: string
  detail: string
  excerpt: string
  received_at: Time
}

export interface ResetTokens {
  org_id: Generated<string>
  token_hash: Buffer
  member_id: string
  expires_at: Time
  used_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface RunningReplays {
  org_id: Generated<string>
  replay: string
  lease_until: Time
}

export interface Sessions {
  org_id: Generated<string>
  id: Generated<string>
  member_id: string
  family: string
  refresh_hash: Buffer
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  expires_at: Time
  used_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  revoked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface SignInFailures {
  subject: string
  count: number
  since: Time
}

export interface TrialHours {
  org_id: Generated<string>
  ends_at: Time
  turns: number
}

export interface Turns {
  org_id: Generated<string>
  id: Generated<string>
  conversation_id: string
  epoch: number
  decision: string
  reason: string | null
  engine: string
  model: string | null
  trace: Json
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface DB {
  assistant_settings: AssistantSettings
  audit_entries: AuditEntries
  connections: Connections
  consents: Consents
  contacts: Contacts
  conversations: Conversations
  deliveries: Deliveries
  delivery_counts: DeliveryCounts
  documents: Documents
  early_receipts: EarlyReceipts
  idempotency_keys: IdempotencyKeys
  identities: Identities
  import_rows: ImportRows
  imports: Imports
  jobs: Jobs
  listing_shelves: ListingShelves
  listings: Listings
  live_events: LiveEvents
  loose_files: LooseFiles
  media: Media
  media_readings: MediaReadings
  members: Members
  messages: Messages
  model_answers: ModelAnswers
  model_days: ModelDays
  model_spend: ModelSpend
  organizations: Organizations
  outbox_mails: OutboxMails
  passage_words: PassageWords
  passages: Passages
  payment_plans: PaymentPlans
  pictures: Pictures
  projects: Projects
  proposals: Proposals
  quarantined_items: QuarantinedItems
  reset_tokens: ResetTokens
  running_replays: RunningReplays
  sessions: Sessions
  sign_in_failures: SignInFailures
  trial_hours: TrialHours
  turns: Turns
}
