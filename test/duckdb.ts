import { DuckDBInstance } from '@duckdb/node-api'

/** What DuckDB gives for each query, on one database in memory; numbers beyond 2^53 aside, plain JSON. */
export async function query(...queries: readonly string[]): Promise<Record<string, unknown>[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    const answers: Record<string, unknown>[][] = []
    for (const each of queries) answers.push((await connection.runAndReadAll(each)).getRowObjectsJson())
    return answers
  } finally {
    connection.closeSync()
  }
}
