import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { Lang } from "../../domain/text.ts";

interface ReadableProps {
  data: EventStore;
  to: Readonly<Record<Lang, string>>;
}

/** x */
export function Readable({ data, to }: ReadableProps) {
  return (
    <article id="readable">
      {data.events.map((e) => (
        <section key={e.id} id={e.id}>
          {e.title.en} {to.en}
        </section>
      ))}
    </article>
  );
}
