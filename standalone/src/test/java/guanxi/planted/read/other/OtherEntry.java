package guanxi.planted.read.other;

public record OtherEntry(String id) {}
