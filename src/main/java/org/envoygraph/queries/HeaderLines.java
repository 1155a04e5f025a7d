package org.envoygraph.queries;

import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;

/** Takes the {@code #+} lines off a query's text. */
final class HeaderLines {
    private static final String MARK = "#+";

    private HeaderLines() {}

    /**
     * The header as YAML in which every character keeps its line and column: blanks stand where the
     * marks stood.
     */
    static Optional<String> yaml(String text, String shown, Problems problems) {
        List<String> lines = text.lines().toList();
        int end = 0;
        StringBuilder yaml = new StringBuilder();
        int before = problems.count();
        while (end < lines.size() && lines.get(end).startsWith(MARK)) {
            String line = lines.get(end++);
            check(line, new Place(shown, end, 1), problems);
            yaml.append("  ").append(line.substring(MARK.length())).append('\n');
        }
        if (end == 0) {
            String remedy = "begin it with '#+ summary: ' and the question";
            problems.add(new Place(shown, 1, 1), "there is no header; " + remedy);
        }
        for (int i = end; i < lines.size(); i++) {
            if (lines.get(i).stripLeading().startsWith(MARK)) {
                Place place = new Place(shown, i + 1, lines.get(i).indexOf(MARK) + 1);
                problems.add(place, "'#+' stands below the header; move the line up");
            }
        }
        return problems.count() > before ? Optional.empty() : Optional.of(yaml.toString());
    }

    private static void check(String line, Place start, Problems problems) {
        int tab = line.indexOf('\t');
        if (tab >= 0) {
            int column = line.codePointCount(0, tab) + 1;
            Place place = new Place(start.file(), start.line(), column);
            problems.add(place, "a tab stands in the header; use blanks");
        } else if (line.length() > MARK.length() && line.charAt(MARK.length()) != ' ') {
            Place place = new Place(start.file(), start.line(), MARK.length() + 1);
            problems.add(place, "'#+' needs a blank behind it; add one");
        }
    }
}
