import { useCallback, useState } from "react";
import { LanguageContext } from "./i18n/useLanguage.ts";
import { Explore } from "./Explore.tsx";
import { LateRegion } from "./LateRegion.tsx";
import { SearchProvider } from "./SearchProvider.tsx";
import { useLessons } from "./state/LessonsContext.ts";
import { useSelector } from "./state/StoreContext.ts";
import { Printing } from "./Printing.tsx";
import { Slides } from "./Slides.tsx";
import type { Notice } from "./views/notices/Notices.tsx";

const loadKeys = async () => (await import("./views/keys/KeysDialog.tsx")).KeysDialog;
const loadChooser = async () => (await import("./views/lessons/LessonDialog.tsx")).LessonDialog;

interface AppProps {
  notices: readonly Notice[];
}

/** The page in the language that the store says. */
export function App({ notices }: AppProps) {
  const language = useSelector((state) => state.language);
  return (
    <LanguageContext value={language}>
      <SearchProvider>
        <Printing>
          <Screen notices={notices} />
        </Printing>
      </SearchProvider>
    </LanguageContext>
  );
}

/** Slides, or the page on which the events are explored; over either, the dialogs that both open. */
function Screen({ notices }: AppProps) {
  const presenting = useSelector((state) => state.present);
  const [presented, setPresented] = useState(presenting);
  if (presenting && !presented) setPresented(true);
  // The slide to come back to may be a step of one.
  useLessons(useSelector((state) => state.lesson !== null) && !presenting);
  const [dialog, open] = useState<"keys" | "lessons" | null>(null);
  const onKeys = useCallback(() => open("keys"), []);
  const onLessons = useCallback(() => open("lessons"), []);
  const close = () => open(null);
  return (
    <>
      {presenting ? (
        <Slides onKeys={onKeys} onLessons={onLessons} />
      ) : (
        <Explore notices={notices} back={presented} onKeys={onKeys} onLessons={onLessons} />
      )}
      {dialog === "keys" && (
        <LateRegion region="keys" load={loadKeys} onClose={close}>
          {(KeysDialog) => <KeysDialog onClose={close} />}
        </LateRegion>
      )}
      {dialog === "lessons" && (
        <LateRegion region="lessons" load={loadChooser} whole onClose={close}>
          {(LessonDialog) => <LessonDialog onClose={close} />}
        </LateRegion>
      )}
    </>
  );
}
