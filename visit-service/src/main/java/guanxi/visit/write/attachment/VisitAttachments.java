package guanxi.visit.write.attachment;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Attachment;
import guanxi.language.visit.AttachmentEvent;
import guanxi.language.visit.AttachmentEvent.AttachmentAdded;
import guanxi.language.visit.AttachmentEvent.AttachmentWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.References;
import guanxi.visit.write.attachment.AttachmentCommand.AddAttachment;
import guanxi.visit.write.attachment.AttachmentCommand.WithdrawAttachment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The photos and receipts of one visit, beside it, because nothing that is decided of the visit depends on them. One that was withdrawn
 * stays so, whoever sends its bytes again: they are deleted for good (ADR 35).
 */
@Aggregate
class VisitAttachments extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private VisitId visit;
    private ColleagueId specialist;
    private final Map<String, Attachment> known = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    VisitAttachments() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AddAttachment command, Actor actor, References references, DepartmentTime time) {
        ColleagueId whose = references.specialist(command.visitId());
        actor.mustReach(whose);
        Attachment told = command.attachment();
        requireSame("This attachment", known.get(told.attachmentId()), told);
        if (known.containsKey(told.attachmentId())) return unchanged();
        return changed(new AttachmentAdded(command.visitId(), whose, told, command.by(), time.now()));
    }

    @CommandHandler
    Outcome handle(WithdrawAttachment command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        Attachment attachment = known.get(command.attachmentId());
        require(
                attachment != null,
                CommonRule.NOT_FOUND,
                "There is no attachment " + command.attachmentId() + " of this visit.");
        if (withdrawn.contains(command.attachmentId())) return unchanged();
        return changed(new AttachmentWithdrawn(visit, specialist, attachment, command.reason(), time.now()));
    }

    @EventSourcingHandler
    void on(AttachmentEvent event) {
        id = AttachmentCommand.id(event.visitId());
        visit = event.visitId();
        specialist = event.specialistId();
        String attachment = event.attachment().attachmentId();
        switch (event) {
            case AttachmentAdded added -> known.put(attachment, added.attachment());
            case AttachmentWithdrawn gone -> withdrawn.add(attachment);
        }
    }
}
