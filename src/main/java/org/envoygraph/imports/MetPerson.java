package org.envoygraph.imports;

import java.util.Optional;

/**
 * Somebody whom a remark names as met.
 *
 * @param title of the closed list, as printed
 * @param name as printed
 * @param country id of the country for which the person was met, in the US Historian's lists; none
 *     where that is not sure
 */
record MetPerson(String title, String name, Optional<String> country) {
    String printed() {
        return title + " " + name;
    }
}
