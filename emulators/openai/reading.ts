import type { ReplyLanguage } from '../../contracts/understanding.ts'
import type { Target } from './lies.ts'

/** What the emulated model finds in its prompt: the same labelled data that a real one reads. */
export interface Reading {
  language: ReplyLanguage
  listings: FactRow[]
  message: string
}
interface FactRow {
  id: string
  status?: string
  why?: string
  title?: string
  titleAr?: string
  project?: string
  price?: number
  currency?: string
  areaM2?: number
  bedrooms?: number
  deliveryDate?: string
  amenities?: string[]
  paymentPlans?: { downPaymentPercent?: number; downPayment?: number; years?: number; monthlyInstallment?: number }[]
}

export function readPrompt(text: string): Reading {
  const facts = labelled(text, 'facts') as { listings?: FactRow[] } | null
  const looked = [...text.replace(/<facts>[\s\S]*?<\/facts>/g, '').matchAll(/^\{"listings":\[.*\]\}$/gm)].flatMap(
    ([json]) => (JSON.parse(json) as { listings: FactRow[] }).listings,
  )
  const named = /Write in (Egyptian Arabic|English|Turkish|Russian)/.exec(text)?.[1]
  return {
    language: named === 'English' ? 'en' : named === 'Turkish' ? 'tr' : named === 'Russian' ? 'ru' : 'ar',
    listings: [...(facts?.listings ?? []), ...looked],
    message: String(labelled(text, 'customer_message') ?? ''),
  }
}

export const targetOf = ({ listings, language }: Reading): Target => {
  const row = listings[0]
  return {
    id: row?.id ?? '',
    name: (language === 'ar' ? row?.titleAr : row?.project) ?? row?.title ?? 'it',
    price: row?.price ?? null,
    currency: row?.currency ?? 'EGP',
    areaM2: row?.areaM2 ?? null,
    amenities: row?.amenities ?? [],
    deliveryYear: row?.deliveryDate ? Number(row.deliveryDate.slice(0, 4)) : null,
  }
}

/** An answer in which every figure is a field. */
export function honestAnswer({ language, listings, message }: Reading) {
  const open = listings.filter(row => row.status === 'available').slice(0, 3)
  const { line, none, plan } = phrases[language]
  const [first] = open
  const wantsPlan = /plan|تقسيط|قسط|تقسيط|taksit|ödeme|рассроч|план/i.test(message)
  const text = !first ? none : wantsPlan && first.paymentPlans?.[0] ? plan(first, first.paymentPlans[0]) : open.map(line).join('\n')
  return {
    ...silence,
    text,
    listingIds: open.map(row => row.id),
    buttons: first ? [`viewing:${first.id}`, 'human'] : ['human'],
    noMatch: !first,
  }
}

export const silence = {
  text: '',
  listingIds: [] as string[],
  photosOf: [] as string[],
  buttons: [] as string[],
  asked: null,
  handOver: null,
  noMatch: false,
  reason: null,
}

type Plan = NonNullable<FactRow['paymentPlans']>[number]
const figure = (value: number | undefined) => (value ?? 0).toLocaleString('en-US')
const phrases: Record<ReplyLanguage, { line(row: FactRow): string; none: string; plan(row: FactRow, plan: Plan): string }> = {
  ar: {
    line: row =>
      `${row.titleAr ?? row.title}${row.areaM2 ? `، ${row.areaM2} م²` : ''}${row.price ? `، بسعر ${figure(row.price)} ${row.currency === 'EGP' ? 'جنيه' : row.currency}` : ''}.`,
    none: 'مفيش حاجة مطابقة دلوقتي.',
    plan: (row, plan) =>
      `${row.titleAr ?? row.title}: مقدم ${plan.downPaymentPercent}% والقسط ${figure(plan.monthlyInstallment)} شهرياً على ${plan.years} سنين.`,
  },
  en: {
    line: row => `${row.title}${row.areaM2 ? `, ${row.areaM2} m²` : ''}${row.price ? `, ${row.currency} ${figure(row.price)}` : ''}.`,
    none: 'Nothing matches at the moment.',
    plan: (row, plan) =>
      `${row.title}: ${plan.downPaymentPercent}% down and ${row.currency} ${figure(plan.monthlyInstallment)} a month over ${plan.years} years.`,
  },
  tr: {
    line: row =>
      `${row.project ?? row.title}${row.areaM2 ? `, ${row.areaM2} m²` : ''}${row.price ? `, ${figure(row.price)} ${row.currency}` : ''} fiyatla uygun.`,
    none: 'Şu anda uygun bir ilan yok.',
    plan: (row, plan) =>
      `${row.project ?? row.title}: %${plan.downPaymentPercent} peşinat, ${plan.years} yıl boyunca ayda ${figure(plan.monthlyInstallment)} ${row.currency}.`,
  },
  ru: {
    line: row =>
      `Предложение в ${row.project ?? row.title}${row.areaM2 ? `, площадь ${row.areaM2} м²` : ''}${row.price ? `, цена ${figure(row.price)} ${row.currency}` : ''}.`,
    none: 'Сейчас подходящих вариантов нет.',
    plan: (row, plan) =>
      `Рассрочка в ${row.project ?? row.title}: первый взнос ${plan.downPaymentPercent}% и ${figure(plan.monthlyInstallment)} ${row.currency} в месяц, срок ${plan.years} лет.`,
  },
}

function labelled(text: string, name: string): unknown {
  const body = new RegExp(`<${name}>\\n([\\s\\S]*?)\\n</${name}>`).exec(text)?.[1]
  if (!body) return null
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
