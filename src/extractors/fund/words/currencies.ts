/** Names and signs of currencies, by ISO 4217 code. */
export const CURRENCIES = {
  'đồng|đ|vnđ|vnd|₫|đồng việt nam|đồng vn|việt nam đồng|vn đồng|đồng vnd|đồng vnđ|vn$': 'VND',
  'usd|đô la|đô la mỹ|đô-la|đô-la mỹ|đôla|đôla mỹ|us$|$|đô mỹ|mỹ kim|dollar|đồng đô la mỹ': 'USD',
  'euro|eur|€|ơ-rô': 'EUR',
  'yên|yên nhật|jpy|yen|¥': 'JPY',
  'won|won hàn quốc|krw': 'KRW',
  'nhân dân tệ|ndt|cny|rmb|tệ': 'CNY',
  'bảng anh|gbp|£': 'GBP',
  'baht|bạt thái|thb': 'THB',
  'đô la úc|aud|đô-la úc|đôla úc': 'AUD',
  'đô la canada|cad|đô la canađa': 'CAD',
  'đô la singapore|sgd': 'SGD',
  'đô la hồng kông|hkd': 'HKD',
  'đài tệ|twd|đô la đài loan': 'TWD',
  'kíp lào|lak': 'LAK',
  'riel|khr': 'KHR',
  'rúp|rub|rúp nga': 'RUB',
  'franc thụy sĩ|chf': 'CHF',
  'rupee|inr': 'INR',
  'ringgit|myr': 'MYR',
  'rupiah|idr': 'IDR',
  'đô la new zealand|đô la niu di lân|nzd': 'NZD',
  'đô la đài loan mới': 'TWD',
  'peso philippines|php': 'PHP',
  'dirham|aed': 'AED',
  'riyal|rial ả rập xê út': 'SAR',
  'lira|lira thổ nhĩ kỳ': 'TRY',
  'krona thụy điển|sek': 'SEK',
  'krone na uy|nok': 'NOK',
  'krone đan mạch|dkk': 'DKK',
  'hryvnia|uah': 'UAH',
  'zloty|pln': 'PLN',
  'shekel|ils': 'ILS',
  'kyat|mmk': 'MMK',
  kíp: 'LAK'
} as const

/** Hundredths of a currency, by the code of the whole: 50 cent. */
export const SUBUNITS = {
  'cent|cents|us cent|uscent|cent mỹ|cent us|xu mỹ|xu us|¢': 'USD',
  'cent euro|euro cent|xu euro': 'EUR',
  'penny|pence|penny anh|xu anh': 'GBP',
  'cent úc|xu úc': 'AUD'
} as const

/** Signs that stand against their number: $500. */
export const SIGNS = { '$|us$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₫|vn$': 'VND' } as const
/** Codes before their number: USD 5 triệu. */
export const CODES = { 'vnd|vnđ|vn$': 'VND', usd: 'USD', eur: 'EUR', jpy: 'JPY', gbp: 'GBP' } as const
/** A scale and đồng in one, as a power of ten: 20 trđ. */
export const ABBREVIATIONS = { 'trđ|tr đ|tr.đ|tr đồng|triệu đ': 6, 'tỷđ|tỉđ': 9 } as const

/** Before the currency in the head of a column, as a power of ten. */
export const COLUMN_SCALES = { 'nghìn|ngàn': 3, 'triệu|tr': 6, 'trăm triệu': 8, 'tỷ|tỉ': 9, 'nghìn tỷ': 12 } as const
