/** How far into a sentence or chapter "back" still means the one before, in seconds. */
const BACK_SECONDS = { sentences: 1, chapters: 3 };
const SPEEDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2, 2.5, 3];

/** The audio element with what a reader needs: places in the text instead of seconds. */
class Player {
  constructor(audio, timeline) {
    this.audio = audio;
    this.timeline = timeline;
    this.length = Number(audio.dataset.seconds);
    this.listeners = [];
    this.wanted = null;
    ["play", "pause", "seeking", "seeked", "timeupdate", "ended", "ratechange"].forEach((event) =>
      audio.addEventListener(event, () => this.tell()));
    audio.addEventListener("play", () => this.run());
    audio.addEventListener("loadedmetadata", () => this.goWhereWanted());
    this.speed = Number(store.get("speed") ?? 1);
  }

  /** Calls a function whenever something has changed, at each frame while it plays. */
  onChange(listener) {
    this.listeners.push(listener);
  }

  tell() {
    this.listeners.forEach((listener) => listener(this.time));
  }

  run() {
    if (!this.audio.paused) {
      this.tell();
      requestAnimationFrame(() => this.run());
    }
  }

  /** The second at which it plays, or at which it will once the audio is there. */
  get time() {
    return this.wanted ?? this.audio.currentTime;
  }

  get playing() {
    return !this.audio.paused;
  }

  get speed() {
    return this.audio.playbackRate;
  }

  set speed(speed) {
    this.audio.defaultPlaybackRate = speed;
    this.audio.playbackRate = speed;
    store.put("speed", speed);
  }

  /** Takes the next speed of the list, slower or faster. */
  changeSpeed(step) {
    const at = SPEEDS.findIndex((speed) => speed >= this.speed - 0.001);
    this.speed = SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at + step))];
    announce("Speed " + this.speed);
  }

  toggle() {
    if (this.playing) {
      this.pause();
    } else {
      this.play();
    }
  }

  /** Plays; where the browser refuses, the button goes on saying "Play". */
  play() {
    this.audio.play().catch(() => this.tell());
  }

  pause() {
    this.audio.pause();
  }

  seek(seconds) {
    const place = Math.min(Math.max(0, seconds), this.length);
    this.wanted = this.audio.readyState === HTMLMediaElement.HAVE_NOTHING ? place : null;
    this.audio.currentTime = place;
    this.tell();
  }

  /** Not every browser keeps a place that was set before it had loaded anything. */
  goWhereWanted() {
    if (this.wanted !== null) {
      this.audio.currentTime = this.wanted;
      this.wanted = null;
    }
  }

  playFrom(seconds) {
    this.seek(seconds);
    this.play();
  }

  /** Goes by sentences or chapters: on by one, or back to the beginning of this one, then to the one before. */
  skip(kind, step) {
    const places = this.timeline[kind];
    const at = Timeline.last(places, this.time);
    const early = at < 0 || this.time - places[at].start < BACK_SECONDS[kind];
    const to = step > 0 || early ? at + step : at;
    if (to >= places.length) {
      return;
    }
    this.seek(places[Math.max(0, to)].start);
    if (kind === "chapters") {
      announce(places[Math.max(0, to)].title);
    }
  }
}
