import { setView } from "../../state/actions/setView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Page } from "../../ui/Page.tsx";
import { HowMade } from "./HowMade.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { Part, Text } from "./Part.tsx";
import { ThisCopy } from "./ThisCopy.tsx";

/** What this is, what it rests on, what it leaves out, and what one may do with it. */
export function AboutPage() {
  const store = useTimelineStore();
  const { title, parties, licence } = useSelector((state) => state.data.file);
  return (
    <Page title={(t) => t("about.name")} onBack={(view) => setView(store, view)}>
      <Part head={(t) => t("about.what.head")}>
        <Text
          of={(t, lang) =>
            t("about.what.text", { a: parties[0].name[lang], b: parties[1].name[lang] })
          }
        />
      </Part>
      <HowMade />
      <LeftOut />
      <ThisCopy />
      <Part head={(t) => t("about.licence.head")}>
        <Text of={(t, lang) => t("about.licence.data", { licence, title: title[lang] })} />
        <Text of={(t) => t("about.licence.code")} />
        <Text of={(t) => t("about.licence.works")} />
      </Part>
      <Part head={(t) => t("about.privacy.head")}>
        <Text of={(t) => t("about.privacy.sent")} />
        <Text of={(t) => t("about.privacy.kept")} />
      </Part>
      <Part head={(t) => t("about.limits.head")}>
        <Text of={(t) => t("about.limits.access")} />
      </Part>
    </Page>
  );
}
