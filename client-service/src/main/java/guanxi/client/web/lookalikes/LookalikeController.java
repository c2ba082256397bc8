package guanxi.client.web.lookalikes;

import guanxi.client.read.duplicates.DuplicateQueries;
import guanxi.client.read.duplicates.Found;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a client that is about to be registered looks like, among all of the department: a colleague's client, too, is there. All of
 * it is one answer, since it is what several clients have in common.
 */
@RestController
@RequestMapping("/api/clients/lookalikes")
class LookalikeController {
    private static final Comparator<Found> STRONGEST_FIRST = Comparator.<Found>comparingInt(
                    found -> found.why().getFirst().ordinal())
            .thenComparing(found -> found.client().clientId().number());

    private final DuplicateQueries duplicates;

    record AllLookalikes(List<Lookalike> items) {}

    LookalikeController(DuplicateQueries duplicates) {
        this.duplicates = duplicates;
    }

    @Operation(
            summary =
                    "Clients that look like one that is about to be registered, those of colleagues with their name masked")
    @GetMapping
    @OpenToWork
    AllLookalikes list(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String address,
            @RequestParam(required = false) @Nullable String telephone,
            Caller caller) {
        var found = duplicates.lookingLike(
                Fields.optionalText(name, "name"),
                Fields.optionalText(address, "address"),
                Fields.optionalText(telephone, "telephone"));
        return new AllLookalikes(found.stream()
                .sorted(STRONGEST_FIRST)
                .map(one -> Lookalike.of(one, caller))
                .toList());
    }
}
