package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A disk that does what another does, for tests that change one thing. */
abstract class OtherDisk implements Disk {
  private final Disk disk;

  OtherDisk(Disk disk) {
    this.disk = disk;
  }

  @Override
  public String place(String name) {
    return disk.place(name);
  }

  @Override
  public void makeDirectory(String directory) throws IOException {
    disk.makeDirectory(directory);
  }

  @Override
  public Closeable lock(String holder) throws IOException {
    return disk.lock(holder);
  }

  @Override
  public List<String> list(String directory) throws IOException {
    return disk.list(directory);
  }

  @Override
  public boolean exists(String file) throws IOException {
    return disk.exists(file);
  }

  @Override
  public Source open(String file) throws IOException {
    return disk.open(file);
  }

  @Override
  public Sink create(String file) throws IOException {
    return disk.create(file);
  }

  @Override
  public Sink append(String file) throws IOException {
    return disk.append(file);
  }

  @Override
  public Slate rewrite(String file) throws IOException {
    return disk.rewrite(file);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    disk.rename(from, to);
  }

  @Override
  public void delete(String file) throws IOException {
    disk.delete(file);
  }

  @Override
  public void syncDirectory(String directory) throws IOException {
    disk.syncDirectory(directory);
  }
}
