package org.officialstats.advocacy.benchmarks;

import java.util.List;

/** Names of people: as good as all differ, and one in {@value #ONE_IN} is that of somebody else. */
final class Names {
  private static final int ONE_IN = 500;

  private static final List<String> GIVEN = List.of(
      "Amina",
      "Ana",
      "Andrei",
      "Anh",
      "Arjun",
      "Aung",
      "Beatriz",
      "Chen",
      "Daniel",
      "Elena",
      "Emeka",
      "Fatima",
      "Farid",
      "Gabriela",
      "Hana",
      "Hassan",
      "Ingrid",
      "Ivan",
      "Jamila",
      "Jean",
      "Joana",
      "Jorge",
      "Kamau",
      "Keiko",
      "Kwame",
      "Lars",
      "Leila",
      "Li",
      "Lucia",
      "Maria",
      "Mehmet",
      "Min",
      "Mohammed",
      "Nadia",
      "Natasha",
      "Noor",
      "Olga",
      "Omar",
      "Paulo",
      "Pierre",
      "Priya",
      "Rosa",
      "Samuel",
      "Sofia",
      "Tariq",
      "Thandi",
      "Uma",
      "Viktor",
      "Wei",
      "Yusuf");

  private static final List<String> FAMILY = List.of(
      "Abebe",
      "Ahmed",
      "Alvarez",
      "Andersen",
      "Banda",
      "Bauer",
      "Bianchi",
      "Castro",
      "Chandra",
      "Cruz",
      "Diallo",
      "Dubois",
      "Eriksen",
      "Farah",
      "Fernandes",
      "Garcia",
      "Gupta",
      "Haddad",
      "Hansen",
      "Hussein",
      "Ibrahim",
      "Ivanova",
      "Jansen",
      "Kamara",
      "Khan",
      "Kim",
      "Kovacs",
      "Laurent",
      "Lopez",
      "Mbeki",
      "Mensah",
      "Mutua",
      "Nguyen",
      "Novak",
      "Okafor",
      "Petrov",
      "Pham",
      "Popescu",
      "Rahman",
      "Santos",
      "Sato",
      "Silva",
      "Tanaka",
      "Traore",
      "Wang");

  private Names() {}

  /** The name of the person with this number. */
  static String of(int number) {
    int person = number % ONE_IN == ONE_IN - 1 ? number - 1 : number;
    int families = person / GIVEN.size();
    return GIVEN.get(person % GIVEN.size()) + " " + FAMILY.get(families % FAMILY.size()) + " "
        + FAMILY.get(families / FAMILY.size() % FAMILY.size());
  }
}
