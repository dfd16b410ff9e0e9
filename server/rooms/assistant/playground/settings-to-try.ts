import type { TrialSettings } from '#contracts/playground'
import type { AssistantSettings } from '#contracts/settings'
import { Refusal } from '#ground/errors'

/** The saved settings with what is to be tried laid over them. The key belongs to the saved engine and is tried with no other. */
export function settingsToTry(saved: AssistantSettings, tried: TrialSettings = {}): AssistantSettings {
  const { persona, ...rest } = tried
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const settings: AssistantSettings = { ...saved, ...named, persona: { ...saved.persona, ...persona } }
  if (settings.engine !== 'local' && settings.engine !== saved.engine)
    throw new Refusal('invalid', 'This model is not set up. An admin sets it up on the assistant’s page.', {
      errors: [{ pointer: '/settings/engine', message: 'Not set up here.', code: 'engine-not-set-up' }],
    })
  if (settings.engine !== 'local' && !settings.model)
    throw new Refusal('invalid', 'A model needs its name.', {
      errors: [{ pointer: '/settings/model', message: 'Name the model.', code: 'model-needed' }],
    })
  return settings
}
