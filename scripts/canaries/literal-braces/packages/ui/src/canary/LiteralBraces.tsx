export const LiteralBraces = () => <p>{'مرحبا'}</p>
