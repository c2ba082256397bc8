export const help = [
  '每位专员在上月最后一个工作日结束前提交下月计划：计划拜访、拓展和成交的组数。这里看谁已提交、何时提交、谁迟报、谁还没有交。\n\n点姓名可以看每次提交的数字，并提交或重新提交；月份开始以后计划锁定。最后一次按时提交的计划为准。',
  'Every specialist hands in next month’s plan by the end of this month’s last working day: how many groups to visit, to open and to bring to the site. Here is who has, when, whose came late and whose is missing.\n\nA name leads to every submission and to the form; once the month begins the plan is locked. The last one in time counts.',
] as const

export const planHelp = [
  '一个月的计划。可以逐条填写：哪天拜访或输送哪个客户、几组，数字由系统合计；也可以只填三个合计数。填到一半可以离开，内容保留在本机。\n\n月份开始前可以重新提交，以最后一次为准；超过上月最后一个工作日提交的算迟报，月份开始后不能再交。',
  'The plan of a month, line by line: which client on which day, to visit or to bring to the site, how many groups; the sums follow. Or the three sums alone. What is half typed stays on this machine.\n\nUntil the month begins it can be handed in again, the last one counts; after the last working day of the month before it is late, and once the month has begun it is locked.',
] as const
