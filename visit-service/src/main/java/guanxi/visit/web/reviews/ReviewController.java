package guanxi.visit.web.reviews;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.query.reviews.ReviewQueries;
import guanxi.visit.query.reviews.ViolationReview;
import guanxi.visit.web.OpenToTheField;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reviews of violations (B-06): open until something is found. */
@RestController
@RequestMapping("/api/visits/reviews")
class ReviewController {
    private final ReviewQueries reviews;
    private final DepartmentTime time;

    ReviewController(ReviewQueries reviews, DepartmentTime time) {
        this.reviews = reviews;
        this.time = time;
    }

    @Operation(summary = "Violations with what was found of them")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<ViolationReview> list(ReviewFilter filter, Paging paging, Caller caller) {
        return reviews.find(filter.within(caller), filter.state(), time.asOf(filter.asOf()), paging);
    }
}
