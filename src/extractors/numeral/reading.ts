import type { NumeralValue } from './schema.js'

/** A numeral in token positions: `first` up to, not including, `last`. */
export interface Reading {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly value: NumeralValue
}

/** A number with its scale word: `power` is the scale's power of ten, 0 without one. */
export interface Scaled {
  readonly value: string
  readonly last: number
  readonly power: number
}

export const PLAIN: NumeralValue = {
  value: null,
  grouped: null,
  power: 0,
  form: 'digits',
  weak: false,
  ordinal: false,
  percent: false,
  label: false,
  fraction: null
}
