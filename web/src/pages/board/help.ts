export const help = [
  '客服部现在要办的每一步：最急的排在最前面。大字是还剩多少时间，或者已经逾期多久，每秒更新；看板自己刷新，不需要重新载入。红色是逾期，橙色是即将到期，灰色是暂停中仍有时限的步骤；没有时限的步骤不在这里。\n\n一步办完就从看板上消失；逾期的要等到补办或不再需要为止，逾期本身仍会记入当月的客服指标。点编号可以去看工单或回访。上方的数字只数下面列出的行。',
  'Every step that the service desk has to take now, the most urgent first. The large figures say how much time is left, or how late it is, by the second; the board changes by itself and is never to be reloaded. Red is late, amber is due soon, grey is a step that is paused and has a time all the same; one without a time is not here.\n\nA step goes once it is done; one that is late stays until it is done after all or is not needed any more, and still counts in the month’s figures. Its number leads to the case or to the call-backs. The counts at the top are of the lines below.',
] as const
