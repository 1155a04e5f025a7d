package org.envoygraph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a remark the people whom it names as met: after "met with", as long as each is a title
 * of a closed list with a name. What does not fit ends the list; nothing is guessed.
 */
final class Remark {
    private static final String OFFICE =
            "(?:President|Prime Minister|Foreign Minister|Minister (?:of|for) Foreign Affairs"
                    + "|Minister of External Affairs|External Affairs Minister|Defense Minister"
                    + "|Minister of Defense|Finance Minister|Foreign Secretary|Chancellor|Premier"
                    + "|State Councilor|Federal Councilor|Vice President|Vice Premier|Taoiseach"
                    + "|King|Queen|Emperor|Sultan|Amir|Emir|Shah|Crown Prince|Grand Duke|Pope"
                    + "|Chairman|General Secretary|First Secretary|Generalissimo|Speaker|Cardinal)";
    private static final String BEFORE = "(?:Deputy |Acting |Interim |former )?";
    private static final String TITLE = BEFORE + OFFICE + "(?:(?:/| and )" + BEFORE + OFFICE + ")?";

    private static final String WORD =
            "(?:\\p{Lu}\\p{L}*(?:['’‘-]\\p{L}+)+|\\p{Lu}\\p{L}+|d['’]\\p{Lu}\\p{L}+"
                    + "|(?:al|el|as|ad|an|ul)-\\p{Lu}\\p{L}+(?:-\\p{L}+)*)";
    private static final String INNER =
            "(?:"
                    + WORD
                    + "|(?:\\p{Lu}\\.)+|(?:St|Dr|Gen|Mr)\\.|de la|de|da|do|dos|du|del|della"
                    + "|di|van|von|der|den|ten|la|le|al|el|bin|ibn|ben|bint)";
    private static final String NAME = "(?:" + INNER + " ){0,6}(?:" + WORD + "|[IVX]+)";

    /** What may follow a name; "of" may not, unless a country comes that is known. */
    private static final String END =
            "(?=[.,;:]|$| \\(| (?:and|to|on|in|at|during|before|after|while|en route|about|regarding"
                    + "|concerning|for|aboard|following|as|prior)\\b)";

    private static final Pattern START =
            Pattern.compile(
                    "(?:^|[.;,\\]] |\\band |\\b[Aa]lso )[Mm]et"
                            + "(?: briefly| again| separately| privately| also| informally)? with ");
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:(?<adjective>"
                            + String.join("|", Adjectives.all())
                            + ") )?(?<title>"
                            + TITLE
                            + ") (?<name>"
                            + NAME
                            + ")(?: of (?<of>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?))?"
                            + END);
    private static final Pattern NEXT =
            Pattern.compile("(?:, and|,| and|; also met| as well as)(?: (?:also )?with)? ");
    private static final Pattern MEETING = Pattern.compile("\\b[Mm]et\\b|\\bmeetings? with\\b");

    private final String text;
    private final String host;

    /**
     * A remark on a trip.
     *
     * @param host id of the country to which the trip was
     */
    Remark(String text, String host) {
        this.text = text;
        this.host = host;
    }

    /** Whether it tells of a meeting at all. */
    boolean tellsOfMeeting() {
        return MEETING.matcher(text).find();
    }

    /** The people whom it names as met, each once, in the order of the remark. */
    List<MetPerson> met() {
        Map<String, MetPerson> met = new LinkedHashMap<>();
        Matcher start = START.matcher(text);
        while (start.find()) {
            for (MetPerson person : new Sides(host).of(list(start.end()))) {
                met.putIfAbsent(person.printed(), person);
            }
        }
        return List.copyOf(met.values());
    }

    /** A list of people in a remark: what is printed of each. */
    record Item(String adjective, String title, String name, String of) {}

    private List<Item> list(int from) {
        List<Item> items = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        Matcher next = NEXT.matcher(text);
        int at = from;
        while (item.region(at, text.length()).useTransparentBounds(true).lookingAt()) {
            items.add(
                    new Item(
                            orEmpty(item.group("adjective")),
                            item.group("title"),
                            item.group("name"),
                            orEmpty(item.group("of"))));
            if (!next.region(item.end(), text.length()).lookingAt()) {
                break;
            }
            at = next.end();
        }
        return items;
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
