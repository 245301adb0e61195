/** Exact arithmetic on decimal strings ("1500", "0.25", "-3"): every scale word but tá is a power of ten. */

/** `value` times ten to the `power`. */
export function shift(value: string, power: number): string {
  if (power === 0) return value
  const negative = value.startsWith('-')
  const digits = negative ? value.slice(1) : value
  const dot = digits.indexOf('.')
  const whole = dot < 0 ? digits : digits.slice(0, dot)
  const part = dot < 0 ? '' : digits.slice(dot + 1)
  const at = whole.length + power
  const all = whole + part
  const shifted =
    at <= 0 ? `0.${'0'.repeat(-at)}${all}` : at >= all.length ? all + '0'.repeat(at - all.length) : `${all.slice(0, at)}.${all.slice(at)}`
  return (negative ? '-' : '') + tidy(shifted)
}

export function add(left: string, right: string): string {
  const places = Math.max(placesOf(left), placesOf(right))
  return shift((BigInt(shift(left, places)) + BigInt(shift(right, places))).toString(), -places)
}

export function multiply(left: string, right: string): string {
  const places = placesOf(left) + placesOf(right)
  return shift((BigInt(shift(left, placesOf(left))) * BigInt(shift(right, placesOf(right)))).toString(), -places)
}

/** Sign of left minus right. */
export function compare(left: string, right: string): number {
  // So short, they are exact as numbers too.
  if (left.length <= SAFE_LENGTH && right.length <= SAFE_LENGTH) return Math.sign(Number(left) - Number(right))
  const difference = add(left, right.startsWith('-') ? right.slice(1) : `-${right}`)
  return difference.startsWith('-') ? -1 : difference === '0' ? 0 : 1
}

const SAFE_LENGTH = 15

function placesOf(value: string): number {
  const dot = value.indexOf('.')
  return dot < 0 ? 0 : value.length - dot - 1
}

/** No leading zeros, no trailing zeros behind a point. */
function tidy(digits: string): string {
  let start = 0
  while (digits[start] === '0' && start + 1 < digits.length && digits[start + 1] !== '.') start++
  let end = digits.length
  if (digits.includes('.')) {
    while (digits[end - 1] === '0') end--
    if (digits[end - 1] === '.') end--
  }
  return digits.slice(start, end)
}
