import { must } from './client'

/** The answer's body, or null where there is no such thing; any other refusal is thrown. */
export const found = <D>(answer: Parameters<typeof must<D>>[0]): D | null => (answer.response.status === 404 ? null : must(answer))
