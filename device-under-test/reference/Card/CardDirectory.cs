namespace ReferenceDevice.Card;

/// <summary>EF.DIR: the applications on the card, in the card's order.</summary>
internal static class CardDirectory
{
    public static IReadOnlyList<DirectoryRecord> Read(Uicc card)
    {
        card.SelectFromMaster("");
        var file = card.SelectFromMaster("2F00");
        if (file.RecordLength is not { } length)
            throw new CardException("EF.DIR (2F00) is not a linear fixed file, as ETSI TS 102 221, 13.1 recommends it to be; this device reads no other.");

        var applications = new List<DirectoryRecord>();
        for (var number = 1; number <= file.Records; number++)
        {
            if (DirectoryRecord.Parse(card.ReadRecord(number, length)) is { } application)
                applications.Add(application);
        }

        return applications;
    }
}
