package naskah.article.merge;

import java.util.function.Function;

/** One thing as it was, as it is here, and as it came back. */
record Three<T>(T base, T mine, T theirs) {
    <R> Three<R> map(Function<T, R> part) {
        return new Three<>(part.apply(base), part.apply(mine), part.apply(theirs));
    }
}
