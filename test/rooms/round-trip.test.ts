import * as lunar from '@dqcai/vn-lunar'
import { format } from 'date-fns/format'
import { vi } from 'date-fns/locale/vi'
import fc from 'fast-check'
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { expect, it } from 'vitest'
import { extract, numeral, parseDates, parseFunds } from '../../src/index.js'

/** Its published types point nowhere. */
const oracle = lunar as unknown as { getSolarDate(day: number, month: number, year: number): { day: number; month: number; year: number } }

/** The words alone, without the library's closing unit. */
function toWords(number: number): string {
  const config = new ReadingConfig()
  config.unit = []
  return doReadNumber(String(number), config).trim()
}

it('reads back every number that read-vietnamese-number spells', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 0, max: 999 }),
    fc.integer({ min: 0, max: 999_999 }),
    fc.integer({ min: 0, max: 999_999_999_999_999 })
  )
  fc.assert(
    fc.property(numbers, (number) => {
      const words = toWords(number)
      const found = extract(words, [numeral]).mentions
      // Alone, không is "not" and năm the year.
      return number === 0 || number === 5
        ? found.length === 0
        : found.length === 1 && found[0]?.value.value === String(number) && found[0].text === words
    }),
    { numRuns: 5000 }
  )
})

it('reads back every amount that is written with dots', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (amount) => {
      const text = `${amount.toLocaleString('de-DE')} đồng`
      return parseFunds(text)[0]?.vnd === amount
    }),
    { numRuns: 2000 }
  )
})

it.each([
  'dd/MM/yyyy',
  'd/M/yyyy',
  'd-M-yyyy',
  'd.M.yyyy',
  "'ngày' d 'tháng' M 'năm' yyyy",
  "'ngày' d/M/yyyy",
  'EEEE, d/M/yyyy',
  'yyyy-MM-dd'
])('reads back every date formatted as %s', (pattern) => {
  const days = fc.date({ min: new Date(1900, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true })
  fc.assert(
    fc.property(days, (day) => {
      const iso = format(day, 'yyyy-MM-dd')
      const found = parseDates(format(day, pattern, { locale: vi }))
      return found.length === 1 && found[0]?.edtf === iso
    }),
    { numRuns: 500 }
  )
})

it('agrees with another lunar calendar on every new year and full moon, 1970 to 2053', () => {
  for (let year = 1970; year <= 2053; year++) {
    for (let month = 1; month <= 12; month++) {
      const { day, month: solarMonth, year: solarYear } = oracle.getSolarDate(15, month, year)
      const expected = `${solarYear}-${String(solarMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      expect(parseDates(`ngày 15/${month}/${year} âm lịch`)[0]?.edtf, `15/${month}/${year}`).toBe(expected)
    }
  }
})
