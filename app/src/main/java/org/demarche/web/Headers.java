package org.demarche.web;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells browsers: to run and show nothing but the server's own. */
final class Headers {
    /** Scripts, styles and the rest come as files from this server alone; nothing stands in the page itself. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");

    private Headers() {}

    /** Sets them. */
    static void set(Context context, boolean isEncrypted) {
        ALWAYS.forEach(context::header);
        // What the archive holds is kept by nobody in between, and asked for anew with its tag.
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Cookie, Authorization, Accept-Encoding");
        if (isEncrypted) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
