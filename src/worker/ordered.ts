/**
 * Results of many inputs in their order, with at most `ahead` of them under way: the next input is
 * taken only when a result was.
 */
export async function* ordered<T, R>(
  inputs: Iterable<T> | AsyncIterable<T>,
  run: (input: T) => Promise<R>,
  ahead: number
): AsyncGenerator<R, void, undefined> {
  const waiting: Promise<R>[] = []
  for await (const input of inputs) {
    const result = run(input)
    // Its error is thrown when its turn comes.
    result.catch(() => undefined)
    waiting.push(result)
    if (waiting.length >= ahead) yield await (waiting.shift() as Promise<R>)
  }
  for (const result of waiting) yield await result
}
