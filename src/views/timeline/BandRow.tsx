import { useContext, useMemo, useState, type KeyboardEvent } from "react";
import { rootFontSize } from "../../browser/rootFontSize.ts";
import { bandsOfRow } from "../../domain/context/bandsOfRow.ts";
import type { ContextRow } from "../../domain/context/contextRows.ts";
import { bounds } from "../../domain/eventStore/allYears.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { revealSpan } from "../../state/actions/revealSpan.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import type { Viewport } from "../../state/viewport.ts";
import { BandContext } from "../../ui/BandContext.ts";
import { Words } from "../../ui/Words.tsx";
import { zoomLevel } from "../../vis/zoomLevel.ts";
import { Band } from "./Band.tsx";
import styles from "./BandRow.module.css";
import { placeBands } from "./placeBands.ts";

/** Where each key leads among so many bands. */
const STEPS: ReadonlyMap<string, (at: number, count: number) => number> = new Map([
  ["ArrowLeft", (at: number) => at - 1],
  ["ArrowRight", (at: number) => at + 1],
  ["Home", () => 0],
  ["End", (_: number, count: number) => count - 1],
]);

interface BandRowProps {
  row: ContextRow;
  viewport: Viewport;
}

/** One row of the context with its name in the rail: one tab stop, the arrow keys go from band to band. */
export function BandRow({ row, viewport }: BandRowProps) {
  const store = useTimelineStore();
  const { t } = useLanguage();
  const context = useSelector((state) => state.data.context);
  const whole = useSelector((state) => wholeWindow(state.data));
  const { band: selected, open } = useContext(BandContext);
  /** The band that has the focus. */
  const [at, setAt] = useState<string>();
  const bands = useMemo(() => bandsOfRow(context, row), [context, row]);
  const placed = placeBands(bands, viewport, bounds(whole).to);
  const inView = placed.filter((one) => one.inView);
  const stop =
    placed.find(({ band }) => band.id === at) ??
    inView.find(({ band }) => band.id === selected) ??
    inView[0] ??
    placed[0];

  return (
    <div className={styles.row}>
      <div className={styles.name} aria-hidden="true">
        <span className={styles.whole}>
          <Words of={(words) => words(`context.${row}`)} layout="lead" />
        </span>
        <span className={styles.short}>
          <Words of={(words) => words(`context.short.${row}`)} layout="lead" />
        </span>
        <span className={styles.vertical}>
          <Words of={(words) => words(`context.vertical.${row}`)} layout="lead" />
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus among the buttons inside */}
      <div
        className={styles.bands}
        role="group"
        aria-label={t("context.row", { row: t(`context.${row}`) })}
        onKeyDown={followKey}
        onBlur={() => setAt(undefined)}
      >
        {placed.map((one) => (
          <Band
            key={one.band.id}
            placed={one}
            viewWidth={viewport.width}
            rem={rootFontSize()}
            level={zoomLevel(viewport, viewport.width)}
            selected={one.band.id === selected}
            isStop={one === stop}
            onFocus={() => {
              setAt(one.band.id);
              if (!one.inView) revealSpan(store, one.span);
            }}
            onOpen={(byKeyboard) => open(one.band.id, byKeyboard)}
          />
        ))}
      </div>
    </div>
  );
}

function followKey(press: KeyboardEvent<HTMLDivElement>): void {
  const step = STEPS.get(press.key);
  if (!step || press.altKey || press.ctrlKey || press.metaKey) return;
  press.preventDefault();
  const buttons = [...press.currentTarget.querySelectorAll("button")];
  const now = buttons.findIndex((button) => button === document.activeElement);
  buttons[step(now, buttons.length)]?.focus({ preventScroll: true });
}
