import { useState, type ReactNode } from "react";
import { LateRegion } from "./LateRegion.tsx";
import { ShareContext, type ShareTab } from "./ui/ShareContext.ts";

const loadDialog = async () => (await import("./views/share/ShareDialog.tsx")).ShareDialog;

/** The dialog that takes something out of the page, for every part that opens it. */
export function Sharing({ children }: { children: ReactNode }) {
  const [first, open] = useState<ShareTab | null>(null);
  const close = () => open(null);
  return (
    <ShareContext value={open}>
      {children}
      {first !== null && (
        <LateRegion region="share" load={loadDialog} whole onClose={close}>
          {(ShareDialog) => <ShareDialog first={first} onClose={close} />}
        </LateRegion>
      )}
    </ShareContext>
  );
}
