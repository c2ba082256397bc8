package guanxi.platform.access;

import java.util.Set;

/** Who works with whom; each service answers it from its own view of the department's directory. */
public interface Teams {

    /** The numbers of all specialists of this specialist's team, himself included; empty if he is unknown. */
    Set<String> teamOf(String specialist);
}
