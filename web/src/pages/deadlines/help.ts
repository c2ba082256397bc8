export const help = [
  '还没有完成、有时限的事：下月计划在本月最后一个工作日结束前提交，日报在下一个工作日开始前提交。临近到期的和已逾期的用标签标出。\n\n点事项可以直接去办；办完后这一行自动消失，逾期的会作为逾期留在历史里。',
  'What is owed and has a time: next month’s plan by the end of the last working day, the daily report by the start of the next working day. What is due soon and what is overdue carry a tag.\n\nA line leads to where it is done, and goes once it is; that it was overdue stays in history.',
] as const
