package org.envoygraph.facts;

import java.time.LocalDate;

/**
 * A curator's word that a finding of the report is known and stands.
 *
 * @param finding the key of the finding, as the report prints it
 * @param reason why it may stand
 * @param reviewed the day on which it was looked at
 */
public record Acceptance(String finding, String reason, LocalDate reviewed, Place place) {}
