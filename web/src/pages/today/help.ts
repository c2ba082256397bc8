export const help = [
  '进入市场后先签到，再开始第一次拜访：点“签到”，手机确定所在区域，位置只在签到时取一次，随签到保存；也可以用当地固定电话打给值班人员，由他登记。\n\n到客户处点“开始”，结束后填写面谈人和成果；计划外的拜访、当天的费用也在这里登记。没有网络时照常填写，标着“待发送”的内容在网络恢复后自动发送。日报由系统写成，核对后提交。',
  'Sign in first when you enter the market, then begin the first visit: press Sign in and the telephone finds the territory, and where it was is kept with this sign-in alone; or call the duty officer from a local fixed line, who registers it.\n\nPress Start at the client’s; when it is over say whom you met and what came of it. Unplanned visits and expenses go here too. Without a connection go on as usual: what is marked as waiting is sent by itself when the connection is back. The report writes itself; read it and submit it.',
] as const
