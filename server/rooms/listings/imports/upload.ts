import type { FastifyRequest } from 'fastify'
import { Refusal } from '#ground/errors'

/** Reads a multipart upload of one file, in whatever order its parts come. Larger than `most` is refused while it is still arriving. */
export async function upload(request: FastifyRequest, most: number) {
  if (!request.isMultipart())
    throw new Refusal('invalid', 'Send the file as multipart/form-data.', { status: 415, name: 'unsupported-type' })
  const fields: Record<string, string> = {}
  let file: { bytes: Buffer; name: string } | undefined
  for await (const part of request.parts({ limits: { fileSize: most } })) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      file ??= { bytes, name: part.filename ?? '' }
    } else if (typeof part.value === 'string') fields[part.fieldname] = part.value
  }
  if (!file)
    throw new Refusal('invalid', 'There is no file in the upload.', {
      status: 400,
      errors: [{ pointer: '/file', message: 'Choose a file.', code: 'file-missing' }],
    })
  return { ...file, fields }
}
