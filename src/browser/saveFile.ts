/** ms until the file's address is given up; some browsers begin to read it late. */
const KEPT = 10_000;

/** Hands a file to the reader to save, like every download. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
