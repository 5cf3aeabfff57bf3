export { type Understood, UnderstoodCheck, type UnderstoodCheckProps } from './UnderstoodCheck.tsx'
