package org.alidade.workbench.common;

import javafx.scene.Node;

/** Parts of the window that use letters, digits and Esc themselves while they have the focus; the window's keys rest then. */
public final class OwnKeys {
    private OwnKeys() {
    }

    public static <N extends Node> N mark(N node) {
        node.getProperties().put(OwnKeys.class, Boolean.TRUE);
        return node;
    }

    /** Whether a key pressed at {@code target} belongs to such a part. */
    public static boolean hold(Object target) {
        Node node = target instanceof Node start ? start : null;
        while (node != null) {
            if (node.hasProperties() && node.getProperties().containsKey(OwnKeys.class)) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }
}
