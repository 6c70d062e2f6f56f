import { useContext } from "react";
import type { Lang } from "../../domain/text.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { GlossContext } from "./GlossContext.ts";
import { TermButton } from "./TermButton.tsx";

/** A text of the open event: a term opens its entry where it is first used. Else as `ForeignText`. */
export function GlossedText({ text, lang }: { text: string; lang: Lang }) {
  const pieces = useContext(GlossContext)[lang].get(text) ?? [{ text }];
  return pieces.map((piece) =>
    "term" in piece && piece.term ? (
      <TermButton key={piece.term.id} term={piece.term}>
        <ForeignText text={piece.text} lang={lang} />
      </TermButton>
    ) : (
      <ForeignText key={piece.text} text={piece.text} lang={lang} />
    ),
  );
}
