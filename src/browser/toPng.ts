/**
 * An SVG as a PNG of so many px. Throws where the browser cannot draw it: a canvas may be refused or have
 * no room.
 */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  // A data address, which the page's policy allows; it holds no script and asks for nothing.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("no picture");
  return blob;
}
