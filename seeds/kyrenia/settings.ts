import type { AssistantSettingsInput } from '#contracts/settings'

/** Days count from Sunday = 0. */
const hours = [...[1, 2, 3, 4, 5].map(day => ({ day, from: '09:00', to: '18:00' })), { day: 6, from: '10:00', to: '14:00' }]

export const settings: AssistantSettingsInput = {
  enabled: true,
  engine: 'local',
  persona: {
    name: 'Deniz',
    tone: 'formal',
    instructions:
      'Be courteous and exact. Give prices in the currency of the listing and never convert them. Offer to ask the owner when a detail is missing.',
  },
  languages: ['en', 'tr', 'ru', 'ar'],
  greeting: {
    en: 'Welcome to Thyme Harbour Estates. I am Deniz, the automatic assistant.',
    tr: 'Thyme Harbour Estates’e hoş geldiniz. Ben Deniz, otomatik asistan.',
    ru: 'Добро пожаловать в Thyme Harbour Estates. Я Дениз, автоматический помощник.',
    ar: 'أهلاً بكم في مرفأ الزعتر للعقارات. أنا دنيز، المساعد الآلي.',
  },
  closing: { en: 'Thank you for writing to us.', tr: 'Yazdığınız için teşekkür ederiz.', ru: 'Спасибо, что написали нам.' },
  escalationText: {
    en: 'I am passing you to a colleague, who will answer you here during working hours.',
    tr: 'Sizi bir çalışma arkadaşıma aktarıyorum; çalışma saatlerinde buradan yanıt verecek.',
    ru: 'Передаю вас коллеге: он ответит здесь в рабочее время.',
    ar: 'سأحوّلكم إلى زميل يرد عليكم هنا في مواعيد العمل.',
  },
  quietWindowMs: 2000,
  escalateOn: ['asked-for-human', 'complaint', 'negotiation', 'low-confidence'],
  questions: ['purpose', 'location', 'budget', 'bedrooms', 'delivery', 'propertyType'],
  digits: 'latin',
  workingHours: hours,
  // each thing in the languages its customers ask it in: an answer is said as it stands here
  faqs: [
    {
      question: 'What is your commission?',
      answer:
        'On a new-built home the developer pays us and the buyer pays nothing. On a rental the commission is one month’s rent, agreed in writing beforehand.',
    },
    {
      question: 'Komisyon ne kadar?',
      answer:
        'Yeni yapılan bir evde komisyonu müteahhit öder, alıcı bir şey ödemez. Kiralıkta komisyon, önceden yazılı olarak anlaşılan bir aylık kiradır.',
    },
    {
      question: 'Какая у вас комиссия?',
      answer:
        'На новостройку комиссию платит застройщик, покупатель не платит ничего. При аренде комиссия равна месячной плате и заранее согласуется письменно.',
    },
    {
      question: 'Which documents do I need?',
      answer: 'To reserve: a copy of your passport and the signed reservation form. Your lawyer prepares the contract of sale.',
    },
    {
      question: 'Hangi belgeler gerekli?',
      answer: 'Rezervasyon için pasaportunuzun bir kopyası ve imzalı rezervasyon formu gerekir. Satış sözleşmesini avukatınız hazırlar.',
    },
    {
      question: 'Which taxes are due, and what kind of title is it?',
      answer:
        'We give no legal or tax advice. Please ask an independent lawyer before you pay anything; we send the title papers to yours on request.',
    },
    {
      question: 'KDV, stopaj, koçan: hangi vergiler var?',
      answer:
        'Hukuk ya da vergi danışmanlığı vermiyoruz. Ödeme yapmadan önce bağımsız bir avukata danışın; isterseniz koçan belgelerini ona göndeririz.',
    },
    {
      question: 'What are your working hours?',
      answer: 'Monday to Friday 09:00 to 18:00, Saturday 10:00 to 14:00, closed on Sunday, local time in Kyrenia.',
    },
    {
      question: 'Çalışma saatleriniz nedir?',
      answer: 'Pazartesiden cumaya 09:00–18:00, cumartesi 10:00–14:00, pazar kapalıyız; Girne saatiyle.',
    },
    {
      question: 'Can you fetch me from the airport?',
      answer: 'For an arranged viewing a colleague can meet you at the harbour in Kyrenia; we do not offer airport transfers.',
    },
    {
      question: 'Havalimanından alıyor musunuz?',
      answer: 'Kararlaştırılmış bir görüşme için bir çalışma arkadaşımız sizi Girne limanında karşılar; havalimanı transferimiz yoktur.',
    },
    {
      question: 'Can I get residence by buying?',
      answer:
        'Rules of residence change and are a matter for a lawyer. We can introduce no one in particular; the bar association keeps a list.',
    },
    {
      question: 'Можно ли получить вид на жительство?',
      answer: 'Правила меняются, и это вопрос к юристу. Мы никого отдельно не рекомендуем: список ведёт коллегия адвокатов.',
    },
    {
      question: 'Are there monthly fees?',
      answer: 'Every complex sets its own monthly fee. Where the listing does not state it, we ask the management and tell you.',
    },
    {
      question: 'Aidat ne kadar?',
      answer: 'Her site kendi aylık aidatını belirler. İlanda yazmıyorsa yönetime sorup size bildiririz.',
    },
  ],
}
