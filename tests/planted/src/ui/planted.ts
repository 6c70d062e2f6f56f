import { useSelector } from "../state/StoreContext.ts";

export const planted = useSelector;
