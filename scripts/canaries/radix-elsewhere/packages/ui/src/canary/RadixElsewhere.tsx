import { Title } from '@radix-ui/react-dialog'

export const RadixElsewhere = Title
