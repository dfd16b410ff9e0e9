import { fold } from '../../text/normalise.ts'

const SUPERLATIVE =
  /\b(?:cheap|bigg|larg|small)est\b|(?:^|\s)[وب]?ال(?:ارخص|اكبر|اصغر)|\bel (?:ar5as|arkhas|akbar|asghar|as8ar)\b|\ben (?:ucuz|buyuk|kucuk)|сам\S+ (?:дешев|больш|маленьк)/

/** "The cheapest", "الأرخص": chosen among all, where "cheaper" and "ارخص" ask for less than what is in view. */
export const isSuperlative = (message: string) => SUPERLATIVE.test(fold(message))
