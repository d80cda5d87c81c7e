package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model looks at in a state, in the order in which it numbers its kinds of features.
 *
 * @param sets each gives any number of features
 * @param joins each gives one feature, its items' values joined, if all have one
 */
record Templates(List<FeatureItem> sets, List<List<FeatureItem>> joins) {
    Templates {
        sets = List.copyOf(sets);
        joins = List.copyOf(joins);
    }

    /**
     * The templates of a trained component.
     *
     * @throws IllegalStateException if it looks at word embeddings, which we don't load
     */
    static Templates of(FeatureTemplate<?, ?> template) {
        if (!template.getEmbeddingFeatureList().isEmpty()) {
            throw new IllegalStateException("expected a model without word embeddings, found " + template);
        }
        List<List<FeatureItem>> joins = new ArrayList<>();
        for (FeatureItem[] items : template.getFeatureList()) {
            joins.add(List.of(items));
        }
        return new Templates(template.getSetFeatureList(), joins);
    }

    static Templates decode(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<FeatureItem> sets = decodeItems(in);
        int count = in.readInt();
        List<List<FeatureItem>> joins = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            joins.add(decodeItems(in));
        }
        return new Templates(sets, joins);
    }

    byte[] encode() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        encode(sets, out);
        out.writeInt(joins.size());
        for (List<FeatureItem> items : joins) {
            encode(items, out);
        }
        return bytes.toByteArray();
    }

    private static List<FeatureItem> decodeItems(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<FeatureItem> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Source source = Source.valueOf(in.readUTF());
            Relation relation = in.readBoolean() ? Relation.valueOf(in.readUTF()) : null;
            int window = in.readInt();
            Field field = Field.valueOf(in.readUTF());
            items.add(new FeatureItem(source, relation, window, field, decodeAttribute(in)));
        }
        return items;
    }

    private static void encode(List<FeatureItem> items, DataOutputStream out) throws IOException {
        out.writeInt(items.size());
        for (FeatureItem item : items) {
            out.writeUTF(item.source.name());
            out.writeBoolean(item.relation != null);
            if (item.relation != null) {
                out.writeUTF(item.relation.name());
            }
            out.writeInt(item.window);
            out.writeUTF(item.field.name());
            encodeAttribute(item.attribute, out);
        }
    }

    private static @Nullable Object decodeAttribute(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'i' -> in.readInt();
            case 'd' -> Direction.valueOf(in.readUTF());
            default -> null;
        };
    }

    private static void encodeAttribute(@Nullable Object attribute, DataOutputStream out) throws IOException {
        if (attribute == null) {
            out.writeByte('-');
        } else if (attribute instanceof Integer length) {
            out.writeByte('i');
            out.writeInt(length);
        } else if (attribute instanceof Direction direction) {
            out.writeByte('d');
            out.writeUTF(direction.name());
        } else {
            throw new IllegalStateException("expected a length or a direction, found " + attribute);
        }
    }
}
