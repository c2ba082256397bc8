export const help = [
  '大客户联系计划表：自己计划的联系，以及月度计划中要拜访的客户，按日期排在一起。地址和联系人取自客户档案。\n\n当天拜访了客户，联系自动成为“已完成”；打电话等联系过的，点“已联系”。不再联系的，取消并写明原因。',
  'The contact plan (form F-7): contacts that are planned, and the clients that the monthly plan names, by day. Address and person are those of the client’s file.\n\nA visit on the day makes a contact by itself; one that was made otherwise, as by telephone, is marked as made. What will not be is called off with a reason.',
] as const
