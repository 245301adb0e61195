const SIZE = 200_000
const PIECES = [
  '.',
  '…',
  '!',
  '."',
  'xã,',
  '– TP. ',
  '1',
  '1.',
  '1,',
  '1/',
  '1-',
  'ngày ',
  'ngày 1, ',
  '“',
  '”',
  '(',
  ')',
  '"',
  'từ 1 đến ',
  'xã ',
  'xã A, ',
  'mô hình ',
  'mô hình “A”, ',
  'a',
  'A ',
  '\n',
  '\ud800',
  '\u202e',
  '\u200b',
  'e\u0301',
  'một trăm ',
  '1 tỷ ',
  '5 mô hình (',
  'HTX A ',
  'như: ',
  'thứ hai ',
  'tháng 1, ',
  'UBND xã Tân Lập có 5 mô hình, ',
  'mô hình “A” 1 tỷ đồng ',
  '- 5 mô hình:\n',
  'a\t5\n'
] as const

export interface Hostile {
  readonly name: string
  readonly text: string
}

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Texts that are slow where a reader looks too far: one piece over and over, deep nesting, one long line, lines alone. */
export const HOSTILE: readonly Hostile[] = [
  ...PIECES.map((piece) => ({ name: JSON.stringify(piece), text: fill(piece, SIZE) })),
  { name: 'nested quotes', text: `${'“a '.repeat(SIZE / 6)}${'b” '.repeat(SIZE / 6)}` },
  { name: 'nested parentheses', text: `${'(a '.repeat(SIZE / 6)}${'b) '.repeat(SIZE / 6)}` },
  { name: 'a line of 5 MB', text: fill('Xã Tân Lập có 5 mô hình và góp 2 tỷ đồng; ', 5_000_000) },
  { name: 'a million newlines', text: '\n'.repeat(1_000_000) }
]
