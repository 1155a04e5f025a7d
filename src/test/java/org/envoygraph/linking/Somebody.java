package org.envoygraph.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things for tests. */
final class Somebody {
    private Somebody() {}

    static Known person(String id, String label, String family, String country) {
        return new Known(
                id,
                List.of(new Name(label, "en", Name.Kind.LABEL)),
                family,
                List.of(Known.PERSON),
                country.isEmpty() ? List.of() : List.of(country),
                List.of(),
                true);
    }

    static Known thing(String id, String type, String... names) {
        List<Name> all = new ArrayList<>();
        for (String name : names) {
            Name.Kind kind = all.isEmpty() ? Name.Kind.LABEL : Name.Kind.VARIANT;
            all.add(new Name(name, "en", kind));
        }
        return new Known(id, all, "", List.of(type), List.of(), List.of(), true);
    }

    static Known called(Known known, Name.Kind kind, String... names) {
        List<Name> all = new ArrayList<>(known.names());
        for (String name : names) {
            all.add(new Name(name, "", kind));
        }
        return new Known(
                known.id(),
                all,
                known.family(),
                known.types(),
                known.countries(),
                known.posts(),
                known.identified());
    }

    static Known holding(Known known, String post, String title, String from, String to) {
        HeldPost held =
                new HeldPost(
                        post,
                        title,
                        Optional.of(LocalDate.parse(from)),
                        Optional.of(LocalDate.parse(to)));
        return new Known(
                known.id(),
                known.names(),
                known.family(),
                known.types(),
                known.countries(),
                List.of(held),
                known.identified());
    }

    static Known unidentified(String id, String name, String country) {
        return new Known(
                id,
                List.of(new Name(name, "en", Name.Kind.LABEL)),
                name,
                List.of("UnidentifiedParty"),
                List.of(country),
                List.of(),
                false);
    }
}
