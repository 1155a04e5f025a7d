package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Breaks off an answer to a SPARQL query that has become too long, or whose time ran out after its
 * first rows. Once a part of it is sent, the connection is closed before the last byte, so that
 * nobody takes the part for the whole.
 */
final class AnswerLimit implements Filter {
    private static final int UNPROCESSABLE = 422;

    private final long mostBytes;

    AnswerLimit(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!((HttpServletRequest) request).getRequestURI().endsWith("/sparql")) {
            chain.doFilter(request, response);
            return;
        }
        Counting counting = new Counting((HttpServletResponse) response);
        chain.doFilter(request, counting);
        if (counting.isLate()) {
            String words = "The query took too long; ask for less, such as with LIMIT.\n";
            int unavailable = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            refuse((HttpServletResponse) response, unavailable, words);
        } else if (counting.isTooLong()) {
            String words =
                    "The answer is longer than %d bytes; ask for less, such as with LIMIT.\n";
            refuse((HttpServletResponse) response, UNPROCESSABLE, words.formatted(mostBytes));
        }
    }

    private static void refuse(HttpServletResponse response, int status, String words)
            throws IOException {
        if (response.isCommitted()) {
            throw new IOException(words.strip()); // Jetty closes the connection
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private IOException tooLong() {
        return new IOException("the answer is longer than " + mostBytes + " bytes");
    }

    private final class Counting extends HttpServletResponseWrapper {
        private CountedOut out;

        private Counting(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (out == null) {
                out = new CountedOut(super.getOutputStream());
            }
            return out;
        }

        /**
         * When the time of a query runs out while its answer is written, Fuseki makes it a 400 and
         * adds words to the rows. No other status comes after the first row.
         */
        @Override
        public void setStatus(int status) {
            if (out != null && status == SC_BAD_REQUEST) {
                out.late = true;
            } else {
                super.setStatus(status);
            }
        }

        private boolean isLate() {
            return out != null && out.late;
        }

        private boolean isTooLong() {
            return out != null && out.bytes > mostBytes;
        }
    }

    private final class CountedOut extends ServletOutputStream {
        private final ServletOutputStream out;
        private long bytes;
        private boolean late;

        private CountedOut(ServletOutputStream out) {
            this.out = out;
        }

        private void count(int more) throws IOException {
            bytes += more;
            if (bytes > mostBytes) {
                throw tooLong();
            }
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            if (!late) {
                out.write(one);
            }
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            count(length);
            if (!late) {
                out.write(some, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!late) {
                out.flush();
            }
        }

        /** An answer that is broken off has no end. */
        @Override
        public void close() throws IOException {
            if (!late && bytes <= mostBytes) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
