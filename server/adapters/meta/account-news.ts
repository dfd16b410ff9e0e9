import type { InboundItem } from '#ports/channel-adapter'
import { type Fields, fields, number, text } from './read-json.ts'

/** What Meta calls the changes that are about the account, a number or a template, and how each is told in one line. */
const news: Record<string, (value: Fields) => string> = {
  message_template_status_update: value => `Template ${template(value)}: ${text(value.event) ?? 'changed'}${because(value.reason)}`,
  message_template_quality_update: value =>
    `Template ${template(value)}: quality ${text(value.previous_quality_score) ?? '?'} → ${text(value.new_quality_score) ?? '?'}`,
  message_template_components_update: value => `Template ${template(value)}: text changed`,
  template_category_update: value => `Template ${template(value)}: category ${text(value.new_category) ?? '?'}`,
  template_correct_category_detection: value => `Template ${template(value)}: category should be ${text(value.correct_category) ?? '?'}`,
  phone_number_quality_update: value => `Number ${text(value.display_phone_number) ?? '?'}: ${text(value.event) ?? 'quality changed'}`,
  phone_number_name_update: value => `Name of the number: ${text(value.decision) ?? 'changed'}`,
  account_update: value => `Account: ${text(value.event) ?? 'changed'}`,
  account_alerts: value => `Account alert: ${text(value.alert_type) ?? 'see details'}`,
  account_review_update: value => `Account review: ${text(value.decision) ?? 'changed'}`,
  account_settings_update: () => 'Account settings changed',
  business_capability_update: () => 'Messaging limits changed',
  business_status_update: value => `Business: ${text(value.event) ?? 'changed'}`,
  security: value => `Security: ${text(value.event) ?? 'changed'}`,
  payment_configuration_update: () => 'Payment configuration changed',
  partner_solutions: value => `Partner solution: ${text(value.event) ?? 'changed'}`,
  smb_app_state_sync: () => 'The phone app synchronised its contacts',
  history: () => 'The phone app sent its chat history',
  standby: () => 'Another app handles a conversation of this number',
  calls: () => 'A call',
  flows: value => `Flow: ${text(value.event) ?? 'changed'}`,
  group_lifecycle_update: () => 'A group was created or deleted',
  group_participants_update: () => 'People joined or left a group',
  group_participant_update: () => 'People joined or left a group',
  group_settings_update: () => 'Settings of a group changed',
  group_status_update: () => 'Status of a group changed',
  errors: value =>
    `Error ${number(value.code) ?? '?'}: ${text(fields(value.error_data)?.details) ?? text(value.message) ?? text(value.title) ?? ''}`,
}

/** Undefined for a field nobody has told us about: that is not news, that is something we do not understand. */
export function newsItem(accountId: string | null, field: 'errors', value: Fields): InboundItem
export function newsItem(accountId: string | null, field: string, value: Fields): InboundItem | undefined
export function newsItem(accountId: string | null, field: string, value: Fields): InboundItem | undefined {
  const tell = Object.hasOwn(news, field) ? news[field] : undefined
  return tell && { type: 'account-news', accountId, field, summary: tell(value).trim().slice(0, 300).toWellFormed(), payload: value }
}

const template = (value: Fields) => `“${text(value.message_template_name) ?? '?'}” (${text(value.message_template_language) ?? '?'})`
const because = (reason: Fields[string] | undefined) => (text(reason) && text(reason) !== 'NONE' ? `, ${text(reason)}` : '')
