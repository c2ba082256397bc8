export const help = [
  '长期没有人拜访、联系的潜在客户会退回公海，谁都可以认领，每人每天最多三个。认领后客户归您负责，从前的档案和拜访都在。\n\n“即将退回”的还归原来的专员：他在期限前拜访或联系一次，客户就留下来。',
  'Prospects that nobody has dealt with for long return to the pool. Anybody may claim one, three a day at most; a claimed client is yours, with its file and visits as they were.\n\nOne that is about to return still belongs to its owner: a single visit or contact before then keeps it.',
] as const
