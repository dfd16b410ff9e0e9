import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '#ground/errors'

// Argon2id, 19 MiB, two passes: OWASP's floor for password storage
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Long enough, and not one of those everybody tries first. No composition rules, nothing cut off. */
export async function hashPassword(password: string): Promise<string> {
  if (common.has(password.toLowerCase()))
    throw new Refusal('invalid', 'This password is among the first that are tried.', {
      errors: [{ pointer: '/password', message: 'Choose a less common password.', code: 'common-password' }],
    })
  return hash(password, cost)
}

// verified for unknown addresses too, so that the answer takes as long as for known ones
const nobody = hash('nobody has this password', cost)

export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobody), password)
  return stored !== null && matches
}

const common = new Set(
  'password passw0rd password1 password12 password123 12345678 123456789 1234567890 11111111 00000000 qwertyui qwerty123 qwertyuiop iloveyou sunshine princess football baseball welcome1 admin123 administrator letmein1 abc12345 abcd1234 1q2w3e4r zaq12wsx changeme simsar123 trustno1 superman starwars whatever monkey123 dragon123 master123 asdfghjk 87654321 88888888 66666666 12341234 1qaz2wsx google123 computer michelle jennifer charlie1 jordan23 mohamed1 ahmed123 mohamed123 egypt123 istanbul galatasaray fenerbahce besiktas'.split(
    ' ',
  ),
)
