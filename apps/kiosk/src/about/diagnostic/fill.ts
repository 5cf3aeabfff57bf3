/** Puts values into a text of the technical page: `{{name}}`. It is in French only, so i18next is not needed. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
