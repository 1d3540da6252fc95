// Chapter links play from their place in the episode's own player. Without this script they open the audio there.
document.addEventListener("click", function (event) {
  const link = event.target.closest("a[data-start]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const player = link.closest("article").querySelector("audio");
  event.preventDefault();
  player.currentTime = Number(link.dataset.start);
  player.play();
});
