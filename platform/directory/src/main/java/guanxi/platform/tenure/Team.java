package guanxi.platform.tenure;

/** A team of specialists under the director who is answerable for the field. */
public record Team(String name, String director) {}
