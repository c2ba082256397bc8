export const words = {
  plan: ['月度计划', 'monthly plan'],
  report: ['日报', 'daily report'],
  checkOut: ['结束拜访', 'end of the visit'],
} as const
