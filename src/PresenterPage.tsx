import { Suspense, useState } from "react";
import { LanguageContext } from "./i18n/language.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { WhenWhole } from "./WhenWhole.tsx";
import { useLazyView } from "./ui/useLazyView.ts";

const loadKeys = async () => (await import("./views/keys/KeysDialog.tsx")).KeysDialog;

/** The presenter's window instead of the page, in the language of the slides. */
export function PresenterPage() {
  const store = useTimelineStore();
  const language = useSelector((state) => state.language);
  const version = useSelector((state) => state.data.file.version);
  const [Presenter, again] = useLazyView(async () =>
    (await import("./connectPresenter.tsx")).connectPresenter(store),
  );
  const [KeysDialog, keysAgain] = useLazyView(loadKeys);
  const [keysShown, showKeys] = useState(false);
  return (
    <LanguageContext value={language}>
      <RegionBoundary region="presenter" version={version} onAgain={again}>
        <WhenWhole>
          <Suspense fallback={null}>
            <Presenter onKeys={() => showKeys(true)} />
          </Suspense>
        </WhenWhole>
      </RegionBoundary>
      {keysShown && (
        <RegionBoundary region="keys" version={version} onAgain={keysAgain}>
          <Suspense fallback={null}>
            <KeysDialog onClose={() => showKeys(false)} />
          </Suspense>
        </RegionBoundary>
      )}
    </LanguageContext>
  );
}
