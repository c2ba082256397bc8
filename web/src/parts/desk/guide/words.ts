/** What is ticked of a call */
export const words = {
  PICKED_UP: ['听到铃声响两下后拿起听筒', 'picks up after the second ring'],
  NAMED_COMPANY: ['自报公司名称及姓名', 'says the company and his name'],
  CONFIRMED_CALLER: ['确认对方姓名及单位', 'confirms the name and unit of the other'],
  GREETED: ['寒暄问候', 'greets'],
  DISCUSSED: ['商谈事项、确认注意事项', 'discusses it and confirms what to note'],
  SAID_GOODBYE: ['礼貌道别、轻轻放好话筒', 'says goodbye and puts the receiver down gently'],
  WRITTEN_DOWN: ['整理谈话内容并记录', 'puts what was said in order and writes it down'],
  FINDING_OUT: ['了解性', 'finding out'],
  CLARIFYING: ['澄清性', 'clarifying'],
  OPEN: ['开放式', 'open'],
  CLOSING: ['关闭式', 'closing'],
  TARGETED: ['针对性', 'targeted'],
  CHOICE: ['选择性', 'choice'],
  CONSULTING: ['征询性', 'consulting'],
  SERVICE: ['服务性', 'service'],
} as const
