import { createTimelineStore } from "../state/store.ts";
import { useState } from "react";

export const planted = [createTimelineStore, useState];
