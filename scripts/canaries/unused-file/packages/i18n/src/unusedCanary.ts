export const unusedCanary = 'nobody imports this file'
