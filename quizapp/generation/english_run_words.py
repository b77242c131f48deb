"""Hold the English words that show what a name in capital letters is."""

import re

INNER = frozenset("of de da do del di van von bin al el la der den dos das".split())
"""Small words inside of names."""

SAYING = re.compile(
    r"(?:, (?:the|a|an) [^,;]{3,60},)?"
    r" (?:(?:has|had|have|also|later) )?(?:said|says|say|told|announced|reported|reports|stated|confirmed|warned|"
    r"warns|added|denied|estimates|estimated|expects|claimed|claims|insisted|argued|declined|hopes|believes)\b"
)
"""Verbs that bodies and persons do behind their names."""

BODY_TAILS = frozenset(
    "Agency Administration Airlines Airways Alliance Army Assembly Association Authority Bank Board Bureau Coalition "
    "Commission Committee Company Confederation Congress Consortium Corporation Council Department Directorate "
    "Federation Force Forum Foundation Fund Group Guard Institute Institution League Management Ministry Movement "
    "Navy Network Office Organisation Organization Orchestra Parliament Party Police Press Project Programme Program "
    "Senate Service Services Society Survey Syndicate Team Television Tribunal Trust Union University Government "
    "Magazine Studios Records Pictures Entertainment Games Newspaper Observer Herald Gazette Tribune Broadcasting "
    "Airline Motors Industries Ltd Inc Limited Ferries Railways Railway".split()
)
"""Last words of the names of bodies."""

SPOT_TAILS = frozenset(
    "River Lake Ocean Sea Bay Gulf Strait Channel Harbour Harbor Port Island Islands Peninsula Basin Delta Valley "
    "Desert Mountain Mountains Hill Hills Mount Forest Park Bridge Road Street Avenue Highway Square Tower Dam "
    "Airport Station Terminal Stadium Arena Cathedral Church Mosque Temple Castle Palace Cemetery Beach Coast Reef "
    "Canal Province County District Prefecture Region Territory Volcano Glacier Falls Village Town City Pacific "
    "Atlantic Centre Center Hospital Prison Plain Plains Memorial Hall".split()
)
"""Last words of the names of places."""

FIRM_NOUNS = frozenset(
    "council lobby ministry federation agency airline bank brand broadcaster builder carrier chain channel charity "
    "company contractor conglomerate distributor firm foundation insurer label maker manufacturer network newspaper "
    "operator organisation organization outfit paper publisher radio retailer start-up subsidiary supermarket "
    "telecoms union utility website".split()
)
"""Nouns of firms and media that stand before their names."""

OFFICE_NOUNS = frozenset(
    "analyst archaeologist ambassador author captain chairman chairwoman chancellor chief coach commander "
    "commissioner councillor defender detective director doctor economist editor engineer farmer fisherman goalkeeper "
    "governor historian inspector journalist judge justice lawyer leader manager mayor midfielder minister musician "
    "officer owner pilot president principal professor prosecutor researcher resident scientist secretary senator "
    "sergeant singer skipper spokesman spokesperson spokeswoman striker student substitute teacher volunteer winger "
    "witness player producer guitarist drummer bassist artist astronomer biologist geologist physicist actor actress "
    "activist driver nurse administrator restorer curator conservator cleaner widow trader architect adviser advisor "
    "assistant baker banker barrister bishop blogger boxer builder butcher carpenter chemist chef composer conductor "
    "cook counsellor cyclist dancer dentist designer diplomat diver filmmaker firefighter gardener guard guide hunter "
    "investor jeweller lecturer librarian magistrate mechanic meteorologist miner novelist painter paramedic "
    "pensioner pharmacist philosopher photographer plumber poet politician priest programmer psychologist publisher "
    "reporter retiree runner sailor sculptor shopkeeper skier sociologist soldier solicitor surgeon surveyor swimmer "
    "tailor technician veteran waiter waitress worker writer".split()
)
"""Nouns of offices and trades that stand before the name of who has them."""

VESSELS = frozenset("MV HMS USS MS SS ship ferry yacht trawler tanker vessel boat freighter robot".split())
"""What stands before the name of a ship or machine."""

OPENERS = frozenset(
    "anybody anyone everybody everyone somebody someone mother father man woman critics both police a about according "
    "across after all along also although among an and another any are around as at because before behind below "
    "beside between but by despite during each early earlier eight either eleven even every few first five following "
    "for former forty four from further had has have he her here his how however i if in inside instead into is it "
    "its just last late later least less like local many may meanwhile more most much my near nearly neither new next "
    "nine no nobody none nor not nothing now of officials on once one only opposite other others our out outside over "
    "part people per perhaps several she should since six so some soon still such ten than that the their them then "
    "there these they this those though three through thus to today together tomorrow twelve twenty two under until "
    "up upon very was we were what when where whether which while who whose why will with within without would "
    "yesterday yet you your dozens hundreds thousands roughly".split()
)
"""Words that are in capitals at the beginning of a sentence and name nobody."""

DEPARTMENTS = frozenset(
    "Foreign Affairs Health Transport Defence Defense Finance Interior Education Justice Culture Environment Trade "
    "Energy Labour Labor Home Social Security Agriculture Tourism Sports Housing Treasury Immigration Shipping".split()
)
"""Words for what a minister has in hand."""
