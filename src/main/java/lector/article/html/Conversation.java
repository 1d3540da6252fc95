package lector.article.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Tells the pages of forums, and of questions and answers, where what readers write is the text.
 */
final class Conversation {

  private static final Pattern SOFTWARE =
      Pattern.compile(
          "(?i).*\\b(?:phpbb|vbulletin|xenforo|discourse|mybb|smf|invision|flarum|nodebb|vanilla).*");
  private static final String MARKS =
      "[itemtype$=QAPage], [itemtype$=DiscussionForumPosting], #phpbb, .phpbb_wrap, .question-page,"
          + " .message--post, .postbody .content, body.forum, html#XF, .message-body .bbWrapper, #topic-container, .topic-post";

  private Conversation() {}

  static boolean isOne(Document page, JsonLd json) {
    return json.isConversation()
        || SOFTWARE.matcher(page.select("meta[name=generator]").attr("content")).matches()
        || page.selectFirst(MARKS) != null;
  }
}
