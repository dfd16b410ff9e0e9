export const isRightToLeft = (language: string) => ['ar', 'fa', 'he', 'ur'].includes(language)
