/** The number after the largest of those that begin alike: S001, S008 → S009; nothing where none does. A proposal, not a rule. */
export function nextNumber(numbers: readonly string[], prefix: string): string {
  const digits = numbers.filter((n) => n.startsWith(prefix)).map((n) => n.slice(prefix.length)).filter((d) => /^\d+$/.test(d))
  const largest = digits.sort((a, b) => Number(a) - Number(b)).at(-1)
  return largest === undefined ? '' : `${prefix}${String(Number(largest) + 1).padStart(largest.length, '0')}`
}
