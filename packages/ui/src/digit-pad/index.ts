export { type Digit, DigitPad, type DigitPadProps, isDigit } from './DigitPad.tsx'
