/** Seconds between two notes of the place, and least ones that are worth a note. */
const NOTE_SECONDS = 5;

/** Remembers where a reader stopped, in this browser. */
function rememberPlace(player) {
  const key = "place." + player.audio.dataset.episode;
  const saved = Number(store.get(key) ?? 0);
  let noted = saved;
  const note = () => {
    noted = player.audio.ended ? 0 : player.time;
    store.put(key, noted.toFixed(3));
  };
  if (saved > NOTE_SECONDS && saved < player.length) {
    player.seek(saved);
    announce("You stopped at " + spokenTime(saved));
  }
  player.onChange((time) => {
    if (Math.abs(time - noted) >= NOTE_SECONDS || player.audio.ended) {
      note();
    }
  });
  player.audio.addEventListener("pause", note);
  window.addEventListener("pagehide", note);
}

/** Says in the list of episodes where the reader stopped in each. */
function showPlaces() {
  document.querySelectorAll("article[data-episode]").forEach((article) => {
    const saved = Number(store.get("place." + article.dataset.episode) ?? 0);
    if (saved > NOTE_SECONDS) {
      article.querySelector(".place").textContent = "You stopped at " + clock(saved);
    }
  });
}
