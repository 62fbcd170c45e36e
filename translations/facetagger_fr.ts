<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>À propos de facetagger</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Face engine: {name}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Moteur de reconnaissance&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Finds, groups and names the people in your own photos, on your own computer. Photos are never changed unless you ask, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Trouve, regroupe et nomme les personnes de vos photos, sur votre ordinateur. Les photos ne sont jamais modifiées sans votre demande, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It came without the text of its licence.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Le texte de sa licence n’était pas joint.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Composants</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>utilisé</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>It is kept in {folder}. Is its drive unplugged, or was the folder moved? Nothing was made or changed in its place.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Elle se trouve dans {folder}. Son disque est-il débranché, ou le dossier a-t-il été déplacé&#x202f;? Rien n’a été créé ni modifié à sa place.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Autre bibliothèque…</translation>
    </message>
    <message>
        <source>Open the usual library this time</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Ouvrir l’habituelle cette fois</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A backup is made once a day, and the last ten are kept; besides, the newest one of what was named since. The library as it is now is set aside, and appears in this list: restoring can be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Une sauvegarde est faite chaque jour, et les dix dernières sont gardées, ainsi que la plus récente de ce qui a été nommé depuis. La bibliothèque actuelle est mise de côté et apparaît dans cette liste&#xa0;: la restauration peut être annulée.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Sauvegarde de la bibliothèque…</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>daily backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>sauvegarde du jour</translation>
    </message>
    <message>
        <source>further backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>autre sauvegarde</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>mise de côté</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Name of this face</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>Nom de ce visage</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>All of {period}</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Tout {period}</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Name of this group</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>Nom de ce groupe</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Your settings cannot be kept: {reason}. They hold until the window is closed.</source>
        <extracomment>facetagger/ui/choices.py</extracomment>
        <translation>Vos paramètres ne peuvent pas être enregistrés&#xa0;: {reason}. Ils valent jusqu’à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Birth date of {name} kept</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Date de naissance de {name} enregistrée</translation>
    </message>
    <message>
        <source>Box moved</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Cadre déplacé</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Rétabli&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Face added</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Visage ajouté</translation>
    </message>
    <message>
        <source>Merged into one group of {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Fusion en un seul groupe de {faces}</translation>
    </message>
    <message>
        <source>New cover chosen</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Nouveau portrait choisi</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Nouveau nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>facetagger/ui/doing.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Two people: this is not asked again</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Deux personnes&#xa0;: la question ne sera plus posée</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>{done}, twice on {photos}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{done}, deux fois sur {photos}</translation>
    </message>
    <message>
        <source>{faces} are not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} ne sont plus {name}</translation>
    </message>
    <message>
        <source>{faces} brought back to the Inbox</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} remis dans «&#xa0;À nommer&#xa0;»</translation>
    </message>
    <message>
        <source>{faces} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Oui pour {faces}</translation>
    </message>
    <message>
        <source>{faces} divided off as a new group</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} mis dans un nouveau groupe</translation>
    </message>
    <message>
        <source>{faces} ignored</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} mis dans «&#xa0;Ignorés&#xa0;»</translation>
    </message>
    <message>
        <source>{faces} is not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} n’est plus {name}</translation>
    </message>
    <message>
        <source>{faces} marked as not a face</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} mis de côté&#xa0;: pas un visage</translation>
    </message>
    <message>
        <source>{faces} merged into {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Fusion de {faces} avec {name}</translation>
    </message>
    <message>
        <source>{faces} merged with a group of {n}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Fusion de {faces} avec un groupe de {n}</translation>
    </message>
    <message>
        <source>{faces} named {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Nom {name} donné à {faces}</translation>
    </message>
    <message>
        <source>{faces} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Non pour {faces}</translation>
    </message>
    <message>
        <source>{groups} accepted, {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Oui pour {groups}, soit {faces}</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} are back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name}&#xa0;: nom oublié&#x202f;; {faces} remis dans «&#xa0;À nommer&#xa0;»</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} is back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name}&#xa0;: nom oublié&#x202f;; {faces} remis dans «&#xa0;À nommer&#xa0;»</translation>
    </message>
    <message>
        <source>{name} is hidden; faces and name stay</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name} n’apparaît plus&#x202f;; les visages et le nom restent</translation>
    </message>
    <message>
        <source>{name} stands among the people again</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name} apparaît de nouveau parmi les personnes</translation>
    </message>
    <message>
        <source>{no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Non pour {no}</translation>
    </message>
    <message>
        <source>{yes} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Oui pour {yes}</translation>
    </message>
    <message>
        <source>{yes} confirmed, {no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Oui pour {yes}, non pour {no}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Different people</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Personnes &amp;différentes</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>&amp;Même personne</translation>
    </message>
    <message>
        <source>And the other face? Drop it, choose a photo, or select it ({key}).</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Et l’autre visage&#x202f;? Déposez-le, choisissez une photo ou sélectionnez-le ({key}).</translation>
    </message>
    <message>
        <source>Both are in one group.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Les deux sont dans le même groupe.</translation>
    </message>
    <message>
        <source>Both are named {name}.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Les deux s’appellent {name}.</translation>
    </message>
    <message>
        <source>Both are on one photo: they are two people, unless it is a collage or a mirror.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Les deux sont sur la même photo&#xa0;: ce sont deux personnes, sauf montage ou miroir.</translation>
    </message>
    <message>
        <source>Both faces are blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Les deux visages sont flous, petits ou de profil&#xa0;: c’est moins sûr que le nombre ne le dit.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Choose two photos, or select two faces in the window.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Choisissez deux photos, ou sélectionnez deux visages dans la fenêtre.</translation>
    </message>
    <message>
        <source>Drop a photo or a face here</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Déposez une photo ou un visage ici</translation>
    </message>
    <message>
        <source>Face {n} of {total} on this photo</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Visage {n} sur {total} de cette photo</translation>
    </message>
    <message>
        <source>First face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Premier visage</translation>
    </message>
    <message>
        <source>Hard to say; perhaps the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Difficile à dire&#x202f;; peut-être la même personne ({percent})</translation>
    </message>
    <message>
        <source>Hard to say; perhaps two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Difficile à dire&#x202f;; peut-être deux personnes ({percent})</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Looking for the face…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Recherche du visage…</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Absent de la bibliothèque</translation>
    </message>
    <message>
        <source>One face is blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Un visage est flou, petit ou de profil&#xa0;: c’est moins sûr que le nombre ne le dit.</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Probablement la même personne ({percent})</translation>
    </message>
    <message>
        <source>Probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Probablement deux personnes ({percent})</translation>
    </message>
    <message>
        <source>Remembered: they are not suggested as one person again</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Retenu&#xa0;: ils ne seront plus suggérés comme une seule personne</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Second face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Second visage</translation>
    </message>
    <message>
        <source>Similarity {similarity}; from {even} on, one person is more likely than two. Brothers, sisters and small children look more alike than others.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Ressemblance {similarity}&#x202f;; à partir de {even}, une seule personne est plus probable que deux. Les frères et sœurs et les jeunes enfants se ressemblent plus que les autres.</translation>
    </message>
    <message>
        <source>Take the &amp;first one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Retirer le &amp;premier</translation>
    </message>
    <message>
        <source>Take the s&amp;econd one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Retirer le &amp;second</translation>
    </message>
    <message>
        <source>The faces change places</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Les visages changent de place</translation>
    </message>
    <message>
        <source>This face is not {name}; remembered</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Ce visage n’est pas {name}&#x202f;; ce sera retenu</translation>
    </message>
    <message>
        <source>This is the same face twice.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>C’est deux fois le même visage.</translation>
    </message>
    <message>
        <source>Two people</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Very probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Très probablement la même personne ({percent})</translation>
    </message>
    <message>
        <source>Very probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Très probablement deux personnes ({percent})</translation>
    </message>
    <message>
        <source>You have said that these are two people.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Vous avez dit que ce sont deux personnes.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>New person {name}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Nouvelle personne {name}</translation>
    </message>
    <message>
        <source>People with a similar name</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Personnes au nom semblable</translation>
    </message>
    <message>
        <source>{hit}  ·  together on {photos}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{hit}  ·  ensemble sur {photos}</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{new}  ·  Ctrl+Enter</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new}  ·  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>{new} for {groups}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new} pour {groups}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copy {photos} to…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Copier {photos} vers…</translation>
    </message>
    <message>
        <source>Copying {photos}…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Copie de {photos}…</translation>
    </message>
    <message>
        <source>Other photos are being copied; wait until they are.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>D’autres photos sont en cours de copie&#x202f;; attendez la fin.</translation>
    </message>
    <message>
        <source>Photos copied</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Photos copiées</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. The photos copied so far stay there.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Copie arrêtée. Les photos déjà copiées restent en place.</translation>
    </message>
    <message>
        <source>{photos} copied to {folder}.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Copie de {photos} dans {folder} terminée.</translation>
    </message>
    <message>
        <source>{photos} could not be copied, for example {path}: {reason}</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Copie impossible pour {photos}, par exemple {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{photos} lay there already.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos} déjà sur place.</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}, with {contents}: {path}. Names that were given since are not in it. The damaged file is kept.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>La dernière sauvegarde valable date du {date} et contient {contents}&#xa0;: {path}. Les noms donnés depuis n’y sont pas. Le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>There is no good backup of it. Its file stays as it is.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Il n’en existe pas de sauvegarde valable. Le fichier reste tel quel.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Supprimer toutes les données de visages</translation>
    </message>
    <message>
        <source>The word that confirms deleting</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Le mot qui confirme la suppression</translation>
    </message>
    <message>
        <source>To go on, type: {word}</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Pour continuer, tapez&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Your photos are not touched, and your settings stay.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Vos photos ne sont pas touchées, et vos paramètres restent.</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>{faces} and {people} are deleted, with all names, pictures of faces and backups. This cannot be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>{faces} et {people} vont disparaître, avec tous les noms, les images de visages et les sauvegardes. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>This engine had described every face before.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>Ce moteur avait déjà décrit tous les visages.</translation>
    </message>
    <message>
        <source>{faces} described anew.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>Nouvelle description de {faces} terminée.</translation>
    </message>
    <message>
        <source>{faces} described anew; {waiting} wait until their photos can be read: scan their folders then.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>Nouvelle description de {faces} terminée&#x202f;; {waiting} en attente de photos lisibles&#xa0;: analysez alors leurs dossiers.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>&amp;Measure speed</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>&amp;Mesurer la vitesse</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Comes along, small and fast: right for most albums.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Fourni, petit et rapide&#xa0;: convient à la plupart des albums.</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Moteurs de reconnaissance</translation>
    </message>
    <message>
        <source>Large, but faster at finding faces; more of the small ones are missed.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Volumineux, mais trouve les visages plus vite&#x202f;; manque davantage de petits visages.</translation>
    </message>
    <message>
        <source>Large: tells people who look alike apart better, and takes longer.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Volumineux&#xa0;: distingue mieux les personnes qui se ressemblent, et prend plus de temps.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Models that were added from a folder.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Modèles ajoutés depuis un dossier.</translation>
    </message>
    <message>
        <source>Remove a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Supprimer un moteur</translation>
    </message>
    <message>
        <source>Remove the files of {name} from this computer? Names and faces stay; what it has found out about faces is kept, in case it comes back.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Supprimer les fichiers de {name} de cet ordinateur&#x202f;? Les noms et les visages restent&#x202f;; ce que ce moteur a appris des visages est gardé, au cas où il reviendrait.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Small models, made to be fast.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Petits modèles, conçus pour la vitesse.</translation>
    </message>
    <message>
        <source>Takes about a second</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Dure environ une seconde</translation>
    </message>
    <message>
        <source>{photo} ms a photo, {face} ms a face</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>{photo}&#xa0;ms par photo, {face}&#xa0;ms par visage</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>&amp;Add from a folder…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>A face engine finds faces and describes them. Changing it keeps every name: the faces are described anew in the background, from the boxes that are stored.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Un moteur de reconnaissance trouve les visages et les décrit. En changer conserve tous les noms&#xa0;: les visages sont décrits à nouveau en arrière-plan, d’après les cadres enregistrés.</translation>
    </message>
    <message>
        <source>About the selected engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>À propos du moteur sélectionné</translation>
    </message>
    <message>
        <source>Add a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Ajouter un moteur</translation>
    </message>
    <message>
        <source>Cancel installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Annuler l’installation</translation>
    </message>
    <message>
        <source>Choose the folder with the engine&apos;s model files</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Choisir le dossier des modèles du moteur</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Usage commercial</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Moteurs de reconnaissance</translation>
    </message>
    <message>
        <source>In use. Faces that it has not seen are described in the background.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>En service. Les visages qu’il n’a pas vus sont décrits en arrière-plan.</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Installation de {name}</translation>
    </message>
    <message>
        <source>Its name. Before the / stands the kind of its models:</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Son nom. Avant le / figure le type de ses modèles&#xa0;:</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Licence&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>Not for commercial use. Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Pas d’usage commercial. Licence&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Progression de l’installation</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>The engine in use stays {name}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Le moteur utilisé reste {name}.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>L’installation a été annulée.</translation>
    </message>
    <message>
        <source>Trying the engine…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Essai du moteur…</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>installé</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>non installé</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>✓ utilisé</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Details of the progress</source>
        <extracomment>facetagger/ui/widgets/facts.py</extracomment>
        <translation>Détails de la progression</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Photos des deux</translation>
    </message>
    <message>
        <source>Seen with</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>FolderDrop</name>
    <message>
        <source>Look for faces in this folder</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>Chercher des visages dans ce dossier</translation>
    </message>
    <message>
        <source>Look for faces in {folder}</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>Chercher des visages dans {folder}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Folders</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Find moved folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>&amp;Dossier déplacé…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Re&amp;tirer de la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Scan again</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>&amp;Réanalyser</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Dossiers analysés</translation>
    </message>
    <message>
        <source>For&amp;get what is gone…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>&amp;Oublier ce qui a disparu…</translation>
    </message>
    <message>
        <source>Forget photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Oublier des photos</translation>
    </message>
    <message>
        <source>Looking for the photos in the new place…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Recherche des photos au nouvel emplacement…</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Missing in {folder}: {photos}. Forget what is missing, with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Il manque {photos} dans {folder}. Oublier ce qui manque, avec les noms&#x202f;?</translation>
    </message>
    <message>
        <source>No folder was scanned yet.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Aucun dossier n’a encore été analysé.</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos are known by their picture: moved and renamed ones are found by scanning. If a whole folder or drive is elsewhere now, say where; names and faces stay.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Les photos sont reconnues à leur image&#xa0;: une analyse retrouve celles que vous avez déplacées ou renommées. Si tout un dossier ou un disque est ailleurs, indiquez où&#x202f;; les noms et les visages restent.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? {photos} and {faces} go, {n} of them with a name. The files stay where they are.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Retirer {folder} de la bibliothèque&#x202f;? Cela retire {photos} et {faces}, dont {n} avec un nom. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>The folder is scanned in the background.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Le dossier est analysé en arrière-plan.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>«&#xa0;Annuler&#xa0;» permet d’y revenir.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Where are the photos of {folder} now?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Où sont maintenant les photos de {folder}&#x202f;?</translation>
    </message>
    <message>
        <source>not there now</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>présent</translation>
    </message>
    <message>
        <source>{folder} is not there now; maybe its drive is not connected. Forget all that is known of it ({photos}), with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder} est absent&#x202f;; son disque n’est peut-être pas connecté. Oublier tout ce qui en est connu ({photos}), avec les noms&#x202f;?</translation>
    </message>
    <message>
        <source>{photos} forgotten</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Oubli de {photos}</translation>
    </message>
    <message>
        <source>{photos} forgotten. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Oubli de {photos}. «&#xa0;Annuler&#xa0;» permet d’y revenir.</translation>
    </message>
    <message>
        <source>{photos} found in the new place; it is scanned for changes.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos} au nouvel emplacement&#x202f;; la recherche de changements est en cours.</translation>
    </message>
    <message>
        <source>{photos} removed from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Retrait de {photos} de la bibliothèque</translation>
    </message>
    <message>
        <source>{photos} removed from the library. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Retrait de {photos} de la bibliothèque. «&#xa0;Annuler&#xa0;» permet d’y revenir.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Drop here: a new group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Déposez ici&#xa0;: nouveau groupe</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Faces in this group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Visages de ce groupe</translation>
    </message>
    <message>
        <source>Faces in this group ({n})</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Visages de ce groupe ({n})</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>Touche {n}&#xa0;: tout le groupe est {name}</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}, who is on photos of the same days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Touche {n}&#xa0;: tout le groupe est {name}, qui figure sur des photos des mêmes jours</translation>
    </message>
    <message>
        <source>Not faces ({n})</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Pas des visages ({n})</translation>
    </message>
    <message>
        <source>Select the faces to divide off, then press Ctrl+D.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Sélectionnez les visages à séparer, puis appuyez sur Ctrl+D.</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>The selected faces become a group of their own (Ctrl+D, or drag them here)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Les visages sélectionnés forment leur propre groupe (Ctrl+D, ou glissez-les ici)</translation>
    </message>
    <message>
        <source>The whole photo with its boxes and names (Space)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>La photo entière avec ses cadres et ses noms (Espace)</translation>
    </message>
    <message>
        <source>These are all faces of the group: select some of them.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Ce sont tous les visages du groupe&#xa0;: sélectionnez-en une partie.</translation>
    </message>
    <message>
        <source>Those that are least like the others come first</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Ceux qui ressemblent le moins aux autres viennent d’abord</translation>
    </message>
    <message>
        <source>{n}   {name}   was there those days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}   était là alors</translation>
    </message>
    <message>
        <source>{n}   {name}?   {percent}</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}&#x202f;?   {percent}</translation>
    </message>
    <message>
        <source>{part} of {all} faces look like it</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Ressemblance pour {part} des {all} visages</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Supprimer toutes les données de visages</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>La bibliothèque ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>La bibliothèque est endommagée</translation>
    </message>
    <message>
        <source>The library is not there</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>La bibliothèque est absente</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Les paramètres ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Use the usual settings</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Utiliser les paramètres habituels</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>endommagée</translation>
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
        <translation>Personnes masquées</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Aucune personne masquée</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{day} à {time}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Actions, newest first</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Actions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Choose an action to undo it and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Choisissez une action pour l’annuler, avec toutes celles qui l’ont suivie.</translation>
    </message>
    <message>
        <source>Does this action again, and those before it that were undone.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rétablit cette action et celles, annulées aussi, qui la précèdent.</translation>
    </message>
    <message>
        <source>Nothing has been named, merged or decided yet.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rien n’a encore été nommé, fusionné ou décidé.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rétablir {actions}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped on the way.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Arrêt en cours de route.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Annuler {actions}</translation>
    </message>
    <message>
        <source>Undoes this action and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Annule cette action et toutes celles qui l’ont suivie.</translation>
    </message>
    <message>
        <source>{actions} done again</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rétablissement de {actions} terminé</translation>
    </message>
    <message>
        <source>{actions} undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Annulation de {actions} terminée</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Action</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>faite</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>IgnoredView</name>
    <message>
        <source>Bring back</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Folder, file or date</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Dossier, fichier ou date</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Ignored faces</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Visages ignorés</translation>
    </message>
    <message>
        <source>No face fits {text}</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Aucun visage ne correspond à {text}</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Rien n’est ignoré</translation>
    </message>
    <message>
        <source>Strangers and boxes that are no faces come here; you can bring them back.</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Les inconnus et les cadres sans visage arrivent ici&#x202f;; vous pouvez les remettre.</translation>
    </message>
    <message>
        <source>The selected faces go back to the Inbox</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Les visages sélectionnés retournent dans «&#xa0;À nommer&#xa0;»</translation>
    </message>
</context>
<context>
    <name>InboxDrops</name>
    <message>
        <source>Merge {faces} with this group of {other}</source>
        <extracomment>facetagger/ui/views/inbox/drops.py</extracomment>
        <translation>Fusionner {faces} avec ce groupe de {other}</translation>
    </message>
</context>
<context>
    <name>InboxHead</name>
    <message>
        <source>Accept all {n} names</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Accepter les {n} noms</translation>
    </message>
    <message>
        <source>By folder</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>À nommer</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Plus grand d’abord</translation>
    </message>
    <message>
        <source>Name, folder or date</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Nom, dossier ou date</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Plus récent d’abord</translation>
    </message>
    <message>
        <source>{faces} alone</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>{faces} hors groupe</translation>
    </message>
</context>
<context>
    <name>InboxMenu</name>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Divide in two</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Diviser en deux</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>C’est {name}</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>A single face cannot be divided.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Un visage seul ne peut pas être divisé.</translation>
    </message>
    <message>
        <source>Blurred, small or turned away</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Flous, petits ou de profil</translation>
    </message>
    <message>
        <source>Groups without a name</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Groupes sans nom</translation>
    </message>
    <message>
        <source>Name {what}</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Nommer {what}</translation>
    </message>
    <message>
        <source>Name. {group}</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Nom. {group}</translation>
    </message>
    <message>
        <source>No group fits {text}</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Aucun groupe ne correspond à {text}</translation>
    </message>
    <message>
        <source>No group on this page has a suggestion.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Aucun groupe de cette page n’a de suggestion.</translation>
    </message>
    <message>
        <source>There is no suggestion number {n} here.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Il n’y a pas de suggestion numéro {n} ici.</translation>
    </message>
    <message>
        <source>These faces are not in the Inbox any more.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Ces visages ne sont plus dans «&#xa0;À nommer&#xa0;».</translation>
    </message>
    <message>
        <source>These faces were named {name} meanwhile. {typed} was not used.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Ces visages ont été nommés {name} entre-temps. {typed} n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>This is the current group; press the key again.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Voici le groupe actuel&#x202f;; appuyez de nouveau sur la touche.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>You can search for suggested names, folders, files and days, such as 2019-05-17.</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>La recherche porte sur les noms suggérés, les dossiers, les fichiers et les jours, par exemple 2019-05-17.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A whole photo</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Une photo entière</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In Photos</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Dans «&#xa0;Photos&#xa0;»</translation>
    </message>
    <message>
        <source>In Review</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Dans «&#xa0;À vérifier&#xa0;»</translation>
    </message>
    <message>
        <source>In the Inbox</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Dans «&#xa0;À nommer&#xa0;»</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Left, right</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Gauche, droite</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>People and one person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Les personnes et une personne</translation>
    </message>
    <message>
        <source>Search among the keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Chercher parmi les touches</translation>
    </message>
    <message>
        <source>Search: undo, photo, Ctrl+D…</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Chercher&#xa0;: annuler, photo, Ctrl+D…</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Y</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>a new person, even if one of that name exists</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>une nouvelle personne, même si ce nom existe déjà</translation>
    </message>
    <message>
        <source>accept the best suggestion of every group on the page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>accepter la meilleure suggestion de chaque groupe de la page</translation>
    </message>
    <message>
        <source>among the years: show only that year</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>parmi les années&#xa0;: n’afficher que celle-là</translation>
    </message>
    <message>
        <source>another photo; Home, End: the first, the last</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>une autre photo&#x202f;; Début, Fin&#xa0;: la première, la dernière</translation>
    </message>
    <message>
        <source>apply the name, go to the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>appliquer le nom, aller au groupe suivant</translation>
    </message>
    <message>
        <source>close it</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>fermer la photo</translation>
    </message>
    <message>
        <source>compare two faces: is this the same person?</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>comparer deux visages&#xa0;: est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>copy the selected files</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>copier les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>divide the selected faces off as a new group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>séparer les visages sélectionnés en un nouveau groupe</translation>
    </message>
    <message>
        <source>divide the selected faces off; with none selected, the group in two</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>séparer les visages sélectionnés&#x202f;; sans sélection, diviser le groupe en deux</translation>
    </message>
    <message>
        <source>do again</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>draw a box for a face that was missed</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>dessiner le cadre d’un visage oublié</translation>
    </message>
    <message>
        <source>draw around faces; with Ctrl add to them</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>entourer des visages&#x202f;; avec Ctrl, en ajouter</translation>
    </message>
    <message>
        <source>filter the view: names, folders, files, days</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>filtrer la vue&#xa0;: noms, dossiers, fichiers, jours</translation>
    </message>
    <message>
        <source>from suggestions to confirmed faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>des suggestions aux visages confirmés, et retour</translation>
    </message>
    <message>
        <source>from the filters to the photos, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>des filtres aux photos, et retour</translation>
    </message>
    <message>
        <source>from the map to the list of people, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>de la carte à la liste des personnes, et retour</translation>
    </message>
    <message>
        <source>give up what was begun; close a dialog</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>abandonner ce qui est commencé&#x202f;; fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>ignore the selected groups: strangers</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ignorer les groupes sélectionnés&#xa0;: des inconnus</translation>
    </message>
    <message>
        <source>ignore; not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ignorer&#x202f;; pas un visage</translation>
    </message>
    <message>
        <source>larger text, smaller text, its usual size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>texte plus grand, plus petit, taille habituelle</translation>
    </message>
    <message>
        <source>larger, smaller, the whole map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>agrandir, réduire, toute la carte</translation>
    </message>
    <message>
        <source>larger, smaller, the whole photo, every pixel</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>agrandir, réduire, la photo entière, chaque pixel</translation>
    </message>
    <message>
        <source>merge the selected groups, or this one with a person (or drag)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>fusionner les groupes sélectionnés, ou celui-ci avec une personne (ou glisser)</translation>
    </message>
    <message>
        <source>move the box; with Shift, its size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>déplacer le cadre&#x202f;; avec Maj, sa taille</translation>
    </message>
    <message>
        <source>move the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>déplacer la carte</translation>
    </message>
    <message>
        <source>move, as Home, End and Page do; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>se déplacer, comme Début, Fin et Page&#x202f;; avec Maj ou Ctrl, étendre la sélection</translation>
    </message>
    <message>
        <source>move; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>se déplacer&#x202f;; avec Maj ou Ctrl, étendre la sélection</translation>
    </message>
    <message>
        <source>name the marked face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>nommer le visage marqué</translation>
    </message>
    <message>
        <source>name the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>nommer les visages sélectionnés</translation>
    </message>
    <message>
        <source>no, and remember it; on a named face: not this person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>non, et s’en souvenir&#x202f;; sur un visage nommé&#xa0;: pas cette personne</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>pas un visage</translation>
    </message>
    <message>
        <source>not a face; ignore</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>pas un visage&#x202f;; ignorer</translation>
    </message>
    <message>
        <source>not sure, ask later</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>incertain, demander plus tard</translation>
    </message>
    <message>
        <source>open it in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>l’ouvrir dans la visionneuse du système</translation>
    </message>
    <message>
        <source>open the person; on a suggestion: yes, this is the person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ouvrir la personne&#x202f;; sur une suggestion&#xa0;: oui, c’est elle</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>renommer</translation>
    </message>
    <message>
        <source>same person? yes; no, and remember it; not sure</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>même personne&#x202f;? oui&#x202f;; non, et s’en souvenir&#x202f;; incertain</translation>
    </message>
    <message>
        <source>scan a folder (or drop it on the window)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>analyser un dossier (ou le déposer sur la fenêtre)</translation>
    </message>
    <message>
        <source>search for people</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>chercher des personnes</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>take the suggestion of that number (a name: type &apos; before the digit)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>accepter la suggestion de ce numéro (un nom&#xa0;: &apos; avant le chiffre)</translation>
    </message>
    <message>
        <source>the history: undo or do again many actions at once</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>l’historique&#xa0;: annuler ou rétablir plusieurs actions d’un coup</translation>
    </message>
    <message>
        <source>the next face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>le visage suivant</translation>
    </message>
    <message>
        <source>the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>le groupe suivant</translation>
    </message>
    <message>
        <source>the other part of the view</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>l’autre partie de la vue</translation>
    </message>
    <message>
        <source>the photo of a face; on somebody seen with the person: photos of both</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>la photo d’un visage&#x202f;; sur une personne vue avec elle&#xa0;: les photos des deux</translation>
    </message>
    <message>
        <source>the photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>la photo avec ses cadres et ses noms</translation>
    </message>
    <message>
        <source>the photos of the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>les photos des visages sélectionnés</translation>
    </message>
    <message>
        <source>the whole photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>la photo entière avec ses cadres et ses noms</translation>
    </message>
    <message>
        <source>this sheet</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>cette feuille</translation>
    </message>
    <message>
        <source>tick or untick the face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>cocher ou décocher le visage</translation>
    </message>
    <message>
        <source>ticked: yes; not ticked: no, and remember it; next page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>coché&#xa0;: oui&#x202f;; non coché&#xa0;: non, et s’en souvenir&#x202f;; page suivante</translation>
    </message>
    <message>
        <source>type the name of the current group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>taper le nom du groupe actuel</translation>
    </message>
    <message>
        <source>undo, also after a restart</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>annuler, même après un redémarrage</translation>
    </message>
    <message>
        <source>whole photos in place of faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>photos entières au lieu des visages, et retour</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>° while the name field is empty</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>° tant que le champ du nom est vide</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Files and folders called {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Fichiers et dossiers nommés {name}</translation>
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
        <translation>Installer {name}</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>I &amp;accept this licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>J’&amp;accepte cette licence</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>These models are for non-commercial use only. If you are paid for what you do with facetagger, do not install them.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Ces modèles sont réservés à un usage non commercial. Si l’on vous paie pour ce que vous faites avec facetagger, ne les installez pas.</translation>
    </message>
    <message>
        <source>{size} will be downloaded.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Téléchargement&#xa0;: {size}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nobody has a name yet.</source>
        <extracomment>facetagger/ui/main_window.py</extracomment>
        <translation>Personne n’a encore de nom.</translation>
    </message>
</context>
<context>
    <name>MapPeople</name>
    <message>
        <source>Find a person</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Find a person on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Chercher une personne sur la carte</translation>
    </message>
    <message>
        <source>People on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Personnes sur la carte</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Suggérés</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Drag: move   Wheel: zoom   Click: a group   Shift+drag: draw around faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Glisser&#xa0;: déplacer   Molette&#xa0;: zoom   Clic&#xa0;: un groupe   Maj+glisser&#xa0;: entourer des visages</translation>
    </message>
    <message>
        <source>Draw around faces to select them (Shift+drag)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Entourer des visages pour les sélectionner (Maj+glisser)</translation>
    </message>
    <message>
        <source>Every face may get another place; nothing else changes</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Chaque visage peut changer de place&#x202f;; rien d’autre ne change</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Groupe de {faces}</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Redisposer</translation>
    </message>
    <message>
        <source>Laying out… {percent}</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Disposition… {percent}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of all faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Carte de tous les visages</translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Single face</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>Visage seul</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Stop laying out</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Arrêter la disposition</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Toute la carte (Début)</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>{name}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>À propos de facetagger</translation>
    </message>
    <message>
        <source>Accept the best suggestion of every group on this page</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Accepter la meilleure suggestion de chaque groupe de cette page</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Compare two faces…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Comparer deux visages…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete all face data…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Supprimer toutes les données de visages…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>Face engines…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Moteurs de reconnaissance…</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Fichiers illisibles…</translation>
    </message>
    <message>
        <source>Folders…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Dossiers…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Groupe de {faces}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore faces seen only once…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ignorer les visages vus une seule fois…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Other part of the view</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Autre partie de la vue</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Rétablir&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Rename person</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Renommer la personne</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Scan folder…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Analyser un dossier…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Select the groups or people to merge first.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Sélectionnez d’abord les groupes ou les personnes à fusionner.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>There is nobody to merge with yet.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Il n’y a encore personne avec qui fusionner.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Annuler&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Whole photos in place of faces</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Photos entières au lieu des visages</translation>
    </message>
    <message>
        <source>this group</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>ce groupe</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>cette personne</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Are they one person? You can undo either.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Est-ce une seule personne&#x202f;? Vous pourrez annuler dans les deux cas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge both</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge {what} with…</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Fusionner {what} avec…</translation>
    </message>
    <message>
        <source>There is already a {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Le nom {name} existe déjà</translation>
    </message>
    <message>
        <source>Two people of one name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Deux homonymes</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Quel nom garder&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Do not merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Ne pas fusionner</translation>
    </message>
    <message>
        <source>They become one person. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Elles deviennent une seule personne. Vous pouvez annuler.</translation>
    </message>
</context>
<context>
    <name>MergeWithDialog</name>
    <message>
        <source>Merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name it {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Nommer {name}</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Nom à chercher</translation>
    </message>
    <message>
        <source>No such person: {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Cette personne n’existe pas&#xa0;: {name}</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Personnes et groupes</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>A name can have up to {n} characters.</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Un nom peut compter jusqu’à {n} caractères.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All face data was deleted.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Toutes les données des visages ont été supprimées.</translation>
    </message>
    <message>
        <source>Choose the folder of another library</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Choisir le dossier d’une autre bibliothèque</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup of {date} was restored.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>La sauvegarde du {date} a été restaurée.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read; the usual look is shown.</source>
        <extracomment>facetagger/ui/app.py</extracomment>
        <translation>Le fichier {path} ne peut pas être lu&#x202f;; l’apparence habituelle est utilisée.</translation>
    </message>
    <message>
        <source>The library is damaged. Looking for a good backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>La bibliothèque est endommagée. Recherche d’une sauvegarde valable…</translation>
    </message>
    <message>
        <source>The next start opens another library: {error}</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Le prochain démarrage ouvrira une autre bibliothèque&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The usual settings are used; the damaged file is kept.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Les paramètres habituels sont utilisés&#x202f;; le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>There is no library in {folder}, and it is not empty.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Il n’y a pas de bibliothèque dans {folder}, et ce dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>This is the usual library. It is opened at every start.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>C’est la bibliothèque habituelle. Elle est ouverte à chaque démarrage.</translation>
    </message>
    <message>
        <source>This library is also open in another window or program. Each shows what the other changes.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Cette bibliothèque est aussi ouverte dans une autre fenêtre ou un autre programme. Chacun montre ce que l’autre modifie.</translation>
    </message>
    <message>
        <source>This library is opened at the next starts, too.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Cette bibliothèque sera aussi ouverte aux prochains démarrages.</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/widgets/search_field.py</extracomment>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Déposez sur cette fenêtre un dossier de photos avec des personnes.</translation>
    </message>
    <message>
        <source>Drop another folder to go on.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Déposez un autre dossier pour continuer.</translation>
    </message>
    <message>
        <source>Everybody has a name</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Tout le monde a un nom</translation>
    </message>
    <message>
        <source>Groups appear here while the scan runs; you can name them at once.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Les groupes apparaissent ici pendant l’analyse&#x202f;; vous pouvez les nommer aussitôt.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Recherche de visages…</translation>
    </message>
    <message>
        <source>No faces were found</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Aucun visage trouvé</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>1 pair</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>1 paire</translation>
    </message>
    <message>
        <source>A face on its own</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Un visage seul</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask at the end (Tab)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Demander à la fin (Tab)</translation>
    </message>
    <message>
        <source>Comparing groups…</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Comparaison des groupes…</translation>
    </message>
    <message>
        <source>Group of {n}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Groupe de {n}</translation>
    </message>
    <message>
        <source>Groups could not be compared.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Les groupes n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>If yes, they become one group of {faces}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Si oui, ils forment un seul groupe de {faces}.</translation>
    </message>
    <message>
        <source>If yes, {faces} get the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Si oui, {faces} prennent le nom {name}.</translation>
    </message>
    <message>
        <source>If yes, {faces} gets the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Si oui, {faces} prend le nom {name}.</translation>
    </message>
    <message>
        <source>If yes, {name} and {other} become one person; you choose the name.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Si oui, {name} et {other} deviennent une seule personne&#x202f;; vous choisissez le nom.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No two groups look like the same person.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Il n’y a pas deux groupes qui semblent être la même personne.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>One person: the groups become one (Y)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Une personne&#xa0;: les groupes n’en font qu’un (O)</translation>
    </message>
    <message>
        <source>Same person?</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Same person?  {percent}</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Même personne&#x202f;?  {percent}</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Les montre encore une fois (Entrée)</translation>
    </message>
    <message>
        <source>Two people; never asked again (N)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Deux personnes&#x202f;; la question ne sera plus posée (N)</translation>
    </message>
    <message>
        <source>Y: yes   N: no   Tab: not sure   P: photo</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>O&#xa0;: oui   N&#xa0;: non   Tab&#xa0;: incertain   P&#xa0;: photo</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You were not sure about {pairs}.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Vous hésitiez pour {pairs}.</translation>
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
        <translation>o</translation>
    </message>
    <message>
        <source>{name}, {faces}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{name}, {faces}</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{n} paires</translation>
    </message>
</context>
<context>
    <name>PeopleOrder</name>
    <message>
        <source>By name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Last added first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Dernier ajout d’abord</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Par nombre de visages</translation>
    </message>
    <message>
        <source>Most suggestions first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Par nombre de suggestions</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Masquées ({n})</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Nobody has a name yet</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Personne n’a encore de nom</translation>
    </message>
    <message>
        <source>Nobody is called {text}</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Personne ne s’appelle {text}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Shows the people whom you have hidden</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Affiche les personnes que vous avez masquées</translation>
    </message>
    <message>
        <source>Type names below the groups in the Inbox; the people then stand here.</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Tapez des noms sous les groupes dans «&#xa0;À nommer&#xa0;»&#x202f;; les personnes apparaissent alors ici.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>1 month</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>A day, for example {day}</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Un jour, par exemple {day}</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Date de naissance…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Masquer cette personne</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Takes the name away; the faces go back to the Inbox. Can be undone.</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Retire le nom&#x202f;; les visages retournent dans «&#xa0;À nommer&#xa0;». Peut être annulé.</translation>
    </message>
    <message>
        <source>The photos then say how old this person was.</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Les photos indiquent alors l’âge de cette personne.</translation>
    </message>
    <message>
        <source>This is…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>C’est…</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Choisir comme portrait</translation>
    </message>
    <message>
        <source>Use the selected face as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Choisir le visage sélectionné comme portrait</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Quelle est la date de naissance de {name}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>age {n}</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{name}, on {photos} with this person</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>{name}, sur {photos} avec cette personne</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Del takes it away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Suppr l’enlève.</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>pas {name}</translation>
    </message>
    <message>
        <source>{name} has to be on the photo. Click for: must not be.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name} doit être sur la photo. Cliquez pour exclure.</translation>
    </message>
    <message>
        <source>{name} must not be on the photo. Click to take this away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name} ne doit pas être sur la photo. Cliquez pour enlever ce filtre.</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Birth date, hide, forget</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Date de naissance, masquer, oublier</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Date de naissance…</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Cliquez pour renommer</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Nom de cette personne</translation>
    </message>
    <message>
        <source>born {day}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>naissance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>personne masquée</translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{faces} sur {photos}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>PersonOrder</name>
    <message>
        <source>Least certain first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Moins sûr d’abord</translation>
    </message>
    <message>
        <source>No confirmed face fits {text}</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Aucun visage confirmé ne correspond à {text}</translation>
    </message>
    <message>
        <source>No face has this name</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Aucun visage ne porte ce nom</translation>
    </message>
    <message>
        <source>Type it below a group in the Inbox, or take it away: More, Forget.</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Tapez-le sous un groupe dans «&#xa0;À nommer&#xa0;», ou retirez-le&#xa0;: Plus, Oublier.</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Confirm all</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Tout confirmer</translation>
    </message>
    <message>
        <source>Confirmed faces</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>Visages confirmés</translation>
    </message>
    <message>
        <source>Enter: yes   Del: no   Space: photo</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Entrée&#xa0;: oui   Suppr&#xa0;: non   Espace&#xa0;: photo</translation>
    </message>
    <message>
        <source>Is this {name}?  {n}</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Est-ce {name}&#x202f;?  {n}</translation>
    </message>
    <message>
        <source>Select one of the confirmed faces first.</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>Sélectionnez d’abord un des visages confirmés.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>PhotoFilters</name>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>2 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>2 visages</translation>
    </message>
    <message>
        <source>3 to 5 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>3 à 5 visages</translation>
    </message>
    <message>
        <source>6 and more faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>6 visages et plus</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2019, 2019-05, 2019-05-17</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Une année, un mois ou un jour&#xa0;: 2019, 2019-05, 2019-05-17</translation>
    </message>
    <message>
        <source>All folders</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Any number of faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Tout nombre de visages</translation>
    </message>
    <message>
        <source>File or folder name</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>How many faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Combien de visages</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>Only photos with a face that has no name yet</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Seulement les photos avec un visage encore sans nom</translation>
    </message>
    <message>
        <source>People on the photo</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Personnes sur la photo</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Somebody twice</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Quelqu’un deux fois</translation>
    </message>
    <message>
        <source>Taken from</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Prises depuis</translation>
    </message>
    <message>
        <source>Taken to</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Prises jusqu’à</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Unnamed faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Visages sans nom</translation>
    </message>
    <message>
        <source>Which of these people</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Lesquelles de ces personnes</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Qui est dessus&#x202f;?</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>any of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>au moins une</translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>personne d’autre</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Arrows: move   Shift+arrows: size   Enter: keep   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Flèches&#xa0;: déplacer   Maj+flèches&#xa0;: taille   Entrée&#xa0;: garder   Échap&#xa0;: abandonner</translation>
    </message>
    <message>
        <source>Click a box to name it, draw one around a face that was missed (or {key})   Tab: next face   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Cliquez sur un cadre pour nommer, entourez un visage oublié (ou {key})   Tab&#xa0;: visage suivant   Molette, + −&#xa0;: zoom</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Dessiner un cadre</translation>
    </message>
    <message>
        <source>Draw a box around a face that was missed (or {key})   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Entourez un visage oublié (ou {key})   Molette, + −&#xa0;: zoom</translation>
    </message>
    <message>
        <source>Draw a box around the face   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Dessinez un cadre autour du visage   Échap&#xa0;: abandonner</translation>
    </message>
    <message>
        <source>Enter: name   Tab: next face   {key}: not a face   Ctrl+arrows: move the box</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Entrée&#xa0;: nommer   Tab&#xa0;: visage suivant   {key}&#xa0;: pas un visage   Ctrl+flèches&#xa0;: déplacer le cadre</translation>
    </message>
    <message>
        <source>Enter: this name, and on to the next face   Tab: next face   Esc: back</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Entrée&#xa0;: ce nom, puis visage suivant   Tab&#xa0;: visage suivant   Échap&#xa0;: retour</translation>
    </message>
    <message>
        <source>Face {n} of {total}: {who}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>Visage {n} sur {total}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Move or resize the box	Ctrl+arrows</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Déplacer ou redimensionner le cadre	Ctrl+flèches</translation>
    </message>
    <message>
        <source>Name…	Enter</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Nommer…	Entrée</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>No, this is not {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Non, ce n’est pas {name}</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Ouvrir dans la visionneuse du système</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>La photo n’existe plus&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>La photo entière</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>Ce visage n’existe plus.</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>Cette photo n’existe plus.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/canvas.py</extracomment>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Oui, c’est {name}</translation>
    </message>
    <message>
        <source>maybe {name}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>peut-être {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>{name}&#x202f;?</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>{n} sur {total}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By file name</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Par nom de fichier</translation>
    </message>
    <message>
        <source>Copies of the selected photos, in a folder of your choice</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Copies des photos sélectionnées, dans un dossier de votre choix</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy photos to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Copier les photos vers…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Déposez sur cette fenêtre un dossier de photos avec des personnes.</translation>
    </message>
    <message>
        <source>Last found first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Dernier ajout d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Plus récent d’abord</translation>
    </message>
    <message>
        <source>No photo fits</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Aucune photo ne correspond</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Plus ancien d’abord</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Ouvrir dans la visionneuse du système</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Take a filter away, or all of them with “Show all”.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Enlevez un filtre, ou tous avec «&#xa0;Tout afficher&#xa0;».</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Il n’y a pas encore de photos</translation>
    </message>
    <message>
        <source>{files} copied: paste them in the file manager.</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Copie de {files} prête&#xa0;: collez dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{n} sur {photos}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{n} sélectionnées</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>All faces of this person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Tous les visages de cette personne</translation>
    </message>
    <message>
        <source>All of them have a name. A new name takes its place.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Tous ont un nom. Un nouveau nom le remplace.</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Select faces first: click one, or draw around them.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Sélectionnez d’abord des visages&#xa0;: cliquez sur l’un d’eux ou entourez-les.</translation>
    </message>
    <message>
        <source>Show in Inbox</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Afficher dans «&#xa0;À nommer&#xa0;»</translation>
    </message>
    <message>
        <source>Show person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Afficher la personne</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Show the whole map	Home</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Afficher toute la carte	Début</translation>
    </message>
    <message>
        <source>The group, with all its faces</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Le groupe, avec tous ses visages</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{n} of them have a name, which stays.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Dont {n} avec un nom, qui reste.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{files} could not be read</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Lecture impossible&#xa0;: {files}</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>All reasons: {files}</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Toutes les raisons&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Copy list</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The selected file</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Le fichier sélectionné</translation>
    </message>
    <message>
        <source>Where the selected file is, and why it is not read</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Emplacement du fichier sélectionné et raison pour laquelle il n’est pas lu</translation>
    </message>
    <message>
        <source>Which files are listed, by reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Les fichiers à afficher, par raison</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>&amp;Regarder dans :</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>Fichiers de &amp;type :</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ask later</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Non à {n}</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Oui à {n}</translation>
    </message>
    <message>
        <source>Yes to {yes}, no to {no}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Oui à {yes}, non à {no}</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>sa photo n’existe plus</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{name}, {percent} sure: {answer}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>{name}, sûr à {percent}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All answered</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Tout a reçu une réponse</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Visages de personnes peut-être déjà nommées (F6 pour l’autre partie)</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Les visages de personnes peut-être déjà nommées arrivent ici.</translation>
    </message>
    <message>
        <source>Groups that may be one person (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Groupes qui sont peut-être une seule personne (F6 pour l’autre partie)</translation>
    </message>
    <message>
        <source>Groups that may be one person are waiting: “Same person?” at the top, or F6.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Des groupes qui sont peut-être une seule personne attendent&#xa0;: «&#xa0;Même personne&#x202f;?&#xa0;» en haut, ou F6.</translation>
    </message>
    <message>
        <source>Name somebody in the Inbox: faces that may be the same person come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Nommez quelqu’un dans «&#xa0;À nommer&#xa0;»&#xa0;: les visages qui sont peut-être la même personne arrivent ici.</translation>
    </message>
    <message>
        <source>No more suggestions</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Aucune autre suggestion</translation>
    </message>
    <message>
        <source>Nothing else to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Plus rien à vérifier</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Same person?  {n}</source>
        <extracomment>facetagger/ui/side_list.py</extracomment>
        <translation>Même personne&#x202f;?  {n}</translation>
    </message>
    <message>
        <source>Suggestions  {n}</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Suggestions  {n}</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Pictures of faces could not be read: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>Des images de visages n’ont pas pu être lues&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside facetagger: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>Une erreur s’est produite dans facetagger&#xa0;: {error}</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>There is no backup yet. The first one is made today.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Il n’y a pas encore de sauvegarde. La première sera faite aujourd’hui.</translation>
    </message>
    <message>
        <source>facetagger was not closed the last time, and its file {path} is damaged.</source>
        <extracomment>facetagger/ui/background/safety.py</extracomment>
        <translation>facetagger n’a pas été fermé la dernière fois, et son fichier {path} est endommagé.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Found {faces} in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Résultat&#xa0;: {faces} dans {photos}.</translation>
    </message>
    <message>
        <source>None of the {files} could be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Aucun des {files} n’a pu être lu.</translation>
    </message>
    <message>
        <source>Nothing new in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Rien de nouveau dans {photos}.</translation>
    </message>
    <message>
        <source>Stopped. The faces described so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Arrêt. Les visages déjà décrits sont gardés.</translation>
    </message>
    <message>
        <source>Stopped. The photos read so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Arrêt. Les photos déjà lues sont gardées.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The last scan was stopped before it was done.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>La dernière analyse a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The scan goes on once {folder} is there again.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>L’analyse reprendra dès que {folder} sera de retour.</translation>
    </message>
    <message>
        <source>There are no photos in {folder}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Il n’y a pas de photos dans {folder}.</translation>
    </message>
    <message>
        <source>{found} Read before that: {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{found} Lecture précédente&#xa0;: {photos}.</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Drag them onto a person in the side bar</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Glissez-les sur une personne de la barre latérale</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Name of the selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Nom des visages sélectionnés</translation>
    </message>
    <message>
        <source>Names the selected faces {name}</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Donne le nom {name} aux visages sélectionnés</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Ne rien sélectionner (Échap)</translation>
    </message>
    <message>
        <source>Selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Visages sélectionnés</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>They become a group of their own</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Ils forment leur propre groupe</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>{name}&#x202f;?</translation>
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
        <translation>Automatique&#xa0;: le plus rapide</translation>
    </message>
    <message>
        <source>Chosen by the environment variable FACETAGGER_LIBRARY.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Choisie par la variable d’environnement FACETAGGER_LIBRARY.</translation>
    </message>
    <message>
        <source>Chosen by you; it is opened at every start.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Choisie par vous&#x202f;; elle est ouverte à chaque démarrage.</translation>
    </message>
    <message>
        <source>For this time; the next start opens the usual one</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Pour cette fois&#x202f;; le prochain démarrage ouvrira l’habituelle</translation>
    </message>
    <message>
        <source>Graphics card (DirectML)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Carte graphique (DirectML)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA CUDA)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Carte graphique (NVIDIA CUDA)</translation>
    </message>
    <message>
        <source>Intel OpenVINO</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Intel OpenVINO</translation>
    </message>
    <message>
        <source>It is opened at the next starts, too</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Elle sera aussi ouverte aux prochains démarrages</translation>
    </message>
    <message>
        <source>Open for this time; the next start opens {folder}.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Ouverte pour cette fois&#x202f;; le prochain démarrage ouvrira {folder}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This is the usual place.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>C’est l’emplacement habituel.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> megapixels</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation> mégapixels</translation>
    </message>
    <message>
        <source>&amp;Another library…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Autre bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Folders…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Dossiers…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Notice new photos in scanned folders while the window is open</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Repérer les nouvelles photos des dossiers analysés tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>&amp;Pass over</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>&amp;Read photos of up to</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Lire les photos &amp;jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <source>&amp;Work quietly while scanning (half of the cores, low priority)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Travailler discrètement pendant l’analyse (la moitié des cœurs, basse priorité)</translation>
    </message>
    <message>
        <source>Another engine takes effect at once; what its models run on, at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Un autre moteur prend effet aussitôt&#x202f;; le matériel qui l’exécute, à la prochaine analyse.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Face &amp;engines…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Moteurs…</translation>
    </message>
    <message>
        <source>Face engine</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Moteur de reconnaissance</translation>
    </message>
    <message>
        <source>Files and folders, one a line: names or patterns with * and ?; a / at the end means a folder.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Fichiers et dossiers, un par ligne&#xa0;: noms ou motifs avec * et ?&#x202f;; un / à la fin désigne un dossier.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>En service</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Models r&amp;un on</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Exécution s&amp;ur</translation>
    </message>
    <message>
        <source>Names and faces are kept here, and copied to backups at least once a day.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Les noms et les visages sont gardés ici, et sauvegardés au moins une fois par jour.</translation>
    </message>
    <message>
        <source>Open the window again in this language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Rouvrir la fenêtre dans cette langue</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Scans</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Take one of the last backups back</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Reprendre une des dernières sauvegardes</translation>
    </message>
    <message>
        <source>Takes effect at once; another language when the window is opened again.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Prend effet aussitôt&#x202f;; une autre langue, à la réouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Takes effect at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Prend effet à la prochaine analyse.</translation>
    </message>
    <message>
        <source>The folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Les dossiers analysés</translation>
    </message>
    <message>
        <source>The usual librar&amp;y</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Bibliothèque habituelle</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>{name} (not there on this computer)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{name} (absent de cet ordinateur)</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Ignorer {faces}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose folder…</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Déposez un dossier de photos ici</translation>
    </message>
    <message>
        <source>Your photos are only looked at, never changed, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Vos photos sont seulement regardées, jamais modifiées, et rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 file of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>1 fichier illisible dans cette analyse</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Continuer l’analyse</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Suspendre l’analyse</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Scan: {what}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Analyser&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Arrêter l’analyse</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The first start prepares the face engine.</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Le premier démarrage prépare le moteur de reconnaissance.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{faces} described</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>déjà {faces}</translation>
    </message>
    <message>
        <source>{faces} found</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>déjà {faces}</translation>
    </message>
    <message>
        <source>{n} photos a second</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{n} photos/s</translation>
    </message>
    <message>
        <source>{n} files of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{n} fichiers illisibles dans cette analyse</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>reste {time}</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>All that were seen only once: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Tous ceux vus une seule fois&#xa0;: {faces}</translation>
    </message>
    <message>
        <source>Click whom you know: these faces stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Cliquez sur ceux que vous connaissez&#xa0;: ils restent dans «&#xa0;À nommer&#xa0;».</translation>
    </message>
    <message>
        <source>Faces that would be ignored</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Visages qui seraient ignorés</translation>
    </message>
    <message>
        <source>Ignore faces seen only once</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Ignorer les visages vus une seule fois</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Ignorer {faces}</translation>
    </message>
    <message>
        <source>Only blurred, small or turned away ones: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Seulement les flous, petits ou de profil&#xa0;: {faces}</translation>
    </message>
    <message>
        <source>People in the background come once and never again. Faces for which a name is suggested, and those in groups, stay. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Les gens de l’arrière-plan passent une fois et ne reviennent jamais. Les visages pour lesquels un nom est suggéré et ceux des groupes restent. Vous pouvez annuler.</translation>
    </message>
    <message>
        <source>There are no such faces</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Il n’y a pas de tels visages</translation>
    </message>
    <message>
        <source>{faces} marked: to stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>À garder dans «&#xa0;À nommer&#xa0;»&#xa0;: {faces}.</translation>
    </message>
</context>
<context>
    <name>SuggestionPages</name>
    <message>
        <source>Are these all {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Est-ce {name} à chaque fois&#x202f;?</translation>
    </message>
    <message>
        <source>Are these names right?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Ces noms sont-ils justes&#x202f;?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Faces that have this name already</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Visages qui ont déjà ce nom</translation>
    </message>
    <message>
        <source>Ignore	Ctrl+I</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Ignorer	Ctrl+I</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Est-ce {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Not a face	Del</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Pas un visage	Suppr</translation>
    </message>
    <message>
        <source>Not sure	Tab</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Incertain	Tab</translation>
    </message>
    <message>
        <source>Show photo	P</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Afficher la photo	P</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Les montre encore une fois (Entrée)</translation>
    </message>
    <message>
        <source>Somebody else…	Ctrl+M</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Quelqu’un d’autre…	Ctrl+M</translation>
    </message>
    <message>
        <source>Space: tick or untick   Tab: not sure   P: photo   Enter: done</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Espace&#xa0;: cocher ou décocher   Tab&#xa0;: incertain   P&#xa0;: photo   Entrée&#xa0;: terminé</translation>
    </message>
    <message>
        <source>Suggestions, ticked: yes</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Suggestions, cochées&#xa0;: oui</translation>
    </message>
    <message>
        <source>Tick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Cocher	Espace</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Ticked faces get their names, the others never this one again. The next page comes. (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Les visages cochés reçoivent leur nom, les autres plus jamais celui-ci. Puis vient la page suivante. (Entrée)</translation>
    </message>
    <message>
        <source>Ticks or unticks every face on the page (Ctrl+A, Space)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Coche ou décoche tous les visages de la page (Ctrl+A, Espace)</translation>
    </message>
    <message>
        <source>Untick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Décocher	Espace</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>You were not sure about {faces}.</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Vous hésitiez pour {faces}.</translation>
    </message>
    <message>
        <source>{n} more wait</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Encore {n} à voir</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>À nommer</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Drop a folder with photos of people on this window: every face becomes a dot here, like faces side by side.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Déposez sur cette fenêtre un dossier de photos avec des personnes&#xa0;: chaque visage devient ici un point, les visages semblables côte à côte.</translation>
    </message>
    <message>
        <source>Faces that are alike come to lie side by side. This is done once; later ones are put beside them.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Les visages qui se ressemblent se retrouvent côte à côte. Cela ne se fait qu’une fois&#x202f;; les suivants sont placés à côté.</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Avancement de la carte</translation>
    </message>
    <message>
        <source>Lay out</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Laying it out was stopped.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>La disposition a été arrêtée.</translation>
    </message>
    <message>
        <source>Laying out the map…</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Disposition de la carte…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>There are no faces yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Il n’y a pas encore de visages</translation>
    </message>
    <message>
        <source>There is no map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Il n’y a pas encore de carte</translation>
    </message>
    <message>
        <source>These faces have no place on the map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Ces visages n’ont pas encore de place sur la carte</translation>
    </message>
    <message>
        <source>They are described by the next scan of their photos; then they come here.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>La prochaine analyse de leurs photos les décrira&#x202f;; ils viendront alors ici.</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>1 changed photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 photo modifiée</translation>
    </message>
    <message>
        <source>1 new photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 nouvelle photo</translation>
    </message>
    <message>
        <source>1 photo moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 photo déplacée ou supprimée</translation>
    </message>
    <message>
        <source>The system does not let every folder be watched: in some, new photos are noticed within 15 minutes only.</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>Le système ne permet pas de surveiller tous les dossiers&#xa0;: dans certains, les nouvelles photos sont repérées avec un délai de 15 minutes au plus.</translation>
    </message>
    <message>
        <source>{n} changed photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} photos modifiées</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} dossiers</translation>
    </message>
    <message>
        <source>{n} new photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} nouvelles photos</translation>
    </message>
    <message>
        <source>{n} photos moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} photos déplacées ou supprimées</translation>
    </message>
    <message>
        <source>{what} in {folder}</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{what} dans {folder}</translation>
    </message>
</context>
<context>
    <name>delegates</name>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>{name}&#x202f;?</translation>
    </message>
    <message>
        <source>{n} new</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>{n} à voir</translation>
    </message>
    <message>
        <source>{n} unnamed</source>
        <extracomment>facetagger/ui/views/photos/tiles.py</extracomment>
        <translation>{n} sans nom</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The folder {path} could not be opened.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>Le dossier {path} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>La photo n’existe plus&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The system knows no program to open {path}.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>Le système ne connaît aucun programme pour ouvrir {path}.</translation>
    </message>
</context>
<context>
    <name>drag</name>
    <message>
        <source>Divide {faces} off as a new group</source>
        <extracomment>facetagger/ui/dragging/drag.py</extracomment>
        <translation>Séparer {faces} en un nouveau groupe</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Fusionner {faces} avec {name}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Bring back {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Remettre {faces}</translation>
    </message>
    <message>
        <source>Choose the cover of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Choisir le portrait de {name}</translation>
    </message>
    <message>
        <source>Confirm {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Confirmer {faces}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Confirm {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Confirmer {faces} ({people})</translation>
    </message>
    <message>
        <source>Divide a group into {n} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Diviser un groupe en {n} et {faces}</translation>
    </message>
    <message>
        <source>Divide {faces} off</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Séparer {faces}</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Dessiner un cadre</translation>
    </message>
    <message>
        <source>Forget 1 photo that is gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Oublier 1 photo disparue</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Oublier {name}</translation>
    </message>
    <message>
        <source>Forget {photos} that are gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Oublier {photos} disparues</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Masquer {name}</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Ignorer {faces}</translation>
    </message>
    <message>
        <source>Ignore {faces} seen only once</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Ignorer {faces} à apparition unique</translation>
    </message>
    <message>
        <source>Mark {faces} as not a face</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Écarter {faces} (pas un visage)</translation>
    </message>
    <message>
        <source>Merge {faces} into one group</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Fusionner {faces} en un groupe</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Fusionner {faces} avec {name}</translation>
    </message>
    <message>
        <source>Merge {faces} with a group of {n}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Fusionner {faces} avec un groupe de {n}</translation>
    </message>
    <message>
        <source>Move a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Déplacer un cadre</translation>
    </message>
    <message>
        <source>Name {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Nommer {faces}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Name {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Nommer {faces} ({people})</translation>
    </message>
    <message>
        <source>Name {faces} {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Nommer {faces}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Reject {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Rejeter {faces}</translation>
    </message>
    <message>
        <source>Remove the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Effacer la date de naissance de {name}</translation>
    </message>
    <message>
        <source>Remove {photos} from the library</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Retirer {photos} de la bibliothèque</translation>
    </message>
    <message>
        <source>Rename {name} to {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Renommer {name} en {other}</translation>
    </message>
    <message>
        <source>Review {suggestions} ({n} yes, {m} no)</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Vérifier {suggestions} ({n} oui, {m} non)</translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Définir la date de naissance de {name}</translation>
    </message>
    <message>
        <source>Show {name} again</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Afficher de nouveau {name}</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {more}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Distinguer {faces} et {more}</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Distinguer {faces} et {name}</translation>
    </message>
    <message>
        <source>Tell apart {name} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Distinguer {name} et {faces}</translation>
    </message>
    <message>
        <source>Tell apart {name} and {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Distinguer {name} et {other}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Face</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Face, {percent} sure</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Visage, sûr à {percent}</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Groupe de {faces}</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>sa photo n’existe plus</translation>
    </message>
    <message>
        <source>maybe {name}, {percent}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>peut-être {name}, {percent}</translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>{n} sans nom</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>&apos;{engine_id}&apos; cannot be downloaded; import a folder instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>«&#xa0;{engine_id}&#xa0;» ne peut pas être téléchargé&#x202f;; importez plutôt un dossier.</translation>
    </message>
    <message>
        <source>&apos;{engine_id}&apos; cannot name an engine: take one like insightface/my-models, of letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>«&#xa0;{engine_id}&#xa0;» ne peut pas nommer un moteur&#xa0;: prenez un nom comme insightface/my-models, fait de lettres, de chiffres, de «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no kind of models that facetagger knows; there is: insightface, opencv.</source>
        <extracomment>said below the window</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un type de modèles connu de facetagger&#x202f;; types connus&#xa0;: insightface, opencv.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; is not an identifier; take one that facetagger printed.</source>
        <extracomment>said below the window</extracomment>
        <translation>«&#xa0;{shown}&#xa0;» n’est pas un identifiant&#x202f;; prenez-en un affiché par facetagger.</translation>
    </message>
    <message>
        <source>1 photo is known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>1 photo est connue ici, et il n’y a plus rien maintenant&#xa0;: le disque est-il connecté&#x202f;? Elle est gardée.</translation>
    </message>
    <message>
        <source>A name can have up to {max_name_length} characters; this one has {count}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Un nom peut compter jusqu’à {max_name_length} caractères&#x202f;; celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <extracomment>said below the window</extracomment>
        <translation>Un nom ne peut pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <extracomment>said below the window</extracomment>
        <translation>Un nom doit contenir au moins une lettre.</translation>
    </message>
    <message>
        <source>All of these faces were said not to be “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>Vous avez dit qu’aucun de ces visages n’est «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <extracomment>said below the window</extracomment>
        <translation>Sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <extracomment>said below the window</extracomment>
        <translation>Vérification des modèles</translation>
    </message>
    <message>
        <source>Choose at least one face or group.</source>
        <extracomment>said below the window</extracomment>
        <translation>Choisissez au moins un visage ou un groupe.</translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <extracomment>said below the window</extracomment>
        <translation>Choisissez au moins un visage.</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <extracomment>said below the window</extracomment>
        <translation>Comparaison des groupes</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>said below the window</extracomment>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <extracomment>said below the window</extracomment>
        <translation>Connexion interrompue par l’autre ordinateur</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <extracomment>said below the window</extracomment>
        <translation>Copie des photos</translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>said below the window</extracomment>
        <translation>Nouvelle description des visages</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>said below the window</extracomment>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>said below the window</extracomment>
        <translation>Quota d’espace disque dépassé</translation>
    </message>
    <message>
        <source>Doing again</source>
        <extracomment>said below the window</extracomment>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Downloading {name} (MB)</source>
        <extracomment>said below the window</extracomment>
        <translation>Téléchargement de {name} (Mo)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>said below the window</extracomment>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>said below the window</extracomment>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Détection des visages</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Regroupement des visages</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>said below the window</extracomment>
        <translation>L’ordinateur distant est éteint</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>said below the window</extracomment>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>JPEG XL pictures cannot be read yet.</source>
        <extracomment>said below the window</extracomment>
        <translation>Les images JPEG XL ne peuvent pas encore être lues.</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>said below the window</extracomment>
        <translation>Disposition de la carte</translation>
    </message>
    <message>
        <source>Looking at a face</source>
        <extracomment>said below the window</extracomment>
        <translation>Examen d’un visage</translation>
    </message>
    <message>
        <source>Looking at boxes drawn by hand</source>
        <extracomment>said below the window</extracomment>
        <translation>Examen des cadres dessinés à la main</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>said below the window</extracomment>
        <translation>Recherche de photos</translation>
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
        <translation>Fusionnez le groupe avec la personne, et non la personne avec le groupe.</translation>
    </message>
    <message>
        <source>Merging needs two different groups.</source>
        <extracomment>said below the window</extracomment>
        <translation>Pour fusionner, il faut deux groupes différents.</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <extracomment>said below the window</extracomment>
        <translation>Nom ou service inconnu</translation>
    </message>
    <message>
        <source>Naming everybody</source>
        <extracomment>said below the window</extracomment>
        <translation>Attribution des noms</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>said below the window</extracomment>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>No face was found on any photo in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Aucun visage n’a été trouvé sur les photos de {folder}.</translation>
    </message>
    <message>
        <source>No folder at {folder} was scanned; look at the list of folders.</source>
        <extracomment>said below the window</extracomment>
        <translation>Aucun dossier {folder} n’a été analysé&#x202f;; consultez la liste des dossiers.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>said below the window</extracomment>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>said below the window</extracomment>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>No suggestion for “{name}” of that probability is waiting.</source>
        <extracomment>said below the window</extracomment>
        <translation>Aucune suggestion de cette probabilité n’attend pour «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is born in the future: {born}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Personne n’est né dans le futur&#xa0;: {born}.</translation>
    </message>
    <message>
        <source>None of these faces is alone any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Plus aucun de ces visages n’est hors groupe.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}, so nothing was confirmed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Rien n’est suggéré pour {which}&#x202f;; rien n’a donc été confirmé.</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Rien n’est suggéré pour {which}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed; the window at its next start, or &apos;facetagger doctor --restore&apos;, takes the newest backup back, and the file that is there is kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Rien n’a été modifié&#x202f;; la fenêtre, à son prochain démarrage, ou «&#xa0;facetagger doctor --restore&#xa0;» reprend la dernière sauvegarde, et le fichier présent est gardé.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>said below the window</extracomment>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>said below the window</extracomment>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Placing new faces on the map</source>
        <extracomment>said below the window</extracomment>
        <translation>Placement des nouveaux visages sur la carte</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>said below the window</extracomment>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Reading faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Lecture des visages</translation>
    </message>
    <message>
        <source>Recognising people</source>
        <extracomment>said below the window</extracomment>
        <translation>Reconnaissance des personnes</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>said below the window</extracomment>
        <translation>Fichier distant devenu inaccessible</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <extracomment>said below the window</extracomment>
        <translation>Échec temporaire de la résolution du nom</translation>
    </message>
    <message>
        <source>The RAW picture is damaged: it cannot be developed.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image RAW est endommagée&#xa0;: elle ne peut pas être développée.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <extracomment>said below the window</extracomment>
        <translation>La sauvegarde {path} est endommagée.</translation>
    </message>
    <message>
        <source>The box is too small: it needs {smallest_px} pixels of the photo on each side.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le cadre est trop petit&#xa0;: il lui faut {smallest_px} pixels de la photo de chaque côté.</translation>
    </message>
    <message>
        <source>The built-in engine cannot be removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le moteur intégré ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The built-in engine is always there; import models under another name.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le moteur intégré est toujours présent&#x202f;; importez les modèles sous un autre nom.</translation>
    </message>
    <message>
        <source>The converted model cannot be written to {parent}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le modèle converti ne peut pas être écrit dans {parent}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The demo&apos;s photos cannot be written to {folder}: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Les photos de démonstration ne peuvent pas être écrites dans {folder}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} could not be read or written.</source>
        <extracomment>said below the window</extracomment>
        <translation>Lecture ou écriture impossible sur le disque qui contient la bibliothèque {path}.</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full; nothing of the last step was kept. Free some space and try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le disque qui contient la bibliothèque {path} est plein&#x202f;; rien de la dernière étape n’a été gardé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The downloaded file cannot be unpacked: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier téléchargé ne peut pas être décompressé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The downloaded file is damaged: {error}. Try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier téléchargé est endommagé&#xa0;: {error}. Réessayez.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; cannot be removed: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le moteur «&#xa0;{engine_id}&#xa0;» ne peut pas être supprimé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; does not come with facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le moteur «&#xa0;{engine_id}&#xa0;» n’est pas fourni avec facetagger.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; has just been removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le moteur «&#xa0;{engine_id}&#xa0;» vient d’être supprimé.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le moteur «&#xa0;{engine_id}&#xa0;» n’est pas installé.</translation>
    </message>
    <message>
        <source>The engine cannot be stored in {engines_dir}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le moteur ne peut pas être enregistré dans {engines_dir}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The face engine &apos;{engine_id}&apos; is not installed; &apos;facetagger engines install {engine_id}&apos; downloads it.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le moteur de reconnaissance «&#xa0;{engine_id}&#xa0;» n’est pas installé&#x202f;; «&#xa0;facetagger engines install {engine_id}&#xa0;» le télécharge.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The file is a video, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier est une vidéo, ou d’un type inconnu de facetagger.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is no ONNX model: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier n’est pas un modèle ONNX&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The file is no RAW picture, or of a camera that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier n’est pas une image RAW, ou vient d’un appareil inconnu.</translation>
    </message>
    <message>
        <source>The file is not a picture, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier n’est pas une image, ou est d’un type inconnu de facetagger.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>The file is too large ({size} GB) to be a photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier est trop gros ({size}&#xa0;Go) pour être une photo.</translation>
    </message>
    <message>
        <source>The file may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>The file {fact} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier {fact} ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The file {fact} is missing in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier {fact} manque dans {folder}.</translation>
    </message>
    <message>
        <source>The file {named} is damaged or of another version: its sha256 is not {sha256}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier {named} est endommagé ou d’une autre version&#xa0;: son sha256 n’est pas {sha256}.</translation>
    </message>
    <message>
        <source>The file {path} says where the library is, and cannot be read: {error}. Without the file the usual library is opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier {path} indique où est la bibliothèque, et il ne peut pas être lu&#xa0;: {error}. Sans ce fichier, la bibliothèque habituelle est ouverte.</translation>
    </message>
    <message>
        <source>The file {source} has changed while it was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier {source} a changé pendant sa copie.</translation>
    </message>
    <message>
        <source>The files of the engine &apos;{pack}&apos; are of another version; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Les fichiers du moteur «&#xa0;{pack}&#xa0;» sont d’une autre version&#x202f;; réinstallez-le.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le dossier {folder} ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le dossier {folder} ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le dossier {folder} ne peut pas être utilisé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Vous n’avez pas le droit de lire le dossier {folder}.</translation>
    </message>
    <message>
        <source>The group is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce groupe n’existe plus.</translation>
    </message>
    <message>
        <source>The group {ref} is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le groupe {ref} n’existe plus.</translation>
    </message>
    <message>
        <source>The history has changed meanwhile; choose again.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’historique a changé entre-temps&#x202f;; choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The library folder {directory} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le dossier de bibliothèque {directory} ne peut pas être utilisé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The library in {directory} is in use by another program. Close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque de {directory} est utilisée par un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque {path} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: it or its folder is read-only.</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque {path} ne peut pas être modifiée&#xa0;: elle ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque {path} est endommagée. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it was cut short. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque {path} est endommagée&#xa0;: elle a été tronquée. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is empty, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque {path} est vide, mais il en existe des copies. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program. Wait for it to finish or close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque {path} est utilisée par un autre programme. Attendez qu’il ait fini ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The library {path} is missing, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque {path} est absente, mais il en existe des copies. {restore}</translation>
    </message>
    <message>
        <source>The library {path} may not be opened by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Vous n’avez pas le droit d’ouvrir la bibliothèque {path}.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer facetagger (its version is {version}, this program knows {version2}). Update facetagger to open it; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>La bibliothèque {path} vient d’un facetagger plus récent (version {version}&#x202f;; ce programme connaît la version {version2}). Mettez facetagger à jour pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The licence of &apos;{engine_id}&apos; cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>La licence de «&#xa0;{engine_id}&#xa0;» ne peut pas être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: &apos;{name}&apos; is no list.</source>
        <extracomment>said below the window</extracomment>
        <translation>La liste des moteurs de reconnaissance ne peut pas être lue&#xa0;: «&#xa0;{name}&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {engine_id} is wrong ({error}).</source>
        <extracomment>said below the window</extracomment>
        <translation>La liste des moteurs de reconnaissance ne peut pas être lue&#xa0;: {engine_id} contient une erreur ({error}).</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>La liste des moteurs de reconnaissance ne peut pas être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The list of face engines knows no models of &apos;{family}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>La liste des moteurs de reconnaissance ne connaît pas de modèles «&#xa0;{family}&#xa0;».</translation>
    </message>
    <message>
        <source>The model does not take one image.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le modèle n’accepte pas une image seule.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier de modèle {file} ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or of another version. Install the package &apos;{distribution}&apos; again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier de modèle {file} est endommagé ou d’une autre version. Réinstallez le paquet «&#xa0;{distribution}&#xa0;».</translation>
    </message>
    <message>
        <source>The model file {name} is damaged ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier de modèle {name} est endommagé ({path})&#x202f;; réinstallez son moteur.</translation>
    </message>
    <message>
        <source>The model file {name} is missing ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier de modèle {name} manque ({path})&#x202f;; réinstallez son moteur.</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Install the package &apos;{distribution}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier de modèle {path} manque. Installez le paquet «&#xa0;{distribution}&#xa0;».</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: it is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le modèle {path} ne peut pas être chargé&#xa0;: il est endommagé ou tronqué, ou n’est pas un modèle.</translation>
    </message>
    <message>
        <source>The outputs of {file} are not SCRFD&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>Les sorties de {file} ne sont pas celles de SCRFD.</translation>
    </message>
    <message>
        <source>The outputs of {file} are not YuNet&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>Les sorties de {file} ne sont pas celles de YuNet.</translation>
    </message>
    <message>
        <source>The photo {path} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>La photo {path} ne peut pas être lue&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The photos in {folder} show one person only, {name}; two at least are needed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Les photos de {folder} ne montrent qu’une personne, {name}&#x202f;; il en faut au moins deux.</translation>
    </message>
    <message>
        <source>The photos of the demo come with the package &apos;{package}&apos;, which is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Les photos de démonstration viennent du paquet «&#xa0;{package}&#xa0;», qui n’est pas installé.</translation>
    </message>
    <message>
        <source>The picture is a HEIF file that is not coded as HEVC.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est un fichier HEIF qui n’est pas codé en HEVC.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of two colours, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est un JPEG à deux couleurs, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of {bits} bits a colour, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est un JPEG à {bits} bits par couleur, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The picture is a hierarchical JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est un JPEG hiérarchique, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The picture is a lossless JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est un JPEG sans perte, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The picture is damaged, or a {kind} of a kind that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est endommagée, ou c’est un {kind} d’un type inconnu.</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be decoded.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est endommagée&#xa0;: elle ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>The picture is damaged: it claims to be larger than any photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est endommagée&#xa0;: elle se dit plus grande que toute photo.</translation>
    </message>
    <message>
        <source>The picture is damaged: its decoder crashed.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est endommagée&#xa0;: son décodeur a cessé de fonctionner.</translation>
    </message>
    <message>
        <source>The picture is damaged: its header cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est endommagée&#xa0;: son en-tête ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The picture is damaged: the file is cut short.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est endommagée&#xa0;: le fichier est tronqué.</translation>
    </message>
    <message>
        <source>The picture is too large to read: {width} × {height} pixels. Up to {max_pixels} megapixels are read; the settings can raise that.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image est trop grande&#xa0;: {width} × {height} pixels. La limite est de {max_pixels} mégapixels&#x202f;; les paramètres permettent de l’augmenter.</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The picture was given up: reading it took longer than {seconds} seconds.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’image a été abandonnée&#xa0;: sa lecture a pris plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>The reader of this kind of picture cannot be started: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le lecteur de ce type d’image ne peut pas démarrer&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{engine_id}&apos; is damaged ({record}); install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>La fiche du moteur «&#xa0;{engine_id}&#xa0;» est endommagée ({record})&#x202f;; réinstallez-le.</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{pack}&apos; is damaged; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>La fiche du moteur «&#xa0;{pack}&#xa0;» est endommagée&#x202f;; réinstallez-le.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier de paramètres {path} ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged. Names and faces are not in it: rename or delete it, and the usual settings are used.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier des paramètres {path} est endommagé. Il ne contient ni noms ni visages&#x202f;: renommez-le ou supprimez-le, et les paramètres habituels seront utilisés.</translation>
    </message>
    <message>
        <source>There are no models (files ending in .onnx) in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de modèles (fichiers en .onnx) dans {folder}.</translation>
    </message>
    <message>
        <source>There is more than one face detector of the kind of YuNet in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il y a plusieurs détecteurs de visages du type YuNet dans le dossier ({names})&#x202f;; n’y laissez que celui à utiliser.</translation>
    </message>
    <message>
        <source>There is more than one face detector with five landmarks (SCRFD) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il y a plusieurs détecteurs de visages à cinq repères (SCRFD) dans le dossier ({names})&#x202f;; n’y laissez que celui à utiliser.</translation>
    </message>
    <message>
        <source>There is more than one model of the kind of SFace in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il y a plusieurs modèles du type SFace dans le dossier ({names})&#x202f;; n’y laissez que celui à utiliser.</translation>
    </message>
    <message>
        <source>There is more than one model that tells faces apart (ArcFace) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il y a plusieurs modèles qui distinguent les visages (ArcFace) dans le dossier ({names})&#x202f;; n’y laissez que celui à utiliser.</translation>
    </message>
    <message>
        <source>There is no engine &apos;{engine_id}&apos; to install. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de moteur «&#xa0;{engine_id}&#xa0;» à installer. Moteurs possibles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no face detector of the kind of YuNet in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de détecteur de visages du type YuNet dans le dossier.</translation>
    </message>
    <message>
        <source>There is no face detector with five landmarks (SCRFD) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de détecteur de visages à cinq repères (SCRFD) dans le dossier.</translation>
    </message>
    <message>
        <source>There is no face engine &apos;{engine_id}&apos;. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de moteur de reconnaissance «&#xa0;{engine_id}&#xa0;». Moteurs possibles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no face in {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de visage sur {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no folder of photos in {folder}; it needs one for each person.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de dossier de photos dans {folder}&#x202f;; il en faut un pour chaque personne.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no model of the kind of SFace in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de modèle du type SFace dans le dossier.</translation>
    </message>
    <message>
        <source>There is no model that tells faces apart (ArcFace) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de modèle qui distingue les visages (ArcFace) dans le dossier.</translation>
    </message>
    <message>
        <source>There is no name to reject for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de nom à rejeter pour {which}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free.</source>
        <extracomment>said below the window</extracomment>
        <translation>Pas assez de place pour une sauvegarde de la bibliothèque dans {folder}&#xa0;: il faut {needed}&#xa0;Mo, il reste {free}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free. The earlier backups are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Pas assez de place pour une sauvegarde de la bibliothèque dans {folder}&#xa0;: il faut {needed}&#xa0;Mo, il reste {free}&#xa0;Mo. Les sauvegardes précédentes sont gardées.</translation>
    </message>
    <message>
        <source>There is no such face: {which}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce visage n’existe pas&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>There is no suggestion to accept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a pas de suggestion à accepter.</translation>
    </message>
    <message>
        <source>There is nothing to forget: no photo is gone from a folder that is there.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a rien à oublier&#xa0;: aucune photo n’a disparu d’un dossier présent.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>said below the window</extracomment>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>These are not two groups; divide the group instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce ne sont pas deux groupes&#x202f;; divisez plutôt le groupe.</translation>
    </message>
    <message>
        <source>This face is not on its photo any more: {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce visage n’est plus sur sa photo&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce visage n’existe plus.</translation>
    </message>
    <message>
        <source>This face is not “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce visage n’est pas «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This group cannot be divided: its faces are all alike.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce groupe ne peut pas être divisé&#xa0;: ses visages se ressemblent tous.</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce n’est pas le modèle de reconnaissance de visages de dlib.</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce n’est pas le modèle de reconnaissance de visages de dlib&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>This is not the CenterFace model that facetagger knows.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ce n’est pas le modèle CenterFace que facetagger connaît.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Cette personne n’existe plus.</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Cette photo n’existe plus.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>said below the window</extracomment>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>said below the window</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Yes and no at once for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Oui et non à la fois pour {which}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>[Errno {number}] {error}: &apos;{path}&apos;</source>
        <extracomment>said below the window</extracomment>
        <translation>{error} (« {path} », erreur {number})</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>recherche non commerciale uniquement (InsightFace)</translation>
    </message>
    <message>
        <source>the connection ended after {have} of {total} MB</source>
        <extracomment>said below the window</extracomment>
        <translation>Connexion interrompue après {have}&#xa0;Mo sur {total}</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>said below the window</extracomment>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>unknown: what the models&apos; maker allows</source>
        <extracomment>said below the window</extracomment>
        <translation>inconnue&#xa0;: ce que permet l’auteur des modèles</translation>
    </message>
    <message>
        <source>{count} photos are known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>{count} photos sont connues ici, et il n’y a plus rien maintenant&#xa0;: le disque est-il connecté&#x202f;? Elles sont gardées.</translation>
    </message>
    <message>
        <source>{detector} does not work as a face detector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{detector} ne fonctionne pas comme détecteur de visages.</translation>
    </message>
    <message>
        <source>{embedder} cannot tell faces apart.</source>
        <extracomment>said below the window</extracomment>
        <translation>{embedder} ne distingue pas les visages.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}.</translation>
    </message>
    <message>
        <source>{error}: it is gone since the scan began. The photos read so far are kept; once it is back, a scan goes on from there.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}&#xa0;: disparu depuis le début de l’analyse. Les photos déjà lues sont gardées&#x202f;; dès son retour, l’analyse pourra reprendre là.</translation>
    </message>
    <message>
        <source>{file} does not take faces of 112 x 112 pixels.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} n’accepte pas les visages de 112 × 112 pixels.</translation>
    </message>
    <message>
        <source>{file} does not turn a face into one vector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} ne transforme pas un visage en un seul vecteur.</translation>
    </message>
    <message>
        <source>{file} gives {shape} for {count} faces, not {dimension} numbers a face.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} donne {shape} pour {count} visages, et non {dimension} nombres par visage.</translation>
    </message>
    <message>
        <source>{file} is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} est endommagé ou tronqué, ou n’est pas un modèle.</translation>
    </message>
    <message>
        <source>{file} is no face detector with five landmarks: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} n’est pas un détecteur de visages à cinq repères&#xa0;: il a {count} sorties.</translation>
    </message>
    <message>
        <source>{file} is no model that can be loaded: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} n’est pas un modèle qui peut être chargé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{file} is not YuNet: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} n’est pas YuNet&#xa0;: il a {count} sorties.</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} n’a pas pu recevoir toutes les photos&#xa0;: {error}. Photos copiées&#xa0;: {copied}.</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} were copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} n’a pas pu recevoir toutes les photos&#xa0;: {error}. Photos copiées&#xa0;: {copied}.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose the folder that it lies in.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} est un fichier&#x202f;; choisissez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{folder} is no folder that photos can be copied to.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} n’est pas un dossier où copier des photos.</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} are there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} ne contient pas les photos de {old} (cherchées&#xa0;: {looked_for}&#x202f;; trouvées&#xa0;: {same}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} is there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} ne contient pas les photos de {old} (cherchées&#xa0;: {looked_for}&#x202f;; trouvée&#xa0;: {same}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{new} is where its photos are looked for already.</source>
        <extracomment>said below the window</extracomment>
        <translation>Les photos sont déjà cherchées dans {new}.</translation>
    </message>
    <message>
        <source>{new} was scanned already. Scan it again: photos that moved there keep their names.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} a déjà été analysé. Réanalysez-le&#xa0;: les photos qui s’y trouvent maintenant gardent leurs noms.</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database, not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} est la base de données d’un autre programme, pas une bibliothèque facetagger.</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} n’est pas une bibliothèque facetagger.</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} n’est pas une bibliothèque facetagger. {restore}</translation>
    </message>
    <message>
        <source>{path} was made by a newer facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} vient d’un facetagger plus récent.</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Écriture impossible dans {target}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>L’écriture dans {target} a échoué&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server says {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} ne peut pas être téléchargé&#xa0;: le serveur répond {error}.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: {error}. What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} ne peut pas être téléchargé&#xa0;: {error}. Ce qui est arrivé est gardé&#x202f;; réessayez pour continuer.</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({reason}). Is this computer online? What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} est injoignable&#xa0;: {reason}. Cet ordinateur est-il connecté à Internet&#x202f;? Ce qui est arrivé est gardé&#x202f;; réessayez pour continuer.</translation>
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
        <translation>1 action</translation>
    </message>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 group</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 groupe</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 suggestion</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>&gt; 99&#x202f;%</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>pas un visage</translation>
    </message>
    <message>
        <source>stranger</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{h}&#xa0;h {m:02d}&#xa0;min</translation>
    </message>
    <message>
        <source>{m} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{m}&#xa0;min</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} action</numerusform>
            <numerusform>{n} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} visage</numerusform>
            <numerusform>{n} visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} groupe</numerusform>
            <numerusform>{n} groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} suggestion</numerusform>
            <numerusform>{n} suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{s}&#xa0;s</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
</TS>
