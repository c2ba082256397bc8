package guanxi.visit.web.news;

import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.language.visit.NewsId;
import guanxi.language.visit.ProposalOutcome;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.read.news.NewsEntry;
import guanxi.visit.read.news.NewsQueries;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.write.news.NewsCommand.FollowUpProposal;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Market and competitor news (D-M-B7): told with a proposal, listed with what became of it. */
@RestController
@RequestMapping("/api/visits/news")
class NewsController {
    record NewOutcome(String text) {}

    private final Commands commands;
    private final NewsQueries news;
    private final DepartmentTime time;

    NewsController(Commands commands, NewsQueries news, DepartmentTime time) {
        this.commands = commands;
        this.news = news;
        this.time = time;
    }

    @Operation(summary = "Record news of the market or of a competitor")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> record(@RequestBody NewNews body, Caller caller) {
        var told = body.checked(caller, time);
        String path = "/api/visits/news?specialistId=" + told.specialistId().number() + "&from=" + told.date() + "&to="
                + told.date();
        return Answers.created(path, told.newsId().number(), commands.send(caller, told.command()));
    }

    @Operation(summary = "Say what became of the proposal")
    @PutMapping("/{newsId}/outcome")
    @OpenTo(
            team = SUPERVISOR,
            department = {MANAGER, DIRECTOR})
    ResponseEntity<Done> followUpProposal(@PathVariable NewsId newsId, @RequestBody NewOutcome body, Caller caller) {
        var outcome = new ProposalOutcome(Fields.required(body.text(), "text"), time.now(), caller.id());
        return Answers.done(newsId.number(), commands.send(caller, new FollowUpProposal(newsId, outcome)));
    }

    @Operation(summary = "Market and competitor news, filtered")
    @GetMapping
    @OpenToTheField
    Page<NewsEntry> listNews(NewsFilter filter, Paging paging, Caller caller) {
        var day = time.asOf(filter.asOf());
        return news.find(filter.within(caller, day), paging).map(item -> item.asOf(day));
    }
}
