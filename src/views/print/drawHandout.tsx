import type { ReactElement } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { Printed } from "../../ui/PrintContext.ts";
import { EventsHandout } from "./EventsHandout.tsx";
import { StudentSheet } from "./StudentSheet.tsx";
import { TeacherSheet } from "./TeacherSheet.tsx";

type Sheet = Exclude<Printed, "page">;

/** What is put on paper: the events that the filter lets through, or a lesson; `instead` where that fails. */
export function drawHandout(printed: Sheet, instead: ReactElement): ReactElement {
  return <ErrorBoundary fallback={instead}>{sheetOf(printed)}</ErrorBoundary>;
}

function sheetOf(printed: Sheet): ReactElement {
  if (printed === "events") return <EventsHandout />;
  const { sheet, lesson } = printed;
  return sheet === "student" ? <StudentSheet lesson={lesson} /> : <TeacherSheet lesson={lesson} />;
}
