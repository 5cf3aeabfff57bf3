/**
 * What the writer of a step noted beside its rules: the comments of `step.yaml`, which say why a rule is as it is.
 */

/** A comment, and the field that it stands before (null at the end of the file). */
export interface WriterNote {
  readonly field: string | null
  readonly text: string
}

/** The comments of a YAML text that stand on lines of their own; lines that follow each other are one note. */
export function writerNotes(yaml: string): readonly WriterNote[] {
  const notes: WriterNote[] = []
  let open: string[] = []
  let field: string | null = null
  const close = (name: string | null): void => {
    if (open.length > 0) notes.push({ field: name, text: open.join(' ') })
    open = []
  }
  for (const line of yaml.split('\n')) {
    const comment = line.match(/^\s*#\s?(.*)$/)?.[1]
    if (comment !== undefined) {
      if (!/^yaml-language-server:/.test(comment)) open.push(comment.trim())
      continue
    }
    field = line.match(/^([A-Za-z]+):/)?.[1] ?? field
    if (line.trim() !== '') close(field)
  }
  close(null)
  return notes
}
