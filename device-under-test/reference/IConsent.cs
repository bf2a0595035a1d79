namespace ReferenceDevice;

/// <summary>Decides when what the card wants the user asked about is done: an object is used, or kept.</summary>
public interface IConsent
{
    /// <param name="ask">Asks the user, and ends with the answer: true if he agrees.</param>
    /// <returns>True to do it.</returns>
    Task<bool> AgreedAsync(Func<Task<bool>> ask);
}
