export const help = [
  '系统里的一条记录：发生了什么，什么时候，由谁登记，内容是什么。记录一经登记就不再改变；更正和撤销是另外的记录。\n\n个人信息（姓名、电话等）在记录里是加密的，这里不显示。浏览器的“后退”回到您来的地方。',
  'One record: what happened, when, who recorded it, and what it says. A record never changes; a correction or a withdrawal is a record of its own.\n\nWhat is known of persons is sealed in it and not shown here. Back leads to where you came from.',
] as const
