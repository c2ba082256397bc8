package guanxi.standalone.identity;

import java.util.List;
import java.util.Optional;

/** The parts that a person or a system can play in the demo department; each is one client, {@code demo-<role>}. */
record DemoRole(String name, Optional<String> usualSpecialist) {

    private static final String PREFIX = "demo-";

    static final List<DemoRole> ALL = List.of(
            playedBy("specialist", "S001"),
            playedBy("supervisor", "S001"),
            role("manager"),
            role("director"),
            role("inspector"),
            role("duty-officer"),
            role("office"),
            role("executive"),
            role("finance"),
            role("site"),
            role("auditor"),
            role("system"));

    static DemoRole ofClient(String clientId) {
        return ALL.stream()
                .filter(role -> role.clientId().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    String clientId() {
        return PREFIX + name;
    }

    private static DemoRole role(String name) {
        return new DemoRole(name, Optional.empty());
    }

    private static DemoRole playedBy(String name, String specialist) {
        return new DemoRole(name, Optional.of(specialist));
    }
}
