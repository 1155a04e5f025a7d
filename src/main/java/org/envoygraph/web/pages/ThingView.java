package org.envoygraph.web.pages;

import java.util.List;

/**
 * The page of a thing.
 *
 * @param kind what it is
 * @param also its other names
 * @param notes sentences that must be seen first, such as that it is retracted
 * @param intro what it is about, in a sentence; none for most parts
 * @param forms the same as RDF
 */
record ThingView(
        Shown name,
        Shown kind,
        String iri,
        List<Shown> also,
        List<Shown> dates,
        List<String> notes,
        List<Shown> intro,
        List<Section> sections,
        List<Shown> forms) {
    ThingView {
        sections =
                sections.stream()
                        .filter(section -> !section.isEmpty())
                        .map(Section::withoutEmptyColumns)
                        .toList();
    }

    boolean hasAlso() {
        return !also.isEmpty();
    }

    boolean hasDates() {
        return !dates.isEmpty();
    }

    /** Contents help where there is much. */
    boolean isLong() {
        return sections.size() > 2;
    }
}
