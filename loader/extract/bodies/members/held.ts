/** A post that somebody holds, and the body that it belongs to, as printed; null for what is not said. */
export interface Held {
  readonly org: string | null;
  readonly post: string | null;
}
