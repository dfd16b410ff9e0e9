export { findPassages, stillThere } from './find.ts'
export { knowledgeJobs } from './jobs.ts'
export { knowledgeRoutes } from './routes.ts'
export { uploadDocument } from './upload-document.ts'
