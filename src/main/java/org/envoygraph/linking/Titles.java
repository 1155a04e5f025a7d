package org.envoygraph.linking;

import java.util.List;
import java.util.Set;

/** Words before a person's name that are no part of it. */
final class Titles {
    private static final Set<String> SURE =
            words(
                    "president vice prime minister foreign secretary queen princess shah sheikh"
                            + " shaikh sheik emir amir emperor empress chancellor chairman premier"
                            + " ambassador amb envoy special representative senator governor"
                            + " congressman congresswoman commissioner consul deputy assistant"
                            + " acting former crown general gen colonel col major maj captain capt"
                            + " admiral adm lieutenant lieut lt brigadier brig sergeant sgt"
                            + " commander cdr cmdr commodore rear fleet marshal corporal"
                            + " lieutenantcolonel lieutenantgeneral majorgeneral brigadiergeneral"
                            + " viceadmiral rearadmiral yeoman sir lord lady dame viscount"
                            + " marquess marquis duchess baroness countess dr mr ms miss prof"
                            + " professor rev reverend pope archbishop cardinal monsignor"
                            + " ayatollah imam mullah monsieur herr comrade justice don dona"
                            + " hon honorable the");

    /** Also given names and family names: no titles where a single word would be left. */
    private static final Set<String> MAYBE =
            words(
                    "king prince sultan earl duke baron count bishop judge father chief field air"
                            + " wing group squadron flight first second third class haj hajj hajji"
                            + " hadj haji mayor right dean master");

    /** Behind a title, parts of it: General of the Army, President-elect. */
    private static final Set<String> MORE =
            words("of the army navy force forces soviet union state elect designate");

    private Titles() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    /** How many words at the beginning are titles; at least one word is left. */
    static int before(List<Word> words) {
        int sure = 0;
        int from = 0;
        while (from < words.size() - 1
                && (isTitle(words.get(from).text())
                        || from > 0 && MORE.contains(words.get(from).text()))) {
            from++;
            sure = MAYBE.contains(words.get(from - 1).text()) ? sure : from;
        }
        boolean lone = words.size() - from == 1;
        return lone ? sure : from;
    }

    static boolean isTitle(String word) {
        return SURE.contains(word) || MAYBE.contains(word);
    }
}
