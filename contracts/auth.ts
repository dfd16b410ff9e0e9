import { z } from 'zod'

export const Role = z.enum(['admin', 'member'])
export type Role = z.infer<typeof Role>

const email = z
  .email()
  .max(254)
  .transform(value => value.toLowerCase())
const password = z.string().min(8).max(1024)

export const RegisterBody = z.strictObject({
  email,
  password,
  fullName: z.string().trim().min(1).max(200),
  organizationName: z.string().trim().min(1).max(200),
  market: z.enum(['egypt', 'north_cyprus']).default('egypt'),
})
export const LoginBody = z.strictObject({ email, password: z.string().min(1).max(1024) })
/** The token may come in the body (programs) or in the cookie (the portal). */
export const RefreshBody = z.strictObject({ refreshToken: z.string().min(10).max(512).optional() })
export const ForgotBody = z.strictObject({ email })
export const ResetBody = z.strictObject({ token: z.string().min(10).max(512), password })

export const MemberView = z
  .object({ id: z.uuid(), email: z.string(), fullName: z.string(), role: Role, locale: z.string(), createdAt: z.iso.datetime() })
  .meta({ id: 'Member' })
export const OrganizationView = z
  .object({ id: z.uuid(), name: z.string(), nameAr: z.string().nullable(), market: z.string(), timeZone: z.string(), currency: z.string() })
  .meta({ id: 'Organization' })
/** The names a brokerage goes by. Customers who are answered in Arabic read the Arabic one where there is one. */
export const OrganizationBody = z.strictObject({
  name: z.string().trim().min(1).max(200),
  nameAr: z
    .string()
    .trim()
    .max(200)
    .transform(name => name || null)
    .nullish(),
})
export const SessionView = z
  .object({ accessToken: z.string(), refreshToken: z.string(), expiresIn: z.int(), member: MemberView, organization: OrganizationView })
  .meta({ id: 'Session' })

export const OutboxMail = z.object({ id: z.uuid(), to: z.string(), subject: z.string(), text: z.string(), createdAt: z.iso.datetime() })
