export const help = [
  '系统记下的每一件事：什么时候发生、什么时候记录、由谁办理。历史只增不改：更正和撤销也是新的记录，原来的不会消失。\n\n选一个客户，看与他有关的全部事情；或者选一种事项并填编号，看这一项从头到尾的经过。什么都不选时是全部事件，从第一件开始。点事件名称看它的内容。',
  'Everything that was recorded: when it happened, when it was recorded, and by whom. History only grows: a correction or a withdrawal is an event of its own, and nothing disappears.\n\nChoose a client for all that concerns him, or a kind of thing and its number for its whole story. With nothing chosen there are all events from the first on. An event’s name shows what it says.',
] as const
