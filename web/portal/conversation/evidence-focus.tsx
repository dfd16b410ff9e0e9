import { createContext, Fragment, type ReactNode, use, useMemo, useState } from 'react'
import type { Evidence } from '#contracts/conversation'
import { messageText } from '../../design/message-text.tsx'
import { segmentsOf } from './evidence-marks.ts'

interface Focus {
  turnId: string | null
  index: number | null
}
const FocusContext = createContext<{ focus: Focus; setFocus: (focus: Focus) => void }>({
  focus: { turnId: null, index: null },
  setFocus: () => {},
})

/** Which fact of which answer is being looked at: the drawer and the bubble light up together. */
export function EvidenceFocus({ children }: { children: ReactNode }) {
  const [focus, setFocus] = useState<Focus>({ turnId: null, index: null })
  const value = useMemo(() => ({ focus, setFocus }), [focus])
  return <FocusContext value={value}>{children}</FocusContext>
}

export const useEvidenceFocus = () => use(FocusContext)

export function MarkedText({
  text,
  evidence,
  turnId,
  active,
}: {
  text: string
  evidence: Evidence[]
  turnId: string | null
  active: boolean
}) {
  const { focus, setFocus } = useEvidenceFocus()
  if (!active || evidence.length === 0) return <>{messageText(text)}</>
  return (
    <>
      {segmentsOf(text, evidence).map((segment, position) => {
        const [index] = segment.evidence
        const words = segment.isBold ? <strong>{segment.text}</strong> : segment.text
        // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the text
        if (index === undefined) return <Fragment key={position}>{segment.isBold ? words : messageText(segment.text)}</Fragment>
        const isFocused = focus.turnId === turnId && focus.index !== null && segment.evidence.includes(focus.index)
        return (
          <mark
            // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the text
            key={position}
            onMouseEnter={() => setFocus({ turnId, index })}
            onMouseLeave={() => setFocus({ turnId, index: null })}
            className={`rounded-sm text-ink transition-colors ${isFocused ? 'bg-mark-strong' : 'bg-mark'}`}
          >
            {words}
          </mark>
        )
      })}
    </>
  )
}
