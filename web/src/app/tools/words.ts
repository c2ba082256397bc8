/** What is said by what comes beside the first content. */
export const words = {
  nothing: ['没有找到。', 'Nothing found.'],
  notices: ['提醒', 'Notices'],
  noNotices: ['没有需要处理的事。', 'Nothing waits for you.'],
  signOut: ['退出登录', 'Sign out'],
  notOut: ['没有退出成功，您仍处于登录状态。请检查网络后再试。', 'You are not signed out yet. Check the connection and try again.'],
  taken: ['办好了，已保存。', 'Done, and recorded.'],
} as const
