import { publicAddress } from "../../browser/publicAddress.ts";
import { useSelector } from "../../state/StoreContext.ts";

/**
 * The address that links begin with: where the store is published, else where this page is, if others
 * can reach it; undefined for a copy that only this machine knows.
 */
export function useShareBase(): string | undefined {
  const publishedAt = useSelector((state) => state.data.file.publishedAt);
  return publishedAt ?? publicAddress();
}
