package org.envoygraph.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.Sink;
import org.envoygraph.export.SortedRows;

/**
 * Jena's sorted bag of rows: up to a number of bytes in memory, then in files of the system's
 * temporary folder, which go with closing.
 */
public final class SpilledRows implements SortedRows {
    /** How many bytes of rows stay in memory: 64 MB, which 200,000 statements of ours fill. */
    public static final long MOST_IN_MEMORY = 64_000_000;

    /** What an array and its place in a list take besides its bytes. */
    private static final int OVERHEAD = 24;

    private final SortedDataBag<byte[]> bag;

    /** With {@link #MOST_IN_MEMORY}. */
    public SpilledRows() {
        this(MOST_IN_MEMORY);
    }

    SpilledRows(long mostInMemory) {
        bag =
                BagFactory.newSortedBag(
                        new Bytes(mostInMemory), new Files(), Arrays::compareUnsigned);
    }

    @Override
    public void add(byte[] row) {
        try {
            bag.add(row);
        } catch (AtlasException broken) {
            throw unchecked(broken);
        }
    }

    @Override
    public Iterator<byte[]> sorted() {
        try {
            return bag.iterator();
        } catch (AtlasException broken) {
            throw unchecked(broken);
        }
    }

    private static RuntimeException unchecked(AtlasException broken) {
        return broken.getCause() instanceof IOException disk
                ? new UncheckedIOException(disk)
                : broken;
    }

    @Override
    public void close() {
        bag.close();
    }

    /** Counts bytes, since rows differ in length by far. */
    private static final class Bytes implements ThresholdPolicy<byte[]> {
        private final long most;
        private long held;

        private Bytes(long most) {
            this.most = most;
        }

        @Override
        public void increment(byte[] row) {
            held += row.length + OVERHEAD;
        }

        @Override
        public boolean isThresholdExceeded() {
            return held >= most;
        }

        @Override
        public void reset() {
            held = 0;
        }
    }

    /** Rows in a file: their length, then their bytes. */
    private static final class Files implements SerializationFactory<byte[]> {
        @Override
        public Sink<byte[]> createSerializer(OutputStream out) {
            return new Written(new DataOutputStream(out));
        }

        @Override
        public Iterator<byte[]> createDeserializer(InputStream in) {
            return new Read(new DataInputStream(in));
        }
    }

    private record Written(DataOutputStream out) implements Sink<byte[]> {
        @Override
        public void send(byte[] row) {
            try {
                out.writeInt(row.length);
                out.write(row);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    private static final class Read extends IteratorSlotted<byte[]> {
        private final DataInputStream in;

        private Read(DataInputStream in) {
            this.in = in;
        }

        @Override
        protected boolean hasMore() {
            return true;
        }

        @Override
        protected byte[] moveToNext() {
            try {
                byte[] length = in.readNBytes(Integer.BYTES);
                if (length.length < Integer.BYTES) {
                    return null;
                }
                return in.readNBytes(java.nio.ByteBuffer.wrap(length).getInt());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        protected void closeIterator() {
            try {
                in.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
