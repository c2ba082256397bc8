package guanxi.client.read.clients;

import guanxi.client.likeness.Letters;
import guanxi.client.likeness.Sound;
import guanxi.language.client.ClientProfile;
import guanxi.platform.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client is searched by, folded here as in the question, because databases differ in what they call the same letter.
 *
 * @param letters what is written of its name, and how it is read, one behind the other. Nothing of a contact: that stays sealed (ADR 5)
 * @param isListed false of one that is merged into another
 */
public record Search(String name, String territory, String letters, boolean isListed) {

    /** @param isListed whether it is a client of its own */
    static Search of(ClientProfile profile, boolean isListed) {
        var spellings = Stream.concat(Stream.of(Letters.of(profile.name())), Sound.all(profile.name()).stream());
        return new Search(
                folded(profile.name()),
                folded(profile.territory().name()),
                spellings.distinct().collect(Collectors.joining(" ")),
                isListed);
    }

    /** Absent stays absent: a filter that was not given. */
    public static String folded(String text) {
        return text == null ? null : Texts.folded(text);
    }

    /** Absent where nothing is asked for that could be found. */
    static @Nullable String letters(@Nullable String searched) {
        if (searched == null) return null;
        String letters = Letters.of(searched);
        return letters.isEmpty() ? null : letters;
    }
}
