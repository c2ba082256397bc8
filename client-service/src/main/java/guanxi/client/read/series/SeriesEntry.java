package guanxi.client.read.series;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.client.standards.ToldCallBack;
import guanxi.client.standards.ToldSeries;
import guanxi.language.client.CallBackId;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A purchase or repair with what was told of it and of its call-backs.
 *
 * @param stands false once it was withdrawn: then it never was
 */
public record SeriesEntry(
        SeriesStandard standard, SeriesId seriesId, ClientId clientId, ToldSeries told, boolean stands) {
    public static final ViewDefinition<SeriesEntry> VIEW = view(
                    "call_back_series", 1, SeriesEntry.class, entry -> entry.standard()
                            .key(entry.seriesId()))
            .foundBy("stands")
            .foundBy("stands", "told.agent")
            .foundBy("stands", "clientId")
            .touchedBy(SeriesEvent.class, event -> event.standard().key(event.seriesId()));

    static SeriesEntry begun(SeriesEvent event, LocalDate startedOn) {
        var told = new ToldSeries(startedOn, null, event.specialistId(), List.of());
        return new SeriesEntry(event.standard(), event.seriesId(), event.clientId(), told, true);
    }

    public String subject() {
        return standard.key(seriesId);
    }

    SeriesEntry returned(LocalDate on) {
        return with(new ToldSeries(told.startedOn(), on, told.agent(), told.callBacks()));
    }

    SeriesEntry withdrawn() {
        return new SeriesEntry(standard, seriesId, clientId, told, false);
    }

    SeriesEntry with(ToldCallBack made) {
        return withCallBacks(Stream.concat(told.callBacks().stream(), Stream.of(made)));
    }

    SeriesEntry without(CallBackId callBack) {
        return withCallBacks(
                told.callBacks().stream().filter(one -> !one.callBackId().equals(callBack)));
    }

    /** One that was withdrawn is not there to be changed. */
    SeriesEntry changing(CallBackId callBack, UnaryOperator<ToldCallBack> change) {
        return withCallBacks(
                told.callBacks().stream().map(one -> one.callBackId().equals(callBack) ? change.apply(one) : one));
    }

    private SeriesEntry withCallBacks(Stream<ToldCallBack> callBacks) {
        return with(new ToldSeries(told.startedOn(), told.returnedOn(), told.agent(), callBacks.toList()));
    }

    private SeriesEntry with(ToldSeries now) {
        return new SeriesEntry(standard, seriesId, clientId, now, stands);
    }
}
