package org.envoygraph.bench;

import java.util.List;
import java.util.Random;

/** Texts that are nearly right: one to eight changes at random places, the same for each seed. */
final class Mutated {
    private static final List<String> PIECES =
            List.of(
                    "\0",
                    "\t",
                    "\r",
                    "\n",
                    "\n\n",
                    " ",
                    ": ",
                    "- ",
                    "? ",
                    "#",
                    "#+ ",
                    "&a ",
                    "*a",
                    "!!int ",
                    "!<x> ",
                    "|",
                    ">",
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    "'",
                    "\\",
                    "%",
                    "@",
                    "`",
                    "---\n",
                    "...\n",
                    "<<: ",
                    "~",
                    "null",
                    "true",
                    "NO",
                    "0x1F",
                    "1e999",
                    "-0",
                    "2022-02-30",
                    "9999999999999999999999",
                    "\u202e",
                    "\u200b",
                    "\ufeff",
                    "\ud83d",
                    "\u0301",
                    "\u2028",
                    "<http://a b>",
                    "^^",
                    "@en-",
                    "?__x",
                    "SERVICE",
                    "LOAD <file:///x>",
                    "BIND(",
                    ")",
                    "{{",
                    "}}",
                    "</script>",
                    "../",
                    "%00",
                    "[[[[[[[[[[[[[[[[",
                    "{{{{{{{{{{{{{{{{");

    private final Random random;

    Mutated(Random random) {
        this.random = random;
    }

    /** The text with some changes; a part of the other one may come in. */
    String of(String text, String other) {
        StringBuilder changed = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            int at = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), at + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> changed.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> changed.delete(at, end);
                case 3 -> changed.insert(at, changed.substring(at, end));
                case 4 -> changed.insert(at, (char) random.nextInt(Character.MAX_VALUE));
                default -> changed.insert(at, part(other));
            }
        }
        return changed.toString();
    }

    private String part(String other) {
        int begin = random.nextInt(other.length() + 1);
        return other.substring(begin, Math.min(other.length(), begin + random.nextInt(200)));
    }
}
