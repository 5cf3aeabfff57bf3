export const Example = () => <p>Bonjour</p>
