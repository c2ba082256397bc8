export const help = [
  '《客户拜访管理规范》的拜访时间，一个版本从一天起生效，直到下一个版本。在这个时间以外的拜访不算有效，并记一次违规。\n\n部门经理和公司领导可以发布新版本；已经发布的版本不能修改，只能用新版本接替。',
  'The visiting hours of the norms: a version holds from a day on until the next. A visit outside of them is not valid and is a violation.\n\nThe manager and the executives publish a new version; one that is published never changes, another follows it.',
] as const
