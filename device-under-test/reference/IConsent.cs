namespace ReferenceDevice;

/// <summary>Decides when what the card wants the user asked about is done: an object is used, or kept.</summary>
public interface IConsent
{
    /// <param name="question">What the card wants asked.</param>
    /// <param name="ask">Asks the user, and ends with the answer.</param>
    /// <returns>True to do it.</returns>
    Task<bool> AgreedAsync(string question, Func<Task<UserReply>> ask);
}
