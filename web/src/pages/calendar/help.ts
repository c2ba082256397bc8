export const help = [
  '部门的工作日历：没有标注的日子，周一至周五上班，周末休息。节假日和调休上班日在这里标注，计划、日报的到期时间和出勤都按它计算。\n\n办事处可以有自己的节假日和工作时段，先于全部门的生效。国务院公布的放假安排可以一次取来，已标注的日子不变。公司办公室和部门经理点某一天即可标注；标错了再标一次，两次都留在历史里。',
  'The department’s calendar: what is not marked follows the week, Monday to Friday worked. Holidays and make-up days are marked here; what is due when, and attendance, follow it.\n\nAn office may have days and hours of its own, which go before those of all. What the State Council published for a year is taken over at once; days that are marked stay. The office and the manager click a day to mark it. A mistake is marked again; both stay in history.',
] as const
