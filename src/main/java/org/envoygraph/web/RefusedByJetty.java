package org.envoygraph.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty refuses by itself as all else is answered: no filter sees it. */
final class RefusedByJetty extends ErrorHandler {
    private final VersionHeader version;

    RefusedByJetty(VersionHeader version) {
        this.version = version;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.all().forEach(headers::put);
        headers.put(VersionHeader.NAME, version.value());
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        String words = words(response.getStatus());
        Content.Sink.write(response, true, words + System.lineSeparator(), callback);
        return true;
    }

    private static String words(int status) {
        return switch (status) {
            case HttpStatus.PAYLOAD_TOO_LARGE_413,
                    HttpStatus.URI_TOO_LONG_414,
                    HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                    "The request is longer than this server takes.";
            case HttpStatus.NOT_FOUND_404 -> "There is nothing here.";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "The request did not come to its end in time.";
            default ->
                    HttpStatus.isClientError(status)
                                    || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505
                            ? "This is no request that this server understands."
                            : "The server failed; its administrator should look at it.";
        };
    }
}
