import { eventStore } from "../../data.ts";
import { Panel } from "../detail/Panel.tsx";

export const planted = [eventStore, Panel];
