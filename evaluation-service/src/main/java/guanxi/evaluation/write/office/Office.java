package guanxi.evaluation.write.office;

import guanxi.evaluation.write.MasterData;
import guanxi.evaluation.write.office.OfficeCommand.AmendOffice;
import guanxi.evaluation.write.office.OfficeCommand.CorrectOffice;
import guanxi.evaluation.write.office.OfficeCommand.RecordOffice;
import guanxi.evaluation.write.office.OfficeCommand.WithdrawOffice;
import guanxi.language.organisation.OfficeEvent;
import guanxi.language.organisation.OfficeEvent.OfficeHeadChanged;
import guanxi.language.organisation.OfficeEvent.OfficeMovedToRegion;
import guanxi.language.organisation.OfficeEvent.OfficeOpened;
import guanxi.language.organisation.OfficeEvent.OfficeRenamed;
import guanxi.language.organisation.OfficeEvent.OfficeWithdrawn;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** An office of the department. One that was withdrawn opens again when it is told anew. */
@Aggregate
class Office extends DecidingAggregate {
    @AggregateIdentifier
    private OfficeId id;

    private final MasterData<OfficeProfile> file = new MasterData<>();

    Office() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordOffice command, DepartmentTime time) {
        var row = command.office();
        if (file.everSaid(known -> known.equals(row.besides(known)))) return unchanged();
        return become(command.officeId(), row.besides(file.now()), null, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AmendOffice command, DepartmentTime time) {
        return become(command.officeId(), command.office(), null, time);
    }

    @CommandHandler
    Outcome handle(CorrectOffice command, DepartmentTime time) {
        return become(id, command.office(), command.reason(), time);
    }

    @CommandHandler
    Outcome handle(WithdrawOffice command, DepartmentTime time) {
        return file.now() == null ? unchanged() : changed(new OfficeWithdrawn(id, command.reason(), time.now()));
    }

    private Outcome become(OfficeId which, OfficeProfile wanted, String reason, DepartmentTime time) {
        Instant now = time.now();
        if (file.now() != null)
            return said(file.now().changesTo(wanted, which, reason, now).toList())
                    .amending();
        return changed(new OfficeOpened(which, wanted.name(), wanted.head(), wanted.region(), reason, now));
    }

    @EventSourcingHandler
    void on(OfficeEvent event) {
        id = event.officeId();
        var known = file.now();
        switch (event) {
            case OfficeOpened opened -> says(new OfficeProfile(opened.name(), opened.head(), opened.region()), event);
            case OfficeRenamed renamed -> says(new OfficeProfile(renamed.name(), known.head(), known.region()), event);
            case OfficeHeadChanged changed ->
                says(new OfficeProfile(known.name(), changed.head(), known.region()), event);
            case OfficeMovedToRegion moved ->
                says(new OfficeProfile(known.name(), known.head(), moved.region()), event);
            case OfficeWithdrawn withdrawn -> file.isWithdrawn();
        }
    }

    private void says(OfficeProfile content, OfficeEvent event) {
        file.says(content, event.occurredAt());
    }
}
