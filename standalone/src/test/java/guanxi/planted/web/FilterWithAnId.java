package guanxi.planted.web;

import guanxi.language.organisation.ColleagueId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

class FilterWithAnId {
    record Filter(String name, List<ColleagueId> specialistIds) {}

    @GetMapping("/planted")
    String list(Filter filter) {
        return filter.name();
    }
}
