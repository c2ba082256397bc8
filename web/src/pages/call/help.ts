export const help = [
  '接起电话就打开这一页：来电时间从打开时算起，提交时电话就算结束。如果这一页早就开着，接起时点“从现在计时”。\n\n用键盘：Tab 到下一栏，方向键选择，Ctrl+Enter 提交。提交后直接进入工单，接着登记下一步。填到一半离开也不会丢。\n\n右边是标准答案和来电步骤：照着答案答复就勾上它，解答方式即为“立即解答”；做到的步骤、用到的提问也勾上，部门可据此看出怎样的来电客户更满意。',
  'Open this page as you take the call: the call begins then and ends when you send it. If the page was open before, press “Begin now” as you take the call.\n\nBy the keyboard: Tab to the next field, arrows to choose, Ctrl+Enter to send. You come to the case at once and go on there. What is half typed is not lost.\n\nBeside it are the fixed answers and the steps of a call: tick the answer that you give, and the call is answered at once; tick the steps and the types of questions too, so that the department sees after which calls clients are satisfied.',
] as const
