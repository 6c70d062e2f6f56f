import { expect, test } from "vitest";
import { checkOrder } from "../scripts/checkOrder.ts";
import { DATA, readData } from "../scripts/dataFolder.ts";
import { wholeStore } from "./history.ts";

test("data/ is in order and its schemas for editors are those of the code", () => {
  expect(checkOrder(readData().files, DATA)).toEqual([]);
});

test("a citation has titles and publishers, and no remark of ours on how a work was read", () => {
  const remark = /not recorded\)|\bcopy\b|repost|reprint|[题录]未录|标题未|副本|（转载/;
  const cited = wholeStore.sources.flatMap(({ id, title, publisher }) =>
    [
      ...("text" in title ? [title.text] : Object.values(title.description)),
      publisher.en,
      publisher.zh,
    ].map((text) => `${id}: ${text}`),
  );
  expect(cited.filter((text) => remark.test(text))).toEqual([]);
});
