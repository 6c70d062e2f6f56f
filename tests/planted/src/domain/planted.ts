import { useState } from "react";
import { useSelector } from "../state/StoreContext.ts";

export const planted = [useState, useSelector];
