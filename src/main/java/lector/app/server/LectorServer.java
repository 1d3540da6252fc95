package lector.app.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;
import lector.episode.OutputException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A web server for an output folder, from its start to {@link #close}. */
public final class LectorServer implements AutoCloseable {

  private static final int MOST_THREADS = 32;
  private static final int LEAST_THREADS = 4;
  private static final int CONNECTIONS_WAITING = 1024;
  private static final long STOP_MILLIS = 5000;

  /** How much shorter a connection may be silent when the server ends. */
  private static final int PATIENCE_AT_END = 30;

  private final Server server;
  private final ServerConnector connector;
  private final JobQueue jobs;
  private final ServerSettings settings;
  private final Optional<String> ownerToken;

  private LectorServer(
      Server server,
      ServerConnector connector,
      JobQueue jobs,
      ServerSettings settings,
      Optional<String> ownerToken) {
    this.server = server;
    this.connector = connector;
    this.jobs = jobs;
    this.settings = settings;
    this.ownerToken = ownerToken;
  }

  /**
   * Starts a server.
   *
   * @param settings how the folder is served
   * @param maker makes the episodes of articles that are added; is closed with the server
   * @throws IOException if the address can't be listened at
   * @throws OutputException if the folder can't be read
   */
  public static LectorServer start(ServerSettings settings, JobMaker maker) throws IOException {
    return start(settings, maker, System::nanoTime);
  }

  static LectorServer start(ServerSettings settings, JobMaker maker, LongSupplier nanoTime)
      throws IOException {
    Path folder = settings.folder().toRealPath();
    LiveShow show = new LiveShow(folder);
    Listeners listeners = new Listeners(folder);
    Optional<String> ownerToken =
        listeners.all().stream().anyMatch(Listener::isOwner)
            ? Optional.empty()
            : Optional.of(Token.create());
    Access access =
        new Access(
            listeners,
            ownerToken.map(token -> new Listener("owner", true, Token.hash(token))),
            settings.isPrivate(),
            new Throttle(nanoTime));
    Server server = server(settings);
    ServerConnector connector = connector(server, settings);
    JobQueue jobs = new JobQueue(folder, maker, settings.problems());
    FileEndpoint files =
        new FileEndpoint(
            new Catalog(folder, show),
            new Documents(show, settings.isPrivate()),
            settings.isPrivate());
    Routes routes =
        new Routes(
            files::handle,
            new AddForm(show, access, new CrossSite(), jobs, settings.maxUploadBytes()),
            new JobsEndpoint(jobs, settings.maxUploadBytes()));
    AllowedHosts hosts = new AllowedHosts(settings.host(), settings.allowedHosts(), show);
    server.setHandler(
        new GracefulHandler(new FrontDoor(hosts, access, routes, settings.isPrivate())));
    LectorServer started = new LectorServer(server, connector, jobs, settings, ownerToken);
    try {
      server.start();
      return started;
    } catch (IOException e) {
      started.close();
      throw e;
    } catch (Exception e) {
      started.close();
      throw new IllegalStateException("the server did not start", e);
    }
  }

  private static Server server(ServerSettings settings) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
    threads.setName("lector-http");
    Server server = new Server(threads);
    server.setErrorHandler(new PlainErrors(settings.problems()));
    server.setStopTimeout(STOP_MILLIS);
    settings
        .accessLog()
        .ifPresent(out -> server.setRequestLog(new AccessLog(out, Clock.systemUTC())));
    return server;
  }

  private static ServerConnector connector(Server server, ServerSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setIdleTimeout(settings.idleTimeout().toMillis());
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(http)) {
          /** Jetty would only log it, to nobody: a server that answers no one should say why. */
          @Override
          protected boolean handleAcceptFailure(Throwable failure) {
            if (isRunning()) {
              settings.problems().accept(failure);
            }
            return super.handleAcceptFailure(failure);
          }
        };
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idleTimeout().toMillis());
    connector.setShutdownIdleTimeout(settings.idleTimeout().dividedBy(PATIENCE_AT_END).toMillis());
    connector.setAcceptQueueSize(CONNECTIONS_WAITING);
    connector.addBean(new SlowSenders(connector.getScheduler(), settings.idleTimeout()));
    server.addConnector(connector);
    return connector;
  }

  /** The port that it listens at. */
  public int port() {
    return connector.getLocalPort();
  }

  /** The address to give to others: one by which another machine can reach this one, if any can. */
  public URI address() {
    String host = settings.host();
    if (AllowedHosts.isAny(host)) {
      host = AllowedHosts.machineAddresses().stream().findFirst().orElse("localhost");
    } else if (host.equals("127.0.0.1")) {
      host = "localhost";
    }
    return URI.create("http://" + AllowedHosts.bracketed(host) + ":" + port() + "/");
  }

  /** The token of the owner for this run; there is none where the listeners have an owner. */
  public Optional<String> ownerToken() {
    return ownerToken;
  }

  /** Ends it: what is being sent may be sent to its end for some seconds, nothing new begins. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not end", e);
    } finally {
      jobs.close();
    }
  }
}
