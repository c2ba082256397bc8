package guanxi.hospitality;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Plans and budgets for tests. */
public final class Requests {

    private Requests() {}

    public static HospitalityPlan plan(String applicant, String client, Budget budget, Person... guests) {
        return new HospitalityPlan(
                new ColleagueId(applicant),
                "key accounts",
                LocalDate.of(2026, 6, 4),
                new ClientId(client),
                "canteen",
                LocalDate.of(2026, 6, 15),
                List.of(guests),
                List.of("Zhang/manager"),
                budget);
    }

    public static Budget budget(String meeting, String meal) {
        return new Budget(money(meeting), money(meal), money("0"), money("0.10"), money("0.20"));
    }

    public static Money money(String amount) {
        return Money.cny(new BigDecimal(amount));
    }
}
