import type { Claim, Role } from '../claim.ts'
import type { Sentence } from '../reading/reading.ts'
import { has } from './relations.ts'
import { isInside } from './roles.ts'

/** Kinds a number may repeat without its unit: "five bedrooms, the other three". */
const REPEATED = new Set<Claim['kind']>(['bedrooms', 'bathrooms', 'years', 'months', 'minutes', 'floor', 'area', 'money'])
/** What one pays that is not the price. */
const PAID: Role[] = ['down', 'remaining', 'total']
/** What a sentence may go on about that was named in the one before it. */
const TOPICS: Role[] = ['maintenance', 'down', 'discount', 'deposit', 'monthly', 'remaining', 'saving', 'perMetre', 'total']
const SHARED = new Set<Role>(['down', 'monthly', 'remaining', 'perMetre', 'discount', 'yearly', 'maintenance', 'deposit'])

/**
 * The ways a claim may be meant, the plainest first. A number that repeats no unit takes that of one before it; an amount nobody named is the
 * price, or what the one before it was, or what is paid in a sentence about paying; where no word stands right beside it, whatever amount the
 * listing states or a person would work out. What is meant is true if any of them is.
 */
export function variantsOf(claim: Claim, before: Claim[], sentence: Sentence): Claim[] {
  const named = namedVariantsOf(claim, before, sentence)
  const variants = claim.kind === 'money' && claim.isBy ? [...named, { ...claim, role: 'difference' as const }] : named
  if (claim.kind === 'money' && claim.role !== 'price' && isBase(claim, before)) return [...variants, { ...claim, role: 'price' }]
  if (claim.kind !== 'money' || claim.isSure !== false || claim.upper !== undefined || claim.versus || WORKED_OUT.has(claim.role))
    return variants
  return [...variants, ...kinRoles(claim, sentence).map(role => ({ ...claim, role }))]
}

/** "8 percent, so on 5.2 million …": what a share is taken of. */
const isBase = (claim: Claim & { kind: 'money' }, before: Claim[]) => claim.isOf === true && before.at(-1)?.kind === 'percent'

/** Roles that are spoken of together: whoever names one of them may go on to another without saying its name. */
const KIN: Role[][] = [
  ['down', 'monthly', 'remaining', 'total', 'yearly'],
  ['discount', 'saving', 'afterDiscount', 'price'],
  ['deposit', 'total', 'yearly'],
  ['monthly', 'yearly'],
  ['perMetre'],
  ['maintenance', 'total'],
]

/** What says so of itself is nothing else. */
const WORKED_OUT = new Set<Role>(['total', 'difference', 'saving', 'yearly', 'afterDiscount'])

function kinRoles({ isExplicit }: Extract<Claim, { kind: 'money' }>, sentence: Sentence): Role[] {
  const own = sentence.tags.filter(tag => tag.group === 'role' && !isInside(tag, sentence))
  const spoken = new Set<string>([...sentence.topics, ...own.map(tag => tag.name)])
  // In a sum the deposit is a part, and not what is said.
  const isSum = !isExplicit && own.some(tag => tag.name === 'total')
  const isSpoken = (kin: Role[]) => kin.some(role => spoken.has(role)) || (kin[0] === 'down' && spoken.has('installments'))
  return [...new Set([...KIN.filter(kin => isSpoken(kin) && !(isSum && kin[0] === 'deposit')).flat(), 'price' as const])]
}

function namedVariantsOf(claim: Claim, before: Claim[], sentence: Sentence): Claim[] {
  if (claim.kind === 'percent') return [claim, ...sharesOf(claim, before, sentence)]
  if ((claim.kind === 'bedrooms' || claim.kind === 'bathrooms') && has(sentence, 'differenceBetween'))
    return [claim, { ...claim, difference: true }]
  if (claim.kind === 'area' && !claim.garden && !claim.difference && speaksOf('garden', sentence))
    return [claim, { ...claim, garden: true }]
  if (claim.kind === 'number') return [claim, ...repeats(claim, before, sentence)]
  if (claim.kind === 'months' || claim.kind === 'years')
    return claim.role === 'deposit'
      ? [claim]
      : [claim, ...rentFor(claim.kind === 'years' ? claim.value * 12 : claim.value, claim, sentence)]
  const spans = before.flatMap(other => (other.kind === 'months' ? other.value : other.kind === 'years' ? other.value * 12 : []))
  const lets =
    claim.kind === 'money'
      ? spans.map(months => ({ kind: 'rentFor' as const, months, amount: claim.value, from: claim.from, to: claim.to }))
      : []
  const share = claim.kind === 'money' && claim.role === 'difference' ? before.findLast(other => other.kind === 'percent') : undefined
  const kin = claim.isOther ? before.findLast(other => other.kind === 'money' && other.isExplicit) : undefined
  const others =
    claim.kind === 'money'
      ? [
          ...new Set([
            ...(claim.others ?? []),
            ...(share?.kind === 'percent' ? sharedRoles(share, sentence) : []),
            ...(kin?.kind === 'money' ? [kin.role] : claim.isOther ? (['monthly', 'down'] as const) : []),
          ]),
        ].map(role => ({ ...claim, role }))
      : []
  if (claim.kind === 'money' && claim.role === 'remaining') {
    // "You have 800,000 left", "saves you 12% and leaves 16.4 million to pay"
    const more: Role[] = [
      ...(sentence.tags.some(isOfBudget) ? (['difference'] as const) : []),
      ...(['discount', 'saving', 'afterDiscount'].some(role => speaksOf(role, sentence)) ? (['afterDiscount'] as const) : []),
    ]
    return [claim, ...others, ...more.map(role => ({ ...claim, role }))]
  }
  if (claim.kind === 'money' && claim.isExplicit && claim.role === 'price') return [claim, ...lets, ...others, ...reduced(claim, sentence)]
  if (claim.kind !== 'money' || claim.isExplicit || claim.upper !== undefined || claim.versus)
    return [claim, ...(claim.kind === 'money' && claim.role === 'total' ? lets : []), ...others]
  const last = before.findLast(other => other.kind === 'money' && other.isExplicit)
  const roles = new Set<Role>()
  if (last?.kind === 'money' && SHARED.has(last.role)) roles.add(last.role)
  // After "6 years" or "15%" an amount is part of the plan.
  if (
    before.some(
      other =>
        (other.kind === 'years' && other.role === 'plan') || (other.kind === 'percent' && (other.role === 'down' || other.role === null)),
    )
  )
    for (const role of ['monthly', 'down'] as const) roles.add(role)
  const isSum = sentence.tags.some(tag => tag.group === 'role' && tag.name === 'total')
  for (const role of isSum ? [] : TOPICS)
    if (sentence.topics.has(role) || sentence.tags.some(tag => tag.group === 'role' && tag.name === role)) roles.add(role)
  if (has(sentence, 'pays')) for (const role of PAID) roles.add(role)
  if (sentence.tags.some(isOfBudget)) roles.add('difference')
  return [claim, ...[...roles].map(role => ({ ...claim, role })), ...others, ...lets]
}

const speaksOf = (role: string, sentence: Sentence) =>
  sentence.topics.has(role) || sentence.tags.some(tag => tag.group === 'role' && tag.name === role)

const isOfBudget = (tag: Sentence['tags'][number]) => tag.group === 'stance' && tag.name === 'budget'

/** "8%, so EGP 416,000 more": what the share was of. */
const sharedRoles = (share: Extract<Claim, { kind: 'percent' }>, sentence: Sentence): Role[] =>
  share.role ? [share.role] : TOPICS.filter(role => sentence.tags.some(tag => tag.group === 'role' && tag.name === role))

/** A share no word stands beside may be what another word calls it, or what one before it leaves: "30% in advance and the other 70%". */
function sharesOf(claim: Extract<Claim, { kind: 'percent' }>, before: Claim[], sentence: Sentence): Claim[] {
  const spoken = new Set([...sentence.topics, ...sentence.tags.flatMap(tag => (tag.group === 'role' ? tag.name : []))])
  const roles = new Set<Role>(claim.others ?? [])
  if (claim.role === null) for (const role of TOPICS) if (spoken.has(role)) roles.add(role)
  if (before.some(other => other.kind === 'percent' && other.value + claim.value === 100)) roles.add('remaining')
  return [...roles].map(role => ({ ...claim, role }))
}

/** "You save 12%. The price then drops to …" */
const reduced = (claim: Extract<Claim, { kind: 'money' }>, sentence: Sentence): Claim[] =>
  has(sentence, 'drops') && (['discount', 'saving', 'afterDiscount'] as const).some(role => sentence.topics.has(role))
    ? [{ ...claim, role: 'afterDiscount' }]
    : []

/** "For the first six months you would pay EGP 168,000": the months are not those of the contract. */
function rentFor(months: number, claim: Claim, sentence: Sentence): Claim[] {
  return sentence.figures
    .filter(figure => figure.value >= 100)
    .map(figure => ({ kind: 'rentFor', months, amount: figure.value, from: claim.from, to: claim.to }))
}

function repeats(claim: Extract<Claim, { kind: 'number' }>, before: Claim[], sentence: Sentence): Claim[] {
  const found: Claim[] = []
  if (claim.isOver && (before.some(other => other.kind === 'money' || other.kind === 'percent') || sentence.topics.has('monthly')))
    for (const kind of ['years', 'months'] as const) found.push({ kind, value: claim.value, role: 'plan', from: claim.from, to: claim.to })
  const share = before.findLast(other => other.kind === 'percent')
  if (share?.kind === 'percent' && share.value + claim.value === 100)
    found.push({ ...share, value: claim.value, role: 'remaining', from: claim.from, to: claim.to })
  for (const other of [...before].reverse()) {
    if (!REPEATED.has(other.kind) || found.some(one => one.kind === other.kind)) continue
    // "35 thousand for one and 42 for the other": the scale is not said again.
    if (other.kind === 'money' && other.scale && claim.value < 1000)
      for (const role of new Set<Role>([
        other.role,
        ...(speaksOf('discount', sentence) ? (['afterDiscount'] as const) : []),
        ...(has(sentence, 'gap') ? (['difference'] as const) : []),
      ]))
        found.push({ ...other, role, value: claim.value * other.scale, from: claim.from, to: claim.to })
    found.push({ ...other, value: claim.value, from: claim.from, to: claim.to } as Claim)
    if ((other.kind === 'months' || other.kind === 'years') && other.role === 'deposit')
      found.push({ ...other, value: claim.value, role: 'minTerm', from: claim.from, to: claim.to })
  }
  return found
}
