import { useId, useRef } from "react";
import { saveFile } from "../../browser/saveFile.ts";
import type { CslItem } from "../../domain/cite/cslItem.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { plainReference } from "../../i18n/reference.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./CiteTab.module.css";
import { Outcome } from "./Outcome.tsx";
import type { Reference as StyledReference } from "./references.ts";
import { useCopy } from "./useCopy.ts";

interface ReferenceProps {
  item: CslItem;
  reference: StyledReference;
}

/** A reference in one style, to copy; those for programs to save too. */
export function Reference({ item, reference: { style, parts, file } }: ReferenceProps) {
  const { t } = useLanguage();
  const [outcome, copy] = useCopy();
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  const text = plainReference(parts);
  return (
    <div className={styles.reference} role="group" aria-labelledby={name}>
      <div id={name} className={styles.style}>
        <b lang="en">{t(`cite.${style}`)}</b>
        {style === "chicago" && (
          <div className="secondary">
            <Words of={(words) => words("cite.chicagoKind")} layout="lead" />
          </div>
        )}
      </div>
      {file ? (
        // It scrolls, and not every browser lets the keyboard scroll what cannot have the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} className={styles.code} lang={tagOf(item.language)}>
          <ForeignText text={text} lang={item.language} />
        </pre>
      ) : (
        <p lang={tagOf(item.language)}>
          {parts.map((part, i) => {
            const words = <ForeignText text={part.text} lang={item.language} />;
            // The parts of a reference never change their places.
            // oxlint-disable-next-line react/no-array-index-key
            return part.italic ? <i key={i}>{words}</i> : <span key={i}>{words}</span>;
          })}
        </p>
      )}
      <div className={styles.acts}>
        <button
          type="button"
          className="control"
          aria-label={t("cite.copy", { style: t(`cite.${style}`) })}
          onClick={() => copy(text, field)}
        >
          <Words of={(words) => words("cite.copyShort")} layout="lead" />
        </button>
        {file && (
          <button
            type="button"
            className="control"
            aria-label={t("cite.save", { style: t(`cite.${style}`) })}
            onClick={() =>
              saveFile(`${item.id}.${file.ending}`, new Blob([text], { type: file.type }))
            }
          >
            <Words of={(words) => words("cite.saveShort")} layout="lead" />
          </button>
        )}
      </div>
      {/* The old way of copying needs a field; it is there for nothing else until the browser refuses. */}
      <textarea
        ref={field}
        className={outcome === "refused" ? styles.field : "hidden"}
        aria-label={t("cite.fieldOf", { style: t(`cite.${style}`) })}
        tabIndex={outcome === "refused" ? 0 : -1}
        readOnly
        value={text}
      />
      <Outcome outcome={outcome} />
    </div>
  );
}
