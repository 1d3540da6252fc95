/**
 * Lights up a word. Where the browser has the CSS Custom Highlight API, the page's elements stay as they are; elsewhere
 * the word is put into an element of its own for as long as it is lit.
 */
class Light {
  constructor(name) {
    this.name = name;
    this.word = null;
    this.highlight = typeof Highlight === "function" && CSS.highlights ? new Highlight() : null;
    if (this.highlight) {
      CSS.highlights.set(name, this.highlight);
    }
  }

  show(word) {
    if (word === this.word) {
      return;
    }
    this.clear();
    this.word = word;
    const range = word.sentence.range(word);
    if (this.highlight) {
      this.highlight.add(range);
    } else {
      this.mark = document.createElement("mark");
      this.mark.className = this.name;
      range.surroundContents(this.mark);
    }
  }

  clear() {
    this.word = null;
    this.highlight?.clear();
    const parent = this.mark?.parentNode;
    this.mark?.replaceWith(...this.mark.childNodes);
    parent?.normalize();
    this.mark = null;
  }
}
