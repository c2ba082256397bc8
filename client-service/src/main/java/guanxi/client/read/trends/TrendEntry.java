package guanxi.client.read.trends;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.client.TrendEvent;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a client was heading from note to note, in the order of the days; of one day, of the telling. */
public record TrendEntry(ClientId clientId, List<NotedTrend> notes) {
    public static final ViewDefinition<TrendEntry> VIEW = view(
                    "client_trends", 1, TrendEntry.class, t -> t.clientId().number())
            .touchedBy(TrendEvent.class, e -> e.clientId().number());

    TrendEntry and(NotedTrend note) {
        return new TrendEntry(
                clientId,
                Stream.concat(notes.stream(), Stream.of(note))
                        .sorted(Comparator.comparing(NotedTrend::notedOn))
                        .toList());
    }

    /** What holds on a day. */
    public Optional<NotedTrend> on(AsOf day) {
        return notes.stream().filter(note -> day.sees(note.notedOn())).reduce((former, later) -> later);
    }
}
