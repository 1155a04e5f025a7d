package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact withdrawn; its IRI stays.
 *
 * @param supersededBy id of the fact that takes its place
 */
public record Retraction(LocalDate on, String reason, Optional<String> supersededBy) {}
