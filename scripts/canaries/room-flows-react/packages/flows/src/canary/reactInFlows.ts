import { useState } from 'react'

export const reactInFlows = useState
