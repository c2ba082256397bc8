package guanxi.hospitality.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewRequestTest {
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 14);
    private static final Lines LINES =
            new Lines(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

    @Test
    void our_guests_are_persons_of_the_department_each_in_the_spelling_he_is_told_in() {
        assertThat(ours("白晓", "陈/总监", "钱（主任）", "王(二)/"))
                .containsExactly(
                        Person.ofDepartment("白晓", null),
                        Person.ofDepartment("陈", "总监"),
                        Person.ofDepartment("钱", "主任"),
                        Person.ofDepartment("王(二)", null));
    }

    private static List<Person> ours(String... told) {
        var body = new NewRequest(
                null,
                new ColleagueId("S001"),
                "key accounts",
                DAY,
                new ClientId("C1"),
                "canteen",
                DAY,
                List.of(),
                List.of(told),
                LINES);
        return body.checked(TIME).command(new HospitalityRequestId("H1")).plan().ourGuests();
    }
}
