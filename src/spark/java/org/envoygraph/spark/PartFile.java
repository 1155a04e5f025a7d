package org.envoygraph.spark;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.envoygraph.export.QuadsFile;

/** A file of lines, counted and digested while it is written. */
final class PartFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final FSDataOutputStream file;
    private final MessageDigest sha256 = sha256();
    private final OutputStream out;
    private final RDFHandler quads;
    private long lines;
    private boolean closed;

    PartFile(Target target, String name) throws IOException {
        file = target.files().create(target.unfinished(name), true);
        out = new BufferedOutputStream(new DigestOutputStream(file, sha256), BUFFER);
        RDFHandler bytes = QuadsFile.onto(out);
        quads =
                new RDFHandlerWrapper(bytes) {
                    @Override
                    public void handleStatement(Statement said) {
                        lines++;
                        super.handleStatement(said);
                    }
                };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Takes statements; not to be used together with {@link #line}. */
    RDFHandler quads() {
        return quads;
    }

    void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        lines++;
    }

    /** Forces all to the disk; a second time it does nothing. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        quads.endRDF();
        out.flush();
        file.hsync();
        out.close();
    }

    /** How many; after it was closed. */
    long lines() {
        return lines;
    }

    /** In hexadecimal digits; to be asked once, after it was closed. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
