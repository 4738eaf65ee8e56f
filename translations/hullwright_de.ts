<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Risk</name>
    <message>
        <source>Port %1 is published on the loopback address: something on this host must be made to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is published on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is published on every interface, on a port that the engine picks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is published on every interface.</source>
        <translation>Port %1 ist auf jeder Schnittstelle veröffentlicht.</translation>
    </message>
    <message>
        <source>An attacker replaces what the image of %1 is built from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker gets a new digest of %1 accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker replaces the image behind the tag %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker pushes another image as %1, which has no fixed version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commands the container engine: it starts a container that has the host&apos;s disk.</source>
        <translation>%1 steuert die Container-Engine: Sie startet einen Container mit der Platte des Hosts.</translation>
    </message>
    <message>
        <source>The socket proxy passes on calls that start containers, to everyone who reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the host is mounted writable: what is written there runs as root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the host can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capability %1 reaches beyond the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device rule %1 opens devices of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 of the host is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the host&apos;s network: whatever it listens on, the host listens on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address of its own on the physical network, past the host&apos;s firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached over the host&apos;s own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bug in the application of %1.</source>
        <translation>Ein Fehler in der Anwendung von %1.</translation>
    </message>
    <message>
        <source>The password in %1 is on every list that guessing programs start with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services share their processes: one reads and steers the other&apos;s.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s socket is handed in: it starts a container that has the host&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the engine&apos;s socket come your registry logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A privileged container mounts the host&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With SYS_PTRACE among the host&apos;s processes, code is put into one that runs as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s processes and their command lines are in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s processes can be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens only inside the host is reached from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared memory of the host&apos;s programs is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control groups are writable: on older hosts they name a program that the host starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s settings are writable: one of them names a program that the host starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A privileged hook runs a program that the attacker has replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flaw in the kernel or the container runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential in %1 stands in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may use all of the host&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may start processes without a limit.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is taken to run as root, without user namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside this file is taken to be on its external networks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>%1: %2 is not in force: a size with a fraction needs a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole bytes, or a number with a unit, such as 1.5g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in octal digits, such as &quot;0440&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of its range: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is cut to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target: and the port in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these options of the volume are ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ro, rw, nocopy, z, Z and the propagation modes mean something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a path of Windows: it makes an anonymous volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the volume a name of two letters or more, or use the long form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target: and the path in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bind mount has no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source: and the path on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device &quot;%1&quot; has too many colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write SOURCE:TARGET:PERMISSIONS, or use the long form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external.name is deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write name: beside external: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and external.name differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep name: only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host &quot;%1&quot; has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME=ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no command line: a quote or a parenthesis is left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the command as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends before &quot;%2&quot;: what follows is dropped, since no shell reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a list: [&quot;sh&quot;, &quot;-c&quot;, &quot;...&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count and device_ids exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count can&apos;t be &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and deploy.resources.%2 must have the same value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the limit in one of the two places only, or the same value in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale can&apos;t be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale and deploy.replicas must have the same value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service with several containers can&apos;t have a container_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthcheck.test must begin with CMD, CMD-SHELL or NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [CMD, ...], or the command as one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dockerfile and dockerfile_inline exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build.platforms must have the service&apos;s platform %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is mounted already, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service has neither an image nor a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add image: or build:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network_mode and networks exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only one of these may be set: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one of these must be set: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an external volume can&apos;t have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or write required: false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: line %2 has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format can only be raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service %1 to extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the services that are extended are too large together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extends of another file is not read yet: what it brings is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 extends itself by way of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dollar sign that is no variable is written $$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable %1 is not set: it becomes an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include is not read yet: what it brings is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is obsolete and ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose refuses a file with this directive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first document of the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Compose file has services: at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Compose file must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in one mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged: it is of another kind than what it is merged over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than %1 values, aliases counted each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose refuses such a file as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alias %1 stands for something that it is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit its tag %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;&lt; can only merge mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network %1 under networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no volume %1 under volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no secret %1 under secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no config %1 under configs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service %1 belongs to a profile that is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 wait for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a list: [&quot;%1&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of your own begin with x-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the key &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same item twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the required variable %1 has no value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;${%1&quot; is no variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variables are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
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
    <name>hullwright::ui::Error</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
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
</context>
<context>
    <name>hullwright::ui::FileFlow</name>
    <message>
        <source>This sample is not part of the program: %1</source>
        <translation>Dieses Beispiel gehört nicht zum Programm: %1</translation>
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
    <name>hullwright::ui::HardenDialog</name>
    <message>
        <source>safe</source>
        <translation>unbedenklich</translation>
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
        <translation>Wert</translation>
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
        <translation>Schritte: %1. Wert: %2 → %3</translation>
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
        <translation>%1, Wert %2</translation>
    </message>
    <message>
        <source>%1
May break something: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes appear here when a file is open.</source>
        <translation>Abhilfen erscheinen hier, wenn eine Datei offen ist.</translation>
    </message>
    <message>
        <source>No single fix lowers the score further.</source>
        <translation>Keine einzelne Abhilfe senkt den Wert weiter.</translation>
    </message>
    <message>
        <source>Comparing fixes…</source>
        <translation>Abhilfen werden verglichen …</translation>
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
        <translation>noch kein Wert</translation>
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
        <translation>Eine Compose-Datei öffnen, um ihren Wert zu sehen.</translation>
    </message>
    <message>
        <source>The score appears here when a Compose file is open.</source>
        <translation>Der Wert erscheint hier, wenn eine Compose-Datei offen ist.</translation>
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
        <translation>Änderungen &amp;prüfen …</translation>
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
        <source>&amp;Reset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a whole class of devices. The container can make the node itself; naming the one device under `devices` is narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device by name: a file on the host decides which nodes, folders and programs come with it, so the Compose file alone can&apos;t tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Opens Docker Compose files, shows how far an attacker would get, and hardens them.</source>
        <translation>Öffnet Docker-Compose-Dateien, zeigt, wie weit ein Angreifer käme, und härtet sie.</translation>
    </message>
    <message>
        <source>Compose files to open, each in a window of its own.</source>
        <translation>Compose-Dateien, jede in einem eigenen Fenster.</translation>
    </message>
</context>
</TS>
