package guanxi.client.likeness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a client can be taken for another by.
 *
 * @param key the same for both; of a telephone number a mark that does not tell it
 * @param since when it is so; absent of what is only asked about
 */
public record Sign(Likeness kind, String key, @Nullable Instant since) {

    public boolean isSame(Sign other) {
        return kind == other.kind && key.equals(other.key);
    }

    /** Since when it is so, if it was told to be so at this moment: what is the same stays since then. */
    public Sign told(String newKey, Instant at) {
        return key.equals(newKey) ? this : new Sign(kind, newKey, at);
    }

    public static Sign name(String name, @Nullable Instant since) {
        return new Sign(Likeness.SAME_NAME, CompanyName.core(name), since);
    }

    public static Sign sound(String name, @Nullable Instant since) {
        return new Sign(Likeness.SAME_SOUND, Sound.of(CompanyName.core(name)), since);
    }

    public static Sign address(String address, @Nullable Instant since) {
        return new Sign(Likeness.SAME_ADDRESS, Letters.of(address), since);
    }

    /** @param mark absent where there is no whole number */
    public static Optional<Sign> telephone(Optional<String> mark, @Nullable Instant since) {
        return mark.map(known -> new Sign(Likeness.SAME_TELEPHONE, known, since));
    }

    /** Of what somebody asks about, each of it absent if he does not. */
    public static List<Sign> asked(
            @Nullable String name,
            @Nullable String address,
            @Nullable String telephone,
            Function<String, Optional<String>> marks) {
        var named = name == null ? Stream.<Sign>empty() : Stream.of(name(name, null), sound(name, null));
        var placed = address == null ? Stream.<Sign>empty() : Stream.of(address(address, null));
        var called = telephone == null ? Stream.<Sign>empty() : telephone(marks.apply(telephone), null).stream();
        return Stream.of(named, placed, called)
                .flatMap(signs -> signs)
                .filter(sign -> !sign.key().isEmpty())
                .toList();
    }
}
