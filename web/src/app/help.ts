export const notFoundHelp = ['这个地址没有对应的页面，或者您的角色不能打开它。', 'Nothing is at this address, or your role does not open it.'] as const
