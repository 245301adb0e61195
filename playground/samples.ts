import seed from '../fixtures/lang-son-dan-van-kheo/input.txt'
import money from '../fixtures/nghe-an-money/input.txt'
import lists from '../fixtures/son-la-nested-lists/input.txt'
import table from '../fixtures/lang-son-table/input.txt'
import lunar from '../fixtures/bac-giang-lunar/input.txt'

/** Articles to begin with, of the library's own fixtures. */
export const SAMPLES: readonly string[] = [seed, money, lists, table, lunar]
