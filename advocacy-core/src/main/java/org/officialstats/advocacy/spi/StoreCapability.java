package org.officialstats.advocacy.spi;

/** What some stores can do and others cannot. More may come, so do not switch over them. */
public enum StoreCapability {
  /** It can drop the documents of former versions and keep the chain of commits: {@link Store#fold}. */
  FOLDING
}
