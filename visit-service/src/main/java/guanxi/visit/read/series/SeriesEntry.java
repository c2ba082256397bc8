package guanxi.visit.read.series;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.SeriesEvent;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;

/**
 * A purchase or a repair, after which a client is called.
 *
 * @param subject what tells it from all others
 * @param firstDay the day of it
 */
public record SeriesEntry(String subject, LocalDate firstDay) {
    public static final ViewDefinition<SeriesEntry> VIEW = view("series", 1, SeriesEntry.class, SeriesEntry::subject)
            .touchedBy(SeriesEvent.class, SeriesEvent::subject);
}
