/** Remembers what followed from an object, so that equal state gives the identical answer. */
export function memoise<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    // The line above has just set it.
    return known.get(key) as V;
  };
}
