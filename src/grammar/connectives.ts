/** Sets of words that every notation knows, by the name that `@` gives them in a pattern. The one place for each. */
export const CONNECTIVES = {
  /** Joins the items of a list. */
  AND: ', và hoặc hay & + ; cùng',
  /** Joins the ends of a range. */
  TO: 'đến tới',
  DASH: '-',
  EACH: 'mỗi từng',
  PLURAL: 'các những',
  /** Opens a list of examples or parts. */
  AS: ['như', 'gồm', 'bao gồm', 'gồm có', 'là'],
  /** Ends a clause. A full stop inside an abbreviation (TP. Huế, T.Ư) is none. */
  END: ', ; . : ! ? … ( )',
  OPEN: '(',
  CLOSE: ')',
  QUOTE: '" “ ” ‘ ’ « »',
  COLON: ':',
  PLUS: '+',
  STAR: '*',
  QUESTION: '?',
  BANG: '!'
} as const satisfies Readonly<Record<string, string | readonly string[]>>
