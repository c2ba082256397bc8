package guanxi.client.process;

import guanxi.client.read.calendar.ListedDay;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.standards.ToldCases;
import guanxi.client.write.followup.FollowUpCommand.CancelFollowUp;
import guanxi.client.write.followup.FollowUpCommand.FollowRating;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseEvent.CaseEntryWithdrawn;
import guanxi.language.client.CaseEvent.CaseWithdrawn;
import guanxi.language.client.ClientRating;
import guanxi.language.client.FollowUpEvent;
import guanxi.language.client.FollowUpId;
import guanxi.language.client.SeriesEvent.CallBackMade;
import guanxi.language.client.SeriesEvent.CallBackWithdrawn;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.platform.command.Reactions;
import guanxi.platform.progress.Passing;
import guanxi.platform.progress.Progress;
import guanxi.platform.reaction.LeadsTo;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A client who was called back said how satisfied he is, or it turns out that he did not: that is followed up, or is not any more. */
@Component
@ProcessingGroup(WhenRated.PROCESS)
@DisallowReplay
@LeadsTo(FollowUpEvent.class)
class WhenRated {
    static final String PROCESS = "rating-process";
    private static final List<String> GROUNDS = Passing.processors(FiledCase.VIEW, SeriesEntry.VIEW, ListedDay.VIEW);
    private final Reactions reactions;
    private final CaseQueries cases;
    private final SeriesQueries series;
    private final Passing grounds;

    WhenRated(Reactions reactions, CaseQueries cases, SeriesQueries series, ObjectProvider<Progress> progress) {
        this.reactions = reactions;
        this.cases = cases;
        this.series = series;
        this.grounds = new Passing(progress);
    }

    /** Whom he rated is who held the case then, as far as is known. */
    @EventHandler
    void on(CaseEntryRecorded event, EventMessage<?> message) {
        var said = event.entry();
        if (said.satisfaction() == null) return;
        grounds.mustHavePassed(message, GROUNDS);
        cases.standing(event.subject()).ifPresent(filed -> {
            var rating = new ClientRating(
                    event.standard().asOneOfAll(),
                    event.caseId().number(),
                    event.entryId().number(),
                    said.satisfaction(),
                    said.at());
            var held = ToldCases.holder(filed.told().upTo(said.at()));
            order(new FollowRating(event.clientId(), held, rating));
        });
    }

    @EventHandler
    void on(CallBackMade event, EventMessage<?> message) {
        var said = event.callBack();
        if (said.satisfaction() == null) return;
        grounds.mustHavePassed(message, GROUNDS);
        if (series.standing(event.subject()).isEmpty()) return;
        var rating = new ClientRating(
                event.standard().asOneOfAll(),
                event.seriesId().number(),
                event.callBackId().number(),
                said.satisfaction(),
                said.at());
        order(new FollowRating(event.clientId(), said.agent(), rating));
    }

    @EventHandler
    void on(CaseEntryWithdrawn event) {
        cancel(event.subject(), event.entryId().number());
    }

    @EventHandler
    void on(CallBackWithdrawn event) {
        cancel(event.subject(), event.callBackId().number());
    }

    @EventHandler
    void on(CaseWithdrawn event, EventMessage<?> message) {
        grounds.mustHavePassed(message, GROUNDS);
        cases.find(event.caseId()).stream()
                .flatMap(filed -> filed.told().entries().stream())
                .filter(told -> told.entry().satisfaction() != null)
                .forEach(told -> cancel(event.subject(), told.entryId().number()));
    }

    @EventHandler
    void on(SeriesWithdrawn event, EventMessage<?> message) {
        grounds.mustHavePassed(message, GROUNDS);
        series.find(event.subject()).stream()
                .flatMap(entry -> entry.told().callBacks().stream())
                .filter(told -> told.callBack().satisfaction() != null)
                .forEach(told -> cancel(event.subject(), told.callBackId().number()));
    }

    private void cancel(String subject, String number) {
        order(new CancelFollowUp(FollowUpId.of(subject, number)));
    }

    private void order(Object command) {
        reactions.order(PROCESS, command);
    }
}
