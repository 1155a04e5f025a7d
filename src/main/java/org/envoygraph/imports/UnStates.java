package org.envoygraph.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/** States by the names that documents of the United Nations print in capitals. */
final class UnStates {
    private static final String SCHEME = "un-name";
    private static final String IVORY_COAST = "CÔTE D’IVOIRE";

    private static final Map<String, String> MISSPELT =
            Map.of(
                    "CHILEs", "CHILE",
                    "COTE D’IVOIRE", IVORY_COAST,
                    "LIBYA ARAB JAMAHIRIYA", "LIBYA",
                    "LICHTENSTEIN", "LIECHTENSTEIN",
                    "TÜRKIYE", "TÜRKİYE");

    /** Names of one state at other times, or in another order of words. */
    private static final Map<String, String> ALSO =
            Map.of(
                    "BAHAMAS (THE)", "BAHAMAS",
                    "FEDERATED STATES OF MICRONESIA", "MICRONESIA (FEDERATED STATES OF)",
                    "KINGDOM OF THE NETHERLANDS", "NETHERLANDS (KINGDOM OF THE)",
                    "LIBYAN ARAB JAMAHIRIYA", "LIBYA",
                    "MOLDOVA", "REPUBLIC OF MOLDOVA",
                    "NETHERLANDS", "NETHERLANDS (KINGDOM OF THE)",
                    "PLURINATIONAL STATE OF BOLIVIA", "BOLIVIA (PLURINATIONAL STATE OF)",
                    "THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA", "NORTH MACEDONIA",
                    "TURKEY", "TÜRKİYE");

    private static final Set<String> NO_STATES =
            Set.of(
                    "BY THE SECRETARY-GENERAL",
                    "COMMITTEE ON THE ADMISSION OF NEW MEMBERS",
                    "REPORT OF THE SECRETARY-GENERAL");

    private static final Set<String> SMALL = Set.of("and", "of", "the");

    private final Records records;
    private final NamedGraph graph;
    private final Joined joined;
    private final Map<IRI, String> labels = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    UnStates(Records records, NamedGraph graph, Joined joined) {
        this.records = records;
        this.graph = graph;
        this.joined = joined;
    }

    /** The states of a list, each once; what is wrong with the names is told. */
    List<IRI> states(List<String> names, Fields record) {
        List<IRI> states = new ArrayList<>();
        for (String name : whole(names, record)) {
            Optional<IRI> state = state(name, record);
            if (state.isPresent() && states.contains(state.get())) {
                records.left("a state that is listed twice", record);
            } else {
                state.ifPresent(states::add);
            }
        }
        return states;
    }

    /** The names, of which one is torn in two in the file. */
    private List<String> whole(List<String> names, Fields record) {
        List<String> whole = new ArrayList<>();
        for (String name : names) {
            int last = whole.size() - 1;
            if (name.equals("D'IVOIRE") && last >= 0 && whole.get(last).equals("CÔTE.")) {
                records.repaired("a name torn in two: put together", record);
                whole.set(last, IVORY_COAST);
            } else {
                whole.add(name);
            }
        }
        return whole;
    }

    private Optional<IRI> state(String printed, Fields record) {
        String name = Normalizer.normalize(printed.strip(), Normalizer.Form.NFC).replace('\'', '’');
        if (!name.equals(printed)) {
            records.repaired("a name with spaces round it or another apostrophe", record);
        }
        if (MISSPELT.containsKey(name)) {
            records.repaired("a name misspelt: " + name, record);
            name = MISSPELT.get(name);
        }
        if (NO_STATES.contains(name)) {
            records.left("a sponsor that is no state: " + name, record);
            return Optional.empty();
        }
        if (!name.matches("[\\p{Lu} ’()-]{3,60}")) {
            records.left("a name that is no state's in capitals", record);
            return Optional.empty();
        }
        return Optional.of(state(ALSO.getOrDefault(name, name)));
    }

    private IRI state(String name) {
        IRI state = joined.find(SCHEME, name).orElseGet(() -> own(name));
        labels.putIfAbsent(state, label(name));
        return state;
    }

    /** The name of a state that a list had. */
    String label(IRI state) {
        return labels.get(state);
    }

    private IRI own(String name) {
        IRI own = Names.thing("country", "un." + slug(name));
        if (told.add(name)) {
            graph.about(own).a(ENVOY.Country).label(label(name));
        }
        return own;
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[’()]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-");
    }

    /** With capitals at the beginnings of words alone. */
    static String label(String name) {
        String small = name.replace('İ', 'I').toLowerCase(Locale.ROOT);
        return Stream.of(small.split("(?<=[ (-])"))
                .map(word -> SMALL.contains(word.replaceAll("[^a-z]", "")) ? word : capital(word))
                .collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
