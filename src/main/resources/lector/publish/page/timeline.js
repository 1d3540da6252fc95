/** A sentence of the text, and when each of its words is heard. */
class Sentence {
  constructor(element) {
    this.element = element;
    this.start = Number(element.dataset.start);
  }

  /**
   * Its words: where each lies in the sentence's text, and the second at which it is heard; null for a sign without
   * sound. They are looked up when the sentence is reached: a long text has tens of thousands.
   */
  get words() {
    const offsets = this.element.dataset.words.split(" ");
    let from = 0;
    const words = this.element.textContent.split(" ").map((text, i) => {
      const heard = offsets[i] !== undefined && offsets[i] !== "-";
      const word = { sentence: this, start: heard ? this.start + offsets[i] / 1000 : null, from, to: from + text.length };
      from = word.to + 1;
      return word;
    });
    Object.defineProperty(this, "words", { value: words });
    return words;
  }

  /** Those of its words that are heard. */
  get heard() {
    return this.words.filter((word) => word.start !== null);
  }

  /** The word that is heard at a time, or was heard last before it. */
  wordAt(seconds) {
    return this.heard.filter((word) => word.start <= seconds).at(-1);
  }

  /** The word that a character of its text belongs to, or the next one that is heard. */
  wordAround(offset) {
    return this.heard.find((word) => word.to >= offset) ?? this.heard.at(-1);
  }

  /** Where a word stands on the page. */
  range(word) {
    const range = document.createRange();
    const nodes = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    for (let before = 0, node = nodes.nextNode(); node; before += node.length, node = nodes.nextNode()) {
      if (word.from >= before && word.from < before + node.length) {
        range.setStart(node, word.from - before);
        range.setEnd(node, Math.min(word.to - before, node.length));
      }
    }
    return range;
  }
}

/** When everything is said: sentences and chapters in the order of hearing. */
class Timeline {
  constructor(text) {
    this.sentences = Array.from(text.querySelectorAll(".s"))
      .filter((element) => /\d/.test(element.dataset.words))
      .map((element) => new Sentence(element));
    this.index = new Map(this.sentences.map((sentence, i) => [sentence.element, i]));
    this.chapters = Array.from(text.querySelectorAll("section"), (section) => ({
      title: section.dataset.title,
      start: Number(section.dataset.start),
    }));
  }

  /** The sentence that an element of the page lies in, if any. */
  sentenceOf(element) {
    return this.sentences[this.index.get(element?.closest(".s"))];
  }

  /** Index of the sentence that is heard at a time, or was heard last before it; -1 before the first. */
  sentenceAt(seconds) {
    return Timeline.last(this.sentences, seconds);
  }

  /** Index of the chapter that a time lies in. */
  chapterAt(seconds) {
    return Math.max(0, Timeline.last(this.chapters, seconds));
  }

  /** Index of the last that has begun by then, in a list by time. */
  static last(list, seconds) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].start <= seconds) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
