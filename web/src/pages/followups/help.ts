export const help = [
  '客户评 2 分以下的来电或回访，自动生成一条跟进，下一个工作日下班前处理完。再问一次客户，登记二次评分：第一次的评分永远保留，不会被改掉。\n\n处理完写明做了什么；客户正式投诉的，填上投诉工单的编号。',
  'A call or call-back that a client rated with 2 or less is to be followed up by the end of the next working day. Ask the client again and record what he says: his first rating stays for ever beside it.\n\nSay what was done when it is closed; where he made a complaint of it, name its case.',
] as const
