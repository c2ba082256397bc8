/** One at a time, in all windows of somebody's browser; whoever comes while another is at it does nothing. */
export const alone = (person: string) => async <T>(work: () => Promise<T>): Promise<T | undefined> => {
  let done: T | undefined
  await navigator.locks.request(`guanxi.waiting ${person}`, { ifAvailable: true }, async (lock) => { if (lock) done = await work() })
  return done
}
