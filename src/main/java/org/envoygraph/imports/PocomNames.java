package org.envoygraph.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the files of POCOM call one another's things, learnt before any is read. */
final class PocomNames {
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> formerly = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();
    private final Set<String> served = new HashSet<>();
    private final Set<String> several = new HashSet<>();

    /** Learns from the root of a file what other files may call its things. */
    void learn(XmlElement root, String shown) {
        Fields fields = root.fields(shown);
        String id = fields.text("id").orElse("");
        switch (root.name()) {
            case "person" -> {
                people.put(id, PocomPerson.name(fields));
                root.all("old-ids").stream()
                        .flatMap(ids -> ids.texts("old-id").stream())
                        .forEach(old -> formerly.put(old, id));
            }
            case "role", "org-mission", "principal-position" -> {
                fields.text("names/singular").ifPresent(name -> roles.put(id, name));
                fields.text("category").ifPresent(category -> categories.put(id, category));
                served(root);
            }
            case "country-mission" -> served(root);
            default -> {}
        }
    }

    private void served(XmlElement mission) {
        for (XmlElement list : mission.children()) {
            if (PocomTenures.SERVED.contains(list.name())) {
                list.children().stream()
                        .flatMap(holder -> holder.texts("id").stream().limit(1))
                        .filter(id -> !served.add(id))
                        .forEach(several::add);
            }
        }
    }

    /** The name of a person of the list. */
    Optional<String> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The id by which a person goes now. */
    Optional<String> now(String formerId) {
        return Optional.ofNullable(formerly.get(formerId));
    }

    /** The printed name of a role, a post at an organization, or a position. */
    Optional<String> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    /** The sort of role or position, as {@code deputy-secretary}. */
    String category(String id) {
        return categories.getOrDefault(id, "");
    }

    /** Whether exactly one record of somebody who served has this id. */
    boolean isTenure(String id) {
        return served.contains(id) && !several.contains(id);
    }

    /** The id of a tenure; where several have one, their persons and first dates follow it. */
    String tenure(Fields record) throws BadRecord {
        String id = record.need("id");
        if (!several.contains(id)) {
            return id;
        }
        List<String> dates = List.of("appointed/date", "arrived/date", "started/date");
        String first =
                dates.stream().flatMap(date -> record.text(date).stream()).findFirst().orElse("");
        return id + "." + record.need("person-id") + "." + first;
    }

    /** Whether several records of people who served have this id. */
    boolean isShared(String id) {
        return several.contains(id);
    }
}
