package guanxi.hospitality;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.Samples;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.util.List;

/** Plans and budgets for tests. */
public final class Requests {

    private Requests() {}

    public static HospitalityPlan plan(String applicant, String client, Budget budget, Person... guests) {
        return Samples.plan()
                .applicant(new ColleagueId(applicant))
                .clientId(new ClientId(client))
                .clientGuests(List.of(guests))
                .budget(budget)
                .build();
    }

    public static Budget budget(String meeting, String meal) {
        return new Budget(money(meeting), money(meal), money("0"), money("0.10"), money("0.20"));
    }

    public static Money money(String amount) {
        return Money.cny(new BigDecimal(amount));
    }
}
