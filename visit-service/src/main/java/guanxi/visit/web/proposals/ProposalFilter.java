package guanxi.visit.web.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** To whom visits are proposed, and as of which day. */
record ProposalFilter(
        @Nullable String specialistId, @Nullable LocalDate asOf) {}
