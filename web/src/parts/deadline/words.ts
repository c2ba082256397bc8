export const words = {
  plan: ['月度计划', 'monthly plan'],
  report: ['日报', 'daily report'],
} as const
