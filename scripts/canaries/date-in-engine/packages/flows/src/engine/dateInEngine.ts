export const dateInEngine = () => new Date().getFullYear()
