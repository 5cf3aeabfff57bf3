import { Button } from '@parcours/ui'

export const uiInFlows = Button
