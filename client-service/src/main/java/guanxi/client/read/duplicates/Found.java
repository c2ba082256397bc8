package guanxi.client.read.duplicates;

import guanxi.client.likeness.Likeness;
import guanxi.client.likeness.Sign;
import java.util.Collection;
import java.util.List;

/** A client that looks like what was asked about, and by what. */
public record Found(Recognisable client, List<Likeness> why) {

    static Found of(Recognisable client, Collection<Sign> asked) {
        var shared = client.all().stream()
                .filter(sign -> asked.stream().anyMatch(sign::isSame))
                .map(Sign::kind)
                .toList();
        return new Found(client, Likeness.said(shared));
    }

    public boolean isStrong() {
        return why.stream().anyMatch(Likeness::isStrong);
    }
}
