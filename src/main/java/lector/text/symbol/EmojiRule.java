package lector.text.symbol;

import lector.text.rule.Chunk;
import lector.text.rule.CleanText;
import lector.text.rule.Reading;
import lector.text.rule.Rule;
import lector.text.rule.Writing;
import org.jspecify.annotations.Nullable;

/** Says the names of emoji: 🎉 is "party popper"; 🎉🎉🎉 is, too. */
public final class EmojiRule implements Rule {

  @Override
  public boolean mayStart(int codePoint, Chunk chunk) {
    return CleanText.isEmoji(codePoint);
  }

  @Override
  public @Nullable Reading read(Writing writing, int at) {
    String name = writing.emoji(at);
    boolean again = CleanText.isEmoji(writing.at(at - 1)) && name.equals(writing.emoji(at - 1));
    return new Reading(at + 1).say(again ? "" : name, at, at + 1);
  }
}
