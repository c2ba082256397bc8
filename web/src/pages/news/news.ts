import type { components } from '../../api/gen/visits'

export type News = components['schemas']['NewsEntry']
export type NewsKind = News['kind']
