import { useState } from "react";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import type { ShareTab } from "../../ui/ShareContext.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { Words } from "../../ui/Words.tsx";
import { CiteTab } from "./CiteTab.tsx";
import { ExportTab } from "./ExportTab.tsx";
import { LinkTab } from "./LinkTab.tsx";

interface ShareDialogProps {
  /** Where it opens. */
  first: ShareTab;
  onClose: () => void;
}

const TABS = { share: LinkTab, cite: CiteTab, export: ExportTab } as const;

/** What a reader can take along: a link, a citation, a file. */
export function ShareDialog({ first, onClose }: ShareDialogProps) {
  const { t } = useLanguage();
  const [tab, setTab] = useState(first);
  const Shown = TABS[tab];
  return (
    <Dialog title={(words) => words("share.name")} onClose={onClose} wide fill>
      <Tabs
        name={t("share.parts")}
        tabs={(["share", "cite", "export"] as const).map((value) => ({
          value,
          label: <Words of={(words) => words(`share.${value}`)} />,
        }))}
        value={tab}
        onChange={setTab}
      >
        <Shown />
      </Tabs>
    </Dialog>
  );
}
