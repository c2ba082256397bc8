package guanxi.evaluation.write.site;

import guanxi.evaluation.write.MasterData;
import guanxi.evaluation.write.References;
import guanxi.evaluation.write.site.SiteCommand.AmendSite;
import guanxi.evaluation.write.site.SiteCommand.CorrectSite;
import guanxi.evaluation.write.site.SiteCommand.RecordSite;
import guanxi.evaluation.write.site.SiteCommand.WithdrawSite;
import guanxi.language.organisation.SiteEvent;
import guanxi.language.organisation.SiteEvent.SiteHeadChanged;
import guanxi.language.organisation.SiteEvent.SiteMovedToOffice;
import guanxi.language.organisation.SiteEvent.SiteOpened;
import guanxi.language.organisation.SiteEvent.SiteRenamed;
import guanxi.language.organisation.SiteEvent.SiteWithdrawn;
import guanxi.language.organisation.SiteId;
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

/** A project site, which belongs to an office. One that was withdrawn opens again when it is told anew. */
@Aggregate
class Site extends DecidingAggregate {
    @AggregateIdentifier
    private SiteId id;

    private final MasterData<SiteProfile> file = new MasterData<>();

    Site() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordSite command, References references, DepartmentTime time) {
        references.mustKnow(command.site().officeId());
        return file.everSaid(command.site()::equals)
                ? unchanged()
                : become(command.siteId(), command.site(), null, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AmendSite command, References references, DepartmentTime time) {
        references.mustKnow(command.site().officeId());
        return become(command.siteId(), command.site(), null, time);
    }

    @CommandHandler
    Outcome handle(CorrectSite command, References references, DepartmentTime time) {
        references.mustKnow(command.site().officeId());
        return become(id, command.site(), command.reason(), time);
    }

    @CommandHandler
    Outcome handle(WithdrawSite command, DepartmentTime time) {
        return file.now() == null ? unchanged() : changed(new SiteWithdrawn(id, command.reason(), time.now()));
    }

    private Outcome become(SiteId which, SiteProfile wanted, String reason, DepartmentTime time) {
        Instant now = time.now();
        if (file.now() != null)
            return said(file.now().changesTo(wanted, which, reason, now).toList())
                    .amending();
        return changed(new SiteOpened(which, wanted.officeId(), wanted.name(), wanted.head(), reason, now));
    }

    @EventSourcingHandler
    void on(SiteEvent event) {
        id = event.siteId();
        var known = file.now();
        switch (event) {
            case SiteOpened opened -> says(new SiteProfile(opened.officeId(), opened.name(), opened.head()), event);
            case SiteMovedToOffice moved -> says(new SiteProfile(moved.officeId(), known.name(), known.head()), event);
            case SiteRenamed renamed -> says(new SiteProfile(known.officeId(), renamed.name(), known.head()), event);
            case SiteHeadChanged changed ->
                says(new SiteProfile(known.officeId(), known.name(), changed.head()), event);
            case SiteWithdrawn withdrawn -> file.isWithdrawn();
        }
    }

    private void says(SiteProfile content, SiteEvent event) {
        file.says(content, event.occurredAt());
    }
}
