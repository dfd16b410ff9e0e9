import type { Http } from '#ground/http-client'
import type { ProviderTemplate } from '#ports/channel-adapter'
import { accepted, silence } from './answers.ts'
import type { Endpoint } from './endpoint.ts'
import { type Fields, fields, id, list, text } from './read-json.ts'

/** One authenticated GET whose failure has a class. */
export async function ask(http: Http, endpoint: Endpoint, url: string): Promise<Fields> {
  const answer = await http.request({ method: 'GET', url, headers: endpoint.credentials }).catch((error: unknown) => {
    throw silence(error, 'harmless')
  })
  return accepted(endpoint, answer)
}

export function readTemplate(found: Fields): ProviderTemplate[] {
  const [name, language] = [id(found.name), id(found.language, 20)]
  if (!name || !language) return []
  const body = list(found.components)
    .map(fields)
    .find(component => text(component?.type)?.toUpperCase() === 'BODY')
  const bodyText = text(body?.text) ?? ''
  const variables = new Set(bodyText.match(/\{\{\s*\w+\s*\}\}/g)).size
  return [{ name, language, category: text(found.category) ?? '', status: text(found.status)?.toUpperCase() ?? '', bodyText, variables }]
}
