/** Stops the player after a time, but lets it finish its sentence; or at the end of the chapter. */
class SleepTimer {
  constructor(field, note, player) {
    this.field = field;
    this.note = note;
    this.player = player;
    this.chapter = null;
    this.due = null;
    field.addEventListener("change", () => this.set());
    player.onChange((time) => this.check(time));
  }

  set() {
    const minutes = Number(this.field.value);
    this.due = minutes > 0 ? Date.now() + minutes * 60_000 : null;
    this.chapter = this.field.value === "chapter" ? this.player.timeline.chapterAt(this.player.time) : null;
    this.sentence = null;
    this.show();
  }

  check(time) {
    if (!this.player.playing) {
      return;
    }
    if (this.chapter !== null && this.player.timeline.chapterAt(time) !== this.chapter) {
      this.stop();
    } else if (this.due) {
      const sentence = this.player.timeline.sentenceAt(time);
      if (Date.now() >= this.due && this.sentence !== null && sentence !== this.sentence) {
        this.stop();
      } else {
        this.sentence = sentence;
        this.show();
      }
    }
  }

  stop() {
    this.player.pause();
    this.field.value = "0";
    this.set();
    announce("The sleep timer has stopped the player");
  }

  show() {
    const left = this.due ? Math.max(0, Math.ceil((this.due - Date.now()) / 60_000)) : null;
    const text = this.chapter !== null ? "Stops after this chapter" : left !== null ? "Stops in " + left + " min" : "";
    if (this.note.textContent !== text) {
      this.note.textContent = text;
    }
  }
}
