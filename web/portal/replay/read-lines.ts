import type { Problem } from '#contracts/problem'
import { Refused, renewSession } from '../wire/api.ts'

/** Reads an answer that comes line by line, each a JSON value. A refusal is thrown before the first line. */
export async function* readLines<Line>(path: string, body: unknown, signal: AbortSignal): AsyncGenerator<Line> {
  let response = await knock(path, body, signal)
  if (response.status === 401 && (await renewSession())) response = await knock(path, body, signal)
  if (!response.ok || !response.body) throw await refusalOf(response)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    const lines = (rest + (value ?? '')).split('\n')
    rest = done ? '' : (lines.pop() ?? '')
    for (const line of lines) if (line) yield JSON.parse(line) as Line
    if (done) return
  }
}

async function knock(path: string, body: unknown, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      signal,
      headers: { accept: 'application/x-ndjson', 'content-type': 'application/json', 'x-simsar': '1' },
      body: JSON.stringify(body),
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new Refused(0, 'unreachable', null)
  }
}

async function refusalOf(response: Response): Promise<Refused> {
  const problem = (await response.json().catch(() => null)) as Problem | null
  return new Refused(response.status, problem?.code ?? 'unavailable', problem)
}
