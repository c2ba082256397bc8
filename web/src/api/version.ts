/** The command holds only for the thing as it was read; what somebody else changed since is not overwritten. */
export const asRead = (version: number | undefined): { 'If-Match'?: string } => (version === undefined ? {} : { 'If-Match': `"${version}"` })
