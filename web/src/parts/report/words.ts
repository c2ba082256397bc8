export const words = {
  DRAFT: ['未提交', 'not submitted'],
  SUBMITTED: ['待主管签字', 'waits for the supervisor'],
  SUPERVISOR_SIGNED: ['待部门经理签字', 'waits for the department manager'],
  DEPARTMENT_MANAGER_SIGNED: ['待经理签字', 'waits for the general manager'],
  SIGNED: ['已签完', 'signed by all'],
  RETURNED: ['已退回', 'returned'],
  LATE: ['迟交', 'late'],
  MISSING: ['逾期未交', 'missing'],
} as const
