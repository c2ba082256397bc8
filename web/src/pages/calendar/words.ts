export const words = {
  title: ['工作日历', 'Working calendar'],
  help: [
    '部门的工作日历：没有标注的日子，周一至周五上班，周末休息。节假日和调休上班日在这里标注，计划、日报的到期时间和出勤都按它计算。\n\n公司办公室和部门经理点某一天即可标注；标错了再标一次，两次都留在历史里。',
    'The department’s calendar: what is not marked follows the week, Monday to Friday worked. Holidays and make-up days are marked here; what is due when, and attendance, follow it.\n\nThe office and the manager click a day to mark it. A mistake is marked again; both stay in history.',
  ],
  grid: ['{month}的日历', 'The calendar of {month}'],
  off: ['休', 'off'],
  worked: ['班', 'on'],
  offDay: ['休息', 'free'],
  workDay: ['上班', 'worked'],
  today: ['今天', 'today'],
  kind: ['性质', 'Kind'],
  name: ['名称', 'Name'],
  nameHint: ['如：国庆节、国庆节调休', 'Such as: National Day'],
  mark: ['标注', 'Mark'],
  marking: ['标注{day}', 'Mark {day}'],
  workingDays: ['本月工作日 {n} 天', '{n} working days this month'],
} as const
