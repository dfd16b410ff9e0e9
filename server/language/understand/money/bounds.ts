/** "مساحتها ما تقل عن", "ما يزيد عن": bounds with the negation written apart, as in the Gulf. */
export function boundBefore(text: string): 'min' | 'max' | undefined {
  if (/(?:^|\s)و?(?:ما|لا) ?[تي](?:قل|نقص)و?ش? (?:عن|من)\s+(?:ال)?$/.test(text)) return 'min'
  return /(?:^|\s)و?(?:ما|لا) ?[تي](?:زيد|زود|تعدي|تجاوز|تخطي)و?ش? (?:(?:عن|علي)\s+)?(?:ال)?$/.test(text) ? 'max' : undefined
}
