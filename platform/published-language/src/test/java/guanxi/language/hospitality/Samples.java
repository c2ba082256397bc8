package guanxi.language.hospitality;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/** A banquet that Lin asks for, as tests tell it, whole: a test names what it has otherwise, and nothing else. */
@RecordBuilder.Include(HospitalityPlan.class)
public final class Samples {

    private Samples() {}

    public static HospitalityPlanBuilder plan() {
        return HospitalityPlanBuilder.builder()
                .applicant(new ColleagueId("S001"))
                .department("key accounts")
                .requestedOn(LocalDate.of(2026, 6, 4))
                .clientId(new ClientId("C00001"))
                .venue("canteen")
                .banquetOn(LocalDate.of(2026, 6, 15))
                .clientGuests(List.of())
                .ourGuests(List.of(Person.ofDepartment("Zhang", "manager")))
                .budget(budget());
    }

    /** A hundred yuan a line. */
    public static Budget budget() {
        var hundred = Money.ofFen(10_000);
        return new Budget(hundred, hundred, hundred, hundred, hundred);
    }
}
