/** The form as the paper has it, opened beside the app; the browser's session shows who asks. */
export function PaperLink({ path }: { path: string }) {
  return <a className="button no-print" href={path} target="_blank" rel="noreferrer">PDF</a>
}
