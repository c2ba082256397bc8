package guanxi.client.read.returns;

import guanxi.language.client.PoolEvent;
import guanxi.language.client.PoolEvent.PoolReturnExpected;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.client.PoolEvent.PoolReturnLifted;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps when prospects return to the public pool. */
@Component
@ProcessingGroup("expected-returns-projection")
class ExpectedReturnProjection {
    @EventHandler
    void on(PoolEvent event, View<ExpectedReturn> returns) {
        switch (event) {
            case PoolReturnExpected due ->
                returns.put(new ExpectedReturn(due.clientId(), due.specialistId(), due.dueAt(), due.warnAt()));
            case PoolReturnLifted none -> returns.remove();
            case PoolReturnFellDue done -> returns.remove();
        }
    }
}
