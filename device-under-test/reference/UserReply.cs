namespace ReferenceDevice;

/// <summary>What the user has said to a question of the card.</summary>
public enum UserReply
{
    Yes,

    No,

    /// <summary>Nothing in the time that the device states for an answer.</summary>
    Nothing,
}
