import type { ParseOptions } from '../types.js'
import { toDay } from './day.js'

/** Đồng per unit of a currency: the rial stands near 0.6, an ounce of gold near 10^8. */
const RATES = { min: 1e-4, max: 1e10 }

/** What each option must be, in words, where it is not. */
const CHECKS: Readonly<Record<keyof ParseOptions, (value: unknown) => string | null>> = {
  publishedAt: (value) => (isDay(value) ? null : 'must be an ISO date (YYYY-MM-DD)'),
  referenceDate: (value) => (isDay(value) ? null : 'must be an ISO date (YYYY-MM-DD)'),
  rates: (value) => (isObject(value) ? null : 'must be an object of rates, as in {USD: 25400}'),
  maxCharacters: (value) => (Number.isInteger(value) && (value as number) >= 0 ? null : 'must be a whole number'),
  validate: (value) => (typeof value === 'boolean' ? null : 'must be true or false'),
  language: (value) => (value === 'en' || value === 'vi' ? null : 'must be "en" or "vi"')
}
const NAMES = Object.keys(CHECKS)

/** Throws a TypeError that names the option that is unknown or has the wrong form. */
export function checkOptions(options: unknown): asserts options is ParseOptions {
  if (!isObject(options))
    throw new TypeError(
      `Expected an object of options, got ${options === null ? 'null' : Array.isArray(options) ? 'an array' : typeof options}`
    )
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(CHECKS, name)) throw new TypeError(`options.${name} is unknown${toHint(name)}`)
    const wrong = value === undefined ? null : CHECKS[name as keyof ParseOptions](value)
    if (wrong !== null) throw new TypeError(`options.${name} ${wrong}, got ${show(value)}`)
  }
  for (const [currency, rate] of Object.entries(options.rates ?? {})) {
    if (!/^[A-Z]{3}$/.test(currency)) throw new TypeError(`options.rates.${currency} is no ISO 4217 code: three capitals, as in USD`)
    if (typeof rate !== 'number' || !(rate >= RATES.min && rate <= RATES.max))
      throw new TypeError(`options.rates.${currency} must be đồng for one unit, ${RATES.min} to ${RATES.max}, got ${show(rate)}`)
  }
}

const isDay = (value: unknown): boolean => typeof value === 'string' && toDay(value) !== null

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The known name that differs in case or joints alone. */
function toHint(name: string): string {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_]/g, '')
  const known = NAMES.find((each) => plain(each) === plain(name))
  return known === undefined ? `: ${NAMES.join(', ')}` : `: did you mean ${known}?`
}

/** A value in a message: numbers that JSON cannot hold too. */
function show(value: unknown): string {
  return typeof value === 'number'
    ? String(value)
    : typeof value === 'object' && value !== null
      ? Array.isArray(value)
        ? 'an array'
        : 'an object'
      : (JSON.stringify(value) ?? typeof value)
}
