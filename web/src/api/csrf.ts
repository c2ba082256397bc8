/** What a change must carry, so that the gateway knows it for a page of ours: the cookie's value as a header. */
export function csrf(): Readonly<Record<string, string>> {
  const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1]
  return token === undefined ? {} : { 'X-XSRF-TOKEN': decodeURIComponent(token) }
}
