import { z } from 'zod'
import {
  ForgotBody,
  LoginBody,
  MemberView,
  OrganizationBody,
  OrganizationView,
  OutboxMail,
  RefreshBody,
  RegisterBody,
  ResetBody,
  Role,
  SessionView,
} from '#contracts/auth'
import { PageQuery, page } from '#contracts/page'
import { AssistantSettings, AssistantSettingsInput } from '#contracts/settings'
import { route } from '#ground/http/route'
import type { Means } from '#ground/means'
import { addMember, changeMember, changeOwnProfile } from './add-member.ts'
import { listAudit, listMembers, listOutbox, memberView, organizationView } from './find.ts'
import { registerOrganization } from './register-organization.ts'
import { renameOrganization } from './rename-organization.ts'
import { dropCookies, keepCookies } from './sessions/cookies.ts'
import { identifier, refreshCookie } from './sessions/identify.ts'
import { refreshSession, signOut } from './sessions/refresh-session.ts'
import { forgotPassword, resetPassword } from './sessions/reset-password.ts'
import { signIn } from './sessions/sign-in.ts'
import { changeAssistantSettings, getAssistantSettings } from './settings.ts'

const byId = z.object({ id: z.uuid() })
const Member = MemberView.extend({ disabled: z.boolean() })
const Me = z.object({ member: Member, organization: OrganizationView })
const ownId = (actor: { kind: string; id?: string }) => actor.id ?? ''

export const organizationsRoutes = (means: Means) => [
  route({
    method: 'POST',
    path: '/auth/register',
    needs: 'anyone',
    summary: 'Register a brokerage and its first admin',
    body: RegisterBody,
    answer: SessionView,
    status: 201,
    perMinute: 30,
    open: async ({ body, reply }) => keepCookies(reply, await registerOrganization(means, body)),
  }),
  route({
    method: 'POST',
    path: '/auth/login',
    needs: 'anyone',
    summary: 'Sign in',
    body: LoginBody,
    answer: SessionView,
    perMinute: 60,
    open: async ({ body, request, reply }) => keepCookies(reply, await signIn(means, { ...body, address: request.ip })),
  }),
  route({
    method: 'POST',
    path: '/auth/refresh-token',
    needs: 'anyone',
    summary: 'Trade a refresh token for the next',
    body: RefreshBody,
    answer: SessionView,
    perMinute: 120,
    open: async ({ body, request, reply }) =>
      keepCookies(reply, await refreshSession(means, body.refreshToken ?? request.cookies[refreshCookie])),
  }),
  route({
    method: 'POST',
    path: '/auth/forgot-password',
    needs: 'anyone',
    summary: 'Ask for a link to set a new password',
    body: ForgotBody,
    status: 202,
    perMinute: 10,
    open: async ({ body }) => forgotPassword(means, body.email),
  }),
  route({
    method: 'POST',
    path: '/auth/reset-password',
    needs: 'anyone',
    summary: 'Set a new password by a link',
    body: ResetBody,
    status: 204,
    perMinute: 20,
    open: async ({ body }) => resetPassword(means, body),
  }),
  route({
    method: 'POST',
    path: '/auth/logout',
    needs: 'anyone',
    summary: 'Sign out',
    status: 204,
    async open({ request, reply }) {
      dropCookies(reply)
      const who = await identifier(means)({ headers: request.headers, cookies: request.cookies }).catch(() => undefined)
      if (who) await signOut(means, who)
    },
  }),
  route({
    method: 'GET',
    path: '/me',
    needs: 'member',
    summary: 'Who is signed in',
    answer: Me,
    handle: async (inside, { actor }) => ({ member: await memberView(inside, ownId(actor)), organization: await organizationView(inside) }),
  }),
  route({
    method: 'PUT',
    path: '/me',
    needs: 'member',
    summary: 'Change your name or language',
    answer: Member,
    body: z.strictObject({ fullName: z.string().trim().min(1).max(200).optional(), locale: z.enum(['en', 'ar']).optional() }),
    handle: (inside, { actor, body }) => changeOwnProfile(inside, ownId(actor), body),
  }),
  route({
    method: 'PUT',
    path: '/organization',
    needs: 'admin',
    summary: 'The names the brokerage goes by',
    body: OrganizationBody,
    answer: OrganizationView,
    handle: (inside, { body }) => renameOrganization(inside, body),
  }),
  route({
    method: 'GET',
    path: '/members',
    needs: 'member',
    summary: 'Colleagues',
    answer: page(Member),
    handle: inside => listMembers(inside),
  }),
  route({
    method: 'POST',
    path: '/members',
    needs: 'admin',
    summary: 'Add a colleague; they get a link by mail',
    status: 201,
    answer: Member,
    body: z.strictObject({ email: RegisterBody.shape.email, fullName: RegisterBody.shape.fullName, role: Role.default('member') }),
    handle: (inside, { body }) => addMember(inside, body, means.config.publicUrl),
  }),
  route({
    method: 'PATCH',
    path: '/members/:id',
    needs: 'admin',
    summary: 'Change a role, or close or open a door',
    params: byId,
    answer: Member,
    body: z.strictObject({ role: Role.optional(), disabled: z.boolean().optional() }),
    handle: (inside, { params, body }) => changeMember(inside, params.id, body),
  }),
  route({
    method: 'GET',
    path: '/audit',
    needs: 'admin',
    summary: 'Who did what',
    query: PageQuery,
    answer: page(
      z.object({
        id: z.string(),
        at: z.string(),
        actor: z.string(),
        action: z.string(),
        subject: z.string().nullable(),
        detail: z.unknown(),
      }),
    ),
    handle: (inside, { query }) => listAudit(inside, query),
  }),
  route({
    method: 'GET',
    path: '/outbox',
    needs: 'admin',
    summary: 'Mails of the house: what was sent, or kept because no SMTP server is set',
    query: PageQuery,
    answer: page(OutboxMail.extend({ state: z.string() })),
    handle: (inside, { query }) => listOutbox(inside, query),
  }),
  route({
    method: 'GET',
    path: '/settings/assistant',
    needs: 'member',
    summary: 'How the assistant behaves',
    answer: AssistantSettings,
    handle: inside => getAssistantSettings(inside),
  }),
  route({
    method: 'PUT',
    path: '/settings/assistant',
    needs: 'admin',
    summary: 'Change how the assistant behaves; absent fields stay',
    body: AssistantSettingsInput,
    answer: AssistantSettings,
    handle: (inside, { body }) => changeAssistantSettings(inside, means.seal, body),
  }),
]
