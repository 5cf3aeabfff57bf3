/** The only numbers without a source of a step: those of danger, the most urgent first. */
export const emergencyNumbers = ['17', '112', '114', '119', '3919', '3114'] as const
