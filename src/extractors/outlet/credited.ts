/** A credit is no longer than this, in UTF-16 units. */
const LONGEST = 60

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+){1,4})\//i

/** The outlet that a credit names, authors left out: of "Minh An/Báo Gia Lai" the paper; null if it names none. */
export function toCredited(printed: string, isKnown: (name: string) => boolean, hasShape: (name: string) => boolean): string | null {
  const site = ADDRESS.exec(printed)?.[1]
  if (site !== undefined && hasShape(site)) return site
  if (printed.length > LONGEST) return null
  let end = printed.length
  while (end > 0 && ' .,;/'.includes(printed[end - 1] as string)) end--
  const credit = printed.slice(0, end)
  if (/[!?]|\. /.test(credit)) return null
  const parts = credit.split('/')
  const isOutlet = (name: string): boolean => isKnown(name) || hasShape(name)
  if (parts.length === 1) return isOutlet(credit) ? credit : null
  // TTXVN/Vietnam+: both are outlets.
  if (parts.every(isKnown)) return credit
  const last = (parts.at(-1) as string).trim()
  return isOutlet(last) ? last : null
}
