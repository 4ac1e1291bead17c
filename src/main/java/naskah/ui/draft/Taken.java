package naskah.ui.draft;

import java.util.List;
import java.util.stream.Stream;
import naskah.review.Proposal;

/** What is left of proposals of which something was taken into the article; it goes with the next save that succeeds. */
final class Taken {
    private List<Proposal> left = List.of();

    /** The latest of each author counts. */
    void add(Proposal proposal) {
        Stream<Proposal> others = left.stream().filter(other -> !other.by().equals(proposal.by()));
        left = Stream.concat(others, Stream.of(proposal)).toList();
    }

    List<Proposal> left() {
        return left;
    }

    /** These are kept; what came meanwhile goes with the next save. */
    void kept(List<Proposal> saved) {
        left = left.stream().filter(proposal -> !saved.contains(proposal)).toList();
    }
}
