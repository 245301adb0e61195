import { TABLES } from '../src/tables/index.js'

const TYPES: Readonly<Record<string, string>> = { text: 'text', integer: 'integer', number: 'number', boolean: 'boolean', date: 'day' }

/** docs/tables.md: each table and each of its columns, as src/tables says. */
export function toTableDocs(): string {
  const tables = Object.entries(TABLES).map(
    ([name, { description, columns }]) =>
      `## ${name}\n\n${description}\n\n| column | type | what |\n|---|---|---|\n${columns
        .map((column) => `| \`${column.name}\` | ${TYPES[column.type]} | ${column.description.replaceAll('|', '\\|')} |`)
        .join('\n')}\n`
  )
  return `${HEAD}\n${tables.join('\n')}`
}

const HEAD = `# Records as flat tables

Written by \`npm run generate\` from src/tables: edit there.

\`boctach --table funds --format csv|ndjson|parquet news/*.txt\`, or \`toRows\` of \`boctach/tables\`. A table has a row a mention, always the same columns in the same order; new ones come at the end. A column that is a field of the record has its name, in camelCase as the record has it: what [record.md](record.md) and the schema say of the field holds for the column. Where a field lies deeper, or its name is a word of SQL, the column's name says so (\`spanStart\`, \`startDay\`, \`whole\`); no name needs quotes in SQL. Nothing is a list: several ids stand in one cell with blanks between.

\`placeId\`, \`communeId\`, \`districtId\`, \`provinceId\` and \`heirId\` are era and code together (\`2024_05992\`): 1,815 codes name another unit in the other era, so a join on the code alone is wrong. \`heirId\` is what the place is today, so that rows of before and after 2025-07-01 can be grouped; \`heirReason\` is explained in the [guide](guide.md#places-of-before-and-after-the-reform).

In CSV (RFC 4180) text stands in quotes, numbers do not, null is an empty cell, and text that begins as a formula has an apostrophe in front. In Parquet text is UTF-8 strings, integers 64 bits, numbers doubles, days dates.

\`boctach --format csv\` without a table gives a line a mention of every kind, in columns that all share: \`value\`, \`max\` and \`unit\` are EDTF for a date; name and type for a location; count and unit; đồng and VND for a fund, else its amount and currency; name and kind for a named model; value and unit for a quantity. \`id\` to \`articleTitle\` are the columns of these names below; parts have no line.
`
