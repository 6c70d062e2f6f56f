import type { SlideRoom } from "./useSlideRoom.ts";

/** What each kind of slide is given. */
export interface SlidePartProps<S> {
  slide: S;
  room: SlideRoom;
  /** Dates are not to be told yet. */
  secret: boolean;
}
