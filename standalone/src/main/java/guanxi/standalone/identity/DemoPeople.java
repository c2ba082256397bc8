package guanxi.standalone.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may be chosen at the sign-in: whoever plays a role in the demo department, and the other specialists, whose numbers begin alike. Their
 * names are those of the month that ships with Guanxi. A system is nobody and signs in nowhere; who looks after it does, and is no colleague; nor
 * are those of other units of the company.
 */
@Component
final class DemoPeople {

    private static final String ROSTER = "/demo/2026-06/specialists.csv";
    private static final String OF_SPECIALISTS = "S";

    private static final List<DemoPerson> NO_COLLEAGUES = List.of(
            new DemoPerson("centre", "资源中心答复员", List.of(DemoRole.CENTRE), Optional.empty()),
            new DemoPerson("department", "维修部解决人", List.of(DemoRole.DEPARTMENT), Optional.empty()),
            new DemoPerson("operator", "系统运维", List.of(DemoRole.SYSTEM), Optional.empty()));

    private final Map<String, DemoPerson> people = new LinkedHashMap<>();

    DemoPeople() {
        roster().forEach((number, name) -> {
            DemoPerson person = person(number, name);
            if (!person.roles().isEmpty()) people.put(number, person);
        });
        NO_COLLEAGUES.forEach(person -> people.put(person.number(), person));
    }

    List<DemoPerson> all() {
        return List.copyOf(people.values());
    }

    Optional<DemoPerson> find(String number) {
        return Optional.ofNullable(people.get(number));
    }

    private static DemoPerson person(String number, String name) {
        List<DemoRole> roles = DemoRole.ALL.stream()
                .filter(role -> role.usualColleague().filter(number::equals).isPresent())
                .toList();
        if (roles.isEmpty() && number.startsWith(OF_SPECIALISTS)) {
            roles = List.of(DemoRole.SPECIALIST);
        }
        boolean inTheField = roles.contains(DemoRole.SPECIALIST);
        return new DemoPerson(number, name, roles, inTheField ? Optional.of(number) : Optional.empty());
    }

    /** Names by number, in the order of the form, whose first two columns they are. */
    private static Map<String, String> roster() {
        var names = new LinkedHashMap<String, String>();
        try (var form = new BufferedReader(
                new InputStreamReader(DemoPeople.class.getResourceAsStream(ROSTER), StandardCharsets.UTF_8))) {
            form.lines().skip(1).map(row -> row.split(",")).forEach(cells -> names.put(cells[0], cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
