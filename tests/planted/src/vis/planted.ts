import { selectEvent } from "../state/actions/selectEvent.ts";
import { DataSet } from "vis-data/esnext";

export const planted = [selectEvent, DataSet];
