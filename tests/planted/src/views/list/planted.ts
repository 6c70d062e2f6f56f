import { outline } from "../../data.ts";
import { Panel } from "../detail/Panel.tsx";
import { Newcomer } from "../a-view-to-come/parts/Newcomer.tsx";
import { Header } from "../../views/header/Header.tsx";
// These may be.
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { ListRow } from "./ListRow.tsx";

export const planted = [outline, Panel, Newcomer, Header, visibleEvents, ListRow];
