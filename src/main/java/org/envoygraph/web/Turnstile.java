package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/**
 * Lets so many requests ask the store at once. Who comes when all places are taken is told so at
 * once: a queue would make a small question wait for great ones. What asks the store nothing, or
 * whether it answers, passes by.
 */
final class Turnstile implements Filter {
    private static final Set<String> ASKING_NOTHING =
            Set.of("/health", "/ready", "/style.css", "/openapi.json", "/favicon.ico", "/console");
    private static final Pattern FILES =
            Pattern.compile("/(console|dumps|static)/[A-Za-z0-9_.$/-]*");
    static final String SOON = "2";

    private final int all;
    private final Semaphore places;
    private final Turns turns;

    Turnstile(int places, Turns turns) {
        this.all = places;
        this.turns = turns;
        this.places = new Semaphore(places);
    }

    boolean isFree() {
        return places.availablePermits() > 0;
    }

    /** How many requests ask the store now. */
    int taken() {
        return all - places.availablePermits();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (asksNothing(((HttpServletRequest) request).getRequestURI())) {
            chain.doFilter(request, response);
        } else if (places.tryAcquire()) {
            try {
                inTurn(request, response, chain);
            } finally {
                places.release();
            }
        } else {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("Retry-After", SOON);
            String words = "Too many questions are being answered; ask again in a moment.";
            PlainAnswer.send(answer, HttpServletResponse.SC_SERVICE_UNAVAILABLE, words);
        }
    }

    private void inTurn(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Pace pace = turns.enter();
        try {
            chain.doFilter(request, response);
        } finally {
            pace.end();
        }
    }

    private static boolean asksNothing(String path) {
        return ASKING_NOTHING.contains(path)
                || FILES.matcher(path).matches() && !path.contains("..");
    }
}
