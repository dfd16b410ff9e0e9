import { readFileSync } from 'node:fs'
import { accumulate } from '../preferences.ts'
import type { TurnContext } from '../types.ts'
import { understand } from '../understand/index.ts'

/**
 * Predictions for a file of turns in the format of the evaluation sets: node score-dev.ts turns <turns.jsonl> <inventory.json> → JSON Lines on stdout.
 * `accumulate` of dialogues is measured by the caller of `simsar understand --task dialogues`; here their intents and preferences only.
 */
const [task, file, inventoryFile] = process.argv.slice(2) as [string, string, string]
const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line))
const { properties } = JSON.parse(readFileSync(inventoryFile, 'utf8')) as {
  properties: { id: string; project: { slug: string; en: string; ar: string } }[]
}
const projects = [
  ...new Map(properties.map(({ project }) => [project.slug, { slug: project.slug, names: [project.en, project.ar] }])).values(),
]
const propertyIds = properties.map(({ id }) => id)
const base = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo', projects, propertyIds }

if (task === 'turns') {
  for (const item of lines(file)) {
    const context: TurnContext = { ...base, ...item.context, ...(item.now ? { now: item.now } : {}) }
    const { viewing } = item.context ?? {}
    if (viewing) context.viewing = { start: viewing.date ?? null }
    const found = understand(item.text, context)
    console.log(
      JSON.stringify({
        id: item.id,
        lang: found.language,
        intents: found.intents,
        entities: found.slots,
        escalate: found.escalate,
        optOut: found.optOut,
        outOfScope: found.outOfScope,
        injection: found.injection,
        confidence: found.confidence,
      }),
    )
  }
}

/** Dialogues with the wishes accumulated; what was shown is taken from the labels, for retrieval is not measured here. */
if (task === 'dialogues') {
  for (const dialogue of lines(file)) {
    let preferences = {}
    let context: TurnContext = { ...base, now: dialogue.now, timeZone: dialogue.tz }
    const turns = dialogue.turns.map((turn: { n: number; text: string; acceptableIds?: string[] }) => {
      const found = understand(turn.text, { ...context, preferences })
      preferences = accumulate(preferences, found, context).preferences
      const intent = found.intents[0]
      const shown = turn.acceptableIds?.length ? turn.acceptableIds : context.shown
      context = { ...context, lastIntent: intent, lastCustomer: turn.text, lastAssistant: '.', shown }
      const { viewingDate, viewingTime } = found.slots
      if (viewingDate) context.viewing = { start: viewingTime ? `${viewingDate}T${viewingTime}` : viewingDate }
      return {
        n: turn.n,
        intents: found.intents,
        preferences,
        escalate: found.escalate,
        optOut: found.optOut,
        injection: found.injection,
        outOfScope: found.outOfScope,
        slots: found.slots,
      }
    })
    console.log(JSON.stringify({ id: dialogue.id, turns }))
  }
}
