const time =
  /\b(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|noon|tonight|next week|weekend|am|pm|o'?clock|anytime|any time|free|available|same time|earlier|later|hour|same day|day after|next day|following day)\b|اللي بعده|elly ba3do|\b(?:quarter|half) (?:past|to)\b|\b(?:past|at) \d{1,2}\b|\d{1,2}\s*:\s*\d\d|\d\s?(?:am|pm)\b|بكره|بكرا|النهارده|الحد|الاحد|السبت|الجمعه|الخميس|الاربع|الاربعاء|التلات|الثلاثاء|الاتنين|الاثنين|الصبح|الضهر|الظهر|العصر|المغرب|العشا|بالليل|المسا|مساء|صباحا|الساعه|بعد بكره|فاضي|نفس الوقت|نفس الميعاد|bokra|bukra|enaharda|naharda|el 7ad|elhad|el sabt|el gom3a|el 5amis|el khamis|el arba3|el talat|el etnein|el etnen|el sob7|el sobh|el dohr|el 3asr|el maghrib|el magh?reb|bel leil|bel lel|el sa3a|elsa3a|fady|fadya|nafs el wa2t|nafs el ma3ad|yarin|bugun|pazar|sali|carsamba|persembe|cuma|saat|завтра|сегодня|понедельник|вторник|сред[ау]|четверг|пятниц|суббот|воскресень|утр|вечер/

/** Whether a text names a day, an hour, a part of the day, or somebody's being free. */
export function namesTime(text: string): boolean {
  return time.test(text)
}
