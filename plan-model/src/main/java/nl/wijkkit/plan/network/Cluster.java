package nl.wijkkit.plan.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.person.PersonId;

/**
 * Members of one generation who stand side by side.
 *
 * @param members  from left to right
 * @param wish  where the first would best stand; not a number if that does not matter
 */
record Cluster(List<PersonId> members, double wish) {

    /**
     * Returns places in one row, as near to the wishes as can be without standing in one another's way. Those without a
     * wish stand at the end.
     */
    static Map<PersonId, Double> places(List<Cluster> clusters) {
        List<Block> blocks = new ArrayList<>();
        clusters.stream().sorted(Comparator.comparingDouble(Cluster::wish)).forEach(cluster -> {
            double end = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).end();
            Block block = new Block(List.of(cluster), Double.isNaN(cluster.wish()) ? end : cluster.wish());
            // whoever would stand in the way of the one before moves together with it, each half way
            while (!blocks.isEmpty()
                    && block.start() < blocks.get(blocks.size() - 1).end()) {
                block = blocks.remove(blocks.size() - 1).join(block);
            }
            blocks.add(block);
        });
        Map<PersonId, Double> places = new LinkedHashMap<>();
        for (Block block : blocks) {
            double place = block.start();
            for (Cluster cluster : block.clusters()) {
                for (PersonId member : cluster.members()) {
                    places.put(member, place);
                    place++;
                }
            }
        }
        return places;
    }

    /** Clusters without room between them. */
    private record Block(List<Cluster> clusters, double start) {

        int size() {
            return clusters.stream()
                    .mapToInt(cluster -> cluster.members().size())
                    .sum();
        }

        double end() {
            return start + size();
        }

        Block join(Block next) {
            List<Cluster> both = new ArrayList<>(clusters);
            both.addAll(next.clusters);
            // the place at which the sum of the squared distances from the wishes is least
            double wished = start * size() + (next.start - size()) * next.size();
            return new Block(both, wished / (size() + next.size()));
        }
    }
}
