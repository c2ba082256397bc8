package guanxi.evaluation.read.specialists;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.LeaveWithdrawn;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.language.visit.SpecialistEvent.SpecialistMovedToTeam;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is assessed: every specialist known, with his comings and goings. */
@Component
public class SpecialistFacts {
    public static final ViewDefinition<AssessedSpecialist> VIEW = view(
                    "specialist_facts", 2, AssessedSpecialist.class, s -> s.specialistId()
                            .number())
            .foundBy("specialistId")
            .touchedBy(SpecialistEnrolled.class, e -> e.specialistId().number())
            .touchedBy(SpecialistAmended.class, e -> e.specialistId().number())
            .touchedBy(SpecialistMovedToTeam.class, e -> e.specialistId().number())
            .touchedBy(SpecialistJoined.class, e -> e.specialistId().number())
            .touchedBy(SpecialistLeft.class, e -> e.specialistId().number())
            .touchedBy(LeaveGranted.class, e -> e.specialistId().number())
            .touchedBy(LeaveWithdrawn.class, e -> e.specialistId().number());

    private final ViewReader<AssessedSpecialist> facts;

    SpecialistFacts(Views views) {
        this.facts = views.reader(VIEW);
    }

    public Optional<AssessedSpecialist> find(ColleagueId specialist) {
        return facts.byId(specialist.number());
    }

    /** In the order of their numbers. */
    public List<AssessedSpecialist> find(Query filter) {
        return facts.find(filter.orderBy("specialistId"));
    }
}
