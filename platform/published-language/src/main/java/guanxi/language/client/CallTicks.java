package guanxi.language.client;

import java.util.List;

/**
 * What an agent did in a call, each in the order of its list.
 *
 * @param answers those of the catalogue that he gave
 */
public record CallTicks(List<CallStep> steps, List<QuestionType> questions, List<AnswerId> answers) {

    public CallTicks {
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
    }
}
