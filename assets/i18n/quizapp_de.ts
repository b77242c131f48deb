<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Turns a news article into a quiz in which every question proves itself with a sentence of it.</source>
        <translation>Macht aus einem Zeitungsartikel ein Quiz, in dem sich jede Frage mit einem Satz des Artikels belegt.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no account, no network.</source>
        <translation>Nichts verlässt diesen Rechner: kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Licence: MIT. Font Atkinson Hyperlegible: SIL Open Font License 1.1. Qt for Python: LGPL 3.</source>
        <translation>Lizenz: MIT. Schrift Atkinson Hyperlegible: SIL Open Font License 1.1. Qt für Python: LGPL 3.</translation>
    </message>
    <message>
        <source>Your data: {0}</source>
        <translation>Deine Daten: {0}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
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
        <source>&amp;Practise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>New set from an article…</source>
        <translation>Neues Set aus einem Artikel …</translation>
    </message>
    <message>
        <source>Draft questions from the text of an article, tick the good ones, save them as a set</source>
        <translation>Aus dem Text eines Artikels Fragen entwerfen, die guten ankreuzen, als Set speichern</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Add question sets from YAML files to the library</source>
        <translation>Sets aus YAML-Dateien in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Add every question set of a folder to the library</source>
        <translation>Alle Sets eines Ordners in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Show the backups, and bring an earlier state back</source>
        <translation>Die Sicherungen zeigen und einen früheren Stand zurückholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language, colours, text size</source>
        <translation>Sprache, Farben, Textgröße</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the program; every answer is saved already</source>
        <translation>Das Programm schließen; alle Antworten sind schon gespeichert</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place found in the article</source>
        <translation>Zur nächsten Fundstelle im Artikel gehen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Set entfernen</translation>
    </message>
    <message>
        <source>Take the chosen set out of the library; what was learned with it stays</source>
        <translation>Das gewählte Set aus der Bibliothek nehmen; was damit gelernt wurde, bleibt</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Answer the questions of the set; each answer is explained at once</source>
        <translation>Die Aufgaben beantworten; jede Antwort wird gleich erklärt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the article of the set with its facts</source>
        <translation>Den Artikel des Sets mit seinen Fakten lesen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Answer all questions and learn the result at the end</source>
        <translation>Alle Aufgaben beantworten und das Ergebnis am Ende erfahren</translation>
    </message>
    <message>
        <source>Review what is due</source>
        <translation>Fälliges wiederholen</translation>
    </message>
    <message>
        <source>Answer the questions that are due today, the shakiest first</source>
        <translation>Die Aufgaben beantworten, die heute fällig sind, die unsichersten zuerst</translation>
    </message>
    <message>
        <source>Review for 5 minutes</source>
        <translation>5 Minuten wiederholen</translation>
    </message>
    <message>
        <source>Answer as much of what is due as fits into five minutes</source>
        <translation>So viel vom Fälligen beantworten, wie in fünf Minuten passt</translation>
    </message>
    <message>
        <source>Continue the last run</source>
        <translation>Letzten Durchgang fortsetzen</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Dort weitermachen, wo du aufgehört hast</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Read how sets are made, printed and practised</source>
        <translation>Lesen, wie Sets gemacht, gedruckt und geübt werden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>Alle Tasten zeigen, die etwas tun</translation>
    </message>
    <message>
        <source>About quizapp</source>
        <translation>Über quizapp</translation>
    </message>
    <message>
        <source>Version, licences and where your data lie</source>
        <translation>Version, Lizenzen und wo deine Daten liegen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show all question sets</source>
        <translation>Alle Sets zeigen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show what is due today and what comes after</source>
        <translation>Zeigen, was heute fällig ist und was danach kommt</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Show how you get on: accuracy, what was kept, what comes</source>
        <translation>Zeigen, wie du vorankommst: Lösungsquote, was behalten wurde, was ansteht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>Zur vorigen Seite zurückgehen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Find any command or set by typing</source>
        <translation>Jeden Befehl und jedes Set durch Tippen finden</translation>
    </message>
    <message>
        <source>Mark figures</source>
        <translation>Zahlen markieren</translation>
    </message>
    <message>
        <source>Mark the figures in the article</source>
        <translation>Die Zahlen im Artikel markieren</translation>
    </message>
    <message>
        <source>Mark actors</source>
        <translation>Akteure markieren</translation>
    </message>
    <message>
        <source>Mark the actors in the article</source>
        <translation>Die Akteure im Artikel markieren</translation>
    </message>
    <message>
        <source>Mark sources</source>
        <translation>Quellen markieren</translation>
    </message>
    <message>
        <source>Mark the sources in the article</source>
        <translation>Die Quellen im Artikel markieren</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Go to the fact marked next in the article</source>
        <translation>Zum nächsten markierten Fakt im Artikel gehen</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Go to the fact marked before in the article</source>
        <translation>Zum vorigen markierten Fakt im Artikel gehen</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Faktenblatt</translation>
    </message>
    <message>
        <source>Show the facts of the article beside it</source>
        <translation>Die Fakten des Artikels daneben zeigen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read the question or the article aloud with the system&apos;s voice, or stop</source>
        <translation>Die Frage oder den Artikel mit der Stimme des Systems vorlesen, oder damit aufhören</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation>Alles größer zeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation>Alles kleiner zeigen</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Show text at 100 %</source>
        <translation>Text in 100 % zeigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation>Den ganzen Bildschirm benutzen oder nicht mehr</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Die Farben des Fensters ändern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Make a worksheet of the set to hand out, and its key, as PDF</source>
        <translation>Ein Arbeitsblatt des Sets zum Austeilen und seine Lösungen als PDF machen</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Choose who learns, add somebody, export or delete what is stored</source>
        <translation>Aussuchen, wer lernt, jemanden hinzufügen, Gespeichertes exportieren oder löschen</translation>
    </message>
    <message>
        <source>Correct the mark</source>
        <translation>Markierung berichtigen</translation>
    </message>
    <message>
        <source>Correct the figure, actor or source at the cursor</source>
        <translation>Die Zahl, den Akteur oder die Quelle am Cursor berichtigen</translation>
    </message>
    <message>
        <source>Add as a figure</source>
        <translation>Als Zahl aufnehmen</translation>
    </message>
    <message>
        <source>Take the words selected in the article as a figure</source>
        <translation>Die im Artikel ausgewählten Wörter als Zahl aufnehmen</translation>
    </message>
    <message>
        <source>Add as an actor</source>
        <translation>Als Akteur aufnehmen</translation>
    </message>
    <message>
        <source>Take the words selected in the article as an actor</source>
        <translation>Die im Artikel ausgewählten Wörter als Akteur aufnehmen</translation>
    </message>
    <message>
        <source>Add as a source</source>
        <translation>Als Quelle aufnehmen</translation>
    </message>
    <message>
        <source>Take the words selected in the article as a source</source>
        <translation>Die im Artikel ausgewählten Wörter als Quelle aufnehmen</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>The words marked at the cursor are no figure, actor or source</source>
        <translation>Die Markierung am Cursor ist keine Zahl, kein Akteur und keine Quelle</translation>
    </message>
    <message>
        <source>Another question on this fact</source>
        <translation>Andere Aufgabe zu diesem Fakt</translation>
    </message>
    <message>
        <source>Put another question on the same fact in place of the chosen one</source>
        <translation>Eine andere Aufgabe zum selben Fakt an die Stelle der gewählten setzen</translation>
    </message>
    <message>
        <source>Other wrong options</source>
        <translation>Andere Distraktoren</translation>
    </message>
    <message>
        <source>Give the chosen question other wrong options</source>
        <translation>Der gewählten Aufgabe andere Distraktoren geben</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Anderer Typ</translation>
    </message>
    <message>
        <source>Ask the chosen question in another type</source>
        <translation>Die gewählte Aufgabe in einem anderen Typ stellen</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Werkstatt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step in the workshop, or bring a removed set back</source>
        <translation>Den letzten Schritt in der Werkstatt zurücknehmen, oder ein entferntes Set zurückholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back in the workshop</source>
        <translation>Wieder tun, was in der Werkstatt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Search the library, the article or the set that is open</source>
        <translation>Die Bibliothek, den offenen Artikel oder das offene Set durchsuchen</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Make and edit question sets</source>
        <translation>Fragensets machen und bearbeiten</translation>
    </message>
    <message>
        <source>Edit in the workshop</source>
        <translation>In der Werkstatt bearbeiten</translation>
    </message>
    <message>
        <source>Edit the questions of this set</source>
        <translation>Die Aufgaben dieses Sets bearbeiten</translation>
    </message>
    <message>
        <source>Open a set file…</source>
        <translation>Set-Datei öffnen …</translation>
    </message>
    <message>
        <source>Edit a question set from a YAML file</source>
        <translation>Ein Fragenset aus einer YAML-Datei bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the set to its file and bring the library up to date</source>
        <translation>Das Set in seine Datei schreiben und die Bibliothek auf diesen Stand bringen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Write the set to another file</source>
        <translation>Das Set in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Answer the questions as a learner does; nothing is counted</source>
        <translation>Die Aufgaben beantworten wie Lernende; nichts davon zählt</translation>
    </message>
    <message>
        <source>Form or YAML</source>
        <translation>Formular oder YAML</translation>
    </message>
    <message>
        <source>Go from the form to the YAML text, and back</source>
        <translation>Vom Formular zum YAML-Text gehen und zurück</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Find words in the texts of the set and put others in their place</source>
        <translation>Wörter in den Texten des Sets suchen und andere an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next place with an error or a warning</source>
        <translation>Zur nächsten Stelle mit einem Fehler oder Hinweis gehen</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Aufgabe hinzufügen …</translation>
    </message>
    <message>
        <source>Add a question of any type behind the chosen one</source>
        <translation>Hinter der gewählten eine Aufgabe beliebigen Typs hinzufügen</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>Aufgabe kopieren</translation>
    </message>
    <message>
        <source>Put a copy of the chosen question behind it</source>
        <translation>Eine Kopie der gewählten Aufgabe dahinter setzen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the chosen question up</source>
        <translation>Die gewählte Aufgabe nach oben schieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the chosen question down</source>
        <translation>Die gewählte Aufgabe nach unten schieben</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Take the chosen question out of the set; undo brings it back</source>
        <translation>Die gewählte Aufgabe aus dem Set nehmen; Rückgängig holt sie zurück</translation>
    </message>
</context>
<context>
    <name>ActorForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names, parted by ;</source>
        <translation>Weitere Namen, mit ; getrennt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role in the article</source>
        <translation>Rolle im Artikel</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>This system has no speech program. On Linux, install the package espeak-ng.</source>
        <translation>Dieses System hat kein Sprachprogramm. Unter Linux das Paket espeak-ng installieren.</translation>
    </message>
    <message>
        <source>{0} read nothing aloud. Does this computer have a sound output, and a voice for the language?</source>
        <translation>{0} hat nichts vorgelesen. Hat dieser Rechner eine Tonausgabe und eine Stimme für die Sprache?</translation>
    </message>
    <message>
        <source>{0} could not be started.</source>
        <translation>{0} ließ sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>ArticlePaper</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Go back to this state</source>
        <translation>Zu diesem Stand zurück</translation>
    </message>
    <message>
        <source>Go back to the state of {0}</source>
        <translation>Zurück zum Stand von {0}</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Jetzt zurück</translation>
    </message>
    <message>
        <source>Everything answered and imported since then leaves the program. A backup of now is made first.</source>
        <translation>Was seither beantwortet und importiert wurde, ist danach nicht mehr im Programm. Vorher wird der jetzige Stand gesichert.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Alle {0} zeigen</translation>
    </message>
    <message>
        <source>Open their folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is none yet. The first is made half an hour after something changed, or on closing.</source>
        <translation>Noch gibt es keine. Die erste entsteht eine halbe Stunde nach einer Änderung oder beim Schließen.</translation>
    </message>
    <message>
        <source>Sets, answers, reviews and settings as they were. What is in question files is not touched.</source>
        <translation>Aufgabensätze, Antworten, Wiederholungen und Einstellungen, wie sie waren. Was in Fragendateien steht, bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>CapField</name>
    <message>
        <source>Daily number</source>
        <translation>Tagesmenge</translation>
    </message>
    <message>
        <source>Most questions a day</source>
        <translation>Höchstens so viele Aufgaben am Tag</translation>
    </message>
    <message>
        <source>Fewer a day</source>
        <translation>Weniger am Tag</translation>
    </message>
    <message>
        <source>More a day</source>
        <translation>Mehr am Tag</translation>
    </message>
    <message>
        <source>No day brings more than {0}. The rest is spread over the days that follow, the urgent first.</source>
        <translation>Mehr als {0} bekommst du an keinem Tag. Der Rest verteilt sich auf die nächsten Tage, das Dringende zuerst.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} Aufgaben</translation>
    </message>
    <message>
        <source>“{0}” is no whole number. Possible is {1} to {2}.</source>
        <translation>„{0}“ ist keine ganze Zahl. Möglich sind {1} bis {2}.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>CertaintyWords</name>
    <message>
        <source>Certainty marks: {0} of {1}</source>
        <translation>Sicherheitspunkte: {0} von {1}</translation>
    </message>
    <message>
        <source>sure: {0} of {1} right</source>
        <translation>sicher: {0} von {1} richtig</translation>
    </message>
    <message>
        <source>rather sure: {0} of {1} right</source>
        <translation>eher sicher: {0} von {1} richtig</translation>
    </message>
    <message>
        <source>guessed: {0} of {1} right</source>
        <translation>geraten: {0} von {1} richtig</translation>
    </message>
    <message>
        <source>Right answers bring 3 marks where you were sure, 2 where rather sure, 1 where you guessed; wrong ones take 6, 2 or none. Points and grade stay as they are.</source>
        <translation>Richtige Antworten bringen 3 Sicherheitspunkte, wo du sicher warst, 2 bei „eher“, 1 bei „geraten“; falsche kosten 6, 2 oder keinen. Punkte und Note bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>The picture is being drawn…</source>
        <translation>Das Bild wird gezeichnet …</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Show as a table: {0}</source>
        <translation>Als Tabelle zeigen: {0}</translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation>Exportieren: {0}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Accuracy by level</source>
        <translation>Lösungsquote nach Stufe</translation>
    </message>
    <message>
        <source>Accuracy by focus</source>
        <translation>Lösungsquote nach Bereich</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>Nothing was answered in this time.</source>
        <translation>In dieser Zeit wurde nichts beantwortet.</translation>
    </message>
    <message>
        <source>Known in reviews</source>
        <translation>Beim Wiederholen gewusst</translation>
    </message>
    <message>
        <source>measured and predicted, per week</source>
        <translation>gemessen und vorhergesagt, je Woche</translation>
    </message>
    <message>
        <source>Once questions come up again, this shows how many you still knew, and how many were expected.</source>
        <translation>Sobald Aufgaben wiederkommen, steht hier, wie viele du noch wusstest und wie viele zu erwarten waren.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>{0} questions, {1} of them today</source>
        <translation>{0} Aufgaben, davon {1} heute</translation>
    </message>
    <message>
        <source>Nothing comes up in the next 30 days. Questions you answer come back here.</source>
        <translation>In den nächsten 30 Tagen steht nichts an. Aufgaben, die du beantwortest, kommen hier wieder.</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>Fällig in 30 Tagen</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} Wochen</translation>
    </message>
    <message>
        <source>Practised on {0} of {1} days</source>
        <translation>An {0} von {1} Tagen geübt</translation>
    </message>
    <message>
        <source>Days of practice</source>
        <translation>Übungstage</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Lösungsquote</translation>
    </message>
    <message>
        <source>The hardest first</source>
        <translation>Die schwierigste zuerst</translation>
    </message>
    <message>
        <source>A question stands here once it was asked twice and not always right.</source>
        <translation>Eine Aufgabe steht hier, sobald sie zweimal gestellt und nicht immer gelöst wurde.</translation>
    </message>
    <message>
        <source>Hardest questions</source>
        <translation>Schwierigste Aufgaben</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>minutes per day</source>
        <translation>Minuten je Tag</translation>
    </message>
    <message>
        <source>minutes per week</source>
        <translation>Minuten je Woche</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} insgesamt</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Lernzeit</translation>
    </message>
    <message>
        <source>week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>{0} Antworten</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>already used</source>
        <translation>schon benutzt</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Through which source</source>
        <translation>Über welche Quelle</translation>
    </message>
    <message>
        <source>Meant as</source>
        <translation>Gemeint als</translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>{0} of {1} gaps filled</source>
        <translation>{0} von {1} Lücken gefüllt</translation>
    </message>
    <message>
        <source>Gap {0} of {1}</source>
        <translation>Lücke {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ComingDays</name>
    <message>
        <source>Questions on the coming days</source>
        <translation>Aufgaben an den kommenden Tagen</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{0} in 7 days</source>
        <translation>in 7 Tagen {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>Nichts passt. Versuch es mit einem anderen Wort.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>1 new question</source>
        <translation>1 neue Aufgabe</translation>
    </message>
    <message>
        <source>{0} new questions</source>
        <translation>{0} neue Aufgaben</translation>
    </message>
    <message>
        <source>1 made anew</source>
        <translation>1 neu gemacht</translation>
    </message>
    <message>
        <source>{0} made anew</source>
        <translation>{0} neu gemacht</translation>
    </message>
    <message>
        <source>1 gone</source>
        <translation>1 weggefallen</translation>
    </message>
    <message>
        <source>{0} gone</source>
        <translation>{0} weggefallen</translation>
    </message>
    <message>
        <source>1 of your own waits as a suggestion</source>
        <translation>1 von dir bearbeitete wartet als Vorschlag</translation>
    </message>
    <message>
        <source>{0} of your own wait as suggestions</source>
        <translation>{0} von dir bearbeitete warten als Vorschläge</translation>
    </message>
    <message>
        <source>1 of your own to check</source>
        <translation>1 von dir bearbeitete zu prüfen</translation>
    </message>
    <message>
        <source>{0} of your own to check</source>
        <translation>{0} von dir bearbeitete zu prüfen</translation>
    </message>
    <message>
        <source>No question had to change.</source>
        <translation>Keine Aufgabe musste sich ändern.</translation>
    </message>
    <message>
        <source>There is no other question on this fact. Add a fact, or write one yourself.</source>
        <translation>Zu diesem Fakt gibt es keine andere Aufgabe. Ergänze einen Fakt oder schreib selbst eine.</translation>
    </message>
    <message>
        <source>This can be asked in no other type. Try another question on this fact.</source>
        <translation>Das lässt sich in keinem anderen Typ fragen. Versuch eine andere Aufgabe zu diesem Fakt.</translation>
    </message>
    <message>
        <source>The article has no other wrong options for this question. Write one yourself.</source>
        <translation>Der Artikel bietet für diese Aufgabe keine anderen Distraktoren. Schreib selbst einen.</translation>
    </message>
    <message>
        <source>This question has no wrong options. Try another type.</source>
        <translation>Diese Aufgabe hat keine Distraktoren. Versuch einen anderen Typ.</translation>
    </message>
    <message>
        <source>No number or date can be read in the words selected: select all of it.</source>
        <translation>In den ausgewählten Wörtern lässt sich keine Zahl und kein Datum lesen: Wähl alles davon aus.</translation>
    </message>
    <message>
        <source>The words selected name nobody: select a name.</source>
        <translation>Die ausgewählten Wörter nennen niemanden: Wähl einen Namen aus.</translation>
    </message>
    <message>
        <source>The words selected name no source: select a name.</source>
        <translation>Die ausgewählten Wörter nennen keine Quelle: Wähl einen Namen aus.</translation>
    </message>
</context>
<context>
    <name>DamageQuestion</name>
    <message>
        <source>The newest backup is of {0}. The damaged file is kept in the folder of the backups.</source>
        <translation>Die neueste Sicherung ist von: {0}. Die beschädigte Datei bleibt im Ordner der Sicherungen erhalten.</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Mit der Sicherung weitermachen</translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Date or time</source>
        <translation>Datum oder Uhrzeit</translation>
    </message>
</context>
<context>
    <name>DayRing</name>
    <message>
        <source>of {0} done</source>
        <translation>von {0} fertig</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import question sets</source>
        <translation>Sets importieren</translation>
    </message>
    <message>
        <source>Question sets (*.yaml *.yml);;All files (*)</source>
        <translation>Sets (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import all question sets of a folder</source>
        <translation>Alle Sets eines Ordners importieren</translation>
    </message>
    <message>
        <source>Save as {0}</source>
        <translation>Als {0} speichern</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Save the question set</source>
        <translation>Fragensatz speichern</translation>
    </message>
    <message>
        <source>Question sets (*.yaml)</source>
        <translation>Fragensätze (*.yaml)</translation>
    </message>
    <message>
        <source>These files are there already. Replace them?</source>
        <translation>Diese Dateien gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation>Artikel ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a question set</source>
        <translation>Fragenset öffnen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild aussuchen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>{0} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>You have changes of your own that are not saved. Undo brings back what you do not choose.</source>
        <translation>Du hast eigene Änderungen, die noch nicht gespeichert sind. Rückgängig holt zurück, was du nicht nimmst.</translation>
    </message>
    <message>
        <source>Merge both</source>
        <translation>Beide zusammenführen</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Datei nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>DraftColumn</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{0} von {1} übernommen</translation>
    </message>
    <message>
        <source>No question fits the filter.</source>
        <translation>Keine Aufgabe passt zum Filter.</translation>
    </message>
    <message>
        <source>No questions yet. Add one with the plus sign.</source>
        <translation>Noch keine Aufgaben. Das Pluszeichen fügt eine hinzu.</translation>
    </message>
    <message>
        <source>The file cannot be read yet. Mend what is listed under “Problems”; the questions follow.</source>
        <translation>Die Datei lässt sich noch nicht lesen. Behebe, was unter „Probleme“ steht; dann erscheinen die Aufgaben.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Accepted ones</source>
        <translation>Übernommene</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Die sichersten zuerst</translation>
    </message>
    <message>
        <source>By focus</source>
        <translation>Nach Bereich</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draft questions</source>
        <translation>Fragen entwerfen</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>New set from an article</source>
        <translation>Neues Set aus einem Artikel</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the article first.</source>
        <translation>In der Zwischenablage ist kein Text. Bitte zuerst den Artikel kopieren.</translation>
    </message>
    <message>
        <source>Paste the article here: its title first, then its paragraphs. Or drop a file here: text, web page, Word, OpenDocument or PDF.</source>
        <translation>Den Artikel hier einfügen: zuerst den Titel, dann die Absätze. Oder eine Datei hierher ziehen: Text, Webseite, Word, OpenDocument oder PDF.</translation>
    </message>
</context>
<context>
    <name>DraftSide</name>
    <message>
        <source>Go on with a set</source>
        <translation>Weiter an einem Set</translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <translation>Zurück zu: {0}</translation>
    </message>
    <message>
        <source>Open a set file …</source>
        <translation>Set-Datei öffnen …</translation>
    </message>
    <message>
        <source>A set of the library opens with Ctrl+E, or from its menu there.</source>
        <translation>Ein Set der Bibliothek öffnet sich dort mit Strg+E oder aus seinem Menü.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>Set ohne Titel</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Öffnen: {0}</translation>
    </message>
    <message>
        <source>Throw away: {0}</source>
        <translation>Wegwerfen: {0}</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>Questions of the set</source>
        <translation>Aufgaben des Sets</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Reading the article …</source>
        <translation>Der Artikel wird gelesen …</translation>
    </message>
    <message>
        <source>Looking for names …</source>
        <translation>Namen werden gesucht …</translation>
    </message>
    <message>
        <source>Joining the names of one actor …</source>
        <translation>Namen eines Akteurs werden zusammengeführt …</translation>
    </message>
    <message>
        <source>Finding who says what …</source>
        <translation>Es wird gesucht, wer was sagt …</translation>
    </message>
    <message>
        <source>Finding figures and sources …</source>
        <translation>Zahlen und Quellen werden gesucht …</translation>
    </message>
    <message>
        <source>Wording questions …</source>
        <translation>Fragen werden formuliert …</translation>
    </message>
    <message>
        <source>Checking the questions …</source>
        <translation>Fragen werden geprüft …</translation>
    </message>
    <message>
        <source>Choosing questions …</source>
        <translation>Fragen werden ausgewählt …</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Thrown away: {0}</source>
        <translation>Weggeworfen: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unsaved work was kept: {0}</source>
        <translation>Nicht Gespeichertes wurde aufgehoben: {0}</translation>
    </message>
    <message>
        <source>a set without a title</source>
        <translation>ein Set ohne Titel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add the question sets of “{0}”</source>
        <translation>Ablegen nimmt die Sets aus „{0}“ auf</translation>
    </message>
    <message>
        <source>Drop to add “{0}” to the library</source>
        <translation>Ablegen nimmt „{0}“ in die Bibliothek auf</translation>
    </message>
    <message>
        <source>Drop to add {0} files to the library</source>
        <translation>Ablegen nimmt {0} Dateien in die Bibliothek auf</translation>
    </message>
    <message>
        <source>Drop to draft questions from “{0}”</source>
        <translation>Ablegen entwirft Fragen zu „{0}“</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened here</source>
        <translation>„{0}“ lässt sich hier nicht öffnen</translation>
    </message>
    <message>
        <source>These {0} files cannot be opened here</source>
        <translation>Diese {0} Dateien lassen sich hier nicht öffnen</translation>
    </message>
    <message>
        <source>Mistakes are shown with line and column; the file stays as it is.</source>
        <translation>Fehler werden mit Zeile und Spalte gezeigt; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>One article at a time: the first one is taken.</source>
        <translation>Ein Artikel auf einmal: Der erste wird genommen.</translation>
    </message>
    <message>
        <source>The article is only read; the file stays as it is.</source>
        <translation>Der Artikel wird nur gelesen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Question sets end in .yaml, articles in .txt, .md, .html, .docx, .odt or .pdf.</source>
        <translation>Sets enden auf .yaml, Artikel auf .txt, .md, .html, .docx, .odt oder .pdf.</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Neue Zahl</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Not a statement</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>Not a figure</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Not an actor</source>
        <translation>Kein Akteur</translation>
    </message>
    <message>
        <source>Not a source</source>
        <translation>Keine Quelle</translation>
    </message>
</context>
<context>
    <name>FactGroup</name>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Fact sheet</source>
        <translation>Faktenblatt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>according to {0}</source>
        <translation>laut {0}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>Nachrichtenagentur</translation>
    </message>
    <message>
        <source>news medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>party involved</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>online channel</source>
        <translation>Online-Kanal</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ungenannte Quelle</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstiges</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Spielstand</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Bruchteil</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>speculation</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>The number is missing: write it as it stands in the article.</source>
        <translation>Die Zahl fehlt: Schreib sie, wie sie im Artikel steht.</translation>
    </message>
    <message>
        <source>No number can be read there: write it as in 3.000, twelve, 7-8 or 2:1; the unit has its own field.</source>
        <translation>Dort lässt sich keine Zahl lesen: Schreib sie wie 3.000, zwölf, 7-8 oder 2:1; die Einheit hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>No date or time can be read there: write it as it stands in the article.</source>
        <translation>Dort lässt sich weder Datum noch Uhrzeit lesen: Schreib sie, wie sie im Artikel stehen.</translation>
    </message>
    <message>
        <source>Say in a few words what the number counts.</source>
        <translation>Sag in wenigen Worten, was die Zahl zählt.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>There is one of that name already: add the other names to it instead.</source>
        <translation>Der Name ist schon vergeben: Trag die anderen Namen lieber dort ein.</translation>
    </message>
    <message>
        <source>The sentence that proves it does not stand in the article.</source>
        <translation>Der Satz, der es belegt, steht nicht im Artikel.</translation>
    </message>
    <message>
        <source>The statement is missing.</source>
        <translation>Die Aussage fehlt.</translation>
    </message>
</context>
<context>
    <name>FactsField</name>
    <message>
        <source>Choose …</source>
        <translation>Aussuchen …</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Aussuchen: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>FactsFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As a figure</source>
        <translation>Als Zahl</translation>
    </message>
    <message>
        <source>As an actor</source>
        <translation>Als Akteur</translation>
    </message>
    <message>
        <source>As a source</source>
        <translation>Als Quelle</translation>
    </message>
    <message>
        <source>Take the selected words in:</source>
        <translation>Die ausgewählten Wörter aufnehmen:</translation>
    </message>
    <message>
        <source>The questions follow …</source>
        <translation>Die Aufgaben werden angepasst …</translation>
    </message>
    <message>
        <source>Click a mark to correct it; select words to add what is missing.</source>
        <translation>Klick auf eine Markierung, um sie zu berichtigen; wähl Wörter aus, um Fehlendes zu ergänzen.</translation>
    </message>
</context>
<context>
    <name>FactsHead</name>
    <message>
        <source>List of all facts</source>
        <translation>Liste aller Fakten</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>First select the words in the article, by mouse or with Shift and the arrow keys.</source>
        <translation>Wähl zuerst die Wörter im Artikel aus, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>removing “{0}”</source>
        <translation>„{0}“ entfernen</translation>
    </message>
    <message>
        <source>adding “{0}”</source>
        <translation>„{0}“ aufnehmen</translation>
    </message>
    <message>
        <source>correcting “{0}”</source>
        <translation>„{0}“ berichtigen</translation>
    </message>
    <message>
        <source>The YAML text has errors. Mend them there first.</source>
        <translation>Der YAML-Text hat Fehler. Behebe sie dort zuerst.</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>Number or date</source>
        <translation>Zahl oder Datum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>How exact (about, at least …)</source>
        <translation>Wie genau (rund, etwa …)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
</context>
<context>
    <name>FindReplace</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 ersetzt</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>{0} ersetzt</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} Stellen</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>How to begin</source>
        <translation>So fängst du an</translation>
    </message>
    <message>
        <source>Read the article of a set. Its figures, actors and sources can be marked.</source>
        <translation>Lies den Artikel eines Sets. Zahlen, Akteure und Quellen lassen sich darin markieren.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Practise: after each answer the article shows the sentence that proves it.</source>
        <translation>Übe: Nach jeder Antwort zeigt der Artikel den Satz, der sie belegt.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>You teach? Turn an article of your own into questions, correct them, print them.</source>
        <translation>Du unterrichtest? Mach aus einem eigenen Artikel Fragen, verbessere sie, druck sie.</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neues Set</translation>
    </message>
    <message>
        <source>The pages for teachers lead through a first set step by step.</source>
        <translation>Die Seiten für Lehrkräfte führen Schritt für Schritt durch ein erstes Set.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>GradeEditor</name>
    <message>
        <source>{0} from</source>
        <translation>{0} ab</translation>
    </message>
    <message>
        <source>{0}: grade {1} from how many per cent</source>
        <translation>{0}: Note {1} ab wie viel Prozent</translation>
    </message>
    <message>
        <source>Each grade needs a smaller number than the one before, from 100 down to 1.</source>
        <translation>Jede Note braucht eine kleinere Zahl als die vorige, von 100 bis hinunter zu 1.</translation>
    </message>
    <message>
        <source>Below {0} % it is a 6.</source>
        <translation>Unter {0} % ist es eine 6.</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>satisfactory</source>
        <translation>befriedigend</translation>
    </message>
    <message>
        <source>sufficient</source>
        <translation>ausreichend</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mangelhaft</translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>ungenügend</translation>
    </message>
    <message>
        <source>Grade {0}, {1}</source>
        <translation>Note {0}, {1}</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>noch leer</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>{0}: name of the group</source>
        <translation>{0}: Name der Gruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>{0}: entries</source>
        <translation>{0}: Einträge</translation>
    </message>
    <message>
        <source>Entries, one a line</source>
        <translation>Einträge, einer je Zeile</translation>
    </message>
</context>
<context>
    <name>GroupingWidget</name>
    <message>
        <source>{0} of {1} put into groups</source>
        <translation>{0} von {1} zugeordnet</translation>
    </message>
    <message>
        <source>Everything is in a group</source>
        <translation>Alles ist zugeordnet</translation>
    </message>
    <message>
        <source>Left over, one of them belongs nowhere</source>
        <translation>Noch übrig, eine Angabe gehört nirgendwohin</translation>
    </message>
    <message>
        <source>Left over, {0} of them belong nowhere</source>
        <translation>Noch übrig, {0} Angaben gehören nirgendwohin</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Noch übrig</translation>
    </message>
</context>
<context>
    <name>ImageField</name>
    <message>
        <source>Choose …</source>
        <translation>Aussuchen …</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Aussuchen: {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Importing file {0} of {1}</source>
        <translation>Datei {0} von {1} wird importiert</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Hinweise zeigen</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>1 set added</source>
        <translation>1 Set aufgenommen</translation>
    </message>
    <message>
        <source>{0} sets added</source>
        <translation>{0} Sets aufgenommen</translation>
    </message>
    <message>
        <source>1 set updated</source>
        <translation>1 Set aktualisiert</translation>
    </message>
    <message>
        <source>{0} sets updated</source>
        <translation>{0} Sets aktualisiert</translation>
    </message>
    <message>
        <source>1 set unchanged</source>
        <translation>1 Set unverändert</translation>
    </message>
    <message>
        <source>{0} sets unchanged</source>
        <translation>{0} Sets unverändert</translation>
    </message>
    <message>
        <source>1 file with errors</source>
        <translation>1 Datei mit Fehlern</translation>
    </message>
    <message>
        <source>{0} files with errors</source>
        <translation>{0} Dateien mit Fehlern</translation>
    </message>
    <message>
        <source>import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>no question files found</source>
        <translation>keine Sets gefunden</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Choose a question in the list.</source>
        <translation>Wähle links eine Aufgabe.</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>More fields: points, facts, picture …</source>
        <translation>Weitere Felder: Punkte, Fakten, Bild …</translation>
    </message>
</context>
<context>
    <name>ItemImage</name>
    <message>
        <source>Picture: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>choose an answer</source>
        <translation>Antwort wählen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>tick or untick an answer</source>
        <translation>Antwort ankreuzen oder lösen</translation>
    </message>
    <message>
        <source>put into the marked gap</source>
        <translation>in die markierte Lücke setzen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>nächste Lücke</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>choose an entry</source>
        <translation>Eintrag wählen</translation>
    </message>
    <message>
        <source>put into a group</source>
        <translation>in eine Gruppe legen</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>wieder herausnehmen</translation>
    </message>
    <message>
        <source>put into the marked field</source>
        <translation>dem markierten Feld zuordnen</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>change the row</source>
        <translation>Zeile wechseln</translation>
    </message>
    <message>
        <source>move the row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>into the article</source>
        <translation>in den Artikel</translation>
    </message>
    <message>
        <source>change the sentence in the article</source>
        <translation>Satz wechseln</translation>
    </message>
    <message>
        <source>mark or unmark the sentence</source>
        <translation>Satz markieren oder lösen</translation>
    </message>
    <message>
        <source>change the field</source>
        <translation>Feld wechseln</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>nächste Aufgabe</translation>
    </message>
    <message>
        <source>check and go on</source>
        <translation>prüfen und weiter</translation>
    </message>
    <message>
        <source>mark for later</source>
        <translation>für später merken</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>vorige Aufgabe</translation>
    </message>
    <message>
        <source>show the hint</source>
        <translation>Hinweis zeigen</translation>
    </message>
</context>
<context>
    <name>LearnerPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the question</source>
        <translation>Vorschau der Aufgabe</translation>
    </message>
    <message>
        <source>The preview comes back when the errors are mended.</source>
        <translation>Die Vorschau kommt wieder, wenn die Fehler behoben sind.</translation>
    </message>
    <message>
        <source>The learner marks the sentences in the article.</source>
        <translation>Die Sätze werden im Artikel markiert.</translation>
    </message>
</context>
<context>
    <name>LearnerRow</name>
    <message>
        <source>New name of {0}</source>
        <translation>Neuer Name von {0}</translation>
    </message>
    <message>
        <source>Learn as {0}</source>
        <translation>Als {0} lernen</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>{0} umbenennen</translation>
    </message>
    <message>
        <source>Export all data of {0}</source>
        <translation>Alle Daten von {0} exportieren</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>All answers, reviews and statistics go at once. Backups from before will be gone by {0}.</source>
        <translation>Alle Antworten, Wiederholungen und Statistiken verschwinden sofort. Sicherungen von vorher sind bis zum {0} gelöscht.</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>{0} Antworten</translation>
    </message>
    <message>
        <source>learns now</source>
        <translation>lernt gerade</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Each has answers, reviews and statistics of their own. A pseudonym is enough; all stays here.</source>
        <translation>Jede Person hat eigene Antworten, Wiederholungen und Auswertungen. Ein Pseudonym genügt; alles bleibt hier.</translation>
    </message>
    <message>
        <source>Name or pseudonym of a new learner</source>
        <translation>Name oder Pseudonym einer neuen Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>LeechNote</name>
    <message>
        <source>Forgotten many times, so perhaps a bad question: {0}</source>
        <translation>Schon oft vergessen, vielleicht liegt es an der Frage: {0}</translation>
    </message>
    <message>
        <source>{1} questions are forgotten many times, so perhaps they are bad. The worst: {0}</source>
        <translation>{1} Aufgaben wurden schon oft vergessen, vielleicht liegt es an den Fragen. Am häufigsten: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{0} on figures, {1} on actors, {2} on sources</source>
        <translation>{0} zu Zahlen, {1} zu Akteuren, {2} zu Quellen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>1 set</source>
        <translation>1 Set</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} Sets</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} Aufgaben</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neues Set</translation>
    </message>
    <message>
        <source>The sets that come with the program are being put on the shelf.</source>
        <translation>Die mitgelieferten Sets werden ins Regal gestellt.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Import YAML files with the button, or drop files or a folder onto the window.</source>
        <translation>YAML-Dateien mit dem Knopf importieren oder Dateien oder einen Ordner auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>No sets yet</source>
        <translation>Noch keine Sets</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Nichts gefunden für „{0}“</translation>
    </message>
    <message>
        <source>Try another or a shorter word.</source>
        <translation>Versuch es mit einem anderen oder kürzeren Wort.</translation>
    </message>
    <message>
        <source>Show all sets</source>
        <translation>Alle Sets zeigen</translation>
    </message>
    <message>
        <source>Nothing is due today. What you answer comes back here in time.</source>
        <translation>Heute ist nichts fällig. Was du beantwortest, kommt rechtzeitig hierher zurück.</translation>
    </message>
    <message>
        <source>You have started every set.</source>
        <translation>Du hast jedes Set schon angefangen.</translation>
    </message>
    <message>
        <source>A set is finished when every answer was right the last time.</source>
        <translation>Fertig ist ein Set, wenn zuletzt jede Antwort richtig war.</translation>
    </message>
    <message>
        <source>No set here</source>
        <translation>Hier ist kein Set</translation>
    </message>
</context>
<context>
    <name>LibraryTools</name>
    <message>
        <source>Search titles, questions and articles</source>
        <translation>Titel, Fragen und Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Most progress first</source>
        <translation>Fortschritt zuerst</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Reihenfolge: {0}</translation>
    </message>
    <message>
        <source>Order of the sets</source>
        <translation>Reihenfolge der Sets</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
</context>
<context>
    <name>MarkedArticle</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>{0} of {1} matched</source>
        <translation>{0} von {1} zugeordnet</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberWidget</name>
    <message>
        <source>Number in digits or words</source>
        <translation>Zahl in Ziffern oder Worten</translation>
    </message>
</context>
<context>
    <name>ObjectionPanel</name>
    <message>
        <source>What is wrong with this question?</source>
        <translation>Was stimmt an dieser Aufgabe nicht?</translation>
    </message>
    <message>
        <source>Keep the objection</source>
        <translation>Einwand festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Your objection is kept with your answer and reaches the author with your result.</source>
        <translation>Dein Einwand bleibt bei der Antwort gespeichert und erreicht mit deinem Ergebnis die Lehrkraft.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>in the article of “{0}”</source>
        <translation>im Artikel von „{0}“</translation>
    </message>
    <message>
        <source>in a question of “{0}”</source>
        <translation>in einer Frage von „{0}“</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Feedback to: {0}</source>
        <translation>Rückmeldung zu: {0}</translation>
    </message>
    <message>
        <source>What is told to whoever takes this</source>
        <translation>Was sieht, wer das wählt</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Place {0} of {1}: {2}</source>
        <translation>Platz {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>belongs to place {0}</source>
        <translation>gehört auf Platz {0}</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{0}: left side</source>
        <translation>{0}: linke Seite</translation>
    </message>
    <message>
        <source>{0}: right side</source>
        <translation>{0}: rechte Seite</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Save everything that is stored about this person</source>
        <translation>Alles sichern, was über diese Person gespeichert ist</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Deleted. Backups from before today will be gone by {0}.</source>
        <translation>Gelöscht. Sicherungen von vorher sind spätestens am {0} weg.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sent to the printer: {0}</source>
        <translation>An den Drucker geschickt: {0}</translation>
    </message>
    <message>
        <source>The printer took no page. Is it switched on and connected?</source>
        <translation>Der Drucker hat keine Seite angenommen. Ist er eingeschaltet und verbunden?</translation>
    </message>
    <message>
        <source>Printing was cancelled; nothing was saved.</source>
        <translation>Der Druck wurde abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saved in {0}: {1}</source>
        <translation>Gespeichert in {0}: {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No program for PDF files was found. The files lie in {0}.</source>
        <translation>Es fand sich kein Programm für PDF-Dateien. Die Dateien liegen in {0}.</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Questions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>A to C</source>
        <translation>A bis C</translation>
    </message>
    <message>
        <source>A to D</source>
        <translation>A bis D</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>zwei Spalten</translation>
    </message>
    <message>
        <source>large type</source>
        <translation>große Schrift</translation>
    </message>
    <message>
        <source>the article with line numbers</source>
        <translation>den Artikel mit Zeilennummern</translation>
    </message>
    <message>
        <source>the key in a file of its own</source>
        <translation>die Lösungen als eigene Datei</translation>
    </message>
    <message>
        <source>Shuffle anew</source>
        <translation>Neu mischen</translation>
    </message>
    <message>
        <source>Arrange options and versions in another way, and take other questions where not all are printed</source>
        <translation>Antworten und Versionen anders anordnen und andere Aufgaben nehmen, wenn nicht alle gedruckt werden</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Setting the pages …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Print worksheet</source>
        <translation>Arbeitsblatt drucken</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Send the worksheets to a printer; the key is in the PDF</source>
        <translation>Die Arbeitsblätter an einen Drucker schicken; die Lösungen stehen im PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>key: 1 page</source>
        <translation>Lösungen: 1 Seite</translation>
    </message>
    <message>
        <source>key: {0} pages</source>
        <translation>Lösungen: {0} Seiten</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>Liste einklappen</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>{0} errors</source>
        <translation>{0} Fehler</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{0} remarks</source>
        <translation>{0} Hinweise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Line {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Puts there: {0}</source>
        <translation>Setzt dorthin: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>{0} errors</source>
        <translation>{0} Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation>{0} Hinweise</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Noch einmal importieren</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <translation>Probleme beim Import</translation>
    </message>
    <message>
        <source>Correct the places named in the file, save it and import it again.</source>
        <translation>Die genannten Stellen in der Datei berichtigen, speichern und noch einmal importieren.</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>and {0} more; the copied list has all</source>
        <translation>und {0} weitere; die kopierte Liste enthält alle</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open the file in the program that the system uses for it</source>
        <translation>Die Datei in dem Programm öffnen, das der Rechner dafür benutzt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Line {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Mend it in the workshop</source>
        <translation>In der Werkstatt beheben</translation>
    </message>
    <message>
        <source>Mend in the workshop: {0}</source>
        <translation>In der Werkstatt beheben: {0}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Your objection: {0}</source>
        <translation>Dein Einwand: {0}</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher bist du?</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>eher</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>Fülle die Lücken.</translation>
    </message>
</context>
<context>
    <name>QuizDisplay</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Abgeben …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What you missed comes again until it is right. Finish all the same?</source>
        <translation>Was falsch war, kommt wieder, bis es richtig ist. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>All questions are answered. Hand in now?</source>
        <translation>Alle Aufgaben sind beantwortet. Jetzt abgeben?</translation>
    </message>
    <message>
        <source>One question has no answer yet. Hand in all the same?</source>
        <translation>Eine Aufgabe ist noch ohne Antwort. Trotzdem abgeben?</translation>
    </message>
    <message>
        <source>{0} questions have no answer yet. Hand in all the same?</source>
        <translation>{0} Aufgaben sind noch ohne Antwort. Trotzdem abgeben?</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Zum Ergebnis</translation>
    </message>
</context>
<context>
    <name>QuizFlow</name>
    <message>
        <source>Time is up. Your answers have been handed in.</source>
        <translation>Die Zeit ist um. Deine Antworten sind abgegeben.</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>Objection kept. Thank you.</source>
        <translation>Einwand festgehalten. Danke.</translation>
    </message>
    <message>
        <source>Objection taken back.</source>
        <translation>Einwand zurückgenommen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>QuizFoot</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show the hint ({0})</source>
        <translation>Hinweis zeigen ({0})</translation>
    </message>
    <message>
        <source>Report an objection</source>
        <translation>Einwand melden</translation>
    </message>
    <message>
        <source>Tell the author what is wrong with this question</source>
        <translation>Der Lehrkraft sagen, was an dieser Aufgabe nicht stimmt</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>Show the solution without a second try</source>
        <translation>Die Lösung ohne zweiten Versuch zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>QuizFrame</name>
    <message>
        <source>Question</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>QuizOverview</name>
    <message>
        <source>Read the article</source>
        <translation>Nachlesen</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Abgeben …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Your run</source>
        <translation>Dein Durchgang</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Show the hint</source>
        <translation>Hinweis zeigen</translation>
    </message>
    <message>
        <source>Article or overview</source>
        <translation>Artikel oder Überblick</translation>
    </message>
    <message>
        <source>Mark for later</source>
        <translation>Für später merken</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Aufgabe überspringen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>Report an objection</source>
        <translation>Einwand melden</translation>
    </message>
    <message>
        <source>Finish and see the result …</source>
        <translation>Beenden und Ergebnis sehen …</translation>
    </message>
    <message>
        <source>Leave the run</source>
        <translation>Durchgang verlassen</translation>
    </message>
</context>
<context>
    <name>QuizSheet</name>
    <message>
        <source>Whole article</source>
        <translation>Ganzer Artikel</translation>
    </message>
    <message>
        <source>Overview of the run</source>
        <translation>Überblick über den Durchgang</translation>
    </message>
    <message>
        <source>Evidence in the article</source>
        <translation>Beleg im Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Back to the evidence</source>
        <translation>Zurück zum Beleg</translation>
    </message>
</context>
<context>
    <name>QuizStrip</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave the run; it can be gone on with later</source>
        <translation>Den Durchgang verlassen; er lässt sich später fortsetzen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Aufgabe {0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} von {1} erledigt</translation>
    </message>
    <message>
        <source>No longer marked for later</source>
        <translation>Nicht mehr für später merken</translation>
    </message>
    <message>
        <source>Mark for later</source>
        <translation>Für später merken</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>Noch {0}</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>does not stand in the article word for word</source>
        <translation>steht nicht wörtlich im Artikel</translation>
    </message>
    <message>
        <source>stands in the title</source>
        <translation>steht in der Überschrift</translation>
    </message>
    <message>
        <source>stands in the article, paragraph {0}</source>
        <translation>steht im Artikel, Absatz {0}</translation>
    </message>
</context>
<context>
    <name>QuotesField</name>
    <message>
        <source>Take the words selected in the article</source>
        <translation>Markierte Wörter übernehmen</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Markiere erst Wörter im Artikel.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{0}, {1} due</source>
        <translation>{0}, {1} fällig</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Faktenblatt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Regenerating</name>
    <message>
        <source>another question</source>
        <translation>andere Aufgabe</translation>
    </message>
    <message>
        <source>other wrong options</source>
        <translation>andere Distraktoren</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>anderer Typ</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>“{0}” was removed. What was learned with it stays.</source>
        <translation>„{0}“ ist entfernt. Was damit gelernt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation>„{0}“ ist wieder da.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>{0} (%)</source>
        <translation>{0} (%)</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a date without its year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>short format of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short format of a date without its year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>the 4 weeks before</source>
        <translation>den 4 Wochen davor</translation>
    </message>
    <message>
        <source>the 3 months before</source>
        <translation>den 3 Monaten davor</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>dem Jahr davor</translation>
    </message>
    <message>
        <source>as in {0}</source>
        <translation>wie in {0}</translation>
    </message>
    <message>
        <source>1 point more</source>
        <translation>1 Punkt mehr</translation>
    </message>
    <message>
        <source>{0} points more</source>
        <translation>{0} Punkte mehr</translation>
    </message>
    <message>
        <source>{0} than in {1}</source>
        <translation>{0} als in {1}</translation>
    </message>
    <message>
        <source>1 point less</source>
        <translation>1 Punkt weniger</translation>
    </message>
    <message>
        <source>{0} points less</source>
        <translation>{0} Punkte weniger</translation>
    </message>
    <message>
        <source>from 1 run</source>
        <translation>aus 1 Sitzung</translation>
    </message>
    <message>
        <source>from {0} runs</source>
        <translation>aus {0} Sitzungen</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>Back to the result</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Objection kept. Thank you.</source>
        <translation>Einwand festgehalten. Danke.</translation>
    </message>
    <message>
        <source>Objection taken back.</source>
        <translation>Einwand zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Your objection: {0}</source>
        <translation>Dein Einwand: {0}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>ResultOverview</name>
    <message>
        <source>Mistakes again</source>
        <translation>Fehler noch einmal</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Hand on the result</source>
        <translation>Ergebnis weitergeben</translation>
    </message>
    <message>
        <source>Mistakes first</source>
        <translation>Fehler zuerst</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation>Reihenfolge der Aufgaben</translation>
    </message>
    <message>
        <source>By focus</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>{0} · test of {1}</source>
        <translation>{0} · Test vom {1}</translation>
    </message>
    <message>
        <source>{0} · drill of {1}, first tries count</source>
        <translation>{0} · Drill vom {1}, es zählt der erste Versuch</translation>
    </message>
    <message>
        <source>{0} · practice of {1}</source>
        <translation>{0} · Übung vom {1}</translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation>{0} richtig</translation>
    </message>
    <message>
        <source>{0} partly</source>
        <translation>{0} teilweise</translation>
    </message>
    <message>
        <source>{0} wrong</source>
        <translation>{0} falsch</translation>
    </message>
    <message>
        <source>{0} without answer</source>
        <translation>{0} ohne Antwort</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ResultSharing</name>
    <message>
        <source>Name on the result, empty for the pseudonym</source>
        <translation>Name auf dem Ergebnis, leer für das Pseudonym</translation>
    </message>
    <message>
        <source>Save for the teacher …</source>
        <translation>Für die Lehrkraft speichern …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name on the result</source>
        <translation>Name auf dem Ergebnis</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Read the receipt out in the room: it shows later that the file handed in is the one of then.</source>
        <translation>Lies die Quittung im Raum vor: Sie zeigt später, dass die abgegebene Datei die von damals ist.</translation>
    </message>
    <message>
        <source>Hand on the result</source>
        <translation>Ergebnis weitergeben</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Questions of the run</source>
        <translation>Aufgaben des Durchgangs</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>{0} of {1} pairs</source>
        <translation>{0} von {1} Paaren</translation>
    </message>
    <message>
        <source>{0} of {1} entries</source>
        <translation>{0} von {1} Einträgen</translation>
    </message>
    <message>
        <source>{0} of {1} sentences</source>
        <translation>{0} von {1} Sätzen</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <translation>{0} Paare</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{0} sentences</source>
        <translation>{0} Sätze</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Give this run up; the answers in it still count</source>
        <translation>Diesen Durchgang aufgeben; die Antworten darin zählen trotzdem</translation>
    </message>
    <message>
        <source>Continue the test: {0}</source>
        <translation>Weiter im Test: {0}</translation>
    </message>
    <message>
        <source>Continue practising: {0}</source>
        <translation>Weiter üben: {0}</translation>
    </message>
    <message>
        <source>You were at question {0}. Your answers are saved.</source>
        <translation>Du warst bei Aufgabe {0}. Deine Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
    <message>
        <source>Continue the drill: {0}</source>
        <translation>Drill fortsetzen: {0}</translation>
    </message>
</context>
<context>
    <name>ReviewHero</name>
    <message>
        <source>Only {0} minutes</source>
        <translation>Nur {0} Minuten</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>question for today</source>
        <translation>Aufgabe für heute</translation>
    </message>
    <message>
        <source>questions for today</source>
        <translation>Aufgaben für heute</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute fertig</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{0}, {1} of them known at once.</source>
        <translation>{0}, davon {1} gleich gewusst.</translation>
    </message>
    <message>
        <source>Five minutes done: {0}, {1} of them known at once.</source>
        <translation>Fünf Minuten geschafft: {0}, davon {1} gleich gewusst.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Noch nichts gelernt</translation>
    </message>
    <message>
        <source>Practise a set. What you answered comes back here just before you would forget it.</source>
        <translation>Übe ein Set. Was du beantwortet hast, kommt hier wieder, kurz bevor du es vergessen würdest.</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>1 question is suspended.</source>
        <translation>1 Aufgabe ist ausgesetzt.</translation>
    </message>
    <message>
        <source>{0} questions are suspended.</source>
        <translation>{0} Aufgaben sind ausgesetzt.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>format of a date with its weekday</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} Aufgaben</translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation>{0} fällig</translation>
    </message>
    <message>
        <source>1 question nearly forgotten</source>
        <translation>1 Aufgabe fast vergessen</translation>
    </message>
    <message>
        <source>{0} questions nearly forgotten</source>
        <translation>{0} Aufgaben fast vergessen</translation>
    </message>
    <message>
        <source>1 mistake last time</source>
        <translation>1 Fehler beim letzten Mal</translation>
    </message>
    <message>
        <source>{0} mistakes last time</source>
        <translation>{0} Fehler beim letzten Mal</translation>
    </message>
    <message>
        <source>last seen {0} weeks ago</source>
        <translation>zuletzt vor {0} Wochen</translation>
    </message>
    <message>
        <source>last seen yesterday</source>
        <translation>zuletzt gestern</translation>
    </message>
    <message>
        <source>last seen {0} days ago</source>
        <translation>zuletzt vor {0} Tagen</translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>etwa 1 Minute</translation>
    </message>
    <message>
        <source>about {0} minutes</source>
        <translation>etwa {0} Minuten</translation>
    </message>
    <message>
        <source>mixed from {0} sets</source>
        <translation>aus {0} Sets gemischt</translation>
    </message>
    <message>
        <source>Nothing comes up in the next seven days.</source>
        <translation>In den nächsten sieben Tagen steht nichts an.</translation>
    </message>
    <message>
        <source>Nothing tomorrow, 1 question in the next seven days.</source>
        <translation>Morgen nichts, in den nächsten sieben Tagen 1 Aufgabe.</translation>
    </message>
    <message>
        <source>Nothing tomorrow, {0} questions in the next seven days.</source>
        <translation>Morgen nichts, in den nächsten sieben Tagen {0} Aufgaben.</translation>
    </message>
    <message>
        <source>Tomorrow: {0}. In the next seven days: {1}.</source>
        <translation>Morgen: {0}. In den nächsten sieben Tagen: {1}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht gewusst</translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>comes again tomorrow</source>
        <translation>kommt morgen wieder</translation>
    </message>
    <message>
        <source>comes again in {0} days</source>
        <translation>kommt in {0} Tagen wieder</translation>
    </message>
    <message>
        <source>comes again in a moment and tomorrow</source>
        <translation>kommt gleich und morgen wieder</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to: {0}</source>
        <translation>Hinzufügen: {0}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RunKinds</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>What was right is told at the end.</source>
        <translation>Was richtig war, erfährst du am Ende.</translation>
    </message>
    <message>
        <source>For a test soon: misses come again until they are right. Your reviews keep their days.</source>
        <translation>Vor einer nahen Prüfung: Fehler kommen wieder, bis sie sitzen. Deine Wiederholungen behalten ihre Tage.</translation>
    </message>
    <message>
        <source>Each answer is explained at once and goes into your reviews.</source>
        <translation>Jede Antwort wird sofort erklärt und zählt für deine Wiederholungen.</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Drill starten</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Üben starten</translation>
    </message>
</context>
<context>
    <name>RunTiles</name>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation>{0} richtig</translation>
    </message>
    <message>
        <source>{0} partly</source>
        <translation>{0} teilweise</translation>
    </message>
    <message>
        <source>{0} wrong</source>
        <translation>{0} falsch</translation>
    </message>
    <message>
        <source>{0} without answer</source>
        <translation>{0} ohne Antwort</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>{0} beantwortet</translation>
    </message>
</context>
<context>
    <name>SecondThoughts</name>
    <message>
        <source>The run was given up: {0}. Its answers still count.</source>
        <translation>Durchgang aufgegeben: {0}. Seine Antworten zählen weiter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All settings are as in the beginning.</source>
        <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Number of the shuffle: whoever types the same one gets the same order</source>
        <translation>Nummer der Reihenfolge: Wer dieselbe eintippt, bekommt dieselbe</translation>
    </message>
    <message>
        <source>No. (any)</source>
        <translation>Nr. (beliebig)</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>Take this mark away</source>
        <translation>Markierung lösen</translation>
    </message>
    <message>
        <source>Take this mark away: {0}</source>
        <translation>Markierung lösen: {0}</translation>
    </message>
    <message>
        <source>Your sentence proves it</source>
        <translation>Dein Satz belegt es</translation>
    </message>
    <message>
        <source>Your sentence does not prove it</source>
        <translation>Dein Satz belegt es nicht</translation>
    </message>
    <message>
        <source>Your sentence</source>
        <translation>Dein Satz</translation>
    </message>
</context>
<context>
    <name>SentencePicker</name>
    <message>
        <source>1 sentence marked</source>
        <translation>1 Satz markiert</translation>
    </message>
    <message>
        <source>Mark a sentence</source>
        <translation>Markiere einen Satz</translation>
    </message>
    <message>
        <source>{0} of {1} sentences marked</source>
        <translation>{0} von {1} Sätzen markiert</translation>
    </message>
    <message>
        <source>Click another sentence in the article</source>
        <translation>Noch einen Satz anklicken</translation>
    </message>
    <message>
        <source>Click a sentence in the article</source>
        <translation>Einen Satz im Artikel anklicken</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>1 minute to read</source>
        <translation>1 Minute Lesezeit</translation>
    </message>
    <message>
        <source>{0} minutes to read</source>
        <translation>{0} Minuten Lesezeit</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} Aufgaben</translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation>{0} fällig</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>{0} % geschafft</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset all to the defaults</source>
        <translation>Alles auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the worksheet</source>
        <translation>Vorschau des Arbeitsblatts</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>A name or a few words</source>
        <translation>Ein Name oder wenige Wörter</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the quiz</source>
        <translation>Im Quiz</translation>
    </message>
    <message>
        <source>choose an answer; letters go on after 9</source>
        <translation>Antwort wählen; nach 9 geht es mit Buchstaben weiter</translation>
    </message>
    <message>
        <source>check and go on</source>
        <translation>prüfen und weiter</translation>
    </message>
    <message>
        <source>show the hint</source>
        <translation>Hinweis zeigen</translation>
    </message>
    <message>
        <source>show the article</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>mark for later</source>
        <translation>für später merken</translation>
    </message>
    <message>
        <source>skip the question</source>
        <translation>Aufgabe überspringen</translation>
    </message>
    <message>
        <source>show the answer</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>report an objection</source>
        <translation>Einwand melden</translation>
    </message>
    <message>
        <source>finish and see the result</source>
        <translation>beenden und das Ergebnis sehen</translation>
    </message>
    <message>
        <source>leave; it can be gone on with later</source>
        <translation>verlassen; später geht es dort weiter</translation>
    </message>
    <message>
        <source>while reviewing: that was easy</source>
        <translation>beim Wiederholen: das war leicht</translation>
    </message>
    <message>
        <source>while reviewing: not today any more</source>
        <translation>beim Wiederholen: heute nicht mehr</translation>
    </message>
    <message>
        <source>while reviewing: do not ask again</source>
        <translation>beim Wiederholen: nicht mehr fragen</translation>
    </message>
    <message>
        <source>previous question, where the run allows it</source>
        <translation>vorige Aufgabe, wo der Durchgang es erlaubt</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Comes again tomorrow.</source>
        <translation>Kommt morgen wieder.</translation>
    </message>
    <message>
        <source>Will not be asked again. “Ask again” on the review page takes that back.</source>
        <translation>Wird nicht mehr gefragt. „Wieder fragen“ auf der Seite Wiederholen nimmt das zurück.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop reviewing; what is not answered stays due</source>
        <translation>Wiederholen beenden; was nicht beantwortet ist, bleibt fällig</translation>
    </message>
    <message>
        <source>Was easy</source>
        <translation>War leicht</translation>
    </message>
    <message>
        <source>Let it come again much later ({0})</source>
        <translation>Erst viel später wieder fragen ({0})</translation>
    </message>
    <message>
        <source>Forgotten many times. Read the passage once more: the evidence is marked in the article.</source>
        <translation>Schon oft vergessen. Lies die Stelle noch einmal: Der Beleg ist im Artikel markiert.</translation>
    </message>
    <message>
        <source>Your five minutes are over. What is left stays due.</source>
        <translation>Deine fünf Minuten sind um. Was übrig ist, bleibt fällig.</translation>
    </message>
    <message>
        <source>Finish for now</source>
        <translation>Für jetzt beenden</translation>
    </message>
    <message>
        <source>That was easy</source>
        <translation>Das war leicht</translation>
    </message>
    <message>
        <source>Not today any more</source>
        <translation>Heute nicht mehr</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>left free</source>
        <translation>frei gelassen</translation>
    </message>
    <message>
        <source>Choose now …</source>
        <translation>Jetzt zuordnen …</translation>
    </message>
    <message>
        <source>still free</source>
        <translation>noch frei</translation>
    </message>
    <message>
        <source>takes the next entry</source>
        <translation>nimmt den nächsten Eintrag</translation>
    </message>
</context>
<context>
    <name>SlotBoard</name>
    <message>
        <source>To choose from</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Left over, one of them fits nowhere</source>
        <translation>Noch übrig, eine Angabe passt nirgends</translation>
    </message>
    <message>
        <source>Left over, {0} of them fit nowhere</source>
        <translation>Noch übrig, {0} Angaben passen nirgends</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Noch übrig</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names, parted by ;</source>
        <translation>Weitere Namen, mit ; getrennt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Statements that the article has from it</source>
        <translation>Aussagen, die der Artikel von ihr hat</translation>
    </message>
</context>
<context>
    <name>StartFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>What shall be asked?</source>
        <translation>Was soll gefragt werden?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>new ones</source>
        <translation>neue</translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Shuffle the questions</source>
        <translation>Aufgaben mischen</translation>
    </message>
    <message>
        <source>Say how sure I am</source>
        <translation>Angeben, wie sicher ich bin</translation>
    </message>
    <message>
        <source>Second try after a mistake</source>
        <translation>Zweiter Versuch bei Fehlern</translation>
    </message>
    <message>
        <source>The evidence is shown, the solution not yet; the points are those of the first try</source>
        <translation>Der Beleg wird gezeigt, die Lösung noch nicht; die Punkte zählen nach dem ersten Versuch</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>No question fits these choices.</source>
        <translation>Keine Aufgabe passt zu dieser Auswahl.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} Aufgaben</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>Focus</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Lines by</source>
        <translation>Linien nach</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Practise a set or take a test. Afterwards this page shows what you know and what comes next.</source>
        <translation>Übe ein Set oder mach einen Test. Danach zeigt diese Seite, was du weißt und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Choose a set</source>
        <translation>Set aussuchen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Fragenset</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Alle Sets</translation>
    </message>
</context>
<context>
    <name>StatisticsTiles</name>
    <message>
        <source>Accuracy</source>
        <translation>Lösungsquote</translation>
    </message>
    <message>
        <source>Kept after 7 days</source>
        <translation>Behalten nach 7 Tagen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Minutes per run</source>
        <translation>Minuten je Sitzung</translation>
    </message>
    <message>
        <source>goal {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>nothing reviewed after 7 days yet</source>
        <translation>noch nichts nach 7 Tagen wiederholt</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>im Mittel</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{0}: less</source>
        <translation>{0}: weniger</translation>
    </message>
    <message>
        <source>{0}: more</source>
        <translation>{0}: mehr</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Question {0}</source>
        <translation>Aufgabe {0}</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>marked for later</source>
        <translation>für später gemerkt</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Up today</source>
        <translation>Heute dran</translation>
    </message>
    <message>
        <source>the shakiest first</source>
        <translation>die unsichersten zuerst</translation>
    </message>
</context>
<context>
    <name>TrialRun</name>
    <message>
        <source>Trial run, nothing is counted: {0}</source>
        <translation>Probelauf, nichts zählt: {0}</translation>
    </message>
    <message>
        <source>Trial run: {0}. Nothing of it was counted.</source>
        <translation>Probelauf: {0}. Nichts davon wurde gezählt.</translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>True</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Stimmt nicht</translation>
    </message>
</context>
<context>
    <name>TruthField</name>
    <message>
        <source>true</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>false</source>
        <translation>stimmt nicht</translation>
    </message>
</context>
<context>
    <name>TypedWidget</name>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>UpkeepWindow</name>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Step 1 of 4: writing a backup …</source>
        <translation>Schritt 1 von 4: Eine Sicherung wird geschrieben …</translation>
    </message>
    <message>
        <source>Step 2 of 4: checking the backup …</source>
        <translation>Schritt 2 von 4: Die Sicherung wird geprüft …</translation>
    </message>
    <message>
        <source>Step 3 of 4: changing the tables …</source>
        <translation>Schritt 3 von 4: Die Tabellen werden geändert …</translation>
    </message>
    <message>
        <source>Step 4 of 4: counting the answers anew …</source>
        <translation>Schritt 4 von 4: Die Antworten werden neu gezählt …</translation>
    </message>
    <message>
        <source>Your data are being changed for this version …</source>
        <translation>Die Daten werden für diese Fassung umgestellt …</translation>
    </message>
    <message>
        <source>This happens once and may take a minute or two. Nothing is lost: a backup is made first, and if this is interrupted, the next start goes on from there.</source>
        <translation>Das geschieht einmal und kann ein, zwei Minuten dauern. Nichts geht verloren: Vorher wird eine Sicherung geschrieben, und wird das hier unterbrochen, geht es beim nächsten Start von dort weiter.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>left empty</source>
        <translation>leer gelassen</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>deine Antwort</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>richtige Lösung</translation>
    </message>
    <message>
        <source>your answer, right</source>
        <translation>deine Antwort, richtig</translation>
    </message>
    <message>
        <source>your answer, wrong</source>
        <translation>deine Antwort, falsch</translation>
    </message>
    <message>
        <source>right answer, not chosen</source>
        <translation>richtige Lösung, nicht gewählt</translation>
    </message>
    <message>
        <source>your answer, partly right</source>
        <translation>deine Antwort, teilweise richtig</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Teilweise richtig</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Look into the article once more, then change your answer.</source>
        <translation>Sieh noch einmal im Artikel nach und ändere dann deine Antwort.</translation>
    </message>
    <message>
        <source>Read the passage that is marked, then change your answer.</source>
        <translation>Lies die markierte Stelle und ändere dann deine Antwort.</translation>
    </message>
    <message>
        <source>second try</source>
        <translation>zweiter Versuch</translation>
    </message>
    <message>
        <source>Gap {0}: {1}</source>
        <translation>Lücke {0}: {1}</translation>
    </message>
    <message>
        <source>{0}: belongs nowhere</source>
        <translation>{0}: gehört nirgendwohin</translation>
    </message>
    <message>
        <source>Right would be: {0}</source>
        <translation>Richtig wäre: {0}</translation>
    </message>
    <message>
        <source>True would be: {0}</source>
        <translation>Richtig wäre: {0}</translation>
    </message>
</context>
<context>
    <name>WholeField</name>
    <message>
        <source>by the length of the answer</source>
        <translation>nach Länge der Antwort</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>{0} of 1 point</source>
        <translation>{0} von 1 Punkt</translation>
    </message>
    <message>
        <source>{0} of {1} points</source>
        <translation>{0} von {1} Punkten</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>This set came with the program and stays as it is; you work on a copy.</source>
        <translation>Dieses Set kam mit dem Programm und bleibt, wie es ist; du arbeitest an einer Kopie.</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>{0} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Aussuchen</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>nach Größe</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Stimmt oder nicht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Kurze Antwort</translation>
    </message>
    <message>
        <source>Gap text</source>
        <translation>Lückentext</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Mark evidence</source>
        <translation>Beleg markieren</translation>
    </message>
    <message>
        <source>Text with {{gaps}}</source>
        <translation>Text mit {{Lücken}}</translation>
    </message>
    <message>
        <source>Wrong words for the word bank</source>
        <translation>Falsche Wörter für die Wörterleiste</translation>
    </message>
    <message>
        <source>Right sides without a partner</source>
        <translation>Rechte Seiten ohne Partner</translation>
    </message>
    <message>
        <source>Entries that belong nowhere</source>
        <translation>Einträge, die nirgends hingehören</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>Antworten, die zählen</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Sentences to mark</source>
        <translation>Sätze zum Markieren</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>Distraktoren</translation>
    </message>
    <message>
        <source>Order of the options</source>
        <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
        <source>What is true instead</source>
        <translation>Was stattdessen stimmt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Erlaubte Abweichung</translation>
    </message>
    <message>
        <source>Typing errors allowed</source>
        <translation>Erlaubte Tippfehler</translation>
    </message>
    <message>
        <source>Capital and small letters count</source>
        <translation>Groß und klein zählt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Right order</source>
        <translation>Richtige Reihenfolge</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>How many have to be found</source>
        <translation>Wie viele gefunden werden müssen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Facts asked about</source>
        <translation>Fakten, um die es geht</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Notiz für dich</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was auf dem Bild zu sehen ist</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederherstellen: {0}</translation>
    </message>
    <message>
        <source>The evidence has to be marked too</source>
        <translation>Beleg muss mit markiert werden</translation>
    </message>
</context>
<context>
    <name>WorkshopBench</name>
    <message>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>mending</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>taking the file as it is now</source>
        <translation>Datei nehmen, wie sie jetzt ist</translation>
    </message>
</context>
<context>
    <name>WorkshopEdits</name>
    <message>
        <source>accepting a question</source>
        <translation>Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>putting a question back</source>
        <translation>Aufgabe zurückstellen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>changing “{0}”</source>
        <translation>„{0}“ ändern</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>adding “{0}”</source>
        <translation>„{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>copying a question</source>
        <translation>Aufgabe kopieren</translation>
    </message>
    <message>
        <source>removing a question</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>moving a question</source>
        <translation>Aufgabe verschieben</translation>
    </message>
</context>
<context>
    <name>WorkshopFiles</name>
    <message>
        <source>Save the set first: pictures lie beside its file.</source>
        <translation>Speichere das Set zuerst: Bilder liegen neben seiner Datei.</translation>
    </message>
    <message>
        <source>taking the file as it is now</source>
        <translation>Datei nehmen, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Both changes are in the set now. Save to keep them.</source>
        <translation>Beide Änderungen sind jetzt im Set. Speichere, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Both changed the same question. Choose one of the two versions.</source>
        <translation>Beide haben dieselbe Aufgabe geändert. Wähle eine der beiden Fassungen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Aussuchen</translation>
    </message>
    <message>
        <source>Saved: {0}. The library takes it when its errors are mended.</source>
        <translation>Gespeichert: {0}. Die Bibliothek nimmt es auf, wenn seine Fehler behoben sind.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>WorkshopHead</name>
    <message>
        <source>Trial run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved at {0}</source>
        <translation>gespeichert um {0}</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>The YAML text has errors. Mend them there first; what you see is the set before.</source>
        <translation>Der YAML-Text hat Fehler. Behebe sie erst dort; hier siehst du den Stand davor.</translation>
    </message>
    <message>
        <source>Line {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>WorkshopSide</name>
    <message>
        <source>Previous question</source>
        <translation>Vorige Aufgabe</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
</context>
<context>
    <name>YamlCompletion</name>
    <message>
        <source>Words that fit here</source>
        <translation>Wörter, die hier passen</translation>
    </message>
</context>
<context>
    <name>YamlEditor</name>
    <message>
        <source>The set as YAML text</source>
        <translation>Das Set als YAML-Text</translation>
    </message>
</context>
</TS>
