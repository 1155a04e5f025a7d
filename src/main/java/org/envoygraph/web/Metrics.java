package org.envoygraph.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;

/** {@code /metrics}: numbers for Prometheus, for this machine and for curators. */
final class Metrics implements Filter {
    private static final String PATH = "/metrics";
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60)
    };

    /** Of the paths only these are told apart, however many are asked for. */
    private static final List<String> ROUTES =
            List.of(
                    "/envoygraph/sparql",
                    "/envoygraph/data",
                    "/api/queries/",
                    "/api/evidence/",
                    "/reconcile",
                    "/console",
                    "/dumps/",
                    "/health",
                    "/ready",
                    "/metrics",
                    "/refresh");

    private final PrometheusMeterRegistry numbers =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Admission admission;

    /** Who may see the numbers; whom it does not let in, it tells so. */
    interface Admission {
        boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /**
     * Begins to count.
     *
     * @param open how many requests ask the store now
     * @param waiting how many long queries wait for a turn
     */
    Metrics(Admission admission, IntSupplier open, IntSupplier waiting) {
        this.admission = admission;
        Gauge.builder("envoygraph.queries.open", open::getAsInt).register(numbers);
        Gauge.builder("envoygraph.queries.waiting", waiting::getAsInt).register(numbers);
        new JvmMemoryMetrics().bindTo(numbers);
        new JvmThreadMetrics().bindTo(numbers);
    }

    void count(Exchange exchange) {
        String route = route(exchange.path());
        String status = Integer.toString(exchange.status());
        numbers.counter("envoygraph.requests", "route", route, "status", status).increment();
        if (exchange.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            numbers.counter("envoygraph.refusals").increment();
        }
        if (exchange.query().isPresent()) {
            Timer.builder("envoygraph.queries")
                    .serviceLevelObjectives(STEPS)
                    .register(numbers)
                    .record(Duration.ofMillis(exchange.millis()));
        }
    }

    private static String route(String path) {
        return ROUTES.stream().filter(path::startsWith).findFirst().orElse("other");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!asked.getRequestURI().equals(PATH)) {
            chain.doFilter(request, response);
        } else if (!asked.getMethod().equals("GET") && !asked.getMethod().equals("HEAD")) {
            answer.setHeader("Allow", "GET, HEAD");
            int no = HttpServletResponse.SC_METHOD_NOT_ALLOWED;
            PlainAnswer.send(answer, no, "Numbers are read by GET.");
        } else if (admission.admits(asked, answer)) {
            answer.setHeader("Cache-Control", "no-store");
            answer.setContentType("text/plain; version=0.0.4; charset=utf-8");
            byte[] body = numbers.scrape().getBytes(StandardCharsets.UTF_8);
            answer.setContentLength(body.length);
            answer.getOutputStream().write(body);
        }
    }
}
