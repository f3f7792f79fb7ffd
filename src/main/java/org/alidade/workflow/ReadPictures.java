package org.alidade.workflow;

import java.io.IOException;
import java.net.URI;

import org.alidade.viewer.ReadPicture;

/** Gives a drawer of pictures for a viewer's page; {@code wiring} implements it with the WebView. */
public interface ReadPictures {
    /**
     * @param page of a running viewer
     * @throws IOException if the viewer does not start; the message says why
     */
    ReadPicture of(URI page) throws IOException;
}
