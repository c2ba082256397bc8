package guanxi.client.write.answer;

/** How it is asked, and what is answered. */
public record Wording(String question, String answer) {}
