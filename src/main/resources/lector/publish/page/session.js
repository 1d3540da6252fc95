/** Connects the player with the keys of a keyboard or headset, and with the screen of a locked phone. */
function connectMediaSession(player) {
  const session = navigator.mediaSession;
  if (!session) {
    return;
  }
  const { title, artist, album, cover } = player.audio.dataset;
  const address = new URL(cover, document.baseURI);
  const artwork = address.protocol === "file:" ? [] : [{ src: address.href }];
  session.metadata = new MediaMetadata({ title, artist, album, artwork });
  session.setActionHandler("previoustrack", () => player.skip("chapters", -1));
  session.setActionHandler("nexttrack", () => player.skip("chapters", 1));
  session.setActionHandler("seekbackward", () => player.skip("sentences", -1));
  session.setActionHandler("seekforward", () => player.skip("sentences", 1));
}
