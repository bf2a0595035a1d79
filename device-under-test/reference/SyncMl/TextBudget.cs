namespace ReferenceDevice.SyncMl;

/// <summary>Counts the characters one message unfolds to, nested documents included.</summary>
internal sealed class TextBudget
{
    private int left = CodecLimits.TextCharacters;

    public string Take(string text, int at)
    {
        left -= text.Length;
        return left >= 0
            ? text
            : throw new MalformedMessageException($"the message unfolds to more than {CodecLimits.TextCharacters} characters, the device's limit.", at);
    }
}
