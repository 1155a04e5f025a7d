package org.envoygraph.linking;

/**
 * The Jaro-Winkler likeness of two words, the same as that of commons-text but without making
 * anything on the heap: it is asked for thousands of times for one name.
 */
final class Letters {
    private static final int MOST_PREFIX = 4;
    private static final double BOOST = 0.1;
    private static final double LEAST_TO_BOOST = 0.7;

    private Letters() {}

    /** From 0 to 1; of a longer word, the first 64 letters are looked at. */
    static double likeness(String one, String other) {
        String longer = cut(one.length() > other.length() ? one : other);
        String shorter = cut(one.length() > other.length() ? other : one);
        int reach = Math.max(longer.length() / 2 - 1, 0);
        long inShorter = 0;
        long inLonger = 0;
        for (int i = 0; i < shorter.length(); i++) {
            int end = Math.min(i + reach + 1, longer.length());
            for (int j = Math.max(i - reach, 0); j < end; j++) {
                if ((inLonger >> j & 1) == 0 && shorter.charAt(i) == longer.charAt(j)) {
                    inShorter |= 1L << i;
                    inLonger |= 1L << j;
                    break;
                }
            }
        }
        double matches = Long.bitCount(inShorter);
        if (matches == 0) {
            return 0;
        }
        double moved = moved(shorter, inShorter, longer, inLonger) / 2.0;
        double jaro =
                (matches / shorter.length()
                                + matches / longer.length()
                                + (matches - moved) / matches)
                        / 3;
        int prefix = prefix(shorter, longer);
        return jaro < LEAST_TO_BOOST ? jaro : jaro + BOOST * prefix * (1 - jaro);
    }

    private static String cut(String word) {
        return word.length() > Long.SIZE ? word.substring(0, Long.SIZE) : word;
    }

    /** How many of the letters in common stand elsewhere in their order. */
    private static int moved(String one, long inOne, String other, long inOther) {
        int moved = 0;
        long left = inOther;
        for (long rest = inOne; rest != 0; rest &= rest - 1) {
            char letter = one.charAt(Long.numberOfTrailingZeros(rest));
            moved += letter == other.charAt(Long.numberOfTrailingZeros(left)) ? 0 : 1;
            left &= left - 1;
        }
        return moved;
    }

    private static int prefix(String shorter, String longer) {
        int prefix = 0;
        while (prefix < Math.min(MOST_PREFIX, shorter.length())
                && shorter.charAt(prefix) == longer.charAt(prefix)) {
            prefix++;
        }
        return prefix;
    }
}
