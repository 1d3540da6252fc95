/**
 * Letters that command the player. They are the page's alone: with Ctrl, Alt or the command key, in a field or in a
 * dialog they are the browser's, and a screen reader that uses letters itself never passes them on. They can be switched
 * off (WCAG 2.2, success criterion 2.1.4).
 */
class Keys {
  constructor(player, reading, dialogs) {
    this.commands = {
      k: ["Play or pause", () => player.toggle()],
      j: ["Sentence back", () => player.skip("sentences", -1)],
      l: ["Sentence on", () => player.skip("sentences", 1)],
      u: ["Chapter back", () => player.skip("chapters", -1)],
      o: ["Chapter on", () => player.skip("chapters", 1)],
      s: ["Slower", () => player.changeSpeed(-1)],
      f: ["Faster", () => player.changeSpeed(1)],
      g: ["Go to the sentence that is heard", () => Keys.go(reading)],
      r: ["Reading settings", () => dialogs.open("settings")],
      "?": ["These keys", () => dialogs.open("help")],
    };
    document.addEventListener("keydown", (event) => this.press(event));
    const list = document.querySelector("#help dl");
    Object.entries(this.commands).reverse().forEach(([key, [name]]) => list.prepend(...Keys.entry(key, name)));
  }

  static go(reading) {
    reading.scrolled = -LEFT_ALONE;
    reading.bringIntoView();
    reading.sentence?.element.focus();
  }

  static entry(key, name) {
    const term = document.createElement("dt");
    const description = document.createElement("dd");
    term.append(Object.assign(document.createElement("kbd"), { textContent: key.toUpperCase() }));
    description.textContent = name;
    return [term, description];
  }

  press(event) {
    const busy = document.querySelector("dialog[open]") || event.target.closest("input:not([type=range]), select, textarea");
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const command = this.commands[event.key.toLowerCase()];
    if (command && !busy && !modified && !event.defaultPrevented && settings.get("keys") === "on") {
      event.preventDefault();
      command[1]();
    }
  }
}
