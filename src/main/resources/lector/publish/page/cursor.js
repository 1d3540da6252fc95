/**
 * Each word is a place to start from: by a click, or by the keyboard. The whole text is one stop of the Tab key; there
 * the arrow keys go from word to word and from sentence to sentence, and Enter plays from the word.
 */
class Cursor {
  constructor(text, player, reading) {
    this.player = player;
    this.sentences = player.timeline.sentences;
    this.light = new Light("lector-cursor");
    this.sentences.forEach((sentence) => {
      sentence.element.tabIndex = -1;
    });
    this.stop = this.sentences[0];
    this.stop.element.tabIndex = 0;
    player.onChange(() => {
      if (reading.sentence && !text.contains(document.activeElement)) {
        this.moveStop(reading.sentence);
      }
    });
    text.addEventListener("click", (event) => this.click(event));
    text.addEventListener("keydown", (event) => this.key(event));
    text.addEventListener("focusin", ({ target }) => this.focus(this.player.timeline.sentenceOf(target)));
    text.addEventListener("focusout", () => this.light.clear());
  }

  moveStop(sentence) {
    if (sentence !== this.stop) {
      this.stop.element.tabIndex = -1;
      sentence.element.tabIndex = 0;
      this.stop = sentence;
    }
  }

  focus(sentence) {
    if (sentence) {
      this.moveStop(sentence);
      if (this.light.word?.sentence !== sentence) {
        this.light.show(sentence.heard[0]);
      }
    }
  }

  go(word) {
    word.sentence.element.focus();
    this.light.show(word);
  }

  click(event) {
    const sentence = this.player.timeline.sentenceOf(event.target);
    if (sentence && window.getSelection().isCollapsed) {
      const offset = event.detail === 0 ? 0 : Cursor.offset(sentence.element, event.clientX, event.clientY);
      this.player.playFrom(sentence.wordAround(offset).start);
    }
  }

  /** How many characters of an element's text stand before a point. */
  static offset(element, x, y) {
    const before = document.createRange();
    before.setStart(element, 0);
    if (document.caretPositionFromPoint) {
      const place = document.caretPositionFromPoint(x, y);
      before.setEnd(place.offsetNode, place.offset);
    } else {
      const place = document.caretRangeFromPoint(x, y);
      before.setEnd(place.startContainer, place.startOffset);
    }
    return before.toString().length;
  }

  key(event) {
    const word = this.light.word;
    if (!word || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    const words = word.sentence.heard;
    const at = words.indexOf(word);
    const other = (step) => this.sentences[this.sentences.indexOf(word.sentence) + step];
    const target = {
      ArrowRight: () => words[at + 1] ?? other(1)?.heard[0],
      ArrowLeft: () => words[at - 1] ?? other(-1)?.heard.at(-1),
      ArrowDown: () => other(1)?.heard[0],
      ArrowUp: () => other(-1)?.heard[0],
      Home: () => words[0],
      End: () => words.at(-1),
    }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      this.player.playFrom(word.start);
    } else if (target) {
      this.go(target() ?? word);
    } else {
      return;
    }
    event.preventDefault();
  }
}
