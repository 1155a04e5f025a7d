package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something said: by whom, in which capacity, to whom, in the course of what, and how it is told.
 *
 * @param saidIn the events in whose course it was said; several where one source tells of several
 *     talks together, none when it stands alone
 * @param speakers one, or several of a joint statement
 * @param audience term of scheme {@code audience} where no addressee is named
 * @param act term of scheme {@code act}
 */
public record Statement(
        Attestation told,
        List<String> saidIn,
        List<Participant> speakers,
        List<Participant> addressees,
        Optional<String> audience,
        String act,
        Optional<String> form,
        String stance,
        Polarity polarity,
        Modality modality,
        Optional<String> channel)
        implements Fact {

    /** Whether something is affirmed or denied to be so. */
    public enum Polarity implements Term {
        AFFIRMED,
        NEGATED
    }

    /** Whether something is, would be, will be or is foreseen. */
    public enum Modality implements Term {
        ACTUAL,
        CONDITIONAL,
        FUTURE,
        PREDICTED
    }

    public Statement {
        saidIn = List.copyOf(saidIn);
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
    }

    @Override
    public Optional<String> during() {
        return saidIn.stream().findFirst();
    }

    @Override
    public List<Participant> acting() {
        return Stream.of(speakers, addressees).flatMap(List::stream).toList();
    }

    @Override
    public String word() {
        return "statement";
    }

    @Override
    public Statement withWhen(TimeSpec resolved) {
        return new Statement(
                told.withWhen(resolved),
                saidIn,
                speakers,
                addressees,
                audience,
                act,
                form,
                stance,
                polarity,
                modality,
                channel);
    }
}
