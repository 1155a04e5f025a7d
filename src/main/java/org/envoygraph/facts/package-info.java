/**
 * The facts as Java records, the index over them, and what is wrong with them.
 *
 * <p>In: nothing; this room knows the JDK alone. Out: {@link org.envoygraph.facts.Fact} and its
 * kinds, {@link org.envoygraph.facts.Facts}, {@link org.envoygraph.facts.Problem} with its {@link
 * org.envoygraph.facts.Place}. Start with {@link org.envoygraph.facts.Fact}.
 */
package org.envoygraph.facts;
