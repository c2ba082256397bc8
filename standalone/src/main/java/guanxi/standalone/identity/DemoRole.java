package guanxi.standalone.identity;

import java.util.List;
import java.util.Optional;

/**
 * The parts that a colleague or a system can play in the demo department; each is one client, {@code demo-<role>}.
 *
 * @param usualColleague the number of whoever plays it unless told otherwise; absent where nobody does
 * @param usualSpecialist as whom of the specialists he acts unless told otherwise; absent outside the field
 * @param unit for which centre or department he acts; absent within the department itself
 */
record DemoRole(String name, Optional<String> usualColleague, Optional<String> usualSpecialist, Optional<String> unit) {

    private static final String PREFIX = "demo-";

    static final DemoRole SPECIALIST = inTheField("specialist", "S001");
    static final DemoRole CENTRE = ofUnit("centre", "服务信息资源中心");
    static final DemoRole DEPARTMENT = ofUnit("department", "维修部");
    static final DemoRole SYSTEM = nobody("system");

    static final List<DemoRole> ALL = List.of(
            SPECIALIST,
            inTheField("supervisor", "S001"),
            role("manager", "M01"),
            role("director", "D01"),
            role("inspector", "I01"),
            role("duty-officer", "W01"),
            role("office", "B01"),
            role("executive", "E01"),
            role("finance", "F01"),
            role("site", "H01"),
            inTheField("agent", "S001"),
            CENTRE,
            DEPARTMENT,
            role("auditor", "U01"),
            SYSTEM);

    static DemoRole ofClient(String clientId) {
        return ALL.stream()
                .filter(role -> role.clientId().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    String clientId() {
        return PREFIX + name;
    }

    private static DemoRole inTheField(String name, String specialist) {
        return new DemoRole(name, Optional.of(specialist), Optional.of(specialist), Optional.empty());
    }

    private static DemoRole role(String name, String colleague) {
        return new DemoRole(name, Optional.of(colleague), Optional.empty(), Optional.empty());
    }

    private static DemoRole ofUnit(String name, String unit) {
        return new DemoRole(name, Optional.empty(), Optional.empty(), Optional.of(unit));
    }

    private static DemoRole nobody(String name) {
        return new DemoRole(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
