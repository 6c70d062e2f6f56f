import { useState } from "react";
import { saveFile } from "../../browser/saveFile.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./QrCode.module.css";
import { qrPath } from "./qrPath.ts";

/** The link as a code to scan, dark on white in every theme; large for a class, or as a file. */
export function QrCode({ link }: { link: string }) {
  const [large, setLarge] = useState(false);
  const save = () => saveFile("link-qr.svg", new Blob([svgFile(link)], { type: "image/svg+xml" }));
  return (
    <div className={styles.code}>
      <Picture link={link} />
      <div className={styles.acts}>
        <button type="button" className="control" onClick={() => setLarge(true)}>
          <Words of={(t) => t("share.qrLarge")} layout="lead" />
        </button>
        <button type="button" className="control" onClick={save}>
          <Words of={(t) => t("share.qrSave")} layout="lead" />
        </button>
      </div>
      {large && (
        <Dialog title={(t) => t("share.qr")} onClose={() => setLarge(false)} wide fill>
          <div className={styles.large}>
            <Picture link={link} />
            <p>{link}</p>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Picture({ link }: { link: string }) {
  const { t } = useLanguage();
  const { path, size } = qrPath(link);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={t("share.qr")}
    >
      <path className={styles.ground} d={`M0 0h${size}v${size}h-${size}z`} />
      <path className={styles.ink} d={path} />
    </svg>
  );
}

/** The same as a file of its own, which knows no theme. */
function svgFile(link: string): string {
  const { path, size } = qrPath(link);
  const box = `0 0 ${size} ${size}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><path fill="white" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`;
}
