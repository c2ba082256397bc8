import { bringCodes } from './codes'

// before each file of tests
await Promise.all([bringCodes('zh-CN'), bringCodes('en')])
