import type { Behaviour } from './behaviour.ts'
import { lie } from './lies.ts'
import { honestAnswer, readPrompt, silence, targetOf } from './reading.ts'
import type { Said } from './shapes.ts'

/** What came with a prompt besides words: tools that may be called, and what those called before answered. */
export interface Table {
  tools: string[]
  answered: number
}

/** What the model says to a prompt, when it says anything. Troubles of the wire are not decided here. */
export function speak(behaviour: Behaviour, prompt: string, table: Table = { tools: [], answered: 0 }): Said {
  const reading = readPrompt(prompt)
  const honest = honestAnswer(reading)
  const object = (answer: unknown): Said => ({ words: JSON.stringify(answer) })
  if (typeof behaviour === 'object') {
    if ('calls' in behaviour) {
      const call = behaviour.calls[table.answered]
      if (!call || table.tools.length === 0) return object(honest)
      return { words: null, toolCall: { name: call.name, arguments: asWritten(call.arguments) } }
    }
    if ('words' in behaviour) return { words: behaviour.words }
    if ('answer' in behaviour) return object(behaviour.answer)
    const target = targetOf(reading)
    const words = lie(behaviour.lie, behaviour.script, behaviour.notation ?? 'digits', target, behaviour.seed ?? 1)
    return object({ ...silence, text: words, listingIds: target.id ? [target.id] : [] })
  }
  switch (behaviour) {
    case 'garbage':
      return { words: 'Sure! Here you go: the weather is {nice: today' }
    case 'html':
      return { words: '<!doctype html><html><body><h1>Welcome</h1></body></html>' }
    case 'truncated':
      return { words: JSON.stringify(honest).slice(0, 40) }
    case 'cut-short':
      return { words: JSON.stringify(honest).slice(0, 40), finish: 'length' }
    case 'empty':
      return { words: '' }
    case 'two-objects':
      return { words: JSON.stringify(honest) + JSON.stringify(honest) }
    case 'wrong-language':
      return object({
        ...honest,
        text: reading.language === 'ru' ? 'Three apartments match your wish.' : 'Вам подойдут три квартиры в этом районе.',
      })
    case 'huge':
      return object({ ...honest, text: 'a'.repeat(1024 * 1024) })
    case 'refusal':
      return { words: null, refusal: 'I’m sorry, I can’t help with that.' }
    case 'content-filter':
      return { words: '', finish: 'content_filter' }
    case 'tool-call':
      return { words: null, toolCall: { name: 'send_message', arguments: '{"to":"+201000000999","text":"free keys"}' } }
    case 'foreign-ids':
      return object({
        ...honest,
        listingIds: ['00000000-0000-4000-8000-000000000bad', ...honest.listingIds],
        photosOf: ['other-tenant'],
        buttons: ['viewing:other-tenant', 'erase:all', 'human'],
      })
    case 'nan':
      return { words: JSON.stringify({ ...honest, noMatch: 0 }).replace('"noMatch":0', '"noMatch":NaN') }
    case 'missing-fields':
      return object({ text: honest.text, extra: { tool: 'none' } })
    case 'markup':
      return object({
        ...honest,
        text: `**${honest.text}** ![x](https://evil.example/leak?d=1) [here](javascript:alert(1)) https://short.example/a \u202e\u200b<b>!</b> ${'🏠'.repeat(40)}`,
      })
    case 'many-questions':
      return object({ ...honest, text: `${honest.text} ${questions[reading.language]}`, asked: 'budget' })
    default:
      return object(honest)
  }
}

const asWritten = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const questions = {
  ar: 'ميزانيتك كام؟ تحب أنهي دور؟ والاستلام إمتى؟',
  en: 'What is your budget? Which floor? When do you want to move in?',
  tr: 'Bütçeniz nedir? Hangi kat? Ne zaman taşınmak istersiniz?',
  ru: 'Какой у вас бюджет? Какой этаж? Когда планируете переезд?',
}
