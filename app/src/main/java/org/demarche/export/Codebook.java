package org.demarche.export;

import java.util.List;

/** Says what tables hold. */
final class Codebook {
    private Codebook() {}

    /** A page of Markdown on {@code tables}. */
    static String of(List<Table<?>> tables) {
        StringBuilder page = new StringBuilder();
        page.append(
                        "# Codebook\n\nTables are joined by the columns that are named like them: `mentions.event` is `events.event`.")
                .append(" Several values in a field are separated by semicolons. What isn't known is empty.")
                .append(
                        " Codes are ISO 3166 alpha-3 for states, `SYR_OPP` for a state's opposition, `MIL_IRQ` for armed groups")
                .append(" beside its government, and short names of organisations.\n");
        tables.forEach(table -> append(page, table));
        return page.toString();
    }

    private static <T> void append(StringBuilder page, Table<T> table) {
        page.append("\n## ")
                .append(table.name())
                .append("\n\n")
                .append(table.meaning())
                .append("\n\n");
        page.append("| column | kind | meaning |\n|---|---|---|\n");
        for (Column<T> column : table.columns()) {
            page.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(column.kind().label())
                    .append(" | ")
                    .append(column.meaning())
                    .append(" |\n");
        }
    }
}
