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
  // each thing in each language its customers write: an answer is said as it stands here
  faqs: [
    {
      question: 'العمولة كام؟',
      answer: 'في البيع الأول من المطوّر العميل مش بيدفع لنا حاجة. في إعادة البيع أو الإيجار بنتفق على العمولة كتابةً قبل أول معاينة.',
    },
    {
      question: 'What is your commission?',
      answer:
        'On a primary sale from a developer the buyer pays us nothing. On a resale or a rental our commission is agreed in writing before the first viewing.',
    },
    {
      question: 'الأوراق المطلوبة للحجز إيه؟',
      answer: 'بطاقة الرقم القومي سارية أو جواز السفر، واستمارة الحجز بتاعة المطوّر.',
    },
    {
      question: 'Which documents do I need to reserve?',
      answer: 'A valid national ID or passport and the developer’s reservation form.',
    },
    {
      question: 'الضرايب والشهر العقاري؟',
      answer: 'إحنا مش بندّي استشارات ضريبية أو قانونية. اسأل محامي أو محاسب ضرايب قبل ما تمضي، ونقدر نبعت له أوراق الوحدة.',
    },
    {
      question: 'Which taxes and registration fees do I pay?',
      answer:
        'We do not give tax or legal advice. Please ask a lawyer or a tax adviser before you sign; we can send the papers of the unit to yours.',
    },
    {
      question: 'مواعيد العمل إيه؟',
      answer: 'من السبت للخميس، من ١٠ الصبح لـ ٧ بالليل بتوقيت القاهرة، والجمعة إجازة.',
    },
    {
      question: 'What are your working hours?',
      answer: 'Saturday to Thursday, 10:00 to 19:00 Cairo time; closed on Friday.',
    },
    {
      question: 'ممكن أجنبي يشتري؟',
      answer: 'كتير من عملائنا عايشين بره مصر. اللي القانون بيسمح بيه في حالتك يجاوب عليه محامي، ولحد ما تسأله نقدر نوريك الوحدات.',
    },
    {
      question: 'Can a foreigner buy?',
      answer:
        'Many of our customers live abroad. What the law allows in your case is a question for a lawyer; we are glad to show the units meanwhile.',
    },
    {
      question: 'هل المعاينة بفلوس؟',
      answer: 'المعاينة من غير أي رسوم، وزميل من الفريق بيقابلك عند البوابة.',
    },
    {
      question: 'Is a viewing free?',
      answer: 'A viewing costs nothing; a colleague meets you at the gate.',
    },
    {
      question: 'مكتبكم فين؟',
      answer: 'مكتبنا في التجمع الخامس، شارع القنديل، الدور التاني.',
    },
    {
      question: 'Where is your office?',
      answer: 'Our office is on Qandil Street, second floor, Fifth Settlement, New Cairo.',
    },
  ],
}
