package lector.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lector.publish.write.Html;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** The page on which an owner adds articles. Without an owner's token it asks for one. */
final class AddForm {

  /** What everyone may see: the question for the token, and what its page is made of. */
  static final Set<String> PUBLIC_PATHS =
      Set.of("add", "add.css", "add.js", "lector.css", "lector.js", "lector.svg", "openapi.json");

  private static final int MOST_BYTES_OF_TOKEN_FORM = 4096;
  private static final int BYTES_OF_FIELDS = 1 << 14;

  private static final Template PAGE = new Template("page.html");
  private static final Template FORM = new Template("add.html");
  private static final Template TOKEN_FORM = new Template("token.html");

  private final LiveShow show;
  private final Access access;
  private final CrossSite crossSite;
  private final JobQueue jobs;
  private final int mostBytes;

  /**
   * Creates the page.
   *
   * @param mostBytes the largest article that is taken in
   */
  AddForm(LiveShow show, Access access, CrossSite crossSite, JobQueue jobs, int mostBytes) {
    this.show = show;
    this.access = access;
    this.crossSite = crossSite;
    this.jobs = jobs;
    this.mostBytes = mostBytes;
  }

  /** Shows the form; {@code ?url=} fills its address in, which is what the bookmarklet does. */
  void show(Visit visit, Request request, Response response, Callback callback) {
    Answer answer = new Answer(request, response, callback);
    if (!visit.isOwners()) {
      answer.sendPage(200, askForToken(""));
      return;
    }
    Fields query = Request.extractQueryParameters(request);
    Map<String, String> values = new HashMap<>();
    query.forEach(field -> values.put(field.getName(), String.valueOf(field.getValue())));
    boolean isAdded = values.containsKey("added");
    String news = isAdded ? notice("news", "status", "It is in the queue.") : "";
    answer.sendPage(200, form(visit, values.getOrDefault("url", ""), "", "", news));
  }

  /** Takes the form in: an article of an owner's, else an owner's token. */
  void submit(Visit visit, Request request, Response response, Callback callback) {
    CrossSite.refuse(request, visit.base());
    boolean isOwners = visit.isOwners();
    Bodies.read(
        request,
        response,
        callback,
        isOwners ? mostBytes + BYTES_OF_FIELDS : MOST_BYTES_OF_TOKEN_FORM,
        body -> {
          SubmittedForm form = SubmittedForm.read(request, body);
          Answer answer = new Answer(request, response, callback);
          if (isOwners) {
            add(visit, form, response, answer);
          } else {
            enter(visit, request, form, response, answer);
          }
        });
  }

  private void add(Visit visit, SubmittedForm form, Response response, Answer answer) {
    crossSite.checkKey(visit.listener().orElseThrow(), form.field("key"));
    try {
      Intake intake = Intake.form(form);
      Job job = jobs.add(intake.submission(), intake.content());
      seeOther(visit.base() + "add?added=" + job.id(), response, answer);
    } catch (Refusal refusal) {
      String problem = notice("problem", "alert", refusal.getMessage());
      answer.sendPage(
          refusal.status(),
          form(visit, form.field("url"), form.field("text"), form.field("title"), problem));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void enter(
      Visit visit, Request request, SubmittedForm form, Response response, Answer answer) {
    String token = form.field("token");
    try {
      access.owner(request, token);
      seeOther(visit.base() + "t/" + token + "/add", response, answer);
    } catch (Refusal refusal) {
      answer.sendPage(refusal.status(), askForToken(refusal.getMessage()));
    }
  }

  private static void seeOther(String address, Response response, Answer answer) {
    response.getHeaders().put(HttpHeader.LOCATION, address);
    answer.send(303, "text/plain;charset=utf-8", "");
  }

  private String askForToken(String problem) {
    return page(TOKEN_FORM.with(Map.of("problem", problem)));
  }

  private String page(String content) {
    return PAGE.with(Map.of("show", show.get().title(), "content", content));
  }

  private static String notice(String kind, String role, String text) {
    return Html.fragment().element("p", text, "class", kind, "role", role).toString();
  }

  private String form(Visit visit, String url, String text, String title, String news) {
    String address = visit.base() + "add?url=";
    String script = "javascript:location.href='" + address + "'+encodeURIComponent(location.href)";
    return page(
        FORM.with(
            Map.of(
                "news", news,
                "key", crossSite.key(visit.listener().orElseThrow()),
                "url", url,
                "text", text,
                "title", title,
                "jobs", JobList.of(jobs.all()),
                "script", script)));
  }
}
