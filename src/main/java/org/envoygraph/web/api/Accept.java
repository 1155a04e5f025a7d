package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.envoygraph.web.api.Form.Offer;

/** What a client wants, from its header {@code Accept} (RFC 9110, 12.5.1). */
public final class Accept {
    private static final Pattern QUALITY = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

    private final List<Range> ranges = new ArrayList<>();

    /**
     * Reads the header; ranges that are none are left out.
     *
     * @param header empty where there is no such header: everything will do
     */
    Accept(String header) {
        for (String part : header.isBlank() ? new String[] {"*/*"} : header.split(",")) {
            Range.read(part).ifPresent(ranges::add);
        }
    }

    /** The form that the suffix names, else the one that is wanted most. */
    public static Offer offer(
            HttpServletRequest request,
            HttpServletResponse response,
            String suffix,
            List<Offer> offers)
            throws Refused {
        if (suffix != null) {
            return Form.find(suffix)
                    .flatMap(form -> offers.stream().filter(o -> o.form() == form).findFirst())
                    .orElseThrow(() -> Refused.notFound(suffixes(offers)));
        }
        response.addHeader("Vary", "Accept");
        List<String> headers = Collections.list(request.getHeaders("Accept"));
        return new Accept(String.join(",", headers))
                .best(offers)
                .orElseThrow(() -> Refused.form(offers.stream().map(Offer::mediaType).toList()));
    }

    private static String suffixes(List<Offer> offers) {
        return Arrays.stream(Form.values())
                .filter(form -> offers.stream().anyMatch(offer -> offer.form() == form))
                .map(form -> "." + form.suffix())
                .collect(Collectors.joining(", ", "The address may end with ", " or nothing"));
    }

    /** The offer that is wanted most, of equals the first; nothing when none is wanted. */
    Optional<Offer> best(List<Offer> offers) {
        Offer best = null;
        double most = 0;
        for (Offer offer : offers) {
            double quality = quality(offer.mediaType());
            if (quality > most) {
                best = offer;
                most = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The quality of the range that fits most closely. */
    private double quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.fits(mediaType))
                .max(Comparator.comparingInt(Range::closeness))
                .map(Range::quality)
                .orElse(0.0);
    }

    /**
     * {@code text/*;q=0.5}; parameters of the media type other than q are overlooked.
     *
     * @param type with its subtype
     */
    private record Range(String type, double quality) {
        static Optional<Range> read(String text) {
            String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            double quality = 1;
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].startsWith("q=")) {
                    String number = parts[i].substring(2).strip();
                    quality = QUALITY.matcher(number).matches() ? Double.parseDouble(number) : 0;
                }
            }
            return parts[0].matches("[^/]+/[^/]+")
                    ? Optional.of(new Range(parts[0], quality))
                    : Optional.empty();
        }

        boolean fits(String mediaType) {
            return switch (closeness()) {
                case 0 -> true;
                case 1 -> mediaType.startsWith(type.substring(0, type.length() - 1));
                default -> mediaType.equals(type);
            };
        }

        int closeness() {
            if (type.equals("*/*")) {
                return 0;
            }
            return type.endsWith("/*") ? 1 : 2;
        }
    }
}
