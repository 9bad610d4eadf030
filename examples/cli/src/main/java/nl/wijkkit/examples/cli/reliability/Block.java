package nl.wijkkit.examples.cli.reliability;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;

/**
 * One object of the result, its keys in the order in which they were added. A number that does not exist is one of the
 * words {@code NaN}, {@code NA}, {@code Inf} and {@code -Inf}, as in the reference files.
 */
final class Block {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    Block put(String key, double number) {
        entries.put(key, number(number));
        return this;
    }

    Block put(String key, long number) {
        entries.put(key, number);
        return this;
    }

    Block put(String key, String text) {
        return putValue(key, text);
    }

    /** Adds a number or a word. */
    Block putValue(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    Block put(String key, Block block) {
        entries.put(key, block.entries);
        return this;
    }

    Block put(String key, List<?> list) {
        entries.put(key, list);
        return this;
    }

    /** Adds a number of a statistic; a word if the statistic is undefined. */
    <T> Block put(String key, Estimate<T> estimate, ToDoubleFunction<? super T> number) {
        return put(key, estimate.fold(number::applyAsDouble, reason -> Double.NaN));
    }

    /** Adds a number that a statistic may lack by itself. */
    <T> Block putInner(String key, Estimate<T> estimate, Function<? super T, Estimate<Double>> number) {
        return put(key, estimate.fold(number, Estimate::<Double>undefined), value -> value);
    }

    /** Adds the limits of an interval; two words if it is undefined. */
    Block putInterval(String key, Estimate<Interval> interval) {
        return putValue(
                key,
                interval.fold(
                        limits -> numbers(limits.lower(), limits.upper()), reason -> numbers(Double.NaN, Double.NaN)));
    }

    /** Adds why a statistic is undefined, if it is. */
    Block because(Estimate<?> estimate) {
        estimate.fold(
                value -> this, reason -> put("undefined", reason.sentence().en()));
        return this;
    }

    Map<String, Object> entries() {
        return entries;
    }

    static List<Object> numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Block::number).toList();
    }

    /** Returns a number for JSON, a whole one without decimals; a word if it is not finite. */
    static Object number(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Inf" : "-Inf";
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return (long) number;
        }
        return number;
    }
}
