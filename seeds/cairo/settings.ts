import type { AssistantSettingsInput } from '#contracts/settings'

/** Days count from Sunday = 0. Friday is the day of rest. */
const hours = [6, 0, 1, 2, 3, 4].map(day => ({ day, from: '10:00', to: '19:00' }))

export const settings: AssistantSettingsInput = {
  enabled: true,
  engine: 'local',
  persona: {
    name: 'نور',
    tone: 'warm',
    instructions:
      'Speak like a helpful colleague, short and friendly. Never press. Say plainly when something is not known and offer to ask the owner or the developer.',
  },
  languages: ['ar', 'en', 'tr', 'ru'],
  greeting: {
    ar: 'أهلاً بيك في فنار النيل 👋 أنا نور، المساعد الآلي بتاعنا.',
    en: 'Welcome to Nile Lantern 👋 I am Nour, the automatic assistant.',
    tr: 'Nile Lantern’e hoş geldiniz 👋 Ben Nour, otomatik asistan.',
    ru: 'Добро пожаловать в Nile Lantern 👋 Я Нур, автоматический помощник.',
  },
  closing: { ar: 'تحت أمرك في أي وقت.', en: 'At your service any time.' },
  escalationText: {
    ar: 'هحوّلك لزميل من فريقنا، وهيرد عليك هنا في مواعيد العمل.',
    en: 'I am passing you to a colleague, who will answer you here during working hours.',
    tr: 'Sizi bir çalışma arkadaşıma aktarıyorum; çalışma saatlerinde buradan yanıt verecek.',
    ru: 'Передаю вас коллеге: он ответит здесь в рабочее время.',
  },
  quietWindowMs: 1500,
  escalateOn: ['asked-for-human', 'complaint', 'negotiation', 'low-confidence'],
  questions: ['location', 'budget', 'bedrooms', 'propertyType', 'delivery', 'purpose'],
  digits: 'latin',
  workingHours: hours,
  faqs: [
    {
      question: 'What is your commission? العمولة كام؟',
      answer:
        'On a primary sale from a developer the buyer pays us nothing. On a resale or a rental our commission is agreed in writing before the first viewing.',
    },
    {
      question: 'الأوراق المطلوبة للحجز إيه؟ Which documents do I need to reserve?',
      answer:
        'بطاقة الرقم القومي سارية أو جواز السفر، واستمارة الحجز بتاعة المطوّر. For a reservation: a valid national ID or passport and the developer’s reservation form.',
    },
    {
      question: 'Which taxes do I pay? الضرايب والشهر العقاري؟',
      answer:
        'We do not give tax or legal advice. Please ask a lawyer or a tax adviser before you sign; we can send the papers of the unit to yours.',
    },
    {
      question: 'مواعيد العمل إيه؟ What are your working hours?',
      answer:
        'من السبت للخميس، من ١٠ الصبح لـ ٧ بالليل بتوقيت القاهرة، والجمعة إجازة. Saturday to Thursday, 10:00 to 19:00 Cairo time; closed on Friday.',
    },
    {
      question: 'Can a foreigner buy? ممكن أجنبي يشتري؟',
      answer:
        'Many of our customers live abroad. What the law allows in your case is a question for a lawyer; we are glad to show the units meanwhile.',
    },
    {
      question: 'هل المعاينة بفلوس؟ Is a viewing free?',
      answer: 'المعاينة من غير أي رسوم، وزميل من الفريق بيقابلك عند البوابة. A viewing costs nothing; a colleague meets you at the gate.',
    },
    {
      question: 'Where is your office? مكتبكم فين؟',
      answer:
        'مكتبنا في التجمع الخامس، شارع القنديل، الدور التاني. Our office is on Qandil Street, second floor, Fifth Settlement, New Cairo.',
    },
  ],
}
