/** What happens in a case, as its codes are called. */
export const words = {
  PASSED_ON: ['转交', 'passed on'],
  CENTRE_ANSWERED: ['中心答复', 'the centre answered'],
  CLIENT_ANSWERED: ['答复客户', 'the client was answered'],
  DEPARTMENT_NOTIFIED: ['通知部门', 'the department was notified'],
  SOLVER_NAMED: ['指定解决人', 'who solves it was named'],
  CLIENT_INFORMED: ['告知客户', 'the client was informed'],
  PROGRESS_CHECKED: ['督办', 'progress was checked'],
  SERVICE_DONE: ['解决', 'the service was done'],
  CALLED_BACK: ['回访', 'the client was called back'],
  REPLY_PROMISED: ['约定回复', 'a reply was promised'],
  PAUSED: ['暂停', 'paused'],
  RESUMED: ['恢复', 'resumed'],
  REOPENED: ['重新打开', 'opened anew'],
  CANCELLED: ['取消', 'cancelled'],
  HANDED_OVER: ['移交', 'handed over'],
  CONDUCT_FLAGGED: ['记录违规言行', 'misconduct was flagged'],
} as const
