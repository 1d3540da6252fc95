package lector.check.judge;

/** What to do about a finding. */
enum Remedy {
  MAKE_AGAIN("make the episode again: lector make INPUT --force"),
  PUBLISH("write it again: lector publish"),
  EDIT_SHOW("change it in show.toml, then run lector publish"),
  OTHER_COVER(
      "put a square JPEG or PNG of 1400 to 3000 pixels there and run lector publish; without one,"
          + " Lector draws a cover.jpg"),
  OTHER_FORMAT("make the episode again with mp3 or m4a among --format"),
  TAKE_AWAY("delete it, or keep it in another folder"),
  KEEP_GUID("give the episode its old guid again, or apps show it twice: put its folder back"),
  REMOVE_PROPERLY("put its folder back; lector remove is the way to take an episode away"),
  LOOK("look into the file, or make it again"),
  INSTALL_EPUBCHECK(
      "fetch EPUBCheck (34 MB, once) with lector check --install-epubcheck, or have a command epubcheck");

  private final String text;

  Remedy(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
