namespace FaultyDevices;

/// <summary>When a fault can be seen at the earliest.</summary>
internal enum Seen
{
    AtOnce,

    /// <summary>The first switch-on with a card shows nothing.</summary>
    AtSecondSwitchOn,

    /// <summary>Nothing is seen as long as there is but one card.</summary>
    WithAnotherCard,

    /// <summary>Only a supply that was cut brings it out.</summary>
    AfterCut,
}
