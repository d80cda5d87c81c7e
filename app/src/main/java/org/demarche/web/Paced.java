package org.demarche.web;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Gives up bodies that trickle in: a byte now and then keeps a connection from being idle, and a thread from everybody else. */
final class Paced extends Handler.Wrapper {
    private final long bytesPerSecond;
    private final long graceNanos;

    /** Expects {@code bytesPerSecond} on average from when a body has had {@code graceNanos} to begin. */
    Paced(long bytesPerSecond, long graceNanos) {
        this.bytesPerSecond = bytesPerSecond;
        this.graceNanos = graceNanos;
    }

    /** Whether so many bytes in so long are too few. */
    boolean isTooSlow(long bytes, long nanos) {
        double seconds = (double) (nanos - graceNanos) / TimeUnit.SECONDS.toNanos(1);
        return seconds > 0 && bytes < bytesPerSecond * seconds;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new PacedRequest(request), response, callback);
    }

    private final class PacedRequest extends Request.Wrapper {
        private final long begun = System.nanoTime();
        private long bytes;

        PacedRequest(Request request) {
            super(request);
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            bytes += chunk.remaining();
            if (!chunk.isLast() && isTooSlow(bytes, System.nanoTime() - begun)) {
                chunk.release();
                TimeoutException slow = new TimeoutException("the body comes too slowly");
                super.fail(slow);
                return Content.Chunk.from(slow, true);
            }
            return chunk;
        }
    }
}
