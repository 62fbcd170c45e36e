<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Über facetagger</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Face engine: {name}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Erkennungsmodul: {name}</translation>
    </message>
    <message>
        <source>Finds, groups and names the people in your own photos, on your own computer. Photos are never changed unless you ask, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Findet, gruppiert und benennt die Personen auf Ihren eigenen Fotos, auf Ihrem eigenen Computer. Fotos werden nie verändert, außer Sie wünschen es, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It came without the text of its licence.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Der Text seiner Lizenz fehlt.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>in Verwendung</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>It is kept in {folder}. Is its drive unplugged, or was the folder moved? Nothing was made or changed in its place.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Sie liegt in {folder}. Ist das Laufwerk nicht angeschlossen, oder wurde der Ordner verschoben? An ihrer Stelle wurde nichts angelegt oder geändert.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open the usual library this time</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Dieses Mal die gewohnte Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A backup is made once a day, and the last ten are kept; besides, the newest one of what was named since. The library as it is now is set aside, and appears in this list: restoring can be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Einmal am Tag wird eine Sicherung angelegt; die letzten zehn bleiben erhalten, dazu die neueste von dem, was seitdem benannt wurde. Die jetzige Bibliothek wird beiseitegelegt und erscheint in dieser Liste: Das Wiederherstellen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Die Bibliothek wird gesichert …</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>daily backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>tägliche Sicherung</translation>
    </message>
    <message>
        <source>further backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>weitere Sicherung</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Name of this face</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>Name dieses Gesichts</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>All of {period}</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Ganz {period}</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Name of this group</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>Name dieser Gruppe</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Your settings cannot be kept: {reason}. They hold until the window is closed.</source>
        <extracomment>facetagger/ui/choices.py</extracomment>
        <translation>Ihre Einstellungen können nicht gespeichert werden: {reason}. Sie gelten, bis das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Birth date of {name} kept</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Geburtsdatum von {name} gespeichert</translation>
    </message>
    <message>
        <source>Box moved</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Rahmen verschoben</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Face added</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Gesicht hinzugefügt</translation>
    </message>
    <message>
        <source>Merged into one group of {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Zu einer Gruppe zusammengeführt: {faces}</translation>
    </message>
    <message>
        <source>New cover chosen</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Neues Titelbild gewählt</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>In {name} umbenannt</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>facetagger/ui/doing.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Two people: this is not asked again</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Zwei Personen: Danach wird nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>{done}, twice on {photos}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{done}, doppelt auf {photos}</translation>
    </message>
    <message>
        <source>{faces} are not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} sind nicht mehr {name}</translation>
    </message>
    <message>
        <source>{faces} brought back to the Inbox</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} in den Eingang zurückgeholt</translation>
    </message>
    <message>
        <source>{faces} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} bestätigt</translation>
    </message>
    <message>
        <source>{faces} divided off as a new group</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} als neue Gruppe abgetrennt</translation>
    </message>
    <message>
        <source>{faces} ignored</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} ignoriert</translation>
    </message>
    <message>
        <source>{faces} is not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} ist nicht mehr {name}</translation>
    </message>
    <message>
        <source>{faces} marked as not a face</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} als „kein Gesicht“ markiert</translation>
    </message>
    <message>
        <source>{faces} merged into {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} mit {name} zusammengeführt</translation>
    </message>
    <message>
        <source>{faces} merged with a group of {n}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} mit einer Gruppe von {n} zusammengeführt</translation>
    </message>
    <message>
        <source>{faces} named {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} als {name} benannt</translation>
    </message>
    <message>
        <source>{faces} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} abgelehnt</translation>
    </message>
    <message>
        <source>{groups} accepted, {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{groups} angenommen, {faces}</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} are back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name} vergessen; {faces} sind wieder im Eingang</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} is back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name} vergessen; {faces} ist wieder im Eingang</translation>
    </message>
    <message>
        <source>{name} is hidden; faces and name stay</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name} ist ausgeblendet; Gesichter und Name bleiben</translation>
    </message>
    <message>
        <source>{name} stands among the people again</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name} steht wieder unter den Personen</translation>
    </message>
    <message>
        <source>{no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{no} abgelehnt</translation>
    </message>
    <message>
        <source>{yes} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{yes} bestätigt</translation>
    </message>
    <message>
        <source>{yes} confirmed, {no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{yes} bestätigt, {no} abgelehnt</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Different people</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>&amp;Verschiedene Personen</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>&amp;Dieselbe Person</translation>
    </message>
    <message>
        <source>And the other face? Drop it, choose a photo, or select it ({key}).</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Und das andere Gesicht? Ziehen Sie es hierher, wählen Sie ein Foto, oder wählen Sie es im Fenster aus ({key}).</translation>
    </message>
    <message>
        <source>Both are in one group.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Beide sind in einer Gruppe.</translation>
    </message>
    <message>
        <source>Both are named {name}.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Beide heißen {name}.</translation>
    </message>
    <message>
        <source>Both are on one photo: they are two people, unless it is a collage or a mirror.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Beide sind auf einem Foto: Es sind zwei Personen, außer bei einer Collage oder einem Spiegel.</translation>
    </message>
    <message>
        <source>Both faces are blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Beide Gesichter sind unscharf, klein oder abgewandt: Das Ergebnis ist weniger sicher, als die Zahl sagt.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Choose two photos, or select two faces in the window.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Wählen Sie zwei Fotos, oder wählen Sie zwei Gesichter im Fenster aus.</translation>
    </message>
    <message>
        <source>Drop a photo or a face here</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Foto oder Gesicht hierher ziehen</translation>
    </message>
    <message>
        <source>Face {n} of {total} on this photo</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Gesicht {n} von {total} auf diesem Foto</translation>
    </message>
    <message>
        <source>First face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Erstes Gesicht</translation>
    </message>
    <message>
        <source>Hard to say; perhaps the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Schwer zu sagen; vielleicht dieselbe Person ({percent})</translation>
    </message>
    <message>
        <source>Hard to say; perhaps two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Schwer zu sagen; vielleicht zwei Personen ({percent})</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Looking for the face…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Gesicht wird gesucht…</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>One face is blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Ein Gesicht ist unscharf, klein oder abgewandt: Das Ergebnis ist weniger sicher, als die Zahl sagt.</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Wahrscheinlich dieselbe Person ({percent})</translation>
    </message>
    <message>
        <source>Probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Wahrscheinlich zwei Personen ({percent})</translation>
    </message>
    <message>
        <source>Remembered: they are not suggested as one person again</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Gemerkt: Sie werden nicht mehr als eine Person vorgeschlagen</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Second face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Zweites Gesicht</translation>
    </message>
    <message>
        <source>Similarity {similarity}; from {even} on, one person is more likely than two. Brothers, sisters and small children look more alike than others.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Ähnlichkeit {similarity}; ab {even} ist eine Person wahrscheinlicher als zwei. Geschwister und kleine Kinder sehen sich ähnlicher als andere.</translation>
    </message>
    <message>
        <source>Take the &amp;first one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Das &amp;erste entfernen</translation>
    </message>
    <message>
        <source>Take the s&amp;econd one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Das &amp;zweite entfernen</translation>
    </message>
    <message>
        <source>The faces change places</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Die Gesichter tauschen die Plätze</translation>
    </message>
    <message>
        <source>This face is not {name}; remembered</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Dieses Gesicht ist nicht {name}; gemerkt</translation>
    </message>
    <message>
        <source>This is the same face twice.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Das ist zweimal dasselbe Gesicht.</translation>
    </message>
    <message>
        <source>Two people</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Very probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Sehr wahrscheinlich dieselbe Person ({percent})</translation>
    </message>
    <message>
        <source>Very probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Sehr wahrscheinlich zwei Personen ({percent})</translation>
    </message>
    <message>
        <source>You have said that these are two people.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Sie haben gesagt, dass das zwei Personen sind.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>New person {name}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Neue Person {name}</translation>
    </message>
    <message>
        <source>People with a similar name</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Personen mit ähnlichem Namen</translation>
    </message>
    <message>
        <source>{hit}  ·  together on {photos}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{hit}  ·  zusammen auf {photos}</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{new}  ·  Ctrl+Enter</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new}  ·  Strg+Enter</translation>
    </message>
    <message>
        <source>{new} for {groups}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new} für {groups}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copy {photos} to…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos} kopieren nach…</translation>
    </message>
    <message>
        <source>Copying {photos}…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Kopieren von {photos}…</translation>
    </message>
    <message>
        <source>Other photos are being copied; wait until they are.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Es werden gerade andere Fotos kopiert; bitte warten Sie so lange.</translation>
    </message>
    <message>
        <source>Photos copied</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Fotos kopiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped. The photos copied so far stay there.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Gestoppt. Die bisher kopierten Fotos bleiben dort.</translation>
    </message>
    <message>
        <source>{photos} copied to {folder}.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos} nach {folder} kopiert.</translation>
    </message>
    <message>
        <source>{photos} could not be copied, for example {path}: {reason}</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos} nicht kopiert, zum Beispiel {path}: {reason}</translation>
    </message>
    <message>
        <source>{photos} lay there already.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos} schon vorhanden.</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}, with {contents}: {path}. Names that were given since are not in it. The damaged file is kept.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Die neueste gute Sicherung ist vom {date} ({contents}): {path}. Namen, die danach vergeben wurden, sind nicht darin. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no good backup of it. Its file stays as it is.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Es gibt keine gute Sicherung davon. Die Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Im Kalender wählen</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Alle Gesichtsdaten löschen</translation>
    </message>
    <message>
        <source>The word that confirms deleting</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Das Wort, das das Löschen bestätigt</translation>
    </message>
    <message>
        <source>To go on, type: {word}</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Zum Fortfahren tippen Sie: {word}</translation>
    </message>
    <message>
        <source>Your photos are not touched, and your settings stay.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Ihre Fotos werden nicht angetastet, und Ihre Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>{faces} and {people} are deleted, with all names, pictures of faces and backups. This cannot be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>{faces} und {people} werden gelöscht, samt allen Namen, Gesichtsbildern und Sicherungen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>This engine had described every face before.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>Dieses Modul hatte schon alle Gesichter erfasst.</translation>
    </message>
    <message>
        <source>{faces} described anew.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>{faces} neu erfasst.</translation>
    </message>
    <message>
        <source>{faces} described anew; {waiting} wait until their photos can be read: scan their folders then.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>{faces} neu erfasst; noch offen: {waiting}, deren Fotos jetzt nicht lesbar sind. Lesen Sie deren Ordner später neu ein.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>&amp;Measure speed</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Tempo &amp;messen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Comes along, small and fast: right for most albums.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Mitgeliefert, klein und schnell: richtig für die meisten Alben.</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Erkennungsmodule</translation>
    </message>
    <message>
        <source>Large, but faster at finding faces; more of the small ones are missed.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Groß, findet Gesichter aber schneller; übersieht mehr kleine.</translation>
    </message>
    <message>
        <source>Large: tells people who look alike apart better, and takes longer.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Groß: unterscheidet ähnliche Personen besser und braucht länger.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Models that were added from a folder.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Modelle, die aus einem Ordner hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>Remove a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Erkennungsmodul entfernen</translation>
    </message>
    <message>
        <source>Remove the files of {name} from this computer? Names and faces stay; what it has found out about faces is kept, in case it comes back.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Die Dateien von {name} von diesem Computer entfernen? Namen und Gesichter bleiben; was das Modul über Gesichter herausgefunden hat, wird aufgehoben, falls es zurückkommt.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Small models, made to be fast.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Kleine Modelle, auf Tempo ausgelegt.</translation>
    </message>
    <message>
        <source>Takes about a second</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Dauert etwa eine Sekunde</translation>
    </message>
    <message>
        <source>{photo} ms a photo, {face} ms a face</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>{photo} ms je Foto, {face} ms je Gesicht</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>&amp;Add from a folder…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Aus &amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>&amp;Installieren…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>A face engine finds faces and describes them. Changing it keeps every name: the faces are described anew in the background, from the boxes that are stored.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Ein Erkennungsmodul findet Gesichter und erfasst ihre Merkmale. Beim Wechsel bleiben alle Namen: Die Gesichter werden im Hintergrund aus den gespeicherten Rahmen neu erfasst.</translation>
    </message>
    <message>
        <source>About the selected engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Über das ausgewählte Modul</translation>
    </message>
    <message>
        <source>Add a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Erkennungsmodul hinzufügen</translation>
    </message>
    <message>
        <source>Cancel installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Installation abbrechen</translation>
    </message>
    <message>
        <source>Choose the folder with the engine&apos;s model files</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Ordner mit den Modelldateien des Moduls wählen</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Gewerbliche Nutzung</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Erkennungsmodule</translation>
    </message>
    <message>
        <source>In use. Faces that it has not seen are described in the background.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>In Verwendung. Gesichter, die es noch nicht kennt, werden im Hintergrund erfasst.</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>{name} wird installiert</translation>
    </message>
    <message>
        <source>Its name. Before the / stands the kind of its models:</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Der Name des Moduls. Vor dem / steht die Art seiner Modelle:</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Not for commercial use. Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Nicht zur gewerblichen Nutzung. Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>The engine in use stays {name}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Verwendet wird weiterhin {name}.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Die Installation wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Trying the engine…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Das Modul wird ausprobiert…</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>installiert</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>✓ in Verwendung</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Details of the progress</source>
        <extracomment>facetagger/ui/widgets/facts.py</extracomment>
        <translation>Einzelheiten zum Fortschritt</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Fotos mit beiden</translation>
    </message>
    <message>
        <source>Seen with</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>FolderDrop</name>
    <message>
        <source>Look for faces in this folder</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>In diesem Ordner nach Gesichtern suchen</translation>
    </message>
    <message>
        <source>Look for faces in {folder}</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>In {folder} nach Gesichtern suchen</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Folders</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Find moved folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Verschobenen Ordner &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Aus der &amp;Bibliothek entfernen…</translation>
    </message>
    <message>
        <source>&amp;Scan again</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Erneut &amp;einlesen</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Eingelesene Ordner</translation>
    </message>
    <message>
        <source>For&amp;get what is gone…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Fehlende &amp;vergessen…</translation>
    </message>
    <message>
        <source>Forget photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Fotos vergessen</translation>
    </message>
    <message>
        <source>Looking for the photos in the new place…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Die Fotos werden am neuen Ort gesucht…</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Missing in {folder}: {photos}. Forget what is missing, with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Es fehlen in {folder}: {photos}. Möchten Sie vergessen, was fehlt, samt den Namen darauf?</translation>
    </message>
    <message>
        <source>No folder was scanned yet.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Noch wurde kein Ordner eingelesen.</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos are known by their picture: moved and renamed ones are found by scanning. If a whole folder or drive is elsewhere now, say where; names and faces stay.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Fotos werden an ihrem Bild erkannt: Verschobene und umbenannte findet das Einlesen. Ist ein ganzer Ordner oder ein Laufwerk jetzt woanders, geben Sie an, wo; Namen und Gesichter bleiben.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? {photos} and {faces} go, {n} of them with a name. The files stay where they are.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder} aus der Bibliothek entfernen? Es gehen {photos} und {faces}, davon {n} mit Namen. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>The folder is scanned in the background.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Der Ordner wird im Hintergrund eingelesen.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>„Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Where are the photos of {folder} now?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Wo sind die Fotos aus {folder} jetzt?</translation>
    </message>
    <message>
        <source>not there now</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>zurzeit nicht da</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>da</translation>
    </message>
    <message>
        <source>{folder} is not there now; maybe its drive is not connected. Forget all that is known of it ({photos}), with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder} ist zurzeit nicht da; vielleicht ist das Laufwerk nicht angeschlossen. Möchten Sie alles vergessen, was darüber bekannt ist ({photos}), samt den Namen darauf?</translation>
    </message>
    <message>
        <source>{photos} forgotten</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos} vergessen</translation>
    </message>
    <message>
        <source>{photos} forgotten. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos} vergessen. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>{photos} found in the new place; it is scanned for changes.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos} am neuen Ort gefunden; er wird auf Änderungen geprüft.</translation>
    </message>
    <message>
        <source>{photos} removed from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos} aus der Bibliothek entfernt</translation>
    </message>
    <message>
        <source>{photos} removed from the library. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos} aus der Bibliothek entfernt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Drop here: a new group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Hierher ziehen: neue Gruppe</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Faces in this group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Gesichter dieser Gruppe</translation>
    </message>
    <message>
        <source>Faces in this group ({n})</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Gesichter dieser Gruppe ({n})</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>Taste {n}: Die ganze Gruppe ist {name}</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}, who is on photos of the same days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Taste {n}: Die ganze Gruppe ist {name}, auf Fotos derselben Tage zu sehen</translation>
    </message>
    <message>
        <source>Not faces ({n})</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Keine Gesichter ({n})</translation>
    </message>
    <message>
        <source>Select the faces to divide off, then press Ctrl+D.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Wählen Sie die Gesichter zum Abtrennen aus, dann Strg+D.</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>The selected faces become a group of their own (Ctrl+D, or drag them here)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Die ausgewählten Gesichter werden eine eigene Gruppe (Strg+D, oder hierher ziehen)</translation>
    </message>
    <message>
        <source>The whole photo with its boxes and names (Space)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Das ganze Foto mit Rahmen und Namen (Leertaste)</translation>
    </message>
    <message>
        <source>These are all faces of the group: select some of them.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Das sind alle Gesichter der Gruppe: Wählen Sie nur einige davon aus.</translation>
    </message>
    <message>
        <source>Those that are least like the others come first</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Zuerst die, die den anderen am wenigsten gleichen</translation>
    </message>
    <message>
        <source>{n}   {name}   was there those days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}   war an den Tagen dabei</translation>
    </message>
    <message>
        <source>{n}   {name}?   {percent}</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}?   {percent}</translation>
    </message>
    <message>
        <source>{part} of {all} faces look like it</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Ähnlich: {part} von {all} Gesichtern</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Alle Gesichtsdaten löschen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>The library is not there</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Die Bibliothek ist nicht da</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Die Einstellungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>Use the usual settings</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Die üblichen Einstellungen verwenden</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>{faces}, {people}</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>{faces}, {people}</translation>
    </message>
</context>
<context>
    <name>HiddenPeople</name>
    <message>
        <source>Hidden people</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Ausgeblendete Personen</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Niemand ist ausgeblendet</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Wieder unter den Personen zeigen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Actions, newest first</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Aktionen, neueste zuerst</translation>
    </message>
    <message>
        <source>Choose an action to undo it and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Wählen Sie eine Aktion, um sie und alles danach rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Does this action again, and those before it that were undone.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Wiederholt diese Aktion und die davor, die rückgängig gemacht wurden.</translation>
    </message>
    <message>
        <source>Nothing has been named, merged or decided yet.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Noch wurde nichts benannt, zusammengeführt oder entschieden.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{actions} wiederholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped on the way.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Unterwegs gestoppt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{actions} rückgängig machen</translation>
    </message>
    <message>
        <source>Undoes this action and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Macht diese Aktion und alles danach rückgängig.</translation>
    </message>
    <message>
        <source>{actions} done again</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{actions} wiederholt</translation>
    </message>
    <message>
        <source>{actions} undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{actions} rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Action</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>IgnoredView</name>
    <message>
        <source>Bring back</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Folder, file or date</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Ordner, Datei oder Datum</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Ignored faces</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Ignorierte Gesichter</translation>
    </message>
    <message>
        <source>No face fits {text}</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Kein Gesicht passt zu {text}</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Nichts ist ignoriert</translation>
    </message>
    <message>
        <source>Strangers and boxes that are no faces come here; you can bring them back.</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Fremde und Rahmen ohne Gesicht kommen hierher; Sie können sie zurückholen.</translation>
    </message>
    <message>
        <source>The selected faces go back to the Inbox</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Die ausgewählten Gesichter kommen zurück in den Eingang</translation>
    </message>
</context>
<context>
    <name>InboxDrops</name>
    <message>
        <source>Merge {faces} with this group of {other}</source>
        <extracomment>facetagger/ui/views/inbox/drops.py</extracomment>
        <translation>{faces} mit dieser Gruppe zusammenführen ({other})</translation>
    </message>
</context>
<context>
    <name>InboxHead</name>
    <message>
        <source>Accept all {n} names</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Alle {n} Namen übernehmen</translation>
    </message>
    <message>
        <source>By folder</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Name, folder or date</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Name, Ordner oder Datum</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>{faces} alone</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>{faces} einzeln</translation>
    </message>
</context>
<context>
    <name>InboxMenu</name>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Divide in two</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>In zwei teilen</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Das ist {name}</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>A single face cannot be divided.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Ein einzelnes Gesicht lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>Blurred, small or turned away</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Unscharf, klein oder abgewandt</translation>
    </message>
    <message>
        <source>Groups without a name</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Gruppen ohne Namen</translation>
    </message>
    <message>
        <source>Name {what}</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Name für {what}</translation>
    </message>
    <message>
        <source>Name. {group}</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Name. {group}</translation>
    </message>
    <message>
        <source>No group fits {text}</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Keine Gruppe passt zu {text}</translation>
    </message>
    <message>
        <source>No group on this page has a suggestion.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Keine Gruppe auf dieser Seite hat einen Vorschlag.</translation>
    </message>
    <message>
        <source>There is no suggestion number {n} here.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Einen Vorschlag Nummer {n} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>These faces are not in the Inbox any more.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Diese Gesichter sind nicht mehr im Eingang.</translation>
    </message>
    <message>
        <source>These faces were named {name} meanwhile. {typed} was not used.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Diese Gesichter haben inzwischen den Namen {name} bekommen. {typed} wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>This is the current group; press the key again.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Das ist die aktuelle Gruppe; drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>You can search for suggested names, folders, files and days, such as 2019-05-17.</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Gesucht wird in vorgeschlagenen Namen, Ordnern, Dateien und Tagen wie 2019-05-17.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A whole photo</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Ein ganzes Foto</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In Photos</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>In Fotos</translation>
    </message>
    <message>
        <source>In Review</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Beim Prüfen</translation>
    </message>
    <message>
        <source>In the Inbox</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Im Eingang</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Left, right</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Links, rechts</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Das tut keine Taste.</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>People and one person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Personen und einzelne Person</translation>
    </message>
    <message>
        <source>Search among the keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Search: undo, photo, Ctrl+D…</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Suchen: rückgängig, Foto, Strg+D…</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Y</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>J</translation>
    </message>
    <message>
        <source>a new person, even if one of that name exists</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>eine neue Person, auch wenn es den Namen schon gibt</translation>
    </message>
    <message>
        <source>accept the best suggestion of every group on the page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>für jede Gruppe der Seite den besten Vorschlag annehmen</translation>
    </message>
    <message>
        <source>among the years: show only that year</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>in den Jahren: nur dieses Jahr zeigen</translation>
    </message>
    <message>
        <source>another photo; Home, End: the first, the last</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>anderes Foto; Pos1, Ende: erstes, letztes</translation>
    </message>
    <message>
        <source>apply the name, go to the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Namen übernehmen, zur nächsten Gruppe</translation>
    </message>
    <message>
        <source>close it</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>compare two faces: is this the same person?</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>zwei Gesichter vergleichen: dieselbe Person?</translation>
    </message>
    <message>
        <source>copy the selected files</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die ausgewählten Dateien kopieren</translation>
    </message>
    <message>
        <source>divide the selected faces off as a new group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die ausgewählten Gesichter als neue Gruppe abtrennen</translation>
    </message>
    <message>
        <source>divide the selected faces off; with none selected, the group in two</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die ausgewählten Gesichter abtrennen; ohne Auswahl die Gruppe in zwei teilen</translation>
    </message>
    <message>
        <source>do again</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>draw a box for a face that was missed</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Rahmen um ein übersehenes Gesicht zeichnen</translation>
    </message>
    <message>
        <source>draw around faces; with Ctrl add to them</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Gesichter einkreisen; mit Strg weitere dazu</translation>
    </message>
    <message>
        <source>filter the view: names, folders, files, days</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die Ansicht filtern: Namen, Ordner, Dateien, Tage</translation>
    </message>
    <message>
        <source>from suggestions to confirmed faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>von den Vorschlägen zu den bestätigten Gesichtern und zurück</translation>
    </message>
    <message>
        <source>from the filters to the photos, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>von den Filtern zu den Fotos und zurück</translation>
    </message>
    <message>
        <source>from the map to the list of people, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>von der Karte zur Liste der Personen und zurück</translation>
    </message>
    <message>
        <source>give up what was begun; close a dialog</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Begonnenes abbrechen; Dialog schließen</translation>
    </message>
    <message>
        <source>ignore the selected groups: strangers</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die ausgewählten Gruppen ignorieren: Fremde</translation>
    </message>
    <message>
        <source>ignore; not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ignorieren; kein Gesicht</translation>
    </message>
    <message>
        <source>larger text, smaller text, its usual size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>größere Schrift, kleinere Schrift, übliche Größe</translation>
    </message>
    <message>
        <source>larger, smaller, the whole map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>vergrößern, verkleinern, die ganze Karte</translation>
    </message>
    <message>
        <source>larger, smaller, the whole photo, every pixel</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>vergrößern, verkleinern, das ganze Foto, Bildpunkt für Bildpunkt</translation>
    </message>
    <message>
        <source>merge the selected groups, or this one with a person (or drag)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die ausgewählten Gruppen zusammenführen, oder diese mit einer Person (oder ziehen)</translation>
    </message>
    <message>
        <source>move the box; with Shift, its size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Rahmen verschieben; mit Umschalt Größe ändern</translation>
    </message>
    <message>
        <source>move the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>move, as Home, End and Page do; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>bewegen, wie Pos1, Ende und Bild auf/ab; mit Umschalt oder Strg mehr auswählen</translation>
    </message>
    <message>
        <source>move; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>bewegen; mit Umschalt oder Strg mehr auswählen</translation>
    </message>
    <message>
        <source>name the marked face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>das markierte Gesicht benennen</translation>
    </message>
    <message>
        <source>name the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die ausgewählten Gesichter benennen</translation>
    </message>
    <message>
        <source>no, and remember it; on a named face: not this person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>nein, für immer; bei einem benannten Gesicht: nicht diese Person</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>not a face; ignore</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>kein Gesicht; ignorieren</translation>
    </message>
    <message>
        <source>not sure, ask later</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>unsicher, später fragen</translation>
    </message>
    <message>
        <source>open it in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>im Bildbetrachter des Systems öffnen</translation>
    </message>
    <message>
        <source>open the person; on a suggestion: yes, this is the person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die Person öffnen; bei einem Vorschlag: ja, das ist sie</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>same person? yes; no, and remember it; not sure</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>dieselbe Person? ja; nein, für immer; unsicher</translation>
    </message>
    <message>
        <source>scan a folder (or drop it on the window)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Ordner einlesen (oder auf das Fenster ziehen)</translation>
    </message>
    <message>
        <source>search for people</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>nach Personen suchen</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>take the suggestion of that number (a name: type &apos; before the digit)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>den Vorschlag mit dieser Nummer annehmen (ein Name: &apos; vor der Ziffer)</translation>
    </message>
    <message>
        <source>the history: undo or do again many actions at once</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>der Verlauf: viele Aktionen auf einmal rückgängig machen oder wiederholen</translation>
    </message>
    <message>
        <source>the next face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>das nächste Gesicht</translation>
    </message>
    <message>
        <source>the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die nächste Gruppe</translation>
    </message>
    <message>
        <source>the other part of the view</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>der andere Teil der Ansicht</translation>
    </message>
    <message>
        <source>the photo of a face; on somebody seen with the person: photos of both</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>das Foto eines Gesichts; bei jemandem, der dabei ist: Fotos mit beiden</translation>
    </message>
    <message>
        <source>the photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>das Foto mit Rahmen und Namen</translation>
    </message>
    <message>
        <source>the photos of the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>die Fotos der ausgewählten Gesichter</translation>
    </message>
    <message>
        <source>the whole photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>das ganze Foto mit Rahmen und Namen</translation>
    </message>
    <message>
        <source>this sheet</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>diese Übersicht</translation>
    </message>
    <message>
        <source>tick or untick the face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Haken am Gesicht setzen oder entfernen</translation>
    </message>
    <message>
        <source>ticked: yes; not ticked: no, and remember it; next page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>mit Haken: ja; ohne: nein, für immer; nächste Seite</translation>
    </message>
    <message>
        <source>type the name of the current group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>den Namen der aktuellen Gruppe tippen</translation>
    </message>
    <message>
        <source>undo, also after a restart</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>rückgängig machen, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>whole photos in place of faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ganze Fotos statt Gesichtern und zurück</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>° while the name field is empty</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>° solange das Namensfeld leer ist</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Files and folders called {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Dateien und Ordner namens {name}</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Install {name}</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>{name} installieren</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>I &amp;accept this licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Ich &amp;nehme diese Lizenz an</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>These models are for non-commercial use only. If you are paid for what you do with facetagger, do not install them.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Diese Modelle sind nur für nicht gewerbliche Nutzung. Wenn Sie für das bezahlt werden, was Sie mit facetagger tun, installieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>{size} will be downloaded.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>{size} werden heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nobody has a name yet.</source>
        <extracomment>facetagger/ui/main_window.py</extracomment>
        <translation>Noch hat niemand einen Namen.</translation>
    </message>
</context>
<context>
    <name>MapPeople</name>
    <message>
        <source>Find a person</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Find a person on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Person auf der Karte suchen</translation>
    </message>
    <message>
        <source>People on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Personen auf der Karte</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Drag: move   Wheel: zoom   Click: a group   Shift+drag: draw around faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Ziehen: bewegen   Rad: Zoom   Klick: Gruppe   Umschalt+Ziehen: Gesichter einkreisen</translation>
    </message>
    <message>
        <source>Draw around faces to select them (Shift+drag)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Gesichter einkreisen, um sie auszuwählen (Umschalt+Ziehen)</translation>
    </message>
    <message>
        <source>Every face may get another place; nothing else changes</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Jedes Gesicht kann einen anderen Platz bekommen; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Gruppe: {faces}</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Laying out… {percent}</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Wird angeordnet… {percent}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of all faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Karte aller Gesichter</translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Single face</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>Einzelnes Gesicht</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Stop laying out</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Anordnen stoppen</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Die ganze Karte (Pos1)</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>{name}?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Über facetagger</translation>
    </message>
    <message>
        <source>Accept the best suggestion of every group on this page</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Beste Vorschläge aller Gruppen dieser Seite annehmen</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Compare two faces…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Zwei Gesichter vergleichen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete all face data…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Alle Gesichtsdaten löschen…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Alle Dateien waren lesbar.</translation>
    </message>
    <message>
        <source>Face engines…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Erkennungsmodule…</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Nicht lesbare Dateien…</translation>
    </message>
    <message>
        <source>Folders…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Gruppe: {faces}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore faces seen only once…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Nur einmal gesehene Gesichter ignorieren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Other part of the view</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Anderer Teil der Ansicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Wiederholen: {label}</translation>
    </message>
    <message>
        <source>Rename person</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Person umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Scan folder…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ordner einlesen…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select the groups or people to merge first.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Wählen Sie zuerst die Gruppen oder Personen aus.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>There is nobody to merge with yet.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Noch gibt es niemanden zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Whole photos in place of faces</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ganze Fotos statt Gesichtern</translation>
    </message>
    <message>
        <source>this group</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Diese Gruppe</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Diese Person</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Are they one person? You can undo either.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Sind beide dieselbe Person? Sie können beides rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge both</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Beide zusammenführen</translation>
    </message>
    <message>
        <source>Merge {what} with…</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>{what} zusammenführen mit…</translation>
    </message>
    <message>
        <source>There is already a {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>{name} gibt es schon</translation>
    </message>
    <message>
        <source>Two people of one name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Zwei Personen gleichen Namens</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Welcher Name bleibt?</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Do not merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Nicht zusammenführen</translation>
    </message>
    <message>
        <source>They become one person. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Daraus wird eine Person. Sie können das rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>MergeWithDialog</name>
    <message>
        <source>Merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name it {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Als {name} benennen</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Gesuchter Name</translation>
    </message>
    <message>
        <source>No such person: {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Keine solche Person: {name}</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Personen und Gruppen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>A name can have up to {n} characters.</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Ein Name kann bis zu {n} Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All face data was deleted.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Alle Gesichtsdaten wurden gelöscht.</translation>
    </message>
    <message>
        <source>Choose the folder of another library</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Ordner einer anderen Bibliothek wählen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The backup of {date} was restored.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Die Sicherung vom {date} wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read; the usual look is shown.</source>
        <extracomment>facetagger/ui/app.py</extracomment>
        <translation>Die Datei {path} ist nicht lesbar; gezeigt wird das übliche Aussehen.</translation>
    </message>
    <message>
        <source>The library is damaged. Looking for a good backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Die Bibliothek ist beschädigt. Eine gute Sicherung wird gesucht…</translation>
    </message>
    <message>
        <source>The next start opens another library: {error}</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Der nächste Start öffnet eine andere Bibliothek: {error}</translation>
    </message>
    <message>
        <source>The usual settings are used; the damaged file is kept.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Die üblichen Einstellungen gelten; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no library in {folder}, and it is not empty.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>In {folder} ist keine Bibliothek, und der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>This is the usual library. It is opened at every start.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Das ist die gewohnte Bibliothek. Sie wird bei jedem Start geöffnet.</translation>
    </message>
    <message>
        <source>This library is also open in another window or program. Each shows what the other changes.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Diese Bibliothek ist auch in einem anderen Fenster oder Programm geöffnet. Jedes zeigt, was das andere ändert.</translation>
    </message>
    <message>
        <source>This library is opened at the next starts, too.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Diese Bibliothek wird auch bei den nächsten Starts geöffnet.</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/widgets/search_field.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Ziehen Sie einen Ordner mit Fotos von Personen auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Drop another folder to go on.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Ziehen Sie einen anderen Ordner hierher.</translation>
    </message>
    <message>
        <source>Everybody has a name</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Alle haben einen Namen</translation>
    </message>
    <message>
        <source>Groups appear here while the scan runs; you can name them at once.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Während des Einlesens erscheinen hier Gruppen; Sie können sie sofort benennen.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>No faces were found</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Keine Gesichter gefunden</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>1 pair</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>A face on its own</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Ein einzelnes Gesicht</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask at the end (Tab)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Am Ende fragen (Tab)</translation>
    </message>
    <message>
        <source>Comparing groups…</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Gruppen werden verglichen…</translation>
    </message>
    <message>
        <source>Group of {n}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Gruppe mit {n} Gesichtern</translation>
    </message>
    <message>
        <source>Groups could not be compared.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Die Gruppen konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>If yes, they become one group of {faces}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Wenn ja, wird daraus eine Gruppe: {faces}.</translation>
    </message>
    <message>
        <source>If yes, {faces} get the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Wenn ja, erhalten {faces} den Namen {name}.</translation>
    </message>
    <message>
        <source>If yes, {faces} gets the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Wenn ja, erhält {faces} den Namen {name}.</translation>
    </message>
    <message>
        <source>If yes, {name} and {other} become one person; you choose the name.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Wenn ja, werden {name} und {other} eine Person; Sie wählen den Namen.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No two groups look like the same person.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Keine zwei Gruppen sehen nach derselben Person aus.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>One person: the groups become one (Y)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Eine Person: Die Gruppen werden eine (J)</translation>
    </message>
    <message>
        <source>Same person?</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Same person?  {percent}</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Dieselbe Person?  {percent}</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Zeigt sie noch einmal (Enter)</translation>
    </message>
    <message>
        <source>Two people; never asked again (N)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Zwei Personen; wird nie wieder gefragt (N)</translation>
    </message>
    <message>
        <source>Y: yes   N: no   Tab: not sure   P: photo</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>J: ja   N: nein   Tab: unsicher   P: Foto</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You were not sure about {pairs}.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Hier waren Sie unsicher: {pairs}.</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for no</comment>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yes</comment>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>j</translation>
    </message>
    <message>
        <source>{name}, {faces}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{name}, {faces}</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{n} Paare</translation>
    </message>
</context>
<context>
    <name>PeopleOrder</name>
    <message>
        <source>By name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Last added first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Meiste Gesichter zuerst</translation>
    </message>
    <message>
        <source>Most suggestions first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Meiste Vorschläge zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Ausgeblendet ({n})</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Nobody has a name yet</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Noch hat niemand einen Namen</translation>
    </message>
    <message>
        <source>Nobody is called {text}</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Niemand heißt {text}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>Shows the people whom you have hidden</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Zeigt die Personen, die Sie ausgeblendet haben</translation>
    </message>
    <message>
        <source>Type names below the groups in the Inbox; the people then stand here.</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Tippen Sie im Eingang Namen unter die Gruppen; die Personen stehen dann hier.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>1 month</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>A day, for example {day}</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Ein Tag, zum Beispiel {day}</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Geburtsdatum…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Person ausblenden</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Wieder unter den Personen zeigen</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>Takes the name away; the faces go back to the Inbox. Can be undone.</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Nimmt den Namen weg; die Gesichter kommen zurück in den Eingang. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The photos then say how old this person was.</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Bei den Fotos steht dann, wie alt die Person war.</translation>
    </message>
    <message>
        <source>This is…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Das ist…</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Als Titelbild verwenden</translation>
    </message>
    <message>
        <source>Use the selected face as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Ausgewähltes Gesicht als Titelbild</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Wann wurde {name} geboren?</translation>
    </message>
    <message numerus="yes">
        <source>age {n}</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{name}, on {photos} with this person</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>{name}, mit dieser Person auf {photos}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Del takes it away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Entf entfernt den Filter.</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>nicht {name}</translation>
    </message>
    <message>
        <source>{name} has to be on the photo. Click for: must not be.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name} muss auf dem Foto sein. Klicken für: darf nicht.</translation>
    </message>
    <message>
        <source>{name} must not be on the photo. Click to take this away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name} darf nicht auf dem Foto sein. Klicken entfernt diesen Filter.</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Birth date, hide, forget</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Geburtsdatum, ausblenden, vergessen</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Geburtsdatum…</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Zum Umbenennen klicken</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Name dieser Person</translation>
    </message>
    <message>
        <source>born {day}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{faces} auf {photos}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>PersonOrder</name>
    <message>
        <source>Least certain first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>No confirmed face fits {text}</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Kein bestätigtes Gesicht passt zu {text}</translation>
    </message>
    <message>
        <source>No face has this name</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Kein Gesicht hat diesen Namen</translation>
    </message>
    <message>
        <source>Type it below a group in the Inbox, or take it away: More, Forget.</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Geben Sie ihn im Eingang unter einer Gruppe ein, oder entfernen Sie ihn: Mehr, Vergessen.</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Confirm all</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Confirmed faces</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>Bestätigte Gesichter</translation>
    </message>
    <message>
        <source>Enter: yes   Del: no   Space: photo</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Enter: ja   Entf: nein   Leertaste: Foto</translation>
    </message>
    <message>
        <source>Is this {name}?  {n}</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Ist das {name}?  {n}</translation>
    </message>
    <message>
        <source>Select one of the confirmed faces first.</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>Wählen Sie zuerst ein bestätigtes Gesicht aus.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>PhotoFilters</name>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>2 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>2 Gesichter</translation>
    </message>
    <message>
        <source>3 to 5 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>3 bis 5 Gesichter</translation>
    </message>
    <message>
        <source>6 and more faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>6 und mehr Gesichter</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2019, 2019-05, 2019-05-17</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Ein Jahr, ein Monat oder ein Tag: 2019, 2019-05, 2019-05-17</translation>
    </message>
    <message>
        <source>All folders</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Any number of faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Beliebig viele Gesichter</translation>
    </message>
    <message>
        <source>File or folder name</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Datei, Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>How many faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Wie viele Gesichter</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Only photos with a face that has no name yet</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Nur Fotos mit einem Gesicht, das noch keinen Namen hat</translation>
    </message>
    <message>
        <source>People on the photo</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Personen auf dem Foto</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Somebody twice</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Jemand doppelt</translation>
    </message>
    <message>
        <source>Taken from</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Aufgenommen ab</translation>
    </message>
    <message>
        <source>Taken to</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Aufgenommen bis</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Unnamed faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Which of these people</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Welche dieser Personen</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Wer ist darauf?</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>any of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>sonst niemand</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Arrows: move   Shift+arrows: size   Enter: keep   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Pfeile: verschieben   Umschalt+Pfeile: Größe   Enter: übernehmen   Esc: abbrechen</translation>
    </message>
    <message>
        <source>Click a box to name it, draw one around a face that was missed (or {key})   Tab: next face   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Rahmen anklicken, um ihn zu benennen; um ein übersehenes Gesicht einen zeichnen (oder {key})   Tab: nächstes Gesicht   Rad, + −: Zoom</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <source>Draw a box around a face that was missed (or {key})   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Ein übersehenes Gesicht mit einem Rahmen umgeben (oder {key})   Rad, + −: Zoom</translation>
    </message>
    <message>
        <source>Draw a box around the face   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Zeichnen Sie einen Rahmen um das Gesicht   Esc: abbrechen</translation>
    </message>
    <message>
        <source>Enter: name   Tab: next face   {key}: not a face   Ctrl+arrows: move the box</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Enter: benennen   Tab: nächstes Gesicht   {key}: kein Gesicht   Strg+Pfeile: Rahmen verschieben</translation>
    </message>
    <message>
        <source>Enter: this name, and on to the next face   Tab: next face   Esc: back</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Enter: dieser Name, weiter zum nächsten Gesicht   Tab: nächstes Gesicht   Esc: zurück</translation>
    </message>
    <message>
        <source>Face {n} of {total}: {who}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>Gesicht {n} von {total}: {who}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Move or resize the box	Ctrl+arrows</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Rahmen verschieben, Größe ändern	Strg+Pfeile</translation>
    </message>
    <message>
        <source>Name…	Enter</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Benennen…	Enter</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>No, this is not {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Nein, das ist nicht {name}</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Im Bildbetrachter öffnen</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>In seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>Das Foto ist nicht mehr da: {path}</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Das ganze Foto</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>Dieses Gesicht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>Dieses Foto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/canvas.py</extracomment>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Ja, das ist {name}</translation>
    </message>
    <message>
        <source>maybe {name}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>vielleicht {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>{n} von {total}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By file name</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Nach Dateiname</translation>
    </message>
    <message>
        <source>Copies of the selected photos, in a folder of your choice</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Kopien der ausgewählten Fotos, in einem Ordner Ihrer Wahl</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy photos to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Fotos kopieren nach…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Ziehen Sie einen Ordner mit Fotos von Personen auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Last found first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Zuletzt gefunden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No photo fits</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Kein Foto passt</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Im Bildbetrachter öffnen</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>In seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Take a filter away, or all of them with “Show all”.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Entfernen Sie einen Filter, oder alle mit „Alle zeigen“.</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Noch gibt es keine Fotos</translation>
    </message>
    <message>
        <source>{files} copied: paste them in the file manager.</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>{files} kopiert: Fügen Sie im Dateimanager ein.</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{n} von {photos}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{n} ausgewählt</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>All faces of this person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Alle Gesichter dieser Person</translation>
    </message>
    <message>
        <source>All of them have a name. A new name takes its place.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Alle haben einen Namen. Ein neuer Name ersetzt ihn.</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Select faces first: click one, or draw around them.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Wählen Sie zuerst Gesichter aus: durch Anklicken oder Einkreisen.</translation>
    </message>
    <message>
        <source>Show in Inbox</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Im Eingang zeigen</translation>
    </message>
    <message>
        <source>Show person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>Show the whole map	Home</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Die ganze Karte zeigen	Pos1</translation>
    </message>
    <message>
        <source>The group, with all its faces</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Die Gruppe mit all ihren Gesichtern</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{n} of them have a name, which stays.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>{n} davon mit Namen, der bleibt.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{files} could not be read</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{files} nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>All reasons: {files}</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Alle Gründe: {files}</translation>
    </message>
    <message>
        <source>Copy list</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The selected file</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Die ausgewählte Datei</translation>
    </message>
    <message>
        <source>Where the selected file is, and why it is not read</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Wo die ausgewählte Datei liegt und warum sie nicht gelesen wird</translation>
    </message>
    <message>
        <source>Which files are listed, by reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Welche Dateien gezeigt werden, nach Grund</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>Dateien vom &amp;Typ:</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ask later</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Nein zu {n}</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Ja zu {n}</translation>
    </message>
    <message>
        <source>Yes to {yes}, no to {no}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Ja zu {yes}, nein zu {no}</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>das Foto dazu ist nicht mehr da</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{name}, {percent} sure: {answer}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>{name}, {percent} sicher: {answer}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All answered</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Alles beantwortet</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Gesichter, die jemand sein können, den Sie benannt haben (F6: anderer Teil)</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Gesichter, die jemand sein können, den Sie benannt haben, kommen hierher.</translation>
    </message>
    <message>
        <source>Groups that may be one person (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Gruppen, die eine Person sein können (F6: anderer Teil)</translation>
    </message>
    <message>
        <source>Groups that may be one person are waiting: “Same person?” at the top, or F6.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Gruppen, die eine Person sein können, warten: „Dieselbe Person?“ oben, oder F6.</translation>
    </message>
    <message>
        <source>Name somebody in the Inbox: faces that may be the same person come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Benennen Sie jemanden im Eingang: Gesichter, die dieselbe Person sein können, kommen hierher.</translation>
    </message>
    <message>
        <source>No more suggestions</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Keine weiteren Vorschläge</translation>
    </message>
    <message>
        <source>Nothing else to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Sonst nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Same person?  {n}</source>
        <extracomment>facetagger/ui/side_list.py</extracomment>
        <translation>Dieselbe Person?  {n}</translation>
    </message>
    <message>
        <source>Suggestions  {n}</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Vorschläge  {n}</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Pictures of faces could not be read: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>Bilder von Gesichtern ließen sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside facetagger: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>In facetagger ist etwas schiefgegangen: {error}</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>There is no backup yet. The first one is made today.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Noch gibt es keine Sicherung. Die erste wird heute angelegt.</translation>
    </message>
    <message>
        <source>facetagger was not closed the last time, and its file {path} is damaged.</source>
        <extracomment>facetagger/ui/background/safety.py</extracomment>
        <translation>facetagger wurde beim letzten Mal nicht beendet, und seine Datei {path} ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Found {faces} in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{faces} in {photos} gefunden.</translation>
    </message>
    <message>
        <source>None of the {files} could be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Keine der {files} konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing new in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Nichts Neues in {photos}.</translation>
    </message>
    <message>
        <source>Stopped. The faces described so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Gestoppt. Die bisher erfassten Gesichter bleiben.</translation>
    </message>
    <message>
        <source>Stopped. The photos read so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Gestoppt. Die bisher gelesenen Fotos bleiben.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The last scan was stopped before it was done.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Das letzte Einlesen wurde vorzeitig gestoppt.</translation>
    </message>
    <message>
        <source>The scan goes on once {folder} is there again.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Das Einlesen geht weiter, sobald {folder} wieder da ist.</translation>
    </message>
    <message>
        <source>There are no photos in {folder}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>In {folder} sind keine Fotos.</translation>
    </message>
    <message>
        <source>{found} Read before that: {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{found} Schon vorher gelesen: {photos}.</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Drag them onto a person in the side bar</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Ziehen Sie sie auf eine Person in der Seitenleiste</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Name of the selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Name der ausgewählten Gesichter</translation>
    </message>
    <message>
        <source>Names the selected faces {name}</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Benennt die ausgewählten Gesichter als {name}</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Nichts auswählen (Esc)</translation>
    </message>
    <message>
        <source>Selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Ausgewählte Gesichter</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>They become a group of their own</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Sie werden eine eigene Gruppe</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>{name}?</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Apple Core ML</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Automatic: the fastest there is</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Automatisch: das schnellste</translation>
    </message>
    <message>
        <source>Chosen by the environment variable FACETAGGER_LIBRARY.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Gewählt durch die Umgebungsvariable FACETAGGER_LIBRARY.</translation>
    </message>
    <message>
        <source>Chosen by you; it is opened at every start.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Von Ihnen gewählt; sie wird bei jedem Start geöffnet.</translation>
    </message>
    <message>
        <source>For this time; the next start opens the usual one</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Nur dieses Mal; der nächste Start öffnet die gewohnte</translation>
    </message>
    <message>
        <source>Graphics card (DirectML)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Grafikkarte (DirectML)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA CUDA)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Grafikkarte (NVIDIA CUDA)</translation>
    </message>
    <message>
        <source>Intel OpenVINO</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Intel OpenVINO</translation>
    </message>
    <message>
        <source>It is opened at the next starts, too</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Sie wird auch bei den nächsten Starts geöffnet</translation>
    </message>
    <message>
        <source>Open for this time; the next start opens {folder}.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Nur dieses Mal geöffnet; der nächste Start öffnet {folder}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This is the usual place.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Das ist der gewohnte Ort.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> megapixels</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation> Megapixel</translation>
    </message>
    <message>
        <source>&amp;Another library…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Andere Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Folders…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Notice new photos in scanned folders while the window is open</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Neue Fotos in eingelesenen Ordnern bemerken, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>&amp;Pass over</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>&amp;Read photos of up to</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Fotos &amp;lesen bis</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Sc&amp;hriftgröße</translation>
    </message>
    <message>
        <source>&amp;Work quietly while scanning (half of the cores, low priority)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Beim Einlesen &amp;zurückhaltend arbeiten (halbe Kerne, niedrige Priorität)</translation>
    </message>
    <message>
        <source>Another engine takes effect at once; what its models run on, at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Ein anderes Modul gilt sofort; worauf seine Modelle laufen, beim nächsten Einlesen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Face &amp;engines…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Erkennungsmodule…</translation>
    </message>
    <message>
        <source>Face engine</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Erkennungsmodul</translation>
    </message>
    <message>
        <source>Files and folders, one a line: names or patterns with * and ?; a / at the end means a folder.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Dateien und Ordner, einer je Zeile: Namen oder Muster mit * und ?; ein / am Ende steht für einen Ordner.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Models r&amp;un on</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Modelle laufen auf</translation>
    </message>
    <message>
        <source>Names and faces are kept here, and copied to backups at least once a day.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Namen und Gesichter liegen hier und werden mindestens einmal am Tag gesichert.</translation>
    </message>
    <message>
        <source>Open the window again in this language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Fenster in dieser Sprache neu öffnen</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Scans</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Take one of the last backups back</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Eine der letzten Sicherungen zurückholen</translation>
    </message>
    <message>
        <source>Takes effect at once; another language when the window is opened again.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Gilt sofort; eine andere Sprache, wenn das Fenster neu geöffnet wird.</translation>
    </message>
    <message>
        <source>Takes effect at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Gilt ab dem nächsten Einlesen.</translation>
    </message>
    <message>
        <source>The folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Die eingelesenen Ordner</translation>
    </message>
    <message>
        <source>The usual librar&amp;y</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Die &amp;gewohnte Bibliothek</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>{name} (not there on this computer)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{name} (auf diesem Computer nicht da)</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>{faces} ignorieren</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose folder…</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Ziehen Sie einen Ordner mit Fotos hierher</translation>
    </message>
    <message>
        <source>Your photos are only looked at, never changed, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Ihre Fotos werden nur angesehen, nie verändert, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 file of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>1 Datei dabei war nicht lesbar</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Einlesen fortsetzen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Einlesen unterbrechen</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Scan: {what}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Einlesen: {what}</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Einlesen stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>The first start prepares the face engine.</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Der erste Start bereitet das Erkennungsmodul vor.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{faces} described</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{faces} erfasst</translation>
    </message>
    <message>
        <source>{faces} found</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{faces} gefunden</translation>
    </message>
    <message>
        <source>{n} photos a second</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{n} Fotos/s</translation>
    </message>
    <message>
        <source>{n} files of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{n} Dateien dabei waren nicht lesbar</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>All that were seen only once: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Alle, die nur einmal gesehen wurden: {faces}</translation>
    </message>
    <message>
        <source>Click whom you know: these faces stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Klicken Sie an, wen Sie kennen: Diese Gesichter bleiben im Eingang.</translation>
    </message>
    <message>
        <source>Faces that would be ignored</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Gesichter, die ignoriert würden</translation>
    </message>
    <message>
        <source>Ignore faces seen only once</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Nur einmal gesehene Gesichter ignorieren</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>{faces} ignorieren</translation>
    </message>
    <message>
        <source>Only blurred, small or turned away ones: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Nur unscharfe, kleine oder abgewandte: {faces}</translation>
    </message>
    <message>
        <source>People in the background come once and never again. Faces for which a name is suggested, and those in groups, stay. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Leute im Hintergrund erscheinen einmal und nie wieder. Gesichter, für die ein Name vorgeschlagen ist, und solche in Gruppen bleiben. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>There are no such faces</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Solche Gesichter gibt es nicht</translation>
    </message>
    <message>
        <source>{faces} marked: to stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>{faces} markiert: bleiben im Eingang.</translation>
    </message>
</context>
<context>
    <name>SuggestionPages</name>
    <message>
        <source>Are these all {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Sind das alle {name}?</translation>
    </message>
    <message>
        <source>Are these names right?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Stimmen diese Namen?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Faces that have this name already</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Gesichter, die diesen Namen schon haben</translation>
    </message>
    <message>
        <source>Ignore	Ctrl+I</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Ignorieren	Strg+I</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Ist das {name}?</translation>
    </message>
    <message>
        <source>Not a face	Del</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Kein Gesicht	Entf</translation>
    </message>
    <message>
        <source>Not sure	Tab</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Unsicher	Tab</translation>
    </message>
    <message>
        <source>Show photo	P</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Foto zeigen	P</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Zeigt sie noch einmal (Enter)</translation>
    </message>
    <message>
        <source>Somebody else…	Ctrl+M</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Jemand anderes…	Strg+M</translation>
    </message>
    <message>
        <source>Space: tick or untick   Tab: not sure   P: photo   Enter: done</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Leertaste: Haken an/aus   Tab: unsicher   P: Foto   Enter: fertig</translation>
    </message>
    <message>
        <source>Suggestions, ticked: yes</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Vorschläge, mit Haken: ja</translation>
    </message>
    <message>
        <source>Tick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Haken setzen	Leertaste</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Alle mit Haken</translation>
    </message>
    <message>
        <source>Ticked faces get their names, the others never this one again. The next page comes. (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Gesichter mit Haken erhalten ihre Namen, die anderen diesen nie wieder. Dann kommt die nächste Seite. (Enter)</translation>
    </message>
    <message>
        <source>Ticks or unticks every face on the page (Ctrl+A, Space)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Setzt oder entfernt die Haken aller Gesichter der Seite (Strg+A, Leertaste)</translation>
    </message>
    <message>
        <source>Untick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Haken entfernen	Leertaste</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Alle ohne Haken</translation>
    </message>
    <message>
        <source>You were not sure about {faces}.</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Hier waren Sie unsicher: {faces}.</translation>
    </message>
    <message>
        <source>{n} more wait</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>{n} weitere warten</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Drop a folder with photos of people on this window: every face becomes a dot here, like faces side by side.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Ziehen Sie einen Ordner mit Fotos von Personen auf dieses Fenster: Jedes Gesicht wird hier ein Punkt, ähnliche Gesichter nebeneinander.</translation>
    </message>
    <message>
        <source>Faces that are alike come to lie side by side. This is done once; later ones are put beside them.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Ähnliche Gesichter kommen nebeneinander. Das geschieht nur einmal; spätere werden dazugestellt.</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Wie weit die Karte ist</translation>
    </message>
    <message>
        <source>Lay out</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Laying it out was stopped.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Das Anordnen wurde gestoppt.</translation>
    </message>
    <message>
        <source>Laying out the map…</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Karte wird angeordnet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>There are no faces yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Noch gibt es keine Gesichter</translation>
    </message>
    <message>
        <source>There is no map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Noch gibt es keine Karte</translation>
    </message>
    <message>
        <source>These faces have no place on the map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Diese Gesichter haben noch keinen Platz auf der Karte</translation>
    </message>
    <message>
        <source>They are described by the next scan of their photos; then they come here.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Sie werden beim nächsten Einlesen ihrer Fotos erfasst; dann kommen sie hierher.</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>1 changed photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 geändertes Foto</translation>
    </message>
    <message>
        <source>1 new photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 neues Foto</translation>
    </message>
    <message>
        <source>1 photo moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 Foto verschoben oder entfernt</translation>
    </message>
    <message>
        <source>The system does not let every folder be watched: in some, new photos are noticed within 15 minutes only.</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>Das System lässt nicht jeden Ordner überwachen: In manchen werden neue Fotos erst innerhalb von 15 Minuten bemerkt.</translation>
    </message>
    <message>
        <source>{n} changed photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} geänderte Fotos</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} Ordnern</translation>
    </message>
    <message>
        <source>{n} new photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} neue Fotos</translation>
    </message>
    <message>
        <source>{n} photos moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} Fotos verschoben oder entfernt</translation>
    </message>
    <message>
        <source>{what} in {folder}</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{what} in {folder}</translation>
    </message>
</context>
<context>
    <name>delegates</name>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{n} new</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} unnamed</source>
        <extracomment>facetagger/ui/views/photos/tiles.py</extracomment>
        <translation>{n} unbenannt</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The folder {path} could not be opened.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>Der Ordner {path} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>Das Foto ist nicht mehr da: {path}</translation>
    </message>
    <message>
        <source>The system knows no program to open {path}.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>Das System kennt kein Programm, das {path} öffnet.</translation>
    </message>
</context>
<context>
    <name>drag</name>
    <message>
        <source>Divide {faces} off as a new group</source>
        <extracomment>facetagger/ui/dragging/drag.py</extracomment>
        <translation>{faces} als neue Gruppe abtrennen</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{faces} mit {name} zusammenführen</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Bring back {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} zurückholen</translation>
    </message>
    <message>
        <source>Choose the cover of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Titelbild von {name} wählen</translation>
    </message>
    <message>
        <source>Confirm {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} als {name} bestätigen</translation>
    </message>
    <message>
        <source>Confirm {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} als {people} bestätigen</translation>
    </message>
    <message>
        <source>Divide a group into {n} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Gruppe teilen in {n} und {faces}</translation>
    </message>
    <message>
        <source>Divide {faces} off</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} abtrennen</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <source>Forget 1 photo that is gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>1 fehlendes Foto vergessen</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Forget {photos} that are gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Fehlende Fotos vergessen ({photos})</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name} ausblenden</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} ignorieren</translation>
    </message>
    <message>
        <source>Ignore {faces} seen only once</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Nur einmal Gesehene ignorieren ({faces})</translation>
    </message>
    <message>
        <source>Mark {faces} as not a face</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} als „kein Gesicht“ markieren</translation>
    </message>
    <message>
        <source>Merge {faces} into one group</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} zu einer Gruppe zusammenführen</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {faces} with a group of {n}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} mit einer Gruppe von {n} zusammenführen</translation>
    </message>
    <message>
        <source>Move a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <source>Name {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} als {name} benennen</translation>
    </message>
    <message>
        <source>Name {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} als {people} benennen</translation>
    </message>
    <message>
        <source>Name {faces} {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} als {name} benennen</translation>
    </message>
    <message>
        <source>Reject {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} ablehnen</translation>
    </message>
    <message>
        <source>Remove the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Geburtsdatum von {name} entfernen</translation>
    </message>
    <message>
        <source>Remove {photos} from the library</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{photos} aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Rename {name} to {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name} in {other} umbenennen</translation>
    </message>
    <message>
        <source>Review {suggestions} ({n} yes, {m} no)</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{suggestions} prüfen ({n} ja, {m} nein)</translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Geburtsdatum von {name} setzen</translation>
    </message>
    <message>
        <source>Show {name} again</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name} wieder zeigen</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {more}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} und {more} unterscheiden</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces} und {name} unterscheiden</translation>
    </message>
    <message>
        <source>Tell apart {name} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name} und {faces} unterscheiden</translation>
    </message>
    <message>
        <source>Tell apart {name} and {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name} und {other} unterscheiden</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Face</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Face, {percent} sure</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Gesicht, {percent} sicher</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Gruppe: {faces}</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>das Foto dazu ist nicht mehr da</translation>
    </message>
    <message>
        <source>maybe {name}, {percent}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>vielleicht {name}, {percent}</translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>{n} ohne Namen</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>&apos;{engine_id}&apos; cannot be downloaded; import a folder instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>„{engine_id}“ lässt sich nicht herunterladen; fügen Sie stattdessen einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>&apos;{engine_id}&apos; cannot name an engine: take one like insightface/my-models, of letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>„{engine_id}“ kann kein Modul heißen: Wählen Sie einen Namen wie insightface/meine-modelle aus Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no kind of models that facetagger knows; there is: insightface, opencv.</source>
        <extracomment>said below the window</extracomment>
        <translation>„{name}“ ist keine Art von Modellen, die facetagger kennt; es gibt: insightface, opencv.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; is not an identifier; take one that facetagger printed.</source>
        <extracomment>said below the window</extracomment>
        <translation>„{shown}“ ist keine Kennung; nehmen Sie eine, die facetagger ausgegeben hat.</translation>
    </message>
    <message>
        <source>1 photo is known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Hier ist 1 Foto bekannt, und jetzt ist nichts da: Ist das Laufwerk angeschlossen? Es bleibt erhalten.</translation>
    </message>
    <message>
        <source>A name can have up to {max_name_length} characters; this one has {count}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ein Name kann bis zu {max_name_length} Zeichen haben; dieser hat {count}.</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ein Name darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>All of these faces were said not to be “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>Von all diesen Gesichtern wurde gesagt, dass sie nicht „{name}“ sind.</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek wird gesichert</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Modelle werden geprüft</translation>
    </message>
    <message>
        <source>Choose at least one face or group.</source>
        <extracomment>said below the window</extracomment>
        <translation>Wählen Sie mindestens ein Gesicht oder eine Gruppe.</translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <extracomment>said below the window</extracomment>
        <translation>Wählen Sie mindestens ein Gesicht.</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <extracomment>said below the window</extracomment>
        <translation>Gruppen werden verglichen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>said below the window</extracomment>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <extracomment>said below the window</extracomment>
        <translation>Verbindung von der Gegenseite getrennt</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <extracomment>said below the window</extracomment>
        <translation>Fotos werden kopiert</translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>said below the window</extracomment>
        <translation>Gesichter werden neu erfasst</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>said below the window</extracomment>
        <translation>Der zugeteilte Speicherplatz ist verbraucht</translation>
    </message>
    <message>
        <source>Doing again</source>
        <extracomment>said below the window</extracomment>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Downloading {name} (MB)</source>
        <extracomment>said below the window</extracomment>
        <translation>{name} wird heruntergeladen (MB)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>said below the window</extracomment>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Gesichter werden gruppiert</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Rechner antwortet nicht</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>said below the window</extracomment>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>JPEG XL pictures cannot be read yet.</source>
        <extracomment>said below the window</extracomment>
        <translation>Bilder im Format JPEG XL können noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Karte wird angelegt</translation>
    </message>
    <message>
        <source>Looking at a face</source>
        <extracomment>said below the window</extracomment>
        <translation>Ein Gesicht wird angesehen</translation>
    </message>
    <message>
        <source>Looking at boxes drawn by hand</source>
        <extracomment>said below the window</extracomment>
        <translation>Von Hand gezeichnete Rahmen werden angesehen</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>said below the window</extracomment>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <source>MIT (CenterFace), CC0 (dlib ResNet)</source>
        <extracomment>said below the window</extracomment>
        <translation>MIT (CenterFace), CC0 (dlib ResNet)</translation>
    </message>
    <message>
        <source>MIT (YuNet), Apache-2.0 (SFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>MIT (YuNet), Apache-2.0 (SFace)</translation>
    </message>
    <message>
        <source>Merge the group into the person, not the person into the group.</source>
        <extracomment>said below the window</extracomment>
        <translation>Führen Sie die Gruppe mit der Person zusammen, nicht die Person mit der Gruppe.</translation>
    </message>
    <message>
        <source>Merging needs two different groups.</source>
        <extracomment>said below the window</extracomment>
        <translation>Zum Zusammenführen braucht es zwei verschiedene Gruppen.</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <extracomment>said below the window</extracomment>
        <translation>Name oder Dienst unbekannt</translation>
    </message>
    <message>
        <source>Naming everybody</source>
        <extracomment>said below the window</extracomment>
        <translation>Alle werden benannt</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No face was found on any photo in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Auf keinem Foto in {folder} wurde ein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No folder at {folder} was scanned; look at the list of folders.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {folder} wurde kein Ordner eingelesen; sehen Sie in der Liste der Ordner nach.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>said below the window</extracomment>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>said below the window</extracomment>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No suggestion for “{name}” of that probability is waiting.</source>
        <extracomment>said below the window</extracomment>
        <translation>Für „{name}“ wartet kein Vorschlag mit dieser Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Nobody is born in the future: {born}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Niemand wird in der Zukunft geboren: {born}.</translation>
    </message>
    <message>
        <source>None of these faces is alone any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Keines dieser Gesichter ist noch allein.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}, so nothing was confirmed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Für {which} ist nichts vorgeschlagen, also wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Für {which} ist nichts vorgeschlagen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; the window at its next start, or &apos;facetagger doctor --restore&apos;, takes the newest backup back, and the file that is there is kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es wurde nichts geändert; das Fenster holt beim nächsten Start die neueste Sicherung zurück (oder „facetagger doctor --restore“), und die vorhandene Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Vorgang ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>said below the window</extracomment>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Placing new faces on the map</source>
        <extracomment>said below the window</extracomment>
        <translation>Neue Gesichter kommen auf die Karte</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Gesichter werden gelesen</translation>
    </message>
    <message>
        <source>Recognising people</source>
        <extracomment>said below the window</extracomment>
        <translation>Personen werden erkannt</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist im Netz nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Name lässt sich zurzeit nicht auflösen</translation>
    </message>
    <message>
        <source>The RAW picture is damaged: it cannot be developed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das RAW-Bild ist beschädigt: Es lässt sich nicht entwickeln.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Sicherung {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The box is too small: it needs {smallest_px} pixels of the photo on each side.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Rahmen ist zu klein: Jede Seite braucht {smallest_px} Pixel des Fotos.</translation>
    </message>
    <message>
        <source>The built-in engine cannot be removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das eingebaute Modul lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The built-in engine is always there; import models under another name.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das eingebaute Modul ist immer da; fügen Sie Modelle unter einem anderen Namen hinzu.</translation>
    </message>
    <message>
        <source>The converted model cannot be written to {parent}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Das umgewandelte Modell lässt sich nicht in {parent} speichern: {error}</translation>
    </message>
    <message>
        <source>The demo&apos;s photos cannot be written to {folder}: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Fotos der Demo lassen sich nicht in {folder} speichern: {error}.</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} could not be read or written.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Datenträger mit der Bibliothek {path} war nicht lesbar oder beschreibbar.</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full; nothing of the last step was kept. Free some space and try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Datenträger mit der Bibliothek {path} ist voll; vom letzten Schritt blieb nichts erhalten. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The downloaded file cannot be unpacked: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die heruntergeladene Datei lässt sich nicht entpacken: {error}</translation>
    </message>
    <message>
        <source>The downloaded file is damaged: {error}. Try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die heruntergeladene Datei ist beschädigt: {error}. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; cannot be removed: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Modul „{engine_id}“ lässt sich nicht entfernen: {error}</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; does not come with facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Modul „{engine_id}“ gehört nicht zu facetagger.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; has just been removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Modul „{engine_id}“ wurde gerade entfernt.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Modul „{engine_id}“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>The engine cannot be stored in {engines_dir}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Modul lässt sich nicht in {engines_dir} speichern: {error}</translation>
    </message>
    <message>
        <source>The face engine &apos;{engine_id}&apos; is not installed; &apos;facetagger engines install {engine_id}&apos; downloads it.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Erkennungsmodul „{engine_id}“ ist nicht installiert; „facetagger engines install {engine_id}“ lädt es herunter.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The file is a video, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist ein Video oder von einer Art, die facetagger nicht kennt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no ONNX model: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist kein ONNX-Modell: {error}</translation>
    </message>
    <message>
        <source>The file is no RAW picture, or of a camera that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist kein RAW-Bild oder von einer unbekannten Kamera.</translation>
    </message>
    <message>
        <source>The file is not a picture, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist kein Bild oder von einer Art, die facetagger nicht kennt.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is too large ({size} GB) to be a photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei ist zu groß für ein Foto ({size} GB).</translation>
    </message>
    <message>
        <source>The file may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Dieser Benutzer darf die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>The file {fact} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei {fact} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The file {fact} is missing in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {folder} fehlt die Datei {fact}.</translation>
    </message>
    <message>
        <source>The file {named} is damaged or of another version: its sha256 is not {sha256}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei {named} ist beschädigt oder von einer anderen Version: Ihre SHA-256 ist nicht {sha256}.</translation>
    </message>
    <message>
        <source>The file {path} says where the library is, and cannot be read: {error}. Without the file the usual library is opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei {path} sagt, wo die Bibliothek liegt, und ist nicht lesbar: {error}. Ohne die Datei wird die gewohnte Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>The file {source} has changed while it was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei {source} hat sich beim Kopieren geändert.</translation>
    </message>
    <message>
        <source>The files of the engine &apos;{pack}&apos; are of another version; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Dateien des Moduls „{pack}“ sind von einer anderen Version; installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Ordner {folder} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Ordner {folder} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Ordner {folder} ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>said below the window</extracomment>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Dieser Benutzer darf den Ordner {folder} nicht lesen.</translation>
    </message>
    <message>
        <source>The group is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Gruppe ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The group {ref} is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Gruppe {ref} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The history has changed meanwhile; choose again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Verlauf hat sich inzwischen geändert; wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The library folder {directory} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Ordner der Bibliothek {directory} ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>The library in {directory} is in use by another program. Close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek in {directory} wird von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek {path} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: it or its folder is read-only.</source>
        <extracomment>said below the window</extracomment>
        <translation>In die Bibliothek {path} kann nicht geschrieben werden: Sie oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek {path} ist beschädigt. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it was cut short. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek {path} ist beschädigt: Ihr Ende fehlt. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is empty, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek {path} ist leer, aber es gibt Sicherungen von ihr. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program. Wait for it to finish or close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek {path} wird von einem anderen Programm benutzt. Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} is missing, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek {path} fehlt, aber es gibt Sicherungen von ihr. {restore}</translation>
    </message>
    <message>
        <source>The library {path} may not be opened by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Dieser Benutzer darf die Bibliothek {path} nicht öffnen.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer facetagger (its version is {version}, this program knows {version2}). Update facetagger to open it; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Bibliothek {path} stammt von einem neueren facetagger (sie hat Version {version}, dieses Programm kennt {version2}). Aktualisieren Sie facetagger, um sie zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The licence of &apos;{engine_id}&apos; cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Lizenz von „{engine_id}“ ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: &apos;{name}&apos; is no list.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Liste der Erkennungsmodule ist nicht lesbar: „{name}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {engine_id} is wrong ({error}).</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Liste der Erkennungsmodule ist nicht lesbar: {engine_id} ist falsch ({error}).</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Liste der Erkennungsmodule ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The list of face engines knows no models of &apos;{family}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Liste der Erkennungsmodule kennt keine Modelle von „{family}“.</translation>
    </message>
    <message>
        <source>The model does not take one image.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Modell nimmt nicht ein einzelnes Bild.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Modelldatei {file} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or of another version. Install the package &apos;{distribution}&apos; again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Modelldatei {file} ist beschädigt oder von einer anderen Version. Installieren Sie das Paket „{distribution}“ neu.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Modelldatei {name} ist beschädigt ({path}); installieren Sie ihr Modul neu.</translation>
    </message>
    <message>
        <source>The model file {name} is missing ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Modelldatei {name} fehlt ({path}); installieren Sie ihr Modul neu.</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Install the package &apos;{distribution}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Modelldatei {path} fehlt. Installieren Sie das Paket „{distribution}“.</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: it is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Modell {path} lässt sich nicht laden: Es ist beschädigt, unvollständig oder kein Modell.</translation>
    </message>
    <message>
        <source>The outputs of {file} are not SCRFD&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Ausgaben von {file} sind nicht die von SCRFD.</translation>
    </message>
    <message>
        <source>The outputs of {file} are not YuNet&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Ausgaben von {file} sind nicht die von YuNet.</translation>
    </message>
    <message>
        <source>The photo {path} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Foto {path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The photos in {folder} show one person only, {name}; two at least are needed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Fotos in {folder} zeigen nur eine Person, {name}; mindestens zwei sind nötig.</translation>
    </message>
    <message>
        <source>The photos of the demo come with the package &apos;{package}&apos;, which is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Fotos der Demo gehören zum Paket „{package}“, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The picture is a HEIF file that is not coded as HEVC.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist eine HEIF-Datei, die nicht mit HEVC codiert ist.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of two colours, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist ein JPEG mit zwei Farben; das ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of {bits} bits a colour, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist ein JPEG mit {bits} Bit je Farbe; das ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The picture is a hierarchical JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist ein hierarchisches JPEG; das ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The picture is a lossless JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist ein verlustfreies JPEG; das ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The picture is damaged, or a {kind} of a kind that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist beschädigt oder ein {kind} von unbekannter Art.</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be decoded.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist beschädigt: Es lässt sich nicht decodieren.</translation>
    </message>
    <message>
        <source>The picture is damaged: it claims to be larger than any photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist beschädigt: Es gibt sich größer aus als jedes Foto.</translation>
    </message>
    <message>
        <source>The picture is damaged: its decoder crashed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist beschädigt: Sein Decoder ist abgestürzt.</translation>
    </message>
    <message>
        <source>The picture is damaged: its header cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist beschädigt: Sein Anfang ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The picture is damaged: the file is cut short.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist beschädigt: Das Ende der Datei fehlt.</translation>
    </message>
    <message>
        <source>The picture is too large to read: {width} × {height} pixels. Up to {max_pixels} megapixels are read; the settings can raise that.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild ist zu groß zum Lesen: {width} × {height} Pixel. Gelesen werden bis zu {max_pixels} Megapixel; in den Einstellungen lässt sich das erhöhen.</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild braucht mehr Arbeitsspeicher, als da ist.</translation>
    </message>
    <message>
        <source>The picture was given up: reading it took longer than {seconds} seconds.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Bild wurde aufgegeben: Es zu lesen dauerte länger als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The reader of this kind of picture cannot be started: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das Leseprogramm für diese Art von Bildern lässt sich nicht starten: {error}.</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{engine_id}&apos; is damaged ({record}); install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Eintrag des Moduls „{engine_id}“ ist beschädigt ({record}); installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{pack}&apos; is damaged; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Der Eintrag des Moduls „{pack}“ ist beschädigt; installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei der Einstellungen {path} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged. Names and faces are not in it: rename or delete it, and the usual settings are used.</source>
        <extracomment>said below the window</extracomment>
        <translation>Die Datei der Einstellungen {path} ist beschädigt. Namen und Gesichter stehen nicht darin: Wird sie umbenannt oder gelöscht, gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>There are no models (files ending in .onnx) in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {folder} sind keine Modelle (Dateien, die auf .onnx enden).</translation>
    </message>
    <message>
        <source>There is more than one face detector of the kind of YuNet in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>Im Ordner ist mehr als ein Modell von der Art von YuNet, das Gesichter findet ({names}); lassen Sie nur das gewünschte darin.</translation>
    </message>
    <message>
        <source>There is more than one face detector with five landmarks (SCRFD) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>Im Ordner ist mehr als ein Modell, das Gesichter mit fünf Punkten findet (SCRFD): {names}. Lassen Sie nur das gewünschte darin.</translation>
    </message>
    <message>
        <source>There is more than one model of the kind of SFace in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>Im Ordner ist mehr als ein Modell von der Art von SFace ({names}); lassen Sie nur das gewünschte darin.</translation>
    </message>
    <message>
        <source>There is more than one model that tells faces apart (ArcFace) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>Im Ordner ist mehr als ein Modell, das Gesichter unterscheidet (ArcFace): {names}. Lassen Sie nur das gewünschte darin.</translation>
    </message>
    <message>
        <source>There is no engine &apos;{engine_id}&apos; to install. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es gibt kein Modul „{engine_id}“ zu installieren. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no face detector of the kind of YuNet in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>Im Ordner ist kein Modell von der Art von YuNet, das Gesichter findet.</translation>
    </message>
    <message>
        <source>There is no face detector with five landmarks (SCRFD) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>Im Ordner ist kein Modell, das Gesichter mit fünf Punkten findet (SCRFD).</translation>
    </message>
    <message>
        <source>There is no face engine &apos;{engine_id}&apos;. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es gibt kein Erkennungsmodul „{engine_id}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no face in {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Auf {path} ist kein Gesicht.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder of photos in {folder}; it needs one for each person.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {folder} ist kein Ordner mit Fotos; es braucht einen für jede Person.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no model of the kind of SFace in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>Im Ordner ist kein Modell von der Art von SFace.</translation>
    </message>
    <message>
        <source>There is no model that tells faces apart (ArcFace) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>Im Ordner ist kein Modell, das Gesichter unterscheidet (ArcFace).</translation>
    </message>
    <message>
        <source>There is no name to reject for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Für {which} gibt es keinen Namen abzulehnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {folder} ist kein Platz für eine Sicherung der Bibliothek: Sie braucht {needed} MB, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free. The earlier backups are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {folder} ist kein Platz für eine Sicherung der Bibliothek: Sie braucht {needed} MB, {free} MB sind frei. Die früheren Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is no such face: {which}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Dieses Gesicht gibt es nicht: {which}.</translation>
    </message>
    <message>
        <source>There is no suggestion to accept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es gibt keinen Vorschlag anzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to forget: no photo is gone from a folder that is there.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es gibt nichts zu vergessen: In keinem Ordner, der da ist, fehlt ein Foto.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>said below the window</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>These are not two groups; divide the group instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das sind nicht zwei Gruppen; teilen Sie stattdessen die Gruppe.</translation>
    </message>
    <message>
        <source>This face is not on its photo any more: {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Dieses Gesicht ist nicht mehr auf seinem Foto: {path}.</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Dieses Gesicht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This face is not “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>Dieses Gesicht ist nicht „{name}“.</translation>
    </message>
    <message>
        <source>This group cannot be divided: its faces are all alike.</source>
        <extracomment>said below the window</extracomment>
        <translation>Diese Gruppe lässt sich nicht teilen: Ihre Gesichter sind einander alle ähnlich.</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das ist nicht das Modell von dlib.</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das ist nicht das Modell von dlib: {error}.</translation>
    </message>
    <message>
        <source>This is not the CenterFace model that facetagger knows.</source>
        <extracomment>said below the window</extracomment>
        <translation>Das ist nicht das CenterFace-Modell, das facetagger kennt.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Diese Person ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Dieses Foto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>said below the window</extracomment>
        <translation>Zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>said below the window</extracomment>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Yes and no at once for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ja und nein zugleich für {which}; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>[Errno {number}] {error}: &apos;{path}&apos;</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}: {path} (Fehler {number})</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>nur nicht gewerbliche Forschung (InsightFace)</translation>
    </message>
    <message>
        <source>the connection ended after {have} of {total} MB</source>
        <extracomment>said below the window</extracomment>
        <translation>die Verbindung brach nach {have} von {total} MB ab</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>said below the window</extracomment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>unknown: what the models&apos; maker allows</source>
        <extracomment>said below the window</extracomment>
        <translation>unbekannt: was der Urheber der Modelle erlaubt</translation>
    </message>
    <message>
        <source>{count} photos are known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Hier sind {count} Fotos bekannt, und jetzt ist nichts da: Ist das Laufwerk angeschlossen? Sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>{detector} does not work as a face detector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{detector} findet keine Gesichter.</translation>
    </message>
    <message>
        <source>{embedder} cannot tell faces apart.</source>
        <extracomment>said below the window</extracomment>
        <translation>{embedder} kann Gesichter nicht unterscheiden.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}.</translation>
    </message>
    <message>
        <source>{error}: it is gone since the scan began. The photos read so far are kept; once it is back, a scan goes on from there.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}: Er ist seit dem Beginn des Einlesens weg. Die bisher gelesenen Fotos bleiben erhalten; ist er wieder da, geht das Einlesen dort weiter.</translation>
    </message>
    <message>
        <source>{file} does not take faces of 112 x 112 pixels.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} nimmt keine Gesichter von 112 × 112 Pixel.</translation>
    </message>
    <message>
        <source>{file} does not turn a face into one vector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} macht aus einem Gesicht nicht einen Vektor.</translation>
    </message>
    <message>
        <source>{file} gives {shape} for {count} faces, not {dimension} numbers a face.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} liefert {shape} für {count} Gesichter, nicht {dimension} Zahlen je Gesicht.</translation>
    </message>
    <message>
        <source>{file} is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} ist beschädigt, unvollständig oder kein Modell.</translation>
    </message>
    <message>
        <source>{file} is no face detector with five landmarks: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} findet keine Gesichter mit fünf Punkten: Das Modell hat {count} Ausgaben.</translation>
    </message>
    <message>
        <source>{file} is no model that can be loaded: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} ist kein Modell, das sich laden lässt: {error}</translation>
    </message>
    <message>
        <source>{file} is not YuNet: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} ist nicht YuNet: Das Modell hat {count} Ausgaben.</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} konnte nicht alle Fotos aufnehmen: {error}. {copied} wurde kopiert.</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} were copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} konnte nicht alle Fotos aufnehmen: {error}. {copied} wurden kopiert.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose the folder that it lies in.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} ist eine Datei; wählen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>{folder} is no folder that photos can be copied to.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {folder} können keine Fotos kopiert werden.</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} are there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {new} liegen nicht die Fotos aus {old}: Von {looked_for} gesuchten sind {same} da. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} is there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {new} liegen nicht die Fotos aus {old}: Von {looked_for} gesuchten ist {same} da. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{new} is where its photos are looked for already.</source>
        <extracomment>said below the window</extracomment>
        <translation>In {new} werden seine Fotos schon gesucht.</translation>
    </message>
    <message>
        <source>{new} was scanned already. Scan it again: photos that moved there keep their names.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} wurde schon eingelesen. Lesen Sie ihn noch einmal ein: Fotos, die dorthin gekommen sind, behalten ihre Namen.</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database, not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} ist die Datenbank eines anderen Programms, keine Bibliothek von facetagger.</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} ist keine Bibliothek von facetagger.</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} ist keine Bibliothek von facetagger. {restore}</translation>
    </message>
    <message>
        <source>{path} was made by a newer facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} stammt von einem neueren facetagger.</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path}: {error}</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{target} lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{target} ließ sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server says {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} lässt sich nicht herunterladen: Der Server sagt {error}.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: {error}. What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} lässt sich nicht herunterladen: {error}. Was angekommen ist, bleibt erhalten; versuchen Sie es noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({reason}). Is this computer online? What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} ist nicht erreichbar ({reason}). Ist dieser Rechner online? Was angekommen ist, bleibt erhalten; versuchen Sie es noch einmal, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 action</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 Aktion</translation>
    </message>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 group</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>stranger</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>fremd</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>{m} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} Aktion</numerusform>
            <numerusform>{n} Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} Gesicht</numerusform>
            <numerusform>{n} Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} Gruppe</numerusform>
            <numerusform>{n} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>„{name}“</translation>
    </message>
</context>
</TS>
