import { Intent } from '#contracts/understanding'

/** What the learned weights tell apart: the intents, and what the flags are for. */
export const labels = [...Intent.options, 'OUT_OF_SCOPE', 'INJECTION', 'OPT_OUT', 'HAGGLE'] as const
export type Label = (typeof labels)[number]

/** The intent a label stands for. */
export function intentOf(label: Label): Intent {
  if (label === 'HAGGLE') return 'PRICE_INQUIRY'
  if (label === 'OPT_OUT') return 'GOODBYE'
  return label === 'OUT_OF_SCOPE' || label === 'INJECTION' ? 'GENERAL_QUESTION' : label
}
