import type { Source } from "../domain/source/source.ts";
import { tagOf } from "../i18n/language.ts";
import { Bilingual } from "./Bilingual.tsx";

/** The title of a cited work in its own language, or what it is; a link where its address is known. */
export function SourceTitle({ source: { title, url } }: { source: Source }) {
  const name =
    "text" in title ? (
      <cite lang={tagOf(title.lang)}>{title.text}</cite>
    ) : (
      <Bilingual text={title.description} />
    );
  if (url === null) return name;
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {name}
    </a>
  );
}
