import { useEffect, useRef, useState } from 'react'
import type { ReplayLine, ReplayTurn, TrialSettings } from '#contracts/playground'
import { Refused } from '../wire/api.ts'
import { readLines } from './read-lines.ts'

export interface Run {
  state: 'idle' | 'running' | 'ended' | 'stopped' | 'failed'
  total: number
  turns: ReplayTurn[]
  engine: string | null
  error: unknown
}

const idle: Run = { state: 'idle', total: 0, turns: [], engine: null, error: null }

/** A replay under way: turns appear as they are answered, and leaving the page or a press ends it. */
export function useReplay(conversationId: string) {
  const [run, setRun] = useState<Run>(idle)
  const leaving = useRef<AbortController | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation begins anew
  useEffect(() => {
    setRun(idle)
    return () => leaving.current?.abort()
  }, [conversationId])

  async function start(body: { settings: TrialSettings; turns?: number }) {
    leaving.current?.abort()
    const mine = new AbortController()
    leaving.current = mine
    const put = (change: (run: Run) => Run) => {
      if (!mine.signal.aborted) setRun(change)
    }
    setRun({ ...idle, state: 'running' })
    try {
      for await (const line of readLines<ReplayLine>(`/conversations/${conversationId}/replay`, body, mine.signal)) {
        if (line.type === 'start') put(run => ({ ...run, total: line.turns, engine: line.engine }))
        if (line.type === 'turn') put(run => ({ ...run, turns: [...run.turns, line.turn] }))
        if (line.type === 'failed') throw new Refused(503, line.code, null)
      }
      put(run =>
        run.turns.length === run.total
          ? { ...run, state: 'ended' }
          : { ...run, state: 'failed', error: new Refused(0, 'unreachable', null) },
      )
    } catch (error) {
      put(run => ({ ...run, state: 'failed', error }))
    }
  }
  function stop() {
    leaving.current?.abort()
    setRun(run => ({ ...run, state: 'stopped' }))
  }
  return { run, start, stop }
}
