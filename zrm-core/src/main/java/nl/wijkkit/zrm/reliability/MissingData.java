package nl.wijkkit.zrm.reliability;

/** How a statistic treats missing answers; every result says which. */
public enum MissingData {
    /** Only rows without a missing answer count. */
    LISTWISE,
    /** For every pair of columns, the rows that have both answers count. */
    PAIRWISE,
    /** Every answer that is there counts. */
    AVAILABLE
}
