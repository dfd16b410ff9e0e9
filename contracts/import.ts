import { z } from 'zod'

export const ImportState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled', 'reverted'])
export type ImportState = z.infer<typeof ImportState>

export const ImportView = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    dryRun: z.boolean(),
    state: ImportState,
    reason: z.string().nullable(),
    total: z.int(),
    done: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
    columns: z
      .array(z.object({ header: z.string(), field: z.string().nullable() }))
      .meta({ description: 'How the headers were read. field null = kept aside.' }),
    rows: z
      .array(
        z.object({
          row: z.int().meta({ description: 'The row of the sheet as its reader sees it, header rows included; 1 is the first.' }),
          errors: z.array(z.object({ column: z.string(), message: z.string(), code: z.string(), value: z.string().nullable() })),
        }),
      )
      .meta({ description: 'Rejected rows and their reasons; at most 500, the rest is counted.' }),
    preview: z.array(
      z.object({
        row: z.int(),
        change: z.enum(['new', 'changed', 'unchanged', 'rejected']),
        title: z.string(),
        fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
      }),
    ),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Import' })
export type ImportView = z.infer<typeof ImportView>
export const ImportAccepted = z.object({ importId: z.uuid() })
