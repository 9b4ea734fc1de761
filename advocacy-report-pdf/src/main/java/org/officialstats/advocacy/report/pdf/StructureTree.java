package org.officialstats.advocacy.report.pdf;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.officialstats.advocacy.report.pdf.StructureElement.Child;
import org.officialstats.advocacy.report.pdf.StructureElement.Content;
import org.officialstats.advocacy.report.pdf.StructureElement.Kid;
import org.officialstats.advocacy.report.pdf.StructureElement.Link;

/** Writes the tags of a report: the tree from the document down, and the way back from each page and link. */
final class StructureTree {
  private final COSDictionary root = new COSDictionary();
  private final COSArray parentNumbers = new COSArray();
  private final SortedMap<String, COSDictionary> ids = new TreeMap<>();
  private int nextKey;

  private StructureTree() {}

  /** The root of the tree; pages and links get their keys on the way. */
  static COSDictionary of(StructureElement document, List<PageContent> pages) {
    StructureTree tree = new StructureTree();
    pages.forEach(tree::addPage);
    tree.complete(document);
    document.dictionary().setItem(COSName.P, tree.root);
    return tree.root(document);
  }

  private COSDictionary root(StructureElement document) {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, document.dictionary());
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, parentNumbers);
    root.setItem(COSName.PARENT_TREE, parents);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
    if (!ids.isEmpty()) {
      root.setItem(COSName.ID_TREE, idTree());
    }
    return root;
  }

  private void addPage(PageContent page) {
    COSArray owners = new COSArray();
    page.owners().forEach(owner -> owners.add(owner.dictionary()));
    COSDictionary dictionary = page.dictionary();
    dictionary.setInt(COSName.STRUCT_PARENTS, nextKey);
    addParent(owners);
  }

  private void addParent(org.apache.pdfbox.cos.COSBase parent) {
    parentNumbers.add(COSInteger.get(nextKey));
    parentNumbers.add(parent);
    nextKey++;
  }

  private void complete(StructureElement element) {
    COSDictionary dictionary = element.dictionary();
    if (dictionary.containsKey(COSName.ID)) {
      ids.put(dictionary.getString(COSName.ID), dictionary);
    }
    COSArray kids = new COSArray();
    for (Kid kid : element.kids()) {
      if (kid instanceof Child child) {
        complete(child.element());
        kids.add(child.element().dictionary());
      } else if (kid instanceof Content content) {
        addContent(dictionary, kids, content);
      } else if (kid instanceof Link link) {
        addLink(dictionary, kids, link);
      }
    }
    if (kids.size() > 0) {
      dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
  }

  private static void addContent(COSDictionary element, COSArray kids, Content content) {
    COSDictionary page = content.page().dictionary();
    if (!element.containsKey(COSName.PG)) {
      element.setItem(COSName.PG, page);
    }
    if (element.getDictionaryObject(COSName.PG) == page) {
      kids.add(COSInteger.get(content.number()));
      return;
    }
    COSDictionary reference = direct("MCR");
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, content.number());
    kids.add(reference);
  }

  private void addLink(COSDictionary element, COSArray kids, Link link) {
    COSDictionary reference = direct("OBJR");
    reference.setItem(COSName.PG, link.page().dictionary());
    reference.setItem(COSName.OBJ, link.annotation());
    kids.add(reference);
    link.annotation().setInt(COSName.STRUCT_PARENT, nextKey);
    addParent(element);
  }

  private COSDictionary idTree() {
    COSArray names = new COSArray();
    ids.forEach((id, element) -> {
      names.add(new COSString(id));
      names.add(element);
    });
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, names);
    return leaf;
  }

  private static COSDictionary direct(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    dictionary.setName(COSName.TYPE, type);
    return dictionary;
  }
}
