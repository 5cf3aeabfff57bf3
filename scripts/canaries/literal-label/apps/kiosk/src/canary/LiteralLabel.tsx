export const LiteralLabel = () => <nav aria-label="Menu" />
