package guanxi.client.web.duplicates;

import guanxi.platform.access.Caller;

/** Which pairs are asked for. Filters combine; {@code owner} is whose the later of the two is. */
record DuplicateFilter(String owner, Duplicate.State state) {

    DuplicateFilter within(Caller caller) {
        if (owner != null) caller.mustReach(owner);
        return this;
    }

    boolean holds(Duplicate pair, Caller caller) {
        return caller.reach().includes(pair.owner())
                && (owner == null || pair.owner().number().equals(owner))
                && (state == null || pair.state() == state);
    }
}
