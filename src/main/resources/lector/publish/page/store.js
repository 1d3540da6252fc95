/** What this reader's browser remembers. Where it may not keep anything, it forgets when the page is left. */
const store = {
  memory: new Map(),

  get(key) {
    try {
      return localStorage.getItem("lector." + key);
    } catch {
      return this.memory.get(key) ?? null;
    }
  },

  put(key, value) {
    try {
      localStorage.setItem("lector." + key, value);
    } catch {
      this.memory.set(key, value);
    }
  },
};

/** Tells a screen reader something, once what it is saying has been said. */
function announce(message) {
  document.getElementById("status").textContent = message;
}

/** 75.2 as 1:15, 3675 as 1:01:15. */
function clock(seconds) {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const two = (number) => String(number).padStart(2, "0");
  return minutes < 60
    ? minutes + ":" + two(whole % 60)
    : Math.floor(minutes / 60) + ":" + two(minutes % 60) + ":" + two(whole % 60);
}

/** 75.2 as "1 minute 15 seconds", for those who hear it. */
function spokenTime(seconds) {
  const whole = Math.floor(seconds);
  const parts = [[Math.floor(whole / 3600), "hour"], [Math.floor(whole / 60) % 60, "minute"], [whole % 60, "second"]];
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => count + " " + unit + (count === 1 ? "" : "s"));
  return said.join(" ") || "0 seconds";
}
