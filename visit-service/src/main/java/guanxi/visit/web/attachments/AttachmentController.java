package guanxi.visit.web.attachments;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Attachment;
import guanxi.language.visit.VisitId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import guanxi.visit.attachments.AttachmentBytes;
import guanxi.visit.read.attachments.AttachmentEntry;
import guanxi.visit.read.attachments.AttachmentQueries;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.write.References;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.attachment.AttachmentCommand.AddAttachment;
import guanxi.visit.write.attachment.AttachmentCommand.WithdrawAttachment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Photos and receipts of a visit. Their bytes are kept before it is said that they are there, so that no fact points to nothing (ADR 35). */
@RestController
@RequestMapping("/api/visits/{visitId}/attachments")
class AttachmentController {
    private static final ByteArrayResource NOTHING = new ByteArrayResource(new byte[0]);

    private final Commands commands;
    private final References references;
    private final VisitQueries visits;
    private final AttachmentQueries attachments;
    private final AttachmentBytes bytes;

    AttachmentController(
            Commands commands,
            References references,
            VisitQueries visits,
            AttachmentQueries attachments,
            AttachmentBytes bytes) {
        this.commands = commands;
        this.references = references;
        this.visits = visits;
        this.attachments = attachments;
        this.bytes = bytes;
    }

    @Operation(summary = "Attach a photo or a receipt to a visit")
    @PostMapping
    @AttachedBody
    @OpenToWork
    ResponseEntity<Done> attachFile(
            @PathVariable VisitId visitId,
            @RequestParam Attachment.Kind kind,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) String type,
            @RequestBody(required = false) ByteArrayResource body,
            Caller caller) {
        byte[] content = (body == null ? NOTHING : body).getByteArray();
        var attachment = new NewAttachment(kind, type, content).checked().attachment();
        keep(visitId, attachment.attachmentId(), content, caller);
        var outcome = commands.send(caller, new AddAttachment(visitId, attachment, caller.named()));
        String path = "/api/visits/" + visitId.number() + "/attachments/" + attachment.attachmentId();
        return Answers.created(path, attachment.attachmentId(), outcome);
    }

    @Operation(summary = "What is attached to a visit, in the order in which it was attached")
    @GetMapping
    @OpenToTheField
    Page<AttachmentEntry> list(@PathVariable VisitId visitId, Paging paging, Caller caller) {
        var visit = reached(visitId, caller);
        return bytes.areReadable(visit.specialistId()) ? attachments.of(visitId, paging) : new Page<>(List.of(), null);
    }

    @Operation(summary = "An attachment itself, as it was sent")
    @GetMapping(
            path = "/{attachmentId}",
            produces = {
                MediaType.IMAGE_JPEG_VALUE,
                MediaType.IMAGE_PNG_VALUE,
                FileType.WEBP_TYPE,
                MediaType.APPLICATION_PDF_VALUE
            })
    @OpenToTheField
    ResponseEntity<AttachedFile> show(@PathVariable VisitId visitId, @PathVariable String attachmentId, Caller caller) {
        ColleagueId specialist = reached(visitId, caller).specialistId();
        var entry = Answers.found(attachments.find(visitId, attachmentId), "attachment", attachmentId);
        var content = Answers.found(bytes.find(visitId, specialist, attachmentId), "attachment", attachmentId);
        return new AttachedFile(content).answer(entry);
    }

    @Operation(summary = "Withdraw an attachment, whose bytes are deleted")
    @PutMapping("/{attachmentId}/withdrawal")
    @OpenToWork
    ResponseEntity<Done> withdraw(
            @PathVariable VisitId visitId, @PathVariable String attachmentId, @RequestBody Reason body, Caller caller) {
        var command = new WithdrawAttachment(visitId, attachmentId, body.stated());
        return Answers.done(attachmentId, commands.send(caller, command));
    }

    private void keep(VisitId visit, String attachmentId, byte[] content, Caller caller) {
        ColleagueId specialist =
                commands.known(() -> references.specialistOf(visit)).orElseGet(() -> references.specialist(visit));
        caller.mustReach(specialist);
        CommandRejected.require(
                bytes.keep(visit, specialist, attachmentId, content),
                VisitRule.ERASED_COLLEAGUES_KEEP_NO_ATTACHMENTS,
                "What was personal of this specialist was erased, so nothing more of his is kept.");
    }

    private VisitEntry reached(VisitId visitId, Caller caller) {
        var visit = Answers.found(visits.find(visitId), "visit", visitId.number());
        caller.mustReach(visit.specialistId());
        return visit;
    }
}
