package lector.app.server;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Jobs as items of a list in HTML. */
final class JobList {

  private JobList() {}

  static String of(List<Job> jobs) {
    return jobs.stream().map(JobList::item).collect(Collectors.joining("\n"));
  }

  private static String item(Job job) {
    String name = Template.escape(job.title().orElseGet(() -> shownName(job.submission())));
    return "<li id=\"job-%d\" data-state=\"%s\"><span class=\"name\">%s</span> %s</li>"
        .formatted(
            job.id(),
            Template.escape(job.state().name().toLowerCase(Locale.ROOT)),
            job.folder().map(folder -> link(folder, name)).orElse(name),
            state(job, name));
  }

  private static String shownName(Submission submission) {
    return submission.title().orElse(submission.name());
  }

  private static String link(String folder, String name) {
    return "<a href=\"" + Template.escape(folder) + "/\">" + name + "</a>";
  }

  private static String state(Job job, String name) {
    return switch (job.state()) {
      case WAITING -> "<span class=\"state\">waits for its turn</span>";
      case WORKING ->
          ("<span class=\"state\">is being read: %d %%</span>"
                  + " <progress max=\"100\" value=\"%d\" aria-label=\"%s\"></progress>")
              .formatted(job.percent(), job.percent(), name);
      case DONE -> "<span class=\"state\">is in the feed</span>";
      case FAILED ->
          "<span class=\"state\">could not be made: %s</span>"
              .formatted(Template.escape(job.error().orElse("")));
    };
  }
}
