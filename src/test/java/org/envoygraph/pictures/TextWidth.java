package org.envoygraph.pictures;

import java.util.List;

/** How wide a text is in Helvetica, Arial or Liberation Sans, whatever fonts this machine has. */
final class TextWidth {
    /** The advance of each character from blank to tilde, in thousandths of the size. */
    private static final List<Integer> PLAIN =
            widths(
                    """
                    278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556
                    556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722
                    722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722
                    667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556
                    556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500
                    500 334 260 334 584
                    """);

    private static final List<Integer> BOLD =
            widths(
                    """
                    278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556
                    556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722
                    722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722
                    667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611
                    611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556
                    500 389 280 389 584
                    """);

    private TextWidth() {}

    private static List<Integer> widths(String table) {
        return List.of(table.strip().split("\\s+")).stream().map(Integer::valueOf).toList();
    }

    /** The width in pixels of ASCII text at a size in pixels. */
    static double of(String text, int size, boolean bold) {
        List<Integer> widths = bold ? BOLD : PLAIN;
        return text.chars().map(sign -> widths.get(sign - ' ')).sum() * size / 1000.0;
    }
}
