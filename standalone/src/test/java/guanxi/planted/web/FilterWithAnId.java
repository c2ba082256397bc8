package guanxi.planted.web;

import guanxi.language.organisation.ColleagueId;
import org.springframework.web.bind.annotation.GetMapping;

class FilterWithAnId {
    record Filter(String name, ColleagueId specialistId) {}

    @GetMapping("/planted")
    String list(Filter filter) {
        return filter.name();
    }
}
