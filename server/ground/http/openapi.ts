import { z } from 'zod'
import { Problem } from '#contracts/problem'
import type { Route } from './route.ts'

/** The OpenAPI 3.1 document, made from the same declarations the router is made from. */
export function openApi(routes: Route[], options: { version: string; url: string }) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const declared of routes) {
    const path = `/api/v1${declared.path}`.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] ??= {}
    paths[path][declared.method.toLowerCase()] = operationOf(declared)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Simsar',
      version: options.version,
      description: 'Everything under `/api/v1` is the same under `/api`. Errors are RFC 9457 problem JSON.',
    },
    servers: [{ url: options.url }],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-simsar' },
      },
      schemas: { Problem: json(Problem, 'output') },
    },
    paths,
  }
}

function operationOf(declared: Route) {
  const success = String(declared.status ?? 200)
  return {
    summary: declared.summary,
    operationId: `${declared.method.toLowerCase()}${declared.path.replaceAll(/[^a-zA-Z0-9]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: [declared.path.split('/')[1] ?? 'api'],
    security: declared.needs === 'anyone' ? [] : [{ bearer: [] }, { session: [] }],
    parameters: [...fields(declared.params, 'path'), ...fields(declared.query, 'query')],
    ...(declared.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: json(declared.body, 'input') } } } }
      : {}),
    ...(declared.raw && declared.method === 'POST'
      ? {
          requestBody: {
            content: {
              'multipart/form-data': {
                schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' }, dryRun: { type: 'boolean' } } },
              },
            },
          },
        }
      : {}),
    responses: {
      [success]: {
        description: 'Done',
        ...(declared.answer ? { content: { 'application/json': { schema: json(declared.answer, 'output') } } } : {}),
      },
      default: {
        description: 'Refused, and why',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function fields(schema: z.ZodType | undefined, where: 'path' | 'query') {
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !field.safeParse(undefined).success,
    schema: json(field, 'input'),
  }))
}

/** Our ids are for people reading the document; inlining keeps every operation whole on its own. */
function json(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, id: __, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}
