/** A wait that ends when nothing was heard for so long: a server that hangs, and a network that swallows what is sent, say nothing. */
export class Silence {
  /** Fails when nothing was heard for too long. */
  readonly broken: Promise<never>;
  private readonly patience: number;
  private timer: NodeJS.Timeout | undefined;
  private fail: () => void = () => undefined;
  private isBroken = false;

  /** `error` makes what it fails with. */
  constructor(patience: number, error: () => Error) {
    this.patience = patience;
    this.broken = new Promise<never>((_, failed) => {
      this.fail = () => {
        this.isBroken = true;
        failed(error());
      };
    });
    this.broken.catch(() => undefined);
    this.heard();
  }

  get wasBroken(): boolean {
    return this.isBroken;
  }

  /** Something came. */
  readonly heard = (): void => {
    if (this.timer) this.timer.refresh();
    else this.timer = setTimeout(this.fail, this.patience);
  };

  end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
