export const LiteralText = () => <p>Bonjour</p>
