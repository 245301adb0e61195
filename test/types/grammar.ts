/** Checked by `npm run types`: the slots of a pattern are typed out of its text. */
import { defineNotation, figure, table } from '../../src/grammar/index.js'

const notation = defineNotation<{ readonly year: number }>()({
  kinds: { n: figure((text, start, end) => Number(text.slice(start, end))), currency: table({ 'đồng|đ': 'VND', 'đô la': 'USD' }) }
}).with((n) => ({ year: n.phrase('năm {y:n}', ({ y }) => String(y)), name: n.phrase('Aa Aa*') }))

const sum = notation.rule({
  name: 'sum',
  like: [],
  read: '{who:name} góp {x:n} {c:currency} {years*:year} {rest?:n}?',
  then: ({ who, x, c, years, rest }, { env, first }) => {
    who.text satisfies string
    x satisfies number
    // @ts-expect-error no slot is any
    who satisfies number
    // @ts-expect-error no slot is any
    years satisfies number
    // @ts-expect-error no slot is any
    x satisfies string
    c satisfies 'VND' | 'USD'
    years satisfies readonly string[]
    rest satisfies number | null
    env.year satisfies number
    // @ts-expect-error a slot that may be absent is null
    rest satisfies number
    return { x, first }
  }
})
sum.then satisfies (slots: never, context: never) => { x: number; first: number } | null

notation.rule({
  name: 'wrong-slot',
  like: [],
  read: '{x:n} đồng',
  // @ts-expect-error the pattern has no such slot
  then: ({ y }) => y as number
})

notation.rule({
  name: 'wrong-kind',
  like: [],
  // @ts-expect-error no kind is called so
  read: '{x:number} đồng',
  then: () => 1
})
