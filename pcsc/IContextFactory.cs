namespace PCSC;

/// <summary>Makes contexts that are established already.</summary>
public interface IContextFactory
{
    /// <exception cref="Exceptions.NoServiceException">pcscd cannot be reached.</exception>
    ISCardContext Establish(SCardScope scope);
}
