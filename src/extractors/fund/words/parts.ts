/** Introduces the parts of a sum. The value says whether they are all of it. */
export const PARTS = {
  'gồm|bao gồm|gồm có|trong đó gồm|cụ thể|cụ thể là|cụ thể như sau|trong đó bao gồm|bao gồm có': 'all',
  'trong đó|trong đó có|trong số đó|trong số này|riêng': 'some'
} as const

/** How many words may stand between a sum and the gồm of its parts. */
export const NEAR = 4

/** Sets of the notation of parts and equivalents. */
export const PART_SETS = {
  EQUALS: [
    'tương đương',
    'tương đương khoảng',
    'tương đương với',
    'khoảng',
    'gần',
    'hơn',
    'quy đổi',
    'bằng',
    '=',
    'tương đương hơn',
    'tương đương gần'
  ],
  STOP: '. ! ? …',
  PAUSE: ', ; . :',
  /** Between the parts of a sum. */
  COMMA_OR_AND: ', ; và',
  /** Last words of what leads parts in: gồm, cụ thể. */
  LEADS_IN: 'gồm thể',
  OF: ['của', 'từ', 'từ nguồn', 'của nguồn', 'là của', 'là'],
  LEADS_ON: 'và'
} as const
