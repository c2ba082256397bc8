package guanxi.client.read.problems;

import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasureDropped;
import guanxi.language.client.ProblemPointEvent.CountermeasureOverdue;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps what troubles clients, and what is done about it. */
@Component
@ProcessingGroup("problem-points-projection")
class ProblemPointProjection {
    @EventHandler
    void on(ProblemPointEvent event, View<ProblemPointEntry> problems, @SequenceNumber long version) {
        if (event instanceof ProblemPointIdentified told) {
            problems.put(ProblemPointEntry.of(told, version));
        } else {
            problems.update(known -> after(event, known).at(version));
        }
    }

    /** That it is overdue follows from the day that is asked about. */
    private static ProblemPointEntry after(ProblemPointEvent event, ProblemPointEntry known) {
        return switch (event) {
            case ProblemPointIdentified told -> known;
            case CountermeasurePlanned planned ->
                known.and(FiledMeasure.planned(planned.countermeasure(), planned.plannedOn()));
            case CountermeasureDone done -> known.ending(measure -> measure.done(done.result(), done.doneOn()));
            case CountermeasureDropped dropped ->
                known.ending(measure -> measure.dropped(dropped.reason(), dropped.droppedOn()));
            case CountermeasureOverdue late -> known;
        };
    }
}
