import { lazy, Suspense } from "react";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { Words } from "../../ui/Words.tsx";

/** Its combobox comes when it is first opened. */
const PersonPicker = lazy(async () => ({
  default: (await import("./PersonPicker.tsx")).PersonPicker,
}));

/** One person, chosen by name. */
export function PersonFilter() {
  const person = useSelector(({ data, filter }) =>
    data.people.find(({ id }) => id === filter.person),
  );
  return (
    <Popover
      active={person !== undefined}
      label={
        <span>
          {person ? (
            <>
              <Words of={(t) => t("filter.person")} layout="lead" />
              <Bilingual
                text={{ en: person.names.en.text, zh: person.names.zh.text }}
                layout="lead"
              />
            </>
          ) : (
            <Words of={(t) => t("filter.anyPerson")} layout="lead" />
          )}
        </span>
      }
    >
      {(close) => (
        <Suspense fallback={null}>
          <PersonPicker onChosen={close} />
        </Suspense>
      )}
    </Popover>
  );
}
