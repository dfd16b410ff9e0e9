import type { Inside } from '#ground/db/scope'
import { projectNames } from '#rooms/listings'
import { getAssistantSettings, getOrganization } from '#rooms/organizations'

/** What every turn of a brokerage starts from, whoever writes. */
export async function readHouse(inside: Inside) {
  return {
    organization: await getOrganization(inside),
    settings: await getAssistantSettings(inside),
    projects: await projectNames(inside),
  }
}
