package org.demarche.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** Looks at each request before anything else does: whom it is for, who sends it, how often, and whether they may. */
final class Guard {
    static final String API = "/api/v1/";

    private static final String VISITOR = "demarche.visitor";
    private static final String BEARER = "Bearer ";
    private static final Set<String> OPEN = Set.of(API + "health", API + "session", API + "openapi.yaml");
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int BURST_SECONDS = 5;

    private final ServerSettings settings;
    private final Sessions sessions;
    private final IntSupplier port;
    private final RateLimit requests;
    private final RateLimit logins;
    private final Set<String> hosts = new HashSet<>();

    /** Takes the port that the server listens at from {@code port}, once it does. */
    Guard(ServerSettings settings, Sessions sessions, IntSupplier port, LongSupplier nanos) {
        this.settings = settings;
        this.sessions = sessions;
        this.port = port;
        int perSecond = settings.limits().requestsPerSecond();
        int perMinute = settings.limits().loginsPerMinute();
        this.requests = new RateLimit(perSecond, (double) perSecond * BURST_SECONDS, nanos);
        this.logins = new RateLimit((double) perMinute / SECONDS_PER_MINUTE, perMinute, nanos);
        hosts.addAll(Set.of("localhost", "127.0.0.1", "[::1]"));
        hosts.add(bracketed(settings.host()));
        settings.names().forEach(name -> hosts.add(bracketed(name)));
    }

    private static String bracketed(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
    }

    /**
     * Who sends a request.
     *
     * @param name as reviews tell it
     * @param role what they may do
     * @param csrf what proves that a request comes from the page; absent for programs with a token, which browsers don't send
     *     unasked
     */
    record Visitor(String name, Role role, Optional<String> csrf) {}

    /** Refuses what must not be answered. */
    void check(Context context) {
        checkHost(context);
        if (context.header("X-HTTP-Method-Override") != null) {
            throw Problem.of(
                    Problem.Kind.BAD_REQUEST, "X-HTTP-Method-Override isn't read here; send the method itself");
        }
        Optional<Visitor> visitor = visitor(context);
        String client = context.ip() + visitor.map(who -> " " + who.name()).orElse("");
        if (!requests.allows(client)) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too many requests in a short time; wait a second");
        }
        visitor.ifPresent(who -> context.attribute(VISITOR, who));
        if (context.path().startsWith(API)) {
            boolean isOpen = OPEN.contains(context.path());
            if (visitor.isEmpty() && !isOpen) {
                throw Problem.of(Problem.Kind.UNAUTHORIZED, advice(context));
            }
            if (isChanging(context)) {
                checkChange(context, visitor, isOpen);
            }
        }
    }

    private static String advice(Context context) {
        boolean hasToken = context.header("Authorization") != null;
        return hasToken
                ? "the token isn't known here; ask who runs the server for a new one"
                : "log in at /api/v1/session, or send Authorization: Bearer TOKEN";
    }

    private static boolean isChanging(Context context) {
        HandlerType method = context.method();
        return !method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD);
    }

    /** A page elsewhere whose name leads here must not speak for its visitors. */
    private void checkHost(Context context) {
        String host = String.valueOf(context.header("Host")).toLowerCase(Locale.ROOT);
        String name = host.replaceFirst(":\\d+$", "");
        if (!hosts.contains(name)) {
            throw Problem.of(
                    Problem.Kind.MISDIRECTED,
                    "this server isn't called so; ask for it as " + settings.host() + ", or start it with --name");
        }
    }

    private Optional<Visitor> visitor(Context context) {
        String authorization = context.header("Authorization");
        if (authorization != null) {
            // A wrong token is no reason to look for a cookie.
            return authorization.startsWith(BEARER)
                    ? settings.access()
                            .flatMap(access -> access.program(
                                    authorization.substring(BEARER.length()).strip()))
                            .map(entry -> new Visitor(entry.name(), entry.role(), Optional.empty()))
                    : Optional.empty();
        }
        Optional<Visitor> known = Optional.ofNullable(context.cookie(cookieName()))
                .flatMap(sessions::of)
                .map(session -> new Visitor(session.name(), session.role(), Optional.of(session.csrf())));
        return known.or(() -> settings.access().isPresent() ? Optional.empty() : Optional.of(anybody()));
    }

    /** Without an access file everybody who reaches the server may look; to change something they need a session. */
    private static Visitor anybody() {
        return new Visitor(System.getProperty("user.name", ""), Role.EDITOR, Optional.of(""));
    }

    private void checkChange(Context context, Optional<Visitor> visitor, boolean isOpen) {
        checkOrigin(context);
        boolean isLogin = context.method().equals(HandlerType.POST) && isOpen;
        if (isLogin) {
            if (!logins.allows(context.ip())) {
                throw Problem.of(Problem.Kind.TOO_MANY, "too many logins in a short time; wait a minute");
            }
            return;
        }
        Visitor who = visitor.orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHORIZED, advice(context)));
        String sent = Optional.ofNullable(context.header("X-CSRF-Token")).orElse("");
        boolean isProven = who.csrf().isEmpty()
                || (!who.csrf().get().isEmpty() && Secret.isSame(who.csrf().get(), sent));
        if (!isProven) {
            throw Problem.of(
                    Problem.Kind.CSRF,
                    "send the csrf of GET /api/v1/session as X-CSRF-Token, together with the cookie that it sets");
        }
        if (who.role() != Role.EDITOR && !isOpen) {
            throw Problem.of(
                    Problem.Kind.FORBIDDEN, "you may look but not change; ask who runs the server for the role editor");
        }
    }

    /** Browsers say where a request comes from; programs don't. */
    private void checkOrigin(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean isForeign = (site != null && !site.equals("same-origin") && !site.equals("none"))
                || (origin != null && !isOwn(origin, String.valueOf(context.header("Host"))));
        if (isForeign) {
            throw Problem.of(Problem.Kind.CSRF, "the request comes from another site; use the server's own page");
        }
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return host.equalsIgnoreCase(String.valueOf(new URI(origin).getRawAuthority()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Servers at other ports of this machine share its cookies, so that the name has to tell them apart. */
    String cookieName() {
        return "demarche-session-" + port.getAsInt();
    }

    /** Who sends a request that has passed. */
    static Optional<Visitor> of(Context context) {
        return Optional.ofNullable(context.<Visitor>attribute(VISITOR));
    }

    /** Who sends a request to change something. */
    static Visitor editor(Context context) {
        return of(context).orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHORIZED, advice(context)));
    }
}
