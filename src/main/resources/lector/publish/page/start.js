/** Brings the page to life. */
document.addEventListener("DOMContentLoaded", () => {
  dialogs.connect();
  const form = document.querySelector("#settings form");
  if (form) {
    settings.connect(form);
  }
  showPlaces();
  const audio = document.querySelector("audio[data-episode]");
  if (audio) {
    const text = document.getElementById("text");
    const player = new Player(audio, new Timeline(text));
    const reading = new Reading(player);
    new Bar(document.getElementById("bar"), player);
    new Cursor(text, player, reading);
    new SleepTimer(document.getElementById("sleep"), document.getElementById("sleeping"), player);
    new Keys(player, reading, dialogs);
    rememberPlace(player);
    connectMediaSession(player);
    audio.controls = false;
  }
});
