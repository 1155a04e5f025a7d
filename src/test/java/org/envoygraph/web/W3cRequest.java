package org.envoygraph.web;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;

/**
 * A request of W3C's tests, and the answer they want.
 *
 * @param path on our server
 * @param charset of the body on the wire
 * @param statuses such as {@code 204}, or {@code 2xx} for all that begin so
 * @param types of the answer's content, one of them; empty for any
 * @param says whether the answer to ASK is yes
 * @param graph the answer as a graph
 */
record W3cRequest(
        String method,
        String path,
        Map<String, String> headers,
        String body,
        Charset charset,
        Set<String> statuses,
        Set<String> types,
        Optional<Boolean> says,
        Optional<Model> graph) {

    HttpResponse<String> sentTo(ServedStore served, Optional<String> login) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at(path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body, charset));
        headers.forEach(request::header);
        login.ifPresent(header -> request.header("Authorization", header));
        return served.send(request);
    }

    /** The same with another answer, of any type. */
    W3cRequest wanting(Set<String> others, Optional<Model> other) {
        return new W3cRequest(method, path, headers, body, charset, others, Set.of(), says, other);
    }

    boolean isAnsweredBy(int status) {
        String code = "" + status;
        return statuses.stream()
                .anyMatch(it -> it.equals(code) || it.equals(code.charAt(0) + "xx"));
    }
}
