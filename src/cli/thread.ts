import { runJob, type Job, type Outcome } from './job.js'

/** What a thread of `--jobs` runs: a batch of articles. */
export default async function run(jobs: readonly Job[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const job of jobs) outcomes.push(await runJob(job))
  return outcomes
}
