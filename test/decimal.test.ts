import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, multiply, shift } from '../src/lexicon/index.js'

describe('decimals', () => {
  it.each([
    ['1', '2', -1],
    ['2', '2.0', 0],
    ['-1', '-2', 1],
    ['0.1', '0.09', 1],
    ['-0.5', '0', -1],
    ['9007199254740993', '9007199254740992', 1],
    ['0.30000000000000000001', '0.3', 1],
    ['1'.repeat(400), '1'.repeat(400), 0],
    ['1'.repeat(400), `-${'1'.repeat(400)}`, 1]
  ])('%s against %s', (left, right, sign) => {
    expect(compare(left, right)).toBe(sign)
    expect(compare(right, left)).toBe(sign === 0 ? 0 : -sign)
  })

  it('are exact', () => {
    const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.nat(20))
    fc.assert(
      fc.property(decimals, decimals, ([left, leftPlaces], [right, rightPlaces]) => {
        const [one, other] = [shift(left.toString(), -leftPlaces), shift(right.toString(), -rightPlaces)]
        const places = leftPlaces + rightPlaces
        const [a, b] = [left * 10n ** BigInt(rightPlaces), right * 10n ** BigInt(leftPlaces)]
        expect(add(one, other)).toBe(shift((a + b).toString(), -places))
        expect(multiply(one, other)).toBe(shift((left * right).toString(), -places))
        expect(compare(one, other)).toBe(a < b ? -1 : a > b ? 1 : 0)
      })
    )
  })
})
