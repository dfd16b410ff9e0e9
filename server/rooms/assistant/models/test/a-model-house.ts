import type { TurnView } from '#contracts/conversation'
import type { ModelSpendView } from '#contracts/model-spend'
import type { AssistantSettingsInput } from '#contracts/settings'
import { startOpenAi } from '#emulators/openai'
import { aHouse, type Brokerage, type HouseWishes, type TestHouse, until } from '#test/house'

/** A house whose brokerages have their answers written by an emulated model. */
export async function aModelHouse(wishes: HouseWishes = {}) {
  const model = await startOpenAi({ port: 0, slowMs: 250 })
  const house = await aHouse({ ...wishes, allow: [new URL(model.url).host] })
  return {
    house,
    model,
    async brokerage(settings: AssistantSettingsInput = {}) {
      const brokerage = await house.brokerage()
      const connection = await brokerage.connects()
      const sets = (body: AssistantSettingsInput) => brokerage.api('PUT', '/api/settings/assistant', { body })
      const set = await sets({
        ...{ engine: 'openai-compatible', model: 'emulated', baseUrl: model.url, apiKey: 'key-canary' },
        ...{ quietWindowMs: 0, timeoutMs: 1500, ...settings },
      })
      if (set.status !== 200) throw new Error(set.text)
      return { ...brokerage, sets, ...asker(house, brokerage, connection) }
    },
    async close() {
      await house.close()
      await model.stop()
    },
  }
}
export type ModelHouse = Awaited<ReturnType<typeof aModelHouse>>

let people = 0
function asker(house: TestHouse, brokerage: Brokerage, connection: Awaited<ReturnType<Brokerage['connects']>>) {
  const newest = async (name: string) => {
    const { items } = (await brokerage.api('GET', `/api/conversations?q=${encodeURIComponent(name)}`)).json
    return items[0]?.id as string | undefined
  }
  return {
    connection,
    /** Somebody new, who writes and reads what comes back with why it did. */
    person() {
      const name = `Asker ${String(++people).padStart(4, '0')}`
      const phone = connection.phone({ name })
      const answered = async () => {
        const reply = await house.wire.waitForReply(phone)
        const id = await newest(name)
        const turns = (await brokerage.api('GET', `/api/conversations/${id}/turns`)).json as { items: TurnView[] }
        return { text: reply.text ?? '', turn: turns.items[0]!, conversationId: id! }
      }
      return {
        phone,
        answered,
        async asks(words: string) {
          await phone.says(words)
          return answered()
        },
        conversationId: () => until(() => newest(name)),
      }
    },
    async spend() {
      return (await brokerage.api('GET', '/api/assistant/spend')).json as ModelSpendView
    },
  }
}
