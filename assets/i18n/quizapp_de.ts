<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns a news article into a quiz in which every question proves itself with a sentence of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: MIT. Font Atkinson Hyperlegible: SIL Open Font License 1.1. Qt for Python: LGPL 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question sets from YAML files to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add every question set of a folder to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, colours, text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program; every answer is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the set removed last back into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library, or the article that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place found in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen set out of the library; what was learned with it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions of the set; each answer is explained at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article of the set with its facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer all questions and learn the result at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About quizapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences and where your data lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all question sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command or set by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the figures in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the actors in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the sources in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fact marked next in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fact marked before in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the facts of the article beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePaper</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>already used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>{0} of {1} gaps filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Importing file {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was removed. What was learned with it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Date or time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import question sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question sets (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all question sets of a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactGroup</name>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Fact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>according to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfactory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupingWidget</name>
    <message>
        <source>{0} of {1} put into groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over, one of them belongs nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over, {0} of them belong nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>import cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no question files found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemImage</name>
    <message>
        <source>Picture: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick or untick an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the marked gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the marked field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the sentence in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark or unmark the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{0} on figures, {1} on actors, {2} on sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import YAML files with the button, or drop files or a folder onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another or a shorter word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have started every set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set is finished when every answer was right the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryTools</name>
    <message>
        <source>Search titles, questions and articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most progress first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>{0} of {1} matched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{0} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberWidget</name>
    <message>
        <source>Number in digits or words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectionPanel</name>
    <message>
        <source>What is wrong with this question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with your answer and reaches the author with your result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>in the article of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a question of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to place {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the places named in the file, save it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more; the copied list has all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in the program that the system uses for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizDisplay</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up. Your answers have been handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizFlow</name>
    <message>
        <source>All questions are answered. Hand in now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question has no answer yet. Hand in all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions have no answer yet. Hand in all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection kept. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizFoot</name>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hint ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report an objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the author what is wrong with this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizFrame</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizOverview</name>
    <message>
        <source>Read the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article or overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report an objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and see the result …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizSheet</name>
    <message>
        <source>Whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizStrip</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the run; it can be gone on with later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer marked for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>Back to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection kept. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultOverview</name>
    <message>
        <source>Mistakes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · test of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · practice of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} without answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Questions of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this run up; the answers in it still count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the test: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue practising: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were at question {0}. Your answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTiles</name>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>Take this mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this mark away: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence does not prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentencePicker</name>
    <message>
        <source>1 sentence marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} sentences marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click another sentence in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a sentence in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>1 minute to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>A name or a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>left free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the next entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotBoard</name>
    <message>
        <source>To choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over, one of them fits nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over, {0} of them fit nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{0}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Question {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedWidget</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answer, not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer, partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: belongs nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right would be: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True would be: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
