<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Explanation</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It counts only once this is settled: %1</source>
        <translation>Das zählt erst, wenn dies erledigt ist: %1</translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>Risikowert %1 → %2</translation>
    </message>
    <message>
        <source>may break something</source>
        <translation>kann etwas stören</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>In other tools</source>
        <translation>In anderen Werkzeugen</translation>
    </message>
    <message>
        <source>Pod Security level</source>
        <translation>Stufe der Pod Security</translation>
    </message>
    <message>
        <source>%1 would need privileged, the level without limits.</source>
        <translation>%1 bräuchte privileged, die Stufe ohne Grenzen.</translation>
    </message>
    <message>
        <source>%1 meets baseline, which keeps known ways to the host closed.</source>
        <translation>%1 erfüllt baseline, das bekannte Wege zum Host verschlossen hält.</translation>
    </message>
    <message>
        <source>%1 meets restricted, the strictest level.</source>
        <translation>%1 erfüllt restricted, die strengste Stufe.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>How it is attacked</source>
        <translation>Wie es angegriffen wird</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Wie es zu beheben ist</translation>
    </message>
    <message>
        <source>What may break</source>
        <translation>Was es stören kann</translation>
    </message>
    <message>
        <source>Also here</source>
        <translation>Auch hier</translation>
    </message>
    <message>
        <source>Settled. The score is %1 now.</source>
        <translation>Erledigt. Der Risikowert ist jetzt %1.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>No setting of this file decides this step. What comes behind it does: each layer that stands there makes the way longer.</source>
        <translation>Keine Einstellung dieser Datei entscheidet diesen Schritt. Was dahinter kommt, tut es: Jede Schicht, die dort hält, macht den Weg länger.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How an attacker gets there</source>
        <translation>Wie ein Angreifer dorthin kommt</translation>
    </message>
    <message>
        <source>Within reach from here</source>
        <translation>Von hier in Reichweite</translation>
    </message>
    <message>
        <source>Nothing but itself, within three steps.</source>
        <translation>Nichts außer sich selbst, binnen drei Schritten.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>Der Stack</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>None of the rules found anything here.</source>
        <translation>Keine der Regeln hat hier etwas gefunden.</translation>
    </message>
    <message>
        <source>effort 0: ordinary use of what is granted</source>
        <translation>Aufwand 0: gewöhnlicher Gebrauch dessen, was gewährt ist</translation>
    </message>
    <message>
        <source>effort 1: a published technique</source>
        <translation>Aufwand 1: eine bekannte Technik</translation>
    </message>
    <message>
        <source>effort 2: a published technique, with something in its way</source>
        <translation>Aufwand 2: eine bekannte Technik, mit etwas im Weg</translation>
    </message>
    <message>
        <source>effort 3: needs a flaw that this file does not show</source>
        <translation>Aufwand 3: braucht einen Fehler, den diese Datei nicht zeigt</translation>
    </message>
    <message>
        <source>effort %1: needs several independent things to go right</source>
        <translation>Aufwand %1: Mehreres muss unabhängig voneinander gelingen</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>The file pins what it needs.</source>
        <translation>Die Datei legt fest, was er braucht.</translation>
    </message>
    <message>
        <source>%1 is not root: capabilities do nothing for it.</source>
        <translation>%1 ist nicht root: Capabilities bewirken für ihn nichts.</translation>
    </message>
    <message>
        <source>Nobody knows which capabilities the image of %1 needs: try it out, and pin them.</source>
        <translation>Niemand weiß, welche Capabilities das Image von %1 braucht: ausprobieren und festlegen.</translation>
    </message>
    <message>
        <source>%1 does not start as its image does: this keeps what most need that change their user.</source>
        <translation>%1 startet nicht so wie sein Image: Behalten wird, was die meisten brauchen, die ihren Benutzer wechseln.</translation>
    </message>
    <message>
        <source>The file pins what it writes to.</source>
        <translation>Die Datei legt fest, worin er schreibt.</translation>
    </message>
    <message>
        <source>It is known what the image writes to.</source>
        <translation>Bekannt ist, worin das Image schreibt.</translation>
    </message>
    <message>
        <source>%1 has to belong to the user that the service runs as, whose number is not known.</source>
        <translation>%1 muss dem Benutzer gehören, als der der Dienst läuft, und dessen Nummer ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It keeps data in %1, which has no volume: give it one first.</source>
        <translation>Er hält Daten in %1, wo kein Volume ist: zuerst eines geben.</translation>
    </message>
    <message>
        <source>The image of %1 is not known: this keeps what most need that change their user. Try it, and pin what it needs.</source>
        <translation>Das Image von %1 ist nicht bekannt: Behalten wird, was die meisten brauchen, die ihren Benutzer wechseln. Ausprobieren und festlegen, was es braucht.</translation>
    </message>
    <message>
        <source>The image of %1 is not known, and what it writes to neither: pin it, or try it out.</source>
        <translation>Das Image von %1 ist nicht bekannt, und auch nicht, worin es schreibt: festlegen oder ausprobieren.</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>Access to the host</source>
        <translation>Zugriff auf den Host</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Where images come from</source>
        <translation>Woher Images kommen</translation>
    </message>
    <message>
        <source>Order in the file</source>
        <translation>Ordnung in der Datei</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Port %1 is published on the loopback address: something on this host must be made to connect.</source>
        <translation>Port %1 ist auf der Loopback-Adresse veröffentlicht: Etwas auf diesem Host muss dazu gebracht werden, sich zu verbinden.</translation>
    </message>
    <message>
        <source>Port %1 is published on %2.</source>
        <translation>Port %1 ist auf %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>Port %1 is published on every interface, on a port that the engine picks.</source>
        <translation>Port %1 ist auf jeder Schnittstelle veröffentlicht, unter einer Nummer, die die Engine wählt.</translation>
    </message>
    <message>
        <source>Port %1 is published on every interface.</source>
        <translation>Port %1 ist auf jeder Schnittstelle veröffentlicht.</translation>
    </message>
    <message>
        <source>An attacker replaces what the image of %1 is built from.</source>
        <translation>Ein Angreifer ersetzt, woraus das Image von %1 gebaut wird.</translation>
    </message>
    <message>
        <source>An attacker gets a new digest of %1 accepted.</source>
        <translation>Ein Angreifer bringt einen neuen Digest von %1 durch.</translation>
    </message>
    <message>
        <source>An attacker replaces the image behind the tag %1.</source>
        <translation>Ein Angreifer ersetzt das Image hinter dem Tag %1.</translation>
    </message>
    <message>
        <source>An attacker pushes another image as %1, which has no fixed version.</source>
        <translation>Ein Angreifer lädt ein anderes Image als %1 hoch, das keine feste Version hat.</translation>
    </message>
    <message>
        <source>%1 commands the container engine: it starts a container that has the host&apos;s disk.</source>
        <translation>%1 steuert die Container-Engine: Sie startet einen Container mit der Platte des Hosts.</translation>
    </message>
    <message>
        <source>The socket proxy passes on calls that start containers, to everyone who reaches it.</source>
        <translation>Der Socket-Proxy reicht Aufrufe weiter, die Container starten, und zwar für jeden, der ihn erreicht.</translation>
    </message>
    <message>
        <source>%1 of the host is mounted writable: what is written there runs as root on the host.</source>
        <translation>%1 des Hosts ist beschreibbar eingehängt: Was dort geschrieben wird, läuft als root auf dem Host.</translation>
    </message>
    <message>
        <source>%1 of the host can be read.</source>
        <translation>%1 des Hosts lässt sich lesen.</translation>
    </message>
    <message>
        <source>The capability %1 reaches beyond the container.</source>
        <translation>Die Capability %1 reicht über den Container hinaus.</translation>
    </message>
    <message>
        <source>The device rule %1 opens devices of the host.</source>
        <translation>Die Geräteregel %1 öffnet Geräte des Hosts.</translation>
    </message>
    <message>
        <source>The device %1 of the host is handed in.</source>
        <translation>Das Gerät %1 des Hosts ist hineingereicht.</translation>
    </message>
    <message>
        <source>%1 uses the host&apos;s network: whatever it listens on, the host listens on.</source>
        <translation>%1 nutzt das Netz des Hosts: Worauf er lauscht, darauf lauscht der Host.</translation>
    </message>
    <message>
        <source>%1 has an address of its own on the physical network, past the host&apos;s firewall.</source>
        <translation>%1 hat eine eigene Adresse im physischen Netz, an der Firewall des Hosts vorbei.</translation>
    </message>
    <message>
        <source>%1 is reached over %2.</source>
        <translation>%1 ist über %2 erreichbar.</translation>
    </message>
    <message>
        <source>%1 is reached over the host&apos;s own addresses.</source>
        <translation>%1 ist über die eigenen Adressen des Hosts erreichbar.</translation>
    </message>
    <message>
        <source>A bug in the application of %1.</source>
        <translation>Ein Fehler in der Anwendung von %1.</translation>
    </message>
    <message>
        <source>The password in %1 is on every list that guessing programs start with.</source>
        <translation>Das Passwort in %1 steht auf jeder Liste, mit der Rateprogramme beginnen.</translation>
    </message>
    <message>
        <source>The services share their processes: one reads and steers the other&apos;s.</source>
        <translation>Die Dienste teilen sich ihre Prozesse: Einer liest und lenkt die des anderen.</translation>
    </message>
    <message>
        <source>%1 runs as root.</source>
        <translation>%1 läuft als root.</translation>
    </message>
    <message>
        <source>%1 names no user: unless its image does, it runs as root.</source>
        <translation>%1 nennt keinen Benutzer: Falls das Image keinen setzt, läuft er als root.</translation>
    </message>
    <message>
        <source>A setuid program in the image gives root back: no-new-privileges is not set.</source>
        <translation>Ein Setuid-Programm im Image gibt root zurück: no-new-privileges ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The engine&apos;s socket is handed in: it starts a container that has the host&apos;s disk.</source>
        <translation>Der Socket der Engine ist hineingereicht: Sie startet einen Container mit der Platte des Hosts.</translation>
    </message>
    <message>
        <source>With the engine&apos;s socket come your registry logins.</source>
        <translation>Mit dem Socket der Engine kommen Ihre Registry-Anmeldungen.</translation>
    </message>
    <message>
        <source>A privileged container mounts the host&apos;s disk.</source>
        <translation>Ein privilegierter Container hängt die Platte des Hosts ein.</translation>
    </message>
    <message>
        <source>With SYS_PTRACE among the host&apos;s processes, code is put into one that runs as root.</source>
        <translation>Mit SYS_PTRACE unter den Prozessen des Hosts wird Code in einen geschoben, der als root läuft.</translation>
    </message>
    <message>
        <source>The host&apos;s processes and their command lines are in view.</source>
        <translation>Die Prozesse des Hosts und ihre Befehlszeilen sind zu sehen.</translation>
    </message>
    <message>
        <source>The host&apos;s processes can be stopped.</source>
        <translation>Die Prozesse des Hosts lassen sich anhalten.</translation>
    </message>
    <message>
        <source>What listens only inside the host is reached from %1.</source>
        <translation>Was nur innerhalb des Hosts lauscht, ist von %1 aus erreichbar.</translation>
    </message>
    <message>
        <source>Shared memory of the host&apos;s programs is in view.</source>
        <translation>Gemeinsamer Speicher der Programme des Hosts ist zu sehen.</translation>
    </message>
    <message>
        <source>The control groups are writable: on older hosts they name a program that the host starts.</source>
        <translation>Die Control Groups sind beschreibbar: Auf älteren Hosts nennen sie ein Programm, das der Host startet.</translation>
    </message>
    <message>
        <source>The kernel&apos;s settings are writable: one of them names a program that the host starts.</source>
        <translation>Die Einstellungen des Kernels sind beschreibbar: Eine davon nennt ein Programm, das der Host startet.</translation>
    </message>
    <message>
        <source>A privileged hook runs a program that the attacker has replaced.</source>
        <translation>Ein privilegierter Hook führt ein Programm aus, das der Angreifer ersetzt hat.</translation>
    </message>
    <message>
        <source>A flaw in the kernel or the container runtime.</source>
        <translation>Ein Fehler im Kernel oder in der Container-Laufzeit.</translation>
    </message>
    <message>
        <source>The credential in %1 stands in clear text.</source>
        <translation>Die Zugangsdaten in %1 stehen im Klartext.</translation>
    </message>
    <message>
        <source>%1 may use all of the host&apos;s memory.</source>
        <translation>%1 darf den ganzen Speicher des Hosts nutzen.</translation>
    </message>
    <message>
        <source>%1 may start processes without a limit.</source>
        <translation>%1 darf unbegrenzt Prozesse starten.</translation>
    </message>
    <message>
        <source>One application bug from root on the host.</source>
        <translation>Ein Programmfehler entfernt von root auf dem Host.</translation>
    </message>
    <message>
        <source>One bug and a published technique from the host.</source>
        <translation>Ein Fehler und eine bekannte Technik entfernt vom Host.</translation>
    </message>
    <message>
        <source>A second flaw is needed for the host, or secrets or host data lie open.</source>
        <translation>Bis zum Host fehlt ein zweiter Fehler, oder Geheimnisse oder Daten des Hosts liegen offen.</translation>
    </message>
    <message>
        <source>Contained, unless several layers fail.</source>
        <translation>Eingedämmt, solange nicht mehrere Schichten versagen.</translation>
    </message>
    <message>
        <source>Only a flaw in the kernel, through layers that stand, leads out.</source>
        <translation>Nur ein Fehler im Kernel führt hinaus, durch Schichten, die halten.</translation>
    </message>
    <message>
        <source>%1 names no user, and its image was not looked into: taken to run as root.</source>
        <translation>%1 nennt keinen Benutzer, und in sein Image wurde nicht hineingesehen: Angenommen wird root.</translation>
    </message>
    <message>
        <source>The engine is taken to run as root, without user namespaces.</source>
        <translation>Angenommen wird, dass die Engine als root läuft, ohne User-Namespaces.</translation>
    </message>
    <message>
        <source>Nobody outside this file is taken to be on its external networks.</source>
        <translation>Angenommen wird, dass in den externen Netzen niemand von außerhalb dieser Datei ist.</translation>
    </message>
    <message>
        <source>The project&apos;s folder is writable: whoever starts the project or uses its repository next runs what was written there.</source>
        <translation>Der Projektordner ist beschreibbar: Wer das Projekt als Nächstes startet oder sein Repository benutzt, führt aus, was dort geschrieben wurde.</translation>
    </message>
    <message>
        <source>The volume %1 is a disk of the host.</source>
        <translation>Das Volume %1 ist eine Platte des Hosts.</translation>
    </message>
    <message>
        <source>What is written to %1 is run or misread on the other side.</source>
        <translation>Was in %1 geschrieben wird, wird auf der anderen Seite ausgeführt oder falsch gelesen.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password: %1 switches it off.</source>
        <translation>Niemand wird nach einem Passwort gefragt: %1 schaltet das ab.</translation>
    </message>
    <message>
        <source>An error page offers a console: %1 is for developers.</source>
        <translation>Eine Fehlerseite bietet eine Konsole an: %1 ist für die Entwicklung gedacht.</translation>
    </message>
    <message>
        <source>The services share their memory segments: one misreads what the other put there.</source>
        <translation>Die Dienste teilen ihre Speichersegmente: Der eine liest falsch, was der andere dort abgelegt hat.</translation>
    </message>
    <message>
        <source>A hook that runs as root starts a program that the attacker has replaced.</source>
        <translation>Ein Hook, der als root läuft, startet ein Programm, das der Angreifer ersetzt hat.</translation>
    </message>
    <message>
        <source>%1 names a container engine: it starts a container that has that host&apos;s disk.</source>
        <translation>%1 nennt eine Container-Engine: Sie startet einen Container mit der Platte des dortigen Hosts.</translation>
    </message>
    <message>
        <source>Steps of the build run as root on the building machine.</source>
        <translation>Schritte des Baus laufen als root auf dem bauenden Rechner.</translation>
    </message>
    <message>
        <source>Steps of the build reach what listens only inside the building machine.</source>
        <translation>Schritte des Baus erreichen, was nur innerhalb des bauenden Rechners lauscht.</translation>
    </message>
    <message>
        <source>An attacker replaces the program that %1 is.</source>
        <translation>Ein Angreifer ersetzt das Programm, das %1 ist.</translation>
    </message>
    <message>
        <source>Docker Compose runs it on the host, as the user who commands the engine.</source>
        <translation>Docker Compose führt es auf dem Host aus, als der Benutzer, der der Engine befiehlt.</translation>
    </message>
    <message>
        <source>A credential stands in the command of %1.</source>
        <translation>Im Befehl von %1 stehen Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 names no user: its image %2 runs as %3 (%4).</source>
        <translation>%1 nennt keinen Benutzer: Sein Image %2 läuft als %3 (%4).</translation>
    </message>
    <message>
        <source>%1 names no user: its image %2 is likely to run as %3 (%4), and is taken to run as root.</source>
        <translation>%1 nennt keinen Benutzer: Sein Image %2 läuft wahrscheinlich als %3 (%4), angenommen wird root.</translation>
    </message>
    <message>
        <source>%1 names no user: its image %2 starts as root and does its work as %3 (%4), and is taken to run as root.</source>
        <translation>%1 nennt keinen Benutzer: Sein Image %2 startet als root und arbeitet als %3 (%4), angenommen wird root.</translation>
    </message>
    <message>
        <source>%1 names no user: its image %2 runs as root (%3).</source>
        <translation>%1 nennt keinen Benutzer: Sein Image %2 läuft als root (%3).</translation>
    </message>
    <message>
        <source>%1 names no user, and its image is built here: taken to run as root.</source>
        <translation>%1 nennt keinen Benutzer, und sein Image wird hier gebaut: Angenommen wird root.</translation>
    </message>
    <message>
        <source>The image of %1 runs as %2.</source>
        <translation>Das Image von %1 läuft als %2.</translation>
    </message>
    <message>
        <source>Only devices of a closed local network reach published ports.</source>
        <translation>Nur Geräte eines geschlossenen lokalen Netzes erreichen veröffentlichte Ports.</translation>
    </message>
    <message>
        <source>Only programs of this host reach published ports.</source>
        <translation>Nur Programme dieses Hosts erreichen veröffentlichte Ports.</translation>
    </message>
    <message>
        <source>Published ports are reached from the internet.</source>
        <translation>Veröffentlichte Ports sind aus dem Internet erreichbar.</translation>
    </message>
    <message>
        <source>Published ports are taken to be reached from the internet.</source>
        <translation>Angenommen wird, dass veröffentlichte Ports aus dem Internet erreichbar sind.</translation>
    </message>
    <message>
        <source>The engine runs as root, without user namespaces.</source>
        <translation>Die Engine läuft als root, ohne User-Namespaces.</translation>
    </message>
    <message>
        <source>The engine runs as an ordinary user.</source>
        <translation>Die Engine läuft als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The engine maps root of containers to an ordinary user.</source>
        <translation>Die Engine bildet root von Containern auf einen gewöhnlichen Benutzer ab.</translation>
    </message>
    <message>
        <source>Other projects are on its external networks.</source>
        <translation>Andere Projekte sind in seinen externen Netzen.</translation>
    </message>
    <message>
        <source>Nobody outside this file is on its external networks.</source>
        <translation>In seinen externen Netzen ist niemand von außerhalb dieser Datei.</translation>
    </message>
    <message>
        <source>%1 pins nothing: &quot;%2&quot; is not understood there.</source>
        <translation>%1 legt nichts fest: „%2“ wird dort nicht verstanden.</translation>
    </message>
    <message>
        <source>A device of the local network is taken over: nobody else reaches this host, as pinned.</source>
        <translation>Ein Gerät des lokalen Netzes wird übernommen: Sonst erreicht niemand diesen Host, wie festgelegt.</translation>
    </message>
    <message>
        <source>A program on this host is made to connect: no network reaches it, as pinned.</source>
        <translation>Ein Programm auf diesem Host wird dazu gebracht, sich zu verbinden: Kein Netz erreicht ihn, wie festgelegt.</translation>
    </message>
    <message>
        <source>A container of another project on the network %1 is taken over, as pinned.</source>
        <translation>Ein Container eines anderen Projekts im Netz %1 wird übernommen, wie festgelegt.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 runs without its AppArmor profile: mounts and writes to the kernel&apos;s settings are refused once less.</source>
        <translation>%1 läuft ohne sein AppArmor-Profil: Mounts und Schreiben in Kernel-Einstellungen werden einmal weniger abgelehnt.</translation>
    </message>
    <message>
        <source>SELinux does not keep %1 apart: what it escapes to, it may touch.</source>
        <translation>SELinux hält %1 nicht getrennt: Wohin er entkommt, das darf er anfassen.</translation>
    </message>
    <message>
        <source>SELinux does not keep %1 apart: the type spc_t is made for containers that may do everything.</source>
        <translation>SELinux hält %1 nicht getrennt: Der Typ spc_t ist für Container gemacht, die alles dürfen.</translation>
    </message>
    <message>
        <source>%1 sees and, as root, changes the kernel&apos;s settings in /proc: one of them names a program that the host starts.</source>
        <translation>%1 sieht die Einstellungen des Kernels in /proc und ändert sie als root: Eine davon nennt ein Programm, das der Host startet.</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>%1 von %2 wegnehmen</translation>
    </message>
    <message>
        <source>AppArmor, SELinux or the protected kernel paths are switched off</source>
        <translation>AppArmor, SELinux oder die geschützten Kernel-Pfade sind abgeschaltet</translation>
    </message>
    <message>
        <source>AppArmor and SELinux refuse what the container&apos;s own settings might let through: mounts, writes to kernel settings, access to other containers&apos; files. The protected paths hide files of /proc and /sys that reveal or steer the kernel.</source>
        <translation>AppArmor und SELinux lehnen ab, was die eigenen Einstellungen des Containers durchlassen könnten: Mounts, Schreiben in Kernel-Einstellungen, Zugriff auf Dateien anderer Container. Die geschützten Pfade verbergen Dateien in /proc und /sys, die den Kernel verraten oder lenken.</translation>
    </message>
    <message>
        <source>What would have been stopped twice is stopped once, or not at all. With open system paths, root writes the kernel&apos;s core_pattern, lets a program crash, and the host starts the program named there as root.</source>
        <translation>Was zweimal aufgehalten worden wäre, wird einmal oder gar nicht aufgehalten. Bei offenen Systempfaden schreibt root das core_pattern des Kernels, lässt ein Programm abstürzen, und der Host startet das dort genannte Programm als root.</translation>
    </message>
    <message>
        <source>Remove the entry, so that the default holds. If the service needs more, load a profile of its own and name it.</source>
        <translation>Den Eintrag entfernen, damit die Vorgabe gilt. Braucht der Dienst mehr, ein eigenes Profil laden und es nennen.</translation>
    </message>
    <message>
        <source>Programs that mount, trace or tune the kernel report &quot;Permission denied&quot;; with SELinux, mounted folders may need the :z or :Z option.</source>
        <translation>Programme, die einhängen, verfolgen oder den Kernel einstellen, melden „Permission denied“; mit SELinux brauchen eingehängte Ordner vielleicht die Option :z oder :Z.</translation>
    </message>
    <message>
        <source>%1 keeps capabilities that it hardly needs: with NET_RAW it forges packets on its networks, and each one opens more of the kernel.</source>
        <translation>%1 behält Capabilities, die er kaum braucht: Mit NET_RAW fälscht er Pakete in seinen Netzen, und jede öffnet mehr vom Kernel.</translation>
    </message>
    <message>
        <source>%1 keeps capabilities that it hardly needs: each one opens more of the kernel to an attacker inside.</source>
        <translation>%1 behält Capabilities, die er kaum braucht: Jede öffnet einem Angreifer im Inneren mehr vom Kernel.</translation>
    </message>
    <message>
        <source>Drop all capabilities from %1, keep those for its own files and users</source>
        <translation>%1 alle Capabilities entziehen, die für eigene Dateien und Benutzer behalten</translation>
    </message>
    <message>
        <source>Drop all capabilities from %1</source>
        <translation>%1 alle Capabilities entziehen</translation>
    </message>
    <message>
        <source>Capabilities are not dropped</source>
        <translation>Capabilities sind nicht entzogen</translation>
    </message>
    <message>
        <source>Docker gives every container 14 capabilities, so that nearly any image starts. Most services need none of them, or five. What is not there can&apos;t be used after a break-in, and closes the kernel code behind it.</source>
        <translation>Docker gibt jedem Container 14 Capabilities, damit fast jedes Image startet. Die meisten Dienste brauchen keine davon oder fünf. Was nicht da ist, lässt sich nach einem Einbruch nicht nutzen, und der Kernel-Code dahinter bleibt zu.</translation>
    </message>
    <message>
        <source>NET_RAW forges packets and listens on the networks of the service; MKNOD, SETFCAP and their like turn up as ingredients of kernel and runtime escapes.</source>
        <translation>NET_RAW fälscht Pakete und hört in den Netzen des Dienstes mit; MKNOD, SETFCAP und Ähnliche tauchen als Zutaten von Ausbrüchen aus Kernel und Laufzeit auf.</translation>
    </message>
    <message>
        <source>Write cap_drop: [ALL], and add back what the service proves to need. Images that start as root and change to a user of their own need CHOWN, DAC_OVERRIDE, FOWNER, SETGID and SETUID.</source>
        <translation>cap_drop: [ALL] schreiben und zurückgeben, was der Dienst nachweislich braucht. Images, die als root starten und zu einem eigenen Benutzer wechseln, brauchen CHOWN, DAC_OVERRIDE, FOWNER, SETGID und SETUID.</translation>
    </message>
    <message>
        <source>An image that changes its user or its files&apos; owners at the start ends with &quot;Operation not permitted&quot;; ping needs NET_RAW on older engines. Add the one capability that the message is about.</source>
        <translation>Ein Image, das beim Start den Benutzer oder Dateibesitzer wechselt, endet mit „Operation not permitted“; ping braucht auf älteren Engines NET_RAW. Die eine Capability hinzufügen, um die es in der Meldung geht.</translation>
    </message>
    <message>
        <source>A part of the file is not understood</source>
        <translation>Ein Teil der Datei wird nicht verstanden</translation>
    </message>
    <message>
        <source>Docker Compose would refuse this file, or it has something that can&apos;t be read here. What is not understood is not judged: the score and the findings are about the rest.</source>
        <translation>Docker Compose würde diese Datei ablehnen, oder sie enthält etwas, das sich hier nicht lesen lässt. Was nicht verstanden wird, wird nicht beurteilt: Risikowert und Befunde gelten für den Rest.</translation>
    </message>
    <message>
        <source>A setting that a check skips is where a mistake hides, or somebody hides one.</source>
        <translation>Eine Einstellung, die eine Prüfung übergeht, ist der Ort, an dem sich ein Fehler versteckt oder jemand einen versteckt.</translation>
    </message>
    <message>
        <source>Correct what the message is about. docker compose config shows whether Docker agrees.</source>
        <translation>Berichtigen, worum es in der Meldung geht. docker compose config zeigt, ob Docker einverstanden ist.</translation>
    </message>
    <message>
        <source>Nothing that worked: the file did not load.</source>
        <translation>Nichts, was funktioniert hat: Die Datei wurde nicht geladen.</translation>
    </message>
    <message>
        <source>%1 is granted to %2 and does nothing there: its user is not root and can&apos;t become root. Take it away before that changes.</source>
        <translation>%1 ist %2 gewährt und bewirkt dort nichts: Sein Benutzer ist nicht root und kann es nicht werden. Wegnehmen, bevor sich das ändert.</translation>
    </message>
    <message>
        <source>%1 lets root in %2 take the host over.</source>
        <translation>Mit %1 kann root in %2 den Host übernehmen.</translation>
    </message>
    <message>
        <source>%1 lets %2 change or read what belongs to the host.</source>
        <translation>Mit %1 kann %2 ändern oder lesen, was dem Host gehört.</translation>
    </message>
    <message>
        <source>%1 is more than %2 gets from Docker by default, and opens more of the kernel.</source>
        <translation>%1 ist mehr, als %2 von Docker als Vorgabe bekommt, und öffnet mehr vom Kernel.</translation>
    </message>
    <message>
        <source>All capabilities let root in %1 take the host over: mount its disk, load a kernel module, trace its processes.</source>
        <translation>Mit allen Capabilities kann root in %1 den Host übernehmen: dessen Platte einhängen, ein Kernel-Modul laden, dessen Prozesse verfolgen.</translation>
    </message>
    <message>
        <source>A service is given capabilities that reach beyond it</source>
        <translation>Ein Dienst bekommt Capabilities, die über ihn hinausreichen</translation>
    </message>
    <message>
        <source>A capability is a part of root&apos;s power. Most of what Docker leaves out by default is left out because it does not stop at the container: SYS_ADMIN, SYS_MODULE and SYS_RAWIO lead to root on the host, others read the kernel&apos;s log, set the host&apos;s clock or starve its other work.</source>
        <translation>Eine Capability ist ein Teil der Macht von root. Das meiste, was Docker als Vorgabe weglässt, fehlt, weil es nicht am Container endet: SYS_ADMIN, SYS_MODULE und SYS_RAWIO führen zu root auf dem Host, andere lesen das Protokoll des Kernels, stellen die Uhr des Hosts oder hungern seine andere Arbeit aus.</translation>
    </message>
    <message>
        <source>Once inside as root, the attacker uses the capability for what it is made for: mounts, modules, tracing, raw packets. No flaw is needed.</source>
        <translation>Einmal als root im Inneren, nutzt der Angreifer die Capability wofür sie gemacht ist: Mounts, Module, Verfolgen, rohe Pakete. Ein Fehler ist dazu nicht nötig.</translation>
    </message>
    <message>
        <source>Remove it and see what the service misses. Often a narrower capability does, a device, or a setting made on the host once.</source>
        <translation>Sie entfernen und sehen, was dem Dienst fehlt. Oft genügt eine engere Capability, ein Gerät oder eine Einstellung, die auf dem Host einmal gemacht wird.</translation>
    </message>
    <message>
        <source>The call that needed it fails with &quot;Operation not permitted&quot;. VPN services need NET_ADMIN, and file systems in user space need SYS_ADMIN.</source>
        <translation>Der Aufruf, der sie brauchte, scheitert mit „Operation not permitted“. VPN-Dienste brauchen NET_ADMIN, Dateisysteme im Benutzerraum brauchen SYS_ADMIN.</translation>
    </message>
    <message>
        <source>%1 is handed to %2, which may open it only while its user is in the socket&apos;s group: then it controls the host.</source>
        <translation>%1 ist in %2 hineingereicht, der ihn nur öffnen darf, solange sein Benutzer in der Gruppe des Sockets ist: Dann beherrscht er den Host.</translation>
    </message>
    <message>
        <source>Anyone who controls %2 controls the host: %1 holds the sockets that command the container engine.</source>
        <translation>Wer %2 beherrscht, beherrscht den Host: %1 enthält die Sockets, die der Container-Engine befehlen.</translation>
    </message>
    <message>
        <source>Anyone who controls %2 controls the host: through %1 it starts a container with the host&apos;s disk. A read-only mount does not make the API read-only.</source>
        <translation>Wer %2 beherrscht, beherrscht den Host: Über %1 startet er einen Container mit der Platte des Hosts. Schreibgeschützt einzuhängen macht die API nicht schreibgeschützt.</translation>
    </message>
    <message>
        <source>Anyone who controls %2 controls the host: through %1 it starts a container with the host&apos;s disk.</source>
        <translation>Wer %2 beherrscht, beherrscht den Host: Über %1 startet er einen Container mit der Platte des Hosts.</translation>
    </message>
    <message>
        <source>Anyone who controls %1 controls the host: the engine&apos;s socket is handed in, and your registry logins with it.</source>
        <translation>Wer %1 beherrscht, beherrscht den Host: Der Socket der Engine ist hineingereicht, und Ihre Registry-Anmeldungen mit ihm.</translation>
    </message>
    <message>
        <source>Take the engine&apos;s socket from %1</source>
        <translation>%1 den Socket der Engine wegnehmen</translation>
    </message>
    <message>
        <source>Remove the socket from %1</source>
        <translation>Den Socket aus %1 entfernen</translation>
    </message>
    <message>
        <source>The container engine&apos;s socket is handed to a service</source>
        <translation>Der Socket der Container-Engine ist einem Dienst gegeben</translation>
    </message>
    <message>
        <source>Whoever can connect to the socket may do what you do with docker: start a container that mounts the host&apos;s disk, and be root there. The socket asks for no password. Mounting it read-only changes nothing, because a call to the API is no write to the file.</source>
        <translation>Wer sich mit dem Socket verbinden kann, darf, was Sie mit docker dürfen: einen Container starten, der die Platte des Hosts einhängt, und dort root sein. Der Socket fragt nach keinem Passwort. Ihn schreibgeschützt einzuhängen ändert nichts, denn ein Aufruf der API schreibt nicht in die Datei.</translation>
    </message>
    <message>
        <source>After a bug in the service, the attacker sends two calls to the socket: create a container with the host&apos;s root folder mounted, and start it. From then on they read and write every file of the host.</source>
        <translation>Nach einem Fehler im Dienst schickt der Angreifer dem Socket zwei Aufrufe: einen Container mit dem Wurzelordner des Hosts anlegen, und ihn starten. Von da an liest und schreibt er jede Datei des Hosts.</translation>
    </message>
    <message>
        <source>Take the mount away. If the service needs to see containers (a dashboard, a reverse proxy), give it a socket proxy that allows only the reading calls it uses, on an internal network of its own.</source>
        <translation>Den Mount wegnehmen. Muss der Dienst Container sehen (eine Übersicht, ein Reverse Proxy), ihm einen Socket-Proxy geben, der nur die lesenden Aufrufe zulässt, die er braucht, in einem eigenen internen Netz.</translation>
    </message>
    <message>
        <source>A service that lists or starts containers stops doing so, usually with &quot;Cannot connect to the Docker daemon&quot; in its log.</source>
        <translation>Ein Dienst, der Container auflistet oder startet, tut das nicht mehr, meist mit „Cannot connect to the Docker daemon“ im Protokoll.</translation>
    </message>
    <message>
        <source>Root in %1 controls the host through %2.</source>
        <translation>root in %1 beherrscht den Host über %2.</translation>
    </message>
    <message>
        <source>%1 has %2 of the host, and sees what it shows.</source>
        <translation>%1 hat %2 des Hosts und sieht, was es zeigt.</translation>
    </message>
    <message>
        <source>%1 has %2 of the host, with the part of the kernel that drives it.</source>
        <translation>%1 hat %2 des Hosts, samt dem Teil des Kernels, der es steuert.</translation>
    </message>
    <message>
        <source>A device of the host is handed to a service</source>
        <translation>Ein Gerät des Hosts ist einem Dienst gegeben</translation>
    </message>
    <message>
        <source>A device is the hardware itself, without the host in between. A disk device is every file on it, whoever owns them; memory and bus devices are the kernel. Cameras, keyboards and radios tell or do what they can for whoever holds them.</source>
        <translation>Ein Gerät ist die Hardware selbst, ohne den Host dazwischen. Eine Platte ist jede Datei darauf, wem auch immer sie gehört; Speicher- und Busgeräte sind der Kernel. Kameras, Tastaturen und Funkgeräte verraten oder tun, was sie können, für jeden, der sie hält.</translation>
    </message>
    <message>
        <source>With a disk the attacker reads the password file and writes a login of their own, with a program that understands the file system. Other devices give a driver to attack, in the kernel.</source>
        <translation>Mit einer Platte liest der Angreifer die Passwortdatei und schreibt sich eine Anmeldung, mit einem Programm, das das Dateisystem versteht. Andere Geräte bieten einen Treiber zum Angreifen, im Kernel.</translation>
    </message>
    <message>
        <source>Hand in the one device that is needed, never a disk or a folder of devices, and only with the rights that it takes (:r).</source>
        <translation>Das eine Gerät hineinreichen, das gebraucht wird, nie eine Platte oder einen Ordner voll Geräte, und nur mit den nötigen Rechten (:r).</translation>
    </message>
    <message>
        <source>The service does not find its hardware and says so at the start.</source>
        <translation>Der Dienst findet seine Hardware nicht und sagt das beim Start.</translation>
    </message>
    <message>
        <source>%1 shares memory and semaphores with the host&apos;s programs: what their file modes leave open it reads and changes.</source>
        <translation>%1 teilt Speicher und Semaphore mit den Programmen des Hosts: Was deren Dateirechte offen lassen, liest und ändert er.</translation>
    </message>
    <message>
        <source>Give %1 shared memory of its own</source>
        <translation>%1 eigenen gemeinsamen Speicher geben</translation>
    </message>
    <message>
        <source>A service shares the host&apos;s memory segments</source>
        <translation>Ein Dienst teilt die Speichersegmente des Hosts</translation>
    </message>
    <message>
        <source>Programs on the host exchange data through shared memory: databases, display servers, audio. With ipc: host the container is among them, and only file modes keep it from reading along.</source>
        <translation>Programme auf dem Host tauschen Daten über gemeinsamen Speicher aus: Datenbanken, Anzeigeserver, Ton. Mit ipc: host gehört der Container dazu, und nur Dateirechte halten ihn vom Mitlesen ab.</translation>
    </message>
    <message>
        <source>The attacker lists the host&apos;s segments and /dev/shm, and reads or overwrites those that belong to the same user number or are open to all.</source>
        <translation>Der Angreifer listet die Segmente des Hosts und /dev/shm auf und liest oder überschreibt, was derselben Benutzernummer gehört oder allen offen steht.</translation>
    </message>
    <message>
        <source>Remove it. If the service only needs more shared memory, set shm_size.</source>
        <translation>Entfernen. Braucht der Dienst nur mehr gemeinsamen Speicher, shm_size setzen.</translation>
    </message>
    <message>
        <source>A program that exchanges memory with one on the host no longer finds it. Training on graphics cards usually needs only shm_size.</source>
        <translation>Ein Programm, das mit einem auf dem Host Speicher austauscht, findet ihn nicht mehr. Training auf Grafikkarten braucht meist nur shm_size.</translation>
    </message>
    <message>
        <source>%1 is on the host&apos;s network itself: it reaches what listens only inside the host, and what it opens is open to everyone.</source>
        <translation>%1 ist im Netz des Hosts selbst: Er erreicht, was nur innerhalb des Hosts lauscht, und was er öffnet, steht allen offen.</translation>
    </message>
    <message>
        <source>Give %1 a network of its own</source>
        <translation>%1 ein eigenes Netz geben</translation>
    </message>
    <message>
        <source>A service uses the host&apos;s network</source>
        <translation>Ein Dienst nutzt das Netz des Hosts</translation>
    </message>
    <message>
        <source>With network_mode: host there is no wall between the service and the host&apos;s network. Databases and admin pages that listen on 127.0.0.1 because that seemed safe are within reach, as are the sockets of host daemons that live in the network namespace.</source>
        <translation>Mit network_mode: host steht keine Wand zwischen dem Dienst und dem Netz des Hosts. Datenbanken und Verwaltungsseiten, die auf 127.0.0.1 lauschen, weil das sicher schien, sind in Reichweite, ebenso die Sockets von Host-Diensten, die im Netz-Namespace liegen.</translation>
    </message>
    <message>
        <source>The attacker connects to what the host keeps to itself, takes over free ports, and as root listens to the host&apos;s traffic, since raw sockets are granted by default.</source>
        <translation>Der Angreifer verbindet sich mit dem, was der Host für sich behält, übernimmt freie Ports und hört als root den Verkehr des Hosts mit, denn rohe Sockets sind als Vorgabe erlaubt.</translation>
    </message>
    <message>
        <source>Remove it and publish the ports that are needed. Then names of other services work as host names, too.</source>
        <translation>Entfernen und die nötigen Ports veröffentlichen. Dann funktionieren auch Namen anderer Dienste als Hostnamen.</translation>
    </message>
    <message>
        <source>Discovery by broadcast or multicast (DLNA, mDNS, DHCP) stops at the container&apos;s own network. Programs that look for other services on localhost need their names instead.</source>
        <translation>Suche per Broadcast oder Multicast (DLNA, mDNS, DHCP) endet am eigenen Netz des Containers. Programme, die andere Dienste auf localhost suchen, brauchen stattdessen deren Namen.</translation>
    </message>
    <message>
        <source>Anyone who controls %1 controls the host: it sees the host&apos;s processes and may trace them, so it runs code in one that is root.</source>
        <translation>Wer %1 beherrscht, beherrscht den Host: Er sieht die Prozesse des Hosts und darf sie verfolgen, führt also Code in einem aus, der root ist.</translation>
    </message>
    <message>
        <source>%1 sees every process of the host with its command line, and as root it may stop them.</source>
        <translation>%1 sieht jeden Prozess des Hosts mit seiner Befehlszeile und darf sie als root anhalten.</translation>
    </message>
    <message>
        <source>Give %1 processes of its own</source>
        <translation>%1 eigene Prozesse geben</translation>
    </message>
    <message>
        <source>A service shares the host&apos;s processes</source>
        <translation>Ein Dienst teilt die Prozesse des Hosts</translation>
    </message>
    <message>
        <source>A container normally sees only its own processes. With pid: host it sees all of them: their command lines, where passwords often stand, and whatever the kernel&apos;s rules for tracing leave open of their memory and files.</source>
        <translation>Ein Container sieht sonst nur seine eigenen Prozesse. Mit pid: host sieht er alle: ihre Befehlszeilen, in denen oft Passwörter stehen, und was die Regeln des Kernels für das Verfolgen an Speicher und Dateien offen lassen.</translation>
    </message>
    <message>
        <source>The attacker reads command lines for credentials, stops the host&apos;s daemons as root, and with SYS_PTRACE attaches to a root process and runs code in it.</source>
        <translation>Der Angreifer liest Befehlszeilen nach Zugangsdaten durch, hält als root die Dienste des Hosts an, und mit SYS_PTRACE hängt er sich an einen Prozess von root und führt darin Code aus.</translation>
    </message>
    <message>
        <source>Remove it. Monitoring agents read most numbers from a read-only mount of /proc instead.</source>
        <translation>Entfernen. Überwachungsprogramme lesen die meisten Zahlen stattdessen aus einem schreibgeschützten Mount von /proc.</translation>
    </message>
    <message>
        <source>Process lists of monitoring agents show only their own container.</source>
        <translation>Prozesslisten von Überwachungsprogrammen zeigen nur noch den eigenen Container.</translation>
    </message>
    <message>
        <source>%1 may change the host&apos;s name: it shares it, and has the capability to set it.</source>
        <translation>%1 darf den Namen des Hosts ändern: Er teilt ihn und hat die Capability, ihn zu setzen.</translation>
    </message>
    <message>
        <source>%1 knows the host&apos;s name. It can&apos;t change it without SYS_ADMIN.</source>
        <translation>%1 kennt den Namen des Hosts. Ohne SYS_ADMIN kann er ihn nicht ändern.</translation>
    </message>
    <message>
        <source>Give %1 a host name of its own</source>
        <translation>%1 einen eigenen Hostnamen geben</translation>
    </message>
    <message>
        <source>A service shares the host&apos;s name</source>
        <translation>Ein Dienst teilt den Namen des Hosts</translation>
    </message>
    <message>
        <source>uts: host shows the host&apos;s name inside. On its own that gives little away; together with SYS_ADMIN the service renames the host, which confuses logs, clusters and whatever trusts the name.</source>
        <translation>uts: host zeigt im Inneren den Namen des Hosts. Für sich verrät das wenig; zusammen mit SYS_ADMIN benennt der Dienst den Host um, was Protokolle, Cluster und alles verwirrt, was dem Namen traut.</translation>
    </message>
    <message>
        <source>With SYS_ADMIN the attacker gives the host the name of another, so that its messages look like the other&apos;s.</source>
        <translation>Mit SYS_ADMIN gibt der Angreifer dem Host den Namen eines anderen, sodass seine Meldungen wie die des anderen aussehen.</translation>
    </message>
    <message>
        <source>Remove it, and set hostname if the service needs a certain name.</source>
        <translation>Entfernen, und hostname setzen, falls der Dienst einen bestimmten Namen braucht.</translation>
    </message>
    <message>
        <source>Licences and cluster members that are bound to the host&apos;s name no longer see it.</source>
        <translation>Lizenzen und Cluster-Mitglieder, die an den Namen des Hosts gebunden sind, sehen ihn nicht mehr.</translation>
    </message>
    <message>
        <source>%1 names no version of %2: the next pull may bring another program.</source>
        <translation>%1 nennt keine Version von %2: Der nächste Abruf bringt vielleicht ein anderes Programm.</translation>
    </message>
    <message>
        <source>%1 uses %2, a tag that moves: the next pull may bring another program.</source>
        <translation>%1 nutzt %2, ein Tag, das wandert: Der nächste Abruf bringt vielleicht ein anderes Programm.</translation>
    </message>
    <message>
        <source>An image has no fixed version</source>
        <translation>Ein Image hat keine feste Version</translation>
    </message>
    <message>
        <source>Without a tag, or with one like latest, what runs is decided by whoever pushed last. Two hosts with the same file run different programs, and nobody can say which one was tested.</source>
        <translation>Ohne Tag, oder mit einem wie latest, bestimmt, wer zuletzt hochgeladen hat, was läuft. Zwei Hosts mit derselben Datei führen verschiedene Programme aus, und niemand weiß, welches geprüft wurde.</translation>
    </message>
    <message>
        <source>The attacker takes over the account of a maintainer, or the build, and pushes once. Every host that pulls runs it, with whatever this file grants.</source>
        <translation>Der Angreifer übernimmt das Konto eines Betreuers oder den Bau und lädt einmal hoch. Jeder Host, der abruft, führt es aus, mit allem, was diese Datei gewährt.</translation>
    </message>
    <message>
        <source>Name a version (nginx:1.27.3), or better its digest (nginx:1.27.3@sha256:...), and let a program propose updates, so that each is a change that somebody looks at.</source>
        <translation>Eine Version nennen (nginx:1.27.3), besser ihren Digest (nginx:1.27.3@sha256:...), und ein Programm Aktualisierungen vorschlagen lassen, sodass jede eine Änderung ist, die jemand ansieht.</translation>
    </message>
    <message>
        <source>Updates no longer come by themselves, security fixes included: plan for them.</source>
        <translation>Aktualisierungen kommen nicht mehr von selbst, auch keine Sicherheitskorrekturen: Dafür vorsorgen.</translation>
    </message>
    <message>
        <source>%1 may use every processor of the host: when it is busy the rest is slow.</source>
        <translation>%1 darf jeden Prozessor des Hosts nutzen: Ist er beschäftigt, wird der Rest langsam.</translation>
    </message>
    <message>
        <source>Limit %1 to one processor</source>
        <translation>%1 auf einen Prozessor begrenzen</translation>
    </message>
    <message>
        <source>Limit %1 to half a processor</source>
        <translation>%1 auf einen halben Prozessor begrenzen</translation>
    </message>
    <message>
        <source>Limit %1 to two processors</source>
        <translation>%1 auf zwei Prozessoren begrenzen</translation>
    </message>
    <message>
        <source>Processor time is not limited</source>
        <translation>Rechenzeit ist nicht begrenzt</translation>
    </message>
    <message>
        <source>The kernel shares processor time fairly between containers, but a service without a limit still takes all that is free, and slows down what runs beside it.</source>
        <translation>Der Kernel teilt Rechenzeit gerecht unter Containern auf, aber ein Dienst ohne Grenze nimmt sich alles, was frei ist, und bremst, was neben ihm läuft.</translation>
    </message>
    <message>
        <source>Whoever breaks in to mine coins takes every processor; a costly request sent often does the same.</source>
        <translation>Wer einbricht, um Münzen zu schürfen, nimmt jeden Prozessor; eine teure Anfrage, oft geschickt, tut dasselbe.</translation>
    </message>
    <message>
        <source>Set cpus, or deploy.resources.limits.cpus, to what the service may take at most: 0.5 is half a processor.</source>
        <translation>cpus oder deploy.resources.limits.cpus auf das setzen, was der Dienst höchstens nehmen darf: 0.5 ist ein halber Prozessor.</translation>
    </message>
    <message>
        <source>The service gets slower under load, and starts slower if its start is work.</source>
        <translation>Der Dienst wird unter Last langsamer, und startet langsamer, wenn sein Start Arbeit ist.</translation>
    </message>
    <message>
        <source>%1 may use all of the host&apos;s memory, and the kernel may not end it: the host hangs.</source>
        <translation>%1 darf den ganzen Speicher des Hosts nutzen, und der Kernel darf ihn nicht beenden: Der Host hängt.</translation>
    </message>
    <message>
        <source>%1 may use all of the host&apos;s memory: a leak or an attack stops everything else on it.</source>
        <translation>%1 darf den ganzen Speicher des Hosts nutzen: Ein Leck oder ein Angriff hält alles andere darauf an.</translation>
    </message>
    <message>
        <source>Limit the memory of %1 to %2</source>
        <translation>Den Speicher von %1 auf %2 begrenzen</translation>
    </message>
    <message>
        <source>Memory is not limited</source>
        <translation>Speicher ist nicht begrenzt</translation>
    </message>
    <message>
        <source>Without a limit one service may take all the memory there is. When none is left the kernel ends processes, and not always the one at fault.</source>
        <translation>Ohne Grenze darf ein Dienst allen Speicher nehmen, den es gibt. Ist keiner mehr da, beendet der Kernel Prozesse, und nicht immer den schuldigen.</translation>
    </message>
    <message>
        <source>A request that makes the service load too much, sent often enough, is all it takes. The other services go down with it.</source>
        <translation>Eine Anfrage, die den Dienst zu viel laden lässt, oft genug geschickt, genügt. Die anderen Dienste gehen mit unter.</translation>
    </message>
    <message>
        <source>Set mem_limit, or deploy.resources.limits.memory, to about twice what the service uses on a busy day (docker stats shows it). Write a unit: a plain 1.5 is ignored.</source>
        <translation>mem_limit oder deploy.resources.limits.memory auf etwa das Doppelte dessen setzen, was der Dienst an einem vollen Tag nutzt (docker stats zeigt es). Eine Einheit schreiben: 1.5 allein wird übergangen.</translation>
    </message>
    <message>
        <source>A service that needs more is ended and started again; docker inspect says OOMKilled.</source>
        <translation>Ein Dienst, der mehr braucht, wird beendet und neu gestartet; docker inspect sagt OOMKilled.</translation>
    </message>
    <message>
        <source>%1 says that a program in it may gain privileges: setuid programs in the image make root of its user.</source>
        <translation>%1 sagt, dass ein Programm darin Rechte gewinnen darf: Setuid-Programme im Image machen seinen Benutzer zu root.</translation>
    </message>
    <message>
        <source>A program in %1 may gain privileges that it was not started with: a setuid program in the image makes root of its user.</source>
        <translation>Ein Programm in %1 darf Rechte gewinnen, mit denen es nicht gestartet wurde: Ein Setuid-Programm im Image macht seinen Benutzer zu root.</translation>
    </message>
    <message>
        <source>Set no-new-privileges for %1</source>
        <translation>no-new-privileges für %1 setzen</translation>
    </message>
    <message>
        <source>Programs may gain new privileges</source>
        <translation>Programme dürfen neue Rechte gewinnen</translation>
    </message>
    <message>
        <source>Without no-new-privileges a program may become more than it was started as: setuid programs such as su, sudo or mount, and files with capabilities, hand out root. Nearly every base image carries some.</source>
        <translation>Ohne no-new-privileges darf ein Programm mehr werden, als es beim Start war: Setuid-Programme wie su, sudo oder mount und Dateien mit Capabilities verteilen root. Fast jedes Basis-Image enthält welche.</translation>
    </message>
    <message>
        <source>An attacker who broke into a service that runs as an ordinary user looks for a setuid program with a flaw, and is root in the container. From there the ways out open.</source>
        <translation>Ein Angreifer, der in einen Dienst eingebrochen ist, der als gewöhnlicher Benutzer läuft, sucht ein fehlerhaftes Setuid-Programm und ist root im Container. Von dort öffnen sich die Wege hinaus.</translation>
    </message>
    <message>
        <source>Add no-new-privileges:true to security_opt. Services that start as root and change to a user of their own are not affected: giving privileges up stays possible.</source>
        <translation>no-new-privileges:true zu security_opt hinzufügen. Dienste, die als root starten und zu einem eigenen Benutzer wechseln, stört das nicht: Rechte abzugeben bleibt möglich.</translation>
    </message>
    <message>
        <source>Programs that call sudo or su to become root inside the container, and ping on images that give it a file capability, report that they may not.</source>
        <translation>Programme, die sudo oder su aufrufen, um im Container root zu werden, und ping auf Images, die ihm eine Datei-Capability geben, melden, dass sie nicht dürfen.</translation>
    </message>
    <message>
        <source>%1 sets no limit of its own on processes and threads: how many it may start is up to the host.</source>
        <translation>%1 setzt keine eigene Grenze für Prozesse und Threads: Wie viele er starten darf, bestimmt der Host.</translation>
    </message>
    <message>
        <source>Limit %1 to 512 processes and threads</source>
        <translation>%1 auf 512 Prozesse und Threads begrenzen</translation>
    </message>
    <message>
        <source>The number of processes is not limited</source>
        <translation>Die Zahl der Prozesse ist nicht begrenzt</translation>
    </message>
    <message>
        <source>A service that starts processes without end fills the host&apos;s table of them, and nobody can log in to stop it. Hosts with systemd set a high limit for every container anyway; others set none.</source>
        <translation>Ein Dienst, der endlos Prozesse startet, füllt die Prozesstabelle des Hosts, und niemand kann sich anmelden, um ihn anzuhalten. Hosts mit systemd setzen ohnehin jedem Container eine hohe Grenze; andere setzen keine.</translation>
    </message>
    <message>
        <source>One line of shell that starts itself twice is enough.</source>
        <translation>Eine Shell-Zeile, die sich selbst zweimal startet, genügt.</translation>
    </message>
    <message>
        <source>Set pids_limit to a few hundred. Threads count, too.</source>
        <translation>pids_limit auf ein paar Hundert setzen. Threads zählen mit.</translation>
    </message>
    <message>
        <source>A program with more threads than that reports &quot;Resource temporarily unavailable&quot; or can&apos;t create a thread; raise the limit then.</source>
        <translation>Ein Programm mit mehr Threads meldet „Resource temporarily unavailable“ oder kann keinen Thread anlegen; dann die Grenze anheben.</translation>
    </message>
    <message>
        <source>Port %3 of %2, usually %1, is open to everyone who reaches this host. A firewall such as ufw does not stop it.</source>
        <translation>Port %3 von %2, meist %1, steht jedem offen, der diesen Host erreicht. Eine Firewall wie ufw hält das nicht auf.</translation>
    </message>
    <message>
        <source>Port %2 of %1 is open to everyone who reaches this host, under a number that the engine picks.</source>
        <translation>Port %2 von %1 steht jedem offen, der diesen Host erreicht, unter einer Nummer, die die Engine wählt.</translation>
    </message>
    <message>
        <source>Port %2 of %1 is open to everyone who reaches this host. A firewall such as ufw does not stop it.</source>
        <translation>Port %2 von %1 steht jedem offen, der diesen Host erreicht. Eine Firewall wie ufw hält das nicht auf.</translation>
    </message>
    <message>
        <source>Publish port %1 of %2 to this host only</source>
        <translation>Port %1 von %2 nur für diesen Host veröffentlichen</translation>
    </message>
    <message>
        <source>A port is published on every interface</source>
        <translation>Ein Port ist auf jeder Schnittstelle veröffentlicht</translation>
    </message>
    <message>
        <source>A port without an address is open on all of the host&apos;s: the internet, the office, the guest network. Docker writes its own firewall rules, ahead of those of ufw or firewalld, so a host that looks closed is not.</source>
        <translation>Ein Port ohne Adresse ist auf allen des Hosts offen: Internet, Büro, Gästenetz. Docker schreibt eigene Firewall-Regeln vor die von ufw oder firewalld, sodass ein Host, der verschlossen aussieht, es nicht ist.</translation>
    </message>
    <message>
        <source>Programs that search the whole internet find a new port within hours, and try known flaws and default passwords on it.</source>
        <translation>Programme, die das ganze Internet absuchen, finden einen neuen Port binnen Stunden und probieren bekannte Fehler und Standardpasswörter daran aus.</translation>
    </message>
    <message>
        <source>Publish on 127.0.0.1 what only this host needs, or behind a reverse proxy nothing at all: services of one network reach each other without it. Leave open what is meant for everyone.</source>
        <translation>Auf 127.0.0.1 veröffentlichen, was nur dieser Host braucht, oder hinter einem Reverse Proxy gar nichts: Dienste eines Netzes erreichen einander ohne das. Offen lassen, was für alle gedacht ist.</translation>
    </message>
    <message>
        <source>Other machines no longer connect. Reach the port through a reverse proxy, a VPN or an SSH tunnel.</source>
        <translation>Andere Rechner verbinden sich nicht mehr. Den Port über einen Reverse Proxy, ein VPN oder einen SSH-Tunnel erreichen.</translation>
    </message>
    <message>
        <source>A hook of %1 runs privileged: whoever changes the program that it runs controls the host.</source>
        <translation>Ein Hook von %1 läuft privilegiert: Wer das Programm ändert, das er ausführt, beherrscht den Host.</translation>
    </message>
    <message>
        <source>Anyone who controls %1 controls the host: a privileged container has every capability and every device, and no seccomp or AppArmor profile.</source>
        <translation>Wer %1 beherrscht, beherrscht den Host: Ein privilegierter Container hat jede Capability und jedes Gerät und weder seccomp- noch AppArmor-Profil.</translation>
    </message>
    <message>
        <source>Run %1 without privileged</source>
        <translation>%1 ohne privileged betreiben</translation>
    </message>
    <message>
        <source>A service runs privileged</source>
        <translation>Ein Dienst läuft privilegiert</translation>
    </message>
    <message>
        <source>Privileged switches the walls off, all at once: every capability, every device of the host, no seccomp filter, no AppArmor profile, and the kernel&apos;s settings writable. What else the service says about its isolation hardly counts then.</source>
        <translation>Privilegiert reißt alle Wände auf einmal ein: jede Capability, jedes Gerät des Hosts, kein seccomp-Filter, kein AppArmor-Profil, und die Einstellungen des Kernels beschreibbar. Was der Dienst sonst über seine Abschottung sagt, zählt dann kaum.</translation>
    </message>
    <message>
        <source>Root in the container mounts the host&apos;s disk, or names a program that the kernel starts outside. Both are ordinary administration for a privileged process.</source>
        <translation>root im Container hängt die Platte des Hosts ein oder nennt ein Programm, das der Kernel draußen startet. Beides ist für einen privilegierten Prozess gewöhnliche Verwaltung.</translation>
    </message>
    <message>
        <source>Remove it, start the service, and read what it asks for. Then grant that one thing: a device under devices, a capability under cap_add.</source>
        <translation>Entfernen, den Dienst starten und lesen, wonach er verlangt. Dann dieses eine gewähren: ein Gerät unter devices, eine Capability unter cap_add.</translation>
    </message>
    <message>
        <source>What needed the devices or capabilities fails with &quot;Operation not permitted&quot; until they are granted one by one. Docker inside Docker needs another design.</source>
        <translation>Was die Geräte oder Capabilities brauchte, scheitert mit „Operation not permitted“, bis sie einzeln gewährt sind. Docker in Docker braucht einen anderen Aufbau.</translation>
    </message>
    <message>
        <source>Whoever breaks into %1 may change its programs and leave tools behind: its root file system is writable.</source>
        <translation>Wer in %1 einbricht, darf seine Programme ändern und Werkzeuge zurücklassen: Sein Wurzeldateisystem ist beschreibbar.</translation>
    </message>
    <message>
        <source>Make the root file system of %1 read-only, with a /tmp in memory</source>
        <translation>Das Wurzeldateisystem von %1 schreibgeschützt machen, mit /tmp im Speicher</translation>
    </message>
    <message>
        <source>Make the root file system of %1 read-only</source>
        <translation>Das Wurzeldateisystem von %1 schreibgeschützt machen</translation>
    </message>
    <message>
        <source>The root file system is writable</source>
        <translation>Das Wurzeldateisystem ist beschreibbar</translation>
    </message>
    <message>
        <source>Most services write only to their volumes, a folder for temporary files and one for process numbers. When the rest is read-only, a break-in can&apos;t change the program or keep its tools, and is gone after a restart.</source>
        <translation>Die meisten Dienste schreiben nur in ihre Volumes, einen Ordner für Zwischendateien und einen für Prozessnummern. Ist der Rest schreibgeschützt, kann ein Einbruch weder das Programm ändern noch seine Werkzeuge behalten, und ist nach einem Neustart vorbei.</translation>
    </message>
    <message>
        <source>The attacker replaces a script that runs again, drops a miner in a folder of programs, or puts a page of their own on the web server.</source>
        <translation>Der Angreifer ersetzt ein Skript, das wieder läuft, legt ein Schürfprogramm in einen Programmordner oder stellt eine eigene Seite auf den Webserver.</translation>
    </message>
    <message>
        <source>Set read_only: true and give the folders that are written to a tmpfs or a volume: /tmp, often /run, and what the log complains about.</source>
        <translation>read_only: true setzen und den Ordnern, in die geschrieben wird, ein tmpfs oder Volume geben: /tmp, oft /run, und worüber das Protokoll klagt.</translation>
    </message>
    <message>
        <source>Writes elsewhere fail with &quot;Read-only file system&quot;: caches, process-number files, settings that the image makes at its start.</source>
        <translation>Schreiben an anderen Stellen scheitert mit „Read-only file system“: Zwischenspeicher, Dateien mit Prozessnummern, Einstellungen, die das Image beim Start macht.</translation>
    </message>
    <message>
        <source>%1 runs as root: whoever breaks in starts with root&apos;s rights in the container, and a way out ends as root on the host.</source>
        <translation>%1 läuft als root: Wer einbricht, beginnt im Container mit den Rechten von root, und ein Weg hinaus endet als root auf dem Host.</translation>
    </message>
    <message>
        <source>%1 names no user: unless its image does, it runs as root.</source>
        <translation>%1 nennt keinen Benutzer: Falls das Image keinen setzt, läuft er als root.</translation>
    </message>
    <message>
        <source>Run %1 as %2</source>
        <translation>%1 als %2 betreiben</translation>
    </message>
    <message>
        <source>A service runs as root</source>
        <translation>Ein Dienst läuft als root</translation>
    </message>
    <message>
        <source>Root in a container is the same user as root on the host, held back only by namespaces and filters. Files that it writes to mounted folders belong to the host&apos;s root, and a flaw in the runtime makes it the host&apos;s root.</source>
        <translation>root in einem Container ist derselbe Benutzer wie root auf dem Host, nur von Namespaces und Filtern gehalten. Dateien, die er in eingehängte Ordner schreibt, gehören root des Hosts, und ein Fehler in der Laufzeit macht ihn zu root des Hosts.</translation>
    </message>
    <message>
        <source>As root the attacker installs tools, changes the program itself, opens sockets that belong to root, and has the capabilities that kernel and runtime escapes begin with.</source>
        <translation>Als root installiert der Angreifer Werkzeuge, ändert das Programm selbst, öffnet Sockets, die root gehören, und hat die Capabilities, mit denen Ausbrüche aus Kernel und Laufzeit beginnen.</translation>
    </message>
    <message>
        <source>Set user to a number that is not 0, in quotes: &quot;1000:1000&quot;. Many images document a user of their own; some take PUID and PGID and change by themselves.</source>
        <translation>user auf eine Nummer setzen, die nicht 0 ist, in Anführungszeichen: &quot;1000:1000&quot;. Viele Images beschreiben einen eigenen Benutzer; manche nehmen PUID und PGID und wechseln selbst.</translation>
    </message>
    <message>
        <source>Files of named volumes that root created are no longer writable: change their owner once. Images that install something at the start need root for it.</source>
        <translation>Dateien benannter Volumes, die root angelegt hat, sind nicht mehr beschreibbar: einmal den Besitzer ändern. Images, die beim Start etwas installieren, brauchen dafür root.</translation>
    </message>
    <message>
        <source>%1 may make every system call: about fifty that the default filter refuses are open, those of most kernel escapes among them.</source>
        <translation>%1 darf jeden Systemaufruf machen: Etwa fünfzig, die der Standardfilter ablehnt, sind offen, darunter die der meisten Kernel-Ausbrüche.</translation>
    </message>
    <message>
        <source>Give %1 the default seccomp filter</source>
        <translation>%1 den Standardfilter von seccomp geben</translation>
    </message>
    <message>
        <source>The seccomp filter is switched off</source>
        <translation>Der seccomp-Filter ist abgeschaltet</translation>
    </message>
    <message>
        <source>Docker&apos;s filter refuses system calls that services hardly need and kernel escapes often do: new user namespaces, keys, process tracing on old kernels. Without it the whole kernel is within reach.</source>
        <translation>Dockers Filter lehnt Systemaufrufe ab, die Dienste kaum und Kernel-Ausbrüche oft brauchen: neue User-Namespaces, Schlüssel, Prozessverfolgung auf alten Kerneln. Ohne ihn ist der ganze Kernel in Reichweite.</translation>
    </message>
    <message>
        <source>The attacker opens a user namespace, where they hold every capability, and from there reaches kernel code with known flaws (CVE-2022-0185 began so).</source>
        <translation>Der Angreifer öffnet einen User-Namespace, in dem er jede Capability hält, und erreicht von dort Kernel-Code mit bekannten Fehlern (CVE-2022-0185 begann so).</translation>
    </message>
    <message>
        <source>Remove the entry. If one call is missing, use a profile of your own that allows it: Docker&apos;s, plus that call.</source>
        <translation>Den Eintrag entfernen. Fehlt ein Aufruf, ein eigenes Profil nutzen, das ihn erlaubt: das von Docker und dieser Aufruf dazu.</translation>
    </message>
    <message>
        <source>Debuggers, profilers, browsers with a sandbox of their own and containers inside containers may report &quot;Operation not permitted&quot;.</source>
        <translation>Debugger, Profiler, Browser mit eigener Sandbox und Container in Containern melden vielleicht „Operation not permitted“.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 that everyone tries first.</source>
        <translation>%1 von %2 ist bekannt (%3): Jeder probiert es zuerst.</translation>
    </message>
    <message>
        <source>%1 of %2 holds an address with its password in clear text.</source>
        <translation>%1 von %2 enthält eine Adresse mit ihrem Passwort im Klartext.</translation>
    </message>
    <message>
        <source>%1 of %2 looks like a placeholder for %3: put the real one where it is not read by everyone with this file.</source>
        <translation>%1 von %2 sieht nach einem Platzhalter aus (%3): Den echten Wert dorthin tun, wo ihn nicht jeder liest, der diese Datei hat.</translation>
    </message>
    <message>
        <source>%1 of %2 holds %3 in clear text: everyone with this file has it, and so has everyone inside.</source>
        <translation>%1 von %2 steht im Klartext (%3): Jeder mit dieser Datei hat es, und ebenso jeder im Inneren.</translation>
    </message>
    <message>
        <source>Take %1 of %2 from the environment</source>
        <translation>%1 von %2 aus der Umgebung nehmen</translation>
    </message>
    <message>
        <source>A credential stands in clear text</source>
        <translation>Zugangsdaten stehen im Klartext</translation>
    </message>
    <message>
        <source>A Compose file is copied, mailed and kept in version control, and its history keeps what was removed. The environment is shown by docker inspect, inherited by every program that the service starts, and printed by many error pages.</source>
        <translation>Eine Compose-Datei wird kopiert, gemailt und in Versionsverwaltung gehalten, und deren Verlauf behält, was entfernt wurde. Die Umgebung zeigt docker inspect, jedes Programm, das der Dienst startet, erbt sie, und viele Fehlerseiten drucken sie.</translation>
    </message>
    <message>
        <source>The attacker finds the file in a repository, or reads /proc/self/environ after a bug in the service, and logs in with what stands there. Passwords from examples are tried without any file.</source>
        <translation>Der Angreifer findet die Datei in einem Repository oder liest nach einem Fehler im Dienst /proc/self/environ und meldet sich mit dem an, was dort steht. Passwörter aus Beispielen werden auch ohne Datei probiert.</translation>
    </message>
    <message>
        <source>Put it into a file of its own and hand that in with secrets, where the image reads NAME_FILE; or write ${NAME} here and keep the value in an .env file outside version control. Then change the credential: it has been read.</source>
        <translation>In eine eigene Datei tun und diese mit secrets hineinreichen, wo das Image NAME_FILE liest; oder hier ${NAME} schreiben und den Wert in einer .env-Datei außerhalb der Versionsverwaltung halten. Dann die Zugangsdaten wechseln: Sie wurden gelesen.</translation>
    </message>
    <message>
        <source>The service starts with an empty value until the variable is set. Databases keep the password of their first start.</source>
        <translation>Der Dienst startet mit einem leeren Wert, bis die Variable gesetzt ist. Datenbanken behalten das Passwort ihres ersten Starts.</translation>
    </message>
    <message>
        <source>%2 talks to %1 of the host, and does there what its owner may do.</source>
        <translation>%2 spricht mit %1 des Hosts und tut dort, was dessen Besitzer darf.</translation>
    </message>
    <message>
        <source>Anyone who controls %2 as root controls the host: what is written to %1 the host runs or trusts.</source>
        <translation>Wer %2 als root beherrscht, beherrscht den Host: Was in %1 geschrieben wird, führt der Host aus oder vertraut ihm.</translation>
    </message>
    <message>
        <source>%2 reads %1 of the host, and with it whatever secrets lie there.</source>
        <translation>%2 liest %1 des Hosts, und damit alle Geheimnisse, die dort liegen.</translation>
    </message>
    <message>
        <source>%2 reads and changes %1 of the host, and with it whatever secrets lie there.</source>
        <translation>%2 liest und ändert %1 des Hosts, und damit alle Geheimnisse, die dort liegen.</translation>
    </message>
    <message>
        <source>%2 sees %1 of the host.</source>
        <translation>%2 sieht %1 des Hosts.</translation>
    </message>
    <message>
        <source>%2 may change %1 of the host.</source>
        <translation>%2 darf %1 des Hosts ändern.</translation>
    </message>
    <message>
        <source>Mount %1 read-only in %2</source>
        <translation>%1 in %2 schreibgeschützt einhängen</translation>
    </message>
    <message>
        <source>Remove the mount of %1 from %2</source>
        <translation>Den Mount von %1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>A sensitive folder of the host is mounted</source>
        <translation>Ein heikler Ordner des Hosts ist eingehängt</translation>
    </message>
    <message>
        <source>A mounted folder is the host&apos;s own, not a copy. Some folders are run or trusted by the host (/etc, /root, /boot, /usr, the engine&apos;s data): who writes there becomes root. Others hold keys, logins or logs: reading is enough.</source>
        <translation>Ein eingehängter Ordner ist der des Hosts selbst, keine Kopie. Manchen führt der Host aus oder vertraut ihm (/etc, /root, /boot, /usr, die Daten der Engine): Wer dort schreibt, wird root. Andere enthalten Schlüssel, Anmeldungen oder Protokolle: Lesen genügt.</translation>
    </message>
    <message>
        <source>With a writable /etc the attacker adds a timed job, a login or a service that starts at boot. With a readable home folder they copy SSH keys and cloud logins, and go on elsewhere.</source>
        <translation>Mit einem beschreibbaren /etc fügt der Angreifer einen zeitgesteuerten Auftrag, eine Anmeldung oder einen Dienst hinzu, der beim Start läuft. Mit einem lesbaren Benutzerordner kopiert er SSH-Schlüssel und Cloud-Anmeldungen und macht anderswo weiter.</translation>
    </message>
    <message>
        <source>Mount the one file or subfolder that is needed, and read-only. For data of the service itself use a named volume.</source>
        <translation>Die eine Datei oder den Unterordner einhängen, der gebraucht wird, und schreibgeschützt. Für Daten des Dienstes selbst ein benanntes Volume nutzen.</translation>
    </message>
    <message>
        <source>A service that writes there reports &quot;Read-only file system&quot;; one that looked around misses what is no longer mounted.</source>
        <translation>Ein Dienst, der dort schreibt, meldet „Read-only file system“; einer, der sich umsah, vermisst, was nicht mehr eingehängt ist.</translation>
    </message>
    <message>
        <source>A setting does not do what it says</source>
        <translation>Eine Einstellung tut nicht, was sie sagt</translation>
    </message>
    <message>
        <source>Docker Compose accepts this and does something else, or nothing. Whoever reads the file believes in a protection that is not there.</source>
        <translation>Docker Compose nimmt das an und tut etwas anderes oder nichts. Wer die Datei liest, glaubt an einen Schutz, der nicht da ist.</translation>
    </message>
    <message>
        <source>None by itself. It is found in hindsight, when the limit that was written did not hold.</source>
        <translation>Für sich keiner. Es fällt im Nachhinein auf, wenn die geschriebene Grenze nicht gehalten hat.</translation>
    </message>
    <message>
        <source>Write it so that it holds, as the message says, or take it out.</source>
        <translation>So schreiben, dass es gilt, wie die Meldung sagt, oder herausnehmen.</translation>
    </message>
    <message>
        <source>A limit that starts to hold may stop what has been above it.</source>
        <translation>Eine Grenze, die nun gilt, hält vielleicht auf, was darüber lag.</translation>
    </message>
    <message>
        <source>With %2 in %1, %3.</source>
        <translation>Mit %2 in %1: %3.</translation>
    </message>
    <message>
        <source>A login is switched off</source>
        <translation>Eine Anmeldung ist abgeschaltet</translation>
    </message>
    <message>
        <source>Some images refuse to start without a password unless a setting says that none is wanted. The setting was made for a minute of trying out; in a file it stays. Whoever reaches the port then is the administrator.</source>
        <translation>Manche Images starten ohne Passwort erst, wenn eine Einstellung sagt, dass keines gewünscht ist. Sie ist für eine Minute des Ausprobierens gemacht; in einer Datei bleibt sie stehen. Wer den Port erreicht, ist dann Verwalter.</translation>
    </message>
    <message>
        <source>Programs that search the internet for open databases and notebooks find a new one within hours: data is copied and deleted for ransom, a notebook or engine runs the attacker&apos;s programs. Inside the project any other service can do the same.</source>
        <translation>Programme, die das Internet nach offenen Datenbanken und Notebooks absuchen, finden neue binnen Stunden: Daten werden kopiert und gegen Lösegeld gelöscht, ein Notebook oder eine Engine führt die Programme des Angreifers aus. Innerhalb des Projekts kann das jeder andere Dienst ebenso.</translation>
    </message>
    <message>
        <source>Remove the setting and give the service a password (secrets, or a variable from an .env file). Do not publish its port.</source>
        <translation>Die Einstellung entfernen und dem Dienst ein Passwort geben (secrets oder eine Variable aus einer .env-Datei). Seinen Port nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Programs that connect without a password are refused until they have one. A database that exists already keeps its users: set the password inside it once.</source>
        <translation>Programme, die sich ohne Passwort verbinden, werden abgewiesen, bis sie eines haben. Eine vorhandene Datenbank behält ihre Benutzer: Das Passwort einmal in ihr selbst setzen.</translation>
    </message>
    <message>
        <source>The image of %1 is built without %2: nobody can tell later what went into it.</source>
        <translation>Das Image von %1 wird ohne %2 gebaut: Später weiß niemand, was hineingegangen ist.</translation>
    </message>
    <message>
        <source>Let the build of %1 record its %2</source>
        <translation>Den Bau von %1 festhalten lassen: %2</translation>
    </message>
    <message>
        <source>A build leaves no record of what went in</source>
        <translation>Ein Bau hält nicht fest, was hineingegangen ist</translation>
    </message>
    <message>
        <source>BuildKit can write down with the image how it was built (provenance) and which packages are in it (sbom). When the next flaw in a library makes the news, that list says in seconds which images have it.</source>
        <translation>BuildKit kann mit dem Image aufschreiben, wie es gebaut wurde (provenance) und welche Pakete darin sind (sbom). Macht der nächste Fehler in einer Bibliothek Schlagzeilen, sagt diese Liste in Sekunden, welche Images sie enthalten.</translation>
    </message>
    <message>
        <source>None by itself. Without the record nobody can show that an image came from the source it claims.</source>
        <translation>Für sich keiner. Ohne Nachweis kann niemand zeigen, dass ein Image aus dem Quelltext stammt, den es nennt.</translation>
    </message>
    <message>
        <source>Remove the line: provenance is recorded by default. Set sbom: true for images that you hand on.</source>
        <translation>Die Zeile entfernen: provenance wird als Vorgabe festgehalten. Für Images, die Sie weitergeben, sbom: true setzen.</translation>
    </message>
    <message>
        <source>Some old registries do not accept images with attestations, and show an entry for an unknown platform.</source>
        <translation>Manche alten Registries nehmen Images mit Nachweisen nicht an und zeigen einen Eintrag für eine unbekannte Plattform.</translation>
    </message>
    <message>
        <source>Building %1 may run steps as root on the building machine: what they download has the host.</source>
        <translation>Beim Bauen von %1 dürfen Schritte als root auf dem bauenden Rechner laufen: Was sie herunterladen, hat den Host.</translation>
    </message>
    <message>
        <source>Building %1 runs on the host&apos;s network: its steps reach what listens only inside the host.</source>
        <translation>Das Bauen von %1 läuft im Netz des Hosts: Seine Schritte erreichen, was nur innerhalb des Hosts lauscht.</translation>
    </message>
    <message>
        <source>Building %1 has your SSH agent: each step that mounts it logs in with your keys while it runs.</source>
        <translation>Das Bauen von %1 hat Ihren SSH-Agenten: Jeder Schritt, der ihn einhängt, meldet sich mit Ihren Schlüsseln an, solange er läuft.</translation>
    </message>
    <message>
        <source>Build %1 without %2</source>
        <translation>%1 ohne %2 bauen</translation>
    </message>
    <message>
        <source>A build has rights on the building machine</source>
        <translation>Ein Bau hat Rechte auf dem bauenden Rechner</translation>
    </message>
    <message>
        <source>A build runs what others wrote: base images, packages and their install scripts. BuildKit keeps the steps apart from the machine. privileged and the entitlement security.insecure take that away, network: host lets steps reach what listens on the machine&apos;s loopback, and ssh lends them your keys.</source>
        <translation>Ein Bau führt aus, was andere geschrieben haben: Basis-Images, Pakete und deren Installationsskripte. BuildKit trennt die Schritte vom Rechner. privileged und die Berechtigung security.insecure heben das auf, network: host lässt Schritte erreichen, was auf dem Loopback des Rechners lauscht, und ssh leiht ihnen Ihre Schlüssel.</translation>
    </message>
    <message>
        <source>A package that turned bad runs its install script during the build. With the entitlement it is root on the developer&apos;s machine or the build server, where the keys for releases are.</source>
        <translation>Ein Paket, das bösartig geworden ist, führt während des Baus sein Installationsskript aus. Mit der Berechtigung ist es root auf dem Entwicklungsrechner oder dem Bauserver, wo die Schlüssel für Veröffentlichungen liegen.</translation>
    </message>
    <message>
        <source>Remove the right. What needed it (loop devices, a package mirror on localhost) can be prepared outside the build, or the mirror given a name on a network.</source>
        <translation>Das Recht entfernen. Was es brauchte (Loop-Geräte, ein Paketspiegel auf localhost), lässt sich außerhalb des Baus vorbereiten, oder der Spiegel bekommt einen Namen in einem Netz.</translation>
    </message>
    <message>
        <source>The step that used it stops the build with a message that names the missing entitlement, or cannot connect.</source>
        <translation>Der Schritt, der es nutzte, hält den Bau mit einer Meldung an, die die fehlende Berechtigung nennt, oder kann sich nicht verbinden.</translation>
    </message>
    <message>
        <source>%1 is built from an address without encryption: whoever is on the way replaces what is built.</source>
        <translation>%1 wird aus einer Adresse ohne Verschlüsselung gebaut: Wer auf dem Weg sitzt, ersetzt, was gebaut wird.</translation>
    </message>
    <message>
        <source>%1 is built from elsewhere without a commit or digest: the next build may be another program.</source>
        <translation>%1 wird von anderswo ohne Commit oder Digest gebaut: Der nächste Bau ist vielleicht ein anderes Programm.</translation>
    </message>
    <message>
        <source>An image is built from somewhere else</source>
        <translation>Ein Image wird von anderswo gebaut</translation>
    </message>
    <message>
        <source>A build context can be a repository or an address. A branch or tag of it is whatever its owner has there at the moment of the build, Dockerfile included, and the Dockerfile decides what runs.</source>
        <translation>Ein Build-Kontext kann ein Repository oder eine Adresse sein. Ein Branch oder Tag davon ist, was sein Besitzer im Augenblick des Baus dort hat, das Dockerfile eingeschlossen, und das Dockerfile bestimmt, was läuft.</translation>
    </message>
    <message>
        <source>The attacker gets one commit into the repository, moves a tag, or buys a name that was let go. The next build on your machine does what they wrote.</source>
        <translation>Der Angreifer bringt einen Commit in das Repository, verschiebt ein Tag oder kauft einen Namen, der aufgegeben wurde. Der nächste Bau auf Ihrem Rechner tut, was er geschrieben hat.</translation>
    </message>
    <message>
        <source>Name the commit (https://example.com/project.git#COMMIT, all 40 digits), and use https. Review the difference when you move it.</source>
        <translation>Den Commit nennen (https://example.com/project.git#COMMIT, alle 40 Stellen) und https nutzen. Beim Wechsel den Unterschied durchsehen.</translation>
    </message>
    <message>
        <source>Changes of the repository no longer arrive by themselves.</source>
        <translation>Änderungen am Repository kommen nicht mehr von selbst an.</translation>
    </message>
    <message>
        <source>Building %1 runs a script straight from the network: nobody has seen what it does today.</source>
        <translation>Das Bauen von %1 führt ein Skript direkt aus dem Netz aus: Niemand hat gesehen, was es heute tut.</translation>
    </message>
    <message>
        <source>Building %1 takes a file from the network without a checksum: it may be another one tomorrow.</source>
        <translation>Das Bauen von %1 nimmt eine Datei ohne Prüfsumme aus dem Netz: Morgen kann es eine andere sein.</translation>
    </message>
    <message>
        <source>A build trusts what it downloads</source>
        <translation>Ein Bau vertraut dem, was er herunterlädt</translation>
    </message>
    <message>
        <source>A download that goes straight into a shell, or into the image, is what its server sends at that moment. Nobody notices when it changes, and a connection that breaks off half-way runs half a script.</source>
        <translation>Ein Download, der direkt in eine Shell oder in das Image geht, ist, was sein Server gerade schickt. Niemand merkt, wenn er sich ändert, und bricht die Verbindung auf halbem Weg ab, läuft ein halbes Skript.</translation>
    </message>
    <message>
        <source>The attacker changes one file on the server. Every image that is built from then on has their program in it.</source>
        <translation>Der Angreifer ändert eine Datei auf dem Server. Jedes Image, das von da an gebaut wird, enthält sein Programm.</translation>
    </message>
    <message>
        <source>Download to a file, compare its checksum (sha256sum -c), then run it. ADD has --checksum for that. Better still, use the package of the distribution.</source>
        <translation>In eine Datei herunterladen, ihre Prüfsumme vergleichen (sha256sum -c), dann ausführen. ADD hat dafür --checksum. Noch besser: das Paket der Distribution nutzen.</translation>
    </message>
    <message>
        <source>When the publisher changes the file, the build stops until somebody has looked at it and changed the checksum. That is the point.</source>
        <translation>Ändert der Herausgeber die Datei, bleibt der Bau stehen, bis jemand sie angesehen und die Prüfsumme geändert hat. Genau das ist der Zweck.</translation>
    </message>
    <message>
        <source>%1 drops all capabilities and adds all again: it has every one of them.</source>
        <translation>%1 gibt alle Capabilities ab und nimmt alle wieder hinzu: Er hat jede davon.</translation>
    </message>
    <message>
        <source>%1 drops %2 and adds it again: it has it.</source>
        <translation>%1 gibt %2 ab und nimmt sie wieder hinzu: Er hat sie.</translation>
    </message>
    <message>
        <source>Do not add %1 to %2</source>
        <translation>%1 nicht zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>A dropped capability is added again</source>
        <translation>Eine entzogene Capability ist wieder hinzugefügt</translation>
    </message>
    <message>
        <source>cap_add wins over cap_drop. A service that does both with the same capability keeps it, and with ALL in both lists it keeps everything, while the file reads as if it were hardened.</source>
        <translation>cap_add gewinnt gegen cap_drop. Ein Dienst, der dieselbe Capability in beiden hat, behält sie, und mit ALL in beiden Listen behält er alles, während die Datei sich liest, als wäre er gehärtet.</translation>
    </message>
    <message>
        <source>What a reviewer took for dropped is there to be used.</source>
        <translation>Was beim Durchsehen für entzogen gehalten wurde, lässt sich nutzen.</translation>
    </message>
    <message>
        <source>Decide: take the capability out of cap_add, or out of cap_drop. With cap_drop: [ALL] add only the single ones that the service proves to need.</source>
        <translation>Entscheiden: die Capability aus cap_add oder aus cap_drop nehmen. Zu cap_drop: [ALL] nur die einzelnen hinzufügen, die der Dienst nachweislich braucht.</translation>
    </message>
    <message>
        <source>What relied on the capability fails with &quot;Operation not permitted&quot; once it is really gone.</source>
        <translation>Was auf die Capability baute, scheitert mit „Operation not permitted“, sobald sie wirklich fort ist.</translation>
    </message>
    <message>
        <source>%1 runs under the control group %2: its share of the host is decided there, and not in this file.</source>
        <translation>%1 läuft unter der Control Group %2: Sein Anteil am Host wird dort bestimmt und nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Put %1 under the engine&apos;s own control group</source>
        <translation>%1 unter die eigene Control Group der Engine stellen</translation>
    </message>
    <message>
        <source>A service runs under another control group</source>
        <translation>Ein Dienst läuft unter einer anderen Control Group</translation>
    </message>
    <message>
        <source>cgroup_parent moves the container below a group of the host. Limits that hold for Docker as a whole no longer hold for it; those of the other group do. That may be tighter or wider, and this file does not say which.</source>
        <translation>cgroup_parent stellt den Container unter eine Gruppe des Hosts. Grenzen, die für Docker als Ganzes gelten, gelten dann nicht mehr für ihn; die der anderen Gruppe gelten. Das kann enger oder weiter sein, und diese Datei sagt nicht, welches von beiden.</translation>
    </message>
    <message>
        <source>None by itself. Below a group without limits, or one that is meant for system services, a service that runs wild takes more than it should.</source>
        <translation>Für sich keiner. Unter einer Gruppe ohne Grenzen, oder einer für Systemdienste, nimmt sich ein Dienst, der außer Kontrolle gerät, mehr als er sollte.</translation>
    </message>
    <message>
        <source>Remove it unless somebody made the group on purpose, and set limits here instead (mem_limit, cpus, pids_limit).</source>
        <translation>Entfernen, wenn nicht jemand die Gruppe mit Absicht angelegt hat, und die Grenzen stattdessen hier setzen (mem_limit, cpus, pids_limit).</translation>
    </message>
    <message>
        <source>Accounting or limits that were tied to the group no longer see this service.</source>
        <translation>Abrechnungen oder Grenzen, die an der Gruppe hingen, sehen diesen Dienst nicht mehr.</translation>
    </message>
    <message>
        <source>%1 gets %2 from whoever starts it: a break-in there opens that account.</source>
        <translation>%1 bekommt %2 von dem, der ihn startet: Ein Einbruch dort öffnet dieses Konto.</translation>
    </message>
    <message>
        <source>A service gets the key of an account</source>
        <translation>Ein Dienst bekommt den Schlüssel eines Kontos</translation>
    </message>
    <message>
        <source>Keys of a cloud or code account reach far beyond this host. Handed in as a variable from the shell they are often a person&apos;s own, with all that the person may do.</source>
        <translation>Schlüssel eines Cloud- oder Code-Kontos reichen weit über diesen Host hinaus. Als Variable aus der Shell hineingereicht, sind es oft die persönlichen eines Menschen, mit allem, was er darf.</translation>
    </message>
    <message>
        <source>The attacker reads /proc/self/environ after a bug in the service, starts machines at the owner&apos;s cost, or changes the source of the next release.</source>
        <translation>Der Angreifer liest nach einem Fehler im Dienst /proc/self/environ, startet Rechner auf Kosten des Besitzers oder ändert den Quelltext der nächsten Veröffentlichung.</translation>
    </message>
    <message>
        <source>Make a key for this service alone, with only the rights that it uses, and hand it in as a secret. On a cloud machine use the machine&apos;s own role instead of a key.</source>
        <translation>Einen Schlüssel nur für diesen Dienst anlegen, mit genau den Rechten, die er nutzt, und ihn als Secret hineinreichen. Auf einem Cloud-Rechner statt eines Schlüssels dessen eigene Rolle nutzen.</translation>
    </message>
    <message>
        <source>Calls that the narrow key does not cover are refused; the message usually names the right that is missing.</source>
        <translation>Aufrufe, die der enge Schlüssel nicht abdeckt, werden abgelehnt; die Meldung nennt meist das fehlende Recht.</translation>
    </message>
    <message>
        <source>%1 does not start beside %2: both containers are to be called %3.</source>
        <translation>%1 startet nicht neben %2: Beide Container sollen %3 heißen.</translation>
    </message>
    <message>
        <source>Let Docker Compose name the container of %1</source>
        <translation>Docker Compose den Container von %1 benennen lassen</translation>
    </message>
    <message>
        <source>Two containers have the same name</source>
        <translation>Zwei Container haben denselben Namen</translation>
    </message>
    <message>
        <source>The name of a container is unique on a host. Of two services that want the same one the second does not start, and whoever calls the name may reach the wrong one.</source>
        <translation>Der Name eines Containers ist auf einem Host einmalig. Von zwei Diensten, die denselben wollen, startet der zweite nicht, und wer den Namen ruft, erreicht vielleicht den falschen.</translation>
    </message>
    <message>
        <source>None by itself. A fixed name is also the name of a host on the network: whoever gets it first receives what was meant for the other.</source>
        <translation>Für sich keiner. Ein fester Name ist auch der Name eines Hosts im Netz: Wer ihn zuerst bekommt, erhält, was für den anderen gedacht war.</translation>
    </message>
    <message>
        <source>Remove container_name: Docker Compose makes a name of project, service and number, and services find each other by their service names anyway.</source>
        <translation>container_name entfernen: Docker Compose bildet einen Namen aus Projekt, Dienst und Nummer, und Dienste finden einander ohnehin unter ihren Dienstnamen.</translation>
    </message>
    <message>
        <source>Scripts that call the container by the old name need the new one, or docker compose exec SERVICE.</source>
        <translation>Skripte, die den Container beim alten Namen nennen, brauchen den neuen, oder docker compose exec DIENST.</translation>
    </message>
    <message>
        <source>%1 and %2 ask for the same password: who has one has the other.</source>
        <translation>%1 und %2 verlangen dasselbe Passwort: Wer das eine hat, hat das andere.</translation>
    </message>
    <message>
        <source>Two servers share one password</source>
        <translation>Zwei Server teilen ein Passwort</translation>
    </message>
    <message>
        <source>One password for several servers turns one leak into several. Each program that knows it for its own database opens the others as well.</source>
        <translation>Ein Passwort für mehrere Server macht aus einem Leck mehrere. Jedes Programm, das es für seine eigene Datenbank kennt, öffnet auch die anderen.</translation>
    </message>
    <message>
        <source>The attacker reads the environment of a small service, and tries the password from it on every server that its networks reach.</source>
        <translation>Der Angreifer liest die Umgebung eines kleinen Dienstes und probiert das Passwort daraus an jedem Server, den dessen Netze erreichen.</translation>
    </message>
    <message>
        <source>Give each server a password of its own, from a secret or an .env file.</source>
        <translation>Jedem Server ein eigenes Passwort geben, aus einem Secret oder einer .env-Datei.</translation>
    </message>
    <message>
        <source>Programs that use the server need the new password, and a database keeps the one of its first start until it is changed inside.</source>
        <translation>Programme, die den Server nutzen, brauchen das neue Passwort, und eine Datenbank behält das ihres ersten Starts, bis es in ihr selbst geändert wird.</translation>
    </message>
    <message>
        <source>A program runs in a mode for developers</source>
        <translation>Ein Programm läuft in einem Modus für die Entwicklung</translation>
    </message>
    <message>
        <source>In debug mode an error page shows the program, its variables and often its passwords, and some offer a console. That is a help on one&apos;s own machine, and a gift on one that others reach.</source>
        <translation>Im Debug-Modus zeigt eine Fehlerseite das Programm, seine Variablen und oft seine Passwörter, manche bieten eine Konsole an. Auf dem eigenen Rechner hilft das; auf einem, den andere erreichen, ist es ein Geschenk.</translation>
    </message>
    <message>
        <source>The attacker sends a request that fails on purpose and reads the page. With Werkzeug&apos;s console or an open debugger they run their own code from there.</source>
        <translation>Der Angreifer schickt eine Anfrage, die absichtlich scheitert, und liest die Seite. Mit der Konsole von Werkzeug oder einem offenen Debugger führt er von dort eigenen Code aus.</translation>
    </message>
    <message>
        <source>Remove the setting, or move it to compose.override.yaml, which is for the developer&apos;s machine only.</source>
        <translation>Die Einstellung entfernen oder in compose.override.yaml verschieben, das nur für den Rechner der Entwicklung da ist.</translation>
    </message>
    <message>
        <source>Changes of the program no longer take effect by themselves, and errors are in the log instead of the page.</source>
        <translation>Änderungen am Programm wirken nicht mehr von selbst, und Fehler stehen im Protokoll statt auf der Seite.</translation>
    </message>
    <message>
        <source>%1 is on the bridge that all projects share: containers that have nothing to do with it reach every port of it.</source>
        <translation>%1 ist an der Bridge, die alle Projekte teilen: Container, die nichts mit ihm zu tun haben, erreichen jeden seiner Ports.</translation>
    </message>
    <message>
        <source>Put %1 on the project&apos;s own network</source>
        <translation>%1 in das eigene Netz des Projekts stellen</translation>
    </message>
    <message>
        <source>A service is on the shared bridge</source>
        <translation>Ein Dienst ist an der gemeinsamen Bridge</translation>
    </message>
    <message>
        <source>docker0, the bridge that network_mode: bridge names, is where every container lands that was started without a network. Projects get networks of their own so that they do not see each other; this service gives that up.</source>
        <translation>An docker0, der Bridge, die network_mode: bridge nennt, landet jeder Container, der ohne Netz gestartet wurde. Projekte bekommen eigene Netze, damit sie einander nicht sehen; dieser Dienst gibt das auf.</translation>
    </message>
    <message>
        <source>A container from another project, or one that somebody started to try something out, connects to ports that were never published.</source>
        <translation>Ein Container aus einem anderen Projekt, oder einer, den jemand zum Ausprobieren gestartet hat, verbindet sich mit Ports, die nie veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>Remove the line. The service then joins the project&apos;s network, where names work as well.</source>
        <translation>Die Zeile entfernen. Der Dienst kommt dann in das Netz des Projekts, in dem auch Namen funktionieren.</translation>
    </message>
    <message>
        <source>Containers outside the project that used its address no longer reach it, and links to containers on the bridge stop working.</source>
        <translation>Container außerhalb des Projekts, die seine Adresse nutzten, erreichen ihn nicht mehr, und Links zu Containern an der Bridge funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has an address of its own on the physical network (%2): everything that listens in it is open there, past the host&apos;s firewall.</source>
        <translation>%1 hat eine eigene Adresse im physischen Netz (%2): Alles, was in ihm lauscht, ist dort offen, an der Firewall des Hosts vorbei.</translation>
    </message>
    <message>
        <source>A service is on the physical network itself</source>
        <translation>Ein Dienst ist im physischen Netz selbst</translation>
    </message>
    <message>
        <source>macvlan and ipvlan make the container a machine of its own in the office or home network. There is no list of published ports any more: each port that the program opens is open, and the host&apos;s firewall never sees the packets.</source>
        <translation>macvlan und ipvlan machen den Container zu einem eigenen Rechner im Büro- oder Heimnetz. Eine Liste veröffentlichter Ports gibt es nicht mehr: Jeder Port, den das Programm öffnet, ist offen, und die Firewall des Hosts sieht die Pakete nie.</translation>
    </message>
    <message>
        <source>From any device of that network the attacker connects to the service&apos;s database or debug port as well, and from the service they look around in the network as one of its machines.</source>
        <translation>Von jedem Gerät dieses Netzes verbindet sich der Angreifer auch mit der Datenbank oder dem Debug-Port des Dienstes, und vom Dienst aus sieht er sich im Netz um wie einer seiner Rechner.</translation>
    </message>
    <message>
        <source>Use an ordinary network with published ports, unless the service has to speak broadcast or needs a fixed address. Then put it into a network segment of its own, with a firewall in front.</source>
        <translation>Ein gewöhnliches Netz mit veröffentlichten Ports nutzen, wenn der Dienst nicht per Broadcast sprechen oder eine feste Adresse haben muss. Dann in ein eigenes Netzsegment stellen, mit einer Firewall davor.</translation>
    </message>
    <message>
        <source>Discovery by broadcast (smart home, DLNA, DHCP) and addresses that others know by heart.</source>
        <translation>Suche per Broadcast (Smart Home, DLNA, DHCP) und Adressen, die andere auswendig kennen.</translation>
    </message>
    <message>
        <source>%2 has %1 and passes on only some calls: keep it up to date, and on a network with the one service that needs it.</source>
        <translation>%2 hat %1 und reicht nur manche Aufrufe weiter: Aktuell halten und in ein Netz mit dem einen Dienst stellen, der ihn braucht.</translation>
    </message>
    <message>
        <source>%1 commands the engine in %2: a break-in there is root in that container.</source>
        <translation>%1 befiehlt der Engine in %2: Ein Einbruch dort ist root in diesem Container.</translation>
    </message>
    <message>
        <source>Anyone who controls %1 controls %2: it commands the container engine there over the network.</source>
        <translation>Wer %1 beherrscht, beherrscht %2: Er befiehlt der dortigen Container-Engine über das Netz.</translation>
    </message>
    <message>
        <source>A service commands an engine over the network</source>
        <translation>Ein Dienst befiehlt einer Engine über das Netz</translation>
    </message>
    <message>
        <source>DOCKER_HOST with a network address is the engine&apos;s socket by another way. An engine that listens on port 2375 asks nobody for a password; on 2376 the certificate in the container is the key to the whole machine.</source>
        <translation>DOCKER_HOST mit einer Netzadresse ist der Socket der Engine auf anderem Weg. Eine Engine, die auf Port 2375 lauscht, fragt niemanden nach einem Passwort; auf 2376 ist das Zertifikat im Container der Schlüssel zum ganzen Rechner.</translation>
    </message>
    <message>
        <source>The attacker reads the variable, calls the address, and starts a container that has the disk of that machine. An engine that one container reaches without a password is reached by all of them.</source>
        <translation>Der Angreifer liest die Variable, ruft die Adresse auf und startet einen Container mit der Platte dieses Rechners. Eine Engine, die ein Container ohne Passwort erreicht, erreichen alle.</translation>
    </message>
    <message>
        <source>Let build services build without an engine (BuildKit rootless, kaniko&apos;s successors, buildah). Where an engine is needed, give each job a rootless one of its own that is thrown away, and never the host&apos;s.</source>
        <translation>Baudienste ohne Engine bauen lassen (BuildKit rootless, Nachfolger von kaniko, buildah). Wo eine Engine nötig ist, jedem Auftrag eine eigene ohne root geben, die danach weggeworfen wird, und nie die des Hosts.</translation>
    </message>
    <message>
        <source>Jobs that call docker need the new way.</source>
        <translation>Aufträge, die docker aufrufen, brauchen den neuen Weg.</translation>
    </message>
    <message>
        <source>The file of variables of %1 has passwords that everyone tries first: %2.</source>
        <translation>Die Variablendatei von %1 enthält Passwörter, die jeder zuerst probiert: %2.</translation>
    </message>
    <message>
        <source>A file of variables has a well-known password</source>
        <translation>Eine Variablendatei enthält ein bekanntes Passwort</translation>
    </message>
    <message>
        <source>An env_file keeps credentials out of the Compose file, which is good. It does not make them strong: a file that was copied from an example still has the example&apos;s passwords.</source>
        <translation>Ein env_file hält Zugangsdaten aus der Compose-Datei heraus, und das ist gut. Stark macht es sie nicht: Eine Datei, die von einem Beispiel kopiert wurde, hat noch dessen Passwörter.</translation>
    </message>
    <message>
        <source>Nobody needs to see the file. Passwords like changeme or postgres are the first that a guessing program tries.</source>
        <translation>Niemand muss die Datei sehen. Passwörter wie changeme oder postgres sind die ersten, die ein Rateprogramm probiert.</translation>
    </message>
    <message>
        <source>Replace each with a long random one (openssl rand -base64 24), and keep the file out of version control.</source>
        <translation>Jedes durch ein langes zufälliges ersetzen (openssl rand -base64 24) und die Datei aus der Versionsverwaltung heraushalten.</translation>
    </message>
    <message>
        <source>Databases keep the password of their first start: change it inside as well.</source>
        <translation>Datenbanken behalten das Passwort ihres ersten Starts: Es auch in ihnen selbst ändern.</translation>
    </message>
    <message>
        <source>%1 is on %2, a network from outside this file: whoever else is on it reaches every port of %1.</source>
        <translation>%1 ist in %2, einem Netz von außerhalb dieser Datei: Wer sonst darin ist, erreicht jeden Port von %1.</translation>
    </message>
    <message>
        <source>%1 is linked to %2, a container from outside this file.</source>
        <translation>%1 ist mit %2 verlinkt, einem Container von außerhalb dieser Datei.</translation>
    </message>
    <message>
        <source>A service is on a network with others</source>
        <translation>Ein Dienst teilt ein Netz mit anderen</translation>
    </message>
    <message>
        <source>An external network belongs to no single project. Its members reach each other on every port, also those that nobody published. The score takes the members that this file knows, and no others.</source>
        <translation>Ein externes Netz gehört keinem einzelnen Projekt. Seine Mitglieder erreichen einander auf jedem Port, auch auf denen, die niemand veröffentlicht hat. Der Risikowert zählt die Mitglieder, die diese Datei kennt, und keine anderen.</translation>
    </message>
    <message>
        <source>From a weak service of another project the attacker connects to the database that sits on the shared network only because its web server needs to.</source>
        <translation>Von einem schwachen Dienst eines anderen Projekts verbindet sich der Angreifer mit der Datenbank, die nur deshalb im gemeinsamen Netz ist, weil ihr Webserver es sein muss.</translation>
    </message>
    <message>
        <source>Put only the one service on it that others need (the web server for the reverse proxy), and the rest on networks of the project.</source>
        <translation>Nur den einen Dienst hineinstellen, den andere brauchen (den Webserver für den Reverse Proxy), und die übrigen in Netze des Projekts.</translation>
    </message>
    <message>
        <source>Services of other projects that used one of these directly no longer find it.</source>
        <translation>Dienste anderer Projekte, die einen davon direkt nutzten, finden ihn nicht mehr.</translation>
    </message>
    <message>
        <source>%2 is published, is on one network with %1, and does not seem to need it: a break-in there reaches %1 at once.</source>
        <translation>%2 ist veröffentlicht, ist mit %1 in einem Netz und scheint ihn nicht zu brauchen: Ein Einbruch dort erreicht %1 sofort.</translation>
    </message>
    <message>
        <source>Give %1 and those that use it a network of their own</source>
        <translation>%1 und denen, die ihn nutzen, ein eigenes Netz geben</translation>
    </message>
    <message>
        <source>A published service reaches a database that it does not need</source>
        <translation>Ein veröffentlichter Dienst erreicht eine Datenbank, die er nicht braucht</translation>
    </message>
    <message>
        <source>Without networks of their own all services of a project reach each other on every port. The web server at the front then reaches the database, although only the program between them has to. A network for each pair that works together costs nothing.</source>
        <translation>Ohne eigene Netze erreichen alle Dienste eines Projekts einander auf jedem Port. Der Webserver ganz vorn erreicht dann die Datenbank, obwohl das nur das Programm dazwischen muss. Ein Netz für jedes Paar, das zusammenarbeitet, kostet nichts.</translation>
    </message>
    <message>
        <source>A bug in the web server, which the whole internet can try, puts the attacker beside the database. They try default passwords and known flaws there, without having to get through the program first.</source>
        <translation>Ein Fehler im Webserver, den das ganze Internet ausprobieren kann, bringt den Angreifer neben die Datenbank. Dort probiert er Standardpasswörter und bekannte Fehler, ohne erst durch das Programm zu müssen.</translation>
    </message>
    <message>
        <source>Make a network for the database and the services that use it, and leave the web server out of it. If nothing on it needs the internet, set internal: true.</source>
        <translation>Ein Netz für die Datenbank und die Dienste anlegen, die sie nutzen, und den Webserver draußen lassen. Braucht nichts darin das Internet, internal: true setzen.</translation>
    </message>
    <message>
        <source>A service that used the database without saying so in this file no longer finds its name. Add it to the network then.</source>
        <translation>Ein Dienst, der die Datenbank nutzte, ohne dass diese Datei es sagt, findet ihren Namen nicht mehr. Ihn dann in das Netz aufnehmen.</translation>
    </message>
    <message>
        <source>%1 computes on the host&apos;s graphics card with all of its driver&apos;s functions, the screen among them.</source>
        <translation>%1 rechnet auf der Grafikkarte des Hosts mit allen Funktionen ihres Treibers, darunter der Bildschirm.</translation>
    </message>
    <message>
        <source>%1 computes on the host&apos;s graphics card: its driver is a large part of the kernel that a container otherwise does not reach.</source>
        <translation>%1 rechnet auf der Grafikkarte des Hosts: Ihr Treiber ist ein großer Teil des Kernels, den ein Container sonst nicht erreicht.</translation>
    </message>
    <message>
        <source>A service uses the graphics card</source>
        <translation>Ein Dienst nutzt die Grafikkarte</translation>
    </message>
    <message>
        <source>A graphics card is reached through a driver in the kernel that is as large as many others together. For NVIDIA&apos;s, a program that runs as root on the host prepares each container, and reads settings from the image to do so.</source>
        <translation>Eine Grafikkarte wird über einen Treiber im Kernel erreicht, der so groß ist wie viele andere zusammen. Bei NVIDIA richtet ein Programm, das als root auf dem Host läuft, jeden Container her und liest dafür Einstellungen aus dem Image.</translation>
    </message>
    <message>
        <source>An image that was made for it leads the preparing program astray and gets the host&apos;s files (CVE-2024-0132, CVE-2025-23266). From inside, a flaw in the driver ends in the kernel, and memory of other users of the card has leaked.</source>
        <translation>Ein dafür gemachtes Image führt dieses Programm in die Irre und bekommt die Dateien des Hosts (CVE-2024-0132, CVE-2025-23266). Von innen endet ein Fehler im Treiber im Kernel, und Speicher anderer Nutzer der Karte ist schon durchgesickert.</translation>
    </message>
    <message>
        <source>Give the card only to services that compute, name the one card (device_ids), and ask for the functions compute and utility only. Keep the container toolkit up to date, and use images that you trust.</source>
        <translation>Die Karte nur Diensten geben, die rechnen, die eine Karte nennen (device_ids) und nur die Funktionen compute und utility verlangen. Das Container-Toolkit aktuell halten und Images nutzen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Without the card, or without the function video or graphics, encoding and rendering fall back to the processor or fail.</source>
        <translation>Ohne Karte, oder ohne die Funktion video oder graphics, weichen Kodieren und Rendern auf den Prozessor aus oder scheitern.</translation>
    </message>
    <message>
        <source>The health check of %1 is switched off: that it hangs is noticed by its users.</source>
        <translation>Die Gesundheitsprüfung von %1 ist abgeschaltet: Dass er hängt, merken erst seine Benutzer.</translation>
    </message>
    <message>
        <source>The health check of %1 is switched off, and %2 waits for it: the start fails.</source>
        <translation>Die Gesundheitsprüfung von %1 ist abgeschaltet, und %2 wartet darauf: Der Start scheitert.</translation>
    </message>
    <message>
        <source>%2 waits until %1 is healthy, and %1 has no health check here: unless its image has one, the start fails.</source>
        <translation>%2 wartet, bis %1 gesund ist, und %1 hat hier keine Gesundheitsprüfung: Falls nicht sein Image eine hat, scheitert der Start.</translation>
    </message>
    <message>
        <source>Let the health check of %1 run</source>
        <translation>Die Gesundheitsprüfung von %1 laufen lassen</translation>
    </message>
    <message>
        <source>A health check is missing or switched off</source>
        <translation>Eine Gesundheitsprüfung fehlt oder ist abgeschaltet</translation>
    </message>
    <message>
        <source>A health check tells a program that runs from one that works. Others can wait for it before they start, and reverse proxies send no requests to a service that fails it.</source>
        <translation>Eine Gesundheitsprüfung unterscheidet ein Programm, das läuft, von einem, das arbeitet. Andere können vor ihrem Start darauf warten, und Reverse Proxys schicken einem Dienst, der sie nicht besteht, keine Anfragen.</translation>
    </message>
    <message>
        <source>None by itself. A service that was made to hang stays hanging, and counts as running.</source>
        <translation>Für sich keiner. Ein Dienst, der zum Hängen gebracht wurde, bleibt hängen und zählt als laufend.</translation>
    </message>
    <message>
        <source>Write a test that asks the program itself (pg_isready, redis-cli ping, a request to a page without a login), with an interval and a start_period. Tools that are not in the image can&apos;t be used for it.</source>
        <translation>Eine Prüfung schreiben, die das Programm selbst fragt (pg_isready, redis-cli ping, eine Anfrage an eine Seite ohne Anmeldung), mit interval und start_period. Werkzeuge, die nicht im Image sind, lassen sich dafür nicht nutzen.</translation>
    </message>
    <message>
        <source>A test that fails for another reason marks a working service as unhealthy, and what waits for it does not start.</source>
        <translation>Eine Prüfung, die aus einem anderen Grund scheitert, meldet einen funktionierenden Dienst als „unhealthy“, und was auf ihn wartet, startet nicht.</translation>
    </message>
    <message>
        <source>%1 knows the cloud&apos;s metadata service as %2: it hands out the machine&apos;s credentials to whoever asks.</source>
        <translation>%1 kennt den Metadatendienst der Cloud als %2: Der gibt die Zugangsdaten des Rechners jedem, der fragt.</translation>
    </message>
    <message>
        <source>%1 is meant to reach programs of the host, as %2: those that listen on every interface it reaches without a password of the host&apos;s.</source>
        <translation>%1 soll Programme des Hosts als %2 erreichen: Solche, die auf jeder Schnittstelle lauschen, erreicht er ohne ein Passwort des Hosts.</translation>
    </message>
    <message>
        <source>Take the name %1 from %2</source>
        <translation>Den Namen %1 von %2 wegnehmen</translation>
    </message>
    <message>
        <source>A service has a name for the host or the cloud&apos;s metadata</source>
        <translation>Ein Dienst hat einen Namen für den Host oder die Metadaten der Cloud</translation>
    </message>
    <message>
        <source>extra_hosts gives the service names for addresses outside the project. host-gateway is the host itself, with every program on it that listens on all interfaces. 169.254.169.254 is where a cloud machine asks for its credentials.</source>
        <translation>extra_hosts gibt dem Dienst Namen für Adressen außerhalb des Projekts. host-gateway ist der Host selbst, mit jedem Programm darauf, das auf allen Schnittstellen lauscht. Unter 169.254.169.254 fragt ein Cloud-Rechner nach seinen Zugangsdaten.</translation>
    </message>
    <message>
        <source>With a bug that makes the service fetch an address of the attacker&apos;s choice, they have it ask the metadata service and read the machine&apos;s keys, as happened to a large bank in 2019. On the host they try what listens without a password.</source>
        <translation>Mit einem Fehler, der den Dienst eine Adresse nach Wahl des Angreifers abrufen lässt, fragt er über ihn den Metadatendienst und liest die Schlüssel des Rechners, wie es 2019 einer großen Bank geschah. Auf dem Host probiert er, was ohne Passwort lauscht.</translation>
    </message>
    <message>
        <source>Remove the name. Let the service reach other programs as services of this project. On cloud machines require the second version of the metadata service with a hop limit of 1, which keeps containers out.</source>
        <translation>Den Namen entfernen. Den Dienst andere Programme als Dienste dieses Projekts erreichen lassen. Auf Cloud-Rechnern die zweite Version des Metadatendienstes mit einem Hop-Limit von 1 verlangen, das hält Container draußen.</translation>
    </message>
    <message>
        <source>The connection that used the name fails with &quot;Name or service not known&quot;.</source>
        <translation>Die Verbindung, die den Namen nutzte, scheitert mit „Name or service not known“.</translation>
    </message>
    <message>
        <source>%1 sees the host&apos;s control groups and may change them: it stops or starves what runs beside it.</source>
        <translation>%1 sieht die Control Groups des Hosts und darf sie ändern: Er hält an oder hungert aus, was neben ihm läuft.</translation>
    </message>
    <message>
        <source>%1 sees the host&apos;s control groups, and with them the names of everything that runs on it.</source>
        <translation>%1 sieht die Control Groups des Hosts und mit ihnen die Namen von allem, was darauf läuft.</translation>
    </message>
    <message>
        <source>Give %1 a view of its own control group only</source>
        <translation>%1 nur seine eigene Control Group sehen lassen</translation>
    </message>
    <message>
        <source>A service sees the host&apos;s control groups</source>
        <translation>Ein Dienst sieht die Control Groups des Hosts</translation>
    </message>
    <message>
        <source>Control groups are how the kernel shares out memory and processor time. With cgroup: host the container sees the whole tree instead of its own branch: the ids of the other containers, the services of the host, and where it stands among them.</source>
        <translation>Mit Control Groups teilt der Kernel Speicher und Rechenzeit zu. Mit cgroup: host sieht der Container den ganzen Baum statt des eigenen Zweigs: die Kennungen der anderen Container, die Dienste des Hosts und wo er selbst unter ihnen steht.</translation>
    </message>
    <message>
        <source>The attacker reads what else runs here. Where they can write as well, they freeze other containers, or on old hosts use the release agent, a program that the kernel starts as root outside (CVE-2022-0492).</source>
        <translation>Der Angreifer liest, was sonst noch hier läuft. Kann er dort auch schreiben, friert er andere Container ein oder nutzt auf alten Hosts den Release-Agent, ein Programm, das der Kernel draußen als root startet (CVE-2022-0492).</translation>
    </message>
    <message>
        <source>Remove it: a private view is the default on hosts with the second version of control groups. Monitoring agents can read /sys/fs/cgroup from a read-only mount.</source>
        <translation>Entfernen: Auf Hosts mit der zweiten Version der Control Groups ist die eigene Sicht die Vorgabe. Überwachungsprogramme können /sys/fs/cgroup aus einem schreibgeschützten Mount lesen.</translation>
    </message>
    <message>
        <source>Agents that measure other containers, and systemd inside a container on older hosts, no longer find their groups.</source>
        <translation>Programme, die andere Container messen, und systemd in einem Container auf älteren Hosts finden ihre Gruppen nicht mehr.</translation>
    </message>
    <message>
        <source>%1 opts out of the mapping of users: where the engine maps root to nobody, root in this service stays the host&apos;s root.</source>
        <translation>%1 nimmt sich von der Zuordnung der Benutzer aus: Wo die Engine root auf nobody abbildet, bleibt root in diesem Dienst der root des Hosts.</translation>
    </message>
    <message>
        <source>Let the engine map the users of %1</source>
        <translation>Die Engine die Benutzer von %1 zuordnen lassen</translation>
    </message>
    <message>
        <source>A service opts out of user namespaces</source>
        <translation>Ein Dienst nimmt sich von User-Namespaces aus</translation>
    </message>
    <message>
        <source>An engine that is set up with userns-remap makes root in a container an ordinary number outside, so that a way out ends as nobody. userns_mode: host takes this service out of it. On an engine without the mapping the line does nothing.</source>
        <translation>Eine Engine, die mit userns-remap eingerichtet ist, macht root in einem Container draußen zu einer gewöhnlichen Nummer, sodass ein Weg hinaus als nobody endet. userns_mode: host nimmt diesen Dienst davon aus. Bei einer Engine ohne die Zuordnung bewirkt die Zeile nichts.</translation>
    </message>
    <message>
        <source>Where the mapping is on, the attacker prefers the one service without it: a flaw in the runtime there ends as root on the host.</source>
        <translation>Wo die Zuordnung eingeschaltet ist, bevorzugt der Angreifer den einen Dienst ohne sie: Ein Fehler in der Laufzeit endet dort als root auf dem Host.</translation>
    </message>
    <message>
        <source>Remove the line. If a mounted folder is the reason for it, give the folder to the mapped user instead.</source>
        <translation>Die Zeile entfernen. Ist ein eingehängter Ordner der Grund, stattdessen den Ordner dem zugeordneten Benutzer geben.</translation>
    </message>
    <message>
        <source>Where the mapping is on: files of mounted folders belong to somebody else, and privileged or host-network services no longer start.</source>
        <translation>Wo die Zuordnung eingeschaltet ist: Dateien in eingehängten Ordnern gehören jemand anderem, und Dienste, die privilegiert oder im Netz des Hosts laufen, starten nicht mehr.</translation>
    </message>
    <message>
        <source>%1 runs %2, which gets no security fixes since %3.</source>
        <translation>%1 läuft mit %2, für das es seit %3 keine Sicherheitskorrekturen gibt.</translation>
    </message>
    <message>
        <source>An image gets no security fixes any more</source>
        <translation>Ein Image bekommt keine Sicherheitskorrekturen mehr</translation>
    </message>
    <message>
        <source>Makers support a version for a few years. After that, flaws are still found and published, with instructions, and nobody repairs them in it. The engine pulls the image all the same.</source>
        <translation>Hersteller pflegen eine Version einige Jahre. Danach werden weiter Fehler gefunden und mit Anleitung veröffentlicht, und niemand behebt sie darin. Die Engine ruft das Image trotzdem ab.</translation>
    </message>
    <message>
        <source>The attacker asks the service for its version, looks up what is known about it, and uses a published exploit.</source>
        <translation>Der Angreifer fragt den Dienst nach seiner Version, schlägt nach, was über sie bekannt ist, und nutzt einen veröffentlichten Exploit.</translation>
    </message>
    <message>
        <source>Move to a version that is supported, one major step at a time, with a backup first. The maker&apos;s upgrade notes say what has to be converted.</source>
        <translation>Auf eine gepflegte Version wechseln, eine Hauptversion nach der anderen und mit einer Sicherung vorher. Die Hinweise des Herstellers sagen, was umzuwandeln ist.</translation>
    </message>
    <message>
        <source>Databases do not open the files of an older major version: they have to be dumped and loaded, or upgraded with the maker&apos;s tool.</source>
        <translation>Datenbanken öffnen die Dateien einer älteren Hauptversion nicht: Sie müssen ausgegeben und neu geladen oder mit dem Werkzeug des Herstellers umgestellt werden.</translation>
    </message>
    <message>
        <source>%1 comes from a registry at a bare address (%2): without a certificate, whoever is on the way replaces the image.</source>
        <translation>%1 kommt aus einer Registry unter einer bloßen Adresse (%2): Ohne Zertifikat ersetzt das Image, wer auf dem Weg sitzt.</translation>
    </message>
    <message>
        <source>An image comes from a registry without a name</source>
        <translation>Ein Image kommt aus einer Registry ohne Namen</translation>
    </message>
    <message>
        <source>A registry at an IP address hardly ever has a certificate, so the engine has to be told to trust it unchecked (insecure-registries). Then the name says where an image is asked for, and not who answers.</source>
        <translation>Eine Registry unter einer IP-Adresse hat kaum je ein Zertifikat, also muss die Engine ihr ungeprüft vertrauen (insecure-registries). Dann sagt der Name, wo nach einem Image gefragt wird, und nicht, wer antwortet.</translation>
    </message>
    <message>
        <source>Somebody on the same network answers in the registry&apos;s place, and the host runs their image with everything that this file grants.</source>
        <translation>Jemand im selben Netz antwortet anstelle der Registry, und der Host führt sein Image aus, mit allem, was diese Datei gewährt.</translation>
    </message>
    <message>
        <source>Give the registry a name and a certificate, from a public authority or your own, and take the address out of insecure-registries. A digest behind the tag protects in the meantime.</source>
        <translation>Der Registry einen Namen und ein Zertifikat geben, von einer öffentlichen Stelle oder Ihrer eigenen, und die Adresse aus insecure-registries nehmen. Bis dahin schützt ein Digest hinter dem Tag.</translation>
    </message>
    <message>
        <source>Hosts have to reach and trust the new name first.</source>
        <translation>Hosts müssen den neuen Namen erst erreichen und ihm vertrauen.</translation>
    </message>
    <message>
        <source>%1 mounts %2 without a fixed version: the next pull may bring other files.</source>
        <translation>%1 hängt %2 ohne feste Version ein: Der nächste Abruf bringt vielleicht andere Dateien.</translation>
    </message>
    <message>
        <source>%1 names a version of its image and no digest: the same tag may bring another program tomorrow.</source>
        <translation>%1 nennt eine Version seines Images und keinen Digest: Dasselbe Tag bringt morgen vielleicht ein anderes Programm.</translation>
    </message>
    <message>
        <source>An image is named by its tag alone</source>
        <translation>Ein Image ist nur durch sein Tag benannt</translation>
    </message>
    <message>
        <source>A tag is a label that its owner may stick onto another image at any time, and often does to bring security fixes. A digest names the very bytes: what was tested is what runs, on every host.</source>
        <translation>Ein Tag ist ein Etikett, das sein Besitzer jederzeit auf ein anderes Image kleben darf und es für Sicherheitskorrekturen oft tut. Ein Digest nennt genau die Bytes: Was geprüft wurde, läuft, auf jedem Host.</translation>
    </message>
    <message>
        <source>The attacker takes over the account or the build of the image&apos;s maker and moves the tag to an image of their own. Hosts that pull next run it.</source>
        <translation>Der Angreifer übernimmt das Konto oder den Bau des Herstellers und versetzt das Tag auf ein eigenes Image. Hosts, die als Nächste abrufen, führen es aus.</translation>
    </message>
    <message>
        <source>Write the digest behind the tag (nginx:1.27.3@sha256:...; docker buildx imagetools inspect shows it), and let Renovate or Dependabot propose new ones.</source>
        <translation>Den Digest hinter das Tag schreiben (nginx:1.27.3@sha256:...; docker buildx imagetools inspect zeigt ihn) und Renovate oder Dependabot neue vorschlagen lassen.</translation>
    </message>
    <message>
        <source>Fixes no longer arrive by themselves: somebody has to take the proposals over.</source>
        <translation>Korrekturen kommen nicht mehr von selbst: Jemand muss die Vorschläge übernehmen.</translation>
    </message>
    <message>
        <source>Nothing that %1 writes is kept: after an incident nobody can say what happened.</source>
        <translation>Nichts, was %1 schreibt, wird behalten: Nach einem Vorfall kann niemand sagen, was geschah.</translation>
    </message>
    <message>
        <source>Keep the log of %1, in files that are turned over</source>
        <translation>Das Protokoll von %1 behalten, in rotierenden Dateien</translation>
    </message>
    <message>
        <source>The log is switched off</source>
        <translation>Das Protokoll ist abgeschaltet</translation>
    </message>
    <message>
        <source>The log is how a break-in is noticed, and how it is understood afterwards. With logging driver none the engine throws away everything that the service writes.</source>
        <translation>Im Protokoll fällt ein Einbruch auf, und danach lässt er sich dort verstehen. Mit dem Protokolltreiber none wirft die Engine alles weg, was der Dienst schreibt.</translation>
    </message>
    <message>
        <source>Failed logins, strange requests and error messages of an exploit leave no trace.</source>
        <translation>Gescheiterte Anmeldungen, seltsame Anfragen und die Fehlermeldungen eines Exploits hinterlassen keine Spur.</translation>
    </message>
    <message>
        <source>Use the driver local, which turns its files over and compresses them, or json-file with max-size and max-file. A service that logs to a file or a collector of its own can keep none.</source>
        <translation>Den Treiber local nutzen, der seine Dateien rotiert und komprimiert, oder json-file mit max-size und max-file. Ein Dienst, der in eine Datei oder einen eigenen Sammler schreibt, kann none behalten.</translation>
    </message>
    <message>
        <source>The log takes disk space: about 100 MB a container with the driver local.</source>
        <translation>Das Protokoll braucht Plattenplatz: mit dem Treiber local etwa 100 MB je Container.</translation>
    </message>
    <message>
        <source>What %1 mounts below %2 appears on the host, too: a folder there is covered by whatever it brings.</source>
        <translation>Was %1 unter %2 einhängt, erscheint auch auf dem Host: Ein Ordner dort wird von dem verdeckt, was der Mount mitbringt.</translation>
    </message>
    <message>
        <source>Mounts below %2 of %1 are shared with the host in both directions.</source>
        <translation>Mounts unter %2 von %1 werden mit dem Host in beiden Richtungen geteilt.</translation>
    </message>
    <message>
        <source>Keep the mounts below %1 to %2</source>
        <translation>Mounts unter %1 auf %2 beschränken</translation>
    </message>
    <message>
        <source>Mounts travel between a service and the host</source>
        <translation>Mounts wandern zwischen einem Dienst und dem Host</translation>
    </message>
    <message>
        <source>A shared mount is one in both places: what is mounted inside the container is mounted on the host as well, and stays there. Storage plug-ins need that. For anything else it is a way out for whoever may mount.</source>
        <translation>Ein geteilter Mount ist an beiden Orten einer: Was im Container eingehängt wird, ist auch auf dem Host eingehängt und bleibt dort. Speicher-Plugins brauchen das. Für alles andere ist es ein Weg hinaus, für jeden, der einhängen darf.</translation>
    </message>
    <message>
        <source>With SYS_ADMIN the attacker mounts a file system of their own over a folder below the shared one, and the host reads their files.</source>
        <translation>Mit SYS_ADMIN hängt der Angreifer ein eigenes Dateisystem über einen Ordner unter dem geteilten, und der Host liest seine Dateien.</translation>
    </message>
    <message>
        <source>Leave the option out, so that the default (rprivate) holds. If the service has to see disks that are mounted later, rslave shows them without the way back.</source>
        <translation>Die Option weglassen, sodass die Vorgabe (rprivate) gilt. Muss der Dienst Platten sehen, die später eingehängt werden, zeigt rslave sie ohne den Rückweg.</translation>
    </message>
    <message>
        <source>Storage drivers and tools that mount for others no longer do; what they mounted is seen inside only.</source>
        <translation>Speichertreiber und Werkzeuge, die für andere einhängen, tun es nicht mehr; was sie eingehängt haben, ist nur im Inneren zu sehen.</translation>
    </message>
    <message>
        <source>%2 of %1 is not in force in a swarm, which its deploy section is made for.</source>
        <translation>%2 von %1 gilt nicht in einem Swarm, für den sein Abschnitt deploy gemacht ist.</translation>
    </message>
    <message>
        <source>A swarm leaves a protection out</source>
        <translation>Ein Swarm lässt einen Schutz weg</translation>
    </message>
    <message>
        <source>docker compose up and docker stack deploy read the same file and do not follow the same keys. A swarm ignores security_opt and the limits outside deploy, without an error. placement, update_config and the like are for a swarm only.</source>
        <translation>docker compose up und docker stack deploy lesen dieselbe Datei und folgen nicht denselben Schlüsseln. Ein Swarm übergeht security_opt und die Grenzen außerhalb von deploy, ohne Fehlermeldung. placement, update_config und Ähnliches sind nur für einen Swarm.</translation>
    </message>
    <message>
        <source>On the swarm, the service runs without the profile and the limits that it was reviewed with.</source>
        <translation>Im Swarm läuft der Dienst ohne das Profil und die Grenzen, mit denen er durchgesehen wurde.</translation>
    </message>
    <message>
        <source>Move limits to deploy.resources.limits, which both follow. For no-new-privileges set the daemon&apos;s default (no-new-privileges in daemon.json) on each node.</source>
        <translation>Grenzen nach deploy.resources.limits verschieben, dem beide folgen. Für no-new-privileges auf jedem Knoten die Vorgabe des Daemons setzen (no-new-privileges in daemon.json).</translation>
    </message>
    <message>
        <source>Limits that come into force may end a service that has used more until now.</source>
        <translation>Grenzen, die nun gelten, beenden vielleicht einen Dienst, der bisher mehr genutzt hat.</translation>
    </message>
    <message>
        <source>When memory runs out the kernel ends others before %1: the host&apos;s own daemons among them.</source>
        <translation>Geht der Speicher aus, beendet der Kernel andere vor %1: darunter die Dienste des Hosts selbst.</translation>
    </message>
    <message>
        <source>At its memory limit %1 hangs instead of being ended and started again.</source>
        <translation>An seiner Speichergrenze hängt %1, statt beendet und neu gestartet zu werden.</translation>
    </message>
    <message>
        <source>Let the kernel end %1 like any other program</source>
        <translation>Den Kernel %1 beenden lassen wie jedes andere Programm</translation>
    </message>
    <message>
        <source>A service is spared when memory runs out</source>
        <translation>Ein Dienst wird geschont, wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <source>When a host has no memory left, the kernel ends the program that weighs most. oom_score_adj changes the weight: far below zero, the service with the leak survives and the login, the firewall or the engine goes.</source>
        <translation>Hat ein Host keinen Speicher mehr, beendet der Kernel das Programm, das am meisten wiegt. oom_score_adj ändert das Gewicht: Weit unter null überlebt der Dienst mit dem Leck, und Anmeldung, Firewall oder Engine gehen.</translation>
    </message>
    <message>
        <source>The attacker makes the protected service eat memory, and the host loses its other programs one after the other.</source>
        <translation>Der Angreifer lässt den geschützten Dienst Speicher fressen, und der Host verliert seine anderen Programme eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Remove the setting and give the service a memory limit that it lives within.</source>
        <translation>Die Einstellung entfernen und dem Dienst eine Speichergrenze geben, mit der er auskommt.</translation>
    </message>
    <message>
        <source>On a host that runs out of memory the service may be ended first. A limit for the others prevents that better.</source>
        <translation>Auf einem Host, dem der Speicher ausgeht, wird vielleicht dieser Dienst zuerst beendet. Eine Grenze für die anderen verhindert das besser.</translation>
    </message>
    <message>
        <source>Every port of every service on %1 is open to other machines, published or not.</source>
        <translation>Jeder Port jedes Dienstes in %1 steht anderen Rechnern offen, veröffentlicht oder nicht.</translation>
    </message>
    <message>
        <source>Services on %1 are reached under their own addresses: 127.0.0.1 in front of a port does not keep others out.</source>
        <translation>Dienste in %1 sind unter eigenen Adressen erreichbar: 127.0.0.1 vor einem Port hält andere nicht ab.</translation>
    </message>
    <message>
        <source>Close the gateway of %1</source>
        <translation>Das Gateway von %1 schließen</translation>
    </message>
    <message>
        <source>A network lets others in without published ports</source>
        <translation>Ein Netz lässt andere ohne veröffentlichte Ports hinein</translation>
    </message>
    <message>
        <source>Since version 28 the engine keeps packets away from container ports that are not published. The gateway mode nat-unprotected takes that wall down for a network; routed leaves out address translation, so that containers are reached directly.</source>
        <translation>Seit Version 28 hält die Engine Pakete von nicht veröffentlichten Ports der Container fern. Der Gateway-Modus nat-unprotected reißt diese Wand für ein Netz ein; routed lässt die Adressübersetzung weg, sodass Container direkt erreichbar sind.</translation>
    </message>
    <message>
        <source>A machine in the same network adds one route to the host, and connects to the database that nobody published.</source>
        <translation>Ein Rechner im selben Netz trägt eine Route zum Host ein und verbindet sich mit der Datenbank, die niemand veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Remove the option, so that nat holds, and publish the ports that are meant for others.</source>
        <translation>Die Option entfernen, sodass nat gilt, und die Ports veröffentlichen, die für andere gedacht sind.</translation>
    </message>
    <message>
        <source>Machines that connect to container addresses directly no longer reach them.</source>
        <translation>Rechner, die sich direkt mit Adressen von Containern verbinden, erreichen sie nicht mehr.</translation>
    </message>
    <message>
        <source>%1 does not start beside %2: both take port %3 of the host.</source>
        <translation>%1 startet nicht neben %2: Beide belegen Port %3 des Hosts.</translation>
    </message>
    <message>
        <source>Two services take the same port</source>
        <translation>Zwei Dienste belegen denselben Port</translation>
    </message>
    <message>
        <source>A port of the host belongs to one program. The service that comes second stops with &quot;port is already allocated&quot;; which one that is may differ from start to start, so that clients talk to another service than yesterday.</source>
        <translation>Ein Port des Hosts gehört einem Programm. Der Dienst, der als zweiter kommt, bleibt mit „port is already allocated“ stehen; welcher das ist, kann von Start zu Start wechseln, sodass Clients mit einem anderen Dienst sprechen als gestern.</translation>
    </message>
    <message>
        <source>None by itself. Clients may send what was meant for one service to the other.</source>
        <translation>Für sich keiner. Clients schicken vielleicht dem einen Dienst, was für den anderen gedacht war.</translation>
    </message>
    <message>
        <source>Give one of them another port, or put a reverse proxy in front of both.</source>
        <translation>Einem davon einen anderen Port geben oder einen Reverse Proxy vor beide stellen.</translation>
    </message>
    <message>
        <source>Clients of the service that moves need its new port.</source>
        <translation>Clients des Dienstes, der umzieht, brauchen seinen neuen Port.</translation>
    </message>
    <message>
        <source>The user of %1 belongs to the group %2, too: files that root keeps for that group are open to it.</source>
        <translation>Der Benutzer von %1 gehört auch zur Gruppe %2: Dateien, die root für diese Gruppe bereithält, stehen ihm offen.</translation>
    </message>
    <message>
        <source>Take the group %1 from %2</source>
        <translation>Die Gruppe %1 von %2 wegnehmen</translation>
    </message>
    <message>
        <source>An ordinary user is in a powerful group</source>
        <translation>Ein gewöhnlicher Benutzer ist in einer mächtigen Gruppe</translation>
    </message>
    <message>
        <source>A service that runs as an ordinary user gives much of that up again with group_add: the groups root, disk, docker, shadow, kmem, adm and lxd own files on mounted folders and devices that lead to passwords, disks or the engine.</source>
        <translation>Ein Dienst, der als gewöhnlicher Benutzer läuft, gibt davon mit group_add viel wieder auf: Den Gruppen root, disk, docker, shadow, kmem, adm und lxd gehören Dateien in eingehängten Ordnern und Geräte, die zu Passwörtern, Platten oder der Engine führen.</translation>
    </message>
    <message>
        <source>The attacker, who is nobody in particular inside, opens the socket, disk or log that the group may open, and goes on from there.</source>
        <translation>Der Angreifer, im Inneren niemand Besonderes, öffnet den Socket, die Platte oder das Protokoll, das die Gruppe öffnen darf, und macht von dort weiter.</translation>
    </message>
    <message>
        <source>Remove the group. Where a file has to be shared, make a group for it on the host, give it that one file, and add its number.</source>
        <translation>Die Gruppe entfernen. Muss eine Datei geteilt werden, auf dem Host eine Gruppe dafür anlegen, ihr diese eine Datei geben und ihre Nummer hinzufügen.</translation>
    </message>
    <message>
        <source>Opening the file or device fails with &quot;Permission denied&quot;.</source>
        <translation>Das Öffnen der Datei oder des Geräts scheitert mit „Permission denied“.</translation>
    </message>
    <message>
        <source>A hook of %1 runs as root, although the service does not: whoever changes the program that it runs is root there.</source>
        <translation>Ein Hook von %1 läuft als root, obwohl der Dienst es nicht tut: Wer das Programm ändert, das er ausführt, ist dort root.</translation>
    </message>
    <message>
        <source>Run the hook of %1 as the service&apos;s user</source>
        <translation>Den Hook von %1 als Benutzer des Dienstes ausführen</translation>
    </message>
    <message>
        <source>Run the hook of %1 without privileged</source>
        <translation>Den Hook von %1 ohne privileged ausführen</translation>
    </message>
    <message>
        <source>A hook has more rights than its service</source>
        <translation>Ein Hook hat mehr Rechte als sein Dienst</translation>
    </message>
    <message>
        <source>Hooks (post_start, pre_stop, and exec of develop.watch) run a command inside the container, as docker exec does. With privileged they have every capability and device, with user: root they are root, whatever the service itself gave up. The walls that the service has do not hold for them.</source>
        <translation>Hooks (post_start, pre_stop und exec von develop.watch) führen einen Befehl im Container aus, wie docker exec. Mit privileged haben sie jede Capability und jedes Gerät, mit user: root sind sie root, was auch immer der Dienst selbst aufgegeben hat. Die Wände des Dienstes gelten für sie nicht.</translation>
    </message>
    <message>
        <source>The attacker is inside as an ordinary user and may write to a script, a library or a folder on the search path that the hook uses. At the next start or stop their code runs with the hook&apos;s rights.</source>
        <translation>Der Angreifer ist als gewöhnlicher Benutzer im Inneren und darf in ein Skript, eine Bibliothek oder einen Ordner des Suchpfads schreiben, die der Hook nutzt. Beim nächsten Start oder Anhalten läuft sein Code mit den Rechten des Hooks.</translation>
    </message>
    <message>
        <source>Remove privileged and user from the hook. What it has to prepare, such as the owner of a volume, a short-lived service of its own can do, which the real one waits for with depends_on.</source>
        <translation>privileged und user aus dem Hook entfernen. Was er vorzubereiten hat, etwa den Besitzer eines Volumes, kann ein eigener kurzlebiger Dienst tun, auf den der eigentliche mit depends_on wartet.</translation>
    </message>
    <message>
        <source>A hook that changes owners or mounts something reports &quot;Operation not permitted&quot;, and the start of the service may fail with it.</source>
        <translation>Ein Hook, der Besitzer ändert oder etwas einhängt, meldet „Operation not permitted“, und daran scheitert vielleicht der Start des Dienstes.</translation>
    </message>
    <message>
        <source>%1 takes port %2 of the host, which is reserved for the system&apos;s own services.</source>
        <translation>%1 belegt Port %2 des Hosts, der den Diensten des Systems vorbehalten ist.</translation>
    </message>
    <message>
        <source>A port below 1024 is published</source>
        <translation>Ein Port unter 1024 ist veröffentlicht</translation>
    </message>
    <message>
        <source>Ports below 1024 are those that others trust: only root may open them, so that a login on port 22 or mail on port 25 is the system&apos;s own. The engine opens them for any service.</source>
        <translation>Ports unter 1024 sind die, denen andere vertrauen: Nur root darf sie öffnen, damit eine Anmeldung auf Port 22 oder Post auf Port 25 die des Systems ist. Die Engine öffnet sie für jeden Dienst.</translation>
    </message>
    <message>
        <source>None by itself. Where the host&apos;s own service is stopped for a moment, a container that asks for its port answers in its place.</source>
        <translation>Für sich keiner. Wo der Dienst des Hosts selbst einen Augenblick steht, antwortet ein Container, der seinen Port verlangt, an dessen Stelle.</translation>
    </message>
    <message>
        <source>Use a port above 1023 where clients can be told about it. Name servers, mail servers and web servers have to stay where they are.</source>
        <translation>Einen Port über 1023 nutzen, wo sich das den Clients mitteilen lässt. Nameserver, Mailserver und Webserver müssen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Clients that expect the usual port need the new one.</source>
        <translation>Clients, die den üblichen Port erwarten, brauchen den neuen.</translation>
    </message>
    <message>
        <source>%1 may write to the whole project folder: this file, .env and the hooks of .git, which run on your machine, are among it.</source>
        <translation>%1 darf in den ganzen Projektordner schreiben: diese Datei, .env und die Hooks von .git, die auf Ihrem Rechner laufen, gehören dazu.</translation>
    </message>
    <message>
        <source>%1 may write to a folder above the project: this file and those of other projects are among it.</source>
        <translation>%1 darf in einen Ordner über dem Projekt schreiben: diese Datei und die anderer Projekte gehören dazu.</translation>
    </message>
    <message>
        <source>The whole project folder is writable inside</source>
        <translation>Der ganze Projektordner ist im Inneren beschreibbar</translation>
    </message>
    <message>
        <source>Mounting . into a container is a habit of development. The folder has more in it than the source: the Compose file that you start next, .env with all passwords, and .git, whose hooks and settings run programs on your own machine when you next commit.</source>
        <translation>Den Ordner . in einen Container einzuhängen ist eine Gewohnheit aus der Entwicklung. Der Ordner enthält mehr als den Quelltext: die Compose-Datei, die Sie als Nächstes starten, .env mit allen Passwörtern und .git, dessen Hooks und Einstellungen beim nächsten Commit Programme auf Ihrem eigenen Rechner ausführen.</translation>
    </message>
    <message>
        <source>After a bug in the service the attacker writes privileged: true into the Compose file, or a post-checkout hook, and waits for you. A package that turns bad during npm install does the same.</source>
        <translation>Nach einem Fehler im Dienst schreibt der Angreifer privileged: true in die Compose-Datei oder einen Hook post-checkout und wartet auf Sie. Ein Paket, das während npm install bösartig wird, tut dasselbe.</translation>
    </message>
    <message>
        <source>Mount the subfolders that are needed (./src), or the whole read-only with a volume for what is made there. develop.watch copies changes without any mount. Leave the mount out of the file for production.</source>
        <translation>Die Unterordner einhängen, die gebraucht werden (./src), oder das Ganze schreibgeschützt mit einem Volume für das, was dort entsteht. develop.watch kopiert Änderungen ganz ohne Mount. In der Datei für den Betrieb den Mount weglassen.</translation>
    </message>
    <message>
        <source>Tools that write into the project (formatters, lock files, build results) report &quot;Read-only file system&quot;.</source>
        <translation>Werkzeuge, die in das Projekt schreiben (Formatierer, Lock-Dateien, Bauergebnisse), melden „Read-only file system“.</translation>
    </message>
    <message>
        <source>Starting %1 runs the file %2 on this machine, outside any container, as you.</source>
        <translation>Beim Start von %1 läuft die Datei %2 auf diesem Rechner, außerhalb jedes Containers, unter Ihrem Benutzer.</translation>
    </message>
    <message>
        <source>Starting %1 runs the program %2 on this machine, outside any container, as you.</source>
        <translation>Beim Start von %1 läuft das Programm %2 auf diesem Rechner, außerhalb jedes Containers, unter Ihrem Benutzer.</translation>
    </message>
    <message>
        <source>A service is a program on the host</source>
        <translation>Ein Dienst ist ein Programm auf dem Host</translation>
    </message>
    <message>
        <source>A service with a provider is no container. Docker Compose looks for a plugin or a program of that name and runs it on the machine where you type the command, with your rights and your environment, already when it only asks what the provider can do.</source>
        <translation>Ein Dienst mit provider ist kein Container. Docker Compose sucht ein Plugin oder Programm dieses Namens und führt es auf dem Rechner aus, auf dem Sie den Befehl geben, mit Ihren Rechten und Ihrer Umgebung, auch schon, wenn es nur fragt, was der Anbieter kann.</translation>
    </message>
    <message>
        <source>Somebody gets a change of the file past its reviewers, or puts a program of that name ahead on the search path. The next docker compose up runs it, with access to your keys and to the engine.</source>
        <translation>Jemand bringt eine Änderung der Datei an der Durchsicht vorbei oder legt ein Programm dieses Namens weiter vorn in den Suchpfad. Das nächste docker compose up führt es aus, mit Zugriff auf Ihre Schlüssel und die Engine.</translation>
    </message>
    <message>
        <source>Use only providers that you installed yourself and know. Name them without a path. Where an ordinary image does the same, use that.</source>
        <translation>Nur Anbieter nutzen, die Sie selbst installiert haben und kennen. Sie ohne Pfad nennen. Leistet ein gewöhnliches Image dasselbe, dieses nutzen.</translation>
    </message>
    <message>
        <source>What the provider set up (a cloud database, a tunnel, a model) is missing, and services that depend on it do not start.</source>
        <translation>Was der Anbieter einrichtete (eine Cloud-Datenbank, ein Tunnel, ein Modell), fehlt, und Dienste, die davon abhängen, starten nicht.</translation>
    </message>
    <message>
        <source>%1 pulls a tag that moves by itself (%2): whatever was pushed last runs, and nobody looks at it first.</source>
        <translation>%1 ruft ein Tag ab, das von selbst wandert (%2): Was zuletzt hochgeladen wurde, läuft, und niemand sieht es vorher an.</translation>
    </message>
    <message>
        <source>Pull the image of %1 only when it is missing</source>
        <translation>Das Image von %1 nur abrufen, wenn es fehlt</translation>
    </message>
    <message>
        <source>A moving tag is pulled by itself</source>
        <translation>Ein wanderndes Tag wird von selbst abgerufen</translation>
    </message>
    <message>
        <source>pull_policy: always asks the registry at each start. Together with latest or no tag at all, a restart is an update that nobody chose: a bad version or a bad actor reaches the host by itself.</source>
        <translation>pull_policy: always fragt bei jedem Start die Registry. Mit latest oder ganz ohne Tag ist ein Neustart dann eine Aktualisierung, die niemand gewählt hat: Eine schlechte Version oder ein Angreifer erreicht den Host von selbst.</translation>
    </message>
    <message>
        <source>The attacker pushes one image to the account of its maker, and waits for restarts.</source>
        <translation>Der Angreifer lädt ein einziges Image in das Konto des Herstellers hoch und wartet auf Neustarts.</translation>
    </message>
    <message>
        <source>Name a version or a digest: then always does no harm. Or take the policy away and pull when you mean to.</source>
        <translation>Eine Version oder einen Digest nennen: Dann schadet always nicht. Oder die Zeile entfernen und abrufen, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>Updates need docker compose pull from then on.</source>
        <translation>Aktualisierungen brauchen von da an docker compose pull.</translation>
    </message>
    <message>
        <source>%1 has a read-only file system, and a writable mount on %2, where its programs and settings are.</source>
        <translation>%1 hat ein schreibgeschütztes Dateisystem und einen beschreibbaren Mount auf %2, wo seine Programme und Einstellungen liegen.</translation>
    </message>
    <message>
        <source>A writable mount undoes a read-only file system</source>
        <translation>Ein beschreibbarer Mount hebt den Schreibschutz auf</translation>
    </message>
    <message>
        <source>read_only protects the image&apos;s own files. A volume or folder that is mounted over /usr, /opt or /etc lies on top of them and is writable all the same, so that a break-in can stay.</source>
        <translation>read_only schützt die Dateien des Images. Ein Volume oder Ordner, der über /usr, /opt oder /etc eingehängt ist, liegt darüber und ist trotzdem beschreibbar, sodass ein Einbruch bleiben kann.</translation>
    </message>
    <message>
        <source>The attacker changes a program or a setting on the mount, and finds it again after the restart.</source>
        <translation>Der Angreifer ändert ein Programm oder eine Einstellung auf dem Mount und findet sie nach dem Neustart wieder vor.</translation>
    </message>
    <message>
        <source>Mount it read-only, or mount only the folder below it that is really written to.</source>
        <translation>Ihn schreibgeschützt einhängen, oder nur den Ordner darunter, in den wirklich geschrieben wird.</translation>
    </message>
    <message>
        <source>What writes there reports &quot;Read-only file system&quot;.</source>
        <translation>Was dort schreibt, meldet „Read-only file system“.</translation>
    </message>
    <message>
        <source>%1 is started again after each failure, however many there are.</source>
        <translation>%1 wird nach jedem Fehlschlag neu gestartet, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>Give up on %1 after five failures</source>
        <translation>%1 nach fünf Fehlschlägen aufgeben</translation>
    </message>
    <message>
        <source>A failing service is started again without end</source>
        <translation>Ein scheiternder Dienst wird endlos neu gestartet</translation>
    </message>
    <message>
        <source>on-failure without a number tries for ever. A service that crashes at each start fills the log and uses the processor, and nobody notices that it is down because it is always just starting.</source>
        <translation>on-failure ohne Zahl versucht es für immer. Ein Dienst, der bei jedem Start abstürzt, füllt das Protokoll und beschäftigt den Prozessor, und niemand merkt, dass er ausgefallen ist, weil er immer gerade startet.</translation>
    </message>
    <message>
        <source>An attacker whose exploit crashes the program when it misses gets as many tries as they like.</source>
        <translation>Ein Angreifer, dessen Exploit das Programm bei einem Fehlversuch abstürzen lässt, bekommt so viele Versuche, wie er will.</translation>
    </message>
    <message>
        <source>Write on-failure:5. For a service that has to come back whatever happens, unless-stopped says so, together with something that watches it.</source>
        <translation>on-failure:5 schreiben. Für einen Dienst, der auf jeden Fall wiederkommen muss, sagt das unless-stopped, zusammen mit etwas, das ihn beobachtet.</translation>
    </message>
    <message>
        <source>After five failures in a row the service stays down until somebody starts it.</source>
        <translation>Nach fünf Fehlschlägen in Folge bleibt der Dienst aus, bis jemand ihn startet.</translation>
    </message>
    <message>
        <source>%1 starts as root and changes to the user that PUID names, as its image does by convention.</source>
        <translation>%1 startet als root und wechselt zu dem Benutzer, den PUID nennt, wie es bei seinem Image üblich ist.</translation>
    </message>
    <message>
        <source>%1 runs under the runtime %2: what that keeps apart is decided on the host, and not judged here.</source>
        <translation>%1 läuft unter der Laufzeit %2: Was sie getrennt hält, wird auf dem Host bestimmt und hier nicht beurteilt.</translation>
    </message>
    <message>
        <source>A runtime is not known</source>
        <translation>Eine Laufzeit ist nicht bekannt</translation>
    </message>
    <message>
        <source>A runtime is the program that makes the container. Some add a second kernel between the service and the host (gVisor, Kata), most do not, and one that somebody registered under a name of their own may do anything. Here it is taken for an ordinary one.</source>
        <translation>Eine Laufzeit ist das Programm, das den Container macht. Manche stellen einen zweiten Kernel zwischen Dienst und Host (gVisor, Kata), die meisten nicht, und eine, die jemand unter eigenem Namen eingetragen hat, tut vielleicht alles Mögliche. Hier gilt sie als gewöhnliche.</translation>
    </message>
    <message>
        <source>None by itself. The name is looked up in the daemon&apos;s settings; whoever may change those decides what runs as root at each start.</source>
        <translation>Für sich keiner. Der Name wird in den Einstellungen des Daemons nachgeschlagen; wer diese ändern darf, bestimmt, was bei jedem Start als root läuft.</translation>
    </message>
    <message>
        <source>Check on the host what docker info lists under that name. If it is one of the known ones, use its usual name, so that reports like this one count it.</source>
        <translation>Auf dem Host nachsehen, was docker info unter diesem Namen aufführt. Ist es eine der bekannten, ihren üblichen Namen nutzen, damit Berichte wie dieser sie zählen.</translation>
    </message>
    <message>
        <source>A host that has not registered the name does not start the service.</source>
        <translation>Ein Host, der den Namen nicht eingetragen hat, startet den Dienst nicht.</translation>
    </message>
    <message>
        <source>The secret %1 lies in a folder that %2 has mounted: it reads it without having been given it.</source>
        <translation>Das Secret %1 liegt in einem Ordner, den %2 eingehängt hat: Er liest es, ohne dass es ihm gegeben wurde.</translation>
    </message>
    <message>
        <source>The secret %1 lies in the folder that the image of %2 is built from: a Dockerfile that copies everything copies it, too.</source>
        <translation>Das Secret %1 liegt in dem Ordner, aus dem das Image von %2 gebaut wird: Ein Dockerfile, das alles kopiert, kopiert es mit.</translation>
    </message>
    <message>
        <source>A secret&apos;s file lies where others read it</source>
        <translation>Die Datei eines Secrets liegt dort, wo andere sie lesen</translation>
    </message>
    <message>
        <source>A secret is given to the services that list it, and to no other. That holds only while its file is not in a folder that another service has mounted, or that an image is built from.</source>
        <translation>Ein Secret bekommen die Dienste, die es aufführen, und keine anderen. Das gilt nur, solange seine Datei nicht in einem Ordner liegt, den ein anderer Dienst eingehängt hat oder aus dem ein Image gebaut wird.</translation>
    </message>
    <message>
        <source>In the service with the mounted project folder the attacker reads secrets/db_password.txt like any other file. From an image that was pushed to a registry, everybody who pulls it does.</source>
        <translation>Im Dienst mit dem eingehängten Projektordner liest der Angreifer secrets/db_password.txt wie jede andere Datei. Aus einem Image, das in eine Registry hochgeladen wurde, liest sie jeder, der es abruft.</translation>
    </message>
    <message>
        <source>Keep the files of secrets outside the project&apos;s folder, or mount only the subfolders that a service needs. List the folder of secrets in .dockerignore and .gitignore.</source>
        <translation>Die Dateien der Secrets außerhalb des Projektordners halten oder nur die Unterordner einhängen, die ein Dienst braucht. Den Ordner der Secrets in .dockerignore und .gitignore eintragen.</translation>
    </message>
    <message>
        <source>Nothing, once file: names the new place.</source>
        <translation>Nichts, sobald file: den neuen Ort nennt.</translation>
    </message>
    <message>
        <source>The build argument %2 of %1 holds %3: it stands in this file and in the history of the image.</source>
        <translation>Das Build-Argument %2 von %1 enthält Zugangsdaten (%3): Sie stehen in dieser Datei und im Verlauf des Images.</translation>
    </message>
    <message>
        <source>The build argument %2 of %1 is a credential by its name: its value stays in the history of the image.</source>
        <translation>Das Build-Argument %2 von %1 enthält dem Namen nach Zugangsdaten: Sein Wert bleibt im Verlauf des Images.</translation>
    </message>
    <message>
        <source>The Dockerfile of %1 holds %2 in clear text: it stands in this file and in the image.</source>
        <translation>Das Dockerfile von %1 enthält Zugangsdaten im Klartext (%2): Sie stehen in dieser Datei und im Image.</translation>
    </message>
    <message>
        <source>A credential goes into an image</source>
        <translation>Zugangsdaten gelangen in ein Image</translation>
    </message>
    <message>
        <source>Build arguments are written into the image&apos;s history. docker history shows them to everyone who has the image, in a registry, on a host or in a cache, for as long as it exists. Deleting the file that was made with them in a later step changes nothing.</source>
        <translation>Build-Argumente werden in den Verlauf des Images geschrieben. docker history zeigt sie jedem, der das Image hat, in einer Registry, auf einem Host oder in einem Cache, solange es existiert. Die damit erzeugte Datei in einem späteren Schritt zu löschen ändert nichts.</translation>
    </message>
    <message>
        <source>The attacker pulls the image and reads its history. A token for a package registry found there leads to the source of other programs, and to publishing under the company&apos;s name.</source>
        <translation>Der Angreifer ruft das Image ab und liest seinen Verlauf. Ein dort gefundenes Token einer Paket-Registry führt zum Quelltext anderer Programme und zum Veröffentlichen unter dem Namen der Firma.</translation>
    </message>
    <message>
        <source>Use build secrets: list the secret under build.secrets and read it in the Dockerfile with RUN --mount=type=secret. It is there for that one step and in no layer. Then change the credential, and delete the images that have it.</source>
        <translation>Build-Secrets nutzen: Das Secret unter build.secrets aufführen und im Dockerfile mit RUN --mount=type=secret lesen. Es ist für diesen einen Schritt da und in keiner Schicht. Dann die Zugangsdaten wechseln und die Images löschen, die sie enthalten.</translation>
    </message>
    <message>
        <source>The step that used the argument has to read a file instead, so the Dockerfile changes as well.</source>
        <translation>Der Schritt, der das Argument nutzte, muss stattdessen eine Datei lesen, also ändert sich auch das Dockerfile.</translation>
    </message>
    <message>
        <source>%2 of %1 holds %3 in clear text: every process list on the host shows it.</source>
        <translation>%2 von %1 enthält Zugangsdaten im Klartext (%3): Jede Prozessliste auf dem Host zeigt sie.</translation>
    </message>
    <message>
        <source>A credential stands in a command</source>
        <translation>Zugangsdaten stehen in einem Befehl</translation>
    </message>
    <message>
        <source>The command line of a program is no secret: ps shows it to every user of the host, docker inspect shows it, and monitoring agents collect it. The same goes for entrypoints, hooks and the test of a health check, which stands in the engine&apos;s log each time it fails.</source>
        <translation>Die Befehlszeile eines Programms ist kein Geheimnis: ps zeigt sie jedem Benutzer des Hosts, docker inspect zeigt sie, und Überwachungsprogramme sammeln sie. Das gilt auch für Entrypoints, Hooks und den Befehl einer Gesundheitsprüfung, der nach jedem Fehlschlag im Protokoll der Engine steht.</translation>
    </message>
    <message>
        <source>Any account on the host, or a monitoring page, shows the list of processes with the password in it. No right over the container is needed.</source>
        <translation>Jedes Konto auf dem Host, oder eine Überwachungsseite, zeigt die Liste der Prozesse mit dem Passwort darin. Ein Recht am Container ist nicht nötig.</translation>
    </message>
    <message>
        <source>Let the program read the password from a file (secrets) or a variable. In a health check write $$VARIABLE, so that the shell in the container fills it in, and many clients read one by themselves (REDISCLI_AUTH, MYSQL_PWD, PGPASSWORD). Then change the credential.</source>
        <translation>Das Programm das Passwort aus einer Datei (secrets) oder einer Variable lesen lassen. In einer Gesundheitsprüfung $$VARIABLE schreiben, damit die Shell im Container sie einsetzt; viele Clients lesen selbst eine (REDISCLI_AUTH, MYSQL_PWD, PGPASSWORD). Dann die Zugangsdaten wechseln.</translation>
    </message>
    <message>
        <source>Until the file or variable is there, the program starts without its password or its health check fails.</source>
        <translation>Bis die Datei oder Variable da ist, startet das Programm ohne sein Passwort, oder seine Gesundheitsprüfung scheitert.</translation>
    </message>
    <message>
        <source>The text of %1 holds %2: a config is handed out as a file that everybody inside may read.</source>
        <translation>Der Text von %1 enthält Zugangsdaten (%2): Eine Config wird als Datei ausgegeben, die jeder im Inneren lesen darf.</translation>
    </message>
    <message>
        <source>A credential stands in a config</source>
        <translation>Zugangsdaten stehen in einer Config</translation>
    </message>
    <message>
        <source>configs with content keep a whole settings file in the Compose file. A password in it is in version control, and in the container as a file with mode 0444: whatever runs there reads it.</source>
        <translation>configs mit content halten eine ganze Einstellungsdatei in der Compose-Datei. Ein Passwort darin ist in der Versionsverwaltung, und im Container als Datei mit dem Modus 0444: Was auch immer dort läuft, liest es.</translation>
    </message>
    <message>
        <source>A bug that reads files is enough, such as a path with dots in a web server. The file&apos;s place is known from the image&apos;s documentation.</source>
        <translation>Ein Fehler, der Dateien lesen lässt, genügt, etwa ein Pfad mit Punkten in einem Webserver. Wo die Datei liegt, steht in der Dokumentation des Images.</translation>
    </message>
    <message>
        <source>Put the credential under secrets, or write ${NAME} in the text and keep the value in an .env file: Docker Compose fills it in. Then change the credential.</source>
        <translation>Die Zugangsdaten unter secrets ablegen, oder im Text ${NAME} schreiben und den Wert in einer .env-Datei halten: Docker Compose setzt ihn ein. Dann die Zugangsdaten wechseln.</translation>
    </message>
    <message>
        <source>The program starts with an empty value until the variable is set.</source>
        <translation>Das Programm startet mit einem leeren Wert, bis die Variable gesetzt ist.</translation>
    </message>
    <message>
        <source>The label %2 of %1 holds %3: everybody who may list containers reads it.</source>
        <translation>Das Label %2 von %1 enthält Zugangsdaten (%3): Jeder liest sie, der Container auflisten darf.</translation>
    </message>
    <message>
        <source>A credential stands in a label</source>
        <translation>Zugangsdaten stehen in einem Label</translation>
    </message>
    <message>
        <source>Labels are made to be read by others: dashboards, reverse proxies and log collectors list them, also through a socket proxy that allows nothing but reading. A password hash among them can be guessed without anybody noticing.</source>
        <translation>Labels sind dafür gemacht, dass andere sie lesen: Übersichten, Reverse Proxys und Protokollsammler listen sie auf, auch durch einen Socket-Proxy, der nichts als Lesen zulässt. Ein Passwort-Hash darin lässt sich erraten, ohne dass es jemand merkt.</translation>
    </message>
    <message>
        <source>One call to the engine lists all containers with their labels. The attacker takes the hash home and tries billions of passwords against it, or uses the token as it is.</source>
        <translation>Ein Aufruf der Engine listet alle Container mit ihren Labels auf. Der Angreifer nimmt den Hash mit und probiert Milliarden von Passwörtern daran aus, oder nutzt das Token, wie es ist.</translation>
    </message>
    <message>
        <source>Traefik reads its users from a file (basicauth.usersfile), which a secret can be. For others use a variable from an .env file, which keeps it out of the repository at least. Then change the credential.</source>
        <translation>Traefik liest seine Benutzer aus einer Datei (basicauth.usersfile), und die kann ein Secret sein. Für andere eine Variable aus einer .env-Datei nutzen, das hält sie wenigstens aus dem Repository heraus. Dann die Zugangsdaten wechseln.</translation>
    </message>
    <message>
        <source>The login does not work until the file is mounted where the proxy looks for it.</source>
        <translation>Die Anmeldung funktioniert nicht, bis die Datei eingehängt ist, wo der Proxy sie sucht.</translation>
    </message>
    <message>
        <source>The option %2 of %1 holds %3 in clear text: everyone with this file has it.</source>
        <translation>Die Option %2 von %1 enthält Zugangsdaten im Klartext (%3): Jeder mit dieser Datei hat sie.</translation>
    </message>
    <message>
        <source>A credential stands in a driver&apos;s options</source>
        <translation>Zugangsdaten stehen in den Optionen eines Treibers</translation>
    </message>
    <message>
        <source>Log drivers, volume drivers and hooks take tokens and passwords as options. They stand in the file like any other text, docker inspect and docker volume inspect show them, and they are forgotten when credentials are looked for.</source>
        <translation>Protokolltreiber, Volume-Treiber und Hooks nehmen Token und Passwörter als Optionen an. Die stehen in der Datei wie jeder andere Text, docker inspect und docker volume inspect zeigen sie, und bei der Suche nach Zugangsdaten werden sie vergessen.</translation>
    </message>
    <message>
        <source>With the password of the file server the attacker mounts the share from elsewhere. With the token of the log collector they flood it, or learn where the logs go.</source>
        <translation>Mit dem Passwort des Dateiservers hängt der Angreifer die Freigabe von anderswo ein. Mit dem Token des Protokollsammlers überschwemmt er ihn oder erfährt, wohin die Protokolle gehen.</translation>
    </message>
    <message>
        <source>Keep the value in an .env file outside version control and write ${NAME} here. For shares, mount them on the host with a file of credentials (credentials=/root/.smb) and bind the folder.</source>
        <translation>Den Wert in einer .env-Datei außerhalb der Versionsverwaltung halten und hier ${NAME} schreiben. Freigaben auf dem Host mit einer Datei für die Zugangsdaten einhängen (credentials=/root/.smb) und den Ordner als Bind-Mount geben.</translation>
    </message>
    <message>
        <source>The volume or log driver does not start until the variable is set. A volume that exists keeps its old options: it has to be removed and made again.</source>
        <translation>Das Volume oder der Protokolltreiber startet nicht, bis die Variable gesetzt ist. Ein vorhandenes Volume behält seine alten Optionen: Es muss entfernt und neu angelegt werden.</translation>
    </message>
    <message>
        <source>%2 of %3 in %1 is not in force: the file is mounted as it is, with the owner and mode that it has on the host.</source>
        <translation>%2 von %3 in %1 gilt nicht: Die Datei wird eingehängt, wie sie ist, mit dem Besitzer und Modus, die sie auf dem Host hat.</translation>
    </message>
    <message>
        <source>Take what is not in force out of %1</source>
        <translation>Aus %1 herausnehmen, was nicht gilt</translation>
    </message>
    <message>
        <source>The mode of a secret is not in force</source>
        <translation>Der Modus eines Secrets gilt nicht</translation>
    </message>
    <message>
        <source>uid, gid and mode of a secret come from Docker Swarm. docker compose mounts the file itself and ignores them: mode: 0400 reads like a protection and is none.</source>
        <translation>uid, gid und mode eines Secrets stammen aus Docker Swarm. docker compose hängt die Datei selbst ein und übergeht sie: mode: 0400 liest sich wie ein Schutz und ist keiner.</translation>
    </message>
    <message>
        <source>A program in the container that was not meant to read the secret does, since the file on the host is readable for all.</source>
        <translation>Ein Programm im Container, das das Secret nicht lesen sollte, liest es, denn die Datei auf dem Host ist für alle lesbar.</translation>
    </message>
    <message>
        <source>Set owner and mode of the file on the host (chmod 600, chown to the number of the service&apos;s user), and take the keys out. Secrets that come from environment: are written with them.</source>
        <translation>Besitzer und Modus der Datei auf dem Host setzen (chmod 600, chown auf die Nummer des Dienstbenutzers) und die Schlüssel herausnehmen. Secrets, die aus environment: kommen, werden damit geschrieben.</translation>
    </message>
    <message>
        <source>With a tighter mode on the host, a service that runs as another user can&apos;t read its own secret.</source>
        <translation>Mit einem engeren Modus auf dem Host kann ein Dienst, der als anderer Benutzer läuft, sein eigenes Secret nicht lesen.</translation>
    </message>
    <message>
        <source>%1 has the SELinux level %2 instead of one of its own: every container of that level may touch its files.</source>
        <translation>%1 hat die SELinux-Ebene %2 statt einer eigenen: Jeder Container dieser Ebene darf seine Dateien anfassen.</translation>
    </message>
    <message>
        <source>%1 sets its own SELinux label (%2): what it may do is decided by the host&apos;s policy, not by Docker&apos;s.</source>
        <translation>%1 setzt sein eigenes SELinux-Label (%2): Was er darf, bestimmt die Richtlinie des Hosts, nicht die von Docker.</translation>
    </message>
    <message>
        <source>A service sets its own SELinux label</source>
        <translation>Ein Dienst setzt sein eigenes SELinux-Label</translation>
    </message>
    <message>
        <source>On hosts with SELinux every container gets a random level, so that no container may read another&apos;s files even when it gets out. A level that is written down is the same each time, and for every service that writes it.</source>
        <translation>Auf Hosts mit SELinux bekommt jeder Container eine zufällige Ebene, sodass kein Container die Dateien eines anderen lesen darf, selbst wenn er ausbricht. Eine aufgeschriebene Ebene ist jedes Mal dieselbe, und für jeden Dienst, der sie schreibt.</translation>
    </message>
    <message>
        <source>After a way out of one container the attacker reads the files of every other one with the same level.</source>
        <translation>Nach einem Weg aus einem Container hinaus liest der Angreifer die Dateien jedes anderen mit derselben Ebene.</translation>
    </message>
    <message>
        <source>Remove the entry. To share a folder between two services, mount it with :z in both; for a policy of your own, set a type (label=type:...) made for the service.</source>
        <translation>Den Eintrag entfernen. Um einen Ordner zwischen zwei Diensten zu teilen, ihn in beiden mit :z einhängen; für eine eigene Richtlinie einen Typ setzen (label=type:...), der für den Dienst gemacht ist.</translation>
    </message>
    <message>
        <source>Folders that were labelled for the fixed level are refused with &quot;Permission denied&quot; until they are mounted with :z or :Z.</source>
        <translation>Ordner, die für die feste Ebene gekennzeichnet waren, werden mit „Permission denied“ abgelehnt, bis sie mit :z oder :Z eingehängt sind.</translation>
    </message>
    <message>
        <source>Remove the obsolete version</source>
        <translation>Die überholte version entfernen</translation>
    </message>
    <message>
        <source>The ports of %1 are not in force: on the host&apos;s network it opens what it likes.</source>
        <translation>Die Ports von %1 gelten nicht: Im Netz des Hosts öffnet er, was er will.</translation>
    </message>
    <message>
        <source>The ports of %1 are not in force: it has no network.</source>
        <translation>Die Ports von %1 gelten nicht: Er hat kein Netz.</translation>
    </message>
    <message>
        <source>%2 of %1 is not in force: a later entry of the same kind holds.</source>
        <translation>%2 von %1 gilt nicht: Ein späterer Eintrag derselben Art gilt.</translation>
    </message>
    <message>
        <source>A setting is overruled by another</source>
        <translation>Eine Einstellung wird von einer anderen aufgehoben</translation>
    </message>
    <message>
        <source>The engine accepts both settings and follows one. Whoever reads the file sees a short list of ports or a seccomp profile, and believes it.</source>
        <translation>Die Engine nimmt beide Einstellungen an und folgt einer. Wer die Datei liest, sieht eine kurze Liste von Ports oder ein seccomp-Profil und glaubt es.</translation>
    </message>
    <message>
        <source>None by itself. What looked closed in the review is open.</source>
        <translation>Für sich keiner. Was beim Durchsehen verschlossen aussah, ist offen.</translation>
    </message>
    <message>
        <source>Take out the setting that does not count, or the one that overrules it.</source>
        <translation>Die Einstellung herausnehmen, die nicht zählt, oder die, die sie aufhebt.</translation>
    </message>
    <message>
        <source>Nothing: it was not in force.</source>
        <translation>Nichts: Sie galt nicht.</translation>
    </message>
    <message>
        <source>%1 and %2 see each other&apos;s processes: whoever is root in one reads the other&apos;s environment and stops its programs.</source>
        <translation>%1 und %2 sehen die Prozesse des anderen: Wer in einem root ist, liest die Umgebung des anderen und hält seine Programme an.</translation>
    </message>
    <message>
        <source>%1 and %2 share their memory segments: what one leaves open the other reads and changes.</source>
        <translation>%1 und %2 teilen ihre Speichersegmente: Was der eine offen lässt, liest und ändert der andere.</translation>
    </message>
    <message>
        <source>%1 lets other containers join its shared memory.</source>
        <translation>%1 lässt andere Container an seinen gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>%1 is on the network of %2, a container that this file does not have: who reaches it is decided elsewhere.</source>
        <translation>%1 ist im Netz von %2, einem Container, den diese Datei nicht hat: Wer ihn erreicht, wird anderswo bestimmt.</translation>
    </message>
    <message>
        <source>%1 and %2 are one host to the network: each reaches what the other listens on, also on 127.0.0.1.</source>
        <translation>%1 und %2 sind für das Netz ein einziger Host: Jeder erreicht, worauf der andere lauscht, auch auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>Two containers share a namespace</source>
        <translation>Zwei Container teilen einen Namespace</translation>
    </message>
    <message>
        <source>network_mode, pid and ipc can point at another container (service:NAME, container:NAME). The two are then one as far as that goes: one set of ports, one list of processes, one pool of shared memory. A flaw in one is a foot in the other.</source>
        <translation>network_mode, pid und ipc können auf einen anderen Container zeigen (service:NAME, container:NAME). So weit sind die beiden dann eins: eine Menge Ports, eine Prozessliste, ein gemeinsamer Speicher. Ein Fehler im einen ist ein Fuß in der Tür des anderen.</translation>
    </message>
    <message>
        <source>From the weaker of the two the attacker connects to what the other keeps on 127.0.0.1, reads passwords from /proc of its processes, or stops them. A database that asks for no password on loopback is open to the sidecar.</source>
        <translation>Vom schwächeren der beiden verbindet sich der Angreifer mit dem, was der andere auf 127.0.0.1 hält, liest Passwörter aus /proc seiner Prozesse oder hält sie an. Eine Datenbank, die auf dem Loopback kein Passwort verlangt, steht dem Sidecar offen.</translation>
    </message>
    <message>
        <source>Use an ordinary network and names where that is enough. Where the sharing is the point, as with a VPN, treat the two as one service: same care, same updates, a password on loopback too.</source>
        <translation>Ein gewöhnliches Netz und Namen nutzen, wo das genügt. Ist das Teilen der Zweck, wie bei einem VPN, die beiden wie einen Dienst behandeln: dieselbe Sorgfalt, dieselben Aktualisierungen, ein Passwort auch auf dem Loopback.</translation>
    </message>
    <message>
        <source>A service that was to send its traffic through the other one&apos;s VPN sends it directly; a debugger or monitor no longer sees the processes.</source>
        <translation>Ein Dienst, der seinen Verkehr durch das VPN des anderen schicken sollte, schickt ihn direkt; ein Debugger oder Überwacher sieht die Prozesse nicht mehr.</translation>
    </message>
    <message>
        <source>What %1 writes to %2 is read by %3, which can do more: a file there may be a way from one to the other.</source>
        <translation>Was %1 in %2 schreibt, liest %3, der mehr darf: Eine Datei dort kann ein Weg vom einen zum anderen sein.</translation>
    </message>
    <message>
        <source>What %1 writes to %2 is seen by %3, too.</source>
        <translation>Was %1 in %2 schreibt, sieht auch %3.</translation>
    </message>
    <message>
        <source>Two services share a folder that one may write</source>
        <translation>Zwei Dienste teilen einen Ordner, den einer beschreiben darf</translation>
    </message>
    <message>
        <source>A shared folder is a way past every network rule. If one service runs what another may write (a web page, a plug-in, a script, a timed job), a break-in in the writer is one in the reader. Settings and archives that are read can carry one as well.</source>
        <translation>Ein geteilter Ordner ist ein Weg an jeder Netzregel vorbei. Führt ein Dienst aus, was ein anderer schreiben darf (eine Webseite, ein Plugin, ein Skript, einen zeitgesteuerten Auftrag), ist ein Einbruch beim Schreibenden auch einer beim Lesenden. Einstellungen und Archive, die gelesen werden, können ebenfalls einen mitbringen.</translation>
    </message>
    <message>
        <source>The attacker in the upload service writes a PHP file into the folder that the web server serves. In a folder of scripts that a privileged service runs they write a line that makes them root.</source>
        <translation>Der Angreifer im Upload-Dienst schreibt eine PHP-Datei in den Ordner, den der Webserver ausliefert. In einen Ordner voll Skripte, die ein privilegierter Dienst ausführt, schreibt er eine Zeile, die ihn zu root macht.</translation>
    </message>
    <message>
        <source>Mount it read-only (:ro) in every service that only reads, and keep one writer. Do not serve or run anything from a folder for uploads.</source>
        <translation>In jedem Dienst, der nur liest, schreibgeschützt einhängen (:ro) und nur einen schreiben lassen. Aus einem Ordner für Uploads nichts ausliefern oder ausführen.</translation>
    </message>
    <message>
        <source>A service that does write there reports &quot;Read-only file system&quot;.</source>
        <translation>Ein Dienst, der dort doch schreibt, meldet „Read-only file system“.</translation>
    </message>
    <message>
        <source>%1 passes on calls that start containers, and is published: everyone who reaches this host controls it.</source>
        <translation>%1 reicht Aufrufe weiter, die Container starten, und ist veröffentlicht: Jeder, der diesen Host erreicht, beherrscht ihn.</translation>
    </message>
    <message>
        <source>%1 passes on calls that start containers: whoever comes to reach it controls the host.</source>
        <translation>%1 reicht Aufrufe weiter, die Container starten: Wer ihn erreicht, beherrscht den Host.</translation>
    </message>
    <message>
        <source>%1 passes on calls that start containers: a break-in at %2 ends as root on the host.</source>
        <translation>%1 reicht Aufrufe weiter, die Container starten: Ein Einbruch bei %2 endet als root auf dem Host.</translation>
    </message>
    <message>
        <source>%1 is published: everyone who reaches this host lists its containers, with the passwords in their variables.</source>
        <translation>%1 ist veröffentlicht: Jeder, der diesen Host erreicht, listet seine Container auf, mit den Passwörtern in ihren Variablen.</translation>
    </message>
    <message>
        <source>Do not publish the port of %1</source>
        <translation>Den Port von %1 nicht veröffentlichen</translation>
    </message>
    <message>
        <source>Let %1 pass on reading calls only</source>
        <translation>%1 nur lesende Aufrufe weiterreichen lassen</translation>
    </message>
    <message>
        <source>A socket proxy lets too much through</source>
        <translation>Ein Socket-Proxy lässt zu viel durch</translation>
    </message>
    <message>
        <source>A socket proxy stands between services and the engine, and passes on only the calls that it is told to. With POST allowed it passes on the one that starts a container with the host&apos;s disk: then it is the socket itself, for every service on its networks, without a mount that anybody would notice.</source>
        <translation>Ein Socket-Proxy steht zwischen Diensten und der Engine und reicht nur die Aufrufe weiter, die ihm genannt sind. Ist POST erlaubt, reicht er auch den weiter, der einen Container mit der Platte des Hosts startet: Dann ist er der Socket selbst, für jeden Dienst in seinen Netzen, ohne einen Mount, der jemandem auffiele.</translation>
    </message>
    <message>
        <source>After a bug in any service on the proxy&apos;s network, the attacker sends the same two calls as with the socket, to http://proxy:2375. Reading calls alone already show the variables of all containers.</source>
        <translation>Nach einem Fehler in irgendeinem Dienst im Netz des Proxys schickt der Angreifer dieselben zwei Aufrufe wie beim Socket, an http://proxy:2375. Schon lesende Aufrufe zeigen die Variablen aller Container.</translation>
    </message>
    <message>
        <source>Allow only reading calls, and of those only what the service uses (CONTAINERS=1 for a dashboard). Give the proxy and its one client an internal network that nobody else is on, and publish nothing. A service that must start containers belongs on another host.</source>
        <translation>Nur lesende Aufrufe zulassen, und davon nur, was der Dienst nutzt (CONTAINERS=1 für eine Übersicht). Dem Proxy und seinem einen Client ein internes Netz geben, in dem niemand sonst ist, und nichts veröffentlichen. Ein Dienst, der Container starten muss, gehört auf einen anderen Host.</translation>
    </message>
    <message>
        <source>Services that start, stop or update containers through the proxy get an answer 403.</source>
        <translation>Dienste, die über den Proxy Container starten, anhalten oder aktualisieren, bekommen die Antwort 403.</translation>
    </message>
    <message>
        <source>%1 is or starts an SSH server: a second way in, with keys and updates of its own.</source>
        <translation>%1 ist oder startet einen SSH-Server: ein zweiter Weg hinein, mit eigenen Schlüsseln und Aktualisierungen.</translation>
    </message>
    <message>
        <source>A container runs an SSH server</source>
        <translation>In einem Container läuft ein SSH-Server</translation>
    </message>
    <message>
        <source>docker exec gives whoever may command the engine a shell, with the engine&apos;s own check of who that is. An SSH server inside adds accounts, keys and a program that all have to be looked after separately.</source>
        <translation>docker exec gibt jedem eine Shell, der der Engine befehlen darf, und die Engine prüft selbst, wer das ist. Ein SSH-Server im Inneren bringt Konten, Schlüssel und ein Programm hinzu, um die man sich gesondert kümmern muss.</translation>
    </message>
    <message>
        <source>Guessing programs find a published SSH port within minutes. Keys that were built into the image are the same in every copy of it.</source>
        <translation>Rateprogramme finden einen veröffentlichten SSH-Port binnen Minuten. In das Image eingebaute Schlüssel sind in jeder Kopie dieselben.</translation>
    </message>
    <message>
        <source>Use docker compose exec, or SSH to the host. Where files have to be handed over by SFTP, allow keys only, no shell, and one folder.</source>
        <translation>docker compose exec nutzen oder SSH zum Host. Wo Dateien per SFTP übergeben werden müssen, nur Schlüssel zulassen, keine Shell und einen einzigen Ordner.</translation>
    </message>
    <message>
        <source>People and scripts that log in to the container need the new way.</source>
        <translation>Menschen und Skripte, die sich im Container anmelden, brauchen den neuen Weg.</translation>
    </message>
    <message>
        <source>%1 may fill all of the host&apos;s swap: beyond its memory limit it goes on there, and the host becomes slow.</source>
        <translation>%1 darf den ganzen Swap des Hosts füllen: Jenseits seiner Speichergrenze macht er dort weiter, und der Host wird langsam.</translation>
    </message>
    <message>
        <source>Let %1 swap no more than its memory again</source>
        <translation>%1 wieder nur so viel Swap wie Speicher geben</translation>
    </message>
    <message>
        <source>Swap is not limited</source>
        <translation>Swap ist nicht begrenzt</translation>
    </message>
    <message>
        <source>memswap_limit: -1 lifts the second half of a memory limit. A service that leaks is not ended at its limit, it moves to the disk and takes the host&apos;s swap and its disk along.</source>
        <translation>memswap_limit: -1 hebt die zweite Hälfte einer Speichergrenze auf. Ein Dienst mit einem Leck wird an seiner Grenze nicht beendet, er zieht auf die Platte um und belegt den Swap des Hosts und dessen Platte.</translation>
    </message>
    <message>
        <source>Requests that make the service hold much data slow down everything on the host, since every program waits for the same disk.</source>
        <translation>Anfragen, die den Dienst viele Daten halten lassen, bremsen alles auf dem Host, denn jedes Programm wartet auf dieselbe Platte.</translation>
    </message>
    <message>
        <source>Remove memswap_limit: the default lets a service swap as much as its memory limit. Write the same number as mem_limit to forbid swapping.</source>
        <translation>memswap_limit entfernen: Als Vorgabe darf ein Dienst so viel auslagern, wie seine Speichergrenze beträgt. Dieselbe Zahl wie in mem_limit verbietet das Auslagern.</translation>
    </message>
    <message>
        <source>A service that lived on swap is ended for lack of memory; raise mem_limit to what it really needs.</source>
        <translation>Ein Dienst, der vom Swap lebte, wird aus Mangel an Speicher beendet; mem_limit auf das anheben, was er wirklich braucht.</translation>
    </message>
    <message>
        <source>Certificates are not checked</source>
        <translation>Zertifikate werden nicht geprüft</translation>
    </message>
    <message>
        <source>An encrypted connection is worth as much as the check that the right one is at its other end. With the check off, everybody on the way can be the other end, and the padlock is decoration.</source>
        <translation>Eine verschlüsselte Verbindung ist so viel wert wie die Prüfung, dass am anderen Ende der Richtige ist. Ohne die Prüfung kann jeder auf dem Weg das andere Ende sein, und das Schloss ist Dekoration.</translation>
    </message>
    <message>
        <source>From another container on the network, or the router in between, the attacker answers in the server&apos;s place, reads passwords and tokens, and passes everything on so that nobody notices.</source>
        <translation>Aus einem anderen Container im Netz, oder vom Router dazwischen, antwortet der Angreifer anstelle des Servers, liest Passwörter und Token und reicht alles weiter, sodass niemand etwas merkt.</translation>
    </message>
    <message>
        <source>Remove the setting. For a server with a certificate of your own, mount the certificate of your authority and name it (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, REQUESTS_CA_BUNDLE).</source>
        <translation>Die Einstellung entfernen. Für einen Server mit eigenem Zertifikat das Zertifikat Ihrer Zertifizierungsstelle einhängen und nennen (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, REQUESTS_CA_BUNDLE).</translation>
    </message>
    <message>
        <source>Connections to servers with a self-made or expired certificate fail with a message about it until that certificate is trusted.</source>
        <translation>Verbindungen zu Servern mit selbst gemachtem oder abgelaufenem Zertifikat scheitern mit einer Meldung darüber, bis ihm vertraut wird.</translation>
    </message>
    <message>
        <source>%2 of %1 is mounted with %3, which Docker leaves out: programs that are dropped there run.</source>
        <translation>%2 von %1 ist mit %3 eingehängt, was Docker weglässt: Dort abgelegte Programme laufen.</translation>
    </message>
    <message>
        <source>Mount %1 of %2 without %3</source>
        <translation>%1 von %2 ohne %3 einhängen</translation>
    </message>
    <message>
        <source>A folder in memory lets programs run</source>
        <translation>Ein Ordner im Speicher lässt Programme laufen</translation>
    </message>
    <message>
        <source>A tmpfs is where a hardened service may still write. Docker mounts it so that nothing in it can be run, be setuid or be a device. The options exec, suid and dev take that back.</source>
        <translation>In ein tmpfs darf ein gehärteter Dienst noch schreiben. Docker hängt es so ein, dass nichts darin ausgeführt werden, setuid oder ein Gerät sein kann. Die Optionen exec, suid und dev nehmen das zurück.</translation>
    </message>
    <message>
        <source>After a bug in a service with a read-only file system the attacker needs one place to put a tool and start it. This is the place.</source>
        <translation>Nach einem Fehler in einem Dienst mit schreibgeschütztem Dateisystem braucht der Angreifer einen Ort, um ein Werkzeug abzulegen und zu starten. Das ist dieser Ort.</translation>
    </message>
    <message>
        <source>Leave the option out. If the program really runs files it made itself (some Java libraries do), give it one small folder with exec and keep the others without.</source>
        <translation>Die Option weglassen. Führt das Programm wirklich Dateien aus, die es selbst angelegt hat (manche Java-Bibliotheken tun das), ihm einen kleinen Ordner mit exec geben und die anderen ohne lassen.</translation>
    </message>
    <message>
        <source>Programs that unpack and start helpers in that folder report &quot;Permission denied&quot;.</source>
        <translation>Programme, die in diesem Ordner Hilfsprogramme auspacken und starten, melden „Permission denied“.</translation>
    </message>
    <message>
        <source>%1 may pin as much memory as it likes, and no memory limit counts it: it can&apos;t be swapped or taken back.</source>
        <translation>%1 darf so viel Speicher festhalten, wie er will, und keine Speichergrenze zählt ihn: Er lässt sich nicht auslagern oder zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 may give its threads real-time priority: one that does not stop keeps a processor from everything else.</source>
        <translation>%1 darf seinen Threads Echtzeit-Priorität geben: Einer, der nicht aufhört, nimmt allem anderen einen Prozessor weg.</translation>
    </message>
    <message>
        <source>Take the raised limit %1 from %2</source>
        <translation>Die angehobene Grenze %1 von %2 wegnehmen</translation>
    </message>
    <message>
        <source>A limit of the kernel is lifted</source>
        <translation>Eine Grenze des Kernels ist aufgehoben</translation>
    </message>
    <message>
        <source>The kernel keeps programs from pinning memory and from real-time priority because either can starve a host. Databases and audio programs ask for them; everything else does without.</source>
        <translation>Der Kernel verwehrt Programmen das Festhalten von Speicher und Echtzeit-Priorität, weil beides einen Host aushungern kann. Datenbanken und Audioprogramme verlangen danach; alles andere kommt ohne aus.</translation>
    </message>
    <message>
        <source>The attacker pins memory until nothing is left that can be freed, or runs an endless loop at real-time priority. The host no longer answers.</source>
        <translation>Der Angreifer hält Speicher fest, bis sich keiner mehr freigeben lässt, oder lässt eine endlose Schleife mit Echtzeit-Priorität laufen. Der Host antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Remove the entry, or keep it and set mem_limit: pinned memory counts there. Elasticsearch works without memlock when the host has no swap.</source>
        <translation>Den Eintrag entfernen, oder ihn behalten und mem_limit setzen: Festgehaltener Speicher zählt dort mit. Elasticsearch arbeitet ohne memlock, wenn der Host keinen Swap hat.</translation>
    </message>
    <message>
        <source>A program that insists on locking its memory refuses to start, with &quot;Cannot allocate memory&quot; or a note about memory locking.</source>
        <translation>Ein Programm, das auf dem Festhalten seines Speichers besteht, startet nicht, mit „Cannot allocate memory“ oder einem Hinweis auf gesperrten Speicher.</translation>
    </message>
    <message>
        <source>%1 sets %2 to %3, which leaves its network with less protection than the kernel gives it by default.</source>
        <translation>%1 setzt %2 auf %3, und das lässt seinem Netz weniger Schutz, als der Kernel ihm als Vorgabe gibt.</translation>
    </message>
    <message>
        <source>Leave %1 of %2 at the kernel&apos;s default</source>
        <translation>%1 von %2 bei der Vorgabe des Kernels lassen</translation>
    </message>
    <message>
        <source>A kernel setting opens the service&apos;s network</source>
        <translation>Eine Kernel-Einstellung öffnet das Netz des Dienstes</translation>
    </message>
    <message>
        <source>sysctls change how the kernel treats the network of this one container. Some values drop a check that protects it from other containers on the same network: forged senders, redirected traffic, or connections to what listens on 127.0.0.1.</source>
        <translation>sysctls ändern, wie der Kernel das Netz dieses einen Containers behandelt. Manche Werte schalten eine Prüfung ab, die ihn vor anderen Containern im selben Netz schützt: gefälschte Absender, umgeleiteter Verkehr oder Verbindungen zu dem, was auf 127.0.0.1 lauscht.</translation>
    </message>
    <message>
        <source>From a neighbouring container the attacker sends a redirect or a packet with a forged sender, reads the traffic, or reaches a listener that was thought to be private. Raw sockets, which that takes, are granted by default.</source>
        <translation>Aus einem Nachbarcontainer schickt der Angreifer eine Umleitung oder ein Paket mit gefälschtem Absender, liest den Verkehr oder erreicht einen Port, der für privat gehalten wurde. Die rohen Sockets, die das braucht, sind als Vorgabe erlaubt.</translation>
    </message>
    <message>
        <source>Remove the entry. Guides for VPN images often list more settings than the image needs: src_valid_mark and ip_forward are usually enough.</source>
        <translation>Den Eintrag entfernen. Anleitungen für VPN-Images führen oft mehr Einstellungen auf, als das Image braucht: src_valid_mark und ip_forward genügen meist.</translation>
    </message>
    <message>
        <source>Routing by policy and load balancing by address may stop working; packets that arrive on an unexpected way are dropped.</source>
        <translation>Routing nach Regeln und Lastverteilung nach Adressen funktionieren vielleicht nicht mehr; Pakete, die auf unerwartetem Weg ankommen, werden verworfen.</translation>
    </message>
    <message>
        <source>%1 is to be ignored here, and no reason is given: it still counts.</source>
        <translation>%1 soll hier ignoriert werden, und ein Grund fehlt: Der Befund zählt weiterhin.</translation>
    </message>
    <message>
        <source>There is no rule %1 to ignore; %2 may be meant.</source>
        <translation>Eine Regel %1 zum Ignorieren gibt es nicht; vielleicht ist %2 gemeint.</translation>
    </message>
    <message>
        <source>There is no rule %1 to ignore.</source>
        <translation>Eine Regel %1 zum Ignorieren gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 was to be ignored until %2, and that day has passed: it counts again.</source>
        <translation>%1 sollte bis %2 ignoriert werden, und dieser Tag ist vorbei: Der Befund zählt wieder.</translation>
    </message>
    <message>
        <source>%2 is no date (2026-12-31 is one): %1 still counts.</source>
        <translation>%2 ist kein Datum (2026-12-31 ist eines): %1 zählt weiterhin.</translation>
    </message>
    <message>
        <source>Something is to be ignored here, and it can&apos;t be read what: a rule&apos;s id and a reason are needed.</source>
        <translation>Hier soll etwas ignoriert werden, und es ist nicht zu lesen, was: Nötig sind die Kennung einer Regel und ein Grund.</translation>
    </message>
    <message>
        <source>%1 is to be ignored here, and does not occur here.</source>
        <translation>%1 soll hier ignoriert werden und kommt hier nicht vor.</translation>
    </message>
    <message>
        <source>Ignore %1 instead of %2</source>
        <translation>%1 statt %2 ignorieren</translation>
    </message>
    <message>
        <source>Take out what ignores nothing</source>
        <translation>Herausnehmen, was nichts ignoriert</translation>
    </message>
    <message>
        <source>Something is to be ignored, and is not</source>
        <translation>Etwas soll ignoriert werden und wird es nicht</translation>
    </message>
    <message>
        <source>A remark that ignores a finding stands for a decision. One without a reason, past its date, with a mistyped id, or about something that is gone stands for none, and hides the next finding of its kind unseen.</source>
        <translation>Ein Vermerk, der einen Befund ignoriert, steht für eine Entscheidung. Einer ohne Grund, nach Ablauf, mit vertippter Kennung oder über etwas, das es nicht mehr gibt, steht für keine und verbirgt unbemerkt den nächsten Befund seiner Art.</translation>
    </message>
    <message>
        <source>None by itself. A setting that comes back later is ignored by a remark that nobody remembers.</source>
        <translation>Für sich keiner. Eine Einstellung, die später wiederkommt, ignoriert ein Vermerk, an den sich niemand erinnert.</translation>
    </message>
    <message>
        <source>Take the remark out, or give it what it lacks: an id from the rule catalogue, a reason, a date to come.</source>
        <translation>Den Vermerk herausnehmen oder ihm geben, was ihm fehlt: eine Kennung aus dem Regelkatalog, einen Grund, ein künftiges Datum.</translation>
    </message>
    <message>
        <source>Nothing: Docker Compose does not read it.</source>
        <translation>Nichts: Docker Compose liest ihn nicht.</translation>
    </message>
    <message>
        <source>The volume %1 is the disk %2 of the host: who has it has every file on it.</source>
        <translation>Das Volume %1 ist die Platte %2 des Hosts: Wer es hat, hat jede Datei darauf.</translation>
    </message>
    <message>
        <source>The share behind %1 is mounted without nosuid: its server may put programs there that become root.</source>
        <translation>Die Freigabe hinter %1 ist ohne nosuid eingehängt: Deren Server kann dort Programme ablegen, die zu root werden.</translation>
    </message>
    <message>
        <source>A volume brings a disk or share with too much</source>
        <translation>Ein Volume bringt eine Platte oder Freigabe mit zu viel darin</translation>
    </message>
    <message>
        <source>driver_opts of the local driver are the arguments of mount. They can name a disk of the host, which no list of bind mounts shows, or a share whose files keep their setuid bits and device nodes.</source>
        <translation>driver_opts des Treibers local sind die Argumente von mount. Sie können eine Platte des Hosts nennen, die keine Liste von Bind-Mounts zeigt, oder eine Freigabe, deren Dateien ihre Setuid-Bits und Geräteknoten behalten.</translation>
    </message>
    <message>
        <source>On the disk the attacker finds whatever the host keeps there. Whoever controls the file server puts a setuid program on the share, and an ordinary user in the container becomes root with it.</source>
        <translation>Auf der Platte findet der Angreifer alles, was der Host dort hält. Wer den Dateiserver beherrscht, legt ein Setuid-Programm auf die Freigabe, und ein gewöhnlicher Benutzer im Container wird damit root.</translation>
    </message>
    <message>
        <source>Mount disks on the host and give the service the one folder. Add nosuid and nodev to the options (o) of shares.</source>
        <translation>Platten auf dem Host einhängen und dem Dienst den einen Ordner geben. Zu den Optionen (o) von Freigaben nosuid und nodev hinzufügen.</translation>
    </message>
    <message>
        <source>An existing volume keeps its options until it is removed and made again. Programs on a share that rely on setuid no longer do.</source>
        <translation>Ein vorhandenes Volume behält seine Optionen, bis es entfernt und neu angelegt wird. Programme auf einer Freigabe, die auf setuid bauen, funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>%1 takes over all mounts of %2, a container that this file does not have: what they are is not known here.</source>
        <translation>%1 übernimmt alle Mounts von %2, einem Container, den diese Datei nicht hat: Welche das sind, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 takes over the mounts of %2, sensitive folders of the host among them.</source>
        <translation>%1 übernimmt die Mounts von %2, darunter heikle Ordner des Hosts.</translation>
    </message>
    <message>
        <source>Do not take over mounts in %1</source>
        <translation>In %1 keine Mounts übernehmen</translation>
    </message>
    <message>
        <source>A service takes over another one&apos;s mounts</source>
        <translation>Ein Dienst übernimmt die Mounts eines anderen</translation>
    </message>
    <message>
        <source>volumes_from hands over every mount of another container, writable unless :ro stands behind it. Whoever reads this service&apos;s own list of volumes does not see them, and whoever adds a mount to the other one gives it to this one, too.</source>
        <translation>volumes_from gibt jeden Mount eines anderen Containers weiter, beschreibbar, wenn nicht :ro dahinter steht. Wer die eigene Liste dieses Dienstes liest, sieht sie nicht, und wer dem anderen einen Mount hinzufügt, gibt ihn auch diesem.</translation>
    </message>
    <message>
        <source>The attacker in a helper that was given &quot;the same volumes&quot; finds the host&apos;s folder that only the main service was meant to have.</source>
        <translation>Der Angreifer in einem Helfer, dem „dieselben Volumes“ gegeben wurden, findet den Ordner des Hosts, den nur der Hauptdienst haben sollte.</translation>
    </message>
    <message>
        <source>List the volumes that the service needs under volumes, each read-only where that is enough.</source>
        <translation>Die Volumes, die der Dienst braucht, unter volumes aufführen, jedes schreibgeschützt, wo das genügt.</translation>
    </message>
    <message>
        <source>Files that came with a mount that was forgotten are missing.</source>
        <translation>Dateien, die mit einem vergessenen Mount kamen, fehlen.</translation>
    </message>
    <message>
        <source>%1 publishes %2 ports in one go: whatever opens one of them inside is open to everyone.</source>
        <translation>%1 veröffentlicht %2 Ports auf einmal: Was im Inneren einen davon öffnet, steht allen offen.</translation>
    </message>
    <message>
        <source>A wide range of ports is published</source>
        <translation>Ein weiter Bereich von Ports ist veröffentlicht</translation>
    </message>
    <message>
        <source>A range of hundreds of ports opens what the program listens on today and what it will listen on after the next update. The engine starts a helper or writes a rule for each, too, which makes the start slow.</source>
        <translation>Ein Bereich von Hunderten Ports öffnet, worauf das Programm heute lauscht und worauf es nach der nächsten Aktualisierung lauschen wird. Zudem startet die Engine für jeden einen Helfer oder schreibt eine Regel, was den Start verlangsamt.</translation>
    </message>
    <message>
        <source>Malware in the service opens a port of its own in the range, and is reached from outside without any further step.</source>
        <translation>Schadsoftware im Dienst öffnet einen eigenen Port in dem Bereich und wird ohne weiteren Schritt von außen erreicht.</translation>
    </message>
    <message>
        <source>Narrow the range in the program&apos;s settings (media servers let you choose one) and publish only that.</source>
        <translation>Den Bereich in den Einstellungen des Programms verengen (Medienserver lassen ihn wählen) und nur diesen veröffentlichen.</translation>
    </message>
    <message>
        <source>Calls or transfers that use a port outside the new range do not connect.</source>
        <translation>Anrufe oder Übertragungen, die einen Port außerhalb des neuen Bereichs nutzen, verbinden sich nicht.</translation>
    </message>
    <message>
        <source>%1 does not start: there is no capability %2.</source>
        <translation>%1 startet nicht: Eine Capability %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 does not start: %2 is a setting of the whole host, which a container may not change.</source>
        <translation>%1 startet nicht: %2 ist eine Einstellung des ganzen Hosts, die ein Container nicht ändern darf.</translation>
    </message>
    <message>
        <source>%1 does not start: %2 would change the host, whose namespace the service shares.</source>
        <translation>%1 startet nicht: %2 würde den Host ändern, dessen Namespace der Dienst teilt.</translation>
    </message>
    <message>
        <source>%1 does not start: %2 belongs to the container whose network it uses, and can&apos;t be set here.</source>
        <translation>%1 startet nicht: %2 gehört dem Container, dessen Netz er nutzt, und lässt sich hier nicht setzen.</translation>
    </message>
    <message>
        <source>%1 does not start: with uts: host it has the host&apos;s name, and hostname can&apos;t be set.</source>
        <translation>%1 startet nicht: Mit uts: host hat er den Namen des Hosts, und hostname lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>%1 does not start: links do not go together with the host&apos;s network.</source>
        <translation>%1 startet nicht: links verträgt sich nicht mit dem Netz des Hosts.</translation>
    </message>
    <message>
        <source>%1 does not start: a memory limit below 6 MB is refused.</source>
        <translation>%1 startet nicht: Eine Speichergrenze unter 6 MB wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 does not start: memswap_limit counts memory and swap together, and is below the memory limit.</source>
        <translation>%1 startet nicht: memswap_limit zählt Speicher und Swap zusammen und liegt unter der Speichergrenze.</translation>
    </message>
    <message>
        <source>%1 does not start: the engine does not know the security option %2.</source>
        <translation>%1 startet nicht: Die Engine kennt die Sicherheitsoption %2 nicht.</translation>
    </message>
    <message>
        <source>%1 does not start: %2 can&apos;t be %3.</source>
        <translation>%1 startet nicht: %2 kann nicht %3 sein.</translation>
    </message>
    <message>
        <source>The volume %1 can&apos;t be made: its driver options lack %2.</source>
        <translation>Das Volume %1 lässt sich nicht anlegen: Seinen Treiberoptionen fehlt %2.</translation>
    </message>
    <message>
        <source>Take out of %1 what the engine refuses</source>
        <translation>Aus %1 herausnehmen, was die Engine ablehnt</translation>
    </message>
    <message>
        <source>The engine refuses a setting</source>
        <translation>Die Engine lehnt eine Einstellung ab</translation>
    </message>
    <message>
        <source>docker compose config accepts this, and docker compose up stops with an error when the container is made. A setting that was never started protects nothing, and is often copied from a guide for something else.</source>
        <translation>docker compose config nimmt das an, und docker compose up bricht mit einem Fehler ab, wenn der Container angelegt wird. Eine Einstellung, die nie gestartet wurde, schützt nichts und ist oft aus einer Anleitung für etwas anderes kopiert.</translation>
    </message>
    <message>
        <source>None. The danger is the mending: whoever is in a hurry adds privileged: true until it starts.</source>
        <translation>Keiner. Die Gefahr liegt im Beheben: Wer es eilig hat, fügt privileged: true hinzu, bis es startet.</translation>
    </message>
    <message>
        <source>Correct or remove what the message names. Settings of the whole host (vm.max_map_count, fs.file-max) belong into /etc/sysctl.d on the host.</source>
        <translation>Berichtigen oder entfernen, was die Meldung nennt. Einstellungen des ganzen Hosts (vm.max_map_count, fs.file-max) gehören in /etc/sysctl.d auf dem Host.</translation>
    </message>
    <message>
        <source>Nothing that ran: the service did not start. Programs that asked for a kernel setting may repeat their warning until the host has it.</source>
        <translation>Nichts, was lief: Der Dienst startete nicht. Programme, die eine Kernel-Einstellung verlangten, wiederholen vielleicht ihre Warnung, bis der Host sie hat.</translation>
    </message>
    <message>
        <source>%1 shares the Windows kernel with the host: no virtual machine stands between them.</source>
        <translation>%1 teilt den Windows-Kernel mit dem Host: Keine virtuelle Maschine steht dazwischen.</translation>
    </message>
    <message>
        <source>%1 acts in the Windows domain under a service account: what that account may do, an attacker inside may do.</source>
        <translation>%1 handelt in der Windows-Domäne unter einem Dienstkonto: Was dieses Konto darf, darf ein Angreifer im Inneren.</translation>
    </message>
    <message>
        <source>Run %1 in a virtual machine (hyperv)</source>
        <translation>%1 in einer virtuellen Maschine betreiben (hyperv)</translation>
    </message>
    <message>
        <source>A Windows container is close to its host or domain</source>
        <translation>Ein Windows-Container ist nah an seinem Host oder seiner Domäne</translation>
    </message>
    <message>
        <source>Microsoft calls process isolation no security boundary for hostile code: containers share the kernel, and only hyperv gives each its own. A credential specification lets the container log on as a managed account of the domain.</source>
        <translation>Microsoft nennt Prozessisolation keine Sicherheitsgrenze für feindlichen Code: Container teilen den Kernel, und nur hyperv gibt jedem einen eigenen. Mit einer Credential Specification meldet sich der Container als verwaltetes Konto der Domäne an.</translation>
    </message>
    <message>
        <source>A flaw in the shared kernel leads out of the container. With the account the attacker asks other servers of the domain for whatever it may read.</source>
        <translation>Ein Fehler im gemeinsamen Kernel führt aus dem Container hinaus. Mit dem Konto fragt der Angreifer andere Server der Domäne nach allem, was es lesen darf.</translation>
    </message>
    <message>
        <source>Set isolation: hyperv for services that strangers reach. Give the account only the rights that this one service needs.</source>
        <translation>Für Dienste, die Fremde erreichen, isolation: hyperv setzen. Dem Konto nur die Rechte geben, die dieser eine Dienst braucht.</translation>
    </message>
    <message>
        <source>hyperv needs virtualisation on the host, more memory, and a moment longer to start.</source>
        <translation>hyperv braucht Virtualisierung auf dem Host, mehr Speicher und einen Augenblick länger zum Starten.</translation>
    </message>
    <message>
        <source>Root in %1 may write to its control groups: it lifts its own limits, and on older hosts it names a program that the host starts.</source>
        <translation>root in %1 darf in seine Control Groups schreiben: Er hebt seine eigenen Grenzen auf, und auf älteren Hosts nennt er ein Programm, das der Host startet.</translation>
    </message>
    <message>
        <source>Make the control groups of %1 read-only</source>
        <translation>Die Control Groups von %1 schreibgeschützt machen</translation>
    </message>
    <message>
        <source>Control groups are writable</source>
        <translation>Control Groups sind beschreibbar</translation>
    </message>
    <message>
        <source>Docker mounts /sys/fs/cgroup read-only, because the files in it decide how much a container gets. With writable-cgroups=true root inside may change them. It is meant for systemd and for containers inside containers.</source>
        <translation>Docker hängt /sys/fs/cgroup schreibgeschützt ein, weil die Dateien darin bestimmen, wie viel ein Container bekommt. Mit writable-cgroups=true darf root im Inneren sie ändern. Gedacht ist das für systemd und für Container in Containern.</translation>
    </message>
    <message>
        <source>The attacker moves processes into a group without limits. On hosts with the first version of control groups they write a release agent, which the kernel runs as root on the host (CVE-2022-0492).</source>
        <translation>Der Angreifer verschiebt Prozesse in eine Gruppe ohne Grenzen. Auf Hosts mit der ersten Version der Control Groups schreibt er einen Release-Agent, den der Kernel als root auf dem Host ausführt (CVE-2022-0492).</translation>
    </message>
    <message>
        <source>Remove the option. If the service needs it, give it a user namespace (a sysbox runtime, or userns-remap), where it owns only its own branch.</source>
        <translation>Die Option entfernen. Braucht der Dienst sie, ihm einen User-Namespace geben (eine Sysbox-Laufzeit oder userns-remap), in dem ihm nur der eigene Zweig gehört.</translation>
    </message>
    <message>
        <source>systemd or a container engine inside the container does not start, with &quot;Read-only file system&quot; about /sys/fs/cgroup.</source>
        <translation>systemd oder eine Container-Engine im Container startet nicht, mit „Read-only file system“ zu /sys/fs/cgroup.</translation>
    </message>
    <message>
        <source>Write %1 instead of %2</source>
        <translation>%1 statt %2 schreiben</translation>
    </message>
    <message>
        <source>, which also changes %1</source>
        <translation>, was auch %1 ändert</translation>
    </message>
    <message>
        <source>, which also changes %1 other services</source>
        <translation>, was auch %1 andere Dienste ändert</translation>
    </message>
    <message>
        <source>, used by %1 services</source>
        <translation>, genutzt von %1 Diensten</translation>
    </message>
    <message>
        <source>Drop all capabilities from %1, keep what it needs: %2</source>
        <translation>%1 alle Capabilities entziehen, behalten, was er braucht: %2</translation>
    </message>
    <message>
        <source>Put a proxy between %1 and the socket, which lets it look at containers only</source>
        <translation>Einen Proxy zwischen %1 und den Socket stellen, der ihn Container nur ansehen lässt</translation>
    </message>
    <message>
        <source>Pin the image of %1 to the digest that the stack names elsewhere</source>
        <translation>Das Image von %1 auf den Digest festlegen, den der Stack anderswo nennt</translation>
    </message>
    <message>
        <source>Limit %1 to %2 processors</source>
        <translation>%1 auf %2 Prozessoren begrenzen</translation>
    </message>
    <message>
        <source>Giving rights up stays possible; gaining them does not.</source>
        <translation>Rechte abzugeben bleibt möglich, Rechte zu gewinnen nicht.</translation>
    </message>
    <message>
        <source>Limit %1 to %2 processes and threads</source>
        <translation>%1 auf %2 Prozesse und Threads begrenzen</translation>
    </message>
    <message>
        <source>What %1 pins of its image is not understood, and does not count: %2.</source>
        <translation>Was %1 zu seinem Image festlegt, wird nicht verstanden und zählt nicht: %2.</translation>
    </message>
    <message>
        <source>A pinned fact of an image is not understood</source>
        <translation>Eine Festlegung zu einem Image wird nicht verstanden</translation>
    </message>
    <message>
        <source>Under x-hullwright a service can pin what its image runs as, writes to and needs; hardening and the score then follow that. What is misspelt there is as if it were missing.</source>
        <translation>Unter x-hullwright kann ein Dienst festlegen, als wer sein Image läuft, worin es schreibt und was es braucht; Härten und Risikowert folgen dem. Was dort falsch geschrieben ist, gilt als nicht vorhanden.</translation>
    </message>
    <message>
        <source>None by itself. The service keeps rights that somebody thought it had given up.</source>
        <translation>Für sich keiner. Der Dienst behält Rechte, die jemand für abgegeben hielt.</translation>
    </message>
    <message>
        <source>Write image: {user: &quot;1000:1000&quot;, writes: [/data], needs: [CHOWN]}: a user, a list of absolute folders, a list of capabilities.</source>
        <translation>image: {user: &quot;1000:1000&quot;, writes: [/data], needs: [CHOWN]} schreiben: ein Benutzer, eine Liste absoluter Ordner, eine Liste von Capabilities.</translation>
    </message>
    <message>
        <source>Nothing: it did not count.</source>
        <translation>Nichts: Es zählte nicht.</translation>
    </message>
    <message>
        <source>Pages are behind it: leave it open where they are meant for everyone.</source>
        <translation>Dahinter liegen Seiten: offen lassen, wo sie für alle gedacht sind.</translation>
    </message>
    <message>
        <source>Data is behind it, which other services of the stack reach without it.</source>
        <translation>Dahinter liegen Daten, die andere Dienste des Stacks auch ohne erreichen.</translation>
    </message>
    <message>
        <source>Its settings are behind it: those who look after it reach them from this host.</source>
        <translation>Dahinter liegen seine Einstellungen: Wer sie betreut, erreicht sie von diesem Host.</translation>
    </message>
    <message>
        <source>It is for the parts of a cluster among themselves.</source>
        <translation>Er ist für die Teile eines Clusters untereinander da.</translation>
    </message>
    <message>
        <source>Measurements are behind it, for whoever collects them.</source>
        <translation>Dahinter liegen Messwerte, für den, der sie sammelt.</translation>
    </message>
    <message>
        <source>Make the root file system of %1 read-only, with folders in memory: %2</source>
        <translation>Das Wurzeldateisystem von %1 schreibgeschützt machen, mit Ordnern im Speicher: %2</translation>
    </message>
    <message>
        <source>%1 names no user: its image is likely to run as %2 (%3).</source>
        <translation>%1 nennt keinen Benutzer: Sein Image läuft wahrscheinlich als %2 (%3).</translation>
    </message>
    <message>
        <source>%1 starts as root, and its image goes on as %2 by itself (%3).</source>
        <translation>%1 startet als root, und sein Image macht von selbst als %2 weiter (%3).</translation>
    </message>
    <message>
        <source>The first process of %1 stays root, as its image has it; those that do the work are %2 (%3).</source>
        <translation>Der erste Prozess von %1 bleibt root, wie sein Image es vorsieht; die arbeitenden sind %2 (%3).</translation>
    </message>
    <message>
        <source>%1 names no user, and its image runs as root (%2).</source>
        <translation>%1 nennt keinen Benutzer, und sein Image läuft als root (%2).</translation>
    </message>
    <message>
        <source>Start %1 as %2, the user of its image</source>
        <translation>%1 als %2 starten, den Benutzer seines Images</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Every capability there is.</source>
        <translation>Jede Capability, die es gibt.</translation>
    </message>
    <message>
        <source>The container can&apos;t write to it.</source>
        <translation>Der Container kann nicht hineinschreiben.</translation>
    </message>
    <message>
        <source>The container can write to it.</source>
        <translation>Der Container kann hineinschreiben.</translation>
    </message>
    <message>
        <source>A new volume stays empty.</source>
        <translation>Ein neues Volume bleibt leer.</translation>
    </message>
    <message>
        <source>Relabels the folder so that all containers may use it.</source>
        <translation>Setzt das SELinux-Label des Ordners neu, sodass alle Container ihn nutzen dürfen.</translation>
    </message>
    <message>
        <source>Relabels the folder for this container alone.</source>
        <translation>Setzt das SELinux-Label des Ordners neu, für diesen Container allein.</translation>
    </message>
    <message>
        <source>What the host mounts later shows up in the container.</source>
        <translation>Was der Host später einhängt, erscheint im Container.</translation>
    </message>
    <message>
        <source>The ceiling up to which a process may raise the limit itself; -1 is unlimited.</source>
        <translation>Die Obergrenze, bis zu der ein Prozess seine Grenze selbst anheben darf; -1 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>The limit that is in force at first; at most the hard one.</source>
        <translation>Die Grenze, die zuerst gilt; höchstens die harte.</translation>
    </message>
    <message>
        <source>Build steps may use the host&apos;s network.</source>
        <translation>Schritte des Baus dürfen das Netz des Hosts nutzen.</translation>
    </message>
    <message>
        <source>Build steps may run privileged: they can do on the build host whatever root can.</source>
        <translation>Schritte des Baus dürfen privilegiert laufen: Auf dem bauenden Host können sie alles, was root kann.</translation>
    </message>
    <message>
        <source>Build steps see the host&apos;s network, and whatever listens on its loopback.</source>
        <translation>Schritte des Baus sehen das Netz des Hosts und alles, was auf seinem Loopback lauscht.</translation>
    </message>
    <message>
        <source>Build steps have no network.</source>
        <translation>Schritte des Baus haben kein Netz.</translation>
    </message>
    <message>
        <source>The folder, or the address of a Git repository, that the build may read from. Everything in a folder is sent to the builder, save what .dockerignore leaves out: keep secrets away from it.</source>
        <translation>Der Ordner, oder die Adresse eines Git-Repositorys, aus dem der Bau lesen darf. Alles in einem Ordner wird dem Builder geschickt, außer was .dockerignore ausnimmt: Geheimnisse davon fernhalten.</translation>
    </message>
    <message>
        <source>The Dockerfile, as a path from the context.</source>
        <translation>Das Dockerfile, als Pfad vom Kontext aus.</translation>
    </message>
    <message>
        <source>The text of a Dockerfile, instead of a file of its own.</source>
        <translation>Der Text eines Dockerfiles, statt einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Special rights of the build, such as security.insecure. They reach beyond the build&apos;s container: give none that a step does not need.</source>
        <translation>Besondere Rechte des Baus, etwa security.insecure. Sie reichen über den Container des Baus hinaus: keines geben, das kein Schritt braucht.</translation>
    </message>
    <message>
        <source>Values for the Dockerfile&apos;s ARG lines. They stay readable in the image&apos;s history: never pass a password this way, use build secrets.</source>
        <translation>Werte für die ARG-Zeilen des Dockerfiles. Sie bleiben im Verlauf des Images lesbar: nie ein Passwort so übergeben, sondern Build-Secrets nutzen.</translation>
    </message>
    <message>
        <source>SSH agents or keys that build steps may sign in with, such as default. Any step of the Dockerfile can use them while it runs.</source>
        <translation>SSH-Agenten oder Schlüssel, mit denen sich Schritte des Baus anmelden dürfen, etwa default. Jeder Schritt des Dockerfiles kann sie nutzen, solange er läuft.</translation>
    </message>
    <message>
        <source>Labels that the built image carries.</source>
        <translation>Labels, die das gebaute Image trägt.</translation>
    </message>
    <message>
        <source>Images and places that the builder may take finished layers from. Whoever can write there can put layers into your image.</source>
        <translation>Images und Orte, von denen der Builder fertige Schichten nehmen darf. Wer dort schreiben kann, kann Schichten in Ihr Image bringen.</translation>
    </message>
    <message>
        <source>Where the builder leaves its layers for later builds.</source>
        <translation>Wo der Builder seine Schichten für spätere Bauvorgänge ablegt.</translation>
    </message>
    <message>
        <source>Builds every layer anew, so that updates of packages come in.</source>
        <translation>Baut jede Schicht neu, sodass Aktualisierungen von Paketen hineinkommen.</translation>
    </message>
    <message>
        <source>Stages of the Dockerfile that are always built anew; the others may come from the cache.</source>
        <translation>Build-Stufen des Dockerfiles, die immer neu gebaut werden; die anderen dürfen aus dem Cache kommen.</translation>
    </message>
    <message>
        <source>More named contexts that the Dockerfile may copy from: folders, images, repositories.</source>
        <translation>Weitere benannte Kontexte, aus denen das Dockerfile kopieren darf: Ordner, Images, Repositories.</translation>
    </message>
    <message>
        <source>The network that RUN steps have. host lets them reach services of the host; none keeps them from the network.</source>
        <translation>Das Netz der RUN-Schritte. host lässt sie Dienste des Hosts erreichen; none hält sie vom Netz fern.</translation>
    </message>
    <message>
        <source>Records how the image was built, as an attestation beside it.</source>
        <translation>Hält fest, wie das Image gebaut wurde, als Nachweis neben ihm.</translation>
    </message>
    <message>
        <source>Records which packages the image has, as an attestation beside it.</source>
        <translation>Hält fest, welche Pakete das Image enthält, als Nachweis neben ihm.</translation>
    </message>
    <message>
        <source>Always asks the registry for newer base images, so that their fixes come in.</source>
        <translation>Fragt die Registry immer nach neueren Basis-Images, sodass deren Korrekturen hineinkommen.</translation>
    </message>
    <message>
        <source>The stage of the Dockerfile to build; the last one where none is named.</source>
        <translation>Die Build-Stufe des Dockerfiles, die gebaut wird; die letzte, wenn keine genannt ist.</translation>
    </message>
    <message>
        <source>The size of /dev/shm while building.</source>
        <translation>Die Größe von /dev/shm während des Baus.</translation>
    </message>
    <message>
        <source>Host names that build steps find at the addresses given here.</source>
        <translation>Hostnamen, die Schritte des Baus unter den hier angegebenen Adressen finden.</translation>
    </message>
    <message>
        <source>How builds are isolated on Windows.</source>
        <translation>Wie Bauvorgänge unter Windows abgeschottet sind.</translation>
    </message>
    <message>
        <source>Runs build steps with all rights: a step can change the machine that builds.</source>
        <translation>Führt Schritte des Baus mit allen Rechten aus: Ein Schritt kann den bauenden Rechner verändern.</translation>
    </message>
    <message>
        <source>Secrets that steps may mount while they run. They leave no trace in the image, unlike args.</source>
        <translation>Secrets, die Schritte einhängen dürfen, solange sie laufen. Anders als args hinterlassen sie keine Spur im Image.</translation>
    </message>
    <message>
        <source>More names for the built image.</source>
        <translation>Weitere Namen für das gebaute Image.</translation>
    </message>
    <message>
        <source>Limits of the processes that build.</source>
        <translation>Grenzen der Prozesse, die bauen.</translation>
    </message>
    <message>
        <source>Platforms to build for, such as linux/amd64. The service&apos;s own platform must be among them.</source>
        <translation>Plattformen, für die gebaut wird, etwa linux/amd64. Die eigene Plattform des Dienstes muss dabei sein.</translation>
    </message>
    <message>
        <source>Any graphics card.</source>
        <translation>Irgendeine Grafikkarte.</translation>
    </message>
    <message>
        <source>A card of NVIDIA.</source>
        <translation>Eine Karte von NVIDIA.</translation>
    </message>
    <message>
        <source>Computing (CUDA, OpenCL).</source>
        <translation>Rechnen (CUDA, OpenCL).</translation>
    </message>
    <message>
        <source>Tools such as nvidia-smi.</source>
        <translation>Werkzeuge wie nvidia-smi.</translation>
    </message>
    <message>
        <source>Decoding and encoding of video.</source>
        <translation>Dekodieren und Kodieren von Video.</translation>
    </message>
    <message>
        <source>OpenGL and Vulkan.</source>
        <translation>OpenGL und Vulkan.</translation>
    </message>
    <message>
        <source>A processor for tensors.</source>
        <translation>Ein Prozessor für Tensoren.</translation>
    </message>
    <message>
        <source>All there are.</source>
        <translation>Alle, die es gibt.</translation>
    </message>
    <message>
        <source>What the device has to be able to, such as gpu.</source>
        <translation>Was das Gerät können muss, etwa gpu.</translation>
    </message>
    <message>
        <source>How many devices; all takes every one. Excludes device_ids.</source>
        <translation>Wie viele Geräte; all nimmt alle. Schließt device_ids aus.</translation>
    </message>
    <message>
        <source>Which devices, by the driver&apos;s ids. Excludes count.</source>
        <translation>Welche Geräte, nach den Kennungen des Treibers. Schließt count aus.</translation>
    </message>
    <message>
        <source>The driver that hands the device out, such as nvidia.</source>
        <translation>Der Treiber, der das Gerät ausgibt, etwa nvidia.</translation>
    </message>
    <message>
        <source>Options of the driver.</source>
        <translation>Optionen des Treibers.</translation>
    </message>
    <message>
        <source>The name of the resource.</source>
        <translation>Der Name der Ressource.</translation>
    </message>
    <message>
        <source>How many of it.</source>
        <translation>Wie viel davon.</translation>
    </message>
    <message>
        <source>A resource that is counted.</source>
        <translation>Eine Ressource, die gezählt wird.</translation>
    </message>
    <message>
        <source>How many CPUs the container may use at most, such as &quot;0.5&quot;. Keeps one service from starving the others.</source>
        <translation>Wie viele CPUs der Container höchstens nutzen darf, etwa &quot;0.5&quot;. Verhindert, dass ein Dienst die anderen aushungert.</translation>
    </message>
    <message>
        <source>How much memory the container may use at most, as text with its unit: &quot;512m&quot;. Beyond it the kernel ends a process of the container instead of one of the host.</source>
        <translation>Wie viel Speicher der Container höchstens nutzen darf, als Text mit Einheit: &quot;512m&quot;. Darüber beendet der Kernel einen Prozess des Containers statt einen des Hosts.</translation>
    </message>
    <message>
        <source>How many processes and threads the container may have. Stops fork bombs.</source>
        <translation>Wie viele Prozesse und Threads der Container haben darf. Hält Fork-Bomben auf.</translation>
    </message>
    <message>
        <source>CPUs that a node of the swarm must have left.</source>
        <translation>CPUs, die auf einem Knoten des Swarms noch frei sein müssen.</translation>
    </message>
    <message>
        <source>Memory that the kernel tries to leave to the container when it runs short. No limit.</source>
        <translation>Speicher, den der Kernel dem Container zu lassen versucht, wenn er knapp wird. Keine Grenze.</translation>
    </message>
    <message>
        <source>Resources of your own naming that a node of the swarm must have.</source>
        <translation>Selbst benannte Ressourcen, die ein Knoten des Swarms haben muss.</translation>
    </message>
    <message>
        <source>Graphics cards and the like for the container. A driver in the host&apos;s kernel answers it: one more way to reach the kernel.</source>
        <translation>Grafikkarten und Ähnliches für den Container. Ein Treiber im Kernel des Hosts antwortet: ein Weg mehr zum Kernel.</translation>
    </message>
    <message>
        <source>What the container may use at most. Wins over mem_limit, cpus and pids_limit, which must be equal where both are written.</source>
        <translation>Was der Container höchstens nutzen darf. Gewinnt gegen mem_limit, cpus und pids_limit, die gleich sein müssen, wenn beide angegeben sind.</translation>
    </message>
    <message>
        <source>What the container should at least get.</source>
        <translation>Was der Container mindestens bekommen soll.</translation>
    </message>
    <message>
        <source>The old task stops before the new one starts.</source>
        <translation>Der alte Task hält an, bevor der neue startet.</translation>
    </message>
    <message>
        <source>The new task starts before the old one stops.</source>
        <translation>Der neue Task startet, bevor der alte anhält.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Weitermachen.</translation>
    </message>
    <message>
        <source>Stop and wait.</source>
        <translation>Anhalten und warten.</translation>
    </message>
    <message>
        <source>Go back to what was before.</source>
        <translation>Zum vorigen Stand zurückkehren.</translation>
    </message>
    <message>
        <source>How many tasks change at a time; 0 means all.</source>
        <translation>Wie viele Tasks auf einmal wechseln; 0 heißt alle.</translation>
    </message>
    <message>
        <source>The pause between two groups of tasks.</source>
        <translation>Die Pause zwischen zwei Gruppen von Tasks.</translation>
    </message>
    <message>
        <source>What happens when a task fails.</source>
        <translation>Was geschieht, wenn ein Task scheitert.</translation>
    </message>
    <message>
        <source>How long a new task is watched for failing.</source>
        <translation>Wie lange beobachtet wird, ob ein neuer Task scheitert.</translation>
    </message>
    <message>
        <source>The share of tasks that may fail, from 0 to 1.</source>
        <translation>Der Anteil der Tasks, die scheitern dürfen, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Whether the old task stops first or the new one starts first.</source>
        <translation>Ob zuerst der alte Task anhält oder der neue startet.</translation>
    </message>
    <message>
        <source>The node label whose values share the tasks evenly.</source>
        <translation>Das Label der Knoten, auf dessen Werte die Tasks gleichmäßig verteilt werden.</translation>
    </message>
    <message>
        <source>What a node must be, such as node.role==manager.</source>
        <translation>Was ein Knoten sein muss, etwa node.role==manager.</translation>
    </message>
    <message>
        <source>How tasks are spread over the nodes that are left.</source>
        <translation>Wie Tasks auf die verbleibenden Knoten verteilt werden.</translation>
    </message>
    <message>
        <source>How many tasks one node may run.</source>
        <translation>Wie viele Tasks ein Knoten ausführen darf.</translation>
    </message>
    <message>
        <source>Whenever it ends.</source>
        <translation>Immer, wenn er endet.</translation>
    </message>
    <message>
        <source>Where it ended with an error.</source>
        <translation>Wenn er mit einem Fehler endete.</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Nie.</translation>
    </message>
    <message>
        <source>When the container starts again after it ended.</source>
        <translation>Wann der Container wieder startet, nachdem er geendet hat.</translation>
    </message>
    <message>
        <source>How long to wait before each start.</source>
        <translation>Wie lange vor jedem Start gewartet wird.</translation>
    </message>
    <message>
        <source>How often to try before giving up.</source>
        <translation>Wie viele Versuche es gibt, bevor aufgegeben wird.</translation>
    </message>
    <message>
        <source>How long a start must last to count as one.</source>
        <translation>Wie lange ein Start halten muss, um als einer zu zählen.</translation>
    </message>
    <message>
        <source>As many tasks as replicas says.</source>
        <translation>So viele Tasks, wie replicas sagt.</translation>
    </message>
    <message>
        <source>One task on every node.</source>
        <translation>Ein Task auf jedem Knoten.</translation>
    </message>
    <message>
        <source>As many tasks as replicas says, each running to its end.</source>
        <translation>So viele Tasks, wie replicas sagt, jeder läuft bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>One task on every node, each running to its end.</source>
        <translation>Ein Task auf jedem Knoten, jeder läuft bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>One virtual address for all tasks.</source>
        <translation>Eine virtuelle Adresse für alle Tasks.</translation>
    </message>
    <message>
        <source>The name resolves to all tasks in turn.</source>
        <translation>Der Name wird reihum zu allen Tasks aufgelöst.</translation>
    </message>
    <message>
        <source>How a swarm spreads the service over its nodes.</source>
        <translation>Wie ein Swarm den Dienst auf seine Knoten verteilt.</translation>
    </message>
    <message>
        <source>How other services of a swarm find this one.</source>
        <translation>Wie andere Dienste eines Swarms diesen finden.</translation>
    </message>
    <message>
        <source>How many containers of the service run at the same time.</source>
        <translation>Wie viele Container des Dienstes gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Labels of the service in a swarm; containers don&apos;t get them.</source>
        <translation>Labels des Dienstes in einem Swarm; Container bekommen sie nicht.</translation>
    </message>
    <message>
        <source>How a swarm goes back after a failed update.</source>
        <translation>Wie ein Swarm nach einer gescheiterten Aktualisierung zurückkehrt.</translation>
    </message>
    <message>
        <source>How a swarm replaces old tasks by new ones.</source>
        <translation>Wie ein Swarm alte Tasks durch neue ersetzt.</translation>
    </message>
    <message>
        <source>Limits and reservations of memory, CPUs, processes and devices. Without limits one service can take the whole host down.</source>
        <translation>Grenzen und Reservierungen für Speicher, CPUs, Prozesse und Geräte. Ohne Grenzen kann ein Dienst den ganzen Host lahmlegen.</translation>
    </message>
    <message>
        <source>When the container starts again after it ended. The key restart wins where both are written.</source>
        <translation>Wann der Container wieder startet, nachdem er geendet hat. Wenn beide angegeben sind, gewinnt der Schlüssel restart.</translation>
    </message>
    <message>
        <source>On which nodes of a swarm the service may run.</source>
        <translation>Auf welchen Knoten eines Swarms der Dienst laufen darf.</translation>
    </message>
    <message>
        <source>Its name in the top-level section of this file.</source>
        <translation>Der Name im Abschnitt der obersten Ebene dieser Datei.</translation>
    </message>
    <message>
        <source>The file in the container. A secret&apos;s lies below /run/secrets where no whole path is given; a config&apos;s is named as its source.</source>
        <translation>Die Datei im Container. Die eines Secrets liegt unter /run/secrets, wenn kein vollständiger Pfad angegeben ist; die einer Config heißt wie ihre Quelle.</translation>
    </message>
    <message>
        <source>The user who owns the file, as a number in quotes. Has no effect for content that comes from a file of the host: that is mounted as it is.</source>
        <translation>Der Benutzer, dem die Datei gehört, als Zahl in Anführungszeichen. Wirkt nicht, wenn der Inhalt aus einer Datei des Hosts kommt: Die wird eingehängt, wie sie ist.</translation>
    </message>
    <message>
        <source>The group of the file, as a number in quotes. Has no effect for content that comes from a file of the host.</source>
        <translation>Die Gruppe der Datei, als Zahl in Anführungszeichen. Wirkt nicht, wenn der Inhalt aus einer Datei des Hosts kommt.</translation>
    </message>
    <message>
        <source>Who may read the file, in octal digits, such as 0400. Has no effect for content that comes from a file of the host.</source>
        <translation>Wer die Datei lesen darf, in Oktalziffern, etwa 0400. Wirkt nicht, wenn der Inhalt aus einer Datei des Hosts kommt.</translation>
    </message>
    <message>
        <source>The device on the host, such as /dev/ttyUSB0. The container talks to its driver in the host&apos;s kernel.</source>
        <translation>Das Gerät auf dem Host, etwa /dev/ttyUSB0. Der Container spricht mit seinem Treiber im Kernel des Hosts.</translation>
    </message>
    <message>
        <source>Where the device stands in the container; the same path where nothing is written.</source>
        <translation>Wo das Gerät im Container liegt; derselbe Pfad, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>What the container may do with it: r to read, w to write, m to create device files. Give no more than it needs.</source>
        <translation>Was der Container damit darf: r lesen, w schreiben, m Gerätedateien anlegen. Nicht mehr geben, als er braucht.</translation>
    </message>
    <message>
        <source>More names under which the others on this network find the service.</source>
        <translation>Weitere Namen, unter denen die anderen in diesem Netz den Dienst finden.</translation>
    </message>
    <message>
        <source>The name of the network&apos;s interface in the container, such as eth1.</source>
        <translation>Der Name der Netzwerkschnittstelle im Container, etwa eth1.</translation>
    </message>
    <message>
        <source>A fixed IPv4 address; the network needs a subnet that has it.</source>
        <translation>Eine feste IPv4-Adresse; das Netz braucht ein Subnetz, das sie enthält.</translation>
    </message>
    <message>
        <source>A fixed IPv6 address; the network needs a subnet that has it.</source>
        <translation>Eine feste IPv6-Adresse; das Netz braucht ein Subnetz, das sie enthält.</translation>
    </message>
    <message>
        <source>Link-local addresses, for networks that you set up yourself.</source>
        <translation>Link-lokale Adressen, für Netze, die Sie selbst einrichten.</translation>
    </message>
    <message>
        <source>The hardware address on this network, such as 02:42:ac:11:00:02.</source>
        <translation>Die Hardware-Adresse in diesem Netz, etwa 02:42:ac:11:00:02.</translation>
    </message>
    <message>
        <source>Options for the network&apos;s driver about this container.</source>
        <translation>Optionen für den Treiber des Netzes zu diesem Container.</translation>
    </message>
    <message>
        <source>Higher ones are connected first.</source>
        <translation>Höhere werden zuerst verbunden.</translation>
    </message>
    <message>
        <source>The network with the highest number gives the default gateway. Decides which way traffic to the outside takes.</source>
        <translation>Das Netz mit der höchsten Zahl gibt das Standard-Gateway. Bestimmt, welchen Weg Verkehr nach draußen nimmt.</translation>
    </message>
    <message>
        <source>A swarm spreads connections over all tasks.</source>
        <translation>Ein Swarm verteilt Verbindungen auf alle Tasks.</translation>
    </message>
    <message>
        <source>Each node publishes its own task&apos;s port.</source>
        <translation>Jeder Knoten veröffentlicht den Port seines eigenen Tasks.</translation>
    </message>
    <message>
        <source>Connections.</source>
        <translation>Verbindungen.</translation>
    </message>
    <message>
        <source>Single packets.</source>
        <translation>Einzelne Pakete.</translation>
    </message>
    <message>
        <source>Streams of messages.</source>
        <translation>Ströme von Nachrichten.</translation>
    </message>
    <message>
        <source>Only programs on this host reach the port.</source>
        <translation>Nur Programme auf diesem Host erreichen den Port.</translation>
    </message>
    <message>
        <source>Only programs on this host reach the port, over IPv6.</source>
        <translation>Nur Programme auf diesem Host erreichen den Port, über IPv6.</translation>
    </message>
    <message>
        <source>A name for people who read the file.</source>
        <translation>Ein Name für Menschen, die die Datei lesen.</translation>
    </message>
    <message>
        <source>How a swarm publishes the port.</source>
        <translation>Wie ein Swarm den Port veröffentlicht.</translation>
    </message>
    <message>
        <source>The host&apos;s address that the port listens on. Without it every interface does, past most firewalls of the host; 127.0.0.1 keeps it on the host.</source>
        <translation>Die Adresse des Hosts, auf der der Port lauscht. Ohne sie tut es jede Schnittstelle, an den meisten Firewalls des Hosts vorbei; 127.0.0.1 hält ihn auf dem Host.</translation>
    </message>
    <message>
        <source>The port that the program in the container listens on.</source>
        <translation>Der Port, auf dem das Programm im Container lauscht.</translation>
    </message>
    <message>
        <source>The port on the host, or a range in quotes such as &quot;8080-8090&quot;; a random one where nothing is written.</source>
        <translation>Der Port auf dem Host, oder ein Bereich in Anführungszeichen wie &quot;8080-8090&quot;; ein zufälliger, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>tcp, udp or sctp.</source>
        <translation>tcp, udp oder sctp.</translation>
    </message>
    <message>
        <source>What is spoken over it, such as http. A note for other tools.</source>
        <translation>Was darüber gesprochen wird, etwa http. Ein Hinweis für andere Werkzeuge.</translation>
    </message>
    <message>
        <source>Mounts below the source come along, writable or not as they are.</source>
        <translation>Mounts unterhalb der Quelle kommen mit, beschreibbar oder nicht, wie sie sind.</translation>
    </message>
    <message>
        <source>Only the source itself is mounted.</source>
        <translation>Nur die Quelle selbst wird eingehängt.</translation>
    </message>
    <message>
        <source>Mounts below the source come along and stay writable.</source>
        <translation>Mounts unterhalb der Quelle kommen mit und bleiben beschreibbar.</translation>
    </message>
    <message>
        <source>Mounts below the source come along read-only; the engine refuses where the kernel can&apos;t.</source>
        <translation>Mounts unterhalb der Quelle kommen schreibgeschützt mit; die Engine lehnt ab, wo der Kernel es nicht kann.</translation>
    </message>
    <message>
        <source>Mounts made later stay on their own side.</source>
        <translation>Später gemachte Mounts bleiben auf ihrer Seite.</translation>
    </message>
    <message>
        <source>As rprivate, for the one mount only.</source>
        <translation>Wie rprivate, nur für den einen Mount.</translation>
    </message>
    <message>
        <source>As rslave, for the one mount only.</source>
        <translation>Wie rslave, nur für den einen Mount.</translation>
    </message>
    <message>
        <source>What the container mounts shows up on the host as well: a way out of the container.</source>
        <translation>Was der Container einhängt, erscheint auch auf dem Host: ein Weg aus dem Container hinaus.</translation>
    </message>
    <message>
        <source>As rshared, for the one mount only.</source>
        <translation>Wie rshared, nur für den einen Mount.</translation>
    </message>
    <message>
        <source>Whether mounts made later cross between host and container. The shared ones let a container change the host&apos;s mounts.</source>
        <translation>Ob später gemachte Mounts zwischen Host und Container übergehen. Mit den geteilten kann ein Container die Mounts des Hosts ändern.</translation>
    </message>
    <message>
        <source>Makes the folder on the host, owned by root, where it does not exist yet.</source>
        <translation>Legt den Ordner auf dem Host an, im Besitz von root, wo es ihn noch nicht gibt.</translation>
    </message>
    <message>
        <source>What happens to mounts below the source. A read-only bind leaves them writable on older kernels; readonly insists.</source>
        <translation>Was mit Mounts unterhalb der Quelle geschieht. Ein schreibgeschützter Bind-Mount lässt sie auf älteren Kerneln beschreibbar; readonly besteht darauf.</translation>
    </message>
    <message>
        <source>Relabels the folder on the host for SELinux, for good. Never for folders of the system.</source>
        <translation>Setzt das SELinux-Label des Ordners auf dem Host neu, auf Dauer. Nie für Ordner des Systems.</translation>
    </message>
    <message>
        <source>Labels of the volume that is made.</source>
        <translation>Labels des Volumes, das angelegt wird.</translation>
    </message>
    <message>
        <source>Leaves a new volume empty, instead of filling it with what the image has at that path.</source>
        <translation>Lässt ein neues Volume leer, statt es mit dem zu füllen, was das Image an diesem Pfad hat.</translation>
    </message>
    <message>
        <source>Mounts only this folder of the volume.</source>
        <translation>Hängt nur diesen Ordner des Volumes ein.</translation>
    </message>
    <message>
        <source>How much it may hold. Without it half of the host&apos;s memory can be filled.</source>
        <translation>Wie viel es fassen darf. Ohne Angabe lässt sich der halbe Speicher des Hosts füllen.</translation>
    </message>
    <message>
        <source>Who may use it, in octal digits, such as 0700.</source>
        <translation>Wer es nutzen darf, in Oktalziffern, etwa 0700.</translation>
    </message>
    <message>
        <source>Mounts only this folder of the image.</source>
        <translation>Hängt nur diesen Ordner des Images ein.</translation>
    </message>
    <message>
        <source>Storage that the engine looks after.</source>
        <translation>Speicher, den die Engine verwaltet.</translation>
    </message>
    <message>
        <source>A file or folder of the host.</source>
        <translation>Eine Datei oder ein Ordner des Hosts.</translation>
    </message>
    <message>
        <source>Memory that is gone with the container.</source>
        <translation>Speicher, der mit dem Container verschwindet.</translation>
    </message>
    <message>
        <source>The files of an image, read-only.</source>
        <translation>Die Dateien eines Images, schreibgeschützt.</translation>
    </message>
    <message>
        <source>A volume of a swarm.</source>
        <translation>Ein Volume eines Swarms.</translation>
    </message>
    <message>
        <source>A named pipe of Windows.</source>
        <translation>Eine Named Pipe unter Windows.</translation>
    </message>
    <message>
        <source>What is mounted.</source>
        <translation>Was eingehängt wird.</translation>
    </message>
    <message>
        <source>A path of the host, or the name of a volume. A path gives the container what lies there, with the rights of its user.</source>
        <translation>Ein Pfad des Hosts oder der Name eines Volumes. Ein Pfad gibt dem Container, was dort liegt, mit den Rechten seines Benutzers.</translation>
    </message>
    <message>
        <source>The path in the container.</source>
        <translation>Der Pfad im Container.</translation>
    </message>
    <message>
        <source>The container can&apos;t write to it. What it only reads should be read-only.</source>
        <translation>Der Container kann nicht hineinschreiben. Was er nur liest, sollte schreibgeschützt sein.</translation>
    </message>
    <message>
        <source>A hint that old versions of Docker Desktop read.</source>
        <translation>Ein Hinweis, den alte Versionen von Docker Desktop lesen.</translation>
    </message>
    <message>
        <source>More about a bind.</source>
        <translation>Mehr zu einem Bind-Mount.</translation>
    </message>
    <message>
        <source>More about a volume.</source>
        <translation>Mehr zu einem Volume.</translation>
    </message>
    <message>
        <source>More about a tmpfs.</source>
        <translation>Mehr zu einem tmpfs.</translation>
    </message>
    <message>
        <source>More about an image.</source>
        <translation>Mehr zu einem Image.</translation>
    </message>
    <message>
        <source>The device on the host, such as /dev/sda.</source>
        <translation>Das Gerät auf dem Host, etwa /dev/sda.</translation>
    </message>
    <message>
        <source>Bytes, or operations, a second.</source>
        <translation>Bytes oder Vorgänge je Sekunde.</translation>
    </message>
    <message>
        <source>The share of this device, from 10 to 1000.</source>
        <translation>Der Anteil an diesem Gerät, von 10 bis 1000.</translation>
    </message>
    <message>
        <source>How many bytes a second the service may read from a device.</source>
        <translation>Wie viele Bytes je Sekunde der Dienst von einem Gerät lesen darf.</translation>
    </message>
    <message>
        <source>How many reads a second the service may ask of a device.</source>
        <translation>Wie viele Lesevorgänge je Sekunde der Dienst von einem Gerät verlangen darf.</translation>
    </message>
    <message>
        <source>How many bytes a second the service may write to a device.</source>
        <translation>Wie viele Bytes je Sekunde der Dienst auf ein Gerät schreiben darf.</translation>
    </message>
    <message>
        <source>How many writes a second the service may ask of a device.</source>
        <translation>Wie viele Schreibvorgänge je Sekunde der Dienst von einem Gerät verlangen darf.</translation>
    </message>
    <message>
        <source>The share of all devices beside other containers, from 10 to 1000.</source>
        <translation>Der Anteil an allen Geräten gegenüber anderen Containern, von 10 bis 1000.</translation>
    </message>
    <message>
        <source>The share of single devices.</source>
        <translation>Der Anteil an einzelnen Geräten.</translation>
    </message>
    <message>
        <source>It has been started.</source>
        <translation>Er wurde gestartet.</translation>
    </message>
    <message>
        <source>Its health check has succeeded.</source>
        <translation>Seine Gesundheitsprüfung ist gelungen.</translation>
    </message>
    <message>
        <source>It has run to its end without an error.</source>
        <translation>Er ist ohne Fehler zu Ende gelaufen.</translation>
    </message>
    <message>
        <source>Restarts this service when Compose restarts the other one.</source>
        <translation>Startet diesen Dienst neu, wenn Compose den anderen neu startet.</translation>
    </message>
    <message>
        <source>Whether the other service must be there; false goes on with a warning.</source>
        <translation>Ob der andere Dienst da sein muss; false macht mit einer Warnung weiter.</translation>
    </message>
    <message>
        <source>What to wait for.</source>
        <translation>Worauf gewartet wird.</translation>
    </message>
    <message>
        <source>Values are taken as they are: no quotes, no variables.</source>
        <translation>Werte werden genommen, wie sie sind: keine Anführungszeichen, keine Variablen.</translation>
    </message>
    <message>
        <source>The file with lines NAME=VALUE. What is in it can be read by whoever can inspect the container.</source>
        <translation>Die Datei mit Zeilen NAME=WERT. Was darin steht, kann lesen, wer den Container inspizieren kann.</translation>
    </message>
    <message>
        <source>How the file is read.</source>
        <translation>Wie die Datei gelesen wird.</translation>
    </message>
    <message>
        <source>Whether the file must be there.</source>
        <translation>Ob die Datei da sein muss.</translation>
    </message>
    <message>
        <source>The service whose settings are taken over.</source>
        <translation>Der Dienst, dessen Einstellungen übernommen werden.</translation>
    </message>
    <message>
        <source>The file that has it; this one where nothing is written. Its settings become part of this stack: read it before you trust it.</source>
        <translation>Die Datei, in der er steht; diese, wenn nichts angegeben ist. Ihre Einstellungen werden Teil dieses Stacks: erst lesen, dann vertrauen.</translation>
    </message>
    <message>
        <source>What to run.</source>
        <translation>Was ausgeführt wird.</translation>
    </message>
    <message>
        <source>Who runs it; the service&apos;s user where nothing is written. root here is root in the container.</source>
        <translation>Wer es ausführt; der Benutzer des Dienstes, wenn nichts angegeben ist. root ist hier root im Container.</translation>
    </message>
    <message>
        <source>Runs the command with all rights, even where the service has few: it can change the host.</source>
        <translation>Führt den Befehl mit allen Rechten aus, auch wo der Dienst wenige hat: Er kann den Host verändern.</translation>
    </message>
    <message>
        <source>The folder it runs in.</source>
        <translation>Der Ordner, in dem er läuft.</translation>
    </message>
    <message>
        <source>Variables for it, beside the service&apos;s.</source>
        <translation>Variablen dafür, zu denen des Dienstes hinzu.</translation>
    </message>
    <message>
        <source>The image that it runs in, for what runs before the start.</source>
        <translation>Das Image, in dem läuft, was vor dem Start läuft.</translation>
    </message>
    <message>
        <source>Runs it once for every container, instead of once for the service.</source>
        <translation>Führt es einmal für jeden Container aus statt einmal für den Dienst.</translation>
    </message>
    <message>
        <source>Builds the image anew and replaces the container.</source>
        <translation>Baut das Image neu und ersetzt den Container.</translation>
    </message>
    <message>
        <source>Copies what changed into the container.</source>
        <translation>Kopiert in den Container, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Restarts the container.</source>
        <translation>Startet den Container neu.</translation>
    </message>
    <message>
        <source>Copies what changed, then restarts the container.</source>
        <translation>Kopiert, was sich geändert hat, und startet dann den Container neu.</translation>
    </message>
    <message>
        <source>Copies what changed, then runs a command in the container.</source>
        <translation>Kopiert, was sich geändert hat, und führt dann einen Befehl im Container aus.</translation>
    </message>
    <message>
        <source>Patterns of paths that don&apos;t count.</source>
        <translation>Muster von Pfaden, die nicht zählen.</translation>
    </message>
    <message>
        <source>Patterns of paths that count; all where nothing is written.</source>
        <translation>Muster von Pfaden, die zählen; alle, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>The file or folder that is watched.</source>
        <translation>Die Datei oder der Ordner, der beobachtet wird.</translation>
    </message>
    <message>
        <source>What happens when something in it changes.</source>
        <translation>Was geschieht, wenn sich etwas darin ändert.</translation>
    </message>
    <message>
        <source>Where changed files go in the container.</source>
        <translation>Wohin geänderte Dateien im Container kommen.</translation>
    </message>
    <message>
        <source>The command that sync+exec runs.</source>
        <translation>Der Befehl, den sync+exec ausführt.</translation>
    </message>
    <message>
        <source>Copies everything once at the beginning.</source>
        <translation>Kopiert am Anfang einmal alles.</translation>
    </message>
    <message>
        <source>Files that docker compose watch looks at, and what it does when they change.</source>
        <translation>Dateien, die docker compose watch beobachtet, und was es tut, wenn sie sich ändern.</translation>
    </message>
    <message>
        <source>What follows is run as it is.</source>
        <translation>Was folgt, wird ausgeführt, wie es ist.</translation>
    </message>
    <message>
        <source>What follows is run by a shell.</source>
        <translation>Was folgt, wird von einer Shell ausgeführt.</translation>
    </message>
    <message>
        <source>Turns the image&apos;s check off.</source>
        <translation>Schaltet die Prüfung des Images ab.</translation>
    </message>
    <message>
        <source>The time between two checks.</source>
        <translation>Die Zeit zwischen zwei Prüfungen.</translation>
    </message>
    <message>
        <source>How many checks must fail in a row for the container to count as unhealthy.</source>
        <translation>Wie viele Prüfungen in Folge scheitern müssen, damit der Container als „unhealthy“ gilt.</translation>
    </message>
    <message>
        <source>The command that checks; it succeeds with exit status 0. A list begins with CMD, CMD-SHELL or NONE, text is run by a shell.</source>
        <translation>Der Befehl, der prüft; er gelingt mit dem Exit-Status 0. Eine Liste beginnt mit CMD, CMD-SHELL oder NONE, einen Text führt eine Shell aus.</translation>
    </message>
    <message>
        <source>How long one check may take.</source>
        <translation>Wie lange eine Prüfung dauern darf.</translation>
    </message>
    <message>
        <source>How long failed checks don&apos;t count after the start.</source>
        <translation>Wie lange gescheiterte Prüfungen nach dem Start nicht zählen.</translation>
    </message>
    <message>
        <source>The time between two checks during that period.</source>
        <translation>Die Zeit zwischen zwei Prüfungen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Files on the host, without a limit unless max-size sets one.</source>
        <translation>Dateien auf dem Host, ohne Grenze, wenn max-size keine setzt.</translation>
    </message>
    <message>
        <source>Compressed files on the host, limited by themselves.</source>
        <translation>Komprimierte Dateien auf dem Host, von sich aus begrenzt.</translation>
    </message>
    <message>
        <source>The host&apos;s journal.</source>
        <translation>Das Journal des Hosts.</translation>
    </message>
    <message>
        <source>A syslog service.</source>
        <translation>Ein Syslog-Dienst.</translation>
    </message>
    <message>
        <source>Nowhere: nothing is left to look at after an attack.</source>
        <translation>Nirgendwohin: Nach einem Angriff bleibt nichts zum Ansehen.</translation>
    </message>
    <message>
        <source>Where the output goes. none leaves nothing to look at after an attack.</source>
        <translation>Wohin die Ausgabe geht. none lässt nach einem Angriff nichts zum Ansehen.</translation>
    </message>
    <message>
        <source>Options of the driver, such as max-size, which keeps a chatty service from filling the host&apos;s disk.</source>
        <translation>Optionen des Treibers, etwa max-size, das einen geschwätzigen Dienst davon abhält, die Platte des Hosts zu füllen.</translation>
    </message>
    <message>
        <source>The variable that gets the model&apos;s address.</source>
        <translation>Die Variable, die die Adresse des Modells bekommt.</translation>
    </message>
    <message>
        <source>The variable that gets the model&apos;s name.</source>
        <translation>Die Variable, die den Namen des Modells bekommt.</translation>
    </message>
    <message>
        <source>The program of the host that provides the service: Compose runs it with your rights, outside of any container.</source>
        <translation>Das Programm des Hosts, das den Dienst erbringt: Compose führt es mit Ihren Rechten aus, außerhalb jedes Containers.</translation>
    </message>
    <message>
        <source>Options for that program.</source>
        <translation>Optionen für dieses Programm.</translation>
    </message>
    <message>
        <source>The config that has the specification.</source>
        <translation>Die Config, die die Spezifikation enthält.</translation>
    </message>
    <message>
        <source>The file that has it, in the engine&apos;s folder CredentialSpecs.</source>
        <translation>Die Datei, die sie enthält, im Ordner CredentialSpecs der Engine.</translation>
    </message>
    <message>
        <source>The value of the registry of Windows that has it.</source>
        <translation>Der Wert in der Windows-Registrierung, der sie enthält.</translation>
    </message>
    <message>
        <source>A mapping, or a list of NAME=VALUE.</source>
        <translation>Ein Mapping oder eine Liste aus NAME=WERT.</translation>
    </message>
    <message>
        <source>Text, or a list.</source>
        <translation>Text oder eine Liste.</translation>
    </message>
    <message>
        <source>A list of texts or numbers.</source>
        <translation>Eine Liste von Texten oder Zahlen.</translation>
    </message>
    <message>
        <source>A list of words, or text.</source>
        <translation>Eine Liste von Wörtern oder Text.</translation>
    </message>
    <message>
        <source>Text that a shell runs, or a list that begins with CMD, CMD-SHELL or NONE.</source>
        <translation>Text, den eine Shell ausführt, oder eine Liste, die mit CMD, CMD-SHELL oder NONE beginnt.</translation>
    </message>
    <message>
        <source>A mapping of names to addresses, or a list of NAME=ADDRESS.</source>
        <translation>Ein Mapping von Namen auf Adressen oder eine Liste aus NAME=ADRESSE.</translation>
    </message>
    <message>
        <source>The context, or a mapping.</source>
        <translation>Der Kontext oder ein Mapping.</translation>
    </message>
    <message>
        <source>A list of default or ID=PATH.</source>
        <translation>Eine Liste aus default oder ID=PFAD.</translation>
    </message>
    <message>
        <source>A list of services, or a mapping of services to conditions.</source>
        <translation>Eine Liste von Diensten oder ein Mapping von Diensten auf Bedingungen.</translation>
    </message>
    <message>
        <source>A path, or a list of paths or mappings.</source>
        <translation>Ein Pfad oder eine Liste von Pfaden oder Mappings.</translation>
    </message>
    <message>
        <source>all, or a list of mappings.</source>
        <translation>all oder eine Liste von Mappings.</translation>
    </message>
    <message>
        <source>A list of names, or a mapping of names to options.</source>
        <translation>Eine Liste von Namen oder ein Mapping von Namen auf Optionen.</translation>
    </message>
    <message>
        <source>A list of [ADDRESS:][HOST:]CONTAINER[/PROTOCOL], or of mappings.</source>
        <translation>Eine Liste aus [ADRESSE:][HOST:]CONTAINER[/PROTOKOLL] oder von Mappings.</translation>
    </message>
    <message>
        <source>A list of [SOURCE:]TARGET[:OPTIONS], or of mappings.</source>
        <translation>Eine Liste aus [QUELLE:]ZIEL[:OPTIONEN] oder von Mappings.</translation>
    </message>
    <message>
        <source>A list of SOURCE[:TARGET[:PERMISSIONS]], or of mappings.</source>
        <translation>Eine Liste aus QUELLE[:ZIEL[:RECHTE]] oder von Mappings.</translation>
    </message>
    <message>
        <source>A list of names or mappings.</source>
        <translation>Eine Liste von Namen oder Mappings.</translation>
    </message>
    <message>
        <source>A number, or a mapping with soft and hard.</source>
        <translation>Eine Zahl oder ein Mapping mit soft und hard.</translation>
    </message>
    <message>
        <source>A size with its unit, such as 512m or 1g.</source>
        <translation>Eine Größe mit Einheit, etwa 512m oder 1g.</translation>
    </message>
    <message>
        <source>A size as text with its unit, such as &quot;512m&quot;.</source>
        <translation>Eine Größe als Text mit Einheit, etwa &quot;512m&quot;.</translation>
    </message>
    <message>
        <source>A duration with its unit, such as 30s or 1m30s.</source>
        <translation>Eine Dauer mit Einheit, etwa 30s oder 1m30s.</translation>
    </message>
    <message>
        <source>Octal digits, such as 0440.</source>
        <translation>Oktalziffern, etwa 0440.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>true or false.</source>
        <translation>true oder false.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Eine Zahl.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Eine Liste.</translation>
    </message>
    <message>
        <source>A mapping.</source>
        <translation>Ein Mapping.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Needs docker compose %1 or later.</source>
        <translation>Braucht docker compose %1 oder neuer.</translation>
    </message>
    <message>
        <source>Has no effect with docker compose up: only a swarm acts on it.</source>
        <translation>Wirkt nicht mit docker compose up: Nur ein Swarm richtet sich danach.</translation>
    </message>
    <message>
        <source>Has no effect on Linux: it is for containers of Windows.</source>
        <translation>Wirkt nicht unter Linux: Es ist für Windows-Container.</translation>
    </message>
    <message>
        <source>Has no effect any more.</source>
        <translation>Wirkt nicht mehr.</translation>
    </message>
    <message>
        <source>An old place for the name; write it beside external instead.</source>
        <translation>Ein alter Platz für den Namen; ihn stattdessen neben external schreiben.</translation>
    </message>
    <message>
        <source>The range of addresses, such as 172.28.0.0/16.</source>
        <translation>Der Adressbereich, etwa 172.28.0.0/16.</translation>
    </message>
    <message>
        <source>The part of the subnet that containers get addresses from.</source>
        <translation>Der Teil des Subnetzes, aus dem Container Adressen bekommen.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address.</source>
        <translation>Die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>Addresses that the engine must leave alone, by name.</source>
        <translation>Adressen, die die Engine in Ruhe lassen muss, nach Namen.</translation>
    </message>
    <message>
        <source>Who hands out addresses.</source>
        <translation>Wer Adressen vergibt.</translation>
    </message>
    <message>
        <source>Ranges of addresses.</source>
        <translation>Adressbereiche.</translation>
    </message>
    <message>
        <source>Options of that driver.</source>
        <translation>Optionen dieses Treibers.</translation>
    </message>
    <message>
        <source>A network on this host, apart from others.</source>
        <translation>Ein Netz auf diesem Host, getrennt von anderen.</translation>
    </message>
    <message>
        <source>The host&apos;s own network: nothing keeps the services from it.</source>
        <translation>Das Netz des Hosts selbst: Nichts hält die Dienste davon fern.</translation>
    </message>
    <message>
        <source>A network over the nodes of a swarm.</source>
        <translation>Ein Netz über die Knoten eines Swarms.</translation>
    </message>
    <message>
        <source>Containers stand in the host&apos;s local network with addresses of their own, past the host&apos;s firewall.</source>
        <translation>Container stehen mit eigenen Adressen im lokalen Netz des Hosts, an dessen Firewall vorbei.</translation>
    </message>
    <message>
        <source>As macvlan, with the host&apos;s hardware address.</source>
        <translation>Wie macvlan, mit der Hardware-Adresse des Hosts.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netz.</translation>
    </message>
    <message>
        <source>The network&apos;s name for the engine; made of the project and this key where nothing is written.</source>
        <translation>Der Name des Netzes für die Engine; aus Projekt und diesem Schlüssel gebildet, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>How the network is made.</source>
        <translation>Wie das Netz gemacht wird.</translation>
    </message>
    <message>
        <source>Which addresses the network has.</source>
        <translation>Welche Adressen das Netz hat.</translation>
    </message>
    <message>
        <source>It exists already, and Compose neither makes nor removes it. Only name may stand beside it.</source>
        <translation>Es existiert schon, und Compose legt es weder an noch entfernt es. Nur name darf daneben stehen.</translation>
    </message>
    <message>
        <source>No way to the outside: services on this network alone can neither call the internet nor be reached through published ports.</source>
        <translation>Kein Weg nach draußen: Dienste, die nur in diesem Netz sind, erreichen weder das Internet, noch sind sie über veröffentlichte Ports zu erreichen.</translation>
    </message>
    <message>
        <source>Whether containers get IPv4 addresses.</source>
        <translation>Ob Container IPv4-Adressen bekommen.</translation>
    </message>
    <message>
        <source>Whether containers get IPv6 addresses. Firewall rules for IPv4 do not hold for them.</source>
        <translation>Ob Container IPv6-Adressen bekommen. Firewall-Regeln für IPv4 gelten für sie nicht.</translation>
    </message>
    <message>
        <source>Other containers may join an overlay network, not only services.</source>
        <translation>Einem Overlay-Netz dürfen auch andere Container beitreten, nicht nur Dienste.</translation>
    </message>
    <message>
        <source>Labels of the network.</source>
        <translation>Labels des Netzes.</translation>
    </message>
    <message>
        <source>A folder of this host, or what driver_opts mount.</source>
        <translation>Ein Ordner dieses Hosts, oder was driver_opts einhängen.</translation>
    </message>
    <message>
        <source>The volume&apos;s name for the engine; made of the project and this key where nothing is written.</source>
        <translation>Der Name des Volumes für die Engine; aus Projekt und diesem Schlüssel gebildet, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Who stores the volume.</source>
        <translation>Wer das Volume speichert.</translation>
    </message>
    <message>
        <source>Options of the driver: type, o and device of a mount. o: bind shows a path of the host.</source>
        <translation>Optionen des Treibers: type, o und device eines Mounts. o: bind zeigt einen Pfad des Hosts.</translation>
    </message>
    <message>
        <source>Labels of the volume.</source>
        <translation>Labels des Volumes.</translation>
    </message>
    <message>
        <source>Its name in a swarm.</source>
        <translation>Sein Name in einem Swarm.</translation>
    </message>
    <message>
        <source>The variable, in the environment of whoever runs Compose, that has the content.</source>
        <translation>Die Variable mit dem Inhalt, in der Umgebung dessen, der Compose ausführt.</translation>
    </message>
    <message>
        <source>The file that has the content. It is mounted as it is: its owner and mode on the host decide who can read it. Keep it out of the repository.</source>
        <translation>Die Datei mit dem Inhalt. Sie wird eingehängt, wie sie ist: Ihr Besitzer und Modus auf dem Host bestimmen, wer sie lesen kann. Aus dem Repository heraushalten.</translation>
    </message>
    <message>
        <source>It exists already, in a swarm. docker compose up can not read such secrets.</source>
        <translation>Es existiert schon, in einem Swarm. docker compose up kann solche Secrets nicht lesen.</translation>
    </message>
    <message>
        <source>Labels of the secret.</source>
        <translation>Labels des Secrets.</translation>
    </message>
    <message>
        <source>Who stores the secret.</source>
        <translation>Wer das Secret speichert.</translation>
    </message>
    <message>
        <source>What fills in templates in the content.</source>
        <translation>Was Platzhalter im Inhalt ausfüllt.</translation>
    </message>
    <message>
        <source>The content itself; variables are filled in.</source>
        <translation>Der Inhalt selbst; Variablen werden eingesetzt.</translation>
    </message>
    <message>
        <source>The file that has the content.</source>
        <translation>Die Datei mit dem Inhalt.</translation>
    </message>
    <message>
        <source>It exists already, in a swarm. docker compose up can not read such configs.</source>
        <translation>Sie existiert schon, in einem Swarm. docker compose up kann solche Configs nicht lesen.</translation>
    </message>
    <message>
        <source>Labels of the config.</source>
        <translation>Labels der Config.</translation>
    </message>
    <message>
        <source>Another name for the model.</source>
        <translation>Ein anderer Name für das Modell.</translation>
    </message>
    <message>
        <source>The model, as the address of an OCI artifact.</source>
        <translation>Das Modell, als Adresse eines OCI-Artefakts.</translation>
    </message>
    <message>
        <source>How many tokens the model looks at.</source>
        <translation>Wie viele Token das Modell überblickt.</translation>
    </message>
    <message>
        <source>Arguments for the engine that runs the model.</source>
        <translation>Argumente für die Engine, die das Modell ausführt.</translation>
    </message>
    <message>
        <source>The file, or files that are merged, of the other project.</source>
        <translation>Die Datei des anderen Projekts, oder die Dateien, die zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Files with variables for it.</source>
        <translation>Dateien mit Variablen dafür.</translation>
    </message>
    <message>
        <source>The folder that its relative paths begin at; the folder of its file where nothing is written.</source>
        <translation>Der Ordner, von dem seine relativen Pfade ausgehen; der Ordner seiner Datei, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Once the version of the format. Nobody reads it any more.</source>
        <translation>Einst die Version des Formats. Niemand liest sie mehr.</translation>
    </message>
    <message>
        <source>The project&apos;s name; the name of its folder where nothing is written.</source>
        <translation>Der Name des Projekts; der seines Ordners, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Other projects whose services, networks and volumes become part of this one. Read them before you trust them.</source>
        <translation>Andere Projekte, deren Dienste, Netze und Volumes Teil von diesem werden. Erst lesen, dann vertrauen.</translation>
    </message>
    <message>
        <source>The containers of this stack, by name.</source>
        <translation>Die Container dieses Stacks, nach Namen.</translation>
    </message>
    <message>
        <source>Models that services use.</source>
        <translation>Modelle, die Dienste nutzen.</translation>
    </message>
    <message>
        <source>Networks of this stack. Services that share none can not reach each other.</source>
        <translation>Netze dieses Stacks. Dienste, die keines gemeinsam haben, erreichen einander nicht.</translation>
    </message>
    <message>
        <source>Storage that outlives containers.</source>
        <translation>Speicher, der Container überdauert.</translation>
    </message>
    <message>
        <source>Passwords, keys and certificates that services get as files.</source>
        <translation>Passwörter, Schlüssel und Zertifikate, die Dienste als Dateien bekommen.</translation>
    </message>
    <message>
        <source>Files with settings that services get.</source>
        <translation>Dateien mit Einstellungen, die Dienste bekommen.</translation>
    </message>
    <message>
        <source>The container sees its own limits and groups only.</source>
        <translation>Der Container sieht nur seine eigenen Grenzen und Gruppen.</translation>
    </message>
    <message>
        <source>The container sees the groups of the whole host.</source>
        <translation>Der Container sieht die Gruppen des ganzen Hosts.</translation>
    </message>
    <message>
        <source>It stays down.</source>
        <translation>Er bleibt aus.</translation>
    </message>
    <message>
        <source>Starts again whenever it ended, and when the engine starts.</source>
        <translation>Startet wieder, wann immer er endet, und wenn die Engine startet.</translation>
    </message>
    <message>
        <source>Starts again where it ended with an error.</source>
        <translation>Startet wieder, wenn er mit einem Fehler endete.</translation>
    </message>
    <message>
        <source>As always, unless somebody stopped it by hand.</source>
        <translation>Wie always, außer wenn ihn jemand von Hand angehalten hat.</translation>
    </message>
    <message>
        <source>Starts again after an error, as often as the number says.</source>
        <translation>Startet nach einem Fehler wieder, so oft die Zahl sagt.</translation>
    </message>
    <message>
        <source>Asks the registry at every start.</source>
        <translation>Fragt bei jedem Start die Registry.</translation>
    </message>
    <message>
        <source>Uses what is on this host, or fails.</source>
        <translation>Nutzt, was auf diesem Host ist, oder scheitert.</translation>
    </message>
    <message>
        <source>Asks the registry where the host has no such image.</source>
        <translation>Fragt die Registry, wo der Host kein solches Image hat.</translation>
    </message>
    <message>
        <source>Builds the image anew.</source>
        <translation>Baut das Image neu.</translation>
    </message>
    <message>
        <source>Asks the registry where the last time is more than a day ago.</source>
        <translation>Fragt die Registry, wenn das letzte Mal mehr als einen Tag her ist.</translation>
    </message>
    <message>
        <source>Asks the registry where the last time is more than a week ago.</source>
        <translation>Fragt die Registry, wenn das letzte Mal mehr als eine Woche her ist.</translation>
    </message>
    <message>
        <source>Asks the registry after a time of your choice, such as every_12h.</source>
        <translation>Fragt die Registry nach einer Zeit Ihrer Wahl, etwa every_12h.</translation>
    </message>
    <message>
        <source>An older word for missing.</source>
        <translation>Ein älteres Wort für missing.</translation>
    </message>
    <message>
        <source>Asks the registry after the time that pull_refresh_after says.</source>
        <translation>Fragt die Registry nach der Zeit, die pull_refresh_after sagt.</translation>
    </message>
    <message>
        <source>No network at all.</source>
        <translation>Gar kein Netz.</translation>
    </message>
    <message>
        <source>The engine&apos;s default network, which containers of other projects share.</source>
        <translation>Das Standardnetz der Engine, das Container anderer Projekte teilen.</translation>
    </message>
    <message>
        <source>The host&apos;s own network: every port is open on the host, and its loopback services can be reached.</source>
        <translation>Das Netz des Hosts selbst: Jeder Port ist auf dem Host offen, und seine Loopback-Dienste sind erreichbar.</translation>
    </message>
    <message>
        <source>The network of another service of this stack, as if both ran in one container.</source>
        <translation>Das Netz eines anderen Dienstes dieses Stacks, als liefen beide in einem Container.</translation>
    </message>
    <message>
        <source>The network of another container.</source>
        <translation>Das Netz eines anderen Containers.</translation>
    </message>
    <message>
        <source>Shared memory of its own.</source>
        <translation>Eigener gemeinsamer Speicher.</translation>
    </message>
    <message>
        <source>Its own, which other containers may join.</source>
        <translation>Sein eigener, dem andere Container beitreten dürfen.</translation>
    </message>
    <message>
        <source>Its own, without /dev/shm.</source>
        <translation>Sein eigener, ohne /dev/shm.</translation>
    </message>
    <message>
        <source>The host&apos;s: it can read and change the shared memory of the host&apos;s programs.</source>
        <translation>Der des Hosts: Er kann den gemeinsamen Speicher der Programme des Hosts lesen und ändern.</translation>
    </message>
    <message>
        <source>The one of another service.</source>
        <translation>Der eines anderen Dienstes.</translation>
    </message>
    <message>
        <source>The one of another container.</source>
        <translation>Der eines anderen Containers.</translation>
    </message>
    <message>
        <source>It sees all processes of the host, and may reach them.</source>
        <translation>Er sieht alle Prozesse des Hosts und kann sie erreichen.</translation>
    </message>
    <message>
        <source>It sees the processes of another service.</source>
        <translation>Er sieht die Prozesse eines anderen Dienstes.</translation>
    </message>
    <message>
        <source>It sees the processes of another container.</source>
        <translation>Er sieht die Prozesse eines anderen Containers.</translation>
    </message>
    <message>
        <source>The host&apos;s, instead of the container&apos;s own.</source>
        <translation>Der des Hosts, statt des eigenen des Containers.</translation>
    </message>
    <message>
        <source>The engine&apos;s own choice; the only one on Linux.</source>
        <translation>Was die Engine selbst wählt; unter Linux das Einzige.</translation>
    </message>
    <message>
        <source>The host&apos;s kernel is shared.</source>
        <translation>Der Kernel des Hosts wird geteilt.</translation>
    </message>
    <message>
        <source>A virtual machine around the container.</source>
        <translation>Eine virtuelle Maschine um den Container.</translation>
    </message>
    <message>
        <source>The usual one.</source>
        <translation>Die übliche.</translation>
    </message>
    <message>
        <source>The same in C: smaller and quicker.</source>
        <translation>Dasselbe in C: kleiner und schneller.</translation>
    </message>
    <message>
        <source>gVisor: a kernel of its own stands between the container and the host&apos;s.</source>
        <translation>gVisor: Ein eigener Kernel steht zwischen dem Container und dem des Hosts.</translation>
    </message>
    <message>
        <source>Kata: a virtual machine around the container.</source>
        <translation>Kata: eine virtuelle Maschine um den Container.</translation>
    </message>
    <message>
        <source>No program can gain rights by being started: setuid files lose their effect.</source>
        <translation>Kein Programm kann beim Start Rechte gewinnen: Setuid-Dateien verlieren ihre Wirkung.</translation>
    </message>
    <message>
        <source>The profile of allowed system calls: the path of a file.</source>
        <translation>Das Profil der erlaubten Systemaufrufe: der Pfad einer Datei.</translation>
    </message>
    <message>
        <source>All system calls are allowed: hundreds more ways into the kernel.</source>
        <translation>Alle Systemaufrufe sind erlaubt: Hunderte weitere Wege in den Kernel.</translation>
    </message>
    <message>
        <source>Docker&apos;s own AppArmor profile.</source>
        <translation>Das AppArmor-Profil von Docker.</translation>
    </message>
    <message>
        <source>An AppArmor profile by its name; the host must have loaded it.</source>
        <translation>Ein AppArmor-Profil beim Namen; der Host muss es geladen haben.</translation>
    </message>
    <message>
        <source>No AppArmor profile.</source>
        <translation>Kein AppArmor-Profil.</translation>
    </message>
    <message>
        <source>An option of SELinux: type:NAME, level:LEVEL, user:USER, role:ROLE.</source>
        <translation>Eine Option von SELinux: type:NAME, level:EBENE, user:BENUTZER, role:ROLLE.</translation>
    </message>
    <message>
        <source>SELinux keeps this container from nothing.</source>
        <translation>SELinux hält diesen Container von nichts ab.</translation>
    </message>
    <message>
        <source>Files of /proc and /sys that are hidden or read-only otherwise are open.</source>
        <translation>Dateien in /proc und /sys, die sonst verborgen oder schreibgeschützt sind, sind offen.</translation>
    </message>
    <message>
        <source>The container may change its own limits.</source>
        <translation>Der Container darf seine eigenen Grenzen ändern.</translation>
    </message>
    <message>
        <source>Please end.</source>
        <translation>Bitte beenden.</translation>
    </message>
    <message>
        <source>As Ctrl+C does.</source>
        <translation>Wie Strg+C.</translation>
    </message>
    <message>
        <source>End, and finish what was begun (nginx).</source>
        <translation>Beenden, und Begonnenes noch abschließen (nginx).</translation>
    </message>
    <message>
        <source>The terminal is gone.</source>
        <translation>Das Terminal ist weg.</translation>
    </message>
    <message>
        <source>Whatever the program makes of it.</source>
        <translation>Was auch immer das Programm daraus macht.</translation>
    </message>
    <message>
        <source>At once, without a chance to tidy up.</source>
        <translation>Sofort, ohne Gelegenheit zum Aufräumen.</translation>
    </message>
    <message>
        <source>Notes for the runtime and its tools. Some runtimes change their behaviour by them.</source>
        <translation>Hinweise für die Laufzeit und ihre Werkzeuge. Manche Laufzeiten ändern danach ihr Verhalten.</translation>
    </message>
    <message>
        <source>Shows the service&apos;s output in docker compose up.</source>
        <translation>Zeigt die Ausgabe des Dienstes in docker compose up.</translation>
    </message>
    <message>
        <source>Limits and shares of reading from and writing to disks.</source>
        <translation>Grenzen und Anteile für das Lesen von und Schreiben auf Platten.</translation>
    </message>
    <message>
        <source>How the image is built: the context alone, or a mapping. Whoever changes the context changes what runs.</source>
        <translation>Wie das Image gebaut wird: der Kontext allein oder ein Mapping. Wer den Kontext ändert, ändert, was läuft.</translation>
    </message>
    <message>
        <source>Rights of root that the processes get beside the usual fourteen. Each is a way to more: add only what a program asks for.</source>
        <translation>Rechte von root, die die Prozesse zu den üblichen vierzehn bekommen. Jedes ist ein Weg zu mehr: Nur hinzufügen, was ein Programm verlangt.</translation>
    </message>
    <message>
        <source>Rights of root that the processes lose. Drop ALL and add back the few that are needed.</source>
        <translation>Rechte von root, die die Prozesse verlieren. ALL entziehen und die wenigen zurückgeben, die gebraucht werden.</translation>
    </message>
    <message>
        <source>Whether the container sees its own control group or the host&apos;s.</source>
        <translation>Ob der Container seine eigene Control Group sieht oder die des Hosts.</translation>
    </message>
    <message>
        <source>The control group that the container is put under. Its limits hold for it as well.</source>
        <translation>Die Control Group, unter die der Container gestellt wird. Ihre Grenzen gelten auch für ihn.</translation>
    </message>
    <message>
        <source>What is run, instead of the image&apos;s own command: a list of words, or text that is cut at blanks without a shell.</source>
        <translation>Was ausgeführt wird, statt des Befehls des Images: eine Liste von Wörtern oder Text, der ohne Shell an Leerzeichen getrennt wird.</translation>
    </message>
    <message>
        <source>Configs that the service gets as files.</source>
        <translation>Configs, die der Dienst als Dateien bekommt.</translation>
    </message>
    <message>
        <source>A fixed name for the container. The service can have one container only then.</source>
        <translation>Ein fester Name für den Container. Der Dienst kann dann nur einen Container haben.</translation>
    </message>
    <message>
        <source>How many CPUs a container of Windows may use.</source>
        <translation>Wie viele CPUs ein Windows-Container nutzen darf.</translation>
    </message>
    <message>
        <source>How much of the CPUs a container of Windows may use, in percent.</source>
        <translation>Wie viel von den CPUs ein Windows-Container nutzen darf, in Prozent.</translation>
    </message>
    <message>
        <source>The length of the period that cpu_quota counts in, in microseconds. Excludes cpus.</source>
        <translation>Die Länge des Zeitraums, in dem cpu_quota zählt, in Mikrosekunden. Schließt cpus aus.</translation>
    </message>
    <message>
        <source>How many microseconds of CPU time the container gets in each period. Excludes cpus.</source>
        <translation>Wie viele Mikrosekunden Rechenzeit der Container in jedem Zeitraum bekommt. Schließt cpus aus.</translation>
    </message>
    <message>
        <source>The period of real-time scheduling, in microseconds. Needs a kernel and an engine that are set up for it.</source>
        <translation>Der Zeitraum des Echtzeit-Schedulings, in Mikrosekunden. Braucht einen Kernel und eine Engine, die dafür eingerichtet sind.</translation>
    </message>
    <message>
        <source>The time of real-time scheduling in each period, in microseconds. Needs a kernel and an engine that are set up for it.</source>
        <translation>Die Zeit für Echtzeit in jedem Zeitraum, in Mikrosekunden. Braucht einen Kernel und eine Engine, die dafür eingerichtet sind.</translation>
    </message>
    <message>
        <source>The share beside other containers while CPUs are short. A weight, no limit: on an idle host the container may use everything.</source>
        <translation>Der Anteil gegenüber anderen Containern, wenn CPUs knapp sind. Ein Gewicht, keine Grenze: Auf einem untätigen Host darf der Container alles nutzen.</translation>
    </message>
    <message>
        <source>How many CPUs the container may use at most, such as 0.5. Keeps one service from starving the others.</source>
        <translation>Wie viele CPUs der Container höchstens nutzen darf, etwa 0.5. Verhindert, dass ein Dienst die anderen aushungert.</translation>
    </message>
    <message>
        <source>Which CPUs the container may use, such as &quot;0-3&quot; or &quot;0,1&quot;.</source>
        <translation>Welche CPUs der Container nutzen darf, etwa &quot;0-3&quot; oder &quot;0,1&quot;.</translation>
    </message>
    <message>
        <source>The managed account of a container of Windows.</source>
        <translation>Das verwaltete Konto eines Windows-Containers.</translation>
    </message>
    <message>
        <source>Services that start before this one and stop after it: a list of names, or a mapping with conditions.</source>
        <translation>Dienste, die vor diesem starten und nach ihm anhalten: eine Liste von Namen oder ein Mapping mit Bedingungen.</translation>
    </message>
    <message>
        <source>Copies, limits and the restart policy. Some of its keys mean something to a swarm only.</source>
        <translation>Kopien, Grenzen und die Neustartregel. Manche dieser Schlüssel bedeuten nur einem Swarm etwas.</translation>
    </message>
    <message>
        <source>What docker compose watch does when files change.</source>
        <translation>Was docker compose watch tut, wenn sich Dateien ändern.</translation>
    </message>
    <message>
        <source>Kinds of devices the container may use, such as &quot;c 189:* rw&quot;. A wide rule lets it use disks of the host.</source>
        <translation>Arten von Geräten, die der Container nutzen darf, etwa &quot;c 189:* rw&quot;. Eine weite Regel lässt ihn Platten des Hosts nutzen.</translation>
    </message>
    <message>
        <source>Devices of the host that the container may use. Each opens a driver of the host&apos;s kernel, a disk opens all of its files.</source>
        <translation>Geräte des Hosts, die der Container nutzen darf. Jedes öffnet einen Treiber im Kernel des Hosts, eine Platte alle ihre Dateien.</translation>
    </message>
    <message>
        <source>Name servers that the container asks, instead of the host&apos;s.</source>
        <translation>Nameserver, die der Container fragt, statt der des Hosts.</translation>
    </message>
    <message>
        <source>Options of the resolver, as in resolv.conf.</source>
        <translation>Optionen der Namensauflösung, wie in resolv.conf.</translation>
    </message>
    <message>
        <source>Domains that short names are completed with.</source>
        <translation>Domänen, mit denen kurze Namen ergänzt werden.</translation>
    </message>
    <message>
        <source>The container&apos;s domain name.</source>
        <translation>Der Domänenname des Containers.</translation>
    </message>
    <message>
        <source>What is run in front of the command, instead of the image&apos;s own entry point.</source>
        <translation>Was vor dem Befehl ausgeführt wird, statt des Entrypoints des Images.</translation>
    </message>
    <message>
        <source>Files with variables for the container; the later one wins.</source>
        <translation>Dateien mit Variablen für den Container; die spätere gewinnt.</translation>
    </message>
    <message>
        <source>Variables for the container. Whoever can inspect it can read them: give passwords as secrets.</source>
        <translation>Variablen für den Container. Wer ihn inspizieren kann, kann sie lesen: Passwörter als Secrets geben.</translation>
    </message>
    <message>
        <source>Ports that the program listens on, as a note for others. Opens nothing and closes nothing: services of one network reach every port of each other anyway.</source>
        <translation>Ports, auf denen das Programm lauscht, als Hinweis für andere. Öffnet nichts und schließt nichts: Dienste eines Netzes erreichen ohnehin jeden Port voneinander.</translation>
    </message>
    <message>
        <source>Takes the settings of another service as a base.</source>
        <translation>Nimmt die Einstellungen eines anderen Dienstes als Grundlage.</translation>
    </message>
    <message>
        <source>Containers outside this stack that the service finds by name. An old way; a shared network is the usual one.</source>
        <translation>Container außerhalb dieses Stacks, die der Dienst beim Namen findet. Ein alter Weg; üblich ist ein gemeinsames Netz.</translation>
    </message>
    <message>
        <source>Host names that the container finds at the addresses given here, as lines of /etc/hosts.</source>
        <translation>Hostnamen, die der Container unter den hier angegebenen Adressen findet, als Zeilen in /etc/hosts.</translation>
    </message>
    <message>
        <source>Graphics cards for the container. The driver in the host&apos;s kernel answers it: one more way to reach the kernel.</source>
        <translation>Grafikkarten für den Container. Der Treiber im Kernel des Hosts antwortet: ein Weg mehr zum Kernel.</translation>
    </message>
    <message>
        <source>More groups for the process. A number that owns files or sockets of the host gives access to them.</source>
        <translation>Weitere Gruppen für den Prozess. Eine Nummer, der Dateien oder Sockets des Hosts gehören, gibt Zugriff darauf.</translation>
    </message>
    <message>
        <source>How to see that the service works. Others can wait for it, and a hung one is noticed.</source>
        <translation>Woran zu sehen ist, dass der Dienst arbeitet. Andere können darauf warten, und ein hängender fällt auf.</translation>
    </message>
    <message>
        <source>The host name that the container sees.</source>
        <translation>Der Hostname, den der Container sieht.</translation>
    </message>
    <message>
        <source>The image to run. A digest (@sha256:...) keeps it the same; a tag may mean something else tomorrow.</source>
        <translation>Das Image, das ausgeführt wird. Ein Digest (@sha256:...) hält es gleich; ein Tag meint morgen vielleicht etwas anderes.</translation>
    </message>
    <message>
        <source>Runs a small init as the first process, which ends orphans and passes signals on.</source>
        <translation>Startet ein kleines init als ersten Prozess, das verwaiste Prozesse beendet und Signale weitergibt.</translation>
    </message>
    <message>
        <source>Whose shared memory the container uses. host lets it read and change the memory that the host&apos;s programs share.</source>
        <translation>Wessen gemeinsamen Speicher der Container nutzt. host lässt ihn den Speicher lesen und ändern, den Programme des Hosts teilen.</translation>
    </message>
    <message>
        <source>How a container of Windows is isolated.</source>
        <translation>Wie ein Windows-Container abgeschottet ist.</translation>
    </message>
    <message>
        <source>Files with labels for the container.</source>
        <translation>Dateien mit Labels für den Container.</translation>
    </message>
    <message>
        <source>Labels of the container. Programs that read the Docker socket, such as proxies, act on them.</source>
        <translation>Labels des Containers. Programme, die den Docker-Socket lesen, etwa Proxys, richten sich nach ihnen.</translation>
    </message>
    <message>
        <source>Services that this one finds by another name. An old way: names work without it on every network of the stack.</source>
        <translation>Dienste, die dieser unter einem anderen Namen findet. Ein alter Weg: Namen funktionieren auch ohne in jedem Netz des Stacks.</translation>
    </message>
    <message>
        <source>Where the output goes, and how much of it is kept.</source>
        <translation>Wohin die Ausgabe geht und wie viel davon behalten wird.</translation>
    </message>
    <message>
        <source>The hardware address on the container&apos;s first network, such as 02:42:ac:11:00:02.</source>
        <translation>Die Hardware-Adresse im ersten Netz des Containers, etwa 02:42:ac:11:00:02.</translation>
    </message>
    <message>
        <source>How much memory the container may use at most, such as 512m. Beyond it the kernel ends a process of the container instead of one of the host.</source>
        <translation>Wie viel Speicher der Container höchstens nutzen darf, etwa 512m. Darüber beendet der Kernel einen Prozess des Containers statt einen des Hosts.</translation>
    </message>
    <message>
        <source>How readily the kernel swaps its memory out, from 0 to 100. Read with cgroups v1 only.</source>
        <translation>Wie bereitwillig der Kernel seinen Speicher auslagert, von 0 bis 100. Wird nur mit cgroups v1 gelesen.</translation>
    </message>
    <message>
        <source>Memory and swap together; -1 allows all swap. Equal to mem_limit it allows none. Needs mem_limit.</source>
        <translation>Speicher und Swap zusammen; -1 erlaubt allen Swap. Gleich mem_limit erlaubt es keinen. Braucht mem_limit.</translation>
    </message>
    <message>
        <source>Models that the service uses; their addresses come as variables.</source>
        <translation>Modelle, die der Dienst nutzt; ihre Adressen kommen als Variablen.</translation>
    </message>
    <message>
        <source>Whose network the service uses, instead of networks. host removes the wall between its ports and the host&apos;s.</source>
        <translation>Wessen Netz der Dienst nutzt, statt networks. host entfernt die Wand zwischen seinen Ports und denen des Hosts.</translation>
    </message>
    <message>
        <source>Networks that the service is on: a list of names, or a mapping with options. Services reach each other where they share one.</source>
        <translation>Netze, in denen der Dienst ist: eine Liste von Namen oder ein Mapping mit Optionen. Dienste erreichen einander, wo sie eines gemeinsam haben.</translation>
    </message>
    <message>
        <source>Keeps the kernel from ending processes that pass the memory limit: they hang instead. Without a limit the host runs out of memory. Read with cgroups v1 only.</source>
        <translation>Hält den Kernel davon ab, Prozesse jenseits der Speichergrenze zu beenden: Stattdessen hängen sie. Ohne Grenze geht dem Host der Speicher aus. Wird nur mit cgroups v1 gelesen.</translation>
    </message>
    <message>
        <source>How readily the kernel ends this container when memory runs out, from -1000 (never) to 1000. A low value makes it end others first.</source>
        <translation>Wie bereitwillig der Kernel diesen Container beendet, wenn der Speicher ausgeht, von -1000 (nie) bis 1000. Ein niedriger Wert lässt ihn andere zuerst beenden.</translation>
    </message>
    <message>
        <source>Whose processes the container sees. host shows all of the host, with their command lines and environments.</source>
        <translation>Wessen Prozesse der Container sieht. host zeigt alle des Hosts, mit ihren Befehlszeilen und Umgebungen.</translation>
    </message>
    <message>
        <source>How many processes and threads the container may have. Stops fork bombs; -1 and 0 are no limit.</source>
        <translation>Wie viele Prozesse und Threads der Container haben darf. Hält Fork-Bomben auf; -1 und 0 sind keine Grenze.</translation>
    </message>
    <message>
        <source>The platform of the image, such as linux/arm64. A foreign one runs slowly, in an emulator.</source>
        <translation>Die Plattform des Images, etwa linux/arm64. Eine fremde läuft langsam, in einer Emulation.</translation>
    </message>
    <message>
        <source>Ports that are published on the host, such as &quot;127.0.0.1:8080:80&quot;. Without an address every interface of the host listens, past most of its firewalls.</source>
        <translation>Ports, die auf dem Host veröffentlicht werden, etwa &quot;127.0.0.1:8080:80&quot;. Ohne Adresse lauscht jede Schnittstelle des Hosts, an den meisten seiner Firewalls vorbei.</translation>
    </message>
    <message>
        <source>Commands that run in the container after it started.</source>
        <translation>Befehle, die im Container laufen, nachdem er gestartet ist.</translation>
    </message>
    <message>
        <source>Commands that run before the container starts.</source>
        <translation>Befehle, die laufen, bevor der Container startet.</translation>
    </message>
    <message>
        <source>Commands that run in the container before it is stopped.</source>
        <translation>Befehle, die im Container laufen, bevor er angehalten wird.</translation>
    </message>
    <message>
        <source>Gives all capabilities and all devices, and drops seccomp and AppArmor: whoever controls the service controls the host.</source>
        <translation>Gibt alle Capabilities und alle Geräte und legt seccomp und AppArmor ab: Wer den Dienst beherrscht, beherrscht den Host.</translation>
    </message>
    <message>
        <source>The service starts only where one of these profiles is active.</source>
        <translation>Der Dienst startet nur, wo eines dieser Profile aktiv ist.</translation>
    </message>
    <message>
        <source>A program of the host provides the service instead of a container. Compose runs it with your rights.</source>
        <translation>Ein Programm des Hosts erbringt den Dienst statt eines Containers. Compose führt es mit Ihren Rechten aus.</translation>
    </message>
    <message>
        <source>When the registry is asked for the image.</source>
        <translation>Wann die Registry nach dem Image gefragt wird.</translation>
    </message>
    <message>
        <source>The time after which pull_policy refresh asks again, such as 24h.</source>
        <translation>Die Zeit, nach der pull_policy refresh wieder fragt, etwa 24h.</translation>
    </message>
    <message>
        <source>The file system of the image can&apos;t be written to: an attacker can&apos;t leave a program there. What must be written goes to volumes and tmpfs.</source>
        <translation>Ins Dateisystem des Images lässt sich nicht schreiben: Ein Angreifer kann dort kein Programm zurücklassen. Was geschrieben werden muss, kommt in Volumes und tmpfs.</translation>
    </message>
    <message>
        <source>The runtime that starts the container; the engine must know it. gVisor and Kata put more between it and the kernel.</source>
        <translation>Die Laufzeit, die den Container startet; die Engine muss sie kennen. gVisor und Kata stellen mehr zwischen ihn und den Kernel.</translation>
    </message>
    <message>
        <source>Secrets that the service gets as files below /run/secrets. Unlike variables they show up in no listing.</source>
        <translation>Secrets, die der Dienst als Dateien unter /run/secrets bekommt. Anders als Variablen erscheinen sie in keiner Auflistung.</translation>
    </message>
    <message>
        <source>Options of the kernel&apos;s protections: no-new-privileges, seccomp, AppArmor, SELinux. Of two entries for the same thing the later one holds.</source>
        <translation>Optionen der Schutzmechanismen des Kernels: no-new-privileges, seccomp, AppArmor, SELinux. Von zwei Einträgen für dasselbe gilt der spätere.</translation>
    </message>
    <message>
        <source>The size of /dev/shm.</source>
        <translation>Die Größe von /dev/shm.</translation>
    </message>
    <message>
        <source>Keeps the input open, for programs that talk.</source>
        <translation>Hält die Eingabe offen, für Programme im Dialog.</translation>
    </message>
    <message>
        <source>How long the container may take to end before it is killed.</source>
        <translation>Wie lange der Container zum Beenden brauchen darf, bevor er gewaltsam beendet wird.</translation>
    </message>
    <message>
        <source>The signal that asks the container to end.</source>
        <translation>Das Signal, das den Container bittet, sich zu beenden.</translation>
    </message>
    <message>
        <source>Options of the storage driver, such as size. Not every driver has one.</source>
        <translation>Optionen des Speichertreibers, etwa size. Nicht jeder Treiber hat welche.</translation>
    </message>
    <message>
        <source>Settings of the kernel that the container has for itself, such as net.core.somaxconn.</source>
        <translation>Kernel-Einstellungen, die der Container für sich hat, etwa net.core.somaxconn.</translation>
    </message>
    <message>
        <source>Folders in memory, gone with the container, such as /tmp:size=64m,mode=1777. What a read-only container needs to write goes here.</source>
        <translation>Ordner im Speicher, die mit dem Container verschwinden, etwa /tmp:size=64m,mode=1777. Was ein schreibgeschützter Container schreiben muss, kommt hierhin.</translation>
    </message>
    <message>
        <source>Gives the container a terminal.</source>
        <translation>Gibt dem Container ein Terminal.</translation>
    </message>
    <message>
        <source>Limits of each process, such as nofile: a number, or soft and hard.</source>
        <translation>Grenzen für jeden Prozess, etwa nofile: eine Zahl oder soft und hard.</translation>
    </message>
    <message>
        <source>Mounts the socket of the Docker engine and your credentials: the service can start containers with the disk of the host, so it controls the host.</source>
        <translation>Hängt den Socket der Docker-Engine und Ihre Zugangsdaten ein: Der Dienst kann Container mit der Platte des Hosts starten, also beherrscht er den Host.</translation>
    </message>
    <message>
        <source>Who the processes run as: a name that the image knows, or numbers such as &quot;1000:1000&quot;. Without a group a number that the image does not know gets group 0, that of root.</source>
        <translation>Als wer die Prozesse laufen: ein Name, den das Image kennt, oder Nummern wie &quot;1000:1000&quot;. Ohne Gruppe bekommt eine Nummer, die das Image nicht kennt, die Gruppe 0, die von root.</translation>
    </message>
    <message>
        <source>host turns the remapping of users off: root in the container is root on the host.</source>
        <translation>host schaltet die Zuordnung der Benutzer ab: root im Container ist root auf dem Host.</translation>
    </message>
    <message>
        <source>host shares the host name: the container can change that of the host.</source>
        <translation>host teilt den Hostnamen: Der Container kann den des Hosts ändern.</translation>
    </message>
    <message>
        <source>Volumes and paths of the host that the container sees, such as ./data:/data:ro. What lies there can be read, and without ro changed.</source>
        <translation>Volumes und Pfade des Hosts, die der Container sieht, etwa ./data:/data:ro. Was dort liegt, lässt sich lesen und ohne ro auch ändern.</translation>
    </message>
    <message>
        <source>Takes all volumes of another service, or of a container: with everything that lies in them.</source>
        <translation>Übernimmt alle Volumes eines anderen Dienstes oder eines Containers: mit allem, was darin liegt.</translation>
    </message>
    <message>
        <source>The folder that the command runs in.</source>
        <translation>Der Ordner, in dem der Befehl läuft.</translation>
    </message>
</context>
<context>
    <name>apparmor</name>
    <message>
        <source>The service may write kernel settings under /proc and /sys (privileged or unconfined system paths), so this profile doesn&apos;t forbid it.</source>
        <translation>Der Dienst darf Kernel-Einstellungen unter /proc und /sys schreiben (privilegiert oder offene Systempfade), darum verbietet dieses Profil es nicht.</translation>
    </message>
    <message>
        <source>The service is privileged: the engine starts it without AppArmor unless this profile is named, and what it is allowed leaves little to protect.</source>
        <translation>Der Dienst ist privilegiert: Die Engine startet ihn ohne AppArmor, wenn dieses Profil nicht genannt wird, und was ihm erlaubt ist, lässt wenig zu schützen übrig.</translation>
    </message>
    <message>
        <source>The service holds SYS_ADMIN, so mounting stays allowed: a mount gives another name to a file, and rules go by names.</source>
        <translation>Der Dienst hält SYS_ADMIN, darum bleibt Einhängen erlaubt: Ein Mount gibt einer Datei einen anderen Namen, und Regeln gehen nach Namen.</translation>
    </message>
    <message>
        <source>Volumes that the image declares for itself don&apos;t stand in the Compose file. If the service writes to one, add it under `volumes`.</source>
        <translation>Volumes, die das Image für sich anlegt, stehen nicht in der Compose-Datei. Schreibt der Dienst in eines, es unter `volumes` hinzufügen.</translation>
    </message>
    <message>
        <source>The service names %1 now; this profile counts once `security_opt` names it instead.</source>
        <translation>Der Dienst nennt jetzt %1; dieses Profil zählt, sobald `security_opt` es stattdessen nennt.</translation>
    </message>
    <message>
        <source>It takes volumes from the container %1, which this file doesn&apos;t describe: add them by hand.</source>
        <translation>Er nimmt Volumes des Containers %1, den diese Datei nicht beschreibt: von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>%1 wanted to do %2: there is no single rule for it that is narrow enough. Write it by hand where it is needed.</source>
        <translation>%1 wollte %2 ausführen: Eine einzelne Regel, die eng genug wäre, gibt es dafür nicht. Wo es gebraucht wird, von Hand schreiben.</translation>
    </message>
    <message>
        <source>%1 wanted to use the capability %2. The service must hold it as well: see cap_add.</source>
        <translation>%1 wollte die Capability %2 nutzen. Auch der Dienst muss sie halten: siehe cap_add.</translation>
    </message>
    <message>
        <source>%1 wanted a file whose name AppArmor can&apos;t express.</source>
        <translation>%1 wollte eine Datei, deren Namen AppArmor nicht ausdrücken kann.</translation>
    </message>
    <message>
        <source>%1 wanted to run %2.</source>
        <translation>%1 wollte %2 ausführen.</translation>
    </message>
    <message>
        <source>%1 wanted to write %2.</source>
        <translation>%1 wollte in %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 wanted to use %2 (%3).</source>
        <translation>%1 wollte %2 nutzen (%3).</translation>
    </message>
    <message>
        <source>%1 wanted a socket: %2.</source>
        <translation>%1 wollte einen Socket: %2.</translation>
    </message>
    <message>
        <source>%1 wanted to %2 the signal %3, the other side being %4.</source>
        <translation>%1 wollte ein Signal (%2 %3), die Gegenseite ist %4.</translation>
    </message>
    <message>
        <source>%1 wanted to look into another process (%2), which runs as %3.</source>
        <translation>%1 wollte in einen anderen Prozess sehen (%2), der als %3 läuft.</translation>
    </message>
</context>
<context>
    <name>apparmor rule</name>
    <message>
        <source>Capabilities: exactly those that the service is given. No others count, whatever a program asks for.</source>
        <translation>Capabilities: genau die, die dem Dienst gegeben sind. Andere zählen nicht, was ein Programm auch verlangt.</translation>
    </message>
    <message>
        <source>Sockets between processes.</source>
        <translation>Sockets zwischen Prozessen.</translation>
    </message>
    <message>
        <source>Every kind of network: the service is privileged or administers the system.</source>
        <translation>Jede Art von Netz: Der Dienst ist privilegiert oder verwaltet das System.</translation>
    </message>
    <message>
        <source>Ordinary network traffic, IPv4 and IPv6.</source>
        <translation>Gewöhnlicher Netzverkehr, IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>Programs ask the kernel about their addresses and routes.</source>
        <translation>Programme fragen den Kernel nach ihren Adressen und Routen.</translation>
    </message>
    <message>
        <source>Raw packets: the service holds NET_RAW, which is a default. Drop it and these rules go.</source>
        <translation>Rohe Pakete: Der Dienst hält NET_RAW, eine Vorgabe. Ist sie entzogen, fallen diese Regeln weg.</translation>
    </message>
    <message>
        <source>Raw packets: the service doesn&apos;t hold NET_RAW.</source>
        <translation>Rohe Pakete: Der Dienst hält NET_RAW nicht.</translation>
    </message>
    <message>
        <source>Parts of the kernel that services don&apos;t use and exploits do.</source>
        <translation>Teile des Kernels, die Dienste nicht nutzen und Exploits schon.</translation>
    </message>
    <message>
        <source>The root file system is writable: `read_only: true` would make this profile much tighter.</source>
        <translation>Das Wurzeldateisystem ist beschreibbar: `read_only: true` würde dieses Profil viel enger machen.</translation>
    </message>
    <message>
        <source>The root file system is read-only: everything may be read and run, what may be written follows.</source>
        <translation>Das Wurzeldateisystem ist schreibgeschützt: Alles darf gelesen und ausgeführt werden; was beschreibbar ist, folgt.</translation>
    </message>
    <message>
        <source>Devices that every container has.</source>
        <translation>Geräte, die jeder Container hat.</translation>
    </message>
    <message>
        <source>Shared memory.</source>
        <translation>Gemeinsamer Speicher.</translation>
    </message>
    <message>
        <source>Message queues.</source>
        <translation>Nachrichten-Warteschlangen.</translation>
    </message>
    <message>
        <source>A process may set what concerns itself or its children.</source>
        <translation>Ein Prozess darf setzen, was ihn selbst oder seine Kinder betrifft.</translation>
    </message>
    <message>
        <source>Mounted read-only from %1; connecting to a socket counts as writing.</source>
        <translation>Schreibgeschützt eingehängt (%1); sich mit einem Socket zu verbinden zählt als Schreiben.</translation>
    </message>
    <message>
        <source>Mounted read-only: %1.</source>
        <translation>Schreibgeschützt eingehängt: %1.</translation>
    </message>
    <message>
        <source>Writable: %1.</source>
        <translation>Beschreibbar: %1.</translation>
    </message>
    <message>
        <source>Kernel settings are not for a container.</source>
        <translation>Kernel-Einstellungen sind nichts für einen Container.</translation>
    </message>
    <message>
        <source>Never of use to a service, and a danger to the host.</source>
        <translation>Nie von Nutzen für einen Dienst und eine Gefahr für den Host.</translation>
    </message>
    <message>
        <source>The service holds SYS_ADMIN, so it may mount.</source>
        <translation>Der Dienst hält SYS_ADMIN, also darf er einhängen.</translation>
    </message>
    <message>
        <source>Mounting is not for a container.</source>
        <translation>Einhängen ist nichts für einen Container.</translation>
    </message>
    <message>
        <source>The engine stops the container.</source>
        <translation>Die Engine hält den Container an.</translation>
    </message>
    <message>
        <source>Processes of the service signal each other.</source>
        <translation>Prozesse des Dienstes schicken einander Signale.</translation>
    </message>
    <message>
        <source>The service sees the host&apos;s processes and may signal them as far as its capabilities go.</source>
        <translation>Der Dienst sieht die Prozesse des Hosts und darf ihnen Signale schicken, soweit seine Capabilities reichen.</translation>
    </message>
    <message>
        <source>The services share their processes.</source>
        <translation>Die Dienste teilen ihre Prozesse.</translation>
    </message>
    <message>
        <source>Processes of the service look at each other.</source>
        <translation>Prozesse des Dienstes sehen einander an.</translation>
    </message>
    <message>
        <source>The service sees the host&apos;s processes and holds SYS_PTRACE.</source>
        <translation>Der Dienst sieht die Prozesse des Hosts und hält SYS_PTRACE.</translation>
    </message>
    <message>
        <source>A message bus is mounted.</source>
        <translation>Ein Nachrichtenbus ist eingehängt.</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>memory (tmpfs)</source>
        <translation>Speicher (tmpfs)</translation>
    </message>
    <message>
        <source>a folder of the host</source>
        <translation>ein Ordner des Hosts</translation>
    </message>
    <message>
        <source>a volume without a name</source>
        <translation>ein Volume ohne Namen</translation>
    </message>
    <message>
        <source>the volume %1</source>
        <translation>das Volume %1</translation>
    </message>
    <message>
        <source>%1 of the host</source>
        <translation>%1 des Hosts</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>%1: %2 is not in force: a size with a fraction needs a unit</source>
        <translation>%1: %2 gilt nicht: Eine Größe mit Bruchteil braucht eine Einheit</translation>
    </message>
    <message>
        <source>Write whole bytes, or a number with a unit, such as 1.5g.</source>
        <translation>Ganze Bytes schreiben oder eine Zahl mit Einheit, etwa 1.5g.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is no file mode</source>
        <translation>%1 ist kein Dateimodus</translation>
    </message>
    <message>
        <source>Write it in octal digits, such as &quot;0440&quot;.</source>
        <translation>In Oktalziffern schreiben, etwa &quot;0440&quot;.</translation>
    </message>
    <message>
        <source>%1 is out of its range: %2</source>
        <translation>%1 liegt außerhalb des Bereichs: %2</translation>
    </message>
    <message>
        <source>%1: %2 is cut to %3</source>
        <translation>%1: %2 wird auf %3 gekürzt</translation>
    </message>
    <message>
        <source>the port has no target</source>
        <translation>der Port hat kein Ziel</translation>
    </message>
    <message>
        <source>Add target: and the port in the container.</source>
        <translation>target: und den Port im Container hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 ist kein Port</translation>
    </message>
    <message>
        <source>these options of the volume are ignored: %1</source>
        <translation>diese Optionen des Volumes werden übergangen: %1</translation>
    </message>
    <message>
        <source>Only ro, rw, nocopy, z, Z and the propagation modes mean something here.</source>
        <translation>Hier bedeuten nur ro, rw, nocopy, z, Z und die Weitergabemodi etwas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a path of Windows: it makes an anonymous volume</source>
        <translation>„%1“ wird als Windows-Pfad gelesen: Es entsteht ein namenloses Volume</translation>
    </message>
    <message>
        <source>Give the volume a name of two letters or more, or use the long form.</source>
        <translation>Dem Volume einen Namen aus mindestens zwei Buchstaben geben oder die lange Form nutzen.</translation>
    </message>
    <message>
        <source>the volume has no target</source>
        <translation>das Volume hat kein Ziel</translation>
    </message>
    <message>
        <source>Add target: and the path in the container.</source>
        <translation>target: und den Pfad im Container hinzufügen.</translation>
    </message>
    <message>
        <source>the bind mount has no source</source>
        <translation>der Bind-Mount hat keine Quelle</translation>
    </message>
    <message>
        <source>Add source: and the path on the host.</source>
        <translation>source: und den Pfad auf dem Host hinzufügen.</translation>
    </message>
    <message>
        <source>the device &quot;%1&quot; has too many colons</source>
        <translation>das Gerät „%1“ hat zu viele Doppelpunkte</translation>
    </message>
    <message>
        <source>Write SOURCE:TARGET:PERMISSIONS, or use the long form.</source>
        <translation>QUELLE:ZIEL:RECHTE schreiben oder die lange Form nutzen.</translation>
    </message>
    <message>
        <source>external.name is deprecated</source>
        <translation>external.name ist veraltet</translation>
    </message>
    <message>
        <source>Write name: beside external: true.</source>
        <translation>name: neben external: true schreiben.</translation>
    </message>
    <message>
        <source>name and external.name differ</source>
        <translation>name und external.name unterscheiden sich</translation>
    </message>
    <message>
        <source>Keep name: only.</source>
        <translation>Nur name: behalten.</translation>
    </message>
    <message>
        <source>the host &quot;%1&quot; has no address</source>
        <translation>der Host „%1“ hat keine Adresse</translation>
    </message>
    <message>
        <source>Write NAME=ADDRESS.</source>
        <translation>NAME=ADRESSE schreiben.</translation>
    </message>
    <message>
        <source>%1 is no command line: a quote or a parenthesis is left open</source>
        <translation>%1 ist keine Befehlszeile: Ein Anführungszeichen oder eine Klammer bleibt offen</translation>
    </message>
    <message>
        <source>Write the command as a list.</source>
        <translation>Den Befehl als Liste schreiben.</translation>
    </message>
    <message>
        <source>%1 ends before &quot;%2&quot;: what follows is dropped, since no shell reads it</source>
        <translation>%1 endet vor „%2“: Was folgt, fällt weg, denn keine Shell liest es</translation>
    </message>
    <message>
        <source>Write it as a list: [&quot;sh&quot;, &quot;-c&quot;, &quot;...&quot;].</source>
        <translation>Als Liste schreiben: [&quot;sh&quot;, &quot;-c&quot;, &quot;...&quot;].</translation>
    </message>
    <message>
        <source>count and device_ids exclude each other</source>
        <translation>count und device_ids schließen einander aus</translation>
    </message>
    <message>
        <source>count can&apos;t be &quot;%1&quot;</source>
        <translation>count kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>Write a number, or all.</source>
        <translation>Eine Zahl schreiben oder all.</translation>
    </message>
    <message>
        <source>%1 and deploy.resources.%2 must have the same value</source>
        <translation>%1 und deploy.resources.%2 müssen denselben Wert haben</translation>
    </message>
    <message>
        <source>Write the limit in one of the two places only, or the same value in both.</source>
        <translation>Die Grenze nur an einer der beiden Stellen schreiben oder an beiden denselben Wert.</translation>
    </message>
    <message>
        <source>scale can&apos;t be negative</source>
        <translation>scale kann nicht negativ sein</translation>
    </message>
    <message>
        <source>scale and deploy.replicas must have the same value</source>
        <translation>scale und deploy.replicas müssen denselben Wert haben</translation>
    </message>
    <message>
        <source>a service with several containers can&apos;t have a container_name</source>
        <translation>ein Dienst mit mehreren Containern kann keinen container_name haben</translation>
    </message>
    <message>
        <source>healthcheck.test must begin with CMD, CMD-SHELL or NONE</source>
        <translation>healthcheck.test muss mit CMD, CMD-SHELL oder NONE beginnen</translation>
    </message>
    <message>
        <source>Write [CMD, ...], or the command as one text.</source>
        <translation>[CMD, ...] schreiben oder den Befehl als einen Text.</translation>
    </message>
    <message>
        <source>dockerfile and dockerfile_inline exclude each other</source>
        <translation>dockerfile und dockerfile_inline schließen einander aus</translation>
    </message>
    <message>
        <source>build.platforms must have the service&apos;s platform %1</source>
        <translation>build.platforms muss die Plattform %1 des Dienstes enthalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>„%1“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>%1 is mounted already, by %2</source>
        <translation>%1 ist schon eingehängt, durch %2</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Eines der beiden entfernen.</translation>
    </message>
    <message>
        <source>the service has neither an image nor a build</source>
        <translation>der Dienst hat weder ein Image noch einen Bau</translation>
    </message>
    <message>
        <source>Add image: or build:.</source>
        <translation>image: oder build: hinzufügen.</translation>
    </message>
    <message>
        <source>network_mode and networks exclude each other</source>
        <translation>network_mode und networks schließen einander aus</translation>
    </message>
    <message>
        <source>%1: only one of these may be set: %2</source>
        <translation>%1: nur eines davon darf gesetzt sein: %2</translation>
    </message>
    <message>
        <source>%1: one of these must be set: %2</source>
        <translation>%1: eines davon muss gesetzt sein: %2</translation>
    </message>
    <message>
        <source>an external volume can&apos;t have %1</source>
        <translation>ein externes Volume kann kein %1 haben</translation>
    </message>
    <message>
        <source>the file %1 was not read</source>
        <translation>die Datei %1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>die Datei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Create it, or write required: false.</source>
        <translation>Anlegen oder required: false schreiben.</translation>
    </message>
    <message>
        <source>format can only be raw</source>
        <translation>format kann nur raw sein</translation>
    </message>
    <message>
        <source>there is no service %1 to extend</source>
        <translation>es gibt keinen Dienst %1 zum Erweitern</translation>
    </message>
    <message>
        <source>the services that are extended are too large together</source>
        <translation>die erweiterten Dienste sind zusammen zu groß</translation>
    </message>
    <message>
        <source>%1 extends itself by way of %2</source>
        <translation>%1 erweitert sich selbst auf dem Weg über %2</translation>
    </message>
    <message>
        <source>A dollar sign that is no variable is written $$.</source>
        <translation>Ein Dollarzeichen, das keine Variable ist, wird $$ geschrieben.</translation>
    </message>
    <message>
        <source>the variable %1 is not set: it becomes an empty text</source>
        <translation>die Variable %1 ist nicht gesetzt: Sie wird zu leerem Text</translation>
    </message>
    <message>
        <source>%1 can&apos;t be &quot;%2&quot;</source>
        <translation>%1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>true oder false schreiben.</translation>
    </message>
    <message>
        <source>%1 must be a number, not &quot;%2&quot;</source>
        <translation>%1 muss eine Zahl sein, nicht „%2“</translation>
    </message>
    <message>
        <source>version is obsolete and ignored</source>
        <translation>version ist überholt und wird übergangen</translation>
    </message>
    <message>
        <source>Docker Compose refuses a file with this directive: %1</source>
        <translation>Docker Compose lehnt eine Datei mit dieser Direktive ab: %1</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Die Zeile entfernen.</translation>
    </message>
    <message>
        <source>the first document of the file is empty</source>
        <translation>das erste Dokument der Datei ist leer</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>A Compose file has services: at least.</source>
        <translation>Eine Compose-Datei hat mindestens services:.</translation>
    </message>
    <message>
        <source>a Compose file must be a mapping</source>
        <translation>eine Compose-Datei muss ein Mapping sein</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in one mapping</source>
        <translation>der Schlüssel „%1“ steht zweimal in einem Mapping</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Einen davon entfernen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged: it is of another kind than what it is merged over</source>
        <translation>%1 lässt sich nicht zusammenführen: Es ist von anderer Art als das darunter</translation>
    </message>
    <message>
        <source>the file has more than %1 values, aliases counted each time</source>
        <translation>die Datei hat mehr als %1 Werte, Aliase jedes Mal mitgezählt</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation>Werte sind mehr als %1 tief verschachtelt</translation>
    </message>
    <message>
        <source>Docker Compose refuses such a file as well.</source>
        <translation>Docker Compose lehnt so eine Datei ebenfalls ab.</translation>
    </message>
    <message>
        <source>the alias %1 stands for something that it is part of</source>
        <translation>der Alias %1 steht für etwas, von dem er ein Teil ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit its tag %2</source>
        <translation>„%1“ passt nicht zu seinem Tag %2</translation>
    </message>
    <message>
        <source>%1 is no number that may stand here</source>
        <translation>%1 ist keine Zahl, die hier stehen darf</translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;%1&quot;.</source>
        <translation>In Anführungszeichen setzen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>a key must be a text</source>
        <translation>ein Schlüssel muss ein Text sein</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>&lt;&lt; can only merge mappings</source>
        <translation>&lt;&lt; kann nur Mappings zusammenführen</translation>
    </message>
    <message>
        <source>there is no network %1 under networks</source>
        <translation>es gibt kein Netz %1 unter networks</translation>
    </message>
    <message>
        <source>there is no volume %1 under volumes</source>
        <translation>es gibt kein Volume %1 unter volumes</translation>
    </message>
    <message>
        <source>there is no secret %1 under secrets</source>
        <translation>es gibt kein Secret %1 unter secrets</translation>
    </message>
    <message>
        <source>there is no config %1 under configs</source>
        <translation>es gibt keine Config %1 unter configs</translation>
    </message>
    <message>
        <source>there is no service %1</source>
        <translation>es gibt keinen Dienst %1</translation>
    </message>
    <message>
        <source>the service %1 belongs to a profile that is not active</source>
        <translation>der Dienst %1 gehört zu einem Profil, das nicht aktiv ist</translation>
    </message>
    <message>
        <source>%1 and %2 wait for each other</source>
        <translation>%1 und %2 warten aufeinander</translation>
    </message>
    <message>
        <source>Write it as a list: [&quot;%1&quot;].</source>
        <translation>Als Liste schreiben: [&quot;%1&quot;].</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Erlaubt sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Keys of your own begin with x-.</source>
        <translation>Eigene Schlüssel beginnen mit x-.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key that may stand here</source>
        <translation>„%1“ ist kein Schlüssel, der hier stehen darf</translation>
    </message>
    <message>
        <source>%1 needs the key &quot;%2&quot;</source>
        <translation>%1 braucht den Schlüssel „%2“</translation>
    </message>
    <message>
        <source>%1 has the same item twice</source>
        <translation>%1 enthält dasselbe zweimal</translation>
    </message>
    <message>
        <source>the required variable %1 has no value: %2</source>
        <translation>die verlangte Variable %1 hat keinen Wert: %2</translation>
    </message>
    <message>
        <source>&quot;${%1&quot; is no variable</source>
        <translation>„${%1“ ist keine Variable</translation>
    </message>
    <message>
        <source>variables are nested more than %1 deep</source>
        <translation>Variablen sind mehr als %1 tief verschachtelt</translation>
    </message>
    <message>
        <source>the project has too many documents</source>
        <translation>das Projekt hat zu viele Dokumente</translation>
    </message>
    <message>
        <source>%1 needs a target</source>
        <translation>%1 braucht ein Ziel</translation>
    </message>
    <message>
        <source>In %1, for %2 alone</source>
        <translation>In %1, nur für %2</translation>
    </message>
    <message>
        <source>In &amp;%1 of %3, used by %2 alone</source>
        <translation>In &amp;%1 von %3, nur von %2 genutzt</translation>
    </message>
    <message>
        <source>In &amp;%1, used by %2 alone</source>
        <translation>In &amp;%1, nur von %2 genutzt</translation>
    </message>
    <message>
        <source>In &amp;%1 of %3, used by %2 services</source>
        <translation>In &amp;%1 von %3, von %2 Diensten genutzt</translation>
    </message>
    <message>
        <source>In &amp;%1, used by %2 services</source>
        <translation>In &amp;%1, von %2 Diensten genutzt</translation>
    </message>
    <message>
        <source>In %2, for %1 alone</source>
        <translation>In %2, nur für %1</translation>
    </message>
    <message>
        <source>Here, for %1 alone</source>
        <translation>Hier, nur für %1</translation>
    </message>
    <message>
        <source>In %1 of %3, which gives it to others as well: %2</source>
        <translation>In %1 von %3, auch für andere: %2</translation>
    </message>
    <message>
        <source>In %1, which gives it to others as well: %2</source>
        <translation>In %1, auch für andere: %2</translation>
    </message>
    <message>
        <source>the file has %1</source>
        <translation>in der Datei ist ein Fehler: %1</translation>
    </message>
    <message>
        <source>%1 was not read: files of other hosts are not fetched</source>
        <translation>%1 wurde nicht gelesen: Dateien anderer Hosts werden nicht geholt</translation>
    </message>
    <message>
        <source>Fetch it yourself, and name the copy.</source>
        <translation>Selbst holen und die Kopie nennen.</translation>
    </message>
    <message>
        <source>what %1 brings is missing here</source>
        <translation>was %1 mitbringt, fehlt hier</translation>
    </message>
    <message>
        <source>%1 has no service %2 to extend</source>
        <translation>%1 hat keinen Dienst %2 zum Erweitern</translation>
    </message>
    <message>
        <source>%1 has no effect: docker compose up ignores it, only a swarm acts on it</source>
        <translation>%1 wirkt nicht: docker compose up übergeht es, nur ein Swarm richtet sich danach</translation>
    </message>
    <message>
        <source>Remove it, or deploy the file with docker stack deploy.</source>
        <translation>Entfernen oder die Datei mit docker stack deploy bereitstellen.</translation>
    </message>
    <message>
        <source>%1 has no effect on Linux: it is for containers of Windows</source>
        <translation>%1 wirkt nicht unter Linux: Es ist für Windows-Container</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>%1 has no effect any more</source>
        <translation>%1 wirkt nicht mehr</translation>
    </message>
    <message>
        <source>%1 can&apos;t be &quot;%2&quot;: Compose passes it on, and the engine refuses to start the container</source>
        <translation>%1 kann nicht „%2“ sein: Compose gibt es weiter, und die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>%1 is external: docker compose up can&apos;t read it and refuses to start, only a swarm has such files</source>
        <translation>%1 ist extern: docker compose up kann es nicht lesen und startet nicht, nur ein Swarm hat solche Dateien</translation>
    </message>
    <message>
        <source>Take the content from a file or a variable.</source>
        <translation>Den Inhalt aus einer Datei oder Variable nehmen.</translation>
    </message>
    <message>
        <source>%1 is not in force: %2 is a file of the host and keeps its owner and mode</source>
        <translation>%1 gilt nicht: %2 ist eine Datei des Hosts und behält ihren Besitzer und Modus</translation>
    </message>
    <message>
        <source>Set owner and mode of the file itself, or take the content from a variable.</source>
        <translation>Besitzer und Modus an der Datei selbst setzen oder den Inhalt aus einer Variable nehmen.</translation>
    </message>
    <message>
        <source>%1 has this container_name already: only one of the two can start</source>
        <translation>%1 hat diesen container_name schon: Nur einer der beiden kann starten</translation>
    </message>
    <message>
        <source>Give it another name, or none.</source>
        <translation>Einen anderen Namen geben oder keinen.</translation>
    </message>
    <message>
        <source>there is no protocol &quot;%1&quot;: the engine refuses to start the container</source>
        <translation>ein Protokoll „%1“ gibt es nicht: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Write tcp, udp or sctp; app_protocol says what is spoken over it.</source>
        <translation>tcp, udp oder sctp schreiben; was darüber gesprochen wird, sagt app_protocol.</translation>
    </message>
    <message>
        <source>the port is not published: with network_mode host every port of the service is the host&apos;s</source>
        <translation>der Port wird nicht veröffentlicht: Mit network_mode host ist jeder Port des Dienstes einer des Hosts</translation>
    </message>
    <message>
        <source>Remove ports, or network_mode: host. What the service listens on is open either way.</source>
        <translation>ports oder network_mode: host entfernen. Worauf der Dienst lauscht, ist so oder so offen.</translation>
    </message>
    <message>
        <source>the port is not published: the service has no network</source>
        <translation>der Port wird nicht veröffentlicht: Der Dienst hat kein Netz</translation>
    </message>
    <message>
        <source>Remove ports, or network_mode: none.</source>
        <translation>ports oder network_mode: none entfernen.</translation>
    </message>
    <message>
        <source>the engine refuses ports here: the network belongs to %1</source>
        <translation>die Engine lehnt Ports hier ab: Das Netz gehört %1</translation>
    </message>
    <message>
        <source>Publish the port there.</source>
        <translation>Den Port dort veröffentlichen.</translation>
    </message>
    <message>
        <source>only one of the service&apos;s containers can have port %1 of the host: the others can&apos;t start</source>
        <translation>nur einer der Container des Dienstes kann Port %1 des Hosts haben: Die anderen können nicht starten</translation>
    </message>
    <message>
        <source>Leave the host&apos;s port out, or write a range.</source>
        <translation>Den Port des Hosts weglassen oder einen Bereich schreiben.</translation>
    </message>
    <message>
        <source>the options under %1 are ignored: this is a mount of type %2</source>
        <translation>die Optionen unter %1 werden übergangen: Dies ist ein Mount der Art %2</translation>
    </message>
    <message>
        <source>Remove them, or change the type.</source>
        <translation>Sie entfernen oder die Art ändern.</translation>
    </message>
    <message>
        <source>a tmpfs has no source: the engine refuses to start the container</source>
        <translation>ein tmpfs hat keine Quelle: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Remove source.</source>
        <translation>source entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole path: the engine refuses to start the container</source>
        <translation>„%1“ ist kein vollständiger Pfad: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of a tmpfs: the engine refuses to start the container</source>
        <translation>„%1“ ist keine Option eines tmpfs: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Options are separated by commas, such as size=64m,mode=1777,noexec.</source>
        <translation>Optionen werden durch Kommas getrennt, etwa size=64m,mode=1777,noexec.</translation>
    </message>
    <message>
        <source>the text NONE does not turn the check off: a shell runs it, and it always fails</source>
        <translation>der Text NONE schaltet die Prüfung nicht ab: Eine Shell führt ihn aus, und er scheitert immer</translation>
    </message>
    <message>
        <source>Write [&quot;NONE&quot;], or disable: true.</source>
        <translation>[&quot;NONE&quot;] schreiben oder disable: true.</translation>
    </message>
    <message>
        <source>the engine refuses a hostname here: the network belongs to %1</source>
        <translation>die Engine lehnt einen hostname hier ab: Das Netz gehört %1</translation>
    </message>
    <message>
        <source>expose says nothing here: the service has no network of its own</source>
        <translation>expose sagt hier nichts: Der Dienst hat kein eigenes Netz</translation>
    </message>
    <message>
        <source>the link has no effect: the service has no network of its own</source>
        <translation>der Link wirkt nicht: Der Dienst hat kein eigenes Netz</translation>
    </message>
    <message>
        <source>Remove it; depends_on keeps the order of starting.</source>
        <translation>Entfernen; depends_on behält die Reihenfolge des Startens.</translation>
    </message>
    <message>
        <source>%1: 0 is no limit: the service may use everything</source>
        <translation>%1: 0 ist keine Grenze: Der Dienst darf alles nutzen</translation>
    </message>
    <message>
        <source>Write what it may use at most.</source>
        <translation>Schreiben, was er höchstens nutzen darf.</translation>
    </message>
    <message>
        <source>%1 is less than 6 MiB: the engine refuses to start the container</source>
        <translation>%1 ist weniger als 6 MiB: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Is its unit missing? Write 512m for 512 MiB.</source>
        <translation>Fehlt die Einheit? Für 512 MiB 512m schreiben.</translation>
    </message>
    <message>
        <source>memswap_limit needs mem_limit: without it the engine refuses to start the container</source>
        <translation>memswap_limit braucht mem_limit: Ohne startet die Engine den Container nicht</translation>
    </message>
    <message>
        <source>Add mem_limit.</source>
        <translation>mem_limit hinzufügen.</translation>
    </message>
    <message>
        <source>memswap_limit is less than the memory limit, which it contains: the engine refuses to start the container</source>
        <translation>memswap_limit ist kleiner als die Speichergrenze, die es enthält: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Write the same size for no swap, or a larger one.</source>
        <translation>Dieselbe Größe für keinen Swap schreiben oder eine größere.</translation>
    </message>
    <message>
        <source>mem_reservation is more than the memory limit: the engine refuses to start the container</source>
        <translation>mem_reservation ist größer als die Speichergrenze: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Reserve at most what the limit allows.</source>
        <translation>Höchstens reservieren, was die Grenze zulässt.</translation>
    </message>
    <message>
        <source>%1 and cpus exclude each other: the engine refuses to start the container</source>
        <translation>%1 und cpus schließen einander aus: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Keep cpus.</source>
        <translation>cpus behalten.</translation>
    </message>
    <message>
        <source>cpu_period must be from 1000 to 1000000 microseconds: the engine refuses to start the container</source>
        <translation>cpu_period muss von 1000 bis 1000000 Mikrosekunden sein: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>cpu_quota must be 1000 microseconds or more: the engine refuses to start the container</source>
        <translation>cpu_quota muss mindestens 1000 Mikrosekunden sein: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no CPUs: the engine refuses to start the container</source>
        <translation>„%1“ nennt keine CPUs: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Write numbers and ranges, such as &quot;0-3&quot; or &quot;0,1&quot;.</source>
        <translation>Zahlen und Bereiche schreiben, etwa &quot;0-3&quot; oder &quot;0,1&quot;.</translation>
    </message>
    <message>
        <source>oom_kill_disable has no effect with cgroups v2, which most hosts have: the engine drops it</source>
        <translation>oom_kill_disable wirkt nicht mit cgroups v2, das die meisten Hosts haben: Die Engine lässt es weg</translation>
    </message>
    <message>
        <source>Remove it, and set mem_limit high enough.</source>
        <translation>Entfernen und mem_limit hoch genug setzen.</translation>
    </message>
    <message>
        <source>mem_swappiness must be from 0 to 100: the engine refuses to start the container</source>
        <translation>mem_swappiness muss von 0 bis 100 sein: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>mem_swappiness has no effect with cgroups v2, which most hosts have: the engine drops it</source>
        <translation>mem_swappiness wirkt nicht mit cgroups v2, das die meisten Hosts haben: Die Engine lässt es weg</translation>
    </message>
    <message>
        <source>Remove it; memswap_limit equal to mem_limit forbids swap.</source>
        <translation>Entfernen; memswap_limit gleich mem_limit verbietet Swap.</translation>
    </message>
    <message>
        <source>there is no ulimit &quot;%1&quot;: the container can&apos;t start</source>
        <translation>ein ulimit „%1“ gibt es nicht: Der Container kann nicht starten</translation>
    </message>
    <message>
        <source>the soft limit of %1 is above the hard one: the container can&apos;t start</source>
        <translation>die weiche Grenze von %1 liegt über der harten: Der Container kann nicht starten</translation>
    </message>
    <message>
        <source>Lower soft, or raise hard.</source>
        <translation>soft senken oder hard anheben.</translation>
    </message>
    <message>
        <source>restart_policy is not in force: restart is written as well, and wins</source>
        <translation>restart_policy gilt nicht: restart ist ebenfalls angegeben und gewinnt</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Eines der beiden behalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no number of attempts: the container can&apos;t start</source>
        <translation>„%1“ hat keine Zahl der Versuche: Der Container kann nicht starten</translation>
    </message>
    <message>
        <source>Write on-failure:3.</source>
        <translation>on-failure:3 schreiben.</translation>
    </message>
    <message>
        <source>the engine does not understand &quot;%1&quot; and refuses to start the container</source>
        <translation>die Engine versteht „%1“ nicht und startet den Container nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in force: the later &quot;%2&quot; wins</source>
        <translation>„%1“ gilt nicht: Das spätere „%2“ gewinnt</translation>
    </message>
    <message>
        <source>there is no capability &quot;%1&quot;: the engine refuses to start the container</source>
        <translation>eine Capability „%1“ gibt es nicht: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>the ids of &quot;%1&quot; must be from 0 to 2147483647: the container can&apos;t start</source>
        <translation>die Nummern von „%1“ müssen von 0 bis 2147483647 sein: Der Container kann nicht starten</translation>
    </message>
    <message>
        <source>the group %1 must be from 0 to 2147483647: the container can&apos;t start</source>
        <translation>die Gruppe %1 muss von 0 bis 2147483647 sein: Der Container kann nicht starten</translation>
    </message>
    <message>
        <source>%1 is a setting of the whole host: the container can&apos;t start</source>
        <translation>%1 ist eine Einstellung des ganzen Hosts: Der Container kann nicht starten</translation>
    </message>
    <message>
        <source>Set it on the host, in /etc/sysctl.d.</source>
        <translation>Auf dem Host setzen, in /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>%1 would be the host&apos;s with network_mode host: the container can&apos;t start</source>
        <translation>%1 wäre mit network_mode host die des Hosts: Der Container kann nicht starten</translation>
    </message>
    <message>
        <source>Remove it, or give the service a network of its own.</source>
        <translation>Entfernen oder dem Dienst ein eigenes Netz geben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path of a device: the container can&apos;t start</source>
        <translation>„%1“ ist kein Pfad eines Geräts: Der Container kann nicht starten</translation>
    </message>
    <message>
        <source>Write the whole path, such as /dev/ttyUSB0.</source>
        <translation>Den vollständigen Pfad schreiben, etwa /dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no permissions of a device: the engine refuses to start the container</source>
        <translation>„%1“ sind keine Rechte an einem Gerät: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Write one or more of r, w and m.</source>
        <translation>Eines oder mehrere von r, w und m schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; restricts nothing: a privileged service has every device with all rights</source>
        <translation>„%1“ schränkt nichts ein: Ein privilegierter Dienst hat jedes Gerät mit allen Rechten</translation>
    </message>
    <message>
        <source>Remove privileged.</source>
        <translation>privileged entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule: the engine refuses to start the container</source>
        <translation>„%1“ ist keine Regel: Die Engine startet den Container nicht</translation>
    </message>
    <message>
        <source>Write TYPE MAJOR:MINOR RIGHTS, such as &quot;c 189:* rw&quot;.</source>
        <translation>TYP MAJOR:MINOR RECHTE schreiben, etwa &quot;c 189:* rw&quot;.</translation>
    </message>
    <message>
        <source>this include names no file</source>
        <translation>dieses include nennt keine Datei</translation>
    </message>
    <message>
        <source>Write its path.</source>
        <translation>Ihren Pfad schreiben.</translation>
    </message>
    <message>
        <source>%1 includes itself</source>
        <translation>%1 bindet sich selbst ein</translation>
    </message>
    <message>
        <source>Remove one of the includes that lead in a circle.</source>
        <translation>Einen der Einträge unter include entfernen, die im Kreis führen.</translation>
    </message>
    <message>
        <source>includes are nested too deep</source>
        <translation>Einträge unter include sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is no model %1 under models</source>
        <translation>es gibt kein Modell %1 unter models</translation>
    </message>
    <message>
        <source>the file %1 was not read: what it brings is missing here</source>
        <translation>die Datei %1 wurde nicht gelesen: Was sie mitbringt, fehlt hier</translation>
    </message>
    <message>
        <source>the project has more than %1 files</source>
        <translation>das Projekt hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: it is no YAML</source>
        <translation>die Datei %1 lässt sich nicht lesen: Sie ist kein YAML</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>The file is as it was before</source>
        <translation>Die Datei ist, wie sie vorher war</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file</source>
        <translation>Das ist ein Gerät, eine Pipe oder ein Socket, keine Datei</translation>
    </message>
    <message>
        <source>The file changed while it was being read</source>
        <translation>Die Datei änderte sich, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>No file can be made in the folder: %1</source>
        <translation>In dem Ordner lässt sich keine Datei anlegen: %1</translation>
    </message>
    <message>
        <source>Writing failed: %1</source>
        <translation>Das Schreiben ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The permissions can&apos;t be kept: %1</source>
        <translation>Die Rechte lassen sich nicht erhalten: %1</translation>
    </message>
    <message>
        <source>Writing to the disk failed: %1</source>
        <translation>Das Schreiben auf die Platte ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be replaced: %1</source>
        <translation>Die Datei lässt sich nicht ersetzen: %1</translation>
    </message>
    <message>
        <source>The changes overlap or are out of order</source>
        <translation>Die Änderungen überschneiden sich oder sind nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>The text at byte %1 is not what the change expects</source>
        <translation>Der Text ab Byte %1 ist nicht der, den die Änderung erwartet</translation>
    </message>
    <message>
        <source>The project has no such file</source>
        <translation>Das Projekt hat keine solche Datei</translation>
    </message>
    <message>
        <source>The text is in UTF-16 or UTF-32, not in UTF-8</source>
        <translation>Der Text ist in UTF-16 oder UTF-32, nicht in UTF-8</translation>
    </message>
    <message>
        <source>Convert it to UTF-8 (iconv -t UTF-8) to edit it.</source>
        <translation>Zum Bearbeiten in UTF-8 umwandeln (iconv -t UTF-8).</translation>
    </message>
    <message>
        <source>The byte 0x%1 is not UTF-8</source>
        <translation>Das Byte 0x%1 ist kein UTF-8</translation>
    </message>
    <message>
        <source>Docker refuses such a file too: convert it to UTF-8.</source>
        <translation>Auch Docker lehnt so eine Datei ab: in UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>The control character U+%1 is not allowed in YAML</source>
        <translation>Das Steuerzeichen U+%1 ist in YAML nicht erlaubt</translation>
    </message>
    <message>
        <source>Docker refuses such a file too: remove the character, or write it as an escape in double quotes.</source>
        <translation>Auch Docker lehnt so eine Datei ab: das Zeichen entfernen oder in doppelten Anführungszeichen als Escape-Folge schreiben.</translation>
    </message>
    <message>
        <source>Docker Compose refuses it here as well.</source>
        <translation>Auch Docker Compose lehnt es hier ab.</translation>
    </message>
    <message>
        <source>YAML does not indent with tabs: use spaces.</source>
        <translation>YAML rückt nicht mit Tabulatoren ein: Leerzeichen nehmen.</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels</source>
        <translation>Tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>More than %1 values</source>
        <translation>Mehr als %1 Werte</translation>
    </message>
    <message>
        <source>No real Compose file comes near this: it may be made to do harm.</source>
        <translation>Keine echte Compose-Datei kommt dem nahe: Sie soll vielleicht Schaden anrichten.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB</source>
        <translation>Der Text ist größer als %1 MB</translation>
    </message>
    <message>
        <source>No Compose file is that large.</source>
        <translation>So groß ist keine Compose-Datei.</translation>
    </message>
    <message>
        <source>The alias *%1 stands for nothing: no anchor &amp;%2 comes before it</source>
        <translation>Der Alias *%1 steht für nichts: Kein Anker &amp;%2 kommt vor ihm</translation>
    </message>
    <message>
        <source>Define the anchor further up, or correct the name.</source>
        <translation>Den Anker weiter oben definieren oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>The alias *%1 stands inside of what it stands for</source>
        <translation>Der Alias *%1 steht in dem, wofür er steht</translation>
    </message>
    <message>
        <source>Docker Compose refuses this: write the value out.</source>
        <translation>Docker Compose lehnt das ab: den Wert ausschreiben.</translation>
    </message>
    <message>
        <source>The aliases stand for more than %1 values</source>
        <translation>Die Aliase stehen für mehr als %1 Werte</translation>
    </message>
    <message>
        <source>The two YAML parsers read this text differently: %1</source>
        <translation>Die beiden YAML-Parser lesen diesen Text verschieden: %1</translation>
    </message>
    <message>
        <source>It can be looked at, not edited: an edit could change what Docker reads. Write the place in a plainer way to edit it.</source>
        <translation>Er lässt sich ansehen, nicht bearbeiten: Eine Änderung könnte ändern, was Docker liest. Zum Bearbeiten die Stelle einfacher schreiben.</translation>
    </message>
    <message>
        <source>one of them finds no end of it</source>
        <translation>einer von ihnen findet kein Ende</translation>
    </message>
    <message>
        <source>one of them stops here (%1)</source>
        <translation>einer von ihnen hält hier an (%1)</translation>
    </message>
    <message>
        <source>one of them fails (%1)</source>
        <translation>einer von ihnen scheitert (%1)</translation>
    </message>
    <message>
        <source>one reads a value where the other reads none</source>
        <translation>der eine liest einen Wert, wo der andere keinen liest</translation>
    </message>
    <message>
        <source>one reads a scalar where the other reads a structure</source>
        <translation>der eine liest einen Skalar, wo der andere eine Struktur liest</translation>
    </message>
    <message>
        <source>one reads a list where the other reads a mapping</source>
        <translation>der eine liest eine Liste, wo der andere ein Mapping liest</translation>
    </message>
    <message>
        <source>they resolve an alias differently</source>
        <translation>sie lösen einen Alias verschieden auf</translation>
    </message>
    <message>
        <source>they read different text</source>
        <translation>sie lesen verschiedenen Text</translation>
    </message>
    <message>
        <source>one sees more than the other</source>
        <translation>der eine sieht mehr als der andere</translation>
    </message>
    <message>
        <source>they nest differently</source>
        <translation>sie verschachteln verschieden</translation>
    </message>
    <message>
        <source>they see different anchors</source>
        <translation>sie sehen verschiedene Anker</translation>
    </message>
    <message>
        <source>they see different tags</source>
        <translation>sie sehen verschiedene Tags</translation>
    </message>
    <message>
        <source>This edit can&apos;t be done safely here: the text would not read as asked</source>
        <translation>Diese Änderung lässt sich hier nicht sicher machen: Der Text würde sich nicht lesen wie verlangt</translation>
    </message>
    <message>
        <source>This edit can&apos;t be done safely here: %1</source>
        <translation>Diese Änderung lässt sich hier nicht sicher machen: %1</translation>
    </message>
    <message>
        <source>The text was left as it is. Edit it by hand here.</source>
        <translation>Der Text blieb, wie er ist. Ihn hier von Hand bearbeiten.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have %2</source>
        <translation>%1 kann kein %2 haben</translation>
    </message>
    <message>
        <source>Replace the value as a whole, or make a shared value this entry&apos;s own first.</source>
        <translation>Den Wert als Ganzes ersetzen oder einen geteilten Wert zuerst diesem Eintrag zu eigen machen.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>There is no comment &apos;%1&apos; here</source>
        <translation>Einen Kommentar „%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>It may have been changed meanwhile.</source>
        <translation>Er wurde vielleicht inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is nothing to replace</source>
        <translation>Es gibt nichts zu ersetzen</translation>
    </message>
    <message>
        <source>Insert it.</source>
        <translation>Einfügen.</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is the alias *%2: what it stands for is shared</source>
        <translation>%1 ist der Alias *%2: Wofür er steht, wird geteilt</translation>
    </message>
    <message>
        <source>Edit the shared value where it is defined, or make it this entry&apos;s own first.</source>
        <translation>Den geteilten Wert bearbeiten, wo er definiert ist, oder ihn zuerst diesem Eintrag zu eigen machen.</translation>
    </message>
    <message>
        <source>Override the key for this entry, or edit the shared value.</source>
        <translation>Den Schlüssel für diesen Eintrag überschreiben oder den geteilten Wert bearbeiten.</translation>
    </message>
    <message>
        <source>%1 is an alias: what it stands for is shared</source>
        <translation>%1 ist ein Alias: Wofür er steht, wird geteilt</translation>
    </message>
    <message>
        <source>Make the list this entry&apos;s own first.</source>
        <translation>Die Liste zuerst diesem Eintrag zu eigen machen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice in this mapping: which one is meant is ambiguous</source>
        <translation>„%1“ steht zweimal in diesem Mapping: Welches gemeint ist, ist nicht eindeutig</translation>
    </message>
    <message>
        <source>Remove one of them first.</source>
        <translation>Zuerst eines davon entfernen.</translation>
    </message>
    <message>
        <source>%1 holds a structure, not a single value</source>
        <translation>%1 enthält eine Struktur, keinen einzelnen Wert</translation>
    </message>
    <message>
        <source>Replace it as a whole, or set one of its entries.</source>
        <translation>Als Ganzes ersetzen oder einen seiner Einträge setzen.</translation>
    </message>
    <message>
        <source>Replace it as a whole.</source>
        <translation>Als Ganzes ersetzen.</translation>
    </message>
    <message>
        <source>Nothing can be written before the first entry of &apos;- key: value&apos; on its line</source>
        <translation>Vor den ersten Eintrag von „- key: value“ lässt sich in seiner Zeile nichts schreiben</translation>
    </message>
    <message>
        <source>Insert it after that entry.</source>
        <translation>Nach diesem Eintrag einfügen.</translation>
    </message>
    <message>
        <source>The key exists: %1</source>
        <translation>Den Schlüssel gibt es schon: %1</translation>
    </message>
    <message>
        <source>Set its value instead.</source>
        <translation>Stattdessen seinen Wert setzen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A block can&apos;t be written inside a flow structure</source>
        <translation>Ein Block lässt sich nicht in eine Flow-Struktur schreiben</translation>
    </message>
    <message>
        <source>A block can&apos;t be written here</source>
        <translation>Ein Block lässt sich hier nicht schreiben</translation>
    </message>
    <message>
        <source>Replace the value as a whole.</source>
        <translation>Den Wert als Ganzes ersetzen.</translation>
    </message>
    <message>
        <source>%1 is not a mapping</source>
        <translation>%1 ist kein Mapping</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is not an alias</source>
        <translation>%1 ist kein Alias</translation>
    </message>
    <message>
        <source>It is this entry&apos;s own already.</source>
        <translation>Er gehört diesem Eintrag schon selbst.</translation>
    </message>
    <message>
        <source>The sibling to insert beside is not there</source>
        <translation>Der Eintrag, neben dem eingefügt werden soll, ist nicht da</translation>
    </message>
    <message>
        <source>Insert it at the end.</source>
        <translation>Am Ende einfügen.</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON hat keine Kommentare</translation>
    </message>
    <message>
        <source>Write it into an `x-` section instead.</source>
        <translation>Stattdessen in einen `x-`-Abschnitt schreiben.</translation>
    </message>
    <message>
        <source>A comment is one line that begins with #</source>
        <translation>Ein Kommentar ist eine Zeile, die mit # beginnt</translation>
    </message>
    <message>
        <source>Leave out line breaks.</source>
        <translation>Zeilenumbrüche weglassen.</translation>
    </message>
    <message>
        <source>The whole document can&apos;t be removed</source>
        <translation>Das ganze Dokument lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Remove its entries.</source>
        <translation>Seine Einträge entfernen.</translation>
    </message>
    <message>
        <source>The whole document can&apos;t be replaced</source>
        <translation>Das ganze Dokument lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>Replace its entries.</source>
        <translation>Seine Einträge ersetzen.</translation>
    </message>
    <message>
        <source>The anchor &amp;%1 in it is used elsewhere</source>
        <translation>Der Anker &amp;%1 darin wird anderswo genutzt</translation>
    </message>
    <message>
        <source>Remove the aliases first, or write out what they stand for.</source>
        <translation>Zuerst die Aliase entfernen oder ausschreiben, wofür sie stehen.</translation>
    </message>
    <message>
        <source>It carries the anchor &amp;%1, which is used elsewhere</source>
        <translation>Es trägt den Anker &amp;%1, der anderswo genutzt wird</translation>
    </message>
    <message>
        <source>Edit the entries of the shared value one by one.</source>
        <translation>Die Einträge des geteilten Werts einzeln bearbeiten.</translation>
    </message>
    <message>
        <source>This entry shares its line with what stands before it</source>
        <translation>Dieser Eintrag teilt seine Zeile mit dem, was vor ihm steht</translation>
    </message>
    <message>
        <source>It shares a line with something else, or ends the text without a line break</source>
        <translation>Er teilt eine Zeile mit etwas anderem oder beendet den Text ohne Zeilenumbruch</translation>
    </message>
    <message>
        <source>Edit the text.</source>
        <translation>Den Text bearbeiten.</translation>
    </message>
    <message>
        <source>%1 has no key that can be renamed</source>
        <translation>%1 hat keinen Schlüssel, der sich umbenennen lässt</translation>
    </message>
    <message>
        <source>*%1 does not stand for a mapping: no key of it can be overridden</source>
        <translation>*%1 steht nicht für ein Mapping: Kein Schlüssel davon lässt sich überschreiben</translation>
    </message>
    <message>
        <source>An alias in a list can&apos;t be overridden in part</source>
        <translation>Ein Alias in einer Liste lässt sich nicht in Teilen überschreiben</translation>
    </message>
    <message>
        <source>Make the value this entry&apos;s own.</source>
        <translation>Den Wert diesem Eintrag zu eigen machen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved there</source>
        <translation>%1 lässt sich nicht dorthin verschieben</translation>
    </message>
    <message>
        <source>Move it within its list.</source>
        <translation>Innerhalb seiner Liste verschieben.</translation>
    </message>
    <message>
        <source>The aliases here stand for too much to be written out</source>
        <translation>Die Aliase hier stehen für zu viel, um sie auszuschreiben</translation>
    </message>
    <message>
        <source>the volume &quot;%1&quot; can&apos;t be read: %2</source>
        <translation>das Volume „%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>nothing stands between two colons</source>
        <translation>zwischen zwei Doppelpunkten steht nichts</translation>
    </message>
    <message>
        <source>it has too many colons</source>
        <translation>es hat zu viele Doppelpunkte</translation>
    </message>
    <message>
        <source>Volumes are written [SOURCE:]TARGET[:OPTIONS], options separated by commas, such as &quot;./data:/data:ro,z&quot;.</source>
        <translation>Volumes werden [QUELLE:]ZIEL[:OPTIONEN] geschrieben, Optionen durch Kommas getrennt, etwa &quot;./data:/data:ro,z&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of a port</source>
        <translation>„%1“ ist kein Protokoll eines Ports</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>„%1“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no container port</source>
        <translation>„%1“ ist kein Port des Containers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host port</source>
        <translation>„%1“ ist kein Port des Hosts</translation>
    </message>
    <message>
        <source>the ranges %1 and %2 differ in length</source>
        <translation>die Bereiche %1 und %2 sind verschieden lang</translation>
    </message>
    <message>
        <source>the project has too many ports</source>
        <translation>das Projekt hat zu viele Ports</translation>
    </message>
    <message>
        <source>Ports are written [[ADDRESS:]HOST:]CONTAINER[/tcp|udp|sctp], such as &quot;127.0.0.1:8080:80&quot;.</source>
        <translation>Ports werden [[ADRESSE:]HOST:]CONTAINER[/tcp|udp|sctp] geschrieben, etwa &quot;127.0.0.1:8080:80&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size</source>
        <translation>„%1“ ist keine Größe</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 512m or 1g.</source>
        <translation>Eine Zahl und eine Einheit schreiben, etwa 512m oder 1g.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of size</source>
        <translation>„%1“ ist keine Einheit einer Größe</translation>
    </message>
    <message>
        <source>Units are b, k, m, g, t and p, such as 512m.</source>
        <translation>Einheiten sind b, k, m, g, t und p, etwa 512m.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>„%1“ ist zu groß</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration</source>
        <translation>„%1“ ist keine Dauer</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 30s or 1m30s.</source>
        <translation>Eine Zahl und eine Einheit schreiben, etwa 30s oder 1m30s.</translation>
    </message>
    <message>
        <source>it was not read</source>
        <translation>sie wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The way %1 is written has no place for its profiles</source>
        <translation>So, wie %1 geschrieben ist, ist für seine Profile kein Platz</translation>
    </message>
    <message>
        <source>Write its security_opt as a list.</source>
        <translation>Sein security_opt als Liste schreiben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name that a file can have</source>
        <translation>„%1“ ist kein Name, den eine Datei haben kann</translation>
    </message>
    <message>
        <source>Rename the service.</source>
        <translation>Den Dienst umbenennen.</translation>
    </message>
    <message>
        <source>This file of the project can&apos;t be exported: it lies outside the folder of the first one, or has a name that a shell would misread</source>
        <translation>Diese Datei des Projekts lässt sich nicht exportieren: Sie liegt außerhalb des Ordners der ersten, oder eine Shell würde ihren Namen falsch lesen</translation>
    </message>
    <message>
        <source>Export from the folder that holds them all.</source>
        <translation>Aus dem Ordner exportieren, der alle enthält.</translation>
    </message>
    <message>
        <source>Only a part of this project could be read: an export of a part would mislead</source>
        <translation>Nur ein Teil dieses Projekts war lesbar: Ein Export eines Teils würde täuschen</translation>
    </message>
    <message>
        <source>Settle what the report says first.</source>
        <translation>Zuerst erledigen, was der Bericht sagt.</translation>
    </message>
    <message>
        <source>A path in an AppArmor rule has to begin with a slash</source>
        <translation>Ein Pfad in einer AppArmor-Regel muss mit einem Schrägstrich beginnen</translation>
    </message>
    <message>
        <source>The path is longer than a path can be</source>
        <translation>Der Pfad ist länger, als ein Pfad sein kann</translation>
    </message>
    <message>
        <source>The path holds a quote or a control character</source>
        <translation>Der Pfad enthält ein Anführungs- oder Steuerzeichen</translation>
    </message>
    <message>
        <source>AppArmor has no way to write such a path. Choose another target for the mount.</source>
        <translation>AppArmor kann so einen Pfad nicht schreiben. Ein anderes Ziel für den Mount wählen.</translation>
    </message>
    <message>
        <source>A profile is an object</source>
        <translation>Ein Profil ist ein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list</source>
        <translation>„%1“ ist eine Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text such as &quot;ENOSYS&quot;</source>
        <translation>„%1“ ist ein Text wie &quot;ENOSYS&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text</source>
        <translation>„%1“ ist ein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds texts</source>
        <translation>„%1“ enthält Texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds objects</source>
        <translation>„%1“ enthält Objekte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an object</source>
        <translation>„%1“ ist ein Objekt</translation>
    </message>
    <message>
        <source>An action is a text</source>
        <translation>Eine Aktion ist ein Text</translation>
    </message>
    <message>
        <source>An architecture is a text</source>
        <translation>Eine Architektur ist ein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read by some engines and ignored by others</source>
        <translation>„%1“ lesen manche Engines und übergehen andere</translation>
    </message>
    <message>
        <source>Write it as &quot;%1&quot;.</source>
        <translation>„%1“ schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 to %2</source>
        <translation>„%1“ muss eine ganze Zahl von 0 bis %2 sein</translation>
    </message>
    <message>
        <source>Without quotes, sign, fraction or exponent.</source>
        <translation>Ohne Anführungszeichen, Vorzeichen, Bruchteil oder Exponent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seccomp action</source>
        <translation>„%1“ ist keine seccomp-Aktion</translation>
    </message>
    <message>
        <source>Actions are written SCMP_ACT_ALLOW, SCMP_ACT_ERRNO and so on, in capitals.</source>
        <translation>Aktionen werden SCMP_ACT_ALLOW, SCMP_ACT_ERRNO und so weiter geschrieben, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The profile has no default action</source>
        <translation>Das Profil hat keine Vorgabe für die Aktion</translation>
    </message>
    <message>
        <source>An engine would run the container without any filter.</source>
        <translation>Eine Engine würde den Container ganz ohne Filter betreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no error number or name</source>
        <translation>„%1“ ist weder Nummer noch Name eines Fehlers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ: Podman takes the one, Docker the other</source>
        <translation>„%1“ und „%2“ unterscheiden sich: Podman nimmt das eine, Docker das andere</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands with an action that returns no error</source>
        <translation>„%1“ steht bei einer Aktion, die keinen Fehler zurückgibt</translation>
    </message>
    <message>
        <source>Remove it: runc ignores it, crun refuses the profile.</source>
        <translation>Entfernen: runc übergeht es, crun lehnt das Profil ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no architecture that seccomp knows</source>
        <translation>„%1“ ist keine Architektur, die seccomp kennt</translation>
    </message>
    <message>
        <source>They are written SCMP_ARCH_X86_64, SCMP_ARCH_AARCH64 and so on.</source>
        <translation>Sie werden SCMP_ARCH_X86_64, SCMP_ARCH_AARCH64 und so weiter geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; exclude each other</source>
        <translation>„%1“ und „%2“ schließen einander aus</translation>
    </message>
    <message>
        <source>Engines refuse a profile with both. Keep one.</source>
        <translation>Engines lehnen ein Profil mit beiden ab. Eines behalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in this comparison</source>
        <translation>„%1“ fehlt in diesem Vergleich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>Engines refuse a rule with both. Keep &quot;names&quot;.</source>
        <translation>Engines lehnen eine Regel mit beiden ab. „names“ behalten.</translation>
    </message>
    <message>
        <source>The rule has no action</source>
        <translation>Die Regel hat keine Aktion</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no comparison</source>
        <translation>„%1“ ist kein Vergleich</translation>
    </message>
    <message>
        <source>Comparisons are written SCMP_CMP_EQ, SCMP_CMP_MASKED_EQ and so on.</source>
        <translation>Vergleiche werden SCMP_CMP_EQ, SCMP_CMP_MASKED_EQ und so weiter geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kernel version as profiles write it</source>
        <translation>„%1“ ist keine Kernel-Version, wie Profile sie schreiben</translation>
    </message>
    <message>
        <source>Two numbers, as in 4.8.</source>
        <translation>Zwei Zahlen, wie in 4.8.</translation>
    </message>
    <message>
        <source>SCMP_ACT_NOTIFY can&apos;t be the default action</source>
        <translation>SCMP_ACT_NOTIFY kann nicht die Vorgabe sein</translation>
    </message>
    <message>
        <source>The runtime itself would wait for an answer that nobody gives.</source>
        <translation>Die Laufzeit selbst würde auf eine Antwort warten, die niemand gibt.</translation>
    </message>
    <message>
        <source>SCMP_ACT_NOTIFY needs &quot;listenerPath&quot;, the socket of the program that answers</source>
        <translation>SCMP_ACT_NOTIFY braucht „listenerPath“, den Socket des Programms, das antwortet</translation>
    </message>
    <message>
        <source>&quot;listenerMetadata&quot; needs &quot;listenerPath&quot;</source>
        <translation>„listenerMetadata“ braucht „listenerPath“</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which engines refuse</source>
        <translation>Die Datei beginnt mit einer Byte-Reihenfolge-Marke, und die lehnen Engines ab</translation>
    </message>
    <message>
        <source>Something follows the end of the profile</source>
        <translation>Nach dem Ende des Profils folgt noch etwas</translation>
    </message>
    <message>
        <source>The file is nested too deep for a seccomp profile</source>
        <translation>Die Datei ist für ein seccomp-Profil zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The file ends before the profile does</source>
        <translation>Die Datei endet vor dem Profil</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>Hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>This is no number as JSON writes one</source>
        <translation>Das ist keine Zahl, wie JSON sie schreibt</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier Hexadezimalziffern</translation>
    </message>
    <message>
        <source>This escape is unknown to JSON</source>
        <translation>Diese Escape-Folge kennt JSON nicht</translation>
    </message>
    <message>
        <source>Half of a character stands alone</source>
        <translation>Ein halbes Zeichen steht allein</translation>
    </message>
    <message>
        <source>A control character stands in a string</source>
        <translation>In einem Text steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation>Die Datei ist kein UTF-8</translation>
    </message>
    <message>
        <source>This string never ends</source>
        <translation>Dieser Text endet nie</translation>
    </message>
    <message>
        <source>A comma stands before the end of the list</source>
        <translation>Vor dem Ende der Liste steht ein Komma</translation>
    </message>
    <message>
        <source>A comma or the end of the list is missing here</source>
        <translation>Hier fehlt ein Komma oder das Ende der Liste</translation>
    </message>
    <message>
        <source>A comma stands before the end of the object</source>
        <translation>Vor dem Ende des Objekts steht ein Komma</translation>
    </message>
    <message>
        <source>A name in quotes is missing here</source>
        <translation>Hier fehlt ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in one object: engines differ about which one counts</source>
        <translation>„%1“ steht zweimal in einem Objekt: Welches zählt, sehen Engines verschieden</translation>
    </message>
    <message>
        <source>A colon is missing here</source>
        <translation>Hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>A comma or the end of the object is missing here</source>
        <translation>Hier fehlt ein Komma oder das Ende des Objekts</translation>
    </message>
</context>
<context>
    <name>harden</name>
    <message>
        <source>%1 keeps the seccomp setting that it names itself: %2</source>
        <translation>%1 behält die seccomp-Einstellung, die er selbst nennt: %2</translation>
    </message>
    <message>
        <source>%1 keeps the AppArmor setting that it names itself: %2</source>
        <translation>%1 behält die AppArmor-Einstellung, die er selbst nennt: %2</translation>
    </message>
    <message>
        <source>%1 has no AppArmor profile of its own: %2</source>
        <translation>%1 hat kein eigenes AppArmor-Profil: %2</translation>
    </message>
    <message>
        <source>%1 is privileged: profiles would not hold it, so it has none</source>
        <translation>%1 ist privilegiert: Profile würden ihn nicht halten, darum hat er keines</translation>
    </message>
    <message>
        <source>No edit of this file settles it</source>
        <translation>Keine Änderung dieser Datei erledigt es</translation>
    </message>
    <message>
        <source>It needs a choice that only you can make</source>
        <translation>Es braucht eine Wahl, die nur Sie treffen können</translation>
    </message>
    <message>
        <source>It may break a program, and this preset takes only what does not</source>
        <translation>Es kann ein Programm stören, und diese Stufe nimmt nur, was das nicht tut</translation>
    </message>
    <message>
        <source>The edit can&apos;t be made safely here: %1</source>
        <translation>Die Änderung lässt sich hier nicht sicher machen: %1</translation>
    </message>
    <message>
        <source>The edit would not settle it in this file</source>
        <translation>Die Änderung würde es in dieser Datei nicht erledigen</translation>
    </message>
    <message>
        <source>It would raise the score</source>
        <translation>Es würde den Risikowert erhöhen</translation>
    </message>
    <message>
        <source>It would change %1 as well, which takes from the same text</source>
        <translation>Es würde auch %1 ändern, der denselben Text übernimmt</translation>
    </message>
    <message>
        <source>No health check</source>
        <translation>Keine Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>A health check tells a program that runs from one that works: others can wait for it, and the engine shows when it hangs.</source>
        <translation>Eine Gesundheitsprüfung unterscheidet ein Programm, das läuft, von einem, das arbeitet: Andere können darauf warten, und die Engine zeigt, wenn es hängt.</translation>
    </message>
    <message>
        <source>A service that listens elsewhere, or asks for a password, is shown as unhealthy; reverse proxies then send it no requests.</source>
        <translation>Ein Dienst, der anderswo lauscht oder ein Passwort verlangt, wird als „unhealthy“ gezeigt; Reverse Proxys schicken ihm dann keine Anfragen.</translation>
    </message>
    <message>
        <source>The log may fill the disk</source>
        <translation>Das Protokoll kann die Platte füllen</translation>
    </message>
    <message>
        <source>By default an engine keeps all that a service ever wrote. Somebody who makes it write a lot fills the host&apos;s disk.</source>
        <translation>Als Vorgabe behält eine Engine alles, was ein Dienst je geschrieben hat. Wer ihn viel schreiben lässt, füllt die Platte des Hosts.</translation>
    </message>
    <message>
        <source>Lines older than the last 30 MB are gone. A host whose engine sends logs elsewhere no longer gets this one: leave the step out there.</source>
        <translation>Zeilen vor den letzten 30 MB sind fort. Ein Host, dessen Engine Protokolle anderswohin schickt, bekommt dieses nicht mehr: den Schritt dort weglassen.</translation>
    </message>
    <message>
        <source>Stays down after a failure</source>
        <translation>Bleibt nach einem Fehlschlag aus</translation>
    </message>
    <message>
        <source>Without a restart policy a service that was made to crash, or whose limit ended it, stays down; so does all of it after the host was started again.</source>
        <translation>Ohne Neustartregel bleibt ein Dienst aus, der zum Absturz gebracht oder an seiner Grenze beendet wurde, und ebenso alles nach einem Neustart des Hosts.</translation>
    </message>
    <message>
        <source>A service that can&apos;t start is tried again and again, with longer and longer waits.</source>
        <translation>Ein Dienst, der nicht starten kann, wird immer wieder versucht, mit immer längeren Pausen.</translation>
    </message>
    <message>
        <source>Check the health of %1: %2</source>
        <translation>Die Gesundheit von %1 prüfen: %2</translation>
    </message>
    <message>
        <source>The command is part of the image.</source>
        <translation>Der Befehl gehört zum Image.</translation>
    </message>
    <message>
        <source>Start %1 again after a failure</source>
        <translation>%1 nach einem Fehlschlag wieder starten</translation>
    </message>
    <message>
        <source>Keep the last 30 MB of the log of %1</source>
        <translation>Die letzten 30 MB des Protokolls von %1 behalten</translation>
    </message>
    <message>
        <source>A database&apos;s network has a way out</source>
        <translation>Das Netz einer Datenbank hat einen Weg hinaus</translation>
    </message>
    <message>
        <source>Who breaks into a database sends its data out and fetches tools over the internet. Where nothing on a network needs that, nobody has to have it.</source>
        <translation>Wer in eine Datenbank einbricht, schickt ihre Daten über das Internet hinaus und holt darüber Werkzeuge. Wo nichts in einem Netz das braucht, muss es niemand haben.</translation>
    </message>
    <message>
        <source>A service that loads extensions, sends mail or copies backups out from there reports that the network is unreachable.</source>
        <translation>Ein Dienst, der von dort Erweiterungen lädt, Mails verschickt oder Sicherungen hinauskopiert, meldet, dass das Netz nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Close the network %1 to the outside</source>
        <translation>Das Netz %1 nach außen schließen</translation>
    </message>
    <message>
        <source>First it is decided whom services run as, since what they then need follows from it; then what they may do, write and use. Profiles come last: they are made from the result.</source>
        <translation>Zuerst wird bestimmt, als wer Dienste laufen, denn daraus folgt, was sie brauchen; dann, was sie dürfen, schreiben und nutzen. Profile kommen zuletzt: Sie entstehen aus dem Ergebnis.</translation>
    </message>
    <message>
        <source>It is ignored: %1</source>
        <translation>Es wird ignoriert: %1</translation>
    </message>
    <message>
        <source>It is yours to decide: </source>
        <translation>Das entscheiden Sie: </translation>
    </message>
    <message>
        <source>It is a step of the preset strict</source>
        <translation>Es ist ein Schritt der Stufe „Strikt“</translation>
    </message>
    <message>
        <source>No seccomp profile of its own</source>
        <translation>Kein eigenes seccomp-Profil</translation>
    </message>
    <message>
        <source>The engine&apos;s default allows what any service may need. A profile for this one&apos;s capabilities refuses the rest, and stays what it is when the engine is updated.</source>
        <translation>Die Vorgabe der Engine erlaubt, was irgendein Dienst brauchen kann. Ein Profil für die Capabilities dieses Dienstes lehnt den Rest ab und bleibt, was es ist, wenn die Engine aktualisiert wird.</translation>
    </message>
    <message>
        <source>A call that the profile refuses fails with &quot;Operation not permitted&quot; or &quot;Function not implemented&quot;. The file has to lie beside the project on every host.</source>
        <translation>Ein Aufruf, den das Profil ablehnt, scheitert mit „Operation not permitted“ oder „Function not implemented“. Die Datei muss auf jedem Host neben dem Projekt liegen.</translation>
    </message>
    <message>
        <source>No AppArmor profile of its own</source>
        <translation>Kein eigenes AppArmor-Profil</translation>
    </message>
    <message>
        <source>The profile allows writing to the folders that the file mounts and nothing else, whoever the program runs as.</source>
        <translation>Das Profil erlaubt, in die Ordner zu schreiben, die die Datei einhängt, und sonst nichts, als wer auch immer das Programm läuft.</translation>
    </message>
    <message>
        <source>A host with AppArmor does not start the service before the profile is loaded with apparmor_parser; what it refuses stands in the kernel&apos;s log.</source>
        <translation>Ein Host mit AppArmor startet den Dienst nicht, bevor das Profil mit apparmor_parser geladen ist; was es ablehnt, steht im Protokoll des Kernels.</translation>
    </message>
    <message>
        <source>It can&apos;t be made: %1</source>
        <translation>Es lässt sich nicht machen: %1</translation>
    </message>
    <message>
        <source>It is a file beside the project: export the stack to get it</source>
        <translation>Es ist eine Datei neben dem Projekt: den Stack exportieren, um sie zu bekommen</translation>
    </message>
    <message>
        <source>Give %1 a seccomp profile of its own</source>
        <translation>%1 ein eigenes seccomp-Profil geben</translation>
    </message>
    <message>
        <source>Give %1 an AppArmor profile of its own</source>
        <translation>%1 ein eigenes AppArmor-Profil geben</translation>
    </message>
    <message>
        <source>The service does not start where the file is missing or its user may not read it. Databases keep the password of their first start.</source>
        <translation>Der Dienst startet nicht, wo die Datei fehlt oder sein Benutzer sie nicht lesen darf. Datenbanken behalten das Passwort ihres ersten Starts.</translation>
    </message>
    <message>
        <source>The image reads it from a file (%1): export the stack to get that</source>
        <translation>Das Image liest es aus einer Datei (%1): den Stack exportieren, um sie zu bekommen</translation>
    </message>
    <message>
        <source>The image reads it from a file (%1), but it is used by its name elsewhere, or does not stand in this file</source>
        <translation>Das Image liest es aus einer Datei (%1), aber es wird anderswo beim Namen genutzt oder steht nicht in dieser Datei</translation>
    </message>
    <message>
        <source>The image reads %1.</source>
        <translation>Das Image liest %1.</translation>
    </message>
    <message>
        <source>Move %1 of %2 into a file of its own</source>
        <translation>%1 von %2 in eine eigene Datei verschieben</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::AppArmorPanel</name>
    <message>
        <source>Import &amp;denials…</source>
        <translation>&amp;Ablehnungen importieren …</translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Which files, capabilities and networks the kernel lets it use.</source>
        <translation>Welche Dateien, Capabilities und Netze der Kernel ihn nutzen lässt.</translation>
    </message>
    <message>
        <source>The profile below is made from this service: what it mounts, its capabilities and its networks. It is written as a file of the project and named in security_opt. Load it on the host before the service starts and after every boot: sudo apparmor_parser -r FILE. Where the host has no AppArmor, the engine refuses a profile that is named.</source>
        <translation>Das Profil unten entsteht aus diesem Dienst: was er einhängt, seine Capabilities und seine Netze. Es wird als Datei des Projekts geschrieben und in security_opt genannt. Auf dem Host laden, bevor der Dienst startet, und nach jedem Hochfahren: sudo apparmor_parser -r DATEI. Wo der Host kein AppArmor hat, lehnt die Engine ein genanntes Profil ab.</translation>
    </message>
    <message>
        <source>Strict: what no rule allows is refused</source>
        <translation>Streng: Was keine Regel erlaubt, wird abgelehnt</translation>
    </message>
    <message>
        <source>Complain: it is allowed and logged</source>
        <translation>Complain: Es wird erlaubt und protokolliert</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>Complain to find out what is missing; it protects from nothing.</source>
        <translation>Complain zeigt, was noch fehlt; es schützt vor nichts.</translation>
    </message>
    <message>
        <source>Run the service through everything that it does in complain mode, read the denials in the audit log, and make the profile strict then.</source>
        <translation>Den Dienst im Complain-Modus durch alles führen, was er tut, die Ablehnungen im Audit-Protokoll lesen und das Profil dann streng machen.</translation>
    </message>
    <message>
        <source>De&amp;nials</source>
        <translation>Ablehnu&amp;ngen</translation>
    </message>
    <message>
        <source>What the audit log says was refused, rule by rule, to allow or to leave refused.</source>
        <translation>Was laut Audit-Protokoll abgelehnt wurde, Regel für Regel, zum Erlauben oder Ablehnen.</translation>
    </message>
    <message>
        <source>Take the log of the host: journalctl -k, /var/log/audit/audit.log or dmesg, saved to a file. What you allow is written behind the rules that come from the service, and stays when the profile is written anew.</source>
        <translation>Das Protokoll des Hosts nehmen: journalctl -k, /var/log/audit/audit.log oder dmesg, in eine Datei gesichert. Was Sie erlauben, wird hinter die Regeln geschrieben, die vom Dienst kommen, und bleibt, wenn das Profil neu geschrieben wird.</translation>
    </message>
    <message>
        <source>Take the AppArmor profile out of %1</source>
        <translation>Das AppArmor-Profil aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>Use the profile below</source>
        <translation>Das Profil unten nutzen</translation>
    </message>
    <message>
        <source>The profile below is in use</source>
        <translation>Das Profil unten wird genutzt</translation>
    </message>
    <message>
        <source>Write the profile anew</source>
        <translation>Das Profil neu schreiben</translation>
    </message>
    <message>
        <source>docker-default, where the host has AppArmor</source>
        <translation>docker-default, wo der Host AppArmor hat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none: privileged takes it away</source>
        <translation>keines: Privilegiert nimmt es weg</translation>
    </message>
    <message>
        <source>Its file is not in the project: the service doesn&apos;t start where the host doesn&apos;t know the profile.</source>
        <translation>Seine Datei ist nicht im Projekt: Der Dienst startet nicht, wo der Host das Profil nicht kennt.</translation>
    </message>
    <message>
        <source>Its file is older than the Compose file, or edited by hand.</source>
        <translation>Seine Datei ist älter als die Compose-Datei oder von Hand bearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n erlaubt</numerusform>
            <numerusform>%n erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>none accepted</source>
        <translation>keine erlaubt</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>logs only: no protection</source>
        <translation>protokolliert nur: kein Schutz</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Text of the profile</source>
        <translation>Text des Profils</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write the AppArmor profile of %1 anew</source>
        <translation>Das AppArmor-Profil von %1 neu schreiben</translation>
    </message>
    <message>
        <source>Give %1 an AppArmor profile of its own</source>
        <translation>%1 ein eigenes AppArmor-Profil geben</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n denial(s) in the AppArmor profile of %1</source>
        <translation>
            <numerusform>%n Ablehnung im AppArmor-Profil von %1 erlauben</numerusform>
            <numerusform>%n Ablehnungen im AppArmor-Profil von %1 erlauben</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the AppArmor profile of %1 strict</source>
        <translation>Das AppArmor-Profil von %1 streng machen</translation>
    </message>
    <message>
        <source>Let the AppArmor profile of %1 complain only</source>
        <translation>Das AppArmor-Profil von %1 nur protokollieren lassen</translation>
    </message>
    <message>
        <source>Reset SELinux&apos; %1 of %2</source>
        <translation>%1 von %2 bei SELinux zurücksetzen</translation>
    </message>
    <message>
        <source>Set SELinux&apos; %1 of %2 to %3</source>
        <translation>%1 von %2 bei SELinux auf %3 setzen</translation>
    </message>
    <message>
        <source>Not in force: label:disable switches SELinux off for this service.</source>
        <translation>Gilt nicht: label:disable schaltet SELinux für diesen Dienst ab.</translation>
    </message>
    <message>
        <source>SELinux</source>
        <translation>SELinux</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Not kept apart</source>
        <translation>Nicht getrennt</translation>
    </message>
    <message>
        <source>Sep&amp;aration</source>
        <translation>&amp;Trennung</translation>
    </message>
    <message>
        <source>Where the host has SELinux, each container has a label of its own.</source>
        <translation>Wo der Host SELinux hat, bekommt jeder Container ein eigenes Label.</translation>
    </message>
    <message>
        <source>Without it a way out of the container meets no second wall. It is often switched off to reach a mounted folder: label the folder instead, below.</source>
        <translation>Ohne das trifft ein Weg aus dem Container auf keine zweite Wand. Oft wird es abgeschaltet, um an einen eingehängten Ordner zu kommen: stattdessen unten das Label des Ordners setzen.</translation>
    </message>
    <message>
        <source>Switch SELinux off for %1</source>
        <translation>SELinux für %1 abschalten</translation>
    </message>
    <message>
        <source>Keep %1 apart by SELinux</source>
        <translation>%1 durch SELinux trennen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on, where the host has SELinux</source>
        <translation>an, wo der Host SELinux hat</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>What the policy lets the container&apos;s processes do.</source>
        <translation>Was die Richtlinie die Prozesse des Containers tun lässt.</translation>
    </message>
    <message>
        <source>container_t is the usual one. A tighter one from a policy of your own must be loaded on the host; container_logreader_t and its like open one more thing each.</source>
        <translation>container_t ist der übliche. Ein engerer aus einer eigenen Richtlinie muss auf dem Host geladen sein; container_logreader_t und Ähnliche öffnen jeweils etwas mehr.</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>E&amp;bene</translation>
    </message>
    <message>
        <source>Keeps containers of the same type apart from each other.</source>
        <translation>Hält Container desselben Typs voneinander getrennt.</translation>
    </message>
    <message>
        <source>The engine picks two categories for each container, such as s0:c12,c345. Give two services the same level only where they must share private files.</source>
        <translation>Die Engine wählt für jeden Container zwei Kategorien, etwa s0:c12,c345. Zwei Diensten dieselbe Ebene nur geben, wo sie private Dateien teilen müssen.</translation>
    </message>
    <message>
        <source>picked by the engine</source>
        <translation>von der Engine gewählt</translation>
    </message>
    <message>
        <source>What is mounted</source>
        <translation>Was eingehängt ist</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Eingehängt auf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>As it is labelled on the host</source>
        <translation>Label wie auf dem Host</translation>
    </message>
    <message>
        <source>z: shared by containers</source>
        <translation>z: von Containern geteilt</translation>
    </message>
    <message>
        <source>Z: for this container alone</source>
        <translation>Z: für diesen Container allein</translation>
    </message>
    <message>
        <source>La&amp;bel of the chosen mount</source>
        <translation>&amp;Label des gewählten Mounts</translation>
    </message>
    <message>
        <source>Lets the container at a folder of the host where SELinux is on.</source>
        <translation>Lässt den Container an einen Ordner des Hosts, wo SELinux eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The engine labels the folder and all files in it anew when the container starts. Z takes it away from every other container and program that SELinux keeps apart. Never label /, /usr, /etc or /home: the host&apos;s own programs lose their way.</source>
        <translation>Beim Start des Containers setzt die Engine das Label des Ordners und aller Dateien darin neu. Z nimmt ihn jedem anderen Container und jedem Programm weg, das SELinux getrennt hält. Nie für /, /usr, /etc oder /home: Die Programme des Hosts selbst finden sich dann nicht mehr zurecht.</translation>
    </message>
    <message>
        <source>counts where the host has SELinux</source>
        <translation>zählt, wo der Host SELinux hat</translation>
    </message>
    <message>
        <source>z: shared</source>
        <translation>z: geteilt</translation>
    </message>
    <message>
        <source>Z: private</source>
        <translation>Z: privat</translation>
    </message>
    <message>
        <source>as on the host</source>
        <translation>wie auf dem Host</translation>
    </message>
    <message>
        <source>a volume without a name</source>
        <translation>ein Volume ohne Namen</translation>
    </message>
    <message>
        <source>Leave the label of %1 in %2 alone</source>
        <translation>Das Label von %1 in %2 lassen, wie es ist</translation>
    </message>
    <message>
        <source>Label %1 of %2 anew for SELinux</source>
        <translation>Das Label von %1 in %2 für SELinux neu setzen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::AppArmorRulesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Warum sie da ist</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::AssumptionChips</name>
    <message>
        <source>Keep pins in the file</source>
        <translation>Festlegungen in der Datei halten</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>On: a pin stands in x-hullwright of the file, for everybody who reads it, and can be undone. Off: it holds while the file is open, and undo knows nothing of it.</source>
        <translation>An: Eine Festlegung steht in x-hullwright der Datei, für alle, die sie lesen, und lässt sich rückgängig machen. Aus: Sie gilt, solange die Datei offen ist, und Rückgängig kennt sie nicht.</translation>
    </message>
    <message>
        <source>User that the image runs as</source>
        <translation>Benutzer, als der das Image läuft</translation>
    </message>
    <message>
        <source>A number or a name, such as 999</source>
        <translation>Eine Nummer oder ein Name, etwa 999</translation>
    </message>
    <message>
        <source>Nothing is published to a network.</source>
        <translation>Nichts ist in einem Netz veröffentlicht.</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Läuft als root</translation>
    </message>
    <message>
        <source>Runs as %1</source>
        <translation>Läuft als %1</translation>
    </message>
    <message>
        <source>Attackers come from the internet</source>
        <translation>Angreifer kommen aus dem Internet</translation>
    </message>
    <message>
        <source>Attackers come from the local network</source>
        <translation>Angreifer kommen aus dem lokalen Netz</translation>
    </message>
    <message>
        <source>Attackers come from this host alone</source>
        <translation>Angreifer kommen nur von diesem Host</translation>
    </message>
    <message>
        <source>The engine runs as root</source>
        <translation>Die Engine läuft als root</translation>
    </message>
    <message>
        <source>The engine is rootless</source>
        <translation>Die Engine ist rootless</translation>
    </message>
    <message>
        <source>The engine maps users (userns-remap)</source>
        <translation>Die Engine ordnet Benutzer zu (userns-remap)</translation>
    </message>
    <message>
        <source>Nobody else is on external networks</source>
        <translation>Sonst ist niemand in externen Netzen</translation>
    </message>
    <message>
        <source>Other projects are on external networks</source>
        <translation>Andere Projekte sind in externen Netzen</translation>
    </message>
    <message>
        <source>%1 runs as root?</source>
        <translation>%1 läuft als root?</translation>
    </message>
    <message>
        <source>%1 runs as %2</source>
        <translation>%1 läuft als %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Nothing: there is no service yet.</source>
        <translation>Nichts: Es gibt noch keinen Dienst.</translation>
    </message>
    <message>
        <source>What the score takes for granted appears here.</source>
        <translation>Hier erscheint, wovon der Risikowert ausgeht.</translation>
    </message>
    <message numerus="yes">
        <source>Users of %n image(s)</source>
        <translation>
            <numerusform>Benutzer von %n Image</numerusform>
            <numerusform>Benutzer von %n Images</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that name no user: what their images run as can be pinned.</source>
        <translation>Dienste, die keinen Benutzer nennen: Als wer ihre Images laufen, lässt sich festlegen.</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (festgelegt)</translation>
    </message>
    <message>
        <source>%1 Opens a menu of facts to pin.</source>
        <translation>%1 Öffnet ein Menü mit Festlegungen.</translation>
    </message>
    <message>
        <source>Runs as %1 (%2), as is known of this image</source>
        <translation>Läuft als %1 (%2), wie von diesem Image bekannt</translation>
    </message>
    <message>
        <source>Runs as &amp;Another User…</source>
        <translation>Läuft als &amp;anderer Benutzer …</translation>
    </message>
    <message>
        <source>Not Pinned</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>The image of %1 runs as</source>
        <translation>Das Image von %1 läuft als</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer pin: %1</source>
        <translation>Nicht mehr festlegen: %1</translation>
    </message>
    <message>
        <source>Pin: %1</source>
        <translation>Festlegen: %1</translation>
    </message>
    <message>
        <source>User of %1&apos;s image?</source>
        <translation>Benutzer des Images von %1?</translation>
    </message>
    <message numerus="yes">
        <source>Users of %n image(s)?</source>
        <translation>
            <numerusform>Benutzer von %n Image?</numerusform>
            <numerusform>Benutzer von %n Images?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::CapabilitiesModel</name>
    <message>
        <source>held: privileged</source>
        <translation>vorhanden: privilegiert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entzogen</translation>
    </message>
    <message>
        <source>held by default</source>
        <translation>als Vorgabe vorhanden</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 von %2 vorhanden</translation>
    </message>
    <message>
        <source>Take over the host</source>
        <translation>Den Host übernehmen</translation>
    </message>
    <message>
        <source>Change the host</source>
        <translation>Den Host verändern</translation>
    </message>
    <message>
        <source>Slow or stop the host</source>
        <translation>Den Host bremsen oder anhalten</translation>
    </message>
    <message>
        <source>Read about the host</source>
        <translation>Über den Host lesen</translation>
    </message>
    <message>
        <source>Stay inside the container</source>
        <translation>Im Container bleiben</translation>
    </message>
    <message>
        <source>Without effect here</source>
        <translation>Hier ohne Wirkung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was sie erlaubt</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::CapabilitiesPanel</name>
    <message>
        <source>Drop all</source>
        <translation>Alle entziehen</translation>
    </message>
    <message>
        <source>Docker&apos;s default</source>
        <translation>Dockers Vorgabe</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter capabilities</source>
        <translation>Capabilities filtern</translation>
    </message>
    <message>
        <source>cap_drop: ALL, and nothing added: right for most services that don&apos;t run as root</source>
        <translation>cap_drop: ALL, und nichts hinzugefügt: richtig für die meisten Dienste, die nicht als root laufen</translation>
    </message>
    <message>
        <source>Take cap_add and cap_drop out: the 14 that Docker gives every container</source>
        <translation>cap_add und cap_drop herausnehmen: die 14, die Docker jedem Container gibt</translation>
    </message>
    <message>
        <source>Drop all capabilities from %1</source>
        <translation>%1 alle Capabilities entziehen</translation>
    </message>
    <message>
        <source>Give %1 Docker&apos;s default capabilities</source>
        <translation>%1 Dockers Standard-Capabilities geben</translation>
    </message>
    <message>
        <source>Capability list</source>
        <translation>Liste der Capabilities</translation>
    </message>
    <message>
        <source>Choose a capability to read what it allows, how it is misused, and what stops working without it.</source>
        <translation>Eine Capability wählen, um zu lesen, was sie erlaubt, wie sie missbraucht wird und was ohne sie nicht mehr geht.</translation>
    </message>
    <message>
        <source>%1
In attacks: %2
Without it: %3</source>
        <translation>%1
In Angriffen: %2
Ohne sie: %3</translation>
    </message>
    <message>
        <source>Give %1 the capability %2</source>
        <translation>%1 die Capability %2 geben</translation>
    </message>
    <message>
        <source>Drop %1 from %2</source>
        <translation>%1 von %2 entziehen</translation>
    </message>
    <message>
        <source>Privileged gives the service every capability, whatever is added or dropped. Turn it off in the overview first.</source>
        <translation>Privilegiert gibt dem Dienst jede Capability, was auch hinzugefügt oder entzogen ist. Zuerst im Überblick ausschalten.</translation>
    </message>
    <message>
        <source>%1 holds no capability: root inside it is an ordinary user to the kernel.</source>
        <translation>%1 hält keine Capability: root darin ist für den Kernel ein gewöhnlicher Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the %n that Docker gives every container.</source>
        <translation>
            <numerusform>%1 hält die eine, die Docker jedem Container gibt.</numerusform>
            <numerusform>%1 hält die %n, die Docker jedem Container gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of Linux&apos;s %2 capabilities.</source>
        <translation>
            <numerusform>%1 hält %n der %2 Capabilities von Linux.</numerusform>
            <numerusform>%1 hält %n der %2 Capabilities von Linux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::CommandPalette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Search or run: an action, a service, a finding</source>
        <translation>Suchen oder ausführen: eine Aktion, ein Dienst, ein Befund</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::CompletionPopup</name>
    <message>
        <source>What may stand here</source>
        <translation>Was hier stehen darf</translation>
    </message>
    <message>
        <source>Down chooses, Enter inserts, Esc closes.</source>
        <translation>Pfeil ab wählt, Eingabe fügt ein, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ConditionEditor</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Arguments that it is held to</source>
        <translation>Argumente, an die er gebunden ist</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>12, 0x1f, AF_INET</source>
        <translation>12, 0x1f, AF_INET</translation>
    </message>
    <message>
        <source>One more alternative: the call passes where any line holds</source>
        <translation>Eine weitere Alternative: Der Aufruf geht durch, wo irgendeine Zeile gilt</translation>
    </message>
    <message>
        <source>One more comparison for the chosen line: all of a line must hold</source>
        <translation>Ein weiterer Vergleich für die gewählte Zeile: Alle einer Zeile müssen gelten</translation>
    </message>
    <message>
        <source>Take the chosen line away; with the last one the call is refused</source>
        <translation>Die gewählte Zeile wegnehmen; mit der letzten wird der Aufruf abgelehnt</translation>
    </message>
    <message>
        <source>%1 is compared in this line already. Engines would take the two as alternatives: add a line of its own.</source>
        <translation>%1 wird in dieser Zeile schon verglichen. Engines würden die beiden als Alternativen nehmen: eine eigene Zeile hinzufügen.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::DenialsDialog</name>
    <message>
        <source>What AppArmor refused to %1</source>
        <translation>Was AppArmor %1 verweigert hat</translation>
    </message>
    <message>
        <source>Tick what %1 is to be allowed; what stays without a tick stays refused. An attack is in the log as well as a need: when in doubt, leave it.</source>
        <translation>Ankreuzen, was %1 erlaubt sein soll; was nicht angekreuzt ist, bleibt abgelehnt. Ein Angriff steht ebenso im Protokoll wie ein Bedarf: im Zweifel lassen.</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>&amp;Allow what is ticked</source>
        <translation>&amp;Angekreuztes erlauben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>im Profil</translation>
    </message>
    <message>
        <source>look twice</source>
        <translation>genau ansehen</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>%1 It was let through and logged.</source>
        <translation>%1 Es wurde durchgelassen und protokolliert.</translation>
    </message>
    <message>
        <source>The log has no denial of this profile.</source>
        <translation>Das Protokoll enthält keine Ablehnung dieses Profils.</translation>
    </message>
    <message>
        <source>It also speaks of other profiles: %1.</source>
        <translation>Es spricht auch von anderen Profilen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The kernel dropped %n message(s): there may be more. Raise the limit (sysctl kernel.printk_ratelimit=0, or auditctl -r 0) and try again.</source>
        <translation>
            <numerusform>Der Kernel hat %n Meldung verworfen: Es gibt vielleicht weitere. Die Grenze anheben (sysctl kernel.printk_ratelimit=0 oder auditctl -r 0) und erneut versuchen.</numerusform>
            <numerusform>Der Kernel hat %n Meldungen verworfen: Es gibt vielleicht weitere. Die Grenze anheben (sysctl kernel.printk_ratelimit=0 oder auditctl -r 0) und erneut versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about this profile could not be understood.</source>
        <translation>
            <numerusform>%n Zeile über dieses Profil wurde nicht verstanden.</numerusform>
            <numerusform>%n Zeilen über dieses Profil wurden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a deny rule of the profile covers the same thing, it stays refused: deny always wins.</source>
        <translation>Wo eine deny-Regel des Profils dasselbe abdeckt, bleibt es abgelehnt: deny gewinnt immer.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Dialogs</name>
    <message>
        <source>Compose files (*.yaml *.yml *.json)</source>
        <translation>Compose-Dateien (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a Compose file</source>
        <translation>Eine Compose-Datei öffnen</translation>
    </message>
    <message>
        <source>Save the Compose file as</source>
        <translation>Die Compose-Datei speichern unter</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Saving here loses what the other program wrote. Save under another name to keep both.</source>
        <translation>Speichern verwirft, was das andere Programm geschrieben hat. Unter anderem Namen bleiben beide Fassungen erhalten.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace these files in %1?</source>
        <translation>Diese Dateien in %1 ersetzen?</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Den Bericht speichern unter</translation>
    </message>
    <message>
        <source>Reports (*.html *.pdf *.md *.sarif *.json)</source>
        <translation>Berichte (*.html *.pdf *.md *.sarif *.json)</translation>
    </message>
    <message>
        <source>Open traces or audit logs of one program</source>
        <translation>Spuren oder Audit-Protokolle eines Programms öffnen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Document</name>
    <message>
        <source>This text has no file yet</source>
        <translation>Dieser Text hat noch keine Datei</translation>
    </message>
    <message>
        <source>Choose one with Save As.</source>
        <translation>Mit „Speichern unter“ eine wählen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Save under another name, or overwrite it.</source>
        <translation>Unter anderem Namen speichern oder überschreiben.</translation>
    </message>
    <message>
        <source>The text can&apos;t be edited this way right now</source>
        <translation>Der Text lässt sich so gerade nicht bearbeiten</translation>
    </message>
    <message>
        <source>Correct the text first: %1.</source>
        <translation>Zuerst den Text berichtigen: %1.</translation>
    </message>
    <message>
        <source>%1 lies outside of the project&apos;s folder</source>
        <translation>%1 liegt außerhalb des Projektordners</translation>
    </message>
    <message>
        <source>Nothing is written there. Choose a file inside it.</source>
        <translation>Dort wird nichts geschrieben. Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>%1 is there and can&apos;t be read</source>
        <translation>%1 ist da und lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Ihre Rechte ansehen.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::DurationEdit</name>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::EnvironmentModel</name>
    <message>
        <source>pinned here</source>
        <translation>hier festgehalten</translation>
    </message>
    <message>
        <source>your environment</source>
        <translation>Ihre Umgebung</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>default in the text</source>
        <translation>Vorgabe im Text</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written with this value</source>
        <translation>%1 lässt sich mit diesem Wert nicht schreiben</translation>
    </message>
    <message>
        <source>A value has one line, and not both kinds of quotes.</source>
        <translation>Ein Wert hat eine Zeile und nicht beide Arten von Anführungszeichen.</translation>
    </message>
    <message>
        <source>Set %1 in %2</source>
        <translation>%1 in %2 setzen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Genutzt in</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Error</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ExplainView</name>
    <message>
        <source>Explanations appear here</source>
        <translation>Hier erscheinen Erklärungen</translation>
    </message>
    <message>
        <source>Select a finding, a step of the attacker&apos;s way or a setting, and read what it means.</source>
        <translation>Einen Befund, einen Schritt des Angriffswegs oder eine Einstellung auswählen und lesen, was sie bedeuten.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Harden first, &amp;baseline</source>
        <translation>Zuerst härten, &amp;Grundschutz</translation>
    </message>
    <message>
        <source>Only what a well-behaved service does not notice.</source>
        <translation>Nur, was ein ordentlicher Dienst nicht bemerkt.</translation>
    </message>
    <message>
        <source>Harden first, &amp;restricted</source>
        <translation>Zuerst härten, &amp;streng</translation>
    </message>
    <message>
        <source>Also what may break a service that relies on it: try the stack afterwards.</source>
        <translation>Auch, was einen Dienst stören kann, der darauf baut: den Stack danach ausprobieren.</translation>
    </message>
    <message>
        <source>Only the names of the profiles are added.</source>
        <translation>Nur die Namen der Profile kommen hinzu.</translation>
    </message>
    <message>
        <source>Working out the steps: %1 of %2 findings.</source>
        <translation>Die Schritte werden ausgearbeitet: %1 von %2 Befunden.</translation>
    </message>
    <message>
        <source>Working out the steps…</source>
        <translation>Die Schritte werden ausgearbeitet …</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Risikowert: %1</translation>
    </message>
    <message>
        <source>There is nothing to harden. Score: %1</source>
        <translation>Es gibt nichts zu härten. Risikowert: %1</translation>
    </message>
    <message>
        <source>Steps: %1. Score: %2 → %3</source>
        <translation>Schritte: %1. Risikowert: %2 → %3</translation>
    </message>
    <message>
        <source>Writes the Compose file, a seccomp and an AppArmor profile for each service, a script that tries them, and a README with the commands into a folder. The file you have open stays as it is.</source>
        <translation>Schreibt die Compose-Datei, ein seccomp- und ein AppArmor-Profil je Dienst, ein Skript, das sie ausprobiert, und eine README mit den Befehlen in einen Ordner. Die geöffnete Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Harden first, &amp;strict</source>
        <translation>Zuerst härten, st&amp;rikt</translation>
    </message>
    <message>
        <source>Also other users than root, closed networks, own profiles, and secrets as files.</source>
        <translation>Auch andere Benutzer als root, geschlossene Netze, eigene Profile und Geheimnisse als Dateien.</translation>
    </message>
    <message>
        <source>As &amp;it stands</source>
        <translation>Wie er &amp;dasteht</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ExportFlow</name>
    <message>
        <source>Only a stack that can be read can be exported</source>
        <translation>Nur ein lesbarer Stack lässt sich exportieren</translation>
    </message>
    <message>
        <source>Correct the text first.</source>
        <translation>Zuerst den Text berichtigen.</translation>
    </message>
    <message>
        <source>The exported stack is hardened; the open file stays as it is.</source>
        <translation>Der exportierte Stack ist gehärtet; die geöffnete Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FileFlow</name>
    <message>
        <source>This sample is not part of the program: %1</source>
        <translation>Dieses Beispiel gehört nicht zum Programm: %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FilesModel</name>
    <message>
        <source>main</source>
        <translation>Hauptdatei</translation>
    </message>
    <message>
        <source>override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingebunden</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>gerade nicht genutzt</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>%1, %2, %3, changed</source>
        <translation>%1, %2, %3, geändert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindBar</name>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindingActions</name>
    <message>
        <source>Fi&amp;x This Finding</source>
        <translation>Diesen &amp;Befund beheben</translation>
    </message>
    <message>
        <source>Fix All of This &amp;Kind</source>
        <translation>Alle dieser A&amp;rt beheben</translation>
    </message>
    <message>
        <source>Fix &amp;All Safe</source>
        <translation>&amp;Alles Sichere beheben</translation>
    </message>
    <message>
        <source>Settle the selected finding; where there are several ways, choose one</source>
        <translation>Den ausgewählten Befund beheben; wo es mehrere Wege gibt, einen wählen</translation>
    </message>
    <message>
        <source>Settle every finding of the same rule the same way, as one step</source>
        <translation>Alle Befunde derselben Regel auf dieselbe Weise beheben, in einem Schritt</translation>
    </message>
    <message>
        <source>Apply every fix that a well-behaved service does not notice, as one step</source>
        <translation>Alle Abhilfen, die ein ordentlicher Dienst nicht bemerkt, in einem Schritt anwenden</translation>
    </message>
    <message>
        <source>%1 (may break something)</source>
        <translation>%1 (kann etwas stören)</translation>
    </message>
    <message>
        <source>Fix all of a kind: %1</source>
        <translation>Alle einer Art beheben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) settled</source>
        <translation>
            <numerusform>%n Befund behoben</numerusform>
            <numerusform>%n Befunde behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 settled, %2 left. %3</source>
        <translation>%1 behoben, %2 übrig. %3</translation>
    </message>
    <message>
        <source>Fix all that is safe to fix</source>
        <translation>Alles beheben, was sich sicher beheben lässt</translation>
    </message>
    <message>
        <source>No fix is safe without a look at the service: choose among them one by one</source>
        <translation>Keine Abhilfe ist sicher, ohne den Dienst anzusehen: einzeln unter ihnen wählen</translation>
    </message>
    <message>
        <source>Choose a fix</source>
        <translation>Eine Abhilfe wählen</translation>
    </message>
    <message>
        <source>Choose a fix for all</source>
        <translation>Eine Abhilfe für alle wählen</translation>
    </message>
    <message>
        <source>Fix All %1 of This &amp;Kind</source>
        <translation>Alle %1 dieser A&amp;rt beheben</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindingsModel</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(project)</source>
        <translation>(Projekt)</translation>
    </message>
    <message>
        <source>covered by: %1</source>
        <translation>erfasst durch: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Risikowert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindingsTree</name>
    <message>
        <source>Ignored, for a reason</source>
        <translation>Ignoriert, mit Grund</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s), the worst %2</source>
        <translation>
            <numerusform>%1: %n Befund, der schwerste %2</numerusform>
            <numerusform>%1: %n Befunde, der schwerste %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindingsView</name>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Geringste Schwere</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>Medium and worse</source>
        <translation>Mittel und schwerer</translation>
    </message>
    <message>
        <source>High and worse</source>
        <translation>Hoch und schwerer</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Nur kritische</translation>
    </message>
    <message>
        <source>Fix this finding</source>
        <translation>Diesen Befund beheben</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Go to the Source</source>
        <translation>&amp;Zum Quelltext</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>None of the rules found anything in this stack.</source>
        <translation>Keine der Regeln hat in diesem Stack etwas gefunden.</translation>
    </message>
    <message>
        <source>Findings appear here</source>
        <translation>Hier erscheinen Befunde</translation>
    </message>
    <message>
        <source>Open a Compose file to see what an attacker could use.</source>
        <translation>Eine Compose-Datei öffnen, um zu sehen, was ein Angreifer nutzen könnte.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Remove words from it, or let it show every severity.</source>
        <translation>Wörter entfernen oder jede Schwere zeigen lassen.</translation>
    </message>
    <message>
        <source>They follow once the text can be read.</source>
        <translation>Sie folgen, sobald der Text lesbar ist.</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorieren …</translation>
    </message>
    <message>
        <source>Keep the selected finding out of the count, with a reason that stands in the file</source>
        <translation>Den ausgewählten Befund nicht mitzählen, mit einem Grund, der in der Datei steht</translation>
    </message>
    <message>
        <source>Show ignored</source>
        <translation>Ignorierte zeigen</translation>
    </message>
    <message>
        <source>Show findings that somebody decided to live with, and why</source>
        <translation>Befunde zeigen, mit denen jemand zu leben beschlossen hat, und warum</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
    <message>
        <source>No longer ignore %1</source>
        <translation>%1 nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>No Longer &amp;Ignore</source>
        <translation>Nicht mehr &amp;ignorieren</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>&amp;Ignore with a Reason…</source>
        <translation>Mit Grund &amp;ignorieren …</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FixScores</name>
    <message>
        <source>The text has changed meanwhile</source>
        <translation>Der Text hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Choose the fix again.</source>
        <translation>Die Abhilfe noch einmal wählen.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FormRow</name>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::HardenDialog</name>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>may break something</source>
        <translation>kann etwas stören</translation>
    </message>
    <message>
        <source>decided by the file</source>
        <translation>ergibt sich aus der Datei</translation>
    </message>
    <message>
        <source>Harden the Stack</source>
        <translation>Den Stack härten</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Grundschutz</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Stufe:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Risikowert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Only what a well-behaved service does not notice.</source>
        <translation>Nur, was ein ordentlicher Dienst nicht bemerkt.</translation>
    </message>
    <message>
        <source>Also what may break a service that relies on it: try the stack afterwards.</source>
        <translation>Auch, was einen Dienst stören kann, der darauf baut: den Stack danach ausprobieren.</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Harden the stack to the baseline</source>
        <translation>Den Stack auf Grundschutz härten</translation>
    </message>
    <message>
        <source>Harden the stack to restricted</source>
        <translation>Den Stack streng härten</translation>
    </message>
    <message>
        <source>Steps: %1. Score: %2 → %3</source>
        <translation>Schritte: %1. Risikowert: %2 → %3</translation>
    </message>
    <message>
        <source>Working out the steps: %1 of %2 findings.</source>
        <translation>Die Schritte werden ausgearbeitet: %1 von %2 Befunden.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Also other users than root, and closed networks. Profiles and files for secrets come with an export.</source>
        <translation>Auch andere Benutzer als root und geschlossene Netze. Profile und Dateien für Geheimnisse kommen mit einem Export.</translation>
    </message>
    <message>
        <source>Harden the stack to strict</source>
        <translation>Den Stack strikt härten</translation>
    </message>
    <message>
        <source>Image facts</source>
        <translation>Angaben zu Images</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <source>About this step</source>
        <translation>Zu diesem Schritt</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>The image:</source>
        <translation>Das Image:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May break:</source>
        <translation>Kann stören:</translation>
    </message>
    <message>
        <source>In the log:</source>
        <translation>Im Protokoll:</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::HelpfulFixes</name>
    <message>
        <source>Most helpful fixes</source>
        <translation>Hilfreichste Abhilfen</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Risikowert %2</translation>
    </message>
    <message>
        <source>%1
May break something: %2</source>
        <translation>%1
Kann etwas stören: %2</translation>
    </message>
    <message>
        <source>Fixes appear here when a file is open.</source>
        <translation>Abhilfen erscheinen hier, wenn eine Datei offen ist.</translation>
    </message>
    <message>
        <source>No single fix lowers the score further.</source>
        <translation>Keine einzelne Abhilfe senkt den Risikowert weiter.</translation>
    </message>
    <message>
        <source>Comparing fixes…</source>
        <translation>Abhilfen werden verglichen …</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::HullView</name>
    <message>
        <source>stands</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Layers of defence</source>
        <translation>Schutzschichten</translation>
    </message>
    <message>
        <source>Enter goes to the setting that changes a layer</source>
        <translation>Eingabe führt zu der Einstellung, die eine Schicht ändert</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Of 10 layers between it and the host %1 stand and %2 are open.</source>
        <translation>Von 10 Schichten zwischen ihm und dem Host halten %1, und %2 sind offen.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::IgnoreBar</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Reason to ignore the finding</source>
        <translation>Grund, den Befund zu ignorieren</translation>
    </message>
    <message>
        <source>Reason, for whoever reads the file</source>
        <translation>Grund, für alle, die die Datei lesen</translation>
    </message>
    <message>
        <source>Writes a comment with the reason above the setting. The score stays as it is.</source>
        <translation>Schreibt einen Kommentar mit dem Grund über die Einstellung. Der Risikowert bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Do not ignore it</source>
        <translation>Nicht ignorieren</translation>
    </message>
    <message>
        <source>Why is %1 ignored?</source>
        <translation>Warum wird %1 ignoriert?</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Ignored</name>
    <message>
        <source>ignored: %1</source>
        <translation>ignoriert: %1</translation>
    </message>
    <message>
        <source>ignored until %1: %2</source>
        <translation>ignoriert bis %1: %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::IsolationPanel</name>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>What it shares</source>
        <translation>Was er teilt</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>Whose processes it sees, and may signal or inspect.</source>
        <translation>Wessen Prozesse er sieht und vielleicht anhalten oder untersuchen darf.</translation>
    </message>
    <message>
        <source>host shows every process of the host with its environment and open files; with SYS_PTRACE its memory as well. service:NAME shares with one service: an intruder in either reads the other&apos;s secrets.</source>
        <translation>host zeigt jeden Prozess des Hosts mit seiner Umgebung und seinen offenen Dateien; mit SYS_PTRACE auch seinen Speicher. service:NAME teilt sie mit einem Dienst: Ein Eindringling in einem von beiden liest die Geheimnisse des anderen.</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Shared &amp;memory</source>
        <translation>Gemeinsamer &amp;Speicher</translation>
    </message>
    <message>
        <source>Whose message queues and /dev/shm it uses.</source>
        <translation>Wessen Nachrichten-Warteschlangen und /dev/shm er nutzt.</translation>
    </message>
    <message>
        <source>private keeps them to itself; shareable lets others join; service:NAME joins one; none gives no /dev/shm. host opens what every program of the host keeps there, often databases and browsers.</source>
        <translation>private behält sie für sich; shareable lässt andere beitreten; service:NAME tritt einem bei; none gibt kein /dev/shm. host öffnet, was alle Programme des Hosts dort halten, oft Datenbanken und Browser.</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>Whose interfaces and ports it uses.</source>
        <translation>Wessen Schnittstellen und Ports er nutzt.</translation>
    </message>
    <message>
        <source>host leaves nothing between the service and the network, and reaches what the host offers to itself only. none takes the network away. service:NAME uses another service&apos;s. Together with networks Compose refuses it.</source>
        <translation>host lässt nichts zwischen dem Dienst und dem Netz stehen und erreicht, was der Host nur sich selbst anbietet. none nimmt das Netz weg. service:NAME nutzt das eines anderen Dienstes. Zusammen mit networks lehnt Compose es ab.</translation>
    </message>
    <message>
        <source>the networks of the stack</source>
        <translation>die Netze des Stacks</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Hostname</translation>
    </message>
    <message>
        <source>Whose host name it has.</source>
        <translation>Wessen Hostnamen er hat.</translation>
    </message>
    <message>
        <source>host lets it read the host&apos;s name and, with SYS_ADMIN, change it.</source>
        <translation>host lässt ihn den Namen des Hosts lesen und mit SYS_ADMIN ändern.</translation>
    </message>
    <message>
        <source>&amp;User ids</source>
        <translation>&amp;Benutzernummern</translation>
    </message>
    <message>
        <source>Whether root inside is root outside.</source>
        <translation>Ob root im Inneren auch draußen root ist.</translation>
    </message>
    <message>
        <source>Where the engine maps users (userns-remap), root inside is nobody on the host. host takes that away for this service. Where the engine does not map users, host changes nothing.</source>
        <translation>Wo die Engine Benutzer zuordnet (userns-remap), ist root im Inneren auf dem Host nobody. host nimmt diesem Dienst das. Wo die Engine keine Benutzer zuordnet, ändert host nichts.</translation>
    </message>
    <message>
        <source>the engine&apos;s</source>
        <translation>die der Engine</translation>
    </message>
    <message>
        <source>&amp;Control groups</source>
        <translation>&amp;Control Groups</translation>
    </message>
    <message>
        <source>Which part of the host&apos;s control groups it sees.</source>
        <translation>Welchen Teil der Control Groups des Hosts er sieht.</translation>
    </message>
    <message>
        <source>private shows its own part only. host shows the whole tree: which containers run, and with write access a way out.</source>
        <translation>private zeigt nur seinen eigenen Teil. host zeigt den ganzen Baum: welche Container laufen, und mit Schreibzugriff einen Weg hinaus.</translation>
    </message>
    <message>
        <source>the engine&apos;s, usually private</source>
        <translation>die der Engine, meist private</translation>
    </message>
    <message>
        <source>Compose refuses network_mode and networks together: take one of them out.</source>
        <translation>Compose lehnt network_mode und networks zusammen ab: eines davon herausnehmen.</translation>
    </message>
    <message>
        <source>What undoes all of it</source>
        <translation>Was alles davon aufhebt</translation>
    </message>
    <message>
        <source>Pri&amp;vileged</source>
        <translation>Pri&amp;vilegiert</translation>
    </message>
    <message>
        <source>Every device, every capability, no seccomp, no AppArmor, a writable /sys.</source>
        <translation>Jedes Gerät, jede Capability, kein seccomp, kein AppArmor, ein beschreibbares /sys.</translation>
    </message>
    <message>
        <source>The namespaces above stay, and none of them holds: whoever is root in such a service mounts the host&apos;s disk. Give the one device or capability that is needed instead.</source>
        <translation>Die Namespaces oben bleiben, und keiner davon hält: Wer in so einem Dienst root ist, hängt die Platte des Hosts ein. Stattdessen das eine Gerät oder die eine Capability geben, die gebraucht wird.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Devices and kernel</source>
        <translation>Geräte und Kernel</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>Devices of the host that it may use as they are.</source>
        <translation>Geräte des Hosts, die er nutzen darf, wie sie sind.</translation>
    </message>
    <message>
        <source>HOST:CONTAINER:RIGHTS, rights being letters of rwm. A disk gives all files on it past every permission; /dev/mem gives the host.</source>
        <translation>HOST:CONTAINER:RECHTE, die Rechte als Buchstaben aus rwm. Eine Platte gibt alle Dateien darauf, an jedem Dateirecht vorbei; /dev/mem gibt den Host.</translation>
    </message>
    <message>
        <source>none but the usual (null, random, tty ...)</source>
        <translation>keine außer den üblichen (null, random, tty ...)</translation>
    </message>
    <message>
        <source>Device &amp;rules</source>
        <translation>Geräte&amp;regeln</translation>
    </message>
    <message>
        <source>Kinds of devices that it may make and open by itself.</source>
        <translation>Arten von Geräten, die er selbst anlegen und öffnen darf.</translation>
    </message>
    <message>
        <source>TYPE MAJOR:MINOR RIGHTS, such as c 189:* rmw for USB. a *:* rwm allows every device of the host.</source>
        <translation>TYP MAJOR:MINOR RECHTE, etwa c 189:* rmw für USB. a *:* rwm erlaubt jedes Gerät des Hosts.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Kernel settin&amp;gs</source>
        <translation>Kernel-&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the kernel for its own namespaces.</source>
        <translation>Einstellungen des Kernels für seine eigenen Namespaces.</translation>
    </message>
    <message>
        <source>NAME=VALUE. Only those that belong to a namespace of its own are accepted, mostly net.* and some of fs.mqueue.* and kernel.shm*; with the host&apos;s network the engine refuses net.*.</source>
        <translation>NAME=WERT. Angenommen werden nur die eines eigenen Namespace, meist net.* und einige aus fs.mqueue.* und kernel.shm*; im Netz des Hosts lehnt die Engine net.* ab.</translation>
    </message>
    <message>
        <source>the kernel&apos;s</source>
        <translation>die des Kernels</translation>
    </message>
    <message>
        <source>Run&amp;time</source>
        <translation>&amp;Laufzeit</translation>
    </message>
    <message>
        <source>What starts it, and which kernel it talks to.</source>
        <translation>Was ihn startet und mit welchem Kernel er spricht.</translation>
    </message>
    <message>
        <source>runc and crun start it on the host&apos;s kernel. runsc (gVisor) and kata put a kernel of its own between: an exploit of the kernel then breaks that one. The engine has to know the runtime.</source>
        <translation>runc und crun starten ihn auf dem Kernel des Hosts. runsc (gVisor) und kata setzen einen eigenen Kernel dazwischen: Ein Exploit trifft dann diesen. Die Engine muss die Laufzeit kennen.</translation>
    </message>
    <message>
        <source>the engine&apos;s, usually runc</source>
        <translation>die der Engine, meist runc</translation>
    </message>
    <message>
        <source>Add %1 to %2 of %3</source>
        <translation>%1 zu %2 von %3 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 from %2 of %3</source>
        <translation>%1 aus %2 von %3 entfernen</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n in effect</source>
        <translation>
            <numerusform>%n gilt</numerusform>
            <numerusform>%n gelten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>Without a limit one service can use up the host&apos;s memory.</source>
        <translation>Ohne Grenze kann ein Dienst den Speicher des Hosts aufbrauchen.</translation>
    </message>
    <message>
        <source>The most memory that all processes of the service may use together. Above it the kernel ends one of them. Give what the service needs at its peak and a quarter more. Set under deploy.resources.limits.memory it wins over mem_limit.</source>
        <translation>So viel Speicher dürfen alle Prozesse des Dienstes zusammen höchstens nutzen. Darüber beendet der Kernel einen davon. Geben Sie, was der Dienst in der Spitze braucht, und ein Viertel dazu. Unter deploy.resources.limits.memory gesetzt geht der Wert mem_limit vor.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Memory and s&amp;wap</source>
        <translation>Speicher und S&amp;wap</translation>
    </message>
    <message>
        <source>Memory and swap together; equal to the memory limit means no swap.</source>
        <translation>Speicher und Swap zusammen; gleich der Speichergrenze heißt kein Swap.</translation>
    </message>
    <message>
        <source>Counts memory and swap in one number. -1 allows as much swap as the host has. It needs a memory limit to mean anything. Without it, a service with a memory limit may use as much swap again.</source>
        <translation>Zählt Speicher und Swap in einer Zahl. -1 erlaubt so viel Swap, wie der Host hat. Ohne Speichergrenze bedeutet es nichts. Fehlt es, darf ein Dienst mit Speichergrenze noch einmal so viel Swap nutzen.</translation>
    </message>
    <message>
        <source>twice the memory limit</source>
        <translation>das Doppelte der Speichergrenze</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>&amp;Reservierung</translation>
    </message>
    <message>
        <source>What the service should keep when the host runs short.</source>
        <translation>Was der Dienst behalten soll, wenn es auf dem Host knapp wird.</translation>
    </message>
    <message>
        <source>A soft limit: when memory is short the kernel pushes the service back towards it. It must be below the memory limit.</source>
        <translation>Eine weiche Grenze: Wird der Speicher knapp, drängt der Kernel den Dienst dahin zurück. Sie muss unter der Speichergrenze liegen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Shared memory</source>
        <translation>&amp;Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>The size of /dev/shm, which databases and browsers use.</source>
        <translation>Die Größe von /dev/shm, das Datenbanken und Browser nutzen.</translation>
    </message>
    <message>
        <source>A file system in memory, private to the service unless ipc says otherwise. It counts towards the memory limit.</source>
        <translation>Ein Dateisystem im Speicher, nur für den Dienst, wenn ipc nichts anderes sagt. Es zählt zur Speichergrenze.</translation>
    </message>
    <message>
        <source>64 MiB</source>
        <translation>64 MiB</translation>
    </message>
    <message>
        <source>%1: %2 is not in force: deploy.resources.limits.%3 wins.</source>
        <translation>%1: %2 gilt nicht: deploy.resources.limits.%3 geht vor.</translation>
    </message>
    <message>
        <source>Processors and processes</source>
        <translation>Prozessoren und Prozesse</translation>
    </message>
    <message>
        <source>&amp;CPUs</source>
        <translation>&amp;CPUs</translation>
    </message>
    <message>
        <source>A service that spins takes no more than this from the others.</source>
        <translation>Ein Dienst, der sich im Kreis dreht, nimmt den anderen nicht mehr als das.</translation>
    </message>
    <message>
        <source>A number of processors, 0.5 being half of one. Set under deploy.resources.limits.cpus it wins over cpus.</source>
        <translation>Eine Zahl von Prozessoren, 0.5 ist die Hälfte von einem. Unter deploy.resources.limits.cpus gesetzt geht sie cpus vor.</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>Stops a fork bomb from taking the host with it.</source>
        <translation>Hält eine Fork-Bombe davon ab, den Host mitzureißen.</translation>
    </message>
    <message>
        <source>The most processes and threads that may exist in the service at a time. 100 to 500 fits most services; one thread counts as one.</source>
        <translation>So viele Prozesse und Threads darf es im Dienst gleichzeitig höchstens geben. 100 bis 500 passt den meisten Diensten; ein Thread zählt als eins.</translation>
    </message>
    <message>
        <source>%1: %2 is not in force: deploy.resources.limits wins.</source>
        <translation>%1: %2 gilt nicht: deploy.resources.limits geht vor.</translation>
    </message>
    <message>
        <source>Open &amp;files</source>
        <translation>Offene &amp;Dateien</translation>
    </message>
    <message>
        <source>Files and connections that one process may have open.</source>
        <translation>Dateien und Verbindungen, die ein Prozess offen haben darf.</translation>
    </message>
    <message>
        <source>One number for both limits, or soft:hard. A process may raise its soft limit up to the hard one. Without it the engine&apos;s own limit holds.</source>
        <translation>Eine Zahl für beide Grenzen, oder weich:hart. Ein Prozess darf seine weiche Grenze bis zur harten anheben. Ohne Angabe gilt die Grenze der Engine.</translation>
    </message>
    <message>
        <source>Processes of the &amp;user</source>
        <translation>Prozesse des Ben&amp;utzers</translation>
    </message>
    <message>
        <source>Counted for the user on the whole host: the process limit above is the better tool.</source>
        <translation>Gezählt für den Benutzer auf dem ganzen Host: Die Prozessgrenze oben ist das bessere Mittel.</translation>
    </message>
    <message>
        <source>This limit counts every process of the same user id on the host, also those of other containers. Prefer the limit on processes.</source>
        <translation>Diese Grenze zählt jeden Prozess derselben Benutzernummer auf dem Host, auch die anderer Container. Besser die Grenze für Prozesse nehmen.</translation>
    </message>
    <message>
        <source>the engine&apos;s</source>
        <translation>die der Engine</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>When memory runs out</source>
        <translation>Wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <source>Never end its processes</source>
        <translation>Seine Prozesse nie beenden</translation>
    </message>
    <message>
        <source>&amp;Out of memory</source>
        <translation>Speicher&amp;mangel</translation>
    </message>
    <message>
        <source>Leaves the host no way to get memory back.</source>
        <translation>Nimmt dem Host jeden Weg, Speicher zurückzubekommen.</translation>
    </message>
    <message>
        <source>With this the kernel stops the service instead of ending a process, for good if nothing frees memory. Without a memory limit the host itself hangs. It has no effect with cgroups v2.</source>
        <translation>Damit hält der Kernel den Dienst an, statt einen Prozess zu beenden, und zwar für immer, wenn nichts Speicher freigibt. Ohne Speichergrenze hängt der Host selbst. Mit cgroups v2 ohne Wirkung.</translation>
    </message>
    <message>
        <source>Order of &amp;ending</source>
        <translation>Reihenfolge beim B&amp;eenden</translation>
    </message>
    <message>
        <source>-1000 ends it last, 1000 first.</source>
        <translation>-1000 wird zuletzt beendet, 1000 zuerst.</translation>
    </message>
    <message>
        <source>When the whole host runs out of memory the kernel picks what to end. A negative number shields this service at the cost of everything else, the host&apos;s own services included.</source>
        <translation>Geht dem ganzen Host der Speicher aus, wählt der Kernel, was er beendet. Eine negative Zahl schützt diesen Dienst auf Kosten von allem anderen, auch der eigenen Dienste des Hosts.</translation>
    </message>
    <message>
        <source>never ended</source>
        <translation>wird nie beendet</translation>
    </message>
    <message>
        <source>may be ended</source>
        <translation>darf beendet werden</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ListEdit</name>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>New entry of %1</source>
        <translation>Neuer Eintrag von %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::MainWindow</name>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>%1[*] — Hullwright</source>
        <translation>%1[*] — Hullwright</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Shown read-only, saved as it is: %1</source>
        <translation>Nur zum Lesen, gespeichert wird es unverändert: %1</translation>
    </message>
    <message>
        <source>%1 — the panels show the last text that could be read</source>
        <translation>%1 – die Ansichten zeigen den letzten lesbaren Text</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation>S&amp;tack</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risiko</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>Diens&amp;t</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Weak shop</source>
        <translation>Schwacher Laden</translation>
    </message>
    <message>
        <source>Hardened shop</source>
        <translation>Gehärteter Laden</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Files written to %1: %2.</source>
        <translation>Nach %1 geschriebene Dateien: %2.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file of the project that the source shows</source>
        <translation>Die Datei des Projekts, die der Quelltext zeigt</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>Read It</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Let the project read these files for as long as it is open</source>
        <translation>Das Projekt diese Dateien lesen lassen, solange es offen ist</translation>
    </message>
    <message>
        <source>Not read, because it lies outside of the project&apos;s folder: %1. The score is of what was read.</source>
        <translation>Nicht gelesen, weil außerhalb des Projektordners: %1. Der Risikowert gilt für das Gelesene.</translation>
    </message>
    <message>
        <source>Tabs of panels</source>
        <translation>Reiter der Ansichten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Network Map</source>
        <translation>Netzkarte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>Report written: %1.</source>
        <translation>Bericht geschrieben: %1.</translation>
    </message>
    <message>
        <source>Network &amp;Map</source>
        <translation>Net&amp;zkarte</translation>
    </message>
    <message>
        <source>Hist&amp;ory</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Give %1 a seccomp profile from a trace</source>
        <translation>%1 ein seccomp-Profil aus einer Spur geben</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Erklärung</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::MembershipModel</name>
    <message>
        <source>external: others may be on it</source>
        <translation>extern: Andere sind vielleicht darin</translation>
    </message>
    <message>
        <source>internal: no way out</source>
        <translation>intern: kein Weg hinaus</translation>
    </message>
    <message>
        <source>with a way out</source>
        <translation>mit Weg hinaus</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who else is on it</source>
        <translation>Wer sonst darin ist</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::MountsModel</name>
    <message>
        <source>memory (tmpfs)</source>
        <translation>Speicher (tmpfs)</translation>
    </message>
    <message>
        <source>a new volume</source>
        <translation>ein neues Volume</translation>
    </message>
    <message>
        <source>gone when the service stops</source>
        <translation>verschwindet, wenn der Dienst anhält</translation>
    </message>
    <message>
        <source>a volume of the engine&apos;s</source>
        <translation>ein Volume der Engine</translation>
    </message>
    <message>
        <source>a folder or file of the host</source>
        <translation>ein Ordner oder eine Datei des Hosts</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>In the service</source>
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Was er öffnet</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::MountsPanel</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>&amp;Schreibgeschützt</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Nothing is mounted</source>
        <translation>Nichts ist eingehängt</translation>
    </message>
    <message>
        <source>The service sees its image&apos;s files only. What it writes is gone with the container.</source>
        <translation>Der Dienst sieht nur die Dateien seines Images. Was er schreibt, verschwindet mit dem Container.</translation>
    </message>
    <message>
        <source>Mount list</source>
        <translation>Liste der Mounts</translation>
    </message>
    <message>
        <source>./data, or a volume&apos;s name; empty: memory</source>
        <translation>./data oder der Name eines Volumes; leer: Speicher</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>/path in the service</source>
        <translation>/pfad im Dienst</translation>
    </message>
    <message>
        <source>Path in the service</source>
        <translation>Pfad im Dienst</translation>
    </message>
    <message>
        <source>The mount of %1 is no entry of %2 itself%3</source>
        <translation>Der Mount von %1 ist kein eigener Eintrag von %2%3</translation>
    </message>
    <message>
        <source>: it stands in %1</source>
        <translation>: Er steht in %1</translation>
    </message>
    <message>
        <source>Change it there: select it in the tree and press F12.</source>
        <translation>Dort ändern: im Baum auswählen und F12 drücken.</translation>
    </message>
    <message>
        <source>Mount %1 of %2 read-only</source>
        <translation>%1 in %2 schreibgeschützt einhängen</translation>
    </message>
    <message>
        <source>Let %2 write to %1</source>
        <translation>%2 in %1 schreiben lassen</translation>
    </message>
    <message>
        <source>Remove the mount of %1 from %2</source>
        <translation>Den Mount von %1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Mount %1 at %2 of %3</source>
        <translation>%1 auf %2 in %3 einhängen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Choose a mount to read what it opens.</source>
        <translation>Einen Mount wählen, um zu lesen, was er öffnet.</translation>
    </message>
    <message>
        <source>%1 on the host. Nothing is known of it: whoever controls the service sees what is there%2.</source>
        <translation>%1 auf dem Host. Darüber ist nichts bekannt: Wer den Dienst beherrscht, sieht, was dort liegt%2.</translation>
    </message>
    <message>
        <source> and changes it</source>
        <translation> und ändert es</translation>
    </message>
    <message>
        <source>Propagation %1: what is mounted below it on one side appears on the other.</source>
        <translation>Weitergabe %1: Was darunter auf einer Seite eingehängt wird, erscheint auf der anderen.</translation>
    </message>
    <message>
        <source>SELinux: relabelled for this service alone.</source>
        <translation>SELinux: Das Label ist für diesen Dienst allein neu gesetzt.</translation>
    </message>
    <message>
        <source>SELinux: relabelled for all containers.</source>
        <translation>SELinux: Das Label ist für alle Container neu gesetzt.</translation>
    </message>
    <message>
        <source>%1 is not in force: Compose drops this option.</source>
        <translation>%1 gilt nicht: Compose lässt diese Option weg.</translation>
    </message>
    <message>
        <source>Written in %1.</source>
        <translation>Geschrieben in %1.</translation>
    </message>
    <message>
        <source>It can&apos;t write to any folder of the host.</source>
        <translation>Er kann in keinen Ordner des Hosts schreiben.</translation>
    </message>
    <message>
        <source>Its own root file system is read-only: it writes only to what is writable here.</source>
        <translation>Sein eigenes Wurzeldateisystem ist schreibgeschützt: Er schreibt nur in das, was hier beschreibbar ist.</translation>
    </message>
    <message>
        <source>Its own root file system is writable: an intruder can leave programs there.</source>
        <translation>Sein eigenes Wurzeldateisystem ist beschreibbar: Ein Eindringling kann dort Programme zurücklassen.</translation>
    </message>
    <message>
        <source>Folders and files of the host that it may write to: %1.</source>
        <translation>Ordner und Dateien des Hosts, in die er schreiben darf: %1.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::NetworkMatrix</name>
    <message>
        <source>Filter services</source>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Filter the network map</source>
        <translation>Die Netzkarte filtern</translation>
    </message>
    <message>
        <source>Network map</source>
        <translation>Netzkarte</translation>
    </message>
    <message>
        <source>Space on a check box puts a service on a network, or takes it off</source>
        <translation>Leertaste auf einem Kästchen stellt einen Dienst in ein Netz oder nimmt ihn heraus</translation>
    </message>
    <message>
        <source>%1 would be left without a network</source>
        <translation>%1 bliebe ohne Netz</translation>
    </message>
    <message>
        <source>Put it on another one first, or choose none for its network under Isolation.</source>
        <translation>Zuerst in ein anderes stellen oder unter Isolation none als Netz wählen.</translation>
    </message>
    <message>
        <source>Put %1 on the network %2</source>
        <translation>%1 in das Netz %2 stellen</translation>
    </message>
    <message>
        <source>Take %1 off the network %2</source>
        <translation>%1 aus dem Netz %2 nehmen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::NetworkMatrixModel</name>
    <message>
        <source>a free port</source>
        <translation>ein freier Port</translation>
    </message>
    <message>
        <source>its network_mode decides</source>
        <translation>sein network_mode bestimmt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 ist in %2</translation>
    </message>
    <message>
        <source>%1 is not on %2</source>
        <translation>%1 ist nicht in %2</translation>
    </message>
    <message>
        <source>nothing is published</source>
        <translation>nichts ist veröffentlicht</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>Außen offen</translation>
    </message>
    <message>
        <source>Reaches, and is reached by</source>
        <translation>Erreicht und wird erreicht von</translation>
    </message>
    <message>
        <source>%1: external, others may be on it</source>
        <translation>%1: extern, andere sind vielleicht darin</translation>
    </message>
    <message>
        <source>%1: internal, no way out</source>
        <translation>%1: intern, kein Weg hinaus</translation>
    </message>
    <message>
        <source>%1: with a way out</source>
        <translation>%1: mit Weg hinaus</translation>
    </message>
    <message>
        <source>%1 (internal)</source>
        <translation>%1 (intern)</translation>
    </message>
    <message>
        <source>%1 (external)</source>
        <translation>%1 (extern)</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::NetworksPanel</name>
    <message>
        <source>Published ports</source>
        <translation>Veröffentlichte Ports</translation>
    </message>
    <message>
        <source>Networks of the stack</source>
        <translation>Netze des Stacks</translation>
    </message>
    <message>
        <source>No port is published: only services on its networks reach it.</source>
        <translation>Kein Port ist veröffentlicht: Nur Dienste in seinen Netzen erreichen ihn.</translation>
    </message>
    <message>
        <source>I&amp;nternal</source>
        <translation>&amp;Intern</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;New network</source>
        <translation>&amp;Neues Netz</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>P&amp;orts</source>
        <translation>P&amp;orts</translation>
    </message>
    <message>
        <source>N&amp;etworks</source>
        <translation>N&amp;etze</translation>
    </message>
    <message>
        <source>8080:80, or 53:53/udp</source>
        <translation>8080:80 oder 53:53/udp</translation>
    </message>
    <message>
        <source>Port to publish</source>
        <translation>Port zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish it to this host only; open it to others in the table where that is meant</source>
        <translation>Nur für diesen Host veröffentlichen; wo es gewollt ist, ihn in der Tabelle für andere öffnen</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>backend</translation>
    </message>
    <message>
        <source>Name of a new network</source>
        <translation>Name eines neuen Netzes</translation>
    </message>
    <message>
        <source>Nobody on it reaches anything outside, and no port of it is published</source>
        <translation>Niemand darin erreicht etwas draußen, und kein Port davon wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publish port %1 of %2 to this host only</source>
        <translation>Port %1 von %2 nur für diesen Host veröffentlichen</translation>
    </message>
    <message>
        <source>Publish port %1 of %2 on every interface</source>
        <translation>Port %1 von %2 auf jeder Schnittstelle veröffentlichen</translation>
    </message>
    <message>
        <source>Port %1 is no entry of %2 itself</source>
        <translation>Port %1 ist kein eigener Eintrag von %2</translation>
    </message>
    <message>
        <source>Change it where it stands: %1.</source>
        <translation>Dort ändern, wo er steht: %1.</translation>
    </message>
    <message>
        <source>Publish port %1 of %2 no more</source>
        <translation>Port %1 von %2 nicht mehr veröffentlichen</translation>
    </message>
    <message>
        <source>Publish %1 of %2 to this host</source>
        <translation>%1 von %2 für diesen Host veröffentlichen</translation>
    </message>
    <message>
        <source>Put %1 on the network %2</source>
        <translation>%1 in das Netz %2 stellen</translation>
    </message>
    <message>
        <source>Take %1 off the network %2</source>
        <translation>%1 aus dem Netz %2 nehmen</translation>
    </message>
    <message>
        <source>%1 would be left without a network</source>
        <translation>%1 bliebe ohne Netz</translation>
    </message>
    <message>
        <source>Put it on another one first, or choose none for its network under Isolation.</source>
        <translation>Zuerst in ein anderes stellen oder unter Isolation none als Netz wählen.</translation>
    </message>
    <message>
        <source>Put %1 on a new network, %2</source>
        <translation>%1 in ein neues Netz stellen, %2</translation>
    </message>
    <message>
        <source>Reached from outside.</source>
        <translation>Von außen erreichbar.</translation>
    </message>
    <message>
        <source>Not reached from outside.</source>
        <translation>Von außen nicht erreichbar.</translation>
    </message>
    <message>
        <source>Its network is %1, so that the networks below are not its own.</source>
        <translation>Sein Netz ist %1, die Netze unten sind also nicht seine eigenen.</translation>
    </message>
    <message>
        <source>No other service reaches it, and it reaches none.</source>
        <translation>Kein anderer Dienst erreicht ihn, und er erreicht keinen.</translation>
    </message>
    <message>
        <source>network_mode is set: take it back under Isolation to use networks.</source>
        <translation>network_mode ist gesetzt: Um Netze zu nutzen, es unter Isolation zurücknehmen.</translation>
    </message>
    <message>
        <source>Services on a network reach each other on every port, published or not.</source>
        <translation>Dienste eines Netzes erreichen einander auf jedem Port, veröffentlicht oder nicht.</translation>
    </message>
    <message>
        <source>It reaches these services, and they reach it: %1.</source>
        <translation>Er erreicht diese Dienste, und sie erreichen ihn: %1.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Origins</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>merged from &amp;%1, %2</source>
        <translation>zusammengeführt aus &amp;%1, %2</translation>
    </message>
    <message>
        <source>extended from %1, %2</source>
        <translation>erweitert aus %1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>same as &amp;%1, %2</source>
        <translation>wie &amp;%1, %2</translation>
    </message>
    <message>
        <source>overridden in %1</source>
        <translation>überschrieben in %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Who it runs as</source>
        <translation>Als wer er läuft</translation>
    </message>
    <message>
        <source>&amp;Privileged</source>
        <translation>&amp;Privilegiert</translation>
    </message>
    <message>
        <source>Takes nearly every wall between service and host away.</source>
        <translation>Nimmt fast jede Wand zwischen Dienst und Host weg.</translation>
    </message>
    <message>
        <source>All capabilities, all devices, no seccomp, no AppArmor. Whoever controls such a service controls the host. Few programs need it: give them the one device or capability that they need.</source>
        <translation>Alle Capabilities, alle Geräte, kein seccomp, kein AppArmor. Wer so einen Dienst beherrscht, beherrscht den Host. Wenige Programme brauchen das: Geben Sie ihnen das eine Gerät oder die eine Capability, die sie brauchen.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>What it may touch</source>
        <translation>Was er anfassen darf</translation>
    </message>
    <message>
        <source>&amp;Root file system</source>
        <translation>&amp;Wurzeldateisystem</translation>
    </message>
    <message>
        <source>An intruder can&apos;t replace programs or leave anything behind.</source>
        <translation>Ein Eindringling kann keine Programme ersetzen und nichts zurücklassen.</translation>
    </message>
    <message>
        <source>Programs that write somewhere need a tmpfs or a volume there, often /tmp, /run or /var/cache. Without one they report a read-only file system.</source>
        <translation>Programme, die irgendwo schreiben, brauchen dort ein tmpfs oder ein Volume, oft /tmp, /run oder /var/cache. Ohne melden sie ein schreibgeschütztes Dateisystem.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>&amp;Seccomp</source>
        <translation>&amp;Seccomp</translation>
    </message>
    <message>
        <source>The filter of system calls between the service and the kernel.</source>
        <translation>Der Filter der Systemaufrufe zwischen Dienst und Kernel.</translation>
    </message>
    <message>
        <source>Docker&apos;s default refuses the calls that containers never need. A path names a profile of your own, as an export writes it. unconfined opens every call.</source>
        <translation>Dockers Vorgabe lehnt die Aufrufe ab, die Container nie brauchen. Ein Pfad nennt ein eigenes Profil, wie es ein Export schreibt. unconfined öffnet jeden Aufruf.</translation>
    </message>
    <message>
        <source>Docker&apos;s default</source>
        <translation>Dockers Vorgabe</translation>
    </message>
    <message>
        <source>&amp;AppArmor</source>
        <translation>&amp;AppArmor</translation>
    </message>
    <message>
        <source>Which files, capabilities and networks the kernel lets it use.</source>
        <translation>Welche Dateien, Capabilities und Netze der Kernel ihn nutzen lässt.</translation>
    </message>
    <message>
        <source>Where the host has AppArmor, the engine&apos;s own profile holds. The name of another one must be loaded on the host before the service starts. unconfined takes it away.</source>
        <translation>Hat der Host AppArmor, gilt das Profil der Engine. Der Name eines anderen muss auf dem Host geladen sein, bevor der Dienst startet. unconfined nimmt es weg.</translation>
    </message>
    <message>
        <source>docker-default, where the host has AppArmor</source>
        <translation>docker-default, wo der Host AppArmor hat</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>%1 von %2 zurücksetzen</translation>
    </message>
    <message>
        <source>the image&apos;s user</source>
        <translation>der Benutzer des Images</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>An intruder gets this user&apos;s rights; root is the best start towards the host.</source>
        <translation>Ein Eindringling bekommt die Rechte dieses Benutzers; root ist der beste Anfang auf dem Weg zum Host.</translation>
    </message>
    <message>
        <source>A name or number, with a group after a colon: 1000:1000. Numbers work with every image. Files in volumes must belong to this user. Left empty, the image decides, and most images say root.</source>
        <translation>Ein Name oder eine Nummer, mit einer Gruppe nach einem Doppelpunkt: 1000:1000. Nummern gehen mit jedem Image. Dateien in Volumes müssen diesem Benutzer gehören. Leer gelassen bestimmt das Image, und die meisten sagen root.</translation>
    </message>
    <message>
        <source>the image&apos;s, often root</source>
        <translation>der des Images, oft root</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>&amp;Gaining rights</source>
        <translation>Rechte gew&amp;innen</translation>
    </message>
    <message>
        <source>sudo, su and other setuid programs gain nothing.</source>
        <translation>sudo, su und andere Setuid-Programme gewinnen nichts.</translation>
    </message>
    <message>
        <source>The kernel ignores setuid bits and file capabilities for everything the service starts. Programs that drop rights at their start keep working; those that call sudo don&apos;t.</source>
        <translation>Der Kernel übergeht Setuid-Bits und Datei-Capabilities bei allem, was der Dienst startet. Programme, die beim Start Rechte abgeben, laufen weiter; solche, die sudo aufrufen, nicht.</translation>
    </message>
    <message>
        <source>Forbid new privileges in %1</source>
        <translation>Neue Rechte in %1 verbieten</translation>
    </message>
    <message>
        <source>Allow new privileges in %1</source>
        <translation>Neue Rechte in %1 erlauben</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>none: privileged takes it away</source>
        <translation>keines: Privilegiert nimmt es weg</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Capabilities</translation>
    </message>
    <message>
        <source>What root inside may do beyond an ordinary user.</source>
        <translation>Was root im Inneren über einen gewöhnlichen Benutzer hinaus darf.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>keine vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n vorhanden</numerusform>
            <numerusform>%n vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>What it may use of the host before the others suffer.</source>
        <translation>Was er vom Host nutzen darf, bevor die anderen leiden.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen …</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>What stands between it and the host</source>
        <translation>Was zwischen ihm und dem Host steht</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::PanelBase</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and a line in it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::PathLadder</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zur Zeile %1</translation>
    </message>
    <message>
        <source>Attack path</source>
        <translation>Angriffsweg</translation>
    </message>
    <message>
        <source>Nothing outside reaches anything in this stack.</source>
        <translation>Von außen ist in diesem Stack nichts zu erreichen.</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>root on the host</source>
        <translation>root auf dem Host</translation>
    </message>
    <message>
        <source>the host&apos;s files, to read</source>
        <translation>die Dateien des Hosts, zum Lesen</translation>
    </message>
    <message>
        <source>the host&apos;s network</source>
        <translation>das Netz des Hosts</translation>
    </message>
    <message>
        <source>the host brought to a stop</source>
        <translation>der Host zum Stillstand gebracht</translation>
    </message>
    <message>
        <source>a credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>%1&apos;s open ports</source>
        <translation>offene Ports von %1</translation>
    </message>
    <message>
        <source>code running in %1</source>
        <translation>Code, der in %1 läuft</translation>
    </message>
    <message>
        <source>root in %1</source>
        <translation>root in %1</translation>
    </message>
    <message>
        <source>The way appears here when a stack is open.</source>
        <translation>Der Weg erscheint hier, wenn ein Stack offen ist.</translation>
    </message>
    <message>
        <source>the local network</source>
        <translation>das lokale Netz</translation>
    </message>
    <message>
        <source>a program on this host</source>
        <translation>ein Programm auf diesem Host</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::PlaceChooser</name>
    <message>
        <source>&amp;Where is it to be changed?</source>
        <translation>&amp;Wo soll es geändert werden?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::PortsModel</name>
    <message>
        <source>a free one</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>this host only</source>
        <translation>nur dieser Host</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>programs on this host</source>
        <translation>Programme auf diesem Host</translation>
    </message>
    <message>
        <source>everyone who reaches this host</source>
        <translation>jeder, der diesen Host erreicht</translation>
    </message>
    <message>
        <source>everyone who reaches %1</source>
        <translation>jeder, der %1 erreicht</translation>
    </message>
    <message>
        <source>Port of the host</source>
        <translation>Port des Hosts</translation>
    </message>
    <message>
        <source>Port inside</source>
        <translation>Port im Inneren</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Veröffentlicht für</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>Wer ihn erreicht</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ProfilesModel</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ProjectPanel</name>
    <message>
        <source>Not set: %1. Score: %2; with every variable unset: %3</source>
        <translation>Nicht gesetzt: %1. Risikowert: %2; mit allen Variablen ungesetzt: %3</translation>
    </message>
    <message>
        <source>The undo list begins anew; unsaved changes are asked about.</source>
        <translation>Die Liste der rückgängig zu machenden Schritte beginnt neu; nach Ungespeichertem wird gefragt.</translation>
    </message>
    <message>
        <source>Add Override…</source>
        <translation>Override hinzufügen …</translation>
    </message>
    <message>
        <source>Merge another Compose file over those of the list. %1</source>
        <translation>Eine weitere Compose-Datei über die der Liste legen. %1</translation>
    </message>
    <message>
        <source>New Override…</source>
        <translation>Neues Override …</translation>
    </message>
    <message>
        <source>Make an empty override, for changes that the main file should not have. %1</source>
        <translation>Ein leeres Override anlegen, für Änderungen, die die Hauptdatei nicht haben soll. %1</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take this override out of the project; the file itself stays. %1</source>
        <translation>Dieses Override aus dem Projekt nehmen; die Datei selbst bleibt. %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Merge this override before the one above. %1</source>
        <translation>Dieses Override vor dem darüber zusammenführen. %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Merge this override after the one below. %1</source>
        <translation>Dieses Override nach dem darunter zusammenführen. %1</translation>
    </message>
    <message>
        <source>Show the file&apos;s folder</source>
        <translation>Den Ordner der Datei zeigen</translation>
    </message>
    <message>
        <source>Project files</source>
        <translation>Projektdateien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No service belongs to a profile: all of them start.</source>
        <translation>Kein Dienst gehört zu einem Profil: Alle starten.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Keep this value for as long as the project is open, whatever the files say</source>
        <translation>Diesen Wert behalten, solange das Projekt offen ist, was auch die Dateien sagen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Take the value from where it would come without you</source>
        <translation>Den Wert von dort nehmen, woher er ohne Sie käme</translation>
    </message>
    <message>
        <source>Write to .env</source>
        <translation>In .env schreiben</translation>
    </message>
    <message>
        <source>Set this value in the project&apos;s file of variables</source>
        <translation>Diesen Wert in der Variablendatei des Projekts setzen</translation>
    </message>
    <message>
        <source>Go to Use</source>
        <translation>Zur Verwendung</translation>
    </message>
    <message>
        <source>Show where the variable is used</source>
        <translation>Zeigen, wo die Variable genutzt wird</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>&amp;Let my environment take part</source>
        <translation>&amp;Meine Umgebung teilnehmen lassen</translation>
    </message>
    <message>
        <source>Variables of the program&apos;s own environment win over .env then, as for docker compose in a shell. Off, a stranger&apos;s file can&apos;t take them.</source>
        <translation>Variablen aus der Umgebung des Programms gehen dann .env vor, wie bei docker compose in einer Shell. Aus: Eine fremde Datei bekommt sie nicht.</translation>
    </message>
    <message>
        <source>Variables unset</source>
        <translation>Nicht gesetzte Variablen</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The texts use no variables.</source>
        <translation>Die Texte nutzen keine Variablen.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::RelabelEdits</name>
    <message>
        <source>What is mounted at %1 can&apos;t be labelled here</source>
        <translation>Was auf %1 eingehängt ist, kann hier kein Label bekommen</translation>
    </message>
    <message>
        <source>It is a file system in memory, or the service takes it from elsewhere: change it there.</source>
        <translation>Es ist ein Dateisystem im Speicher, oder der Dienst übernimmt es von anderswo: dort ändern.</translation>
    </message>
    <message>
        <source>A line with a variable, or without a source, can&apos;t be labelled here</source>
        <translation>Eine Zeile mit einer Variable oder ohne Quelle kann hier kein Label bekommen</translation>
    </message>
    <message>
        <source>Edit it in the source.</source>
        <translation>Im Quelltext bearbeiten.</translation>
    </message>
    <message>
        <source>The long form has a label for folders of the host only</source>
        <translation>Die lange Form hat ein Label nur für Ordner des Hosts</translation>
    </message>
    <message>
        <source>Write the volume in the short form, as NAME:TARGET:z.</source>
        <translation>Das Volume in der kurzen Form schreiben, als NAME:ZIEL:z.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ReportFlow</name>
    <message>
        <source>Hullwright: %1</source>
        <translation>Hullwright: %1</translation>
    </message>
    <message>
        <source>No report is written as .%1</source>
        <translation>Kein Bericht wird als .%1 geschrieben</translation>
    </message>
    <message>
        <source>End the name with .html, .pdf, .md, .sarif or .json.</source>
        <translation>Den Namen mit .html, .pdf, .md, .sarif oder .json enden lassen.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::RiskMeter</name>
    <message>
        <source>Risk meter</source>
        <translation>Risikoanzeige</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch kein Risikowert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (part of the stack could not be read)</source>
        <translation>%1 (ein Teil des Stacks war nicht lesbar)</translation>
    </message>
    <message>
        <source>Open a Compose file to see its score.</source>
        <translation>Eine Compose-Datei öffnen, um ihren Risikowert zu sehen.</translation>
    </message>
    <message>
        <source>The score appears here when a Compose file is open.</source>
        <translation>Der Risikowert erscheint hier, wenn eine Compose-Datei offen ist.</translation>
    </message>
    <message>
        <source>Part of the stack could not be read</source>
        <translation>Ein Teil des Stacks war nicht lesbar</translation>
    </message>
    <message>
        <source>0 low</source>
        <translation>0 niedrig</translation>
    </message>
    <message>
        <source>100 critical</source>
        <translation>100 kritisch</translation>
    </message>
    <message>
        <source>%1 → %2 since it was opened</source>
        <translation>%1 → %2 seit dem Öffnen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Festgelegt: %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::RiskPanel</name>
    <message>
        <source>How an attacker gets there</source>
        <translation>Wie ein Angreifer dorthin kommt</translation>
    </message>
    <message>
        <source>Most helpful</source>
        <translation>Am hilfreichsten</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>facts pinned for this session</source>
        <translation>Festlegungen für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Role</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>elevated</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>gilt nicht</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SeccompSource</name>
    <message>
        <source>%1 lies outside of the project&apos;s folder and is not read</source>
        <translation>%1 liegt außerhalb des Projektordners und wird nicht gelesen</translation>
    </message>
    <message>
        <source>Begin with another profile: it is written inside.</source>
        <translation>Mit einem anderen Profil beginnen: Es wird innerhalb geschrieben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Ihre Rechte ansehen.</translation>
    </message>
    <message>
        <source>There is no file %1: the engine refuses to start the service</source>
        <translation>Eine Datei %1 gibt es nicht: Die Engine startet den Dienst nicht</translation>
    </message>
    <message>
        <source>Begin with a profile: the file is written with the next save.</source>
        <translation>Mit einem Profil beginnen: Die Datei wird beim nächsten Speichern geschrieben.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Sentence</name>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ServicePanels</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Risikowert %1</translation>
    </message>
    <message>
        <source>Service panels</source>
        <translation>Ansichten des Dienstes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Einen Dienst wählen</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Noch kein Stack</translation>
    </message>
    <message>
        <source>Its settings, what is in effect and why it matters appear here.</source>
        <translation>Seine Einstellungen, was gilt und warum es zählt, erscheinen hier.</translation>
    </message>
    <message>
        <source>Open a Compose file to look at its services and harden them.</source>
        <translation>Eine Compose-Datei öffnen, um ihre Dienste anzusehen und zu härten.</translation>
    </message>
    <message>
        <source>built here</source>
        <translation>hier gebaut</translation>
    </message>
    <message>
        <source>Not readable yet</source>
        <translation>Noch nicht lesbar</translation>
    </message>
    <message>
        <source>Correct the text below; the message above names the line.</source>
        <translation>Den Text unten berichtigen; die Meldung oben nennt die Zeile.</translation>
    </message>
    <message>
        <source>Where the setting is changed</source>
        <translation>Wo die Einstellung geändert wird</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Syscalls</source>
        <translation>Syscalls</translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SettingsPanel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>%1 von %2 zurücksetzen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Severity</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SizeEdit</name>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SourceEditor</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SourceFixes</name>
    <message>
        <source>No finding stands on this line.</source>
        <translation>In dieser Zeile steht kein Befund.</translation>
    </message>
    <message>
        <source>Fixes for this line</source>
        <translation>Abhilfen für diese Zeile</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SourceHelp</name>
    <message>
        <source>Now: empty. A variable in it is not set.</source>
        <translation>Jetzt: leer. Eine Variable darin ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Nothing is known about what stands here.</source>
        <translation>Über das, was hier steht, ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>Tippen im Quelltext</translation>
    </message>
    <message>
        <source>What Is This?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What May Stand Here</source>
        <translation>Was hier stehen darf</translation>
    </message>
    <message>
        <source>The text of the Compose file. Ctrl+Space shows what may stand at the caret, F1 what stands there, Alt+Enter what can be done about it. Press F6 to leave it.</source>
        <translation>Der Text der Compose-Datei. Strg+Leertaste zeigt, was am Cursor stehen darf, F1 erklärt, was dort steht, Alt+Eingabe, was sich dagegen tun lässt. F6 führt hinaus.</translation>
    </message>
    <message>
        <source>What Can Be Done Here</source>
        <translation>Was sich hier tun lässt</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::StackTreeModel</name>
    <message>
        <source>%1, score %2, %3</source>
        <translation>%1, Risikowert %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Write out %1</source>
        <translation>%1 ausschreiben</translation>
    </message>
    <message>
        <source>same as &amp;%1</source>
        <translation>wie &amp;%1</translation>
    </message>
    <message>
        <source>built here</source>
        <translation>hier gebaut</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingebunden</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>%1, document %2</source>
        <translation>%1, Dokument %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::StartPage</name>
    <message>
        <source>Open a Compose file to see how far an attacker would get, and to close the way. What you don&apos;t edit stays as you wrote it.</source>
        <translation>Eine Compose-Datei öffnen, um zu sehen, wie weit ein Angreifer käme, und ihm den Weg zu versperren. Was nicht bearbeitet wird, bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Open a Compose file…</source>
        <translation>Eine Compose-Datei öffnen …</translation>
    </message>
    <message>
        <source>Try the weak shop, a sample of six services</source>
        <translation>Den schwachen Laden ausprobieren, ein Beispiel mit sechs Diensten</translation>
    </message>
    <message>
        <source>You can also drop a file onto this window.</source>
        <translation>Eine Datei lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SyscallDetail</name>
    <message>
        <source>What ha&amp;ppens</source>
        <translation>Was &amp;geschieht</translation>
    </message>
    <message>
        <source>About the system call</source>
        <translation>Über den Systemaufruf</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>By several rules</source>
        <translation>Durch mehrere Regeln</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow only with some arguments</source>
        <translation>Nur mit manchen Argumenten erlauben</translation>
    </message>
    <message>
        <source>Refuse (EPERM)</source>
        <translation>Ablehnen (EPERM)</translation>
    </message>
    <message>
        <source>Refuse as unknown (ENOSYS)</source>
        <translation>Als unbekannt ablehnen (ENOSYS)</translation>
    </message>
    <message>
        <source>Allow and log</source>
        <translation>Erlauben und protokollieren</translation>
    </message>
    <message>
        <source>End the process</source>
        <translation>Den Prozess beenden</translation>
    </message>
    <message>
        <source>Nothing of this call can be compared: it has no arguments, or only addresses of memory that no filter sees.</source>
        <translation>An diesem Aufruf lässt sich nichts vergleichen: Er hat keine Argumente oder nur Speicheradressen, hinter die kein Filter sieht.</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>Here: %1 where %2.</source>
        <translation>Hier: %1, wo gilt: %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The profile says: %1</source>
        <translation>Das Profil sagt: %1</translation>
    </message>
    <message>
        <source>Here: %1, as everything that no rule names.</source>
        <translation>Hier: %1, wie alles, was keine Regel nennt.</translation>
    </message>
    <message>
        <source>Otherwise: %1.</source>
        <translation>Sonst: %1.</translation>
    </message>
    <message>
        <source>Risk %1: %2</source>
        <translation>Risiko %1: %2</translation>
    </message>
    <message>
        <source>Docker&apos;s default allows it.</source>
        <translation>Dockers Vorgabe erlaubt ihn.</translation>
    </message>
    <message>
        <source>Docker&apos;s default allows it with some arguments.</source>
        <translation>Dockers Vorgabe erlaubt ihn mit manchen Argumenten.</translation>
    </message>
    <message>
        <source>Docker&apos;s default allows it with %1.</source>
        <translation>Dockers Vorgabe erlaubt ihn mit %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Docker&apos;s default refuses it, whatever the capabilities.</source>
        <translation>Dockers Vorgabe lehnt ihn ab, was auch die Capabilities sind.</translation>
    </message>
    <message>
        <source>For this service: %1.</source>
        <translation>Für diesen Dienst: %1.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>since Linux %1</source>
        <translation>seit Linux %1</translation>
    </message>
    <message>
        <source>gone since Linux %1</source>
        <translation>entfallen seit Linux %1</translation>
    </message>
    <message>
        <source>the kernel asks for %1 in some cases</source>
        <translation>der Kernel verlangt %1 in manchen Fällen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SyscallsModel</name>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Need no capability</source>
        <translation>Brauchen keine Capability</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>depends on its arguments</source>
        <translation>hängt von seinen Argumenten ab</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; against Docker&apos;s default %3; risk %4</source>
        <translation>%1, %2; gegenüber Dockers Vorgabe %3; Risiko %4</translation>
    </message>
    <message>
        <source>System call</source>
        <translation>Systemaufruf</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Against Docker&apos;s default</source>
        <translation>Gegenüber Dockers Vorgabe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SyscallsPanel</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>I&amp;mport trace…</source>
        <translation>Spur i&amp;mportieren …</translation>
    </message>
    <message>
        <source>Syscalls</source>
        <translation>Syscalls</translation>
    </message>
    <message>
        <source>Change what happens with %1 in %2</source>
        <translation>Ändern, was mit %1 in %2 geschieht</translation>
    </message>
    <message>
        <source>Find: time, mount, 41, CVE-2022-0185, @clock, SYS_ADMIN</source>
        <translation>Suchen: time, mount, 41, CVE-2022-0185, @clock, SYS_ADMIN</translation>
    </message>
    <message>
        <source>Find system calls</source>
        <translation>Systemaufrufe suchen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>How the calls are grouped</source>
        <translation>Wie die Aufrufe gruppiert sind</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By systemd group</source>
        <translation>Nach systemd-Gruppe</translation>
    </message>
    <message>
        <source>By capability</source>
        <translation>Nach Capability</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nach Risiko</translation>
    </message>
    <message>
        <source>Only what is decided otherwise than by Docker&apos;s default</source>
        <translation>Nur, was anders entschieden ist als in Dockers Vorgabe</translation>
    </message>
    <message>
        <source>Make a profile from what a program was seen doing: strace, perf trace, the audit log</source>
        <translation>Ein Profil aus dem machen, was ein Programm beobachtet tat: strace, perf trace, das Audit-Protokoll</translation>
    </message>
    <message>
        <source>A profile to begin with, written as a file of the project</source>
        <translation>Ein Profil für den Anfang, als Datei des Projekts geschrieben</translation>
    </message>
    <message>
        <source>No profile: what the engine gives</source>
        <translation>Kein Profil: was die Engine gibt</translation>
    </message>
    <message>
        <source>Takes seccomp out of security_opt. The profile&apos;s file stays where it is.</source>
        <translation>Nimmt seccomp aus security_opt. Die Datei des Profils bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>No system call answers to this. A name, a part of one, a number, a CVE, a capability, a systemd group or words of what it does will do.</source>
        <translation>Kein Systemaufruf passt dazu. Möglich sind ein Name, ein Teil davon, eine Nummer, eine CVE, eine Capability, eine systemd-Gruppe oder Wörter dessen, was er tut.</translation>
    </message>
    <message>
        <source>Refuse %1 in %2</source>
        <translation>%1 in %2 ablehnen</translation>
    </message>
    <message>
        <source>Allow %1 in %2</source>
        <translation>%1 in %2 erlauben</translation>
    </message>
    <message>
        <source>Allow %1 with some arguments in %2</source>
        <translation>%1 in %2 mit manchen Argumenten erlauben</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n call(s) of %1 in %2</source>
        <translation>
            <numerusform>%n Aufruf von %1 in %2 erlauben</numerusform>
            <numerusform>%n Aufrufe von %1 in %2 erlauben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n call(s) of %1 in %2</source>
        <translation>
            <numerusform>%n Aufruf von %1 in %2 ablehnen</numerusform>
            <numerusform>%n Aufrufe von %1 in %2 ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 the seccomp profile %2</source>
        <translation>%1 das seccomp-Profil %2 geben</translation>
    </message>
    <message>
        <source>Take the seccomp profile out of %1</source>
        <translation>Das seccomp-Profil aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>No filter: security_opt says unconfined, every call is open. Begin with a profile to close some.</source>
        <translation>Kein Filter: security_opt sagt unconfined, jeder Aufruf ist offen. Mit einem Profil beginnen, um welche zu schließen.</translation>
    </message>
    <message>
        <source>No filter: privileged takes it away. Begin with a profile: one that is named stays in force.</source>
        <translation>Kein Filter: Privilegiert nimmt ihn weg. Mit einem Profil beginnen: Ein genanntes bleibt in Kraft.</translation>
    </message>
    <message>
        <source>Docker&apos;s default profile. The first change writes %1 and names it in security_opt.</source>
        <translation>Dockers Standardprofil. Die erste Änderung schreibt %1 und nennt es in security_opt.</translation>
    </message>
    <message>
        <source>%1, written with the next save</source>
        <translation>%1, wird beim nächsten Speichern geschrieben</translation>
    </message>
    <message>
        <source>; changes count for %1 too</source>
        <translation>; Änderungen zählen auch für %1</translation>
    </message>
    <message>
        <source>; outside of the project&apos;s folder, so only to look at</source>
        <translation>; außerhalb des Projektordners, also nur zum Ansehen</translation>
    </message>
    <message>
        <source>%1 calls allowed, %2 by their arguments, %3 refused</source>
        <translation>%1 Aufrufe erlaubt, %2 je nach Argumenten, %3 abgelehnt</translation>
    </message>
    <message>
        <source>as Docker&apos;s default</source>
        <translation>wie Dockers Vorgabe</translation>
    </message>
    <message>
        <source>against Docker&apos;s default %1 opened, %2 closed, %3 changed</source>
        <translation>gegenüber Dockers Vorgabe %1 geöffnet, %2 geschlossen, %3 geändert</translation>
    </message>
    <message>
        <source>filter of %1 instructions</source>
        <translation>Filter mit %1 Anweisungen</translation>
    </message>
    <message>
        <source>no filter: %1</source>
        <translation>kein Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a filter the service reaches every part of the kernel, the parts with the most flaws included.</source>
        <translation>Ohne Filter erreicht der Dienst jeden Teil des Kernels, auch die mit den meisten Fehlern.</translation>
    </message>
    <message>
        <source>Choose a call to read what it does, why it is dangerous and what Docker&apos;s default does with it. The box allows or refuses it; the profile changes with it.</source>
        <translation>Einen Aufruf wählen, um zu lesen, was er tut, warum er gefährlich ist und was Dockers Vorgabe mit ihm macht. Das Kästchen erlaubt ihn oder lehnt ihn ab; das Profil ändert sich mit.</translation>
    </message>
    <message>
        <source>Weaker than it looks</source>
        <translation>Schwächer, als es aussieht</translation>
    </message>
    <message>
        <source>May break</source>
        <translation>Kann stören</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Das Profil</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::TraceDialog</name>
    <message>
        <source>&amp;Hold arguments to what was seen</source>
        <translation>&amp;Argumente an das Gesehene binden</translation>
    </message>
    <message>
        <source>A profile for %1 from a trace</source>
        <translation>Ein Profil für %1 aus einer Spur</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird gelesen …</numerusform>
            <numerusform>%n Dateien werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation>Womit es beginnt</translation>
    </message>
    <message>
        <source>Only what was seen, and what is needed besides</source>
        <translation>Nur, was zu sehen war, und was außerdem nötig ist</translation>
    </message>
    <message>
        <source>Docker&apos;s default, and what was seen beyond it</source>
        <translation>Dockers Vorgabe, und was darüber hinaus zu sehen war</translation>
    </message>
    <message>
        <source>Arguments that only ever had a few values, such as the families of sockets, are held to them</source>
        <translation>Argumente, die stets nur wenige Werte hatten, etwa die Familien von Sockets, werden daran gebunden</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>&amp;Dieses Profil nutzen</translation>
    </message>
    <message>
        <source>Calls of the profile</source>
        <translation>Aufrufe des Profils</translation>
    </message>
    <message>
        <source>System call</source>
        <translation>Systemaufruf</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Read %1 lines of %2. The profile is for what the program did meanwhile: let it do everything that it is for, its start and its end included.</source>
        <translation>%1 von %2 Zeilen gelesen. Das Profil gilt für das, was das Programm dabei tat: es alles tun lassen, wofür es da ist, Start und Ende eingeschlossen.</translation>
    </message>
    <message>
        <source> For example: %1</source>
        <translation> Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>What the trace could not show:</source>
        <translation>Was die Spur nicht zeigen konnte:</translation>
    </message>
    <message>
        <source>Beyond Docker&apos;s default</source>
        <translation>Über Dockers Vorgabe hinaus</translation>
    </message>
    <message>
        <source>Docker refuses these: look at each before you use the profile.</source>
        <translation>Docker lehnt diese ab: jeden ansehen, bevor Sie das Profil nutzen.</translation>
    </message>
    <message>
        <source>The program called them.</source>
        <translation>Das Programm rief sie auf.</translation>
    </message>
    <message>
        <source>For the runtime</source>
        <translation>Für die Laufzeit</translation>
    </message>
    <message>
        <source>runc or crun call them under the filter before the program starts.</source>
        <translation>runc oder crun rufen sie unter dem Filter auf, bevor das Programm startet.</translation>
    </message>
    <message>
        <source>For other C libraries</source>
        <translation>Für andere C-Bibliotheken</translation>
    </message>
    <message>
        <source>Another library, or another release, calls them in place of one that was seen.</source>
        <translation>Eine andere Bibliothek oder eine andere Ausgabe ruft sie anstelle eines gesehenen auf.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Every C library may call them at any time.</source>
        <translation>Jede C-Bibliothek kann sie jederzeit aufrufen.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Seen, and refused all the same.</source>
        <translation>Gesehen und trotzdem abgelehnt.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>What can be held to what was seen, and what can&apos;t.</source>
        <translation>Was sich an das Gesehene binden lässt und was nicht.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::TreeDelegate</name>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::TreeView</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the stack</source>
        <translation>Den Stack filtern</translation>
    </message>
    <message>
        <source>Stack tree</source>
        <translation>Stack-Baum</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Noch kein Stack</translation>
    </message>
    <message>
        <source>Open a Compose file to see its services, networks and volumes here.</source>
        <translation>Eine Compose-Datei öffnen, um hier ihre Dienste, Netze und Volumes zu sehen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write Out Alias</source>
        <translation>Alias ausschreiben</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel adding</source>
        <translation>Hinzufügen abbrechen</translation>
    </message>
    <message>
        <source>Not readable yet</source>
        <translation>Noch nicht lesbar</translation>
    </message>
    <message>
        <source>The services appear here once the text can be read.</source>
        <translation>Die Dienste erscheinen hier, sobald der Text lesbar ist.</translation>
    </message>
    <message>
        <source>Go to Origin</source>
        <translation>Zum Ursprung</translation>
    </message>
    <message>
        <source>Where it is changed</source>
        <translation>Wo es geändert wird</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::UnitEdit</name>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::WindowActions</name>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Every key that does something</source>
        <translation>Alle Tasten, die etwas bewirken</translation>
    </message>
    <message>
        <source>&amp;About Hullwright</source>
        <translation>Ü&amp;ber Hullwright</translation>
    </message>
    <message>
        <source>Version, licence and what it stands on</source>
        <translation>Version, Lizenz und Grundlagen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a Compose file</source>
        <translation>Eine Compose-Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Weak Shop</source>
        <translation>&amp;Schwacher Laden</translation>
    </message>
    <message>
        <source>A shop of six services with every weakness, to try things out</source>
        <translation>Ein Laden aus sechs Diensten mit allen Schwächen, zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Hardened Shop</source>
        <translation>&amp;Gehärteter Laden</translation>
    </message>
    <message>
        <source>The same shop after hardening</source>
        <translation>Derselbe Laden nach dem Härten</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget the recent files; the files themselves stay</source>
        <translation>Die zuletzt geöffneten vergessen; die Dateien selbst bleiben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the file; only what you edited changes in it</source>
        <translation>Die Datei speichern; nur das Bearbeitete ändert sich</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write the Compose file with a seccomp and an AppArmor profile for each service into a folder</source>
        <translation>Die Compose-Datei mit seccomp- und AppArmor-Profilen je Dienst in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Die Datei schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Leave Hullwright</source>
        <translation>Hullwright verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>Cut the selected text</source>
        <translation>Den ausgewählten Text ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Das Kopierte einfügen</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Den ganzen Text auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen …</translation>
    </message>
    <message>
        <source>Find words in the source</source>
        <translation>Wörter im Quelltext suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Nä&amp;chstes suchen</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Zur nächsten Fundstelle</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Zur vorigen Fundstelle</translation>
    </message>
    <message>
        <source>Review C&amp;hanges…</source>
        <translation>Änderun&amp;gen …</translation>
    </message>
    <message>
        <source>What saving would change in the file</source>
        <translation>Was Speichern an der Datei ändern würde</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <translation>Zum vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Larger Source</source>
        <translation>Quelltext &amp;größer</translation>
    </message>
    <message>
        <source>Show the source in larger letters</source>
        <translation>Den Quelltext größer zeigen</translation>
    </message>
    <message>
        <source>&amp;Smaller Source</source>
        <translation>Quelltext &amp;kleiner</translation>
    </message>
    <message>
        <source>Show the source in smaller letters</source>
        <translation>Den Quelltext kleiner zeigen</translation>
    </message>
    <message>
        <source>Source in Normal Si&amp;ze</source>
        <translation>Quelltext in n&amp;ormaler Größe</translation>
    </message>
    <message>
        <source>Show the source in the system&apos;s size</source>
        <translation>Den Quelltext in der Größe des Systems zeigen</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Alle Bereiche dorthin setzen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <source>What the selected service is and how it stands</source>
        <translation>Was der ausgewählte Dienst ist und wie er dasteht</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Capabilities</translation>
    </message>
    <message>
        <source>What the selected service may do as root</source>
        <translation>Was der ausgewählte Dienst als root darf</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>How much memory, processor time and processes the selected service may use</source>
        <translation>Wie viel Speicher, Rechenzeit und Prozesse der ausgewählte Dienst nutzen darf</translation>
    </message>
    <message>
        <source>&amp;Filter the Stack</source>
        <translation>Den Stack &amp;filtern</translation>
    </message>
    <message>
        <source>Show only what has these words in the tree</source>
        <translation>Im Baum nur zeigen, was diese Wörter enthält</translation>
    </message>
    <message>
        <source>&amp;Harden…</source>
        <translation>&amp;Härten …</translation>
    </message>
    <message>
        <source>See what a preset would change, and apply it as one step</source>
        <translation>Zeigen, was eine Stufe ändern würde, und sie in einem Schritt anwenden</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>Bereiche z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>&amp;Isolation</translation>
    </message>
    <message>
        <source>What the selected service shares with the host and with other services</source>
        <translation>Was der ausgewählte Dienst mit dem Host und anderen Diensten teilt</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Netze</translation>
    </message>
    <message>
        <source>Which ports the selected service opens, and whom it reaches</source>
        <translation>Welche Ports der ausgewählte Dienst öffnet und wen er erreicht</translation>
    </message>
    <message>
        <source>&amp;Mounts</source>
        <translation>&amp;Mounts</translation>
    </message>
    <message>
        <source>Which folders and volumes the selected service sees, and may write to</source>
        <translation>Welche Ordner und Volumes der ausgewählte Dienst sieht und beschreiben darf</translation>
    </message>
    <message>
        <source>Search or R&amp;un…</source>
        <translation>Suchen oder &amp;ausführen …</translation>
    </message>
    <message>
        <source>Find an action, a service, a finding by its name</source>
        <translation>Eine Aktion, einen Dienst oder einen Befund beim Namen finden</translation>
    </message>
    <message>
        <source>Save Re&amp;port…</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>Write score, path and findings to a page, a PDF, Markdown, SARIF or JSON</source>
        <translation>Risikowert, Weg und Befunde als Seite, PDF, Markdown, SARIF oder JSON schreiben</translation>
    </message>
    <message>
        <source>&amp;Syscalls</source>
        <translation>&amp;Syscalls</translation>
    </message>
    <message>
        <source>Which system calls the selected service may make</source>
        <translation>Welche Systemaufrufe der ausgewählte Dienst machen darf</translation>
    </message>
    <message>
        <source>&amp;AppArmor</source>
        <translation>&amp;AppArmor</translation>
    </message>
    <message>
        <source>Which files, capabilities and networks the kernel lets the selected service use</source>
        <translation>Welche Dateien, Capabilities und Netze der Kernel den ausgewählten Dienst nutzen lässt</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::WindowDialogs</name>
    <message>
        <source>The file has what you see: there is nothing to save.</source>
        <translation>Die Datei hat den angezeigten Text: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Änderungen an %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Hullwright</source>
        <translation>Über Hullwright</translation>
    </message>
    <message>
        <source>Built with Qt %1, QScintilla, libyaml, yaml-cpp and libseccomp.</source>
        <translation>Gebaut mit Qt %1, QScintilla, libyaml, yaml-cpp und libseccomp.</translation>
    </message>
    <message>
        <source>Hardens Docker Compose stacks without rewriting them: what you don&apos;t edit stays as you wrote it, byte for byte.</source>
        <translation>Härtet Docker-Compose-Stacks, ohne sie umzuschreiben: Was nicht bearbeitet wird, bleibt Byte für Byte, wie es war.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Opens a whole class of devices. The container can make the node itself, so this hands over the devices themselves, disks, memory or input among them.</source>
        <translation>Öffnet eine ganze Klasse von Geräten. Den Knoten kann der Container selbst anlegen, also gibt das die Geräte selbst aus der Hand, Platten, Speicher oder Eingabe darunter.</translation>
    </message>
    <message>
        <source>Opens a whole class of devices. The container can make the node itself; naming the one device under `devices` is narrower.</source>
        <translation>Öffnet eine ganze Klasse von Geräten. Den Knoten kann der Container selbst anlegen; das eine Gerät unter `devices` zu nennen ist enger.</translation>
    </message>
    <message>
        <source>A device by name: a file on the host decides which nodes, folders and programs come with it, so the Compose file alone can&apos;t tell.</source>
        <translation>Ein Gerät beim Namen: Eine Datei auf dem Host bestimmt, welche Knoten, Ordner und Programme dazugehören, die Compose-Datei allein verrät es nicht.</translation>
    </message>
    <message>
        <source>Give any visible file to any user or group.</source>
        <translation>Jede sichtbare Datei jedem Benutzer und jeder Gruppe geben.</translation>
    </message>
    <message>
        <source>Makes another user&apos;s files its own; on a writable bind mount the new owner counts on the host too.</source>
        <translation>Macht sich Dateien anderer Benutzer zu eigen; auf einem beschreibbaren Bind-Mount zählt der neue Besitzer auch auf dem Host.</translation>
    </message>
    <message>
        <source>Images whose start script hands a data folder to a service user stop with &quot;Operation not permitted&quot;.</source>
        <translation>Images, deren Startskript einen Datenordner einem Dienstbenutzer übergibt, enden mit „Operation not permitted“.</translation>
    </message>
    <message>
        <source>Open, change and run files without regard to their permission bits.</source>
        <translation>Dateien ohne Rücksicht auf ihre Rechte öffnen, ändern und ausführen.</translation>
    </message>
    <message>
        <source>Reads and rewrites every file in sight whoever owns it, including what is bind-mounted from the host.</source>
        <translation>Liest und überschreibt jede sichtbare Datei, wem auch immer sie gehört, auch was vom Host eingehängt ist.</translation>
    </message>
    <message>
        <source>Root loses its way into files that belong to other users; many images that start as root and write as a service user fail.</source>
        <translation>root kommt nicht mehr an Dateien anderer Benutzer; viele Images, die als root starten und als Dienstbenutzer schreiben, scheitern.</translation>
    </message>
    <message>
        <source>Read every file and folder without permission, and open files by kernel handle instead of by path.</source>
        <translation>Jede Datei und jeden Ordner ohne Erlaubnis lesen und Dateien über Kernel-Handle statt über den Pfad öffnen.</translation>
    </message>
    <message>
        <source>A handle names an inode, not a path: through any file that the engine mounts from the host, the rest of that file system can be opened, password hashes and keys included.</source>
        <translation>Ein Handle nennt einen Inode, keinen Pfad: Über jede Datei, die die Engine vom Host einhängt, lässt sich der Rest dieses Dateisystems öffnen, Passwort-Hashes und Schlüssel eingeschlossen.</translation>
    </message>
    <message>
        <source>Not given by default. Backup agents, virus scanners and user-space NFS servers ask for it.</source>
        <translation>Nicht als Vorgabe vorhanden. Sicherungsprogramme, Virenscanner und NFS-Server im Benutzerraum verlangen sie.</translation>
    </message>
    <message>
        <source>Change mode, times and attributes of files that belong to someone else.</source>
        <translation>Modus, Zeiten und Attribute von Dateien ändern, die jemand anderem gehören.</translation>
    </message>
    <message>
        <source>Opens up or marks foreign files as setuid; on a writable bind mount the host sees the new mode.</source>
        <translation>Öffnet fremde Dateien oder macht sie zu Setuid-Programmen; auf einem beschreibbaren Bind-Mount sieht der Host den neuen Modus.</translation>
    </message>
    <message>
        <source>chmod on files of another user fails, as in start scripts that repair permissions.</source>
        <translation>chmod auf Dateien eines anderen Benutzers scheitert, etwa in Startskripten, die Rechte richten.</translation>
    </message>
    <message>
        <source>Keep the setuid and setgid bits of a file that is being written.</source>
        <translation>Setuid- und Setgid-Bits einer Datei behalten, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>Helps to leave a setuid program behind, worth something only on a shared folder that honours such bits.</source>
        <translation>Hilft, ein Setuid-Programm zu hinterlassen; etwas wert nur in einem geteilten Ordner, der solche Bits beachtet.</translation>
    </message>
    <message>
        <source>Hardly ever noticed while a service runs; package installation inside the container may complain.</source>
        <translation>Im laufenden Dienst kaum je zu merken; das Installieren von Paketen im Container klagt vielleicht.</translation>
    </message>
    <message>
        <source>Signal processes of any user that the container can see.</source>
        <translation>Prozessen jedes Benutzers, den der Container sehen kann, Signale schicken.</translation>
    </message>
    <message>
        <source>Stops other processes; with the host&apos;s process list in view that means any process of the host.</source>
        <translation>Hält andere Prozesse an; mit Blick auf die Prozesse des Hosts heißt das jeden Prozess des Hosts.</translation>
    </message>
    <message>
        <source>A supervisor running as root can&apos;t stop or reload workers that run as another user.</source>
        <translation>Ein Aufseher, der als root läuft, kann Arbeiter unter anderem Benutzer nicht anhalten oder neu laden.</translation>
    </message>
    <message>
        <source>Join any group and choose the list of extra groups.</source>
        <translation>Jeder Gruppe beitreten und die Liste der Zusatzgruppen wählen.</translation>
    </message>
    <message>
        <source>Joins the group that guards a mounted socket or device.</source>
        <translation>Tritt der Gruppe bei, die einen eingehängten Socket oder ein Gerät bewacht.</translation>
    </message>
    <message>
        <source>Start scripts that step down from root to a service group fail; set `user:` instead.</source>
        <translation>Startskripte, die von root zu einer Dienstgruppe wechseln, scheitern; stattdessen `user:` setzen.</translation>
    </message>
    <message>
        <source>Become any user.</source>
        <translation>Jeder Benutzer werden.</translation>
    </message>
    <message>
        <source>Turns into whichever user owns the files or sockets that are worth having.</source>
        <translation>Wird zu dem Benutzer, dem die lohnenden Dateien oder Sockets gehören.</translation>
    </message>
    <message>
        <source>Start scripts that step down from root to a service user fail; set `user:` instead.</source>
        <translation>Startskripte, die von root zu einem Dienstbenutzer wechseln, scheitern; stattdessen `user:` setzen.</translation>
    </message>
    <message>
        <source>Rearrange its own capabilities within what the container was given.</source>
        <translation>Die eigenen Capabilities im Rahmen dessen ordnen, was der Container bekommen hat.</translation>
    </message>
    <message>
        <source>Carries capabilities across a change of user; never yields one that the container doesn&apos;t have.</source>
        <translation>Trägt Capabilities über einen Benutzerwechsel; bringt nie eine, die der Container nicht hat.</translation>
    </message>
    <message>
        <source>Almost nothing notices.</source>
        <translation>Fast nichts merkt es.</translation>
    </message>
    <message>
        <source>Set and clear the immutable and append-only marks of files.</source>
        <translation>Die Merkmale „unveränderlich“ und „nur anfügen“ von Dateien setzen und löschen.</translation>
    </message>
    <message>
        <source>Makes a planted file on a shared folder hard to remove, or clears the mark that protects a log.</source>
        <translation>Macht eine untergeschobene Datei in einem geteilten Ordner schwer entfernbar oder löscht das Merkmal, das ein Protokoll schützt.</translation>
    </message>
    <message>
        <source>Not given by default.</source>
        <translation>Nicht als Vorgabe vorhanden.</translation>
    </message>
    <message>
        <source>Listen on ports below 1024.</source>
        <translation>Auf Ports unter 1024 lauschen.</translation>
    </message>
    <message>
        <source>Very little: takes a low port. On the host&apos;s network it can stand in for a service that isn&apos;t running.</source>
        <translation>Sehr wenig: nimmt einen niedrigen Port. Im Netz des Hosts kann er einen Dienst vortäuschen, der nicht läuft.</translation>
    </message>
    <message>
        <source>Nothing in a network of its own, where current engines open low ports to everyone; on the host&apos;s network low ports are refused.</source>
        <translation>In einem eigenen Netz nichts, denn dort öffnen heutige Engines niedrige Ports für alle; im Netz des Hosts werden niedrige Ports abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing: the kernel never asks for it.</source>
        <translation>Nichts: Der Kernel fragt nie danach.</translation>
    </message>
    <message>
        <source>None known.</source>
        <translation>Keine bekannt.</translation>
    </message>
    <message>
        <source>Not given by default, and without effect.</source>
        <translation>Nicht als Vorgabe vorhanden und ohne Wirkung.</translation>
    </message>
    <message>
        <source>Configure interfaces, routes, firewall and traffic shaping of its network.</source>
        <translation>Schnittstellen, Routen, Firewall und Verkehrssteuerung des eigenen Netzes einrichten.</translation>
    </message>
    <message>
        <source>Diverts traffic of everything that shares the network, and reaches firewall and traffic-shaping code of the kernel that has often given root (CVE-2021-22555, CVE-2022-1015, CVE-2024-1086).</source>
        <translation>Leitet den Verkehr von allem um, was das Netz teilt, und erreicht Kernel-Code für Firewall und Verkehrssteuerung, der oft root vergeben hat (CVE-2021-22555, CVE-2022-1015, CVE-2024-1086).</translation>
    </message>
    <message>
        <source>Not given by default. VPN, firewall and routing images need it.</source>
        <translation>Nicht als Vorgabe vorhanden. Images für VPN, Firewall und Routing brauchen sie.</translation>
    </message>
    <message>
        <source>Send and receive raw packets.</source>
        <translation>Rohe Pakete senden und empfangen.</translation>
    </message>
    <message>
        <source>Forges ARP and DNS answers to its neighbours on the same network, listens in, and reaches packet-socket code with a history of root holes (CVE-2017-7308, CVE-2020-14386).</source>
        <translation>Fälscht ARP- und DNS-Antworten für Nachbarn im selben Netz, hört mit und erreicht Code für Paket-Sockets mit einer Geschichte von root-Lücken (CVE-2017-7308, CVE-2020-14386).</translation>
    </message>
    <message>
        <source>Scanners and packet captures stop. Plain ping keeps working on current engines.</source>
        <translation>Scanner und Paketmitschnitte gehen nicht mehr. Einfaches ping läuft auf heutigen Engines weiter.</translation>
    </message>
    <message>
        <source>Pin memory so that it is never swapped out, without a limit.</source>
        <translation>Speicher festhalten, sodass er nie ausgelagert wird, ohne Grenze.</translation>
    </message>
    <message>
        <source>Holds on to memory that the host then lacks.</source>
        <translation>Hält Speicher fest, der dem Host dann fehlt.</translation>
    </message>
    <message>
        <source>Not given by default. A `memlock` limit under `ulimits` is the gentler way for databases and Vault.</source>
        <translation>Nicht als Vorgabe vorhanden. Eine Grenze `memlock` unter `ulimits` ist der sanftere Weg für Datenbanken und Vault.</translation>
    </message>
    <message>
        <source>Use System V shared memory, queues and semaphores of any user.</source>
        <translation>Gemeinsamen Speicher, Warteschlangen und Semaphore (System V) jedes Benutzers nutzen.</translation>
    </message>
    <message>
        <source>Reads and alters the shared memory of whatever shares its IPC namespace.</source>
        <translation>Liest und ändert den gemeinsamen Speicher von allem, was seinen IPC-Namespace teilt.</translation>
    </message>
    <message>
        <source>Load and unload kernel modules.</source>
        <translation>Kernel-Module laden und entladen.</translation>
    </message>
    <message>
        <source>A module is code in the kernel: nothing that separates the container from the host is left.</source>
        <translation>Ein Modul ist Code im Kernel: Nichts, was den Container vom Host trennt, bleibt übrig.</translation>
    </message>
    <message>
        <source>Not given by default. Load the module on the host at boot and the service doesn&apos;t need it.</source>
        <translation>Nicht als Vorgabe vorhanden. Das Modul auf dem Host beim Start laden, dann braucht der Dienst sie nicht.</translation>
    </message>
    <message>
        <source>Talk to hardware directly: I/O ports, physical memory, processor registers, raw disk commands.</source>
        <translation>Direkt mit der Hardware sprechen: I/O-Ports, physischer Speicher, Prozessorregister, rohe Plattenbefehle.</translation>
    </message>
    <message>
        <source>Goes round the kernel to memory and hardware, and with a disk node to the disk itself.</source>
        <translation>Geht am Kernel vorbei an Speicher und Hardware, und mit einem Plattenknoten an die Platte selbst.</translation>
    </message>
    <message>
        <source>Not given by default. Disk-health and hardware-sensor tools ask for it.</source>
        <translation>Nicht als Vorgabe vorhanden. Werkzeuge für Plattengesundheit und Hardware-Sensoren verlangen sie.</translation>
    </message>
    <message>
        <source>Change the root folder of a process.</source>
        <translation>Den Wurzelordner eines Prozesses ändern.</translation>
    </message>
    <message>
        <source>The old chroot tricks stay inside the container; together with SYS_ADMIN and the host&apos;s processes it is one step of leaving it.</source>
        <translation>Die alten chroot-Tricks bleiben im Container; zusammen mit SYS_ADMIN und den Prozessen des Hosts ist es ein Schritt hinaus.</translation>
    </message>
    <message>
        <source>Daemons that lock themselves into a folder (sshd, some mail and FTP servers) fail to start.</source>
        <translation>Dienste, die sich in einen Ordner einschließen (sshd, manche Mail- und FTP-Server), starten nicht.</translation>
    </message>
    <message>
        <source>Debug any visible process: read and write its memory, look at its files.</source>
        <translation>Jeden sichtbaren Prozess untersuchen: seinen Speicher lesen und schreiben, seine Dateien ansehen.</translation>
    </message>
    <message>
        <source>Lifts secrets from processes of services that share its process list; with the host&apos;s list it puts code into a root process of the host.</source>
        <translation>Hebt Geheimnisse aus Prozessen von Diensten, die seine Prozessliste teilen; mit der des Hosts schiebt es Code in einen root-Prozess des Hosts.</translation>
    </message>
    <message>
        <source>Not given by default. Debugging one&apos;s own processes works without it.</source>
        <translation>Nicht als Vorgabe vorhanden. Eigene Prozesse lassen sich ohne sie untersuchen.</translation>
    </message>
    <message>
        <source>Switch process accounting on and off.</source>
        <translation>Prozessabrechnung ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Fills a disk with accounting records or switches them off.</source>
        <translation>Füllt eine Platte mit Abrechnungssätzen oder schaltet sie ab.</translation>
    </message>
    <message>
        <source>Mount file systems, enter and create namespaces, set quotas, and a great deal of other administration.</source>
        <translation>Dateisysteme einhängen, Namespaces betreten und anlegen, Quoten setzen und sehr viel weitere Verwaltung.</translation>
    </message>
    <message>
        <source>Mounts what the container wasn&apos;t meant to see, uses the cgroup release agent or a core pattern to start programs on the host, and opens mount and BPF code to kernel exploits (CVE-2022-0185, CVE-2022-0492).</source>
        <translation>Hängt ein, was der Container nicht sehen sollte, startet über den Release-Agent der Control Groups oder ein core-Muster Programme auf dem Host und öffnet Mount- und BPF-Code für Kernel-Angriffe (CVE-2022-0185, CVE-2022-0492).</translation>
    </message>
    <message>
        <source>Not given by default. What needs it usually needs one narrower thing: FUSE, a mount made beforehand, PERFMON or BPF.</source>
        <translation>Nicht als Vorgabe vorhanden. Was sie braucht, braucht meist etwas Engeres: FUSE, einen vorher gemachten Mount, PERFMON oder BPF.</translation>
    </message>
    <message>
        <source>Reboot, and load a new kernel.</source>
        <translation>Neu starten und einen neuen Kernel laden.</translation>
    </message>
    <message>
        <source>A reboot ends only its own container; loading another kernel is kept out by the seccomp profile while one is in force.</source>
        <translation>Ein Neustart beendet nur den eigenen Container; das Laden eines anderen Kernels hält das seccomp-Profil ab, solange eines gilt.</translation>
    </message>
    <message>
        <source>Raise priorities, use real-time scheduling and pick processors for any process.</source>
        <translation>Prioritäten anheben, Echtzeit nutzen und Prozessoren für jeden Prozess wählen.</translation>
    </message>
    <message>
        <source>Real-time threads can starve everything else on the host.</source>
        <translation>Echtzeit-Threads können alles andere auf dem Host aushungern.</translation>
    </message>
    <message>
        <source>Not given by default. Databases and media servers log a warning and carry on.</source>
        <translation>Nicht als Vorgabe vorhanden. Datenbanken und Medienserver protokollieren eine Warnung und machen weiter.</translation>
    </message>
    <message>
        <source>Exceed resource limits, quotas and reserved disk space.</source>
        <translation>Ressourcengrenzen, Quoten und reservierten Plattenplatz überschreiten.</translation>
    </message>
    <message>
        <source>Shakes off its limits, fills the disk&apos;s reserve and makes other processes the first to be killed when memory runs out.</source>
        <translation>Schüttelt seine Grenzen ab, füllt die Reserve der Platte und sorgt dafür, dass andere Prozesse zuerst beendet werden, wenn der Speicher ausgeht.</translation>
    </message>
    <message>
        <source>Not given by default. `ulimits` covers nearly every wish.</source>
        <translation>Nicht als Vorgabe vorhanden. `ulimits` deckt fast jeden Wunsch ab.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Die Uhr stellen.</translation>
    </message>
    <message>
        <source>There is one clock for the whole host: certificates, tokens, logs and scheduled jobs go wrong everywhere.</source>
        <translation>Der ganze Host hat eine Uhr: Zertifikate, Token, Protokolle und Zeitpläne geraten überall durcheinander.</translation>
    </message>
    <message>
        <source>Not given by default. Run time synchronisation on the host.</source>
        <translation>Nicht als Vorgabe vorhanden. Den Zeitabgleich auf dem Host laufen lassen.</translation>
    </message>
    <message>
        <source>Administer terminals and virtual consoles.</source>
        <translation>Terminals und virtuelle Konsolen verwalten.</translation>
    </message>
    <message>
        <source>With a console device: throws sessions out and remaps keys.</source>
        <translation>Mit einem Konsolengerät: wirft Sitzungen hinaus und belegt Tasten neu.</translation>
    </message>
    <message>
        <source>Create device nodes.</source>
        <translation>Geräteknoten anlegen.</translation>
    </message>
    <message>
        <source>Creates a node for a disk; opening it is still refused unless a device rule allows it or a user of the host does so on a shared folder.</source>
        <translation>Legt einen Knoten für eine Platte an; das Öffnen wird weiter abgelehnt, außer eine Geräteregel erlaubt es oder ein Benutzer des Hosts tut es in einem geteilten Ordner.</translation>
    </message>
    <message>
        <source>Nearly no image notices.</source>
        <translation>Fast kein Image merkt es.</translation>
    </message>
    <message>
        <source>Take out leases on files of any user.</source>
        <translation>Leases auf Dateien jedes Benutzers nehmen.</translation>
    </message>
    <message>
        <source>Delays another process that opens the file.</source>
        <translation>Verzögert einen anderen Prozess, der die Datei öffnet.</translation>
    </message>
    <message>
        <source>Write records to the kernel&apos;s audit log.</source>
        <translation>Einträge in das Audit-Protokoll des Kernels schreiben.</translation>
    </message>
    <message>
        <source>Forges records in the host&apos;s audit log, or drowns the true ones.</source>
        <translation>Fälscht Einträge im Audit-Protokoll des Hosts oder ertränkt die echten.</translation>
    </message>
    <message>
        <source>sshd, su and sudo inside the image may refuse to open a session.</source>
        <translation>sshd, su und sudo im Image weigern sich vielleicht, eine Sitzung zu öffnen.</translation>
    </message>
    <message>
        <source>Switch kernel auditing on and off and change its rules.</source>
        <translation>Das Audit des Kernels ein- und ausschalten und seine Regeln ändern.</translation>
    </message>
    <message>
        <source>Silences the audit log where the host&apos;s audit interface can be reached.</source>
        <translation>Bringt das Audit-Protokoll zum Schweigen, wo die Audit-Schnittstelle des Hosts erreichbar ist.</translation>
    </message>
    <message>
        <source>Attach capabilities to program files.</source>
        <translation>Programmdateien Capabilities anheften.</translation>
    </message>
    <message>
        <source>Marks a program on a shared folder so that it runs with capabilities, on the host as well.</source>
        <translation>Kennzeichnet ein Programm in einem geteilten Ordner, sodass es mit Capabilities läuft, auch auf dem Host.</translation>
    </message>
    <message>
        <source>Running images don&apos;t notice; installing packages inside the container may.</source>
        <translation>Laufende Images merken es nicht; das Installieren von Paketen im Container vielleicht.</translation>
    </message>
    <message>
        <source>Override mandatory access control of the Smack kind.</source>
        <translation>Verbindliche Zugriffskontrolle der Art Smack übergehen.</translation>
    </message>
    <message>
        <source>Only hosts with Smack are affected.</source>
        <translation>Nur Hosts mit Smack betrifft es.</translation>
    </message>
    <message>
        <source>Change mandatory access control policy, AppArmor&apos;s included.</source>
        <translation>Die Richtlinie der verbindlichen Zugriffskontrolle ändern, auch die von AppArmor.</translation>
    </message>
    <message>
        <source>Replaces or removes AppArmor profiles where the policy interface is in reach.</source>
        <translation>Ersetzt oder entfernt AppArmor-Profile, wo die Schnittstelle der Richtlinie erreichbar ist.</translation>
    </message>
    <message>
        <source>Read and clear the kernel&apos;s message log, and see kernel addresses.</source>
        <translation>Das Meldungsprotokoll des Kernels lesen und leeren und Kernel-Adressen sehen.</translation>
    </message>
    <message>
        <source>The log tells about hardware, other tenants&apos; crashes and memory addresses: what an exploit needs to aim.</source>
        <translation>Das Protokoll verrät Hardware, Abstürze anderer und Speicheradressen: was ein Angriff zum Zielen braucht.</translation>
    </message>
    <message>
        <source>Set an alarm that wakes the machine.</source>
        <translation>Einen Wecker stellen, der den Rechner aufweckt.</translation>
    </message>
    <message>
        <source>Wakes a sleeping laptop.</source>
        <translation>Weckt ein schlafendes Notebook.</translation>
    </message>
    <message>
        <source>Keep the machine from going to sleep.</source>
        <translation>Den Rechner vom Einschlafen abhalten.</translation>
    </message>
    <message>
        <source>Drains a battery.</source>
        <translation>Leert einen Akku.</translation>
    </message>
    <message>
        <source>Listen to the kernel&apos;s audit log.</source>
        <translation>Dem Audit-Protokoll des Kernels zuhören.</translation>
    </message>
    <message>
        <source>Watches audit events of the whole host.</source>
        <translation>Beobachtet Audit-Ereignisse des ganzen Hosts.</translation>
    </message>
    <message>
        <source>Measure performance of processes and the kernel.</source>
        <translation>Die Leistung von Prozessen und Kernel messen.</translation>
    </message>
    <message>
        <source>Watches other processes and the kernel closely enough for side channels; with BPF the kernel&apos;s checks get laxer.</source>
        <translation>Beobachtet andere Prozesse und den Kernel genau genug für Seitenkanäle; mit BPF prüft der Kernel nachlässiger.</translation>
    </message>
    <message>
        <source>Not given by default. Profilers need it, and only it instead of SYS_ADMIN.</source>
        <translation>Nicht als Vorgabe vorhanden. Profiler brauchen sie, und nur sie statt SYS_ADMIN.</translation>
    </message>
    <message>
        <source>Load BPF programs into the kernel.</source>
        <translation>BPF-Programme in den Kernel laden.</translation>
    </message>
    <message>
        <source>With PERFMON it reads kernel memory, with NET_ADMIN it rewrites packets; mistakes in the verifier have let such programs take the kernel over (CVE-2020-8835, CVE-2021-3490, CVE-2021-31440).</source>
        <translation>Mit PERFMON liest sie Kernel-Speicher, mit NET_ADMIN schreibt sie Pakete um; Fehler im Prüfer haben solche Programme den Kernel übernehmen lassen (CVE-2020-8835, CVE-2021-3490, CVE-2021-31440).</translation>
    </message>
    <message>
        <source>Choose process numbers and look at files that other processes have mapped.</source>
        <translation>Prozessnummern wählen und Dateien ansehen, die andere Prozesse abgebildet haben.</translation>
    </message>
    <message>
        <source>Small: foresees process numbers and reads mapped files of processes in sight.</source>
        <translation>Gering: sieht Prozessnummern voraus und liest abgebildete Dateien sichtbarer Prozesse.</translation>
    </message>
    <message>
        <source>Physical memory or I/O ports: the kernel itself can be rewritten.</source>
        <translation>Physischer Speicher oder I/O-Ports: Der Kernel selbst lässt sich umschreiben.</translation>
    </message>
    <message>
        <source>The kernel&apos;s messages, to read and to add to.</source>
        <translation>Die Meldungen des Kernels, zum Lesen und Hinzufügen.</translation>
    </message>
    <message>
        <source>A disk of the host: every file on it can be read, and rewritten where writing is allowed, round all permissions.</source>
        <translation>Eine Platte des Hosts: Jede Datei darauf lässt sich lesen und, wo Schreiben erlaubt ist, überschreiben, an allen Rechten vorbei.</translation>
    </message>
    <message>
        <source>Controls every ZFS pool: mounts, snapshots and sends any of them.</source>
        <translation>Steuert jeden ZFS-Pool: hängt ein, macht Schnappschüsse und verschickt sie.</translation>
    </message>
    <message>
        <source>A disk from the network that the host may be using.</source>
        <translation>Eine Platte aus dem Netz, die der Host vielleicht nutzt.</translation>
    </message>
    <message>
        <source>What the host has mounted from image files.</source>
        <translation>Was der Host aus Abbilddateien eingehängt hat.</translation>
    </message>
    <message>
        <source>Takes up loop devices of the host.</source>
        <translation>Belegt Loop-Geräte des Hosts.</translation>
    </message>
    <message>
        <source>Raw commands to disks, below every file permission.</source>
        <translation>Rohe Befehle an Platten, unterhalb aller Dateirechte.</translation>
    </message>
    <message>
        <source>An optical drive.</source>
        <translation>Ein optisches Laufwerk.</translation>
    </message>
    <message>
        <source>A tape drive, with whatever backups lie in it.</source>
        <translation>Ein Bandlaufwerk, mit den Sicherungen, die darin liegen.</translation>
    </message>
    <message>
        <source>Runs virtual machines: a large kernel interface that has had holes.</source>
        <translation>Betreibt virtuelle Maschinen: eine große Kernel-Schnittstelle, die schon Lücken hatte.</translation>
    </message>
    <message>
        <source>Network back end for virtual machines, inside the kernel.</source>
        <translation>Netz-Unterbau für virtuelle Maschinen, im Kernel.</translation>
    </message>
    <message>
        <source>Talks to virtual machines of the host.</source>
        <translation>Spricht mit virtuellen Maschinen des Hosts.</translation>
    </message>
    <message>
        <source>Hands over a PCI device; only the hardware&apos;s memory protection stands between it and the host.</source>
        <translation>Gibt ein PCI-Gerät aus der Hand; nur der Speicherschutz der Hardware steht zwischen ihm und dem Host.</translation>
    </message>
    <message>
        <source>Hands over a device that can write to any memory.</source>
        <translation>Gibt ein Gerät aus der Hand, das in jeden Speicher schreiben kann.</translation>
    </message>
    <message>
        <source>Makes tunnels: harmless until NET_ADMIN is added, which VPN images need as well.</source>
        <translation>Macht Tunnel: harmlos, bis NET_ADMIN dazukommt, das VPN-Images ebenfalls brauchen.</translation>
    </message>
    <message>
        <source>File systems made by programs. The usual danger is SYS_ADMIN, which is added along with it.</source>
        <translation>Dateisysteme aus Programmen. Die übliche Gefahr ist SYS_ADMIN, das dazu vergeben wird.</translation>
    </message>
    <message>
        <source>Graphics with control of the screen; a single render node is narrower.</source>
        <translation>Grafik mit Herrschaft über den Bildschirm; ein einzelner Render-Knoten ist enger.</translation>
    </message>
    <message>
        <source>Computes on the graphics card; memory of its other users has leaked through faulty drivers.</source>
        <translation>Rechnet auf der Grafikkarte; Speicher ihrer anderen Nutzer ist durch fehlerhafte Treiber schon durchgesickert.</translation>
    </message>
    <message>
        <source>Computes on the graphics card or accelerator; memory of its other users has leaked through faulty drivers.</source>
        <translation>Rechnet auf der Grafikkarte oder dem Beschleuniger; Speicher anderer Nutzer ist durch fehlerhafte Treiber schon durchgesickert.</translation>
    </message>
    <message>
        <source>Cameras and video capture.</source>
        <translation>Kameras und Videoaufnahme.</translation>
    </message>
    <message>
        <source>Microphones and loudspeakers.</source>
        <translation>Mikrofone und Lautsprecher.</translation>
    </message>
    <message>
        <source>Microphones or loudspeakers.</source>
        <translation>Mikrofone oder Lautsprecher.</translation>
    </message>
    <message>
        <source>Every key press and mouse movement on the host.</source>
        <translation>Jeder Tastendruck und jede Mausbewegung auf dem Host.</translation>
    </message>
    <message>
        <source>Types into the host as if from its keyboard.</source>
        <translation>Tippt auf dem Host wie von dessen Tastatur.</translation>
    </message>
    <message>
        <source>Raw access to keyboards and security keys.</source>
        <translation>Roher Zugriff auf Tastaturen und Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>Raw access to USB devices; as a folder to all of them.</source>
        <translation>Roher Zugriff auf USB-Geräte; als Ordner auf alle.</translation>
    </message>
    <message>
        <source>One serial adapter.</source>
        <translation>Ein serieller Adapter.</translation>
    </message>
    <message>
        <source>A serial port of the host, perhaps its console.</source>
        <translation>Eine serielle Schnittstelle des Hosts, vielleicht seine Konsole.</translation>
    </message>
    <message>
        <source>A console of the host: its screen and keyboard.</source>
        <translation>Eine Konsole des Hosts: sein Bildschirm und seine Tastatur.</translation>
    </message>
    <message>
        <source>The host&apos;s console.</source>
        <translation>Die Konsole des Hosts.</translation>
    </message>
    <message>
        <source>Terminals; a container has its own already.</source>
        <translation>Terminals; ein Container hat schon eigene.</translation>
    </message>
    <message>
        <source>The security chip: keys that are bound to this machine.</source>
        <translation>Der Sicherheitschip: Schlüssel, die an diesen Rechner gebunden sind.</translation>
    </message>
    <message>
        <source>A hardware bus: sensors on small boards, board settings and memory modules on PCs.</source>
        <translation>Ein Hardware-Bus: Sensoren auf kleinen Platinen, Board-Einstellungen und Speichermodule auf PCs.</translation>
    </message>
    <message>
        <source>Electrical pins of the board.</source>
        <translation>Elektrische Anschlüsse der Platine.</translation>
    </message>
    <message>
        <source>The Raspberry Pi&apos;s firmware interface.</source>
        <translation>Die Firmware-Schnittstelle des Raspberry Pi.</translation>
    </message>
    <message>
        <source>Opening it and then doing nothing restarts the host.</source>
        <translation>Öffnen und dann nichts tun startet den Host neu.</translation>
    </message>
    <message>
        <source>The hardware clock.</source>
        <translation>Die Hardware-Uhr.</translation>
    </message>
    <message>
        <source>A timing pulse.</source>
        <translation>Ein Zeittakt.</translation>
    </message>
    <message>
        <source>The clock of a network card.</source>
        <translation>Die Uhr einer Netzwerkkarte.</translation>
    </message>
    <message>
        <source>The management controller: power, console and accounts of the machine.</source>
        <translation>Der Verwaltungs-Controller: Strom, Konsole und Konten des Rechners.</translation>
    </message>
    <message>
        <source>The processor&apos;s management engine.</source>
        <translation>Die Management Engine des Prozessors.</translation>
    </message>
    <message>
        <source>Processor registers, with which the kernel can be taken over.</source>
        <translation>Prozessorregister, mit denen sich der Kernel übernehmen lässt.</translation>
    </message>
    <message>
        <source>Keeps the processors awake.</source>
        <translation>Hält die Prozessoren wach.</translation>
    </message>
    <message>
        <source>A hardware timer.</source>
        <translation>Ein Hardware-Zeitgeber.</translation>
    </message>
    <message>
        <source>The pool of huge memory pages.</source>
        <translation>Der Vorrat an großen Speicherseiten.</translation>
    </message>
    <message>
        <source>Direct memory transfers over the network.</source>
        <translation>Direkte Speicherübertragung über das Netz.</translation>
    </message>
    <message>
        <source>An accelerator for neural networks.</source>
        <translation>Ein Beschleuniger für neuronale Netze.</translation>
    </message>
    <message>
        <source>A printer.</source>
        <translation>Ein Drucker.</translation>
    </message>
    <message>
        <source>Switches radios off.</source>
        <translation>Schaltet Funkgeräte aus.</translation>
    </message>
    <message>
        <source>A hypervisor&apos;s kernel driver.</source>
        <translation>Der Kernel-Treiber eines Hypervisors.</translation>
    </message>
    <message>
        <source>Android&apos;s ways between processes.</source>
        <translation>Androids Wege zwischen Prozessen.</translation>
    </message>
    <message>
        <source>Shared memory of the host&apos;s other programs.</source>
        <translation>Gemeinsamer Speicher der anderen Programme des Hosts.</translation>
    </message>
    <message>
        <source>Every container has it already.</source>
        <translation>Das hat jeder Container schon.</translation>
    </message>
    <message>
        <source>Whoever can connect here commands the container engine: it can start a container with the host&apos;s disk mounted and is root on the host. Mounting the socket read-only changes nothing, because connecting isn&apos;t writing.</source>
        <translation>Wer sich hier verbinden kann, befiehlt der Container-Engine: Sie kann einen Container mit der Platte des Hosts starten und ist root auf dem Host. Den Socket schreibgeschützt einzuhängen ändert nichts, denn Verbinden ist nicht Schreiben.</translation>
    </message>
    <message>
        <source>Commands the rootless engine of one user: that user&apos;s files and containers are taken over.</source>
        <translation>Befiehlt der rootless-Engine eines Benutzers: Dessen Dateien und Container sind übernommen.</translation>
    </message>
    <message>
        <source>The interface of a container runtime that asks nobody for a password: it starts anything with any rights, so it is root on the host.</source>
        <translation>Die Schnittstelle einer Container-Laufzeit, die niemanden nach einem Passwort fragt: Sie startet alles mit allen Rechten, ist also root auf dem Host.</translation>
    </message>
    <message>
        <source>Commands the image builder, which runs build steps as root and may grant them more.</source>
        <translation>Befiehlt dem Image-Bauer, der Bauschritte als root ausführt und ihnen mehr gewähren kann.</translation>
    </message>
    <message>
        <source>Commands LXD or Incus: a privileged instance with the host&apos;s disk is one request away.</source>
        <translation>Befiehlt LXD oder Incus: Eine privilegierte Instanz mit der Platte des Hosts ist eine Anfrage entfernt.</translation>
    </message>
    <message>
        <source>Commands the virtual machine manager: a machine can be defined that has the host&apos;s disks.</source>
        <translation>Befiehlt der Verwaltung virtueller Maschinen: Eine Maschine mit den Platten des Hosts lässt sich anlegen.</translation>
    </message>
    <message>
        <source>The engine&apos;s own run-time folder, with plugin sockets and the socket of its containerd.</source>
        <translation>Der Laufzeitordner der Engine, mit Plugin-Sockets und dem Socket ihres containerd.</translation>
    </message>
    <message>
        <source>Holds the containerd socket and the state of running containers.</source>
        <translation>Enthält den Socket von containerd und den Zustand laufender Container.</translation>
    </message>
    <message>
        <source>Holds the sockets of the virtual machine manager.</source>
        <translation>Enthält die Sockets der Verwaltung virtueller Maschinen.</translation>
    </message>
    <message>
        <source>Holds the sockets of the container engine, systemd and D-Bus. A socket in a read-only folder can be used all the same.</source>
        <translation>Enthält die Sockets von Container-Engine, systemd und D-Bus. Ein Socket in einem schreibgeschützten Ordner lässt sich trotzdem nutzen.</translation>
    </message>
    <message>
        <source>A direct line to the host&apos;s first process, which starts programs as root on request.</source>
        <translation>Ein direkter Draht zum ersten Prozess des Hosts, der auf Wunsch Programme als root startet.</translation>
    </message>
    <message>
        <source>State and sockets of systemd; a unit written here is started as root.</source>
        <translation>Zustand und Sockets von systemd; eine hier geschriebene Unit wird als root gestartet.</translation>
    </message>
    <message>
        <source>Used to look up names or to hand in log lines; little else can be done here.</source>
        <translation>Dient zum Nachschlagen von Namen oder Abgeben von Protokollzeilen; sonst lässt sich hier wenig tun.</translation>
    </message>
    <message>
        <source>The system&apos;s message bus. Root in the container is root to the services behind it, and some of them start programs.</source>
        <translation>Der Nachrichtenbus des Systems. root im Container ist root für die Dienste dahinter, und manche davon starten Programme.</translation>
    </message>
    <message>
        <source>Holds the socket of the system&apos;s message bus. Root in the container is root to the services behind it.</source>
        <translation>Enthält den Socket des Nachrichtenbusses. root im Container ist root für die Dienste dahinter.</translation>
    </message>
    <message>
        <source>The message bus of a desktop session: programs can be started as that user.</source>
        <translation>Der Nachrichtenbus einer Desktop-Sitzung: Programme lassen sich als dieser Benutzer starten.</translation>
    </message>
    <message>
        <source>A user&apos;s run-time folder: session bus, display, sound and key agents in one place.</source>
        <translation>Der Laufzeitordner eines Benutzers: Sitzungsbus, Anzeige, Ton und Schlüsselagenten an einem Ort.</translation>
    </message>
    <message>
        <source>A connection to the desktop. Weaker than X11, and still a place among the user&apos;s windows.</source>
        <translation>Eine Verbindung zum Desktop. Schwächer als X11, und doch ein Platz unter den Fenstern des Benutzers.</translation>
    </message>
    <message>
        <source>The user&apos;s sound server: microphones can be listened to.</source>
        <translation>Der Tonserver des Benutzers: Mikrofone lassen sich abhören.</translation>
    </message>
    <message>
        <source>X11 doesn&apos;t keep programs apart: keys can be recorded, the screen read and input made up.</source>
        <translation>X11 hält Programme nicht getrennt: Tasten lassen sich aufzeichnen, der Bildschirm lesen und Eingaben erfinden.</translation>
    </message>
    <message>
        <source>The key to the user&apos;s X11 display.</source>
        <translation>Der Schlüssel zur X11-Anzeige des Benutzers.</translation>
    </message>
    <message>
        <source>An SSH agent: every key in it can be used while the container runs.</source>
        <translation>Ein SSH-Agent: Jeder Schlüssel darin ist nutzbar, solange der Container läuft.</translation>
    </message>
    <message>
        <source>The GnuPG agent: signs and decrypts with the user&apos;s keys.</source>
        <translation>Der GnuPG-Agent: signiert und entschlüsselt mit den Schlüsseln des Benutzers.</translation>
    </message>
    <message>
        <source>Access to smart cards and security keys.</source>
        <translation>Zugriff auf Chipkarten und Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>The host&apos;s print server.</source>
        <translation>Der Druckserver des Hosts.</translation>
    </message>
    <message>
        <source>The socket of a database on the host; root in the container may be logged in as root there without a password.</source>
        <translation>Der Socket einer Datenbank auf dem Host; root im Container wird dort vielleicht ohne Passwort als root angemeldet.</translation>
    </message>
    <message>
        <source>Secrets that other tools keep on the host.</source>
        <translation>Geheimnisse, die andere Werkzeuge auf dem Host halten.</translation>
    </message>
    <message>
        <source>The host&apos;s device database; reading it is how programs find devices.</source>
        <translation>Die Gerätedatenbank des Hosts; durch Lesen finden Programme Geräte.</translation>
    </message>
    <message>
        <source>Handles of other network namespaces: with SYS_ADMIN they can be entered.</source>
        <translation>Handle anderer Netz-Namespaces: Mit SYS_ADMIN lassen sie sich betreten.</translation>
    </message>
    <message>
        <source>A lock file that firewall tools share.</source>
        <translation>Eine Sperrdatei, die Firewall-Werkzeuge teilen.</translation>
    </message>
    <message>
        <source>Who is logged in on the host.</source>
        <translation>Wer auf dem Host angemeldet ist.</translation>
    </message>
    <message>
        <source>The host&apos;s whole file system: reading gives every password hash and key, writing gives the host.</source>
        <translation>Das ganze Dateisystem des Hosts: Lesen gibt jeden Passwort-Hash und Schlüssel, Schreiben gibt den Host.</translation>
    </message>
    <message>
        <source>Holds the engine&apos;s storage, scheduled jobs and all logs.</source>
        <translation>Enthält den Speicher der Engine, Zeitpläne und alle Protokolle.</translation>
    </message>
    <message>
        <source>Holds the state of every service on the host, the engine&apos;s storage and databases included.</source>
        <translation>Enthält den Zustand jedes Dienstes auf dem Host, den Speicher der Engine und Datenbanken eingeschlossen.</translation>
    </message>
    <message>
        <source>Temporary files and sockets of every program on the host, under names that are easy to guess.</source>
        <translation>Zwischendateien und Sockets aller Programme des Hosts, unter leicht zu erratenden Namen.</translation>
    </message>
    <message>
        <source>Accounts, sudo rules, scheduled jobs, services and host keys: one written line makes the writer root.</source>
        <translation>Konten, sudo-Regeln, Zeitpläne, Dienste und Host-Schlüssel: Eine geschriebene Zeile macht zu root.</translation>
    </message>
    <message>
        <source>The password hashes of the host&apos;s accounts; writing sets a new password for root.</source>
        <translation>Die Passwort-Hashes der Konten des Hosts; Schreiben setzt ein neues Passwort für root.</translation>
    </message>
    <message>
        <source>Group passwords and group administrators of the host.</source>
        <translation>Gruppenpasswörter und Gruppenverwalter des Hosts.</translation>
    </message>
    <message>
        <source>Says who may become root; whoever writes here decides.</source>
        <translation>Sagt, wer root werden darf; wer hier schreibt, bestimmt es.</translation>
    </message>
    <message>
        <source>The host&apos;s accounts. Reading is harmless, writing makes a new root account.</source>
        <translation>Die Konten des Hosts. Lesen ist harmlos, Schreiben legt ein neues root-Konto an.</translation>
    </message>
    <message>
        <source>Decides how log-ins are checked, and can be made not to check.</source>
        <translation>Bestimmt, wie Anmeldungen geprüft werden, und lässt sich dazu bringen, nicht zu prüfen.</translation>
    </message>
    <message>
        <source>Says which libraries the host&apos;s programs load, root&apos;s among them.</source>
        <translation>Sagt, welche Bibliotheken die Programme des Hosts laden, auch die von root.</translation>
    </message>
    <message>
        <source>Commands that the host runs on schedule, as root.</source>
        <translation>Befehle, die der Host nach Zeitplan ausführt, als root.</translation>
    </message>
    <message>
        <source>Services that the host starts as root.</source>
        <translation>Dienste, die der Host als root startet.</translation>
    </message>
    <message>
        <source>Run by the shell of everyone who logs in, root included.</source>
        <translation>Läuft in der Shell von jedem, der sich anmeldet, auch von root.</translation>
    </message>
    <message>
        <source>Run as root when the host starts.</source>
        <translation>Läuft als root, wenn der Host startet.</translation>
    </message>
    <message>
        <source>Commands that the host runs as root when a device, a module or a network appears.</source>
        <translation>Befehle, die der Host als root ausführt, wenn ein Gerät, ein Modul oder ein Netz erscheint.</translation>
    </message>
    <message>
        <source>Where the host takes its packages from, and commands that run while it installs them.</source>
        <translation>Woher der Host seine Pakete nimmt, und Befehle, die er beim Installieren ausführt.</translation>
    </message>
    <message>
        <source>The engine&apos;s settings and registry certificates: they decide which programs the engine starts.</source>
        <translation>Einstellungen und Registry-Zertifikate der Engine: Sie bestimmen, welche Programme die Engine startet.</translation>
    </message>
    <message>
        <source>The container runtime&apos;s settings: they decide which programs it starts as root.</source>
        <translation>Die Einstellungen der Container-Laufzeit: Sie bestimmen, welche Programme sie als root startet.</translation>
    </message>
    <message>
        <source>The host&apos;s SSH keys and the rules for logging in.</source>
        <translation>Die SSH-Schlüssel des Hosts und die Regeln für Anmeldungen.</translation>
    </message>
    <message>
        <source>Private keys of the host&apos;s certificates.</source>
        <translation>Private Schlüssel der Zertifikate des Hosts.</translation>
    </message>
    <message>
        <source>Private keys of certificates; hooks in here run as root at the next renewal. A proxy needs only live and archive, read-only.</source>
        <translation>Private Schlüssel von Zertifikaten; Hooks hier laufen bei der nächsten Erneuerung als root. Ein Proxy braucht nur live und archive, schreibgeschützt.</translation>
    </message>
    <message>
        <source>Certificates and their private keys, which a proxy has to read and nothing has to write.</source>
        <translation>Zertifikate und ihre privaten Schlüssel, die ein Proxy lesen muss und nichts schreiben muss.</translation>
    </message>
    <message>
        <source>Keys of the host and the list of authorities that it trusts.</source>
        <translation>Schlüssel des Hosts und die Liste der Zertifizierungsstellen, denen er traut.</translation>
    </message>
    <message>
        <source>The authorities that the host trusts: public to read; writing lets somebody else vouch for any site.</source>
        <translation>Die Zertifizierungsstellen, denen der Host traut: öffentlich zu lesen; Schreiben lässt jemand anderen für jede Seite bürgen.</translation>
    </message>
    <message>
        <source>The host&apos;s time zone: fine to share read-only.</source>
        <translation>Die Zeitzone des Hosts: schreibgeschützt unbedenklich.</translation>
    </message>
    <message>
        <source>The time zone tables: fine to share read-only.</source>
        <translation>Die Zeitzonentabellen: schreibgeschützt unbedenklich.</translation>
    </message>
    <message>
        <source>A number that identifies the host, read by monitoring agents and licence checks.</source>
        <translation>Eine Nummer, die den Host kennzeichnet; Überwachung und Lizenzprüfungen lesen sie.</translation>
    </message>
    <message>
        <source>The name of the host&apos;s distribution: fine to share read-only.</source>
        <translation>Der Name der Distribution des Hosts: schreibgeschützt unbedenklich.</translation>
    </message>
    <message>
        <source>The host&apos;s name: fine to share read-only.</source>
        <translation>Der Name des Hosts: schreibgeschützt unbedenklich.</translation>
    </message>
    <message>
        <source>How the host finds other machines; writing sends its traffic elsewhere.</source>
        <translation>Wie der Host andere Rechner findet; Schreiben schickt seinen Verkehr anderswohin.</translation>
    </message>
    <message>
        <source>Settings of the host&apos;s name server, where it has one.</source>
        <translation>Einstellungen des Nameservers auf dem Host, wo er einen hat.</translation>
    </message>
    <message>
        <source>The cluster&apos;s administrator login and keys; manifests written here run as root.</source>
        <translation>Verwalter-Anmeldung und Schlüssel des Clusters; hier geschriebene Manifeste laufen als root.</translation>
    </message>
    <message>
        <source>State and logins of a Kubernetes node, with the tokens of everything that runs on it.</source>
        <translation>Zustand und Anmeldungen eines Kubernetes-Knotens, mit den Token von allem, was darauf läuft.</translation>
    </message>
    <message>
        <source>The cluster&apos;s database: all its secrets in one place.</source>
        <translation>Die Datenbank des Clusters: alle seine Geheimnisse an einem Ort.</translation>
    </message>
    <message>
        <source>Settings and tokens of the Nomad agent, which starts programs.</source>
        <translation>Einstellungen und Token des Nomad-Agenten, der Programme startet.</translation>
    </message>
    <message>
        <source>Settings and tokens of Consul; a check written here can run a command.</source>
        <translation>Einstellungen und Token von Consul; eine hier geschriebene Prüfung kann einen Befehl ausführen.</translation>
    </message>
    <message>
        <source>The engine&apos;s storage: every image, container and volume with their secrets, and the settings that containers start with.</source>
        <translation>Der Speicher der Engine: jedes Image, jeder Container und jedes Volume mit ihren Geheimnissen und die Einstellungen, mit denen Container starten.</translation>
    </message>
    <message>
        <source>Every named volume of every project on the host.</source>
        <translation>Jedes benannte Volume jedes Projekts auf dem Host.</translation>
    </message>
    <message>
        <source>Logs of all containers, with their environment variables and so their passwords.</source>
        <translation>Protokolle aller Container, mit ihren Umgebungsvariablen und damit ihren Passwörtern.</translation>
    </message>
    <message>
        <source>The runtime&apos;s storage: file systems of all containers and images.</source>
        <translation>Der Speicher der Laufzeit: Dateisysteme aller Container und Images.</translation>
    </message>
    <message>
        <source>Storage of a rootless engine: all containers of that user.</source>
        <translation>Speicher einer rootless-Engine: alle Container dieses Benutzers.</translation>
    </message>
    <message>
        <source>File systems and settings of system containers.</source>
        <translation>Dateisysteme und Einstellungen von System-Containern.</translation>
    </message>
    <message>
        <source>Disks and definitions of the host&apos;s virtual machines.</source>
        <translation>Platten und Beschreibungen der virtuellen Maschinen des Hosts.</translation>
    </message>
    <message>
        <source>The host&apos;s processes and kernel settings, without the parts that the engine hides from a container. A setting in it names programs that the kernel starts as root.</source>
        <translation>Die Prozesse und Kernel-Einstellungen des Hosts, ohne die Teile, die die Engine vor einem Container verbirgt. Eine Einstellung darin nennt Programme, die der Kernel als root startet.</translation>
    </message>
    <message>
        <source>Kernel settings; some name a program that the kernel starts as root.</source>
        <translation>Kernel-Einstellungen; manche nennen ein Programm, das der Kernel als root startet.</translation>
    </message>
    <message>
        <source>One written letter reboots or crashes the host.</source>
        <translation>Ein geschriebener Buchstabe startet den Host neu oder lässt ihn abstürzen.</translation>
    </message>
    <message>
        <source>The kernel&apos;s memory as a file.</source>
        <translation>Der Speicher des Kernels als Datei.</translation>
    </message>
    <message>
        <source>Kernel addresses or keys that help an exploit to aim.</source>
        <translation>Kernel-Adressen oder Schlüssel, die einem Angriff beim Zielen helfen.</translation>
    </message>
    <message>
        <source>The host&apos;s file system by way of one of its processes.</source>
        <translation>Das Dateisystem des Hosts auf dem Weg über einen seiner Prozesse.</translation>
    </message>
    <message>
        <source>Handles of the host&apos;s namespaces: with SYS_ADMIN they can be entered.</source>
        <translation>Handle der Namespaces des Hosts: Mit SYS_ADMIN lassen sie sich betreten.</translation>
    </message>
    <message>
        <source>Registers of PCI and USB devices.</source>
        <translation>Register von PCI- und USB-Geräten.</translation>
    </message>
    <message>
        <source>Devices, drivers and kernel objects of the host; some entries name programs that the kernel starts.</source>
        <translation>Geräte, Treiber und Kernel-Objekte des Hosts; manche Einträge nennen Programme, die der Kernel startet.</translation>
    </message>
    <message>
        <source>Resource control of the whole host; in the old layout a release agent written here runs as root (CVE-2022-0492).</source>
        <translation>Ressourcensteuerung des ganzen Hosts; im alten Aufbau läuft ein hier geschriebener Release-Agent als root (CVE-2022-0492).</translation>
    </message>
    <message>
        <source>Switches and internals of the kernel that are meant for root alone.</source>
        <translation>Schalter und Innereien des Kernels, die nur für root gedacht sind.</translation>
    </message>
    <message>
        <source>Traces what the whole host does.</source>
        <translation>Verfolgt, was der ganze Host tut.</translation>
    </message>
    <message>
        <source>The policy of AppArmor and its like: profiles can be replaced here.</source>
        <translation>Die Richtlinie von AppArmor und Ähnlichem: Profile lassen sich hier ersetzen.</translation>
    </message>
    <message>
        <source>BPF programs and data that other software has pinned.</source>
        <translation>BPF-Programme und Daten, die andere Software angeheftet hat.</translation>
    </message>
    <message>
        <source>Firmware variables; a wrong one leaves a machine that doesn&apos;t start.</source>
        <translation>Firmware-Variablen; eine falsche hinterlässt einen Rechner, der nicht startet.</translation>
    </message>
    <message>
        <source>Energy counters fine enough to give away what other programs compute.</source>
        <translation>Energiezähler, fein genug, um zu verraten, was andere Programme rechnen.</translation>
    </message>
    <message>
        <source>Settings of devices and modules; a single sensor or pin is better mounted by itself.</source>
        <translation>Einstellungen von Geräten und Modulen; ein einzelner Sensor oder Anschluss wird besser allein eingehängt.</translation>
    </message>
    <message>
        <source>Every device node of the host, together with its terminals and shared memory. What keeps disks shut is only the device filter, which `privileged` and device rules remove.</source>
        <translation>Jeder Geräteknoten des Hosts, samt seinen Terminals und gemeinsamem Speicher. Platten hält nur der Gerätefilter geschlossen, den `privileged` und Geräteregeln entfernen.</translation>
    </message>
    <message>
        <source>Shared memory of other programs; `shm_size` gives the service its own.</source>
        <translation>Gemeinsamer Speicher anderer Programme; `shm_size` gibt dem Dienst eigenen.</translation>
    </message>
    <message>
        <source>Hands log lines to the host.</source>
        <translation>Gibt Protokollzeilen an den Host ab.</translation>
    </message>
    <message>
        <source>Logical and encrypted disks of the host.</source>
        <translation>Logische und verschlüsselte Platten des Hosts.</translation>
    </message>
    <message>
        <source>The host&apos;s disks by name.</source>
        <translation>Die Platten des Hosts beim Namen.</translation>
    </message>
    <message>
        <source>Every USB device: keyboards, security keys and disks as well as the one that is wanted.</source>
        <translation>Jedes USB-Gerät: Tastaturen, Sicherheitsschlüssel und Platten so gut wie das gewünschte.</translation>
    </message>
    <message>
        <source>Every key that is pressed on the host.</source>
        <translation>Jede Taste, die auf dem Host gedrückt wird.</translation>
    </message>
    <message>
        <source>Graphics devices; `devices` is the way that also opens them.</source>
        <translation>Grafikgeräte; `devices` ist der Weg, der sie auch öffnet.</translation>
    </message>
    <message>
        <source>The kernel and boot loader that the host starts next time.</source>
        <translation>Kernel und Bootloader, die der Host beim nächsten Mal startet.</translation>
    </message>
    <message>
        <source>Programs that the host runs, root among their users.</source>
        <translation>Programme, die der Host ausführt, auch root.</translation>
    </message>
    <message>
        <source>Programs and libraries that the host runs as root.</source>
        <translation>Programme und Bibliotheken, die der Host als root ausführt.</translation>
    </message>
    <message>
        <source>Kernel modules: VPN, firewall and NFS images read them; a changed one is loaded into the kernel.</source>
        <translation>Kernel-Module: Images für VPN, Firewall und NFS lesen sie; ein geändertes wird in den Kernel geladen.</translation>
    </message>
    <message>
        <source>Kernel headers, read by images that compile for the host&apos;s kernel.</source>
        <translation>Kernel-Header, gelesen von Images, die für den Kernel des Hosts übersetzen.</translation>
    </message>
    <message>
        <source>Graphics driver libraries: fine to share read-only.</source>
        <translation>Bibliotheken der Grafiktreiber: schreibgeschützt unbedenklich.</translation>
    </message>
    <message>
        <source>Root&apos;s own folder: keys, history and the files that run at root&apos;s next log-in.</source>
        <translation>Der eigene Ordner von root: Schlüssel, Verlauf und die Dateien, die bei der nächsten Anmeldung von root laufen.</translation>
    </message>
    <message>
        <source>The folders of all users, with their keys, tokens and start-up files.</source>
        <translation>Die Ordner aller Benutzer, mit Schlüsseln, Token und Startdateien.</translation>
    </message>
    <message>
        <source>A user&apos;s whole folder: keys, tokens, and files that run at the next log-in. Mount the one folder that is needed.</source>
        <translation>Der ganze Ordner eines Benutzers: Schlüssel, Token und Dateien, die bei der nächsten Anmeldung laufen. Den einen Ordner einhängen, der gebraucht wird.</translation>
    </message>
    <message>
        <source>Private SSH keys; a line added to authorized_keys logs somebody else in.</source>
        <translation>Private SSH-Schlüssel; eine Zeile in authorized_keys lässt jemand anderen hinein.</translation>
    </message>
    <message>
        <source>Logins to a cloud account.</source>
        <translation>Anmeldungen an einem Cloud-Konto.</translation>
    </message>
    <message>
        <source>Logins to Kubernetes clusters; a file written here can start a program when the user next uses one.</source>
        <translation>Anmeldungen an Kubernetes-Clustern; eine hier geschriebene Datei kann ein Programm starten, wenn der Benutzer sie das nächste Mal nutzt.</translation>
    </message>
    <message>
        <source>Registry logins, and plugins that the user&apos;s docker command starts.</source>
        <translation>Registry-Anmeldungen und Plugins, die der docker-Befehl des Benutzers startet.</translation>
    </message>
    <message>
        <source>Registry logins. Image updaters read this file for private registries.</source>
        <translation>Registry-Anmeldungen. Programme, die Images aktualisieren, lesen diese Datei für private Registries.</translation>
    </message>
    <message>
        <source>The user&apos;s private keys or passwords.</source>
        <translation>Private Schlüssel oder Passwörter des Benutzers.</translation>
    </message>
    <message>
        <source>Passwords or tokens in clear text, for repositories, registries or servers.</source>
        <translation>Passwörter oder Token im Klartext, für Repositories, Registries oder Server.</translation>
    </message>
    <message>
        <source>Saved passwords and open log-ins of the user&apos;s programs.</source>
        <translation>Gespeicherte Passwörter und offene Anmeldungen der Programme des Benutzers.</translation>
    </message>
    <message>
        <source>What the user has typed, passwords on command lines included.</source>
        <translation>Was der Benutzer getippt hat, Passwörter in Befehlszeilen eingeschlossen.</translation>
    </message>
    <message>
        <source>Runs as the user at the next log-in or command.</source>
        <translation>Läuft als der Benutzer bei der nächsten Anmeldung oder dem nächsten Befehl.</translation>
    </message>
    <message>
        <source>The host&apos;s logs. Log shippers read them; writing hides traces and misleads the tools that read them as root.</source>
        <translation>Die Protokolle des Hosts. Protokollsammler lesen sie; Schreiben verwischt Spuren und täuscht die Werkzeuge, die sie als root lesen.</translation>
    </message>
    <message>
        <source>The journal of the host&apos;s services. Log shippers read it.</source>
        <translation>Das Journal der Dienste des Hosts. Protokollsammler lesen es.</translation>
    </message>
    <message>
        <source>The record of who did what: worth nothing once it can be written.</source>
        <translation>Die Aufzeichnung, wer was getan hat: nichts wert, sobald man sie schreiben kann.</translation>
    </message>
    <message>
        <source>The list of installed packages. Scanners read it; scripts in it run as root at the next update.</source>
        <translation>Die Liste der installierten Pakete. Scanner lesen sie; Skripte darin laufen beim nächsten Aktualisieren als root.</translation>
    </message>
    <message>
        <source>The files of a database on the host.</source>
        <translation>Die Dateien einer Datenbank auf dem Host.</translation>
    </message>
    <message>
        <source>All data of the host&apos;s sites or disks; mount the folder that the service works on.</source>
        <translation>Alle Daten der Seiten oder Platten des Hosts; den Ordner einhängen, mit dem der Dienst arbeitet.</translation>
    </message>
    <message>
        <source>macOS settings, with programs that are started as root.</source>
        <translation>macOS-Einstellungen, mit Programmen, die als root gestartet werden.</translation>
    </message>
    <message>
        <source>The whole system drive of Windows.</source>
        <translation>Das ganze Systemlaufwerk von Windows.</translation>
    </message>
    <message>
        <source>Windows itself, or programs that it runs.</source>
        <translation>Windows selbst oder Programme, die es ausführt.</translation>
    </message>
    <message>
        <source>The folders of all Windows users, with their tokens and start-up programs.</source>
        <translation>Die Ordner aller Windows-Benutzer, mit Token und Startprogrammen.</translation>
    </message>
    <message>
        <source>Data and settings of the Windows engine.</source>
        <translation>Daten und Einstellungen der Windows-Engine.</translation>
    </message>
    <message>
        <source>The whole history with secrets that were removed later; hooks written here run on the developer&apos;s machine.</source>
        <translation>Der ganze Verlauf mit später entfernten Geheimnissen; hier geschriebene Hooks laufen auf dem Rechner des Entwicklers.</translation>
    </message>
    <message>
        <source>All variables of the project, the passwords of other services included.</source>
        <translation>Alle Variablen des Projekts, auch die Passwörter anderer Dienste.</translation>
    </message>
    <message>
        <source>Good only for flooding somebody else.</source>
        <translation>Taugt nur dazu, jemand anderen zu fluten.</translation>
    </message>
    <message>
        <source>Passwords and files cross the network in the clear.</source>
        <translation>Passwörter und Dateien gehen im Klartext über das Netz.</translation>
    </message>
    <message>
        <source>A shell for everybody who guesses or finds the password.</source>
        <translation>Eine Shell für jeden, der das Passwort errät oder findet.</translation>
    </message>
    <message>
        <source>A shell whose password crosses the network in the clear.</source>
        <translation>Eine Shell, deren Passwort im Klartext über das Netz geht.</translation>
    </message>
    <message>
        <source>A mail server that relays for everybody sends everybody&apos;s spam.</source>
        <translation>Ein Mailserver, der für jeden weiterleitet, verschickt den Spam von jedem.</translation>
    </message>
    <message>
        <source>A server that answers everybody is used to flood somebody else.</source>
        <translation>Ein Server, der jedem antwortet, dient dazu, jemand anderen zu fluten.</translation>
    </message>
    <message>
        <source>Hands out addresses to the local network.</source>
        <translation>Vergibt Adressen im lokalen Netz.</translation>
    </message>
    <message>
        <source>Files without a login, and answers that can be aimed at somebody else.</source>
        <translation>Dateien ohne Anmeldung, und Antworten, die sich auf jemand anderen richten lassen.</translation>
    </message>
    <message>
        <source>Usual for a web server; what crosses it is not encrypted.</source>
        <translation>Für einen Webserver üblich; was darüber geht, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Its first login is published in its manual.</source>
        <translation>Die erste Anmeldung steht in der Anleitung.</translation>
    </message>
    <message>
        <source>Lists services, and its answers can be aimed at somebody else.</source>
        <translation>Listet Dienste auf, und die Antworten lassen sich auf jemand anderen richten.</translation>
    </message>
    <message>
        <source>Old versions give large answers that can be aimed at somebody else.</source>
        <translation>Alte Versionen geben große Antworten, die sich auf jemand anderen richten lassen.</translation>
    </message>
    <message>
        <source>Answers can be aimed at somebody else.</source>
        <translation>Antworten lassen sich auf jemand anderen richten.</translation>
    </message>
    <message>
        <source>File shares of the old kind, which worms look for.</source>
        <translation>Dateifreigaben der alten Art, nach denen Würmer suchen.</translation>
    </message>
    <message>
        <source>Tells about devices to whoever knows the word &quot;public&quot;, and its answers can be aimed.</source>
        <translation>Erzählt jedem von Geräten, der das Wort „public“ kennt, und die Antworten lassen sich richten.</translation>
    </message>
    <message>
        <source>The directory of users, in the clear.</source>
        <translation>Das Benutzerverzeichnis, im Klartext.</translation>
    </message>
    <message>
        <source>Large answers that can be aimed at somebody else.</source>
        <translation>Große Antworten, die sich auf jemand anderen richten lassen.</translation>
    </message>
    <message>
        <source>Usual for a web server.</source>
        <translation>Für einen Webserver üblich.</translation>
    </message>
    <message>
        <source>File shares are what worms look for first.</source>
        <translation>Dateifreigaben sind das Erste, wonach Würmer suchen.</translation>
    </message>
    <message>
        <source>File shares of older Macs.</source>
        <translation>Dateifreigaben älterer Macs.</translation>
    </message>
    <message>
        <source>Print servers had holes that run code.</source>
        <translation>Druckserver hatten Lücken, die Code ausführen.</translation>
    </message>
    <message>
        <source>The directory of users.</source>
        <translation>Das Benutzerverzeichnis.</translation>
    </message>
    <message>
        <source>Files for everybody, unless users are set up.</source>
        <translation>Dateien für jeden, solange keine Benutzer eingerichtet sind.</translation>
    </message>
    <message>
        <source>Meant for development; it keeps every mail it is sent.</source>
        <translation>Für die Entwicklung gedacht; behält jede Mail, die es bekommt.</translation>
    </message>
    <message>
        <source>An open proxy is found and misused within hours.</source>
        <translation>Ein offener Proxy wird binnen Stunden gefunden und missbraucht.</translation>
    </message>
    <message>
        <source>Remote management and objects that turn into code.</source>
        <translation>Fernverwaltung und Objekte, die zu Code werden.</translation>
    </message>
    <message>
        <source>Made to be reached from outside.</source>
        <translation>Dafür gemacht, von außen erreicht zu werden.</translation>
    </message>
    <message>
        <source>Controls a process for anybody who connects.</source>
        <translation>Steuert einen Prozess für jeden, der sich verbindet.</translation>
    </message>
    <message>
        <source>One password away from the data; its administrator can also start programs.</source>
        <translation>Ein Passwort von den Daten entfernt; der Verwalter kann auch Programme starten.</translation>
    </message>
    <message>
        <source>Passwords are guessed day and night, and the data is behind one.</source>
        <translation>Passwörter werden Tag und Nacht geraten, und die Daten liegen hinter einem.</translation>
    </message>
    <message>
        <source>Usually open to everybody, and in the clear: devices listen to what is sent here.</source>
        <translation>Meist für jeden offen und im Klartext: Geräte hören auf das, was hier gesendet wird.</translation>
    </message>
    <message>
        <source>Answers can be aimed at somebody else, and routers open ports on request.</source>
        <translation>Antworten lassen sich auf jemand anderen richten, und Router öffnen auf Wunsch Ports.</translation>
    </message>
    <message>
        <source>Trusts whoever comes from the right address.</source>
        <translation>Traut jedem, der von der richtigen Adresse kommt.</translation>
    </message>
    <message>
        <source>No login unless one is set up; it steers the services that rely on it.</source>
        <translation>Ohne Anmeldung, solange keine eingerichtet ist; es lenkt die Dienste, die sich darauf verlassen.</translation>
    </message>
    <message>
        <source>A debugger runs whatever it is told, and this one asks for no password.</source>
        <translation>Ein Debugger führt aus, was man ihm sagt, und dieser fragt nach keinem Passwort.</translation>
    </message>
    <message>
        <source>Anybody who connects is root on the host: this port asks for nothing.</source>
        <translation>Wer sich verbindet, ist root auf dem Host: Dieser Port fragt nach nichts.</translation>
    </message>
    <message>
        <source>Root on the host for everybody with a client certificate.</source>
        <translation>root auf dem Host für jeden mit einem Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The swarm&apos;s control channel; only its own nodes have business here.</source>
        <translation>Der Steuerkanal des Swarms; nur seine eigenen Knoten haben hier zu tun.</translation>
    </message>
    <message>
        <source>A cluster&apos;s whole state with its secrets, without a password unless one is set.</source>
        <translation>Der ganze Zustand eines Clusters mit seinen Geheimnissen, ohne Passwort, solange keines gesetzt ist.</translation>
    </message>
    <message>
        <source>Replication between etcd servers; only they have business here.</source>
        <translation>Abgleich zwischen etcd-Servern; nur sie haben hier zu tun.</translation>
    </message>
    <message>
        <source>Grafana&apos;s first login is admin and admin.</source>
        <translation>Die erste Anmeldung von Grafana ist admin und admin.</translation>
    </message>
    <message>
        <source>Some products make the first visitor their administrator.</source>
        <translation>Manche Produkte machen den ersten Besucher zum Verwalter.</translation>
    </message>
    <message>
        <source>All logs, without a login.</source>
        <translation>Alle Protokolle, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>A desktop behind one password; guessed at day and night.</source>
        <translation>Ein Desktop hinter einem Passwort; Tag und Nacht wird geraten.</translation>
    </message>
    <message>
        <source>No login unless one is set.</source>
        <translation>Ohne Anmeldung, solange keine gesetzt ist.</translation>
    </message>
    <message>
        <source>Takes measurements from anybody.</source>
        <translation>Nimmt Messwerte von jedem an.</translation>
    </message>
    <message>
        <source>Everybody steers the browser inside.</source>
        <translation>Jeder steuert den Browser darin.</translation>
    </message>
    <message>
        <source>Commands every machine that Salt looks after.</source>
        <translation>Befiehlt jedem Rechner, den Salt betreut.</translation>
    </message>
    <message>
        <source>A submitted job is a command on the node, and access rules are off until they are switched on.</source>
        <translation>Ein eingereichter Auftrag ist ein Befehl auf dem Knoten, und Zugriffsregeln sind aus, bis man sie einschaltet.</translation>
    </message>
    <message>
        <source>Packets can be slipped into overlay networks: nothing checks the sender.</source>
        <translation>In Overlay-Netze lassen sich Pakete schieben: Nichts prüft den Absender.</translation>
    </message>
    <message>
        <source>A registry without a login lets anybody replace images.</source>
        <translation>Eine Registry ohne Anmeldung lässt jeden Images ersetzen.</translation>
    </message>
    <message>
        <source>A front end to the databases.</source>
        <translation>Eine Oberfläche vor den Datenbanken.</translation>
    </message>
    <message>
        <source>A development server that shows the source code.</source>
        <translation>Ein Entwicklungsserver, der den Quelltext zeigt.</translation>
    </message>
    <message>
        <source>Meant for one local network only.</source>
        <translation>Nur für ein lokales Netz gedacht.</translation>
    </message>
    <message>
        <source>One password away from the data; its superuser can also start programs.</source>
        <translation>Ein Passwort von den Daten entfernt; der Superuser kann auch Programme starten.</translation>
    </message>
    <message>
        <source>Controls tasks or a device for anybody.</source>
        <translation>Steuert für jeden Aufgaben oder ein Gerät.</translation>
    </message>
    <message>
        <source>A window onto the data behind it.</source>
        <translation>Ein Fenster zu den Daten dahinter.</translation>
    </message>
    <message>
        <source>One password away from all messages.</source>
        <translation>Ein Passwort von allen Nachrichten entfernt.</translation>
    </message>
    <message>
        <source>The debugger runs whatever it is told; n8n runs workflows.</source>
        <translation>Der Debugger führt aus, was man ihm sagt; n8n führt Abläufe aus.</translation>
    </message>
    <message>
        <source>A desktop, often behind a short password or none.</source>
        <translation>Ein Desktop, oft hinter einem kurzen oder keinem Passwort.</translation>
    </message>
    <message>
        <source>One password away from the data; old versions ask for none.</source>
        <translation>Ein Passwort von den Daten entfernt; alte Versionen fragen nach keinem.</translation>
    </message>
    <message>
        <source>A submitted job is code that runs.</source>
        <translation>Ein eingereichter Auftrag ist Code, der läuft.</translation>
    </message>
    <message>
        <source>A desktop in the browser, often without a password.</source>
        <translation>Ein Desktop im Browser, oft ohne Passwort.</translation>
    </message>
    <message>
        <source>No password unless one is set, and its settings can be made to write files.</source>
        <translation>Kein Passwort, solange keines gesetzt ist, und die Einstellungen lassen sich dazu bringen, Dateien zu schreiben.</translation>
    </message>
    <message>
        <source>The way into the PostgreSQL behind it.</source>
        <translation>Der Weg zum PostgreSQL dahinter.</translation>
    </message>
    <message>
        <source>The control plane of a cluster.</source>
        <translation>Die Steuerebene eines Clusters.</translation>
    </message>
    <message>
        <source>Writes downloads to any folder, for anybody.</source>
        <translation>Schreibt Downloads in jeden Ordner, für jeden.</translation>
    </message>
    <message>
        <source>A long list of holes that run a stranger&apos;s code.</source>
        <translation>Eine lange Liste von Lücken, die fremden Code ausführen.</translation>
    </message>
    <message>
        <source>Management without a login can load code.</source>
        <translation>Verwaltung ohne Anmeldung kann Code laden.</translation>
    </message>
    <message>
        <source>Starts with a password that everybody knows.</source>
        <translation>Beginnt mit einem Passwort, das jeder kennt.</translation>
    </message>
    <message>
        <source>A shell in the browser, without a password unless one is set.</source>
        <translation>Eine Shell im Browser, ohne Passwort, solange keines gesetzt ist.</translation>
    </message>
    <message>
        <source>A model&apos;s page without a login; some install extensions on request.</source>
        <translation>Die Seite eines Modells ohne Anmeldung; manche installieren auf Wunsch Erweiterungen.</translation>
    </message>
    <message>
        <source>The swarm&apos;s own chatter; only its nodes have business here.</source>
        <translation>Das Gespräch des Swarms; nur seine Knoten haben hier zu tun.</translation>
    </message>
    <message>
        <source>Usually a development server without a proxy in front of it.</source>
        <translation>Meist ein Entwicklungsserver ohne Proxy davor.</translation>
    </message>
    <message>
        <source>Shows every caught mail to everybody, with password links.</source>
        <translation>Zeigt jedem jede abgefangene Mail, mit Links zum Zurücksetzen von Passwörtern.</translation>
    </message>
    <message>
        <source>Often a dashboard or console; Traefik&apos;s asks for no login when it is set insecure.</source>
        <translation>Oft eine Übersicht oder Konsole; die von Traefik fragt nach keiner Anmeldung, wenn sie auf insecure steht.</translation>
    </message>
    <message>
        <source>A front end to a database or an artefact store; some ask for no login.</source>
        <translation>Eine Oberfläche vor einer Datenbank oder Ablage; manche fragen nach keiner Anmeldung.</translation>
    </message>
    <message>
        <source>Often an administration page or an artefact store.</source>
        <translation>Oft eine Verwaltungsseite oder Ablage.</translation>
    </message>
    <message>
        <source>Version 1 asks for no password until told to.</source>
        <translation>Version 1 fragt nach keinem Passwort, bis man es verlangt.</translation>
    </message>
    <message>
        <source>YARN runs jobs of anybody who asks.</source>
        <translation>YARN führt Aufträge von jedem aus, der fragt.</translation>
    </message>
    <message>
        <source>Confluence had several holes that run a stranger&apos;s code.</source>
        <translation>Confluence hatte mehrere Lücken, die fremden Code ausführen.</translation>
    </message>
    <message>
        <source>ClickHouse&apos;s first user has an empty password.</source>
        <translation>Der erste Benutzer von ClickHouse hat ein leeres Passwort.</translation>
    </message>
    <message>
        <source>Its first login is admin and admin.</source>
        <translation>Die erste Anmeldung ist admin und admin.</translation>
    </message>
    <message>
        <source>The store of all secrets; in development mode its root token is known.</source>
        <translation>Der Speicher aller Geheimnisse; im Entwicklungsmodus ist das root-Token bekannt.</translation>
    </message>
    <message>
        <source>Runs jobs of anybody who asks.</source>
        <translation>Führt Aufträge von jedem aus, der fragt.</translation>
    </message>
    <message>
        <source>Administration of a router.</source>
        <translation>Verwaltung eines Routers.</translation>
    </message>
    <message>
        <source>Often an editor with a terminal, or a device controller.</source>
        <translation>Oft ein Editor mit Terminal oder eine Gerätesteuerung.</translation>
    </message>
    <message>
        <source>Registered checks can run commands, and access rules are off until they are switched on.</source>
        <translation>Eingetragene Prüfungen können Befehle ausführen, und Zugriffsregeln sind aus, bis man sie einschaltet.</translation>
    </message>
    <message>
        <source>Runs code for whoever has the token, and some set-ups switch the token off.</source>
        <translation>Führt Code für jeden aus, der das Token hat, und manche Einrichtungen schalten das Token ab.</translation>
    </message>
    <message>
        <source>An administration page without a login, with a history of running strangers&apos; code.</source>
        <translation>Eine Verwaltungsseite ohne Anmeldung, die schon öfter fremden Code ausgeführt hat.</translation>
    </message>
    <message>
        <source>Several products share it: Portainer commands the engine, PHP-FPM runs scripts for anybody.</source>
        <translation>Mehrere Produkte teilen ihn sich: Portainer befiehlt der Engine, PHP-FPM führt Skripte für jeden aus.</translation>
    </message>
    <message>
        <source>The Portainer agent commands the engine, the console all stored objects.</source>
        <translation>Der Portainer-Agent befiehlt der Engine, die Konsole allen abgelegten Objekten.</translation>
    </message>
    <message>
        <source>The application connects to this port, so nobody has to reach it from outside.</source>
        <translation>Die Anwendung verbindet sich zu diesem Port, von außen muss ihn also niemand erreichen.</translation>
    </message>
    <message>
        <source>Lets everybody in until logins are switched on.</source>
        <translation>Lässt jeden hinein, bis Anmeldungen eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Prometheus shows metrics and settings to everybody.</source>
        <translation>Prometheus zeigt jedem Messwerte und Einstellungen.</translation>
    </message>
    <message>
        <source>Takes commands or measurements from anybody.</source>
        <translation>Nimmt Befehle oder Messwerte von jedem an.</translation>
    </message>
    <message>
        <source>The plain listener knows no logins: everybody reads and writes messages.</source>
        <translation>Der einfache Zugang kennt keine Anmeldungen: Jeder liest und schreibt Nachrichten.</translation>
    </message>
    <message>
        <source>Everybody can silence alerts.</source>
        <translation>Jeder kann Warnungen zum Schweigen bringen.</translation>
    </message>
    <message>
        <source>An inventory of the host for everybody.</source>
        <translation>Ein Verzeichnis des Hosts für jeden.</translation>
    </message>
    <message>
        <source>All data, where the security module is switched off, as many examples do.</source>
        <translation>Alle Daten, wo das Sicherheitsmodul abgeschaltet ist, wie es viele Beispiele tun.</translation>
    </message>
    <message>
        <source>Lets another node join, where the security module is switched off.</source>
        <translation>Lässt einen weiteren Knoten beitreten, wo das Sicherheitsmodul abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Commands the engine; on a fresh installation the first visitor becomes its administrator.</source>
        <translation>Befiehlt der Engine; bei einer frischen Installation wird der erste Besucher zum Verwalter.</translation>
    </message>
    <message>
        <source>Lists files for everybody.</source>
        <translation>Listet jedem Dateien auf.</translation>
    </message>
    <message>
        <source>An administration page that works as root.</source>
        <translation>Eine Verwaltungsseite, die als root arbeitet.</translation>
    </message>
    <message>
        <source>Runs commands where that is switched on, for whoever comes from the right address.</source>
        <translation>Führt Befehle aus, wo das eingeschaltet ist, für jeden von der richtigen Adresse.</translation>
    </message>
    <message>
        <source>Runs commands in any pod where anonymous requests are allowed.</source>
        <translation>Führt Befehle in jedem Pod aus, wo anonyme Anfragen erlaubt sind.</translation>
    </message>
    <message>
        <source>Tells anybody what runs on the node.</source>
        <translation>Sagt jedem, was auf dem Knoten läuft.</translation>
    </message>
    <message>
        <source>No password exists: everybody reads and writes the cache.</source>
        <translation>Es gibt kein Passwort: Jeder liest und schreibt den Zwischenspeicher.</translation>
    </message>
    <message>
        <source>No password exists, and over UDP it has carried the largest floods there have been.</source>
        <translation>Es gibt kein Passwort, und über UDP trug er die größten Fluten, die es je gab.</translation>
    </message>
    <message>
        <source>Models for everybody, at the owner&apos;s expense.</source>
        <translation>Modelle für jeden, auf Kosten des Besitzers.</translation>
    </message>
    <message>
        <source>The administration page of the message broker.</source>
        <translation>Die Verwaltungsseite des Nachrichtenvermittlers.</translation>
    </message>
    <message>
        <source>Its status answers can be aimed at somebody else.</source>
        <translation>Seine Statusantworten lassen sich auf jemand anderen richten.</translation>
    </message>
    <message>
        <source>Without a configured user it asks for no password; open ones are emptied for ransom.</source>
        <translation>Ohne eingerichteten Benutzer fragt sie nach keinem Passwort; offene werden gegen Lösegeld geleert.</translation>
    </message>
    <message>
        <source>Only build agents have business here.</source>
        <translation>Nur Bau-Agenten haben hier zu tun.</translation>
    </message>
    <message>
        <source>Made to be reached from outside; it stays silent to strangers.</source>
        <translation>Dafür gemacht, von außen erreicht zu werden; Fremden gegenüber bleibt es still.</translation>
    </message>
    <message>
        <source>Versions still in use run code that a stranger sends (CVE-2023-46604).</source>
        <translation>Noch genutzte Versionen führen Code aus, den ein Fremder schickt (CVE-2023-46604).</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Events and asynchronous input and output</source>
        <translation>Ereignisse und asynchrone Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Between processes</source>
        <translation>Zwischen Prozessen</translation>
    </message>
    <message>
        <source>Scheduling and resources</source>
        <translation>Scheduling und Ressourcen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Information about the system</source>
        <translation>Auskunft über das System</translation>
    </message>
    <message>
        <source>BPF, tracing and debugging</source>
        <translation>BPF, Verfolgen und Untersuchen</translation>
    </message>
    <message>
        <source>Users and capabilities</source>
        <translation>Benutzer und Capabilities</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Gone from the kernel</source>
        <translation>Nicht mehr im Kernel</translation>
    </message>
    <message>
        <source>Mounting</source>
        <translation>Einhängen</translation>
    </message>
    <message>
        <source>Kernel modules</source>
        <translation>Kernel-Module</translation>
    </message>
    <message>
        <source>Key rings</source>
        <translation>Schlüsselbunde</translation>
    </message>
    <message>
        <source>io_uring</source>
        <translation>io_uring</translation>
    </message>
    <message>
        <source>measured: it was tried</source>
        <translation>gemessen: Es wurde ausprobiert</translation>
    </message>
    <message>
        <source>documented: the image&apos;s own texts say so</source>
        <translation>dokumentiert: So steht es in den Texten des Images</translation>
    </message>
    <message>
        <source>inferred: likely, but nobody tried</source>
        <translation>erschlossen: wahrscheinlich, aber niemand hat es probiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The program could not become its own user: SETUID and SETGID were dropped.</source>
        <translation>Das Programm konnte nicht zu seinem eigenen Benutzer werden: SETUID und SETGID waren entzogen.</translation>
    </message>
    <message>
        <source>The program could not change its user: SETUID was dropped.</source>
        <translation>Das Programm konnte seinen Benutzer nicht wechseln: SETUID war entzogen.</translation>
    </message>
    <message>
        <source>The program could not change its groups: SETGID was dropped.</source>
        <translation>Das Programm konnte seine Gruppen nicht wechseln: SETGID war entzogen.</translation>
    </message>
    <message>
        <source>The program could not change its group: SETGID was dropped.</source>
        <translation>Das Programm konnte seine Gruppe nicht wechseln: SETGID war entzogen.</translation>
    </message>
    <message>
        <source>The program could not give a file to another user: CHOWN was dropped.</source>
        <translation>Das Programm konnte eine Datei keinem anderen Benutzer geben: CHOWN war entzogen.</translation>
    </message>
    <message>
        <source>The program could not change the mode of a file of another user: FOWNER was dropped.</source>
        <translation>Das Programm konnte den Modus einer Datei eines anderen Benutzers nicht ändern: FOWNER war entzogen.</translation>
    </message>
    <message>
        <source>The program may not listen on a port below 1024 here: add NET_BIND_SERVICE, or let it listen on a higher one.</source>
        <translation>Das Programm darf hier nicht auf einem Port unter 1024 lauschen: NET_BIND_SERVICE hinzufügen oder es auf einem höheren lauschen lassen.</translation>
    </message>
    <message>
        <source>The kernel refused a call: most often a capability that was dropped, else the seccomp filter.</source>
        <translation>Der Kernel hat einen Aufruf abgelehnt: meist wegen einer entzogenen Capability, sonst der seccomp-Filter.</translation>
    </message>
    <message>
        <source>A file or folder belongs to another user: give it to the user that the service runs as.</source>
        <translation>Eine Datei oder ein Ordner gehört einem anderen Benutzer: dem Benutzer geben, als der der Dienst läuft.</translation>
    </message>
    <message>
        <source>The program writes to a folder that has no tmpfs and no volume: the line names it.</source>
        <translation>Das Programm schreibt in einen Ordner ohne tmpfs und Volume: Die Zeile nennt ihn.</translation>
    </message>
    <message>
        <source>A setuid program such as sudo has no effect under no-new-privileges.</source>
        <translation>Ein Setuid-Programm wie sudo bewirkt unter no-new-privileges nichts.</translation>
    </message>
    <message>
        <source>The memory limit is too low: docker inspect says OOMKilled.</source>
        <translation>Die Speichergrenze ist zu niedrig: docker inspect sagt OOMKilled.</translation>
    </message>
    <message>
        <source>The memory limit may be too low: docker inspect says OOMKilled.</source>
        <translation>Die Speichergrenze ist vielleicht zu niedrig: docker inspect sagt OOMKilled.</translation>
    </message>
    <message>
        <source>The limit of processes and threads is too low.</source>
        <translation>Die Grenze für Prozesse und Threads ist zu niedrig.</translation>
    </message>
    <message>
        <source>The network is internal: nothing outside is reached from it.</source>
        <translation>Das Netz ist intern: Nach außen ist von dort nichts zu erreichen.</translation>
    </message>
    <message>
        <source>The name is of a service on another network, or outside of an internal one.</source>
        <translation>Der Name gehört zu einem Dienst in einem anderen Netz oder außerhalb eines internen.</translation>
    </message>
    <message>
        <source>The port is now open to this host only.</source>
        <translation>Der Port ist jetzt nur für diesen Host offen.</translation>
    </message>
    <message>
        <source>The seccomp profile refuses a call that the program makes.</source>
        <translation>Das seccomp-Profil lehnt einen Aufruf ab, den das Programm macht.</translation>
    </message>
    <message>
        <source>The seccomp profile ends the program for a call that it makes.</source>
        <translation>Das seccomp-Profil beendet das Programm wegen eines Aufrufs.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log names the profile, the file and what was refused.</source>
        <translation>Das Protokoll des Kernels nennt Profil, Datei und was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The profile is not loaded on this host: run apparmor_parser first.</source>
        <translation>Das Profil ist auf diesem Host nicht geladen: zuerst apparmor_parser ausführen.</translation>
    </message>
    <message>
        <source>The variable and its _FILE form are set at once: one has to go.</source>
        <translation>Die Variable und ihre _FILE-Form sind zugleich gesetzt: Eine muss weg.</translation>
    </message>
    <message>
        <source>The secret&apos;s file is missing, or the service&apos;s user may not read it.</source>
        <translation>Die Datei des Secrets fehlt, oder der Benutzer des Dienstes darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing: it does not start as root.</source>
        <translation>Nichts: Es startet nicht als root.</translation>
    </message>
    <message>
        <source>Nothing, unless ADMINER_PLUGINS writes links at the start.</source>
        <translation>Nichts, es sei denn, ADMINER_PLUGINS schreibt beim Start Links.</translation>
    </message>
    <message>
        <source>Sessions and uploads.</source>
        <translation>Sitzungen und Hochgeladenes.</translation>
    </message>
    <message>
        <source>ADMINER_DESIGN and ADMINER_PLUGINS make links in /var/www/html at the start.</source>
        <translation>ADMINER_DESIGN und ADMINER_PLUGINS legen beim Start Links in /var/www/html an.</translation>
    </message>
    <message>
        <source>It is not known to read any.</source>
        <translation>Es ist nicht bekannt, dass es welche liest.</translation>
    </message>
    <message>
        <source>Accounts of the database.</source>
        <translation>Konten der Datenbank.</translation>
    </message>
    <message>
        <source>PHP may take a gigabyte for an upload: the limit ends that.</source>
        <translation>PHP darf für ein Hochladen ein Gigabyte nehmen: Die Grenze beendet das.</translation>
    </message>
    <message>
        <source>/alertmanager writable for it.</source>
        <translation>/alertmanager dafür beschreibbar.</translation>
    </message>
    <message>
        <source>Keys that end in _file in its settings.</source>
        <translation>Schlüssel seiner Einstellungen, die auf _file enden.</translation>
    </message>
    <message>
        <source>None: it has no login.</source>
        <translation>Keine: Es hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>A small Go program.</source>
        <translation>Ein kleines Go-Programm.</translation>
    </message>
    <message>
        <source>The entrypoint makes the settings anew at every start.</source>
        <translation>Das Startskript legt die Einstellungen bei jedem Start neu an.</translation>
    </message>
    <message>
        <source>Mounted folders writable for 1001: a new folder of the host is not.</source>
        <translation>Eingehängte Ordner, beschreibbar für 1001: Ein neuer Ordner des Hosts ist es nicht.</translation>
    </message>
    <message>
        <source>Temporary files.</source>
        <translation>Zwischendateien.</translation>
    </message>
    <message>
        <source>Settings, process numbers and logs, made at the start in a folder that has files of the image.</source>
        <translation>Einstellungen, Prozessnummern und Protokolle, beim Start in einem Ordner angelegt, der Dateien des Images hat.</translation>
    </message>
    <message>
        <source>It makes its settings at every start, in folders that have files of the image: they want a copy in a volume.</source>
        <translation>Es legt seine Einstellungen bei jedem Start an, in Ordnern mit Dateien des Images: Sie brauchen eine Kopie in einem Volume.</translation>
    </message>
    <message>
        <source>Most password variables have a _FILE form.</source>
        <translation>Die meisten Passwortvariablen haben eine _FILE-Form.</translation>
    </message>
    <message>
        <source>There is neither login nor encryption.</source>
        <translation>Es gibt weder Anmeldung noch Verschlüsselung.</translation>
    </message>
    <message>
        <source>The password is on every list.</source>
        <translation>Das Passwort steht auf jeder Liste.</translation>
    </message>
    <message>
        <source>user with the password bitnami.</source>
        <translation>user mit dem Passwort bitnami.</translation>
    </message>
    <message>
        <source>A gigabyte of heap by default.</source>
        <translation>Ein Gigabyte Heap als Vorgabe.</translation>
    </message>
    <message>
        <source>Mounted folders writable for 1001.</source>
        <translation>Eingehängte Ordner, beschreibbar für 1001.</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>Es gibt kein Passwort.</translation>
    </message>
    <message>
        <source>Nobody has to log in.</source>
        <translation>Niemand muss sich anmelden.</translation>
    </message>
    <message>
        <source>user with the password bitnami, in many of these images.</source>
        <translation>user mit dem Passwort bitnami, in vielen dieser Images.</translation>
    </message>
    <message>
        <source>It stays root. Its program carries NET_BIND_SERVICE as a file capability.</source>
        <translation>Es bleibt root. Sein Programm trägt NET_BIND_SERVICE als Datei-Capability.</translation>
    </message>
    <message>
        <source>The program carries this capability in its file: the kernel does not even start it where that is out of reach, whatever the port and the user.</source>
        <translation>Das Programm trägt diese Capability in seiner Datei: Wo sie unerreichbar ist, startet der Kernel es gar nicht, gleich mit welchem Port und Benutzer.</translation>
    </message>
    <message>
        <source>HTTP/3 is to have larger buffers.</source>
        <translation>HTTP/3 soll größere Puffer haben.</translation>
    </message>
    <message>
        <source>/data and /config writable for the number that you choose, such as 1000:1000.</source>
        <translation>/data und /config beschreibbar für die gewählte Nummer, etwa 1000:1000.</translation>
    </message>
    <message>
        <source>/data holds certificates and keys, /config the settings it saves by itself: both want a volume.</source>
        <translation>/data enthält Zertifikate und Schlüssel, /config die Einstellungen, die es selbst sichert: Beide brauchen ein Volume.</translation>
    </message>
    <message>
        <source>The file capability has no effect then; low ports work all the same, because the engine opens them to everybody.</source>
        <translation>Die Datei-Capability wirkt dann nicht; niedrige Ports gehen trotzdem, weil die Engine sie für alle öffnet.</translation>
    </message>
    <message>
        <source>Whoever reaches the port changes all settings without a login.</source>
        <translation>Wer den Port erreicht, ändert alle Einstellungen ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Many threads; memory follows the connections.</source>
        <translation>Viele Threads; der Speicher folgt den Verbindungen.</translation>
    </message>
    <message>
        <source>The program is not started without NET_BIND_SERVICE, which it carries in its file.</source>
        <translation>Das Programm startet nicht ohne NET_BIND_SERVICE, das es in seiner Datei trägt.</translation>
    </message>
    <message>
        <source>It needs root to read control groups and the engine&apos;s folder.</source>
        <translation>Es braucht root, um Control Groups und den Ordner der Engine zu lesen.</translation>
    </message>
    <message>
        <source>Its documentation asks for it; it is the whole host. Most figures are there without.</source>
        <translation>Die Dokumentation verlangt es; es ist der ganze Host. Die meisten Zahlen gibt es auch ohne.</translation>
    </message>
    <message>
        <source>It reports on processes that the kernel ended for want of memory.</source>
        <translation>Es berichtet über Prozesse, die der Kernel aus Speichermangel beendet hat.</translation>
    </message>
    <message>
        <source>It reports on file systems.</source>
        <translation>Es berichtet über Dateisysteme.</translation>
    </message>
    <message>
        <source>It asks the engine for names.</source>
        <translation>Es fragt die Engine nach Namen.</translation>
    </message>
    <message>
        <source>It reads control groups.</source>
        <translation>Es liest Control Groups.</translation>
    </message>
    <message>
        <source>It measures containers.</source>
        <translation>Es misst Container.</translation>
    </message>
    <message>
        <source>It grows with the number of containers.</source>
        <translation>Es wächst mit der Zahl der Container.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of its folders, then becomes cassandra.</source>
        <translation>Das Startskript richtet den Besitzer seiner Ordner und wird dann zu cassandra.</translation>
    </message>
    <message>
        <source>The entrypoint becomes its own user; at a second start it looks into folders that are closed to others.</source>
        <translation>Das Startskript wird zu seinem eigenen Benutzer; beim zweiten Start sieht es in Ordner, die anderen verschlossen sind.</translation>
    </message>
    <message>
        <source>Its memory is to stay in memory.</source>
        <translation>Sein Speicher soll im Speicher bleiben.</translation>
    </message>
    <message>
        <source>Threads are to have priorities.</source>
        <translation>Threads sollen Vorrang haben.</translation>
    </message>
    <message>
        <source>/var/lib/cassandra owned by 999.</source>
        <translation>/var/lib/cassandra im Besitz von 999.</translation>
    </message>
    <message>
        <source>Log files.</source>
        <translation>Protokolldateien.</translation>
    </message>
    <message>
        <source>Settings, written anew at every start.</source>
        <translation>Einstellungen, bei jedem Start neu geschrieben.</translation>
    </message>
    <message>
        <source>cassandra.yaml in /etc/cassandra is written anew at every start: it wants a copy in a volume.</source>
        <translation>cassandra.yaml in /etc/cassandra wird bei jedem Start neu geschrieben: Es braucht eine Kopie in einem Volume.</translation>
    </message>
    <message>
        <source>Nobody has to log in; this is the default.</source>
        <translation>Niemand muss sich anmelden; das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>Whoever reaches port 7199 runs code.</source>
        <translation>Wer Port 7199 erreicht, führt Code aus.</translation>
    </message>
    <message>
        <source>cassandra with the password cassandra, once logins are on.</source>
        <translation>cassandra mit dem Passwort cassandra, sobald Anmeldungen eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Each file and connection takes one.</source>
        <translation>Jede Datei und Verbindung braucht eine.</translation>
    </message>
    <message>
        <source>It warns at the start below this.</source>
        <translation>Darunter warnt es beim Start.</translation>
    </message>
    <message>
        <source>A quarter to half of the memory becomes heap, at most 8 GB: set MAX_HEAP_SIZE.</source>
        <translation>Ein Viertel bis die Hälfte des Speichers wird Heap, höchstens 8 GB: MAX_HEAP_SIZE setzen.</translation>
    </message>
    <message>
        <source>The entrypoint could not change to its own user: SETUID and SETGID were dropped.</source>
        <translation>Das Startskript konnte nicht zu seinem eigenen Benutzer wechseln: SETUID und SETGID waren entzogen.</translation>
    </message>
    <message>
        <source>The entrypoint gives its folders to clickhouse where they are not its own, then becomes that user.</source>
        <translation>Das Startskript gibt seine Ordner clickhouse, wo sie ihm nicht gehören, und wird dann zu diesem Benutzer.</translation>
    </message>
    <message>
        <source>The entrypoint becomes its own user.</source>
        <translation>Das Startskript wird zu seinem eigenen Benutzer.</translation>
    </message>
    <message>
        <source>Its program is to stay in memory.</source>
        <translation>Sein Programm soll im Speicher bleiben.</translation>
    </message>
    <message>
        <source>It is to count the time of tasks.</source>
        <translation>Es soll die Zeit von Aufgaben zählen.</translation>
    </message>
    <message>
        <source>/var/lib/clickhouse and its log folder writable.</source>
        <translation>/var/lib/clickhouse und sein Protokollordner beschreibbar.</translation>
    </message>
    <message>
        <source>The user that CLICKHOUSE_USER names.</source>
        <translation>Der Benutzer, den CLICKHOUSE_USER nennt.</translation>
    </message>
    <message>
        <source>The entrypoint writes the user of CLICKHOUSE_USER into users.d.</source>
        <translation>Das Startskript schreibt den Benutzer aus CLICKHOUSE_USER nach users.d.</translation>
    </message>
    <message>
        <source>In newer tags.</source>
        <translation>In neueren Tags.</translation>
    </message>
    <message>
        <source>The user default has no password; newer tags then listen to their own host only.</source>
        <translation>Der Benutzer default hat kein Passwort; neuere Tags lauschen dann nur auf dem eigenen Host.</translation>
    </message>
    <message>
        <source>The user may make users.</source>
        <translation>Der Benutzer darf Benutzer anlegen.</translation>
    </message>
    <message>
        <source>default, without a password.</source>
        <translation>default, ohne Passwort.</translation>
    </message>
    <message>
        <source>Its documentation asks for it.</source>
        <translation>Die Dokumentation verlangt es.</translation>
    </message>
    <message>
        <source>It uses up to nine tenths of the memory that it sees, and many threads.</source>
        <translation>Es nutzt bis zu neun Zehntel des Speichers, den es sieht, und viele Threads.</translation>
    </message>
    <message>
        <source>The entrypoint always ends in su-exec unless CONSUL_DISABLE_PERM_MGMT is set.</source>
        <translation>Das Startskript endet immer in su-exec, es sei denn, CONSUL_DISABLE_PERM_MGMT ist gesetzt.</translation>
    </message>
    <message>
        <source>The entrypoint gives its folders to its own user and becomes it.</source>
        <translation>Das Startskript gibt seine Ordner dem eigenen Benutzer und wird zu ihm.</translation>
    </message>
    <message>
        <source>CONSUL_ALLOW_PRIVILEGED_PORTS is set.</source>
        <translation>CONSUL_ALLOW_PRIVILEGED_PORTS ist gesetzt.</translation>
    </message>
    <message>
        <source>Its DNS listens on port 53.</source>
        <translation>Sein DNS lauscht auf Port 53.</translation>
    </message>
    <message>
        <source>CONSUL_DISABLE_PERM_MGMT set: its step to another user fails otherwise.</source>
        <translation>CONSUL_DISABLE_PERM_MGMT gesetzt: Sonst scheitert sein Wechsel zu einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>CONSUL_LOCAL_CONFIG is written to /consul/config.</source>
        <translation>CONSUL_LOCAL_CONFIG wird nach /consul/config geschrieben.</translation>
    </message>
    <message>
        <source>It keeps nothing and knows no rights.</source>
        <translation>Es behält nichts und kennt keine Rechte.</translation>
    </message>
    <message>
        <source>Its API is open to the network; there are no rights by default.</source>
        <translation>Seine API ist für das Netz offen; Rechte gibt es als Vorgabe nicht.</translation>
    </message>
    <message>
        <source>Whoever reaches the API runs code.</source>
        <translation>Wer die API erreicht, führt Code aus.</translation>
    </message>
    <message>
        <source>None: there are no rights by default.</source>
        <translation>Keine: Rechte gibt es als Vorgabe nicht.</translation>
    </message>
    <message>
        <source>One Go program.</source>
        <translation>Ein Go-Programm.</translation>
    </message>
    <message>
        <source>The entrypoint mends owners and modes below /opt/couchdb at every start, then becomes couchdb.</source>
        <translation>Das Startskript richtet bei jedem Start Besitzer und Modi unter /opt/couchdb und wird dann zu couchdb.</translation>
    </message>
    <message>
        <source>The entrypoint mends owners and modes and becomes its own user.</source>
        <translation>Das Startskript richtet Besitzer und Modi und wird zu seinem eigenen Benutzer.</translation>
    </message>
    <message>
        <source>/opt/couchdb/data and /opt/couchdb/etc/local.d writable.</source>
        <translation>/opt/couchdb/data und /opt/couchdb/etc/local.d beschreibbar.</translation>
    </message>
    <message>
        <source>docker.ini is touched at every start: put local.d on a volume.</source>
        <translation>docker.ini wird bei jedem Start angefasst: local.d auf ein Volume legen.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es hat keine.</translation>
    </message>
    <message>
        <source>Whoever knows it runs code through ports 4369 and 9100.</source>
        <translation>Wer es kennt, führt über die Ports 4369 und 9100 Code aus.</translation>
    </message>
    <message>
        <source>None: from version 3 on it does not start without an administrator.</source>
        <translation>Keine: Ab Version 3 startet es nicht ohne Verwalter.</translation>
    </message>
    <message>
        <source>Erlang: many light processes, few threads.</source>
        <translation>Erlang: viele leichte Prozesse, wenige Threads.</translation>
    </message>
    <message>
        <source>It is HAProxy, started as root.</source>
        <translation>Es ist HAProxy, als root gestartet.</translation>
    </message>
    <message>
        <source>As root it opens the engine&apos;s socket without any.</source>
        <translation>Als root öffnet es den Socket der Engine ohne weitere.</translation>
    </message>
    <message>
        <source>The socket is closed to root, as with a rootless engine.</source>
        <translation>Der Socket ist root verschlossen, wie bei einer rootless-Engine.</translation>
    </message>
    <message>
        <source>The group of the engine&apos;s socket under group_add.</source>
        <translation>Die Gruppe des Engine-Sockets unter group_add.</translation>
    </message>
    <message>
        <source>Its settings, made at the start.</source>
        <translation>Seine Einstellungen, beim Start angelegt.</translation>
    </message>
    <message>
        <source>The file with its process number.</source>
        <translation>Die Datei mit seiner Prozessnummer.</translation>
    </message>
    <message>
        <source>Every section that is open may be written to.</source>
        <translation>In jeden offenen Abschnitt darf geschrieben werden.</translation>
    </message>
    <message>
        <source>Whoever reaches it runs programs in containers.</source>
        <translation>Wer es erreicht, führt Programme in Containern aus.</translation>
    </message>
    <message>
        <source>Whoever reaches it reads secrets.</source>
        <translation>Wer es erreicht, liest Geheimnisse.</translation>
    </message>
    <message>
        <source>Whoever reaches it asks for logins of registries.</source>
        <translation>Wer es erreicht, fragt nach Anmeldungen von Registries.</translation>
    </message>
    <message>
        <source>Containers may be started although POST is 0.</source>
        <translation>Container lassen sich starten, obwohl POST 0 ist.</translation>
    </message>
    <message>
        <source>Containers may be stopped although POST is 0.</source>
        <translation>Container lassen sich anhalten, obwohl POST 0 ist.</translation>
    </message>
    <message>
        <source>Containers may be restarted although POST is 0.</source>
        <translation>Container lassen sich neu starten, obwohl POST 0 ist.</translation>
    </message>
    <message>
        <source>An example asks for it; hardly anybody needs it.</source>
        <translation>Ein Beispiel verlangt es; kaum jemand braucht es.</translation>
    </message>
    <message>
        <source>It is made to stand before the socket.</source>
        <translation>Es ist dafür gemacht, vor dem Socket zu stehen.</translation>
    </message>
    <message>
        <source>Only its clients should reach it. Never publish its port.</source>
        <translation>Nur seine Clients sollten es erreichen. Nie seinen Port veröffentlichen.</translation>
    </message>
    <message>
        <source>It is HAProxy with few connections.</source>
        <translation>Es ist HAProxy mit wenigen Verbindungen.</translation>
    </message>
    <message>
        <source>The first process stays root; pages run as www-data.</source>
        <translation>Der erste Prozess bleibt root; Seiten laufen als www-data.</translation>
    </message>
    <message>
        <source>Workers are started as another user; nothing is copied at the start.</source>
        <translation>Arbeiter werden als anderer Benutzer gestartet; beim Start wird nichts kopiert.</translation>
    </message>
    <message>
        <source>Workers are to be stopped one by one, as at a graceful reload.</source>
        <translation>Arbeiter sollen einzeln angehalten werden, wie bei einem sanften Neuladen.</translation>
    </message>
    <message>
        <source>Mounted folders for sites, modules and themes writable for that user.</source>
        <translation>Eingehängte Ordner für Sites, Module und Themes, beschreibbar für diesen Benutzer.</translation>
    </message>
    <message>
        <source>Uploads and sessions.</source>
        <translation>Hochgeladenes und Sitzungen.</translation>
    </message>
    <message>
        <source>Apache&apos;s process number and locks.</source>
        <translation>Prozessnummer und Sperren von Apache.</translation>
    </message>
    <message>
        <source>What is installed through the browser is written below /opt/drupal/web.</source>
        <translation>Was im Browser installiert wird, kommt unter /opt/drupal/web.</translation>
    </message>
    <message>
        <source>None: the first visitor installs it.</source>
        <translation>Keine: Der erste Besucher installiert es.</translation>
    </message>
    <message>
        <source>PHP may take 128 MB for each worker.</source>
        <translation>PHP darf je Arbeiter 128 MB nehmen.</translation>
    </message>
    <message>
        <source>The pool could not change its group: SETGID was dropped.</source>
        <translation>Der Pool konnte seine Gruppe nicht wechseln: SETGID war entzogen.</translation>
    </message>
    <message>
        <source>The pool could not change its user: SETUID was dropped.</source>
        <translation>Der Pool konnte seinen Benutzer nicht wechseln: SETUID war entzogen.</translation>
    </message>
    <message>
        <source>There is no tmpfs on /run.</source>
        <translation>Auf /run liegt kein tmpfs.</translation>
    </message>
    <message>
        <source>Versions before 8 may start as root and step down.</source>
        <translation>Versionen vor 8 können als root starten und herabsteigen.</translation>
    </message>
    <message>
        <source>It starts as its own user.</source>
        <translation>Es startet als sein eigener Benutzer.</translation>
    </message>
    <message>
        <source>Version 7 or older is started as root.</source>
        <translation>Version 7 oder älter wird als root gestartet.</translation>
    </message>
    <message>
        <source>Its data folder writable for 1000 or for group 0.</source>
        <translation>Sein Datenordner beschreibbar für 1000 oder die Gruppe 0.</translation>
    </message>
    <message>
        <source>Temporary files and native libraries.</source>
        <translation>Zwischendateien und native Bibliotheken.</translation>
    </message>
    <message>
        <source>Keys and the keystore of the first start.</source>
        <translation>Schlüssel und Schlüsselspeicher des ersten Starts.</translation>
    </message>
    <message>
        <source>Its security is set up at the first start.</source>
        <translation>Seine Sicherheit wird beim ersten Start eingerichtet.</translation>
    </message>
    <message>
        <source>Its security writes keys to the config folder at the first start: prepare that folder in a volume.</source>
        <translation>Seine Sicherheit schreibt beim ersten Start Schlüssel in den Einstellungsordner: diesen in einem Volume vorbereiten.</translation>
    </message>
    <message>
        <source>The image has no setuid programs left.</source>
        <translation>Das Image hat keine Setuid-Programme mehr.</translation>
    </message>
    <message>
        <source>The file must have mode 400 or 600.</source>
        <translation>Die Datei muss den Modus 400 oder 600 haben.</translation>
    </message>
    <message>
        <source>Passwords travel in the clear.</source>
        <translation>Passwörter werden im Klartext über das Netz übertragen.</translation>
    </message>
    <message>
        <source>Made and shown at the first start from version 8 on; older ones have no login.</source>
        <translation>Ab Version 8 beim ersten Start erzeugt und gezeigt; ältere haben keine Anmeldung.</translation>
    </message>
    <message>
        <source>It refuses to start below this. A container can&apos;t set it.</source>
        <translation>Darunter weigert es sich zu starten. Ein Container kann es nicht setzen.</translation>
    </message>
    <message>
        <source>Only with bootstrap.memory_lock.</source>
        <translation>Nur mit bootstrap.memory_lock.</translation>
    </message>
    <message>
        <source>Half of the limit becomes heap; below a gigabyte it is of little use. It has several hundred threads.</source>
        <translation>Die Hälfte der Grenze wird Heap; unter einem Gigabyte nützt es wenig. Es hat mehrere Hundert Threads.</translation>
    </message>
    <message>
        <source>Its settings readable.</source>
        <translation>Seine Einstellungen lesbar.</translation>
    </message>
    <message>
        <source>Logs of the admin page and shared memory, as its settings say.</source>
        <translation>Protokolle der Verwaltungsseite und gemeinsamer Speicher, wie seine Einstellungen sagen.</translation>
    </message>
    <message>
        <source>The admin page shows all settings and stops the program, without a login.</source>
        <translation>Die Verwaltungsseite zeigt alle Einstellungen und beendet das Programm, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>One worker for each processor.</source>
        <translation>Ein Arbeiter je Prozessor.</translation>
    </message>
    <message>
        <source>The entrypoint gives its output to the envoy user and becomes that user, unless ENVOY_UID is 0.</source>
        <translation>Das Startskript gibt seine Ausgabe dem Benutzer envoy und wird zu ihm, es sei denn, ENVOY_UID ist 0.</translation>
    </message>
    <message>
        <source>The entrypoint hands its output to its own user and becomes it.</source>
        <translation>Das Startskript gibt seine Ausgabe dem eigenen Benutzer und wird zu ihm.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of the content, then becomes node.</source>
        <translation>Das Startskript richtet den Besitzer des Inhalts und wird dann zu node.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of its content and becomes its own user.</source>
        <translation>Das Startskript richtet den Besitzer seines Inhalts und wird zu seinem eigenen Benutzer.</translation>
    </message>
    <message>
        <source>/var/lib/ghost/content writable for 1000.</source>
        <translation>/var/lib/ghost/content beschreibbar für 1000.</translation>
    </message>
    <message>
        <source>Uploads.</source>
        <translation>Hochgeladenes.</translation>
    </message>
    <message>
        <source>It has none: the database password stays in a variable.</source>
        <translation>Es hat keine: Das Datenbankpasswort bleibt in einer Variable.</translation>
    </message>
    <message>
        <source>Visitors see details of errors.</source>
        <translation>Besucher sehen Einzelheiten von Fehlern.</translation>
    </message>
    <message>
        <source>None: the first visitor of /ghost owns the site.</source>
        <translation>Keine: Dem ersten Besucher von /ghost gehört die Seite.</translation>
    </message>
    <message>
        <source>One Node.js program.</source>
        <translation>Ein Node.js-Programm.</translation>
    </message>
    <message>
        <source>A supervisor runs as root and starts the service as git, and an SSH server as root. Rootless tags have neither.</source>
        <translation>Ein Aufseher läuft als root und startet den Dienst als git und einen SSH-Server als root. Rootless-Tags haben beides nicht.</translation>
    </message>
    <message>
        <source>A supervisor mends owners and starts services as another user; the SSH server wants SYS_CHROOT.</source>
        <translation>Ein Aufseher richtet Besitzer und startet Dienste als anderer Benutzer; der SSH-Server will SYS_CHROOT.</translation>
    </message>
    <message>
        <source>The SSH server of the image is used.</source>
        <translation>Der SSH-Server des Images wird genutzt.</translation>
    </message>
    <message>
        <source>The SSH server listens on port 22 and the runtime keeps it for root.</source>
        <translation>Der SSH-Server lauscht auf Port 22, und die Laufzeit hält diesen für root.</translation>
    </message>
    <message>
        <source>The supervisor is to stop services one by one.</source>
        <translation>Der Aufseher soll Dienste einzeln anhalten.</translation>
    </message>
    <message>
        <source>Use a rootless tag: the others can&apos;t start as another user.</source>
        <translation>Ein Rootless-Tag nehmen: Die anderen können nicht als anderer Benutzer starten.</translation>
    </message>
    <message>
        <source>Rootless tags write app.ini to /etc/gitea.</source>
        <translation>Rootless-Tags schreiben app.ini nach /etc/gitea.</translation>
    </message>
    <message>
        <source>GITEA__section__KEY__FILE, in newer tags.</source>
        <translation>GITEA__section__KEY__FILE, in neueren Tags.</translation>
    </message>
    <message>
        <source>The first visitor installs it.</source>
        <translation>Der erste Besucher installiert es.</translation>
    </message>
    <message>
        <source>Anybody makes an account; this is the default.</source>
        <translation>Jeder legt ein Konto an; das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>Two processors and a gigabyte are usual for a small group.</source>
        <translation>Zwei Prozessoren und ein Gigabyte sind für eine kleine Gruppe üblich.</translation>
    </message>
    <message>
        <source>It sets up a whole system at every start, as root.</source>
        <translation>Es richtet bei jedem Start ein ganzes System ein, als root.</translation>
    </message>
    <message>
        <source>It can&apos;t start as another user.</source>
        <translation>Es kann nicht als anderer Benutzer starten.</translation>
    </message>
    <message>
        <source>It writes to many places at every start.</source>
        <translation>Es schreibt bei jedem Start an viele Stellen.</translation>
    </message>
    <message>
        <source>It changes users in many ways; nobody tried.</source>
        <translation>Es wechselt Benutzer auf viele Arten; niemand hat es probiert.</translation>
    </message>
    <message>
        <source>GITLAB_OMNIBUS_CONFIG can read files.</source>
        <translation>GITLAB_OMNIBUS_CONFIG kann Dateien lesen.</translation>
    </message>
    <message>
        <source>The password of its administrator stands in a variable.</source>
        <translation>Das Passwort seines Verwalters steht in einer Variable.</translation>
    </message>
    <message>
        <source>root, with a password in /etc/gitlab/initial_root_password for a day.</source>
        <translation>root, mit einem Passwort, das einen Tag lang in /etc/gitlab/initial_root_password steht.</translation>
    </message>
    <message>
        <source>Its figures are kept in /dev/shm.</source>
        <translation>Seine Zahlen liegen in /dev/shm.</translation>
    </message>
    <message>
        <source>8 GB are the least, 16 for a thousand users. No limit of processes is proposed.</source>
        <translation>8 GB sind das Mindeste, 16 für tausend Benutzer. Eine Grenze für Prozesse wird nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>It runs what it is given as root.</source>
        <translation>Es führt aus, was man ihm gibt, als root.</translation>
    </message>
    <message>
        <source>The program that you bring decides; by itself the image needs none.</source>
        <translation>Das mitgebrachte Programm bestimmt; für sich braucht das Image keine.</translation>
    </message>
    <message>
        <source>Packages are installed as root at the start.</source>
        <translation>Pakete werden beim Start als root installiert.</translation>
    </message>
    <message>
        <source>A home folder and a build cache that the number you choose may write to.</source>
        <translation>Ein Benutzerordner und ein Bauzwischenspeicher, in die die gewählte Nummer schreiben darf.</translation>
    </message>
    <message>
        <source>go run builds and starts programs here.</source>
        <translation>go run baut und startet hier Programme.</translation>
    </message>
    <message>
        <source>It is made for building: a small image made of its result is better to run.</source>
        <translation>Es ist zum Bauen da: Ein kleines Image aus dem Ergebnis ist besser zu betreiben.</translation>
    </message>
    <message>
        <source>The program is the first process: without an init it may leave dead children behind and not hear a stop.</source>
        <translation>Das Programm ist der erste Prozess: Ohne init lässt es vielleicht tote Kinder zurück und hört kein Anhalten.</translation>
    </message>
    <message>
        <source>Compiling takes much.</source>
        <translation>Übersetzen braucht viel.</translation>
    </message>
    <message>
        <source>/var/lib/grafana writable for it: a new folder of the host is not.</source>
        <translation>/var/lib/grafana dafür beschreibbar: Ein neuer Ordner des Hosts ist es nicht.</translation>
    </message>
    <message>
        <source>Plugins and pictures.</source>
        <translation>Plugins und Bilder.</translation>
    </message>
    <message>
        <source>It logs to files.</source>
        <translation>Es protokolliert in Dateien.</translation>
    </message>
    <message>
        <source>Plugins are loaded into /var/lib/grafana/plugins at the start.</source>
        <translation>Plugins werden beim Start nach /var/lib/grafana/plugins geladen.</translation>
    </message>
    <message>
        <source>Any GF_ variable, with two underscores. Both forms at once are an error.</source>
        <translation>Jede GF_-Variable, mit zwei Unterstrichen. Beide Formen zugleich sind ein Fehler.</translation>
    </message>
    <message>
        <source>Whoever comes is administrator.</source>
        <translation>Wer kommt, ist Verwalter.</translation>
    </message>
    <message>
        <source>Anybody makes an account.</source>
        <translation>Jeder legt ein Konto an.</translation>
    </message>
    <message>
        <source>Other sites may show it in a frame and lead clicks astray.</source>
        <translation>Andere Seiten können es in einem Rahmen zeigen und Klicks umlenken.</translation>
    </message>
    <message>
        <source>admin with the password admin, to be changed at the first login.</source>
        <translation>admin mit dem Passwort admin, bei der ersten Anmeldung zu ändern.</translation>
    </message>
    <message>
        <source>Half a gigabyte is the least that its documentation asks for.</source>
        <translation>Ein halbes Gigabyte ist das Mindeste, was die Dokumentation verlangt.</translation>
    </message>
    <message>
        <source>Its data folder belongs to another user.</source>
        <translation>Sein Datenordner gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>It is started as root and its settings name a user.</source>
        <translation>Es wird als root gestartet, und seine Einstellungen nennen einen Benutzer.</translation>
    </message>
    <message>
        <source>It is started as root and its settings name a group.</source>
        <translation>Es wird als root gestartet, und seine Einstellungen nennen eine Gruppe.</translation>
    </message>
    <message>
        <source>It is started as root and its settings name a chroot.</source>
        <translation>Es wird als root gestartet, und seine Einstellungen nennen ein chroot.</translation>
    </message>
    <message>
        <source>Its settings readable; paths of its sockets writable.</source>
        <translation>Seine Einstellungen lesbar; Pfade seiner Sockets beschreibbar.</translation>
    </message>
    <message>
        <source>The statistics socket or the state of its servers.</source>
        <translation>Der Statistik-Socket oder der Zustand seiner Server.</translation>
    </message>
    <message>
        <source>Its settings put a socket or a state file there.</source>
        <translation>Seine Einstellungen legen dort einen Socket oder eine Zustandsdatei an.</translation>
    </message>
    <message>
        <source>It writes nothing by itself.</source>
        <translation>Es schreibt von sich aus nichts.</translation>
    </message>
    <message>
        <source>Its statistics page is open to whoever reaches the port.</source>
        <translation>Seine Statistikseite ist für jeden offen, der den Port erreicht.</translation>
    </message>
    <message>
        <source>It reckons its connections from this limit; without one it reserves much memory.</source>
        <translation>Es berechnet seine Verbindungen aus dieser Grenze; ohne eine reserviert es viel Speicher.</translation>
    </message>
    <message>
        <source>Memory follows maxconn: about a megabyte for 30 to 60 connections.</source>
        <translation>Der Speicher folgt maxconn: etwa ein Megabyte für 30 bis 60 Verbindungen.</translation>
    </message>
    <message>
        <source>This runtime keeps ports below 1024 for root: let it listen on a higher one.</source>
        <translation>Diese Laufzeit hält Ports unter 1024 für root: es auf einem höheren lauschen lassen.</translation>
    </message>
    <message>
        <source>The first process stays root; its workers run as the user of httpd.conf.</source>
        <translation>Der erste Prozess bleibt root; seine Arbeiter laufen als der Benutzer aus httpd.conf.</translation>
    </message>
    <message>
        <source>Workers are started as another user.</source>
        <translation>Arbeiter werden als anderer Benutzer gestartet.</translation>
    </message>
    <message>
        <source>A module hands its lock or socket to the workers.</source>
        <translation>Ein Modul gibt seine Sperre oder seinen Socket an die Arbeiter.</translation>
    </message>
    <message>
        <source>It is on the host&apos;s network, or the runtime keeps ports below 1024 for root.</source>
        <translation>Es ist im Netz des Hosts, oder die Laufzeit hält Ports unter 1024 für root.</translation>
    </message>
    <message>
        <source>Its keys belong to another user than root.</source>
        <translation>Seine Schlüssel gehören einem anderen Benutzer als root.</translation>
    </message>
    <message>
        <source>Its logs folder, where the process number lies, writable for that user.</source>
        <translation>Sein Protokollordner, in dem die Prozessnummer liegt, beschreibbar für diesen Benutzer.</translation>
    </message>
    <message>
        <source>Temporary files of modules.</source>
        <translation>Zwischendateien von Modulen.</translation>
    </message>
    <message>
        <source>Up to sixteen processes with 25 threads each; every thread counts.</source>
        <translation>Bis zu sechzehn Prozesse mit je 25 Threads; jeder Thread zählt.</translation>
    </message>
    <message>
        <source>Workers could not change their group: SETGID was dropped. It may answer once and then stop.</source>
        <translation>Arbeiter konnten ihre Gruppe nicht wechseln: SETGID war entzogen. Es antwortet vielleicht einmal und hält dann an.</translation>
    </message>
    <message>
        <source>Workers could not change their user: SETUID was dropped.</source>
        <translation>Arbeiter konnten ihren Benutzer nicht wechseln: SETUID war entzogen.</translation>
    </message>
    <message>
        <source>There is no tmpfs on its logs folder.</source>
        <translation>Auf seinem Protokollordner liegt kein tmpfs.</translation>
    </message>
    <message>
        <source>The entrypoint makes its folders and gives them to influxdb, then becomes that user.</source>
        <translation>Das Startskript legt seine Ordner an, gibt sie influxdb und wird dann zu diesem Benutzer.</translation>
    </message>
    <message>
        <source>The entrypoint closes its folders to others, looks into them again at every start, and becomes its own user.</source>
        <translation>Das Startskript verschließt seine Ordner für andere, sieht bei jedem Start wieder hinein und wird zu seinem eigenen Benutzer.</translation>
    </message>
    <message>
        <source>/var/lib/influxdb2 and /etc/influxdb2 writable for 1000.</source>
        <translation>/var/lib/influxdb2 und /etc/influxdb2 beschreibbar für 1000.</translation>
    </message>
    <message>
        <source>Only while it is set up.</source>
        <translation>Nur während des Einrichtens.</translation>
    </message>
    <message>
        <source>Nobody has to log in; this is the default of version 1.</source>
        <translation>Niemand muss sich anmelden; das ist die Vorgabe von Version 1.</translation>
    </message>
    <message>
        <source>None until it is set up: the first visitor becomes its administrator.</source>
        <translation>Keine, bis es eingerichtet ist: Der erste Besucher wird Verwalter.</translation>
    </message>
    <message>
        <source>It grows with the number of series.</source>
        <translation>Es wächst mit der Zahl der Zeitreihen.</translation>
    </message>
    <message>
        <source>A folder for badger writable, where that is used.</source>
        <translation>Ein Ordner für badger, beschreibbar, wo das genutzt wird.</translation>
    </message>
    <message>
        <source>Traces are kept in memory: set MEMORY_MAX_TRACES.</source>
        <translation>Spuren bleiben im Speicher: MEMORY_MAX_TRACES setzen.</translation>
    </message>
    <message>
        <source>The jar readable for the number that you choose.</source>
        <translation>Die jar-Datei lesbar für die gewählte Nummer.</translation>
    </message>
    <message>
        <source>Uploads, performance data, and native libraries, which want exec here.</source>
        <translation>Hochgeladenes, Leistungsdaten und native Bibliotheken, die hier exec brauchen.</translation>
    </message>
    <message>
        <source>Whoever reaches the port runs code.</source>
        <translation>Wer den Port erreicht, führt Code aus.</translation>
    </message>
    <message>
        <source>The heap takes a quarter of the limit unless MaxRAMPercentage says otherwise; every thread counts.</source>
        <translation>Der Heap nimmt ein Viertel der Grenze, wenn MaxRAMPercentage nichts anderes sagt; jeder Thread zählt.</translation>
    </message>
    <message>
        <source>/var/jenkins_home owned by 1000: a new folder of the host is not.</source>
        <translation>/var/jenkins_home im Besitz von 1000: Ein neuer Ordner des Hosts ist es nicht.</translation>
    </message>
    <message>
        <source>Programs of builds and plugins.</source>
        <translation>Programme von Bauläufen und Plugins.</translation>
    </message>
    <message>
        <source>Tools of builds may write elsewhere.</source>
        <translation>Werkzeuge der Bauläufe schreiben vielleicht anderswo.</translation>
    </message>
    <message>
        <source>Builds that call sudo stop.</source>
        <translation>Bauläufe, die sudo aufrufen, halten an.</translation>
    </message>
    <message>
        <source>Settings as code read files.</source>
        <translation>Einstellungen als Code lesen Dateien.</translation>
    </message>
    <message>
        <source>Builds run as root, mostly for the engine&apos;s socket.</source>
        <translation>Bauläufe laufen als root, meist wegen des Engine-Sockets.</translation>
    </message>
    <message>
        <source>It is open until somebody closes it.</source>
        <translation>Es ist offen, bis jemand es schließt.</translation>
    </message>
    <message>
        <source>In its log and in /var/jenkins_home/secrets/initialAdminPassword.</source>
        <translation>Im Protokoll und in /var/jenkins_home/secrets/initialAdminPassword.</translation>
    </message>
    <message>
        <source>Only where it builds images: that is root on the host. Use an agent elsewhere.</source>
        <translation>Nur wo es Images baut: Das ist root auf dem Host. Anderswo einen Agenten nutzen.</translation>
    </message>
    <message>
        <source>4 GB for a small group. The heap is a quarter of the limit unless it is set; every thread counts.</source>
        <translation>4 GB für eine kleine Gruppe. Der Heap ist ein Viertel der Grenze, wenn er nicht gesetzt ist; jeder Thread zählt.</translation>
    </message>
    <message>
        <source>/var/lib/kafka/data owned by 1000.</source>
        <translation>/var/lib/kafka/data im Besitz von 1000.</translation>
    </message>
    <message>
        <source>Its log of data unless log.dirs names another folder.</source>
        <translation>Sein Datenprotokoll, wenn log.dirs keinen anderen Ordner nennt.</translation>
    </message>
    <message>
        <source>Settings that it makes at the start.</source>
        <translation>Einstellungen, die es beim Start anlegt.</translation>
    </message>
    <message>
        <source>It writes its settings to a folder of the image at the start: that wants a copy in a volume.</source>
        <translation>Es schreibt seine Einstellungen beim Start in einen Ordner des Images: Der braucht eine Kopie in einem Volume.</translation>
    </message>
    <message>
        <source>Each segment and connection takes one.</source>
        <translation>Jedes Segment und jede Verbindung braucht eine.</translation>
    </message>
    <message>
        <source>A gigabyte of heap and room for what it reads. The heap is a quarter of the limit unless it is set; every thread counts.</source>
        <translation>Ein Gigabyte Heap und Platz für das, was es liest. Der Heap ist ein Viertel der Grenze, wenn er nicht gesetzt ist; jeder Thread zählt.</translation>
    </message>
    <message>
        <source>Names of credential files point into /etc/kafka/secrets.</source>
        <translation>Namen von Zugangsdateien zeigen nach /etc/kafka/secrets.</translation>
    </message>
    <message>
        <source>Nothing: its folders belong to 1000 and group 0.</source>
        <translation>Nichts: Seine Ordner gehören 1000 und der Gruppe 0.</translation>
    </message>
    <message>
        <source>Caches of its server.</source>
        <translation>Zwischenspeicher seines Servers.</translation>
    </message>
    <message>
        <source>The database of start-dev, and imports.</source>
        <translation>Die Datenbank von start-dev und Importe.</translation>
    </message>
    <message>
        <source>What a start without --optimized builds.</source>
        <translation>Was ein Start ohne --optimized baut.</translation>
    </message>
    <message>
        <source>It is started without --optimized.</source>
        <translation>Es wird ohne --optimized gestartet.</translation>
    </message>
    <message>
        <source>A start without --optimized builds into a folder of the image: it wants an image built before.</source>
        <translation>Ein Start ohne --optimized baut in einen Ordner des Images: Dafür braucht es ein vorher gebautes Image.</translation>
    </message>
    <message>
        <source>Its settings can come from a mounted keycloak.conf or a keystore.</source>
        <translation>Seine Einstellungen können aus einer eingehängten keycloak.conf oder einem Schlüsselspeicher kommen.</translation>
    </message>
    <message>
        <source>No encryption, no check of host names, a database for trying out.</source>
        <translation>Keine Verschlüsselung, keine Prüfung von Hostnamen, eine Datenbank zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Requests may name any host.</source>
        <translation>Anfragen dürfen jeden Host nennen.</translation>
    </message>
    <message>
        <source>Passwords travel in the clear unless a proxy encrypts.</source>
        <translation>Passwörter werden im Klartext übertragen, wenn kein Proxy verschlüsselt.</translation>
    </message>
    <message>
        <source>None: a first administrator comes from variables.</source>
        <translation>Keine: Ein erster Verwalter kommt aus Variablen.</translation>
    </message>
    <message>
        <source>Seven tenths of the limit become heap; 1250 MB are the least.</source>
        <translation>Sieben Zehntel der Grenze werden Heap; 1250 MB sind das Mindeste.</translation>
    </message>
    <message>
        <source>Its number and data of plugins.</source>
        <translation>Seine Nummer und Daten von Plugins.</translation>
    </message>
    <message>
        <source>Enrolling writes keys to the config folder.</source>
        <translation>Das Anmelden schreibt Schlüssel in den Einstellungsordner.</translation>
    </message>
    <message>
        <source>Use its keystore.</source>
        <translation>Seinen Schlüsselspeicher nutzen.</translation>
    </message>
    <message>
        <source>The heap follows the limit; below a gigabyte it often does not start.</source>
        <translation>Der Heap folgt der Grenze; unter einem Gigabyte startet es oft nicht.</translation>
    </message>
    <message>
        <source>It is nginx, started as root.</source>
        <translation>Es ist nginx, als root gestartet.</translation>
    </message>
    <message>
        <source>Nobody tried.</source>
        <translation>Niemand hat es probiert.</translation>
    </message>
    <message>
        <source>Its settings and process number.</source>
        <translation>Seine Einstellungen und die Prozessnummer.</translation>
    </message>
    <message>
        <source>It is nginx with few connections.</source>
        <translation>Es ist nginx mit wenigen Verbindungen.</translation>
    </message>
    <message>
        <source>A supervisor runs as root and starts the service as abc, whose numbers are PUID and PGID.</source>
        <translation>Ein Aufseher läuft als root und startet den Dienst als abc, dessen Nummern PUID und PGID sind.</translation>
    </message>
    <message>
        <source>The supervisor mends owners and starts services as another user. People report this set to work.</source>
        <translation>Der Aufseher richtet Besitzer und startet Dienste als anderer Benutzer. Leute berichten, dass dieser Satz genügt.</translation>
    </message>
    <message>
        <source>It makes a private network, as WireGuard does.</source>
        <translation>Es macht ein privates Netz, wie WireGuard es tut.</translation>
    </message>
    <message>
        <source>Only images whose documentation says so start as another user; PUID and PGID have no effect then.</source>
        <translation>Nur Images, deren Dokumentation es sagt, starten als anderer Benutzer; PUID und PGID wirken dann nicht.</translation>
    </message>
    <message>
        <source>Files of its supervisor, which are run from there.</source>
        <translation>Dateien seines Aufsehers, die von dort ausgeführt werden.</translation>
    </message>
    <message>
        <source>Only images whose documentation says so; PUID and PGID have no effect then.</source>
        <translation>Nur Images, deren Dokumentation es sagt; PUID und PGID wirken dann nicht.</translation>
    </message>
    <message>
        <source>Some of these images use sudo, which stops.</source>
        <translation>Manche dieser Images nutzen sudo, das dann anhält.</translation>
    </message>
    <message>
        <source>FILE__ before the name of any variable.</source>
        <translation>FILE__ vor dem Namen jeder Variable.</translation>
    </message>
    <message>
        <source>Whoever knows it is root inside.</source>
        <translation>Wer es kennt, ist im Inneren root.</translation>
    </message>
    <message>
        <source>Code is loaded and run as root at the start.</source>
        <translation>Code wird beim Start als root geladen und ausgeführt.</translation>
    </message>
    <message>
        <source>It depends on the program inside.</source>
        <translation>Es hängt vom Programm darin ab.</translation>
    </message>
    <message>
        <source>The supervisor could not change groups: SETGID was dropped.</source>
        <translation>Der Aufseher konnte Gruppen nicht wechseln: SETGID war entzogen.</translation>
    </message>
    <message>
        <source>There is no tmpfs with exec on /run.</source>
        <translation>Auf /run liegt kein tmpfs mit exec.</translation>
    </message>
    <message>
        <source>/loki writable for it.</source>
        <translation>/loki dafür beschreibbar.</translation>
    </message>
    <message>
        <source>It does not ask whose logs are read.</source>
        <translation>Es fragt nicht, wessen Protokolle gelesen werden.</translation>
    </message>
    <message>
        <source>It grows with streams and queries.</source>
        <translation>Es wächst mit Strömen und Abfragen.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of the data as root, then becomes mysql.</source>
        <translation>Das Startskript richtet als root den Besitzer der Daten und wird dann zu mysql.</translation>
    </message>
    <message>
        <source>The entrypoint becomes its own user; before a second start it has to look into folders that are closed to others. Without DAC_OVERRIDE the first start works and the second does not.</source>
        <translation>Das Startskript wird zu seinem eigenen Benutzer; vor einem zweiten Start muss es in Ordner sehen, die anderen verschlossen sind. Ohne DAC_OVERRIDE gelingt der erste Start und der zweite nicht.</translation>
    </message>
    <message>
        <source>A data folder that is its own: a new named volume is.</source>
        <translation>Ein Datenordner, der ihm gehört: Ein neues benanntes Volume tut das.</translation>
    </message>
    <message>
        <source>Its socket and process number.</source>
        <translation>Sein Socket und seine Prozessnummer.</translation>
    </message>
    <message>
        <source>Tables on their way.</source>
        <translation>Tabellen unterwegs.</translation>
    </message>
    <message>
        <source>A line saying that memory.pressure is not writable does no harm.</source>
        <translation>Eine Zeile, dass memory.pressure nicht beschreibbar ist, schadet nicht.</translation>
    </message>
    <message>
        <source>Read only at the first start.</source>
        <translation>Nur beim ersten Start gelesen.</translation>
    </message>
    <message>
        <source>root has no password.</source>
        <translation>root hat kein Passwort.</translation>
    </message>
    <message>
        <source>root may log in from anywhere; this is the default.</source>
        <translation>root darf sich von überall anmelden; das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>root, without a default password.</source>
        <translation>root, ohne Standardpasswort.</translation>
    </message>
    <message>
        <source>128 MB of buffers by default; each connection is a thread.</source>
        <translation>128 MB Puffer als Vorgabe; jede Verbindung ist ein Thread.</translation>
    </message>
    <message>
        <source>The entrypoint could not become mysql: SETUID and SETGID were dropped.</source>
        <translation>Das Startskript konnte nicht zu mysql werden: SETUID und SETGID waren entzogen.</translation>
    </message>
    <message>
        <source>Root may not look into its folders at a second start: DAC_OVERRIDE was dropped.</source>
        <translation>root darf bei einem zweiten Start nicht in seine Ordner sehen: DAC_OVERRIDE war entzogen.</translation>
    </message>
    <message>
        <source>The entrypoint could not give the data folder to mysql: CHOWN was dropped.</source>
        <translation>Das Startskript konnte den Datenordner nicht mysql geben: CHOWN war entzogen.</translation>
    </message>
    <message>
        <source>There is no tmpfs for its socket.</source>
        <translation>Für seinen Socket gibt es kein tmpfs.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>It writes nothing.</source>
        <translation>Es schreibt nichts.</translation>
    </message>
    <message>
        <source>Its UDP port turns small requests into a flood at somebody else.</source>
        <translation>Sein UDP-Port macht aus kleinen Anfragen eine Flut bei jemand anderem.</translation>
    </message>
    <message>
        <source>None: whoever reaches the port reads and writes everything.</source>
        <translation>Keine: Wer den Port erreicht, liest und schreibt alles.</translation>
    </message>
    <message>
        <source>Above its number of connections, 1024 by default.</source>
        <translation>Über seiner Zahl an Verbindungen, 1024 als Vorgabe.</translation>
    </message>
    <message>
        <source>64 MB of cache by default and a little more; about ten threads.</source>
        <translation>64 MB Zwischenspeicher als Vorgabe und etwas mehr; etwa zehn Threads.</translation>
    </message>
    <message>
        <source>It needs about ten threads: a limit of 16 is the least.</source>
        <translation>Es braucht etwa zehn Threads: Eine Grenze von 16 ist das Mindeste.</translation>
    </message>
    <message>
        <source>It stays root unless MINIO_USERNAME asks for another user.</source>
        <translation>Es bleibt root, wenn MINIO_USERNAME keinen anderen Benutzer verlangt.</translation>
    </message>
    <message>
        <source>As root it writes to its own folder without any.</source>
        <translation>Als root schreibt es ohne weitere in seinen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Its data belongs to another user.</source>
        <translation>Seine Daten gehören einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Its data folder writable for the number that you choose.</source>
        <translation>Sein Datenordner beschreibbar für die gewählte Nummer.</translation>
    </message>
    <message>
        <source>The value is a name under /run/secrets, or a path.</source>
        <translation>Der Wert ist ein Name unter /run/secrets oder ein Pfad.</translation>
    </message>
    <message>
        <source>Its figures need no login.</source>
        <translation>Seine Zahlen brauchen keine Anmeldung.</translation>
    </message>
    <message>
        <source>minioadmin with the password minioadmin, where nothing is set.</source>
        <translation>minioadmin mit dem Passwort minioadmin, wo nichts gesetzt ist.</translation>
    </message>
    <message>
        <source>Small ones live in half a gigabyte to one; large ones take far more.</source>
        <translation>Kleine leben in einem halben bis einem Gigabyte; große nehmen weit mehr.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of the data as root, then becomes mongodb.</source>
        <translation>Das Startskript richtet als root den Besitzer der Daten und wird dann zu mongodb.</translation>
    </message>
    <message>
        <source>Its memory is to be spread over several processors.</source>
        <translation>Sein Speicher soll über mehrere Prozessoren verteilt werden.</translation>
    </message>
    <message>
        <source>/data/db and /data/configdb owned by 999.</source>
        <translation>/data/db und /data/configdb im Besitz von 999.</translation>
    </message>
    <message>
        <source>Its socket and files of the first start.</source>
        <translation>Sein Socket und Dateien des ersten Starts.</translation>
    </message>
    <message>
        <source>Without it the database has no login, and listens on every address.</source>
        <translation>Ohne sie hat die Datenbank keine Anmeldung und lauscht auf jeder Adresse.</translation>
    </message>
    <message>
        <source>None: there is no login unless one is made at the first start.</source>
        <translation>Keine: Es gibt keine Anmeldung, wenn beim ersten Start keine angelegt wird.</translation>
    </message>
    <message>
        <source>From version 5 on it ends at once on a processor without it.</source>
        <translation>Ab Version 5 endet es sofort auf einem Prozessor ohne sie.</translation>
    </message>
    <message>
        <source>Each connection and file takes one.</source>
        <translation>Jede Verbindung und Datei braucht eine.</translation>
    </message>
    <message>
        <source>Its cache takes half of what is above a gigabyte, at least 256 MB; each connection is a thread.</source>
        <translation>Sein Zwischenspeicher nimmt die Hälfte dessen, was über einem Gigabyte liegt, mindestens 256 MB; jede Verbindung ist ein Thread.</translation>
    </message>
    <message>
        <source>The entrypoint becomes its own user; before a second start it has to look into folders that are closed to others.</source>
        <translation>Das Startskript wird zu seinem eigenen Benutzer; vor einem zweiten Start muss es in Ordner sehen, die anderen verschlossen sind.</translation>
    </message>
    <message>
        <source>Lines about mbind in the log are unwanted.</source>
        <translation>Zeilen über mbind im Protokoll sind unerwünscht.</translation>
    </message>
    <message>
        <source>Tables on their way, and the first start.</source>
        <translation>Tabellen unterwegs und der erste Start.</translation>
    </message>
    <message>
        <source>/var/lib/mysql-files has to be there.</source>
        <translation>/var/lib/mysql-files muss da sein.</translation>
    </message>
    <message>
        <source>root, without a default password: it does not start without a choice.</source>
        <translation>root, ohne Standardpasswort: Ohne eine Wahl startet es nicht.</translation>
    </message>
    <message>
        <source>It takes 400 to 500 MB before any work; each connection is a thread.</source>
        <translation>Es nimmt 400 bis 500 MB vor aller Arbeit; jede Verbindung ist ein Thread.</translation>
    </message>
    <message>
        <source>The entrypoint gives mounted folders to neo4j where it can&apos;t write to them, then becomes that user.</source>
        <translation>Das Startskript gibt eingehängte Ordner neo4j, wo es nicht hineinschreiben kann, und wird dann zu diesem Benutzer.</translation>
    </message>
    <message>
        <source>The entrypoint gives mounted folders to its own user and becomes it.</source>
        <translation>Das Startskript gibt eingehängte Ordner dem eigenen Benutzer und wird zu ihm.</translation>
    </message>
    <message>
        <source>Mounted folders writable for it: it ends with advice otherwise.</source>
        <translation>Eingehängte Ordner dafür beschreibbar: Sonst endet es mit einem Rat.</translation>
    </message>
    <message>
        <source>Settings, made of variables at every start.</source>
        <translation>Einstellungen, bei jedem Start aus Variablen gemacht.</translation>
    </message>
    <message>
        <source>neo4j.conf is made of NEO4J_ variables at every start: it wants a copy in a volume.</source>
        <translation>neo4j.conf entsteht bei jedem Start aus NEO4J_-Variablen: Es braucht eine Kopie in einem Volume.</translation>
    </message>
    <message>
        <source>From version 5 on: the path of a file with user/password.</source>
        <translation>Ab Version 5: der Pfad einer Datei mit Benutzer/Passwort.</translation>
    </message>
    <message>
        <source>neo4j with the password neo4j, to be changed at the first login.</source>
        <translation>neo4j mit dem Passwort neo4j, bei der ersten Anmeldung zu ändern.</translation>
    </message>
    <message>
        <source>Heap and page cache: set both. The heap is a quarter of the limit unless it is set; every thread counts.</source>
        <translation>Heap und Seiten-Cache: beide setzen. Der Heap ist ein Viertel der Grenze, wenn er nicht gesetzt ist; jeder Thread zählt.</translation>
    </message>
    <message>
        <source>The entrypoint installs and updates as root with rsync and su; pages run as www-data.</source>
        <translation>Das Startskript installiert und aktualisiert als root mit rsync und su; Seiten laufen als www-data.</translation>
    </message>
    <message>
        <source>Installing and updating set owners and modes as root, and run occ as www-data.</source>
        <translation>Installieren und Aktualisieren setzen als root Besitzer und Modi und führen occ als www-data aus.</translation>
    </message>
    <message>
        <source>All of /var/www/html writable for that user, and no REDIS_HOST, whose settings are written to a folder of root. A container for cron needs root.</source>
        <translation>Ganz /var/www/html beschreibbar für diesen Benutzer, und kein REDIS_HOST, dessen Einstellungen in einen Ordner von root geschrieben werden. Ein Container für cron braucht root.</translation>
    </message>
    <message>
        <source>Settings of sessions in Redis.</source>
        <translation>Einstellungen für Sitzungen in Redis.</translation>
    </message>
    <message>
        <source>REDIS_HOST is set.</source>
        <translation>REDIS_HOST ist gesetzt.</translation>
    </message>
    <message>
        <source>Program, updates and their lock live in /var/www/html.</source>
        <translation>Programm, Aktualisierungen und ihre Sperre liegen in /var/www/html.</translation>
    </message>
    <message>
        <source>su works because root calls it.</source>
        <translation>su geht, weil root es aufruft.</translation>
    </message>
    <message>
        <source>Cookies travel without encryption.</source>
        <translation>Cookies werden unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>None: without preset values the first visitor installs it.</source>
        <translation>Keine: Ohne vorgegebene Werte installiert es der erste Besucher.</translation>
    </message>
    <message>
        <source>512 MB for each PHP process are recommended.</source>
        <translation>512 MB je PHP-Prozess werden empfohlen.</translation>
    </message>
    <message>
        <source>Nothing; another user than its own needs an image built for it.</source>
        <translation>Nichts; ein anderer Benutzer als der eigene braucht ein dafür gebautes Image.</translation>
    </message>
    <message>
        <source>The process number and bodies on their way: all of it lies here.</source>
        <translation>Die Prozessnummer und Inhalte unterwegs: Alles liegt hier.</translation>
    </message>
    <message>
        <source>Templates need a writable /etc/nginx/conf.d.</source>
        <translation>Vorlagen brauchen ein beschreibbares /etc/nginx/conf.d.</translation>
    </message>
    <message>
        <source>It is nginx: light, with a worker for each processor of the host.</source>
        <translation>Es ist nginx: leicht, mit einem Arbeiter je Prozessor des Hosts.</translation>
    </message>
    <message>
        <source>There is no tmpfs on /tmp.</source>
        <translation>Auf /tmp liegt kein tmpfs.</translation>
    </message>
    <message>
        <source>The master process stays root; its workers run as the user of nginx.conf.</source>
        <translation>Der Hauptprozess bleibt root; seine Arbeiter laufen als der Benutzer aus nginx.conf.</translation>
    </message>
    <message>
        <source>The master hands its cache folders to the workers, and starts them as another user.</source>
        <translation>Der Hauptprozess gibt seine Zwischenspeicher den Arbeitern und startet sie als anderer Benutzer.</translation>
    </message>
    <message>
        <source>Keys, pages or settings that it mounts belong to another user and are closed to root without it.</source>
        <translation>Schlüssel, Seiten oder Einstellungen, die es einhängt, gehören einem anderen Benutzer und sind root ohne sie verschlossen.</translation>
    </message>
    <message>
        <source>A tmpfs on /var/cache/nginx and one on /run, both owned by its user: it does not start without them, even where the rest is writable.</source>
        <translation>Ein tmpfs auf /var/cache/nginx und eines auf /run, beide im Besitz seines Benutzers: Ohne sie startet es nicht, auch wenn der Rest beschreibbar ist.</translation>
    </message>
    <message>
        <source>Bodies of requests and answers on their way.</source>
        <translation>Inhalte von Anfragen und Antworten unterwegs.</translation>
    </message>
    <message>
        <source>Settings that are made of templates at the start.</source>
        <translation>Einstellungen, die beim Start aus Vorlagen entstehen.</translation>
    </message>
    <message>
        <source>There are templates in /etc/nginx/templates.</source>
        <translation>In /etc/nginx/templates liegen Vorlagen.</translation>
    </message>
    <message>
        <source>Templates in /etc/nginx/templates are written to /etc/nginx/conf.d at the start.</source>
        <translation>Vorlagen in /etc/nginx/templates werden beim Start nach /etc/nginx/conf.d geschrieben.</translation>
    </message>
    <message>
        <source>It serves files and passes requests on; there is a worker for each processor of the host.</source>
        <translation>Es liefert Dateien aus und reicht Anfragen weiter; je Prozessor des Hosts gibt es einen Arbeiter.</translation>
    </message>
    <message>
        <source>The master could not give its cache to the workers: CHOWN was dropped.</source>
        <translation>Der Hauptprozess konnte seinen Zwischenspeicher nicht den Arbeitern geben: CHOWN war entzogen.</translation>
    </message>
    <message>
        <source>Workers could not change their group. The container keeps running and answers nobody.</source>
        <translation>Arbeiter konnten ihre Gruppe nicht wechseln. Der Container läuft weiter und antwortet niemandem.</translation>
    </message>
    <message>
        <source>Workers could not change their user. The container keeps running and answers nobody.</source>
        <translation>Arbeiter konnten ihren Benutzer nicht wechseln. Der Container läuft weiter und antwortet niemandem.</translation>
    </message>
    <message>
        <source>There is no tmpfs on /var/cache/nginx, or it belongs to another user.</source>
        <translation>Auf /var/cache/nginx liegt kein tmpfs, oder es gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>There is no tmpfs on /run, or it belongs to another user.</source>
        <translation>Auf /run liegt kein tmpfs, oder es gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>This runtime keeps ports below 1024 for root: let nginx listen on 8080.</source>
        <translation>Diese Laufzeit hält Ports unter 1024 für root: nginx auf 8080 lauschen lassen.</translation>
    </message>
    <message>
        <source>It reports on the clock, on some systems.</source>
        <translation>Es berichtet über die Uhr, auf manchen Systemen.</translation>
    </message>
    <message>
        <source>It is started as root for files of root.</source>
        <translation>Es wird für Dateien von root als root gestartet.</translation>
    </message>
    <message>
        <source>It reports on the host&apos;s network. Its port is then open on every address: set --web.listen-address.</source>
        <translation>Es berichtet über das Netz des Hosts. Sein Port ist dann auf jeder Adresse offen: --web.listen-address setzen.</translation>
    </message>
    <message>
        <source>It reports on the host&apos;s processes.</source>
        <translation>Es berichtet über die Prozesse des Hosts.</translation>
    </message>
    <message>
        <source>It reports on the host&apos;s file systems; its documentation asks for it.</source>
        <translation>Es berichtet über die Dateisysteme des Hosts; die Dokumentation verlangt es.</translation>
    </message>
    <message>
        <source>It runs what it is given as root; there is a user node.</source>
        <translation>Es führt aus, was man ihm gibt, als root; es gibt einen Benutzer node.</translation>
    </message>
    <message>
        <source>Code readable for 1000, the user node; node_modules writable only where packages are installed at the start.</source>
        <translation>Code lesbar für 1000, den Benutzer node; node_modules nur beschreibbar, wo beim Start Pakete installiert werden.</translation>
    </message>
    <message>
        <source>Logs and cache of npm.</source>
        <translation>Protokolle und Zwischenspeicher von npm.</translation>
    </message>
    <message>
        <source>The program is started through npm.</source>
        <translation>Das Programm wird über npm gestartet.</translation>
    </message>
    <message>
        <source>Development servers write to .next, .cache or dist inside the project.</source>
        <translation>Entwicklungsserver schreiben im Projekt nach .next, .cache oder dist.</translation>
    </message>
    <message>
        <source>Whoever reaches port 9229 runs code.</source>
        <translation>Wer Port 9229 erreicht, führt Code aus.</translation>
    </message>
    <message>
        <source>About eleven threads; the heap follows the limit.</source>
        <translation>Etwa elf Threads; der Heap folgt der Grenze.</translation>
    </message>
    <message>
        <source>It refuses to run as root.</source>
        <translation>Es weigert sich, als root zu laufen.</translation>
    </message>
    <message>
        <source>Its data folder owned by 1000.</source>
        <translation>Sein Datenordner im Besitz von 1000.</translation>
    </message>
    <message>
        <source>Keys of the demonstration, made at the start.</source>
        <translation>Schlüssel der Vorführung, beim Start erzeugt.</translation>
    </message>
    <message>
        <source>DISABLE_INSTALL_DEMO_CONFIG is not set.</source>
        <translation>DISABLE_INSTALL_DEMO_CONFIG ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The demonstration writes keys into the config folder at the start: set DISABLE_INSTALL_DEMO_CONFIG and bring your own.</source>
        <translation>Die Vorführung schreibt beim Start Schlüssel in den Einstellungsordner: DISABLE_INSTALL_DEMO_CONFIG setzen und eigene mitbringen.</translation>
    </message>
    <message>
        <source>OPENSEARCH_INITIAL_ADMIN_PASSWORD has no _FILE form.</source>
        <translation>OPENSEARCH_INITIAL_ADMIN_PASSWORD hat keine _FILE-Form.</translation>
    </message>
    <message>
        <source>admin with the password admin before version 2.12.</source>
        <translation>admin mit dem Passwort admin vor Version 2.12.</translation>
    </message>
    <message>
        <source>A gigabyte of heap and as much outside of it.</source>
        <translation>Ein Gigabyte Heap und ebenso viel außerhalb davon.</translation>
    </message>
    <message>
        <source>It runs as root to read logs of root.</source>
        <translation>Es läuft als root, um Protokolle von root zu lesen.</translation>
    </message>
    <message>
        <source>Some extensions only.</source>
        <translation>Nur manche Erweiterungen.</translation>
    </message>
    <message>
        <source>Its settings read files: ${file:/run/secrets/name}.</source>
        <translation>Seine Einstellungen lesen Dateien: ${file:/run/secrets/name}.</translation>
    </message>
    <message>
        <source>Whoever reaches it sees its insides.</source>
        <translation>Wer es erreicht, sieht sein Inneres.</translation>
    </message>
    <message>
        <source>Only for docker_stats.</source>
        <translation>Nur für docker_stats.</translation>
    </message>
    <message>
        <source>Only for hostmetrics.</source>
        <translation>Nur für hostmetrics.</translation>
    </message>
    <message>
        <source>Set memory_limiter below it.</source>
        <translation>memory_limiter darunter setzen.</translation>
    </message>
    <message>
        <source>The first process of fpm and apache tags stays root and starts workers as www-data; other tags run what they are given as root.</source>
        <translation>Der erste Prozess der Tags fpm und apache bleibt root und startet Arbeiter als www-data; andere Tags führen aus, was man ihnen gibt, als root.</translation>
    </message>
    <message>
        <source>A pool listens on a socket with an owner.</source>
        <translation>Ein Pool lauscht auf einem Socket mit Besitzer.</translation>
    </message>
    <message>
        <source>Code readable for that user; the pool then says that its user line has no effect.</source>
        <translation>Code lesbar für diesen Benutzer; der Pool sagt dann, dass seine user-Zeile nicht wirkt.</translation>
    </message>
    <message>
        <source>Caches of the application want a tmpfs or a volume of their own.</source>
        <translation>Zwischenspeicher der Anwendung brauchen ein eigenes tmpfs oder Volume.</translation>
    </message>
    <message>
        <source>Whoever reaches FastCGI runs code.</source>
        <translation>Wer FastCGI erreicht, führt Code aus.</translation>
    </message>
    <message>
        <source>128 MB for each worker, five workers unless the pool says otherwise.</source>
        <translation>128 MB je Arbeiter, fünf Arbeiter, wenn der Pool nichts anderes sagt.</translation>
    </message>
    <message>
        <source>/etc/phpmyadmin belongs to www-data and is written at the first start.</source>
        <translation>/etc/phpmyadmin gehört www-data und wird beim ersten Start geschrieben.</translation>
    </message>
    <message>
        <source>/etc/phpmyadmin writable at the first start, or both of its files mounted.</source>
        <translation>/etc/phpmyadmin beim ersten Start beschreibbar oder beide Dateien darin eingehängt.</translation>
    </message>
    <message>
        <source>Sessions.</source>
        <translation>Sitzungen.</translation>
    </message>
    <message>
        <source>config.secret.inc.php and config.user.inc.php are made in /etc/phpmyadmin where they are missing: mount both.</source>
        <translation>config.secret.inc.php und config.user.inc.php entstehen in /etc/phpmyadmin, wo sie fehlen: beide einhängen.</translation>
    </message>
    <message>
        <source>Its form logs in to any server that the container reaches.</source>
        <translation>Sein Formular meldet an jedem Server an, den der Container erreicht.</translation>
    </message>
    <message>
        <source>Whoever opens the page is logged in.</source>
        <translation>Wer die Seite öffnet, ist angemeldet.</translation>
    </message>
    <message>
        <source>PHP may take 512 MB.</source>
        <translation>PHP darf 512 MB nehmen.</translation>
    </message>
    <message>
        <source>The group of the engine&apos;s socket under group_add, and /data writable.</source>
        <translation>Die Gruppe des Engine-Sockets unter group_add, und /data beschreibbar.</translation>
    </message>
    <message>
        <source>Compose files and uploads.</source>
        <translation>Compose-Dateien und Hochgeladenes.</translation>
    </message>
    <message>
        <source>--admin-password-file on its command line.</source>
        <translation>--admin-password-file auf seiner Befehlszeile.</translation>
    </message>
    <message>
        <source>The hash is shown to whoever may inspect it.</source>
        <translation>Der Hash wird jedem gezeigt, der inspect darf.</translation>
    </message>
    <message>
        <source>The first to call an agent owns it.</source>
        <translation>Dem Ersten, der einen Agenten ruft, gehört er.</translation>
    </message>
    <message>
        <source>None: the first visitor within five minutes makes its administrator.</source>
        <translation>Keine: Der erste Besucher innerhalb von fünf Minuten legt den Verwalter an.</translation>
    </message>
    <message>
        <source>It is made to command the engine: that is root on the host. Mounting it read-only changes nothing.</source>
        <translation>Es ist dafür gemacht, der Engine zu befehlen: Das ist root auf dem Host. Schreibgeschützt einzuhängen ändert nichts.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of the data as root, then becomes postgres.</source>
        <translation>Das Startskript richtet als root den Besitzer der Daten und wird dann zu postgres.</translation>
    </message>
    <message>
        <source>The entrypoint becomes its own user; before a second start it has to look into a data folder that is closed to others. Without DAC_OVERRIDE the first start works and the second does not.</source>
        <translation>Das Startskript wird zu seinem eigenen Benutzer; vor einem zweiten Start muss es in einen Datenordner sehen, der anderen verschlossen ist. Ohne DAC_OVERRIDE gelingt der erste Start und der zweite nicht.</translation>
    </message>
    <message>
        <source>Lines about chmod in the log are unwanted.</source>
        <translation>Zeilen über chmod im Protokoll sind unerwünscht.</translation>
    </message>
    <message>
        <source>A data folder that is empty or its own: a new named volume is, a new folder of the host has to be given to it first.</source>
        <translation>Ein Datenordner, der leer ist oder ihm gehört: Ein neues benanntes Volume ist so, ein neuer Ordner des Hosts muss ihm zuerst gegeben werden.</translation>
    </message>
    <message>
        <source>Its socket and lock.</source>
        <translation>Sein Socket und seine Sperre.</translation>
    </message>
    <message>
        <source>Scripts of the first start.</source>
        <translation>Skripte des ersten Starts.</translation>
    </message>
    <message>
        <source>From version 18 on the volume belongs on /var/lib/postgresql.</source>
        <translation>Ab Version 18 gehört das Volume auf /var/lib/postgresql.</translation>
    </message>
    <message>
        <source>Read only while the data folder is empty; the file has to be readable for its user where it does not start as root.</source>
        <translation>Nur gelesen, solange der Datenordner leer ist; die Datei muss für seinen Benutzer lesbar sein, wo es nicht als root startet.</translation>
    </message>
    <message>
        <source>Whoever reaches the port is superuser.</source>
        <translation>Wer den Port erreicht, ist Superuser.</translation>
    </message>
    <message>
        <source>A crash loses data.</source>
        <translation>Ein Absturz verliert Daten.</translation>
    </message>
    <message>
        <source>The user postgres, without a default password: it does not start without one.</source>
        <translation>Der Benutzer postgres, ohne Standardpasswort: Ohne eines startet es nicht.</translation>
    </message>
    <message>
        <source>Large queries share memory in /dev/shm, which has 64 MB by default.</source>
        <translation>Große Abfragen teilen Speicher in /dev/shm, das als Vorgabe 64 MB hat.</translation>
    </message>
    <message>
        <source>It closes its files at the end.</source>
        <translation>Es schließt am Ende seine Dateien.</translation>
    </message>
    <message>
        <source>128 MB are shared, each connection takes 5 to 10 MB more and is a process; 100 connections are the default.</source>
        <translation>128 MB sind gemeinsam, jede Verbindung nimmt 5 bis 10 MB dazu und ist ein Prozess; 100 Verbindungen sind die Vorgabe.</translation>
    </message>
    <message>
        <source>The entrypoint could not become postgres: SETUID and SETGID were dropped.</source>
        <translation>Das Startskript konnte nicht zu postgres werden: SETUID und SETGID waren entzogen.</translation>
    </message>
    <message>
        <source>Root may not look into the data folder at a second start: DAC_OVERRIDE was dropped.</source>
        <translation>root darf bei einem zweiten Start nicht in den Datenordner sehen: DAC_OVERRIDE war entzogen.</translation>
    </message>
    <message>
        <source>The entrypoint could not give the data folder to postgres: CHOWN was dropped.</source>
        <translation>Das Startskript konnte den Datenordner nicht postgres geben: CHOWN war entzogen.</translation>
    </message>
    <message>
        <source>There is no tmpfs on /run/postgresql, or it belongs to another user.</source>
        <translation>Auf /run/postgresql liegt kein tmpfs, oder es gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The data folder belongs to another user: give it to the user that it runs as.</source>
        <translation>Der Datenordner gehört einem anderen Benutzer: ihn dem geben, als der es läuft.</translation>
    </message>
    <message>
        <source>/prometheus writable for it, its settings readable.</source>
        <translation>/prometheus dafür beschreibbar, seine Einstellungen lesbar.</translation>
    </message>
    <message>
        <source>password_file and credentials_file in its settings.</source>
        <translation>password_file und credentials_file in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Whoever reaches it deletes data.</source>
        <translation>Wer es erreicht, löscht Daten.</translation>
    </message>
    <message>
        <source>Whoever reaches it ends it.</source>
        <translation>Wer es erreicht, beendet es.</translation>
    </message>
    <message>
        <source>None: there is no login by default.</source>
        <translation>Keine: Als Vorgabe gibt es keine Anmeldung.</translation>
    </message>
    <message>
        <source>One to three kilobytes a series, and what queries take.</source>
        <translation>Ein bis drei Kilobyte je Zeitreihe, und was Abfragen nehmen.</translation>
    </message>
    <message>
        <source>Code readable for the number that you choose, and a home folder for tools that want one.</source>
        <translation>Code lesbar für die gewählte Nummer, und ein Benutzerordner für Werkzeuge, die einen wollen.</translation>
    </message>
    <message>
        <source>Set PYTHONDONTWRITEBYTECODE: compiled files can&apos;t be kept beside the code.</source>
        <translation>PYTHONDONTWRITEBYTECODE setzen: Übersetzte Dateien können nicht neben dem Code liegen.</translation>
    </message>
    <message>
        <source>A worker takes 50 to 150 MB.</source>
        <translation>Ein Arbeiter nimmt 50 bis 150 MB.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of the data as root, then becomes rabbitmq.</source>
        <translation>Das Startskript richtet als root den Besitzer der Daten und wird dann zu rabbitmq.</translation>
    </message>
    <message>
        <source>The entrypoint becomes its own user; files such as the cookie are closed to others.</source>
        <translation>Das Startskript wird zu seinem eigenen Benutzer; Dateien wie das Cookie sind anderen verschlossen.</translation>
    </message>
    <message>
        <source>/var/lib/rabbitmq owned by its user, and the cookie in it as well, with mode 0600.</source>
        <translation>/var/lib/rabbitmq im Besitz seines Benutzers, und das Cookie darin ebenso, mit Modus 0600.</translation>
    </message>
    <message>
        <source>Files of its run.</source>
        <translation>Dateien seines Laufs.</translation>
    </message>
    <message>
        <source>Plugins can&apos;t be enabled at run time: settings in /etc/rabbitmq have to be right before.</source>
        <translation>Plugins lassen sich im Lauf nicht einschalten: Einstellungen in /etc/rabbitmq müssen vorher stimmen.</translation>
    </message>
    <message>
        <source>RABBITMQ_DEFAULT_PASS_FILE and RABBITMQ_DEFAULT_USER_FILE are refused: it does not start with them. Use a file in conf.d.</source>
        <translation>RABBITMQ_DEFAULT_PASS_FILE und RABBITMQ_DEFAULT_USER_FILE werden abgelehnt: Damit startet es nicht. Eine Datei in conf.d nutzen.</translation>
    </message>
    <message>
        <source>The login is on every list.</source>
        <translation>Die Anmeldung steht auf jeder Liste.</translation>
    </message>
    <message>
        <source>guest may log in from anywhere.</source>
        <translation>guest darf sich von überall anmelden.</translation>
    </message>
    <message>
        <source>Whoever knows it runs code on the node through ports 4369 and 25672.</source>
        <translation>Wer es kennt, führt über die Ports 4369 und 25672 Code auf dem Knoten aus.</translation>
    </message>
    <message>
        <source>guest with the password guest, from its own host only.</source>
        <translation>guest mit dem Passwort guest, nur vom eigenen Host.</translation>
    </message>
    <message>
        <source>Its data folder is named after it.</source>
        <translation>Sein Datenordner heißt danach.</translation>
    </message>
    <message>
        <source>Erlang reserves a table of this size; a very large one costs memory.</source>
        <translation>Erlang reserviert eine Tabelle dieser Größe; eine sehr große kostet Speicher.</translation>
    </message>
    <message>
        <source>It stops publishers at a part of the limit (vm_memory_high_watermark); Erlang starts several threads for each processor.</source>
        <translation>Es hält Absender bei einem Teil der Grenze an (vm_memory_high_watermark); Erlang startet mehrere Threads je Prozessor.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of the data as root, then becomes redis; from 8.0.2 on it stays root without a word where SETUID and SETGID are missing.</source>
        <translation>Das Startskript richtet als root den Besitzer der Daten und wird dann zu redis; ab 8.0.2 bleibt es ohne ein Wort root, wo SETUID und SETGID fehlen.</translation>
    </message>
    <message>
        <source>The entrypoint becomes its own user, and gives it a folder that belongs to root.</source>
        <translation>Das Startskript wird zu seinem eigenen Benutzer und gibt ihm einen Ordner, der root gehört.</translation>
    </message>
    <message>
        <source>It appends to a file (appendonly), whose folder is closed to others at the next start.</source>
        <translation>Es hängt an eine Datei an (appendonly), deren Ordner beim nächsten Start anderen verschlossen ist.</translation>
    </message>
    <message>
        <source>The last capabilities are to be gone as well, from 8.0.2 on.</source>
        <translation>Auch die letzten Capabilities sollen weg sein, ab 8.0.2.</translation>
    </message>
    <message>
        <source>It is to raise its limit of open files.</source>
        <translation>Es soll seine Grenze für offene Dateien anheben.</translation>
    </message>
    <message>
        <source>/data writable for 999: a new named volume is.</source>
        <translation>/data beschreibbar für 999: Ein neues benanntes Volume ist es.</translation>
    </message>
    <message>
        <source>A pure cache can do without: --save &quot;&quot; and a tmpfs on /data.</source>
        <translation>Ein reiner Zwischenspeicher kommt ohne aus: --save &quot;&quot; und ein tmpfs auf /data.</translation>
    </message>
    <message>
        <source>It has none: keep the password in a settings file that is mounted as a secret.</source>
        <translation>Es hat keine: Das Passwort in einer Einstellungsdatei halten, die als Secret eingehängt ist.</translation>
    </message>
    <message>
        <source>Whoever reaches the port may do everything; the image turns this on.</source>
        <translation>Wer den Port erreicht, darf alles; das Image schaltet das ein.</translation>
    </message>
    <message>
        <source>The server stays root.</source>
        <translation>Der Server bleibt root.</translation>
    </message>
    <message>
        <source>None: there is no password by default.</source>
        <translation>Keine: Als Vorgabe gibt es kein Passwort.</translation>
    </message>
    <message>
        <source>Saving may fail when memory is short.</source>
        <translation>Sichern kann scheitern, wenn Speicher knapp ist.</translation>
    </message>
    <message>
        <source>Set maxmemory below it: saving may take twice as much. It has five to eight threads.</source>
        <translation>maxmemory darunter setzen: Sichern kann das Doppelte nehmen. Es hat fünf bis acht Threads.</translation>
    </message>
    <message>
        <source>The entrypoint could not become redis: SETUID and SETGID were dropped.</source>
        <translation>Das Startskript konnte nicht zu redis werden: SETUID und SETGID waren entzogen.</translation>
    </message>
    <message>
        <source>It stayed root and may not write to /data: from 8.0.2 on it does so without SETUID and SETGID. A ping still answers.</source>
        <translation>Es blieb root und darf nicht nach /data schreiben: Ab 8.0.2 tut es das ohne SETUID und SETGID. Ein ping antwortet trotzdem.</translation>
    </message>
    <message>
        <source>/data belongs to another user. A ping still answers, but nothing is saved.</source>
        <translation>/data gehört einem anderen Benutzer. Ein ping antwortet trotzdem, aber nichts wird gesichert.</translation>
    </message>
    <message>
        <source>It needs about eight threads, and one more for each health check.</source>
        <translation>Es braucht etwa acht Threads und einen weiteren je Gesundheitsprüfung.</translation>
    </message>
    <message>
        <source>/var/lib/registry writable for the number that you choose.</source>
        <translation>/var/lib/registry beschreibbar für die gewählte Nummer.</translation>
    </message>
    <message>
        <source>It has none; users stand in an htpasswd file.</source>
        <translation>Es hat keine; Benutzer stehen in einer htpasswd-Datei.</translation>
    </message>
    <message>
        <source>Anybody pushes images.</source>
        <translation>Jeder lädt Images hoch.</translation>
    </message>
    <message>
        <source>Anybody deletes images.</source>
        <translation>Jeder löscht Images.</translation>
    </message>
    <message>
        <source>It is built on the Alpine tags of PostgreSQL and starts as they do.</source>
        <translation>Es ist auf den Alpine-Tags von PostgreSQL gebaut und startet wie diese.</translation>
    </message>
    <message>
        <source>It starts as PostgreSQL does, whose entrypoint it uses.</source>
        <translation>Es startet wie PostgreSQL, dessen Startskript es nutzt.</translation>
    </message>
    <message>
        <source>A data folder that is empty or its own.</source>
        <translation>Ein Datenordner, der leer ist oder ihm gehört.</translation>
    </message>
    <message>
        <source>128 MB are shared, each connection takes 5 to 10 MB more and is a process.</source>
        <translation>128 MB sind gemeinsam, jede Verbindung nimmt 5 bis 10 MB dazu und ist ein Prozess.</translation>
    </message>
    <message>
        <source>As root it opens the engine&apos;s socket and low ports without any.</source>
        <translation>Als root öffnet es den Socket der Engine und niedrige Ports ohne weitere.</translation>
    </message>
    <message>
        <source>The runtime keeps ports below 1024 for root.</source>
        <translation>Die Laufzeit hält Ports unter 1024 für root.</translation>
    </message>
    <message>
        <source>acme.json or the socket belongs to another user.</source>
        <translation>acme.json oder der Socket gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The group of the engine&apos;s socket under group_add, or a socket proxy; acme.json with mode 0600, owned by that user.</source>
        <translation>Die Gruppe des Engine-Sockets unter group_add oder ein Socket-Proxy; acme.json mit Modus 0600 im Besitz dieses Benutzers.</translation>
    </message>
    <message>
        <source>Temporary files and plugins.</source>
        <translation>Zwischendateien und Plugins.</translation>
    </message>
    <message>
        <source>Plugins are unpacked into /plugins-storage.</source>
        <translation>Plugins werden nach /plugins-storage entpackt.</translation>
    </message>
    <message>
        <source>Most variables of certificate providers have a _FILE form.</source>
        <translation>Die meisten Variablen von Zertifikatsanbietern haben eine _FILE-Form.</translation>
    </message>
    <message>
        <source>The dashboard and its API are open on port 8080 without a login.</source>
        <translation>Die Übersicht und ihre API sind auf Port 8080 ohne Anmeldung offen.</translation>
    </message>
    <message>
        <source>Every container is reachable unless its labels say otherwise; this is the default.</source>
        <translation>Jeder Container ist erreichbar, wenn seine Labels nichts anderes sagen; das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>Certificates behind it are not checked.</source>
        <translation>Zertifikate dahinter werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Logins may end up in the log.</source>
        <translation>Anmeldungen landen vielleicht im Protokoll.</translation>
    </message>
    <message>
        <source>It reads which containers there are. Mounting it read-only does not limit that: put a socket proxy between that allows CONTAINERS.</source>
        <translation>Es liest, welche Container es gibt. Schreibgeschützt einzuhängen begrenzt das nicht: einen Socket-Proxy dazwischensetzen, der CONTAINERS erlaubt.</translation>
    </message>
    <message>
        <source>Memory follows routes and connections.</source>
        <translation>Der Speicher folgt Routen und Verbindungen.</translation>
    </message>
    <message>
        <source>The entrypoint mends the owner of the data as root, then becomes valkey.</source>
        <translation>Das Startskript richtet als root den Besitzer der Daten und wird dann zu valkey.</translation>
    </message>
    <message>
        <source>A folder below /data is closed to others.</source>
        <translation>Ein Ordner unter /data ist anderen verschlossen.</translation>
    </message>
    <message>
        <source>/data writable for it: the entrypoint ends with an error otherwise.</source>
        <translation>/data dafür beschreibbar: Sonst endet das Startskript mit einem Fehler.</translation>
    </message>
    <message>
        <source>Whoever reaches the port may do everything.</source>
        <translation>Wer den Port erreicht, darf alles.</translation>
    </message>
    <message>
        <source>What stands here becomes part of the command.</source>
        <translation>Was hier steht, wird Teil des Befehls.</translation>
    </message>
    <message>
        <source>As Redis: set maxmemory below it.</source>
        <translation>Wie Redis: maxmemory darunter setzen.</translation>
    </message>
    <message>
        <source>The entrypoint gives mounted folders to vault, marks its program with IPC_LOCK, then becomes that user.</source>
        <translation>Das Startskript gibt eingehängte Ordner vault, kennzeichnet sein Programm mit IPC_LOCK und wird dann zu diesem Benutzer.</translation>
    </message>
    <message>
        <source>The entrypoint becomes its own user. Without SETFCAP it ends at its setcap, unless SKIP_SETCAP is set.</source>
        <translation>Das Startskript wird zu seinem eigenen Benutzer. Ohne SETFCAP endet es an seinem setcap, es sei denn, SKIP_SETCAP ist gesetzt.</translation>
    </message>
    <message>
        <source>Secrets are not to be swapped out.</source>
        <translation>Geheimnisse sollen nicht ausgelagert werden.</translation>
    </message>
    <message>
        <source>SKIP_SETCAP is not set.</source>
        <translation>SKIP_SETCAP ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>SKIP_SETCAP and SKIP_CHOWN set, disable_mlock in its settings, and its folders owned by that user.</source>
        <translation>SKIP_SETCAP und SKIP_CHOWN gesetzt, disable_mlock in seinen Einstellungen, und seine Ordner im Besitz dieses Benutzers.</translation>
    </message>
    <message>
        <source>setcap needs a writable program: set SKIP_SETCAP. VAULT_LOCAL_CONFIG is written to /vault/config.</source>
        <translation>setcap braucht ein beschreibbares Programm: SKIP_SETCAP setzen. VAULT_LOCAL_CONFIG wird nach /vault/config geschrieben.</translation>
    </message>
    <message>
        <source>IPC_LOCK of its program has no effect then: it does not start unless disable_mlock is set.</source>
        <translation>IPC_LOCK seines Programms wirkt dann nicht: Es startet nicht, wenn disable_mlock nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>It keeps nothing, is open from the start, and shows its root token; this is the default.</source>
        <translation>Es behält nichts, ist von Anfang an offen und zeigt sein root-Token; das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>The root token is known.</source>
        <translation>Das root-Token ist bekannt.</translation>
    </message>
    <message>
        <source>Secrets travel in the clear.</source>
        <translation>Geheimnisse werden im Klartext übertragen.</translation>
    </message>
    <message>
        <source>Without a command it starts for trying out, with a root token in its log.</source>
        <translation>Ohne Befehl startet es zum Ausprobieren, mit einem root-Token im Protokoll.</translation>
    </message>
    <message>
        <source>Secrets are not swapped out to a disk.</source>
        <translation>Geheimnisse werden nicht auf eine Platte ausgelagert.</translation>
    </message>
    <message>
        <source>Its program may not use IPC_LOCK: set disable_mlock.</source>
        <translation>Sein Programm darf IPC_LOCK nicht nutzen: disable_mlock setzen.</translation>
    </message>
    <message>
        <source>Tokens and passwords take the path of a file as their value.</source>
        <translation>Token und Passwörter nehmen den Pfad einer Datei als Wert.</translation>
    </message>
    <message>
        <source>Whoever knows the token updates containers.</source>
        <translation>Wer das Token kennt, aktualisiert Container.</translation>
    </message>
    <message>
        <source>It makes and removes containers: that is root on the host.</source>
        <translation>Es legt Container an und entfernt sie: Das ist root auf dem Host.</translation>
    </message>
    <message>
        <source>One small Go program.</source>
        <translation>Ein kleines Go-Programm.</translation>
    </message>
    <message>
        <source>The first start copies the program into the volume and gives it to www-data; later starts only change users.</source>
        <translation>Der erste Start kopiert das Programm in das Volume und gibt es www-data; spätere Starts wechseln nur den Benutzer.</translation>
    </message>
    <message>
        <source>/var/www/html writable for that user.</source>
        <translation>/var/www/html beschreibbar für diesen Benutzer.</translation>
    </message>
    <message>
        <source>Updates, themes and plugins are written to /var/www/html: keep it a volume.</source>
        <translation>Aktualisierungen, Themes und Plugins kommen nach /var/www/html: als Volume behalten.</translation>
    </message>
    <message>
        <source>Read anew for every page: the file has to be readable for www-data.</source>
        <translation>Für jede Seite neu gelesen: Die Datei muss für www-data lesbar sein.</translation>
    </message>
    <message>
        <source>Visitors see errors with their details.</source>
        <translation>Besucher sehen Fehler mit ihren Einzelheiten.</translation>
    </message>
    <message>
        <source>What stands here is run as PHP.</source>
        <translation>Was hier steht, wird als PHP ausgeführt.</translation>
    </message>
    <message>
        <source>The site owns the whole database server.</source>
        <translation>Der Seite gehört der ganze Datenbankserver.</translation>
    </message>
    <message>
        <source>None: the first visitor of a new site makes its administrator.</source>
        <translation>Keine: Der erste Besucher einer neuen Seite legt ihren Verwalter an.</translation>
    </message>
    <message>
        <source>PHP may take 128 MB for each worker; lower the number of Apache&apos;s workers with it.</source>
        <translation>PHP darf je Arbeiter 128 MB nehmen; mit der Grenze auch die Zahl der Arbeiter von Apache senken.</translation>
    </message>
    <message>
        <source>/var/lib/zookeeper owned by 1000.</source>
        <translation>/var/lib/zookeeper im Besitz von 1000.</translation>
    </message>
    <message>
        <source>Commands of its administrator need no login.</source>
        <translation>Befehle seines Verwalters brauchen keine Anmeldung.</translation>
    </message>
    <message>
        <source>The heap is a quarter of the limit unless it is set; every thread counts.</source>
        <translation>Der Heap ist ein Viertel der Grenze, wenn er nicht gesetzt ist; jeder Thread zählt.</translation>
    </message>
    <message>
        <source>The entrypoint gives its folders to zookeeper at every start, then becomes that user.</source>
        <translation>Das Startskript gibt seine Ordner bei jedem Start zookeeper und wird dann zu diesem Benutzer.</translation>
    </message>
    <message>
        <source>The entrypoint gives its folders to its own user at every start, whether that is needed or not, and becomes it.</source>
        <translation>Das Startskript gibt seine Ordner bei jedem Start dem eigenen Benutzer, ob nötig oder nicht, und wird zu ihm.</translation>
    </message>
    <message>
        <source>/data, /datalog, /logs and /conf writable for 1000.</source>
        <translation>/data, /datalog, /logs und /conf beschreibbar für 1000.</translation>
    </message>
    <message>
        <source>Its settings, made where there are none.</source>
        <translation>Seine Einstellungen, angelegt, wo keine sind.</translation>
    </message>
    <message>
        <source>Performance data.</source>
        <translation>Leistungsdaten.</translation>
    </message>
    <message>
        <source>Mount a finished zoo.cfg: a tmpfs on /conf would hide the files of the image.</source>
        <translation>Eine fertige zoo.cfg einhängen: Ein tmpfs auf /conf würde die Dateien des Images verdecken.</translation>
    </message>
    <message>
        <source>The page of its administrator on port 8080 needs no login; this is the default.</source>
        <translation>Die Seite seines Verwalters auf Port 8080 braucht keine Anmeldung; das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>Mounts or rearranges file systems: with the capability, the host&apos;s disks; in a new user namespace, a large and often broken part of the kernel.</source>
        <translation>Hängt Dateisysteme ein oder ordnet sie um: mit der Capability die Platten des Hosts; in einem neuen User-Namespace ein großer und oft fehlerhafter Teil des Kernels.</translation>
    </message>
    <message>
        <source>Lets a program without rights become root of a namespace of its own, which opens most kernel flaws of recent years to it.</source>
        <translation>Lässt ein Programm ohne Rechte root eines eigenen Namespace werden, was ihm die meisten Kernel-Lücken der letzten Jahre öffnet.</translation>
    </message>
    <message>
        <source>Enters the namespaces of other processes, the host&apos;s included where their files are in sight.</source>
        <translation>Betritt die Namespaces anderer Prozesse, auch die des Hosts, wo deren Dateien in Sicht sind.</translation>
    </message>
    <message>
        <source>Runs code inside the kernel, with every right on the host.</source>
        <translation>Führt Code im Kernel aus, mit jedem Recht auf dem Host.</translation>
    </message>
    <message>
        <source>Loads programs into the kernel; its checker has been fooled often, and a loaded program sees the whole host.</source>
        <translation>Lädt Programme in den Kernel; sein Prüfer wurde oft getäuscht, und ein geladenes Programm sieht den ganzen Host.</translation>
    </message>
    <message>
        <source>A large interface with many flaws so far; it can also watch other processes and the kernel&apos;s addresses.</source>
        <translation>Eine große Schnittstelle mit bisher vielen Fehlern; sie kann auch andere Prozesse und die Adressen des Kernels beobachten.</translation>
    </message>
    <message>
        <source>Opens files by number whatever folder they lie in: with the capability, files of the host outside of the container.</source>
        <translation>Öffnet Dateien nach Nummer, gleich in welchem Ordner: mit der Capability Dateien des Hosts außerhalb des Containers.</translation>
    </message>
    <message>
        <source>Stops the kernel at a moment of the attacker&apos;s choice, which turns weak flaws into sure ones.</source>
        <translation>Hält den Kernel in einem Augenblick an, den der Angreifer wählt; das macht aus schwachen Fehlern sichere.</translation>
    </message>
    <message>
        <source>A large and young interface with a long list of flaws, whose operations no filter sees.</source>
        <translation>Eine große und junge Schnittstelle mit einer langen Liste von Fehlern, deren Vorgänge kein Filter sieht.</translation>
    </message>
    <message>
        <source>Stops or restarts the host for everybody on it.</source>
        <translation>Hält den Host für alle darauf an oder startet ihn neu.</translation>
    </message>
    <message>
        <source>Writes memory of the whole host to a place that the caller chooses.</source>
        <translation>Schreibt den Speicher des ganzen Hosts an einen Ort, den der Aufrufer wählt.</translation>
    </message>
    <message>
        <source>Reaches the hardware past the kernel.</source>
        <translation>Erreicht die Hardware am Kernel vorbei.</translation>
    </message>
    <message>
        <source>Makes processes and, by its flags, new namespaces; without a look at the flags it is as good as unshare.</source>
        <translation>Erzeugt Prozesse und über seine Flags neue Namespaces; ohne Blick auf die Flags ist es so gut wie unshare.</translation>
    </message>
    <message>
        <source>Makes processes and new namespaces, and its flags lie in memory where no filter can look.</source>
        <translation>Erzeugt Prozesse und neue Namespaces, und seine Flags liegen im Speicher, wohin kein Filter sehen kann.</translation>
    </message>
    <message>
        <source>Takes over other processes of the same user; on old kernels it also slips past filters.</source>
        <translation>Übernimmt andere Prozesse desselben Benutzers; auf alten Kerneln kommt es auch an Filtern vorbei.</translation>
    </message>
    <message>
        <source>Takes open files out of other processes.</source>
        <translation>Nimmt offene Dateien aus anderen Prozessen.</translation>
    </message>
    <message>
        <source>Changes how another process&apos;s memory is used, or tells where things lie in the kernel.</source>
        <translation>Ändert, wie der Speicher eines anderen Prozesses genutzt wird, oder verrät, wo Dinge im Kernel liegen.</translation>
    </message>
    <message>
        <source>Shows kernel messages with addresses that help an attack, or clears the traces of one.</source>
        <translation>Zeigt Kernel-Meldungen mit Adressen, die einem Angriff helfen, oder löscht seine Spuren.</translation>
    </message>
    <message>
        <source>Makes device nodes; with a device rule that allows it, a node reads and writes a disk of the host.</source>
        <translation>Legt Geräteknoten an; mit einer Geräteregel, die es erlaubt, liest und schreibt ein Knoten eine Platte des Hosts.</translation>
    </message>
    <message>
        <source>Switches off address randomisation or asks for old, little tested behaviour of the kernel.</source>
        <translation>Schaltet die Zufälligkeit von Adressen ab oder verlangt altes, wenig geprüftes Verhalten des Kernels.</translation>
    </message>
    <message>
        <source>Rare code with old flaws that no modern program needs.</source>
        <translation>Seltener Code mit alten Fehlern, den kein modernes Programm braucht.</translation>
    </message>
    <message>
        <source>A way out of a poorly built root folder for a process that is root in the container.</source>
        <translation>Ein Weg aus einem schlecht gebauten Wurzelordner für einen Prozess, der im Container root ist.</translation>
    </message>
    <message>
        <source>Changes something that the whole host shares.</source>
        <translation>Ändert etwas, das der ganze Host teilt.</translation>
    </message>
    <message>
        <source>Keys are not kept apart by container: those of others can be found and used, and the code has had grave flaws.</source>
        <translation>Schlüssel sind nicht nach Containern getrennt: Die anderer lassen sich finden und nutzen, und der Code hatte schwere Fehler.</translation>
    </message>
    <message>
        <source>Moves memory of other processes, and slows the host down for everybody.</source>
        <translation>Verschiebt Speicher anderer Prozesse und bremst den Host für alle.</translation>
    </message>
    <message>
        <source>Watches, or with the right holds up, every file access of a file system.</source>
        <translation>Beobachtet jeden Dateizugriff eines Dateisystems oder hält ihn mit dem Recht dazu auf.</translation>
    </message>
    <message>
        <source>Tells the number behind a path, one half of a way around folders.</source>
        <translation>Verrät die Nummer hinter einem Pfad, die Hälfte eines Weges um Ordner herum.</translation>
    </message>
    <message>
        <source>Changes security attributes that the profile of the next program hangs on.</source>
        <translation>Ändert Sicherheitsattribute, an denen das Profil des nächsten Programms hängt.</translation>
    </message>
    <message>
        <source>Changes flags such as immutable that others rely on.</source>
        <translation>Ändert Merkmale wie „unveränderlich“, auf die andere sich verlassen.</translation>
    </message>
    <message>
        <source>Makes memory that can be run, which injected code needs.</source>
        <translation>Macht Speicher ausführbar, was eingeschleuster Code braucht.</translation>
    </message>
    <message>
        <source>A thousand commands behind one call, those of little tested drivers among them.</source>
        <translation>Tausend Befehle hinter einem Aufruf, darunter die wenig geprüfter Treiber.</translation>
    </message>
    <message>
        <source>Opens some forty kinds of sockets; the rare ones bring little tested kernel code.</source>
        <translation>Öffnet etwa vierzig Arten von Sockets; die seltenen bringen wenig geprüften Kernel-Code mit.</translation>
    </message>
    <message>
        <source>Runs another program, which an intruder wants first.</source>
        <translation>Führt ein anderes Programm aus, was ein Eindringling zuerst will.</translation>
    </message>
    <message>
        <source>Signals other processes of the same user or namespace.</source>
        <translation>Schickt anderen Prozessen desselben Benutzers oder Namespace Signale.</translation>
    </message>
    <message>
        <source>Takes hold of other processes, a first step to more.</source>
        <translation>Greift nach anderen Prozessen, ein erster Schritt zu mehr.</translation>
    </message>
    <message>
        <source>Plants links that a careless program with more rights follows.</source>
        <translation>Legt Links, denen ein unvorsichtiges Programm mit mehr Rechten folgt.</translation>
    </message>
    <message>
        <source>Changes who may do what with a file, a setuid bit included.</source>
        <translation>Ändert, wer was mit einer Datei darf, ein Setuid-Bit eingeschlossen.</translation>
    </message>
    <message>
        <source>Changes the user, the groups or the capabilities of the process.</source>
        <translation>Ändert den Benutzer, die Gruppen oder die Capabilities des Prozesses.</translation>
    </message>
    <message>
        <source>Takes more of the machine than the others get.</source>
        <translation>Nimmt mehr vom Rechner, als die anderen bekommen.</translation>
    </message>
    <message>
        <source>Many unrelated switches behind one call.</source>
        <translation>Viele Schalter ohne Zusammenhang hinter einem Aufruf.</translation>
    </message>
    <message>
        <source>Reading is harmless; with the capability it changes the machine&apos;s clock.</source>
        <translation>Lesen ist harmlos; mit der Capability ändert es die Uhr des Rechners.</translation>
    </message>
    <message>
        <source>Old code beside the usual way of reading and writing; it has had flaws.</source>
        <translation>Alter Code neben dem üblichen Weg des Lesens und Schreibens; er hatte Fehler.</translation>
    </message>
    <message>
        <source>Moves pages without copying them, which has let programs write to files they could only read.</source>
        <translation>Verschiebt Seiten, ohne sie zu kopieren; damit konnten Programme schon in Dateien schreiben, die sie nur lesen durften.</translation>
    </message>
    <message>
        <source>Makes files or memory that leave no trace on a disk, a hiding place for programs.</source>
        <translation>Macht Dateien oder Speicher, die auf keiner Platte eine Spur hinterlassen, ein Versteck für Programme.</translation>
    </message>
    <message>
        <source>A filter of one&apos;s own is harmless, but the interface is seldom needed and lets one program answer for another.</source>
        <translation>Ein eigener Filter ist harmlos, aber die Schnittstelle wird selten gebraucht und lässt ein Programm für ein anderes antworten.</translation>
    </message>
    <message>
        <source>Adds marks to a watch; without fanotify_init there is none.</source>
        <translation>Fügt einer Beobachtung Marken hinzu; ohne fanotify_init gibt es keine.</translation>
    </message>
    <message>
        <source>Young code for a mechanism that has had grave flaws.</source>
        <translation>Junger Code für einen Mechanismus, der schwere Fehler hatte.</translation>
    </message>
    <message>
        <source>Tells how the host is built: mounts, namespaces, security modules.</source>
        <translation>Verrät, wie der Host gebaut ist: Mounts, Namespaces, Sicherheitsmodule.</translation>
    </message>
    <message>
        <source>What every program needs</source>
        <translation>Was jedes Programm braucht</translation>
    </message>
    <message>
        <source>Asynchronous reading and writing</source>
        <translation>Asynchrones Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Reading and writing what is open</source>
        <translation>Lesen und Schreiben von Offenem</translation>
    </message>
    <message>
        <source>Changing owners of files</source>
        <translation>Besitzer von Dateien ändern</translation>
    </message>
    <message>
        <source>Changing clocks</source>
        <translation>Uhren stellen</translation>
    </message>
    <message>
        <source>Running code of old processors</source>
        <translation>Code alter Prozessoren ausführen</translation>
    </message>
    <message>
        <source>Debugging and tracing</source>
        <translation>Untersuchen und Verfolgen</translation>
    </message>
    <message>
        <source>Working with files and folders</source>
        <translation>Mit Dateien und Ordnern arbeiten</translation>
    </message>
    <message>
        <source>Waiting for events</source>
        <translation>Auf Ereignisse warten</translation>
    </message>
    <message>
        <source>Talking between processes</source>
        <translation>Zwischen Prozessen sprechen</translation>
    </message>
    <message>
        <source>Keeping memory from being swapped</source>
        <translation>Speicher vor dem Auslagern bewahren</translation>
    </message>
    <message>
        <source>Unusual, gone or never there</source>
        <translation>Ungewöhnlich, verschwunden oder nie da</translation>
    </message>
    <message>
        <source>Protection keys of memory</source>
        <translation>Schutzschlüssel des Speichers</translation>
    </message>
    <message>
        <source>What needs a capability</source>
        <translation>Was eine Capability braucht</translation>
    </message>
    <message>
        <source>Starting and steering processes</source>
        <translation>Prozesse starten und lenken</translation>
    </message>
    <message>
        <source>Reaching hardware ports</source>
        <translation>Hardware-Ports erreichen</translation>
    </message>
    <message>
        <source>Restarting the machine</source>
        <translation>Den Rechner neu starten</translation>
    </message>
    <message>
        <source>Changing limits and priorities</source>
        <translation>Grenzen und Prioritäten ändern</translation>
    </message>
    <message>
        <source>Changing users and groups</source>
        <translation>Benutzer und Gruppen wechseln</translation>
    </message>
    <message>
        <source>Swap space</source>
        <translation>Auslagerungsspeicher</translation>
    </message>
    <message>
        <source>Writing data to the disk</source>
        <translation>Daten auf die Platte schreiben</translation>
    </message>
    <message>
        <source>What a usual service needs</source>
        <translation>Was ein üblicher Dienst braucht</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>What listens on 127.0.0.1 inside is reached from the container&apos;s networks, too.</source>
        <translation>Was im Inneren auf 127.0.0.1 lauscht, ist auch aus den Netzen des Containers zu erreichen.</translation>
    </message>
    <message>
        <source>Whoever sends a packet decides which way it takes, past filters on the usual one.</source>
        <translation>Wer ein Paket schickt, bestimmt seinen Weg, an Filtern auf dem üblichen vorbei.</translation>
    </message>
    <message>
        <source>A neighbour on the network may tell the service to send its traffic elsewhere.</source>
        <translation>Ein Nachbar im Netz darf dem Dienst sagen, dass er seinen Verkehr anderswohin schicken soll.</translation>
    </message>
    <message>
        <source>A neighbour on the network may announce itself as the router, and read the traffic.</source>
        <translation>Ein Nachbar im Netz darf sich als Router melden und den Verkehr lesen.</translation>
    </message>
    <message>
        <source>Packets with a forged sender are taken in.</source>
        <translation>Pakete mit gefälschtem Absender werden angenommen.</translation>
    </message>
    <message>
        <source>The service answers for the addresses of others, and gets their traffic.</source>
        <translation>Der Dienst antwortet für die Adressen anderer und bekommt deren Verkehr.</translation>
    </message>
    <message>
        <source>A flood of half-open connections keeps real ones out.</source>
        <translation>Eine Flut halb offener Verbindungen hält echte draußen.</translation>
    </message>
    <message>
        <source>The table of connections belongs to the whole host: a small one drops everybody&apos;s, a large one eats the kernel&apos;s memory.</source>
        <translation>Die Verbindungstabelle gehört dem ganzen Host: Eine kleine verwirft die Verbindungen aller, eine große frisst den Speicher des Kernels.</translation>
    </message>
    <message>
        <source>Shared memory goes with its last user.</source>
        <translation>Gemeinsamer Speicher verschwindet mit seinem letzten Nutzer.</translation>
    </message>
    <message>
        <source>The ports that connections to others leave from.</source>
        <translation>Die Ports, von denen Verbindungen zu anderen ausgehen.</translation>
    </message>
    <message>
        <source>What ordinary users may do without a capability; Docker opens both by itself.</source>
        <translation>Was gewöhnliche Benutzer ohne Capability dürfen; Docker öffnet beides von sich aus.</translation>
    </message>
    <message>
        <source>How long connections last and how much they buffer.</source>
        <translation>Wie lange Verbindungen bestehen und wie viel sie puffern.</translation>
    </message>
    <message>
        <source>Socket buffers are a setting of the whole host: set it there.</source>
        <translation>Socket-Puffer sind eine Einstellung des ganzen Hosts: dort setzen.</translation>
    </message>
    <message>
        <source>Limits of the container&apos;s own message queues and shared memory.</source>
        <translation>Grenzen für die eigenen Nachrichten-Warteschlangen und den eigenen gemeinsamen Speicher des Containers.</translation>
    </message>
    <message>
        <source>The container&apos;s own domain name.</source>
        <translation>Der eigene Domänenname des Containers.</translation>
    </message>
    <message>
        <source>The name of a container is set with hostname.</source>
        <translation>Der Name eines Containers wird mit hostname gesetzt.</translation>
    </message>
    <message>
        <source>Limits of user namespaces can be set only inside one.</source>
        <translation>Grenzen von User-Namespaces lassen sich nur in einem setzen.</translation>
    </message>
    <message>
        <source>Elasticsearch asks for it: it is a setting of the whole host, set it there.</source>
        <translation>Elasticsearch verlangt es: Es ist eine Einstellung des ganzen Hosts, dort setzen.</translation>
    </message>
    <message>
        <source>Redis asks for it: it is a setting of the whole host, set it there.</source>
        <translation>Redis verlangt es: Es ist eine Einstellung des ganzen Hosts, dort setzen.</translation>
    </message>
    <message>
        <source>Most network settings belong to the container alone.</source>
        <translation>Die meisten Netz-Einstellungen gehören dem Container allein.</translation>
    </message>
    <message>
        <source>It is a setting of the whole host: set it there.</source>
        <translation>Es ist eine Einstellung des ganzen Hosts: dort setzen.</translation>
    </message>
    <message>
        <source>Works on what the process may open anyway.</source>
        <translation>Arbeitet mit dem, was der Prozess ohnehin öffnen darf.</translation>
    </message>
    <message>
        <source>Reads bytes from an open file into memory.</source>
        <translation>Liest Bytes aus einer offenen Datei in den Speicher.</translation>
    </message>
    <message>
        <source>Writes bytes from memory to an open file.</source>
        <translation>Schreibt Bytes aus dem Speicher in eine offene Datei.</translation>
    </message>
    <message>
        <source>Opens a file by its path, creating it where asked to.</source>
        <translation>Öffnet eine Datei über ihren Pfad und legt sie an, wenn verlangt.</translation>
    </message>
    <message>
        <source>Closes a file descriptor.</source>
        <translation>Schließt einen Dateideskriptor.</translation>
    </message>
    <message>
        <source>Tells size, owner, mode and times of a file by its path.</source>
        <translation>Nennt Größe, Besitzer, Modus und Zeiten einer Datei über ihren Pfad.</translation>
    </message>
    <message>
        <source>Tells size, owner, mode and times of an open file.</source>
        <translation>Nennt Größe, Besitzer, Modus und Zeiten einer offenen Datei.</translation>
    </message>
    <message>
        <source>Like stat, but tells about a symbolic link itself.</source>
        <translation>Wie stat, gibt aber über einen symbolischen Link selbst Auskunft.</translation>
    </message>
    <message>
        <source>Moves the place where an open file is read or written next.</source>
        <translation>Versetzt die Stelle, an der eine offene Datei als Nächstes gelesen oder geschrieben wird.</translation>
    </message>
    <message>
        <source>Sends a command to a device, terminal, socket or file system; what it does depends on the command.</source>
        <translation>Schickt einem Gerät, Terminal, Socket oder Dateisystem einen Befehl; was er tut, hängt vom Befehl ab.</translation>
    </message>
    <message>
        <source>Reads from a given place of a file without moving its position.</source>
        <translation>Liest ab einer gegebenen Stelle einer Datei, ohne ihre Position zu ändern.</translation>
    </message>
    <message>
        <source>Writes at a given place of a file without moving its position.</source>
        <translation>Schreibt ab einer gegebenen Stelle einer Datei, ohne ihre Position zu ändern.</translation>
    </message>
    <message>
        <source>Reads into several pieces of memory at once.</source>
        <translation>Liest auf einmal in mehrere Speicherstücke.</translation>
    </message>
    <message>
        <source>Writes from several pieces of memory at once.</source>
        <translation>Schreibt auf einmal aus mehreren Speicherstücken.</translation>
    </message>
    <message>
        <source>Asks whether the real user may read, write or run a file.</source>
        <translation>Fragt, ob der reale Benutzer eine Datei lesen, schreiben oder ausführen darf.</translation>
    </message>
    <message>
        <source>Makes a second descriptor for an open file.</source>
        <translation>Legt einen zweiten Deskriptor für eine offene Datei an.</translation>
    </message>
    <message>
        <source>Makes a given descriptor number mean another open file.</source>
        <translation>Lässt eine gegebene Deskriptornummer eine andere offene Datei meinen.</translation>
    </message>
    <message>
        <source>Copies from one open file to another inside the kernel.</source>
        <translation>Kopiert im Kernel von einer offenen Datei in eine andere.</translation>
    </message>
    <message>
        <source>Changes or tells about an open file: flags, locks, copies of the descriptor, who gets its signals.</source>
        <translation>Ändert eine offene Datei oder gibt über sie Auskunft: Flags, Sperren, Kopien des Deskriptors, wer ihre Signale bekommt.</translation>
    </message>
    <message>
        <source>Locks a whole file against others that ask for locks too.</source>
        <translation>Sperrt eine ganze Datei gegen andere, die ebenfalls nach Sperren fragen.</translation>
    </message>
    <message>
        <source>Waits until a file&apos;s data and attributes are on the disk.</source>
        <translation>Wartet, bis Daten und Attribute einer Datei auf der Platte sind.</translation>
    </message>
    <message>
        <source>Waits until a file&apos;s data is on the disk.</source>
        <translation>Wartet, bis die Daten einer Datei auf der Platte sind.</translation>
    </message>
    <message>
        <source>Cuts or extends a file, by its path.</source>
        <translation>Kürzt oder verlängert eine Datei über ihren Pfad.</translation>
    </message>
    <message>
        <source>Cuts or extends an open file.</source>
        <translation>Kürzt oder verlängert eine offene Datei.</translation>
    </message>
    <message>
        <source>Lists a folder; the older form of getdents64.</source>
        <translation>Listet einen Ordner auf; die ältere Form von getdents64.</translation>
    </message>
    <message>
        <source>Tells the current folder.</source>
        <translation>Nennt den aktuellen Ordner.</translation>
    </message>
    <message>
        <source>Changes the current folder.</source>
        <translation>Wechselt den aktuellen Ordner.</translation>
    </message>
    <message>
        <source>Changes the current folder to one that is open.</source>
        <translation>Wechselt den aktuellen Ordner zu einem, der offen ist.</translation>
    </message>
    <message>
        <source>Renames or moves a file or folder.</source>
        <translation>Benennt eine Datei oder einen Ordner um oder verschiebt sie.</translation>
    </message>
    <message>
        <source>Makes a folder.</source>
        <translation>Legt einen Ordner an.</translation>
    </message>
    <message>
        <source>Removes an empty folder.</source>
        <translation>Entfernt einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Makes or empties a file and opens it for writing.</source>
        <translation>Legt eine Datei an oder leert sie und öffnet sie zum Schreiben.</translation>
    </message>
    <message>
        <source>Gives a file a second name.</source>
        <translation>Gibt einer Datei einen zweiten Namen.</translation>
    </message>
    <message>
        <source>Removes a file&apos;s name.</source>
        <translation>Entfernt den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Makes a symbolic link.</source>
        <translation>Legt einen symbolischen Link an.</translation>
    </message>
    <message>
        <source>Tells where a symbolic link points.</source>
        <translation>Nennt, wohin ein symbolischer Link zeigt.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s permission bits, by its path.</source>
        <translation>Ändert die Rechte einer Datei über ihren Pfad.</translation>
    </message>
    <message>
        <source>Changes an open file&apos;s permission bits.</source>
        <translation>Ändert die Rechte einer offenen Datei.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s owner and group, following links.</source>
        <translation>Ändert Besitzer und Gruppe einer Datei und folgt dabei Links.</translation>
    </message>
    <message>
        <source>Changes an open file&apos;s owner and group.</source>
        <translation>Ändert Besitzer und Gruppe einer offenen Datei.</translation>
    </message>
    <message>
        <source>Changes the owner and group of a link itself.</source>
        <translation>Ändert Besitzer und Gruppe eines Links selbst.</translation>
    </message>
    <message>
        <source>Sets which permission bits new files don&apos;t get.</source>
        <translation>Legt fest, welche Rechte neue Dateien nicht bekommen.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s access and change times, in seconds.</source>
        <translation>Setzt Zugriffs- und Änderungszeit einer Datei, in Sekunden.</translation>
    </message>
    <message>
        <source>Makes a device node, pipe, socket or plain file.</source>
        <translation>Legt einen Geräteknoten, eine Pipe, einen Socket oder eine einfache Datei an.</translation>
    </message>
    <message>
        <source>Tells about the file system that holds a path.</source>
        <translation>Gibt Auskunft über das Dateisystem, in dem ein Pfad liegt.</translation>
    </message>
    <message>
        <source>Tells about the file system that holds an open file.</source>
        <translation>Gibt Auskunft über das Dateisystem, in dem eine offene Datei liegt.</translation>
    </message>
    <message>
        <source>Writes all changed data of all file systems to their disks.</source>
        <translation>Schreibt alle geänderten Daten aller Dateisysteme auf ihre Platten.</translation>
    </message>
    <message>
        <source>Reads a piece of a file into the page cache ahead of its use.</source>
        <translation>Liest ein Stück einer Datei vorab in den Seiten-Cache.</translation>
    </message>
    <message>
        <source>Sets an extended attribute of a file.</source>
        <translation>Setzt ein erweitertes Attribut einer Datei.</translation>
    </message>
    <message>
        <source>Sets an extended attribute of a link itself.</source>
        <translation>Setzt ein erweitertes Attribut eines Links selbst.</translation>
    </message>
    <message>
        <source>Sets an extended attribute of an open file.</source>
        <translation>Setzt ein erweitertes Attribut einer offenen Datei.</translation>
    </message>
    <message>
        <source>Reads an extended attribute of a file.</source>
        <translation>Liest ein erweitertes Attribut einer Datei.</translation>
    </message>
    <message>
        <source>Reads an extended attribute of a link itself.</source>
        <translation>Liest ein erweitertes Attribut eines Links selbst.</translation>
    </message>
    <message>
        <source>Reads an extended attribute of an open file.</source>
        <translation>Liest ein erweitertes Attribut einer offenen Datei.</translation>
    </message>
    <message>
        <source>Lists the extended attributes of a file.</source>
        <translation>Listet die erweiterten Attribute einer Datei auf.</translation>
    </message>
    <message>
        <source>Lists the extended attributes of a link itself.</source>
        <translation>Listet die erweiterten Attribute eines Links selbst auf.</translation>
    </message>
    <message>
        <source>Lists the extended attributes of an open file.</source>
        <translation>Listet die erweiterten Attribute einer offenen Datei auf.</translation>
    </message>
    <message>
        <source>Removes an extended attribute of a file.</source>
        <translation>Entfernt ein erweitertes Attribut einer Datei.</translation>
    </message>
    <message>
        <source>Removes an extended attribute of a link itself.</source>
        <translation>Entfernt ein erweitertes Attribut eines Links selbst.</translation>
    </message>
    <message>
        <source>Removes an extended attribute of an open file.</source>
        <translation>Entfernt ein erweitertes Attribut einer offenen Datei.</translation>
    </message>
    <message>
        <source>Lists a folder.</source>
        <translation>Listet einen Ordner auf.</translation>
    </message>
    <message>
        <source>Tells the kernel how a file is going to be read.</source>
        <translation>Sagt dem Kernel, wie eine Datei gelesen werden wird.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s access and change times, in microseconds.</source>
        <translation>Setzt Zugriffs- und Änderungszeit einer Datei, in Mikrosekunden.</translation>
    </message>
    <message>
        <source>Opens a file by a path that starts at an open folder.</source>
        <translation>Öffnet eine Datei über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Makes a folder, by a path that starts at an open folder.</source>
        <translation>Legt einen Ordner an, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Makes a device node, pipe, socket or plain file, by a path that starts at an open folder.</source>
        <translation>Legt einen Geräteknoten, eine Pipe, einen Socket oder eine einfache Datei an, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s owner and group, by a path that starts at an open folder.</source>
        <translation>Ändert Besitzer und Gruppe einer Datei, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s times; utimensat took its place.</source>
        <translation>Setzt die Zeiten einer Datei; utimensat trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Tells size, owner, mode and times of a file, by a path that starts at an open folder.</source>
        <translation>Nennt Größe, Besitzer, Modus und Zeiten einer Datei, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Removes a file&apos;s name or an empty folder, by a path that starts at an open folder.</source>
        <translation>Entfernt den Namen einer Datei oder einen leeren Ordner, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Renames or moves a file, by paths that start at open folders.</source>
        <translation>Benennt eine Datei um oder verschiebt sie, über Pfade, die bei offenen Ordnern beginnen.</translation>
    </message>
    <message>
        <source>Gives a file a second name, by paths that start at open folders.</source>
        <translation>Gibt einer Datei einen zweiten Namen, über Pfade, die bei offenen Ordnern beginnen.</translation>
    </message>
    <message>
        <source>Makes a symbolic link, by a path that starts at an open folder.</source>
        <translation>Legt einen symbolischen Link an, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Tells where a symbolic link points, by a path that starts at an open folder.</source>
        <translation>Nennt, wohin ein symbolischer Link zeigt, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s permission bits, by a path that starts at an open folder.</source>
        <translation>Ändert die Rechte einer Datei, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Asks whether the real user may read, write or run a file, by a path that starts at an open folder.</source>
        <translation>Fragt, ob der reale Benutzer eine Datei lesen, schreiben oder ausführen darf, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Moves data between a pipe and a file without copying it.</source>
        <translation>Bewegt Daten zwischen einer Pipe und einer Datei, ohne sie zu kopieren.</translation>
    </message>
    <message>
        <source>Copies what is in a pipe to another pipe without using it up.</source>
        <translation>Kopiert den Inhalt einer Pipe in eine andere, ohne ihn zu verbrauchen.</translation>
    </message>
    <message>
        <source>Writes a piece of a file to the disk.</source>
        <translation>Schreibt ein Stück einer Datei auf die Platte.</translation>
    </message>
    <message>
        <source>Puts pages of the program&apos;s memory into a pipe.</source>
        <translation>Legt Seiten aus dem Speicher des Programms in eine Pipe.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s times, in nanoseconds.</source>
        <translation>Setzt die Zeiten einer Datei, in Nanosekunden.</translation>
    </message>
    <message>
        <source>Reserves, empties or cuts out space of a file.</source>
        <translation>Reserviert Platz einer Datei, leert ihn oder schneidet ihn heraus.</translation>
    </message>
    <message>
        <source>Makes a given descriptor number mean another open file, with flags.</source>
        <translation>Lässt eine gegebene Deskriptornummer eine andere offene Datei meinen, mit Flags.</translation>
    </message>
    <message>
        <source>Reads from a given place of a file into several pieces of memory.</source>
        <translation>Liest ab einer gegebenen Stelle einer Datei in mehrere Speicherstücke.</translation>
    </message>
    <message>
        <source>Writes at a given place of a file from several pieces of memory.</source>
        <translation>Schreibt ab einer gegebenen Stelle einer Datei aus mehreren Speicherstücken.</translation>
    </message>
    <message>
        <source>Turns a path into a handle that names the file without its path.</source>
        <translation>Macht aus einem Pfad ein Handle, das die Datei ohne ihren Pfad nennt.</translation>
    </message>
    <message>
        <source>Opens a file by a handle, whatever folder it lies in.</source>
        <translation>Öffnet eine Datei über ein Handle, in welchem Ordner auch immer sie liegt.</translation>
    </message>
    <message>
        <source>Writes all changed data of one file system to its disk.</source>
        <translation>Schreibt alle geänderten Daten eines Dateisystems auf seine Platte.</translation>
    </message>
    <message>
        <source>Renames, moves or swaps files, with flags.</source>
        <translation>Benennt Dateien um, verschiebt oder vertauscht sie, mit Flags.</translation>
    </message>
    <message>
        <source>Copies a piece of a file to another one inside the kernel.</source>
        <translation>Kopiert im Kernel ein Stück einer Datei in eine andere.</translation>
    </message>
    <message>
        <source>Reads from a given place into several pieces of memory, with flags.</source>
        <translation>Liest ab einer gegebenen Stelle in mehrere Speicherstücke, mit Flags.</translation>
    </message>
    <message>
        <source>Writes at a given place from several pieces of memory, with flags.</source>
        <translation>Schreibt ab einer gegebenen Stelle aus mehreren Speicherstücken, mit Flags.</translation>
    </message>
    <message>
        <source>Tells what is known about a file, by chosen fields.</source>
        <translation>Nennt, was über eine Datei bekannt ist, nach gewählten Feldern.</translation>
    </message>
    <message>
        <source>Closes a range of file descriptors.</source>
        <translation>Schließt einen Bereich von Dateideskriptoren.</translation>
    </message>
    <message>
        <source>Opens a file with rules on how its path may be followed; they lie in memory, where no filter can see them.</source>
        <translation>Öffnet eine Datei mit Regeln, wie ihrem Pfad gefolgt werden darf; sie liegen im Speicher, wo kein Filter sie sehen kann.</translation>
    </message>
    <message>
        <source>Asks whether a user may read, write or run a file, with flags.</source>
        <translation>Fragt, ob ein Benutzer eine Datei lesen, schreiben oder ausführen darf, mit Flags.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s permission bits, with flags.</source>
        <translation>Ändert die Rechte einer Datei, mit Flags.</translation>
    </message>
    <message>
        <source>Sets an extended attribute, by a path that starts at an open folder.</source>
        <translation>Setzt ein erweitertes Attribut, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Reads an extended attribute, by a path that starts at an open folder.</source>
        <translation>Liest ein erweitertes Attribut, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Lists extended attributes, by a path that starts at an open folder.</source>
        <translation>Listet erweiterte Attribute auf, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Removes an extended attribute, by a path that starts at an open folder.</source>
        <translation>Entfernt ein erweitertes Attribut, über einen Pfad, der bei einem offenen Ordner beginnt.</translation>
    </message>
    <message>
        <source>Reads the flags that a file system keeps for a file.</source>
        <translation>Liest die Merkmale, die ein Dateisystem zu einer Datei hält.</translation>
    </message>
    <message>
        <source>Changes the flags that a file system keeps for a file, such as immutable.</source>
        <translation>Ändert die Merkmale, die ein Dateisystem zu einer Datei hält, etwa „unveränderlich“.</translation>
    </message>
    <message>
        <source>Waits for files that the process has open anyway.</source>
        <translation>Wartet auf Dateien, die der Prozess ohnehin offen hat.</translation>
    </message>
    <message>
        <source>Waits until one of several files is ready, or a time has passed.</source>
        <translation>Wartet, bis eine von mehreren Dateien bereit ist oder eine Zeit vergangen ist.</translation>
    </message>
    <message>
        <source>Waits until one of a set of files is ready; the older form of poll.</source>
        <translation>Wartet, bis eine aus einer Menge von Dateien bereit ist; die ältere Form von poll.</translation>
    </message>
    <message>
        <source>Makes a context for asynchronous reading and writing.</source>
        <translation>Legt einen Kontext für asynchrones Lesen und Schreiben an.</translation>
    </message>
    <message>
        <source>Ends a context for asynchronous reading and writing.</source>
        <translation>Beendet einen Kontext für asynchrones Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>Collects what asynchronous reading and writing has finished.</source>
        <translation>Holt ab, was asynchrones Lesen und Schreiben fertiggestellt hat.</translation>
    </message>
    <message>
        <source>Starts asynchronous reading and writing.</source>
        <translation>Beginnt asynchrones Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>Calls an asynchronous operation off.</source>
        <translation>Bricht einen asynchronen Vorgang ab.</translation>
    </message>
    <message>
        <source>Makes a set of files to wait for; the older form of epoll_create1.</source>
        <translation>Legt eine Menge von Dateien zum Warten an; die ältere Form von epoll_create1.</translation>
    </message>
    <message>
        <source>Waits until files of a set are ready.</source>
        <translation>Wartet, bis Dateien einer Menge bereit sind.</translation>
    </message>
    <message>
        <source>Adds, changes or removes a file of a set to wait for.</source>
        <translation>Fügt einer Menge, auf die gewartet wird, eine Datei hinzu, ändert oder entfernt sie.</translation>
    </message>
    <message>
        <source>Starts watching for changes of files; the older form of inotify_init1.</source>
        <translation>Beginnt, Änderungen an Dateien zu beobachten; die ältere Form von inotify_init1.</translation>
    </message>
    <message>
        <source>Adds a file or folder to watch for changes.</source>
        <translation>Fügt eine Datei oder einen Ordner hinzu, der auf Änderungen beobachtet wird.</translation>
    </message>
    <message>
        <source>Stops watching a file or folder.</source>
        <translation>Beobachtet eine Datei oder einen Ordner nicht länger.</translation>
    </message>
    <message>
        <source>Waits until one of a set of files is ready, with another signal mask meanwhile.</source>
        <translation>Wartet, bis eine aus einer Menge von Dateien bereit ist, so lange mit einer anderen Signalmaske.</translation>
    </message>
    <message>
        <source>Waits until one of several files is ready, with another signal mask meanwhile.</source>
        <translation>Wartet, bis eine von mehreren Dateien bereit ist, so lange mit einer anderen Signalmaske.</translation>
    </message>
    <message>
        <source>Waits until files of a set are ready, with another signal mask meanwhile.</source>
        <translation>Wartet, bis Dateien einer Menge bereit sind, so lange mit einer anderen Signalmaske.</translation>
    </message>
    <message>
        <source>Makes a set of files to wait for.</source>
        <translation>Legt eine Menge von Dateien zum Warten an.</translation>
    </message>
    <message>
        <source>Starts watching for changes of files.</source>
        <translation>Beginnt, Änderungen an Dateien zu beobachten.</translation>
    </message>
    <message>
        <source>Starts watching, and where asked deciding, file accesses on whole file systems.</source>
        <translation>Beginnt, Dateizugriffe auf ganzen Dateisystemen zu beobachten und, wenn verlangt, über sie zu entscheiden.</translation>
    </message>
    <message>
        <source>Says which files, mounts or file systems are watched.</source>
        <translation>Sagt, welche Dateien, Mounts oder Dateisysteme beobachtet werden.</translation>
    </message>
    <message>
        <source>Collects finished asynchronous operations, with another signal mask meanwhile.</source>
        <translation>Holt fertige asynchrone Vorgänge ab, so lange mit einer anderen Signalmaske.</translation>
    </message>
    <message>
        <source>Waits until files of a set are ready, with a time in nanoseconds.</source>
        <translation>Wartet, bis Dateien einer Menge bereit sind, mit einer Zeit in Nanosekunden.</translation>
    </message>
    <message>
        <source>Touches only the own memory.</source>
        <translation>Berührt nur den eigenen Speicher.</translation>
    </message>
    <message>
        <source>Maps a file or fresh memory into the program&apos;s address space.</source>
        <translation>Bildet eine Datei oder frischen Speicher in den Adressraum des Programms ab.</translation>
    </message>
    <message>
        <source>Changes whether pages of memory may be read, written or run.</source>
        <translation>Ändert, ob Speicherseiten gelesen, geschrieben oder ausgeführt werden dürfen.</translation>
    </message>
    <message>
        <source>Takes a mapping out of the address space.</source>
        <translation>Nimmt eine Abbildung aus dem Adressraum.</translation>
    </message>
    <message>
        <source>Moves the end of the heap.</source>
        <translation>Versetzt das Ende des Heaps.</translation>
    </message>
    <message>
        <source>Grows, shrinks or moves a mapping.</source>
        <translation>Vergrößert, verkleinert oder verschiebt eine Abbildung.</translation>
    </message>
    <message>
        <source>Writes changed pages of a mapped file back to it.</source>
        <translation>Schreibt geänderte Seiten einer abgebildeten Datei in diese zurück.</translation>
    </message>
    <message>
        <source>Tells which pages of a mapping are in memory.</source>
        <translation>Nennt, welche Seiten einer Abbildung im Speicher sind.</translation>
    </message>
    <message>
        <source>Tells the kernel how a piece of memory is going to be used, or that it may be dropped.</source>
        <translation>Sagt dem Kernel, wie ein Speicherstück genutzt werden wird oder dass es wegfallen darf.</translation>
    </message>
    <message>
        <source>Keeps a piece of memory from being swapped out.</source>
        <translation>Bewahrt ein Speicherstück vor dem Auslagern.</translation>
    </message>
    <message>
        <source>Lets a piece of memory be swapped out again.</source>
        <translation>Lässt ein Speicherstück wieder auslagern.</translation>
    </message>
    <message>
        <source>Keeps all memory of the process from being swapped out.</source>
        <translation>Bewahrt allen Speicher des Prozesses vor dem Auslagern.</translation>
    </message>
    <message>
        <source>Lets all memory of the process be swapped out again.</source>
        <translation>Lässt allen Speicher des Prozesses wieder auslagern.</translation>
    </message>
    <message>
        <source>Makes a file that lives in memory only.</source>
        <translation>Legt eine Datei an, die nur im Speicher lebt.</translation>
    </message>
    <message>
        <source>Keeps a piece of memory from being swapped out, with flags.</source>
        <translation>Bewahrt ein Speicherstück vor dem Auslagern, mit Flags.</translation>
    </message>
    <message>
        <source>Changes what pages of memory allow and puts them under a protection key.</source>
        <translation>Ändert, was Speicherseiten zulassen, und stellt sie unter einen Schutzschlüssel.</translation>
    </message>
    <message>
        <source>Reserves a protection key for memory.</source>
        <translation>Reserviert einen Schutzschlüssel für Speicher.</translation>
    </message>
    <message>
        <source>Gives a protection key back.</source>
        <translation>Gibt einen Schutzschlüssel zurück.</translation>
    </message>
    <message>
        <source>Makes memory that even the kernel doesn&apos;t map.</source>
        <translation>Legt Speicher an, den selbst der Kernel nicht abbildet.</translation>
    </message>
    <message>
        <source>Tells how much of a file is in the page cache.</source>
        <translation>Nennt, wie viel von einer Datei im Seiten-Cache ist.</translation>
    </message>
    <message>
        <source>Makes a second stack that guards return addresses.</source>
        <translation>Legt einen zweiten Stack an, der Rücksprungadressen bewacht.</translation>
    </message>
    <message>
        <source>Seals a piece of memory against being remapped or changed in its protection.</source>
        <translation>Versiegelt ein Speicherstück dagegen, dass seine Abbildung oder sein Schutz geändert wird.</translation>
    </message>
    <message>
        <source>Reaches only the process itself.</source>
        <translation>Erreicht nur den Prozess selbst.</translation>
    </message>
    <message>
        <source>Says what happens when a signal arrives.</source>
        <translation>Legt fest, was beim Eintreffen eines Signals geschieht.</translation>
    </message>
    <message>
        <source>Holds signals back, or lets them through again.</source>
        <translation>Hält Signale zurück oder lässt sie wieder durch.</translation>
    </message>
    <message>
        <source>Goes back to where a signal interrupted the program; the C library calls it.</source>
        <translation>Kehrt dorthin zurück, wo ein Signal das Programm unterbrach; die C-Bibliothek ruft ihn auf.</translation>
    </message>
    <message>
        <source>Sleeps until a signal arrives.</source>
        <translation>Schläft, bis ein Signal eintrifft.</translation>
    </message>
    <message>
        <source>Sends a signal to a process or a group of processes.</source>
        <translation>Schickt einem Prozess oder einer Gruppe von Prozessen ein Signal.</translation>
    </message>
    <message>
        <source>Tells which signals wait to be delivered.</source>
        <translation>Nennt, welche Signale auf ihre Zustellung warten.</translation>
    </message>
    <message>
        <source>Waits for a signal, at most a given time.</source>
        <translation>Wartet auf ein Signal, höchstens eine gegebene Zeit.</translation>
    </message>
    <message>
        <source>Sends a signal with data to a process.</source>
        <translation>Schickt einem Prozess ein Signal mit Daten.</translation>
    </message>
    <message>
        <source>Swaps the signal mask and sleeps until a signal arrives.</source>
        <translation>Tauscht die Signalmaske und schläft, bis ein Signal eintrifft.</translation>
    </message>
    <message>
        <source>Sets the stack that signal handlers run on.</source>
        <translation>Legt den Stack fest, auf dem Signalbehandler laufen.</translation>
    </message>
    <message>
        <source>Sends a signal to one thread; tgkill is the safer form.</source>
        <translation>Schickt einem Thread ein Signal; tgkill ist die sicherere Form.</translation>
    </message>
    <message>
        <source>Sends a signal to one thread of a process.</source>
        <translation>Schickt einem Thread eines Prozesses ein Signal.</translation>
    </message>
    <message>
        <source>Makes a file that signals are read from; the older form of signalfd4.</source>
        <translation>Legt eine Datei an, aus der Signale gelesen werden; die ältere Form von signalfd4.</translation>
    </message>
    <message>
        <source>Makes a file that signals are read from.</source>
        <translation>Legt eine Datei an, aus der Signale gelesen werden.</translation>
    </message>
    <message>
        <source>Sends a signal with data to one thread.</source>
        <translation>Schickt einem Thread ein Signal mit Daten.</translation>
    </message>
    <message>
        <source>Sends a signal to the process behind a file descriptor.</source>
        <translation>Schickt dem Prozess hinter einem Dateideskriptor ein Signal.</translation>
    </message>
    <message>
        <source>Reaches only processes that share the namespace and have the rights.</source>
        <translation>Erreicht nur Prozesse, die den Namespace teilen und die Rechte haben.</translation>
    </message>
    <message>
        <source>Makes a pipe: what is written at one end is read at the other.</source>
        <translation>Legt eine Pipe an: Was an einem Ende geschrieben wird, wird am anderen gelesen.</translation>
    </message>
    <message>
        <source>Finds or makes a System V shared memory segment.</source>
        <translation>Findet ein gemeinsames Speichersegment (System V) oder legt es an.</translation>
    </message>
    <message>
        <source>Maps a System V shared memory segment.</source>
        <translation>Bildet ein gemeinsames Speichersegment (System V) ab.</translation>
    </message>
    <message>
        <source>Tells about, changes or removes a System V shared memory segment.</source>
        <translation>Gibt Auskunft über ein gemeinsames Speichersegment (System V), ändert oder entfernt es.</translation>
    </message>
    <message>
        <source>Finds or makes a set of System V semaphores.</source>
        <translation>Findet eine Menge von Semaphoren (System V) oder legt sie an.</translation>
    </message>
    <message>
        <source>Raises or lowers System V semaphores.</source>
        <translation>Erhöht oder senkt Semaphore (System V).</translation>
    </message>
    <message>
        <source>Tells about, sets or removes System V semaphores.</source>
        <translation>Gibt Auskunft über Semaphore (System V), setzt oder entfernt sie.</translation>
    </message>
    <message>
        <source>Takes a System V shared memory segment out of the address space.</source>
        <translation>Nimmt ein gemeinsames Speichersegment (System V) aus dem Adressraum.</translation>
    </message>
    <message>
        <source>Finds or makes a System V message queue.</source>
        <translation>Findet eine Nachrichten-Warteschlange (System V) oder legt sie an.</translation>
    </message>
    <message>
        <source>Puts a message into a System V queue.</source>
        <translation>Stellt eine Nachricht in eine Warteschlange (System V).</translation>
    </message>
    <message>
        <source>Takes a message out of a System V queue.</source>
        <translation>Nimmt eine Nachricht aus einer Warteschlange (System V).</translation>
    </message>
    <message>
        <source>Tells about, changes or removes a System V message queue.</source>
        <translation>Gibt Auskunft über eine Nachrichten-Warteschlange (System V), ändert oder entfernt sie.</translation>
    </message>
    <message>
        <source>Waits on a word of memory or wakes those who wait: what locks are made of.</source>
        <translation>Wartet auf ein Wort im Speicher oder weckt die, die warten: Daraus bestehen Sperren.</translation>
    </message>
    <message>
        <source>Raises or lowers System V semaphores, waiting at most a given time.</source>
        <translation>Erhöht oder senkt Semaphore (System V) und wartet höchstens eine gegebene Zeit.</translation>
    </message>
    <message>
        <source>Opens or makes a POSIX message queue.</source>
        <translation>Öffnet eine Nachrichten-Warteschlange (POSIX) oder legt sie an.</translation>
    </message>
    <message>
        <source>Removes a POSIX message queue.</source>
        <translation>Entfernt eine Nachrichten-Warteschlange (POSIX).</translation>
    </message>
    <message>
        <source>Puts a message into a POSIX queue, waiting at most a given time.</source>
        <translation>Stellt eine Nachricht in eine Warteschlange (POSIX) und wartet höchstens eine gegebene Zeit.</translation>
    </message>
    <message>
        <source>Takes a message out of a POSIX queue, waiting at most a given time.</source>
        <translation>Nimmt eine Nachricht aus einer Warteschlange (POSIX) und wartet höchstens eine gegebene Zeit.</translation>
    </message>
    <message>
        <source>Asks to be told when a POSIX queue gets a message.</source>
        <translation>Bittet um Nachricht, wenn in einer Warteschlange (POSIX) etwas eintrifft.</translation>
    </message>
    <message>
        <source>Reads or changes the attributes of a POSIX message queue.</source>
        <translation>Liest oder ändert die Attribute einer Nachrichten-Warteschlange (POSIX).</translation>
    </message>
    <message>
        <source>Makes a counter that is read and written like a file; the older form of eventfd2.</source>
        <translation>Legt einen Zähler an, der wie eine Datei gelesen und geschrieben wird; die ältere Form von eventfd2.</translation>
    </message>
    <message>
        <source>Makes a counter that is read and written like a file.</source>
        <translation>Legt einen Zähler an, der wie eine Datei gelesen und geschrieben wird.</translation>
    </message>
    <message>
        <source>Makes a pipe, with flags.</source>
        <translation>Legt eine Pipe an, mit Flags.</translation>
    </message>
    <message>
        <source>Waits on several words of memory at once.</source>
        <translation>Wartet auf mehrere Wörter im Speicher zugleich.</translation>
    </message>
    <message>
        <source>Wakes those who wait on a word of memory.</source>
        <translation>Weckt die, die auf ein Wort im Speicher warten.</translation>
    </message>
    <message>
        <source>Waits on a word of memory.</source>
        <translation>Wartet auf ein Wort im Speicher.</translation>
    </message>
    <message>
        <source>Moves those who wait from one word of memory to another.</source>
        <translation>Verlegt die Wartenden von einem Wort im Speicher zu einem anderen.</translation>
    </message>
    <message>
        <source>Tells or lowers what the process itself may use.</source>
        <translation>Nennt oder senkt, was der Prozess selbst nutzen darf.</translation>
    </message>
    <message>
        <source>Lets another program have the processor now.</source>
        <translation>Überlässt den Prozessor jetzt einem anderen Programm.</translation>
    </message>
    <message>
        <source>Tells a limit on what the process may use.</source>
        <translation>Nennt eine Grenze für das, was der Prozess nutzen darf.</translation>
    </message>
    <message>
        <source>Tells the scheduling priority of processes.</source>
        <translation>Nennt die Priorität von Prozessen.</translation>
    </message>
    <message>
        <source>Changes the scheduling priority of processes.</source>
        <translation>Ändert die Priorität von Prozessen.</translation>
    </message>
    <message>
        <source>Sets the real-time priority of a thread.</source>
        <translation>Setzt die Echtzeit-Priorität eines Threads.</translation>
    </message>
    <message>
        <source>Tells the real-time priority of a thread.</source>
        <translation>Nennt die Echtzeit-Priorität eines Threads.</translation>
    </message>
    <message>
        <source>Sets the scheduling policy and priority of a thread.</source>
        <translation>Setzt Scheduling-Strategie und Priorität eines Threads.</translation>
    </message>
    <message>
        <source>Tells the scheduling policy of a thread.</source>
        <translation>Nennt die Scheduling-Strategie eines Threads.</translation>
    </message>
    <message>
        <source>Tells the highest priority of a scheduling policy.</source>
        <translation>Nennt die höchste Priorität einer Scheduling-Strategie.</translation>
    </message>
    <message>
        <source>Tells the lowest priority of a scheduling policy.</source>
        <translation>Nennt die niedrigste Priorität einer Scheduling-Strategie.</translation>
    </message>
    <message>
        <source>Tells the time slice of a round-robin thread.</source>
        <translation>Nennt die Zeitscheibe eines reihum bedienten Threads.</translation>
    </message>
    <message>
        <source>Sets a limit on what the process may use.</source>
        <translation>Setzt eine Grenze für das, was der Prozess nutzen darf.</translation>
    </message>
    <message>
        <source>Says on which processors a thread may run.</source>
        <translation>Legt fest, auf welchen Prozessoren ein Thread laufen darf.</translation>
    </message>
    <message>
        <source>Tells on which processors a thread may run.</source>
        <translation>Nennt, auf welchen Prozessoren ein Thread laufen darf.</translation>
    </message>
    <message>
        <source>Says on which memory nodes a piece of memory lies.</source>
        <translation>Legt fest, auf welchen Speicherknoten ein Speicherstück liegt.</translation>
    </message>
    <message>
        <source>Says on which memory nodes new memory of the thread lies.</source>
        <translation>Legt fest, auf welchen Speicherknoten neuer Speicher des Threads liegt.</translation>
    </message>
    <message>
        <source>Tells on which memory nodes memory lies.</source>
        <translation>Nennt, auf welchen Speicherknoten Speicher liegt.</translation>
    </message>
    <message>
        <source>Sets the priority of a process at the disks.</source>
        <translation>Setzt die Priorität eines Prozesses an den Platten.</translation>
    </message>
    <message>
        <source>Tells the priority of a process at the disks.</source>
        <translation>Nennt die Priorität eines Prozesses an den Platten.</translation>
    </message>
    <message>
        <source>Moves all memory of a process to other memory nodes.</source>
        <translation>Verlegt allen Speicher eines Prozesses auf andere Speicherknoten.</translation>
    </message>
    <message>
        <source>Moves single pages of a process to other memory nodes, or tells where they are.</source>
        <translation>Verlegt einzelne Seiten eines Prozesses auf andere Speicherknoten oder nennt, wo sie liegen.</translation>
    </message>
    <message>
        <source>Reads and sets the limits of a process, also of another one.</source>
        <translation>Liest und setzt die Grenzen des Prozesses, auch eines anderen.</translation>
    </message>
    <message>
        <source>Sets scheduling policy and attributes of a thread, deadlines included.</source>
        <translation>Setzt Scheduling-Strategie und Attribute eines Threads, Fristen eingeschlossen.</translation>
    </message>
    <message>
        <source>Tells scheduling policy and attributes of a thread.</source>
        <translation>Nennt Scheduling-Strategie und Attribute eines Threads.</translation>
    </message>
    <message>
        <source>Says which memory node a piece of memory prefers.</source>
        <translation>Legt fest, welchen Speicherknoten ein Speicherstück bevorzugt.</translation>
    </message>
    <message>
        <source>Reads clocks or sets timers of the process itself.</source>
        <translation>Liest Uhren oder stellt Zeitgeber des Prozesses selbst.</translation>
    </message>
    <message>
        <source>Sleeps for a time given in nanoseconds.</source>
        <translation>Schläft für eine in Nanosekunden gegebene Zeit.</translation>
    </message>
    <message>
        <source>Tells how much of an interval timer is left.</source>
        <translation>Nennt, wie viel von einem Intervallzeitgeber noch übrig ist.</translation>
    </message>
    <message>
        <source>Asks for a SIGALRM after some seconds.</source>
        <translation>Bittet um ein SIGALRM nach einigen Sekunden.</translation>
    </message>
    <message>
        <source>Starts a timer that sends signals at an interval.</source>
        <translation>Startet einen Zeitgeber, der in Abständen Signale schickt.</translation>
    </message>
    <message>
        <source>Tells the date and time.</source>
        <translation>Nennt Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Tells the processor time that the process and its children have used.</source>
        <translation>Nennt die Rechenzeit, die der Prozess und seine Kinder verbraucht haben.</translation>
    </message>
    <message>
        <source>Reads or corrects the kernel&apos;s clock.</source>
        <translation>Liest oder berichtigt die Uhr des Kernels.</translation>
    </message>
    <message>
        <source>Sets the machine&apos;s clock.</source>
        <translation>Stellt die Uhr des Rechners.</translation>
    </message>
    <message>
        <source>Tells the date and time in seconds.</source>
        <translation>Nennt Datum und Uhrzeit in Sekunden.</translation>
    </message>
    <message>
        <source>Makes a timer of the process.</source>
        <translation>Legt einen Zeitgeber des Prozesses an.</translation>
    </message>
    <message>
        <source>Starts or stops a timer of the process.</source>
        <translation>Startet einen Zeitgeber des Prozesses oder hält ihn an.</translation>
    </message>
    <message>
        <source>Tells how much of a timer is left.</source>
        <translation>Nennt, wie viel von einem Zeitgeber noch übrig ist.</translation>
    </message>
    <message>
        <source>Tells how often a timer has run out unnoticed.</source>
        <translation>Nennt, wie oft ein Zeitgeber unbemerkt abgelaufen ist.</translation>
    </message>
    <message>
        <source>Removes a timer of the process.</source>
        <translation>Entfernt einen Zeitgeber des Prozesses.</translation>
    </message>
    <message>
        <source>Sets a clock of the machine.</source>
        <translation>Stellt eine Uhr des Rechners.</translation>
    </message>
    <message>
        <source>Reads a clock.</source>
        <translation>Liest eine Uhr.</translation>
    </message>
    <message>
        <source>Tells how fine a clock counts.</source>
        <translation>Nennt, wie fein eine Uhr zählt.</translation>
    </message>
    <message>
        <source>Sleeps by a given clock.</source>
        <translation>Schläft nach einer gegebenen Uhr.</translation>
    </message>
    <message>
        <source>Makes a timer that is read like a file.</source>
        <translation>Legt einen Zeitgeber an, der wie eine Datei gelesen wird.</translation>
    </message>
    <message>
        <source>Starts or stops a timer that is read like a file.</source>
        <translation>Startet einen Zeitgeber, der wie eine Datei gelesen wird, oder hält ihn an.</translation>
    </message>
    <message>
        <source>Tells how much of a timer is left that is read like a file.</source>
        <translation>Nennt, wie viel von einem Zeitgeber noch übrig ist, der wie eine Datei gelesen wird.</translation>
    </message>
    <message>
        <source>Reads or corrects a given clock.</source>
        <translation>Liest oder berichtigt eine gegebene Uhr.</translation>
    </message>
    <message>
        <source>Concerns only the process and its children.</source>
        <translation>Betrifft nur den Prozess und seine Kinder.</translation>
    </message>
    <message>
        <source>Tells the number of the own process.</source>
        <translation>Nennt die Nummer des eigenen Prozesses.</translation>
    </message>
    <message>
        <source>Starts a copy of the own process.</source>
        <translation>Startet eine Kopie des eigenen Prozesses.</translation>
    </message>
    <message>
        <source>Starts a child that borrows the parent&apos;s memory until it runs another program.</source>
        <translation>Startet ein Kind, das den Speicher des Elternprozesses leiht, bis es ein anderes Programm ausführt.</translation>
    </message>
    <message>
        <source>Replaces the running program by another one.</source>
        <translation>Ersetzt das laufende Programm durch ein anderes.</translation>
    </message>
    <message>
        <source>Ends the calling thread.</source>
        <translation>Beendet den aufrufenden Thread.</translation>
    </message>
    <message>
        <source>Waits for a child to end or stop, and tells what it used.</source>
        <translation>Wartet, bis ein Kind endet oder anhält, und nennt, was es verbraucht hat.</translation>
    </message>
    <message>
        <source>Tells how much time and memory the process has used.</source>
        <translation>Nennt, wie viel Zeit und Speicher der Prozess verbraucht hat.</translation>
    </message>
    <message>
        <source>Puts a process into a process group.</source>
        <translation>Stellt einen Prozess in eine Prozessgruppe.</translation>
    </message>
    <message>
        <source>Tells the number of the parent process.</source>
        <translation>Nennt die Nummer des Elternprozesses.</translation>
    </message>
    <message>
        <source>Tells the own process group.</source>
        <translation>Nennt die eigene Prozessgruppe.</translation>
    </message>
    <message>
        <source>Starts a new session without a terminal.</source>
        <translation>Beginnt eine neue Sitzung ohne Terminal.</translation>
    </message>
    <message>
        <source>Tells the process group of a process.</source>
        <translation>Nennt die Prozessgruppe eines Prozesses.</translation>
    </message>
    <message>
        <source>Tells the session of a process.</source>
        <translation>Nennt die Sitzung eines Prozesses.</translation>
    </message>
    <message>
        <source>Changes how the process sees the kernel: address randomisation, old bugs, other systems&apos; habits.</source>
        <translation>Ändert, wie der Prozess den Kernel sieht: Verwürfelung der Adressen, alte Fehler, Gewohnheiten anderer Systeme.</translation>
    </message>
    <message>
        <source>Changes the table of memory segments of the process, for 16-bit and old 32-bit code.</source>
        <translation>Ändert die Segmenttabelle des Prozesses, für 16-Bit- und alten 32-Bit-Code.</translation>
    </message>
    <message>
        <source>Reads or changes properties of the process: name, capabilities, no-new-privileges, seccomp, speculation.</source>
        <translation>Liest oder ändert Eigenschaften des Prozesses: Name, Capabilities, no-new-privileges, seccomp, Spekulation.</translation>
    </message>
    <message>
        <source>Sets registers and features of x86 threads, such as the base of thread-local storage.</source>
        <translation>Setzt Register und Eigenschaften von x86-Threads, etwa die Basis des threadeigenen Speichers.</translation>
    </message>
    <message>
        <source>Tells the number of the calling thread.</source>
        <translation>Nennt die Nummer des aufrufenden Threads.</translation>
    </message>
    <message>
        <source>Says which word is cleared when the thread ends; the C library calls it at start.</source>
        <translation>Sagt, welches Wort gelöscht wird, wenn der Thread endet; die C-Bibliothek ruft ihn beim Start auf.</translation>
    </message>
    <message>
        <source>Goes on with a call that a signal interrupted; the kernel asks for it itself.</source>
        <translation>Setzt einen Aufruf fort, den ein Signal unterbrach; der Kernel verlangt ihn selbst.</translation>
    </message>
    <message>
        <source>Ends all threads of the process.</source>
        <translation>Beendet alle Threads des Prozesses.</translation>
    </message>
    <message>
        <source>Waits for a child to change its state.</source>
        <translation>Wartet, bis ein Kind seinen Zustand ändert.</translation>
    </message>
    <message>
        <source>Tells the kernel which locks to free when the thread dies; the C library calls it.</source>
        <translation>Sagt dem Kernel, welche Sperren freizugeben sind, wenn der Thread stirbt; die C-Bibliothek ruft ihn auf.</translation>
    </message>
    <message>
        <source>Tells which locks the kernel frees when a thread dies.</source>
        <translation>Nennt, welche Sperren der Kernel freigibt, wenn ein Thread stirbt.</translation>
    </message>
    <message>
        <source>Tells on which processor and memory node the thread runs.</source>
        <translation>Nennt, auf welchem Prozessor und Speicherknoten der Thread läuft.</translation>
    </message>
    <message>
        <source>Installs a filter for system calls on the calling program.</source>
        <translation>Setzt dem aufrufenden Programm einen Filter für Systemaufrufe.</translation>
    </message>
    <message>
        <source>Replaces the running program by another one, found from an open folder or file.</source>
        <translation>Ersetzt das laufende Programm durch ein anderes, gefunden von einem offenen Ordner oder einer offenen Datei aus.</translation>
    </message>
    <message>
        <source>Makes memory writes visible to other threads in order.</source>
        <translation>Macht Schreibvorgänge im Speicher für andere Threads in der richtigen Reihenfolge sichtbar.</translation>
    </message>
    <message>
        <source>Registers short pieces of code that start over when they are interrupted; the C library calls it.</source>
        <translation>Meldet kurze Codestücke an, die von vorn beginnen, wenn sie unterbrochen werden; die C-Bibliothek ruft ihn auf.</translation>
    </message>
    <message>
        <source>Opens a file descriptor that stands for a process.</source>
        <translation>Öffnet einen Dateideskriptor, der für einen Prozess steht.</translation>
    </message>
    <message>
        <source>Tells the kernel how another process is going to use its memory.</source>
        <translation>Sagt dem Kernel, wie ein anderer Prozess seinen Speicher nutzen wird.</translation>
    </message>
    <message>
        <source>Begins a set of restrictions that a program puts on itself.</source>
        <translation>Beginnt einen Satz von Beschränkungen, die ein Programm sich selbst auferlegt.</translation>
    </message>
    <message>
        <source>Adds a rule to a set of restrictions.</source>
        <translation>Fügt einem Satz von Beschränkungen eine Regel hinzu.</translation>
    </message>
    <message>
        <source>Puts a set of restrictions on the calling thread.</source>
        <translation>Legt dem aufrufenden Thread einen Satz von Beschränkungen auf.</translation>
    </message>
    <message>
        <source>Frees the memory of a process that is being killed.</source>
        <translation>Gibt den Speicher eines Prozesses frei, der gerade abgebrochen wird.</translation>
    </message>
    <message>
        <source>Reads the own attributes at the security modules.</source>
        <translation>Liest die eigenen Attribute bei den Sicherheitsmodulen.</translation>
    </message>
    <message>
        <source>Changes the own attributes at a security module, such as the profile of the next program.</source>
        <translation>Ändert die eigenen Attribute bei einem Sicherheitsmodul, etwa das Profil des nächsten Programms.</translation>
    </message>
    <message>
        <source>Lists the active security modules.</source>
        <translation>Listet die aktiven Sicherheitsmodule auf.</translation>
    </message>
    <message>
        <source>Gives a stretched time slice back to the scheduler.</source>
        <translation>Gibt dem Scheduler eine verlängerte Zeitscheibe zurück.</translation>
    </message>
    <message>
        <source>Uses a socket that was opened before; what matters is which sockets may be opened.</source>
        <translation>Nutzt einen Socket, der vorher geöffnet wurde; wichtig ist, welche Sockets geöffnet werden dürfen.</translation>
    </message>
    <message>
        <source>Opens a socket of an address family: IP, local, netlink, raw packets and some forty more.</source>
        <translation>Öffnet einen Socket einer Adressfamilie: IP, lokal, Netlink, rohe Pakete und etwa vierzig weitere.</translation>
    </message>
    <message>
        <source>Connects a socket to an address.</source>
        <translation>Verbindet einen Socket mit einer Adresse.</translation>
    </message>
    <message>
        <source>Takes the next connection of a listening socket.</source>
        <translation>Nimmt die nächste Verbindung eines lauschenden Sockets an.</translation>
    </message>
    <message>
        <source>Sends a message, to an address where the socket isn&apos;t connected.</source>
        <translation>Schickt eine Nachricht, an eine Adresse, wenn der Socket nicht verbunden ist.</translation>
    </message>
    <message>
        <source>Receives a message and tells who sent it.</source>
        <translation>Empfängt eine Nachricht und nennt, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>Sends a message with extras: open files, credentials, options.</source>
        <translation>Schickt eine Nachricht mit Beigaben: offene Dateien, Absenderkennung, Optionen.</translation>
    </message>
    <message>
        <source>Receives a message with extras: open files, credentials, options.</source>
        <translation>Empfängt eine Nachricht mit Beigaben: offene Dateien, Absenderkennung, Optionen.</translation>
    </message>
    <message>
        <source>Ends one or both directions of a connection.</source>
        <translation>Beendet eine oder beide Richtungen einer Verbindung.</translation>
    </message>
    <message>
        <source>Gives a socket its own address and port.</source>
        <translation>Gibt einem Socket seine eigene Adresse und seinen Port.</translation>
    </message>
    <message>
        <source>Makes a socket take connections.</source>
        <translation>Lässt einen Socket Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>Tells the own address of a socket.</source>
        <translation>Nennt die eigene Adresse eines Sockets.</translation>
    </message>
    <message>
        <source>Tells the address at the other end of a socket.</source>
        <translation>Nennt die Adresse am anderen Ende eines Sockets.</translation>
    </message>
    <message>
        <source>Makes two sockets that are connected to each other.</source>
        <translation>Legt zwei Sockets an, die miteinander verbunden sind.</translation>
    </message>
    <message>
        <source>Sets an option of a socket or of its protocol.</source>
        <translation>Setzt eine Option eines Sockets oder seines Protokolls.</translation>
    </message>
    <message>
        <source>Reads an option of a socket or of its protocol.</source>
        <translation>Liest eine Option eines Sockets oder seines Protokolls.</translation>
    </message>
    <message>
        <source>Takes the next connection of a listening socket, with flags.</source>
        <translation>Nimmt die nächste Verbindung eines lauschenden Sockets an, mit Flags.</translation>
    </message>
    <message>
        <source>Receives several messages at once.</source>
        <translation>Empfängt mehrere Nachrichten auf einmal.</translation>
    </message>
    <message>
        <source>Sends several messages at once.</source>
        <translation>Schickt mehrere Nachrichten auf einmal.</translation>
    </message>
    <message>
        <source>Tells about namespaces without entering them.</source>
        <translation>Gibt Auskunft über Namespaces, ohne sie zu betreten.</translation>
    </message>
    <message>
        <source>Starts a process or thread; its flags say what is shared and which namespaces are new.</source>
        <translation>Startet einen Prozess oder Thread; seine Flags sagen, was geteilt wird und welche Namespaces neu sind.</translation>
    </message>
    <message>
        <source>Leaves shared namespaces and makes new ones: users, mounts, network, processes and others.</source>
        <translation>Verlässt geteilte Namespaces und legt neue an: Benutzer, Mounts, Netz, Prozesse und andere.</translation>
    </message>
    <message>
        <source>Enters namespaces of another process.</source>
        <translation>Betritt Namespaces eines anderen Prozesses.</translation>
    </message>
    <message>
        <source>Starts a process or thread; its flags lie in memory, where no filter can see them.</source>
        <translation>Startet einen Prozess oder Thread; seine Flags liegen im Speicher, wo kein Filter sie sehen kann.</translation>
    </message>
    <message>
        <source>Lists namespaces.</source>
        <translation>Listet Namespaces auf.</translation>
    </message>
    <message>
        <source>Tells facts about the machine that are no secret.</source>
        <translation>Nennt Tatsachen über den Rechner, die kein Geheimnis sind.</translation>
    </message>
    <message>
        <source>Tells the kernel&apos;s name, version and the host name.</source>
        <translation>Nennt Namen und Version des Kernels und den Hostnamen.</translation>
    </message>
    <message>
        <source>Tells uptime, load and memory of the machine.</source>
        <translation>Nennt Laufzeit, Last und Speicher des Rechners.</translation>
    </message>
    <message>
        <source>Reads random bytes.</source>
        <translation>Liest zufällige Bytes.</translation>
    </message>
    <message>
        <source>Without effect outside of code that the tracer has put in.</source>
        <translation>Ohne Wirkung außerhalb von Code, den der Beobachter eingesetzt hat.</translation>
    </message>
    <message>
        <source>Watches and steers another process: reads and writes its memory and registers.</source>
        <translation>Beobachtet und steuert einen anderen Prozess: liest und schreibt dessen Speicher und Register.</translation>
    </message>
    <message>
        <source>Opens a counter of processor or kernel events, for one process or the whole machine.</source>
        <translation>Öffnet einen Zähler für Ereignisse des Prozessors oder Kernels, für einen Prozess oder den ganzen Rechner.</translation>
    </message>
    <message>
        <source>Reads another process&apos;s memory.</source>
        <translation>Liest den Speicher eines anderen Prozesses.</translation>
    </message>
    <message>
        <source>Writes another process&apos;s memory.</source>
        <translation>Schreibt in den Speicher eines anderen Prozesses.</translation>
    </message>
    <message>
        <source>Tells whether two processes share a resource of the kernel, such as an open file.</source>
        <translation>Sagt, ob zwei Prozesse eine Ressource des Kernels teilen, etwa eine offene Datei.</translation>
    </message>
    <message>
        <source>Loads programs into the kernel and works with their data.</source>
        <translation>Lädt Programme in den Kernel und arbeitet mit deren Daten.</translation>
    </message>
    <message>
        <source>Lets the program answer page faults itself.</source>
        <translation>Lässt das Programm selbst auf Seitenfehler antworten.</translation>
    </message>
    <message>
        <source>Ends a traced function; only code that the kernel&apos;s tracer has put into the program uses it.</source>
        <translation>Beendet eine beobachtete Funktion; ihn nutzt nur Code, den der Beobachter des Kernels in das Programm eingesetzt hat.</translation>
    </message>
    <message>
        <source>Starts a traced function; only code that the kernel&apos;s tracer has put into the program uses it.</source>
        <translation>Startet eine beobachtete Funktion; ihn nutzt nur Code, den der Beobachter des Kernels in das Programm eingesetzt hat.</translation>
    </message>
    <message>
        <source>Takes a copy of another process&apos;s open file.</source>
        <translation>Nimmt sich eine Kopie der offenen Datei eines anderen Prozesses.</translation>
    </message>
    <message>
        <source>Tells numbers of the process itself.</source>
        <translation>Nennt Nummern des Prozesses selbst.</translation>
    </message>
    <message>
        <source>Tells the real user number.</source>
        <translation>Nennt die reale Benutzernummer.</translation>
    </message>
    <message>
        <source>Tells the real group number.</source>
        <translation>Nennt die reale Gruppennummer.</translation>
    </message>
    <message>
        <source>Changes the user number.</source>
        <translation>Ändert die Benutzernummer.</translation>
    </message>
    <message>
        <source>Changes the group number.</source>
        <translation>Ändert die Gruppennummer.</translation>
    </message>
    <message>
        <source>Tells the user number that counts for permissions.</source>
        <translation>Nennt die Benutzernummer, die für Rechte zählt.</translation>
    </message>
    <message>
        <source>Tells the group number that counts for permissions.</source>
        <translation>Nennt die Gruppennummer, die für Rechte zählt.</translation>
    </message>
    <message>
        <source>Changes the real and the effective user number.</source>
        <translation>Ändert die reale und die effektive Benutzernummer.</translation>
    </message>
    <message>
        <source>Changes the real and the effective group number.</source>
        <translation>Ändert die reale und die effektive Gruppennummer.</translation>
    </message>
    <message>
        <source>Lists the further groups of the process.</source>
        <translation>Listet die weiteren Gruppen des Prozesses auf.</translation>
    </message>
    <message>
        <source>Sets the further groups of the process.</source>
        <translation>Setzt die weiteren Gruppen des Prozesses.</translation>
    </message>
    <message>
        <source>Changes the real, effective and saved user numbers.</source>
        <translation>Ändert die reale, die effektive und die gespeicherte Benutzernummer.</translation>
    </message>
    <message>
        <source>Tells the real, effective and saved user numbers.</source>
        <translation>Nennt die reale, die effektive und die gespeicherte Benutzernummer.</translation>
    </message>
    <message>
        <source>Changes the real, effective and saved group numbers.</source>
        <translation>Ändert die reale, die effektive und die gespeicherte Gruppennummer.</translation>
    </message>
    <message>
        <source>Tells the real, effective and saved group numbers.</source>
        <translation>Nennt die reale, die effektive und die gespeicherte Gruppennummer.</translation>
    </message>
    <message>
        <source>Changes the user number that counts for files.</source>
        <translation>Ändert die Benutzernummer, die für Dateien zählt.</translation>
    </message>
    <message>
        <source>Changes the group number that counts for files.</source>
        <translation>Ändert die Gruppennummer, die für Dateien zählt.</translation>
    </message>
    <message>
        <source>Tells which capabilities a thread has.</source>
        <translation>Nennt, welche Capabilities ein Thread hat.</translation>
    </message>
    <message>
        <source>Changes which of its capabilities a thread uses.</source>
        <translation>Ändert, welche seiner Capabilities ein Thread nutzt.</translation>
    </message>
    <message>
        <source>Tells facts about the machine.</source>
        <translation>Nennt Tatsachen über den Rechner.</translation>
    </message>
    <message>
        <source>Reads or clears the kernel&apos;s message buffer.</source>
        <translation>Liest oder leert den Meldungspuffer des Kernels.</translation>
    </message>
    <message>
        <source>Hangs up the current terminal for everybody who has it open.</source>
        <translation>Trennt das aktuelle Terminal für alle, die es offen haben.</translation>
    </message>
    <message>
        <source>Switches the record of every ended process on or off.</source>
        <translation>Schaltet die Aufzeichnung aller beendeten Prozesse ein oder aus.</translation>
    </message>
    <message>
        <source>Restarts or halts the machine, or says what Ctrl-Alt-Del does.</source>
        <translation>Startet den Rechner neu, hält ihn an oder legt fest, was Strg-Alt-Entf bewirkt.</translation>
    </message>
    <message>
        <source>Sets the host name.</source>
        <translation>Setzt den Hostnamen.</translation>
    </message>
    <message>
        <source>Sets the NIS domain name.</source>
        <translation>Setzt den NIS-Domänennamen.</translation>
    </message>
    <message>
        <source>Lets the process use every input and output port of the machine.</source>
        <translation>Lässt den Prozess alle Ein- und Ausgabe-Ports des Rechners nutzen.</translation>
    </message>
    <message>
        <source>Lets the process use some input and output ports of the machine.</source>
        <translation>Lässt den Prozess einige Ein- und Ausgabe-Ports des Rechners nutzen.</translation>
    </message>
    <message>
        <source>Loads another kernel to start without the firmware.</source>
        <translation>Lädt einen anderen Kernel, der ohne die Firmware startet.</translation>
    </message>
    <message>
        <source>Loads another kernel from an open file, to start without the firmware.</source>
        <translation>Lädt aus einer offenen Datei einen anderen Kernel, der ohne die Firmware startet.</translation>
    </message>
    <message>
        <source>Current kernels answer that there is no such call, or do nothing with it.</source>
        <translation>Heutige Kernel antworten, dass es keinen solchen Aufruf gibt, oder tun nichts damit.</translation>
    </message>
    <message>
        <source>Loaded a shared library; part of the old a.out format.</source>
        <translation>Lud eine geteilte Bibliothek; Teil des alten Formats a.out.</translation>
    </message>
    <message>
        <source>Told about a mounted file system; statfs took its place.</source>
        <translation>Gab Auskunft über ein eingehängtes Dateisystem; statfs trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Lists the kinds of file systems that the kernel knows; /proc/filesystems took its place.</source>
        <translation>Listet die Arten von Dateisystemen auf, die der Kernel kennt; /proc/filesystems trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Read and set kernel parameters by number; /proc/sys took its place.</source>
        <translation>Las und setzte Kernel-Parameter nach Nummern; /proc/sys trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Reserved memory for a kernel module, before Linux 2.6.</source>
        <translation>Reservierte Speicher für ein Kernel-Modul, vor Linux 2.6.</translation>
    </message>
    <message>
        <source>Listed the kernel&apos;s symbols, before Linux 2.6.</source>
        <translation>Listete die Symbole des Kernels auf, vor Linux 2.6.</translation>
    </message>
    <message>
        <source>Asked about kernel modules, before Linux 2.6.</source>
        <translation>Gab Auskunft über Kernel-Module, vor Linux 2.6.</translation>
    </message>
    <message>
        <source>Steered the kernel&apos;s NFS server, before Linux 3.1.</source>
        <translation>Steuerte den NFS-Server des Kernels, vor Linux 3.1.</translation>
    </message>
    <message>
        <source>Reserved for STREAMS; Linux has never had it.</source>
        <translation>Für STREAMS reserviert; Linux hat ihn nie gehabt.</translation>
    </message>
    <message>
        <source>Reserved for the Andrew file system; Linux has never had it.</source>
        <translation>Für das Andrew-Dateisystem reserviert; Linux hat ihn nie gehabt.</translation>
    </message>
    <message>
        <source>Reserved for the TUX web server; Linux has never had it.</source>
        <translation>Für den Webserver TUX reserviert; Linux hat ihn nie gehabt.</translation>
    </message>
    <message>
        <source>Reserved for security modules; Linux has never had it.</source>
        <translation>Für Sicherheitsmodule reserviert; Linux hat ihn nie gehabt.</translation>
    </message>
    <message>
        <source>Sets up thread-local storage; only for 32-bit programs.</source>
        <translation>Richtet threadeigenen Speicher ein; nur für 32-Bit-Programme.</translation>
    </message>
    <message>
        <source>Reads the set-up of thread-local storage; only for 32-bit programs.</source>
        <translation>Liest die Einrichtung des threadeigenen Speichers; nur für 32-Bit-Programme.</translation>
    </message>
    <message>
        <source>Told the path behind a profiler&apos;s number; gone since Linux 6.7.</source>
        <translation>Nannte den Pfad hinter der Nummer eines Profilers; seit Linux 6.7 entfallen.</translation>
    </message>
    <message>
        <source>Reserved for an early form of epoll; Linux doesn&apos;t answer to it.</source>
        <translation>Für eine frühe Form von epoll reserviert; Linux antwortet nicht darauf.</translation>
    </message>
    <message>
        <source>Rearranges the pages of a mapped file; emulated since Linux 4.0.</source>
        <translation>Ordnet die Seiten einer abgebildeten Datei um; seit Linux 4.0 nachgebildet.</translation>
    </message>
    <message>
        <source>Reserved for the Linux-VServer patch; Linux has never had it.</source>
        <translation>Für den Patch Linux-VServer reserviert; Linux hat ihn nie gehabt.</translation>
    </message>
    <message>
        <source>Tells about mounts that can be seen anyway.</source>
        <translation>Gibt Auskunft über Mounts, die ohnehin zu sehen sind.</translation>
    </message>
    <message>
        <source>Makes another folder the root of the mount namespace.</source>
        <translation>Macht einen anderen Ordner zur Wurzel des Mount-Namespaces.</translation>
    </message>
    <message>
        <source>Makes a folder the root of all paths of the process.</source>
        <translation>Macht einen Ordner zur Wurzel aller Pfade des Prozesses.</translation>
    </message>
    <message>
        <source>Mounts a file system, or changes a mount.</source>
        <translation>Hängt ein Dateisystem ein oder ändert einen Mount.</translation>
    </message>
    <message>
        <source>Takes a mount away.</source>
        <translation>Hängt einen Mount aus.</translation>
    </message>
    <message>
        <source>Starts swapping to a file or device.</source>
        <translation>Beginnt, in eine Datei oder auf ein Gerät auszulagern.</translation>
    </message>
    <message>
        <source>Stops swapping to a file or device.</source>
        <translation>Hört auf, in eine Datei oder auf ein Gerät auszulagern.</translation>
    </message>
    <message>
        <source>Reads and changes disk quotas.</source>
        <translation>Liest und ändert Plattenquoten.</translation>
    </message>
    <message>
        <source>Takes hold of a mount or a copy of it, as a file descriptor.</source>
        <translation>Holt sich einen Mount oder eine Kopie davon, als Dateideskriptor.</translation>
    </message>
    <message>
        <source>Attaches a mount to a folder, or moves it.</source>
        <translation>Hängt einen Mount an einen Ordner oder verschiebt ihn.</translation>
    </message>
    <message>
        <source>Begins to set up a file system to mount.</source>
        <translation>Beginnt, ein Dateisystem zum Einhängen einzurichten.</translation>
    </message>
    <message>
        <source>Sets parameters of a file system that is being set up.</source>
        <translation>Setzt Parameter eines Dateisystems, das gerade eingerichtet wird.</translation>
    </message>
    <message>
        <source>Makes a mount of a file system that was set up.</source>
        <translation>Macht aus einem eingerichteten Dateisystem einen Mount.</translation>
    </message>
    <message>
        <source>Begins to change the parameters of a mounted file system.</source>
        <translation>Beginnt, die Parameter eines eingehängten Dateisystems zu ändern.</translation>
    </message>
    <message>
        <source>Changes properties of mounts, of a whole tree at once.</source>
        <translation>Ändert Eigenschaften von Mounts, auf einmal für einen ganzen Baum.</translation>
    </message>
    <message>
        <source>Reads and changes disk quotas by an open file.</source>
        <translation>Liest und ändert Plattenquoten über eine offene Datei.</translation>
    </message>
    <message>
        <source>Tells about one mount.</source>
        <translation>Gibt Auskunft über einen Mount.</translation>
    </message>
    <message>
        <source>Lists mounts.</source>
        <translation>Listet Mounts auf.</translation>
    </message>
    <message>
        <source>Takes hold of a mount or a copy of it and changes its properties at once.</source>
        <translation>Holt sich einen Mount oder eine Kopie davon und ändert zugleich dessen Eigenschaften.</translation>
    </message>
    <message>
        <source>Tells about modules.</source>
        <translation>Gibt Auskunft über Module.</translation>
    </message>
    <message>
        <source>Loads a kernel module from memory.</source>
        <translation>Lädt ein Kernel-Modul aus dem Speicher.</translation>
    </message>
    <message>
        <source>Takes a kernel module out.</source>
        <translation>Nimmt ein Kernel-Modul heraus.</translation>
    </message>
    <message>
        <source>Loads a kernel module from an open file.</source>
        <translation>Lädt ein Kernel-Modul aus einer offenen Datei.</translation>
    </message>
    <message>
        <source>Tells about keys.</source>
        <translation>Gibt Auskunft über Schlüssel.</translation>
    </message>
    <message>
        <source>Puts a key into a key ring of the kernel.</source>
        <translation>Legt einen Schlüssel in einen Schlüsselbund des Kernels.</translation>
    </message>
    <message>
        <source>Asks the kernel for a key, which may start a helper program on the host.</source>
        <translation>Bittet den Kernel um einen Schlüssel, was auf dem Host vielleicht ein Hilfsprogramm startet.</translation>
    </message>
    <message>
        <source>Reads, changes, links and searches key rings of the kernel.</source>
        <translation>Liest, ändert, verknüpft und durchsucht Schlüsselbunde des Kernels.</translation>
    </message>
    <message>
        <source>Tells about queues.</source>
        <translation>Gibt Auskunft über Warteschlangen.</translation>
    </message>
    <message>
        <source>Makes a pair of queues through which the kernel takes operations without further calls.</source>
        <translation>Legt ein Paar Warteschlangen an, durch die der Kernel Vorgänge ohne weitere Aufrufe entgegennimmt.</translation>
    </message>
    <message>
        <source>Hands queued operations to the kernel and waits for results.</source>
        <translation>Reicht dem Kernel eingereihte Vorgänge und wartet auf Ergebnisse.</translation>
    </message>
    <message>
        <source>Registers memory and files for the queues.</source>
        <translation>Meldet Speicher und Dateien für die Warteschlangen an.</translation>
    </message>
    <message>
        <source>An overflow while a file system is being set up, open to every program that can make a user namespace, gave root on the host.</source>
        <translation>Ein Überlauf beim Einrichten eines Dateisystems, offen für jedes Programm, das einen User-Namespace anlegen kann, brachte root auf dem Host.</translation>
    </message>
    <message>
        <source>A missing check let a container mount a control group and have the host run a program of its choice.</source>
        <translation>Eine fehlende Prüfung ließ einen Container eine Control Group einhängen und den Host ein Programm seiner Wahl ausführen.</translation>
    </message>
    <message>
        <source>A network filter that was freed twice gave root to programs that could make user and network namespaces.</source>
        <translation>Ein Netzfilter, der zweimal freigegeben wurde, brachte Programmen root, die User- und Netz-Namespaces anlegen konnten.</translation>
    </message>
    <message>
        <source>A flaw in nf_tables gave root to programs that could make user and network namespaces.</source>
        <translation>Ein Fehler in nf_tables brachte Programmen root, die User- und Netz-Namespaces anlegen konnten.</translation>
    </message>
    <message>
        <source>A crypto socket with splice wrote to cached pages of files that could only be read. Docker&apos;s default leaves that kind of socket out since Engine 29.4.3.</source>
        <translation>Ein Krypto-Socket mit splice schrieb in gepufferte Seiten von Dateien, die nur gelesen werden durften. Dockers Vorgabe lässt diese Art von Socket seit Engine 29.4.3 weg.</translation>
    </message>
    <message>
        <source>Raw packet sockets corrupted kernel memory; NET_RAW, which Docker gives by default, was enough.</source>
        <translation>Rohe Paket-Sockets verdarben Speicher des Kernels; NET_RAW, das Docker als Vorgabe gibt, genügte.</translation>
    </message>
    <message>
        <source>Counting the users of a key ring overflowed, and any program could become root.</source>
        <translation>Das Zählen der Nutzer eines Schlüsselbunds lief über, und jedes Programm konnte root werden.</translation>
    </message>
    <message>
        <source>A race in io_uring let a program without any right corrupt kernel memory.</source>
        <translation>Ein Wettlauf in io_uring ließ ein Programm ohne jedes Recht Speicher des Kernels verderben.</translation>
    </message>
    <message>
        <source>A check was missing in this basic call, and sandboxed programs wrote to kernel memory: not every flaw can be filtered.</source>
        <translation>In diesem grundlegenden Aufruf fehlte eine Prüfung, und Programme in einer Sandbox schrieben in den Speicher des Kernels: Nicht jeder Fehler lässt sich filtern.</translation>
    </message>
    <message>
        <source>A flaw in the locks that every program uses gave root on a generation of telephones; this call can&apos;t be blocked.</source>
        <translation>Ein Fehler in den Sperren, die jedes Programm nutzt, brachte root auf einer Generation von Telefonen; dieser Aufruf lässt sich nicht sperren.</translation>
    </message>
    <message>
        <source>A container could trace the runtime while it entered, and take its open files of the host.</source>
        <translation>Ein Container konnte die Laufzeit beim Eintreten verfolgen und ihre offenen Dateien des Hosts nehmen.</translation>
    </message>
    <message>
        <source>Pages in a pipe kept a stale flag, and a program wrote to files it could only read.</source>
        <translation>Seiten in einer Pipe behielten ein veraltetes Flag, und ein Programm schrieb in Dateien, die es nur lesen konnte.</translation>
    </message>
    <message>
        <source>A setuid helper that was started without arguments ran what the caller wanted; no-new-privileges stops that.</source>
        <translation>Ein Setuid-Helfer, der ohne Argumente gestartet wurde, führte aus, was der Aufrufer wollte; no-new-privileges verhindert das.</translation>
    </message>
    <message>
        <source>A race in memory handling wrote to files that could only be read.</source>
        <translation>Ein Wettlauf in der Speicherverwaltung schrieb in Dateien, die nur gelesen werden konnten.</translation>
    </message>
    <message>
        <source>Copying a setuid file up in an overlay of a user namespace gave root.</source>
        <translation>Eine Setuid-Datei in einem Overlay eines User-Namespaces hochzukopieren brachte root.</translation>
    </message>
    <message>
        <source>the database asks no password over the network</source>
        <translation>Die Datenbank verlangt über das Netz kein Passwort</translation>
    </message>
    <message>
        <source>the administrator has no password</source>
        <translation>Der Verwalter hat kein Passwort</translation>
    </message>
    <message>
        <source>everybody may log in</source>
        <translation>Jeder darf sich anmelden</translation>
    </message>
    <message>
        <source>the database asks no password</source>
        <translation>Die Datenbank verlangt kein Passwort</translation>
    </message>
    <message>
        <source>the search engine asks no password</source>
        <translation>Die Suchmaschine verlangt kein Passwort</translation>
    </message>
    <message>
        <source>the default user has no password</source>
        <translation>Der Standardbenutzer hat kein Passwort</translation>
    </message>
    <message>
        <source>the database&apos;s page asks no password</source>
        <translation>Die Seite der Datenbank verlangt kein Passwort</translation>
    </message>
    <message>
        <source>visitors are administrators</source>
        <translation>Besucher sind Verwalter</translation>
    </message>
    <message>
        <source>everybody sees the dashboards</source>
        <translation>Jeder sieht die Übersichten</translation>
    </message>
    <message>
        <source>there is no login form, so something else has to ask</source>
        <translation>Ein Anmeldeformular gibt es nicht, also muss etwas anderes fragen</translation>
    </message>
    <message>
        <source>everybody is let in</source>
        <translation>Jeder wird hineingelassen</translation>
    </message>
    <message>
        <source>nobody is asked who they are</source>
        <translation>Niemand wird gefragt, wer er ist</translation>
    </message>
    <message>
        <source>the dashboard asks no password</source>
        <translation>Die Übersicht verlangt kein Passwort</translation>
    </message>
    <message>
        <source>everybody may run programs here</source>
        <translation>Jeder darf hier Programme ausführen</translation>
    </message>
    <message>
        <source>the engine inside takes orders from everybody on port 2375</source>
        <translation>Die Engine im Inneren nimmt auf Port 2375 Befehle von jedem an</translation>
    </message>
    <message>
        <source>everybody sees and steers the screen</source>
        <translation>Jeder sieht und steuert den Bildschirm</translation>
    </message>
    <message>
        <source>its login takes passwords, which are guessed</source>
        <translation>Seine Anmeldung nimmt Passwörter an, und die werden erraten</translation>
    </message>
    <message>
        <source>everybody may read and change the files</source>
        <translation>Jeder darf die Dateien lesen und ändern</translation>
    </message>
    <message>
        <source>no certificate is checked</source>
        <translation>Kein Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>messages and passwords cross the network in the clear</source>
        <translation>Nachrichten und Passwörter gehen im Klartext durch das Netz</translation>
    </message>
    <message>
        <source>error pages offer a console that runs code</source>
        <translation>Fehlerseiten bieten eine Konsole an, die Code ausführt</translation>
    </message>
    <message>
        <source>error pages show the program and its variables</source>
        <translation>Fehlerseiten zeigen das Programm und seine Variablen</translation>
    </message>
    <message>
        <source>error pages show settings and parts of the program</source>
        <translation>Fehlerseiten zeigen Einstellungen und Teile des Programms</translation>
    </message>
    <message>
        <source>error pages show parts of the program</source>
        <translation>Fehlerseiten zeigen Teile des Programms</translation>
    </message>
    <message>
        <source>a debugger listens to everybody, and runs what it is told</source>
        <translation>Ein Debugger lauscht für jeden und führt aus, was man ihm sagt</translation>
    </message>
    <message>
        <source>Looks which files are open, and that /proc is the real one.</source>
        <translation>Sieht nach, welche Dateien offen sind und dass /proc das echte ist.</translation>
    </message>
    <message>
        <source>Enters the working folder and checks that the program may be run.</source>
        <translation>Betritt den Arbeitsordner und prüft, dass das Programm ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>The Go runtime, in which runc is written, switches threads and sleeps meanwhile.</source>
        <translation>Die Go-Laufzeit, in der runc geschrieben ist, wechselt unterdessen Threads und schläft.</translation>
    </message>
    <message>
        <source>Releases since late 2025 check paths and close files this way.</source>
        <translation>Versionen seit Ende 2025 prüfen Pfade und schließen Dateien auf diese Weise.</translation>
    </message>
    <message>
        <source>Puts signals back to how a program expects them.</source>
        <translation>Setzt Signale so zurück, wie ein Programm sie erwartet.</translation>
    </message>
    <message>
        <source>Closes its own files and starts the program.</source>
        <translation>Schließt seine eigenen Dateien und startet das Programm.</translation>
    </message>
    <message>
        <source>Tells the waiting runtime outside that the program is about to start.</source>
        <translation>Sagt der draußen wartenden Laufzeit, dass das Programm gleich startet.</translation>
    </message>
    <message>
        <source>Takes on the user, groups and capabilities that the service is to have.</source>
        <translation>Nimmt Benutzer, Gruppen und Capabilities an, die der Dienst haben soll.</translation>
    </message>
    <message>
        <source>It could not start its threads: it needs about eight, and one more for each health check.</source>
        <translation>Es konnte seine Threads nicht starten: Es braucht etwa acht und einen weiteren je Gesundheitsprüfung.</translation>
    </message>
    <message>
        <source>Docker&apos;s default</source>
        <translation>Dockers Vorgabe</translation>
    </message>
    <message>
        <source>What every container gets that names no profile: fits almost everything, and leaves over 300 calls open. As a file of your own it can be made narrower call by call.</source>
        <translation>Was jeder Container bekommt, der kein Profil nennt: passt fast allem und lässt über 300 Aufrufe offen. Als eigene Datei lässt es sich Aufruf für Aufruf enger machen.</translation>
    </message>
    <message>
        <source>Web service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>For a program that listens, answers and asks other services: an application server, an API, a proxy. No mounting, no tracing, no key rings, no clocks.</source>
        <translation>Für ein Programm, das lauscht, antwortet und andere Dienste fragt: ein Anwendungsserver, eine API, ein Proxy. Kein Einhängen, kein Verfolgen, keine Schlüsselbunde, keine Uhren.</translation>
    </message>
    <message>
        <source>What every program needs.</source>
        <translation>Was jedes Programm braucht.</translation>
    </message>
    <message>
        <source>Files: reads its programs and settings, writes logs and uploads.</source>
        <translation>Dateien: liest seine Programme und Einstellungen, schreibt Protokolle und Hochgeladenes.</translation>
    </message>
    <message>
        <source>Network: listens, answers, and asks other services.</source>
        <translation>Netz: lauscht, antwortet und fragt andere Dienste.</translation>
    </message>
    <message>
        <source>Workers: starts processes and threads, and ends them.</source>
        <translation>Arbeiter: startet Prozesse und Threads und beendet sie.</translation>
    </message>
    <message>
        <source>Timers: gives up on what takes too long.</source>
        <translation>Zeitgeber: gibt auf, was zu lange dauert.</translation>
    </message>
    <message>
        <source>Memory: grows, shrinks and shares it between workers.</source>
        <translation>Speicher: wächst, schrumpft und teilt ihn zwischen Arbeitern.</translation>
    </message>
    <message>
        <source>Begins as root and becomes another user. Not needed where `user` names one.</source>
        <translation>Beginnt als root und wird zu einem anderen Benutzer. Nicht nötig, wo `user` einen nennt.</translation>
    </message>
    <message>
        <source>Static file server</source>
        <translation>Server statischer Dateien</translation>
    </message>
    <message>
        <source>For a server that answers with files and asks nobody: it can&apos;t open a connection of its own, so whoever takes it over can&apos;t reach the other services from it by TCP.</source>
        <translation>Für einen Server, der mit Dateien antwortet und niemanden fragt: Er kann selbst keine Verbindung öffnen, also kann, wer ihn übernimmt, von dort die anderen Dienste nicht über TCP erreichen.</translation>
    </message>
    <message>
        <source>Files: reads what it serves, writes its log.</source>
        <translation>Dateien: liest, was er ausliefert, schreibt sein Protokoll.</translation>
    </message>
    <message>
        <source>Makes its folders and files for what is on its way, such as nginx below /var/cache.</source>
        <translation>Legt Ordner und Dateien für das an, was unterwegs ist, wie nginx unter /var/cache.</translation>
    </message>
    <message>
        <source>Network: listens and answers. No connect: it asks nobody.</source>
        <translation>Netz: lauscht und antwortet. Kein connect: Er fragt niemanden.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>For a program that keeps data: like a web service, with what makes writing safe and fast, and with memory shared between its processes.</source>
        <translation>Für ein Programm, das Daten hält: wie ein Webdienst, dazu, was Schreiben sicher und schnell macht, und mit Speicher, den seine Prozesse teilen.</translation>
    </message>
    <message>
        <source>Data files: reads, writes, locks and lays out, and waits until they are on the disk.</source>
        <translation>Datendateien: liest, schreibt, sperrt und legt an und wartet, bis sie auf der Platte sind.</translation>
    </message>
    <message>
        <source>Network: listens and answers, and follows another database.</source>
        <translation>Netz: lauscht und antwortet und folgt einer anderen Datenbank.</translation>
    </message>
    <message>
        <source>Processes and threads: one for each client, and those that write in the background.</source>
        <translation>Prozesse und Threads: einer je Client und die, die im Hintergrund schreiben.</translation>
    </message>
    <message>
        <source>Timers: ends what takes too long.</source>
        <translation>Zeitgeber: beendet, was zu lange dauert.</translation>
    </message>
    <message>
        <source>Memory: its cache, shared between its processes and kept from being swapped.</source>
        <translation>Speicher: ihr Zwischenspeicher, zwischen ihren Prozessen geteilt und vor dem Auslagern bewahrt.</translation>
    </message>
    <message>
        <source>Batch job</source>
        <translation>Einzelner Auftrag</translation>
    </message>
    <message>
        <source>For a program that runs, does its work and ends: it reads and writes files and may ask other services, and nobody can connect to it.</source>
        <translation>Für ein Programm, das läuft, seine Arbeit tut und endet: Es liest und schreibt Dateien und fragt vielleicht andere Dienste, und niemand kann sich mit ihm verbinden.</translation>
    </message>
    <message>
        <source>Files: reads its input, writes its results.</source>
        <translation>Dateien: liest seine Eingabe, schreibt seine Ergebnisse.</translation>
    </message>
    <message>
        <source>Network: asks other services. No listen and no accept: nobody connects to it.</source>
        <translation>Netz: fragt andere Dienste. Kein listen und kein accept: Niemand verbindet sich mit ihm.</translation>
    </message>
    <message>
        <source>Processes: runs other programs one after the other.</source>
        <translation>Prozesse: führt andere Programme eines nach dem anderen aus.</translation>
    </message>
    <message>
        <source>Memory: as much as the work needs.</source>
        <translation>Speicher: so viel, wie die Arbeit braucht.</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>For a single program that computes: reads and writes what it is given, no network, no further programs. Most services need more: add it call by call, or begin with a trace.</source>
        <translation>Für ein einzelnes Programm, das rechnet: liest und schreibt, was man ihm gibt, kein Netz, keine weiteren Programme. Die meisten Dienste brauchen mehr: Aufruf für Aufruf hinzufügen oder mit einer Spur beginnen.</translation>
    </message>
    <message>
        <source>Reads and writes what it is given.</source>
        <translation>Liest und schreibt, was man ihm gibt.</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Privileged takes it away.</source>
        <translation>Privilegiert nimmt es weg.</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Privileged gives it all of them.</source>
        <translation>Privilegiert gibt ihm alle.</translation>
    </message>
    <message>
        <source>It holds %1, %2 among them, which reach the host.</source>
        <translation>Er hält %1, darunter %2, die den Host erreichen.</translation>
    </message>
    <message>
        <source>It holds none: root inside is an ordinary user to the kernel.</source>
        <translation>Er hält keine: root im Inneren ist für den Kernel ein gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>It holds %1, none of which goes beyond its own files and ports.</source>
        <translation>Er hält %1, und keine davon reicht über eigene Dateien und Ports hinaus.</translation>
    </message>
    <message>
        <source>It holds %1; most services need fewer.</source>
        <translation>Er hält %1; die meisten Dienste brauchen weniger.</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>Setuid programs gain nothing.</source>
        <translation>Setuid-Programme gewinnen nichts.</translation>
    </message>
    <message>
        <source>A setuid program in the image makes its caller root.</source>
        <translation>Ein Setuid-Programm im Image macht seinen Aufrufer zu root.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>It does not run as root.</source>
        <translation>Er läuft nicht als root.</translation>
    </message>
    <message>
        <source>It runs as root.</source>
        <translation>Er läuft als root.</translation>
    </message>
    <message>
        <source>The image decides: taken for root.</source>
        <translation>Das Image bestimmt: Angenommen wird root.</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Wurzeldateisystem</translation>
    </message>
    <message>
        <source>Read-only: programs can&apos;t be replaced.</source>
        <translation>Schreibgeschützt: Programme lassen sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>Writable: an intruder leaves programs there.</source>
        <translation>Beschreibbar: Ein Eindringling lässt dort Programme zurück.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Memory, processors and processes are limited.</source>
        <translation>Speicher, Prozessoren und Prozesse sind begrenzt.</translation>
    </message>
    <message>
        <source>It may use up memory, processors and processes of the host.</source>
        <translation>Er darf Speicher, Prozessoren und Prozesse des Hosts aufbrauchen.</translation>
    </message>
    <message>
        <source>Memory has no limit.</source>
        <translation>Speicher hat keine Grenze.</translation>
    </message>
    <message>
        <source>The number of processes has no limit.</source>
        <translation>Die Zahl der Prozesse hat keine Grenze.</translation>
    </message>
    <message>
        <source>Processors have no limit.</source>
        <translation>Prozessoren haben keine Grenze.</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>No filter: every system call is open.</source>
        <translation>Kein Filter: Jeder Systemaufruf ist offen.</translation>
    </message>
    <message>
        <source>A filter of its own: %1.</source>
        <translation>Ein eigener Filter: %1.</translation>
    </message>
    <message>
        <source>The engine&apos;s default filter.</source>
        <translation>Der Standardfilter der Engine.</translation>
    </message>
    <message>
        <source>AppArmor, SELinux</source>
        <translation>AppArmor, SELinux</translation>
    </message>
    <message>
        <source>AppArmor is off for it.</source>
        <translation>AppArmor ist für ihn ausgeschaltet.</translation>
    </message>
    <message>
        <source>SELinux does not separate it.</source>
        <translation>SELinux hält ihn nicht getrennt.</translation>
    </message>
    <message>
        <source>A profile of its own.</source>
        <translation>Ein eigenes Profil.</translation>
    </message>
    <message>
        <source>The engine&apos;s profile, where the host has AppArmor or SELinux.</source>
        <translation>Das Profil der Engine, wo der Host AppArmor oder SELinux hat.</translation>
    </message>
    <message>
        <source>User namespace</source>
        <translation>User-Namespace</translation>
    </message>
    <message>
        <source>userns_mode: host: root inside is root outside.</source>
        <translation>userns_mode: host: root im Inneren ist root draußen.</translation>
    </message>
    <message>
        <source>Root inside is nobody outside.</source>
        <translation>root im Inneren ist draußen nobody.</translation>
    </message>
    <message>
        <source>Root inside is root outside, as far as this file says.</source>
        <translation>root im Inneren ist root draußen, soweit diese Datei es sagt.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>It uses the host&apos;s network: every port that it opens is open outside, and it reaches what listens on the host.</source>
        <translation>Er nutzt das Netz des Hosts: Jeder Port, den er öffnet, ist draußen offen, und er erreicht, was auf dem Host lauscht.</translation>
    </message>
    <message>
        <source>Ports open to others: %1.</source>
        <translation>Für andere offene Ports: %1.</translation>
    </message>
    <message>
        <source>No port is open to others.</source>
        <translation>Kein Port ist für andere offen.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>It talks to the host&apos;s own kernel.</source>
        <translation>Er spricht mit dem Kernel des Hosts selbst.</translation>
    </message>
    <message>
        <source>A kernel of its own stands between: %1.</source>
        <translation>Ein eigener Kernel steht dazwischen: %1.</translation>
    </message>
</context>
<context>
    <name>libyaml</name>
    <message>
        <source>%1 (while parsing a block collection)</source>
        <translation>%1 (beim Lesen einer Block-Liste)</translation>
    </message>
    <message>
        <source>%1 (while parsing a block mapping)</source>
        <translation>%1 (beim Lesen eines Block-Mappings)</translation>
    </message>
    <message>
        <source>%1 (while parsing a block node)</source>
        <translation>%1 (beim Lesen eines Blocks)</translation>
    </message>
    <message>
        <source>%1 (while parsing a flow mapping)</source>
        <translation>%1 (beim Lesen eines Mappings in {})</translation>
    </message>
    <message>
        <source>%1 (while parsing a flow node)</source>
        <translation>%1 (beim Lesen einer Struktur in [] oder {})</translation>
    </message>
    <message>
        <source>%1 (while parsing a flow sequence)</source>
        <translation>%1 (beim Lesen einer Liste in [])</translation>
    </message>
    <message>
        <source>%1 (while parsing a node)</source>
        <translation>%1 (beim Lesen eines Werts)</translation>
    </message>
    <message>
        <source>%1 (while parsing a quoted scalar)</source>
        <translation>%1 (beim Lesen eines Texts in Anführungszeichen)</translation>
    </message>
    <message>
        <source>%1 (while parsing a tag)</source>
        <translation>%1 (beim Lesen eines Tags)</translation>
    </message>
    <message>
        <source>%1 (while parsing a %TAG directive)</source>
        <translation>%1 (beim Lesen einer Direktive %TAG)</translation>
    </message>
    <message>
        <source>%1 (while parsing a tag directive)</source>
        <translation>%1 (beim Lesen einer Direktive %TAG)</translation>
    </message>
    <message>
        <source>%1 (while scanning a %YAML directive)</source>
        <translation>%1 (beim Lesen einer Direktive %YAML)</translation>
    </message>
    <message>
        <source>%1 (while scanning a %TAG directive)</source>
        <translation>%1 (beim Lesen einer Direktive %TAG)</translation>
    </message>
    <message>
        <source>%1 (while scanning a tag directive)</source>
        <translation>%1 (beim Lesen einer Direktive %TAG)</translation>
    </message>
    <message>
        <source>%1 (while scanning a directive)</source>
        <translation>%1 (beim Lesen einer Direktive)</translation>
    </message>
    <message>
        <source>%1 (while scanning a block scalar)</source>
        <translation>%1 (beim Lesen eines Blocktexts)</translation>
    </message>
    <message>
        <source>%1 (while scanning a plain scalar)</source>
        <translation>%1 (beim Lesen eines Texts ohne Anführungszeichen)</translation>
    </message>
    <message>
        <source>%1 (while scanning a quoted scalar)</source>
        <translation>%1 (beim Lesen eines Texts in Anführungszeichen)</translation>
    </message>
    <message>
        <source>%1 (while scanning a simple key)</source>
        <translation>%1 (beim Lesen eines Schlüssels)</translation>
    </message>
    <message>
        <source>%1 (while scanning a tag)</source>
        <translation>%1 (beim Lesen eines Tags)</translation>
    </message>
    <message>
        <source>%1 (while scanning an alias)</source>
        <translation>%1 (beim Lesen eines Alias)</translation>
    </message>
    <message>
        <source>%1 (while scanning an anchor)</source>
        <translation>%1 (beim Lesen eines Ankers)</translation>
    </message>
    <message>
        <source>%1 (while scanning for the next token)</source>
        <translation>%1 (beim Suchen des nächsten Elements)</translation>
    </message>
    <message>
        <source>Block sequence entries are not allowed in this context</source>
        <translation>Ein Listeneintrag ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Mapping keys are not allowed in this context</source>
        <translation>Ein Schlüssel ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Mapping values are not allowed in this context</source>
        <translation>Ein Doppelpunkt mit einem Wert ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Control characters are not allowed</source>
        <translation>Steuerzeichen sind nicht erlaubt</translation>
    </message>
    <message>
        <source>Could not find expected &apos;:&apos;</source>
        <translation>Ein „:“ wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Could not find expected directive name</source>
        <translation>Der Name einer Direktive wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find URI escaped octet</source>
        <translation>Ein als URI maskiertes Byte wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected &apos;!&apos;</source>
        <translation>Ein „!“ wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>Ein „,“ oder „]“ wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>Ein „,“ oder „}“ wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected &apos;-&apos; indicator</source>
        <translation>Ein „-“ wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected &lt;document start&gt;</source>
        <translation>Der Beginn eines Dokuments (---) wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected alphabetic or numeric character</source>
        <translation>Ein Buchstabe oder eine Ziffer wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected comment or line break</source>
        <translation>Ein Kommentar oder Zeilenumbruch wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected digit or &apos;.&apos; character</source>
        <translation>Eine Ziffer oder ein „.“ wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected hexdecimal number</source>
        <translation>Eine Hexadezimalzahl wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected key</source>
        <translation>Ein Schlüssel wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected node content</source>
        <translation>Ein Wert wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected tag URI</source>
        <translation>Die URI eines Tags wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected version number</source>
        <translation>Eine Versionsnummer wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected whitespace</source>
        <translation>Ein Leerzeichen wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find expected whitespace or line break</source>
        <translation>Ein Leerzeichen oder Zeilenumbruch wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Did not find the expected &apos;&gt;&apos;</source>
        <translation>Ein „&gt;“ wird erwartet und fehlt</translation>
    </message>
    <message>
        <source>Found a tab character that violates indentation</source>
        <translation>Ein Tabulator verletzt die Einrückung</translation>
    </message>
    <message>
        <source>Found a tab character where an indentation space is expected</source>
        <translation>Ein Tabulator steht, wo ein Leerzeichen zum Einrücken erwartet wird</translation>
    </message>
    <message>
        <source>Found an incorrect leading UTF-8 octet</source>
        <translation>Ein erstes Byte ist kein UTF-8</translation>
    </message>
    <message>
        <source>Found an incorrect trailing UTF-8 octet</source>
        <translation>Ein Folgebyte ist kein UTF-8</translation>
    </message>
    <message>
        <source>Found an indentation indicator equal to 0</source>
        <translation>Eine Angabe zur Einrückung ist 0</translation>
    </message>
    <message>
        <source>Found character that cannot start any token</source>
        <translation>Mit diesem Zeichen kann nichts beginnen</translation>
    </message>
    <message>
        <source>Found duplicate %TAG directive</source>
        <translation>Eine Direktive %TAG steht doppelt</translation>
    </message>
    <message>
        <source>Found duplicate %YAML directive</source>
        <translation>Die Direktive %YAML steht doppelt</translation>
    </message>
    <message>
        <source>Found extremely long version number</source>
        <translation>Eine Versionsnummer ist übermäßig lang</translation>
    </message>
    <message>
        <source>Found incompatible YAML document</source>
        <translation>Das Dokument ist für eine andere Version von YAML</translation>
    </message>
    <message>
        <source>Found invalid Unicode character escape code</source>
        <translation>Eine Escape-Folge nennt kein Zeichen von Unicode</translation>
    </message>
    <message>
        <source>Found undefined tag handle</source>
        <translation>Die Abkürzung eines Tags ist nicht definiert</translation>
    </message>
    <message>
        <source>Found unexpected &apos;:&apos;</source>
        <translation>Ein „:“ steht hier unerwartet</translation>
    </message>
    <message>
        <source>Found unexpected document indicator</source>
        <translation>Die Grenze eines Dokuments (--- oder ...) steht hier unerwartet</translation>
    </message>
    <message>
        <source>Found unexpected end of stream</source>
        <translation>Der Text endet hier unerwartet</translation>
    </message>
    <message>
        <source>Found unexpected non-alphabetical character</source>
        <translation>Ein Zeichen, das kein Buchstabe ist, steht hier unerwartet</translation>
    </message>
    <message>
        <source>Found unknown directive name</source>
        <translation>Diese Direktive ist nicht bekannt</translation>
    </message>
    <message>
        <source>Found unknown escape character</source>
        <translation>Diese Escape-Folge ist nicht bekannt</translation>
    </message>
    <message>
        <source>Incomplete UTF-8 octet sequence</source>
        <translation>Eine Folge von UTF-8-Bytes ist unvollständig</translation>
    </message>
    <message>
        <source>Input error</source>
        <translation>Der Text lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Input is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
    <message>
        <source>Invalid Unicode character</source>
        <translation>Ein Zeichen ist kein Unicode</translation>
    </message>
    <message>
        <source>Invalid leading UTF-8 octet</source>
        <translation>Ein erstes Byte ist kein UTF-8</translation>
    </message>
    <message>
        <source>Invalid length of a UTF-8 sequence</source>
        <translation>Eine Folge von UTF-8-Bytes hat eine falsche Länge</translation>
    </message>
    <message>
        <source>Invalid trailing UTF-8 octet</source>
        <translation>Ein Folgebyte ist kein UTF-8</translation>
    </message>
    <message>
        <source>This is not YAML</source>
        <translation>Das ist kein YAML</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Opens Docker Compose files, shows how far an attacker would get, and hardens them.</source>
        <translation>Öffnet Docker-Compose-Dateien, zeigt, wie weit ein Angreifer käme, und härtet sie.</translation>
    </message>
    <message>
        <source>Compose files, or folders of a project, to open, each in a window of its own.</source>
        <translation>Compose-Dateien oder Projektordner, die geöffnet werden, jede in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>noun</name>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a password hash</source>
        <translation>ein Passwort-Hash</translation>
    </message>
    <message>
        <source>a password in a connection string</source>
        <translation>ein Passwort in einer Verbindungsangabe</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>ein signiertes Token</translation>
    </message>
    <message>
        <source>a signed token (JWT)</source>
        <translation>ein signiertes Token (JWT)</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>eine Anmeldung</translation>
    </message>
    <message>
        <source>a registry login</source>
        <translation>eine Registry-Anmeldung</translation>
    </message>
    <message>
        <source>a webhook address</source>
        <translation>eine Webhook-Adresse</translation>
    </message>
    <message>
        <source>a salt</source>
        <translation>ein Salt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>ein Mapping</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>ein langer Text</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>eine PIN</translation>
    </message>
    <message>
        <source>a login with its password hash</source>
        <translation>eine Anmeldung mit ihrem Passwort-Hash</translation>
    </message>
    <message>
        <source>an AWS access key</source>
        <translation>ein AWS-Zugangsschlüssel</translation>
    </message>
    <message>
        <source>an AWS key</source>
        <translation>ein AWS-Schlüssel</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>ein Google-API-Schlüssel</translation>
    </message>
    <message>
        <source>a Google client secret</source>
        <translation>ein Google-Client-Geheimnis</translation>
    </message>
    <message>
        <source>an Azure storage key</source>
        <translation>ein Azure-Speicherschlüssel</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>ein GitHub-Token</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>ein GitLab-Token</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>ein Slack-Token</translation>
    </message>
    <message>
        <source>a Slack webhook</source>
        <translation>ein Slack-Webhook</translation>
    </message>
    <message>
        <source>a Discord webhook</source>
        <translation>ein Discord-Webhook</translation>
    </message>
    <message>
        <source>a Teams webhook</source>
        <translation>ein Teams-Webhook</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>ein Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>a Stripe webhook secret</source>
        <translation>ein Stripe-Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>a Square token</source>
        <translation>ein Square-Token</translation>
    </message>
    <message>
        <source>a PayPal token</source>
        <translation>ein PayPal-Token</translation>
    </message>
    <message>
        <source>a Shopify token</source>
        <translation>ein Shopify-Token</translation>
    </message>
    <message>
        <source>a Twilio key</source>
        <translation>ein Twilio-Schlüssel</translation>
    </message>
    <message>
        <source>a SendGrid key</source>
        <translation>ein SendGrid-Schlüssel</translation>
    </message>
    <message>
        <source>a Mailgun key</source>
        <translation>ein Mailgun-Schlüssel</translation>
    </message>
    <message>
        <source>a Brevo key</source>
        <translation>ein Brevo-Schlüssel</translation>
    </message>
    <message>
        <source>an OpenAI key</source>
        <translation>ein OpenAI-Schlüssel</translation>
    </message>
    <message>
        <source>an Anthropic key</source>
        <translation>ein Anthropic-Schlüssel</translation>
    </message>
    <message>
        <source>a Hugging Face token</source>
        <translation>ein Hugging-Face-Token</translation>
    </message>
    <message>
        <source>a Perplexity key</source>
        <translation>ein Perplexity-Schlüssel</translation>
    </message>
    <message>
        <source>a Groq key</source>
        <translation>ein Groq-Schlüssel</translation>
    </message>
    <message>
        <source>a Replicate token</source>
        <translation>ein Replicate-Token</translation>
    </message>
    <message>
        <source>an npm token</source>
        <translation>ein npm-Token</translation>
    </message>
    <message>
        <source>a PyPI token</source>
        <translation>ein PyPI-Token</translation>
    </message>
    <message>
        <source>a RubyGems key</source>
        <translation>ein RubyGems-Schlüssel</translation>
    </message>
    <message>
        <source>a Docker Hub token</source>
        <translation>ein Docker-Hub-Token</translation>
    </message>
    <message>
        <source>an Artifactory key</source>
        <translation>ein Artifactory-Schlüssel</translation>
    </message>
    <message>
        <source>an Artifactory token</source>
        <translation>ein Artifactory-Token</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>ein DigitalOcean-Token</translation>
    </message>
    <message>
        <source>a Fly.io token</source>
        <translation>ein Fly.io-Token</translation>
    </message>
    <message>
        <source>a Heroku key</source>
        <translation>ein Heroku-Schlüssel</translation>
    </message>
    <message>
        <source>a Cloudflare tunnel token</source>
        <translation>ein Cloudflare-Tunnel-Token</translation>
    </message>
    <message>
        <source>a Cloudflare origin key</source>
        <translation>ein Cloudflare-Origin-Schlüssel</translation>
    </message>
    <message>
        <source>a Tailscale key</source>
        <translation>ein Tailscale-Schlüssel</translation>
    </message>
    <message>
        <source>a Vault token</source>
        <translation>ein Vault-Token</translation>
    </message>
    <message>
        <source>a Grafana token</source>
        <translation>ein Grafana-Token</translation>
    </message>
    <message>
        <source>a New Relic key</source>
        <translation>ein New-Relic-Schlüssel</translation>
    </message>
    <message>
        <source>a Sentry token</source>
        <translation>ein Sentry-Token</translation>
    </message>
    <message>
        <source>a Dynatrace token</source>
        <translation>ein Dynatrace-Token</translation>
    </message>
    <message>
        <source>a Doppler token</source>
        <translation>ein Doppler-Token</translation>
    </message>
    <message>
        <source>a Databricks token</source>
        <translation>ein Databricks-Token</translation>
    </message>
    <message>
        <source>a PlanetScale token</source>
        <translation>ein PlanetScale-Token</translation>
    </message>
    <message>
        <source>a PlanetScale password</source>
        <translation>ein PlanetScale-Passwort</translation>
    </message>
    <message>
        <source>a Linear key</source>
        <translation>ein Linear-Schlüssel</translation>
    </message>
    <message>
        <source>a Notion token</source>
        <translation>ein Notion-Token</translation>
    </message>
    <message>
        <source>an Atlassian token</source>
        <translation>ein Atlassian-Token</translation>
    </message>
    <message>
        <source>a Postman key</source>
        <translation>ein Postman-Schlüssel</translation>
    </message>
    <message>
        <source>a Pulumi token</source>
        <translation>ein Pulumi-Token</translation>
    </message>
    <message>
        <source>a SonarQube token</source>
        <translation>ein SonarQube-Token</translation>
    </message>
    <message>
        <source>an Octopus Deploy key</source>
        <translation>ein Octopus-Deploy-Schlüssel</translation>
    </message>
    <message>
        <source>an OpenShift token</source>
        <translation>ein OpenShift-Token</translation>
    </message>
    <message>
        <source>an age key</source>
        <translation>ein age-Schlüssel</translation>
    </message>
    <message>
        <source>an Alibaba Cloud key</source>
        <translation>ein Alibaba-Cloud-Schlüssel</translation>
    </message>
    <message>
        <source>a Yandex key</source>
        <translation>ein Yandex-Schlüssel</translation>
    </message>
    <message>
        <source>a Laravel key</source>
        <translation>ein Laravel-Schlüssel</translation>
    </message>
    <message>
        <source>a Google service account key</source>
        <translation>ein Schlüssel eines Google-Dienstkontos</translation>
    </message>
    <message>
        <source>a Telegram bot token</source>
        <translation>ein Telegram-Bot-Token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a character that is no part of a variable&apos;s name</source>
        <translation>ein Zeichen, das nicht zum Namen einer Variable gehört</translation>
    </message>
    <message>
        <source>a variable&apos;s name can&apos;t have a space</source>
        <translation>der Name einer Variable kann kein Leerzeichen haben</translation>
    </message>
    <message>
        <source>a quote is left open</source>
        <translation>ein Anführungszeichen bleibt offen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
</context>
<context>
    <name>seccomp</name>
    <message>
        <source>x86_64 doesn&apos;t have this call; other machines do.</source>
        <translation>x86_64 hat diesen Aufruf nicht; andere Architekturen haben ihn.</translation>
    </message>
    <message>
        <source>No machine has a call of this name: engines pass over it without a word.</source>
        <translation>Keine Architektur hat einen Aufruf dieses Namens: Engines übergehen ihn wortlos.</translation>
    </message>
    <message>
        <source>No machine has a call of this name: engines pass over it without a word. Did you mean %1?</source>
        <translation>Keine Architektur hat einen Aufruf dieses Namens: Engines übergehen ihn wortlos. War %1 gemeint?</translation>
    </message>
    <message>
        <source>Current kernels let it through whatever a filter says.</source>
        <translation>Heutige Kernel lassen ihn durch, was ein Filter auch sagt.</translation>
    </message>
    <message>
        <source>The libseccomp of this machine doesn&apos;t know it: engines here leave it out of the filter, and the default action decides.</source>
        <translation>Die libseccomp dieses Rechners kennt ihn nicht: Engines lassen ihn hier aus dem Filter, und die Vorgabe entscheidet.</translation>
    </message>
    <message>
        <source>Every C library may call it at any time.</source>
        <translation>Jede C-Bibliothek kann ihn jederzeit aufrufen.</translation>
    </message>
    <message>
        <source>Its flags lie in memory where no filter can look. It is answered with ENOSYS, and every C library then takes clone, whose flags can be held.</source>
        <translation>Seine Flags liegen im Speicher, wohin kein Filter sehen kann. Er wird mit ENOSYS beantwortet, und jede C-Bibliothek nimmt dann clone, dessen Flags sich halten lassen.</translation>
    </message>
    <message>
        <source>It failed each of the %1 times, and Docker&apos;s default refuses it too.</source>
        <translation>Er scheiterte jedes der %1 Male, und Dockers Vorgabe lehnt ihn auch ab.</translation>
    </message>
    <message>
        <source>A filter refused it each of the %1 times, and Docker&apos;s default does too.</source>
        <translation>Ein Filter lehnte ihn jedes der %1 Male ab, und Dockers Vorgabe tut es auch.</translation>
    </message>
    <message>
        <source>Seen %1 times.</source>
        <translation>%1-mal gesehen.</translation>
    </message>
    <message>
        <source>Another C library, or another release of it, calls it in place of %1.</source>
        <translation>Eine andere C-Bibliothek oder eine andere Ausgabe ruft ihn statt %1 auf.</translation>
    </message>
    <message>
        <source>Seen with arguments that Docker&apos;s default refuses: %1.</source>
        <translation>Gesehen mit Argumenten, die Dockers Vorgabe ablehnt: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 uses every flag that matters.</source>
        <translation>%1 von %2 nutzt jedes Flag, auf das es ankommt.</translation>
    </message>
    <message>
        <source>%1 of %2 never has %3.</source>
        <translation>%1 von %2 hat nie %3.</translation>
    </message>
    <message>
        <source>%1 of %2 has %3 different values: too many to hold it to.</source>
        <translation>%1 von %2 hat %3 verschiedene Werte: zu viele, um ihn daran zu halten.</translation>
    </message>
    <message>
        <source>%1 of %2 is always one of: %3.</source>
        <translation>%1 von %2 ist immer eines von: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 can&apos;t be held: the runtime makes this call too, with values of its own.</source>
        <translation>%1 von %2 lässt sich nicht halten: Auch die Laufzeit macht diesen Aufruf, mit eigenen Werten.</translation>
    </message>
    <message>
        <source>%1 of %2 can&apos;t be held: the trace doesn&apos;t show every value.</source>
        <translation>%1 von %2 lässt sich nicht halten: Die Spur zeigt nicht jeden Wert.</translation>
    </message>
    <message>
        <source>%1 of %2 can&apos;t be held: a value in the trace has no known number.</source>
        <translation>%1 von %2 lässt sich nicht halten: Ein Wert der Spur hat keine bekannte Zahl.</translation>
    </message>
    <message>
        <source>%1 lines were dropped before they reached the log: calls may be missing. Record again with less load, or with auditd running.</source>
        <translation>%1 Zeilen gingen verloren, bevor sie das Protokoll erreichten: Es können Aufrufe fehlen. Mit weniger Last oder laufendem auditd neu aufzeichnen.</translation>
    </message>
    <message>
        <source>%1 lines are cut: what stood behind is missing.</source>
        <translation>%1 Zeilen sind abgeschnitten: Was dahinter stand, fehlt.</translation>
    </message>
    <message>
        <source>%1 calls have no known name and are not in the profile.</source>
        <translation>%1 Aufrufe haben keinen bekannten Namen und fehlen im Profil.</translation>
    </message>
    <message>
        <source>%1 lines have no known form and were passed over.</source>
        <translation>%1 Zeilen haben keine bekannte Form und wurden übergangen.</translation>
    </message>
    <message>
        <source>%1 results were made up by the tracer: the program may have taken another way than it usually does.</source>
        <translation>%1 Ergebnisse hat der Beobachter erfunden: Das Programm hat vielleicht einen anderen Weg genommen als sonst.</translation>
    </message>
    <message>
        <source>%1 times a process was killed by a filter: what it would have called next is not in the trace.</source>
        <translation>%1-mal hat ein Filter einen Prozess beendet: Was er als Nächstes aufgerufen hätte, fehlt in der Spur.</translation>
    </message>
    <message>
        <source>%1 files are JSON but no seccomp profile, and were passed over.</source>
        <translation>%1 Dateien sind JSON, aber kein seccomp-Profil, und wurden übergangen.</translation>
    </message>
    <message>
        <source>The rule names no call</source>
        <translation>Die Regel nennt keinen Aufruf</translation>
    </message>
    <message>
        <source>The rule does what the default action does: engines leave it out</source>
        <translation>Die Regel tut, was die Vorgabe tut: Engines lassen sie weg</translation>
    </message>
    <message>
        <source>runc refuses SCMP_ACT_NOTIFY for write: it needs the call to hand the listener over</source>
        <translation>runc lehnt SCMP_ACT_NOTIFY für write ab: Es braucht den Aufruf, um den Empfänger zu übergeben</translation>
    </message>
    <message>
        <source>Podman doesn&apos;t look at minKernel: there the rule counts on every kernel</source>
        <translation>Podman beachtet minKernel nicht: Dort gilt die Regel auf jedem Kernel</translation>
    </message>
    <message>
        <source>Current kernels let %1 through whatever a filter says</source>
        <translation>Heutige Kernel lassen %1 durch, was ein Filter auch sagt</translation>
    </message>
    <message>
        <source>No machine has a call &quot;%1&quot;: the rule does nothing for it, and engines don&apos;t say so</source>
        <translation>Keine Architektur hat einen Aufruf „%1“: Die Regel bewirkt dafür nichts, und Engines sagen es nicht</translation>
    </message>
    <message>
        <source>No machine has a call &quot;%1&quot;: what was to be refused stays as the default has it, and engines don&apos;t say so</source>
        <translation>Keine Architektur hat einen Aufruf „%1“: Was abgelehnt werden sollte, bleibt bei der Vorgabe, und Engines sagen es nicht</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>Argument %1 is compared more than once: engines take the comparisons one by one, so one of them is enough</source>
        <translation>Argument %1 wird mehr als einmal verglichen: Engines nehmen die Vergleiche einzeln, also genügt einer davon</translation>
    </message>
    <message>
        <source>A range is written as comparisons of its leading bits with SCMP_CMP_MASKED_EQ, or as one rule a value.</source>
        <translation>Ein Bereich wird als Vergleiche seiner führenden Bits mit SCMP_CMP_MASKED_EQ geschrieben oder als eine Regel je Wert.</translation>
    </message>
    <message>
        <source>No value of %1 of %2 satisfies this comparison</source>
        <translation>Kein Wert von %1 von %2 erfüllt diesen Vergleich</translation>
    </message>
    <message>
        <source>%1 of %2 is an address: a filter sees where something lies, not what it is</source>
        <translation>%1 von %2 ist eine Adresse: Ein Filter sieht, wo etwas liegt, nicht, was es ist</translation>
    </message>
    <message>
        <source>The kernel takes 32 bits of %1 of %2, and the rule compares 64: a value with upper bits set is another one to the filter and the same one to the kernel</source>
        <translation>Der Kernel nimmt 32 Bit von %1 von %2, und die Regel vergleicht 64: Ein Wert mit gesetzten oberen Bits ist für den Filter ein anderer und für den Kernel derselbe</translation>
    </message>
    <message>
        <source>Compare with SCMP_CMP_MASKED_EQ and the value 4294967295 (0xffffffff).</source>
        <translation>Mit SCMP_CMP_MASKED_EQ und dem Wert 4294967295 (0xffffffff) vergleichen.</translation>
    </message>
    <message>
        <source>SCMP_ACT_KILL as the default kills single threads: starting the container can hang</source>
        <translation>SCMP_ACT_KILL als Vorgabe beendet einzelne Threads: Das Starten des Containers kann hängen</translation>
    </message>
    <message>
        <source>SCMP_ACT_KILL_PROCESS ends cleanly, SCMP_ACT_ERRNO tells the program.</source>
        <translation>SCMP_ACT_KILL_PROCESS endet sauber, SCMP_ACT_ERRNO sagt es dem Programm.</translation>
    </message>
    <message>
        <source>A call that isn&apos;t named kills the program: newer C libraries try new calls and expect ENOSYS</source>
        <translation>Ein nicht genannter Aufruf beendet das Programm: Neuere C-Bibliotheken probieren neue Aufrufe und erwarten ENOSYS</translation>
    </message>
    <message>
        <source>Every call that isn&apos;t named is allowed, those of future kernels included</source>
        <translation>Jeder nicht genannte Aufruf ist erlaubt, auch die künftiger Kernel</translation>
    </message>
    <message>
        <source>Refuse by default and name what the service needs.</source>
        <translation>Als Vorgabe ablehnen und nennen, was der Dienst braucht.</translation>
    </message>
    <message>
        <source>Every call that isn&apos;t named is allowed and logged: good for recording, no protection</source>
        <translation>Jeder nicht genannte Aufruf ist erlaubt und wird protokolliert: gut zum Aufzeichnen, kein Schutz</translation>
    </message>
    <message>
        <source>The profile also opens the entry points of %1</source>
        <translation>Das Profil öffnet auch die Eingänge von %1</translation>
    </message>
    <message>
        <source>List only what the image runs: usually SCMP_ARCH_X86_64 alone.</source>
        <translation>Nur aufführen, was das Image ausführt: meist SCMP_ARCH_X86_64 allein.</translation>
    </message>
    <message>
        <source>The libseccomp of this machine doesn&apos;t know %1: there the default action decides</source>
        <translation>Die libseccomp dieses Rechners kennt %1 nicht: Dort entscheidet die Vorgabe</translation>
    </message>
    <message>
        <source>The flags of clone are looked at, but clone3 is open and does the same with flags that no filter sees</source>
        <translation>Die Flags von clone werden geprüft, aber clone3 ist offen und tut dasselbe mit Flags, die kein Filter sieht</translation>
    </message>
    <message>
        <source>Answer clone3 with ENOSYS (38): C libraries then take clone.</source>
        <translation>clone3 mit ENOSYS (38) beantworten: C-Bibliotheken nehmen dann clone.</translation>
    </message>
    <message>
        <source>clone3 is answered with EPERM: C libraries take clone instead only on ENOSYS, and programs can&apos;t start threads</source>
        <translation>clone3 wird mit EPERM beantwortet: C-Bibliotheken nehmen clone nur bei ENOSYS, und Programme können keine Threads starten</translation>
    </message>
    <message>
        <source>Add a rule for clone3 with SCMP_ACT_ERRNO and errnoRet 38.</source>
        <translation>Eine Regel für clone3 mit SCMP_ACT_ERRNO und errnoRet 38 hinzufügen.</translation>
    </message>
    <message>
        <source>Rules with different actions name %1: which one counts depends on the engine</source>
        <translation>Regeln mit verschiedenen Aktionen nennen %1: Welche gilt, hängt von der Engine ab</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no flag of a filter: some engines refuse the profile, others drop the flag</source>
        <translation>„%1“ ist kein Flag eines Filters: Manche Engines lehnen das Profil ab, andere lassen das Flag weg</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The libseccomp of this machine builds another filter than the rules of %1 mean</source>
        <translation>Die libseccomp dieses Rechners baut einen anderen Filter, als die Regeln von %1 meinen</translation>
    </message>
    <message>
        <source>The same rules in another form are built rightly: &quot;seccomp rewrite&quot; writes them.</source>
        <translation>Dieselben Regeln in anderer Form werden richtig gebaut: „seccomp rewrite“ schreibt sie.</translation>
    </message>
    <message>
        <source>Compare with SCMP_CMP_EQ or SCMP_CMP_MASKED_EQ, and the same arguments in all rules of a call.</source>
        <translation>Mit SCMP_CMP_EQ oder SCMP_CMP_MASKED_EQ vergleichen, und dieselben Argumente in allen Regeln eines Aufrufs.</translation>
    </message>
    <message>
        <source>The runtime itself runs under the filter and needs %1 before the program starts</source>
        <translation>Die Laufzeit selbst läuft unter dem Filter und braucht %1, bevor das Programm startet</translation>
    </message>
    <message>
        <source>%1 is anything</source>
        <translation>%1 ist beliebig</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 has none of %2</source>
        <translation>%1 hat nichts von %2</translation>
    </message>
    <message>
        <source>%1 has all of %2</source>
        <translation>%1 hat alles von %2</translation>
    </message>
    <message>
        <source>%1 in the bits %2 is %3</source>
        <translation>%1 ist in den Bits %2 %3</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>allowed and logged</source>
        <translation>erlaubt und protokolliert</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <translation>abgelehnt mit %1</translation>
    </message>
    <message>
        <source>refused with the signal SIGSYS</source>
        <translation>abgelehnt mit dem Signal SIGSYS</translation>
    </message>
    <message>
        <source>left to a tracer</source>
        <translation>einem Beobachter überlassen</translation>
    </message>
    <message>
        <source>left to the program that listens</source>
        <translation>dem Programm überlassen, das lauscht</translation>
    </message>
    <message>
        <source>the thread is killed</source>
        <translation>der Thread wird beendet</translation>
    </message>
    <message>
        <source>the process is killed</source>
        <translation>der Prozess wird beendet</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>hat alles von</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>hat nichts von</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
</context>
</TS>
