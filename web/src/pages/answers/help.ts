export const help = [
  '常见问题的标准答案。客服人员接电话时在“新来电”页上看到它们，照着答复，这次来电就是“立即解答”。\n\n答案变了就修订，不再这样答复就撤销；从前按旧答案答复过的来电不受影响。',
  'The fixed answers to ordinary questions. Agents see them beside a call, and who answers by one has answered at once.\n\nRevise an answer that is another one by now, withdraw one that nobody gives any more; calls that were answered by it before stay as they were.',
] as const
