namespace ReferenceDevice.Proper;

/// <summary>The kinds of messages between supervisor and device proper.</summary>
internal static class LinkKind
{
    /// <summary>To the device: the supply came on, or the user switches off.</summary>
    public const string PowerOn = "power-on";
    public const string SwitchOff = "switch-off";

    /// <summary>To the device that waits for the supply, with the document as Text; in the reply Text says why it cannot be used.</summary>
    public const string SetUp = "set-up";

    /// <summary>To the device, each with an Id.</summary>
    public const string Tree = "tree";
    public const string Applications = "applications";
    public const string Session = "session";
    public const string Prompts = "prompts";
    public const string PromptAnswer = "prompt-answer";
    public const string Use = "use";
    public const string EndUse = "end-use";
    public const string Lock = "lock";
    public const string Settings = "settings";

    /// <summary>From the device.</summary>
    public const string Reply = "reply";
    public const string State = "state";
    public const string Event = "event";

    /// <summary>From the device, last in a life: everything is let go of, and it waits for the supply.</summary>
    public const string SwitchedOff = "switched-off";
}
