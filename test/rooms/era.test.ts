import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/document/index.js'
import { era, location } from '../../src/extractors/index.js'
import { run } from '../../src/pipeline/index.js'
import type { ParseOptions } from '../../src/types.js'

const eraOf = (text: string, options: ParseOptions = {}): { era: string; rule: string; evidence: string[] } | null => {
  const [found] = run(createDocument(text, options), [era]).get(era)
  return found === undefined ? null : { era: found.value.era, rule: found.rule, evidence: found.value.evidence.map(({ rule }) => rule) }
}

describe('the publication date settles the era', () => {
  it.each([
    ['2024-07-23', '2024'],
    ['2025-06-30', '2024'],
    ['2025-07-01', '2025'],
    ['2026-01-05', '2025']
  ])('%s: %s', (publishedAt, expected) => {
    expect(eraOf('Huyện Cao Lộc (cũ) họp ngày 5/8/2025.', { publishedAt })).toMatchObject({ era: expected, rule: 'published' })
  })
})

describe('without one, the article votes', () => {
  it.each([
    ['Chiều 17/10/2025, nông dân xã Hà Đông mở đại hội.', '2025', 'latest-date'],
    ['Ngày 12-9-2018, đoàn đến xã Tân Thanh.', '2024', 'latest-date'],
    ['Bước sang chính quyền địa phương 2 cấp, xã nào cũng bận.', '2025', 'two-tier'],
    ['Đại hội Đảng bộ phường nhiệm kỳ 2025 - 2030.', '2025', 'term'],
    ['Bộ đội về xã Hòa Điền (An Giang).', '2025', 'new-chain'],
    ['Công an phường Đông Hòa (TPHCM) khen thưởng.', '2025', 'new-chain'],
    ['Các xã trước thuộc huyện Quan Sơn (cũ).', '2025', 'former'],
    ['UBND huyện Cao Lộc họp với thị trấn Đồng Đăng.', '2024', 'old-unit'],
    ['Đoàn công tác của đặc khu Phú Quốc.', '2025', 'new-type']
  ])('%s', (text, expected, rule) => {
    const found = eraOf(text)
    expect(found?.era).toBe(expected)
    expect(found?.evidence).toContain(rule)
  })

  it.each(['', 'Đoàn đến thăm, tặng quà.', 'Ngày 3/2/1930 là ngày lịch sử.'])('and says nothing of: %s', (text) => {
    expect(eraOf(text)).toBeNull()
  })
})

it('gives one name one code through an article, unless the text tells two apart', () => {
  const codes = (text: string): string[] =>
    run(createDocument(text), [location])
      .get(location)
      .map(({ value }) => `${value.name} ${value.code} ${value.era}`)
  expect(codes('Từ 1/7/2025, xã Trung Hạ ra đời. Dân Trung Hạ vui. Xã Trung Hạ (Thanh Hóa) họp.')).toEqual([
    'Trung Hạ 15001 2025',
    'Trung Hạ 15001 2025',
    'Trung Hạ 15001 2025',
    'Thanh Hóa 38 2025'
  ])
  expect(codes('Ngày 5/9/2025, phường Đông Hòa (TPHCM) họp. Phường Đông Hoà khen thưởng.')).toEqual([
    'Đông Hòa 25951 2025',
    'Hồ Chí Minh 79 2025',
    'Đông Hòa 25951 2025'
  ])
})
