package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.Name;
import org.envoygraph.web.reconcile.Given;

/** People of the US Historian's authority file, with the ways their names are written. */
public final class HsgPeople {
    /** Before the number that the file gives a person. */
    public static final String PREFIX = "hsg:";

    private static final int ID = 0;
    private static final int PREFERRED = 1;
    private static final int VARIANTS = 2;
    private static final int REMARK = 6;

    private HsgPeople() {}

    /**
     * All records.
     *
     * @param folder with {@code hsg-people.tsv}
     */
    public static List<Given> in(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("hsg-people.tsv"));
        List<Given> people = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            people.add(person(line.split("\t", -1)));
        }
        return people;
    }

    private static Given person(String[] row) {
        List<Name> names = new ArrayList<>();
        names.add(new Name(row[PREFERRED], "", Name.Kind.LABEL));
        for (String variant : row[VARIANTS].split("\\|")) {
            if (!variant.isBlank()) {
                names.add(new Name(variant, "", Name.Kind.VARIANT));
            }
        }
        List<String> types = List.of(RecordedItems.HUMAN, Known.PERSON);
        Known known = new Known(PREFIX + row[ID], names, "", types, List.of(), List.of(), true);
        return new Given(known, row[REMARK]);
    }
}
