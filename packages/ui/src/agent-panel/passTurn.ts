import { createContext, useContext } from 'react'

const nothing = () => {}

/** Gives the screen to the visitor where the two have it in turn. */
export const PassTurn = createContext<() => void>(nothing)

/**
 * For a button of the agent that shows something on the visitor's page: call it after. Where the two have the screen in
 * turn, the visitor's turn begins; where both are in sight it does nothing. Inside `AgentPanel`.
 */
export const usePassTurn = (): (() => void) => useContext(PassTurn)
