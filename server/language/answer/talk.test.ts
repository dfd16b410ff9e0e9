import { describe, expect, test } from 'vitest'
import { converse, newConversation } from '../converse.ts'
import { wideStock } from '../evaluate/sets/wide-stock.ts'
import { plainVoice } from '../evaluate/understand.ts'
import type { ListingFacts, Voice } from '../types.ts'

/** What is said to each message of a conversation, as it may leave. */
function talk(messages: string[], { voice = plainVoice, listings = wideStock }: { voice?: Voice; listings?: ListingFacts[] } = {}) {
  let state = newConversation()
  return messages.map(message => {
    const turn = converse(state, message, { listings, now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo', voice })
    state = turn.state
    return turn.verdict.text
  })
}
const last = (messages: string[], how?: Parameters<typeof talk>[1]) => talk(messages, how).at(-1)!

describe('one of several in view', () => {
  const two = 'Three-bedroom apartments in New Cairo please'

  test.each([
    ['the one with the garden, when is it delivered?', 'September 2027'],
    ['the one without a garden, when is it delivered?', 'March 2028'],
    ['the cheaper one, which floor?', '1st floor'],
    ['the bigger one, which floor?', 'ground floor'],
  ])('%s', (question, said) => {
    const reply = last([two, question])
    expect(reply).toContain(said)
    expect(reply).not.toContain('\n')
  })

  test.each([
    ['ar', 'عايز شقة ٣ غرف في التجمع', 'اللي بجنينة بتتسلم امتى؟', 'سبتمبر 2027'],
    ['zi', '3ayez sha2a 3 owad fel tagamo3', 'el r5esa fel dor el kam?', 'الدور 1'],
  ])('in %s', (_, search, question, said) => {
    const reply = last([search, question])
    expect(reply).toContain(said)
    expect(reply).not.toContain('2.')
  })

  test('what a question chose is what the next one is asked of', () => {
    expect(last([two, 'which of them is smaller?', 'and its floor?'])).toMatch(/1st floor/)
  })

  test('"the second" beside the second of two is the other', () => {
    const [, , , reply] = talk(['kam se3r el sho2a2 fe zafer heights', 'anhy fehom gahza?', 'w fel dor el kam?', 'w el tanya?'])
    expect(reply).toContain('الأرضي')
  })

  test('a bare name asks of another what was asked before', () => {
    expect(last([two, 'the cheaper one, when is it delivered?', 'and the bigger one?'])).toContain('September 2027')
  })

  test('one that was seen before is still known by its kind', () => {
    const said = ['a studio in Hurghada', 'one bedroom apartment there instead', 'was the studio by the sea?']
    expect(last(said)).toMatch(/studio.*sea view/)
  })
})

describe('the first, the second, the one before', () => {
  const [list, one] = ['apartments in New Cairo', 'a studio in Hurghada']

  test.each([
    ['villas in North Cyprus', 'over 350k pounds', 'what is the payment plan of the first?', '£146,000'],
    ['Ищу виллу на Северном Кипре', 'от 350 тысяч фунтов', 'какая рассрочка у первой?', '146\u00a0000'],
    ['villas in North Cyprus', 'under 340k pounds', 'is the first ready?', 'Lara Cove'],
    ['Ищу виллу на Северном Кипре', 'до 340 тысяч фунтов', 'первая готова?', 'Lara Cove'],
  ])('of a single home the first is that home (%s, %s)', (search, narrower, question, said) => {
    expect(last([search, narrower, question])).toContain(said)
  })

  test('words that go back mean the first of all, in the order of its list', () => {
    expect(last([list, one, 'go back to the first one, which floor?'])).toContain('3rd floor')
    expect(last(['شقق في التجمع', 'ستوديو في الغردقة', 'نرجع للاولى، في الدور الكام؟'])).toContain('الدور 3')
    expect(last([list, 'the third, which floor?', one, 'go back to the first one, which floor?'])).toContain('3rd floor')
  })

  test.each(['and the second?', 'and the third?', 'and the last?', 'what about the third?', 'والتالتة؟', 'а третья?'])(
    'a bare name is a question: %s',
    name => {
      expect(last([list, 'the first, which floor?', name])).toMatch(/floor|الدور|этаж/)
    },
  )

  test.each([
    [['apartments in Egypt', 'are both ready?'], ['1-bedroom', '2-bedroom'], '3-bedroom'],
    [['apartments in Egypt', 'the second, which floor?', 'and the third?', 'are both ready?'], ['2-bedroom', '3-bedroom'], '1-bedroom'],
    [
      ['apartments in Egypt', 'the first, which floor?', 'and the third?', 'which of both is bigger?'],
      ['1-bedroom', '3-bedroom'],
      '2-bedroom',
    ],
    [['شقق في مصر', 'التانية في الدور الكام؟', 'والتالتة؟', 'الاتنين جاهزين؟'], ['غرفتين', '3 غرف'], 'غرفة واحدة'],
    [['شقق في مصر', 'الاتنين جاهزين؟'], ['غرفة واحدة', 'غرفتين'], '3 غرف'],
    [['Ищу квартиру в Египте', 'на каком этаже вторая?', 'а третья?', 'обе готовы?'], ['2 спальни', '3 спальни'], '1 спальня'],
    [["Mısır'da daire arıyorum", 'ikisi de hazır mı?'], ['1+1', '2+1'], '3+1'],
    [[one, 'one bedroom apartment there instead', 'are both ready?'], ['studio', '1-bedroom'], '3-bedroom'],
  ])('both are the two spoken of last, else the first two: %s', (messages, [first, second], third) => {
    const reply = last(messages)
    expect(reply).toMatch(new RegExp(`${first!.replace('+', '\\+')}[^]*${second!.replace('+', '\\+')}`, 'i'))
    expect(reply).not.toContain(third)
  })

  test('beside a single home the second is weighed against it, among all that came up', () => {
    expect(last([list, one, 'compare it with the second'])).toMatch(/studio.*\n.*165 m²/)
    expect(last([one, 'one bedroom apartment there instead', 'compare it with the second'])).toMatch(/studio.*\n.*1-bedroom/)
    expect(last([one, 'one bedroom apartment there instead', 'compare it with the first'])).toMatch(/1-bedroom.*\n.*studio/)
  })
})

describe('something else than what is in view', () => {
  test.each([
    ['عايز شقة في التجمع', 'فيه حاجة اصغر واقل سعر', '2,590,000'],
    ['3ayez sha2a fe tagamo3', 'fe 7aga as3ar a2al', '2,590,000'],
    ['an apartment in New Cairo', 'is there something smaller and cheaper?', 'EGP 2,590,000'],
    ["New Cairo'da daire arıyorum", 'daha küçük ve daha ucuz bir şey var mı?', 'EGP 2.590.000'],
    ['Ищу квартиру в Новом Каире', 'есть что-нибудь поменьше и подешевле?', '2\u00a0590\u00a0000'],
  ])('%s: %s', (search, question, price) => {
    const [before, reply] = talk([search, question])
    expect(before).toMatch(/5.120.000/)
    expect(reply).toContain(price)
    expect(reply).not.toMatch(/5.120.000/)
  })

  test.each([
    [
      'Three-bedroom apartments in New Cairo',
      'tell me about the first',
      'what else is in the same project?',
      /1\. .*5.120.000.*\n2\. .*7.826.000/,
    ],
    ['عايز شقة ٣ غرف في التجمع', 'التانية تشطيبها ايه', 'ايه تاني في نفس الكمبوند؟', /1\. .*5.120.000.*\n2\. .*6.600.000/],
    ['3ayez sha2a 3 owad fel tagamo3', 'el oula tashtebha eh', 'fe eh tany fel compound da', /1\. .*5.120.000.*\n2\. .*7.826.000/],
    ["Deniz Pearl'de stüdyo arıyorum", 'kaç metrekare?', 'aynı projede başka ne var?', /145.000/],
    ['Ищу студию в Искеле', 'какая площадь?', 'что ещё есть в этом же проекте?', /145.000/],
    ['a studio in Iskele', 'how big is it?', 'is there a two-bedroom in the same project?', /145,000/],
  ])('what else one project has, of whatever kind: %s, %s, %s', (search, question, others, listed) => {
    expect(last([search, question, others])).toMatch(listed)
  })

  test('where a project has nothing else, that is said', () => {
    expect(last(['a villa in Catalkoy', 'what else is in the same project?'])).toMatch(/everything we have/)
  })

  test('which of those in view is the smaller is still asked of them', () => {
    expect(last(['an apartment in New Cairo', 'which one is smaller and cheaper?'])).toContain('5,120,000')
  })
})

describe('sums on paper', () => {
  test.each([
    ['I want a chalet in Sokhna, two bedrooms', 'if I pay 30% down, how much remains?', '2,704,800'],
    ['عايز شاليه غرفتين في السخنة', 'لو دفعت ٣٠٪ مقدم الباقي كام؟', '2,704,800'],
    ["Ain Sokhna'da 2 odalı şale arıyorum", '%30 peşin ödersem ne kadar kalır?', '2.704.800'],
    ['Ищу шале в Айн-Сохне, две спальни', 'Если внести 30%, сколько останется?', '2\u00a0704\u00a0800'],
  ])('%s: %s', (search, question, rest) => {
    expect(last([search, question])).toContain(rest)
  })

  test('what somebody would pay is asked of the home in view and is no wish for the next search', () => {
    const replies = talk(['a villa in Catalkoy', 'if I put 90% down, what is left?', 'show me villas in Esentepe'])
    expect(replies[1]).toContain('£36,500')
    expect(replies[2]).toContain('£329,000')
  })

  test('by the quarter, for a stay, and to begin a lease', () => {
    expect(last(['show me offices in the New Capital', 'and quarterly?'])).toContain('3 × 85,000 = EGP 255,000')
    expect(last(['rent a chalet on the north coast', 'how much for 10 nights?'])).toContain('10 × 4,500 = EGP 45,000')
    expect(last(['rent a furnished apartment in Maadi', 'deposit plus first month is how much?'])).toContain('EGP 62,000')
  })

  test('after a discount, "so how much" is the price less the discount', () => {
    expect(last(['a plot of land in October', 'any cash discount?', 'so how much is it then?'])).toContain('6,555,000')
  })
})

describe('two things in one message', () => {
  test('a question is answered and the wish to come is taken down', () => {
    const reply = last(['show me offices in the New Capital', 'is it still available? I could see it on Sunday at 5'])
    expect(reply).toContain('is available')
    expect(reply).toContain('Sunday 22 November at 5:00 pm')
  })

  test('of several days the one said with the wish to come is meant', () => {
    expect(last(['show me offices in the New Capital', 'we land on the 12th of December, can we see it on the 14th at 10?'])).toContain(
      '14 December',
    )
  })
})

describe('a viewing that is moved', () => {
  test.each([
    ['عايز شقة ٣ غرف في التجمع', 'عايز اعاين التانية السبت بعد العصر', 'معلش خليها الاحد', 'الأحد، 22 نوفمبر بعد الضهر'],
    ['a villa in Catalkoy', 'can I see it on Saturday night?', 'sorry, make it Sunday', 'Sunday 22 November at night'],
    ['a villa in Catalkoy', 'can I see it on Saturday at 4?', 'sorry, make it Sunday', 'Sunday 22 November at 4:00 pm'],
    ['a villa in Catalkoy', 'can I see it on Sunday at 4?', 'in the evening please', 'Sunday 22 November in the evening'],
    ['a villa in Catalkoy', 'can I see it next week?', "let's say Sunday", 'Sunday 22 November.'],
    ['Ищу виллу в Чаталкёе', 'хочу посмотреть её в субботу вечером', 'давайте лучше в воскресенье', '22 ноября вечером'],
  ])('%s: %s, %s', (search, wish, change, when) => {
    const reply = last([search, wish, change])
    expect(reply).toContain(when)
    if (!/\b4\b/.test(when)) expect(reply).not.toMatch(/\d:\d\d/)
  })
})

describe('what a customer would stumble over', () => {
  test('a floor plan is not answered with photos', () => {
    const reply = last(['show me offices in the New Capital', 'do you have the floor plan?'])
    expect(reply).toContain('floor plan')
    expect(reply).not.toMatch(/photo/)
  })

  test('who was shown homes for sale is not asked whether he buys', () => {
    const voice = { ...plainVoice, questions: ['purpose', 'financing'] }
    expect(last(['I want apartments in New Cairo'], { voice })).not.toMatch(/buy or to rent/)
    expect(last(['hello'], { voice })).toMatch(/buy or to rent/)
  })

  test('a name in Arabic letters stays out of English sentences', () => {
    const voice = { ...plainVoice, assistantName: 'نور', organizationName: 'Nile Homes' }
    expect(last(['hello'], { voice })).toContain("I'm the automatic assistant of Nile Homes.")
    expect(last(['السلام عليكم'], { voice })).toContain('نور')
  })

  test('the greeting of the house comes before the first answer too, without its question', () => {
    const voice = { ...plainVoice, organizationName: 'Nile Homes', greeting: { en: 'Welcome to Nile Homes. How can we help?' } }
    const reply = last(['a plot of land in October'], { voice })
    expect(reply).toContain('Welcome to Nile Homes.')
    expect(reply).not.toContain('How can we help?')
    expect(reply).toContain('EGP 6,900,000')
  })

  test.each([
    ['is there wifi and a washing machine?', /doesn't state/],
    ['how many people can sleep there?', /doesn't state/],
  ])('%s is said not to be stated', (question, said) => {
    expect(last(['rent a chalet on the north coast', question])).toMatch(said)
  })

  test('any school is the school that is stated', () => {
    expect(last(['عايز شقة غرفتين في التجمع', 'فيه مدارس قريبة؟'])).toContain('مدرسة ريتاج')
  })
})

describe('as a broker would say it', () => {
  const [home] = wideStock.filter(listing => listing.purpose === 'sale' && listing.status === 'available' && listing.pricing.basePrice)
  const withoutDown: ListingFacts = {
    ...home!,
    projectName: 'Zafer Heights',
    projectSlug: 'zafer_heights',
    paymentPlans: [
      {
        ...wideStock.flatMap(listing => listing.paymentPlans)[0]!,
        downPaymentPercent: 10,
        downPayment: null,
        years: 5,
        monthlyInstallment: 50_000,
      },
      {
        ...wideStock.flatMap(listing => listing.paymentPlans)[0]!,
        downPaymentPercent: 0,
        downPayment: 0,
        years: 4,
        monthlyInstallment: 60_000,
      },
    ],
  }
  test.each([
    ['what is the payment plan of Zafer Heights?', 'no down payment'],
    ['نظام السداد في Zafer Heights ايه؟', 'من غير مقدم'],
    ['Zafer Heights ödeme planı nedir?', 'peşinatsız'],
    ['какая рассрочка в Zafer Heights?', 'без первого взноса'],
  ])('nothing down is said as such: %s', (question, said) => {
    const reply = last([question], { listings: [withoutDown] })
    expect(reply).toContain(said)
    expect(reply).not.toMatch(/(?<!\d)0 ?%|%0/)
  })

  test.each(['could I view on Tuesday morning?', 'can we view it on Tuesday at 10?'])('who comes to see it books: %s', asked => {
    expect(last(['a studio in Hurghada', asked])).toMatch(/Tuesday/)
  })

  test('what is wanted near something is looked for, also after talk of another project', () => {
    const reply = last(['price per metre in Zafer Heights?', 'a studio in Hurghada near the beach'])
    expect(reply).toMatch(/Hurghada/)
    expect(reply).not.toMatch(/Zafer/)
  })

  test('a greeting that says whose machine it is stands alone; another has that said before it', () => {
    const greets = (en: string) => ({ ...plainVoice, greeting: { en }, faqs: [{ id: 'greeting', question: '', answer: en }] })
    const own = 'Welcome to Nile Keys, I am Nour, your automatic assistant.'
    expect(last(['hello'], { voice: greets(own) })).toMatch(new RegExp(`^${own}`))
    expect(last(['hello'], { voice: greets('Welcome to Nile Keys!') })).toMatch(/automatic[\s\S]*Welcome to Nile Keys!/)
  })

  test('where only some state how far it is, those say it', () => {
    const near = (name: string, minutes: number | null): ListingFacts => ({
      ...home!,
      id: name,
      externalId: name,
      projectName: name,
      projectSlug: name.toLowerCase().replace(' ', '_'),
      nearby: minutes === null ? [] : [{ name: 'the beach', nameAr: 'البحر', minutesByCar: minutes }],
    })
    const listings = [near('Zafer Heights', null), near('Yasmin Bay', 0), near('Wardan Hill', 7)]
    const reply = last(['homes in Zafer Heights, Yasmin Bay and Wardan Hill', 'which one is closest to the beach?'], { listings })
    expect(reply).toMatch(/Yasmin Bay is near the beach/)
    expect(reply).toMatch(/Wardan Hill is 7 minutes/)
    expect(reply).not.toMatch(/Zafer Heights is/)
  })
})

describe('a home in view, in few words', () => {
  test('years its plan has not are said to be none of them', () => {
    const said = last(['عايز شقة ٣ غرف في التجمع', 'الأولى قسطها كام؟', 'ممكن على ١٥ سنة؟'])
    expect(said).toContain('مفيش ليها نظام بالمدة دي')
    expect(said).toContain('8 سنين')
  })

  test('rent and deposit are asked of what is to let, and nothing is shown again', () => {
    const said = last(['محتاج شقة للإيجار في المعادي', 'هو الإيجار بكام والتأمين قد إيه؟'])
    expect(said).toMatch(/إيجار/)
    expect(said).toMatch(/التأمين/)
    expect(said).not.toMatch(/أنسب/)
  })

  const [search, first] = ['عايز شقة ٣ غرف في التجمع', 'الأولى قسطها كام؟']
  test.each([
    ['what a year of instalments costs', [search, first, 'الأقساط في السنة كام؟'], '12 × 61,875 = 742,500'],
    ['what a year costs, joined by its "and"', [search, 'مقدم الأولى كام؟ وفي السنة أقساطها كام؟'], '742,500'],
    ['what all of them come to', [search, first, 'مجموع الأقساط كام؟'], '96 × 61,875 = 5,940,000'],
    ['the maintenance in money', [search, first, 'الصيانة تطلع كام جنيه؟'], '528,000'],
    [
      'the first year with what is put down',
      ['Three-bedroom apartments in New Cairo please', 'the cheaper one: down payment and instalments in the first year?'],
      '660,000 + 742,500 = EGP 1,402,500',
    ],
  ])('%s is worked out and passes the claim check', (_, messages, sum) => {
    expect(last(messages)).toContain(sum)
  })

  test.each(['هدفع كام أول ما أمضي؟', 'hadfa3 kam awel ma amdy?', 'what would I pay when I sign?'])(
    '%s of a let: deposit and first month',
    question => {
      const said = last(['محتاج شقة للإيجار في المعادي', 'الأولى لسه متاحة؟', question])
      expect(said).toContain('31,000')
      expect(said).toContain('62,000')
    },
  )

  test('of a home with two plans each is summed by itself', () => {
    const said = last(['عايز شقة غرفتين في التجمع', 'مجموع الأقساط كام؟'])
    expect(said).toContain('96 × 48,000 = 4,608,000')
    expect(said).toContain('120 × 34,133 = 4,095,960')
  })

  test('for each is for each', () => {
    const said = last(['Three-bedroom apartments in New Cairo please', 'how much down for each?'])
    for (const down of ['660,000', '1,173,900']) expect(said).toContain(down)
  })
})
