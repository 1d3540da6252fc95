/** The bar with the player's buttons. */
class Bar {
  constructor(bar, player) {
    this.player = player;
    this.seek = bar.querySelector("#seek");
    this.toggle = bar.querySelector("#toggle");
    this.speed = bar.querySelector("#speed");
    this.now = bar.querySelector("#now");
    this.chapter = bar.querySelector("#chapter");
    this.links = Array.from(document.querySelectorAll(".chapters-box a:not(.clock)"));
    SPEEDS.forEach((speed) => this.speed.add(new Option(speed + " ×", speed)));
    this.seek.max = Math.ceil(player.length);
    bar.querySelector("#length").textContent = clock(player.length);
    this.connect(bar);
    player.onChange((time) => this.show(time));
    this.show(player.time);
    bar.hidden = false;
  }

  connect(bar) {
    this.toggle.addEventListener("click", () => this.player.toggle());
    this.seek.addEventListener("input", () => this.player.seek(Number(this.seek.value)));
    this.speed.addEventListener("change", () => {
      this.player.speed = Number(this.speed.value);
    });
    bar.querySelectorAll("[data-skip]").forEach((button) =>
      button.addEventListener("click", () => this.player.skip(button.dataset.skip, Number(button.dataset.step))));
    document.querySelectorAll("a[data-start]").forEach((link) =>
      link.addEventListener("click", (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          this.player.playFrom(Number(link.dataset.start));
        }
      }));
  }

  /** Shows a time; touches nothing that is right already, so that it can be called at each frame. */
  show(time) {
    this.playing(this.player.playing);
    const second = Math.floor(time);
    if (second !== this.second) {
      this.second = second;
      this.seek.value = second;
      this.seek.setAttribute("aria-valuetext", spokenTime(time) + " of " + spokenTime(this.player.length));
      this.now.textContent = clock(time);
    }
    if (Number(this.speed.value) !== this.player.speed) {
      this.speed.value = this.player.speed;
    }
    this.inChapter(this.player.timeline.chapterAt(time));
  }

  playing(playing) {
    if (this.toggle.dataset.playing !== String(playing)) {
      this.toggle.dataset.playing = playing;
      this.toggle.setAttribute("aria-label", playing ? "Pause" : "Play");
    }
  }

  inChapter(index) {
    if (index !== this.index) {
      this.links[this.index]?.removeAttribute("aria-current");
      this.links[index]?.setAttribute("aria-current", "true");
      this.chapter.textContent = this.player.timeline.chapters[index].title;
      this.index = index;
    }
  }
}
