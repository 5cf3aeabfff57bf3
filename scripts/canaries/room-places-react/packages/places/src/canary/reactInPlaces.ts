import { useState } from 'react'

export const reactInPlaces = useState
