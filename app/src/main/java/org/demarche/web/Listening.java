package org.demarche.web;

import io.javalin.config.JettyConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Sets up the sockets: where, encrypted or not, and how long they wait for what doesn't come. */
final class Listening {
    private static final int LEAST_THREADS = 8;
    private static final int MOST_THREADS = 250;
    private static final int IDLE_THREAD_MILLIS = 60_000;

    private Listening() {}

    static void configure(JettyConfig jetty, ServerSettings settings) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, IDLE_THREAD_MILLIS);
        threads.setName("http");
        jetty.threadPool = threads;
        jetty.modifyServer(server -> {
            server.setErrorHandler(new Problems());
            server.insertHandler(new Paced(
                    settings.limits().bytesPerSecond(), settings.limits().idle().toNanos()));
        });
        jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(settings.limits().idle().toMillis());
            // Actors' names, which their ids hold, may hold slashes and percent signs.
            http.setUriCompliance(UriCompliance.DEFAULT.with(
                    "demarche",
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        });
        jetty.addConnector((server, http) -> connector(server, http, settings));
    }

    private static Connector connector(
            org.eclipse.jetty.server.Server server, HttpConfiguration http, ServerSettings settings) {
        ServerConnector connector = settings.tls()
                .map(tls -> encrypted(server, http, tls))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        return connector;
    }

    private static ServerConnector encrypted(
            org.eclipse.jetty.server.Server server, HttpConfiguration http, ServerSettings.Tls tls) {
        SslContextFactory.Server keys = new SslContextFactory.Server();
        keys.setKeyStorePath(tls.keys().toAbsolutePath().toString());
        keys.setKeyStoreType("PKCS12");
        keys.setKeyStorePassword(tls.password());
        HttpConfiguration secure = new HttpConfiguration(http);
        // Names are looked at by the guard; a self-made certificate may hold an address alone.
        SecureRequestCustomizer customizer = new SecureRequestCustomizer();
        customizer.setSniHostCheck(false);
        secure.addCustomizer(customizer);
        return new ServerConnector(
                server, new SslConnectionFactory(keys, "http/1.1"), new HttpConnectionFactory(secure));
    }

    /** Tells what Jetty itself refuses in the form in which all other problems are told. */
    private static final class Problems extends ErrorHandler {
        @Override
        protected void generateResponse(
                Request request, Response response, int code, String message, Throwable cause, Callback callback) {
            Problem problem = Problem.ofStatus(code);
            response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE));
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.write(true, ByteBuffer.wrap(problem.json().getBytes(StandardCharsets.UTF_8)), callback);
        }
    }
}
