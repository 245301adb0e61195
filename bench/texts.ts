import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../fixtures/', import.meta.url)
export const SEED = readFileSync(new URL('lang-son-dan-van-kheo/input.txt', root), 'utf8')

const texts = readdirSync(root).map((name) => readFileSync(new URL(`${name}/input.txt`, root), 'utf8'))
const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph !== '')

/** The same numbers in every run (Lehmer's generator), so that runs compare. */
let state = 2024
const draw = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below

export const ARTICLES = 1000

const many = (count: number, make: () => string): string[] => Array.from({ length: count }, make)
const pick = (list: readonly string[]): string => list[draw(list.length)] as string

/** Articles of paragraphs drawn from the fixtures, 4 to 24 each. */
export const SHUFFLED = many(ARTICLES, () => many(4 + draw(21), () => pick(paragraphs)).join('\n\n'))

const filler = readFileSync(new URL('filler.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const fillParagraph = (): string => many(3, () => pick(filler)).join(' ')

/**
 * Articles as dense in mentions as real news, one in some 400 characters: paragraphs of the fixtures,
 * each before three that name no number, no place and no day.
 */
export const NEWS_LIKE = many(ARTICLES, () => many(4, () => [pick(paragraphs), ...many(3, fillParagraph)].join('\n\n')).join('\n\n'))

/** News of about so many characters in one string. */
export function toText(length: number): string {
  const all = `${SHUFFLED.join('\n\n')}\n\n`
  return all.repeat(Math.ceil(length / all.length)).slice(0, length)
}
