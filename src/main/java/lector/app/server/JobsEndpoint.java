package lector.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import lector.episode.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Jobs for programs: {@code openapi.json} describes it. */
final class JobsEndpoint {

  private static final String TYPE = "application/json";

  private final JobQueue jobs;
  private final int mostBytes;

  /**
   * Creates the endpoint.
   *
   * @param mostBytes the largest article that is taken in
   */
  JobsEndpoint(JobQueue jobs, int mostBytes) {
    this.jobs = jobs;
    this.mostBytes = mostBytes;
  }

  /** All jobs. */
  void list(Visit visit, Request request, Response response, Callback callback) {
    refuseAllButOwners(visit);
    new Answer(request, response, callback).send(200, TYPE, Json.text(Map.of("jobs", jobs.all())));
  }

  /** One job, by its number. */
  void one(Visit visit, Request request, Response response, Callback callback) {
    refuseAllButOwners(visit);
    String number = visit.path().replaceFirst(".*/", "");
    Job job =
        number.matches("\\d{1,18}")
            ? jobs.find(Long.parseLong(number)).orElseThrow(Refusal::notFound)
            : null;
    if (job == null) {
      throw Refusal.notFound();
    }
    new Answer(request, response, callback).send(200, TYPE, Json.text(job));
  }

  /** A new job. */
  void submit(Visit visit, Request request, Response response, Callback callback) {
    refuseAllButOwners(visit);
    CrossSite.refuse(request, visit.base());
    Bodies.read(
        request,
        response,
        callback,
        mostBytes,
        body -> {
          Job job = add(Intake.read(request, body));
          response.getHeaders().put(HttpHeader.LOCATION, visit.base() + "jobs/" + job.id());
          new Answer(request, response, callback).send(202, TYPE, Json.text(job));
        });
  }

  private Job add(Intake intake) {
    try {
      return jobs.add(intake.submission(), intake.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseAllButOwners(Visit visit) {
    if (!visit.isOwners()) {
      throw visit.listener().isPresent()
          ? new Refusal(403, "Only an owner may add articles.")
          : new Refusal(401, "An owner's token is needed.", Access.CHALLENGE);
    }
  }
}
