package guanxi.client.read.duplicates;

import guanxi.client.likeness.Likeness;
import guanxi.client.likeness.Sign;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A client that looks like what was asked about, and by what. */
public record Found(Recognisable client, List<Likeness> why) {

    static Found of(Recognisable client, Collection<Sign> asked) {
        var shared = client.all().stream()
                .filter(sign -> asked.stream().anyMatch(sign::isSame))
                .map(Sign::kind)
                .toList();
        return new Found(client, Likeness.said(shared));
    }

    /** @param survivor who stands for the client now, if it was merged, else the client itself */
    Found standingFor(Recognisable survivor) {
        return new Found(survivor, why);
    }

    Found and(Found other) {
        return new Found(
                client,
                Likeness.said(Stream.concat(why.stream(), other.why.stream()).toList()));
    }

    boolean isOfTheSameName() {
        return why.contains(Likeness.SAME_NAME);
    }
}
