/** What one stretch of a text says about time, before it is put together with its neighbours. */
export type Item = { from: number; to: number } & ItemKind

export type Part =
  | 'early'
  | 'morning'
  | 'mid-morning'
  | 'late-morning'
  | 'noon'
  | 'midday'
  | 'early-afternoon'
  | 'mid-afternoon'
  | 'afternoon'
  | 'late-afternoon'
  | 'asr'
  | 'maghrib'
  | 'early-evening'
  | 'evening'
  | 'late-evening'
  | 'isha'
  | 'night'
  | 'dawn'
  | 'after-work'
  | 'after-lunch'
  | 'friday-prayer'
  | 'midnight'
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
/** `first` and `last` are one day, the others a stretch. */
export type Edge = 'start' | 'middle' | 'end' | 'first' | 'last'
export type Relation = 'after' | 'before' | 'around' | 'from' | 'to' | 'within'

export type ItemKind =
  /** Today is 0, tomorrow 1. */
  | { type: 'day'; offset: number }
  /** ISO: Monday is 1. `weeks` counts on from the next occurrence ("Friday after next"). */
  | { type: 'weekday'; day: number; next: boolean; weeks: number }
  | { type: 'date'; day: number; month: number; year?: number; maybePlace?: boolean }
  /** `maybeOther`: "the first" may count something else. */
  | { type: 'day-of-month'; day: number; maybeOther?: true }
  /** "first Monday of December", "last day of the month": -1 is the last; a weekday, or the day or week itself. */
  | { type: 'nth'; nth: number; day?: number; unit?: 'day' | 'week'; month?: number; year?: number; offset?: number }
  /** So many weeks after the day named beside it. */
  | { type: 'weeks-on'; weeks: number }
  | { type: 'month'; month: number; year?: number; edge?: Edge }
  /** This month is 0. */
  | { type: 'month-from-now'; offset: number; edge?: Edge }
  | { type: 'week'; offset: number; edge?: Edge }
  | { type: 'weekend'; offset: number }
  | { type: 'year'; year: number; edge?: Edge }
  | { type: 'year-from-now'; offset: number; edge?: Edge }
  /** From now; `within`: at any moment until then. */
  | { type: 'in'; amount: number; unit: Unit; within?: boolean }
  /** `exact`: the half of the day is known. */
  | { type: 'clock'; hour: number; minute: number; mark?: 'am' | 'pm' | 'exact'; weak?: boolean }
  | { type: 'part'; part: Part; today?: boolean }
  | { type: 'relation'; relation: Relation }
  | { type: 'now' }
  /** "this time tomorrow": the hour it is now. */
  | { type: 'same-time' }
  /** A day gone by, or one that does not exist. */
  | { type: 'past' }
  | { type: 'not' }
  | { type: 'refusal' }
  /** Denies the day said before it: "yarın değil"; `bare`: only where nothing goes on ("بكرة لا،"). */
  | { type: 'not-before'; bare?: true }
  | { type: 'and' }
  | { type: 'break' }
