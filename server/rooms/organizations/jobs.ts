import type { Means } from '#ground/means'
import { sendMail } from './mail.ts'

export const organizationsJobs = ({ scope, config }: Means) => ({
  'send-mail': (job: { organization: string; payload: { mailId: string } }) =>
    sendMail(scope.outside(job.organization, { kind: 'system' }), {
      mailId: job.payload.mailId,
      smtpUrl: config.smtpUrl,
      from: config.mailFrom,
    }),
})
