package guanxi.client.web.agreements;

import guanxi.client.query.agreements.AgreementsOnADay;
import guanxi.client.query.agreements.ShownAgreement;
import guanxi.client.web.OpenToReaders;
import guanxi.language.client.AgreementId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements as they stand on a day. */
@RestController
@RequestMapping("/api/clients/agreements")
class AgreementListController {
    private final AgreementsOnADay agreements;
    private final DepartmentTime time;

    AgreementListController(AgreementsOnADay agreements, DepartmentTime time) {
        this.agreements = agreements;
        this.time = time;
    }

    @Operation(summary = "Agreements as they stand on a day, filtered: what ends first comes first")
    @GetMapping
    @OpenToReaders
    Page<ShownAgreement> listAgreements(AgreementFilter filter, Paging paging, Caller caller) {
        var day = time.asOf(filter.at()).day();
        var found = agreements.all(filter.clientId(), day).filter(filter.within(caller));
        return Page.of(found, paging, one -> one.terms().validUntil().toString(), one -> one.agreementId()
                .number());
    }

    @Operation(summary = "An agreement as it stands on a day")
    @GetMapping("/{agreementId}")
    @OpenToReaders
    ResponseEntity<ShownAgreement> showAgreement(
            @PathVariable AgreementId agreementId,
            @RequestParam(required = false) @Nullable LocalDate at,
            Caller caller) {
        var found = agreements.find(agreementId, time.asOf(at).day());
        var agreement = Answers.found(found, "agreement", agreementId.number());
        caller.mustReach(agreement.owner());
        return Answers.shown(agreement, agreement.version());
    }
}
