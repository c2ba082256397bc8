package guanxi.client.write.series;

import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a series: to the purchase or repair that it begins with, or to one of its call-backs. */
public sealed interface SeriesCommand permits BeginningCommand, CallBackCommand {
    SeriesStandard standard();

    SeriesId seriesId();

    @TargetAggregateIdentifier
    default String series() {
        return id(standard(), seriesId());
    }

    static String id(SeriesStandard standard, SeriesId series) {
        return "series-" + standard.key(series);
    }
}
