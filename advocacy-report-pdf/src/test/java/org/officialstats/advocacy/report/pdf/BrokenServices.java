package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A class loader that lists a provider which does not exist before those that do. */
final class BrokenServices extends ClassLoader {
  BrokenServices(ClassLoader parent) {
    super(parent);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> urls = Collections.list(super.getResources(name));
    if (name.startsWith("META-INF/services/")) {
      urls.add(0, new URL(null, URI.create("memory:services").toString(), new Lines()));
    }
    return Collections.enumeration(urls);
  }

  /** The file with the name of the class that is missing. */
  private static final class Lines extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream("no.such.Family\n".getBytes(StandardCharsets.UTF_8));
        }
      };
    }
  }
}
