/** How long the page leaves the reader alone who has scrolled, in milliseconds. */
const LEFT_ALONE = 6000;

/** Lights the sentence and the word that are heard, and keeps them in view. */
class Reading {
  constructor(player) {
    this.player = player;
    this.light = new Light("lector-word");
    this.index = -1;
    this.scrolled = -LEFT_ALONE;
    ["wheel", "touchmove"].forEach((event) =>
      window.addEventListener(event, () => this.leaveAlone(), { passive: true }));
    player.onChange((time) => this.show(time));
    this.show(player.time);
  }

  get sentence() {
    return this.player.timeline.sentences[this.index];
  }

  show(time) {
    if (time === 0 && !this.player.playing) {
      return;
    }
    const index = this.player.timeline.sentenceAt(time);
    if (index !== this.index) {
      this.sentence?.element.classList.remove("now");
      this.index = index;
      this.sentence?.element.classList.add("now");
      if (this.player.playing && settings.get("follow") === "on" && performance.now() - this.scrolled > LEFT_ALONE) {
        this.bringIntoView();
      }
    }
    const word = this.sentence?.wordAt(time);
    if (word) {
      this.light.show(word);
    } else {
      this.light.clear();
    }
  }

  leaveAlone() {
    this.scrolled = performance.now();
  }

  /** Scrolls to the sentence, unless it lies well in view. */
  bringIntoView() {
    const place = this.sentence?.element.getBoundingClientRect();
    const bar = document.getElementById("bar").getBoundingClientRect();
    if (place && (place.top < 0 || place.bottom > Math.min(bar.top, window.innerHeight) - place.height)) {
      const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      this.sentence.element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    }
  }
}
