export const words = {
  title: ['到期事项', 'What is due'],
  what: ['事项', 'What'],
  specialist: ['客户专员', 'Specialist'],
  dueAt: ['截止时间', 'Due'],
  warnAt: ['提醒时间', 'Warned from'],
  state: ['状态', 'State'],
  OPEN: ['未到期', 'open'],
  DUE_SOON: ['即将到期', 'due soon'],
  OVERDUE: ['已逾期', 'overdue'],
  empty: ['没有待办的到期事项。', 'Nothing is due.'],
} as const
