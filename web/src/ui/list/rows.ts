import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Refused } from '../../api/client'

/** One page of a list, as every list of the API answers. */
export interface PageOf<Row> {
  readonly items: readonly Row[]
  readonly next?: string | undefined
}

export type Pages<Row> = (at: { limit: number; cursor?: string }) => Promise<PageOf<Row>>

export interface Rows<Row> {
  /** Not what somebody may not see any more */
  readonly items: readonly Row[] | undefined
  readonly error: Error | null
  /** Why the next page did not come, where the ones before it did */
  readonly moreError: Error | null
  /** Whether nothing is left at the server; only then may what is here be sorted or searched as if it were all. */
  readonly complete: boolean
  readonly loadingMore: boolean
  readonly more: () => void
  readonly refetch: () => void
}

export const PAGE = 100

/** The pages of a list one after another by cursor; all of them as soon as somebody wants to sort or search. `everyMs`: asked anew by itself. */
export function useRows<Row>(key: QueryKey, page: Pages<Row>, all: boolean, everyMs?: number): Rows<Row> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => page(pageParam === '' ? { limit: PAGE } : { limit: PAGE, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
  })
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = query
  useEffect(() => {
    if (all && hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage()
  }, [all, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage])
  const refused = query.error instanceof Refused && !isFetchNextPageError
  return {
    items: refused ? undefined : query.data?.pages.flatMap((p) => p.items),
    error: query.error,
    moreError: isFetchNextPageError ? query.error : null,
    complete: query.data !== undefined && !hasNextPage,
    loadingMore: query.isFetchingNextPage,
    more: () => { if (!isFetching) void fetchNextPage() },
    refetch: () => void query.refetch(),
  }
}
