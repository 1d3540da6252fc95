package lector.app.server;

import java.util.List;
import java.util.Locale;
import lector.publish.write.Html;

/** Jobs as items of a list in HTML. */
final class JobList {

  private final Html html = Html.fragment();

  private JobList() {}

  static String of(List<Job> jobs) {
    JobList list = new JobList();
    jobs.forEach(list::item);
    return list.html.toString();
  }

  private void item(Job job) {
    String name =
        job.title().or(() -> job.submission().title()).orElseGet(() -> job.submission().name());
    String state = job.state().name().toLowerCase(Locale.ROOT);
    html.open("li", "id", "job-" + job.id(), "data-state", state);
    html.open("span", "class", "name");
    job.folder()
        .ifPresentOrElse(
            folder -> html.element("a", name, "href", folder + "/"), () -> html.text(name));
    html.close().text(" ").element("span", said(job), "class", "state");
    if (job.state() == Job.State.WORKING) {
      String percent = Integer.toString(job.percent());
      html.text(" ").element("progress", "", "max", "100", "value", percent, "aria-label", name);
    }
    html.close().newLine();
  }

  private static String said(Job job) {
    return switch (job.state()) {
      case WAITING -> "waits for its turn";
      case WORKING -> "is being read: " + job.percent() + " %";
      case DONE -> "is in the feed";
      case FAILED -> "could not be made: " + job.error().orElse("");
    };
  }
}
