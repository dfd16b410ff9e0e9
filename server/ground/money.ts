/** Money is kept in minor units with its currency. All our currencies have two decimals. */
export const toMinor = (amount: number) => Math.round(amount * 100)
export const fromMinor = (minor: number) => minor / 100
