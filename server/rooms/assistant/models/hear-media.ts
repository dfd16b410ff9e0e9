import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Transcript } from '#contracts/conversation'
import type { AssistantSettings } from '#contracts/settings'
import type { Outside } from '#ground/db/scope'
import type { Means } from '#ground/means'
import { EngineFailure, type LanguageEngine, type Tokens } from '#ports/language-engine'
import { attachmentsOf, keepTranscript, wordsOf } from '#rooms/conversations'
import { openModelKey } from '#rooms/organizations'
import type { Engines } from '../answer/engines.ts'
import type { Heard } from '../turn/hear.ts'
import type { Stopwatch } from '../turn/trace.ts'
import { claimBudget, settleBudget } from './budget.ts'
import { secondsOf } from './duration.ts'
import { pictureEstimate, recordingEstimate } from './estimate.ts'
import { engineOf, usesModel } from './model-of.ts'
import { putReading, takeReading } from './store.ts'

/** Of one burst; the rest is a colleague's to look at. */
const mostFiles = 3
const mostBytes = 5 * 1024 * 1024
/** Vendors count a picture as it is sent, a third longer than its bytes; the smallest of their limits is five megabytes. */
const mostPictureBytes = 3.5 * 1024 * 1024
const mostSeconds = 300
const pictures = new Set(['image/jpeg', 'image/png', 'image/webp'])
const waitMs = 100

interface Listening {
  outside: Outside
  means: Means
  settings: AssistantSettings
  engine: LanguageEngine
  until: AbortSignal
}

/**
 * Has voice notes written down and pictures looked at, where the organization wants it and its model can, before the burst is understood.
 * It waits for the file no longer than for an answer and holds nothing open meanwhile. What could not be heard stays unheard, and is said so.
 */
export async function hearMedia(
  outside: Outside,
  { means, engines, watch }: { means: Means; engines: Engines; watch: Stopwatch },
  heard: Heard,
): Promise<Heard> {
  const { settings, undecided, conversation } = heard
  const wanted = undecided.filter(
    message => !message.transcript && ((message.kind === 'audio' && settings.voiceNotes) || (message.kind === 'image' && settings.photos)),
  )
  if (wanted.length === 0 || !usesModel(settings)) return heard
  const until = AbortSignal.timeout(settings.timeoutMs)
  const apiKey = await outside.inside(inside => openModelKey(inside, means.seal))
  const listening = { outside, means, settings, engine: engineOf(engines, settings, apiKey, outside.http), until }
  const read = new Map<string, Transcript>()
  for (const { id: messageId, kind } of wanted.slice(-mostFiles)) {
    const transcript = await watch.span('listen', () => transcriptOf(listening, messageId, kind === 'audio' ? 'voice' : 'photo'))
    if (!transcript) continue
    read.set(messageId, transcript)
    await outside.inside(inside => keepTranscript(inside, { messageId, conversationId: conversation.id, transcript }))
  }
  const told = undecided.map(message => {
    const transcript = read.get(message.id)
    return transcript ? { ...message, transcript, text: wordsOf({ text: message.text, transcript }) } : message
  })
  return { ...heard, undecided: told }
}

async function transcriptOf(listening: Listening, messageId: string, kind: Transcript['kind']): Promise<Transcript | undefined> {
  const { outside, means, settings, engine } = listening
  const can = kind === 'voice' ? engine.transcribe : engine.describe
  const file = can && (await fileOf(listening, messageId))
  if (!file || file.bytes.length > (kind === 'voice' ? mostBytes : mostPictureBytes)) return undefined
  const seconds = kind === 'voice' ? secondsOf(file.bytes) : 0
  if (seconds > mostSeconds || (kind === 'photo' && !pictures.has(file.mimeType))) return undefined
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, settings.engine, settings.model, settings.transcriptionModel]))
    .update(file.bytes)
    .digest()
  const estimate = kind === 'voice' ? recordingEstimate(seconds) : pictureEstimate
  const opened = await outside.inside(async inside => {
    const kept = Transcript.safeParse(await takeReading(inside, digest))
    return kept.success ? { kept: kept.data } : { claim: await claimBudget(inside, settings, estimate) }
  })
  if (opened.kept) return opened.kept
  const { claim } = opened
  if (!claim || typeof claim === 'string') return undefined
  try {
    const { transcript, tokens } = await read(listening, kind, { ...file, seconds })
    await outside.inside(async inside => {
      await settleBudget(inside, settings, claim, { used: tokens, failed: false })
      await putReading(inside, digest, transcript)
    })
    return transcript
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    means.log.warn('a model did not hear or see', { organization: outside.organization, kind, reason: error.reason })
    const used = error.tokens ?? { input: 0, output: 0, cached: 0, told: true }
    await outside.inside(inside => settleBudget(inside, settings, claim, { used, failed: true }))
    return undefined
  }
}

async function read(
  { engine, until }: Listening,
  kind: Transcript['kind'],
  file: { bytes: Buffer; mimeType: string; seconds: number },
): Promise<{ transcript: Transcript; tokens: Tokens }> {
  if (kind === 'voice') {
    const { text, tokens } = await engine.transcribe!(file, { signal: until })
    return { transcript: { kind, text, words: text, by: engine.name }, tokens }
  }
  const { sight, tokens } = await engine.describe!(file, { signal: until })
  // only what shows property is taken for a wish; a holiday picture is none
  const isProperty = sight.kind === 'listing' || sight.kind === 'floor-plan' || sight.kind === 'building' || sight.kind === 'room'
  return { transcript: { kind, text: sight.text, words: isProperty ? sight.words : '', by: engine.name }, tokens }
}

/** The bytes, as soon as they are here. Undefined when they will not come, or not in time. */
async function fileOf({ outside, means, until }: Listening, messageId: string): Promise<{ bytes: Buffer; mimeType: string } | undefined> {
  while (!until.aborted) {
    const [file] = await outside.inside(inside => attachmentsOf(inside, [messageId]))
    if (!file || file.state === 'failed') return undefined
    if (file.state === 'stored' && file.file_key) {
      const bytes = await means.files.read(outside.organization, file.file_key)
      return bytes && { bytes, mimeType: file.mime_type ?? 'application/octet-stream' }
    }
    await pause(waitMs)
  }
  return undefined
}
