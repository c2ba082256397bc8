package guanxi.visit.read.signins;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about sign-ins. */
@Component
public class SignInQueries {
    private final ViewReader<SignInEntry> signIns;

    SignInQueries(Views views) {
        this.signIns = views.reader(SignInEntry.VIEW);
    }

    /** By day and moment. */
    public Page<SignInEntry> find(Query filter, Paging paging) {
        return signIns.page(filter.orderBy("date", "at"), paging);
    }

    /**
     * Those of a day and of all days after it.
     *
     * @param from absent for from ever
     * @param specialist absent for everybody's
     */
    public List<SignInEntry> from(@Nullable LocalDate from, @Nullable ColleagueId specialist) {
        return signIns.find(Query.all()
                .and("specialistId", specialist == null ? null : specialist.number())
                .between("date", from == null ? null : from.toString(), null)
                .orderBy("date", "at"));
    }
}
