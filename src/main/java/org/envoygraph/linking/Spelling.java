package org.envoygraph.linking;

import java.util.HashMap;
import java.util.Map;

/**
 * One sound in several Latin spellings: Korean by Revised Romanization, by McCune and Reischauer or
 * by habit, Chinese in Pinyin or by Wade and Giles, Russian by ear.
 */
final class Spelling {
    /** Korean family names by habit; the same letters may also be another name. */
    private static final String[] FAMILIES = {
        "lee yi ri rhee rhie ree i",
        "noh roh no ro",
        "park pak bak paik",
        "choi choe chwe",
        "jung jeong chung chong jong",
        "jang chang",
        "cho jo",
        "kang gang",
        "kim gim",
        "yoon yun",
        "shin sin",
        "lim im rim yim",
        "ryu yu yoo ryoo",
        "moon mun",
        "woo u",
        "oh o",
        "ahn an",
        "han hahn",
        "paek baek",
        "kwon gwon",
        "seo suh so",
        "hwang whang",
        "un eun",
        "il ill",
        "hyun hyon hyeon",
        "sung song seong"
    };

    private static final Map<String, Integer> FAMILY = new HashMap<>();

    static {
        for (int i = 0; i < FAMILIES.length; i++) {
            for (String spelling : FAMILIES[i].split(" ")) {
                FAMILY.put(spelling, i);
            }
        }
    }

    /** In this order; a digit stands for a class of sounds. */
    private static final String[][] SOUNDS = {
        {"tch", "4"},
        {"sch", "s"},
        {"zh", "4"},
        {"ch", "4"},
        {"dj", "4"},
        {"ts", "4"},
        {"tz", "4"},
        {"sh", "s"},
        {"hs", "s"},
        {"kh", "h"},
        {"ph", "f"},
        {"gh", "k"},
        {"th", "t"},
        {"x", "s"},
        {"j", "4"},
        {"z", "4"},
        {"c", "k"},
        {"q", "k"},
        {"g", "k"},
        {"d", "t"},
        {"b", "p"},
        {"v", "f"},
        {"r", "l"}
    };

    private Spelling() {}

    /** Whether two short words are known to be spellings of one. */
    static boolean isKnown(String one, String other) {
        Integer family = FAMILY.get(one);
        return family != null && family.equals(FAMILY.get(other));
    }

    /** In this order, behind the consonants. */
    private static final String[][] VOWELS = {
        {"ieh", "ie"},
        {"ueh", "ue"},
        {"ih", "i"},
        {"uei", "ui"},
        {"uo", "o"},
        {"eo", "o"},
        {"eu", "u"},
        {"oo", "u"},
        {"ou", "u"},
        {"ee", "i"},
        {"y", "i"},
        {"w", "u"},
        {"ung", "ong"},
        {"ii", "i"},
        {"uu", "u"}
    };

    /** A word by classes of sound, with its vowels; a word of another script stays as it is. */
    static String sound(String word) {
        if (!isLatin(word)) {
            return word;
        }
        String sounds = replaced(replaced(word, SOUNDS), VOWELS);
        StringBuilder heard = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            if (i == 0 || sounds.charAt(i) != sounds.charAt(i - 1)) {
                heard.append(sounds.charAt(i));
            }
        }
        return heard.toString();
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String replaced(String word, String[][] pairs) {
        String replaced = word;
        for (String[] pair : pairs) {
            replaced = replaced.replace(pair[0], pair[1]);
        }
        return replaced;
    }

    /** The consonants of a word by classes of sound; a word of another script stays as it is. */
    static String skeleton(String word) {
        if (!isLatin(word)) {
            return word;
        }
        String sounds = replaced(word, SOUNDS);
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            boolean soft = "aeiouywh".indexOf(c) >= 0;
            char bone = soft ? (c == 'h' ? 'h' : 'a') : c;
            boolean same = bones.length() > 0 && bones.charAt(bones.length() - 1) == bone;
            if (!same && (!soft || i == 0)) {
                bones.append(bone);
            }
        }
        return bones.toString();
    }
}
