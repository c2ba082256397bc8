package guanxi.hospitality.web.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.hospitality.read.requests.RequestEntry;
import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.platform.text.Titled;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as the API shows it, without what only stores need. */
@RecordBuilder
record RequestItem(
        HospitalityRequestId requestId,

        @JsonUnwrapped @JsonIgnoreProperties({"clientGuests", "ourGuests"})
        HospitalityPlan plan,

        List<Guest> clientGuests,
        List<String> ourGuests,
        RequestEntry.Status status,
        Money total,
        @Nullable Budget actual,
        @Nullable Money actualTotal,
        @Nullable String reason,
        long version) {

    /** Empty after the person was erased. */
    record Guest(@Nullable String name, @Nullable String title) {
        static Guest of(Person person) {
            return new Guest(person.name(), person.title());
        }
    }

    /** Empty after the person was erased, as a guest of the client's is. */
    private static String shown(Person ours) {
        return ours.name() == null ? "" : new Titled(ours.name(), ours.title()).text();
    }

    static RequestItem of(RequestEntry request) {
        return RequestItemBuilder.builder()
                .requestId(request.requestId())
                .plan(request.plan())
                .clientGuests(
                        request.plan().clientGuests().stream().map(Guest::of).toList())
                .ourGuests(request.plan().ourGuests().stream()
                        .map(RequestItem::shown)
                        .toList())
                .status(request.status())
                .total(request.total())
                .actual(request.actual())
                .actualTotal(request.actualTotal())
                .reason(request.reason())
                .version(request.version())
                .build();
    }
}
