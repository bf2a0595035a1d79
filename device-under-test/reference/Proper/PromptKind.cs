namespace ReferenceDevice.Proper;

/// <summary>What a prompt wants of the user.</summary>
internal static class PromptKind
{
    public const string Inform = "inform";
    public const string Confirm = "confirm";
    public const string Pin = "pin";
}
