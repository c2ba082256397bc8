export const help = [
  '客户购买（S3）或维修（S4）以后要回访三次，每次都要本人接听才算完成。每一栏是一次回访：按时、逾期、即将到期，还是没到时候。无人或孩子接听的，写明下次什么时候再打。\n\n客户说了问题的，一小时内转达给部门，问题解决后再回访一次：两个按钮都在那一行。登记的时间就是按下的那一刻。',
  'After a purchase (S3) or a repair (S4) the client is called three times, and only what the owner answers counts. Each column is one of them: in time, late, due soon, or not to be made yet. Where nobody or a child answers, say when you will try again.\n\nA problem is passed on to a department within the hour, and the client is called once more when it is solved: both buttons stand in the row. What you record happened as you press.',
] as const
