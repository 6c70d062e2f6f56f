import { useStore } from "zustand";
import { clockText, timeOfDay } from "../../../domain/lesson/clockText.ts";
import { pauseTimer, resetTimer, secondsOf } from "../../../domain/lesson/lessonTimer.ts";
import { usePresenterDesk } from "../../../state/PresenterContext.ts";
import { lessonShown, slideShown } from "../../../state/selectors/slides.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { Words } from "../../../ui/Words.tsx";
import { Time } from "./Time.tsx";
import styles from "./TimeBar.module.css";
import { TimeLeft } from "./TimeLeft.tsx";
import { useNow } from "./useNow.ts";

/** The clock, how long it has taken, what is left of what was planned; which slide it is, or which number is typed. */
export function TimeBar({ typed }: { typed: string }) {
  const desk = usePresenterDesk();
  const timer = useStore(desk.timer, (state) => state.timer);
  const planned = useSelector((state) => lessonShown(state)?.minutes ?? null);
  const slide = useSelector(slideShown);
  const now = useNow();
  return (
    <div className={styles.bar}>
      <Time digits={timeOfDay(now)}>
        <Words of={(t) => t("presenter.clock")} />
      </Time>
      {timer && (
        <>
          <Time digits={clockText(secondsOf(timer, now))}>
            <Words of={(t) => t("presenter.elapsed")} />
          </Time>
          <TimeLeft
            seconds={secondsOf(timer, now)}
            minutes={timer.minutes ?? planned}
            onMinutes={(minutes) => desk.timer.setState({ timer: { ...timer, minutes } })}
          />
          <div className={styles.acts}>
            <button
              type="button"
              className="control"
              onClick={() => desk.timer.setState({ timer: pauseTimer(timer, Date.now()) })}
            >
              <Words of={(t) => t(timer.paused === null ? "presenter.pause" : "presenter.goOn")} />
            </button>
            <button
              type="button"
              className="control"
              onClick={() => desk.timer.setState({ timer: resetTimer(timer, Date.now()) })}
            >
              <Words of={(t) => t("presenter.reset")} />
            </button>
          </div>
        </>
      )}
      {slide && (
        <p className={styles.place} role="status">
          <Words
            of={(t) =>
              typed === ""
                ? t("presenter.place", { n: slide.n, total: slide.total })
                : t("presenter.typed", { number: typed })
            }
          />
        </p>
      )}
    </div>
  );
}
