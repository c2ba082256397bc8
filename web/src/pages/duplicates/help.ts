export const help = [
  '名称、读音、电话或地址相同的客户，按登记先后成对列出。两份都在您的范围内，您才看得到。\n\n是同一家的，合并：选保留哪份档案，再选从另一份采用哪几项。拜访、联系人、工单从此在一处看；合错了，在被并入的客户页上拆开，一切恢复原样。不是同一家的，写明原因，这一对就不再出现。',
  'Clients that are alike by name, sound, telephone or address, in pairs by who came later, where both are within your reach.\n\nMerge those that are one: choose which file stays and what it takes from the other. Visits, contacts and cases are then shown in one place; a wrong merger is taken back on the page of the client that was merged, and all is as it was. Where they are two, say why, and the pair comes no more.',
] as const
