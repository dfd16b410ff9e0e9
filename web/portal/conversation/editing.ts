import { keepDraft, useDraft } from './drafts.ts'

const markOf = (draftKey: string) => `${draftKey}.suggestion`

/** Puts a suggested answer among what a member has typed. What was typed before stays in front of it. */
export function editSuggestion(draftKey: string, proposal: { id: string; text: string }, typed: string) {
  keepDraft(draftKey, typed.trim() ? `${typed.trimEnd()}\n\n${proposal.text}` : proposal.text)
  keepDraft(markOf(draftKey), proposal.id)
}

/** Which suggested answer the typed words correct; empty: none. */
export const useEdited = (draftKey: string) => useDraft(markOf(draftKey))

export function clearDraft(draftKey: string) {
  keepDraft(draftKey, '')
  keepDraft(markOf(draftKey), '')
}
