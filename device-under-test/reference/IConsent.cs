namespace ReferenceDevice;

/// <summary>Decides when an object that the card wants the user asked about is used.</summary>
public interface IConsent
{
    /// <param name="question">What the card wants asked.</param>
    /// <param name="ask">Asks the user, and ends with the answer.</param>
    /// <returns>True to use the object.</returns>
    Task<bool> AgreedAsync(string question, Func<Task<UserReply>> ask);
}
