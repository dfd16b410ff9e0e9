import type { Means } from '#ground/means'
import { readDocument } from './read-document.ts'

export const knowledgeJobs = (means: Means) => ({
  'read-document': (job: { organization: string; payload: { documentId: string }; attempt: number }) =>
    readDocument(means.scope.outside(job.organization, { kind: 'system' }), means, job.payload.documentId, { attempt: job.attempt }),
})
