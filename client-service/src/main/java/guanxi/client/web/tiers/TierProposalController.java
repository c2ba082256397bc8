package guanxi.client.web.tiers;

import guanxi.client.query.tiers.TierProposal;
import guanxi.client.query.tiers.TiersOnADay;
import guanxi.client.web.OpenToReaders;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other tiers than files have, as purchases propose (D-M-A8); whoever takes one amends the client. */
@RestController
@RequestMapping("/api/clients/tier-proposals")
class TierProposalController {
    /**
     * @param at the day as of which it is asked; absent for today
     * @param owner who answered for the client on that day
     */
    record TierFilter(LocalDate at, String owner) {
        private boolean wants(TierProposal one, Caller caller) {
            return caller.reach().includes(one.owner())
                    && (owner == null || owner.equals(one.owner().number()));
        }
    }

    private final TiersOnADay tiers;
    private final DepartmentTime time;

    TierProposalController(TiersOnADay tiers, DepartmentTime time) {
        this.tiers = tiers;
        this.time = time;
    }

    @Operation(summary = "Clients whose purchases of twelve months propose another tier than their files have")
    @GetMapping
    @OpenToReaders
    Page<TierProposal> listTierProposals(TierFilter filter, Paging paging, Caller caller) {
        if (filter.owner() != null) caller.mustReach(filter.owner());
        var found = tiers.of(time.asOf(filter.at())).filter(one -> filter.wants(one, caller));
        return Page.of(found, paging, one -> one.clientId().number());
    }
}
