<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <translation>%1 nennt keinen Benutzer: Falls das Image keinen setzt, läuft es als root.</translation>
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
        <translation>Das Zugangsgeheimnis in %1 steht im Klartext.</translation>
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
        <source>the file %1 can&apos;t be read: line %2 has %3</source>
        <translation>die Datei %1 lässt sich nicht lesen: Zeile %2 enthält %3</translation>
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
        <source>extends of another file is not read yet: what it brings is missing here</source>
        <translation>extends einer anderen Datei wird noch nicht gelesen: Was sie bringt, fehlt hier</translation>
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
        <source>include is not read yet: what it brings is missing here</source>
        <translation>include wird noch nicht gelesen: Was es bringt, fehlt hier</translation>
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
        <translation>Es kann ein Programm stören, und diese Vorgabe nimmt nur, was das nicht tut</translation>
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
</context>
<context>
    <name>hullwright::ui::Error</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes the Compose file, a seccomp and an AppArmor profile for each service, and a README with the commands into a folder. The file you have open stays as it is.</source>
        <translation>Schreibt die Compose-Datei, ein seccomp- und ein AppArmor-Profil je Dienst und eine README mit den Befehlen in einen Ordner. Die geöffnete Datei bleibt, wie sie ist.</translation>
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
        <source>As it &amp;stands</source>
        <translation>Wie er &amp;dasteht</translation>
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
</context>
<context>
    <name>hullwright::ui::FindingsView</name>
    <message>
        <source>Fi&amp;x This Finding</source>
        <translation>Diesen &amp;Befund beheben</translation>
    </message>
    <message>
        <source>Fix &amp;All Safe</source>
        <translation>&amp;Alles Sichere beheben</translation>
    </message>
    <message>
        <source>Apply the best fix of the selected finding</source>
        <translation>Die beste Abhilfe des ausgewählten Befunds anwenden</translation>
    </message>
    <message>
        <source>Apply every fix that a well-behaved service does not notice, as one step</source>
        <translation>Alle Abhilfen, die ein ordentlicher Dienst nicht bemerkt, in einem Schritt anwenden</translation>
    </message>
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
        <source>Fix all that is safe to fix</source>
        <translation>Alles beheben, was sich sicher beheben lässt</translation>
    </message>
    <message>
        <source>%1 (may break something)</source>
        <translation>%1 (kann etwas stören)</translation>
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
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
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
        <translation>Hält eine Prozesslawine davon ab, den Host mitzureißen.</translation>
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
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>%1 von %2 zurücksetzen</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>&amp;Gaining rights</source>
        <translation>Rechte &amp;gewinnen</translation>
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
        <source>its default</source>
        <translation>die Vorgabe</translation>
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
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
    <name>hullwright::ui::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The text of the Compose file. Press F6 to leave it.</source>
        <translation>Der Text der Compose-Datei. Mit F6 verlassen.</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>Tippen im Quelltext</translation>
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
        <translation>Zeigen, was eine Vorgabe ändern würde, und in einem Schritt anwenden</translation>
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
        <translation>Zeitzuteilung und Ressourcen</translation>
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
        <translation>Schlüsselringe</translation>
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
        <translation>Nichts, es sei denn, ADMINER_PLUGINS schreibt beim Start Verweise.</translation>
    </message>
    <message>
        <source>Sessions and uploads.</source>
        <translation>Sitzungen und Hochgeladenes.</translation>
    </message>
    <message>
        <source>ADMINER_DESIGN and ADMINER_PLUGINS make links in /var/www/html at the start.</source>
        <translation>ADMINER_DESIGN und ADMINER_PLUGINS legen beim Start Verweise in /var/www/html an.</translation>
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
        <translation>Passwörter gehen im Klartext über das Netz.</translation>
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
        <translation>Passwörter gehen im Klartext, wenn kein Proxy verschlüsselt.</translation>
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
        <translation>Heap und Seitenspeicher: beide setzen. Der Heap ist ein Viertel der Grenze, wenn er nicht gesetzt ist; jeder Thread zählt.</translation>
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
        <translation>Cookies gehen ohne Verschlüsselung.</translation>
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
        <translation>Geheimnisse gehen im Klartext.</translation>
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
        <translation>Erzeugt Prozesse und über seine Schalter neue Namespaces; ohne Blick auf die Schalter ist es so gut wie unshare.</translation>
    </message>
    <message>
        <source>Makes processes and new namespaces, and its flags lie in memory where no filter can look.</source>
        <translation>Erzeugt Prozesse und neue Namespaces, und seine Schalter liegen im Speicher, wohin kein Filter sehen kann.</translation>
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
        <translation>Legt Verweise, denen ein unvorsichtiges Programm mit mehr Rechten folgt.</translation>
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
        <translation>Nimmt mehr von der Maschine, als die anderen bekommen.</translation>
    </message>
    <message>
        <source>Many unrelated switches behind one call.</source>
        <translation>Viele Schalter ohne Zusammenhang hinter einem Aufruf.</translation>
    </message>
    <message>
        <source>Reading is harmless; with the capability it changes the machine&apos;s clock.</source>
        <translation>Lesen ist harmlos; mit der Capability ändert es die Uhr der Maschine.</translation>
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
        <translation>Die Maschine neu starten</translation>
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
</context>
<context>
    <name>seccomp</name>
    <message>
        <source>x86_64 doesn&apos;t have this call; other machines do.</source>
        <translation>x86_64 hat diesen Aufruf nicht; andere Maschinen haben ihn.</translation>
    </message>
    <message>
        <source>No machine has a call of this name: engines pass over it without a word.</source>
        <translation>Keine Maschine hat einen Aufruf dieses Namens: Engines übergehen ihn wortlos.</translation>
    </message>
    <message>
        <source>No machine has a call of this name: engines pass over it without a word. Did you mean %1?</source>
        <translation>Keine Maschine hat einen Aufruf dieses Namens: Engines übergehen ihn wortlos. War %1 gemeint?</translation>
    </message>
    <message>
        <source>Current kernels let it through whatever a filter says.</source>
        <translation>Heutige Kernel lassen ihn durch, was ein Filter auch sagt.</translation>
    </message>
    <message>
        <source>The libseccomp of this machine doesn&apos;t know it: engines here leave it out of the filter, and the default action decides.</source>
        <translation>Die libseccomp dieser Maschine kennt ihn nicht: Engines lassen ihn hier aus dem Filter, und die Vorgabe entscheidet.</translation>
    </message>
    <message>
        <source>Every C library may call it at any time.</source>
        <translation>Jede C-Bibliothek kann ihn jederzeit aufrufen.</translation>
    </message>
    <message>
        <source>Its flags lie in memory where no filter can look. It is answered with ENOSYS, and every C library then takes clone, whose flags can be held.</source>
        <translation>Seine Schalter liegen im Speicher, wohin kein Filter sehen kann. Er wird mit ENOSYS beantwortet, und jede C-Bibliothek nimmt dann clone, dessen Schalter sich halten lassen.</translation>
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
        <translation>%1 von %2 nutzt jeden Schalter, auf den es ankommt.</translation>
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
        <translation>Keine Maschine hat einen Aufruf „%1“: Die Regel bewirkt dafür nichts, und Engines sagen es nicht</translation>
    </message>
    <message>
        <source>No machine has a call &quot;%1&quot;: what was to be refused stays as the default has it, and engines don&apos;t say so</source>
        <translation>Keine Maschine hat einen Aufruf „%1“: Was abgelehnt werden sollte, bleibt bei der Vorgabe, und Engines sagen es nicht</translation>
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
        <translation>Die libseccomp dieser Maschine kennt %1 nicht: Dort entscheidet die Vorgabe</translation>
    </message>
    <message>
        <source>The flags of clone are looked at, but clone3 is open and does the same with flags that no filter sees</source>
        <translation>Die Schalter von clone werden geprüft, aber clone3 ist offen und tut dasselbe mit Schaltern, die kein Filter sieht</translation>
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
        <translation>„%1“ ist kein Schalter eines Filters: Manche Engines lehnen das Profil ab, andere lassen den Schalter weg</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The libseccomp of this machine builds another filter than the rules of %1 mean</source>
        <translation>Die libseccomp dieser Maschine baut einen anderen Filter, als die Regeln von %1 meinen</translation>
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
</context>
</TS>
