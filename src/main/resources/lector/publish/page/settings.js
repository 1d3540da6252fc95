/**
 * How the reader wants the page to look. Each choice is an attribute of the root element, which the style sheet obeys;
 * so it is in force before anything is drawn.
 */
const settings = {
  defaults: {
    theme: "system", contrast: "normal", size: "normal", face: "serif", lines: "normal", letters: "normal",
    light: "both", follow: "on", keys: "on",
  },
  easy: { face: "sans", lines: "wide", letters: "wide" },

  get(name) {
    return store.get("reading." + name) ?? this.defaults[name];
  },

  set(name, value) {
    store.put("reading." + name, value);
    document.documentElement.dataset[name] = value;
  },

  apply() {
    document.documentElement.classList.add("js");
    Object.keys(this.defaults).forEach((name) => {
      document.documentElement.dataset[name] = this.get(name);
    });
  },

  /** Connects the form, which has a field for each. */
  connect(form) {
    const change = (choices) => {
      Object.entries(choices).forEach(([name, value]) => this.set(name, value));
      this.fill(form);
    };
    this.fill(form);
    form.addEventListener("change", ({ target }) => {
      if (target.name in this.defaults) {
        this.set(target.name, target.type === "checkbox" ? (target.checked ? "on" : "off") : target.value);
      }
    });
    form.querySelector("#easy").addEventListener("click", () => change(this.easy));
    form.querySelector("#reset").addEventListener("click", () => change(this.defaults));
  },

  fill(form) {
    Object.keys(this.defaults).forEach((name) => {
      const field = form.elements[name];
      if (field.type === "checkbox") {
        field.checked = this.get(name) === "on";
      } else {
        field.value = this.get(name);
      }
    });
  },
};

settings.apply();
