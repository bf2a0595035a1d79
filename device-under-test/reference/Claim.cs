namespace ReferenceDevice;

/// <summary>Who in the device has a use for a management object.</summary>
public enum Claim
{
    /// <summary>The device itself: connections and management accounts.</summary>
    Device,

    /// <summary>An application that is installed.</summary>
    Application,

    /// <summary>An application that is not.</summary>
    MissingApplication,

    Nobody,
}
