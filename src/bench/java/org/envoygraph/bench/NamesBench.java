package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.envoygraph.linking.Bound;
import org.envoygraph.linking.Candidate;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.LeavingOneOut;
import org.envoygraph.linking.Name;
import org.envoygraph.web.reconcile.Given;

/**
 * How often the person is found by a way to write the name that the index does not have: each
 * variant of the US Historian's people is asked with itself left out, beside two baselines.
 *
 * <p>People are parted at random, but always alike, into those to tune on and those held back.
 */
public final class NamesBench {
    private static final long SEED = 8;
    private static final int FEW = 5;

    private final List<Known> people;
    private final boolean told;

    private NamesBench(List<Known> people, boolean told) {
        this.people = people;
        this.told = told;
    }

    /** One question: a name, and whose it is. */
    record Question(String id, String text) {}

    /**
     * Takes the half, and whether to print what went wrong.
     *
     * @param arguments {@code tuning} or {@code held}; then {@code told}, or {@code alone} to leave
     *     the baselines out
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        boolean held = given.contains("held");
        if (held == given.contains("tuning")) {
            throw new IllegalArgumentException("say 'tuning' or 'held'");
        }
        List<Known> people =
                HsgPeople.in(Path.of("../shared/real")).stream().map(Given::known).toList();
        NamesBench bench = new NamesBench(people, given.contains("told"));
        List<Question> questions = bench.questions(held);
        System.out.println(people.size() + " people, " + questions.size() + " names asked");
        System.out.println("way\tat 1\tat 5\tmissed at 1\tmissed at 5");
        if (!given.contains("alone")) {
            Baselines baselines = new Baselines(people);
            print("exact after folding", questions, baselines::exact);
            print("Jaro-Winkler", questions, baselines::jaroWinkler);
        }
        bench.ask(questions);
    }

    private List<Question> questions(boolean held) {
        List<Question> questions = new ArrayList<>();
        for (Known person : people) {
            long number = Long.parseLong(person.id().substring(HsgPeople.PREFIX.length()));
            if (new SplittableRandom(number ^ SEED << Integer.SIZE).nextBoolean() == held) {
                for (Name name : person.names().subList(1, person.names().size())) {
                    questions.add(new Question(person.id(), name.text()));
                }
            }
        }
        return questions;
    }

    private interface Way {
        /** Ids, the best first. */
        List<String> answer(Question question);
    }

    private static void print(String way, List<Question> questions, Way answers) {
        int[] places =
                questions.parallelStream()
                        .mapToInt(question -> answers.answer(question).indexOf(question.id))
                        .toArray();
        int first = (int) IntStream.of(places).filter(place -> place == 0).count();
        int few = (int) IntStream.of(places).filter(place -> place >= 0 && place < FEW).count();
        double all = questions.size();
        System.out.printf(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\t%d\t%d%n",
                way,
                first / all,
                few / all,
                questions.size() - first,
                questions.size() - few);
    }

    private void ask(List<Question> questions) {
        LeavingOneOut index = new LeavingOneOut(people);
        print(
                "ours",
                questions,
                question ->
                        index.candidates(question.id, question.text, FEW).stream()
                                .map(candidate -> candidate.known().id())
                                .toList());
        int right = 0;
        int wrong = 0;
        for (Question question : questions) {
            List<Candidate> found = index.candidates(question.id, question.text, FEW);
            Optional<Candidate> taken = Bound.USUAL.decide(found);
            boolean same = taken.filter(c -> c.known().id().equals(question.id)).isPresent();
            right += same ? 1 : 0;
            wrong += taken.isPresent() && !same ? 1 : 0;
            if (taken.isPresent() && !same) {
                System.out.println("wrong\t" + told(question, found));
            } else if (told && !place(question, found)) {
                System.out.println("missed\t" + told(question, found));
            }
        }
        System.out.printf(
                "decided %d, of these wrong %d; left to a person %d%n",
                right + wrong, wrong, questions.size() - right - wrong);
    }

    private static boolean place(Question question, List<Candidate> found) {
        return !found.isEmpty() && found.get(0).known().id().equals(question.id);
    }

    private String told(Question question, List<Candidate> found) {
        String whose =
                people.stream()
                        .filter(person -> person.id().equals(question.id))
                        .map(Known::label)
                        .findFirst()
                        .orElseThrow();
        StringBuilder told = new StringBuilder(question.text + "\tof\t" + whose);
        for (Candidate each : found.subList(0, Math.min(2, found.size()))) {
            told.append("\t").append(each.known().label()).append(" ").append(each.score());
        }
        int place = found.stream().map(c -> c.known().id()).toList().indexOf(question.id);
        return told.append("\tplace ").append(place).toString();
    }
}
