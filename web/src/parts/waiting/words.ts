export const words = {
  waits: ['待发送', 'waits to be sent'],
  howMany: ['{n} 项待发送。', '{n} wait to be sent.'],
  start: ['开始拜访', 'start of a visit'],
  completion: ['拜访记录', 'report of a visit'],
  expense: ['费用', 'expense'],
  sentWhenBack: ['已保存在本机，网络恢复后自动发送，不用重填。', 'Kept on this machine, sent by itself when the connection is back.'],
  refused: ['没有被接受：{why}', 'It was not taken: {why}'],
  takeBack: ['不再提交', 'Do not send'],
  cannotOpen: ['这条记录打不开了。', 'This entry cannot be opened any more.'],
  giveAgain: ['它保存在本机、还没有提交，内容已无法读出。请核对后重新填写。', 'It was kept on this machine and not sent; what it said cannot be read. Check it and enter it again.'],
  drop: ['移除', 'Drop it'],
  sameExpense: ['当天已经登记过相同的一笔；如果是另一笔，请在备注里写明区别。', 'The same line was recorded on this day already; if this is another one, say the difference in the remark.'],
} as const
