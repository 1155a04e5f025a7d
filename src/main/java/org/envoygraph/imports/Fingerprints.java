package org.envoygraph.imports;

/**
 * How many different texts there were. Of each it keeps a number of 64 bits only, so that millions
 * take little room; that two of them have the same number is as good as impossible.
 */
final class Fingerprints {
    private static final int FEW = 1 << 10;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] table = new long[FEW];
    private int size;

    void add(String text) {
        if (2 * size >= table.length) {
            grow();
        }
        if (put(number(text))) {
            size++;
        }
    }

    int size() {
        return size;
    }

    /** Never 0, which marks a free place. */
    private static long number(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        return hash == 0 ? 1 : hash;
    }

    private boolean put(long number) {
        int mask = table.length - 1;
        int at = (int) (number >>> 20) & mask;
        while (table[at] != 0) {
            if (table[at] == number) {
                return false;
            }
            at = at + 1 & mask;
        }
        table[at] = number;
        return true;
    }

    private void grow() {
        long[] small = table;
        table = new long[2 * small.length];
        for (long number : small) {
            if (number != 0) {
                put(number);
            }
        }
    }
}
