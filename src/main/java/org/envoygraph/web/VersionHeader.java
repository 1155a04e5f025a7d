package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Says in each answer which program and which data it comes from. */
final class VersionHeader implements Filter {
    static final String NAME = "Envoygraph-Version";
    private static final int DIGITS = 12;

    private final Supplier<String> data;
    private final String program;

    /**
     * For some data.
     *
     * @param data digests of what the store was built from, that of the curated files first
     */
    VersionHeader(Supplier<String> data) {
        this.data = data;
        this.program =
                Optional.ofNullable(VersionHeader.class.getPackage().getImplementationVersion())
                        .orElse("unpackaged");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ((HttpServletResponse) response).setHeader(NAME, value());
        chain.doFilter(request, response);
    }

    /** What the header says now. */
    String value() {
        String digest = data.get().replaceAll("(?s)[^0-9a-z].*", "");
        String beginning = digest.substring(0, Math.min(DIGITS, digest.length()));
        return program + "; data=" + beginning;
    }
}
