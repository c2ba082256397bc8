package guanxi.evaluation.write;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteId;
import java.util.Set;

/** Knows these and no others. */
public final class Knowing implements References {
    private final Set<Object> known;

    public Knowing(Object... known) {
        this.known = Set.of(known);
    }

    @Override
    public boolean knows(ColleagueId specialist) {
        return known.contains(specialist);
    }

    @Override
    public boolean knows(OfficeId office) {
        return known.contains(office);
    }

    @Override
    public boolean knows(SiteId site) {
        return known.contains(site);
    }
}
