import { Suspense, useState } from "react";
import { LanguageContext } from "./i18n/language.ts";
import { PresenterContext, type PresenterDesk } from "./state/PresenterContext.ts";
import { useSelector } from "./state/StoreContext.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { useLazyView } from "./ui/useLazyView.ts";

const loadWindow = async () =>
  (await import("./views/presenting/presenter/PresenterWindow.tsx")).PresenterWindow;

const loadKeys = async () => (await import("./views/keys/KeysDialog.tsx")).KeysDialog;

/** The presenter's window instead of the page, in the language of the slides. */
export function PresenterPage({ desk }: { desk: PresenterDesk }) {
  const language = useSelector((state) => state.language);
  const version = useSelector((state) => state.data.file.version);
  const [PresenterWindow, again] = useLazyView(loadWindow);
  const [KeysDialog, keysAgain] = useLazyView(loadKeys);
  const [keysShown, showKeys] = useState(false);
  return (
    <LanguageContext value={language}>
      <PresenterContext value={desk}>
        <RegionBoundary region="presenter" version={version} onAgain={again}>
          <Suspense fallback={null}>
            <PresenterWindow onKeys={() => showKeys(true)} />
          </Suspense>
        </RegionBoundary>
        {keysShown && (
          <RegionBoundary region="keys" version={version} onAgain={keysAgain}>
            <Suspense fallback={null}>
              <KeysDialog onClose={() => showKeys(false)} />
            </Suspense>
          </RegionBoundary>
        )}
      </PresenterContext>
    </LanguageContext>
  );
}
