import type { Source } from "../domain/source/source.ts";
import { tagOf } from "../i18n/language.ts";

/** The title of a cited work in its own language; a link where its address is known. */
export function SourceTitle({ source: { title, url } }: { source: Source }) {
  if (url === null) return <cite lang={tagOf(title.lang)}>{title.text}</cite>;
  return (
    <a href={url} lang={tagOf(title.lang)} rel="noreferrer" target="_blank">
      <cite>{title.text}</cite>
    </a>
  );
}
