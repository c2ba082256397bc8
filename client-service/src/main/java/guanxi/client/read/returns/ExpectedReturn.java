package guanxi.client.read.returns;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.client.PoolEvent;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;

/** A prospect, and when it returns to the public pool if nobody deals with it. */
public record ExpectedReturn(ClientId clientId, ColleagueId specialistId, Instant dueAt, Instant warnAt) {
    public static final ViewDefinition<ExpectedReturn> VIEW = view(
                    "expected_returns", 1, ExpectedReturn.class, r -> r.clientId()
                            .number())
            .foundBy("warnAt")
            .touchedBy(PoolEvent.class, e -> e.clientId().number());
}
