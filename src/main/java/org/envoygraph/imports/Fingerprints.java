package org.envoygraph.imports;

/**
 * How many different texts there were. Of each it keeps a number of 64 bits only, so that millions
 * take little room; that two of them have the same number is as good as impossible. The numbers lie
 * in many small tables, so that no great one is ever copied into a greater.
 */
final class Fingerprints {
    private static final int TABLES = 256;
    private static final int FEW = 8;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[][] tables = new long[TABLES][FEW];
    private final int[] sizes = new int[TABLES];
    private int size;

    /** Whether it is a new one. */
    boolean add(String text) {
        long number = number(text);
        int in = (int) number & TABLES - 1;
        if (4 * (sizes[in] + 1) > 3 * tables[in].length) {
            tables[in] = greater(tables[in]);
        }
        boolean isNew = put(number, tables[in]);
        if (isNew) {
            sizes[in]++;
            size++;
        }
        return isNew;
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

    private static boolean put(long number, long[] table) {
        int at = (int) ((number >>> 32) * table.length >>> 32);
        while (table[at] != 0) {
            if (table[at] == number) {
                return false;
            }
            at = at + 1 < table.length ? at + 1 : 0;
        }
        table[at] = number;
        return true;
    }

    private static long[] greater(long[] table) {
        long[] greater = new long[table.length + table.length / 2];
        for (long number : table) {
            if (number != 0) {
                put(number, greater);
            }
        }
        return greater;
    }
}
