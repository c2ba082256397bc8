export const help = [
  '五个服务各自读历史、更新自己的视图。“已读”追上“最新”就是正常；落后的会自己追上。处理不了的事件会停放在下面，不影响其他事件：修好原因后重试，确定不再需要的才丢弃。\n\n视图可以从历史重建，重建时照常使用。反应（会下达命令的处理器）在历史被恢复后会停下，要由您指定从哪里继续。每 5 秒自动更新。',
  'Each of the five services reads history and keeps its views. A processor is well when it has read up to the newest event; one that lags catches up by itself. An event that could not be handled is parked below and holds up nothing else: mend the cause and try again; drop only what nobody needs.\n\nA view can be made anew from history while it is in use. A reaction, which gives orders, stops when history was restored, until you say where it goes on. All of this is asked anew every five seconds.',
] as const
