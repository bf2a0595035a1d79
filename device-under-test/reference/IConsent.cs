namespace ReferenceDevice;

/// <summary>Decides when an object that the card wants the user asked about is used.</summary>
public interface IConsent
{
    /// <param name="ask">Asks the user, and ends with the answer: true if he agrees.</param>
    /// <returns>True to use the object.</returns>
    Task<bool> AgreedAsync(Func<Task<bool>> ask);
}
