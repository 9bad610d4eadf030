package nl.wijkkit.zrm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // nulls that JSON may bring are part of what is tested
class DomainMapTest {

    private static Map<DomainKey, Integer> numbered(int size) {
        Map<DomainKey, Integer> numbered = new LinkedHashMap<>();
        for (int i = size; i > 0; i--) {
            numbered.put(DomainKey.of("d" + i), i);
        }
        return numbered;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 13, 15, 16, 17, 31, 32, 33, 300})
    void isTheMapItWasCopiedFrom(int size) {
        Map<DomainKey, Integer> numbered = numbered(size);
        Map<DomainKey, Integer> copy = DomainMap.copyOf("x", numbered);
        assertThat(copy).isEqualTo(numbered).hasSize(size);
        assertThat(numbered).isEqualTo(copy);
        assertThat(copy.hashCode()).isEqualTo(numbered.hashCode());
        assertThat(new ArrayList<>(copy.keySet())).isEqualTo(new ArrayList<>(numbered.keySet()));
        assertThat(new ArrayList<>(copy.values())).isEqualTo(new ArrayList<>(numbered.values()));
        List<DomainKey> seen = new ArrayList<>();
        copy.forEach((key, value) -> {
            assertThat(copy.get(key)).isEqualTo(value);
            assertThat(copy.containsKey(key)).isTrue();
            seen.add(key);
        });
        assertThat(seen).hasSize(size);
        assertThat(copy.get(DomainKey.of("d0"))).isNull();
        assertThat(copy.containsKey(DomainKey.of("d0"))).isFalse();
    }

    @Test
    void otherThingsAreNoKeys() {
        Map<DomainKey, Integer> copy = DomainMap.copyOf("x", numbered(3));
        assertThat(copy.containsKey((Object) "d1")).isFalse();
        assertThat(copy.entrySet()).hasSize(3);
        Iterator<Map.Entry<DomainKey, Integer>> entries = copy.entrySet().iterator();
        entries.next();
        entries.next();
        entries.next();
        assertThat(entries.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
    }

    @Test
    void cannotBeChanged() {
        Map<DomainKey, Integer> copy = DomainMap.copyOf("x", numbered(3));
        DomainKey key = DomainKey.of("d1");
        List<Runnable> changes = List.of(
                () -> copy.put(key, 9),
                () -> copy.remove(key),
                copy::clear,
                () -> copy.values().clear(),
                () -> copy.keySet().remove(key),
                () -> copy.entrySet().iterator().next().setValue(9),
                () -> copy.replaceAll((domain, value) -> 9));
        for (Runnable change : changes) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
        }
        assertThat(copy).isEqualTo(numbered(3));
    }

    @Test
    void isCopiedOnce() {
        Map<DomainKey, Integer> copy = DomainMap.copyOf("x", numbered(3));
        assertThat(DomainMap.copyOf("x", copy)).isSameAs(copy);
        assertThat(DomainMap.copyOf("x", (Map<DomainKey, Integer>) null)).isEmpty();
    }

    @Test
    void makesKeysOfTextsWhetherTheyAreKnownOrNot() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("huisvesting", "a");
        texts.put("eigen_domein", "b");
        assertThat(DomainMap.keyed("x", texts, Function.identity()))
                .containsExactly(
                        Map.entry(DomainKey.of("huisvesting"), "a"), Map.entry(DomainKey.of("eigen_domein"), "b"));
        assertThat(KnownKeys.of("huisvesting")).isEqualTo(DomainKey.of("huisvesting"));
        assertThatIllegalArgumentException().isThrownBy(() -> KnownKeys.of("Huis vesting"));
        texts.put("justitie", null);
        assertThatNullPointerException()
                .isThrownBy(() -> DomainMap.keyed("x", texts, Function.identity()))
                .withMessage("x must not hold null");
    }

    @Test
    void holdsNoMoreThanAnInstrumentCould() {
        assertThat(DomainMap.copyOf("x", numbered(DomainMap.MAX_SIZE))).hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainMap.copyOf("x", numbered(DomainMap.MAX_SIZE + 1)))
                .withMessage("x must be about at most 10000 domains, got 10001");
    }
}
