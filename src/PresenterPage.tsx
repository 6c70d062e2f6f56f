import { useCallback, useState } from "react";
import { LanguageContext } from "./i18n/useLanguage.ts";
import { LateRegion } from "./LateRegion.tsx";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";

const loadKeys = async () => (await import("./views/keys/KeysDialog.tsx")).KeysDialog;

/** The presenter's window instead of the page, in the language of the slides. */
export function PresenterPage() {
  const store = useTimelineStore();
  const language = useSelector((state) => state.language);
  const loadPresenter = useCallback(
    async () => (await import("./connectPresenter.tsx")).connectPresenter(store),
    [store],
  );
  const [keysShown, showKeys] = useState(false);
  const hideKeys = () => showKeys(false);
  return (
    <LanguageContext value={language}>
      <LateRegion region="presenter" load={loadPresenter} whole>
        {(Presenter) => <Presenter onKeys={() => showKeys(true)} />}
      </LateRegion>
      {keysShown && (
        <LateRegion region="keys" load={loadKeys} onClose={hideKeys}>
          {(KeysDialog) => <KeysDialog onClose={hideKeys} />}
        </LateRegion>
      )}
    </LanguageContext>
  );
}
