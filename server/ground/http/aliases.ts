/**
 * The one table of other names for our paths: the version prefix, and the paths older documents promised.
 * Where our own noun differs from a promised one, the promise is kept here and nowhere else.
 */
const aliases: [RegExp, string][] = [
  [/^\/api\/v1(?=\/|\?|$)/, '/api'],
  [/^\/health(?=\?|$)/, '/health/ready'],
  [/^\/livez(?=\?|$)/, '/health/live'],
  [/^\/readyz(?=\?|$)/, '/health/ready'],
  [/^\/api\/agents\/profile(?=\/?(\?|$))/, '/api/me'],
  [/^\/api\/agents\/settings(?=\/?(\?|$))/, '/api/settings/assistant'],
]

export function canonicalPath(url: string): string {
  for (const [promised, ours] of aliases) url = url.replace(promised, ours)
  return url
}
