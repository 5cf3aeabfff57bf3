export const networkInEngine = () => fetch('/catalogue.json')
